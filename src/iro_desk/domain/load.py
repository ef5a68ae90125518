"""The hours that the next weeks need, from what falls due in them (features.md B15).

A forecast of the work, not of the children: nobody is ranked. It is made of two things:

- each child's next review, on the day planned for it, else on the last working day up to its
  last lawful date; with the visit before it and the papers after it, each on its own last
  day. Where another review follows within the weeks it is counted too, as if the one before
  were held on its day.
- what is owed already for reviews held: minutes, letters, forms, a review to complete.

What is late is counted in the first week, since that is when it has to be made good. The
same duties give the same hours; moving one review moves only the weeks it touches.

Beside the hours needed stand the hours there: the working pattern, less bank holidays, days the
office is closed, leave and what the diary holds; of the first week what is left from today on.
"What if so many more children" takes them to come into care one after another, evenly over the
weeks, each on the Monday of a week: their first review on its last working day with all its work,
and the second where it falls within the weeks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from iro_desk.domain.clock import due, due_by
from iro_desk.domain.days import WorkingCalendar
from iro_desk.domain.duties import Duty
from iro_desk.domain.duty import TO_COMPLETE
from iro_desk.domain.duty_rules import TIMED
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.planner import Hours

LONGEST = 52
"""Weeks at most: a year on, nearly every date hangs on one not yet known."""

MOST_CHILDREN = 100
"""Further children at most: well over a whole caseload."""


class Work(StrEnum):
    """The kinds of work that are counted."""

    REVIEW = "review"
    VISIT = "visit"
    DECISIONS = "decisions"
    MONITORING = "monitoring"
    RECORD = "record"
    CHILD_LETTER = "child_letter"
    DISTRIBUTION = "distribution"


@dataclass(frozen=True, slots=True, kw_only=True)
class Durations:
    """How long each kind of work takes, in minutes; the defaults are ours and each IRO's to change.

    `review`: the meeting with its preparation on the day. `visit`: seeing the child before it,
    with travel. `decisions`: the decision letter to the team manager. `monitoring`: the
    monitoring form. `record`: the minutes. `child_letter`: the letter to the child.
    `distribution`: sending the minutes out.
    """

    review: int = 150
    visit: int = 90
    decisions: int = 45
    monitoring: int = 30
    record: int = 180
    child_letter: int = 30
    distribution: int = 15

    def __post_init__(self) -> None:
        for one in fields(self):
            if not 0 <= getattr(self, one.name) <= _LONGEST_WORK:
                raise RuleBroken(f"Give {one.name} between 0 and 24 hours.", field=one.name)

    def of(self, work: Work) -> int:
        """The minutes of one piece of that work."""
        minutes: int = getattr(self, work.value)
        return minutes


_LONGEST_WORK = 24 * 60
DEFAULT_DURATIONS = Durations()

_AFTER_REVIEW: Mapping[str, Work] = MappingProxyType(
    {
        "POST_DECISIONS": Work.DECISIONS,
        "POST_MONITOR_FORM": Work.MONITORING,
        "POST_RECORD": Work.RECORD,
        "POST_CHILD_LETTER": Work.CHILD_LETTER,
        "POST_DISTRIBUTE": Work.DISTRIBUTION,
    }
)
"""The IRO's own papers after a review; those of the authority take none of the IRO's hours."""

_EARLY = "REV_EARLY"
"""A review convened early has no interval of its own: it is held in place of the next ordinary one."""

_FOLLOWED_BY: Mapping[str, str] = MappingProxyType(
    {
        "REV_FIRST": "REV_SECOND",
        "REV_SECOND": "REV_NEXT",
        "REV_ADO_AUTH_FIRST": "REV_ADO_AUTH_NEXT",
        "REV_ADO_PLACED_FIRST": "REV_ADO_PLACED_SECOND",
        "REV_ADO_PLACED_SECOND": "REV_ADO_PLACED_NEXT",
        "REV_SB_FIRST": "REV_SB_NEXT",
        "REV_ADO_RETURNED": "REV_NEXT",
        _EARLY: "REV_NEXT",
    }
)
"""The rule of the review after one; a rule that is not here follows on itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """One week from its Monday: reviews to hold in it, and the minutes of each kind of work.

    `there` are the minutes there are for it, `more` those that further children would need.
    """

    begins_on: date
    reviews: int = 0
    minutes: Mapping[Work, int] = field(default_factory=dict)
    there: int = 0
    more: int = 0

    @property
    def total(self) -> int:
        """All the minutes the week needs, without further children."""
        return sum(self.minutes.values())

    @property
    def left(self) -> int:
        """The minutes over; negative where more is needed than there is."""
        return self.there - self.total - self.more


@dataclass(frozen=True, slots=True, kw_only=True)
class Arranged:
    """What is arranged for reviews, by their ids: the day planned, and whose visit was made.

    A visit that stands in the diary takes its hours there, so its review counts as visited.
    """

    planned_on: Mapping[int, date] = field(default_factory=dict)
    visited: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """One piece of work and the day it is counted on; `is_review` where a next review is held."""

    work: Work
    on: date
    is_review: bool = False


def first_monday(today: date) -> date:
    """The Monday of the first week: today's week, from Saturday on the next one."""
    monday = today - timedelta(days=today.weekday())
    return monday if today.weekday() < 5 else monday + timedelta(days=7)


