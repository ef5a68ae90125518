"""The cells of a sheet as a table: what the page gives, and what was typed over it.

The model asks the page's `Cells` only for what is in sight, so that 100,000 rows cost what thirty do.
It never sorts or filters: the page arranges its rows and gives them anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from iro_desk.ui.models.rows import ROW_ROLE
from iro_desk.ui.style import Tone

_Index = QModelIndex | QPersistentModelIndex
REFUSED_HIDDEN = "What was typed here was not taken, and is hidden while names are. F8 shows it."
WORKED_OUT = "This is worked out from the other columns."
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


class Kind(StrEnum):
    """What a column holds; it decides the alignment and how a cell is edited."""

    TEXT = "text"
    DATE = "date"
    CHOICE = "choice"
    NUMBER = "number"
    TICK = "tick"
    COMPUTED = "computed"


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetColumn:
    """One column. `width` is in pixels at 100 per cent text.

    `choices` offers what is usually typed: a CHOICE takes the first one that begins with what is
    typed, any other kind only shows them. `echo` says in full what typed words will mean ("Monday 7
    December 2026"), "" where it does not know. `why_not` says why nothing can be typed in any row of
    it; `is_sortable` and `is_filtered` say whether its header sorts and has a place in the filter row.
    """

    key: str
    heading: str
    kind: Kind = Kind.TEXT
    width: int = 120
    is_frozen: bool = False
    is_shown: bool = True
    choices: Callable[[], Sequence[str]] | None = None
    echo: Callable[[str], str] | None = None
    why_not: str = ""
    is_sortable: bool = True
    is_filtered: bool = True

    def refusal(self) -> str:
        """Why no row of it can be typed in, empty where it can."""
        return self.why_not or (WORKED_OUT if self.kind is Kind.COMPUTED else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What stands in one cell.

    `text` is shown. `edit` is what is edited and copied (None: the text itself). `why_not` says why
    this cell cannot be changed. A cell that `repeats` the one above is drawn blank and still read out.
    `problem` marks what is on file ("The day was moved without a reason."). `tip` and `spoken` say more.
    Where it `is_private` what was typed over it and refused is not shown either.
    """

    text: str
    edit: str | None = None
    tone: Tone = Tone.PLAIN
    icon: str = ""
    is_bold: bool = False
    repeats: bool = False
    why_not: str = ""
    problem: str = ""
    tip: str = ""
    spoken: str = ""
    is_private: bool = False

    @property
    def typed(self) -> str:
        """The text to edit and to copy."""
        return self.text if self.edit is None else self.edit


class Cells(Protocol):
    """The rows as the page has arranged them. Each call must be quick: it is asked while painting."""

    def row_count(self) -> int:
        """How many rows there are."""

    def row_id(self, row: int) -> int:
        """The id of the record in a row: above 0, one row each, the same after sorting."""

    def place(self, row_id: int) -> int:
        """The row a record stands in, -1 where it is not shown."""

    def row_name(self, row: int) -> str:
        """The row in a few words, for a screen reader."""

    def cell(self, row: int, key: str) -> Cell:
        """What stands in a cell."""

    def is_blank(self, row: int, key: str) -> bool:
        """Whether nothing stands in a cell: asked of whole columns, so quicker than `cell`."""


class Edit(NamedTuple):
    """A text wanted in a cell. An id below 0 is the first, second ... row under the last one."""

    row_id: int
    key: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A text that was not taken, with the sentence that says why."""

    row_id: int
    key: str
    text: str
    sentence: str


class NoCells:
    """A sheet that has not been given anything yet."""

    def row_count(self) -> int:
        """None."""
        return 0

    def row_id(self, row: int) -> int:
        """There is no row."""
        raise IndexError(row)

    def place(self, row_id: int) -> int:  # noqa: ARG002 - the protocol's shape
        """Nowhere."""
        return -1

    def row_name(self, row: int) -> str:
        """There is no row."""
        raise IndexError(row)

    def cell(self, row: int, key: str) -> Cell:
        """There is no cell."""
        raise IndexError(row, key)

    def is_blank(self, row: int, key: str) -> bool:  # noqa: ARG002 - the protocol's shape
        """Everything is."""
        return True


class SheetRows(QAbstractTableModel):
    """The page's cells with what is typed over them.

    `waiting` are texts handed over and not answered yet, `refused` those that were not taken,
    `offered` those of a paste that is still asked about. All are by record and column, so that
    sorting carries them along.
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
        self._count = 0
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
        self.cells, self._count = cells, cells.row_count()
        self.endResetModel()

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

    def answer(self, edits: Iterable[Edit], refused: Iterable[Refused]) -> None:
        """The edits were answered: those refused stay, marked; the others are as the page says."""
        for row_id, key, text in edits:
            if self.waiting.get((row_id, key)) == text:
                del self.waiting[row_id, key]
        for one in refused:
            at = (one.row_id, one.key)
            # A row that never came to be has no cell to mark, and what was typed since comes after this.
            if one.row_id > 0 and at not in self.waiting:
                self.refused[at] = one
        self.tell()

    def offer(self, edits: Iterable[Edit]) -> None:
        """Show what a paste would put where; nothing takes it back."""
        self.offered = {(row_id, key): text for row_id, key, text in edits}
        self.tell()

    def tell(self) -> None:
        """Every cell in sight is to be read anew."""
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
