"""The care plan on file: its day, what it aims at, and what happens if that fails (K2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from iro_desk.domain.errors import RuleBroken
from iro_desk.services import code_tables, events
from iro_desk.services.events import CarePlan
from iro_desk.ui.forms.ui_child_care_plan import Ui_ChildCarePlanForm
from iro_desk.ui.pages.child_parts.entry_panel import EntryPanel
from iro_desk.ui.widgets.date_field import give_reference

if TYPE_CHECKING:
    from iro_desk.ui.drafted_panel import Task
    from iro_desk.ui.page import Context


class CarePlanPanel(EntryPanel):
    """The fields of the care plan of one child."""

    form = "care_plan"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_ChildCarePlanForm()
        self.ui.setupUi(self)
        self._child_id = 0
        self.ui.contingency.minimum_lines = 3
        self.ui.dated_on.is_compact = True
        self.ui.aim.set_choices(code_tables.choices("permanence_plan_annex_a"), nothing="None agreed yet")
        self.ready()

    def open_plan(self, child_id: int, plan: CarePlan) -> None:
        """Show what is on file."""
        if not self.leave_for(child_id, child_id, self.form):
            return
        self._child_id = child_id
        self.begin(child_id, child_id, lambda: self._fill_fields(plan))

    def start(self) -> None:
        """Put the cursor where typing begins."""
        self.ui.dated_on.setFocus()
        self.ui.dated_on.line().selectAll()

    def record(self) -> None:
        if self.is_dirty:
            super().record()
        else:
            self.leave_it()

    def change(self) -> Task:
        ui, child_id = self.ui, self._child_id
        if ui.dated_on.problem():
            raise RuleBroken(ui.dated_on.problem(), field="dated_on")
        wanted = CarePlan(
            dated_on=ui.dated_on.value(), aim=ui.aim.value(), contingency=ui.contingency.value()
        )
        return lambda desk: events.save_care_plan(desk, child_id, wanted)

    def _fill_fields(self, plan: CarePlan) -> None:
        ui = self.ui
        give_reference(self, self.context.today(), self.context.calendar)
        ui.dated_on.set_value(plan.dated_on)
        ui.aim.set_value(plan.aim)
        ui.contingency.set_value(plan.contingency)
        ui.problem.hide()
