"""The IRO's own log of one child: every talk, visit and reading of the file (row M11)."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from iro_desk.domain.oversight import ENTRIES, METHODS, OversightEntry
from iro_desk.domain.wording import counted, weekday_date
from iro_desk.services import oversight_log
from iro_desk.ui.models.rows import Column
from iro_desk.ui.page import Context
from iro_desk.ui.pages.child_parts.papers import SAID_HIDDEN
from iro_desk.ui.pages.monitoring_parts.listed import ListedPart
from iro_desk.ui.widgets.grid import Room


class LogPart(ListedPart[OversightEntry]):
    """The entries, the latest first. `went` asks for the line that changes one: {"log": n}."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, "oversight", "Oversight log", parent)
        self.list.setAccessibleDescription("Enter changes the entry, Delete takes it away")
        self.add = QPushButton("Add an entry  Ctrl+Shift+L", self)
        self.add.setObjectName("add_log_entry")
        self.add.clicked.connect(lambda _checked=False: self.went.emit({"log": "new"}))
        self.column.insertWidget(1, self.add, 0, self.summary.alignment().AlignLeft)
        self.list.opened.connect(self._open)

    def reread(self) -> None:
        child_id = self.child_id or 0
        self.ask(lambda desk: oversight_log.of_child(desk, child_id), self._show)

    def columns(self) -> tuple[Column[OversightEntry], ...]:
        names = self.context.names
        return (
            Column(heading="Day", text=lambda row: weekday_date(row.made_on), sort=lambda row: row.made_on),
            Column(heading="What", text=lambda row: ENTRIES.get(row.kind, row.kind), is_bold=True),
            Column(heading="How", text=lambda row: METHODS.get(row.method, row.method), is_quiet=True),
            Column(heading="With whom", text=lambda row: names.who(row.with_whom)),
            Column(
                heading="Note",
                text=lambda row: SAID_HIDDEN if names.is_private and row.note else " ".join(row.note.split()),
                tooltip=lambda row: "" if names.is_private else row.note,
            ),
        )

    def rooms(self) -> tuple[Room, ...]:
        return Room(120), Room(170), Room(90, 2), Room(120, 1), Room(220)

    def _show(self, found: tuple[OversightEntry, ...]) -> None:
        words = (
            f"{counted(len(found), 'entry', 'entries')}, the latest {weekday_date(found[0].made_on)}."
            if found
            else ""
        )
        self.summary.setText(words or "No entry yet. An entry takes one line: what, how, with whom, a note.")
        self.show_rows(found, lambda one, other: one.id == other.id)
        self.filled.emit()

    def _open(self, number: int) -> None:
        row = self.model.row(number)
        if row is not None:
            self.went.emit({"log": row.id})
