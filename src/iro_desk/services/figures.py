"""The figures of the IRO's own practice, for any period (statutory.md 4.9; rows Y1, Y30)."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from iro_desk.domain.care_plan_audits import CarePlanAudit
from iro_desk.domain.feedback import FeedbackReturn
from iro_desk.domain.figures.figure_set import counted
from iro_desk.domain.figures.practice import HeldAlert, Kept, Practice, Work
from iro_desk.domain.oversight import EventTold, MidwayCheck
from iro_desk.domain.promises import Promise
from iro_desk.domain.timeliness import judged
from iro_desk.services import alert_pages, alert_themes, children, footprint, settings
from iro_desk.store import actions, consultations, monitoring, oversight, reviews, voices

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.figures.figure import Period
    from iro_desk.domain.figures.figure_set import FigureSet
    from iro_desk.services.desk import Desk

EARLIER_YEARS = 2
"""So many years before stand beside the one asked for (the annual report's tables)."""


def of_period(desk: Desk, period: Period) -> FigureSet:
    """The figures of one period, as on file today."""
    return counted(practice(desk), period)


def beside_earlier(desk: Desk, period: Period) -> tuple[FigureSet, ...]:
    """The figures of the period and of the same days of the two years before, the latest first."""
    held = practice(desk)
    return tuple(counted(held, period.earlier(years)) for years in range(EARLIER_YEARS + 1))


def practice(desk: Desk) -> Practice:
    """Everything there is to count, read once."""
    histories = tuple(children.histories(desk))
    return Practice(
        today=desk.today,
        calendar=desk.calendar,
        book=desk.rules,
        holds=frozenset(Kept),
        histories=histories,
        judged={one.child.id or 0: judged(one, desk.calendar, desk.today, desk.rules) for one in histories},
        work=_work(desk),
        profile=settings.profile(desk),
        themes=alert_themes.every(desk),
    )


def _work(desk: Desk) -> Work:
    held = desk.case_file
    return Work(
        consultations=consultations.every(held),
        attendance=reviews.attendances(held),
        alerts=tuple(HeldAlert(alert=card.alert, standing=card.standing) for card in alert_pages.every(desk)),
        actions=actions.every(held),
        forms=monitoring.every(held),
        midway_checks=oversight.every(held, MidwayCheck),
        audits=voices.every(held, CarePlanAudit),
        feedback=voices.every(held, FeedbackReturn),
        promises=voices.every(held, Promise),
        told=oversight.every(held, EventTold),
        traces=_traces(desk),
    )


def _traces(desk: Desk) -> dict[int, tuple[date, ...]]:
    found: dict[int, list[date]] = defaultdict(list)
    for trace in footprint.traces(desk):
        found[trace.child_id].append(trace.on)
    return {child_id: tuple(sorted(days)) for child_id, days in found.items()}
