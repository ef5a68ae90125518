"""The letterhead: who writes, with the authority's mark, as content that can be read aloud."""

from __future__ import annotations

from io import BytesIO
from typing import cast

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable, Paragraph

from iro_desk.documents.blocks import plain
from iro_desk.documents.page import CONTACT, LINE, SENDER, SMALL, WIDTH
from iro_desk.documents.tagged import Element, TaggedCanvas, Text
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.papers import Letterhead

OFFICE = "Independent Reviewing Officer"
_MARK_HEIGHT = 14 * mm
_MARK_WIDTH = 36 * mm
_CONTACT_WIDTH = 88 * mm
_GAP = 3.5 * mm


class Heading(Flowable):
    """The letterhead across the first page: mark, authority and service left, the IRO right."""

    def __init__(self, letterhead: Letterhead, root: Element) -> None:
        super().__init__()
        self.letterhead = letterhead
        self.mark = _picture(letterhead.logo_png) if letterhead.logo_png else None
        self.figure = Element("Figure", root, alt=f"Mark of {letterhead.authority}")
        self.left = [
            Text(plain(letterhead.authority), SENDER).within(Element("P", root)),
            Text(plain(letterhead.service), SMALL).within(Element("P", root)),
        ]
        lines = [f"{letterhead.iro_name}, {OFFICE}", ", ".join(letterhead.address), letterhead.iro_phone]
        self.right = [Text(plain(line), CONTACT).within(Element("P", root)) for line in lines if line]
        self.email = Element("Link", Element("P", root), alt=f"Write to {letterhead.iro_email}")
        if letterhead.iro_email:
            self.right.append(Text(plain(letterhead.iro_email), CONTACT).within(self.email))

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As high as the higher side, and the rule under it."""
        self.mark_size = _fitted(self.mark) if self.mark else (0.0, 0.0)
        self.left_edge = self.mark_size[0] + _GAP if self.mark else 0.0
        left = _stacked(self.left, WIDTH - _CONTACT_WIDTH - self.left_edge)
        body = max(left, _stacked(self.right, _CONTACT_WIDTH), self.mark_size[1])
        self.width, self.height = width, body + 14
        return self.width, self.height

    def draw(self) -> None:
        """Draw both sides and the rule."""
        canvas = cast("TaggedCanvas", self.canv)
        if self.mark:
            self._draw_mark(canvas)
        _stack(self.left, canvas, self.left_edge, self.height)
        foot = _stack(self.right, canvas, WIDTH - _CONTACT_WIDTH, self.height)
        if self.letterhead.iro_email:
            line = canvas.stringWidth(self.letterhead.iro_email, CONTACT.fontName, CONTACT.fontSize)
            box = (WIDTH - line, foot, WIDTH, foot + CONTACT.leading)
            canvas.link(self.email, f"mailto:{self.letterhead.iro_email}", box, self.email.alt)
        with canvas.artifact():
            canvas.setStrokeColor(LINE)
            canvas.setLineWidth(0.8)
            canvas.line(0, 6, WIDTH, 6)

    def _draw_mark(self, canvas: TaggedCanvas) -> None:
        width, height = self.mark_size
        x, y = canvas.absolutePosition(0, self.height - height)
        self.figure.box = (x, y, x + width, y + height)
        with canvas.content_of(self.figure):
            canvas.drawImage(self.mark, 0, self.height - height, width, height, mask="auto")


def _picture(png: bytes) -> ImageReader:
    try:
        return ImageReader(BytesIO(png))
    except OSError as cause:
        raise RuleBroken(
            "The logo of the letterhead cannot be read as a picture. Choose another file in Settings.",
            field="logo_png",
        ) from cause


def _fitted(picture: ImageReader) -> tuple[float, float]:
    width, height = picture.getSize()
    scale = min(_MARK_WIDTH / width, _MARK_HEIGHT / height)
    return width * scale, height * scale


def _stacked(lines: list[Text], width: float) -> float:
    return sum(line.wrap(width, 1000)[1] for line in lines)


def _stack(lines: list[Text], canvas: TaggedCanvas, x: float, top: float) -> float:
    """Draw the lines downwards from `top`; returns the foot of the last."""
    for line in lines:
        top -= cast("Paragraph", line).height
        line.drawOn(canvas, x, top)
    return top
