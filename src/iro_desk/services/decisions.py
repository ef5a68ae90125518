"""Decisions of a review, and what became of the last review's (statutory.md 4.2, 4.3)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from iro_desk.domain.topics import Topic
from iro_desk.services.commands import command
from iro_desk.store import decisions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iro_desk.domain.decisions import Decision, DecisionProgress
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change


@command("Record the progress of decisions", touches=Topic.DECISIONS)
def save_progress(desk: Desk, change: Change, review_id: int, found: Sequence[DecisionProgress]) -> None:
    """Keep what became of the last review's decisions."""
    decisions.save_progress(change, review_id, found, decisions.progress_at(desk.case_file, review_id))


@command("Record decisions", touches=Topic.DECISIONS)
def save(desk: Desk, change: Change, review_id: int, wanted: Sequence[Decision]) -> None:
    """Keep the review's decisions, numbered in this order."""
    numbered = [replace(one, review_id=review_id, number=place) for place, one in enumerate(wanted, 1)]
    decisions.save(change, review_id, numbered, decisions.of_review(desk.case_file, review_id))
