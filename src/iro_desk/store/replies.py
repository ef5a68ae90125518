"""Replies to decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain.decisions import DecisionReply
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
