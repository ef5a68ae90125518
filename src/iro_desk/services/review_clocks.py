"""The clocks of one review: when it had to be held, what runs from it, when the one after it is due."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iro_desk.domain.clock import due
from iro_desk.domain.duties import duties_of
from iro_desk.domain.planner import statutory_of
from iro_desk.domain.review import Meeting
from iro_desk.domain.review_tasks import RECEIVED
from iro_desk.domain.rule_book import ManagerFrom
from iro_desk.domain.timeliness import JudgedReview, judged
from iro_desk.services import children, settings

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.clock import DueDate
    from iro_desk.domain.duties import Duty
    from iro_desk.domain.history import History
    from iro_desk.domain.planner import Standing
    from iro_desk.domain.review import Review
    from iro_desk.domain.rule_book import RulePack
    from iro_desk.services.desk import Desk

TASKS = {
    "POST_DECISIONS": "Decision letter",
    "POST_MGR_RESPONSE": "Manager's reply, else agreed",
    "POST_MONITOR_FORM": "Monitoring form",
    "POST_CAREPLAN": "Care plan updated",
    "POST_RECORD": "Minutes complete",
    "POST_CHILD_LETTER": "Letter to the child",
    "POST_DISTRIBUTE": "Minutes sent to all",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """One task after the review: when it is due (None while nothing runs) and when it was done."""

    rule: str
    name: str
    due: DueDate | None
    done_on: date | None

    @property
    def due_on(self) -> date | None:
        """The last day for it."""
        return self.due.due_on if self.due else None

    @property
    def why(self) -> str:
        """The working of that day as sentences, "" while nothing runs."""
        return self.due.why if self.due else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """How a review stands: as it was judged once held, else by the date it must be held by.

    `number` is its place in the period of care, None where not known; `why` the working of `due`.
    """

    judged: JudgedReview | None = None
    number: int | None = None
    due: DueDate | None = None
    why: str = ""


def stand(desk: Desk, child: Standing, review: Review) -> Stand:
    """How the review stands today."""
    past = judged(child.history, desk.calendar, desk.today, desk.rules)
    for entry in past:
        if entry.review.id == review.id:
            why = entry.due.why if entry.due else ""
            return Stand(judged=entry, number=entry.number, due=entry.due, why=why)
    duty = statutory_of(child.next_review)
    if review.commenced_on or duty is None:
        return Stand()
    number = {"REV_FIRST": 1, "REV_SECOND": 2}.get(duty.rule)
    if number is None and past and past[-1].number:
        number = past[-1].number + 1
    return Stand(number=number, due=duty.due, why=duty.why)


def target(child: Standing, review: Review) -> DueDate | None:
    """The local target of a review not held yet, tighter than the law; None where there is none."""
    duty = None if review.meetings else child.next_review
    rows = (duty, *duty.also) if duty is not None else ()
    found = [row.due for row in rows if not row.is_statutory and row.due is not None]
    return min(found, key=lambda one: one.due_on, default=None)


def complete_by(desk: Desk, review: Review) -> DueDate | None:
    """The last day to complete a review that was opened and goes on (REV_SERIES); None for others."""
    if review.commenced_on is None or review.completed_on is not None:
        return None
    return due("REV_SERIES", review.commenced_on, desk.calendar, desk.rules.on(desk.today))


def clocks(desk: Desk, history: History, review: Review) -> tuple[Clock, ...]:
    """Every task after the review, by the rules in force today."""
    pack = desk.rules.on(desk.today)
    found = []
    for rule, name in TASKS.items():
        event_on = _runs_from(rule, history, review, pack)
        found.append(
            Clock(
                rule=rule,
                name=name,
                due=due(rule, event_on, desk.calendar, pack) if event_on else None,
                done_on=history.done.get((review.id or 0, rule)),
            )
        )
    return tuple(found)


def review_after(desk: Desk, history: History, review: Review) -> Duty | None:
    """The review after this one, as it follows from this one's first meeting or planned day."""
    day = review.commenced_on or review.planned_on
    if day is None:
        return None
    held = review if review.meetings else replace(review, meetings=(Meeting(held_on=day),))
    before = [one for one in history.reviews if one.commenced_on and one.commenced_on < day]
    upto = replace(history, reviews=(*(one for one in before if one.id != review.id), held))
    return children.next_review(duties_of(upto, day, desk.calendar, settings.limits(desk), desk.rules))


def _runs_from(rule: str, history: History, review: Review, pack: RulePack) -> date | None:
    if rule != "POST_MGR_RESPONSE":
        return review.completed_on
    sent_on = history.done.get((review.id or 0, "POST_DECISIONS"))
    if sent_on is not None and pack.options.mgr_from is ManagerFrom.RECEIVED:
        return history.done.get((review.id or 0, RECEIVED)) or sent_on
    return sent_on
