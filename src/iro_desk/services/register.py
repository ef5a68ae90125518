"""The outgoing register: what was issued, to whom each copy went, by which route, what was kept back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.paper_kinds import PAPER_KINDS, REVIEW_RECORD, Audience
from iro_desk.domain.people import TIERS
from iro_desk.domain.register import ROUTES, Dispatch
from iro_desk.domain.topics import Topic
from iro_desk.services import alert_readers, record_readers, reviews
from iro_desk.services.commands import command
from iro_desk.store import children, issued, register
from iro_desk.store import reviews as kept_reviews

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from iro_desk.domain.child import Child
    from iro_desk.services.desk import Desk
    from iro_desk.services.reviews import ReviewPage
    from iro_desk.store.changes import Change
    from iro_desk.store.issued import IssuedDocument

ON_CASE_SYSTEM, NOT_SENT = "case_system", "withheld"
DAYS_TO_FILE = 5
"""Working days after which a paper not on the council's system is flagged (statutory.md 6.2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterRow:
    """One issued paper with its copies. `file_by` is the last day to put it on the council's system."""

    document: IssuedDocument
    child: Child
    dispatches: tuple[Dispatch, ...]
    file_by: date
    is_unfiled: bool

    @property
    def filed_on(self) -> date | None:
        """The day it was put on the council's system."""
        return next((one.sent_on for one in self.dispatches if one.route == ON_CASE_SYSTEM), None)

    @property
    def went_to(self) -> str:
        """Whom it went to and how, in a line; to whom it is addressed while no copy is entered."""
        sent = [f"{one.to_whom} ({ROUTES[one.route].lower()})" for one in self.dispatches]
        return ", ".join(sent) or self.document.addressee


def rows(desk: Desk, child_id: int | None = None) -> tuple[RegisterRow, ...]:
    """The register, the latest first; of one child where given."""
    by_id = {child.id: child for child in children.every(desk.case_file)}
    copies: dict[int, list[Dispatch]] = {}
    for one in register.dispatches(desk.case_file):
        copies.setdefault(one.document_id, []).append(one)
    return tuple(
        _row(desk, held, by_id[held.child_id], tuple(copies.get(held.id or 0, ())))
        for held in issued.every(desk.case_file)
        if child_id in {None, held.child_id}
    )


def document(desk: Desk, document_id: int) -> IssuedDocument:
    """One issued paper with its exact bytes; NotFound otherwise."""
    return issued.by_id(desk.case_file, document_id)


def copies_of(desk: Desk, document_id: int) -> tuple[Dispatch, ...]:
    """The copies entered of one paper; where none is yet, the list offered, each still to be sent."""
    held = register.dispatches(desk.case_file, document_id)
    return held or offered(desk, issued.by_id(desk.case_file, document_id))


def offered(desk: Desk, held: IssuedDocument) -> tuple[Dispatch, ...]:
    """Whom this paper may go to: its addressee, and for the record all who took part and were heard.

    Somebody from whom a thing in the record is withheld stands there as not sent, with the reason.
    """
    document_id = held.id or 0
    if held.review_id is None:
        return tuple(
            Dispatch(document_id=document_id, to_whom=one.name, role=one.role)
            for one in alert_readers.of_document(desk, held)
        )
    page = reviews.page(desk, held.review_id)
    audience = PAPER_KINDS[held.kind].audience
    if held.kind != REVIEW_RECORD:
        return tuple(
            Dispatch(document_id=document_id, to_whom=name, role=role, route=_route(role, audience))
            for name, role in _to(page, held)
        )
    return tuple(
        Dispatch(
            document_id=document_id,
            to_whom=one.name,
            role=one.role,
            route=NOT_SENT if one.kept else _route(one.role, audience),
            withheld_reason=one.kept,
        )
        for one in record_readers.readers(desk, page, held)
    )


@command("Record to whom a paper went", touches=Topic.DOCUMENTS | Topic.REVIEWS)
def save_copies(desk: Desk, change: Change, document_id: int, wanted: Sequence[Dispatch]) -> None:
    """Keep the copies of one paper; what is no longer among them is taken away.

    When every copy of the record is sent or withheld, the task of its distribution is done on the
    last day of sending. RuleBroken for a copy to nobody, one withheld without a reason, a day still to
    come or before the paper was issued, and a copy of the record to somebody it is withheld from.
    """
    held = issued.by_id(desk.case_file, document_id)
    before = {old.id: old for old in register.dispatches(desk.case_file, document_id)}
    for one in wanted:
        _check(one, held, desk.today)
    if held.kind == REVIEW_RECORD:
        _check_readers(desk, held, [one for one in wanted if one != before.get(one.id)])
    for key in before.keys() - {one.id for one in wanted}:
        register.remove_dispatch(change, key or 0)
    for one in wanted:
        sent_on = None if one.route == NOT_SENT else one.sent_on
        register.save_dispatch(change, replace(one, document_id=document_id, sent_on=sent_on))
    sent = [one.sent_on for one in wanted if one.sent_on is not None and one.route != NOT_SENT]
    settled = all(one.sent_on or one.route == NOT_SENT for one in wanted)
    if held.review_id and held.kind == REVIEW_RECORD and not held.addendum and sent and settled:
        kept_reviews.mark_done(change, desk.case_file, held.review_id, "POST_DISTRIBUTE", max(sent))


def _row(desk: Desk, held: IssuedDocument, child: Child, copies: tuple[Dispatch, ...]) -> RegisterRow:
    file_by = desk.calendar.add_working_days(held.issued_on, DAYS_TO_FILE)
    is_filed = any(one.route == ON_CASE_SYSTEM and one.sent_on for one in copies)
    return RegisterRow(
        document=held,
        child=child,
        dispatches=copies,
        file_by=file_by,
        is_unfiled=not is_filed and desk.today > file_by,
    )


def _check(one: Dispatch, held: IssuedDocument, today: date) -> None:
    if not one.to_whom.strip():
        raise RuleBroken("Say to whom this copy went.", field="to_whom")
    if one.route == NOT_SENT:
        if not one.withheld_reason.strip():
            raise RuleBroken(f"Say why {one.to_whom} gets no copy.", field="withheld_reason")
        return
    if one.sent_on is not None and one.sent_on > today:
        raise RuleBroken("This day is still to come. Enter the day it was sent.", field="sent_on")
    if one.sent_on is not None and one.sent_on < held.issued_on:
        raise RuleBroken("This is before the paper was issued. Enter the day it was sent.", field="sent_on")


def _check_readers(desk: Desk, held: IssuedDocument, copies: Sequence[Dispatch]) -> None:
    """What is entered already stays: it says what was done."""
    going = [one for one in copies if one.route != NOT_SENT]
    if going and held.review_id:
        page = reviews.page(desk, held.review_id)
        for one in going:
            record_readers.check(desk, page, one, held)


def _to(page: ReviewPage, held: IssuedDocument) -> Iterator[tuple[str, str]]:
    manager = page.team_manager
    is_manager = manager is not None and manager.name == held.addressee
    yield held.addressee, TIERS[manager.tier] if manager and is_manager else ""


def _route(role: str, audience: Audience) -> str:
    if role == "Child" or audience is Audience.CHILD:
        return "by_hand"
    is_family = audience in {Audience.PARENTS, Audience.CARERS} or role in {"Mother", "Father"}
    return "post" if is_family else "secure_email"
