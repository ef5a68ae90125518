"""The deputy lead's list of remedial actions: what is open and overdue, by team and owner (rows R3, R6).

It is read and printed by those who supervise the IRO, so children stand by the council's reference; a name
in the words of an action is put as "the child" unless the IRO switched names on. Plain values, worked
out before they are drawn.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from iro_desk.domain.register_columns import Known, Row, reference, state_words
from iro_desk.domain.register_filters import is_waiting
from iro_desk.domain.register_view import Timely, timely
from iro_desk.domain.reporting_year import year_of
from iro_desk.domain.without_names import WithoutNames
from iro_desk.domain.wording import short_date

if TYPE_CHECKING:
    from iro_desk.domain.child import Child

NO_TEAM = "No team recorded"
NO_OWNER = "No owner recorded"
_NONE = Timely(on_time=0, judged=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class MonitoredAction:
    """One action still to be done. `chased` says how often its owner was asked, and when last."""

    reference: str
    child: str
    action: str
    owner: str
    wanted_by: date | None
    state: str
    is_overdue: bool = False
    chased: str = ""
    alert: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamActions:
    """What a team still has to do, by owner and then by day, with its figure of the year so far."""

    name: str
    manager: str = ""
    rows: tuple[MonitoredAction, ...] = ()
    timely: Timely = _NONE

    @property
    def open(self) -> int:
        """How many are still to be done."""
        return len(self.rows)

    @property
    def overdue(self) -> int:
        """How many of them are past their day."""
        return sum(row.is_overdue for row in self.rows)

    @property
    def chased(self) -> int:
        """How many of them were chased."""
        return sum(bool(row.chased) for row in self.rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class MonitoringList:
    """The whole list. `child_heading` heads the column of children; `since` is where the year begins."""

    authority: str
    service: str
    iro_name: str
    as_at: date
    since: date
    child_heading: str
    teams: tuple[TeamActions, ...] = ()
    timely: Timely = _NONE

    @property
    def open(self) -> int:
        """How many actions are still to be done."""
        return sum(team.open for team in self.teams)

    @property
    def overdue(self) -> int:
        """How many of them are past their day."""
        return sum(team.overdue for team in self.teams)


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """How children stand in the list. `is_named`: words and the names of carers stay as they were written."""

    heading: str
    words: Callable[[Child], str]
    is_named: bool = False


def monitoring_list(
    rows: Iterable[Row],
    known: Known,
    naming: Naming,
    managers: Callable[[str], str],
    blank: MonitoringList,
    children: Iterable[Child] = (),
) -> MonitoringList:
    """Put the register into the list. `blank` says who it is from, `managers` gives a team's manager.

    `children` are all on file: unless they are named in it, the words stand as `without_names` puts them.
    """
    every = list(rows)
    names = WithoutNames(children, every)
    by_team: dict[str, list[Row]] = {}
    for row in every:
        by_team.setdefault((row.child.team or "").strip() or NO_TEAM, []).append(row)
    teams = []
    for name, of_team in by_team.items():
        told = [row if naming.is_named else names.row(row) for row in of_team if is_waiting(row.action)]
        waiting = sorted(told, key=_order)
        figure = timely(of_team, known)
        if waiting or figure.judged:
            listed = tuple(_listed(row, known, naming) for row in waiting)
            teams.append(TeamActions(name=name, manager=managers(name), rows=listed, timely=figure))
    teams.sort(key=lambda team: (team.name == NO_TEAM, team.name.casefold()))
    return replace(
        blank,
        since=year_of(known.today).first,
        child_heading=naming.heading,
        teams=tuple(teams),
        timely=timely(every, known),
    )


def _order(row: Row) -> tuple[str, date, int]:
    return _owner(row).casefold(), row.action.wanted_by or date.max, row.id


def _owner(row: Row) -> str:
    """Who is to do it; the role alone of those who are not named."""
    role = row.action.owner_role
    return row.action.owner_name or f"{role[:1].upper()}{role[1:]}" or NO_OWNER


def _listed(row: Row, known: Known, naming: Naming) -> MonitoredAction:
    action = row.action
    days = [chaser.chased_on for chaser in row.chasers]
    return MonitoredAction(
        reference=reference(action),
        child=naming.words(row.child),
        action=action.action,
        owner=_owner(row),
        wanted_by=action.wanted_by,
        state=state_words(action, known),
        is_overdue=action.is_overdue(known.today),
        chased=f"{len(days)}, last {short_date(max(days))}" if days else "",
        alert=row.alert or action.alert_ref,
    )


def owners(rows: Sequence[MonitoredAction]) -> tuple[tuple[str, int, int], ...]:
    """Each owner with how many actions are open and how many overdue, the most overdue first."""
    waiting = Counter(row.owner for row in rows)
    late = Counter(row.owner for row in rows if row.is_overdue)
    ordered = sorted(waiting, key=lambda name: (-late[name], -waiting[name], name.casefold()))
    return tuple((name, waiting[name], late[name]) for name in ordered)
