"""The IRO's footprint, read from every record that shows contact or oversight (row M11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

MONTHS = 12
_NOT_REACHED = frozenset({"declined", "not_contactable"})
_WITH_CHILD = frozenset({"child_visit", "child_contact"})
_CHECKS = frozenset({"file_read", "note"})


def strips(desk: Desk, child_id: int | None = None, months: int = MONTHS) -> tuple[Strip, ...]:
    """The strips of the children looked after today, or of one child, over the last months to today."""
    if child_id is None:
        histories = [one for one in children.histories(desk) if one.is_looked_after(desk.today)]
    else:
        histories = [children.history(desk, child_id)]
    firsts = footprint.months_upto(desk.today, months)
    return footprint.strips(histories, traces(desk, histories), firsts, desk.today)


def traces(desk: Desk, histories: list[History]) -> list[Trace]:
    """Every trace of these children, in no order. A record without a day leaves none."""
    wanted = {history.child.id or 0 for history in histories}
    found = [*_meetings(histories), *_talks(desk), *_log(desk), *_challenges(desk), *_papers(desk)]
    return [trace for trace in found if trace.child_id in wanted]


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


def _talks(desk: Desk) -> Iterator[Trace]:
    for one in consultations.every(desk.case_file):
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


def _log(desk: Desk) -> Iterator[Trace]:
    for entry in oversight.every(desk.case_file, OversightEntry):
        kind = TraceKind.CHILD if entry.kind in _WITH_CHILD else TraceKind.TALK
        yield Trace(
            child_id=entry.child_id,
            on=entry.made_on,
            kind=TraceKind.CHECK if entry.kind in _CHECKS else kind,
            words=ENTRIES.get(entry.kind, entry.kind),
            table="oversight_entry",
            row_id=entry.id or 0,
        )
    for check in oversight.every(desk.case_file, MidwayCheck):
        yield Trace(
            child_id=check.child_id,
            on=check.checked_on,
            kind=TraceKind.CHECK,
            words="Midway check",
            table="midway_check",
            row_id=check.id or 0,
        )
    for contact in oversight.every(desk.case_file, CafcassContact):
        if contact.child_id is not None:
            yield Trace(
                child_id=contact.child_id,
                on=contact.held_on,
                kind=TraceKind.TALK,
                words=f"Cafcass: {CAFCASS_CONTACTS.get(contact.kind, contact.kind).lower()}",
                table="cafcass_contact",
                row_id=contact.id or 0,
            )


def _challenges(desk: Desk) -> Iterator[Trace]:
    of_alert = {alert.id: alert.child_id for alert in alerts.every(desk.case_file)}
    for alert_id, held in alerts.steps(desk.case_file).items():
        for step in held:
            if step.kind is not StepKind.LETTER:  # the paper itself is a trace already
                yield Trace(
                    child_id=of_alert[alert_id],
                    on=step.happened_on,
                    kind=TraceKind.CHALLENGE,
                    words=STEP_KINDS[step.kind],
                    table="alert_step",
                    row_id=step.id or 0,
                )
    of_action = {action.id: action.child_id for action in actions.every(desk.case_file)}
    for chaser in actions.chasers(desk.case_file):
        yield Trace(
            child_id=of_action[chaser.action_id],
            on=chaser.chased_on,
            kind=TraceKind.CHALLENGE,
            words="Remedial action chased",
            table="chaser",
            row_id=chaser.id or 0,
        )
    for paper in oversight.every(desk.case_file, PanelPaper):
        if paper.challenged_on is not None:
            yield Trace(
                child_id=paper.child_id,
                on=paper.challenged_on,
                kind=TraceKind.CHALLENGE,
                words="Panel’s decision challenged",
                table="panel_paper",
                row_id=paper.id or 0,
            )


def _papers(desk: Desk) -> Iterator[Trace]:
    for document in issued.every(desk.case_file):
        yield Trace(
            child_id=document.child_id,
            on=document.issued_on,
            kind=TraceKind.PAPER,
            words=document.title,
            table="issued_document",
            row_id=document.id or 0,
        )
