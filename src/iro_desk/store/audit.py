"""What was changed, when and why; and the way back to the empty file, which proves it complete."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from iro_desk.domain.errors import Damaged
from iro_desk.store.case_file import CaseFile
from iro_desk.store.changes import Change, from_json
from iro_desk.store.sqlcipher import IntegrityError

_ROW_CHANGES = (
    "SELECT table_name, row_id, operation, before, after FROM audit_change WHERE ?1 IS NULL OR audit_id = ?1"
)


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
    return [_row_change(row) for row in case_file.rows(f"{_ROW_CHANGES} ORDER BY id", [line_id])]


def undo_all(case_file: CaseFile, *, at: datetime) -> None:
    """Take back every change there ever was, the newest first, as one change of its own.

    Raises Damaged where a row is not as the audit left it. Drafts and the proofs of
    backups are no changes and stay.
    """
    done = row_changes(case_file)
    with case_file.change("Take back every change", at=at) as change:
        for row_change in reversed(done):
            if not _is_as_left(change, row_change):
                raise Damaged(
                    f"The audit of {case_file.path.name} is not complete: row {row_change.row_id} of "
                    f"{row_change.table} is not as it was last written. Nothing was changed: restore the "
                    "newest backup under a new name."
                )
            _undo(change, row_change)


def undo(change: Change, line_id: int) -> bool:
    """Take back what one line did, within a change; False where a row is not as that line left it.

    Also False where something that was kept since hangs on a row (a paper on its alert). Nothing is to be
    kept of a change that gives False: what was taken back so far stands in it.
    """
    for row_change in reversed(_of_line(change, line_id)):
        if not _is_as_left(change, row_change):
            return False
        try:
            _undo(change, row_change)
        except IntegrityError:
            return False
    return True


def line_that_added(case_file: CaseFile, table: str, row_id: int) -> int | None:
    """The line that added a row; None where it stands no longer or was added otherwise."""
    rows = case_file.rows(
        "select max(audit_id) as id from audit_change"
        " where table_name = ? and row_id = ? and operation = 'insert'",
        (table, row_id),
    )
    return rows[0]["id"] if rows else None


def changed_since(case_file: CaseFile, line_id: int) -> set[tuple[str, int]]:
    """The rows of a line that are not as it left them, by table and id."""
    return {
        (done.table, done.row_id)
        for done in row_changes(case_file, line_id)
        if not _is_as_left(case_file, done)
    }


def undo_but(change: Change, line_id: int, kept: Collection[tuple[str, int]]) -> None:
    """Take back what one line did to all rows but `kept`, which are to hold those not as it left them."""
    for row_change in reversed(_of_line(change, line_id)):
        if (row_change.table, row_change.row_id) not in kept:
            _undo(change, row_change)


def _row_change(row: dict[str, Any]) -> RowChange:
    return RowChange(
        table=row["table_name"],
        row_id=row["row_id"],
        operation=row["operation"],
        before=from_json(row["before"]),
        after=from_json(row["after"]),
    )


def _of_line(change: Change, line_id: int) -> list[RowChange]:
    # Not the query for one line or all: it would go through the whole audit for one.
    sql = (
        "SELECT table_name, row_id, operation, before, after FROM audit_change WHERE audit_id = ? ORDER BY id"
    )
    return [_row_change(row) for row in change.rows(sql, [line_id])]


def _is_as_left(held: CaseFile | Change, done: RowChange) -> bool:
    found = held.rows(f"SELECT * FROM {done.table} WHERE id = ?", [done.row_id])  # noqa: S608
    if done.operation == "delete":
        return not found
    return bool(found) and all(found[0][column] == value for column, value in (done.after or {}).items())


def _undo(change: Change, done: RowChange) -> None:
    if done.operation == "delete":
        change.insert(done.table, done.before or {})
    elif done.operation == "insert":
        change.delete(done.table, done.row_id)
    else:
        change.update(done.table, done.row_id, done.before or {})
