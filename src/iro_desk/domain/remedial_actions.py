"""The register of remedial actions: what is to be put right, by whom, by when (statutory.md 4.7)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from iro_desk.domain.decisions import Decision, DecisionProgress, Progress
from iro_desk.domain.wording import counted, short_date

if TYPE_CHECKING:
    from iro_desk.domain.days import WorkingCalendar
    from iro_desk.domain.review import Review


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

SOURCES = {
    "review": "Review",
    "midway": "Midway check",
    "alert": "Case alert",
    "audit": "Audit",
    "monitoring": "Monitoring form",
    "panel": "Panel",
    "iro": "IRO",
}

SET_BY = {
    "review": "Decided at the review",
    "midway": "Agreed at the midway check",
    "alert": "Agreed in a case alert",
    "audit": "Asked for by the audit",
    "monitoring": "Asked for on the monitoring form",
    "panel": "Decided by the panel",
    "iro": "Asked for by the IRO",
}
"""By each of SOURCES, how an alert and its chronology say that the action was set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemedialAction:
    """One action. Where it comes from a decision, action, owner and due date are that decision's.

    `alert_id` is the case alert it was agreed in; `themes` are keys of case_alerts.THEMES.
    `escalation_level` and `alert_ref` are what an imported sheet said, used while no alert of ours takes
    it up. `other_columns` keeps the sheet's own columns, by heading, so that they go back out.
    """

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
    action_ref: str = ""
    alert_id: int | None = None
    midway_check_id: int | None = None
    themes: frozenset[str] = frozenset()
    escalation_level: str = ""
    alert_ref: str = ""
    manager_checked_by: str = ""
    other_columns: dict[str, str] = field(default_factory=dict)
    import_id: int | None = None
    id: int | None = None

    @property
    def wanted_by(self) -> date | None:
        """The day it is wanted by and judged by: the revised one once its reason stands."""
        if self.revised_due_on is not None and self.revision_reason.strip():
            return self.revised_due_on
        return self.due_on or self.revised_due_on

    @property
    def why_not_moved(self) -> str:
        """Why its day cannot have been moved to where it stands, as a sentence; "" where it can."""
        raised, moved = self.source_on, self.revised_due_on
        if raised is None or moved is None or moved >= raised:
            return ""
        return f"It was raised on {short_date(raised)}: the revised day can’t be before that."

    def is_overdue(self, today: date) -> bool:
        """Whether it is still to be done after its day."""
        is_waiting = self.status in {Status.OPEN, Status.PART}
        return is_waiting and self.wanted_by is not None and self.wanted_by < today

    @property
    def has_facts_of_its_own(self) -> bool:
        """Whether something is recorded in it that does not come from its decision."""
        own = (self.completed_on, self.revised_due_on, self.evidence_seen_on, self.manager_checked_on)
        is_moved = self.status in {Status.PART, Status.DONE}
        return is_moved or self.evidence_seen or bool(self.notes.strip()) or any(own)


def in_words(action: RemedialAction, today: date, calendar: WorkingCalendar | None = None) -> str:
    """Where the action stands: "Overdue by 3 days", "Done on 20 Nov 2026", "Carried forward or replaced".

    With a `calendar` how late it is stands in working days, as the register counts them.
    """
    if action.status is Status.DONE:
        return f"Done on {short_date(action.completed_on)}" if action.completed_on else "Done"
    if action.status is Status.SUPERSEDED:
        return "Carried forward or replaced"
    still = "" if action.status is Status.OPEN else f"{STATUSES[action.status]}, "
    if action.wanted_by is None:
        return f"{still}no day".capitalize()
    if action.is_overdue(today):
        late = counted((today - action.wanted_by).days, "day")
        if calendar is not None and (days := calendar.working_days_between(action.wanted_by, today)):
            late = counted(days, "working day")
        return f"{still}overdue by {late}".capitalize()
    return f"{still}by {short_date(action.wanted_by)}" if still else "Open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What a change of decisions makes of the register: rows to keep, and ids of rows to take away."""

    kept: tuple[RemedialAction, ...]
    gone: tuple[int, ...]


def of_decisions(
    review: Review, decisions: Iterable[Decision], held: Mapping[int, RemedialAction]
) -> tuple[RemedialAction, ...]:
    """One action for each decision of the review, with the decision's words, owner and day.

    `held` are the actions there are, by decision: what else is recorded in them stays.
    """
    found = []
    for decision in decisions:
        action = held.get(decision.id or 0) or RemedialAction(child_id=review.child_id or 0, action="")
        found.append(
            replace(
                action,
                review_id=review.id,
                decision_id=decision.id,
                source="review",
                source_on=review.commenced_on or review.planned_on,
                action=decision.text,
                owner_role=decision.responsible_role,
                owner_name=decision.responsible_name,
                due_on=decision.due_on,
            )
        )
    return tuple(found)


def without_decision(held: Iterable[RemedialAction]) -> Step:
    """What becomes of the actions of decisions that are taken away: gone, or superseded with their facts."""
    rows = tuple(held)
    kept = tuple(
        replace(row, decision_id=None, status=Status.SUPERSEDED) for row in rows if row.has_facts_of_its_own
    )
    return Step(kept=kept, gone=tuple(row.id or 0 for row in rows if not row.has_facts_of_its_own))


def after_progress(
    action: RemedialAction, progress: DecisionProgress | None, *, is_carried: bool
) -> RemedialAction:
    """The action as the next review found its decision: done on a day, part done, or still open.

    One carried forward and not done is superseded: the new decision's own action goes on.
    """
    answer = progress.progress if progress is not None else None
    if progress is not None and answer is Progress.DONE:
        return replace(action, status=Status.DONE, completed_on=progress.done_on)
    still = Status.PART if answer is Progress.PART else Status.OPEN
    return replace(action, status=Status.SUPERSEDED if is_carried else still, completed_on=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chaser:
    """One time the owner was asked after an action: when, whom, by what way, what they said."""

    action_id: int
    chased_on: date
    whom: str = ""
    how: str = ""
    said: str = ""
    id: int | None = None
