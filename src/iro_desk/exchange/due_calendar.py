"""Due dates as an iCalendar file (RFC 5545) for any calendar program, without names.

A duty keeps its UID from one export to the next, so that importing a later file moves an
entry instead of adding a second one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID, uuid5

from icalendar import Calendar, Event

from iro_desk.domain.duties import Duty
from iro_desk.domain.rules import Owner
from iro_desk.domain.wording import weekday_date

UIDS = UUID("5b0d6a52-6f3c-4d0e-9a53-6d0e6c8f3a1e")
"""The name space of our UIDs; another one would make every entry a new one."""


def due_calendar(duties: Iterable[Duty], share_refs: Mapping[str, str], as_at: date) -> bytes:
    """An all-day entry on the last day of each duty that has a date, in the order given.

    `share_refs` gives the random reference of each `child_ref`: the only one that stands in
    the file. Entries do not block the day and are marked private. The same duties as at the
    same day give the same bytes.
    """
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//IRO Desk//Due list//EN")
    seen: Counter[str] = Counter()
    for duty in duties:
        if duty.due_on is None:
            continue
        reference = share_refs[duty.child_ref]
        key = _key(duty, reference)
        seen[key] += 1
        entry = Event()
        entry.add("uid", str(uuid5(UIDS, f"{key}/{seen[key]}")))
        entry.add("dtstamp", datetime.combine(as_at, time(), UTC))
        entry.add("dtstart", duty.due_on)
        entry.add("dtend", duty.due_on + timedelta(days=1))
        entry.add("summary", f"{duty.duty}, ref {reference}")
        entry.add("description", _description(duty))
        entry.add("class", "PRIVATE")
        entry.add("transp", "TRANSPARENT")
        calendar.add_component(entry)
    return bytes(calendar.to_ical())


def _key(duty: Duty, reference: str) -> str:
    """What a duty is one and the same by: a child has one next review, a review each task once."""
    if duty.is_next_review:
        return f"{reference}/next-review"
    return f"{reference}/{duty.rule}/{duty.review_id or duty.event_on}"


def _description(duty: Duty) -> str:
    """How it is to be read. Not why: the reasons hold dates of the child's life."""
    words = ["The last lawful date." if duty.is_statutory else "The last day by the local standard."]
    if duty.practical_by and duty.practical_by != duty.due_on:
        words.append(f"The last working day before it is {weekday_date(duty.practical_by)}.")
    if duty.owner is Owner.AUTHORITY:
        words.append("The authority's to do.")
    return " ".join([*words, f"{duty.source}."])
