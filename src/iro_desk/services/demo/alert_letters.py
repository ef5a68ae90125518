"""The papers of the invented disputes that name their child: a letter for each stage, the chronology."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from iro_desk.domain.case_alerts import StepKind
from iro_desk.domain.paper_kinds import ALERT_LETTER, CHRONOLOGY
from iro_desk.services import alert_mentions, alert_papers, register
from iro_desk.services.alert_says import CAFCASS
from iro_desk.store import alerts

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.services.desk import Desk

_BEGUN = frozenset({StepKind.RAISED, StepKind.STAGE})
_LOOKED_AT = "It is somebody, or something, else of that name"


def issue(desk: Desk) -> None:
    """Issue each paper on the day of its step, and send it that day; what may be a name was looked at."""
    for alert in reversed(alerts.every(desk.case_file)):
        if not alert.is_identifiable:
            continue
        for step in alerts.steps_of(desk.case_file, alert.id or 0):
            if step.kind in _BEGUN:
                _issue(desk, ALERT_LETTER, alert.id or 0, f"step:{step.id}", step.happened_on)
            elif step.kind is StepKind.CAFCASS_REFERRAL:
                _issue(desk, CHRONOLOGY, alert.id or 0, CAFCASS, step.happened_on)


def _issue(desk: Desk, kind: str, alert_id: int, recipient: str, on: date) -> None:
    if found := alert_papers.to_look_at(desk, kind, alert_id, recipient):
        alert_mentions.pass_(desk, kind, alert_id, found, recipient, reason=_LOOKED_AT)
    document_id = alert_papers.issue(desk, kind, alert_id, recipient, on).document_id or 0
    copies = [replace(one, sent_on=on) for one in register.copies_of(desk, document_id)]
    register.save_copies(desk, document_id, copies)
