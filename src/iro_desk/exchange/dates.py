"""Dates as council files hold them, always day first (data-formats.md section 8, pitfalls 1 and 2).

A month is never guessed: `04/25/2026` is no date. Two-figure years follow the rule of
data-formats.md: a birth is never in the future, any other date lies in the century that puts
it nearest the day the files are of.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dateutil import parser

EARLIEST_YEAR = 1900
LATEST_YEAR = 2100

_TIME = re.compile(
    r"(?:T|\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]m)?(?:\s*Z|\s*[+-]\d{2}:?\d{2})?$", re.IGNORECASE
)
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4}|\d{2})")
_IN_WORDS = re.compile(
    r"(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[-/.,\s]*([a-z]{3,9})[-/.,\s]*(\d{4}|\d{2})", re.IGNORECASE
)
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?")
_PARTIAL = re.compile(r"(?:zz|\d{1,2})/(?:zz|\d{1,2})/(?:zzzz|\d{4})", re.IGNORECASE)
_SERIAL_ZERO = date(1899, 12, 30)
_SERIALS = range(10_000, 73_051)
_NO_END = date(1900, 1, 1)

NO_SUCH_DAY = "There is no such day in the calendar (dates are read day first)."
MONTH_FIRST = "Dates are read day first, and there is no such month. The file seems to be month first."
NOT_A_DATE = "This is not a date."
PARTIAL = "Only part of the date is known."
YEAR_OUT_OF_RANGE = f"The year must lie between {EARLIEST_YEAR} and {LATEST_YEAR}."


@dataclass(frozen=True, slots=True, kw_only=True)
class DateRead:
    """A date that was understood, or what is wrong with it; neither for a blank.

    `has_short_year`: the century was worked out by rule and is listed for checking.
    """

    value: date | None = None
    trouble: str = ""
    has_short_year: bool = False


def read(text: str, as_at: date, *, is_birth: bool = False) -> DateRead:
    """The date in a cell of a file of the day `as_at`; `is_birth` keeps two-figure years in the past."""
    cell = _TIME.sub("", text).strip()
    if not cell:
        return DateRead()
    if found := _YEAR_FIRST.fullmatch(cell):
        return _checked(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_FIRST.fullmatch(cell):
        return _with_year(found[3], int(found[2]), int(found[1]), as_at, is_birth=is_birth)
    if (found := _IN_WORDS.fullmatch(cell)) and (month := _month(found[2])):
        return _with_year(found[3], month, int(found[1]), as_at, is_birth=is_birth)
    return _serial(cell)


def _serial(cell: str) -> DateRead:
    """The date a spreadsheet holds as a number of days."""
    if (found := _SERIAL.fullmatch(cell)) and int(found[1]) in _SERIALS:
        return DateRead(value=_SERIAL_ZERO + timedelta(days=int(found[1])))
    return DateRead(trouble=PARTIAL if _PARTIAL.fullmatch(cell) else NOT_A_DATE)


def _month(word: str) -> int | None:
    """The number of a month in words."""
    try:
        return parser.parse(f"1 {word} 2000", dayfirst=True, default=datetime(1999, 1, 1)).month  # noqa: DTZ001
    except (parser.ParserError, OverflowError):
        return None


def _with_year(year: str, month: int, day: int, as_at: date, *, is_birth: bool) -> DateRead:
    if len(year) == 4:
        return _checked(int(year), month, day)
    candidates = [
        found.value
        for century in (1800, 1900, 2000, 2100)
        if (found := _checked(century + int(year), month, day, in_range=False)).value
    ]
    if is_birth:
        candidates = [candidate for candidate in candidates if candidate <= as_at]
        chosen = max(candidates, default=None)
    else:
        chosen = min(candidates, key=lambda candidate: abs((candidate - as_at).days), default=None)
    if chosen is None:
        return DateRead(trouble=_no_such_day(month, day))
    return DateRead(value=chosen, has_short_year=True)


def _checked(year: int, month: int, day: int, *, in_range: bool = True) -> DateRead:
    try:
        value = date(year, month, day)
    except ValueError:
        return DateRead(trouble=_no_such_day(month, day))
    if value == _NO_END:  # a placeholder of one case system, for "no end" (pitfall 18)
        return DateRead()
    if in_range and not EARLIEST_YEAR <= year <= LATEST_YEAR:
        return DateRead(trouble=YEAR_OUT_OF_RANGE)
    return DateRead(value=value)


def _no_such_day(month: int, day: int) -> str:
    return MONTH_FIRST if 12 < month <= 31 and day <= 12 else NO_SUCH_DAY
