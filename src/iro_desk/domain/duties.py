"""What is due for a child, in what state, and why (statutory.md 1.2 to 1.10)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from iro_desk.domain.child import Basis, CarePeriod
from iro_desk.domain.clock import DueDate, due
from iro_desk.domain.days import WorkingCalendar, age_on
from iro_desk.domain.history import History
from iro_desk.domain.review import Review
from iro_desk.domain.rules import AFTER_REVIEW, RULES, Owner, Rule
from iro_desk.domain.tracks import Leg, adoption_leg, care_leg, care_starts_on, placed_on
from iro_desk.domain.wording import long_date, ordinal_review


class State(StrEnum):
    """How near or late a duty is; the one meaning for every page, list and export."""

    CRITICALLY_OVERDUE = "critically_overdue"
    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    NOT_DUE = "not_due"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """When a state changes, in working days; both are settings."""

    critical_after: int = 10
    soon_within: int = 10


DEFAULT_LIMITS = Limits()


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """One thing due for one child.

    `working_days_left` counts working days after today up to and including `due_on`, negative
    when late. Dates are None when the date is unknown. `also` are other live tracks of the
    same review with later dates. `action` is what a page offers: plan_review, open_review,
    write_letter, monitoring_form, mark_done or child_page.
    """

    child_id: int | None
    child_ref: str
    child_name: str
    age: int | None
    duty: str
    rule: str
    owner: Owner
    is_statutory: bool
    event_on: date | None
    due_on: date | None
    practical_by: date | None
    state: State
    working_days_left: int | None
    why: str
    source: str
    review_id: int | None = None
    also: tuple[Duty, ...] = ()
    action: str = "child_page"

    @property
    def is_next_review(self) -> bool:
        """Whether it is the child's one row for the next review, not a review already begun."""
        return self.rule.startswith("REV_") and self.rule not in _UNDER_WAY


_RANK = {state: rank for rank, state in enumerate(State)}
_ACTIONS = {"POST_DECISIONS": "write_letter", "POST_MONITOR_FORM": "monitoring_form"}
_UNDER_WAY = frozenset({"REV_SERIES", "REV_ADJOURN"})
_DIED = "E2"

_SHORT_BREAKS = (
    "The child has a series of short breaks, which has its own timetable (reg 48)."
    " The dates of short-break reviews are kept by hand for now."
)
_START_UNKNOWN = (
    "The files do not show when care began and hold no review of it, so the next date cannot be"
    " worked out. Enter the last review to see it."
)


def state_of(
    due_on: date | None,
    today: date,
    is_statutory: bool,  # noqa: FBT001 - stands between the dates and the limits it chooses from
    limits: Limits,
    calendar: WorkingCalendar,
) -> State:
    """The state of a duty due on that day. Every page, list and export asks this function.

    Due today is not late (A8). A statutory duty is critically overdue when more than
    `limits.critical_after` working days late; a local one never is. An unknown date is
    never late.
    """
    if due_on is None:
        return State.UNKNOWN
    left = calendar.working_days_between(today, due_on)
    if today > due_on:
        return State.CRITICALLY_OVERDUE if is_statutory and -left > limits.critical_after else State.OVERDUE
    return State.DUE_SOON if left <= limits.soon_within else State.NOT_DUE


def reply_by(sent_on: date, calendar: WorkingCalendar) -> date:
    """The last day for the team manager's reply: 5 working days after the sending (A20)."""
    return due("POST_MGR_RESPONSE", sent_on, calendar).due_on


def deemed_agreed_on(sent_on: date, calendar: WorkingCalendar) -> date:
    """The day decisions count as agreed if no reply came: the working day after the last (A21)."""
    return calendar.add_working_days(reply_by(sent_on, calendar), 1)


