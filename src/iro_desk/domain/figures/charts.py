"""Charts as values: a finding for a title, categories, and the figures themselves (rows Y6 to Y10, B3).

A chart holds the same `Figure` values as the table beside it and adds no number of its own. Its title
says what is to be seen; names and numbers stand at the bars and lines, so that nobody looks for a legend.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from iro_desk.domain.figures.comparison import Direction, difference_words, of_figures
from iro_desk.domain.figures.figure import Unit
from iro_desk.domain.papers import n_of_d

if TYPE_CHECKING:
    from iro_desk.domain.figures.figure import Figure
    from iro_desk.domain.figures.table import Table

MOST_LINES = 3
"""More than so many sets of bars or lines are told by the table alone."""


class Shape(StrEnum):
    """Bars lie and have long names, columns stand in the order of time, lines compare over time."""

    BARS = "bars"
    COLUMNS = "columns"
    LINES = "lines"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One set of bars, columns or points: its name ("" where there is one alone) and a figure each."""

    name: str
    figures: tuple[Figure | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A picture of figures. `heads` name the categories, a figure of each line stands at each.

    `title` is the finding, `under` says what is counted and for when. `band` are two values with a word
    between which the figures are wanted (the guide of 50 to 70).
    """

    key: str
    title: str
    under: str
    shape: Shape
    heads: tuple[str, ...]
    lines: tuple[Line, ...]
    band: tuple[int, int, str] | None = None

    @property
    def words(self) -> str:
        """The picture in words, for whoever does not see it: every category with its figures."""
        told = []
        for place, head in enumerate(self.heads):
            parts = [
                f"{line.name} {figure.value_words}".strip()
                for line in self.lines
                if (figure := line.figures[place]) is not None
            ]
            told.append(f"{head}: {', '.join(parts) or 'nothing on file'}")
        return f"{self.title}. {'; '.join(told)}."


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a chart is drawn: colours as #RRGGBB and the text size in points.

    `tones` fill the lines in turn; they differ in lightness, so that a copy without colour tells them apart.
    """

    ink: str
    quiet: str
    grid: str
    ground: str
    tones: tuple[str, str, str]
    band: str
    size: float = 9.2


PAPER = Look(
    ink="#1B2330",
    quiet="#5A6675",
    grid="#C9D0D8",
    ground="#FFFFFF",
    tones=("#1D5FA6", "#8FB3D9", "#DDE5EE"),
    band="#EEF1F5",
)


def of_table(table: Table, under: str, *, in_time: bool = False) -> Chart | None:
    """A table as bars, as columns where its rows are in the order of time; None where it says nothing."""
    lines = _lines(table)
    if not table.rows or len(lines) > MOST_LINES:
        return None
    return Chart(
        key=table.key,
        title=_finding(table, in_time=in_time),
        under=under,
        shape=Shape.COLUMNS if in_time else Shape.BARS,
        heads=table.rows,
        lines=lines,
    )


def over_years(figures: Sequence[Figure], under: str) -> Chart:
    """One figure over several periods, the latest first as they are given, drawn the oldest first."""
    latest, *before = figures
    title = f"{latest.title}: {latest.words}"
    if before and (apart := difference_words(latest, before[0])):
        title += f", {apart}{_than(latest, before[0])} {before[0].period.short_words}"
    return Chart(
        key=latest.key,
        title=title,
        under=under,
        shape=Shape.COLUMNS,
        heads=tuple(one.period.short_words for one in reversed(figures)),
        lines=(Line(name="", figures=tuple(reversed(figures))),),
    )


def _than(now: Figure, before: Figure) -> str:
    return " from" if of_figures(now, before) is Direction.UNCHANGED else " than in"


def _lines(table: Table) -> tuple[Line, ...]:
    if not table.columns:
        return (Line(name="", figures=tuple(row[0] for row in table.cells)),)
    # A column of nothing ("Not recorded") takes no room in the picture; the table keeps it.
    return tuple(
        Line(name=name, figures=tuple(row[place] for row in table.cells))
        for place, name in enumerate(table.columns)
        if any(row[place].n for row in table.cells)
    )


def _finding(table: Table, *, in_time: bool) -> str:
    """What the table shows first: its largest row, with how much of the whole that is."""
    across = table.row_totals or tuple(row[0] for row in table.cells)
    most = max((one.n for one in across), default=0)
    if not most:
        return f"{table.title}: none"
    largest = [row for row, one in zip(table.rows, across, strict=True) if one.n == most]
    if len(largest) > 1:
        return f"{table.title}: {table.total.words} in all"
    if in_time:
        return f"{table.title}: {table.total.words} in all, most in {largest[0]} ({most:,})"
    if table.total.definition.unit is Unit.COUNT:
        return f"{largest[0]}: {n_of_d(int(most), int(table.total.n))}, the largest group"
    return f"{table.title}: {table.total.words}"
