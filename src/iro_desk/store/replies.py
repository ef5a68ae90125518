"""Replies to decisions, and the remedial actions that decisions become."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain.decisions import DecisionReply
from iro_desk.domain.remedial_actions import RemedialAction
from iro_desk.store.children import save_row
from iro_desk.store.rows import from_row, to_row

if TYPE_CHECKING:
    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change


def of_review(case_file: CaseFile, review_id: int) -> dict[int, DecisionReply]:
    """The replies to a review's decisions, by decision."""
    rows = case_file.rows("select * from decision_reply where review_id = ?", (review_id,))
    return {row["decision_id"]: from_row(DecisionReply, row) for row in rows}


def save(change: Change, reply: DecisionReply) -> int:
    """Add or update the reply to one decision."""
    return save_row(change, "decision_reply", reply.id, to_row(reply))


def remove(change: Change, reply_id: int) -> None:
    """Take the reply to one decision away."""
    change.delete("decision_reply", reply_id)


def actions_of_review(case_file: CaseFile, review_id: int) -> dict[int, RemedialAction]:
    """The remedial actions that came of a review's decisions, by decision."""
    sql = "select * from remedial_action where review_id = ? and decision_id is not null"
    return {row["decision_id"]: from_row(RemedialAction, row) for row in case_file.rows(sql, (review_id,))}


def actions_of_child(case_file: CaseFile, child_id: int) -> tuple[RemedialAction, ...]:
    """A child's remedial actions, by the day they are due."""
    sql = "select * from remedial_action where child_id = ? order by due_on, id"
    return tuple(from_row(RemedialAction, row) for row in case_file.rows(sql, (child_id,)))


def save_action(change: Change, action: RemedialAction) -> int:
    """Add or update one remedial action."""
    return save_row(change, "remedial_action", action.id, to_row(action))


def remove_action(change: Change, action_id: int) -> None:
    """Take a remedial action away."""
    change.delete("remedial_action", action_id)
