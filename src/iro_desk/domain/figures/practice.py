"""What figures are counted from: everything on file of one IRO, or of a service, as plain values.

The case file gives all of it; a set of SSDA903 files gives children and reviews alone. `holds` says
which, so that a figure nobody kept records for is left out and never shown as nought.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from iro_desk.domain.figures.figure import Period, Record

if TYPE_CHECKING:
    from iro_desk.domain.care_plan_audits import CarePlanAudit
    from iro_desk.domain.case_alerts import CaseAlert
    from iro_desk.domain.child import Child
    from iro_desk.domain.consultation import Consultation
    from iro_desk.domain.days import WorkingCalendar
    from iro_desk.domain.disputes import Standing
    from iro_desk.domain.feedback import FeedbackReturn
    from iro_desk.domain.figures.figure import Figure
    from iro_desk.domain.figures.table import Table
    from iro_desk.domain.history import History
    from iro_desk.domain.monitoring import MonitoringForm
    from iro_desk.domain.oversight import EventTold, MidwayCheck
    from iro_desk.domain.people import Profile
    from iro_desk.domain.promises import Promise
    from iro_desk.domain.remedial_actions import RemedialAction
    from iro_desk.domain.review import Attendance
    from iro_desk.domain.rule_book import RuleBook
    from iro_desk.domain.timeliness import JudgedReview


class Kept(StrEnum):
    """A kind of record that a source may hold or not."""

    CARE = "care"
    REVIEWS = "reviews"
    WORK = "work"
    """All that only the case file has: visits, talks, alerts, actions, forms, checks, feedback."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldAlert:
    """An alert with where it stands on the day the figures are as at."""

    alert: CaseAlert
    standing: Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """The IRO's own work. Mappings are by review id."""

    consultations: tuple[Consultation, ...] = ()
    attendance: Mapping[int, tuple[Attendance, ...]] = field(default_factory=dict)
    alerts: tuple[HeldAlert, ...] = ()
    actions: tuple[RemedialAction, ...] = ()
    forms: Mapping[int, MonitoringForm] = field(default_factory=dict)
    midway_checks: tuple[MidwayCheck, ...] = ()
    audits: tuple[CarePlanAudit, ...] = ()
    feedback: tuple[FeedbackReturn, ...] = ()
    promises: tuple[Promise, ...] = ()
    told: tuple[EventTold, ...] = ()
    traces: Mapping[int, Collection[date]] = field(default_factory=dict)
    """The days of every contact and oversight entry, by child id: the footprint."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """All there is to count, with the calendar and the rules it is judged by.

    `today` is the day on which it is read: nothing later is counted. `judged` holds the reviews of
    each child as judged on it, by child id. Every child and review has an id.
    """

    today: date
    calendar: WorkingCalendar
    book: RuleBook
    holds: frozenset[Kept]
    histories: tuple[History, ...]
    judged: Mapping[int, tuple[JudgedReview, ...]]
    work: Work
    profile: Profile | None = None
    themes: Mapping[str, str] = field(default_factory=dict)

    def at_day(self, period: Period) -> date:
        """The day that figures of a day are for: the period's last, or today while it is under way."""
        return min(period.last, self.today)

    def upto_now(self, period: Period) -> Period:
        """The period, cut at today."""
        return Period(period.first, self.at_day(period))

    def looked_after(self, on: date) -> tuple[History, ...]:
        """The children looked after at the end of that day, those in short breaks among them (4.9.3)."""
        return tuple(one for one in self.histories if one.is_looked_after(on))

    def held(self, period: Period) -> Iterator[tuple[History, JudgedReview]]:
        """The statutory reviews held in the period, with whose they are (their first meeting's day).

        The national return holds no reviews of short breaks (its rule 399), and no figure does.
        """
        for history in self.histories:
            for entry in self.judged.get(history.child.id or 0, ()):
                is_short_break = (entry.rule_id or "").startswith("REV_SB_")
                if not is_short_break and period.holds(entry.review.commenced_on):
                    yield history, entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What one module counts, and the records it needs for that."""

    needs: frozenset[Kept]
    figures: Callable[[Practice, Period], Iterator[Figure]]
    tables: Callable[[Practice, Period], Iterator[Table]]


def of_child(child: Child, on: date | None = None, note: str = "") -> Record:
    """A child as a record."""
    return Record(table="child", id=child.id or 0, child_id=child.id, on=on, note=note)


def of_review(history: History, entry: JudgedReview, note: str = "") -> Record:
    """A review held as a record, on its statutory day."""
    return Record(
        table="review",
        id=entry.review.id or 0,
        child_id=history.child.id,
        on=entry.review.commenced_on,
        note=note,
    )
