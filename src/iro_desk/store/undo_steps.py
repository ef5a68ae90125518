"""Steps that can be undone, and done again, in their order; kept in the file, so they survive the lock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from iro_desk.store.rows import from_row

if TYPE_CHECKING:
    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoStep:
    """One step of a scope ("actions"). `audit_id` is the line that did it, or undid it where `is_undone`."""

    scope: str
    name: str
    audit_id: int
    is_undone: bool = False
    id: int


def of_scope(case_file: CaseFile, scope: str) -> tuple[UndoStep, ...]:
    """The steps of a scope, the oldest first; those undone stand at the end."""
    rows = case_file.rows("select * from undo_step where scope = ? order by id", (scope,))
    return tuple(from_row(UndoStep, row) for row in rows)


def add(change: Change, scope: str, name: str, *, at_most: int) -> None:
    """Make this change a step of the scope. What was undone can no longer be done again."""
    change.aside("delete from undo_step where scope = ? and is_undone = 1", (scope,))
    line = (scope, name, change.write_line())
    change.aside("insert into undo_step (scope, name, audit_id, is_undone) values (?, ?, ?, 0)", line)
    change.aside(
        "delete from undo_step where scope = ?1 and id not in"
        " (select id from undo_step where scope = ?1 order by id desc limit ?2)",
        (scope, at_most),
    )


def turn(change: Change, step: UndoStep) -> None:
    """Keep that this change undid the step, or did it again."""
    turned = (change.write_line(), int(not step.is_undone), step.id)
    change.aside("update undo_step set audit_id = ?, is_undone = ? where id = ?", turned)


def drop(change: Change, step: UndoStep) -> None:
    """Forget a step that can no longer be turned."""
    change.aside("delete from undo_step where id = ?", (step.id,))