def duties_of(
    history: History, today: date, calendar: WorkingCalendar, limits: Limits = DEFAULT_LIMITS
) -> tuple[Duty, ...]:
    """All that is due for one child as things stood on `today`, in the order lists show it.

    A child looked after has one row for the next review. When the child ceases to be looked
    after the review clocks stop (statutory.md 1.4); a review held before that is still
    written up. What happened after `today` is left out of account.
    """
    case = _Case(history=history, today=today, calendar=calendar, limits=limits)
    found: list[Duty] = []
    period = history.current_period(today)
    if period is not None:
        found.append(_next_review(case, period))
        found.extend(_to_complete(case, period))
    for review in history.reviews:
        found.extend(_after_review(case, review))
    return tuple(sorted_duties(found))


def sorted_duties(duties: Iterable[Duty]) -> list[Duty]:
    """The most pressing first: by state, then due date, then the child's reference."""
    return sorted(duties, key=lambda duty: (_RANK[duty.state], duty.due_on or date.max, duty.child_ref))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Case:
    """What every duty of one child is worked out with."""

    history: History
    today: date
    calendar: WorkingCalendar
    limits: Limits

    def dated(self, due_date: DueDate, *, action: str, review_id: int | None = None) -> Duty:
        """The row of a duty with a date."""
        rule = due_date.rule
        due_on = due_date.due_on
        return replace(
            self.undated(rule, due_date.why),
            event_on=due_date.event_on,
            due_on=due_on,
            practical_by=due_date.practical_by,
            state=state_of(due_on, self.today, rule.is_statutory, self.limits, self.calendar),
            working_days_left=self.calendar.working_days_between(self.today, due_on),
            review_id=review_id,
            action=action,
        )

    def undated(self, rule: Rule, why: str) -> Duty:
        """The row of a duty whose date is not known."""
        child = self.history.child
        return Duty(
            child_id=child.id,
            child_ref=child.child_ref,
            child_name=child.name,
            age=None if child.born_on is None else age_on(child.born_on, self.today),
            duty=rule.name,
            rule=rule.id,
            owner=rule.owner,
            is_statutory=rule.is_statutory,
            event_on=None,
            due_on=None,
            practical_by=None,
            state=State.UNKNOWN,
            working_days_left=None,
            why=why,
            source=rule.source,
        )


def _next_review(case: _Case, period: CarePeriod) -> Duty:
    """The one row for the child's next review: the earlier live track, the other under `also`."""
    history, today = case.history, case.today
    starts_on = care_starts_on(history, period, today)
    if starts_on is None:
        return case.undated(RULES["REV_SB_NEXT"], _SHORT_BREAKS)
    held = [day for day, _ in history.held_reviews(today) if day >= starts_on]
    adoption = adoption_leg(history, period, today, held)
    legs: list[Leg | None] = [] if adoption is None else [adoption]
    if placed_on(history, period, today) is None:
        # First, so that it stands where both tracks have the same date.
        legs.insert(0, care_leg(history, period, starts_on, held, case.calendar))
    rows = sorted((_of_leg(case, leg) for leg in legs), key=lambda row: row.due_on or date.max)
    return _with_plan(case, replace(rows[0], also=tuple(rows[1:])))


def _of_leg(case: _Case, leg: Leg | None) -> Duty:
    if leg is None:
        return case.undated(RULES["REV_NEXT"], _START_UNKNOWN)
    due_date = due(leg.rule_id, leg.event_on, case.calendar)
    if leg.is_certain:
        row = case.dated(due_date, action="plan_review")
        if leg.rule_id == "REV_NEXT" and leg.number is not None:
            row = replace(row, duty=ordinal_review(leg.number))
        return row
    doubt = _doubt(case.history)
    if due_date.due_on < case.today and leg.otherwise is not None:
        due_date = due(leg.otherwise, leg.event_on, case.calendar)
    elif due_date.due_on < case.today:
        passed = f"The date on file, {long_date(due_date.due_on)}, has passed"
        why = f"{doubt} {passed}, so the next one is not known. Enter the last review to see it."
        return case.undated(due_date.rule, why)
    row = case.dated(due_date, action="plan_review")
    return replace(row, why=f"{row.why} {doubt}")


