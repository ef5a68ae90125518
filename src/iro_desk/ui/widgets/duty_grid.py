"""The matrix of duties: what each cell says is painted, and keys record, remove and ask."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from iro_desk.ui import style
from iro_desk.ui.models.duty_matrix import TONES, DutyMatrixModel, cell_words, last_words
from iro_desk.ui.style import SHAPES, Tone
from iro_desk.ui.widgets.matrix_grid import MatrixGrid

_SHAPE = 13
_SIDE = 8
_SIGNS = frozenset("+-")
"""A day may begin with one: -3d, +5d."""
_Index = QModelIndex | QPersistentModelIndex


class DutyGrid(MatrixGrid):
    """Enter or typing records a cell, Delete takes its last entry back, F1 or Space asks why.

    `recorded` carries the index and what was typed (""), `removed` and `asked` the index, `turned`
    True for undo and False for redo, `opened` the row of the child.
    """

    recorded = Signal(QModelIndex, str)
    removed = Signal(QModelIndex)
    asked = Signal(QModelIndex)
    turned = Signal(bool)
    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_CellDelegate(self))
        self.verticalHeader().sectionDoubleClicked.connect(self.opened)
        self.doubleClicked.connect(lambda index: self.recorded.emit(index, ""))

    def matrix(self) -> DutyMatrixModel:
        """The model shown."""
        model = self.model()
        assert isinstance(model, DutyMatrixModel)  # noqa: S101 - no other is set
        return model

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here, key = self.currentIndex(), event.key()
        if not here.isValid() or not self._take_key(event, here, Qt.Key(key)):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent, here: QModelIndex, key: Qt.Key) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        keys = Qt.Key
        if key in {keys.Key_Return, keys.Key_Enter}:
            if control:
                self.opened.emit(here.row())
            else:
                self.recorded.emit(here, "")
        elif key in {keys.Key_Delete, keys.Key_Backspace}:
            self.removed.emit(here)
        elif key in {keys.Key_F1, keys.Key_Space}:
            self.asked.emit(here)
        elif control and key in {keys.Key_Z, keys.Key_Y}:
            self.turned.emit(key == keys.Key_Z)
        elif (event.text().isalnum() or event.text() in _SIGNS) and not control:
            self.recorded.emit(here, event.text())
        else:
            return False
        return True


class _CellDelegate(QStyledItemDelegate):
    """Paints a shape and two lines: how the duty stands, and when it was last done."""

    def __init__(self, view: DutyGrid) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(style.scaled(DutyGrid.COLUMN), style.scaled(DutyGrid.ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens, area = style.tokens_of(self._view), QRect(option.rect)
        cell = self._view.matrix().cell(index)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = TONES[cell.standing] if cell else Tone.PLAIN
        if is_current:
            painter.fillRect(area, tokens.ground(Tone.ACCENT))
        elif tone in {Tone.LATE, Tone.SOON}:
            painter.fillRect(area.adjusted(1, 1, -1, -1), tokens.ground(tone))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if cell is not None:
            lines = [cell_words(cell), last_words(cell)]
            self._write(painter, area.adjusted(_SIDE, 0, -_SIDE, 0), [line for line in lines if line], tone)
        if is_current and self._view.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRect(area.adjusted(1, 1, -1, -2))
        painter.restore()

    def _write(self, painter: QPainter, area: QRect, lines: list[str], tone: Tone) -> None:
        tokens, size = style.tokens_of(self._view), style.scaled(_SHAPE)
        height = style.scaled(17)
        top = area.center().y() - height * len(lines) // 2 + 1
        place = QRectF(area.left(), top + (height - size) / 2, size, size)
        style.paint_icon(painter, place, SHAPES[tone], tokens.word(tone))
        left = area.left() + size + style.scaled(5)
        stands_out = tone in {Tone.LATE, Tone.SOON}
        faces = (style.font(style.QUIET_SIZE, bold=stands_out), style.font(style.QUIET_SIZE - 1))
        inks = (tokens.word(tone if tone is not Tone.IN_TIME else Tone.PLAIN), tokens.word(Tone.QUIET))
        for number, words in enumerate(lines):
            box = QRect(left, top + number * height, area.right() - left, height)
            fitted = QFontMetrics(faces[number]).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
            painter.setFont(faces[number])
            painter.setPen(inks[number])
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), fitted)
