"""Cards in columns by where they stand, each column a list of its own; arrows go between all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from iro_desk.ui import style
from iro_desk.ui.models.rows import ROW_ROLE, Column, Rows
from iro_desk.ui.widgets.board_card import Card, card_height, paint_card

_EMPTY = 62
_LEAST = 134
_MOST = 330
_GAP = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardColumn:
    """One column: what its cards have in common, in short where it has none, and the cards in order."""

    key: str
    heading: str
    short: str = ""
    cards: tuple[Card, ...] = ()


class Board(QWidget):
    """Columns side by side; those without a card are narrow. It never scrolls sideways.

    Up, Down, Home and End go within a column, Left and Right to the next one with a card. `opened`
    carries the key of the card on which Enter was pressed or that was clicked twice, `moved` that of
    the card now current.
    """

    opened = Signal(str)
    moved = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: list[_ColumnView] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_columns(self, columns: Sequence[BoardColumn]) -> None:
        """Show these; the card that is current stays so, or the one that took its place."""
        held, has_focus = self.current(), self._focused() is not None
        place = next(((at, one.current_row()) for at, one in enumerate(self._columns) if one.has(held)), None)
        while len(self._columns) < len(columns):
            self._add_column()
        while len(self._columns) > len(columns):
            gone = self._columns.pop()
            gone.setParent(None)
            gone.deleteLater()
        for view, column in zip(self._columns, columns, strict=True):
            view.show_column(column)
        self._fit()
        if not self.select(held):
            self._select_near(place)
        if has_focus:
            self.take_focus()

    def current(self) -> str:
        """The key of the current card, "" where there is none."""
        return next((one.current_key() for one in self._columns if one.is_stop and one.current_key()), "")

    def select(self, key: str) -> bool:
        """Make a card the current one; False where there is none of that key."""
        for view in self._columns:
            if key and view.select(key):
                self._stop_at(view)
                return True
        return False

    def take_focus(self) -> None:
        """Give the keys to the column of the current card."""
        for view in self._columns:
            if view.is_stop:
                view.list.setFocus()

    def room_wanted(self) -> int:
        """The least width at which every card can be read."""
        widths = [style.scaled(_LEAST if one.count() else _EMPTY) for one in self._columns]
        return sum(widths) + _GAP * max(len(widths) - 1, 0)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, style.scaled(240))

    # Within

    def _add_column(self) -> None:
        view = _ColumnView(self)
        view.list.opened.connect(self.opened)
        view.list.crossed.connect(lambda by, view=view: self._cross(view, by))
        view.list.moved.connect(lambda view=view: self._follow(view))
        self._columns.append(view)
        self._row.addWidget(view)

    def _fit(self) -> None:
        """The columns with cards share what those without leave over."""
        full = [one for one in self._columns if one.count()]
        space = self.width() - _GAP * max(len(self._columns) - 1, 0)
        narrow = min(style.scaled(_EMPTY), space // max(len(self._columns), 1))
        left = space - narrow * (len(self._columns) - len(full))
        wide = min(left // max(len(full), 1), style.scaled(_MOST))
        for view in self._columns:
            view.setFixedWidth(max(wide if view.count() else narrow, 24))
        self._row.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def _cross(self, view: _ColumnView, by: int) -> None:
        at = self._columns.index(view) + by
        while 0 <= at < len(self._columns):
            there = self._columns[at]
            if there.count():
                there.select_row(min(max(view.current_row(), 0), there.count() - 1))
                self._stop_at(there)
                there.list.setFocus()
                self.moved.emit(there.current_key())
                return
            at += by

    def _follow(self, view: _ColumnView) -> None:
        self._stop_at(view)
        self.moved.emit(view.current_key())

    def _stop_at(self, wanted: _ColumnView) -> None:
        """Tab stops once at the board: at the column of the current card."""
        for view in self._columns:
            view.set_stop(is_stop=view is wanted)

    def _select_near(self, place: tuple[int, int] | None) -> None:
        """The card that took the place of the one that went; else the first there is."""
        full = [one for one in self._columns if one.count()]
        if not full:
            self._stop_at(self._columns[0]) if self._columns else None
            return
        at, row = place or (0, 0)
        there = self._columns[at] if at < len(self._columns) and self._columns[at].count() else full[0]
        there.select_row(min(max(row, 0), there.count() - 1))
        self._stop_at(there)

    def _focused(self) -> _ColumnView | None:
        return next((one for one in self._columns if one.list.hasFocus()), None)


class _ColumnView(QWidget):
    """A heading with its count over a list of cards."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_stop = False
        self.heading = QLabel(self)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        style.set_role(self.heading, "quiet")
        self.list = _CardList(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.list, 1)

    def show_column(self, column: BoardColumn) -> None:
        """Show its heading and cards."""
        count = len(column.cards)
        self.list.setObjectName(f"column_{column.key}")
        self.heading.setText(f"{column.heading}  {count}" if count else column.short or column.heading)
        self.heading.setToolTip(column.heading)
        style.set_role(self.heading, "strong" if count else "quiet")
        self.list.setAccessibleName(f"{column.heading}, {count} {'alert' if count == 1 else 'alerts'}")
        held = self.current_key()
        self.list.cards.set_rows(column.cards)
        if held:
            self.select(held)

    def count(self) -> int:
        """How many cards it has."""
        return self.list.cards.rowCount()

    def has(self, key: str) -> bool:
        """Whether that card is in it."""
        return bool(key) and self.list.cards.find(lambda card: card.key == key) >= 0

    def current_row(self) -> int:
        """The number of its current card, -1 for none."""
        return self.list.currentIndex().row()

    def current_key(self) -> str:
        """The key of its current card."""
        card = self.list.cards.row(self.list.currentIndex())
        return card.key if card is not None else ""

    def select(self, key: str) -> bool:
        """Make that card current, where it is here."""
        row = self.list.cards.find(lambda card: card.key == key)
        if row >= 0:
            self.select_row(row)
        return row >= 0

    def select_row(self, row: int) -> None:
        """Make the card at that place current, without a word to the page."""
        self.list.blockSignals(True)
        self.list.setCurrentIndex(self.list.cards.index(row, 0))
        self.list.blockSignals(False)

    def set_stop(self, *, is_stop: bool) -> None:
        """Whether Tab stops here."""
        self.is_stop = is_stop
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)
        self.list.viewport().update()


