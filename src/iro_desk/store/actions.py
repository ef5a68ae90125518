"""The register of remedial actions, and how often each was chased."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain.errors import NotFound
from iro_desk.domain.remedial_actions import Chaser, RemedialAction
from iro_desk.store.children import save_row
from iro_desk.store.rows import from_row, to_row

if TYPE_CHECKING:
    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change


def every(case_file: CaseFile) -> tuple[RemedialAction, ...]:
    """All remedial actions, by the day they are due."""
    rows = case_file.rows("select * from remedial_action order by due_on, id")
    return tuple(from_row(RemedialAction, row) for row in rows)


def by_id(case_file: CaseFile, action_id: int) -> RemedialAction:
    """The action of that row; NotFound otherwise."""
    rows = case_file.rows("select * from remedial_action where id = ?", (action_id,))
    if not rows:
        raise NotFound("This action is not in the case file. Open Actions to see the ones there are.")
    return from_row(RemedialAction, rows[0])


def of_child(case_file: CaseFile, child_id: int) -> tuple[RemedialAction, ...]:
    """A child's remedial actions, by the day they are due."""
    sql = "select * from remedial_action where child_id = ? order by due_on, id"
    return tuple(from_row(RemedialAction, row) for row in case_file.rows(sql, (child_id,)))


def of_review(case_file: CaseFile, review_id: int) -> dict[int, RemedialAction]:
    """The remedial actions that came of a review's decisions, by decision."""
    sql = "select * from remedial_action where review_id = ? and decision_id is not null"
    return {row["decision_id"]: from_row(RemedialAction, row) for row in case_file.rows(sql, (review_id,))}


def save(change: Change, action: RemedialAction) -> int:
    """Add or update one remedial action."""
    return save_row(change, "remedial_action", action.id, to_row(action))


def remove(change: Change, action_id: int) -> None:
    """Take a remedial action away; its chasers and links are to be taken away first."""
    change.delete("remedial_action", action_id)


def chasers(case_file: CaseFile) -> tuple[Chaser, ...]:
    """Every time an owner was asked after an action, in date order."""
    rows = case_file.rows("select * from chaser order by chased_on, id")
    return tuple(from_row(Chaser, row) for row in rows)


def save_chaser(change: Change, chaser: Chaser) -> int:
    """Add or update one chaser."""
    return save_row(change, "chaser", chaser.id, to_row(chaser))


def remove_chaser(change: Change, chaser_id: int) -> None:
    """Take a chaser away."""
    change.delete("chaser", chaser_id)
