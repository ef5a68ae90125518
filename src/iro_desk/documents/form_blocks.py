"""What a form to fill in is drawn from: boxes to write in, ticks, faces, questions that stay whole.

Made for paper and for the screen alike. With a field, a box or tick is also content of a Form
element and the place where `fillable` sets the field of that name.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from iro_desk.documents.blocks import bold, plain
from iro_desk.documents.page import BODY, INK, LINE, QUIET, SMALL, WIDTH
from iro_desk.documents.tagged import Element, TaggedCanvas, Text
from iro_desk.domain.form_questions import FACES, Kind, Question

_EDGE = 1.1
_ROUND = 4
_GAP = 3
_BETWEEN = 9
_APART = 5 * mm


def _style(name: str, size: float, leading: float, parent: ParagraphStyle = BODY) -> ParagraphStyle:
    return ParagraphStyle(name, parent=parent, fontSize=size, leading=leading, spaceAfter=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Sizes of a form: type, height of a line to write on, of a tick and of a face, in points."""

    words: ParagraphStyle
    hint: ParagraphStyle
    option: ParagraphStyle
    line: float
    tick: float
    face: float


USUAL = Look(
    words=_style("question", 10.6, 14.6),
    hint=SMALL,
    option=_style("option", 10.2, 14),
    line=8.2 * mm,
    tick=4.2 * mm,
    face=8 * mm,
)
LARGE = Look(
    words=_style("large question", 15, 20),
    hint=_style("large hint", 12, 16, SMALL),
    option=_style("large option", 13, 17),
    line=13 * mm,
    tick=6 * mm,
    face=12 * mm,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a field goes: its Form element and its full name."""

    element: Element
    name: str


class WritingBox(Flowable):
    """A box to write in; `ruled` is the distance of its lines in points, 0 for none (to draw in too)."""

    def __init__(self, height: float, place: Place | None, *, ruled: float = 0, wide: float = 0) -> None:
        super().__init__()
        self.height, self.place, self.ruled, self.wide = height, place, ruled, wide

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as there is room, or as it was made."""
        self.width = min(width, self.wide) if self.wide else width
        return self.width, self.height

    def draw(self) -> None:
        """Draw edge and lines, and say where its field goes."""
        canvas = cast("TaggedCanvas", self.canv)
        with canvas.artifact():
            canvas.setStrokeColor(LINE)
            canvas.setLineWidth(0.5)
            for number in range(1, math.ceil(self.height / self.ruled) if self.ruled else 0):
                y = self.height - number * self.ruled
                if y > self.ruled / 2:
                    canvas.line(8, y, self.width - 8, y)
            canvas.setStrokeColor(QUIET)
            canvas.setLineWidth(_EDGE)
            canvas.roundRect(0, 0, self.width, self.height, _ROUND)
        if self.place is not None:
            box = (_GAP, 1.5, self.width - _GAP, self.height - 1.5)
            canvas.field(self.place.element, self.place.name, box)


class Tick(Flowable):
    """A square to tick, or a circle where one of several is chosen."""

    def __init__(self, size: float, place: Place | None, *, is_round: bool) -> None:
        super().__init__()
        self.width = self.height = size
        self.place, self.is_round = place, is_round

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The shape and nothing around it."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the shape, and say where its field goes."""
        canvas = cast("TaggedCanvas", self.canv)
        size = self.width
        with canvas.artifact():
            canvas.setStrokeColor(INK)
            canvas.setLineWidth(_EDGE)
            if self.is_round:
                canvas.circle(size / 2, size / 2, size / 2 - _EDGE / 2)
            else:
                canvas.roundRect(0, 0, size, size, 1.5)
        if self.place is not None:
            canvas.field(self.place.element, self.place.name, (0, 0, size, size))


class Face(Flowable):
    """A drawn face: the shape beside the word, never in its place."""

    def __init__(self, feeling: str, size: float) -> None:
        super().__init__()
        self.feeling = feeling
        self.width = self.height = size

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The face and nothing around it."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the face as an artifact: its word stands beside it."""
        canvas = cast("TaggedCanvas", self.canv)
        size = self.width
        with canvas.artifact():
            canvas.setStrokeColor(INK)
            canvas.setFillColor(INK)
            canvas.setLineWidth(size / 20)
            canvas.circle(size / 2, size / 2, size * 0.47)
            if self.feeling == "unsure":
                canvas.setFont("NotoSans-Bold", size * 0.62)
                canvas.drawCentredString(size / 2, size * 0.28, "?")
                return
            for x in (0.35, 0.65):
                canvas.circle(size * x, size * 0.61, size * 0.055, stroke=0, fill=1)
            if self.feeling == "okay":
                canvas.line(size * 0.3, size * 0.33, size * 0.7, size * 0.33)
            elif self.feeling == "happy":
                canvas.arc(size * 0.27, size * 0.22, size * 0.73, size * 0.62, 200, 140)
            else:
                canvas.arc(size * 0.27, size * 0.06, size * 0.73, size * 0.40, 20, 140)


@dataclass(frozen=True, slots=True)
class _Placed:
    piece: Flowable
    x: float
    top: float


class Asked(Flowable):
    """One question with the room for its answer; it never breaks over a page."""

    def __init__(self, question: Question, root: Element, look: Look, *, is_fillable: bool) -> None:
        super().__init__()
        self.question, self.look, self.root = question, look, root
        self.is_fillable = is_fillable
        self.words = Text(bold(question.words), look.words).within(Element("P", root))
        self.hint = (
            Text(plain(question.hint), look.hint).within(Element("P", root)) if question.hint else None
        )
        self.options = [self._option(key, word) for key, word in question.options]
        self.box = None if self.options else self._box()

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Place words, hint and answer; as high as all of them."""
        self._placed: list[_Placed] = []
        self.width = width
        if self.question.kind in {Kind.LINE, Kind.DATE}:
            down = self._beside(width)
        else:
            down = self._under(self.words, 0, 0, width)
            if self.hint is not None:
                down = self._under(self.hint, 0, down, width)
            down = self._answer(down + _GAP, width)
        self.height = down + _APART
        return width, self.height

    def draw(self) -> None:
        """Draw what was placed, from the top."""
        for placed in self._placed:
            placed.piece.drawOn(self.canv, placed.x, self.height - placed.top - placed.piece.height)

    def _answer(self, down: float, width: float) -> float:
        if self.box is not None:
            return self._under(self.box, 0, down, width)
        return self._option_rows(down, width)

    def _beside(self, width: float) -> float:
        """A short question left of its box, a hint after it."""
        box = cast("WritingBox", self.box)
        _, words_high = self.words.wrap(width * 0.36, 1000)
        box.wrap(width * 0.62, 1000)
        line = max(words_high, box.height)
        self._placed.append(_Placed(self.words, 0, (line - words_high) / 2))
        left = width * 0.38
        self._placed.append(_Placed(box, left, (line - box.height) / 2))
        if self.hint is not None:
            _, high = self.hint.wrap(width - left - box.width - 8, 1000)
            self._placed.append(_Placed(self.hint, left + box.width + 8, (line - high) / 2))
        return line

    def _option_rows(self, down: float, width: float) -> float:
        """The options in one row where they fit, else in equal columns."""
        widths = [self._option_width(option) for option in self.options]
        spare = width - sum(widths)
        if spare >= _BETWEEN * (len(widths) - 1):
            between = min(spare / max(1, len(widths) - 1), 3 * _BETWEEN)
            starts = [sum(widths[:number]) + number * between for number in range(len(widths))]
            return down + max(
                self._option_at(option, start, down, wide)
                for option, start, wide in zip(self.options, starts, widths, strict=True)
            )
        columns = max(1, int(width / (max(widths) + _BETWEEN)))
        step = width / columns
        for first in range(0, len(self.options), columns):
            row = self.options[first : first + columns]
            high = max(self._option_at(option, n * step, down, step) for n, option in enumerate(row))
            down += high + _GAP + 1
        return down - _GAP - 1

    def _option_width(self, option: Sequence[Flowable]) -> float:
        *shapes, label = option
        return sum(shape.wrap(0, 0)[0] + 5 for shape in shapes) + _text_width(cast("Text", label))

    def _option_at(self, option: Sequence[Flowable], x: float, top: float, room: float) -> float:
        *shapes, label = option
        high = max(shape.wrap(0, 0)[1] for shape in shapes)
        end = x + room
        for shape in shapes:
            self._placed.append(_Placed(shape, x, top + (high - shape.height) / 2))
            x += shape.width + 5
        _, label_high = label.wrap(end - x, 1000)
        self._placed.append(_Placed(label, x, top + (high - label_high) / 2))
        return max(high, label_high)

    def _under(self, piece: Flowable, x: float, top: float, width: float) -> float:
        _, high = piece.wrap(width, 1000)
        self._placed.append(_Placed(piece, x, top))
        return top + high

    def _option(self, key: str, word: str) -> list[Flowable]:
        question, look = self.question, self.look
        place = self._place(f"{question.key}.{key}")
        shapes: list[Flowable] = [Tick(look.tick, place, is_round=question.is_one_of)]
        if question.kind is Kind.FACES and key in dict(FACES):
            shapes.append(Face(key, look.face))
        return [*shapes, Text(plain(word), look.option).within(Element("P", self.root))]

    def _box(self) -> WritingBox:
        question, look = self.question, self.look
        place = self._place(question.key)
        if question.kind is Kind.DATE:
            return WritingBox(look.line, place, wide=WIDTH * 0.26)
        if question.kind is Kind.LINE:
            return WritingBox(look.line, place)
        # By hand one draws or writes on lines; on the screen lines would run through the text.
        ruled = 0 if self.is_fillable or look is LARGE else look.line
        return WritingBox(question.lines * look.line + 2, place, ruled=ruled)

    def _place(self, name: str) -> Place | None:
        return Place(element=Element("Form", self.root), name=name) if self.is_fillable else None


def _text_width(text: Text) -> float:
    return stringWidth(text.getPlainText(), text.style.fontName, text.style.fontSize) + 2
