"""The council's duties of all children as a matrix (rows M4, M12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QWidget

from iro_desk.domain.duty_matrix import MatrixRow, chosen, columns_of
from iro_desk.domain.wording import counted
from iro_desk.services import duty_matrix
from iro_desk.ui import actions, style
from iro_desk.ui.forms.ui_monitoring_duties import Ui_MonitoringDutiesForm
from iro_desk.ui.models.duty_matrix import DutyMatrixModel, summary
from iro_desk.ui.pages.monitoring_parts.duty_filters import DutyFilters
from iro_desk.ui.pages.monitoring_parts.duty_part import DutyPart
from iro_desk.ui.pages.monitoring_parts.paste_view import PasteView
from iro_desk.ui.pages.monitoring_parts.rates import RatesView

if TYPE_CHECKING:
    from iro_desk.domain.duty_matrix import Cell
    from iro_desk.services.duty_matrix import Matrix
    from iro_desk.ui.page import Context, Where

_KEYS_FROM = 400


class DutiesPart(DutyPart):
    """`where` may hold "group", "team" and "show" (late, soon, not_recorded)."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_MonitoringDutiesForm()
        self.ui.setupUi(self)
        self.ui.column.setStretchFactor(self.ui.grid, 1)
        self.ui.column.addStretch(0)
        self.filters = DutyFilters(self.ui.groups, self.ui.narrowing, self)
        self.model = DutyMatrixModel(context.names, self)
        self.rates = RatesView(context, self)
        self.rates.hide()
        self.paste = PasteView(context, self)
        self.paste.hide()
        self._matrix: Matrix | None = None
        self._wanted: tuple[int | None, str] = (None, "")
        self._lay_out()
        self._connect()

    # Reading

    def reread(self) -> None:
        self.context.work.do(duty_matrix.matrix, then=self._show_matrix, view=self)
        if not self.rates.isHidden():
            self.rates.reread()

    def take_focus(self) -> None:
        self.ui.grid.setFocus()

    def row_of(self, child_id: int | None) -> MatrixRow | None:
        return next((row for row in self.model.rows if row.child.id == child_id), None)

    def current(self) -> tuple[int | None, Cell | None]:
        index = self.ui.grid.currentIndex()
        cell = self.model.cell(index)
        return (self.model.rows[index.row()].child.id, cell) if cell else (None, None)

    def entering(self, child_id: int, key: str) -> None:
        self._wanted = (child_id, key)

    def recorded(self) -> None:
        # The cell below is next, as in a spreadsheet.
        child_id, key = self._wanted
        here = self.model.place(child_id, key)
        if here.isValid() and here.row() + 1 < self.model.rowCount():
            self._wanted = (self.model.rows[here.row() + 1].child.id, key)
        self.ui.grid.go(self.model.place(*self._wanted))

    # Doing

    def record(self, index: QModelIndex, typed: str = "") -> None:
        """Ask the day of the duty at a cell; a cell that is not the child's says so."""
        cell = self.model.cell(index)
        if cell is None:
            self.context.messages.inform("This duty is not this child’s, so there is nothing to record.")
            return
        self.ask_day(self.model.rows[index.row()], cell, typed)

    def choose(self, wanted: Where) -> None:
        """Show a group, a team or what stands in some way."""
        self.where = {**self.where, **wanted}
        self.went.emit(wanted)
        self._fill()

    # Showing

    def _show_matrix(self, found: Matrix) -> None:
        self._matrix = found
        self.filters.show_teams(found.teams, self.where)
        self._fill()
        self.filled.emit()

    def _fill(self) -> None:
        found = self._matrix
        if found is None:
            return
        here = self._here()
        group, team, show = self.filters.mark(self.where)
        columns = columns_of(found.rows, group)
        of_team = chosen(found.rows, columns, team=team)
        self.model.show(chosen(of_team, columns, standing=show), columns)
        self.ui.summary.setText(summary(of_team, columns))
        self.ui.grid.fit()
        self._go_back(here)
        is_empty = not self.model.rows
        self.ui.grid.setVisible(not is_empty and self.paste.isHidden())
        self.ui.empty.setVisible(is_empty)
        self.ui.empty.setText(
            "No child is looked after on this day."
            if not found.rows
            else "No child here stands so. Choose All."
        )

    # Within

    def _here(self) -> tuple[int | None, str]:
        """Where the keys are, by child and duty; what was just entered where it is being entered."""
        index = self.ui.grid.currentIndex()
        if self._wanted[1]:
            return self._wanted
        if not index.isValid():
            return None, ""
        return self.model.rows[index.row()].child.id, self.model.columns[index.column()].key

    def _go_back(self, here: tuple[int | None, str]) -> None:
        self._wanted = (None, "") if self.panel.isHidden() else self._wanted
        index = self.model.place(*here)
        self.ui.grid.go(index if index.isValid() else self.model.index(0, 0))

    def _say_columns(self, first: int, last: int, count: int) -> None:
        has_more = last - first + 1 < count
        for part in (self.ui.columns_shown, self.ui.columns_before, self.ui.columns_after):
            part.setVisible(has_more)
        self.ui.columns_shown.setText(f"Duties {first + 1} to {last + 1} of {count}")
        self.ui.columns_before.setEnabled(first > 0)
        self.ui.columns_after.setEnabled(last < count - 1)

    def _open_child(self, row: int) -> None:
        child_id = self.model.rows[row].child.id
        self.context.go("child", {"child_id": child_id, "tab": "monitoring", "part": "duties"})

    def _give_room(self) -> None:
        """A pasted list takes the place of the matrix until it is done with."""
        self.panel.leave_it()
        self._show_matrix_parts(is_shown=False)

    def _close_paste(self) -> None:
        self.paste.hide()
        self._show_matrix_parts(is_shown=True)
        self._fill()
        self.take_focus()

    def _show_matrix_parts(self, *, is_shown: bool) -> None:
        ui = self.ui
        for part in (ui.groups, ui.narrowing, ui.grid, ui.summary):
            part.setVisible(is_shown)
        for part in (ui.columns_shown, ui.columns_before, ui.columns_after):
            part.hide()  # they come back with the columns, where not all have room

    def _say_taken(self, count: int, named: str) -> None:
        self._close_paste()
        words = f"{counted(count, 'date')} taken in from the pasted list."
        self.context.messages.inform(words, "Undo", lambda: self.turn(is_undo=True, named=named))

    def _toggle_rates(self) -> None:
        is_shown = self.rates.isHidden()
        self.rates.setVisible(is_shown)
        if is_shown:
            self.rates.reread()

    def _lay_out(self) -> None:
        ui = self.ui
        for part in (self.panel, self.paste, self.rates, self.bar):
            ui.tool_rows.addWidget(part)
        ui.columns_before.setIcon(QIcon.fromTheme("arrow-left"))
        ui.columns_after.setIcon(QIcon.fromTheme("arrow-right"))
        ui.grid.setModel(self.model)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # In a low window the rows are worth more than the keys told under them.
        self.ui.keys.setVisible(self.height() >= style.scaled(_KEYS_FROM))

    def _connect(self) -> None:
        ui, grid = self.ui, self.ui.grid
        self.filters.chosen.connect(self.choose)
        self.filters.add_tool("paste_button", "&Paste a list").clicked.connect(self.paste.read_clipboard)
        self.filters.add_tool("rates_button", "&Rates").clicked.connect(self._toggle_rates)
        actions.keys(grid, "Ctrl+V", self.paste.read_clipboard, only_itself=True)
        self.paste.shown.connect(self._give_room)
        self.paste.closed.connect(self._close_paste)
        self.paste.taken.connect(self._say_taken)
        grid.recorded.connect(self.record)
        grid.removed.connect(lambda _index: self.remove(*self.current()))
        grid.asked.connect(lambda _index: self.explain(self.current()[1]))
        grid.turned.connect(lambda is_undo: self.turn(is_undo=is_undo))
        grid.opened.connect(self._open_child)
        grid.columns_changed.connect(self._say_columns)
        ui.columns_before.clicked.connect(lambda: grid.turn_page(-1))
        ui.columns_after.clicked.connect(lambda: grid.turn_page(1))
