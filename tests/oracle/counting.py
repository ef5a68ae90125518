"""Days, working days, months and ages (statutory.md 1.1, 1.13), counted from lists and by walking."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date, timedelta
from functools import cache

import holidays

ONE_DAY = timedelta(days=1)
FIRST, LAST = date(2010, 1, 1), date(2035, 12, 31)


def _every_working_day() -> list[date]:
    shut = holidays.country_holidays("GB", subdiv="ENG", years=range(FIRST.year, LAST.year + 1))
    every = (FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1))
    return [day for day in every if day.isoweekday() <= 5 and day not in shut]


WORKING_DAYS = _every_working_day()


def working_days_on(day: date, count: int) -> date:
    """The count-th working day after the day, which is day 0; before it where `count` is negative."""
    if count == 0:
        return day
    if count > 0:
        return WORKING_DAYS[bisect_right(WORKING_DAYS, day) + count - 1]
    return WORKING_DAYS[bisect_left(WORKING_DAYS, day) + count]


def is_working_day(day: date) -> bool:
    return WORKING_DAYS[bisect_left(WORKING_DAYS, day)] == day


def practical_by(day: date) -> date:
    return WORKING_DAYS[bisect_right(WORKING_DAYS, day) - 1]


def working_days_after(day: date, upto: date) -> int:
    """How many working days lie after the day, up to and including the other."""
    return bisect_right(WORKING_DAYS, upto) - bisect_right(WORKING_DAYS, day)


@cache
def months_on(day: date, count: int) -> date:
    """The same number of day that many months on (or back), or that month's last day."""
    first = day.replace(day=1)
    for _ in range(abs(count)):
        first = (first + 31 * ONE_DAY if count > 0 else first - ONE_DAY).replace(day=1)
    last = (first + 31 * ONE_DAY).replace(day=1) - ONE_DAY
    return min(first + (day.day - 1) * ONE_DAY, last)


@cache
def birthday(born_on: date, age: int) -> date:
    """The day on which that age is reached: 1 March for 29 February in a common year (A24)."""
    year = born_on.year + age
    if (born_on.month, born_on.day) == (2, 29):
        return date(year, 2, 28) + ONE_DAY
    return date(year, born_on.month, born_on.day)


def age(born_on: date, on: date) -> int:
    """Whole years: each birthday that has come is one more."""
    years = 0
    while birthday(born_on, years + 1) <= on:
        years += 1
    return years
