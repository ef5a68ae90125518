"""One table model over a list of values, sorted in the list itself.

A proxy over a Python model sorts 10,000 rows in seconds; sorting the list takes milliseconds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from iro_desk.ui import style
from iro_desk.ui.style import Tone

Row = TypeVar("Row")
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
TONE_ROLE = ROW_ROLE + 1
ASKS_ROLE = ROW_ROLE + 4
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[Row]):
    """One column: its heading and, for a row, its text and whatever else is said about it.

    `sort` gives the key to sort by (the text without it; None sorts last). `tone` colours the
    word, `icon` names a shape of our family, `tooltip` and `spoken` say more than fits. `asks` says
    of which rows the date in it can be asked why.
    """

    heading: str
    text: Callable[[Row], str]
    sort: Callable[[Row], Any] | None = None
    is_number: bool = False
    is_bold: bool = False
    is_quiet: bool = False
    tone: Callable[[Row], Tone] | None = None
    icon: Callable[[Row], str] | None = None
    tooltip: Callable[[Row], str] | None = None
    spoken: Callable[[Row], str] | None = None
    asks: Callable[[Row], bool] | None = None


class Rows(QAbstractTableModel, Generic[Row]):
    """A list of values as a table. `row(index)` gives the value itself back."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[Row] = []
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, in the order last asked for (else as given)."""
        self.beginResetModel()
        self._rows = list(rows)
        self._arrange()
        self.endResetModel()

    def rows(self) -> tuple[Row, ...]:
        """The rows in the order shown."""
        return tuple(self._rows)

    def row(self, index: _Index | int) -> Row | None:
        """The value at an index or row number, None where there is none."""
        number = index if isinstance(index, int) else index.row()
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def find(self, wanted: Callable[[Row], bool]) -> int:
        """The number of the first row that is wanted, -1 where there is none."""
        return next((number for number, row in enumerate(self._rows) if wanted(row)), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own shape
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own shape
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - whatever the role asks for
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self.columns[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        return self._said(
            self.columns[index.column()], row, Qt.ItemDataRole(role) if role < ROW_ROLE else role
        )

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        values = [(self._rows[index.row()], index.column()) for index in held]
        self._sorted_by = (column, order) if column >= 0 else None
        self._arrange()
        places = {id(row): number for number, row in enumerate(self._rows)}
        self.changePersistentIndexList(held, [self.index(places[id(row)], at) for row, at in values])
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        if self._sorted_by is None:
            return
        number, order = self._sorted_by
        column = self.columns[number]
        key = column.sort or (lambda row: column.text(row).casefold())
        known = [row for row in self._rows if key(row) is not None]
        unknown = [row for row in self._rows if key(row) is None]
        known.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)
        self._rows = known + unknown

    def _said(self, column: Column[Row], row: Row, role: int) -> Any:  # noqa: ANN401, PLR0911
        roles = Qt.ItemDataRole
        if role == roles.DisplayRole:
            return column.text(row)
        if role == roles.TextAlignmentRole:
            return _alignment(column)
        if role == roles.ToolTipRole:
            return column.tooltip(row) if column.tooltip else None
        if role == roles.AccessibleTextRole:
            return column.spoken(row) if column.spoken else column.text(row)
        if role == roles.FontRole:
            return self._font(column, row)
        if role == roles.ForegroundRole:
            return self._tokens().word(self._tone(column, row))
        if role == roles.DecorationRole:
            return self._icon(column, row)
        if role == ASKS_ROLE:
            return column.asks is not None and column.asks(row)
        return self._tone(column, row) if role == TONE_ROLE else None

    def _tone(self, column: Column[Row], row: Row) -> Tone:
        if column.tone is not None:
            return column.tone(row)
        return Tone.QUIET if column.is_quiet else Tone.PLAIN

    def _font(self, column: Column[Row], row: Row) -> Any:  # noqa: ANN401
        if column.is_quiet:
            return style.font(style.QUIET_SIZE)
        toned = column.tone is not None and column.tone(row) not in {Tone.QUIET, Tone.PLAIN}
        return style.font(bold=True) if column.is_bold or toned else None

    def _icon(self, column: Column[Row], row: Row) -> QIcon | None:
        name = column.icon(row) if column.icon else ""
        return style.icon(name, self._tokens().word(self._tone(column, row))) if name else None

    def _tokens(self) -> style.Tokens:
        parent = self.parent()
        return (
            style.tokens_of(parent)
            if isinstance(parent, QWidget)
            else style.tokens_for(QApplication.palette())
        )


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
