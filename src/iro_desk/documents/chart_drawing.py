"""A chart drawn once, for paper and for the screen: bars, columns, lines, with their numbers beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from reportlab.graphics import renderSVG
from reportlab.graphics.shapes import Circle, Drawing, Line, Polygon, PolyLine, Rect, String
from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth

from iro_desk.documents.page import register_faces
from iro_desk.domain.figures.charts import PAPER, Chart, Look, Shape

if TYPE_CHECKING:
    from iro_desk.domain.figures.figure import Figure

FACE = "NotoSans"
Anchor = Literal["start", "middle", "end"]

_GAP = 6.0
_NAMES_AT_MOST = 0.42
"""So much of the width the names beside bars may take."""


def drawing(chart: Chart, width: float, look: Look = PAPER) -> Drawing:
    """The chart that wide, in points, without its title: the text around it says that."""
    register_faces()
    if chart.shape is Shape.BARS:
        return _Bars(chart, width, look).draw()
    if chart.shape is Shape.COLUMNS:
        return _Columns(chart, width, look).draw()
    return _Lines(chart, width, look).draw()


def svg(chart: Chart, width: float, look: Look, family: str) -> bytes:
    """The same as SVG, its text in that family of the screen."""
    made = renderSVG.drawToString(drawing(chart, width, look))
    return re.sub(r"font-family: NotoSans;", f"font-family: '{family}';", made).encode()


class _Canvas:
    """What the three shapes share: the drawing, its text, the scale of the values."""

    def __init__(self, chart: Chart, width: float, look: Look) -> None:
        self.chart = chart
        self.width = width
        self.look = look
        self.line_height = look.size * 1.5

    def values(self) -> Iterator[Decimal]:
        """Every value there is to draw."""
        for line in self.chart.lines:
            for figure in line.figures:
                if figure is not None and figure.value is not None:
                    yield figure.value

    @property
    def most(self) -> float:
        """The largest value of the scale, never 0."""
        band = [Decimal(self.chart.band[1])] if self.chart.band else []
        return float(max([*self.values(), *band], default=Decimal(1)) or 1)

    def text(
        self, on: Drawing, x: float, y: float, said: str, *, quiet: bool = False, anchor: Anchor = "start"
    ) -> None:
        colour = HexColor(self.look.quiet if quiet else self.look.ink)
        on.add(
            String(x, y, said, fontName=FACE, fontSize=self.look.size, fillColor=colour, textAnchor=anchor)
        )

    def wide(self, said: str) -> float:
        return float(stringWidth(said, FACE, self.look.size))

    def cut(self, said: str, room: float) -> str:
        """The text, its end replaced by a mark where it is longer than the room."""
        if self.wide(said) <= room:
            return said
        while said and self.wide(f"{said}…") > room:
            said = said[:-1]
        return f"{said.rstrip()}…"

    def head(self, on: Drawing, middle: float, said: str) -> None:
        """The name of a category under the picture, kept within it."""
        middle = max(middle, self.wide(said) / 2)
        self.text(on, middle, self.look.size * 0.3, said, quiet=True, anchor="middle")

    def block(self, on: Drawing, x: float, y: float, wide: float, high: float, tone: int) -> None:
        """A bar or column; the lightest tone gets an edge, or it would be lost on paper."""
        edge = HexColor(self.look.quiet) if tone == len(self.look.tones) - 1 else None
        on.add(_rect((x, y, wide, high), HexColor(self.look.tones[tone]), edge))


class _Bars(_Canvas):
    """Lying bars: the category's name at the left, the number at the end of each bar."""

    def draw(self) -> Drawing:
        lines = self.chart.lines
        thick = self.look.size * 1.15
        row = max(thick * len(lines) + _GAP, self.line_height)
        on = Drawing(self.width, row * len(self.chart.heads) + _GAP)
        names = min(max(map(self.wide, self.chart.heads)) + 2, self.width * _NAMES_AT_MOST)
        labels = max(
            (self.wide(self._said(line, one)) for line in range(len(lines)) for one in lines[line].figures),
            default=0,
        )
        room = max(self.width - names - labels - 3 * _GAP, self.look.size)
        for place, head in enumerate(self.chart.heads):
            top = on.height - row * place - _GAP / 2
            middle = top - (row - _GAP) / 2
            self.text(on, names, middle - self.look.size * 0.36, self.cut(head, names), anchor="end")
            for number, line in enumerate(lines):
                figure = line.figures[place]
                foot = top - thick * (number + 1)
                length = room * _share(figure, self.most)
                self.block(on, names + _GAP, foot + 1, length, thick - 2, number)
                self.text(
                    on, names + 2 * _GAP + length, foot + thick * 0.24, self._said(number, figure), quiet=True
                )
        on.add(Line(names + _GAP, 0, names + _GAP, on.height, strokeColor=HexColor(self.look.grid)))
        return on

    def _said(self, line: int, figure: Figure | None) -> str:
        said = figure.value_words if figure is not None else "none"
        name = self.chart.lines[line].name
        return f"{said} {name[:1].lower()}{name[1:]}".strip()


