"""Days for the reviews of the coming weeks that have none yet.

Each review is given a working day with minutes left for it, up to the child's last lawful date.
Brothers and sisters planned for together have one day, which the earliest of their last lawful
dates rules; one whose own date lies more than `TOGETHER_MONTHS` after that is left for later. A
review takes its minutes of the day for each child, since each has a record of their own; a day
on which no review stands yet takes a group however large. Among the days that fit, in this
order of weight:

1. up to the local target where there is one;
2. some working days to spare, so that a day that falls through is made good in time;
3. with the tasks before a review still to be done in time (statutory.md 1.9);
4. not more than `EARLY` working days before the last lawful date, since the next review counts
   from this one;
5. in the week with the lowest share of its hours taken, on the day with most left, and of two
   alike the later.

The most pressing come first; where one is left without a day it is tried again before the others.
The same case file gives the same days.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from iro_desk.domain.clock import due_by
from iro_desk.domain.days import WorkingCalendar, add_months
from iro_desk.domain.duty_rules import TIMED
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.planner import Day
from iro_desk.domain.wording import counted, long_date

LONGEST = 26
"""Weeks at most: half a year on, most dates hang on reviews not held yet."""

TOGETHER_MONTHS = 3
"""Calendar months after the earliest last lawful date within which brothers and sisters join it."""

EARLY = 20
SPARE = 3
"""Working days: sooner than `EARLY` before the wall is early, `SPARE` are kept free before it."""

_BEFORE = tuple(rule for rule_id, rule in TIMED.items() if rule_id.startswith("PRE_") and rule.interval < 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """One child's next review that has no day: its wall, the local target, and a window's first day.

    `review_id` is 0 where no review is begun. `group_id` is that of the children planned with.
    """

    child_id: int
    child_name: str
    child_ref: str
    latest_on: date
    target_on: date | None = None
    earliest_on: date | None = None
    review_id: int = 0
    group_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A day for one child's review, or for those of brothers and sisters together.

    `latest_on` is the earliest of the children's last lawful dates, `free_minutes_after` what the
    day has left once the review stands on it, `why` the reasons as sentences.
    """

    key: str
    child_ids: tuple[int, ...]
    names: tuple[str, ...]
    refs: tuple[str, ...]
    review_ids: tuple[int, ...]
    on: date
    latest_on: date
    free_minutes_after: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """Children whose review falls in these weeks and for whom no day fits, and why."""

    child_ids: tuple[int, ...]
    names: tuple[str, ...]
    refs: tuple[str, ...]
    latest_on: date | None
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Days suggested, in order of day, and who is left out."""

    suggestions: tuple[Suggestion, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Weeks:
    """What the suggestions are made in: the days from `today` to `last`, both included.

    `days` has each of them. `planned` are the days already planned for children of a group.
    """

    today: date
    last: date
    days: Mapping[date, Day]
    calendar: WorkingCalendar
    review_minutes: int
    planned: Mapping[int, tuple[date, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Unit:
    """Children who are reviewed on one day, the one with the earliest wall first."""

    children: tuple[Wanted, ...]
    with_planned: tuple[date, ...] = ()

    @property
    def latest_on(self) -> date:
        return self.children[0].latest_on

    @property
    def target_on(self) -> date | None:
        return min((each.target_on for each in self.children if each.target_on), default=None)

    @property
    def order(self) -> tuple[date, int, str]:
        return self.latest_on, -len(self.children), self.children[0].child_ref


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """A day that fits a unit, with what weighs for and against it."""

    on: date
    is_after_target: bool
    is_tight: bool
    missed: int
    is_early: bool
    left: int


def last_day(today: date, weeks: int) -> date:
    """The last day of so many weeks from today on; RuleBroken outside 1 to LONGEST."""
    if not 1 <= weeks <= LONGEST:
        raise RuleBroken(f"Give between 1 and {LONGEST} weeks.", field="weeks")
    return today + timedelta(weeks=weeks)


def together(earliest: date | None, other: date | None) -> bool:
    """Whether reviews with these last lawful dates are planned for one day."""
    if earliest is None or other is None:
        return False
    first, second = sorted((earliest, other))
    return second <= add_months(first, TOGETHER_MONTHS)


def propose(wanted: Iterable[Wanted], weeks: Weeks) -> Proposal:
    """A day for each review whose last lawful date falls in the weeks, and who is left out."""
    units = [unit for unit in _units(wanted, weeks) if unit.latest_on <= weeks.last]
    order = sorted(units, key=lambda unit: unit.order)
    first: list[_Unit] = []
    best: tuple[int, dict[_Unit, tuple[_Place, Day]]] | None = None
    while True:
        placed = _place_all([*first, *(unit for unit in order if unit not in first)], weeks)
        without = [unit for unit in order if unit not in placed]
        count = sum(len(unit.children) for unit in without)
        if best is None or count < best[0]:
            best = count, placed
        again = [unit for unit in without if unit not in first]
        if not again:
            break
        first = [*again, *first]
    found = best[1]
    suggested = [_suggestion(unit, *found[unit], weeks) for unit in order if unit in found]
    return Proposal(
        suggestions=tuple(sorted(suggested, key=lambda one: (one.on, one.refs))),
        left_out=tuple(_left_out(unit, weeks) for unit in order if unit not in found),
    )


def _units(wanted: Iterable[Wanted], weeks: Weeks) -> list[_Unit]:
    alone: list[_Unit] = []
    groups: dict[int, list[Wanted]] = {}
    for child in sorted(wanted, key=lambda each: (each.latest_on, each.child_ref)):
        if child.group_id is None:
            alone.append(_Unit(children=(child,)))
        else:
            groups.setdefault(child.group_id, []).append(child)
    for group_id, children in groups.items():
        left = children
        while left:
            joined, left = _joined(left)
            days = sorted(day for day in weeks.planned.get(group_id, ()) if day >= weeks.today)
            alone.append(_Unit(children=joined, with_planned=tuple(days)))
    return alone


def _joined(children: Sequence[Wanted]) -> tuple[tuple[Wanted, ...], list[Wanted]]:
    """Those who join the first child's day, and those left for their own time."""
    first = children[0]
    joined = tuple(
        each
        for each in children
        if each is first
        or (
            together(first.latest_on, each.latest_on)
            and (each.earliest_on is None or each.earliest_on <= first.latest_on)
        )
    )
    return joined, [each for each in children if each not in joined]


