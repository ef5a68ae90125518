"""The sheet of paper: A4, type, footer with page x of y, draft mark, letterhead."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from io import BytesIO
from typing import Any, cast

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from iro_desk import resources
from iro_desk.documents.glyphs import FACES
from iro_desk.documents.tagged import Element, TaggedCanvas

INK = HexColor("#1B2330")
QUIET = HexColor("#5A6675")
LINE = HexColor("#C9D0D8")
MARGIN = 20 * mm
TOP = 17 * mm
BOTTOM = 23 * mm
WIDTH = A4[0] - 2 * MARGIN
HEIGHT = A4[1] - TOP - BOTTOM
_FOOT = 13 * mm
_DRAFT = "DRAFT · not issued"


def _style(
    name: str,
    size: float,
    leading: float,
    *,
    bold: bool = False,
    color: Color = INK,
    **more: Any,  # noqa: ANN401
) -> ParagraphStyle:
    return ParagraphStyle(
        name,
        fontName="NotoSans-Bold" if bold else "NotoSans",
        fontSize=size,
        leading=leading,
        textColor=color,
        allowWidows=0,
        allowOrphans=0,
        **more,
    )


BODY = _style("body", 10.2, 15.2, spaceAfter=5)
TIGHT = _style("tight", 10.2, 14.6)
SMALL = _style("small", 9, 12.6, color=QUIET)
TITLE = _style("title", 16, 21, bold=True, spaceBefore=7, spaceAfter=3)
SECTION = _style("section", 11.8, 16, bold=True, spaceBefore=11, spaceAfter=4)
SUBSECTION = _style("subsection", 10.4, 14.4, bold=True, spaceBefore=8, spaceAfter=2)
CELL = _style("cell", 9.2, 12.8)
CELL_BOLD = _style("cell bold", 9.2, 12.8, bold=True)
CELL_QUIET = _style("cell quiet", 9.2, 12.8, color=QUIET)
CELL_HEADING = _style("cell heading", 8.8, 12, bold=True, color=QUIET)
ITEM = _style("item", 10.2, 15.2, leftIndent=5 * mm, bulletIndent=1 * mm, spaceAfter=2)
SENDER = _style("sender", 11, 14.5, bold=True)
CONTACT = _style("contact", 8.6, 12.2, color=QUIET, alignment=TA_RIGHT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What stands around the text: the document's title and date, the footer, whether it is a draft.

    The title is metadata that leaves with the file: it never holds a child's name.
    """

    title: str
    footer: str
    dated_on: date
    is_draft: bool


def compose(sheet: Sheet, tell: Callable[[Element], list[Flowable]]) -> bytes:
    """The PDF of a story. `tell` makes the story anew from the root of the structure tree.

    Set twice: the first time counts the pages, for "page x of y".
    """
    register_faces()
    pages, _ = _set(sheet, tell, 0)
    _, pdf = _set(sheet, tell, pages)
    return pdf


def pages_of(sheet: Sheet, tell: Callable[[Element], list[Flowable]]) -> int:
    """How many pages a story takes."""
    register_faces()
    return _set(sheet, tell, 0)[0]


@cache
def register_faces() -> None:
    """Make the shipped faces known to ReportLab, once."""
    for name, file in FACES.items():
        pdfmetrics.registerFont(TTFont(name, str(resources.path(file))))
    pdfmetrics.registerFontFamily("NotoSans", *FACES)


def _set(sheet: Sheet, tell: Callable[[Element], list[Flowable]], pages: int) -> tuple[int, bytes]:
    root = Element("Document")
    file = BytesIO()

    def canvas(target: Any, **settings: Any) -> TaggedCanvas:  # noqa: ANN401
        return TaggedCanvas(target, root=root, title=sheet.title, on=sheet.dated_on, **settings)

    def around(canvas: Canvas, document: BaseDocTemplate) -> None:
        _draw_around(cast("TaggedCanvas", canvas), sheet, document.page, pages)

    frame = Frame(MARGIN, BOTTOM, WIDTH, HEIGHT, 0, 0, 0, 0)
    document = BaseDocTemplate(file, pagesize=A4, initialFontName="NotoSans", title=sheet.title)
    document.addPageTemplates(PageTemplate(frames=[frame], onPage=around))
    document.build(tell(root), canvasmaker=cast("Any", canvas))
    return document.page, file.getvalue()


def _draw_around(canvas: TaggedCanvas, sheet: Sheet, page: int, pages: int) -> None:
    """The footer and the draft mark: artifacts, in the margins, never over the text."""
    with canvas.artifact("Pagination"):
        canvas.saveState()
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.6)
        canvas.line(MARGIN, _FOOT + 11, A4[0] - MARGIN, _FOOT + 11)
        canvas.setFillColor(QUIET)
        canvas.setFont("NotoSans", 8.2)
        canvas.drawString(MARGIN, _FOOT, sheet.footer)
        canvas.drawRightString(A4[0] - MARGIN, _FOOT, f"page {page} of {pages}")
        if sheet.is_draft:
            _draw_draft_mark(canvas)
        canvas.restoreState()


def _draw_draft_mark(canvas: TaggedCanvas) -> None:
    width, height, middle = 46 * mm, 6.4 * mm, A4[0] / 2
    foot = A4[1] - 6 * mm - height
    canvas.setStrokeColor(INK)
    canvas.setFillColor(INK)
    canvas.setLineWidth(1)
    canvas.roundRect(middle - width / 2, foot, width, height, 4)
    canvas.setFont("NotoSans-Bold", 10)
    canvas.drawCentredString(middle, foot + 5.4, _DRAFT)
