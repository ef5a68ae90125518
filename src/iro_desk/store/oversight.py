"""What the IRO does and is told between reviews: midway checks, the log, panels, Cafcass."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from iro_desk.domain.oversight import (
    CafcassContact,
    EventTold,
    MidwayCheck,
    OversightEntry,
    PanelPaper,
    ReturnInterview,
)
from iro_desk.store.children import save_row
from iro_desk.store.rows import from_row, to_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change

Row = MidwayCheck | ReturnInterview | EventTold | OversightEntry | PanelPaper | CafcassContact
T = TypeVar("T", MidwayCheck, ReturnInterview, EventTold, OversightEntry, PanelPaper, CafcassContact)

_TABLES: dict[type, tuple[str, str]] = {
    MidwayCheck: ("midway_check", "checked_on"),
    ReturnInterview: ("return_interview", "offered_on"),
    EventTold: ("event_told", "told_on"),
    OversightEntry: ("oversight_entry", "made_on"),
    PanelPaper: ("panel_paper", "held_on"),
    CafcassContact: ("cafcass_contact", "held_on"),
}
"""The table of each kind of row, and the day its rows are listed by."""


_OF_EVENT: dict[type[EventTold | ReturnInterview | MidwayCheck], str] = {
    EventTold: "event_id",
    ReturnInterview: "event_id",
    MidwayCheck: "event_id, request_id",
}
"""The columns of each kind that name an event: while one does, the event cannot be taken away."""


def every(case_file: CaseFile, kind: type[T]) -> tuple[T, ...]:
    """All rows of one kind in date order, those without a day first."""
    table, day = _TABLES[kind]
    rows = case_file.rows(f"select * from {table} order by {day}, id")  # noqa: S608 (names of ours)
    return tuple(from_row(kind, row) for row in rows)


def of_child(case_file: CaseFile, kind: type[T], child_id: int) -> tuple[T, ...]:
    """A child's rows of one kind in date order, those without a day first."""
    table, day = _TABLES[kind]
    sql = f"select * from {table} where child_id = ? order by {day}, id"  # noqa: S608 (names of ours)
    return tuple(from_row(kind, row) for row in case_file.rows(sql, (child_id,)))


def of_event(case_file: CaseFile, event_id: int) -> tuple[Row, ...]:
    """What is kept of an event: of being told, the return interview, the checks it counts or was asked in."""
    found: list[Row] = []
    for kind, columns in _OF_EVENT.items():
        sql = f"select * from {_TABLES[kind][0]} where ? in ({columns}) order by id"  # noqa: S608 (names of ours)
        found += [from_row(kind, row) for row in case_file.rows(sql, (event_id,))]
    return tuple(found)


def save(change: Change, row: Row) -> int:
    """Add or update one row."""
    return save_row(change, _TABLES[type(row)][0], row.id, to_row(row))


def add_all(change: Change, rows: Sequence[Row]) -> None:
    """Add many rows of one kind at once."""
    if rows:
        change.insert_all(_TABLES[type(rows[0])][0], [to_row(row) for row in rows])


def remove(change: Change, row: Row) -> None:
    """Take a row away."""
    change.delete(_TABLES[type(row)][0], row.id or 0)
