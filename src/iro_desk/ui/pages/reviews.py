"""Reviews: the year's reviews and the diary around them, planned within the law."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from iro_desk.domain.topics import Topic
from iro_desk.domain.wording import weekday_date
from iro_desk.services import diary, planner
from iro_desk.services.previews import DUE_LIST
from iro_desk.ui import actions, style
from iro_desk.ui.forms.ui_planner import Ui_PlannerForm
from iro_desk.ui.page import Page
from iro_desk.ui.pages.planner_parts.days import DaysPart
from iro_desk.ui.pages.planner_parts.facts import ReviewFacts, facts, key_now
from iro_desk.ui.pages.planner_parts.list_part import ListPart
from iro_desk.ui.pages.planner_parts.load_part import LoadPart
from iro_desk.ui.pages.planner_parts.pane import Pane
from iro_desk.ui.pages.planner_parts.suggest_part import SuggestPart
from iro_desk.ui.why import Why
from iro_desk.ui.widgets.filter_button import FilterButton
from iro_desk.ui.widgets.flow_layout import FlowLayout
from iro_desk.ui.widgets.why_bar import A_THIRD, BESIDE

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk
    from iro_desk.ui.page import Context, Where
    from iro_desk.ui.pages.planner_parts.part import PlannerPart

VIEWS = {"month": "Month", "week": "Week", "list": "List", "suggest": "Suggest dates", "load": "Load"}
_DATED = frozenset({"month", "week"})
_SIDE = 320
_NARROW = 860


class ReviewsPage(Page):
    """The planner. `where` may hold `view`, `on` (a day), `key` (what is chosen), and what narrows a view."""

    topics = Topic.ALL

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_PlannerForm()
        self.ui.setupUi(self)
        self.days = DaysPart(context, self.ui.main)
        self.list = ListPart(context, self.ui.main)
        self.suggest = SuggestPart(context, self.ui.main)
        self.load = LoadPart(context, self.ui.main)
        self._parts: dict[str, PlannerPart] = {
            "month": self.days,
            "week": self.days,
            "list": self.list,
            "suggest": self.suggest,
            "load": self.load,
        }
        self.pane = Pane(context, self.ui.side.rows, self.ui.side, self)
        self.why = Why(context, self.ui.why, self)
        self.views = {key: FilterButton(self.ui.views) for key in VIEWS}
        self._is_new = True
        self._lay_out()
        self._connect()

    @property
    def view(self) -> str:
        """The view shown."""
        wanted = self.where.get("view", "month")
        return wanted if wanted in VIEWS else "month"

    @property
    def part(self) -> PlannerPart:
        """The part that shows it."""
        return self._parts[self.view]

    def reread(self) -> None:
        for part in {*self._parts.values()}:
            part.setVisible(part is self.part)
        self.views[self.view].setChecked(True)
        for button in (self.ui.earlier, self.ui.to_today, self.ui.later):
            button.setVisible(self.view in _DATED)
        style.set_role(self.pane.review.ui.done, "" if self.view == "suggest" else "primary")
        self.part.reread(self.where)
        today = self.context.today()
        self.context.work.do(
            lambda desk: planner.page(desk, today, today),
            then=lambda page: self.pane.show_children(page.children),
            view=self,
        )
        self.pane.stand_beside(self.view, self.where.get("key", ""))

    def leave(self) -> None:
        self.pane.leave()

    def opened(self) -> Where:
        return self.pane.opened()

    def reopen(self, opened: Where) -> None:
        self.pane.reopen(opened)

    def new_entry(self) -> None:
        """An empty form for an entry of the diary on the day that is current."""
        self.where = {**self.where, "key": ""}
        if self.view == "load":
            self._go({"view": "month"})
        self.pane.show_new(self.days.on)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and hasattr(self, "views"):
            self._dress()
            self._fit()

    # Within

    def _lay_out(self) -> None:
        rows = self.ui.main.layout()
        for part in dict.fromkeys(self._parts.values()):
            rows.addWidget(part)  # type: ignore[union-attr]
        flow = FlowLayout(self.ui.views)
        for key, button in self.views.items():
            button.setText(VIEWS[key])
            button.setObjectName(f"view_{key}")
            flow.addWidget(button)
            button.clicked.connect(lambda _checked=False, key=key: self._go({"view": key}))
        tools = FlowLayout(self.ui.tools, gap=4)
        for name, words, tip, does in self._tools():
            tool = QPushButton(words, self.ui.tools)
            tool.setObjectName(name)
            tool.setAccessibleName(tip)
            tool.setToolTip(tip)
            style.set_role(tool, "quiet")
            tool.clicked.connect(lambda _checked=False, does=does: does())
            tools.addWidget(tool)
        self._dress()

    def _tools(self) -> tuple[tuple[str, str, str, Any], ...]:
        pane = self.pane
        due_list = {"kind": DUE_LIST}
        return (
            ("new_entry", "New entry  Ctrl+N", "New diary entry", self.new_entry),
            ("working_week", "Working week", "The hours I work", lambda: pane.show_tool("pattern")),
            ("sibling_groups", "Sibling groups", "Sibling groups", lambda: pane.show_tool("siblings")),
            (
                "calendar_file",
                "Calendar file",
                "Calendar file without names",
                lambda: pane.show_tool("calendar"),
            ),
            (
                "due_list",
                "Due list",
                "Monthly list of dates due",
                lambda: self.context.go("preview", due_list),
            ),
        )

    def _dress(self) -> None:
        quiet = style.tokens_of(self).quiet
        for button, shape in ((self.ui.earlier, "arrow-left"), (self.ui.later, "arrow-right")):
            button.setIcon(style.icon(shape, quiet, style.scaled(16)))
            button.setIconSize(QSize(style.scaled(16), style.scaled(16)))

    def _fit(self) -> None:
        """The pane stands beside the planner; where there is no room for that, under it."""
        is_narrow = self.width() < style.scaled(_NARROW)
        directions = QBoxLayout.Direction
        self.ui.body.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self.ui.head.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self.ui.under.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self.ui.side.set_grows(grows=is_narrow)
        width = style.scaled(_SIDE)
        self.ui.side.setMinimumWidth(0 if is_narrow else width)
        self.ui.why.share = A_THIRD if is_narrow else BESIDE
        for part in (self.ui.side, self.ui.why):
            part.setMaximumWidth(16_777_215 if is_narrow else width)

    def _connect(self) -> None:
        ui = self.ui
        for button, by in ((ui.earlier, -1), (ui.to_today, 0), (ui.later, 1)):
            button.clicked.connect(lambda _checked=False, by=by: self.part.turn(by))
        for part in dict.fromkeys(self._parts.values()):
            part.told.connect(self._tell)
            part.chosen.connect(self._choose)
            part.opened.connect(self._open)
            part.went.connect(self._go)
            part.filled.connect(self._settle)
            part.asked.connect(self.why.ask)
        self.pane.to_plan.asked.connect(self.why.ask)
        actions.keys(self.days, "F1", self._explain)
        self.days.moved.connect(self._move)
        self.pane.kept.connect(self._follow)
        self.pane.closed.connect(self._forget)
        self.pane.went_back.connect(self._take_back)
        self.pane.wanted.connect(self._go_to)
        self.pane.reopened.connect(self._reopen)
        self.pane.review.asks.connect(self._keep_wall)
        self.context.names.changed.connect(self.reread)
        actions.add(self, "new_entry", self.new_entry)

    def _explain(self) -> None:
        """Why the last lawful date of the review chosen among the days is then."""
        latest = self.pane.review.ui.latest
        if latest.isVisible():
            latest.click()

    def _tell(self, title: str, sentence: str) -> None:
        if self.sender() is self.part:
            self.ui.title.setText(title)
            self.ui.summary.setText(sentence)

    def _settle(self) -> None:
        if self._is_new and self.focusWidget() in {None, self.ui.earlier, self.ui.to_today}:
            self.part.take_focus()
        self._is_new = False
        self.why.again()
        self.settled()

    def _go(self, wanted: Where) -> None:
        """Show another view, another time, other kinds."""
        self.why.close()
        self.where = {**self.where, **wanted}
        self.reread()

    def _choose(self, key: str, on: date) -> None:
        if self.sender() is not self.part:
            return
        if self.view != "suggest":
            self.where = {**self.where, "key": key, "on": on.isoformat()}
        self.why.close()
        self.pane.show_key(key)

    def _open(self, key: str, on: date) -> None:
        """Go into the details of an item; an empty day begins an entry."""
        if key:
            self.where = {**self.where, "key": key, "on": on.isoformat()}
            self.pane.show_key(key, is_focus=True)
        else:
            self.pane.show_new(on)

    def _go_to(self, key: str, on: date) -> None:
        """Show a review that has no day yet, at its last lawful date, or now where that is past."""
        shown = max(on, self.context.today())
        view = self.view if self.view in _DATED else "month"
        self._go({"view": view, "on": shown.isoformat(), "key": key})

    def _reopen(self, panel: str, key: str) -> None:
        """Go back to typing that was not saved, from wherever the person is by now."""
        view = self.view if self.view in _DATED else "month"
        where = {**self.where, "view": view, "key": key}
        self.context.go("reviews", where)
        self.where = where
        self.reread()
        if key:
            self.pane.show_key(key, is_focus=True)
        elif panel == "entry":
            self.pane.show_new(self.days.on)
        else:
            self.pane.show_tool(panel)

    def _follow(self, key: str) -> None:
        """What was typed stands under this key now: it stays the one that is chosen."""
        if self.view != "suggest":
            self.where = {**self.where, "key": key}

    def _take_back(self) -> None:
        """The keys go back to the view."""
        self.part.take_focus()

    def _forget(self) -> None:
        self.where = {**self.where, "key": ""}
        if self.view in _DATED:
            self.days.grid.select(self.days.on, "")

    # Moving

    def _move(self, key: str, from_on: date, to_on: date) -> None:
        kind, _, number = key.partition(":")
        if kind == "diary":
            self._move_entry(int(number), to_on - from_on)
            return
        self.context.work.do(
            lambda desk: _move_review(desk, key, to_on),
            then=lambda done: self._moved_review(key, to_on, *done),
            failed=self._not_moved,
            view=self,
        )

    def _moved_review(self, key: str, on: date, held: ReviewFacts, now: str) -> None:
        if not now:
            self.where = {**self.where, "key": key}
            self.pane.propose(key, held, on)
            self._put_back(held)
            return
        before = held.review.planned_on if held.review is not None else None
        self.where = {**self.where, "key": now, "on": on.isoformat()}
        self.pane.key = now
        what = self.context.calendar.why_not_working(on)
        words = f"Planned for {weekday_date(on)}." + (f" That is {what}." if what else "")
        if before is None:
            self.context.messages.inform(words)
            return
        review_id = held.review.id if held.review is not None and held.review.id else 0
        undo = lambda: self.context.work.do(lambda desk: planner.move(desk, review_id, before))  # noqa: E731
        self.context.messages.inform(f"Moved from {weekday_date(before)}. {words}", "Undo", undo)

    def _keep_wall(self, on: date | None) -> None:
        """While the pane asks about a day, the wall that it lies behind stands in the planner."""
        if self.view in _DATED:
            self.days.grid.keep_wall(self.pane.key, on if self.pane.shown == "review" else None)

    def _put_back(self, held: ReviewFacts) -> None:
        """Nothing has moved yet: the entry is chosen where it stands."""
        on = held.review.planned_on if held.review is not None else None
        self.days.grid.select(on or held.latest_on or self.days.on, held.key)

    def _not_moved(self, error: Any) -> None:  # noqa: ANN401 - an IroDeskError
        self.context.messages.refuse(error)
        self.reread()

    def _move_entry(self, entry_id: int, by: timedelta) -> None:
        self.context.work.do(
            lambda desk: _shift_entry(desk, entry_id, by),
            then=lambda on: self.context.messages.inform(
                f"Moved to {weekday_date(on)}.",
                "Undo",
                lambda: self.context.work.do(lambda desk: _shift_entry(desk, entry_id, -by)),
            ),
            failed=self._not_moved,
            view=self,
        )


def _move_review(desk: Desk, key: str, on: date) -> tuple[ReviewFacts, str]:
    """Plan a review for a day; with "" in place of the new key where a manager has to authorise it."""
    held = facts(desk, key)
    if held.why_authorise(on):
        return held, ""
    if held.review is not None and held.review.id:
        planner.move(desk, held.review.id, on)
    else:
        planner.plan_new(desk, held.child.id or 0, on)
    return held, key_now(desk, held.child.id or 0)


def _shift_entry(desk: Desk, entry_id: int, by: timedelta) -> date:
    """Carry an entry of the diary to other days, as long as it was; gives its first day now."""
    held = diary.entry(desk, entry_id)
    ends_on = held.ends_on + by if held.ends_on else None
    moved = replace(held, starts_on=held.starts_on + by, ends_on=ends_on)
    diary.save(desk, moved)
    return moved.starts_on
