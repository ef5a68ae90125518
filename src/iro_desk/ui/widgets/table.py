"""A list of rows: one row is chosen, Enter or a double click opens it, headers sort, dates say why."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from iro_desk.ui import style
from iro_desk.ui.models.rows import ASKS_ROLE, Rows
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.dots import paint_dots


class TonedDelegate(QStyledItemDelegate):
    """Keeps a word's tone where its row is selected."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        brush = index.data(Qt.ItemDataRole.ForegroundRole)
        if brush is not None:
            option.palette.setBrush(QPalette.ColorRole.HighlightedText, QBrush(brush))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        if not index.data(ASKS_ROLE):
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        words = QApplication.style().subElementRect(
            QStyle.SubElement.SE_ItemViewItemText, shown, shown.widget
        )
        metrics = QFontMetrics(shown.font)
        base = words.center().y() + (metrics.ascent() - metrics.descent()) / 2
        margin = QApplication.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
        width = min(metrics.horizontalAdvance(shown.text), words.width() - 2 * margin)
        colour = style.tokens_of(self.parent()).word(Tone.QUIET)  # type: ignore[arg-type]
        paint_dots(painter, QPointF(words.left() + margin, base), width, colour)


class Table(QTableView):
    """A calm table over a `Rows` model. `opened` carries the row number.

    `asked` carries the numbers of the row and the column whose date is asked why: by a click on
    it, by F1 or Space, from the row's menu. By key it is the date of the cell last clicked, else
    the last one of the row; column -1 where the row has none. Tab leaves it; Up and Down move
    within it.
    """

    opened = Signal(int)
    asked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(TonedDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(16)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.clicked.connect(self._take_click)
        self.dress()

    def dress(self) -> None:
        """Row height and icons at the text size now in force."""
        self.verticalHeader().setDefaultSectionSize(style.scaled(style.ROW_HEIGHT))
        self.setIconSize(QSize(style.scaled(15), style.scaled(15)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        is_asking = event.key() in {Qt.Key.Key_F1, Qt.Key.Key_Space} and self._can_ask()
        if is_asking and self.currentIndex().isValid():
            self._ask()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid() or not self._can_ask():
            super().contextMenuEvent(event)
            return
        at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menu_of(index.row()).popup(at)

    def menu_of(self, row: int) -> QMenu:
        """What can be done with a row: it is opened, and each of its dates is asked why."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Open").triggered.connect(lambda _checked=False: self.opened.emit(row))
        for column in self._asking(row):
            index = self.model().index(row, column)
            heading = self.model().headerData(column, Qt.Orientation.Horizontal)
            action = menu.addAction(f"Why {index.data()}? ({heading})")
            action.triggered.connect(lambda _checked=False, column=column: self.asked.emit(row, column))
        return menu

    # Within

    def _can_ask(self) -> bool:
        model = self.model()
        return isinstance(model, Rows) and any(column.asks is not None for column in model.columns)

    def _asking(self, row: int) -> list[int]:
        """The columns of a row whose date can be asked."""
        model = self.model()
        columns = range(model.columnCount())
        return [column for column in columns if model.index(row, column).data(ASKS_ROLE)]

    def _ask(self) -> None:
        here = self.currentIndex()
        found = self._asking(here.row())
        column = here.column() if here.column() in found else next(reversed(found), -1)
        self.asked.emit(here.row(), column)

    def _take_click(self, index: QModelIndex) -> None:
        if index.data(ASKS_ROLE):
            self.asked.emit(index.row(), index.column())
