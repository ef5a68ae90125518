"""Dates, counts and names as the desk words them, the same on every page and paper."""

from __future__ import annotations

from datetime import date

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth")


def month_name(day: date) -> str:
    """The month in full: "November"."""
    return _MONTHS[day.month - 1]


def plain_date(day: date) -> str:
    """The date without its weekday: "24 November 2026"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def long_date(day: date) -> str:
    """The date in full, as sentences and letters have it: "Tuesday 24 November 2026"."""
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def short_date(day: date) -> str:
    """The date as narrow columns have it: "24 Nov 2026"."""
    return f"{day.day} {_MONTHS[day.month - 1][:3]} {day.year}"


def weekday_date(day: date) -> str:
    """The date as lists have it: "Tue 24 Nov 2026"."""
    return f"{_DAYS[day.weekday()][:3]} {short_date(day)}"


def days_left_words(working_days_left: int, calendar_days_left: int | None = None) -> str:
    """How near or late a date is: "in 4 working days", "due today", "3 working days late".

    Give `calendar_days_left` (due date less today) where the due date may not be a working
    day: then a Sunday is not called today on the Friday before it or the Sunday's Monday.
    """
    if working_days_left > 0:
        return f"in {counted(working_days_left, 'working day')}"
    if working_days_left < 0:
        return f"{counted(-working_days_left, 'working day')} late"
    if calendar_days_left:
        days = counted(abs(calendar_days_left), "day")
        return f"in {days}" if calendar_days_left > 0 else f"{days} late"
    return "due today"


def initials(name: str) -> str:
    """The first letter of each part of a name: "Zoë O'Shea-Byrne" is "ZOB"."""
    parts = name.replace("-", " ").split()
    return "".join(part[0].upper() for part in parts if part[0].isalpha())


def ordinal_review(number: int) -> str:
    """Which review it is: "First review" to "Ninth review", then "10th review"."""
    if 1 <= number <= len(_ORDINALS):
        return f"{_ORDINALS[number - 1]} review"
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending} review"


def counted(count: int, noun: str, plural: str = "") -> str:
    """How many of a thing: "1 review", "1,200 reviews", "2 children"."""
    return f"{count} {noun}" if count == 1 else f"{count:,} {plural or noun + 's'}"
