"""The cells of a sheet as a table: what the page gives, and what was typed over it.

The model asks the page's `Cells` only for what is in sight, so that 100,000 rows cost what thirty do.
It never sorts or filters: the page arranges its rows and gives them anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from iro_desk.ui.models.rows import ROW_ROLE
from iro_desk.ui.models.sheet_cells import Cell, Cells, Edit, Kind, NoCells, Refused, SheetColumn
from iro_desk.ui.models.spare_rows import WithSpare
from iro_desk.ui.style import Tone

_Index = QModelIndex | QPersistentModelIndex
REFUSED_HIDDEN = "What was typed here was not taken, and is hidden while names are. F8 shows it."
_ANSWERED = frozenset(
    {
        int(role)
        for role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.TextAlignmentRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.AccessibleDescriptionRole,
        )
    }
    | {ROW_ROLE}
)


class SheetRows(QAbstractTableModel):
    """The page's cells with what is typed over them.

    `waiting` are texts handed over and not answered yet, `refused` those that were not taken,
    `offered` those of a paste that is still asked about. All are by record and column, so that
    sorting carries them along. Where it `is_growing` an empty row to type and paste on stands under
    the last one; that is said before any is shown.
    """

    def __init__(self, columns: Sequence[SheetColumn], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[SheetColumn, ...] = ()
        self.numbers: dict[str, int] = {}
        self._flags: list[Qt.ItemFlag] = []
        self.cells: Cells = NoCells()
        self.waiting: dict[tuple[int, str], str] = {}
        self.refused: dict[tuple[int, str], Refused] = {}
        self.offered: dict[tuple[int, str], str] = {}
        self.sorted_by: tuple[str, bool] = ("", False)
        """The column the page has sorted by, and whether downwards."""
        self.is_growing = False
        self._count = 0
        self._fresh = -1
        self.set_columns(columns)

    def set_columns(self, columns: Sequence[SheetColumn]) -> None:
        """Have these columns."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self.numbers = {column.key: number for number, column in enumerate(self.columns)}
        self._flags = [self._flags_of(column) for column in self.columns]
        self.endResetModel()

    def set_cells(self, cells: Cells) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.cells = cells if not self.is_growing else WithSpare(cells, self._spare_ids())
        self._count = self.cells.row_count()
        self.endResetModel()

    def record_count(self) -> int:
        """How many of the rows are records; those after them are still to become some."""
        return self._count - len(self.cells.ids) if isinstance(self.cells, WithSpare) else self._count

    def shown(self, row: int, number: int) -> Cell:
        """What a cell shows: what is typed over it, else what the page says."""
        key = self.columns[number].key
        cell = self.cells.cell(row, key)
        if not (self.waiting or self.refused or self.offered):
            return cell
        at = (self.cells.row_id(row), key)
        if at in self.offered:
            return replace(cell, text=self.offered[at], tone=Tone.ACCENT, icon="", repeats=False)
        if at in self.waiting:
            return replace(cell, text=self.waiting[at], edit=None, icon="", repeats=False)
        refused = self.refused.get(at)
        return cell if refused is None else self._marked(row, number, cell, refused)

    def why_not(self, row: int, number: int) -> str:
        """Why a cell cannot be changed, empty where it can."""
        column = self.columns[number]
        return column.refusal() or self.cells.cell(row, column.key).why_not

    def hold(self, edits: Iterable[Edit]) -> None:
        """Show texts that were handed over as if they stood already."""
        for row_id, key, text in edits:
            self.waiting[row_id, key] = text
            self.refused.pop((row_id, key), None)
        self.tell()

    def answer(self, edits: Iterable[Edit], refused: Iterable[Refused], added: Iterable[int] = ()) -> None:
        """The edits were answered: those refused stay, marked; the others are as the page says.

        Rows `added` are records now.
        """
        for row_id in added:
            self.let_go(row_id)
        for row_id, key, text in edits:
            if self.waiting.get((row_id, key)) == text:
                del self.waiting[row_id, key]
        for one in refused:
            at = (one.row_id, one.key)
            # Nothing in a row that is none yet is nothing to keep, and what was typed since comes after this.
            if (one.row_id > 0 or one.text) and at not in self.waiting:
                self.refused[at] = one
        self.tell()

    def let_go(self, row_id: int) -> None:
        """Nothing is typed over a row any more."""
        for held in (self.waiting, self.refused):
            for at in [at for at in held if at[0] == row_id]:
                del held[at]

    def offer(self, edits: Iterable[Edit]) -> None:
        """Show what a paste would put where; nothing takes it back."""
        self.offered = {(row_id, key): text for row_id, key, text in edits}
        self.tell()

    def tell(self) -> None:
        """Every cell in sight is to be read anew."""
        self._fit_spare()
        if self._count and self.columns:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(self.columns) - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own shape
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own shape
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - whatever the role asks for
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].heading
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return self._heading(self.columns[section])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return alignment(self.columns[section])
        return None

    def _spare_ids(self) -> tuple[int, ...]:
        """The rows under the last record: those that hold something, and the empty one. No id comes twice."""
        held = {row_id for texts in (self.waiting, self.refused, self.offered) for row_id, _key in texts}
        typed_in = sorted((row_id for row_id in held if row_id < 0), reverse=True)
        self._fresh = min(self._fresh, typed_in[-1] - 1 if typed_in else -1)
        return (*typed_in, self._fresh)

    def _fit_spare(self) -> None:
        """Have as many rows under the last record as hold something, and one more."""
        if not isinstance(self.cells, WithSpare) or self.cells.ids == (ids := self._spare_ids()):
            return
        cells: Cells = WithSpare(self.cells.given, ids)
        was, count = self._count, cells.row_count()
        if count > was:
            self.beginInsertRows(QModelIndex(), was, count - 1)
        elif count < was:
            self.beginRemoveRows(QModelIndex(), count, was - 1)
        self.cells, self._count = cells, count
        if count > was:
            self.endInsertRows()
        elif count < was:
            self.endRemoveRows()

    def _marked(self, row: int, number: int, cell: Cell, refused: Refused) -> Cell:
        if cell.is_private:
            return replace(cell, repeats=False, problem=REFUSED_HIDDEN)
        if self.why_not(row, number):  # what is worked out is still shown
            return replace(cell, repeats=False, problem=refused.sentence)
        return replace(cell, text=refused.text, edit=None, icon="", repeats=False, problem=refused.sentence)

    def _heading(self, column: SheetColumn) -> str:
        key, is_descending = self.sorted_by
        if key != column.key:
            return column.heading
        return f"{column.heading}, sorted {'down' if is_descending else 'up'}"

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return self._flags[index.column()] if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        row, number = index.row(), index.column()
        if not 0 <= row < self._count or role not in _ANSWERED:
            return None
        if role == ROW_ROLE:
            return self.cells.row_id(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(self.columns[number])
        return self._said(row, number, role)

    def _said(self, row: int, number: int, role: int) -> str:
        cell = self.shown(row, number)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (cell.problem, cell.tip or cell.text) if part)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.why_not(row, number)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = (cell.spoken or cell.text, cell.problem)
            return ". ".join(part.rstrip(".") for part in said if part)
        return cell.text

    @staticmethod
    def _flags_of(column: SheetColumn) -> Qt.ItemFlag:
        shown = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return shown if column.refusal() else shown | Qt.ItemFlag.ItemIsEditable


def alignment(column: SheetColumn) -> Qt.AlignmentFlag:
    """Figures and days stand at the right, words at the left."""
    is_right = column.kind in {Kind.NUMBER, Kind.DATE}
    return (Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft) | (
        Qt.AlignmentFlag.AlignVCenter
    )