def _place_all(units: Iterable[_Unit], weeks: Weeks) -> dict[_Unit, tuple[_Place, Day]]:
    """A place for each unit in this order, where there is one, with the day as it then stands."""
    days = dict(weeks.days)
    found: dict[_Unit, tuple[_Place, Day]] = {}
    for unit in units:
        place = _best_place(unit, days, weeks)
        if place is None:
            continue
        taken = days[place.on].planned_minutes + _needed(unit, weeks)
        days[place.on] = replace(days[place.on], planned_minutes=taken, free_minutes=place.left)
        found[unit] = place, days[place.on]
    return found


def _best_place(unit: _Unit, days: Mapping[date, Day], weeks: Weeks) -> _Place | None:
    places = [_place(unit, day, weeks) for day in days.values() if _fits(unit, day, weeks)]
    joining = [place for place in places if place.on in unit.with_planned]
    shares = _shares(days)
    return min(
        joining or places,
        key=lambda place: (
            place.is_after_target,
            place.is_tight,
            place.missed,
            place.is_early,
            shares[_monday(place.on)],
            -place.left,
            -place.on.toordinal(),
        ),
        default=None,
    )


def _fits(unit: _Unit, day: Day, weeks: Weeks) -> bool:
    """Whether the day may be theirs: within the law, worked, and with room."""
    if not weeks.today <= day.on <= unit.latest_on or not day.is_working:
        return False
    if any(each.earliest_on and day.on < each.earliest_on for each in unit.children):
        return False
    if day.on in unit.with_planned or not day.planned_minutes:
        # A group stays together: on a day with no other review it needs what there is of it.
        wanted = min(_needed(unit, weeks), max(day.worked_minutes, weeks.review_minutes))
    else:
        wanted = _needed(unit, weeks)
    return day.free_minutes >= wanted


