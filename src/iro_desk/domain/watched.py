"""What is found of one child's duties: rows with a date, and those of which nothing is on file.

A duty is done by a recorded event of its kind. Of one that nothing is recorded about, the
coming date is shown; once it has passed it goes into the child's one "not recorded" row and
is never overdue, unless the IRO recorded that it was looked for and not there.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from iro_desk.domain.clock import DueDate
from iro_desk.domain.days import add_months
from iro_desk.domain.duty import NOT_RECORDED, Case, Duty
from iro_desk.domain.events import Event, EventKind
from iro_desk.domain.stretch import Stretch

COUNTS_FROM_MONTHS = -3
"""A plan, notice or assessment made up to 3 months before the starting day does its duty too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """What is found of one child: the rows with a date or a reason, and the rules nothing is known of."""

    case: Case
    stretch: Stretch
    rows: list[Duty] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    @property
    def starts_on(self) -> date:
        """The day the child became looked after; of short breaks, the first break's."""
        stretch = self.stretch
        return stretch.starts_on if stretch.is_short_breaks else stretch.period.became_looked_after_on

    @property
    def held(self) -> list[date]:
        """The days of the reviews that count, oldest first."""
        return self.stretch.held

    def last(self, *kinds: EventKind) -> Event | None:
        """The newest event of those kinds that says it was done."""
        found: Event | None = None
        for kind in kinds:
            for event in reversed(self.case.history.events.get(kind, ())):
                if event.is_done and event.happened_on <= self.case.today:
                    if found is None or event.happened_on > found.happened_on:
                        found = event
                    break
        return found

    def once(self, rule_id: str, starts_on: date, kind: EventKind, *, since: date | None = None) -> None:
        """A duty to be done once, by an interval from that day; `since`: events count from that day."""
        self.by(self.case.due(rule_id, starts_on), kind, since=since)

    def by(self, due: DueDate, kind: EventKind, *, since: date | None = None) -> None:
        """A duty to be done once, by that date."""
        case = self.case
        first = since or add_months(due.event_on, COUNTS_FROM_MONTHS)
        found = [
            event for event in case.history.events.get(kind, ()) if first <= event.happened_on <= case.today
        ]
        if any(event.is_done for event in found):
            return
        if found or case.today <= due.due_on:
            row = case.dated(due, action="record_event")
            self.rows.append(row if found else replace(row, is_unrecorded=True))
        else:
            self.missing.append(due.rule.id)

    def again(self, rule_id: str, last: Event | date) -> None:
        """A duty that recurs, from the last time it was done."""
        on = last if isinstance(last, date) else last.happened_on
        self.rows.append(self.case.dated(self.case.due(rule_id, on), action="record_event"))

    def unless(self, rule_id: str, *kinds: EventKind, since: date = date.min) -> None:
        """A duty without a date: not recorded while no event of its kinds is on file since that day."""
        last = self.last(*kinds)
        if last is None or last.happened_on < since:
            self.missing.append(rule_id)


def placement_start(watched: Watched) -> date:
    """The first day of the present placement: a change of legal status alone begins no new one."""
    on = watched.case.today
    start = watched.starts_on
    for episode in reversed(watched.case.history.episodes):
        if watched.starts_on <= episode.started_on <= on:
            start = episode.started_on
            if episode.reason_started != "L":
                break
    return start


def with_missing(case: Case, rows: list[Duty], missing: list[str]) -> list[Duty]:
    """The rows, with one more that names all that nothing is on file of."""
    if not missing:
        return rows
    names = ", ".join(_lowered(case.rule(rule_id).name) for rule_id in missing)
    row = case.undated(NOT_RECORDED, f"Nothing is on file of: {names}.", action="record_event")
    return [*rows, replace(row, missing=tuple(missing))]


def _lowered(name: str) -> str:
    return name if name[:2].isupper() else f"{name[0].lower()}{name[1:]}"
