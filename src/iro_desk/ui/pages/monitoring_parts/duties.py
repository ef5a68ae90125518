"""The council's duties of all children as a matrix, or of one child as a list (rows M4, M12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QWidget

from iro_desk.domain.duty_matrix import MatrixRow, chosen, columns_of
from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.wording import counted
from iro_desk.services import duty_matrix
from iro_desk.ui import actions, style
from iro_desk.ui.forms.ui_monitoring_duties import Ui_MonitoringDutiesForm
from iro_desk.ui.models.duties import person
from iro_desk.ui.models.duty_matrix import DutyMatrixModel, child_columns, summary
from iro_desk.ui.models.rows import Rows
from iro_desk.ui.page import show_field
from iro_desk.ui.pages.monitoring_parts.asking import ask_why
from iro_desk.ui.pages.monitoring_parts.duty_filters import DutyFilters
from iro_desk.ui.pages.monitoring_parts.duty_panel import DutyPanel, Entry
from iro_desk.ui.pages.monitoring_parts.part import MonitoringPart
from iro_desk.ui.pages.monitoring_parts.paste_view import PasteView
from iro_desk.ui.pages.monitoring_parts.rates import RatesView
from iro_desk.ui.widgets.grid import Room
from iro_desk.ui.widgets.why_bar import WhyBar

if TYPE_CHECKING:
    from iro_desk.domain.duty_matrix import Cell
    from iro_desk.services.duty_matrix import Matrix
    from iro_desk.ui.page import Context, Where

_KEYS_FROM = 400
_ROOMS = (Room(220), Room(110), Room(110), Room(200))


class DutiesPart(MonitoringPart):
    """`where` may hold "group", "team" and "show" (late, soon, not_recorded), and "cell": [child, duty]."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_MonitoringDutiesForm()
        self.ui.setupUi(self)
        self.filters = DutyFilters(self.ui.groups, self.ui.narrowing, self)
        self.model = DutyMatrixModel(context.names, self)
        self.of_child: Rows[Cell] = Rows(child_columns(), self)
        self.panel = DutyPanel(context, self)
        self.panel.setObjectName("duty_panel")
        self.panel.hide()
        self.rates = RatesView(context, self)
        self.rates.hide()
        self.paste = PasteView(context, self)
        self.paste.hide()
        self.bar = WhyBar(self)
        self._matrix: Matrix | None = None
        self._row: MatrixRow | None = None
        self._wanted: tuple[int | None, str] = (None, "")
        self._lay_out()
        self._connect()

    # Reading

    def reread(self) -> None:
        child_id = self.child_id
        if child_id is None:
            self.context.work.do(duty_matrix.matrix, then=self._show_matrix, view=self)
        else:
            self.context.work.do(
                lambda desk: duty_matrix.of_child(desk, child_id),
                then=lambda row: self._show_child(child_id, row),
                view=self,
            )
        if not self.rates.isHidden():
            self.rates.reread()

    def take_focus(self) -> None:
        (self.ui.list if self.child_id else self.ui.grid).setFocus()

    def opened(self) -> Where:
        entry = self.panel.entry
        if entry is None or self.panel.isHidden():
            return {}
        return {"duty": [entry.child_id, entry.key]}

    def reopen(self, opened: Where) -> None:
        child_id, key = opened.get("duty", (None, ""))
        cell = self._cell_of(child_id, key)
        if cell is not None:
            self._open(child_id, cell)

    # Doing

    def record(self, index: QModelIndex, typed: str = "") -> None:
        """Ask the day of the duty at a cell; a cell that is not the child's says so."""
        cell = self.model.cell(index)
        if cell is None:
            self.context.messages.inform("This duty is not this child’s, so there is nothing to record.")
            return
        self._open(self.model.rows[index.row()].child.id or 0, cell, typed)

    def remove(self, child_id: int | None, cell: Cell | None) -> None:
        """Take the last entry of a duty back; it can be undone."""
        if child_id is None or cell is None:
            return
        self._wanted = (child_id, cell.column.key)
        self.context.work.do(
            lambda desk: duty_matrix.remove_last(desk, child_id, cell.column.kinds),
            then=lambda _event: self.context.messages.inform(
                f"The last entry of “{cell.column.name}” is removed.", "Undo", lambda: self.turn(is_undo=True)
            ),
            failed=self._refuse,
            view=self,
        )

    def turn(self, *, is_undo: bool) -> None:
        """Undo the last entry, or make it again."""
        task = duty_matrix.undo if is_undo else duty_matrix.redo
        verb = "Undone" if is_undo else "Done again"
        nothing = "There is nothing to undo here." if is_undo else "There is nothing to do again here."
        self.context.work.do(
            task,
            then=lambda name: self.context.messages.inform(f"{verb}: {name}." if name else nothing),
            failed=self._refuse,
            view=self,
        )

    def explain(self, cell: Cell | None) -> None:
        """Say why a duty is due when it is."""
        if cell is None:
            return
        if cell.duty is None:
            words = (
                "Nothing is on file of it, so no date is worked out." if cell.is_missing else "It is done."
            )
            self.context.messages.inform(f"{cell.name}: {words[0].lower()}{words[1:]}")
            return
        ask_why(self.context, self, self.bar, cell.duty)

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

    def _show_child(self, child_id: int, row: MatrixRow | None) -> None:
        if child_id != self.child_id:
            return
        number = self.ui.list.currentIndex().row()
        self._row = row
        cells = list(row.cells.values()) if row else []
        self.of_child.set_rows(cells)
        self.ui.list.setVisible(bool(cells))
        self.ui.empty.setVisible(not cells)
        self.ui.empty.setText("The child is not looked after, so the council owes nothing of this list.")
        self.ui.summary.setText(summary([row], [cell.column for cell in cells]) if row else "")
        if cells:
            self.ui.list.selectRow(min(max(number, 0), len(cells) - 1))
        self.filled.emit()

    # Within

    def _open(self, child_id: int, cell: Cell, typed: str = "") -> None:
        row = (
            self._row
            if self.child_id
            else next((one for one in self.model.rows if one.child.id == child_id), None)
        )
        if row is None:
            return
        name = person(self.context.names, row.child.name, row.child.child_ref)
        entry = Entry(child_id=child_id, key=cell.column.key, kind=cell.kind, heading=f"{name}: {cell.name}")
        self._wanted = (child_id, cell.column.key)
        self.panel.show()
        if not self.panel.open_for(entry, typed):
            self.panel.ui.happened_on.setFocus()
        QTimer.singleShot(0, self.panel, lambda: show_field(self.panel))

    def _cell_of(self, child_id: int | None, key: str) -> Cell | None:
        rows = [self._row] if self._row and self.child_id else self.model.rows
        row = next((one for one in rows if one and one.child.id == child_id), None)
        return row.cells.get(key) if row else None

    def _close(self) -> None:
        had_keys = self.panel.isAncestorOf(self.window().focusWidget() or self)
        self.panel.hide()
        if had_keys:
            self.take_focus()

    def _recorded(self) -> None:
        """The cell below is next, as in a spreadsheet."""
        if self.child_id is not None:
            return
        child_id, key = self._wanted
        here = self.model.place(child_id, key)
        if here.isValid() and here.row() + 1 < self.model.rowCount():
            self._wanted = (self.model.rows[here.row() + 1].child.id, key)
        self.ui.grid.go(self.model.place(*self._wanted))

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

    def _refuse(self, error: IroDeskError) -> None:
        self.context.messages.refuse(error)

    def _say_columns(self, first: int, last: int, count: int) -> None:
        has_more = last - first + 1 < count
        for part in (self.ui.columns_shown, self.ui.columns_before, self.ui.columns_after):
            part.setVisible(has_more)
        self.ui.columns_shown.setText(f"Duties {first + 1} to {last + 1} of {count}")
        self.ui.columns_before.setEnabled(first > 0)
        self.ui.columns_after.setEnabled(last < count - 1)

    def _current_cell(self) -> tuple[int | None, Cell | None]:
        if self.child_id is not None:
            return self.child_id, self.of_child.row(self.ui.list.currentIndex())
        index = self.ui.grid.currentIndex()
        cell = self.model.cell(index)
        return (self.model.rows[index.row()].child.id, cell) if cell else (None, None)

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

    def _say_taken(self, count: int) -> None:
        self._close_paste()
        words = f"{counted(count, 'date')} taken in from the pasted list."
        self.context.messages.inform(words, "Undo", lambda: self.turn(is_undo=True))

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
        ui.list.use(self.of_child, _ROOMS)

    def show_at(self, where: Where) -> None:
        is_one = bool(where.get("child_id"))
        for part in (self.ui.groups, self.ui.narrowing, self.ui.grid):
            part.setVisible(not is_one)
        self.ui.list.setVisible(is_one)
        if is_one:
            self._say_columns(0, 0, 1)
        self.ui.empty.hide()
        super().show_at(where)

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
        grid.removed.connect(lambda _index: self.remove(*self._current_cell()))
        grid.asked.connect(lambda _index: self.explain(self._current_cell()[1]))
        grid.turned.connect(lambda is_undo: self.turn(is_undo=is_undo))
        grid.opened.connect(self._open_child)
        grid.columns_changed.connect(self._say_columns)
        ui.columns_before.clicked.connect(lambda: grid.turn_page(-1))
        ui.columns_after.clicked.connect(lambda: grid.turn_page(1))
        ui.list.opened.connect(self._record_row)
        ui.list.asked.connect(lambda row, _column: self.explain(self.of_child.row(row)))
        for keys, does in (
            ("Del", lambda: self.remove(*self._current_cell())),
            ("Ctrl+Z", lambda: self.turn(is_undo=True)),
            ("Ctrl+Y", lambda: self.turn(is_undo=False)),
        ):
            actions.keys(ui.list, keys, does, only_itself=True)
        self.panel.closed.connect(self._close)
        self.panel.committed.connect(lambda _result: self._recorded())

    def _record_row(self, row: int) -> None:
        cell = self.of_child.row(row)
        if cell is not None and self.child_id is not None:
            self._open(self.child_id, cell)
