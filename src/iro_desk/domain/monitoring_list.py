"""The deputy lead's list of remedial actions: what is open and overdue, by team and owner (rows R3, R6).

It is read and printed by those who supervise the IRO, so children stand by the council's reference; a name
in the words of an action is put as "the child" unless the IRO switched names on. Plain values, worked
out before they are drawn.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from iro_desk.domain.register_columns import Known, Row, reference, state_words
from iro_desk.domain.register_filters import is_waiting
from iro_desk.domain.register_view import Timely, timely
from iro_desk.domain.reporting_year import year_of
from iro_desk.domain.wording import short_date

if TYPE_CHECKING:
    from iro_desk.domain.child import Child

NO_TEAM = "No team recorded"
NO_OWNER = "No owner recorded"
_FAMILY = ("carer", "parent", "mother", "father", "adopter", "family", "grand", "aunt", "uncle")
"""Parts of roles whose names would tell whose child it is, in the words of an action too."""

_PROFESSIONAL = (
    *("social worker", "manager", "officer", "head", "director", "adviser", "advocate", "teacher", "school"),
    *("health", "nurse", "doctor", "therap", "psycholog", "police", "reviewing", "lawyer", "solicitor"),
)
"""Parts of roles whose holders are named in a list by reference; of all others the role alone."""
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
    rows: Iterable[Row], known: Known, naming: Naming, managers: Callable[[str], str], blank: MonitoringList
) -> MonitoringList:
    """Put the register into the list. `blank` says who it is from, `managers` gives a team's manager."""
    every = list(rows)
    by_team: dict[str, list[Row]] = {}
    for row in every:
        by_team.setdefault((row.child.team or "").strip() or NO_TEAM, []).append(row)
    around = _Around(
        families=_families(row.child for row in every), carers=_carers(every), everyone=_whole_names(every)
    )
    teams = []
    for name, of_team in by_team.items():
        waiting = sorted(
            (row for row in of_team if is_waiting(row.action)), key=lambda row: _order(row, naming)
        )
        figure = timely(of_team, known)
        if waiting or figure.judged:
            listed = tuple(_listed(row, known, naming, around) for row in waiting)
            teams.append(TeamActions(name=name, manager=managers(name), rows=listed, timely=figure))
    teams.sort(key=lambda team: (team.name == NO_TEAM, team.name.casefold()))
    return replace(
        blank,
        since=year_of(known.today).first,
        child_heading=naming.heading,
        teams=tuple(teams),
        timely=timely(every, known),
    )


def without_names(text: str, own: Child, others: Iterable[Child]) -> str:
    """The text with the child's names as "the child", and those of brothers and sisters as "another child".

    Names are words that begin with a capital letter, as on file; "Ember's" becomes "the child's".
    """
    for child, words in [(own, "the child"), *((other, "another child") for other in others)]:
        names = sorted(_names(child), key=len, reverse=True)
        for name in names:
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", words, text)
    return re.sub(r"\A(the|another) child", lambda found: _capital(found[0]), text)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _names(child: Child) -> set[str]:
    parts = (child.name or "").split()
    surname = parts[-1] if len(parts) > 1 else ""
    found = {name for name in (child.name, child.known_as, parts[0] if parts else "", surname) if name}
    return found | {name.upper() for name in found}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Around:
    """Whose names may stand in an action's words: children by surname, carers by child with their role."""

    families: Mapping[str, Sequence[Child]]
    carers: Mapping[int, Mapping[str, str]]
    everyone: re.Pattern[str] | None

    def told(self, row: Row) -> str:
        """The words of an action without the names of children and of those who care for the child."""
        kin = [one for one in self.families.get(_surname(row.child), ()) if one.id != row.child.id]
        text = without_names(row.action.action, row.child, kin)
        if self.everyone is not None:
            text = self.everyone.sub("another child", text)
        for name, role in self.carers.get(row.child.id or 0, {}).items():
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", f"the {role}", text)
        return _capital(text)


def _carers(rows: Iterable[Row]) -> dict[int, dict[str, str]]:
    """The whole and the first names of those who care for each child, as owners of its actions."""
    found: dict[int, dict[str, str]] = {}
    for row in rows:
        name, role = row.action.owner_name, row.action.owner_role
        if name and any(part in role.casefold() for part in _FAMILY):
            found.setdefault(row.child.id or 0, {}).update({name: role, name.split()[0]: role})
    return found


def _whole_names(rows: Iterable[Row]) -> re.Pattern[str] | None:
    """The whole names of all children of the list, however they are written."""
    names = {row.child.name for row in rows if len((row.child.name or "").split()) > 1}
    listed = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{listed})(?!\w)", re.IGNORECASE) if listed else None


def _families(children: Iterable[Child]) -> dict[str, tuple[Child, ...]]:
    """Children by surname: who would be named in the words of a brother's or sister's action."""
    found: dict[str, dict[int, Child]] = {}
    for child in children:
        found.setdefault(_surname(child), {})[child.id or 0] = child
    return {name: tuple(held.values()) for name, held in found.items()}


def _surname(child: Child) -> str:
    parts = (child.name or "").split()
    return parts[-1].casefold() if len(parts) > 1 else ""


def _order(row: Row, naming: Naming) -> tuple[str, date, int]:
    return _owner(row, is_named=naming.is_named).casefold(), row.action.wanted_by or date.max, row.id


def _owner(row: Row, *, is_named: bool) -> str:
    """Who is to do it; of those who care for the child the role alone, unless names are shown."""
    name, role = row.action.owner_name, row.action.owner_role
    if not is_named and not _is_told(name, role, row.child):
        return _capital(role) or "Not named here"
    return name or _capital(role) or NO_OWNER


def _is_told(name: str, role: str, child: Child) -> bool:
    """Whether an owner's name tells nothing: a professional's, or without a role no namesake's."""
    if role.strip():
        return any(part in role.casefold() for part in _PROFESSIONAL)
    return not {one.casefold() for one in name.split()} & {
        one.casefold() for one in (child.name or "").split()
    }


def _listed(row: Row, known: Known, naming: Naming, around: _Around) -> MonitoredAction:
    action = row.action
    days = [chaser.chased_on for chaser in row.chasers]
    return MonitoredAction(
        reference=reference(action),
        child=naming.words(row.child),
        action=action.action if naming.is_named else around.told(row),
        owner=_owner(row, is_named=naming.is_named),
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
