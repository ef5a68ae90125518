"""The chronology of an alert, gathered: every event about it once, in order, with its evidence (row A14)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from iro_desk.domain.dispute_chronology import Gathered, Proof, events
from iro_desk.domain.paper_kinds import CHRONOLOGY, DECISION_LETTER, REVIEW_RECORD
from iro_desk.services import alert_pages
from iro_desk.store import issued

if TYPE_CHECKING:
    from iro_desk.domain.case_alerts import CaseAlert
    from iro_desk.domain.child import Child
    from iro_desk.domain.dispute_chronology import Event
    from iro_desk.domain.disputes import Standing
    from iro_desk.services.alert_pages import AlertPage
    from iro_desk.services.desk import Desk
    from iro_desk.store.issued import IssuedDocument

_PROVES = frozenset({DECISION_LETTER, REVIEW_RECORD})
"""The papers of a review that prove what it decided."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chronology:
    """The chronology of one alert, with where it stands."""

    alert: CaseAlert
    child: Child
    standing: Standing
    entries: tuple[Event, ...]


def chronology(desk: Desk, alert_id: int) -> Chronology:
    """Every event about the alert once, in order; NotFound where there is none of that row."""
    page = alert_pages.page(desk, alert_id)
    return Chronology(
        alert=page.alert, child=page.child, standing=page.standing, entries=events(gathered(desk, page))
    )


def gathered(desk: Desk, page: AlertPage) -> Gathered:
    """All that the chronology of an alert is made of; chronologies sent before are no event of it."""
    reviews = {one.review_id for one in page.actions if one.review_id is not None}
    return Gathered(
        alert=page.alert,
        steps=tuple(step for step in page.steps if step.document_id not in _chronologies(page)),
        template=page.template,
        today=desk.today,
        calendar=desk.calendar,
        actions=page.actions,
        agreed=page.agreed,
        chasers=page.chasers,
        papers=tuple(_proof(one) for one in page.documents if one.kind != CHRONOLOGY),
        of_reviews={one: _papers_of_review(desk, one) for one in reviews},
    )


def _chronologies(page: AlertPage) -> set[int | None]:
    return {one.id for one in page.documents if one.kind == CHRONOLOGY}


def _papers_of_review(desk: Desk, review_id: int) -> tuple[Proof, ...]:
    """The letter and the record that went out of a review, each as it was first issued."""
    found = issued.listed(desk.case_file, review_id)
    return tuple(_proof(one) for one in found if one.kind in _PROVES and not one.addendum)


def _proof(held: IssuedDocument) -> Proof:
    return Proof(document_id=held.id or 0, title=held.title, issued_on=held.issued_on)
