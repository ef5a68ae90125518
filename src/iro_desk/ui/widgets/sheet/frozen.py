"""The first columns of a sheet, standing still over it while the others scroll sideways."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from iro_desk.ui import style
from iro_desk.ui.widgets.sheet.header import SheetHeader


class FrozenColumns(QTableView):
    """A picture of the columns that stay. The sheet under it takes the keys and the mouse."""

    def __init__(self, sheet: QTableView, take_mouse: Callable[[QMouseEvent], object]) -> None:
        super().__init__(sheet)
        self._take_mouse = take_mouse
        self._sheet = sheet
        self.head = SheetHeader(self)
        self.setHorizontalHeader(self.head)
        self.setObjectName("frozenColumns")
        self.setAccessibleName("The first columns, which stay in sight")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTableView, QTableView:focus { border: none; border-radius: 0; }")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(16)
        self.head.setSectionsMovable(False)
        for bar in (sheet.verticalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(lambda _at: self.follow())
            bar.rangeChanged.connect(lambda _least, _most: self.follow())

    def follow(self) -> None:
        """Stand at the line the sheet stands at, whatever moved: a child beside another's action misleads."""
        sheets, own = self._sheet.verticalScrollBar(), self.verticalScrollBar()
        own.setRange(sheets.minimum(), sheets.maximum())
        own.setValue(sheets.value())
        self.verticalHeader().setOffset(self._sheet.verticalHeader().offset())

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Never by itself: Qt asks for it whenever the cursor moves, and the sheet does it."""

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.follow()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(style.tokens_of(self).border)
        edge = self.viewport().width() - 1
        painter.drawLine(edge, 0, edge, self.viewport().height())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._take_mouse(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._take_mouse(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._take_mouse(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._take_mouse(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._sheet.wheelEvent(event)

    def selectionChanged(self, _selected: QItemSelection, _deselected: QItemSelection) -> None:
        self.viewport().update()
