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
    """One action, in plain words, with the person responsible and the date.

    `meaning` says what it will mean for the child, `measure` how one will see that it is done.
    `child_knows` is False while the child has not been told: then it is in no letter to the child.
    """

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
    measure: str = ""
    child_knows: bool = True
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


class Reply(StrEnum):
    """What the team manager said to one decision (statutory.md 1.10, POST_MGR_RESPONSE)."""

    AGREED = "agreed"
    QUERY = "query"
    OBJECTION = "objection"


REPLIES = {Reply.AGREED: "Agreed", Reply.QUERY: "Query", Reply.OBJECTION: "Objection"}


class Outcome(StrEnum):
    """What became of a query or an objection."""

    AMENDED = "amended"
    UPHELD = "upheld"
    TO_DISPUTE = "to_dispute"


OUTCOMES = {
    Outcome.AMENDED: "Decision amended",
    Outcome.UPHELD: "Decision upheld",
    Outcome.TO_DISPUTE: "Taken to dispute resolution",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionReply:
    """The manager's reply to one decision, and how it ended where it was not agreed."""

    decision_id: int
    review_id: int
    reply: Reply | None = None
    by_whom: str = ""
    replied_on: date | None = None
    words: str = ""
    outcome: Outcome | None = None
    outcome_on: date | None = None
    outcome_words: str = ""
    id: int | None = None
