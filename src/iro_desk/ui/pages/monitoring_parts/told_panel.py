"""When the IRO was told of one event, by whom, and when it was decided (row B7)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from iro_desk.domain.oversight import METHODS, EventTold
from iro_desk.domain.told import ToldRow
from iro_desk.domain.wording import weekday_date
from iro_desk.services import told
from iro_desk.ui.drafted_panel import Task
from iro_desk.ui.forms.ui_event_told import Ui_EventToldForm
from iro_desk.ui.models.duties import person
from iro_desk.ui.page import Context
from iro_desk.ui.pages.monitoring_parts.line_panel import LinePanel


class ToldPanel(LinePanel[ToldRow]):
    """One line under the list. Nothing said at all takes away what was said before."""

    form = "event_told"
    first = "told_on"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_EventToldForm()
        self.ui.setupUi(self)
        self.ui.how.set_choices(METHODS, nothing="")
        self.ready()

    def open_row(self, row: ToldRow) -> bool:
        return self.open_record(row.child.id or 0, row.event.id or 0, row)

    def fill(self, value: ToldRow) -> None:
        row, ui = value, self.ui
        held = row.told or EventTold(event_id=row.event.id or 0, child_id=row.child.id or 0)
        name = person(self.context.names, row.child.name, row.child.child_ref)
        ui.heading.setText(f"{name}: {row.what}, {weekday_date(row.event.happened_on)}")
        ui.told_on.set_value(held.told_on)
        ui.told_by.setText(held.told_by)
        ui.how.set_value(held.how or None)
        ui.decided_on.set_value(held.decided_on)
        ui.note.set_value(held.note)
        ui.is_never.setChecked(held.is_never)

    def change(self) -> Task:
        ui, key = self.ui, self.key
        self.readable(ui.told_on, ui.decided_on)
        wanted = EventTold(
            event_id=key.record_id if key else 0,
            child_id=key.child_id if key else 0,
            told_on=ui.told_on.value(),
            told_by=ui.told_by.text().strip(),
            how=ui.how.value() or "",
            decided_on=ui.decided_on.value(),
            note=ui.note.value(),
            is_never=ui.is_never.isChecked(),
        )
        return lambda desk: told.save(desk, wanted)