def _doubt(history: History) -> str:
    if history.reviews_known_from is None:
        return "The files do not show when care began, so an earlier review may be missing."
    return f"Reviews held before {long_date(history.reviews_known_from)} may be missing from the files."


def _with_plan(case: _Case, row: Duty) -> Duty:
    """The row with the review already planned, if there is one."""
    planned = [review for review in case.history.reviews if review.is_open and not review.meetings]
    if not planned:
        return row
    review = min(planned, key=lambda each: each.planned_on or date.max)
    why = row.why
    if review.planned_on is not None:
        is_after = row.due_on is not None and review.planned_on > row.due_on
        why += f" Planned for {long_date(review.planned_on)}{', after the latest date' if is_after else ''}."
    return replace(row, why=why, review_id=review.id, action="open_review")


def _to_complete(case: _Case, period: CarePeriod) -> Iterator[Duty]:
    """The reviews begun in this period and not completed (statutory.md 1.8, A14)."""
    for held_on, review in case.history.held_reviews(case.today):
        if held_on < period.became_looked_after_on or not _is_open(review, case.today):
            continue
        last = [meeting for meeting in review.meetings if meeting.held_on <= case.today][-1]
        if last.adjourned:
            due_date = due("REV_ADJOURN", last.held_on, case.calendar)
        else:
            due_date = due("REV_SERIES", held_on, case.calendar)
        yield case.dated(due_date, action="open_review", review_id=review.id)


def _is_open(review: Review, today: date) -> bool:
    return review.completed_on is None or review.completed_on > today


def _after_review(case: _Case, review: Review) -> Iterator[Duty]:
    """What is still to be done after a review recorded here (statutory.md 1.10).

    None for imported reviews: what followed them is not on file.
    """
    completed_on = review.completed_on
    if review.basis is not Basis.RECORDED or not review.counts_as_statutory or review.id is None:
        return
    if completed_on is None or completed_on > case.today:
        return
    for rule_id in AFTER_REVIEW:
        if _done_on(case, review.id, rule_id) is None and _still_wanted(case, rule_id, completed_on):
            action = _ACTIONS.get(rule_id, "mark_done")
            yield case.dated(due(rule_id, completed_on, case.calendar), action=action, review_id=review.id)
    yield from _reply(case, review.id)


def _done_on(case: _Case, review_id: int, rule_id: str) -> date | None:
    """The day the task was done, if that was by today."""
    done_on = case.history.done.get((review_id, rule_id))
    return done_on if done_on is not None and done_on <= case.today else None


def _still_wanted(case: _Case, rule_id: str, completed_on: date) -> bool:
    """Whether the end of care has left the task without a purpose."""
    period = case.history.period_at(completed_on)
    if period is None or period.covers(case.today):
        return True
    if rule_id == "POST_CHILD_LETTER":
        return period.cease_code != _DIED
    return rule_id != "POST_CAREPLAN"


def _reply(case: _Case, review_id: int) -> Iterator[Duty]:
    """The team manager's reply, once the decisions were sent.

    Silence is agreement: when the 5 working days have ended without a reply the decisions
    are deemed agreed from the next working day (A21). So the row is never overdue: it is
    there up to and including the fifth day, and then it is gone.
    """
    sent_on = _done_on(case, review_id, "POST_DECISIONS")
    if sent_on is None or _done_on(case, review_id, "POST_MGR_RESPONSE") is not None:
        return
    due_date = due("POST_MGR_RESPONSE", sent_on, case.calendar)
    if case.today > due_date.due_on:
        return
    row = case.dated(due_date, action="mark_done", review_id=review_id)
    agreed_on = long_date(deemed_agreed_on(sent_on, case.calendar))
    yield replace(row, why=f"{row.why} Without a reply the decisions count as agreed from {agreed_on}.")
