"""What fills the IRO's days besides reviews, and how much of each day there is (rows K5, K17, S14).

Minutes throughout. A diary entry may belong to a child (a visit) or to none (leave, supervision).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from iro_desk.domain.days import WorkingCalendar
from iro_desk.domain.errors import RuleBroken

_DAY = 24 * 60
_TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
_TYPED_TIME = re.compile(r"(\d{1,2})(?:[:.]?(\d{2}))?")


class DiaryKind(StrEnum):
    """What an entry is."""

    VISIT = "visit"
    CONFERENCE = "conference"
    SUPERVISION = "supervision"
    TEAM_MEETING = "team_meeting"
    TRAINING = "training"
    LEAVE = "leave"
    OTHER = "other"


KIND_WORDS = {
    DiaryKind.VISIT: "Visit",
    DiaryKind.CONFERENCE: "Child protection conference",
    DiaryKind.SUPERVISION: "Supervision",
    DiaryKind.TEAM_MEETING: "Team meeting",
    DiaryKind.TRAINING: "Training",
    DiaryKind.LEAVE: "Leave",
    DiaryKind.OTHER: "Other",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DiaryEntry:
    """One entry: a day, or the days from `starts_on` to `ends_on`, both included.

    `starts_at` is "HH:MM" or "" where no hour is set. `minutes` is what it takes of each day;
    leave takes the whole of each of its days whatever `minutes` says.
    """

    kind: DiaryKind
    starts_on: date
    ends_on: date | None = None
    starts_at: str = ""
    minutes: int = 60
    title: str = ""
    child_id: int | None = None
    review_id: int | None = None
    id: int | None = None

    @property
    def last_on(self) -> date:
        """The last day of the entry."""
        return self.ends_on or self.starts_on

    def covers(self, on: date) -> bool:
        """Whether the entry is on that day."""
        return self.starts_on <= on <= self.last_on


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingPattern:
    """The minutes worked on each weekday, Monday first. The default is 37 hours over five days."""

    minutes: tuple[int, ...] = (444, 444, 444, 444, 444, 0, 0)

    def __post_init__(self) -> None:
        if len(self.minutes) != 7 or any(not 0 <= each <= _DAY for each in self.minutes):
            raise RuleBroken("Give each weekday between 0 and 24 hours.", field="working_pattern")

    def on(self, day: date) -> int:
        """The minutes worked on that day's weekday."""
        return self.minutes[day.weekday()]


def checked(entry: DiaryEntry) -> DiaryEntry:
    """The entry as it may be kept; RuleBroken for an end before the start, impossible minutes or time."""
    if entry.ends_on is not None and entry.ends_on < entry.starts_on:
        raise RuleBroken("It ends before it begins. Change one of the two days.", field="ends_on")
    if not 0 <= entry.minutes <= _DAY:
        raise RuleBroken("Give it between 0 and 24 hours.", field="minutes")
    checked_time(entry.starts_at, "starts_at")
    return entry


def checked_time(text: str, field: str) -> str:
    """A time of day as "HH:MM", or "" for none; RuleBroken for anything else."""
    if text and not _TIME.fullmatch(text):
        raise RuleBroken("Write the time as 09:30.", field=field)
    return text


def read_time(text: str, field: str) -> str:
    """A time of day as typed ("9:30", "9.30", "0930", "9") as "09:30"; "" for none.

    RuleBroken for what is no time of a day.
    """
    typed = _TYPED_TIME.fullmatch(text.strip())
    if not text.strip():
        return ""
    found = f"{int(typed[1]):02d}:{typed[2] or '00'}" if typed else text
    return checked_time(found, field)


def free_minutes(
    day: date, pattern: WorkingPattern, entries: Iterable[DiaryEntry], calendar: WorkingCalendar
) -> int:
    """What is left of that day for reviews and recording; 0 on leave, bank holidays and days off."""
    if not calendar.is_working_day(day):
        return 0
    left = pattern.on(day)
    for entry in entries:
        if entry.covers(day):
            left = 0 if entry.kind is DiaryKind.LEAVE else left - entry.minutes
    return max(left, 0)
