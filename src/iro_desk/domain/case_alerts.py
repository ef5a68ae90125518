"""Case alerts and the disputes they become: what is wrong, for whom, each step (statutory.md 2, 4.6).

An alert is a record with steps. Where it stands (stage, clocks, overdue) is worked out from its steps
(`disputes.standing`), never stored.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType


class AlertKind(StrEnum):
    """What an alert is about: a concern with the council, another agency's part, or praise (A10, A12)."""

    CONCERN = "concern"
    PARTNER_AGENCY = "partner_agency"
    GOOD_PRACTICE = "good_practice"


ALERT_KINDS: Mapping[AlertKind, str] = MappingProxyType(
    {
        AlertKind.CONCERN: "Case alert",
        AlertKind.PARTNER_AGENCY: "Partner-agency escalation",
        AlertKind.GOOD_PRACTICE: "Good-practice alert",
    }
)

THEMES: Mapping[str, str] = MappingProxyType(
    {
        "assessment": "Assessment or paperwork not done",
        "drift": "Drift or delay in care planning",
        "visits": "Statutory visits",
        "placement": "Placement issue",
        "care_plan": "Care plan absent or out of date",
        "decision": "Review decision not carried out",
        "permanence": "Permanence",
        "no_social_worker": "No allocated social worker",
        "not_told": "IRO not told of a significant change",
        "no_report": "No social work report to the review",
        "participation": "Child's participation",
        "health": "Health",
        "education": "Education or personal education plan",
        "family_time": "Family time",
        "leaving_care": "Pathway plan or leaving care",
        "placement_order": "Placement order needing revocation",
        "legal_status": "Legal status drift, long section 20",
        "exit_plan": "Exit plan missing",
        "poor_practice": "Poor practice",
        "resources": "Resources",
        "partner_agency": "Partner agency",
        "good_practice": "Good practice",
    }
)
"""The themes shipped, in order (statutory.md 2.2); an authority's own are kept in the settings."""


class StepKind(StrEnum):
    """One thing done about an alert, by what it does to its standing (statutory.md 2.4)."""

    INFORMAL_NOTE = "informal_note"
    RAISED = "raised"
    STAGE = "stage"
    DISCUSSION = "discussion"
    RESPONSE = "response"
    CHASED = "chased"
    LETTER = "letter"
    CAFCASS_REFERRAL = "cafcass_referral"
    CAFCASS_REPLY = "cafcass_reply"
    LEGAL_ADVICE_ASKED = "legal_advice_asked"
    LEGAL_ADVICE_GIVEN = "legal_advice_given"
    CLOSED = "closed"
    REOPENED = "reopened"


STEP_KINDS: Mapping[StepKind, str] = MappingProxyType(
    {
        StepKind.INFORMAL_NOTE: "Informal attempt, noted on file",
        StepKind.RAISED: "Case alert raised",
        StepKind.STAGE: "Stage begun",
        StepKind.DISCUSSION: "Discussion",
        StepKind.RESPONSE: "Response received",
        StepKind.CHASED: "Response chased",
        StepKind.LETTER: "Paper sent",
        StepKind.CAFCASS_REFERRAL: "Referred to Cafcass",
        StepKind.CAFCASS_REPLY: "Reply from Cafcass",
        StepKind.LEGAL_ADVICE_ASKED: "Independent legal advice asked for",
        StepKind.LEGAL_ADVICE_GIVEN: "Independent legal advice received",
        StepKind.CLOSED: "Closed",
        StepKind.REOPENED: "Opened again",
    }
)


class AlertOutcome(StrEnum):
    """How an alert ended (statutory.md 2.4 rule 6)."""

    RESOLVED_AS_SOUGHT = "resolved_as_sought"
    RESOLVED_COMPROMISE = "resolved_compromise"
    WITHDRAWN = "withdrawn"
    REFERRED_CAFCASS = "unresolved_referred_cafcass"
    SUPERSEDED = "superseded"


OUTCOMES: Mapping[AlertOutcome, str] = MappingProxyType(
    {
        AlertOutcome.RESOLVED_AS_SOUGHT: "Resolved as sought",
        AlertOutcome.RESOLVED_COMPROMISE: "Resolved by a compromise",
        AlertOutcome.WITHDRAWN: "Withdrawn",
        AlertOutcome.REFERRED_CAFCASS: "Not resolved, referred to Cafcass",
        AlertOutcome.SUPERSEDED: "Superseded",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseAlert:
    """One alert, with the form's fields (4.6). `template` is the key of its dispute template.

    `copies_to` is one name or role a line. `is_identifiable`: its papers name the child; otherwise
    they show the reference alone. `agency` is whom a partner-agency escalation is about.
    """

    child_id: int
    raised_on: date
    review_id: int | None = None
    kind: AlertKind = AlertKind.CONCERN
    ref: str = ""
    raised_by: str = ""
    team: str = ""
    template: str = ""
    themes: frozenset[str] = frozenset()
    what_is_wrong: str = ""
    impact: str = ""
    needed: str = ""
    needed_by: date | None = None
    discussed_with: str = ""
    discussed_on: date | None = None
    informal_attempt: str = ""
    informal_on: date | None = None
    note_on_file: bool = False
    legal_advice: str = ""
    cafcass_considered: bool = False
    copies_to: str = ""
    agency: str = ""
    is_identifiable: bool = False
    lessons: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertStep:
    """One step. `stage_id` and `stage` name a stage of the template, kept as it was called then.

    `due_on` is the day a response is due by; `is_formal` whether the stage counts in the 20 working
    days, `limit_wd` how many the procedure gave the formal process then; `reason` why a stage was
    skipped or Cafcass was turned to; `words` what was said or found, or on closing the difference made
    for the child. `document_id` is the paper that proves it.
    """

    alert_id: int
    kind: StepKind
    happened_on: date
    stage_id: int | None = None
    stage: str = ""
    is_formal: bool = False
    limit_wd: int | None = None
    due_on: date | None = None
    to_whom: str = ""
    role: str = ""
    reason: str = ""
    words: str = ""
    is_satisfied: bool | None = None
    outcome: AlertOutcome | None = None
    document_id: int | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One stage of a template. `response_wd`: working days, None for no limit of its own.

    `from_on` and `to_on` are the days it stood in the procedure, both included (row K14).
    """

    position: int
    label: str
    escalates_to_role: str
    copy_to_roles: frozenset[str] = frozenset()
    response_wd: int | None = None
    is_formal: bool = True
    from_on: date | None = None
    to_on: date | None = None
    id: int | None = None

    def stands(self, on: date) -> bool:
        """Whether the stage is part of the procedure on that day."""
        return (self.from_on is None or self.from_on <= on) and (self.to_on is None or on <= self.to_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeTemplate:
    """A dispute procedure: its stages in order, and the working days the formal ones may take together.

    Kept in the case file from the first start; `is_used` marks the one new alerts follow.
    """

    key: str
    name: str
    overall_limit_wd: int = 20
    is_used: bool = False
    stages: tuple[Stage, ...] = ()
    id: int | None = None
