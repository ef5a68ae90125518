"""Days suggested: tables for what weighs, and rules that hold for any caseload (rows K6, B15)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iro_desk.domain.diary import DiaryEntry, DiaryKind, WorkingPattern
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.planner import Day, Hours
from iro_desk.domain.suggestions import (
    EARLY,
    LONGEST,
    Proposal,
    Wanted,
    Weeks,
    last_day,
    propose,
    tasks_missed,
    together,
)
from iro_desk.services import holidays

CALENDAR = holidays.load()
TODAY = date(2026, 11, 23)  # a Monday
REVIEW = 150


def some_weeks(
    *entries: DiaryEntry,
    count: int = 10,
    planned_minutes: dict[date, int] | None = None,
    planned: dict[int, tuple[date, ...]] | None = None,
    pattern: WorkingPattern | None = None,
    closures: dict[date, str] | None = None,
) -> Weeks:
    hours = Hours(
        pattern=pattern or WorkingPattern(), calendar=CALENDAR, entries=entries, closures=closures or {}
    )
    last = last_day(TODAY, count)
    every = [TODAY + timedelta(days=number) for number in range((last - TODAY).days + 1)]
    taken = planned_minutes or {}
    return Weeks(
        today=TODAY,
        last=last,
        days={day: hours.on(day, taken.get(day, 0)) for day in every},
        calendar=CALENDAR,
        review_minutes=REVIEW,
        planned=planned or {},
    )


def a_child(number: int, latest_on: date, **more: object) -> Wanted:
    bare = Wanted(
        child_id=number, child_name=f"Child {number}", child_ref=f"{number:06d}", latest_on=latest_on
    )
    return replace(bare, **more)  # type: ignore[arg-type]


def day_of(found: Proposal) -> date:
    (one,) = found.suggestions
    return one.on


def leave(first: date, last: date) -> DiaryEntry:
    return DiaryEntry(kind=DiaryKind.LEAVE, starts_on=first, ends_on=last)


def test_one_review_has_days_to_spare_and_time_for_every_task() -> None:
    """Due Fri 15 Jan, 36 working days off: no earlier than 20 before it, no later than 3 before it."""
    (one,) = propose([a_child(1, date(2027, 1, 15))], some_weeks()).suggestions
    before = CALENDAR.working_days_between(one.on, date(2027, 1, 15))
    assert 3 <= before <= EARLY
    assert tasks_missed(one.on, TODAY, CALENDAR) == 0
    assert one.free_minutes_after == 444 - REVIEW
    assert f"{before} working days before the last lawful date, Friday 15 January 2027." in one.why
    assert "There is time for every task before it." in one.why


def test_a_review_due_on_a_sunday_is_suggested_before_it() -> None:
    found = propose([a_child(1, date(2026, 11, 29))], some_weeks())
    assert TODAY <= day_of(found) <= date(2026, 11, 27)


def test_a_local_target_is_kept_where_it_fits() -> None:
    child = a_child(1, date(2027, 1, 15), target_on=date(2026, 12, 11))
    (one,) = propose([child], some_weeks()).suggestions
    assert one.on <= date(2026, 12, 11)
    assert "It is within the local target, Friday 11 December 2026." in one.why


def test_a_local_target_that_does_not_fit_gives_way_to_the_law() -> None:
    away = leave(TODAY, date(2026, 12, 11))
    child = a_child(1, date(2027, 1, 15), target_on=date(2026, 12, 11))
    (one,) = propose([child], some_weeks(away)).suggestions
    assert date(2026, 12, 11) < one.on <= date(2027, 1, 15)
    assert "It is after the local target" in one.why


def test_a_window_is_not_entered_before_its_first_day() -> None:
    child = a_child(1, date(2027, 1, 15), earliest_on=date(2027, 1, 12))
    assert date(2027, 1, 12) <= day_of(propose([child], some_weeks())) <= date(2027, 1, 15)


def test_row_K6_brothers_and_sisters_have_one_day_ruled_by_the_earliest_wall() -> None:
    family = [
        a_child(number, date(2027, 1, 15) + timedelta(days=20 * number), group_id=4) for number in range(3)
    ]
    (one,) = propose(family, some_weeks()).suggestions
    assert one.child_ids == (0, 1, 2)
    assert one.latest_on == date(2027, 1, 15)
    assert one.on <= date(2027, 1, 15)
    assert "One day for 3 children, in time for each." in one.why


def test_row_K6_a_group_too_large_for_the_minutes_of_a_day_has_a_day_to_itself() -> None:
    family = [a_child(number, date(2027, 1, 15), group_id=4) for number in range(5)]
    taken = {day: REVIEW for day in some_weeks().days if day != date(2027, 1, 6)}
    (one,) = propose(family, some_weeks(planned_minutes=taken)).suggestions
    assert (one.on, one.free_minutes_after) == (date(2027, 1, 6), 0)


def test_a_sibling_due_much_later_is_left_for_later() -> None:
    family = [a_child(1, date(2026, 12, 18), group_id=4), a_child(2, date(2027, 3, 19), group_id=4)]
    (one,) = propose(family, some_weeks()).suggestions
    assert one.child_ids == (1,)
    assert together(date(2026, 12, 18), date(2027, 3, 18))
    assert not together(date(2027, 3, 19), date(2026, 12, 18))
    assert not together(None, date(2027, 3, 19))


def test_a_sibling_joins_the_day_planned_already() -> None:
    weeks = some_weeks(planned={4: (date(2026, 12, 9),)}, planned_minutes={date(2026, 12, 9): REVIEW})
    (one,) = propose([a_child(1, date(2027, 1, 15), group_id=4)], weeks).suggestions
    assert one.on == date(2026, 12, 9)
    assert "A brother or sister is planned for that day." in one.why


def test_the_weeks_take_turns() -> None:
    """Twelve reviews due on one day, four weeks to hold them in: three a week."""
    found = propose([a_child(number, date(2027, 2, 1)) for number in range(12)], some_weeks())
    weeks: dict[int, int] = {}
    for one in found.suggestions:
        weeks[one.on.isocalendar().week] = weeks.get(one.on.isocalendar().week, 0) + 1
    assert len(found.suggestions) == 12
    assert max(weeks.values()) - min(weeks.values()) <= 1
    assert len({one.on for one in found.suggestions}) == 12


def busy_from(first: date) -> dict[date, int]:
    """Reviews on every day from then on, so that the weeks before are the emptier ones."""
    return {day: REVIEW for day in some_weeks().days if day >= first}


def test_time_for_the_tasks_weighs_more_than_an_empty_week() -> None:
    """Due Fri 8 Jan: 20 working days from now is Mon 21 Dec, and from then on every day has a review."""
    found = propose([a_child(1, date(2027, 1, 8))], some_weeks(planned_minutes=busy_from(date(2026, 12, 21))))
    assert day_of(found) >= date(2026, 12, 21)


def test_a_review_is_not_brought_far_forward_for_an_empty_week() -> None:
    """Due Mon 1 Feb: 20 working days before it is Mon 4 Jan, and from then on every day has a review."""
    found = propose([a_child(1, date(2027, 2, 1))], some_weeks(planned_minutes=busy_from(date(2027, 1, 4))))
    assert day_of(found) >= date(2027, 1, 4)


def test_the_one_who_was_left_over_is_tried_first() -> None:
    """A free day for two is taken by a single child due earlier, unless the group goes first."""
    busy = dict.fromkeys(some_weeks().days, 250)  # 194 minutes left: enough for one, not for two
    del busy[date(2026, 12, 1)]
    family = [a_child(number, date(2026, 12, 3), group_id=4) for number in (1, 2)]
    single = a_child(3, date(2026, 12, 2))
    found = propose([single, *family], some_weeks(planned_minutes=busy))
    assert found.left_out == ()
    assert {one.child_ids: one.on for one in found.suggestions}[1, 2] == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("latest", "entries", "says"),
    [
        (
            "2026-11-20",
            (),
            "The last lawful date, Friday 20 November 2026, has passed. The first day with room",
        ),
        (
            "2026-11-25",
            (leave(TODAY, date(2026, 11, 27)),),
            "You work on no day up to the last lawful date, Wednesday 25 November 2026.",
        ),
        (
            "2026-11-23",
            (DiaryEntry(kind=DiaryKind.TRAINING, starts_on=TODAY, minutes=400),),
            "No day up to the last lawful date, Monday 23 November 2026, has 2 hours 30 minutes left.",
        ),
    ],
)
def test_where_nothing_fits_it_says_so(latest: str, entries: tuple[DiaryEntry, ...], says: str) -> None:
    found = propose([a_child(1, date.fromisoformat(latest))], some_weeks(*entries))
    assert found.suggestions == ()
    (left,) = found.left_out
    assert left.refs == ("000001",)
    assert left.why.startswith(says)


def test_what_is_due_after_the_weeks_is_not_spoken_of() -> None:
    assert propose([a_child(1, date(2027, 3, 1))], some_weeks()) == Proposal()


@pytest.mark.parametrize("count", [0, -1, LONGEST + 1])
def test_weeks_have_bounds(count: int) -> None:
    with pytest.raises(RuleBroken):
        last_day(TODAY, count)


def _before(day: date, less: int | None) -> date | None:
    return None if less is None else day - timedelta(days=less)


@st.composite
def caseloads(draw: st.DrawFn) -> tuple[list[Wanted], Weeks]:
    """Any children with any walls and groups, any diary, any pattern, any days planned."""
    near = st.integers(-20, 120).map(lambda number: TODAY + timedelta(days=number))
    children = []
    for number in range(draw(st.integers(0, 25))):
        latest = draw(near)
        children.append(
            a_child(
                number,
                latest,
                target_on=_before(latest, draw(st.none() | st.integers(0, 30))),
                earliest_on=_before(latest, draw(st.none() | st.integers(0, 14))),
                group_id=draw(st.none() | st.integers(1, 4)),
            )
        )
    entries = tuple(
        DiaryEntry(
            kind=draw(st.sampled_from(DiaryKind)),
            starts_on=first,
            ends_on=first + timedelta(days=draw(st.integers(0, 12))),
            minutes=draw(st.integers(0, 500)),
        )
        for first in draw(st.lists(near, max_size=6))
    )
    pattern = WorkingPattern(minutes=(*draw(st.tuples(*[st.sampled_from([0, 90, 240, 444])] * 5)), 0, 0))
    taken = draw(st.dictionaries(near, st.sampled_from([150, 300, 450]), max_size=20))
    planned = draw(st.dictionaries(st.integers(1, 4), st.lists(near, max_size=2).map(tuple), max_size=2))
    closed = draw(st.dictionaries(near, st.just("Office closed"), max_size=3))
    return children, some_weeks(
        *entries, planned_minutes=taken, planned=planned, pattern=pattern, closures=closed
    )


@given(caseloads())
def test_no_day_breaks_the_law_or_the_diary(given_one: tuple[list[Wanted], Weeks]) -> None:
    children, weeks = given_one
    by_id = {child.child_id: child for child in children}
    found = propose(children, weeks)
    taken: dict[date, int] = {}
    for one in found.suggestions:
        day: Day = weeks.days[one.on]
        assert day.is_working, "never on leave, a weekend, a bank holiday or a closed day"
        assert one.on >= weeks.today
        members = [by_id[child_id] for child_id in one.child_ids]
        assert all(one.on <= child.latest_on for child in members), "never past a wall"
        assert all(child.earliest_on is None or child.earliest_on <= one.on for child in members)
        assert one.latest_on == min(child.latest_on for child in members)
        taken[one.on] = taken.get(one.on, 0) + REVIEW * len(members)
    for on, minutes in taken.items():
        day = weeks.days[on]
        groups = {one.child_ids for one in found.suggestions if one.on == on}
        assert minutes <= day.free_minutes or len(groups) == 1, "no day holds more than it has left"


@given(caseloads())
def test_everyone_due_is_spoken_of_once(given_one: tuple[list[Wanted], Weeks]) -> None:
    children, weeks = given_one
    found = propose(children, weeks)
    spoken = [child for one in found.suggestions for child in one.child_ids]
    spoken += [child for one in found.left_out for child in one.child_ids]
    assert len(spoken) == len(set(spoken))
    due = {child.child_id for child in children if child.latest_on <= weeks.last}
    assert due <= set(spoken)


@given(caseloads(), st.randoms(use_true_random=False))
def test_the_order_of_the_children_changes_nothing(
    given_one: tuple[list[Wanted], Weeks], chance: object
) -> None:
    children, weeks = given_one
    shuffled = list(children)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert propose(shuffled, weeks) == propose(children, weeks)


@given(caseloads())
def test_row_K6_siblings_due_within_three_months_share_a_day(given_one: tuple[list[Wanted], Weeks]) -> None:
    children, weeks = given_one
    plain = [replace(child, earliest_on=None) for child in children]
    found = propose(plain, weeks)
    where = {child: one.on for one in found.suggestions for child in one.child_ids}
    for group in {child.group_id for child in plain} - {None}:
        members = [child for child in plain if child.group_id == group]
        first = min(member.latest_on for member in members)
        near = [member.child_id for member in members if together(first, member.latest_on)]
        if first <= weeks.last:
            assert len({where.get(child) for child in near}) == 1
