"""Why the authority's record of a review may differ from the IRO's own, as far as the facts show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from iro_desk.domain import participation
from iro_desk.domain.council_record import Compared, TheirChild
from iro_desk.domain.history import History
from iro_desk.domain.review import Review
from iro_desk.domain.wording import counted, plain_date

MOST_DAYS_APART = 92
"""Two dates further apart than half of the six months between reviews (reg 33(2)) are two reviews."""

_SLIP_OF_MONTH_OR_YEAR = 15
_DONE_WORDS = MappingProxyType(
    {
        "POST_DECISIONS": "the decisions were sent",
        "POST_MONITOR_FORM": "the monitoring form was sent",
        "POST_RECORD": "the minutes were complete",
        "POST_DISTRIBUTE": "the minutes were sent",
        "POST_CHILD_LETTER": "the letter to the child was sent",
    }
)
"""Days after a review that get keyed in for it, by the rule of the task (statutory.md 1.10)."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Likeness:
    """How near another date is to a review's: the lower `distance`, the likelier the same review."""

    distance: int
    cause: str
    is_of_this_review: bool = False


def likeness(review: Review, their_on: date, done: Mapping[tuple[int, str], date]) -> Likeness | None:
    """Why that date may stand for this review (held, with its first meeting); None where it hardly does.

    A series counts by its first meeting (statutory.md A12), and the last is what gets keyed in.
    """
    own_on = review.meetings[0].held_on
    if known := _day_of_the_review(review, their_on, done):
        return Likeness(distance=0, cause=known, is_of_this_review=True)
    apart = abs((their_on - own_on).days)
    if (their_on.year, their_on.month, their_on.day) == (own_on.year, own_on.day, own_on.month):
        return Likeness(distance=1, cause="Day and month are swapped.")
    if their_on.day == own_on.day and their_on.month == own_on.month:
        cause = f"The year is {counted(abs(their_on.year - own_on.year), 'year')} out."
        return Likeness(distance=_SLIP_OF_MONTH_OR_YEAR, cause=cause)
    if their_on.day == own_on.day and their_on.year == own_on.year:
        return Likeness(
            distance=min(apart, _SLIP_OF_MONTH_OR_YEAR), cause="The month is another; day and year agree."
        )
    if apart > MOST_DAYS_APART:
        return None
    return Likeness(distance=apart, cause=_gap_in_words(own_on, their_on))


def _day_of_the_review(review: Review, on: date, done: Mapping[tuple[int, str], date]) -> str:
    """Which other day of this very review it is, as a sentence; '' for none."""
    days = [meeting.held_on for meeting in review.meetings]
    if on in days[1:]:
        which = "the last" if on == days[-1] else "a later"
        return f"The date is {which} meeting of the series."
    for rule, words in _DONE_WORDS.items():
        if review.id is not None and done.get((review.id, rule)) == on:
            return f"The date is the day {words}."
    return "The date is the day that was planned." if on == review.planned_on else ""


def _gap_in_words(own_on: date, their_on: date) -> str:
    apart = abs((their_on - own_on).days)
    if apart == 1:
        return "The date is a day out."
    if apart == 7:
        return "The date is a week out."
    pairs = zip(f"{own_on.day:02}", f"{their_on.day:02}", strict=True)
    same_month = (own_on.year, own_on.month) == (their_on.year, their_on.month)
    if same_month and sum(one != other for one, other in pairs) == 1:
        return "One figure of the day is mistyped."
    return f"Not known: the dates are {counted(apart, 'day')} apart."


def of_code(review: Review, theirs: str | None, born_on: date | None) -> str:
    """Why the participation code of the same review differs (SSDA903 rules 167, 440, 441)."""
    if not theirs:
        return "The code is blank there."
    if theirs not in participation.CODES:
        return f"{theirs} is not a participation code of the return."
    on, own = review.meetings[0].held_on, review.participation_code
    if participation.check(theirs, born_on, on):
        years = "under 4" if participation.allowed(born_on, on) == ("PN0",) else "4 or over"
        return f"The code there doesn't fit the age: the child was {years} that day."
    if own and participation.check(own, born_on, on):
        return "The IRO's own code doesn't fit the age on that day."
    if len(review.meetings) > 1:
        return "The review had several meetings: the code there may be of another one."
    return "Not known: both codes fit the age."


def of_missing(on: date, compared: Compared) -> str:
    """Why a review that the IRO has is not in the files."""
    if compared.latest_on and on > compared.latest_on:
        return f"Held after the last review in the file, of {plain_date(compared.latest_on)}."
    return "Not entered in the return."


def of_missing_child(theirs: TheirChild) -> str:
    """Why a child with reviews has none in the files."""
    if theirs.other_ids:
        return f"Entered under another id: {', '.join(theirs.other_ids)} has this birth date and a review."
    if theirs.is_listed:
        return "The child is in the files, and no review of the period is entered."
    return "Left out of the file, or entered under another id."


def of_extra(history: History, on: date) -> str:
    """Why the files have a review on a day on which the IRO has none."""
    for review in history.reviews:
        days = [meeting.held_on for meeting in review.meetings]
        if on in days and not review.counts_as_statutory:
            return "The IRO recorded that day as a meeting that does not count as a review."
        if on in days[1:]:
            return f"It is another meeting of the review of {plain_date(days[0])}."
        if not days and review.planned_on == on:
            return "The IRO has this review as planned and not as held."
    if history.care_periods and history.period_at(on) is None:
        return "By the IRO's record the child was not looked after that day."
    return "Not recorded by the IRO, or entered for the wrong child."
