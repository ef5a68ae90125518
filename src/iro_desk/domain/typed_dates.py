"""Dates as people type them: 27/3, 27 Mar, +10wd, tomorrow; always day first.

A date without a year is the nearest to today, before or after. Nothing is guessed silently:
what cannot be read gives a sentence, and the field shows the whole date that was understood.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from dateutil import parser

from iro_desk.domain.days import add_months

if TYPE_CHECKING:
    from iro_desk.domain.days import WorkingCalendar

EARLIEST_YEAR = 1900
LATEST_YEAR = 2100
_YEARS_AHEAD = 20
_WORDS = {"today": 0, "tomorrow": 1, "yesterday": -1}
_OFFSET = re.compile(r"([+-])\s*(\d{1,4})\s*(wd|d|w|m|y)", re.IGNORECASE)
_ISO = re.compile(r"\d{4}-\d{1,2}-\d{1,2}")
_NUMERIC = re.compile(r"(\d{1,2})\s*[/.\- ]\s*(\d{1,2})(?:\s*[/.\- ]\s*(\d{4}|\d{2}))?")
_DAY_AND_MONTH = re.compile(
    r"(?:[a-z]{3,9},?\s+)?\d{1,2}(?:st|nd|rd|th)?[\s\-/]*[a-z]{3,9}\.?,?(?:[\s\-/]*(?:\d{4}|\d{2}))?",
    re.IGNORECASE,
)

_DEFAULTS = (datetime(2000, 1, 1), datetime(2004, 2, 2))  # noqa: DTZ001 - only their dates are used

NOT_A_DATE = "This is not a date. Type it like 27/3/2026, 27 Mar, tomorrow or +10wd."
NO_SUCH_DAY = "There is no such day in the calendar. Check the day and the month."


@dataclass(frozen=True, slots=True)
class TypedDate:
    """What was understood: a date, or a sentence of what is wrong, or neither where nothing is typed."""

    value: date | None = None
    problem: str = ""


def read_exact(text: str) -> date | None:
    """A whole date as 2026-11-22 or, day first, 22/11/2026; None for any other text."""
    for pattern in ("%Y-%m-%d", "%d/%m/%Y"):
        try:
            return datetime.strptime(text.strip(), pattern).date()  # noqa: DTZ007 - a day has no time zone
        except ValueError:
            continue
    return None


def read(text: str, today: date, calendar: WorkingCalendar | None = None) -> TypedDate:
    """The date a person typed, seen from `today`; `calendar` counts the working days of +10wd."""
    typed = " ".join(text.split())
    if not typed:
        return TypedDate()
    if typed.casefold() in _WORDS:
        return TypedDate(today + timedelta(days=_WORDS[typed.casefold()]))
    try:
        if offset := _OFFSET.fullmatch(typed):
            value = _counted(offset, today, calendar)
        elif _ISO.fullmatch(typed):
            year, month, day = (int(part) for part in typed.split("-"))
            value = date(year, month, day)
        elif (numeric := _NUMERIC.fullmatch(typed)) or _DAY_AND_MONTH.fullmatch(typed):
            value = _parsed(typed, today, int(numeric[1]) if numeric else None)
        else:
            return TypedDate(problem=NOT_A_DATE)
    except (OverflowError, parser.ParserError, ValueError) as error:
        return TypedDate(problem=NOT_A_DATE if "nknown string" in str(error) else NO_SUCH_DAY)
    if not EARLIEST_YEAR <= value.year <= LATEST_YEAR:
        return TypedDate(problem=f"The year must lie between {EARLIEST_YEAR} and {LATEST_YEAR}.")
    return TypedDate(value)


def _counted(offset: re.Match[str], today: date, calendar: WorkingCalendar | None) -> date:
    """A date counted from today: working days, days, weeks, months or years."""
    count = int(offset[2]) * (-1 if offset[1] == "-" else 1)
    unit = offset[3].casefold()
    if unit == "wd":
        if calendar is None:
            raise ValueError("Unknown string")
        return calendar.add_working_days(today, count)
    if unit == "m":
        return add_months(today, count)
    if unit == "y":
        return add_months(today, 12 * count)
    return today + timedelta(days=count * (7 if unit == "w" else 1))


class _DayFirst(parser.parserinfo):
    """Two-figure years lie between 79 years ago and 20 years ahead of today, not of the clock."""

    def __init__(self, today: date) -> None:
        super().__init__(dayfirst=True)
        self._latest = today.year + _YEARS_AHEAD

    def convertyear(self, year: int, century_specified: bool = False) -> int:  # noqa: FBT001, FBT002
        if year >= 100 or century_specified:
            return year
        return self._latest - (self._latest - year) % 100


def _parsed(typed: str, today: date, day_typed: int | None) -> date:
    """Read day, month and perhaps year; a different answer from two defaults shows what was left out."""
    first, second = (_with_default(typed, today, default) for default in _DEFAULTS)
    if (first.day, first.month) != (second.day, second.month):
        raise ValueError("Unknown string")
    if day_typed is not None and first.day != day_typed:
        # The parser turns 4/13 round into 13 April; day first means that there is no 13th month.
        raise ValueError("month")
    if first.year == second.year:
        return first
    return _nearest(first.day, first.month, today)


def _with_default(typed: str, today: date, default: datetime) -> date:
    return parser.parse(typed, parserinfo=_DayFirst(today), default=default, ignoretz=True).date()


def _nearest(day: int, month: int, today: date) -> date:
    """That day of the year nearest to today; of two equally near the later."""
    found = []
    for year in (today.year + 1, today.year, today.year - 1):
        try:
            found.append(date(year, month, day))
        except ValueError:  # 29 February
            continue
    if not found:
        raise ValueError("29 February")
    return min(found, key=lambda on: abs((on - today).days))
