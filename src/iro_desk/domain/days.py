"""Working days, calendar months and ages (statutory.md 1.1, 1.13).

The Care Planning Regulations 2010 count some times in working days and others in calendar
months. All dates are plain dates with no time zone.
"""

from __future__ import annotations

from bisect import bisect_right
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class WorkingCalendar:
    """Which days count as working days in England and Wales (reg 2; statutory.md 1.13).

    `holidays` names each bank holiday by its day; those at a weekend change nothing.
    `covered_from` and `covered_to` are the first and last year the table was checked for:
    outside them only weekends are left out, and whoever shows a date has to say so.
    """

    holidays: Mapping[date, str]
    covered_from: int
    covered_to: int
    _weekday_holidays: tuple[date, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        days = tuple(sorted(day for day in self.holidays if day.weekday() < _SATURDAY))
        object.__setattr__(self, "_weekday_holidays", days)

    def is_working_day(self, day: date) -> bool:
        """Monday to Friday and not a bank holiday in England and Wales."""
        return day.weekday() < _SATURDAY and day not in self.holidays

    def why_not_working(self, day: date) -> str:
        """What a day is that is no working day: "a Saturday", "Boxing Day, a bank holiday"; "" for one."""
        if day in self.holidays:
            return f"{self.holidays[day]}, a bank holiday"
        return {5: "a Saturday", 6: "a Sunday"}.get(day.weekday(), "")

    def add_working_days(self, day: date, count: int) -> date:
        """The count-th working day after `day`, itself day 0 (statutory.md A1); negative counts back."""
        if not count:
            return day
        before = self._working_days_to(day if count > 0 else day - _ONE_DAY)
        wanted = before + count if count > 0 else before + count + 1
        # Weekdays run as the n-th working day does, but for the holidays among them. Counted from
        # a day that lies before the answer, so that no holiday is taken for the working day before it.
        surely_before = day if count > 0 else day + timedelta(days=2 * count - 21)
        holidays = bisect_right(self._weekday_holidays, surely_before)
        while True:
            weeks, weekday = divmod(wanted + holidays - 1, 5)
            found = date.fromordinal(7 * weeks + weekday + 1)
            counted = bisect_right(self._weekday_holidays, found)
            if counted == holidays:
                return found
            holidays = counted

    def working_days_between(self, after: date, upto: date) -> int:
        """Working days after `after` up to and including `upto`; negative when `upto` comes first."""
        return self._working_days_to(upto) - self._working_days_to(after)

    def practical_by(self, day: date) -> date:
        """The last working day on or before `day`: a hint beside a due date, never the date (A7)."""
        while not self.is_working_day(day):
            day -= _ONE_DAY
        return day

    def skipped(self, after: date, upto: date) -> tuple[tuple[date, str], ...]:
        """The weekday bank holidays after `after` up to and including `upto`, with their names."""
        first = bisect_right(self._weekday_holidays, after)
        last = bisect_right(self._weekday_holidays, upto)
        return tuple((day, self.holidays[day]) for day in self._weekday_holidays[first:last])

    def covers(self, day: date) -> bool:
        """Whether the bank holidays of that day's year were checked."""
        return self.covered_from <= day.year <= self.covered_to

    def _working_days_to(self, day: date) -> int:
        # Day 1 of the calendar, 1 January of year 1, was a Monday.
        weeks, rest = divmod(day.toordinal(), 7)
        return 5 * weeks + min(rest, 5) - bisect_right(self._weekday_holidays, day)


def add_months(day: date, count: int) -> date:
    """The same day-number that many months on, or the month's last day if it is too short (A5)."""
    years, month = divmod(day.month - 1 + count, 12)
    year, month = day.year + years, month + 1
    if day.day <= 28:  # every month has it, so its length need not be looked up
        return date(year, month, day.day)
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def add_weeks(day: date, count: int) -> date:
    """Seven calendar days for each week (A17, A18)."""
    return day + timedelta(days=7 * count)


def birthday_in(born_on: date, year: int) -> date:
    """The birthday in that year; for one born on 29 February, 1 March in a common year (A24)."""
    try:
        return born_on.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def age_on(born_on: date, on: date) -> int:
    """Age in whole years; the new age holds from the start of the birthday (A23, A24)."""
    return on.year - born_on.year - (on < birthday_in(born_on, on.year))
