"""A clock of working days as a row of cells: those that have gone are filled, those left are not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from iro_desk.ui import style
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.dots import paint_dots

_BAR = 10
_GAP = 4
_CELLS_AT_MOST = 40


class ClockBar(QAbstractButton):
    """A name, where the clock stands in words with a shape, and the cells under them.

    A clock without an end has no cells. The words say everything that is drawn. Where its day can be
    asked why, dots stand under the words, and pressing it asks.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self._words = ""
        self._used, self._total = 0, 0
        self._asks = False
        self._day = ""
        self._tone = Tone.QUIET
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_clock(self, name: str, words: str, tone: Tone, used: int = 0, total: int = 0) -> None:
        """Show a clock of `total` working days of which `used` have gone; 0 for one without an end."""
        self._name, self._words, self._tone = name, words, tone
        self._used, self._total = max(used, 0), total
        self._tell()
        self.updateGeometry()
        self.update()

    def set_asks(self, day: str) -> None:
        """Let it be asked why that day, in words, is its last; "" where it has none to ask about."""
        self._asks = bool(day)
        self._day = day
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if day else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if day else Qt.CursorShape.ArrowCursor)
        self._tell()
        self.update()

    @property
    def words(self) -> str:
        """Where the clock stands, in words."""
        return self._words

    def sizeHint(self) -> QSize:
        title = QFontMetrics(style.font(style.QUIET_SIZE)).height()
        words = QFontMetrics(style.font(bold=True)).height()
        bar = style.scaled(_BAR) + style.scaled(_GAP) if self._total else 0
        return QSize(style.scaled(240), title + words + bar + style.scaled(_GAP))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = style.tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        quiet, bold = style.font(style.QUIET_SIZE), style.font(bold=True)
        top = QFontMetrics(quiet).height()
        painter.setFont(quiet)
        painter.setPen(tokens.word(Tone.QUIET))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(0, 0, self.width(), top), flags, self._name)
        height, size = QFontMetrics(bold).height(), style.scaled(14)
        painter.setFont(bold)
        painter.setPen(tokens.word(self._tone))
        place = QRectF(0, top + (height - size) / 2, size, size)
        style.paint_icon(painter, place, style.SHAPES[self._tone], tokens.word(self._tone))
        left = size + style.scaled(6)
        words = QFontMetrics(bold).elidedText(
            self._words, Qt.TextElideMode.ElideRight, round(self.width() - left)
        )
        painter.drawText(QRectF(left, top, self.width() - left, height), flags, words)
        if self._asks:
            metrics = QFontMetrics(bold)
            base = top + height / 2 + (metrics.ascent() - metrics.descent()) / 2
            paint_dots(
                painter, QPointF(left, base), metrics.horizontalAdvance(words), tokens.word(self._tone)
            )
        if self._total:
            self._paint_cells(painter, tokens, top + height + style.scaled(_GAP))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _tell(self) -> None:
        said = f"{self._name}: {self._words}"
        if self._total:
            said = f"{said}. {self._used} of {self._total} working days used"
        self.setAccessibleName(f"Why {self._day}?" if self._asks else said)
        self.setAccessibleDescription(said if self._asks else "")
        self.setToolTip(f"{said}\nPress to see why." if self._asks else said)

    def _paint_cells(self, painter: QPainter, tokens: style.Tokens, top: int) -> None:
        """A cell a working day; where there are too many of them, one bar in two parts."""
        total = min(self._total, _CELLS_AT_MOST)
        used = min(round(self._used * total / self._total), total)
        gap = 2
        width = min((self.width() - 2 - gap * (total - 1)) / total, style.scaled(22))
        height = style.scaled(_BAR)
        for number in range(total):
            cell = QRectF(1 + number * (width + gap), top, width, height)
            is_gone = number < used
            painter.setBrush(tokens.word(self._tone) if is_gone else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.word(self._tone) if is_gone else QColor(tokens.border), 1))
            painter.drawRoundedRect(cell, 2, 2)
