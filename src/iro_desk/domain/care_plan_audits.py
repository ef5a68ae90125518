"""The care plan looked at together with the young person, every second month (row C14)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

QUESTIONS = (
    "I have a copy of my care plan, or know what is in it",
    "My care plan says what I want",
    "It says who will do what, and by when",
    "The people in it are the people in my life",
    "What it said would happen has happened",
    "I know whom to ask if I want it changed",
    "I feel it is about me",
)
"""What is asked, in the young person's words; answers are keys of `monitoring.ANSWERS`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CarePlanAudit:
    """One audit done with a young person. `answers` by place in QUESTIONS, from 1.

    `grade` is a key of `monitoring.GRADES`; `sent_on` the day it went to quality assurance.
    """

    child_id: int
    audited_on: date | None = None
    review_id: int | None = None
    answers: dict[int, str] = field(default_factory=dict)
    comments: str = ""
    grade: str | None = None
    sent_on: date | None = None
    id: int | None = None
