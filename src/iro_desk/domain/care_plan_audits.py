"""The care plan looked at together with the young person, every second month (row C14)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from iro_desk.domain.days import add_months, age_on
from iro_desk.domain.wording import plain_date

if TYPE_CHECKING:
    from collections.abc import Iterable

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


FROM_AGE = 12
EVERY_MONTHS = 2


def wanted(audits: Iterable[CarePlanAudit], born_on: date | None, today: date) -> str:
    """A quiet sentence where a young person's plan was not gone through in the last two months, else ""."""
    if born_on is None or age_on(born_on, today) < FROM_AGE:
        return ""
    days = [one.audited_on for one in audits if one.audited_on is not None and one.audited_on <= today]
    if not days:
        return "The plan has not been gone through together yet. It is wanted every second month."
    last = max(days)
    if add_months(last, EVERY_MONTHS) >= today:
        return f"Last gone through together on {plain_date(last)}."
    return f"Last gone through together on {plain_date(last)}: more than two months ago."
