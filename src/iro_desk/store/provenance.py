"""Where each imported fact came from, and what the file said (rows X1, X2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from iro_desk.store.rows import from_row, to_row

if TYPE_CHECKING:
    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """One imported fact: the column it filled, the value the file gave, the file and row.

    A column that holds another value than `value` was corrected by the IRO since.
    """

    table_name: str
    row_id: int
    column_name: str
    value: str | None
    file: str
    row: int | None
    as_at: date
    id: int | None = None


def every(case_file: CaseFile) -> dict[tuple[str, int, str], Provenance]:
    """All imported facts by table, row and column."""
    found = (from_row(Provenance, row) for row in case_file.rows("select * from provenance"))
    return {(fact.table_name, fact.row_id, fact.column_name): fact for fact in found}


def of_value(case_file: CaseFile, table: str, row_id: int, column: str) -> Provenance | None:
    """Where the value of that row and column was read from; None where it was not imported."""
    rows = case_file.rows(
        "select * from provenance where table_name = ? and row_id = ? and column_name = ?",
        (table, row_id, column),
    )
    return from_row(Provenance, rows[0]) if rows else None


def save(change: Change, fact: Provenance) -> None:
    """Remember, or bring up to date, where a fact came from."""
    if fact.id is None:
        change.insert("provenance", to_row(fact))
    else:
        change.update("provenance", fact.id, to_row(fact))


def add_batch(change: Change, *, at: str, as_at: date, files: str, totals: tuple[int, int, int]) -> int:
    """Remember an import: when, of which day, which files, and children, looked after, reviews."""
    children, looked_after, reviews = totals
    columns = {"at": at, "as_at": as_at.isoformat(), "files": files, "children": children}
    return change.insert("import_batch", {**columns, "looked_after": looked_after, "reviews": reviews})


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionBatch:
    """One import of remedial actions: when, from which files, how many rows were new and changed."""

    at: str
    as_at: date
    files: str
    added: int
    changed: int
    id: int


def add_action_batch(change: Change, *, at: str, as_at: date, files: str, added: int, changed: int) -> int:
    """Remember an import of remedial actions: when, of which files, and how many rows are new and changed."""
    columns = {"at": at, "as_at": as_at.isoformat(), "files": files, "kind": "actions"}
    counts = {"children": 0, "looked_after": 0, "reviews": 0, "added": added, "changed": changed}
    return change.insert("import_batch", {**columns, **counts})


def action_batches(case_file: CaseFile) -> tuple[ActionBatch, ...]:
    """The imports of remedial actions that stand, the newest first."""
    rows = case_file.rows("select * from import_batch where kind = 'actions' order by id desc")
    return tuple(from_row(ActionBatch, row) for row in rows)
