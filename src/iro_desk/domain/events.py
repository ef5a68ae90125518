"""What happens to a child between reviews: what starts a clock, what ends one, what asks for a review.

One recorded event is a day, a kind and what was found. Most kinds record that the authority
did its duty (a visit, a health assessment); the IRO may also record that it was checked and not
there, `is_done` False. The kinds of EARLY_REVIEW_TRIGGERS ask "Convene an early review?", and
a "no" needs its reason (statutory.md 1.3).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from iro_desk.domain.child import Basis, Child
from iro_desk.domain.errors import RuleBroken


class EventKind(StrEnum):
    """What happened, by what it does to the clock (statutory.md 1.3, 1.4, 1.12)."""

    # The authority's duties, done.
    IRO_APPOINTED = "iro_appointed"
    CARE_PLAN = "care_plan"
    PLACEMENT_PLAN = "placement_plan"
    DETENTION_PLAN = "detention_plan"
    VISIT = "visit"
    HEALTH_ASSESSMENT = "health_assessment"
    DENTAL_CHECK = "dental_check"
    IMMUNISATIONS = "immunisations"
    DEVELOPMENT_CHECK = "development_check"
    SDQ = "sdq"
    PEP = "pep"
    PERMANENCE_PLAN = "permanence_plan"
    DELEGATED_AUTHORITY = "delegated_authority"
    FAMILY_TIME = "family_time"
    AREA_NOTIFIED = "area_notified"
    NEEDS_ASSESSMENT = "needs_assessment"
    PATHWAY_PLAN = "pathway_plan"
    PATHWAY_REVIEW = "pathway_review"
    PERSONAL_ADVISER = "personal_adviser"
    STAYING_PUT = "staying_put"
    CEASE_APPROVAL = "cease_approval"
    ADVOCATE_OFFERED = "advocate_offered"
    INDEPENDENT_VISITOR_OFFERED = "independent_visitor_offered"
    POST_REMAND_SUPPORT = "post_remand_support"
    # The IRO's own check between reviews.
    MIDWAY_CHECK = "midway_check"
    # Facts that change which rule applies; `ended_on` closes those that last.
    IRO_LEFT = "iro_left"
    TRANSFERRED_IN = "transferred_in"
    REMAND_YDA = "remand_yda"
    OUT_OF_AREA = "out_of_area"
    LONG_TERM_PLACEMENT = "long_term_placement"
    TEMPORARY_WITH_PARENT = "temporary_with_parent"
    TEMPORARY_APPROVAL = "temporary_approval"
    ELIGIBLE = "eligible"
    CEASE_PROPOSED = "cease_proposed"
    RETURNED_BY_ADOPTERS = "returned_by_adopters"
    ADOPTION_PLAN_CHANGED = "adoption_plan_changed"
    REVOCATION_APPLIED = "revocation_applied"
    ORDER_REVOKED = "order_revoked"
    # Triggers for an early review (statutory.md 1.3, TR1 to TR10).
    IRO_REQUEST = "iro_request"
    PLACEMENT_CONCERN = "placement_concern"
    LEAVING_ACCOMMODATION = "leaving_accommodation"
    LEAVING_CUSTODY = "leaving_custody"
    STOP_ACCOMMODATING = "stop_accommodating"
    PLAN_CHANGE_PROPOSED = "plan_change_proposed"
    PLACEMENT_END_PROPOSED = "placement_end_proposed"
    UNPLANNED_MOVE = "unplanned_move"
    SEMI_INDEPENDENT = "semi_independent"
    PLACEMENT_CHANGE = "placement_change"
    EDUCATION_CHANGE = "education_change"
    SERIOUS_INCIDENT = "serious_incident"
    MISSING = "missing"
    SOCIAL_WORKER_CHANGE = "social_worker_change"
    COMPLAINT = "complaint"
    COURT_OUTCOME = "court_outcome"
    CONVICTION = "conviction"
    # What the IRO watches (rows M5, M6).
    EXPLOITATION = "exploitation"


_K = EventKind

WORDS: Mapping[EventKind, str] = MappingProxyType(
    {
        _K.IRO_APPOINTED: "IRO appointed",
        _K.CARE_PLAN: "Care plan",
        _K.PLACEMENT_PLAN: "Placement plan",
        _K.DETENTION_PLAN: "Detention placement plan",
        _K.VISIT: "Social worker's visit",
        _K.HEALTH_ASSESSMENT: "Health assessment",
        _K.DENTAL_CHECK: "Dental check",
        _K.IMMUNISATIONS: "Immunisations",
        _K.DEVELOPMENT_CHECK: "Development check",
        _K.SDQ: "Strengths and Difficulties Questionnaire",
        _K.PEP: "Personal education plan",
        _K.PERMANENCE_PLAN: "Permanence plan",
        _K.DELEGATED_AUTHORITY: "Delegated authority",
        _K.FAMILY_TIME: "Family time considered",
        _K.AREA_NOTIFIED: "Area authority told of the placement",
        _K.NEEDS_ASSESSMENT: "Needs assessment at 16",
        _K.PATHWAY_PLAN: "Pathway plan",
        _K.PATHWAY_REVIEW: "Pathway plan reviewed",
        _K.PERSONAL_ADVISER: "Personal adviser",
        _K.STAYING_PUT: "Staying put considered",
        _K.CEASE_APPROVAL: "Approval to cease looking after",
        _K.ADVOCATE_OFFERED: "Advocate offered",
        _K.INDEPENDENT_VISITOR_OFFERED: "Independent visitor offered",
        _K.POST_REMAND_SUPPORT: "Support after the remand considered",
        _K.MIDWAY_CHECK: "Midway check",
        _K.IRO_LEFT: "IRO left",
        _K.TRANSFERRED_IN: "Transferred in from another authority",
        _K.REMAND_YDA: "Remanded to youth detention accommodation",
        _K.OUT_OF_AREA: "Placed out of area",
        _K.LONG_TERM_PLACEMENT: "Long-term placement",
        _K.TEMPORARY_WITH_PARENT: "With a parent before assessment (reg 19)",
        _K.TEMPORARY_APPROVAL: "Connected person temporarily approved (reg 24)",
        _K.ELIGIBLE: "Became an eligible young person",
        _K.CEASE_PROPOSED: "Proposal to cease looking after",
        _K.RETURNED_BY_ADOPTERS: "Returned by the adopters",
        _K.ADOPTION_PLAN_CHANGED: "Adoption no longer the plan",
        _K.REVOCATION_APPLIED: "Revocation of the placement order applied for",
        _K.ORDER_REVOKED: "Placement order revoked",
        _K.IRO_REQUEST: "I ask for an early review",
        _K.PLACEMENT_CONCERN: "Placement found not to safeguard the child (reg 30)",
        _K.LEAVING_ACCOMMODATION: "About to leave accommodation after police detention or remand",
        _K.LEAVING_CUSTODY: "About to leave custody",
        _K.STOP_ACCOMMODATING: "Proposal to stop accommodating",
        _K.PLAN_CHANGE_PROPOSED: "Significant change to the care plan proposed",
        _K.PLACEMENT_END_PROPOSED: "Proposal to end the placement or place with a parent",
        _K.UNPLANNED_MOVE: "Unplanned move",
        _K.SEMI_INDEPENDENT: "Move to semi-independent living",
        _K.PLACEMENT_CHANGE: "Change of placement",
        _K.EDUCATION_CHANGE: "Change of education plan",
        _K.SERIOUS_INCIDENT: "Serious incident",
        _K.MISSING: "Missing episode",
        _K.SOCIAL_WORKER_CHANGE: "Change of social worker",
        _K.COMPLAINT: "Complaint",
        _K.COURT_OUTCOME: "Court outcome",
        _K.CONVICTION: "Conviction",
        _K.EXPLOITATION: "Concern of exploitation",
    }
)
"""What each kind is called on pages and lists."""

TRIGGER_RULES: Mapping[EventKind, str] = MappingProxyType(
    {
        _K.IRO_REQUEST: "reg 33(3)(a)",
        _K.PLACEMENT_CONCERN: "reg 33(3)(b)",
        _K.LEAVING_ACCOMMODATION: "reg 33(3)(c)",
        _K.LEAVING_CUSTODY: "reg 33(3)(d)",
        _K.STOP_ACCOMMODATING: "reg 33(3)(e)",
        _K.PLAN_CHANGE_PROPOSED: "reg 32(2)",
        _K.PLACEMENT_END_PROPOSED: "regs 14 and 17(d)",
        _K.UNPLANNED_MOVE: "statutory guidance",
        _K.SEMI_INDEPENDENT: "procedure on moves of eligible young people",
        _K.CEASE_PROPOSED: "procedure on ceasing to look after",
        _K.PLACEMENT_CHANGE: "the IRO is to be told",
        _K.EDUCATION_CHANGE: "the IRO is to be told",
        _K.SERIOUS_INCIDENT: "the IRO is to be told",
        _K.MISSING: "the IRO is to be told",
        _K.SOCIAL_WORKER_CHANGE: "the IRO is to be told",
        _K.COMPLAINT: "the IRO is to be told",
        _K.COURT_OUTCOME: "the IRO is to be told",
        _K.CONVICTION: "the IRO is to be told",
    }
)
"""The kinds that ask for an early review, each with where that stands (statutory.md 1.3)."""

BEFORE_THE_CHANGE = frozenset(
    {
        _K.LEAVING_ACCOMMODATION,
        _K.LEAVING_CUSTODY,
        _K.STOP_ACCOMMODATING,
        _K.PLAN_CHANGE_PROPOSED,
        _K.PLACEMENT_END_PROPOSED,
        _K.SEMI_INDEPENDENT,
        _K.CEASE_PROPOSED,
    }
)
"""Proposals: the review is to be held before the change takes effect."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happened. `ended_on` is the last day of what lasts, None while it does.

    `is_done` False: the IRO checked on `happened_on` and it was not there. `detail` is of what type
    it was, a key of its own list, for the kinds that have one. `early_review` answers
    "Convene an early review?": None while not asked; True with the day the IRO set in
    `early_review_by`; False with `early_review_reason`.
    """

    kind: EventKind
    happened_on: date
    ended_on: date | None = None
    is_done: bool = True
    note: str = ""
    child_id: int | None = None
    early_review: bool | None = None
    early_review_by: date | None = None
    early_review_reason: str = ""
    detail: str = ""
    basis: Basis = Basis.RECORDED
    id: int | None = None

    @property
    def asks_for_review(self) -> bool:
        """Whether logging it asks "Convene an early review?"."""
        return self.kind in TRIGGER_RULES

    def covers(self, on: date) -> bool:
        """Whether it lasts at the end of that day."""
        return self.happened_on <= on and (self.ended_on is None or self.ended_on > on)


def checked(event: Event, today: date) -> Event:
    """The event as it may be kept; RuleBroken where it is not whole.

    A trigger needs its answer, a yes its day, a no its reason (statutory.md 1.3). What is
    proposed may lie ahead, what happened may not.
    """
    if event.happened_on > today:
        raise RuleBroken("This day is still to come. Enter the day it happened.", field="happened_on")
    if event.ended_on is not None and event.ended_on < event.happened_on:
        raise RuleBroken("It ended before it began. Change one of the two days.", field="ended_on")
    if not event.asks_for_review:
        return event
    if event.early_review is None:
        raise RuleBroken("Choose whether an early review is convened.", field="early_review")
    if event.early_review and event.early_review_by is None:
        raise RuleBroken("Enter the day the early review is to be held by.", field="early_review_by")
    if event.early_review_by is not None and event.early_review_by < event.happened_on:
        raise RuleBroken(
            "The early review would be held before this happened. Enter a later day.", field="early_review_by"
        )
    if event.early_review is False and not event.early_review_reason.strip():
        raise RuleBroken("Say why no early review is convened.", field="early_review_reason")
    return event


def by_kind(events: Iterable[Event]) -> dict[EventKind, tuple[Event, ...]]:
    """The events of one child by kind, each in date order."""
    found: dict[EventKind, list[Event]] = {}
    for event in sorted(events, key=lambda each: (each.happened_on, each.id or 0)):
        found.setdefault(event.kind, []).append(event)
    return {kind: tuple(held) for kind, held in found.items()}


TOLD_BY_FILES: Mapping[EventKind, str] = MappingProxyType(
    {
        EventKind.IRO_APPOINTED: "iro_allocated_on",
        EventKind.VISIT: "last_social_work_visit_on",
        EventKind.HEALTH_ASSESSMENT: "last_health_assessment_on",
        EventKind.DENTAL_CHECK: "last_dental_check_on",
        EventKind.ADOPTION_PLAN_CHANGED: "adoption_decision_reversed_on",
    }
)
"""The kinds whose last day the council's files tell, with the child's field that keeps it."""


def told_by_files(child: Child) -> list[Event]:
    """The last days that the council's files tell of a child, as events read from them."""
    told = ((kind, getattr(child, name)) for kind, name in TOLD_BY_FILES.items())
    return [
        Event(kind=kind, happened_on=on, child_id=child.id, basis=Basis.IMPORTED)
        for kind, on in told
        if on is not None
    ]
