"""The load forecast against sums made by hand (features.md B15)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from iro_desk.domain.diary import DiaryEntry, WorkingPattern
from iro_desk.domain.duties import Duty
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.load import (
    LONGEST,
    Arranged,
    Durations,
    Week,
    Work,
    first_monday,
    forecast,
    with_more,
    with_there,
)
from iro_desk.domain.planner import Hours
from iro_desk.services import holidays
from tests.domain.histories import a_duty

TODAY = date(2026, 11, 23)  # a Monday
CALENDAR = holidays.load()


def weeks(
    *duties: Duty, arranged: Arranged | None = None, count: int = 12, on: date = TODAY
) -> tuple[Week, ...]:
    return forecast(duties, arranged or Arranged(), on, count, CALENDAR)


def work(week: Week) -> dict[str, int]:
    """The minutes that are not nought, by kind."""
    return {str(kind): minutes for kind, minutes in week.minutes.items() if minutes}


def by_monday(found: tuple[Week, ...]) -> dict[date, dict[str, int]]:
    return {week.begins_on: work(week) for week in found if week.total}


def test_row_b15_one_review_equals_the_hand_sum() -> None:
    """Review Thu 10 Dec: visit 5 working days before, Thu 3 Dec; decisions and form Thu 17 Dec;
    minutes and letter 15 on, Mon 4 Jan (25 and 28 Dec, 1 Jan skipped); sent out 20 on, Mon 11 Jan."""
    found = weeks(a_duty("REV_NEXT", date(2026, 12, 10)))
    assert by_monday(found) == {
        date(2026, 11, 30): {"visit": 90},
        date(2026, 12, 7): {"review": 150},
        date(2026, 12, 14): {"decisions": 45, "monitoring": 30},
        date(2027, 1, 4): {"record": 180, "child_letter": 30},
        date(2027, 1, 11): {"distribution": 15},
    }
    assert [week.begins_on for week in found if week.reviews] == [date(2026, 12, 7)]
    assert sum(week.total for week in found) == 150 + 90 + 45 + 30 + 180 + 30 + 15
    assert len(found) == 12


def test_row_b15_moving_one_review_moves_only_its_weeks() -> None:
    others = [a_duty("REV_NEXT", date(2026, 12, 3) + timedelta(days=9 * n)) for n in range(6)]
    mine = a_duty("REV_NEXT", date(2027, 1, 20), review_id=7)
    before = weeks(*others, mine)
    after = weeks(*others, mine, arranged=Arranged(planned_on={7: date(2027, 1, 6)}))
    alone = weeks(mine), weeks(mine, arranged=Arranged(planned_on={7: date(2027, 1, 6)}))
    for was, now, without, with_plan in zip(before, after, *alone, strict=True):
        for kind in Work:
            assert now.minutes[kind] - was.minutes[kind] == with_plan.minutes[kind] - without.minutes[kind]
        if not without.total and not with_plan.total:
            assert now == was
    assert after != before
    assert weeks(*reversed(others), mine) == before


def test_owed_papers_stand_in_the_week_of_their_day_and_late_ones_in_the_first() -> None:
    found = weeks(
        a_duty("POST_RECORD", date(2026, 12, 8)),
        a_duty("POST_DECISIONS", date(2026, 11, 10)),
        a_duty("POST_CHILD_LETTER", date(2026, 12, 13)),  # a Sunday: by Friday the 11th
    )
    assert by_monday(found) == {
        TODAY: {"decisions": 45},
        date(2026, 12, 7): {"record": 180, "child_letter": 30},
    }
    assert all(week.reviews == 0 for week in found)


def test_a_late_review_is_for_this_week_with_its_visit() -> None:
    first = weeks(a_duty("REV_NEXT", date(2026, 11, 2)))[0]
    assert work(first) == {"review": 150, "visit": 90}
    assert first.reviews == 1


def test_a_visit_made_is_not_counted_again() -> None:
    duty = a_duty("REV_NEXT", date(2026, 12, 10), review_id=7)
    found = weeks(duty, arranged=Arranged(visited=frozenset({7})))
    assert all(week.minutes[Work.VISIT] == 0 for week in found)
    assert sum(week.minutes[Work.REVIEW] for week in found) == 150


def test_a_review_to_complete_is_a_meeting_and_its_papers_but_no_new_review() -> None:
    found = weeks(a_duty("REV_SERIES", date(2026, 11, 26), review_id=3))
    assert work(found[0]) == {"review": 150}
    assert work(found[1]) == {"decisions": 45, "monitoring": 30}
    assert all(week.reviews == 0 for week in found)


def test_the_review_after_the_next_is_counted_where_it_falls() -> None:
    """Placed for adoption: 4 weeks, then 3 months, then 6: Mon 30 Nov, Fri 26 Feb (28 is a Sunday), Thu 26 Aug."""
    found = weeks(a_duty("REV_ADO_PLACED_FIRST", date(2026, 11, 30)), count=LONGEST)
    assert [week.begins_on for week in found if week.reviews] == [
        date(2026, 11, 30),
        date(2027, 2, 22),
        date(2027, 8, 23),
    ]


@pytest.mark.parametrize(
    ("rule", "on", "mondays"),
    [
        # Held Mon 30 Nov in place of the second review: then 6 months, Sun 30 May, so Fri 28 May.
        ("REV_SECOND", date(2027, 1, 20), [date(2026, 11, 30), date(2027, 5, 24)]),
        # In place of the first: then 3 months, Sun 28 Feb, so Fri 26 Feb; then Thu 26 Aug.
        ("REV_FIRST", date(2026, 12, 10), [date(2026, 11, 30), date(2027, 2, 22), date(2027, 8, 23)]),
    ],
)
def test_a_review_convened_early_is_followed_by_the_one_after_that_it_stands_for(
    rule: str, on: date, mondays: list[date]
) -> None:
    dated = a_duty(rule, date(2026, 11, 30))
    early = replace(dated, rule_row=replace(dated.rule_row, id="REV_EARLY"), also=(a_duty(rule, on),))
    found = weeks(early, count=LONGEST)
    assert [week.begins_on for week in found if week.reviews] == mondays


def test_a_review_after_a_return_from_adopters_is_followed_by_the_ordinary_ones() -> None:
    found = weeks(a_duty("REV_ADO_RETURNED", date(2026, 11, 30)), count=LONGEST)
    assert [week.begins_on for week in found if week.reviews] == [date(2026, 11, 30), date(2027, 5, 24)]


def test_a_visit_for_a_review_after_the_end_is_counted() -> None:
    assert by_monday(weeks(a_duty("REV_NEXT", date(2026, 12, 8)), count=1)) == {}
    assert by_monday(weeks(a_duty("REV_NEXT", date(2026, 12, 4)), count=1)) == {TODAY: {"visit": 90}}


def test_what_is_not_the_iros_work_or_has_no_date_takes_no_hours() -> None:
    found = weeks(
        a_duty("POST_CAREPLAN", date(2026, 12, 8)),
        a_duty("POST_MGR_RESPONSE", date(2026, 12, 8)),
        a_duty("IHA", date(2026, 12, 8)),
        a_duty("REV_NEXT", None),
    )
    assert not by_monday(found)


def test_durations_are_the_iros_own() -> None:
    duty = a_duty("REV_NEXT", date(2026, 12, 10))
    found = forecast([duty], Arranged(), TODAY, 12, CALENDAR, Durations(review=60, record=0))
    assert sum(week.total for week in found) == 60 + 90 + 45 + 30 + 0 + 30 + 15
    with pytest.raises(RuleBroken):
        Durations(review=-1)
    with pytest.raises(RuleBroken):
        Durations(visit=24 * 60 + 1)


@pytest.mark.parametrize("count", [0, -1, LONGEST + 1])
def test_weeks_have_bounds(count: int) -> None:
    with pytest.raises(RuleBroken):
        weeks(count=count)


@pytest.mark.parametrize(
    ("on", "monday"),
    [
        (date(2026, 11, 27), TODAY),
        (date(2026, 11, 28), date(2026, 11, 30)),
        (date(2026, 11, 29), date(2026, 11, 30)),
        (date(2026, 11, 30), date(2026, 11, 30)),
    ],
)
def test_the_first_week_is_todays(on: date, monday: date) -> None:
    assert first_monday(on) == monday
    found = weeks(a_duty("REV_NEXT", date(2026, 11, 25)), on=on)
    assert found[0].begins_on == monday
    assert found[0].reviews == 1


def hours(*entries: DiaryEntry, closures: dict[date, str] | None = None) -> Hours:
    return Hours(pattern=WorkingPattern(), calendar=CALENDAR, entries=entries, closures=closures or {})


def test_row_b15_the_first_week_has_what_is_left_of_it() -> None:
    """From Wednesday on three days of 444 minutes; on a Saturday it is the week after."""
    found = with_there(weeks(on=date(2026, 11, 25), count=2), hours(), date(2026, 11, 25))
    assert [week.there for week in found] == [3 * 444, 5 * 444]
    found = with_there(weeks(on=date(2026, 11, 28), count=1), hours(), date(2026, 11, 28))
    assert [week.there for week in found] == [5 * 444]


def test_row_b15_moving_one_review_leaves_the_hours_there_alone() -> None:
    mine = a_duty("REV_NEXT", date(2027, 1, 20), review_id=7)
    moved = weeks(mine, arranged=Arranged(planned_on={7: date(2027, 1, 6)}))
    there = [with_there(found, hours(), TODAY) for found in (weeks(mine), moved)]
    assert [week.there for week in there[0]] == [week.there for week in there[1]]


def test_row_b15_one_more_child_equals_the_hand_sum() -> None:
    """In care from Mon 23 Nov: first review 20 working days on, Mon 21 Dec; visit Mon 14 Dec; decisions
    and form Wed 30 Dec (25 and 28 Dec skipped); minutes and letter Thu 14 Jan; sent out Thu 21 Jan."""
    found = with_more(weeks(count=9), 1, CALENDAR, Durations())
    assert {week.begins_on: week.more for week in found if week.more} == {
        date(2026, 12, 14): 90,
        date(2026, 12, 21): 150,
        date(2026, 12, 28): 75,
        date(2027, 1, 11): 210,
        date(2027, 1, 18): 15,
    }


def test_more_children_come_evenly_over_the_weeks() -> None:
    """On 23 Nov, 21 Dec and 18 Jan: two first reviews with their minutes; the third is later."""
    three = [week.more for week in with_more(weeks(count=12), 3, CALENDAR, Durations(visit=0))]
    assert [number for number, minutes in enumerate(three) if minutes >= 150] == [4, 7, 8, 11]
    assert with_more((), 3, CALENDAR, Durations()) == ()
    with pytest.raises(RuleBroken):
        with_more(weeks(), -1, CALENDAR, Durations())
