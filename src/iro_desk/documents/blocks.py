"""What papers are built from: headings, paragraphs, lists, tables, lines to write on.

Text reaches the page only as `Markup`, made by `plain`, `bold` or `joined`: so no name or
note can be read as mark-up, and no character reaches a face that cannot draw it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NewType, cast
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Spacer, Table
from reportlab.platypus.tables import TableRenderCB

from iro_desk.documents import glyphs
from iro_desk.documents.page import (
    BODY,
    CELL,
    CELL_HEADING,
    HEIGHT,
    INK,
    ITEM,
    LINE,
    QUIET,
    SECTION,
    SMALL,
    SUBSECTION,
    TITLE,
    WIDTH,
)
from iro_desk.documents.tagged import Element, Item, TaggedCanvas, Text

Markup = NewType("Markup", str)
Piece = tuple[Markup, ParagraphStyle]
Cell = Sequence[Piece | Flowable]

_ROOM_UNDER_HEADING = 24 * mm


def plain(text: str) -> Markup:
    """The text as it stands, its line ends kept."""
    return Markup(escape(glyphs.drawable(text)).replace("\n", "<br/>"))


def bold(text: str) -> Markup:
    """The text, in bold."""
    return Markup(f"<b>{plain(text)}</b>")


def joined(*parts: Markup) -> Markup:
    """Pieces of one paragraph, with a space between."""
    return Markup(" ".join(parts))


def cell(text: str, style: ParagraphStyle = CELL) -> Cell:
    """A cell with one plain text; an empty cell if there is none."""
    return [(plain(text), style)] if text else []


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table: heading, width in millimetres, whether its cells head their rows."""

    heading: str
    width: float
    heads_rows: bool = False
    is_centred: bool = False


class Story:
    """A paper being told, from the top: each piece goes on the page and into the structure tree."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self.flowables: list[Flowable] = []

    def add(self, flowable: Flowable) -> None:
        """Something that puts itself into the tree."""
        self.flowables.append(flowable)

    def gap(self, height: float) -> None:
        """Empty room, in points."""
        self.flowables.append(Spacer(1, height))

    def title(self, text: str) -> None:
        """The one heading of the first level."""
        self._text("H1", plain(text), TITLE)

    def section(self, text: str, *, room: float = _ROOM_UNDER_HEADING) -> None:
        """A heading of the second level; it moves on rather than stand alone (`room` in points)."""
        self.flowables.append(CondPageBreak(room + SECTION.leading + SECTION.spaceBefore))
        self._text("H2", plain(text), SECTION)

    def subsection(self, text: str, *, room: float = _ROOM_UNDER_HEADING) -> None:
        """A heading of the third level, within a section; it keeps `room` points under it as well."""
        self.flowables.append(CondPageBreak(room + SUBSECTION.leading + SUBSECTION.spaceBefore))
        self._text("H3", plain(text), SUBSECTION)

    def keep(self, room: float) -> None:
        """What follows moves on together unless it finds so many points of room."""
        self.flowables.append(CondPageBreak(room))

    def paragraph(self, markup: Markup, style: ParagraphStyle = BODY) -> None:
        """A paragraph."""
        self._text("P", markup, style)

    def paragraphs(self, text: str) -> None:
        """What someone wrote: a paragraph for each of theirs, parted by empty lines."""
        for part in glyphs.clean(text).split("\n\n"):
            if part.strip():
                self.paragraph(plain(part.strip()))

    def bullets(self, texts: Iterable[str], style: ParagraphStyle = ITEM) -> None:
        """An unordered list."""
        parent = Element("L", self.root, numbering="Disc")
        for text in texts:
            item = Element("LI", parent)
            label, body = Element("Lbl", item), Element("LBody", item)
            self.flowables.append(Item(plain(text), style).labelled("•", label).within(body))

    def table(self, columns: Sequence[Column], rows: Iterable[Sequence[Cell]], *, least: float = 0) -> None:
        """A table; its headings are repeated on each page it runs over. `least`: row height in points."""
        self.flowables.append(_grid(self.root, columns, rows, least))

    def section_with_table(
        self, text: str, columns: Sequence[Column], rows: Iterable[Sequence[Cell]], *, least: float = 0
    ) -> None:
        """A section that is one table: its heading stays with the first row, a short table stays whole."""
        heading = Text(plain(text), SECTION).within(Element("H2", self.root))
        grid = _grid(self.root, columns, rows, least)
        room = SECTION.spaceBefore + SECTION.leading + SECTION.spaceAfter + grid.room_wanted()
        self.flowables += [CondPageBreak(min(room, HEIGHT / 2)), heading, grid]

    def _text(self, kind: str, markup: Markup, style: ParagraphStyle) -> None:
        self.flowables.append(Text(markup, style).within(Element(kind, self.root)))


class Grid(Table):
    """A table whose rows stay whole unless one is higher than a page."""

    def split(self, width: float, height: float) -> list[Flowable]:
        """Break between rows; within a row only at the top of a page, where nothing else helps."""
        self.splitInRow = 1 if height > HEIGHT - 1 else 0
        return super().split(width, height)

    def room_wanted(self) -> float:
        """The height to start it in, in points: all of a short table, else headings and first row."""
        _, whole = self.wrap(WIDTH, HEIGHT)
        heights = cast("list[float]", vars(self)["_rowHeights"])
        return whole if whole <= HEIGHT / 3 else sum(heights[:2])


class TickBox(Flowable):
    """An empty box to tick by hand."""

    def __init__(self) -> None:
        super().__init__()
        self.width = self.height = 3.6 * mm

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The box and nothing around it."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the box."""
        canvas = cast("TaggedCanvas", self.canv)
        with canvas.artifact():
            canvas.setStrokeColor(QUIET)
            canvas.setLineWidth(0.8)
            canvas.rect(0, 0, self.width, self.height)


