"""Events between reviews in the case file."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from iro_desk.domain.errors import NotFound
from iro_desk.domain.events import Event
from iro_desk.store.children import save_row
from iro_desk.store.rows import from_row, to_row

if TYPE_CHECKING:
    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change


def of_child(case_file: CaseFile, child_id: int) -> tuple[Event, ...]:
    """A child's events, in date order."""
    rows = case_file.rows("select * from event where child_id = ? order by happened_on, id", (child_id,))
    return tuple(from_row(Event, row) for row in rows)


def by_child(case_file: CaseFile) -> dict[int, tuple[Event, ...]]:
    """Every child's events, each in date order."""
    found: dict[int, list[Event]] = defaultdict(list)
    for row in case_file.rows("select * from event order by happened_on, id"):
        found[row["child_id"]].append(from_row(Event, row))
    return {child_id: tuple(events) for child_id, events in found.items()}


def by_id(case_file: CaseFile, event_id: int) -> Event:
    """The event of that row; NotFound otherwise."""
    rows = case_file.rows("select * from event where id = ?", (event_id,))
    if not rows:
        raise NotFound("This entry is not in the case file. Open the child to see the entries there are.")
    return from_row(Event, rows[0])


def save(change: Change, event: Event) -> int:
    """Add or update one event."""
    return save_row(change, "event", event.id, to_row(event))


def remove(change: Change, event_id: int) -> None:
    """Take away an event."""
    change.delete("event", event_id)
