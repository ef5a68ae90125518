"""The matrix of duties: cells gone over by key, children's names and duties always in sight.

Where not all columns have room, those that have are shown, and the arrow keys bring the next ones:
nothing scrolls sideways.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from iro_desk.ui import style
from iro_desk.ui.models.duty_matrix import TONES, DutyMatrixModel, cell_words, last_words
from iro_desk.ui.style import SHAPES, Tone

_COLUMN = 128
_NAMES = 190
_NAMES_AT_MOST = 0.34
_ROW = 40
_SHAPE = 13
_SIDE = 8
_NAMES_SHEET = (
    "QHeaderView::section { border: none; border-bottom: 1px solid palette(midlight); color: palette(text); }"
)
"""The names stand in rows like the cells beside them: under each the same line."""
_Index = QModelIndex | QPersistentModelIndex


class DutyGrid(QTableView):
    """Enter or typing records a cell, Delete takes its last entry back, F1 or Space asks why.

    `recorded` carries the index and what was typed (""), `removed` and `asked` the index, `turned`
    True for undo and False for redo, `opened` the row of the child, `columns_changed` the first and
    last column shown and how many there are.
    """

    recorded = Signal(QModelIndex, str)
    removed = Signal(QModelIndex)
    asked = Signal(QModelIndex)
    turned = Signal(bool)
    opened = Signal(int)
    moved = Signal(QModelIndex)
    columns_changed = Signal(int, int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = 0
        self.setItemDelegate(_CellDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        self.setStyleSheet("QTableView, QTableView:focus { border: none; }")
        self.horizontalHeader().setHighlightSections(True)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(16)
        names = self.verticalHeader()
        names.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        names.setTextElideMode(Qt.TextElideMode.ElideRight)
        names.setMinimumSectionSize(16)
        names.setStyleSheet(_NAMES_SHEET)
        names.sectionDoubleClicked.connect(self.opened)
        self.doubleClicked.connect(lambda index: self.recorded.emit(index, ""))

    def matrix(self) -> DutyMatrixModel:
        """The model shown."""
        model = self.model()
        assert isinstance(model, DutyMatrixModel)  # noqa: S101 - no other is set
        return model

    def fit(self) -> None:
        """Give the columns the room there is; those without any wait beside."""
        if not isinstance(self.model(), DutyMatrixModel):
            return
        width = min(style.scaled(_NAMES), int(self.width() * _NAMES_AT_MOST))
        self.verticalHeader().setFixedWidth(width)
        self.verticalHeader().setDefaultSectionSize(style.scaled(_ROW))
        count = self.matrix().columnCount()
        room = max(self.width() - width - self.verticalScrollBar().sizeHint().width(), 1)
        shown = min(max(room // style.scaled(_COLUMN), 1), count)
        self._first = max(min(self._first, count - shown), 0)
        last = self._first + shown - 1
        for column in range(count):
            self.setColumnHidden(column, not self._first <= column <= last)
            self.setColumnWidth(column, room // max(shown, 1))
        self.columns_changed.emit(self._first, last, count)

    def show_column(self, column: int) -> None:
        """Bring a column into sight."""
        shown = [at for at in range(self.matrix().columnCount()) if not self.isColumnHidden(at)]
        if not shown or column in shown:
            return
        self._first = column if column < shown[0] else column - len(shown) + 1
        self.fit()

    def turn(self, by: int) -> None:
        """Go on to the columns after (1) or before (-1)."""
        model, here = self.matrix(), self.currentIndex()
        column = here.column() + by if here.isValid() else by
        if 0 <= column < model.columnCount():
            self.go(model.index(max(here.row(), 0), column))

    def turn_page(self, by: int) -> None:
        """Bring the columns that wait after (1) or before (-1) into sight."""
        shown = [at for at in range(self.matrix().columnCount()) if not self.isColumnHidden(at)]
        column = (shown[-1] + 1 if by > 0 else shown[0] - 1) if shown else 0
        if 0 <= column < self.matrix().columnCount():
            self.go(self.matrix().index(max(self.currentIndex().row(), 0), column))

    def go(self, index: _Index) -> None:
        """Make a cell the current one, in sight."""
        if index.isValid():
            self.show_column(index.column())
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here, key = self.currentIndex(), event.key()
        if not here.isValid() or not self._take_key(event, here, Qt.Key(key)):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.moved.emit(current)

    def _take_key(self, event: QKeyEvent, here: QModelIndex, key: Qt.Key) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        keys = Qt.Key
        if key in {keys.Key_Left, keys.Key_Right} and not control:
            self.turn(1 if key == keys.Key_Right else -1)
        elif key in {keys.Key_Return, keys.Key_Enter}:
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
        elif event.text().isalnum() and not control:
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
        return QSize(style.scaled(_COLUMN), style.scaled(_ROW))

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
