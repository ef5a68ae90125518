"""What is to be done around a review: before its meeting, to complete it, after it, halfway to the next."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType

from iro_desk.domain.child import Basis, CarePeriod
from iro_desk.domain.clock import due, due_by, rule_in
from iro_desk.domain.days import WorkingCalendar
from iro_desk.domain.duty import Case, Duty, noted
from iro_desk.domain.events import EventKind
from iro_desk.domain.review import Review
from iro_desk.domain.rule_book import DEFAULT_PACK, ManagerFrom, MidwayRule, RulePack
from iro_desk.domain.rules import AFTER_REVIEW
from iro_desk.domain.stretch import Stretch
from iro_desk.domain.wording import long_date

BEFORE_REVIEW = (
    "PRE_CHILD_PLAN",
    "PRE_IRO_SW",
    "PRE_INVITE",
    "PRE_CHILD_VIEWS",
    "PRE_REPORT",
    "PRE_PARENTS",
    "PRE_CONSULT_DOCS",
)
"""The tasks counted back from the first meeting, in the order of their days (statutory.md 1.9)."""

_CHILD, _PARENTS = ("PRE_CHILD_VIEWS", "PRE_CONSULT_DOCS"), ("PRE_PARENTS",)
DONE_BY_TALKS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "child": _CHILD,
        "mother": _PARENTS,
        "father": _PARENTS,
        "other_parental_responsibility": _PARENTS,
        "social_worker": ("PRE_IRO_SW",),
    }
)
"""The tasks before a review that a recorded consultation does, by the role of who was consulted."""

_AT_CONSULT = frozenset({*_CHILD, *_PARENTS})
"""Those that are done by recording what was said."""

RECEIVED = "DECISIONS_RECEIVED"
"""The task that notes the day the team manager had the decisions (A20)."""

_ACTIONS = {"POST_DECISIONS": "write_letter", "POST_MONITOR_FORM": "monitoring_form"}
_DIED = "E2"


_SURELY_REPLIED_DAYS = 366
"""No reply is waited for so long: years of letters need not be counted from one by one."""


def reply_by(sent_on: date, calendar: WorkingCalendar, pack: RulePack = DEFAULT_PACK) -> date:
    """The last day for the team manager's reply: 5 working days after the sending (A20)."""
    return due("POST_MGR_RESPONSE", sent_on, calendar, pack).due_on


def deemed_agreed_on(sent_on: date, calendar: WorkingCalendar, pack: RulePack = DEFAULT_PACK) -> date:
    """The day decisions count as agreed if no reply came: the working day after the last (A21)."""
    return calendar.add_working_days(reply_by(sent_on, calendar, pack), 1)


def before_review(case: Case) -> Iterator[Duty]:
    """What comes before the meeting that is planned (statutory.md 1.9)."""
    planned = [
        review
        for review in case.history.reviews
        if not review.meetings and review.is_open and review.planned_on and review.planned_on >= case.today
    ]
    for review in planned:
        for rule_id in BEFORE_REVIEW:
            if case.done_on(review.id, rule_id) is None and review.planned_on is not None:
                due_date = case.due(rule_id, review.planned_on)
                action = "consult" if rule_id in _AT_CONSULT else "mark_done"
                yield case.dated(due_date, action=action, review_id=review.id)


def to_complete(case: Case, period: CarePeriod) -> Iterator[Duty]:
    """The reviews begun in this period and not completed (statutory.md 1.8, A14)."""
    for held_on, review in case.held:
        if held_on < period.became_looked_after_on or not _is_open(review, case.today):
            continue
        last = [meeting for meeting in review.meetings if meeting.held_on <= case.today][-1]
        if last.adjourned:
            due_date = case.due("REV_ADJOURN", last.held_on)
        else:
            due_date = case.due("REV_SERIES", held_on)
        yield case.dated(due_date, action="open_review", review_id=review.id)


