"""What was changed, when and why; and the way back to the empty file, which proves it complete."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from iro_desk.domain.errors import Damaged
from iro_desk.store.case_file import CaseFile
from iro_desk.store.changes import Change, from_json


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One change as the audit lists it."""

    id: int
    at: datetime
    what: str
    reason: str
    row_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChange:
    """What one change did to one row. `before` is None for a new row, `after` for a deleted one."""

    table: str
    row_id: int
    operation: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


def lines(case_file: CaseFile, *, newest: int | None = None) -> list[Line]:
    """Every line, or the newest so many, the newest first."""
    found = case_file.rows(
        "SELECT a.id, a.at, a.what, a.reason, count(c.id) AS row_count FROM audit a"
        " LEFT JOIN audit_change c ON c.audit_id = a.id GROUP BY a.id ORDER BY a.id DESC LIMIT ?",
        [-1 if newest is None else newest],
    )
    return [Line(**{**row, "at": datetime.fromisoformat(row["at"])}) for row in found]


def row_changes(case_file: CaseFile, line_id: int | None = None) -> list[RowChange]:
    """What one line did, or every line together, in the order it was done."""
    found = case_file.rows(
        "SELECT table_name, row_id, operation, before, after FROM audit_change"
        " WHERE ?1 IS NULL OR audit_id = ?1 ORDER BY id",
        [line_id],
    )
    return [
        RowChange(
            table=row["table_name"],
            row_id=row["row_id"],
            operation=row["operation"],
            before=from_json(row["before"]),
            after=from_json(row["after"]),
        )
        for row in found
    ]


def undo_all(case_file: CaseFile, *, at: datetime) -> None:
    """Take back every change there ever was, the newest first, as one change of its own.

    Raises Damaged where a row is not as the audit left it. Drafts and the proofs of
    backups are no changes and stay.
    """
    done = row_changes(case_file)
    with case_file.change("Take back every change", at=at) as change:
        for row_change in reversed(done):
            _undo(case_file, change, row_change)


def _undo(case_file: CaseFile, change: Change, done: RowChange) -> None:
    if done.operation == "delete":
        change.insert(done.table, done.before or {})
        return
    found = case_file.rows(f"SELECT * FROM {done.table} WHERE id = ?", [done.row_id])  # noqa: S608
    wanted = done.after or {}
    if not found or any(found[0][column] != value for column, value in wanted.items()):
        raise Damaged(
            f"The audit of {case_file.path.name} is not complete: row {done.row_id} of {done.table} is "
            "not as it was last written. Nothing was changed: restore the newest backup under a new name."
        )
    if done.operation == "insert":
        change.delete(done.table, done.row_id)
    else:
        change.update(done.table, done.row_id, done.before or {})
