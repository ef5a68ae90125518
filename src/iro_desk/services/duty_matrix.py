"""The authority's duties child by child: read as a matrix, and each entered with one date (row M4)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iro_desk.domain import pasted_dates
from iro_desk.domain.child import Basis
from iro_desk.domain.days import add_months
from iro_desk.domain.duty_matrix import row_of
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.events import WORDS, Event, checked
from iro_desk.domain.health_rates import rates
from iro_desk.domain.pasted_dates import Fate
from iro_desk.domain.topics import Topic
from iro_desk.domain.wording import counted, short_date
from iro_desk.services import children, settings, undoing
from iro_desk.services.commands import command
from iro_desk.services.events import take_away
from iro_desk.store import events

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from iro_desk.domain.duty_matrix import Column, MatrixRow
    from iro_desk.domain.events import EventKind
    from iro_desk.domain.health_rates import Rate
    from iro_desk.domain.history import History
    from iro_desk.domain.pasted_dates import Pasted, PastedDate
    from iro_desk.services.desk import Desk
    from iro_desk.services.undoing import Undoable
    from iro_desk.store.changes import Change

SCOPE = "duties"
"""The steps of undo of the matrix."""

_TOUCHED = Topic.EVENTS | Topic.REVIEWS
_RATE_MONTHS = -12


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """Every child looked after on the day, by name, and the teams there are."""

    today: date
    rows: tuple[MatrixRow, ...]
    teams: tuple[str, ...]
    steps: Undoable


def matrix(desk: Desk) -> Matrix:
    """The matrix of today."""
    rows = sorted(_rows(desk, children.histories(desk), desk.today), key=_order)
    return Matrix(
        today=desk.today,
        rows=tuple(rows),
        teams=tuple(sorted({row.team for row in rows}, key=lambda team: (not team, team.casefold()))),
        steps=undoing.next_steps(desk, SCOPE),
    )


def of_child(desk: Desk, child_id: int) -> MatrixRow | None:
    """One child's row of it; None for a child who is not looked after today."""
    return next(iter(_rows(desk, [children.history(desk, child_id)], desk.today)), None)


def health_rates(desk: Desk, before_on: date | None = None) -> tuple[Rate, ...]:
    """How many children's health was seen to in time, then (a year ago by default) and today."""
    day = before_on or add_months(desk.today, _RATE_MONTHS)
    if day >= desk.today:
        raise RuleBroken("Choose a day before today to compare with.", field="before_on")
    held = children.histories(desk)
    return rates(day, _rows(desk, held, day), _rows(desk, held, desk.today))


@command("Record a duty of the council", touches=_TOUCHED)
def record(
    desk: Desk, change: Change, child_id: int, kind: EventKind, on: date, *, is_done: bool = True
) -> int | None:
    """Record that a duty was done that day, or looked for and not there; gives the row, None for no change.

    What is on file of that day already is left alone. RuleBroken as `domain.events.checked` says, and
    for a day before the birth.
    """
    history = children.history(desk, child_id)
    wanted = checked(Event(kind=kind, happened_on=on, child_id=child_id, is_done=is_done), desk.today)
    born_on = history.child.born_on
    if born_on and on < born_on:
        raise RuleBroken("This is before the child was born. Enter the day it happened.", field="happened_on")
    same_day = [one for one in history.events.get(kind, ()) if one.happened_on == on]
    if any(one.is_done == is_done for one in same_day):
        return None
    # The other answer of the same day was a slip: the new one takes its place.
    slip = next((one for one in same_day if one.id is not None), None)
    event_id = events.save(change, replace(slip, is_done=is_done) if slip else wanted)
    undoing.note(change, SCOPE, f"Record {WORDS[kind]}, {short_date(on)}, {history.child.child_ref}")
    return event_id


