"""Charts on paper: every number and name of the table is in the picture, and nothing leaves its room."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from reportlab.graphics.shapes import Drawing, String
from reportlab.pdfbase.pdfmetrics import stringWidth

from iro_desk.documents import chart_drawing
from iro_desk.domain.figures.charts import PAPER, Chart, Line, Shape, of_table, over_years
from iro_desk.domain.figures.figure import Figure, Record, Unit
from iro_desk.domain.figures.table import By, breakdown, crossed
from tests.domain.figures.test_figure import COUNTED, SEX, SHARE, YEAR, records

WIDTH = 480
BAND = By(
    heading="Age", words={"0": "Under 10 years old", "1": "10 and over"}, of=lambda one: str(one.id % 3 // 2)
)


def texts(made: Drawing) -> list[String]:
    return [each for each in made.contents if isinstance(each, String)]


def test_check_g7_bars_say_what_the_table_says() -> None:
    table = crossed(COUNTED, YEAR, records(range(37)), BAND, SEX)
    chart = of_table(table, "At the end")
    assert chart is not None
    assert chart.title == "Under 10 years old: 25 of 37 (67.6%), the largest group"
    assert chart.heads == table.rows
    assert [line.figures for line in chart.lines] == [tuple(row[at] for row in table.cells) for at in (0, 1)]
    said = {text.text for text in texts(chart_drawing.drawing(chart, WIDTH))}
    assert said == {*table.rows, "13 boys", "12 girls", "6 boys"} | {f"{table.cells[1][1].n} girls"}


def test_a_table_of_nothing_says_so_and_many_columns_stay_a_table() -> None:
    empty = of_table(breakdown(COUNTED, YEAR, (), BAND, keeps_empty=True), "")
    assert empty is not None
    assert empty.title == "Reviews held: none"
    assert chart_drawing.drawing(empty, WIDTH).height > 0
    many = By(heading="Which", words={str(n): str(n) for n in range(5)}, of=lambda one: str(one.id % 5))
    assert of_table(crossed(COUNTED, YEAR, records(range(9)), BAND, many), "") is None


def test_row_b3_a_figure_over_years_says_how_it_moved() -> None:
    figures = [
        Figure(definition=SHARE, period=YEAR.earlier(back), n=n, of=1000)
        for back, n in enumerate((989, 996, 997))
    ]
    chart = over_years(figures, "Reviews held")
    assert chart.title == (
        "Reviews in time: 989 of 1,000 (98.9%), 0.7 percentage points lower than in 2016-17"
    )
    said = [text.text for text in texts(chart_drawing.drawing(chart, WIDTH))]
    assert said == ["2015-16", "99.7%", "2016-17", "99.6%", "2017-18", "98.9%"]
    assert chart.words.endswith("2015-16: 99.7%; 2016-17: 99.6%; 2017-18: 98.9%.")


def rate(value: str, back: int) -> Figure:
    return Figure(definition=replace(COUNTED, unit=Unit.VALUE), period=YEAR.earlier(back), n=Decimal(value))


def lines() -> Chart:
    told = {"Here": ("75.0", "73.0", "74.0"), "Others": ("74.9", "81.7", "74.1"), "England": ("60.0",)}
    return Chart(
        key="rate",
        title="",
        under="",
        shape=Shape.LINES,
        heads=("2015-16", "2016-17", "2017-18"),
        lines=tuple(
            Line(
                name=name,
                figures=tuple([rate(one, 0) for one in values] + [None] * (3 - len(values))),
            )
            for name, values in told.items()
        ),
    )


@pytest.mark.parametrize("shape", list(Shape))
def test_no_word_of_a_chart_leaves_its_room_or_covers_another(shape: Shape) -> None:
    made = chart_drawing.drawing(replace(lines(), shape=shape), WIDTH)
    boxes = []
    for text in texts(made):
        wide = stringWidth(text.text, chart_drawing.FACE, PAPER.size)
        left = text.x - {"start": 0.0, "middle": wide / 2, "end": wide}[text.textAnchor]
        boxes.append((text.text, left, left + wide, text.y, text.y + PAPER.size * 0.8))
    for place, (said, left, right, low, high) in enumerate(boxes):
        assert -0.5 <= left < right <= WIDTH + 0.5, said
        assert 0 <= low < high <= made.height, said
        for other, its_left, its_right, its_low, its_high in boxes[place + 1 :]:
            apart = right <= its_left or its_right <= left or high <= its_low or its_high <= low
            assert apart, (said, other)


def test_the_screen_gets_the_same_chart_in_its_own_typeface() -> None:
    told = chart_drawing.svg(lines(), WIDTH, PAPER, "Noto Sans").decode()
    assert "font-family: 'Noto Sans';" in told
    assert "81.7" in told
    assert chart_drawing.svg(lines(), WIDTH, PAPER, "Noto Sans").decode() == told


def test_records_stay_with_the_bars_they_make() -> None:
    table = breakdown(COUNTED, YEAR, [Record(table="review", id=3)], BAND)
    chart = of_table(table, "")
    assert chart is not None
    assert chart.lines[0].figures[0] is table.cells[0][0]
