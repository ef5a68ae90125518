"""One card of a board: who, what about, and how its clock stands, with a word and a shape."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from iro_desk.ui import style
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.status_chip import chip_size, paint_chip

_SIDE = 10
_TOP = 8
_GAP = 4
_LINES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What stands on a card. `state` is its clock in words, in `tone`; `foot` a quiet last line."""

    key: str
    title: str
    words: str = ""
    foot: str = ""
    state: str = ""
    tone: Tone = Tone.QUIET
    shape: str = ""
    spoken: str = ""


def card_height(card: Card, width: int) -> int:
    """How high the card is at that width."""
    space = width - 2 * style.scaled(_SIDE)
    parts = [QFontMetrics(style.font(bold=True)).height()]
    if card.words:
        parts.append(_words_height(card.words, space))
    if card.foot:
        parts.append(QFontMetrics(style.font(style.QUIET_SIZE)).height())
    if card.state:
        parts.append(chip_size(card.state).height() + 2)
    return sum(parts) + style.scaled(_GAP) * (len(parts) - 1) + 2 * style.scaled(_TOP)


def paint_card(
    painter: QPainter, area: QRect, card: Card, tokens: style.Tokens, *, is_current: bool, has_keys: bool
) -> None:
    """Draw a card; the current one stands on another ground, edged in the accent while it has the keys."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(tokens.selected if is_current else tokens.page))
    edge = tokens.accent if has_keys else tokens.border if is_current else tokens.line
    painter.setPen(QPen(QColor(edge), 2 if has_keys else 1))
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 8, 8)
    side = style.scaled(_SIDE)
    inner = area.adjusted(side, style.scaled(_TOP), -side, -style.scaled(_TOP))
    top = _paint_line(painter, inner, card.title, style.font(bold=True), tokens.word(Tone.PLAIN))
    if card.words:
        top = _paint_words(painter, inner, top, card.words, tokens)
    if card.foot:
        line = QRect(inner.left(), top, inner.width(), inner.bottom() - top)
        top = _paint_line(painter, line, card.foot, style.font(style.QUIET_SIZE), tokens.word(Tone.QUIET))
    if card.state:
        size = chip_size(card.state)
        width = min(size.width(), inner.width())
        place = QRectF(inner.left(), top + 2, width, size.height())
        paint_chip(painter, place, card.state, card.tone, tokens, card.shape or None)
    painter.restore()


def _paint_line(painter: QPainter, area: QRect, words: str, face: QFont, colour: QColor) -> int:
    """One line, cut where it is too long; gives where the next one begins."""
    metrics = QFontMetrics(face)
    painter.setFont(face)
    painter.setPen(colour)
    line = QRect(area.left(), area.top(), area.width(), metrics.height())
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
    return line.bottom() + 1 + style.scaled(_GAP)


def _paint_words(painter: QPainter, inner: QRect, top: int, words: str, tokens: style.Tokens) -> int:
    """A line or two; what does not fit is cut at the end of the last."""
    face = style.font(style.QUIET_SIZE)
    metrics = QFontMetrics(face)
    painter.setFont(face)
    painter.setPen(tokens.word(Tone.PLAIN))
    lines = _lines(words, inner.width())
    for number, line in enumerate(lines):
        place = QRect(inner.left(), top + number * metrics.lineSpacing(), inner.width(), metrics.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), line)
    return top + len(lines) * metrics.lineSpacing() + style.scaled(_GAP)


def _words_height(words: str, width: int) -> int:
    return len(_lines(words, width)) * QFontMetrics(style.font(style.QUIET_SIZE)).lineSpacing()


def _lines(words: str, width: int) -> list[str]:
    """The words as they fall into at most two lines of that width, the last one cut."""
    metrics = QFontMetrics(style.font(style.QUIET_SIZE))
    lines: list[str] = []
    left = words.split()
    while left and len(lines) < _LINES - 1:
        line = left.pop(0)
        while left and metrics.horizontalAdvance(f"{line} {left[0]}") <= width:
            line = f"{line} {left.pop(0)}"
        lines.append(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width))
    if left:
        lines.append(metrics.elidedText(" ".join(left), Qt.TextElideMode.ElideRight, width))
    return lines
