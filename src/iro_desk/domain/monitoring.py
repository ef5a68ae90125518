"""The IRO's monitoring form: 25 items after each statutory meeting (statutory.md 4.4)."""

from __future__ import annotations

from dataclasses import dataclass, field

ANSWERS = {"yes": "Yes", "partly": "Partly", "no": "No", "n_a": "Not applicable"}

GRADES = {
    "outstanding": "Outstanding",
    "good": "Good",
    "requires_improvement": "Requires improvement to be good",
    "inadequate": "Inadequate",
}

CONCERNS = {
    "none": "None",
    "informal_note": "Informal note on file",
    "case_alert": "Case alert",
    "formal_dispute": "Formal dispute",
}

ITEMS: tuple[str, ...] = (
    "Last review's decisions carried out in time",
    "Care plan up to date and seen by the IRO",
    "Plan is specific, with dates, and matches assessed needs",
    "Permanence plan in place by the second review",
    "Social work report received 3 working days before, and shared with child and parents",
    "Child prepared for the review and took part in it",
    "Child's wishes evident in the plan",
    "Parents consulted, and offered a separate meeting",
    "Carers' views and report received",
    "Statutory visits in time, child seen alone",
    "Placement stable and meets needs; placement plan and delegated authority current",
    "Family time working",
    "Health assessment, dental check, immunisations and SDQ current",
    "Personal education plan current and useful; school place",
    "Identity, culture, language and religion met",
    "Life-story work",
    "Safety: missing episodes, exploitation, allegations, restraint; return interviews",
    "Legal status right; no drift under section 20; court timetable kept",
    "Pathway plan, personal adviser, savings, passport or status (16 and over)",
    "Advocate and independent visitor offered",
    "Chronology, case summary and supervision visible on file",
    "IRO told of significant changes between reviews",
    "Good practice to praise",
    "Concern; rights and legal advice considered",
    "Overall grade, and the difference the IRO made",
)
"""Wording of items 1 to 25; items 1 to 22 take an answer of ANSWERS and a comment."""

ANSWERED_ITEMS = 22


@dataclass(frozen=True, slots=True, kw_only=True)
class MonitoringForm:
    """The form of one review. `answers` and `comments` are keyed by item number, 1 to 22."""

    review_id: int | None = None
    answers: dict[int, str] = field(default_factory=dict)
    comments: dict[int, str] = field(default_factory=dict)
    good_practice: str = ""
    concern: str = "none"
    concern_text: str = ""
    rights_considered: bool = False
    legal_advice_considered: bool = False
    grade: str | None = None
    difference_made: str = ""
    id: int | None = None
