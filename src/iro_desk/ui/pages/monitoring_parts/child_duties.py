"""The council's duties of one child, each a row (row M4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from iro_desk.services import duty_matrix
from iro_desk.ui import actions, style
from iro_desk.ui.models.duty_matrix import child_columns, summary
from iro_desk.ui.models.rows import Rows
from iro_desk.ui.pages.monitoring_parts.duty_part import DutyPart
from iro_desk.ui.widgets.grid import Grid, Room

if TYPE_CHECKING:
    from iro_desk.domain.duty_matrix import Cell, MatrixRow
    from iro_desk.ui.page import Context

_KEYS = "Enter records a duty · Delete takes its last entry back · Ctrl+Z undoes · F1 says why"
_NONE = "The child is not looked after, so the council owes nothing of this list."
_ROOMS = (Room(220), Room(110), Room(110), Room(200))


class ChildDutiesPart(DutyPart):
    """The duties that are the child's: when each was last done, when it is due, how it stands."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.summary, self.keys = QLabel(self), QLabel(_KEYS, self)
        for label in (self.summary, self.keys):
            label.setWordWrap(True)
            style.set_role(label, "quiet")
        self.model: Rows[Cell] = Rows(child_columns(), self)
        self.list = Grid(self)
        self.list.setObjectName("child_duties")
        self.list.setAccessibleName("The council’s duties for this child")
        self.list.use(self.model, _ROOMS)
        self._row: MatrixRow | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part, stretch in (
            (self.summary, 0),
            (self.list, 1),
            (self.panel, 0),
            (self.bar, 0),
            (self.keys, 0),
        ):
            column.addWidget(part, stretch)
        self.list.opened.connect(self._record)
        self.list.asked.connect(lambda number, _column: self.explain(self.model.row(number)))
        for keys, does in (
            ("Del", lambda: self.remove(*self.current())),
            ("Ctrl+Z", lambda: self.turn(is_undo=True)),
            ("Ctrl+Y", lambda: self.turn(is_undo=False)),
        ):
            actions.keys(self.list, keys, does, only_itself=True)

    def reread(self) -> None:
        child_id = self.child_id or 0
        self.context.work.do(
            lambda desk: duty_matrix.of_child(desk, child_id),
            then=lambda row: self._show(child_id, row),
            view=self,
        )

    def take_focus(self) -> None:
        self.list.setFocus()

    def row_of(self, child_id: int | None) -> MatrixRow | None:
        return self._row if self._row is not None and self._row.child.id == child_id else None

    def current(self) -> tuple[int | None, Cell | None]:
        return self.child_id, self.model.row(self.list.currentIndex())

    # Within

    def _show(self, child_id: int, row: MatrixRow | None) -> None:
        if child_id != self.child_id:
            return
        number = max(self.list.currentIndex().row(), 0)
        self._row = row
        cells = list(row.cells.values()) if row else []
        self.model.set_rows(cells)
        for part in (self.list, self.keys):
            part.setVisible(bool(cells))
        self.summary.setText(summary([row], [cell.column for cell in cells]) if row else _NONE)
        if cells:
            self.list.selectRow(min(number, len(cells) - 1))
        self.filled.emit()

    def _record(self, number: int) -> None:
        cell = self.model.row(number)
        if cell is not None and self._row is not None:
            self.ask_day(self._row, cell)
