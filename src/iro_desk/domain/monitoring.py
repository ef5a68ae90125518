"""The IRO's monitoring form: 25 items after each statutory meeting (statutory.md 4.4).

Items, wording and words of the scale are as shipped until the IRO changes them (monitoring_design.py).
A form keeps what it asked: an item is known by its number for good, wherever it stands and however
it is worded later.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

ANSWERS = {"yes": "Yes", "partly": "Partly", "no": "No", "n_a": "Not applicable"}

GRADES = {
    "outstanding": "Outstanding",
    "good": "Good",
    "requires_improvement": "Requires improvement to be good",
    "inadequate": "Inadequate",
}

RAG = {"green": "Green", "amber": "Amber", "red": "Red"}

OFSTED_SCALE, RAG_SCALE = "ofsted", "rag"
SCALES: Mapping[str, Mapping[str, str]] = MappingProxyType({OFSTED_SCALE: GRADES, RAG_SCALE: RAG})
"""The grades of each scale, the best first, with their shipped words (setting `qa_scale`)."""

EVERY_GRADE: Mapping[str, str] = MappingProxyType({**GRADES, **RAG})

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
"""Shipped wording of items 1 to 25; items 1 to 22 take an answer of ANSWERS and a comment."""

ANSWERED_ITEMS = 22


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing asked. `number` is its identity for good: 1 to 22 are shipped, the IRO's own from 101 on."""

    number: int
    wording: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Design:
    """What a form asks, in which order, and the words of its answers and grades by their keys."""

    items: tuple[Item, ...]
    answers: Mapping[str, str]
    grades: Mapping[str, str]

    def place(self, number: int) -> int:
        """Where an item stands, from 1; 0 where it is not asked."""
        return next((at for at, item in enumerate(self.items, 1) if item.number == number), 0)


SHIPPED_ITEMS = tuple(Item(number=at, wording=words) for at, words in enumerate(ITEMS[:ANSWERED_ITEMS], 1))
SHIPPED = Design(items=SHIPPED_ITEMS, answers=ANSWERS, grades=GRADES)


def to_asked(design: Design) -> dict[str, Any]:
    """A design as a form keeps it, in JSON values."""
    return {
        "items": [[item.number, item.wording] for item in design.items],
        "answers": dict(design.answers),
        "grades": [[key, words] for key, words in design.grades.items()],
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class MonitoringForm:
    """The form of one review. `answers` and `comments` are keyed by the items' numbers.

    `asked` is the design it was filled in by, as `to_asked` has it; empty: as shipped.
    """

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
    asked: dict[str, Any] = field(default_factory=dict)
    id: int | None = None

    @property
    def design(self) -> Design:
        """What it asked."""
        if not self.asked:
            return SHIPPED
        return Design(
            items=tuple(Item(number=number, wording=words) for number, words in self.asked["items"]),
            answers={key: self.asked["answers"][key] for key in ANSWERS},
            grades=dict(self.asked["grades"]),
        )
