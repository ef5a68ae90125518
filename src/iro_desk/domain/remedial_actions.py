"""The register of remedial actions: what is to be put right, by whom, by when (statutory.md 4.7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Status(StrEnum):
    """Where an action stands. Overdue is worked out from the day, never stored."""

    OPEN = "open"
    PART = "part"
    DONE = "done"
    SUPERSEDED = "superseded"


STATUSES = {
    Status.OPEN: "Open",
    Status.PART: "Part done",
    Status.DONE: "Done",
    Status.SUPERSEDED: "Superseded",
}

SOURCES = {"review": "Review", "midway": "Midway check", "alert": "Case alert", "audit": "Audit"}


@dataclass(frozen=True, slots=True, kw_only=True)
class RemedialAction:
    """One action. Where it comes from a decision, action, owner and due date are that decision's."""

    child_id: int
    action: str
    review_id: int | None = None
    decision_id: int | None = None
    source: str = "review"
    source_on: date | None = None
    owner_role: str = ""
    owner_name: str = ""
    due_on: date | None = None
    revised_due_on: date | None = None
    revision_reason: str = ""
    status: Status = Status.OPEN
    completed_on: date | None = None
    evidence_seen: bool = False
    evidence_seen_on: date | None = None
    manager_checked_on: date | None = None
    notes: str = ""
    id: int | None = None

    @property
    def wanted_by(self) -> date | None:
        """The day it is wanted by: the revised one where there is one."""
        return self.revised_due_on or self.due_on

    def is_overdue(self, today: date) -> bool:
        """Whether it is still to be done after its day."""
        is_waiting = self.status in {Status.OPEN, Status.PART}
        return is_waiting and self.wanted_by is not None and self.wanted_by < today
