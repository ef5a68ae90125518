"""What an import changes, child by child: worked out from values, written by services/imports.

A fact of the files goes in where the case file has none, or has what an earlier file gave.
What the IRO entered or corrected stays and is listed; a blank in a file takes nothing away; a
fact of older files never replaces one of newer files.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from iro_desk.domain.child import CarePeriod, Child, Episode
from iro_desk.domain.events import Event
from iro_desk.domain.review import Review
from iro_desk.domain.wording import short_date
from iro_desk.exchange.problems import Source
from iro_desk.store.provenance import Provenance

_LABELS = {
    "child_ref": "Reference",
    "born_on": "Date of birth",
    "is_uasc": "Unaccompanied",
    "uasc_until": "Unaccompanied until",
    "iro": "IRO",
    "became_looked_after_on": "Start of care",
    "start_known": "Start of care known",
    "ceased_on": "End of care",
    "cease_code": "Reason care ended",
    "held_on": "Review date",
    "urn": "URN",
}

Cells = dict[str, Any]
"""Columns of one row as the case file holds them."""


class Standing(StrEnum):
    """What the import does with a child."""

    NEW = "new"
    CHANGED = "changed"
    CLOSED = "closed"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnEntry:
    """Something the IRO entered or corrected that stays, with what the file says instead."""

    child_ref: str
    what: str
    own: str
    in_file: str
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class RowWrite:
    """One row to add (`row_id` None), bring up to date or, with `is_removed`, take out.

    `facts` are the columns whose source is remembered. `held_on` is the meeting of a review.
    """

    table: str
    row_id: int | None = None
    columns: Cells = field(default_factory=dict)
    facts: Mapping[str, tuple[Any, Source]] = field(default_factory=dict)
    held_on: date | None = None
    is_removed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildPlan:
    """One child: what becomes of it, in words and in rows, and the own entries that stay."""

    child_ref: str
    name: str
    standing: Standing
    child_id: int | None = None
    changes: tuple[str, ...] = ()
    own_entries: tuple[OwnEntry, ...] = ()
    writes: tuple[RowWrite, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What the case file holds of one child, and what earlier imports gave it."""

    child: Child
    care_periods: tuple[CarePeriod, ...] = ()
    episodes: tuple[Episode, ...] = ()
    reviews: tuple[Review, ...] = ()
    events: tuple[Event, ...] = ()
    provenance: Mapping[tuple[str, int, str], Provenance] = field(default_factory=dict)


@dataclass(slots=True)
class Outcome:
    """What became of the columns of one row: to write, and what the IRO's own entries hold back."""

    columns: Cells = field(default_factory=dict)
    facts: dict[str, tuple[Any, Source]] = field(default_factory=dict)
    own: list[tuple[str, Any, Any, Source]] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The one rule for a column, on the facts of one child's earlier imports."""

    provenance: Mapping[tuple[str, int, str], Provenance]
    as_at: date

    def earlier(self, table: str, row_id: int | None, column: str) -> Provenance | None:
        """What an earlier import gave that column."""
        return self.provenance.get((table, row_id or 0, column))

    def row(
        self,
        table: str,
        row_id: int | None,
        held: Mapping[str, Any],
        wanted: Mapping[str, tuple[Any, Source]],
    ) -> Outcome:
        """What to write of `wanted`, the file's columns with their sources, over the `held` row."""
        outcome = Outcome()
        for column, (value, source) in wanted.items():
            own = held.get(column)
            if is_blank(value) or as_text(own) == as_text(value):
                continue
            earlier = self.earlier(table, row_id, column)
            is_own = not is_blank(own) and (earlier is None or earlier.value != as_text(own))
            is_removed = is_blank(own) and earlier is not None and earlier.value is not None
            if is_own or is_removed:
                outcome.own.append((column, own, value, source))
            elif earlier is None or earlier.as_at <= self.as_at:
                outcome.columns[column] = value
                outcome.facts[column] = (value, source)
        return outcome


def is_blank(value: object) -> bool:
    """Whether a column holds nothing: no value, no text, a flag that is not set."""
    return value is None or value in {"", 0}


def as_text(value: object) -> str | None:
    """A column's value as provenance keeps it; None for a blank."""
    return None if is_blank(value) else str(value)


class Gathering:
    """Gathers rows to write, words for them, and own entries that stay, for one child."""

    def __init__(self, child_ref: str) -> None:
        self.child_ref = child_ref
        self.changes: list[str] = []
        self.own: list[OwnEntry] = []
        self.writes: list[RowWrite] = []

    def add(self, write: RowWrite, words: str) -> None:
        """A row to write, told in these words."""
        self.writes.append(write)
        self.changes.append(words)

    def keep(self, table: str, row_id: int | None, outcome: Outcome, what: str = "") -> None:
        """Write what may be written over a row there is, and list the own entries that stay."""
        if outcome.columns:
            self.writes.append(
                RowWrite(table=table, row_id=row_id, columns=outcome.columns, facts=outcome.facts)
            )
        place = f" ({what})" if what else ""
        for column, (value, _) in outcome.facts.items():
            self.changes.append(f"{label(column)}{place}: {in_words(value)}")
        for column, own, value, source in outcome.own:
            self.own_entry(label(column) + place, own, value, source)

    def own_entry(self, what: str, own: object, value: object, source: Source) -> None:
        """List an own entry that stays."""
        self.own.append(
            OwnEntry(
                child_ref=self.child_ref,
                what=what,
                own=in_words(own),
                in_file=in_words(value),
                source=source,
            )
        )


def label(column: str) -> str:
    """A column's name in words."""
    plain = column.removesuffix("_on").replace("_", " ").capitalize()
    return _LABELS.get(column, plain)


def in_words(value: object) -> str:
    """A column's value as a person reads it."""
    if is_blank(value):
        return "(blank)"
    text = str(value)
    try:
        return short_date(date.fromisoformat(text))
    except ValueError:
        return "yes" if value == 1 else text