def forecast(
    duties: Iterable[Duty],
    arranged: Arranged,
    today: date,
    weeks: int,
    calendar: WorkingCalendar,
    durations: Durations = DEFAULT_DURATIONS,
) -> tuple[Week, ...]:
    """The hours that so many weeks need, from today's week on (see the module).

    A duty without a date, and one that is not the IRO's own work, takes no hours. RuleBroken
    for fewer than 1 or more than LONGEST weeks.
    """
    if not 1 <= weeks <= LONGEST:
        raise RuleBroken(f"Give between 1 and {LONGEST} weeks.", field="weeks")
    first = first_monday(today)
    end = first + timedelta(weeks=weeks)
    minutes: Sequence[Counter[Work]] = [Counter() for _ in range(weeks)]
    reviews = [0] * weeks
    for duty in duties:
        for piece in _pieces(duty, arranged, max(today, first), end, calendar):
            if piece.on < end:
                week = max(0, (piece.on - first).days // 7)
                minutes[week][piece.work] += durations.of(piece.work)
                reviews[week] += piece.is_review
    return tuple(
        Week(
            begins_on=first + timedelta(weeks=number),
            reviews=reviews[number],
            minutes={work: minutes[number][work] for work in Work},
        )
        for number in range(weeks)
    )


def with_there(weeks: Iterable[Week], hours: Hours, today: date) -> tuple[Week, ...]:
    """The weeks with the minutes there are in each from `today` on; reviews are not taken off."""
    found = []
    for week in weeks:
        every = (week.begins_on + timedelta(days=number) for number in range(7))
        there = sum(hours.on(day).free_minutes for day in every if day >= today)
        found.append(replace(week, there=there))
    return tuple(found)


def with_more(
    weeks: Sequence[Week], children: int, calendar: WorkingCalendar, durations: Durations
) -> tuple[Week, ...]:
    """The weeks with the minutes that so many further children would need (see the module).

    RuleBroken for fewer than none or more than MOST_CHILDREN.
    """
    if not 0 <= children <= MOST_CHILDREN:
        raise RuleBroken(f"Give between 0 and {MOST_CHILDREN} children.", field="children")
    if not weeks:
        return ()
    first, count = weeks[0].begins_on, len(weeks)
    end = first + timedelta(weeks=count)
    minutes = [0] * count
    for number in range(children):
        came_on = first + timedelta(weeks=number * count // children)
        day = due("REV_FIRST", came_on, calendar).practical_by
        work = [_visit(day, calendar), *_held(day, calendar), *_those_after("REV_FIRST", day, end, calendar)]
        for piece in work:
            if piece.on < end:
                minutes[(piece.on - first).days // 7] += durations.of(piece.work)
    return tuple(replace(week, more=more) for week, more in zip(weeks, minutes, strict=True))


def _pieces(
    duty: Duty, arranged: Arranged, today: date, end: date, calendar: WorkingCalendar
) -> Iterator[_Piece]:
    if duty.due_on is None:
        return
    by = duty.practical_by or duty.due_on
    review_id = duty.review_id or 0
    if duty.is_next_review:
        day = max(today, arranged.planned_on.get(review_id, by))
        if review_id not in arranged.visited:
            yield _visit(day, calendar)
        yield from _held(day, calendar)
        yield from _those_after(_held_as(duty), day, end, calendar)
    elif duty.rule in TO_COMPLETE:
        day = max(today, by)
        yield _Piece(work=Work.REVIEW, on=day)
        yield from _papers(day, calendar)
    elif duty.rule in _AFTER_REVIEW:
        yield _Piece(work=_AFTER_REVIEW[duty.rule], on=by)


def _held_as(duty: Duty) -> str:
    """The rule of the review that is held: for one convened early, that of the track it is on."""
    track = next((row.rule for row in duty.also if row.is_next_review), duty.rule)
    return track if duty.rule == _EARLY else duty.rule


def _those_after(rule_id: str, day: date, end: date, calendar: WorkingCalendar) -> Iterator[_Piece]:
    """The reviews that follow on the one held that day, with their work."""
    while True:
        rule_id = _FOLLOWED_BY.get(rule_id, rule_id)
        day = due(rule_id, day, calendar).practical_by
        visit = _visit(day, calendar)
        if visit.on >= end:
            return
        yield visit
        yield from _held(day, calendar)


def _visit(day: date, calendar: WorkingCalendar) -> _Piece:
    """Seeing the child before the review of that day (PRE_CHILD_VIEWS)."""
    return _Piece(work=Work.VISIT, on=due_by(TIMED["PRE_CHILD_VIEWS"], day, calendar).due_on)


def _held(day: date, calendar: WorkingCalendar) -> Iterator[_Piece]:
    yield _Piece(work=Work.REVIEW, on=day, is_review=True)
    yield from _papers(day, calendar)


def _papers(completed_on: date, calendar: WorkingCalendar) -> Iterator[_Piece]:
    """The papers of a review completed that day, each on its last day (statutory.md 1.10)."""
    for task, work in _AFTER_REVIEW.items():
        yield _Piece(work=work, on=due(task, completed_on, calendar).due_on)
