"""A word, a shape and a ground: never a colour alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from iro_desk.ui import style
from iro_desk.ui.style import Tone

SHAPES = style.SHAPES
_SIDE = 8
_GAP = 6
_SHAPE = 13
_HEIGHT = 22


class StatusChip(QLabel):
    """A rounded ground with a shape and a bold word, such as "Overdue 2"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.QUIET
        self._shape = SHAPES[Tone.QUIET]
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_status(self, tone: Tone, words: str, shape: str | None = None) -> None:
        """Show `words` in that tone; `shape` names another icon than the tone's own."""
        self._tone = tone
        self._shape = shape or SHAPES[tone]
        self.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    @property
    def tone(self) -> Tone:
        """The tone shown."""
        return self._tone

    def sizeHint(self) -> QSize:
        return chip_size(self.text())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self.text(), self._tone, style.tokens_of(self), self._shape)
        painter.end()


def chip_size(words: str) -> QSize:
    """The room a chip with these words takes."""
    metrics = QFontMetrics(style.font(style.QUIET_SIZE, bold=True))
    width = metrics.horizontalAdvance(words) + style.scaled(2 * _SIDE + _GAP + _SHAPE) + 2
    return QSize(width, style.scaled(_HEIGHT))


def paint_chip(
    painter: QPainter, area: QRectF, words: str, tone: Tone, tokens: style.Tokens, shape: str | None = None
) -> None:
    """Draw a chip into an area, for delegates of lists too."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.ground(tone))
    painter.drawRoundedRect(area, 8, 8)
    side, size = style.scaled(_SIDE), style.scaled(_SHAPE)
    place = QRectF(area.left() + side, area.center().y() - size / 2, size, size)
    style.paint_icon(painter, place, shape or SHAPES[tone], tokens.word(tone))
    painter.setPen(tokens.word(tone))
    painter.setFont(style.font(style.QUIET_SIZE, bold=True))
    text = area.adjusted(side + size + style.scaled(_GAP), 0, 0, 0)
    painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)
    painter.restore()