def _place(unit: _Unit, day: Day, weeks: Weeks) -> _Place:
    calendar = weeks.calendar
    before_wall = calendar.working_days_between(day.on, unit.latest_on)
    room = calendar.working_days_between(weeks.today, unit.latest_on)
    return _Place(
        on=day.on,
        is_after_target=unit.target_on is not None and day.on > unit.target_on,
        is_tight=before_wall < min(SPARE, room // 5),
        missed=tasks_missed(day.on, weeks.today, calendar),
        is_early=before_wall > EARLY,
        left=max(day.free_minutes - _needed(unit, weeks), 0),
    )


def tasks_missed(on: date, today: date, calendar: WorkingCalendar) -> int:
    """How many of the tasks before a review of that day had to be done before today."""
    return sum(due_by(rule, on, calendar).due_on < today for rule in _BEFORE)


def _needed(unit: _Unit, weeks: Weeks) -> int:
    return len(unit.children) * weeks.review_minutes


def _shares(days: Mapping[date, Day]) -> dict[date, float]:
    """The share of its hours that reviews take of each week, by its Monday."""
    taken: dict[date, int] = {}
    there: dict[date, int] = {}
    for day in days.values():
        monday = _monday(day.on)
        taken[monday] = taken.get(monday, 0) + day.planned_minutes
        there[monday] = there.get(monday, 0) + day.planned_minutes + day.free_minutes
    return {monday: taken[monday] / there[monday] if there[monday] else 0.0 for monday in taken}


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _suggestion(unit: _Unit, place: _Place, day: Day, weeks: Weeks) -> Suggestion:
    children = unit.children
    ids = tuple(each.child_id for each in children)
    return Suggestion(
        key=f"suggest:{'+'.join(str(each) for each in ids)}:{place.on.isoformat()}",
        child_ids=ids,
        names=tuple(each.child_name for each in children),
        refs=tuple(each.child_ref for each in children),
        review_ids=tuple(each.review_id for each in children),
        on=place.on,
        latest_on=unit.latest_on,
        free_minutes_after=day.free_minutes,
        why=_why(unit, place, weeks),
    )


def _why(unit: _Unit, place: _Place, weeks: Weeks) -> str:
    wall = long_date(unit.latest_on)
    before = weeks.calendar.working_days_between(place.on, unit.latest_on)
    said = [
        f"{counted(before, 'working day')} before the last lawful date, {wall}."
        if before > 0
        else f"The last lawful date is {wall}."
    ]
    if len(unit.children) > 1:
        said.append(f"One day for {counted(len(unit.children), 'child', 'children')}, in time for each.")
    if place.on in unit.with_planned:
        said.append("A brother or sister is planned for that day.")
    if unit.target_on is not None:
        stands = "after" if place.is_after_target else "within"
        said.append(f"It is {stands} the local target, {long_date(unit.target_on)}.")
    if place.missed:
        said.append(
            f"Too near for {counted(place.missed, 'task')} that should come before it."
            if place.missed < len(_BEFORE)
            else "Too near for the tasks that should come before it."
        )
    else:
        said.append("There is time for every task before it.")
    return " ".join(said)


def _left_out(unit: _Unit, weeks: Weeks) -> LeftOut:
    wall = long_date(unit.latest_on)
    needed = _needed(unit, weeks)
    if unit.latest_on < weeks.today:
        why = f"The last lawful date, {wall}, has passed."
        free = [day.on for day in weeks.days.values() if day.is_working and day.free_minutes >= needed]
        if free:
            why += f" The first day with room is {long_date(min(free))}; a manager has to authorise it."
    elif not any(day.is_working and day.on <= unit.latest_on for day in weeks.days.values()):
        why = f"You work on no day up to the last lawful date, {wall}."
    else:
        one_day = " for them together" if len(unit.children) > 1 else ""
        why = f"No day up to the last lawful date, {wall}, has {_hours(needed)} left{one_day}."
    return LeftOut(
        child_ids=tuple(each.child_id for each in unit.children),
        names=tuple(each.child_name for each in unit.children),
        refs=tuple(each.child_ref for each in unit.children),
        latest_on=unit.latest_on,
        why=why,
    )


def _hours(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    words = [counted(hours, "hour")] if hours else []
    return " ".join([*words, counted(rest, "minute")] if rest or not words else words)
