"""A table of cells with both headings always in sight, for what is looked over by key.

Where not all columns have room, those that have are shown, and the arrow keys bring the next ones:
nothing scrolls sideways.
"""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from iro_desk.ui import style

_Index = QModelIndex | QPersistentModelIndex
_NAMES_SHEET = (
    "QHeaderView::section { border: none; border-bottom: 1px solid palette(midlight); color: palette(text); }"
)
"""The names stand in rows like the cells beside them: under each the same line."""


class MatrixGrid(QTableView):
    """Cells are gone over by the arrow keys. Sizes are given at 100 per cent text.

    `columns_changed` carries the first and the last column shown and how many there are.
    """

    COLUMN: ClassVar[int] = 128
    NAMES: ClassVar[int] = 190
    NAMES_AT_MOST: ClassVar[float] = 0.34
    ROW: ClassVar[int] = 40

    moved = Signal(QModelIndex)
    columns_changed = Signal(int, int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = 0
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

    def fit(self) -> None:
        """Give the columns the room there is; those without any wait beside."""
        model: QAbstractItemModel | None = self.model()
        if model is None:
            return
        width = min(style.scaled(self.NAMES), int(self.width() * self.NAMES_AT_MOST))
        self.verticalHeader().setFixedWidth(width)
        self.verticalHeader().setDefaultSectionSize(style.scaled(self.ROW))
        count = model.columnCount()
        room = max(self.width() - width - self.verticalScrollBar().sizeHint().width(), 1)
        shown = min(max(room // style.scaled(self.COLUMN), 1), count)
        self._first = max(min(self._first, count - shown), 0)
        last = self._first + shown - 1
        for column in range(count):
            self.setColumnHidden(column, not self._first <= column <= last)
            self.setColumnWidth(column, room // max(shown, 1))
        self.columns_changed.emit(self._first, last, count)

    def show_column(self, column: int) -> None:
        """Bring a column into sight."""
        shown = [at for at in range(self.model().columnCount()) if not self.isColumnHidden(at)]
        if not shown or column in shown:
            return
        self._first = column if column < shown[0] else column - len(shown) + 1
        self.fit()

    def turn(self, by: int) -> None:
        """Go on to the columns after (1) or before (-1)."""
        model, here = self.model(), self.currentIndex()
        column = here.column() + by if here.isValid() else by
        if 0 <= column < model.columnCount():
            self.go(model.index(max(here.row(), 0), column))

    def turn_page(self, by: int) -> None:
        """Bring the columns that wait after (1) or before (-1) into sight."""
        shown = [at for at in range(self.model().columnCount()) if not self.isColumnHidden(at)]
        column = (shown[-1] + 1 if by > 0 else shown[0] - 1) if shown else 0
        if 0 <= column < self.model().columnCount():
            self.go(self.model().index(max(self.currentIndex().row(), 0), column))

    def go(self, index: _Index) -> None:
        """Make a cell the current one, in sight."""
        if index.isValid():
            self.show_column(index.column())
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, control = Qt.Key, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in {keys.Key_Left, keys.Key_Right} and not control:
            self.turn(1 if event.key() == keys.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        if self.currentIndex().isValid():
            self.show_column(self.currentIndex().column())

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.moved.emit(current)
