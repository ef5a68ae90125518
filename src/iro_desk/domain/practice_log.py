"""The IRO's own practice: supervision, meetings of the service, learning, audits (rows P2 to P6, K5, K18)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

SUPERVISION_KINDS: Mapping[str, str] = MappingProxyType(
    {"formal": "Supervision", "informal": "Informal supervision"}
)

MEETING_KINDS: Mapping[str, str] = MappingProxyType(
    {
        "team_practice": "Team meeting: practice",
        "team_business": "Team meeting: business",
        "team_managers": "Joint meeting with team managers",
        "group_managers": "Joint meeting with group managers",
        "cafcass": "Meeting with Cafcass",
        "regional": "Regional IRO network",
        "conference": "Conference",
        "other": "Other meeting",
    }
)
"""The meetings of the service (annual report 4.2, 12.3, 14, 15)."""

LEARNING_KINDS: Mapping[str, str] = MappingProxyType(
    {
        "course": "Course or training",
        "conference": "Conference",
        "network": "Regional network",
        "reading": "Reading or research",
        "shadowing": "Observation or shadowing",
        "reflection": "Reflection on practice",
        "other": "Other",
    }
)

SERVICE_MAP: Mapping[str, str] = MappingProxyType(
    {
        "access_panel": "Access to resources panel",
        "council": "Children in Care Council",
        "participation_officer": "Participation officer",
        "corporate_parenting": "Corporate parenting panel",
        "cabinet_member": "Cabinet member",
        "quality_assurance": "Quality assurance team",
        "priority": "Priority of the strategy",
        "other": "Other",
    }
)
"""Who and what an IRO service works with (row K18; annual report 9.6, 11.1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SupervisionRecord:
    """One supervision. `kind` is a key of SUPERVISION_KINDS; children stand by reference alone."""

    held_on: date
    kind: str = "formal"
    with_whom: str = ""
    workload: str = ""
    wellbeing: str = ""
    cases: str = ""
    learning: str = ""
    next_on: date | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnAction:
    """Something the IRO took on, in supervision or a meeting; Today shows it until it is done."""

    text: str
    agreed_on: date
    due_on: date | None = None
    done_on: date | None = None
    supervision_id: int | None = None
    meeting_id: int | None = None
    audit_id: int | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceMeeting:
    """A meeting of the service. `kind` is a key of MEETING_KINDS; a day to come is planned."""

    kind: str
    held_on: date
    with_whom: str = ""
    issues: str = ""
    good_practice: str = ""
    notes: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingItem:
    """Something to raise at the next meeting of a kind; `meeting_id` is the one that dealt with it."""

    kind: str
    text: str
    noted_on: date
    meeting_id: int | None = None
    outcome: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningEntry:
    """One entry of the learning log. `kind` is a key of LEARNING_KINDS, `minutes` how long it took."""

    done_on: date
    title: str
    kind: str = "course"
    minutes: int = 0
    reflection: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemedAudit:
    """A thematic audit the IRO took part in. `grades` counts cases by grade (keys of monitoring.GRADES)."""

    audited_on: date
    theme: str
    part_taken: str = ""
    cases: int = 0
    grades: dict[str, int] = field(default_factory=dict)
    findings: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceContact:
    """One entry of the service map. `kind` is a key of SERVICE_MAP, with the days it stood between."""

    kind: str
    name: str
    contact: str = ""
    note: str = ""
    from_on: date | None = None
    to_on: date | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConferenceLoad:
    """How many children's child protection plans the IRO chaired at the end of a month (row K5)."""

    month_on: date
    children: int
    id: int | None = None
