"""A child, the periods the child was looked after, and the episodes within them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

SHORT_BREAKS = frozenset({"V3", "V4"})
"""Legal statuses of an agreed series of short breaks (reg 48; statutory.md 1.6)."""

PLACED_FOR_ADOPTION = frozenset({"A3", "A4", "A5", "A6"})
"""Placement codes of a child living with prospective adopters."""

PLACEMENT_ORDER = "E1"
"""Legal status code of a child under a placement order."""


class Basis(StrEnum):
    """Where a fact comes from: written here by the IRO, or read from the council's files."""

    RECORDED = "recorded"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True, kw_only=True)
class Episode:
    """A stretch of care with one legal status and one placement (SSDA903 codes)."""

    started_on: date
    ended_on: date | None = None
    reason_started: str | None = None
    reason_ended: str | None = None
    legal_status: str | None = None
    category_of_need: str | None = None
    placement_type: str | None = None
    placement_provider: str | None = None
    reason_place_change: str | None = None
    home_postcode: str | None = None
    placement_postcode: str | None = None
    urn: str | None = None
    id: int | None = None

    def covers(self, on: date) -> bool:
        """Whether the episode is open at the end of that day."""
        return self.started_on <= on and (self.ended_on is None or self.ended_on > on)


@dataclass(frozen=True, slots=True, kw_only=True)
class CarePeriod:
    """An unbroken time looked after. A new one starts the review clock again (reg 33(1)).

    `start_known` is False where the files show only that care was under way by
    `became_looked_after_on`, not when it began.
    """

    became_looked_after_on: date
    ceased_on: date | None = None
    cease_code: str | None = None
    start_known: bool = True
    basis: Basis = Basis.RECORDED
    id: int | None = None

    def covers(self, on: date) -> bool:
        """Whether the child is looked after at the end of that day."""
        return self.became_looked_after_on <= on and (self.ceased_on is None or self.ceased_on > on)


@dataclass(frozen=True, slots=True, kw_only=True)
class SiblingGroup:
    """Brothers and sisters who are planned for together, with a record each (row K6)."""

    name: str
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """A child on the caseload: who they are and who works with them.

    `child_ref` is the council's own id and stays on screens and letters; `share_ref` is
    random and the only reference in anything that leaves the team (statutory.md 6.5).
    Every review held since `reviews_known_from` is in the case file; None: none is missing.
    """

    child_ref: str
    share_ref: str = ""
    name: str = ""
    known_as: str = ""
    born_on: date | None = None
    sex: str | None = None
    ethnicity: str | None = None
    disability: str | None = None
    is_uasc: bool = False
    uasc_until: date | None = None
    permanence_plan: str | None = None
    contingency_plan: str = ""
    sibling_group_id: int | None = None
    iro: str | None = None
    iro_allocated_on: date | None = None
    social_worker: str | None = None
    team: str | None = None
    last_seen_on: date | None = None
    last_iro_contact_on: date | None = None
    last_social_work_visit_on: date | None = None
    last_health_assessment_on: date | None = None
    last_dental_check_on: date | None = None
    adoption_decision_on: date | None = None
    adoption_decision_reversed_on: date | None = None
    deprivation_of_liberty_from: date | None = None
    deprivation_of_liberty_to: date | None = None
    app_account_from: date | None = None
    app_account_until: date | None = None
    reviews_known_from: date | None = None
    id: int | None = None

    @property
    def display_name(self) -> str:
        """The name, or the reference while no name is known."""
        return self.name or self.child_ref