class _Columns(_Canvas):
    """Standing columns in the order of time, each with its number on top."""

    high = 120.0

    def draw(self) -> Drawing:
        lines, heads = self.chart.lines, self.chart.heads
        foot = self.line_height + 2
        on = Drawing(self.width, self.high + foot + self.line_height)
        beside = self.wide(self.chart.band[2]) + _GAP if self.chart.band else 0
        step = (self.width - beside) / max(len(heads), 1)
        wide = min(step * 0.62 / len(lines), 46)
        self._band(on, foot)
        every = self._every(step)
        for place, head in enumerate(heads):
            middle = step * (place + 0.5)
            if place % every == 0:
                self.head(on, middle, head)
            for number, line in enumerate(lines):
                figure = line.figures[place]
                tall = self.high * _share(figure, self.most)
                left = middle + wide * (number - len(lines) / 2)
                self.block(on, left + 1, foot, wide - 2, tall, number)
                if figure is not None and self.wide(figure.value_words) <= max(step - 2, wide):
                    self.text(on, left + wide / 2, foot + tall + 3, figure.value_words, anchor="middle")
        on.add(Line(0, foot, self.width, foot, strokeColor=HexColor(self.look.grid)))
        return on

    def _every(self, step: float) -> int:
        """Every how many categories are named, so that names never run into each other."""
        widest = max(map(self.wide, self.chart.heads), default=0) + _GAP
        return max(1, -int(-widest // max(step, 1)))

    def _band(self, on: Drawing, foot: float) -> None:
        if self.chart.band is None:
            return
        low, high, words = self.chart.band
        bottom, top = (foot + self.high * value / self.most for value in (low, high))
        on.add(_rect((0, bottom, self.width, top - bottom), HexColor(self.look.band)))
        middle = (bottom + top - self.look.size) / 2
        self.text(on, self.width - 2, middle, words, quiet=True, anchor="end")


class _Lines(_Canvas):
    """Lines over time, each with its own marks, its numbers, and its name at its end."""

    high = 130.0

    def draw(self) -> Drawing:
        lines, heads = self.chart.lines, self.chart.heads
        foot = self.line_height + 2
        on = Drawing(self.width, self.high + foot + self.line_height)
        names = max((self.wide(line.name) for line in lines), default=0) + 3 * _GAP
        step = (self.width - names) / max(len(heads), 1)
        for place, head in enumerate(heads):
            self.head(on, step * (place + 0.5), head)
        on.add(Line(0, foot, self.width - names, foot, strokeColor=HexColor(self.look.grid)))
        for number, line in enumerate(lines):
            points = [
                (step * (place + 0.5), foot + self._height(figure), figure)
                for place, figure in enumerate(line.figures)
                if figure is not None and figure.value is not None
            ]
            colour = HexColor((self.look.tones[0], self.look.quiet, self.look.ink)[number])
            if len(points) > 1:
                path = [part for x, y, _one in points for part in (x, y)]
                on.add(PolyLine(path, strokeColor=colour, strokeWidth=1.4))
            for x, y, _figure in points:
                self._mark(on, x, y, number, colour)
        for place in range(len(heads)):
            held = [(line.figures[place], line.name) for line in lines]
            said = [(foot + self._height(one), one.value_words) for one, _name in held if one and one.value]
            self._apart(on, step * (place + 0.5), [(y + 5, words) for y, words in said], "middle")
        ends = [
            (next((one for one in reversed(line.figures) if one and one.value), None), line.name)
            for line in lines
        ]
        drop = self.look.size * 0.36
        named = [(foot + self._height(one) - drop, name) for one, name in ends if one is not None]
        self._apart(on, self.width - names + _GAP, named, "start")
        return on

    def _height(self, figure: Figure) -> float:
        """How high a point stands: lines show how values move, so the scale need not begin at nought."""
        values = [float(one) for one in self.values()]
        lowest, most = min(values), max(values)
        floor = max(0.0, lowest - (most - lowest or most or 1) * 0.35)
        return self.high * (float(figure.value or 0) - floor) / ((most - floor) or 1)

    def _mark(self, on: Drawing, x: float, y: float, number: int, colour: Color) -> None:
        half = 2.6
        if number == 0:
            on.add(Circle(x, y, half, fillColor=colour, strokeColor=None))
        elif number == 1:
            on.add(_rect((x - half, y - half, 2 * half, 2 * half), colour))
        else:
            on.add(
                Polygon(
                    [x - half, y - half, x + half, y - half, x, y + half], fillColor=colour, strokeColor=None
                )
            )

    def _apart(self, on: Drawing, x: float, said: list[tuple[float, str]], anchor: Anchor) -> None:
        """Words at their heights, pushed up where two would meet."""
        lowest = -self.line_height
        for y, words in sorted(said):
            lowest = max(y, lowest + self.look.size * 1.15)
            self.text(on, x, lowest, words, anchor=anchor)


def _share(figure: Figure | None, most: float) -> float:
    """How much of the scale a figure takes, 0 to 1."""
    return float(figure.value) / most if figure is not None and figure.value else 0.0


def _rect(box: tuple[float, float, float, float], fill: Color, edge: Color | None = None) -> Rect:
    """A filled box: left, foot, width, height."""
    made = Rect(*box)
    made.fillColor, made.strokeColor, made.strokeWidth = fill, edge, 0.6
    return made
