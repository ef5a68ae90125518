"""What the IRO does and is told between reviews (statutory.md 1.11, 4.5; rows M3, M5, M10, M11, A11, A13)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

HEADWAY: Mapping[str, str] = MappingProxyType(
    {"done": "Done", "on_track": "On track", "drifting": "Drifting", "stuck": "Stuck"}
)
"""How far a decision is at a midway check (4.5)."""

CHANGES: Mapping[str, str] = MappingProxyType(
    {
        "placement": "Placement",
        "school": "School",
        "social_worker": "Social worker",
        "legal": "Legal status",
        "missing": "Missing episode",
        "incident": "Incident",
        "health": "Health",
    }
)
"""What may have changed since the review (4.5)."""

METHODS: Mapping[str, str] = MappingProxyType(
    {"phone": "Telephone", "video": "Video", "in_person": "In person", "email": "E-mail", "file": "File read"}
)
"""How somebody was spoken to, asked or told."""

ENTRIES: Mapping[str, str] = MappingProxyType(
    {
        "child_visit": "Visit to the child",
        "child_contact": "Contact with the child",
        "worker": "Talk with the social worker",
        "manager": "Talk with the manager",
        "carer": "Talk with the carer",
        "family": "Talk with family",
        "professional": "Talk with another professional",
        "file_read": "File read",
        "note": "Oversight note",
    }
)
"""What an entry of the IRO's own log is about (row M11)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MidwayCheck:
    """The record of one midway check. `progress` is a key of HEADWAY, `progress_notes` words, by decision id.

    `event_id` is the event by which the clock counts it, `request_id` that of the early review it asked for.
    The two answers are None while not answered.
    """

    child_id: int
    checked_on: date
    review_id: int | None = None
    event_id: int | None = None
    request_id: int | None = None
    spoken_to: str = ""
    method: str = ""
    progress: dict[int, str] = field(default_factory=dict)
    progress_notes: dict[int, str] = field(default_factory=dict)
    care_plan_updated: bool | None = None
    visits_in_time: bool | None = None
    changes: frozenset[str] = frozenset()
    changes_note: str = ""
    child_seen_on: date | None = None
    child_message: str = ""
    family_time: str = ""
    health: str = ""
    early_review_needed: bool = False
    early_review_reason: str = ""
    alert_raised: bool = False
    note: str = ""
    next_check_on: date | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnInterview:
    """The talk offered after a missing episode (`event_id`). `is_accepted` is None while not known."""

    event_id: int
    child_id: int
    offered_on: date | None = None
    is_accepted: bool | None = None
    held_on: date | None = None
    by_whom: str = ""
    note: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventTold:
    """When and by whom the IRO was told of an event, and the day it was decided (row B7).

    `decided_on` None: the day it happened. `is_never`: the IRO found out otherwise.
    """

    event_id: int
    child_id: int
    decided_on: date | None = None
    told_on: date | None = None
    told_by: str = ""
    how: str = ""
    is_never: bool = False
    note: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OversightEntry:
    """One line of the IRO's own log of contacts and checks, by keys of ENTRIES and METHODS."""

    child_id: int
    kind: str
    made_on: date
    method: str = ""
    with_whom: str = ""
    note: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelPaper:
    """Minutes of a panel that decided about the child, and whether the IRO challenged them (row A11)."""

    child_id: int
    panel: str
    held_on: date
    minutes_received_on: date | None = None
    decision: str = ""
    is_agreed: bool | None = None
    challenged_on: date | None = None
    challenged_with: str = ""
    challenge: str = ""
    outcome: str = ""
    outcome_on: date | None = None
    id: int | None = None


CAFCASS_CONTACTS: Mapping[str, str] = MappingProxyType(
    {
        "liaison_meeting": "Liaison meeting",
        "guardian_named": "Guardian named",
        "guardian_talk": "Talk with the guardian",
        "other": "Other",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CafcassContact:
    """One line of the Cafcass liaison diary (row A13). `child_id` is None for a liaison meeting."""

    kind: str
    held_on: date
    child_id: int | None = None
    with_whom: str = ""
    note: str = ""
    next_on: date | None = None
    id: int | None = None
