"""A sentence, a list of rows, and what is under it: the shape of most parts of Monitoring."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from iro_desk.ui import actions, style
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.page import Context, Where
from iro_desk.ui.pages.monitoring_parts.line_panel import LinePanel
from iro_desk.ui.pages.monitoring_parts.part import MonitoringPart
from iro_desk.ui.widgets.grid import Grid, Room

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk

Row = TypeVar("Row")


class ListedPart(MonitoringPart, Generic[Row]):
    """`summary` says in a sentence what the rows come to; `list` shows them; the row chosen stays chosen.

    A subclass gives `columns` and `rooms`, calls `show_rows`, and adds to `column` what else it has.
    """

    def __init__(self, context: Context, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.summary = QLabel(self)
        self.summary.setObjectName(f"{name}_summary")
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(self.summary.textFormat().PlainText)
        style.set_role(self.summary, "quiet")
        self.model: Rows[Row] = Rows(self.columns(), self)
        self.list = Grid(self)
        self.list.setObjectName(f"{name}_list")
        self.list.setAccessibleName(title)
        self.list.setSortingEnabled(True)
        self.list.horizontalHeader().setSortIndicator(-1, self.list.horizontalHeader().sortIndicatorOrder())
        self.list.use(self.model, self.rooms())
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.column.addWidget(self.summary)
        self.column.addWidget(self.list, 1)
        # Without rows the sentence stays at the head.
        self.column.addStretch(0)

    def columns(self) -> tuple[Column[Row], ...]:
        """The columns of the list; one of the children is left out where the part is narrowed to one."""
        raise NotImplementedError

    def rooms(self) -> tuple[Room, ...]:
        """The room of each column."""
        raise NotImplementedError

    def show_rows(self, rows: Sequence[Row], same: Callable[[Row, Row], bool]) -> None:
        """Show these; the row that is the `same` as the one chosen before is chosen again."""
        before, number = self.current(), max(self.list.currentIndex().row(), 0)
        self.model.columns = self.columns()
        self.list.set_rooms(self.rooms())
        # Selecting tells the panel beside the list, once, of the row that is chosen now.
        self.list.selectionModel().blockSignals(True)
        self.model.set_rows(rows)
        self.list.selectionModel().blockSignals(False)
        found = self.model.find(lambda row: before is not None and same(row, before))
        if rows:
            self.list.selectRow(found if found >= 0 else min(number, len(rows) - 1))
        self.list.setVisible(bool(rows))

    def current(self) -> Row | None:
        """The row chosen."""
        return self.model.row(self.list.currentIndex())

    def take_focus(self) -> None:
        self.list.setFocus()

    def leave_child(self) -> None:
        self.summary.clear()
        self.model.set_rows(())


class EnteredPart(ListedPart[Row]):
    """A list whose rows are filled in by a form of one line under it: Enter opens it, Enter records.

    After that the keys are in the list again, on the next row; Ctrl+Z there takes back what was recorded
    last. A subclass gives `identity`, `same` and `undo`.
    """

    panel: LinePanel[Row]
    _recorded: int | None = None
    """The row whose form recorded last, by its identity."""
    _is_settled = False

    def join(self, panel: LinePanel[Row]) -> None:
        """Put the form under the list."""
        self.panel = panel
        actions.keys(self.list, "Ctrl+Z", self._undo, only_itself=True)
        self.column.insertWidget(self.column.indexOf(self.list) + 1, panel.card)
        self.list.opened.connect(self._open)
        panel.settled.connect(self._note_recorded)
        panel.committed.connect(self._tell_recorded)
        panel.closed.connect(self._go_on)

    def identity(self, row: Row) -> int:
        """The number that the row's form is opened again by."""
        raise NotImplementedError

    def undo(self, desk: Desk, identity: int) -> str:
        """Take back what was last recorded of that row; gives its name, "" where there is nothing."""
        raise NotImplementedError

    def same(self, one: Row, other: Row) -> bool:
        """Whether two rows are of the same thing."""
        return self.identity(one) == self.identity(other)

    def open_row(self, row: Row) -> None:
        """Open the form of a row, with the cursor in it."""
        if self.context.names.is_private:
            self.context.messages.inform("Names are hidden. Show them (F8) to change what was written.")
        elif self.panel.open_row(row):
            self.panel.start()

    def opened(self) -> Where:
        return {"row": self.identity(self.panel.value)} if self._is_open() and self.panel.value else {}

    def reopen(self, opened: Where) -> None:
        found = self.model.find(lambda row: self.identity(row) == opened.get("row"))
        row = self.model.row(found)
        if row is not None:
            self.list.selectRow(found)
            self.open_row(row)

    def leave_child(self) -> None:
        super().leave_child()
        self._recorded = None
        self.panel.put_away()

    def _note_recorded(self) -> None:
        self._is_settled = self.panel.value is not None
        self._recorded = self.identity(self.panel.value) if self.panel.value is not None else None

    def _tell_recorded(self) -> None:
        """With the way back, unless another row stands in the form by then."""
        is_settled, self._is_settled = self._is_settled, False
        if is_settled:
            self.context.messages.inform("Recorded.", "Undo", self._undo)
        else:
            self._recorded = None
            self.context.messages.inform("Recorded.")

    def _undo(self) -> None:
        """Take back what was recorded last here."""
        identity, messages = self._recorded, self.context.messages
        if identity is None:
            messages.inform("There is nothing to undo here.")
            return
        self.context.work.do(
            lambda desk: self.undo(desk, identity),
            then=lambda name: messages.inform(
                f"Undone: {name}." if name else "There is nothing to undo here."
            ),
            failed=messages.refuse,
            view=self,
        )

    def _is_open(self) -> bool:
        return self.panel.key is not None

    def _open(self, number: int) -> None:
        row = self.model.row(number)
        if row is not None:
            self.open_row(row)

    def _go_on(self) -> None:
        self.list.setFocus()
