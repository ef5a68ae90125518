"""Answers over time, drawn: one answer a cell, or a bar of how many said yes, partly and no.

The parts of a bar differ in their pattern as well as in colour, and the counts stand beside it in words.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from iro_desk.domain.monitoring_results import GRADE
from iro_desk.ui import style
from iro_desk.ui.models.monitoring_results import ANSWER_SHAPES, ANSWER_TONES, ResultsModel
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.matrix_grid import MatrixGrid

_SIDE = 8
_SHAPE = 13
_BAR = 10
_PATTERNS = {
    "yes": Qt.BrushStyle.SolidPattern,
    "partly": Qt.BrushStyle.BDiagPattern,
    "no": Qt.BrushStyle.DiagCrossPattern,
}
_Index = QModelIndex | QPersistentModelIndex


class ResultsGrid(MatrixGrid):
    """`opened` carries the index of the cell whose forms are wanted, by Enter or a double click."""

    COLUMN = 150
    NAMES = 380
    NAMES_AT_MOST = 0.42

    opened = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_AnswerDelegate(self))
        self.doubleClicked.connect(self.opened)

    def shown(self) -> ResultsModel:
        """The model shown."""
        model = self.model()
        assert isinstance(model, ResultsModel)  # noqa: S101 - no other is set
        return model

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and here.isValid():
            self.opened.emit(here)
        else:
            super().keyPressEvent(event)


class _AnswerDelegate(QStyledItemDelegate):
    """Paints a shape with its word, or a bar over its counts."""

    def __init__(self, view: ResultsGrid) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(style.scaled(ResultsGrid.COLUMN), style.scaled(ResultsGrid.ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens, area = style.tokens_of(self._view), QRect(option.rect)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_current:
            painter.fillRect(area, tokens.ground(Tone.ACCENT))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        model, inner = self._view.shown(), area.adjusted(_SIDE, 0, -_SIDE, 0)
        words = model.words(index)
        is_grade = model.number(index) == GRADE
        if words and model.one_child and not is_grade:
            self._answer(painter, inner, next(iter(model.counts(index))), words)
        elif words and not model.one_child and not is_grade:
            self._bar(painter, inner, index, words)
        else:
            self._write(painter, inner, words, Tone.PLAIN, is_bold=is_grade and model.one_child)
        if is_current and self._view.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -1, -2))
        painter.restore()

    def _answer(self, painter: QPainter, area: QRect, key: str, words: str) -> None:
        """A shape and a word."""
        tone, size = ANSWER_TONES[key], style.scaled(_SHAPE)
        place = QRectF(area.left(), area.center().y() - size / 2 + 0.5, size, size)
        style.paint_icon(painter, place, ANSWER_SHAPES[key], style.tokens_of(self._view).word(tone))
        self._write(painter, area.adjusted(size + style.scaled(6), 0, 0, 0), words, tone)

    def _bar(self, painter: QPainter, area: QRect, index: _Index, words: str) -> None:
        """The share of each answer over its counts in words."""
        tokens, counts = style.tokens_of(self._view), self._view.shown().counts(index)
        of = sum(counts[key] for key in _PATTERNS)
        half = area.height() // 2
        if of:
            top = area.top() + style.scaled(6)
            left, height = float(area.left()), style.scaled(_BAR)
            for key, pattern in _PATTERNS.items():
                width = area.width() * counts[key] / of
                box = QRectF(left, top, width, height)
                ink = tokens.word(ANSWER_TONES[key])
                painter.setPen(QPen(ink, 1))
                painter.setBrush(QBrush(ink, pattern))
                if width:
                    painter.drawRect(box.adjusted(0.5, 0, -0.5, 0))
                left += width
        self._write(painter, area.adjusted(0, half - 2, 0, -2), words, Tone.QUIET)

    def _write(
        self, painter: QPainter, area: QRect, words: str, tone: Tone, *, is_bold: bool = False
    ) -> None:
        font = style.font(style.QUIET_SIZE, bold=is_bold or tone in {Tone.LATE, Tone.SOON})
        painter.setFont(font)
        painter.setPen(style.tokens_of(self._view).word(tone))
        fitted = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), fitted)
