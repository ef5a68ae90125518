"""Decisions of reviews, and their progress, in the case file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iro_desk.domain.decisions import Decision, DecisionProgress
from iro_desk.store.reviews import save_rows
from iro_desk.store.rows import from_row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change


def of_review(case_file: CaseFile, review_id: int) -> tuple[Decision, ...]:
    """The decisions a review made, in their order."""
    rows = case_file.rows("select * from decision where review_id = ? order by number, id", (review_id,))
    return tuple(from_row(Decision, row) for row in rows)


def every(case_file: CaseFile, child_id: int | None = None) -> tuple[Decision, ...]:
    """All decisions there are, or those for one child, each review's in their order."""
    return tuple(from_row(Decision, row) for row in _rows(case_file, "decision", "number, id", child_id))


def every_progress(case_file: CaseFile, child_id: int | None = None) -> tuple[DecisionProgress, ...]:
    """All that reviews found of earlier decisions, or those of one child did."""
    return tuple(
        from_row(DecisionProgress, row) for row in _rows(case_file, "decision_progress", "id", child_id)
    )


def progress_at(case_file: CaseFile, review_id: int) -> tuple[DecisionProgress, ...]:
    """What this review found of earlier decisions."""
    rows = case_file.rows("select * from decision_progress where review_id = ? order by id", (review_id,))
    return tuple(from_row(DecisionProgress, row) for row in rows)


def save(change: Change, review_id: int, decisions: Iterable[Decision], held: Iterable[Decision]) -> None:
    """Make the review's decisions these; `held` is what the case file holds now."""
    save_rows(change, "decision", review_id, decisions, held)


def save_progress(
    change: Change, review_id: int, found: Iterable[DecisionProgress], held: Iterable[DecisionProgress]
) -> None:
    """Make what this review found of earlier decisions these rows."""
    save_rows(change, "decision_progress", review_id, found, held)


def of_child(case_file: CaseFile, child_id: int) -> dict[int, Decision]:
    """All decisions ever made for a child, by id."""
    sql = "select decision.* from decision join review on review.id = review_id where review.child_id = ?"
    found = (from_row(Decision, row) for row in case_file.rows(sql, (child_id,)))
    return {decision.id or 0: decision for decision in found}


def taken_up_later(case_file: CaseFile, review_id: int) -> set[int]:
    """The decisions of a review that another one looked at or carries on, by id."""
    rows = case_file.rows(
        "select decision.id from decision where review_id = ? and (exists (select 1 from decision_progress"
        " where decision_id = decision.id) or exists (select 1 from decision as later"
        " where later.carried_from = decision.id))",
        (review_id,),
    )
    return {row["id"] for row in rows}


def _rows(case_file: CaseFile, table: str, order: str, child_id: int | None) -> list[dict[str, Any]]:
    if child_id is None:
        return case_file.rows(f"select * from {table} order by review_id, {order}")  # noqa: S608 (names of ours)
    of_child = "review_id in (select id from review where child_id = ?)"
    sql = f"select * from {table} where {of_child} order by review_id, {order}"  # noqa: S608 (names of ours)
    return case_file.rows(sql, (child_id,))