def after_review(case: Case, review: Review) -> Iterator[Duty]:
    """What is still to be done after a review recorded here (statutory.md 1.10).

    None for imported reviews: what followed them is not on file.
    """
    completed_on = review.completed_on
    if review.basis is not Basis.RECORDED or review.id is None:
        return
    if completed_on is None or completed_on > case.today:
        return
    done, today = case.history.done, case.today
    for rule_id in AFTER_REVIEW:
        # Looked up here and not by `done_on`: ten years of reviews are asked one by one.
        done_on = done.get((review.id, rule_id))
        if done_on is not None and done_on <= today:
            continue
        if not _planned_anew(case, rule_id, completed_on) and _still_wanted(case, rule_id, completed_on):
            action = _ACTIONS.get(rule_id, "mark_done")
            yield case.dated(case.due(rule_id, completed_on), action=action, review_id=review.id)
    sent_on = done.get((review.id, "POST_DECISIONS"))
    if sent_on is not None and (today - sent_on).days <= _SURELY_REPLIED_DAYS:
        yield from _reply(case, review.id)


def midway(case: Case, stretch: Stretch, next_row: Duty) -> Duty | str | None:
    """The midway check (statutory.md 1.11); its rule's id where it passed unseen, None where none is due.

    `next_row` is the child's next review. Of an imported review it is not known whether it was
    done, so that a day that has passed is "not recorded" and never late.
    """
    options = case.pack.options
    next_due = next_row.statutory_due_on
    held = stretch.reviews
    if options.midway_rule is MidwayRule.OFF or not held or next_due is None or case.today > next_due:
        return None
    last_on, review = held[-1]
    gap = (next_due - last_on).days
    if gap < options.midway_min_gap_days:
        return None
    checks = case.history.events.get(EventKind.MIDWAY_CHECK, ())
    if any(event.is_done and last_on < event.happened_on <= case.today for event in checks):
        return None
    if options.midway_rule is MidwayRule.MIDPOINT:
        by_on = last_on + timedelta(days=gap // 2)
        words = (
            f"Halfway between {long_date(last_on)}, when the last review was held,"
            f" and {long_date(next_due)}, the next one's latest date"
        )
    else:
        rule = replace(rule_in(case.pack, "MIDWAY"), interval=options.midway_months)
        by_on = due_by(rule, last_on, case.calendar, options).due_on
        words = f"{options.midway_months} months after {long_date(last_on)}, when the last review was held"
    if by_on < case.today and review.basis is Basis.IMPORTED:
        return "MIDWAY"
    return case.dated(case.by("MIDWAY", last_on, by_on, words), action="record_event")


def _is_open(review: Review, today: date) -> bool:
    return review.completed_on is None or review.completed_on > today


def _planned_anew(case: Case, rule_id: str, completed_on: date) -> bool:
    """Whether a care plan made since the review is on file: then the plan is updated."""
    if rule_id != "POST_CAREPLAN":
        return False
    plans = case.history.events.get(EventKind.CARE_PLAN, ())
    return any(event.is_done and completed_on <= event.happened_on <= case.today for event in plans)


def _still_wanted(case: Case, rule_id: str, completed_on: date) -> bool:
    """Whether the end of care has left the task without a purpose."""
    period = case.history.period_at(completed_on)
    if period is None or period.covers(case.today):
        return True
    if rule_id == "POST_CHILD_LETTER":
        return period.cease_code != _DIED
    return rule_id != "POST_CAREPLAN"


def _reply(case: Case, review_id: int) -> Iterator[Duty]:
    """The team manager's reply, once the decisions were sent.

    Silence is agreement: when the 5 working days have ended without a reply the decisions
    are deemed agreed from the next working day (A21). So the row is never overdue: it is
    there up to and including the fifth day, and then it is gone.
    """
    sent_on = case.done_on(review_id, "POST_DECISIONS")
    if sent_on is None or case.done_on(review_id, "POST_MGR_RESPONSE") is not None:
        return
    starts_on = sent_on
    if case.pack.options.mgr_from is ManagerFrom.RECEIVED:
        starts_on = case.done_on(review_id, RECEIVED) or sent_on
    due_date = case.due("POST_MGR_RESPONSE", starts_on)
    if case.today > due_date.due_on:
        return
    row = case.dated(due_date, action="reply", review_id=review_id)
    agreed_on = long_date(case.calendar.add_working_days(due_date.due_on, 1))
    yield noted(row, f"Without a reply the decisions count as agreed from {agreed_on}.")
