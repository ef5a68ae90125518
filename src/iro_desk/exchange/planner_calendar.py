"""Chosen entries of the planner as an iCalendar file (RFC 5545), without names.

A title is the kind of the entry and nothing a person wrote. An entry keeps its UID from one
file to the next, so that importing a later file moves it instead of adding a second one; a
last lawful date has the UID it has in the due list's file.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from types import MappingProxyType
from uuid import uuid5

from icalendar import Calendar, Event

from iro_desk.domain.diary import KIND_WORDS, DiaryKind
from iro_desk.domain.planner import Item, ItemKind
from iro_desk.domain.wording import weekday_date
from iro_desk.exchange.due_calendar import UIDS

TITLES: Mapping[ItemKind, str] = MappingProxyType(
    {
        ItemKind.REVIEW_PLANNED: "Review",
        ItemKind.REVIEW_HELD: "Review held",
        ItemKind.REVIEW_DUE: "Last lawful date of a review",
        **{ItemKind(kind.value): words for kind, words in KIND_WORDS.items()},
        ItemKind.OTHER: "Busy",
    }
)
"""What each kind of entry is called in a calendar that others may see."""


def planner_calendar(items: Iterable[Item], share_refs: Mapping[str, str], as_at: date) -> bytes:
    """An entry for each item, in the order given: at its time, or all day where it has none.

    `share_refs` gives the random reference of each `child_ref`, the only one that stands in the
    file. Times are those of the clock on the wall. A last lawful date does not block its day.
    """
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//IRO Desk//Planner//EN")
    for item in items:
        calendar.add_component(_event(item, share_refs.get(item.child_ref, ""), as_at))
    return bytes(calendar.to_ical())


def _event(item: Item, reference: str, as_at: date) -> Event:
    entry = Event()
    entry.add("uid", str(uuid5(UIDS, _key(item, reference))))
    entry.add("dtstamp", datetime.combine(as_at, time(), UTC))
    if item.at and item.kind is not ItemKind.LEAVE:
        starts_at = datetime.combine(item.on, time.fromisoformat(item.at))
        entry.add("dtstart", starts_at)
        entry.add("dtend", starts_at + timedelta(minutes=item.minutes or 60))
    else:
        entry.add("dtstart", item.on)
        entry.add("dtend", item.last_on + timedelta(days=1))
    title = TITLES[item.kind]
    entry.add("summary", f"{title}, ref {reference}" if reference else title)
    if item.kind is ItemKind.REVIEW_PLANNED and item.latest_on:
        entry.add("description", f"Last lawful date {weekday_date(item.latest_on)}.")
    entry.add("class", "PRIVATE")
    entry.add("transp", "TRANSPARENT" if item.kind is ItemKind.REVIEW_DUE else "OPAQUE")
    return entry


def _key(item: Item, reference: str) -> str:
    """What an entry is one and the same by."""
    if item.kind is ItemKind.REVIEW_DUE:
        return f"{reference}/next-review/1"
    return f"{reference}/planner/{item.key}" if item.kind not in _DIARY else f"planner/{item.key}"


_DIARY = frozenset(ItemKind(kind.value) for kind in DiaryKind)
