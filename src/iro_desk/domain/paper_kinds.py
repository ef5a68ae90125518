"""The papers a review or a case alert yields, for whom, and the task that sending one does (rows O1, A4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

DECISION_LETTER = "decision-letter"
MONITORING_FORM = "monitoring-form"
REVIEW_RECORD = "review-record"
CHILD_LETTER = "child-letter"
PARENTS_LETTER = "parents-letter"
CARERS_COPY = "carers-copy"
INVITATION = "invitation"
CONSULTATION_LETTER = "consultation-letter"

ALERT_FORM = "alert-form"
ALERT_LETTER = "alert-letter"
CHRONOLOGY = "dispute-chronology"


class Audience(StrEnum):
    """Whom a paper is written for: what is withheld is withheld from an audience (row D6)."""

    PROFESSIONALS = "professionals"
    CHILD = "child"
    PARENTS = "parents"
    CARERS = "carers"


AUDIENCES = {
    Audience.PROFESSIONALS: "Social work team",
    Audience.CHILD: "The child",
    Audience.PARENTS: "Parents",
    Audience.CARERS: "Carers",
}
"""Each audience in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperKind:
    """One kind of paper. `task` is the rule whose clock its issue stops, "" for none.

    `is_before`: it goes out before the review, so it can be issued while the review is open.
    `is_personal`: each person it is sent to gets one of their own, `recipient` says whose.
    """

    id: str
    title: str
    audience: Audience
    task: str = ""
    is_before: bool = False
    is_personal: bool = False


PAPER_KINDS: dict[str, PaperKind] = {
    kind.id: kind
    for kind in (
        PaperKind(
            id=INVITATION,
            title="Invitation",
            audience=Audience.PROFESSIONALS,
            is_before=True,
            is_personal=True,
            task="PRE_INVITE",
        ),
        PaperKind(
            id=CONSULTATION_LETTER,
            title="Consultation letter",
            audience=Audience.PROFESSIONALS,
            is_before=True,
            is_personal=True,
        ),
        PaperKind(
            id=DECISION_LETTER,
            title="Decision letter",
            audience=Audience.PROFESSIONALS,
            task="POST_DECISIONS",
        ),
        PaperKind(
            id=MONITORING_FORM,
            title="Monitoring form",
            audience=Audience.PROFESSIONALS,
            task="POST_MONITOR_FORM",
        ),
        PaperKind(
            id=REVIEW_RECORD,
            title="Record of review",
            audience=Audience.PROFESSIONALS,
            task="POST_RECORD",
        ),
        PaperKind(id=CHILD_LETTER, title="Child's letter", audience=Audience.CHILD, task="POST_CHILD_LETTER"),
        PaperKind(id=PARENTS_LETTER, title="Parents' letter", audience=Audience.PARENTS, is_personal=True),
        PaperKind(id=CARERS_COPY, title="Carers' copy", audience=Audience.CARERS),
    )
}
"""Every kind of paper of a review, in the order a review needs them."""

ALERT_PAPER_KINDS: dict[str, PaperKind] = {
    kind.id: kind
    for kind in (
        PaperKind(id=ALERT_FORM, title="Case alert form", audience=Audience.PROFESSIONALS),
        PaperKind(
            id=ALERT_LETTER, title="Letter of an alert", audience=Audience.PROFESSIONALS, is_personal=True
        ),
        PaperKind(
            id=CHRONOLOGY, title="Chronology of an alert", audience=Audience.PROFESSIONALS, is_personal=True
        ),
    )
}
"""Every kind of paper of a case alert; each may be issued again when the alert has moved on."""

EVERY_KIND: dict[str, PaperKind] = PAPER_KINDS | ALERT_PAPER_KINDS