class WritingLines(Flowable):
    """Ruled lines to write on, each with a label before it or none."""

    def __init__(self, labels: Sequence[str], root: Element, pitch: float = 9 * mm) -> None:
        super().__init__()
        self.pitch = pitch
        self.labels = [Text(plain(label), SMALL).within(Element("P", root)) for label in labels]

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as the page's text, a pitch for each line."""
        self.width, self.height = width, self.pitch * len(self.labels)
        return self.width, self.height

    def draw(self) -> None:
        """Draw labels and rules."""
        canvas = cast("TaggedCanvas", self.canv)
        y = self.height
        for label in self.labels:
            y -= self.pitch
            label.wrap(self.width, self.pitch)
            label.drawOn(canvas, 0, y + 1)
            text = label.getPlainText()
            edge = canvas.stringWidth(text, SMALL.fontName, SMALL.fontSize) + 6 if text else 0
            with canvas.artifact():
                canvas.setStrokeColor(QUIET)
                canvas.setLineWidth(0.5)
                canvas.line(edge, y + 2, self.width, y + 2)


def _grid(root: Element, columns: Sequence[Column], rows: Iterable[Sequence[Cell]], least: float) -> Grid:
    table = Element("Table", root)
    data = [_heading_row(table, columns)]
    data += [_row(table, columns, row) for row in rows]
    centred = [("ALIGN", (i, 0), (i, -1), "CENTER") for i, column in enumerate(columns) if column.is_centred]
    return Grid(
        data,
        colWidths=[column.width * mm for column in columns],
        minRowHeights=[0.0] + [least] * (len(data) - 1) if least else None,
        repeatRows=1,
        hAlign="LEFT",
        renderCB=cast("TableRenderCB", _mark_rules),
        spaceAfter=4,
        style=[
            ("FONT", (0, 0), (-1, -1), CELL.fontName, CELL.fontSize),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 9),
            ("TOPPADDING", (0, 0), (-1, -1), 4.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 5.5),
            ("LINEBELOW", (0, 0), (-1, 0), 0.9, INK),
            ("LINEBELOW", (0, 1), (-1, -1), 0.5, LINE),
            *centred,
        ],
    )


def _mark_rules(table: Table, moment: str, *_: object) -> None:
    """Called by ReportLab around each part of a table: its grounds and rules are artifacts."""
    canvas = cast("TaggedCanvas", table.canv)
    if moment in {"startBG", "startLines"}:
        canvas.open_artifact()
    elif moment in {"endBG", "endLines"}:
        canvas.close()


def _heading_row(table: Element, columns: Sequence[Column]) -> list[list[Flowable]]:
    row = Element("TR", table)
    cells: list[list[Flowable]] = []
    for column in columns:
        head = Element("TH", row, scope="Column")
        cells.append([Text(plain(column.heading), CELL_HEADING).within(Element("P", head), running=True)])
    return cells


def _row(table: Element, columns: Sequence[Column], cells: Sequence[Cell]) -> list[list[Flowable]]:
    row = Element("TR", table)
    drawn: list[list[Flowable]] = []
    for column, pieces in zip(columns, cells, strict=True):
        holder = Element("TH", row, scope="Row") if column.heads_rows else Element("TD", row)
        drawn.append([_piece(holder, piece) for piece in pieces])
    return drawn


def _piece(holder: Element, piece: Piece | Flowable) -> Flowable:
    if isinstance(piece, Flowable):
        return piece
    return Text(*piece).within(Element("P", holder))
