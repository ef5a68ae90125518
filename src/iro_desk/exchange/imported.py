"""A caseload as the files give it: values for the case file, and all there is to tell about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from iro_desk.domain.child import CarePeriod, Child, Episode
from iro_desk.domain.events import Event
from iro_desk.domain.review import Review
from iro_desk.exchange.problems import Problem, Severity, Source
from iro_desk.exchange.sources import Table

FactKey = tuple[str, str, str]
"""A fact: its table, the day that tells the row from others ('' for the child), its column
('' for the whole row)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Whose children to take: those the local list gives to `iro`, or `only` these ids; else all."""

    iro: str | None = None
    only: frozenset[str] | None = None


EVERYONE = Choice()


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRead:
    """One table that was read: its file, what it was taken for, its rows without repeats."""

    file: str
    kind: str
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What the health table says of a duty, as an event of its year (health.py), and where it stands.

    `since` is the first day of that year: what is on file of those days is the same check.
    """

    event: Event
    since: date
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedChild:
    """One child with care periods, episodes and reviews in date order, and where each fact stands.

    `has_history`: the episodes come from the SSDA903; else List 8 gave only how things stand.
    """

    child: Child
    care_periods: tuple[CarePeriod, ...] = ()
    episodes: tuple[Episode, ...] = ()
    reviews: tuple[Review, ...] = ()
    checks: tuple[Check, ...] = ()
    sources: Mapping[FactKey, Source] = field(default_factory=dict)
    has_history: bool = True

    def is_looked_after(self, on: date) -> bool:
        """Whether the child is looked after at the end of that day."""
        return any(period.covers(on) for period in self.care_periods)

    @property
    def held_reviews(self) -> tuple[Review, ...]:
        """The reviews that took place; planned ones are left out."""
        return tuple(review for review in self.reviews if review.meetings)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedCaseload:
    """All that a set of files gives, as at one day.

    `same_child` maps an id that lost its leading zeros to the full one. `care_leavers` counts
    children of the header without an episode, who are not looked after (pitfall 11). `registers` are the
    tables that are sheets of actions: no part of the caseload.
    """

    as_at: date
    children: tuple[ImportedChild, ...]
    problems: tuple[Problem, ...]
    files: tuple[FileRead, ...] = ()
    iros_found: tuple[str, ...] = ()
    left_out: frozenset[str] = frozenset()
    care_leavers: int = 0
    same_child: Mapping[str, str] = field(default_factory=dict)
    registers: tuple[Table, ...] = ()

    @property
    def stops(self) -> tuple[Problem, ...]:
        """The problems that hold the import up."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.STOP)

    @property
    def looked_after(self) -> int:
        """Children looked after at the end of the day the files are of."""
        return sum(1 for child in self.children if child.is_looked_after(self.as_at))

    @property
    def reviews(self) -> int:
        """Reviews held."""
        return sum(len(child.held_reviews) for child in self.children)

    @property
    def rows(self) -> dict[str, int]:
        """Rows read of each kind of table, all files together."""
        found: dict[str, int] = {}
        for file in self.files:
            found[file.kind] = found.get(file.kind, 0) + file.rows
        return found
