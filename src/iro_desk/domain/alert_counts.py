"""How many alerts by kind, stage, team, theme, outcome and days open; each count lists its alerts (A9)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from iro_desk.domain.case_alerts import ALERT_KINDS, OUTCOMES
from iro_desk.domain.dispute_course import PHASES, Phase

if TYPE_CHECKING:
    from iro_desk.domain.case_alerts import AlertKind
    from iro_desk.domain.disputes import Standing

NO_TEAM = "No team recorded"
NO_THEME = "No theme"
STILL_OPEN = "Still open"
NO_OUTCOME = "Closed without an outcome"

GROUPS: Mapping[str, str] = MappingProxyType(
    {
        "kind": "Kind",
        "stage": "Stage now",
        "reached": "Furthest stage",
        "team": "Team",
        "theme": "Theme",
        "outcome": "Outcome",
        "days_open": "Working days open",
    }
)
"""What alerts are counted by, in words."""

_BANDS = ((5, "Up to 5"), (10, "6 to 10"), (20, "11 to 20"))
_LONGEST = "Over 20"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What is counted of one alert."""

    alert_id: int
    kind: AlertKind
    team: str
    themes: frozenset[str]
    standing: Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """One number: of which group, of what in it, and the alerts that make it up."""

    group: str
    key: str
    words: str
    alert_ids: tuple[int, ...]

    @property
    def number(self) -> int:
        """How many alerts."""
        return len(self.alert_ids)


_Place = tuple[tuple[int, str], str, str]
"""A place in a group: what it sorts by, its key, its words."""


def counts(alerts: Sequence[Counted], themes: Mapping[str, str]) -> tuple[Count, ...]:
    """Every count that is not nought, group by group."""
    order = {key: place for place, key in enumerate(themes)}

    def of_themes(one: Counted) -> list[_Place]:
        if not one.themes:
            return [((len(order), ""), "", NO_THEME)]
        return [((order.get(key, len(order)), key), key, themes.get(key, key)) for key in sorted(one.themes)]

    finders: dict[str, Callable[[Counted], list[_Place]]] = {
        "kind": lambda one: [((list(ALERT_KINDS).index(one.kind), ""), str(one.kind), ALERT_KINDS[one.kind])],
        "stage": _of_stage,
        "reached": _of_reached,
        "team": lambda one: [((not one.team, one.team.casefold()), one.team, one.team or NO_TEAM)],
        "theme": of_themes,
        "outcome": _of_outcome,
        "days_open": _of_days,
    }
    return tuple(count for group in GROUPS for count in _grouped(group, alerts, finders[group]))


def _grouped(
    group: str, alerts: Iterable[Counted], places: Callable[[Counted], list[_Place]]
) -> Iterable[Count]:
    ids: dict[str, list[int]] = defaultdict(list)
    known: dict[str, tuple[tuple[int, str], str]] = {}
    for one in alerts:
        for order, key, words in places(one):
            ids[key].append(one.alert_id)
            known.setdefault(key, (order, words))
    for key in sorted(ids, key=lambda key: known[key][0]):
        yield Count(group=group, key=key, words=known[key][1], alert_ids=tuple(ids[key]))


def _of_stage(one: Counted) -> list[_Place]:
    """Where it stands now: formal stages by number, whatever they are called in each procedure."""
    now = one.standing
    place = list(Phase).index(now.phase)
    if now.phase is Phase.STAGE:
        return [((place, f"{now.number:02d}"), f"stage-{now.number}", f"Formal stage {now.number}")]
    return [((place, ""), str(now.phase), PHASES[now.phase])]


def _of_reached(one: Counted) -> list[_Place]:
    """The furthest it went, Cafcass aside: the annual report counts alerts and formal disputes apart."""
    number = one.standing.reached_number
    if number:
        return [((2, f"{number:02d}"), f"stage-{number}", f"Formal stage {number}")]
    is_alert = one.standing.reached == PHASES[Phase.ALERT]
    phase = Phase.ALERT if is_alert else Phase.INFORMAL
    return [((int(is_alert), ""), str(phase), PHASES[phase])]


def _of_outcome(one: Counted) -> list[_Place]:
    outcome = one.standing.outcome
    if one.standing.is_open:
        return [((-1, ""), "open", STILL_OPEN)]
    if outcome is None:
        return [((len(OUTCOMES), ""), "none", NO_OUTCOME)]
    return [((list(OUTCOMES).index(outcome), ""), str(outcome), OUTCOMES[outcome])]


def _of_days(one: Counted) -> list[_Place]:
    for place, (most, words) in enumerate(_BANDS):
        if one.standing.days_open <= most:
            return [((place, ""), f"to_{most}", words)]
    return [((len(_BANDS), ""), "over", _LONGEST)]
