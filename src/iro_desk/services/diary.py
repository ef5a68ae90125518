"""The diary: what fills the days besides reviews, and how much of each day is worked (K5, K17, S14)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from iro_desk.domain.diary import DiaryEntry, WorkingPattern, checked
from iro_desk.domain.planner import Hours
from iro_desk.domain.topics import Topic
from iro_desk.services import holidays
from iro_desk.services.commands import command
from iro_desk.store import children, diary, settings

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change


def entry(desk: Desk, entry_id: int) -> DiaryEntry:
    """One entry; NotFound where it is gone."""
    return diary.by_id(desk.case_file, entry_id)


def between(desk: Desk, first: date, last: date) -> tuple[DiaryEntry, ...]:
    """The entries on any of those days, both included, in date order."""
    return diary.between(desk.case_file, first, last)


@command("Change the diary", touches=Topic.DIARY)
def save(desk: Desk, change: Change, wanted: DiaryEntry) -> int:
    """Add or change an entry; RuleBroken for an end before the start, impossible minutes or time.

    NotFound where the entry changed, or its child, is not in the case file any more.
    """
    if wanted.id is not None:
        diary.by_id(desk.case_file, wanted.id)
    if wanted.child_id is not None:
        children.by_id(desk.case_file, wanted.child_id)
    return diary.save(change, checked(replace(wanted, title=wanted.title.strip())))


@command("Remove an entry of the diary", touches=Topic.DIARY)
def remove(desk: Desk, change: Change, entry_id: int) -> DiaryEntry:
    """Take an entry away; gives it as a new one, to be saved again if that was a slip."""
    held = diary.by_id(desk.case_file, entry_id)
    diary.remove(change, entry_id)
    return replace(held, id=None)


def pattern(desk: Desk) -> WorkingPattern:
    """The minutes worked on each weekday: as kept, else 37 hours over five days."""
    held = settings.get(desk.case_file, "working_pattern", None)
    return WorkingPattern(minutes=tuple(held)) if held else WorkingPattern()


@command("Change my working hours", touches=Topic.SETTINGS | Topic.DIARY)
def save_pattern(desk: Desk, change: Change, wanted: WorkingPattern) -> None:
    """Keep the minutes worked on each weekday; one that is held already is no change."""
    if wanted != pattern(desk):
        settings.put(change, "working_pattern", list(wanted.minutes))


def hours(desk: Desk, first: date, last: date) -> Hours:
    """What the hours of the days from `first` to `last` are worked out from."""
    return Hours(
        pattern=pattern(desk),
        calendar=desk.calendar,
        entries=between(desk, first, last),
        closures=holidays.closures(desk),
    )
