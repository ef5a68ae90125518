"""The one-page list for the joint meeting with a team's manager: was I told? (rows B7, M10).

It names no child and quotes no note: the council's reference, what happened and the days.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from iro_desk.domain.told import ToldFigure, ToldRow, When
from iro_desk.domain.wording import plain_date

_FIRST = (When.NEVER, When.NOT_SAID, When.AFTER, When.SAME_DAY, When.BEFORE)
"""What is to be talked about comes first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldLine:
    """One event. `is_to_discuss`: the IRO was not told before, nor on the day."""

    reference: str
    what: str
    happened_on: date
    decided_on: date | None = None
    told_on: date | None = None
    when: str
    is_to_discuss: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldList:
    """What the list says: of its `lines` the page shows as many as fit on it, and counts the rest."""

    authority: str
    service: str
    iro_name: str
    team: str
    manager: str = ""
    first: date
    last: date
    as_at: date
    figure: str
    lines: tuple[ToldLine, ...] = ()

    @property
    def period(self) -> str:
        """The days it is about."""
        return f"{plain_date(self.first)} to {plain_date(self.last)}"


def lines(figure: ToldFigure) -> tuple[ToldLine, ...]:
    """The events of a figure as lines: those to talk about first, of each the latest first."""
    return tuple(_line(row) for row in _in_order(figure.rows))


def _in_order(rows: Iterable[ToldRow]) -> list[ToldRow]:
    latest_first = sorted(rows, key=lambda row: (row.event.happened_on, row.event.id or 0), reverse=True)
    return sorted(latest_first, key=lambda row: _FIRST.index(row.when))


def _line(row: ToldRow) -> ToldLine:
    told = row.told
    return ToldLine(
        reference=row.child.child_ref,
        what=row.what,
        happened_on=row.event.happened_on,
        decided_on=told.decided_on if told else None,
        told_on=told.told_on if told else None,
        when=row.when_words,
        is_to_discuss=row.when not in {When.BEFORE, When.SAME_DAY},
    )
