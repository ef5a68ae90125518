"""The IRO's footprint, read from every record that shows contact or oversight (row M11)."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from iro_desk.domain import footprint
from iro_desk.domain.case_alerts import STEP_KINDS, StepKind
from iro_desk.domain.consultation import METHODS, PERSON_ROLES
from iro_desk.domain.footprint import Strip, Trace, TraceKind
from iro_desk.domain.oversight import (
    CAFCASS_CONTACTS,
    ENTRIES,
    CafcassContact,
    MidwayCheck,
    OversightEntry,
    PanelPaper,
)
from iro_desk.services import children
from iro_desk.store import actions, alerts, consultations, issued, oversight

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iro_desk.domain.history import History
    from iro_desk.services.desk import Desk

T = TypeVar("T", OversightEntry, MidwayCheck, CafcassContact, PanelPaper)

MONTHS = 12
_NOT_REACHED = frozenset({"declined", "not_contactable"})
_WITH_CHILD = frozenset({"child_visit", "child_contact"})
_CHECKS = frozenset({"file_read", "note"})


def strips(desk: Desk, child_id: int | None = None, months: int = MONTHS) -> tuple[Strip, ...]:
    """The strips of the children looked after today, by name, or of one child, over the last months."""
    if child_id is None:
        found = (one for one in children.histories(desk) if one.is_looked_after(desk.today))
        histories = sorted(found, key=lambda one: (one.child.display_name.casefold(), one.child.child_ref))
    else:
        histories = [children.history(desk, child_id)]
    firsts = footprint.months_upto(desk.today, months)
    return footprint.strips(histories, _traces(desk, histories, child_id), firsts, desk.today)


def traces(desk: Desk) -> tuple[Trace, ...]:
    """Every trace of every child ever on the caseload, in no order."""
    return tuple(_traces(desk, children.histories(desk), None))


def _traces(desk: Desk, histories: list[History], child_id: int | None) -> list[Trace]:
    """Every trace of these children, in no order. A record without a day leaves none.

    `child_id`: only rows of that child are read, however large the register is.
    """
    wanted = {history.child.id or 0 for history in histories}
    found = [*_meetings(histories)]
    for read in (_talks, _log, _alerts, _chasers, _panels, _papers):
        found += read(desk, child_id)
    return [trace for trace in found if trace.child_id in wanted]


def _kept(desk: Desk, kind: type[T], child_id: int | None) -> tuple[T, ...]:
    if child_id is None:
        return oversight.every(desk.case_file, kind)
    return oversight.of_child(desk.case_file, kind, child_id)


def _meetings(histories: list[History]) -> Iterator[Trace]:
    for history in histories:
        for review in history.reviews:
            for meeting in review.meetings:
                yield Trace(
                    child_id=history.child.id or 0,
                    on=meeting.held_on,
                    kind=TraceKind.REVIEW,
                    words="Review meeting",
                    table="meeting",
                    row_id=meeting.id or 0,
                )


def _talks(desk: Desk, child_id: int | None) -> Iterator[Trace]:
    held = desk.case_file
    for one in consultations.of_child(held, child_id) if child_id else consultations.every(held):
        if one.consulted_on is None or one.child_id is None or one.method in _NOT_REACHED:
            continue
        how = METHODS.get(one.method or "", "")
        who = PERSON_ROLES.get(one.person_role, one.person_role)
        yield Trace(
            child_id=one.child_id,
            on=one.consulted_on,
            kind=TraceKind.CHILD if one.person_role == "child" else TraceKind.TALK,
            words=f"{who}: {how.lower()}" if how else who,
            table="consultation",
            row_id=one.id or 0,
        )


def _log(desk: Desk, child_id: int | None) -> Iterator[Trace]:
    for entry in _kept(desk, OversightEntry, child_id):
        kind = TraceKind.CHILD if entry.kind in _WITH_CHILD else TraceKind.TALK
        yield Trace(
            child_id=entry.child_id,
            on=entry.made_on,
            kind=TraceKind.CHECK if entry.kind in _CHECKS else kind,
            words=ENTRIES.get(entry.kind, entry.kind),
            table="oversight_entry",
            row_id=entry.id or 0,
        )
    for check in _kept(desk, MidwayCheck, child_id):
        yield Trace(
            child_id=check.child_id,
            on=check.checked_on,
            kind=TraceKind.CHECK,
            words="Midway check",
            table="midway_check",
            row_id=check.id or 0,
        )
    for contact in _kept(desk, CafcassContact, child_id):
        if contact.child_id is not None:
            yield Trace(
                child_id=contact.child_id,
                on=contact.held_on,
                kind=TraceKind.TALK,
                words=f"Cafcass: {CAFCASS_CONTACTS.get(contact.kind, contact.kind).lower()}",
                table="cafcass_contact",
                row_id=contact.id or 0,
            )


def _alerts(desk: Desk, child_id: int | None) -> Iterator[Trace]:
    held = desk.case_file
    raised = alerts.of_child(held, child_id) if child_id else alerts.every(held)
    of_alert = {alert.id or 0: alert.child_id for alert in raised}
    steps = {at: alerts.steps_of(held, at) for at in of_alert} if child_id else alerts.steps(held)
    for alert_id, taken in steps.items():
        for step in taken:
            if step.kind is not StepKind.LETTER:  # the paper itself is a trace already
                yield Trace(
                    child_id=of_alert[alert_id],
                    on=step.happened_on,
                    kind=TraceKind.CHALLENGE,
                    words=STEP_KINDS[step.kind],
                    table="alert_step",
                    row_id=step.id or 0,
                )


def _chasers(desk: Desk, child_id: int | None) -> Iterator[Trace]:
    for owner, chaser in actions.chasers_by_child(desk.case_file, child_id):
        yield Trace(
            child_id=owner,
            on=chaser.chased_on,
            kind=TraceKind.CHALLENGE,
            words="Remedial action chased",
            table="chaser",
            row_id=chaser.id or 0,
        )


def _panels(desk: Desk, child_id: int | None) -> Iterator[Trace]:
    for paper in _kept(desk, PanelPaper, child_id):
        if paper.challenged_on is not None:
            yield Trace(
                child_id=paper.child_id,
                on=paper.challenged_on,
                kind=TraceKind.CHALLENGE,
                words="Panel’s decision challenged",
                table="panel_paper",
                row_id=paper.id or 0,
            )


def _papers(desk: Desk, child_id: int | None) -> Iterator[Trace]:
    for document in issued.every(desk.case_file, child_id):
        yield Trace(
            child_id=document.child_id,
            on=document.issued_on,
            kind=TraceKind.PAPER,
            words=document.title,
            table="issued_document",
            row_id=document.id or 0,
        )
