"""What came back after a review on a feedback form, from child, parent or professional (rows P7, P8)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

FORMS = {
    "child-feedback": "Child",
    "parent-feedback": "Parent",
    "professional-feedback": "Professional",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackReturn:
    """One returned form. `answers` by the question's key; an unanswered question is not in it."""

    child_id: int
    review_id: int
    form: str
    received_on: date | None = None
    answers: dict[str, str] = field(default_factory=dict)
    comments: str = ""
    id: int | None = None
