from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iro_desk.domain.days import WorkingCalendar, add_months, add_weeks, age_on, birthday_in
from iro_desk.services.holidays import load

CALENDAR = load()
DAYS = st.dates(min_value=date(2010, 1, 1), max_value=date(2035, 11, 1))
COUNTS = st.integers(min_value=1, max_value=40)


def test_t60_born_on_29_february_turns_five_on_1_march() -> None:
    born_on = date(2024, 2, 29)

    assert age_on(born_on, date(2029, 2, 28)) == 4
    assert age_on(born_on, date(2029, 3, 1)) == 5
    assert birthday_in(born_on, 2029) == date(2029, 3, 1)
    assert birthday_in(born_on, 2028) == date(2028, 2, 29)


def test_the_new_age_holds_from_the_start_of_the_birthday() -> None:
    born_on = date(2022, 5, 12)

    assert age_on(born_on, date(2026, 5, 11)) == 3
    assert age_on(born_on, date(2026, 5, 12)) == 4


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2026, 12, 31), 6, date(2027, 6, 30)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2026, 6, 15), 12, date(2027, 6, 15)),
    ],
)
def test_months_end_on_the_last_day_of_a_shorter_month(day: date, months: int, expected: date) -> None:
    assert add_months(day, months) == expected


def test_weeks_are_calendar_weeks() -> None:
    assert add_weeks(date(2026, 11, 30), 4) == date(2026, 12, 28)


def test_counting_back_stops_at_working_days() -> None:
    """T63's arithmetic: 3 and 10 working days before Tuesday 5 January 2027."""
    assert CALENDAR.add_working_days(date(2027, 1, 5), -3) == date(2026, 12, 30)
    assert CALENDAR.add_working_days(date(2027, 1, 5), -10) == date(2026, 12, 17)


def test_counting_no_days_stays() -> None:
    assert CALENDAR.add_working_days(date(2026, 11, 22), 0) == date(2026, 11, 22)


def test_a_weekend_holiday_changes_nothing() -> None:
    saturday = date(2026, 8, 1)
    calendar = WorkingCalendar(holidays={saturday: "Fair"}, covered_from=2026, covered_to=2026)

    assert calendar.skipped(date(2026, 7, 1), date(2026, 8, 31)) == ()
    assert calendar.working_days_between(date(2026, 7, 31), date(2026, 8, 3)) == 1


def test_the_years_of_the_table_are_covered() -> None:
    assert [CALENDAR.covers(date(year, 6, 1)) for year in (2009, 2010, 2035, 2036)] == [
        False,
        True,
        True,
        False,
    ]


@given(DAYS, COUNTS)
def test_the_nth_working_day_is_a_working_day_and_n_days_on(day: date, count: int) -> None:
    end = CALENDAR.add_working_days(day, count)

    assert CALENDAR.is_working_day(end)
    assert CALENDAR.working_days_between(day, end) == count
    assert CALENDAR.working_days_between(end, day) == -count


@given(DAYS, COUNTS)
def test_a_later_start_never_ends_earlier(day: date, count: int) -> None:
    assert CALENDAR.add_working_days(day, count) <= CALENDAR.add_working_days(day + timedelta(days=1), count)


@given(DAYS, DAYS)
def test_working_days_between_counts_one_by_one(first: date, last: date) -> None:
    last = min(last, first + timedelta(days=60))
    counted = sum(
        CALENDAR.is_working_day(first + timedelta(days=number))
        for number in range(1, (last - first).days + 1)
    )

    if last >= first:
        assert CALENDAR.working_days_between(first, last) == counted


@given(DAYS)
def test_six_months_on_is_in_the_sixth_month(day: date) -> None:
    end = add_months(day, 6)

    assert (end.year * 12 + end.month) - (day.year * 12 + day.month) == 6
    assert end.day <= day.day


@given(DAYS)
def test_the_practical_day_is_the_last_working_day(day: date) -> None:
    practical_by = CALENDAR.practical_by(day)

    assert practical_by <= day
    assert CALENDAR.is_working_day(practical_by)
    assert CALENDAR.working_days_between(practical_by, day) == 0


@given(DAYS, COUNTS)
def test_the_skipped_holidays_are_those_inside_the_count(day: date, count: int) -> None:
    end = CALENDAR.add_working_days(day, count)
    inside = [held for held, _ in CALENDAR.skipped(day, end)]

    assert inside == sorted(held for held in CALENDAR.holidays if day < held <= end)


@given(DAYS, st.dates(min_value=date(2010, 1, 1), max_value=date(2035, 12, 31)))
def test_a_new_holiday_moves_only_dates_counted_across_it(day: date, proclaimed: date) -> None:
    changed = WorkingCalendar(
        holidays={**CALENDAR.holidays, proclaimed: "Proclaimed"}, covered_from=2010, covered_to=2035
    )
    before = CALENDAR.add_working_days(day, 20)
    after = changed.add_working_days(day, 20)
    counted = CALENDAR.is_working_day(proclaimed) and day < proclaimed <= before

    assert (after != before) == counted


def test_twenty_working_days_are_26_to_34_calendar_days() -> None:
    spans = {
        (CALENDAR.add_working_days(start, 20) - start).days
        for start in (date(2015, 1, 1) + timedelta(days=number) for number in range(365 * 20 - 35))
    }

    assert (min(spans), max(spans)) == (26, 34)


def test_a_day_that_is_no_working_day_says_what_it_is() -> None:
    said = {day: CALENDAR.why_not_working(date(2026, 12, day)) for day in (24, 25, 26, 27)}

    assert said == {24: "", 25: "Christmas Day, a bank holiday", 26: "a Saturday", 27: "a Sunday"}
