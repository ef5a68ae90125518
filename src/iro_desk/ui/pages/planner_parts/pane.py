"""The pane beside the planner: one panel at a time, and what opens which."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.wording import weekday_date
from iro_desk.services import children, diary, siblings
from iro_desk.services.drafts import DraftKey
from iro_desk.ui.models.duties import person
from iro_desk.ui.page import show_field
from iro_desk.ui.pages.planner_parts.calendar_panel import CalendarPanel
from iro_desk.ui.pages.planner_parts.durations_panel import DurationsPanel
from iro_desk.ui.pages.planner_parts.entry_panel import EntryPanel
from iro_desk.ui.pages.planner_parts.facts import ReviewFacts, facts
from iro_desk.ui.pages.planner_parts.pane_panel import PanePanel
from iro_desk.ui.pages.planner_parts.pattern_panel import PatternPanel
from iro_desk.ui.pages.planner_parts.review_panel import ReviewPanel
from iro_desk.ui.pages.planner_parts.siblings_panel import SiblingsPanel
from iro_desk.ui.pages.planner_parts.to_plan import ToPlan

if TYPE_CHECKING:
    from iro_desk.domain.diary import DiaryEntry
    from iro_desk.services.desk import Desk
    from iro_desk.services.planner import ChildDue
    from iro_desk.services.siblings import Removed
    from iro_desk.ui.page import Context, Where


class Pane(QObject):
    """Fills the column at the right of the planner.

    `kept` carries the key under which what was typed stands now; `closed` that nothing is chosen
    any more; `went_back` that the keys go back to the planner; `wanted` a review to plan and its day;
    `reopened` the name of a panel, and a key, where typing waits that was not saved.
    """

    kept = Signal(str)
    closed = Signal()
    went_back = Signal()
    wanted = Signal(str, object)
    reopened = Signal(str, str)

    def __init__(self, context: Context, column: QVBoxLayout, side: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context
        self._side = side
        self.key = ""
        self._shown = "to_plan"
        self._to_focus = False
        self.to_plan = ToPlan(context, side)
        self.review = ReviewPanel(context, side)
        self.entry = EntryPanel(context, side)
        self.pattern = PatternPanel(context, side)
        self.siblings = SiblingsPanel(context, side)
        self.calendar = CalendarPanel(context, side)
        self.durations = DurationsPanel(context, side)
        self._tools: dict[str, PatternPanel | SiblingsPanel | CalendarPanel | DurationsPanel] = {
            "pattern": self.pattern,
            "siblings": self.siblings,
            "calendar": self.calendar,
            "durations": self.durations,
        }
        self._panels: dict[str, QWidget] = {
            "to_plan": self.to_plan,
            "review": self.review,
            "entry": self.entry,
            **self._tools,
        }
        for name, panel in self._panels.items():
            panel.setObjectName(f"pane_{name}")
            column.addWidget(panel)
        self._connect()
        self._raise("to_plan")

    @property
    def shown(self) -> str:
        """The name of the panel in sight."""
        return self._shown

    @property
    def panel(self) -> QWidget:
        """The panel in sight."""
        return self._panels[self._shown]

    def show_key(self, key: str, *, is_focus: bool = False) -> None:
        """Show what stands under that key in the planner; nothing in particular for ""."""
        if key != self.key:
            self.leave()
        self.key = key
        self._to_focus = is_focus
        kind, _, number = key.partition(":")
        if kind == "diary":
            self._read_entry(key, int(number))
        elif kind:
            self.context.work.do(
                lambda desk: facts(desk, key),
                then=lambda found: self._show_review(key, found),
                failed=lambda error: self._lose(key, error),
                view=self,
            )
        elif self._shown not in self._tools:
            self._raise("to_plan")

    def propose(self, key: str, held: ReviewFacts, on: date) -> None:
        """Open a review with a day typed that a manager has to authorise."""
        if key != self.key:
            self.leave()
        self.key = key
        self._to_focus = False
        self._show_review(key, held)
        self.review.propose(on)

    def show_new(self, on: date) -> None:
        """An empty form for an entry of the diary on that day."""
        self.leave()
        self.key = ""
        self.context.work.do(_children, then=lambda held: self._show_new(on, held), view=self)

    def show_tool(self, name: str) -> None:
        """Open one of the panels that belong to no item: pattern, siblings, calendar or durations."""
        self.key = ""
        self._raise(name)
        self._tools[name].reread()
        first = {"pattern": self.pattern.ui.monday, "siblings": self.siblings.ui.group_id}
        _go_to(first.get(name, self.calendar.ui.first))

    def opened(self) -> Where:
        """What is in sight, as JSON values: a tool, a new entry and its day, an item of the planner."""
        if self._shown == "siblings":
            return {"pane": "siblings", "group": self.siblings.group}
        if self._shown == "calendar":
            return {"pane": "calendar", "typed": self.calendar.typed()}
        if self._shown == "entry" and not self.key:
            return {"pane": "entry", "on": self.entry.entry.starts_on.isoformat()}
        if self._shown in self._tools:
            return {"pane": self._shown}
        return {"pane": self._shown, "key": self.key} if self.key else {}

    def reopen(self, opened: Where) -> None:
        """Show again what `opened` told."""
        name, key = opened.get("pane", ""), opened.get("key", "")
        if key:
            self.show_key(key)
        elif name == "entry":
            self.show_new(date.fromisoformat(opened["on"]))
        elif name in self._tools:
            if name == "siblings":
                self.siblings.group = opened["group"]
            elif name == "calendar":
                self.calendar.take(opened["typed"])
            self.show_tool(name)

    def stand_beside(self, view: str, key: str) -> None:
        """Show what belongs beside a view; a panel that was opened for itself stays."""
        if view == "load":
            if self._shown not in self._tools:
                self.key = ""
                self._raise("durations")
        elif self._shown == "durations":
            self._raise("to_plan")
        if view not in {"load", "suggest"}:
            self.key = key
        self.reread()

    def reread(self) -> None:
        """Something changed: show it as it stands now; typing under way is left alone."""
        if self._shown == "entry" and not self.key:
            return
        if self._shown in self._tools:
            self._tools[self._shown].reread()
            return
        self.show_key(self.key, is_focus=False)

    def show_children(self, due: tuple[ChildDue, ...]) -> None:
        """What is there to plan."""
        self.to_plan.show_children(due, self.context.today())

    def leave(self) -> None:
        """Keep what is typed, as something else is to be shown; what can't be kept is told there."""
        if isinstance(self.panel, PanePanel):
            self.panel.leave()

    def close(self) -> None:
        """Show nothing in particular again."""
        held = QApplication.focusWidget()
        had_keys = held is not None and self.panel.isAncestorOf(held)
        self.key = ""
        self._raise("to_plan")
        self.closed.emit()
        if had_keys:
            self.went_back.emit()

    # Within

    def _connect(self) -> None:
        for panel in (self.review, self.entry, self.pattern, self.siblings, self.durations):
            panel.closed.connect(self.close)
            panel.went_back.connect(self.went_back)
            panel.left_behind.connect(self._tell_left)
        self.calendar.closed.connect(self.close)
        self.calendar.went_back.connect(self.went_back)
        for panel in (self.review, self.entry):
            panel.committed.connect(self._follow)
        self.entry.removed.connect(self._offer_entry)
        self.siblings.removed.connect(self._offer_group)
        self.to_plan.wanted.connect(self.wanted)
        go = self.context.go
        self.review.opened_review.connect(lambda review: go("review", {"review_id": review}))
        self.review.opened_child.connect(lambda child: go("child", {"child_id": child}))

    def _raise(self, name: str) -> None:
        if name != self._shown:
            self.leave()
        if name != "review":
            self.review.asks.emit(None)
        self._shown = name
        for other, panel in self._panels.items():
            panel.setVisible(other == name)

    def _follow(self, key: str) -> None:
        """What was typed stands under a key of its own now."""
        if self.panel is self.sender():
            self.key = key
        self.kept.emit(key)

    def _read_entry(self, key: str, entry_id: int) -> None:
        self.context.work.do(
            lambda desk: (diary.entry(desk, entry_id), _children(desk)),
            then=lambda read: self._show_entry(key, *read),
            failed=lambda error: self._lose(key, error),
            view=self,
        )

    def _show_entry(self, key: str, entry: DiaryEntry, every: dict[str, tuple[str, str]]) -> None:
        if key != self.key:
            return
        self._raise("entry")
        self.entry.show_entry(entry, self._names(every))
        if self._to_focus:
            _go_to(self.entry.ui.starts_on)

    def _show_new(self, on: date, every: dict[str, tuple[str, str]]) -> None:
        self._raise("entry")
        self.entry.show_new(on, self._names(every))
        _go_to(self.entry.ui.kind)

    def _show_review(self, key: str, held: ReviewFacts) -> None:
        if key != self.key:
            return
        self._raise("review")
        self.review.show_review(held)
        if self._to_focus:
            _go_to(self.review.ui.open_review if held.is_held else self.review.ui.planned_on)

    def _lose(self, key: str, error: IroDeskError) -> None:
        """What was chosen is gone: by another change, or by one that was taken back."""
        if key == self.key:
            self.close()
        else:
            self.context.messages.refuse(error)

    def _tell_left(self, key: DraftKey, error: IroDeskError) -> None:
        """Typing of something that is not shown any more was not saved; say so, and lead there."""
        name = next(name for name, panel in self._panels.items() if panel is self.sender())
        number = key.record_id
        shown = {
            "review": f"review:{number}" if number else f"due:{key.child_id}",
            "entry": f"diary:{number}" if number else "",
        }
        self.context.messages.problem(
            f"Not saved, and kept as a draft: what you typed before. {error.sentence}",
            "Open it again",
            lambda: self.reopened.emit(name, shown.get(name, "")),
        )

    def _offer_entry(self, entry: DiaryEntry) -> None:
        self.close()
        self.context.messages.inform(
            f"Removed from the diary, {weekday_date(entry.starts_on)}.",
            "Undo",
            lambda: self.context.work.do(lambda desk: diary.save(desk, replace(entry, id=None))),
        )

    def _offer_group(self, group: Removed) -> None:
        self.siblings.reread()
        self.context.messages.inform(
            "The sibling group is dissolved. Planned days stay as they are.",
            "Undo",
            lambda: self.context.work.do(lambda desk: siblings.make(desk, group.name, group.child_ids)),
        )

    def _names(self, every: dict[str, tuple[str, str]]) -> dict[str, str]:
        shown = {key: person(self.context.names, *one) for key, one in every.items()}
        return dict(sorted(shown.items(), key=lambda pair: pair[1].casefold()))


def _children(desk: Desk) -> dict[str, tuple[str, str]]:
    """The name and the reference of each child on the caseload, by id."""
    rows = children.caseload(desk)
    return {str(row.child.id): (row.child.display_name, row.child.child_ref) for row in rows}


def _go_to(field: QWidget) -> None:
    """Give the keys to a field, and scroll until it is in sight."""
    field.setFocus()
    show_field(field)
