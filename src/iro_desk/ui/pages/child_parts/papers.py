"""The lists of a child's page: consultations with what was said, papers issued."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from iro_desk.domain.consultation import CONSENT, METHODS, PERSON_ROLES, RIGHTS, Consultation
from iro_desk.domain.consulting import told_words
from iro_desk.domain.wording import long_date, weekday_date
from iro_desk.services.children import ChildPage
from iro_desk.ui.models.rows import Column

SAID_HIDDEN = "What was said is hidden while names are. Show them with F8 to read it."


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRow:
    """One paper as it left, without its pages."""

    kind: str
    title: str
    review_id: int | None
    issued_on: date
    addressee: str
    review_on: date | None
    document_id: int | None = None
    alert_id: int | None = None


def paper_rows(page: ChildPage) -> list[PaperRow]:
    """The papers issued for a child, the latest first."""
    held = {review.id: review.commenced_on for review in page.history.reviews}
    return [
        PaperRow(
            kind=paper.kind,
            title=paper.title,
            review_id=paper.review_id,
            issued_on=paper.issued_on,
            addressee=paper.addressee,
            review_on=held.get(paper.review_id) if paper.review_id else None,
            document_id=paper.id,
            alert_id=paper.alert_id,
        )
        for paper in page.documents
    ]


def document_columns(shown: Callable[[str], str]) -> tuple[Column[PaperRow], ...]:
    """The columns of the list of papers; `shown` gives a name as it may be seen."""
    return (
        Column(heading="Paper", text=lambda row: row.title, is_bold=True),
        Column(
            heading="Issued", text=lambda row: weekday_date(row.issued_on), sort=lambda row: row.issued_on
        ),
        Column(heading="To", text=lambda row: shown(row.addressee) if row.addressee else ""),
        Column(
            heading="Review of",
            text=lambda row: weekday_date(row.review_on) if row.review_on else "",
            sort=lambda row: row.review_on,
        ),
    )


def said(entry: Consultation) -> str:
    """A consultation as plain text: who, when and how first, then what was said."""
    role = PERSON_ROLES.get(entry.person_role, entry.person_role)
    first = ", ".join(part for part in (role, entry.person_name) if part)
    parts = [f"{first}\n{', '.join(part for part in _circumstances(entry) if part)}"]
    words_of = told_words(entry.person_role)
    for key, told in entry.told.items():
        kept = " (kept private)" if key in entry.private_fields else ""
        parts.append(f"{words_of[key]}{kept}\n{told}")
    consent = ": ".join(
        part for part in (CONSENT.get(entry.consent_to_share or "", ""), entry.share_what) if part
    )
    for words, text in (
        ("May be shared", consent),
        ("Not to be shared", entry.not_to_share),
        ("Communication needs", entry.communication_needs),
        ("Aids used", entry.communication_aids),
        ("Ways offered", ", ".join(METHODS[key] for key in METHODS if key in entry.offered_methods)),
        ("Rights explained", ", ".join(RIGHTS[key] for key in RIGHTS if key in entry.rights_explained)),
        ("What makes coming hard", entry.attendance_barrier),
    ):
        if text:
            parts.append(f"{words}\n{text}")
    return "\n\n".join(part for part in parts if part)


def _circumstances(entry: Consultation) -> list[str]:
    return [
        long_date(entry.consulted_on) if entry.consulted_on else "",
        METHODS.get(entry.method, entry.method).lower(),
        entry.place,
        "seen alone" if entry.seen_alone else "",
        f"interpreter, {entry.language}" if entry.interpreter_used else "",
        f"advocate {entry.advocate_name}" if entry.advocate_accepted and entry.advocate_name else "",
    ]