@command("Remove the last entry of a duty", touches=_TOUCHED)
def remove_last(desk: Desk, change: Change, child_id: int, kinds: Iterable[EventKind]) -> Event:
    """Take away the newest entry of these kinds that stands in the child's own events; gives it.

    RuleBroken where there is none: what the council's files told is not taken away here.
    """
    wanted = frozenset(kinds)
    held = [one for one in events.of_child(desk.case_file, child_id) if one.kind in wanted]
    if not held:
        raise RuleBroken(
            "Nothing was entered here. A day read from the council’s files changes with the next import, or "
            "is corrected on the child’s page."
        )
    last = take_away(desk, change, held[-1].id or 0)
    ref = children.history(desk, child_id).child.child_ref
    undoing.note(change, SCOPE, f"Remove {WORDS[last.kind]}, {short_date(last.happened_on)}, {ref}")
    return last


@dataclass(frozen=True, slots=True, kw_only=True)
class PastePreview:
    """What a pasted list would do: its cells, what each column is taken for, and each date's fate."""

    pasted: Pasted
    chosen: tuple[str, ...]
    dates: tuple[PastedDate, ...]

    def count(self, fate: Fate) -> int:
        """How many dates have that fate."""
        return sum(one.fate is fate for one in self.dates)


def preview_paste(desk: Desk, text: str, chosen: Sequence[str] = ()) -> PastePreview:
    """Read a pasted list; `chosen` says what its columns are, else their headings and cells do.

    RuleBroken where nothing like a list was copied.
    """
    pasted = pasted_dates.read(text)
    if not pasted.rows:
        raise RuleBroken(
            "Nothing that looks like a list is on the clipboard. Copy the rows in your spreadsheet first: a "
            "column with the child’s reference, and one with dates."
        )
    histories = children.histories(desk)
    columns = tuple(chosen) or pasted_dates.guessed(pasted, [one.child.child_ref for one in histories])
    return PastePreview(
        pasted=pasted,
        chosen=columns,
        dates=pasted_dates.judged(pasted, columns, histories, desk.today, _kind_of(desk)),
    )


@command("Take in a pasted list of duties", touches=_TOUCHED)
def take_in(desk: Desk, change: Change, preview: PastePreview) -> int:
    """Keep the dates of the list that are new still; gives how many. One step of undo."""
    histories = children.histories(desk)
    now = pasted_dates.judged(preview.pasted, preview.chosen, histories, desk.today, _kind_of(desk))
    new = [one for one in now if one.fate is Fate.NEW and one.on is not None]
    for one in new:
        assert one.on is not None  # noqa: S101 - asked above
        wanted = Event(
            kind=one.kind,
            happened_on=one.on,
            child_id=one.child_id,
            basis=Basis.IMPORTED,
            note="From a pasted list.",
        )
        events.save(change, checked(wanted, desk.today))
    undoing.note(change, SCOPE, f"Take in {counted(len(new), 'pasted date')}")
    return len(new)


def undo(desk: Desk, named: str = "") -> str:
    """Take back the last entry; gives its name, "" for none. RuleBroken where it is not `named`."""
    return undoing.undo(desk, SCOPE, touches=_TOUCHED, named=named)


def last_named(desk: Desk) -> str:
    """The name of what `undo` would take back."""
    return undoing.next_steps(desk, SCOPE).undo


def redo(desk: Desk) -> str:
    """Make the entry last taken back again; gives its name, "" where there is none."""
    return undoing.redo(desk, SCOPE, touches=_TOUCHED)


def _rows(desk: Desk, held: Iterable[History], day: date) -> list[MatrixRow]:
    limits = settings.limits(desk)
    found = (row_of(history, day, desk.calendar, limits, desk.rules) for history in held)
    return [row for row in found if row is not None]


def _kind_of(desk: Desk) -> Callable[[History, Column], EventKind]:
    """Which event does a duty of a child now, as the child's cell says; each row is made once."""
    limits = settings.limits(desk)
    rows: dict[int | None, MatrixRow | None] = {}

    def kind_of(history: History, column: Column) -> EventKind:
        child_id = history.child.id
        if child_id not in rows:
            rows[child_id] = row_of(history, desk.today, desk.calendar, limits, desk.rules)
        row = rows[child_id]
        cell = row.cells.get(column.key) if row is not None else None
        return cell.kind if cell is not None else column.kind

    return kind_of


def _order(row: MatrixRow) -> tuple[str, str]:
    return (row.child.display_name.casefold(), row.child.child_ref)
