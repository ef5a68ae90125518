"""Figures over the years, tables of figures, and the records behind a number, as rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from iro_desk.domain.wording import weekday_date
from iro_desk.ui.models.rows import Column

if TYPE_CHECKING:
    from iro_desk.domain.child import Child
    from iro_desk.domain.figures.figure import Figure, Period, Record
    from iro_desk.domain.figures.listing import FigureLine
    from iro_desk.domain.figures.table import Table
    from iro_desk.ui.names import PersonNames

TOTAL = "All"


def line_columns(periods: Sequence[Period], is_under_way: Sequence[bool]) -> tuple[Column[FigureLine], ...]:
    """The title, each period's figure (the first in full), and how the first stands to the one before."""

    def heading(place: int) -> str:
        return f"{periods[place].short_words}{' so far' if is_under_way[place] else ''}"

    def in_period(place: int) -> Column[FigureLine]:
        def figure(line: FigureLine) -> Figure | None:
            return line.figures[place] if place < len(line.figures) else None

        def full(line: FigureLine) -> str:
            found = figure(line)
            return found.words if found else ""

        def short(line: FigureLine) -> str:
            found = figure(line)
            return found.value_words if found else ""

        return Column(
            heading=heading(place),
            text=full if place == 0 else short,
            is_quiet=place > 0,
            tooltip=full,
            spoken=lambda line: f"{line.title}, {heading(place)}: {full(line) or 'not counted'}",
        )

    title = Column["FigureLine"](
        heading="Figure",
        text=lambda line: line.title,
        spoken=lambda line: f"{line.title}, heading" if line.is_heading else line.title,
    )
    change = Column["FigureLine"](
        heading=f"Against {periods[1].short_words}" if len(periods) > 1 else "Change",
        text=lambda line: line.change,
        is_quiet=True,
    )
    return (title, *(in_period(place) for place in range(len(periods))), change)


class TableRow:
    """One row of a table: its words and its figures, the total across last where there is one."""

    def __init__(self, words: str, figures: Sequence[Figure], *, is_total: bool = False) -> None:
        self.words = words
        self.figures = tuple(figures)
        self.is_total = is_total


def table_rows(table: Table) -> list[TableRow]:
    """The rows of a table with its totals, as they stand on paper too."""
    rows = []
    for place, (words, cells) in enumerate(zip(table.rows, table.cells, strict=True)):
        across = (table.row_totals[place],) if table.row_totals else ()
        rows.append(TableRow(words, (*cells, *across)))
    foot = (*table.column_totals, table.total) if table.columns else (table.total,)
    return [*rows, TableRow(TOTAL, foot, is_total=True)]


def table_columns(table: Table) -> tuple[Column[TableRow], ...]:
    """The columns of a table: what its rows are, then each number."""
    heads = (*table.columns, TOTAL) if table.columns else ("Number",)

    def at(place: int) -> Column[TableRow]:
        return Column(
            heading=heads[place],
            text=lambda row: row.figures[place].words,
            is_number=True,
            spoken=lambda row: f"{row.words}, {heads[place]}: {row.figures[place].words}",
        )

    first = Column[TableRow](heading=table.row_heading, text=lambda row: row.words)
    return (first, *(at(place) for place in range(len(heads))))


def record_columns(names: PersonNames, children: Mapping[int, Child]) -> tuple[Column[Record], ...]:
    """The records behind a number: whose, when, and the word about it."""

    def child(record: Record) -> str:
        found = children.get(record.child_id or 0)
        return names.shown(found.display_name) if found else ""

    return (
        Column(heading="Child", text=child, is_bold=True),
        Column(
            heading="Day",
            text=lambda record: weekday_date(record.on) if record.on else "",
            sort=lambda record: record.on,
        ),
        Column(heading="", text=lambda record: record.note, is_quiet=True),
    )
