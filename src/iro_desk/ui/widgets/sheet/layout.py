"""How the columns of a sheet stand: order, those that stand still, the lines over and under the cells."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from iro_desk.ui import style
from iro_desk.ui.models.sheet import SheetRows
from iro_desk.ui.widgets.sheet.frozen import FrozenColumns
from iro_desk.ui.widgets.sheet.header import FILTER_HEIGHT, FilterRow, SheetHeader
from iro_desk.ui.widgets.sheet.moves import Place, Size
from iro_desk.ui.widgets.sheet.total_line import TotalLine

_FROZEN_SHARE = 0.6
_Index = QModelIndex | QPersistentModelIndex
_SHEET = """
QTableView, QTableView:focus {{ border: 1px solid {border}; border-radius: 0; }}
QHeaderView {{ background: {ground}; }}
QHeaderView::section {{ background: {ground}; color: {quiet}; font-weight: 600;
  border-right: 1px solid {line}; padding: 5px {pad}px; }}
QHeaderView::up-arrow, QHeaderView::down-arrow {{ width: {arrow}px; height: {arrow}px; }}
"""


class SheetLayout(QTableView):
    """Columns are numbered as declared; a `Place` counts them as they stand on the screen.

    `laid_out` says that cells stand elsewhere than before.
    """

    laid_out = Signal()

    def __init__(self, rows: SheetRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows
        self._order: list[int] = []
        self._frozen: list[int] = []
        self.head = SheetHeader(self)
        self.setHorizontalHeader(self.head)
        self.frozen = FrozenColumns(self, self.take_frozen_mouse)
        self.filters = FilterRow(self, self)
        self.totals = TotalLine(self, self)
        self._set_up()

    def _set_up(self) -> None:
        self.setObjectName("cells")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(16)
        self.head.setSectionsMovable(True)
        for view in (self, self.frozen):
            view.setModel(self.rows)
        self.frozen.setSelectionModel(self.selectionModel())
        self.verticalScrollBar().valueChanged.connect(lambda _at: self.laid_out.emit())
        self.horizontalScrollBar().valueChanged.connect(lambda _at: self._take_scroll())
        self.head.sectionResized.connect(self._take_width)
        self.frozen.head.sectionResized.connect(self._take_frozen_width)

    # Where things stand

    def order(self) -> list[int]:
        """The numbers of the columns shown, from left to right."""
        return self._order

    def size_shown(self) -> Size:
        """How many rows and columns are shown."""
        return Size(self.rows.rowCount(), len(self._order))

    def size_filled(self) -> Size:
        """The same without the empty row under the last one, where there are others."""
        return Size(self.rows.record_count() or self.rows.rowCount(), len(self._order))

    def lay_columns(self) -> None:
        """Take up which columns are shown, in which order, and how many of the first stand still."""
        head = self.head
        everything = [head.logicalIndex(at) for at in range(head.count())]
        self._order = [one for one in everything if not head.isSectionHidden(one)]
        room, self._frozen = self.viewport().width() * _FROZEN_SHARE, []
        for number in self._order:
            room -= self.columnWidth(number)
            if not self.rows.columns[number].is_frozen or room < 0:
                break
            self._frozen.append(number)
        for at, number in enumerate(everything):
            self.frozen.head.moveSection(self.frozen.head.visualIndex(number), at)
            self.frozen.setColumnHidden(number, number not in self._frozen)
            self.frozen.setColumnWidth(number, self.columnWidth(number))
        self._place_parts()

    def is_frozen(self, number: int) -> bool:
        """Whether a column stands still."""
        return number in self._frozen

    def columns_still(self) -> int:
        """How many of the first columns stand still."""
        return len(self._frozen)

    def frozen_width(self) -> int:
        """How much of the left side stands still, in pixels."""
        return sum(self.columnWidth(number) for number in self._frozen)

    def column_span(self, number: int) -> tuple[int, int]:
        """The left and the right edge of a column, from the left edge of the cells."""
        view = self.frozen if number in self._frozen else self
        left = view.columnViewportPosition(number)
        return left, left + self.columnWidth(number)

    def cell_area(self, place: Place) -> QRect:
        """Where a cell stands within the cells in sight."""
        left, right = self.column_span(self._order[place.column])
        return QRect(left, self.rowViewportPosition(place.row), right - left, self.rowHeight(place.row))

    def place_at(self, at: QPoint) -> Place | None:
        """The cell at a point, the nearest one where there is none; None in an empty sheet."""
        size = self.size_shown()
        if not size.rows or not size.columns:
            return None
        area = self.viewport().rect()
        x, y = max(min(at.x(), area.right()), 0), max(min(at.y(), area.bottom()), 0)
        number = (self.frozen if x < self.frozen_width() else self).columnAt(x)
        row = self.rowAt(y)
        return Place(
            row if row >= 0 else size.rows - 1,
            self._order.index(number) if number in self._order else size.columns - 1,
        )

    def index_of(self, place: Place) -> QModelIndex:
        """The model's index of a cell."""
        return self.rows.index(place.row, self._order[place.column])

    def page_rows(self) -> int:
        """How many whole rows are in sight."""
        return max(self.viewport().height() // max(self.verticalHeader().defaultSectionSize(), 1), 1)

    def show_place(self, place: Place) -> None:
        """Scroll so that a cell can be seen."""
        if self.rows.rowCount() and self._order:
            self.scrollTo(self.index_of(place))

    def show_filters(self, *, is_shown: bool) -> None:
        """Show the row of fields that narrow, or hide it."""
        for head in (self.head, self.frozen.head):
            head.room = style.scaled(FILTER_HEIGHT) if is_shown else 0
        self.updateGeometries()
        self.frozen.updateGeometries()

    def dress(self) -> None:
        """Row heights and fonts at the text size now in force."""
        for view in (self, self.frozen):
            view.verticalHeader().setDefaultSectionSize(style.scaled(style.GRID_ROW_HEIGHT))
        tokens = style.tokens_of(self)
        words = _SHEET.format(
            border=tokens.line,
            ground=tokens.navigation,
            quiet=tokens.quiet,
            line=tokens.line,
            pad=style.scaled(10),
            arrow=style.scaled(9),
        )
        if words != self.styleSheet():
            self.setStyleSheet(words)
            self.show_filters(is_shown=bool(self.head.room))
        self._place_parts()

    def take_frozen_mouse(self, event: QMouseEvent) -> None:
        """The columns that stand still lie exactly over the cells: a point in them is the same point here."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        {
            QEvent.Type.MouseButtonPress: self.mousePressEvent,
            QEvent.Type.MouseMove: self.mouseMoveEvent,
            QEvent.Type.MouseButtonRelease: self.mouseReleaseEvent,
            QEvent.Type.MouseButtonDblClick: self.mouseDoubleClickEvent,
        }[event.type()](event)

    # Qt

    def scrollTo(
        self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        bar = self.horizontalScrollBar()
        held = bar.value()
        super().scrollTo(index, hint)
        if index.column() in self._frozen:
            bar.setValue(held)
            return
        hidden = self.frozen_width() - self.columnViewportPosition(index.column())
        if hidden > 0:
            bar.setValue(bar.value() - hidden)

    def visualRect(self, index: _Index) -> QRect:
        if index.isValid() and index.column() in self._frozen:
            return self.frozen.visualRect(index)
        return super().visualRect(index)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        foot = style.scaled(style.GRID_ROW_HEIGHT) if self.totals.totals else 0
        margins = self.viewportMargins()
        if margins.bottom() != foot:
            margins.setBottom(foot)
            self.setViewportMargins(margins)
        self._place_parts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_columns()

    # Within

    def _take_width(self, number: int, _old: int, new: int) -> None:
        if self.frozen.columnWidth(number) != new:
            self.frozen.setColumnWidth(number, new)
        self._place_parts()

    def _take_frozen_width(self, number: int, _old: int, new: int) -> None:
        if new and number in self._frozen and self.columnWidth(number) != new:
            self.setColumnWidth(number, new)

    def _take_scroll(self) -> None:
        self.filters.place()
        self.totals.update()
        self.laid_out.emit()

    def _place_parts(self) -> None:
        frame, cells = self.frameWidth(), self.viewport().geometry()
        width = self.frozen_width()
        self.frozen.setVisible(bool(width))
        if width:
            self.frozen.setGeometry(cells.left(), frame, width, cells.bottom() + 1 - frame)
            self.frozen.head.setFixedHeight(self.head.height())
            self.frozen.raise_()
            self.frozen.follow()
        self.totals.setGeometry(
            cells.left(), cells.bottom() + 1, cells.width(), style.scaled(style.GRID_ROW_HEIGHT)
        )
        self.totals.raise_()
        self.totals.update()
        room = self.head.room
        self.filters.setVisible(bool(room))
        self.filters.setGeometry(cells.left(), cells.top() - room, cells.width(), max(room, 1))
        self.filters.place()
        self.filters.raise_()
        self.laid_out.emit()
