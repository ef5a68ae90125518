"""An alert as it stood on one day: its steps, its clock, what had happened by then."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from iro_desk.domain.dispute_chronology import events
from iro_desk.domain.disputes import standing
from iro_desk.domain.remedial_actions import Status
from iro_desk.domain.wording import counted, long_date, short_date
from iro_desk.services.alert_chronology import gathered
from iro_desk.store import action_days

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.dispute_chronology import Event
    from iro_desk.domain.remedial_actions import RemedialAction
    from iro_desk.services.alert_pages import AlertPage
    from iro_desk.services.desk import Desk


def as_of(desk: Desk, page: AlertPage, day: date) -> AlertPage:
    """The alert as it stood that day: a paper dated back tells nothing that came after it."""
    if day == desk.today:
        return page
    steps = tuple(one for one in page.steps if one.happened_on <= day)
    return replace(
        page,
        steps=steps,
        standing=standing(page.alert, steps, page.template, day, desk.calendar),
        actions=tuple(_as_of(desk, one, day) for one in page.actions),
        agreed=tuple(
            _as_of(desk, one, day) for one in page.agreed if one.source_on is None or one.source_on <= day
        ),
        chasers={
            action_id: tuple(one for one in held if one.chased_on <= day)
            for action_id, held in page.chasers.items()
        },
        documents=tuple(one for one in page.documents if one.issued_on <= day),
    )


def _as_of(desk: Desk, action: RemedialAction, day: date) -> RemedialAction:
    """An action as it was that day: not moved yet, not done yet, its evidence not seen yet."""
    then = action_days.moved_by(desk.case_file, action, day)
    if action.completed_on is not None and action.completed_on > day:
        then = replace(then, status=Status.OPEN, completed_on=None)
    is_seen_later = action.evidence_seen_on is not None and action.evidence_seen_on > day
    if is_seen_later or then.status is not action.status:
        then = replace(then, evidence_seen=False, evidence_seen_on=None)
    return then


def clock(page: AlertPage) -> str:
    """The days of the whole formal process, in a sentence; "" before it began or once it is closed."""
    budget = page.standing.budget
    if budget is None or not page.standing.is_open:
        return ""
    began = (
        f"The formal process began on {long_date(budget.began_on)}. All its stages together may take "
        f"{budget.limit} working days (IRO Handbook 6.2): until {long_date(budget.limit_on)}"
    )
    if budget.over:
        return f"{began}, which was {counted(budget.over, 'working day')} ago."
    return f"{began}, with {counted(budget.left, 'working day')} left on {short_date(page.standing.today)}."


def happened(desk: Desk, page: AlertPage) -> tuple[Event, ...]:
    """Every event up to the day the page stands at."""
    day = page.standing.today
    told = events(replace(gathered(desk, page), today=day))
    return tuple(one for one in told if one.on <= day)
