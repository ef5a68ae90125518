"""What is due for a child, in what state, and why (statutory.md 1.2 to 1.12)."""

from __future__ import annotations

from datetime import date

from iro_desk.domain.authority_duties import authority_duties
from iro_desk.domain.child import CarePeriod
from iro_desk.domain.days import WorkingCalendar, age_on
from iro_desk.domain.duty import (
    DEFAULT_LIMITS,
    NOT_RECORDED,
    Case,
    Duty,
    Limits,
    State,
    sorted_duties,
    state_of,
)
from iro_desk.domain.history import History
from iro_desk.domain.next_review import next_review, with_local_target
from iro_desk.domain.review_tasks import (
    after_review,
    before_review,
    deemed_agreed_on,
    midway,
    reply_by,
    to_complete,
)
from iro_desk.domain.rule_book import DEFAULT_BOOK, RuleBook
from iro_desk.domain.stretch import stretch_of
from iro_desk.domain.watched import with_missing

__all__ = [
    "DEFAULT_LIMITS",
    "NOT_RECORDED",
    "Duty",
    "Limits",
    "State",
    "deemed_agreed_on",
    "duties_of",
    "reply_by",
    "sorted_duties",
    "state_of",
]

ADULT = 18
"""The clocks stop on the 18th birthday (statutory.md 1.4)."""


def duties_of(
    history: History,
    today: date,
    calendar: WorkingCalendar,
    limits: Limits = DEFAULT_LIMITS,
    book: RuleBook = DEFAULT_BOOK,
) -> tuple[Duty, ...]:
    """All that is due for one child as things stood on `today`, in the order lists show it.

    A child looked after has one row for the next review. When the child ceases to be looked
    after, or turns 18, the clocks stop (statutory.md 1.4); a review held before that is still
    written up. What happened after `today` is left out of account. The rule pack of `today`
    applies.
    """
    case = Case(
        history=history,
        today=today,
        calendar=calendar,
        limits=limits,
        pack=book.on(today),
        held=history.held_reviews(today),
    )
    period = history.current_period(today)
    born_on = history.child.born_on
    is_adult = born_on is not None and age_on(born_on, today) >= ADULT
    found = _in_care(case, period) if period is not None and not is_adult else []
    for _, review in case.held:
        found.extend(after_review(case, review))
    if case.pack.local_rules:
        found = [row if row.is_next_review else with_local_target(case, row) for row in found]
    return tuple(sorted_duties(found))


def _in_care(case: Case, period: CarePeriod) -> list[Duty]:
    """The duties of a child looked after today: reviews, what comes before them, the authority's."""
    stretch = stretch_of(case.history, period, case.held, case.today, case.pack.options)
    row = next_review(case, stretch)
    found = [row, *to_complete(case, period), *before_review(case)]
    rows = authority_duties(case, stretch)
    check = midway(case, stretch, row)
    if isinstance(check, Duty):
        found.append(check)
    elif check is not None:
        missing = next((each.missing for each in rows if each.rule == NOT_RECORDED.id), ())
        rows = with_missing(case, [each for each in rows if not each.missing], [check, *missing])
    return [*found, *rows]
