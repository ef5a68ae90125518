"""Undo and redo by named steps that survive the lock, for what is edited like a spreadsheet (check I7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from iro_desk.domain.errors import RuleBroken
from iro_desk.store import actions, alerts, audit, undo_steps

if TYPE_CHECKING:
    from collections.abc import Callable

    from iro_desk.domain.topics import Topic
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change
    from iro_desk.store.undo_steps import UndoStep

STEPS_KEPT = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Undoable:
    """What undo and redo would do next, by name: "Mark 6 actions done"; "" for nothing."""

    undo: str = ""
    redo: str = ""


def note(change: Change, scope: str, name: str) -> None:
    """Make the change that is open a step of the scope, unless it has changed nothing."""
    if not change.is_empty:
        undo_steps.add(change, scope, name, at_most=STEPS_KEPT)


def next_steps(desk: Desk, scope: str) -> Undoable:
    """The names for the menu and the line under the grid."""
    undo, redo = _next(desk, scope)
    return Undoable(undo=undo.name if undo else "", redo=redo.name if redo else "")


def undo(
    desk: Desk, scope: str, *, touches: Topic, named: str = "", why_not: Callable[[], str] | None = None
) -> str:
    """Take back the last step; gives its name, "" where there is none. RuleBroken as `_turn` says.

    `named`: the step that was offered; RuleBroken where another is the last by then. `why_not` is asked once
    the rows are turned: words why they may not stand so, or "".
    """
    step = _next(desk, scope)[0]
    if named and (step is None or step.name != named):
        raise RuleBroken(f"“{named}” is no longer what was done last, so it stays. Nothing was changed now.")
    return _turn(desk, step, touches, why_not)


def redo(desk: Desk, scope: str, *, touches: Topic, why_not: Callable[[], str] | None = None) -> str:
    """Do the step last undone again; gives its name, "" where there is none. As `undo`."""
    return _turn(desk, _next(desk, scope)[1], touches, why_not)


def _next(desk: Desk, scope: str) -> tuple[UndoStep | None, UndoStep | None]:
    steps = undo_steps.of_scope(desk.case_file, scope)
    done = [step for step in steps if not step.is_undone]
    undone = [step for step in steps if step.is_undone]
    return (done[-1] if done else None, undone[0] if undone else None)


def _turn(desk: Desk, step: UndoStep | None, touches: Topic, why_not: Callable[[], str] | None) -> str:
    """Turn a step; RuleBroken, and the step is forgotten, where its rows were changed elsewhere since."""
    if step is None:
        return ""
    verb = "Redo" if step.is_undone else "Undo"
    try:
        with desk.case_file.change(f"{verb}: {step.name}", at=desk.now()) as change:
            _take_back(change, step, why_not)
    except _ChangedSinceError as error:
        with desk.case_file.change(f"{verb}: {step.name}", at=desk.now()) as change:
            undo_steps.drop(change, step)
        raise RuleBroken(
            f"“{step.name}” can no longer be turned back: {error}. Nothing was changed now."
        ) from None
    desk.touch(touches)
    return step.name


def _take_back(change: Change, step: UndoStep, why_not: Callable[[], str] | None) -> None:
    if not audit.undo(change, step.audit_id):
        raise _ChangedSinceError("its rows were changed elsewhere since")
    if actions.mixes_children(change):
        raise _ChangedSinceError("an action would become another child’s than what hangs on it")
    if alerts.takes_from_a_letter(change):
        raise _ChangedSinceError("the letter of this step was issued")
    if why_not is not None and (words := why_not()):
        raise _ChangedSinceError(words)
    undo_steps.turn(change, step)


class _ChangedSinceError(Exception):
    """A row of the step is not as the step left it, or something of another child hangs on it; says which."""
