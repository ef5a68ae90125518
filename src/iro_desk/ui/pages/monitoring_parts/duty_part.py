"""What the matrix of duties and a child's list of them share: recording, removing, undo and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.services import duty_matrix
from iro_desk.ui.models.duties import person
from iro_desk.ui.page import show_field
from iro_desk.ui.pages.monitoring_parts.asking import ask_why
from iro_desk.ui.pages.monitoring_parts.duty_panel import DutyPanel, Entry
from iro_desk.ui.pages.monitoring_parts.part import MonitoringPart
from iro_desk.ui.widgets.why_bar import WhyBar

if TYPE_CHECKING:
    from iro_desk.domain.duty_matrix import Cell, MatrixRow
    from iro_desk.ui.page import Context, Where


class DutyPart(MonitoringPart):
    """`panel` asks the day of a duty, `bar` says why; a subclass gives `row_of` and `current`."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.panel = DutyPanel(context, self)
        self.panel.setObjectName("duty_panel")
        self.panel.hide()
        self.bar = WhyBar(self)
        self.panel.closed.connect(self._close)
        self.panel.committed.connect(lambda _result: self.recorded())

    def row_of(self, child_id: int | None) -> MatrixRow | None:
        """The row of a child that is shown."""
        raise NotImplementedError

    def current(self) -> tuple[int | None, Cell | None]:
        """The child and the cell where the keys are."""
        raise NotImplementedError

    def entering(self, child_id: int, key: str) -> None:
        """A duty is being entered or removed: the keys come back to it."""

    def recorded(self) -> None:
        """An entry was kept."""

    def opened(self) -> Where:
        entry = self.panel.entry
        if entry is None or self.panel.isHidden():
            return {}
        return {"duty": [entry.child_id, entry.key]}

    def reopen(self, opened: Where) -> None:
        child_id, key = opened.get("duty", (None, ""))
        row = self.row_of(child_id)
        if row is not None and key in row.cells:
            self.ask_day(row, row.cells[key])

    def ask_day(self, row: MatrixRow, cell: Cell, typed: str = "") -> None:
        """Ask the day on which a duty was done."""
        child = row.child
        name = person(self.context.names, child.name, child.child_ref)
        entry = Entry(
            child_id=child.id or 0, key=cell.column.key, kind=cell.kind, heading=f"{name}: {cell.name}"
        )
        self.entering(entry.child_id, entry.key)
        self.panel.show()
        self.panel.open_for(entry, typed)
        QTimer.singleShot(0, self.panel, lambda: show_field(self.panel))

    def remove(self, child_id: int | None, cell: Cell | None) -> None:
        """Take the last entry of a duty back; it can be undone."""
        if child_id is None or cell is None:
            return
        self.entering(child_id, cell.column.key)
        self.context.work.do(
            lambda desk: (
                duty_matrix.remove_last(desk, child_id, cell.column.kinds),
                duty_matrix.last_named(desk),
            ),
            then=lambda done: self.context.messages.inform(
                f"The last entry of “{cell.column.name}” is removed.",
                "Undo",
                lambda: self.turn(is_undo=True, named=done[1]),
            ),
            failed=self._refuse,
            view=self,
        )

    def turn(self, *, is_undo: bool, named: str = "") -> None:
        """Undo the last entry, only where it is still the one `named`; or make it again."""
        task = (lambda desk: duty_matrix.undo(desk, named)) if is_undo else duty_matrix.redo
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

    def show_at(self, where: Where) -> None:
        entry, child_id = self.panel.entry, where.get("child_id")
        if entry is not None and self.panel.key is not None and child_id and entry.child_id != child_id:
            # Another child is shown: what is typed stays that child's.
            self.panel.move_on()
            self.panel.hide()
        super().show_at(where)

    def _close(self) -> None:
        had_keys = self.panel.isAncestorOf(self.window().focusWidget() or self)
        self.panel.hide()
        if had_keys:
            self.take_focus()

    def _refuse(self, error: IroDeskError) -> None:
        self.context.messages.refuse(error)
