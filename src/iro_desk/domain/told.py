"""Was I told? Each significant event with the day it was decided and the day the IRO heard (row B7, M10).

The authority is to tell or consult the IRO of these (statutory.md 1.3, TR10). An event of which no
notice is on file counts as not told before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from iro_desk.domain.child import Child
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.events import WORDS, Event, EventKind
from iro_desk.domain.history import History
from iro_desk.domain.oversight import EventTold
from iro_desk.domain.papers import n_of_d
from iro_desk.domain.wording import counted, short_date

_K = EventKind


class When(StrEnum):
    """When the IRO was told, seen from the day of the decision."""

    BEFORE = "before"
    SAME_DAY = "same_day"
    AFTER = "after"
    NEVER = "never"
    NOT_SAID = "not_said"


WHEN: Mapping[When, str] = MappingProxyType(
    {
        When.BEFORE: "Before",
        When.SAME_DAY: "The same day",
        When.AFTER: "Afterwards",
        When.NEVER: "Never told",
        When.NOT_SAID: "Nothing on file",
    }
)

SUBJECTS: Mapping[str, tuple[str, tuple[EventKind, ...]]] = MappingProxyType(
    {
        "placement": (
            "Placement",
            (_K.PLACEMENT_CHANGE, _K.UNPLANNED_MOVE, _K.SEMI_INDEPENDENT, _K.PLACEMENT_END_PROPOSED),
        ),
        "plan": ("Plan", (_K.PLAN_CHANGE_PROPOSED, _K.STOP_ACCOMMODATING, _K.CEASE_PROPOSED)),
        "education": ("Education", (_K.EDUCATION_CHANGE,)),
        "incident": ("Incident", (_K.SERIOUS_INCIDENT,)),
        "missing": ("Missing", (_K.MISSING,)),
        "social_worker": ("Social worker", (_K.SOCIAL_WORKER_CHANGE,)),
        "legal": ("Legal", (_K.COURT_OUTCOME, _K.CONVICTION)),
        "complaint": ("Complaint", (_K.COMPLAINT,)),
        "exploitation": ("Exploitation", (_K.EXPLOITATION,)),
    }
)
"""The significant events by subject."""

HAPPENINGS = frozenset({_K.MISSING, _K.SERIOUS_INCIDENT, _K.UNPLANNED_MOVE, _K.EXPLOITATION})
"""Events that nobody decides: the IRO cannot be told of them before, so no figure asks for that."""

SUBJECT_OF: Mapping[EventKind, str] = MappingProxyType(
    {kind: key for key, (_words, kinds) in SUBJECTS.items() for kind in kinds}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldRow:
    """One significant event of a child, and what is on file of the IRO being told of it."""

    child: Child
    event: Event
    told: EventTold | None

    @property
    def subject(self) -> str:
        """Its key of SUBJECTS."""
        return SUBJECT_OF[self.event.kind]

    @property
    def what(self) -> str:
        """What happened."""
        return WORDS[self.event.kind]

    @property
    def decided_on(self) -> date:
        """The day that being told is measured by: of the decision, else of the event itself."""
        decided = self.told.decided_on if self.told is not None else None
        return decided or self.event.happened_on

    @property
    def when(self) -> When:
        """Whether the IRO was told before the decision."""
        told = self.told
        if told is None or (told.told_on is None and not told.is_never):
            return When.NOT_SAID
        if told.is_never or told.told_on is None:
            return When.NEVER
        if told.told_on == self.decided_on:
            return When.SAME_DAY
        return When.BEFORE if told.told_on < self.decided_on else When.AFTER

    @property
    def when_words(self) -> str:
        """How long before or after: "2 days before", "The same day", "Never told"."""
        told = self.told
        if self.when in {When.BEFORE, When.AFTER} and told is not None and told.told_on is not None:
            days = abs((told.told_on - self.decided_on).days)
            return f"{counted(days, 'day')} {'before' if self.when is When.BEFORE else 'after'}"
        return WHEN[self.when]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldFigure:
    """Of `rows`, all the events of a team or of all, how many the IRO was told of before. "" is no team.

    Before a decision one can be told of `decided` alone; the rest are HAPPENINGS.
    """

    team: str
    rows: tuple[ToldRow, ...]

    @property
    def decided(self) -> tuple[ToldRow, ...]:
        """The events that somebody decided: those the figure is of."""
        return tuple(row for row in self.rows if row.event.kind not in HAPPENINGS)

    @property
    def before(self) -> int:
        """How many were told of before the decision."""
        return sum(row.when is When.BEFORE for row in self.decided)

    @property
    def words(self) -> str:
        """The figure as a sentence: "Told before: 12 of 30 (40.0%). The same day 5, afterwards 8 ..."."""
        if not self.rows:
            return "No significant event is on file."
        count = len(self.decided)
        rest = [
            f"{WHEN[when][0].lower()}{WHEN[when][1:]} {self.of(when)}"
            for when in When
            if when is not When.BEFORE and self.of(when)
        ]
        more = f" Else: {', '.join(rest)}." if rest else ""
        happened = len(self.rows) - count
        out = f" {counted(happened, 'event')} nobody decides: not counted." if happened else ""
        return f"Told before: {n_of_d(self.before, count)}.{more}{out}"

    def of(self, when: When) -> int:
        """How many of the decided events were told of then."""
        return sum(row.when is when for row in self.decided)


def rows(
    histories: Iterable[History], told: Iterable[EventTold], first: date, last: date
) -> tuple[ToldRow, ...]:
    """The significant events of these days, the latest first, each with what is on file of being told."""
    by_event = {one.event_id: one for one in told}
    found = [
        ToldRow(child=history.child, event=event, told=by_event.get(event.id or 0))
        for history in histories
        for kind in SUBJECT_OF
        for event in history.events.get(kind, ())
        if event.id is not None and first <= event.happened_on <= last
    ]
    return tuple(sorted(found, key=lambda row: (row.event.happened_on, row.event.id or 0), reverse=True))


def by_team(found: Iterable[ToldRow]) -> tuple[ToldFigure, ...]:
    """The figure of each team, by name; children without one last."""
    teams: dict[str, list[ToldRow]] = {}
    for row in found:
        teams.setdefault(row.child.team or "", []).append(row)
    names = sorted(teams, key=lambda name: (not name, name.casefold()))
    return tuple(ToldFigure(team=name, rows=tuple(teams[name])) for name in names)


def checked(told: EventTold, event: Event, history: History, today: date) -> EventTold:
    """What is kept of being told; RuleBroken, naming the field, where it is not whole.

    Of a proposal the decision may lie ahead; being told may not. Nobody is told of what is not
    decided before it happens, nor of a child before the period of care it happened in.
    """
    if told.told_on is not None and (words := _impossible(told.told_on, event, history, today)):
        raise RuleBroken(words, field="told_on")
    if told.is_never and told.told_on is not None:
        raise RuleBroken(
            f"You were told on {short_date(told.told_on)}. Take out that day, or untick “Never told”.",
            field="told_on",
        )
    is_happening = event.kind in HAPPENINGS
    if is_happening and told.decided_on is not None and told.decided_on != event.happened_on:
        raise RuleBroken(
            "Nobody decided on this beforehand: leave the day of the decision empty.", field="decided_on"
        )
    return told


def _impossible(told_on: date, event: Event, history: History, today: date) -> str:
    """Why nobody can have been told on that day, "" where they can."""
    if told_on > today:
        return "This day is still to come. Enter the day you were told."
    if event.kind in HAPPENINGS and told_on < event.happened_on:
        happened = short_date(event.happened_on)
        return f"It happened on {happened}. Enter that day or a later one."
    period = history.period_at(event.happened_on)
    if period is not None and told_on < period.became_looked_after_on:
        since = short_date(period.became_looked_after_on)
        return f"The child has been looked after since {since}. Enter that day or a later one."
    return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingList:
    """What the one-page list for the joint meeting with a team's manager says, of these days."""

    team: str
    first: date
    last: date
    figure: ToldFigure