class _CardList(QListView):
    """The cards of one column."""

    opened = Signal(str)
    crossed = Signal(int)
    moved = Signal()

    def __init__(self, parent: _ColumnView) -> None:
        super().__init__(parent)
        self._column = parent
        words: Column[Card] = Column(
            heading="", text=lambda card: card.title, spoken=lambda card: card.spoken
        )
        self.cards: Rows[Card] = Rows((words,), self)
        self.setModel(self.cards)
        self.setItemDelegate(_CardDelegate(self))
        self.setStyleSheet("QListView, QListView:focus { border: none; } QListView::item { padding: 0; }")
        self.setSpacing(0)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.doubleClicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentIndex())
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.crossed.emit(-1 if event.key() == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.cards.rowCount():
            self.setCurrentIndex(self.cards.index(0, 0))
        self.moved.emit()

    def currentChanged(
        self, now: QModelIndex | QPersistentModelIndex, before: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(now, before)
        if self.hasFocus():
            self.moved.emit()

    @property
    def marks_current(self) -> bool:
        """Whether its current card is the one of the whole board."""
        return self._column.is_stop

    def _open(self, index: QModelIndex) -> None:
        card = self.cards.row(index)
        if card is not None:
            self.opened.emit(card.key)


class _CardDelegate(QStyledItemDelegate):
    """Draws a card; the current one has an edge, in the accent while the keys are there."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        return QSize(width, card_height(index.data(ROW_ROLE), width) + _GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        view = self.parent()
        assert isinstance(view, _CardList)  # noqa: S101 - made for it
        is_current = bool(option.state & QStyle.StateFlag.State_Selected) and view.marks_current
        area = option.rect.adjusted(0, 0, -1, -_GAP)
        paint_card(
            painter,
            area,
            index.data(ROW_ROLE),
            style.tokens_of(view),
            is_current=is_current,
            has_keys=is_current and view.hasFocus(),
        )
