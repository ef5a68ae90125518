"""The figures of several periods as one list under its headings: page, paper and workbook follow it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from iro_desk.domain.figures.comparison import difference_words
from iro_desk.domain.figures.figure_set import GROUPS

if TYPE_CHECKING:
    from iro_desk.domain.figures.figure import Definition, Figure
    from iro_desk.domain.figures.figure_set import FigureSet
    from iro_desk.domain.figures.table import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureLine:
    """One line: a heading alone, a figure in each period, or a table in each, told by its totals.

    Both tuples go from the period asked for to the earliest; None where a period has it not.
    """

    title: str
    figures: tuple[Figure | None, ...] = ()
    tables: tuple[Table | None, ...] = ()

    @property
    def is_heading(self) -> bool:
        """Whether it names a group and holds no figure."""
        return not self.figures

    @property
    def is_table(self) -> bool:
        """Whether a table stands behind it."""
        return any(self.tables)

    @property
    def key(self) -> str:
        """The key of the figure or table; "" of a heading."""
        return next((one.key for one in (*self.tables, *self.figures) if one is not None), "")

    @property
    def definition(self) -> Definition | None:
        """What is counted."""
        return next((one.definition for one in self.figures if one is not None), None)

    @property
    def change(self) -> str:
        """How the first period stands to the one before it: "4 more", "unchanged"; "" of nothing."""
        now, *before = self.figures or (None,)
        return difference_words(now, before[0]) if now and before and before[0] else ""


def lines(sets: Sequence[FigureSet]) -> tuple[FigureLine, ...]:
    """Every figure and table of the first set under its heading, the same of the others beside it."""
    return tuple(line for group, title in GROUPS.items() for line in _of_group(group, title, sets))


def _of_group(group: str, title: str, sets: Sequence[FigureSet]) -> Iterator[FigureLine]:
    first = sets[0]
    figures = [key for key, one in first.figures.items() if one.definition.group == group]
    tables = [key for key, one in first.tables.items() if one.total.definition.group == group]
    if figures or tables:
        yield FigureLine(title=title)
    for key in figures:
        yield FigureLine(
            title=first.figures[key].title, figures=tuple(held.figures.get(key) for held in sets)
        )
    for key in tables:
        held_tables = tuple(held.tables.get(key) for held in sets)
        yield FigureLine(
            title=first.tables[key].title,
            figures=tuple(table.total if table else None for table in held_tables),
            tables=held_tables,
        )
