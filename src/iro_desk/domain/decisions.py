"""Decisions of a review, and what became of the last review's (statutory.md 4.2, 4.3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

CATEGORIES = {
    "plan": "Care plan and permanence",
    "placement": "Placement",
    "health": "Health",
    "education": "Education",
    "family_time": "Family time",
    "identity": "Identity",
    "safety": "Safety",
    "legal": "Legal",
    "leaving_care": "Leaving care",
    "participation": "Participation",
    "other": "Other",
}


class Progress(StrEnum):
    """What became of a decision by the next review."""

    DONE = "done"
    PART = "part"
    NOT_DONE = "not_done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One action, in plain words, with the person responsible and the date."""

    review_id: int | None = None
    number: int = 0
    text: str = ""
    meaning: str = ""
    category: str = "other"
    responsible_name: str = ""
    responsible_role: str = ""
    due_on: date | None = None
    is_recommendation: bool = False
    starred: bool = False
    carried_from: int | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionProgress:
    """How far one earlier decision had got when the next review looked at it."""

    decision_id: int
    review_id: int
    progress: Progress | None = None
    done_on: date | None = None
    reason: str = ""
    id: int | None = None
