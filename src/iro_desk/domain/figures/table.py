"""A table of figures, whose parts are held against its totals (statutory.md 4.9.3).

A total is counted by itself and never added up from the parts, so that the two can be compared.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from iro_desk.domain.figures.figure import Definition, Figure, Period, Record, count


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Figures by row and column; `row_totals` go across, `column_totals` down, `total` over all.

    `columns` is empty where there is one column alone, the count. `is_split`: each record is in one
    cell, so that the parts make the totals; themes, of which an alert may have several, are not.
    """

    key: str
    title: str
    row_heading: str
    rows: tuple[str, ...]
    columns: tuple[str, ...] = ()
    cells: tuple[tuple[Figure, ...], ...]
    row_totals: tuple[Figure, ...] = ()
    column_totals: tuple[Figure, ...] = ()
    total: Figure
    is_split: bool = True

    @property
    def parts(self) -> tuple[Figure, ...]:
        """Every cell."""
        return tuple(cell for row in self.cells for cell in row)

    @property
    def unlike(self) -> tuple[str, ...]:
        """What does not add up, in words; () where the parts make the totals."""
        if not self.is_split:
            return ()
        found = []
        for row, cells, across in zip(self.rows, self.cells, self.row_totals, strict=False):
            found += _unlike(row, cells, across)
        for place, (column, down) in enumerate(zip(self.columns, self.column_totals, strict=False)):
            found += _unlike(column, [cells[place] for cells in self.cells], down)
        return (*found, *_unlike("the table", self.parts, self.total))


def _unlike(what: str, parts: Iterable[Figure], total: Figure) -> list[str]:
    added = sum(part.n for part in parts)
    return [] if added == total.n else [f"The parts of {what} make {added:,}, the total is {total.n:,}."]


@dataclass(frozen=True, slots=True, kw_only=True)
class By:
    """What records are counted by: `of` says under which key one stands, `words` name the keys in order.

    A record may stand under several keys; then the rows need not make the total.
    """

    heading: str
    words: Mapping[str, str]
    of: Callable[[Record], str | Iterable[str]]


def breakdown(
    definition: Definition, period: Period, records: Iterable[Record], by: By, *, keeps_empty: bool = False
) -> Table:
    """Records counted by one thing, a row each.

    A key without words gets a row of its own at the end. Rows of nothing are left out unless `keeps_empty`.
    """
    found: dict[str, list[Record]] = {row: [] for row in by.words}
    held = tuple(records)
    is_split = True
    for record in held:
        where = by.of(record)
        keys = [where] if isinstance(where, str) else list(where)
        is_split = is_split and len(keys) == 1
        for one in keys:
            found.setdefault(one, []).append(record)
    shown = [row for row in found if keeps_empty or found[row]]
    words = [by.words.get(row, row) for row in shown]
    return Table(
        key=definition.key,
        title=definition.title,
        row_heading=by.heading,
        rows=tuple(words),
        cells=tuple(
            (count(definition, period, found[row], said),) for row, said in zip(shown, words, strict=True)
        ),
        total=count(definition, period, held),
        is_split=is_split,
    )


def crossed(definition: Definition, period: Period, records: Iterable[Record], down: By, across: By) -> Table:
    """Records counted by two things, each in one row and one column; every row and column is kept."""
    held = [(record, down.of(record), across.of(record)) for record in records]

    def these(row: str | None, column: str | None) -> Figure:
        part = [*([down.words[row]] if row is not None else [])]
        part += [across.words[column]] if column is not None else []
        found = [
            one
            for one, its_row, its_column in held
            if row in {None, its_row} and column in {None, its_column}
        ]
        return count(definition, period, found, ", ".join(part))

    return Table(
        key=definition.key,
        title=definition.title,
        row_heading=down.heading,
        rows=tuple(down.words.values()),
        columns=tuple(across.words.values()),
        cells=tuple(tuple(these(row, column) for column in across.words) for row in down.words),
        row_totals=tuple(these(row, None) for row in down.words),
        column_totals=tuple(these(None, column) for column in across.words),
        total=these(None, None),
    )
