"""Why this date? A page asks, the strip on it answers at once and then in full (row B2).

A page has the strip (`WhyBar`, named `why` in its form) and three lines:

    self.why = Why(context, self.ui.why, self)
    self.why.ask(of_duty(context.names, duty))      # the same again closes it
    self.why.renew(dates)                           # after a reread

A `DateLink` finds the `Why` of its page by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.explanation import Explanation, Start
from iro_desk.domain.in_time import timeliness_words
from iro_desk.domain.recorded_dates import CHILD_DATES, Dated
from iro_desk.domain.wording import long_date, ordinal_review
from iro_desk.services import why
from iro_desk.ui.drafted_panel import SERVES_PANEL
from iro_desk.ui.models.duties import key_of, person
from iro_desk.ui.page import Page, show_field
from iro_desk.ui.widgets.why_bar import Link, WhyBar

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.child import Child
    from iro_desk.domain.clock import DueDate
    from iro_desk.domain.duties import Duty
    from iro_desk.domain.timeliness import JudgedReview
    from iro_desk.services.desk import Desk
    from iro_desk.ui.names import PersonNames
    from iro_desk.ui.page import Context

_HIDDEN = "not shown while names are hidden."


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One date that is asked for its reasoning.

    `key` tells it from every other date of its page, `heading` names the child and the duty,
    `answer` is the working in a sentence or two, `find` gathers the rest; with `is_brief` the
    answer holds the date alone until that is there. `more` are lines that the page adds at the end.
    """

    key: tuple[Any, ...]
    heading: str
    answer: str
    child_id: int
    due_on: date | None = None
    is_brief: bool = False
    more: tuple[tuple[str, str], ...] = ()
    find: Callable[[Desk], Explanation] = field(compare=False)


def of_duty(names: PersonNames, duty: Duty, more: tuple[tuple[str, str], ...] = ()) -> Asked:
    """A row of a list."""
    return Asked(
        key=tuple(key_of(duty)),
        heading=f"{person(names, duty.child_name, duty.child_ref)}: {duty.duty}",
        answer=_answer(duty.due_on, duty.why),
        child_id=duty.child_id or 0,
        due_on=duty.due_on,
        more=more,
        find=lambda desk: why.of_row(desk, duty),
    )


def of_due(
    names: PersonNames,
    child: Child,
    due: DueDate,
    review_id: int | None = None,
    *,
    what: str = "",
    says: str = "",
    more: tuple[tuple[str, str], ...] = (),
) -> Asked:
    """A due date that stands by itself: a review's, a task's.

    `what` names it, else its rule does; `says` is a sentence put before the working.
    """
    return Asked(
        key=(child.id, review_id, what or due.rule.id),
        heading=f"{person(names, child.name, child.child_ref)}: {what or due.rule.name}",
        answer=f"{says} {_answer(due.due_on, due.why)}".strip(),
        child_id=child.id or 0,
        due_on=due.due_on,
        more=more,
        find=lambda desk: why.of_due(desk, child.id or 0, due, review_id),
    )


def of_wall(heading: str, latest_on: date, child_ids: tuple[int, ...], review_id: int | None = None) -> Asked:
    """The last lawful date of a review in the planner; of several children's reviews, the earliest."""
    return Asked(
        key=("wall", child_ids, review_id),
        heading=f"{heading}: last lawful date",
        answer=f"{long_date(latest_on)}.",
        child_id=child_ids[0],
        due_on=latest_on,
        is_brief=True,
        find=lambda desk: why.of_wall(desk, child_ids, review_id),
    )


def judged_by(names: PersonNames, child: Child, entry: JudgedReview) -> Asked:
    """The date that a review held was judged by, with how it did; the review has one."""
    assert entry.due is not None  # noqa: S101 - asked only of those that have one
    which = ordinal_review(entry.number) if entry.number else "Review"
    held = f"Held {long_date(entry.review.commenced_on)}, " if entry.review.commenced_on else ""
    says = f"{held}{timeliness_words(entry)[:1].lower()}{timeliness_words(entry)[1:]}."
    return of_due(names, child, entry.due, entry.review.id, what=f"{which}, last lawful date", says=says)


