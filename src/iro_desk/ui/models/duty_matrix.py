"""The matrix of the council's duties for the screen: what a cell says, in words, shape and colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from iro_desk.domain.duty_matrix import Cell, Column, MatrixRow, Standing
from iro_desk.domain.health_rates import Count, Rate
from iro_desk.domain.papers import n_of_d
from iro_desk.domain.wording import counted, long_date, plain_date, short_date
from iro_desk.ui.models.duties import due_words, marked, person
from iro_desk.ui.models.rows import ROW_ROLE
from iro_desk.ui.models.rows import Column as ListColumn
from iro_desk.ui.names import PersonNames
from iro_desk.ui.style import SHAPES, Tone

_Index = QModelIndex | QPersistentModelIndex

TONES = {
    Standing.LATE: Tone.LATE,
    Standing.SOON: Tone.SOON,
    Standing.OPEN: Tone.SOON,
    Standing.NOT_RECORDED: Tone.QUIET,
    Standing.NOT_DUE: Tone.IN_TIME,
    Standing.DONE: Tone.IN_TIME,
}
FILTERS = {
    "": "All",
    Standing.LATE.value: "Late",
    Standing.SOON.value: "Due soon",
    Standing.NOT_RECORDED.value: "Not recorded",
}
"""What the rows can be narrowed to."""

_RECORDS = "Enter records it."


def cell_words(cell: Cell) -> str:
    """How it stands in two or three words: "12 wd late", "due 3 Dec 2026", "not recorded"."""
    duty = cell.duty
    if duty is None or duty.due_on is None:
        return {Standing.NOT_RECORDED: "not recorded", Standing.OPEN: "to be done"}.get(
            cell.standing, f"done {short_date(cell.last_on)}" if cell.last_on else "done"
        )
    if cell.standing is Standing.LATE:
        left = abs(duty.working_days_left or 0)
        return f"{left} wd late" if left else due_words(duty, duty.today)
    return "due today" if duty.due_on == duty.today else f"due {short_date(duty.due_on)}"


def last_words(cell: Cell) -> str:
    """The line under it: when it was last done, or looked for and not there."""
    if cell.absent is not None:
        return f"not there {short_date(cell.absent.happened_on)}"
    if cell.last_on is None or cell.standing is Standing.DONE:
        return ""
    return f"last {short_date(cell.last_on)}"


def cell_sentence(cell: Cell) -> str:
    """All of a cell, for a screen reader and as its tip."""
    parts = [cell.name]
    duty = cell.duty
    if duty is not None and duty.due_on is not None:
        parts.append(f"due {marked(long_date(duty.due_on), duty.due)}, {due_words(duty, duty.today)}")
    elif duty is not None:
        parts.append(duty.why)
    elif cell.is_missing:
        parts.append("nothing is on file")
    parts.append(f"last done {long_date(cell.last_on)}" if cell.last_on else "never done by what is on file")
    if cell.absent is not None:
        parts.append(f"looked for and not there {long_date(cell.absent.happened_on)}")
    return f"{': '.join(parts[:2])}; {'; '.join(parts[2:])}.".replace("..", ".")


class DutyMatrixModel(QAbstractTableModel):
    """Children down, duties across; an index without a cell is empty and can still be gone over."""

    def __init__(self, names: PersonNames, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self.rows: tuple[MatrixRow, ...] = ()
        self.columns: tuple[Column, ...] = ()

    def show(self, rows: Sequence[MatrixRow], columns: Sequence[Column]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows, self.columns = tuple(rows), tuple(columns)
        self.endResetModel()

    def cell(self, index: _Index) -> Cell | None:
        """The cell at an index, None where the duty is not the child's."""
        if not index.isValid():
            return None
        return self.rows[index.row()].cells.get(self.columns[index.column()].key)

    def place(self, child_id: int | None, key: str) -> QModelIndex:
        """Where a child's duty stands; not valid where it is not shown."""
        row = next((n for n, row in enumerate(self.rows) if row.child.id == child_id), -1)
        column = next((n for n, column in enumerate(self.columns) if column.key == key), -1)
        return self.index(row, column) if row >= 0 and column >= 0 else QModelIndex()

    def child_words(self, row: int) -> str:
        """The child of a row with the age: "Kit Madeup, 14"."""
        held = self.rows[row]
        name = person(self._names, held.child.name, held.child.child_ref)
        return name if held.age is None else f"{name}, {held.age}"

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own shape
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own shape
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - whatever the role asks for
        is_across = orientation == Qt.Orientation.Horizontal
        if not 0 <= section < (len(self.columns) if is_across else len(self.rows)):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading if is_across else self.child_words(section)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.columns[section].name if is_across else self.child_words(section)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        cell = self.cell(index)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.isValid():
            who, what = self.child_words(index.row()), self.columns[index.column()].name
            said = f"{cell_sentence(cell)} {_RECORDS}" if cell else f"{what}: not this child’s."
            return f"{who}. {said}"
        if cell is None:
            return None
        if role == ROW_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(words for words in (cell_words(cell), last_words(cell)) if words)
        return cell_sentence(cell) if role == Qt.ItemDataRole.ToolTipRole else None


