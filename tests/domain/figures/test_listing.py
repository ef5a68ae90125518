"""The list of figures that page, paper and workbook follow."""

from __future__ import annotations

from dataclasses import replace

from iro_desk.domain.figures.figure import Record, count, share
from iro_desk.domain.figures.figure_set import FigureSet
from iro_desk.domain.figures.listing import lines
from iro_desk.domain.figures.table import breakdown
from tests.domain.figures.test_figure import COUNTED, SEX, SHARE, YEAR, records


def a_set(back: int, held: int, in_time: int, rows: list[Record]) -> FigureSet:
    period = YEAR.earlier(back)
    figures = [
        count(COUNTED, period, records(range(held))),
        share(SHARE, period, records(range(held)), records(range(in_time))),
    ]
    table = breakdown(replace(COUNTED, key="by_sex", title="Reviews, by sex"), period, rows, SEX)
    return FigureSet(
        period=period,
        as_at=YEAR.last,
        scope="One IRO",
        figures={one.key: one for one in figures},
        tables={table.key: table},
    )


def test_each_figure_stands_under_its_heading_beside_the_years_before() -> None:
    now, before = a_set(0, 20, 19, records(range(5))), a_set(1, 16, 16, records(range(2)))
    heading, held, in_time, by_sex = lines([now, before])
    assert (heading.title, heading.is_heading, heading.key) == ("Reviews", True, "")
    assert [one.words for one in held.figures if one] == ["20", "16"]
    assert (held.change, in_time.change) == ("4 more", "5.0 percentage points lower")
    assert (by_sex.is_table, by_sex.key, by_sex.change) == (True, "by_sex", "3 more")
    assert by_sex.definition == replace(COUNTED, key="by_sex", title="Reviews, by sex")
    assert [table.rows for table in by_sex.tables if table] == [("Boys", "Girls")] * 2


def test_a_year_without_the_figure_stays_empty() -> None:
    now = a_set(0, 20, 19, [])
    older = replace(a_set(1, 1, 1, []), figures={}, tables={})
    held = lines([now, older])[1]
    assert held.figures[1] is None
    assert held.change == ""
