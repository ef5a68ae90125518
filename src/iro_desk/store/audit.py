"""What was changed, when and why; and the way back to the empty file, which proves it complete."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from iro_desk.domain.errors import Damaged
from iro_desk.store.case_file import CaseFile
from iro_desk.store.changes import AT_ONCE, Change, from_json
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
        for run in _runs(reversed(done)):
            for row_change in _not_as_left(change, run):
                raise Damaged(
                    f"The audit of {case_file.path.name} is not complete: row {row_change.row_id} of "
                    f"{row_change.table} is not as it was last written. Nothing was changed: restore the "
                    "newest backup under a new name."
                )
            _undo(change, run)


def undo(change: Change, line_id: int) -> bool:
    """Take back what one line did, within a change; False where a row is not as that line left it.

    Also False where something that was kept since hangs on a row (a paper on its alert). Nothing is to be
    kept of a change that gives False: what was taken back so far stands in it.
    """
    for run in _runs(reversed(_of_line(change, line_id))):
        if _not_as_left(change, run):
            return False
        try:
            _undo(change, run)
        except IntegrityError:
            return False
    return True


def line_that_added(case_file: CaseFile, table: str, row_id: int) -> int | None:
    """The newest line that added a row of that id, whether it stands still or not; None where none did."""
    rows = case_file.rows(
        "select max(audit_id) as id from audit_change"
        " where table_name = ? and row_id = ? and operation = 'insert'",
        (table, row_id),
    )
    return rows[0]["id"] if rows else None


def changed_since(case_file: CaseFile, line_id: int) -> set[tuple[str, int]]:
    """The rows of a line that are not as it left them by table and id; one it took away, if it is there."""
    left: dict[tuple[str, int], RowChange] = {}
    for done in _of_line(case_file, line_id):
        before = left.get((done.table, done.row_id))
        known = (before.after if before else None) or {}
        after = None if done.after is None else {**known, **done.after}
        left[done.table, done.row_id] = replace(done, after=after)
    runs = _runs(sorted(left.values(), key=_sort))
    return {(done.table, done.row_id) for run in runs for done in _not_as_left(case_file, run)}


def undo_but(change: Change, line_id: int, kept: Collection[tuple[str, int]]) -> None:
    """Take back what one line did to all rows but `kept`, which are to hold those not as it left them."""
    done = [one for one in _of_line(change, line_id) if (one.table, one.row_id) not in kept]
    for run in _runs(reversed(done)):
        _undo(change, run)


def _row_change(row: dict[str, Any]) -> RowChange:
    return RowChange(
        table=row["table_name"],
        row_id=row["row_id"],
        operation=row["operation"],
        before=from_json(row["before"]),
        after=from_json(row["after"]),
    )


def _of_line(held: CaseFile | Change, line_id: int) -> list[RowChange]:
    # Not the query for one line or all: it would go through the whole audit for one.
    sql = (
        "SELECT table_name, row_id, operation, before, after FROM audit_change WHERE audit_id = ? ORDER BY id"
    )
    return [_row_change(row) for row in held.rows(sql, [line_id])]


def _runs(done: Iterable[RowChange]) -> Iterator[list[RowChange]]:
    """The changes in their order, put together where one statement can take them: none holds a row twice."""
    run: list[RowChange] = []
    ids: set[int] = set()
    for one in done:
        if run and (len(run) == AT_ONCE or one.row_id in ids or _sort(one) != _sort(run[0])):
            yield run
            run, ids = [], set()
        run.append(one)
        ids.add(one.row_id)
    if run:
        yield run


def _sort(done: RowChange) -> tuple[str, str, tuple[str, ...]]:
    """What changes of one run have in common; a row taken away is put back with the columns it had."""
    return done.table, done.operation, tuple(done.before or ()) if done.operation == "delete" else ()


def _not_as_left(held: CaseFile | Change, run: Sequence[RowChange]) -> list[RowChange]:
    """Those of a run whose rows are not as they were left."""
    marks = ", ".join("?" * len(run))
    sql = f"SELECT * FROM {run[0].table} WHERE id IN ({marks})"  # noqa: S608
    found = {row["id"]: row for row in held.rows(sql, [done.row_id for done in run])}
    return [done for done in run if not _is_as_left(found.get(done.row_id), done)]


def _is_as_left(row: dict[str, Any] | None, done: RowChange) -> bool:
    if row is None or done.operation == "delete":
        return row is None and done.operation == "delete"
    return all(row[column] == value for column, value in (done.after or {}).items())


def _undo(change: Change, run: Sequence[RowChange]) -> None:
    table, operation = run[0].table, run[0].operation
    if operation == "delete":
        change.insert_all(table, [done.before or {} for done in run])
    elif operation == "insert":
        change.delete_all(table, [done.row_id for done in run])
    else:
        change.update_all(table, {done.row_id: done.before or {} for done in run})