def child_columns() -> tuple[ListColumn[Cell], ...]:
    """The columns of one child's duties, each a row."""
    return (
        ListColumn(heading="Duty", text=lambda cell: cell.name, tooltip=cell_sentence, spoken=cell_sentence),
        ListColumn(
            heading="Last done",
            text=lambda cell: short_date(cell.last_on) if cell.last_on else "",
            sort=lambda cell: cell.last_on,
        ),
        ListColumn(
            heading="Due",
            text=lambda cell: short_date(cell.due_on) if cell.due_on else "",
            sort=lambda cell: cell.due_on,
            asks=lambda cell: cell.due_on is not None,
        ),
        ListColumn(
            heading="State",
            text=_state,
            tone=lambda cell: TONES[cell.standing],
            icon=lambda cell: SHAPES[TONES[cell.standing]],
        ),
    )


def _state(cell: Cell) -> str:
    words = cell_words(cell)
    if cell.duty is not None and cell.duty.due_on is not None:
        words = due_words(cell.duty, cell.duty.today)
    elif cell.standing is Standing.DONE:
        words = "done"
    return f"{words}, {last_words(cell)}" if cell.absent is not None else words


def summary(rows: Sequence[MatrixRow], columns: Sequence[Column]) -> str:
    """What the columns in sight hold, in a sentence."""
    keys = [column.key for column in columns]
    cells = [row.cells[key] for row in rows for key in keys if key in row.cells]
    late = sum(cell.standing is Standing.LATE for cell in cells)
    unknown = sum(cell.standing is Standing.NOT_RECORDED for cell in cells)
    words = f"{counted(len(rows), 'child', 'children')}: {late} late, {unknown} not recorded"
    return f"{words}, of {counted(len(cells), 'duty', 'duties')}."


@dataclass(frozen=True, slots=True, kw_only=True)
class RateWords:
    """One rate in the words of the table: "59 of 61", and what nothing is on file of."""

    name: str
    before: str
    now: str
    unrecorded: str


def rate_words(rate: Rate) -> RateWords:
    """A rate as a row of the table."""
    return RateWords(
        name=rate.name,
        before=_n_of_d(rate.before),
        now=_n_of_d(rate.now),
        unrecorded=f"{rate.before.unrecorded}, now {rate.now.unrecorded}",
    )


def rate_columns(before_on: date) -> tuple[ListColumn[RateWords], ...]:
    """The columns of the rates."""
    return (
        ListColumn(heading="In time", text=lambda rate: rate.name),
        ListColumn(heading=plain_date(before_on), text=lambda rate: rate.before),
        ListColumn(heading="Today", text=lambda rate: rate.now, is_bold=True),
        ListColumn(heading="Not recorded", text=lambda rate: rate.unrecorded, is_quiet=True),
    )


def _n_of_d(count: Count) -> str:
    if not count.of:
        return "of none"
    return n_of_d(count.up_to_date, count.of)
