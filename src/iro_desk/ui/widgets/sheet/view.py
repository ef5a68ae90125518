"""The cells of a sheet in sight: where each stands, which are chosen, what the mouse does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QWidget

from iro_desk.ui import style
from iro_desk.ui.models.sheet import SheetRows
from iro_desk.ui.widgets.sheet.chosen import Chosen
from iro_desk.ui.widgets.sheet.layout import SheetLayout
from iro_desk.ui.widgets.sheet.moves import Block, Place, one
from iro_desk.ui.widgets.sheet.paint import MARGIN, SheetPainter

_MOST_TOLD = 5000
"""Of so many chosen cells the selection is told to screen readers one by one; more is said in words."""
_FROZEN_SHARE = 0.6
_SCROLL_MS = 50
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """The records of the cursor and of the block's corners, its line in sight, the sideways scroll."""

    ids: tuple[int, ...] = ()
    shift: int = -1
    left: int = 0


class SheetView(SheetLayout):
    """The cells with what is chosen in them.

    `moved` says that the cursor or what is chosen changed, `worded` carries what an input method
    does, `wanted` says a double click, `menu_wanted` the global place of a menu. `has_key` and
    `take_key` are what the hands of the sheet put there.
    """

    moved = Signal()
    worded = Signal(QInputMethodEvent)
    wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, rows: SheetRows, parent: QWidget | None = None) -> None:
        self.chosen = Chosen(self._show_chosen)
        self._is_leaving = False
        self.has_key: Callable[[QKeyEvent], bool] = lambda _event: False
        self.take_key: Callable[[QKeyEvent], bool] = lambda _event: False
        super().__init__(rows, parent)
        self._painter = SheetPainter(self, self)
        for view in (self, self.frozen):
            view.setItemDelegate(self._painter)
        self._drag_on = QTimer(self)
        self._drag_on.setInterval(_SCROLL_MS)
        self._drag_on.timeout.connect(lambda: self._drag(self.viewport().mapFromGlobal(self.cursor().pos())))
        self.dress()

    def lay_columns(self) -> None:
        super().lay_columns()
        self.chosen.fit(self.size_shown())

    def dress(self) -> None:
        super().dress()
        self._painter.dress()

    # What is chosen

    def is_cursor(self, row: int, number: int) -> bool:
        """Whether the cursor stands there."""
        at = self.chosen.cursor
        return row == at.row and bool(self._order) and self._order[at.column] == number

    def is_chosen(self, row: int, number: int) -> bool:
        """Whether a cell is chosen."""
        return number in self._order and self.chosen.holds(row, self._order.index(number))

    def has_keys(self) -> bool:
        """Whether the keys go to the cells or to what is edited in one."""
        held = self.focusWidget()
        return self.hasFocus() or (held is not None and held.hasFocus() and self.isAncestorOf(held))

    def marked(self) -> Held:
        """Which records the cursor, the block and the first line in sight stand on, to find them again."""
        cells, block, top = self.rows.cells, self.chosen.block, self.rowAt(0)
        if not self.rows.rowCount():
            return Held()
        ids = tuple(cells.row_id(at.row) for at in (self.chosen.cursor, block.anchor, block.far))
        left = self.horizontalScrollBar().value()
        return Held(ids=ids, shift=self.chosen.cursor.row - top, left=left)

    def find_again(self, held: Held) -> None:
        """Go back to what was `marked` where its records are still shown."""
        places = [self.rows.cells.place(one) for one in held.ids]
        chosen, rows_before = self.chosen, self.chosen.block.rows
        self.lay_columns()
        if places and places[0] >= 0:
            cursor = Place(places[0], chosen.cursor.column)
            block = Block(
                Place(places[1], chosen.block.anchor.column), Place(places[2], chosen.block.far.column)
            )
            is_whole = min(places) >= 0 and block.rows == rows_before and block.holds(*cursor)
            chosen.cursor, chosen.block, chosen.others = cursor, block if is_whole else one(cursor), []
        elif places:  # the record is not shown any more: the row that took its place
            chosen.block, chosen.others = one(chosen.cursor), []
        if held.ids and 0 <= held.shift <= self.page_rows():
            self.verticalScrollBar().setValue(max(chosen.cursor.row - held.shift, 0))
        self.horizontalScrollBar().setValue(held.left)
        if self.rows.rowCount() and self._order:
            self._tell_chosen()

    def cell_words(self) -> str:
        """What is wrong with the cell under the cursor, else its text where it does not fit in."""
        at, order = self.chosen.cursor, self.order()
        if not self.rows.rowCount() or not order:
            return ""
        cell = self.rows.shown(at.row, order[at.column])
        if cell.problem:
            return cell.problem
        room = self.columnWidth(order[at.column]) - 2 * style.scaled(MARGIN)
        is_whole = "\n" not in cell.text and QFontMetrics(style.font()).horizontalAdvance(cell.text) <= room
        return "" if is_whole else cell.text

    def chosen_rows(self) -> list[int]:
        """The rows that are chosen, from the top."""
        if not self.rows.rowCount():
            return []
        blocks = self.chosen.blocks()
        if len(blocks) == 1:
            return list(range(blocks[0].top, blocks[0].bottom + 1))
        return sorted({row for block in blocks for row in range(block.top, block.bottom + 1)})

    def leave(self, *, is_forward: bool) -> None:
        """Let the keys go on to what comes after the sheet."""
        self._is_leaving = True
        super().focusNextPrevChild(is_forward)
        self._is_leaving = False

    # Qt

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab goes from cell to cell; `leave` and a sheet that is hidden let go."""
        return super().focusNextPrevChild(is_next) if self._is_leaving or not self.isVisible() else False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.rows.rowCount() and self._order:
            self._tell_chosen()

    def event(self, event: QEvent) -> bool:
        # The keys of a spreadsheet are the sheet's while the focus is in it.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.has_key(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.setAccepted(self.take_key(event))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.worded.emit(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.rows.rowCount():
            return
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos())
            return
        at = self.cell_area(self.chosen.cursor).center()
        self.menu_wanted.emit(self.viewport().mapToGlobal(at))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().toPoint())
        if place is None:
            return
        if event.button() == Qt.MouseButton.RightButton:
            if not self.is_chosen(place.row, self._order[place.column]):
                self.chosen.go(place)
        elif event.button() == Qt.MouseButton.LeftButton:
            held = event.modifiers()
            if held & Qt.KeyboardModifier.ShiftModifier:
                self.chosen.extend(place)
            elif held & Qt.KeyboardModifier.ControlModifier:
                self.chosen.add(place)
            else:
                self.chosen.go(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            at = event.position().toPoint()
            self._drag(at)
            if self.viewport().rect().contains(at):
                self._drag_on.stop()
            else:
                self._drag_on.start()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._drag_on.stop()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.place_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and place is not None:
            self.chosen.go(place)
            self.wanted.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange}:
            self.dress()

    # Within

    def _drag(self, at: QPoint) -> None:
        place = self.place_at(at)
        if place is None:
            return
        area = self.viewport().rect()
        size = self.size_shown()
        down = 1 if at.y() > area.bottom() else -1 if at.y() < 0 else 0
        right = 1 if at.x() > area.right() else -1 if at.x() < 0 else 0
        place = size.within(place.row + down, place.column + right)
        if place != self.chosen.far():
            self.chosen.extend(place)

    def _show_chosen(self, seen: Place) -> None:
        if self.rows.rowCount() and self._order:
            self._tell_chosen()
            self.show_place(seen)
        for view in (self, self.frozen):
            view.viewport().update()
        self.moved.emit()

    def _tell_chosen(self) -> None:
        """Tell the selection model, which screen readers listen to."""
        model = self.selectionModel()
        model.setCurrentIndex(self.index_of(self.chosen.cursor), QItemSelectionModel.SelectionFlag.NoUpdate)
        chosen = QItemSelection()
        blocks = self.chosen.blocks() if self.chosen.cells() <= _MOST_TOLD else []
        for block in blocks:
            self._add(chosen, block)
        model.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _add(self, chosen: QItemSelection, block: Block) -> None:
        for column in range(block.left, block.right + 1):
            number = self._order[column]
            chosen.select(self.rows.index(block.top, number), self.rows.index(block.bottom, number))
