"""A table that gives each column the room it needs and leaves out the least needed ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionViewItem, QWidget

from iro_desk.ui import style
from iro_desk.ui.models.rows import Rows
from iro_desk.ui.widgets.table import Table, TonedDelegate

_PADDING = 24
_HEADING_PADDING = 26
_SORT_MARK = 10
_FOCUS_BAR = 3
_ICON = 22


@dataclass(frozen=True, slots=True)
class Room:
    """The least a column takes at 100 per cent text, and when it gives way (0: never, 1: last)."""

    at_least: int
    gives_way: int = 0


class _FocusDelegate(TonedDelegate):
    """Marks the chosen row at its left edge while the grid has the focus."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        view = self.parent()
        has_focus = isinstance(view, QWidget) and view.hasFocus()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        # The row as a whole carries the focus: no frame round one cell.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        if has_focus and is_chosen and option.rect.left() <= 0:
            area = QRect(option.rect.left(), option.rect.top(), _FOCUS_BAR, option.rect.height())
            painter.fillRect(area, QColor(style.tokens_of(view).accent))  # type: ignore[arg-type]


class Grid(Table):
    """Columns are as wide as their words where there is room for that, narrower where there is not.

    Where even that does not fit, columns give way by their `Room`, so that nothing scrolls
    sideways; `left_out` names them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rooms: tuple[Room, ...] = ()
        self.left_out: tuple[str, ...] = ()
        self.setItemDelegate(_FocusDelegate(self))
        self.setStyleSheet("QTableView, QTableView:focus { border: none; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setStretchLastSection(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setMinimumSectionSize(16)

    def use(self, model: Rows, rooms: Sequence[Room]) -> None:  # type: ignore[type-arg]
        """Show this model, with the room of each of its columns."""
        self._rooms = tuple(rooms)
        self.setModel(model)
        model.modelReset.connect(self.fit)
        self.fit()

    def set_rooms(self, rooms: Sequence[Room]) -> None:
        """The rooms of the columns that the model is about to show."""
        self._rooms = tuple(rooms)

    def fit(self) -> None:
        """Give every column its width."""
        model = self.model()
        if not isinstance(model, Rows) or not self._rooms:
            return
        wanted = [self._natural(model, column) for column in range(len(self._rooms))]
        least = [
            min(width, style.scaled(room.at_least)) for width, room in zip(wanted, self._rooms, strict=True)
        ]
        space = self.viewport().width()
        shown = self._shown(least, space)
        spare = space - sum(least[column] for column in shown)
        lacking = {column: wanted[column] - least[column] for column in shown}
        for column in range(len(self._rooms)):
            self.setColumnHidden(column, column not in shown)
            if column in shown:
                extra = min(lacking[column], spare * lacking[column] // max(sum(lacking.values()), 1))
                self.setColumnWidth(column, least[column] + max(extra, 0))
        self._stretch(shown, space)
        self.left_out = tuple(one.heading for number, one in enumerate(model.columns) if number not in shown)

    def dress(self) -> None:
        """Row height and icons at the text size now in force."""
        self.verticalHeader().setDefaultSectionSize(style.scaled(style.GRID_ROW_HEIGHT))
        self.setIconSize(QSize(style.scaled(14), style.scaled(14)))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.dress()
            self.fit()

    # Within

    def _shown(self, least: list[int], space: int) -> list[int]:
        shown = list(range(len(least)))
        giving = sorted(
            (column for column in shown if self._rooms[column].gives_way),
            key=lambda column: -self._rooms[column].gives_way,
        )
        for column in giving:
            if sum(least[number] for number in shown) <= space:
                break
            shown.remove(column)
        return shown

    def _stretch(self, shown: list[int], space: int) -> None:
        """What is left over stands after the last column, as its own width."""
        left = space - sum(self.columnWidth(column) for column in shown)
        if left > 0 and shown:
            self.setColumnWidth(shown[-1], self.columnWidth(shown[-1]) + left)

    def _natural(self, model: Rows, number: int) -> int:  # type: ignore[type-arg]
        column = model.columns[number]
        heading = QFontMetrics(style.font(style.QUIET_SIZE)).horizontalAdvance(column.heading)
        is_bold = column.is_bold or column.tone is not None
        metrics = QFontMetrics(
            style.font(style.QUIET_SIZE if column.is_quiet else style.TEXT_SIZE, bold=is_bold)
        )
        texts = {column.text(row) for row in model.rows()}
        width = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        width += style.scaled(_ICON) if column.icon else 0
        sorted_by = self.horizontalHeader().sortIndicatorSection()
        mark = _SORT_MARK if sorted_by == number and self.horizontalHeader().isSortIndicatorShown() else 0
        return max(width + _PADDING, heading + mark + _HEADING_PADDING)
