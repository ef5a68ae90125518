"""One entry of the IRO's own log, in one line (row M11)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.oversight import ENTRIES, METHODS, OversightEntry
from iro_desk.domain.wording import weekday_date
from iro_desk.services import oversight_log
from iro_desk.ui.drafted_panel import Task
from iro_desk.ui.forms.ui_oversight_entry import Ui_OversightEntryForm
from iro_desk.ui.page import Context
from iro_desk.ui.pages.monitoring_parts.line_panel import LinePanel


class LogPanel(LinePanel[OversightEntry]):
    """A new entry of today, or one to be changed."""

    form = "oversight_entry"
    first = "kind"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_OversightEntryForm()
        self.ui.setupUi(self)
        self.ui.kind.set_choices(ENTRIES)
        self.ui.method.set_choices(METHODS, nothing="")
        self.ready()

    def open_row(self, row: OversightEntry) -> bool:
        return self.open_record(row.child_id, row.id or 0, row)

    def open_new(self, child_id: int) -> bool:
        """An entry of today, still to be written."""
        return self.open_row(OversightEntry(child_id=child_id, kind="", made_on=self.context.today()))

    def fill(self, value: OversightEntry) -> None:
        ui = self.ui
        ui.heading.setText(
            f"Entry of {weekday_date(value.made_on)}" if value.id else "New entry of the oversight log"
        )
        ui.kind.set_value(value.kind or None)
        ui.method.set_value(value.method or None)
        ui.with_whom.setText(value.with_whom)
        ui.made_on.set_value(value.made_on)
        ui.note.set_value(value.note)

    def change(self) -> Task:
        ui, key = self.ui, self.key
        self.readable(ui.made_on)
        made_on = ui.made_on.value()
        if made_on is None:
            raise RuleBroken("Enter the day it happened.", field="made_on")
        wanted = OversightEntry(
            child_id=key.child_id if key else 0,
            kind=ui.kind.value() or "",
            method=ui.method.value() or "",
            with_whom=ui.with_whom.text().strip(),
            made_on=made_on,
            note=ui.note.value(),
            id=(key.record_id or None) if key else None,
        )
        return lambda desk: replace(wanted, id=oversight_log.save(desk, wanted))