class Why(QObject):
    """Asks for one page: opens the strip, fills it, keeps it true, and gives the focus back."""

    def __init__(self, context: Context, bar: WhyBar, page: Page) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self.bar = bar
        self._asked: Asked | None = None
        self._opener: QWidget | None = None
        bar.chosen.connect(self._go)
        bar.left.connect(self._give_back)
        for part in bar.findChildren(QWidget):
            # To read why a date is what it is does not end what is being typed.
            part.setProperty(SERVES_PANEL, True)

    @property
    def asked(self) -> Asked | None:
        """What the strip explains, None while it is hidden or asks for a day."""
        return None if self.bar.isHidden() or self.bar.asks_day else self._asked

    def ask(self, asked: Asked) -> None:
        """Say why a date is what it is; the same again closes it."""
        now = self.asked
        if now is not None and now.key == asked.key:
            self.bar.leave()
        else:
            self._show(asked)

    def follow(self, asked: Asked | None) -> None:
        """Another row is current: an open reason becomes that row's, and goes with the last one."""
        if self.asked is None:
            return
        if asked is None:
            self.bar.leave()
        else:
            self._show(asked)

    def renew(self, dates: Iterable[Asked | None]) -> None:
        """The page was read again: an open reason is told anew, and goes where its date is gone."""
        now = self.asked
        if now is not None:
            self.follow(next((one for one in dates if one is not None and one.key == now.key), None))

    def again(self) -> None:
        """The page was read again, and the open reason gathers itself anew."""
        if self.asked is not None:
            self._show(self.asked)

    def note_opener(self) -> None:
        """The focus is here now, and comes back here when the strip closes."""
        focus = QApplication.focusWidget()
        if focus is not None and self._page.isAncestorOf(focus) and not self.bar.isAncestorOf(focus):
            self._opener = focus

    def close(self) -> None:
        """Something else is shown on the page."""
        if self.asked is not None:
            self.bar.hide()

    # Within

    def _show(self, asked: Asked) -> None:
        self.note_opener()
        is_same = self.asked is not None and self._asked is not None and self._asked.key == asked.key
        self._asked = asked
        if not is_same:
            self.bar.explain(asked.heading, asked.answer)
            self.bar.stand_after(self._opener)
        self._context.work.do(
            asked.find,
            then=lambda told: self._fill(asked, told),
            failed=lambda error: self._say(asked, error),
            view=self._page,
        )

    def _say(self, asked: Asked, error: IroDeskError) -> None:
        """It can't be told any more: say why not."""
        if self.asked is asked:
            self.bar.fill(asked.heading, error.sentence, (), ())

    def _fill(self, asked: Asked, told: Explanation) -> None:
        if self.asked is not asked:
            return
        if told.moved is not None and told.moved.reason and self._context.names.is_private:
            told = replace(told, moved=replace(told.moved, reason=_HIDDEN))
        answer = asked.answer
        if asked.is_brief and told.due is not None:
            answer = _answer(told.due.due_on, told.working)
        self.bar.fill(asked.heading, answer, (*told.lines, *asked.more), self._links(asked, told.start))
        QTimer.singleShot(0, self.bar, self._bring_into_sight)

    def _bring_into_sight(self) -> None:
        """The strip took room: the date it is about, and then the strip, are scrolled to."""
        if isinstance(self._opener, QAbstractButton):
            show_field(self._opener)
        show_field(self.bar)

    def _links(self, asked: Asked, start: Start | None) -> tuple[Link, ...]:
        """Where the record behind a date is looked at and corrected, and where its rule is set."""
        links = []
        if start is not None and start.review_id and self._page.where.get("review_id") != start.review_id:
            links.append(Link("Open the review", "review", {"review_id": start.review_id}))
        if start is not None and (there := correction_of(start, asked.child_id)) is not None:
            links.append(there)
        return (*links, Link("Rules and settings", "settings", {"section": "rules"}))

    def _go(self, link: Link) -> None:
        self._context.go(link.page, dict(link.where))

    def _give_back(self) -> None:
        """The focus goes to where the date was asked, if it still is there."""
        opener, self._opener, self._asked = self._opener, None, None
        if opener is not None and opener.isVisible():
            opener.setFocus()


def correction_of(start: Start, child_id: int) -> Link | None:
    """The way to correct the day that a date runs from; None where nothing is on file of it."""
    column, row = start.column, start.row_id
    if start.review_id:
        return _review_correction(start, start.review_id)
    found = {
        ("care_period", "became_looked_after_on"): f"{Dated.BECAME_LOOKED_AFTER}:{row}",
        ("episode", "started_on"): f"{Dated.EPISODE_STARTED}:{row}",
        ("event", "happened_on"): f"{Dated.EVENT}:{row}",
    }.get((start.table, column), "")
    if start.table == "child" and column in CHILD_DATES:
        found = f"{Dated.CHILD}:{row}:{column}"
    return _correct("child", found, child_id=child_id, tab="details") if row and found else None


def _review_correction(start: Start, review_id: int) -> Link | None:
    if start.table == "review":
        return Link("Change the planned day…", "review", {"review_id": review_id, "step": "plan"})
    if start.table == "meeting":
        return _correct("review", f"{Dated.MEETING}:{start.row_id}", review_id=review_id, step="meet")
    if start.table == "task_done":
        key = f"{Dated.TASK}:{review_id}:POST_DECISIONS"
        return _correct("review", key, review_id=review_id, step="send")
    return None


def _correct(page: str, key: str, **where: Any) -> Link:  # noqa: ANN401 - JSON values
    return Link("Correct the date…", page, {**where, "correct": key})


def nearest(widget: QWidget) -> Why | None:
    """The `Why` of the page that a widget stands on."""
    parent = widget.parentWidget()
    while parent is not None:
        found = parent.findChild(Why, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if isinstance(found, Why):
            return found
        parent = parent.parentWidget()
    return None


def _answer(due_on: date | None, working: str) -> str:
    """The date and its working in a sentence: "Friday 20 November 2026: 5 working days after …"."""
    return f"{long_date(due_on)}: {working[:1].lower()}{working[1:]}" if due_on else working
