"""What was done to have one placement order revoked (row K9)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from iro_desk.domain.placement_orders import OrderRow
from iro_desk.domain.wording import weekday_date
from iro_desk.services import placement_orders
from iro_desk.ui.drafted_panel import Task
from iro_desk.ui.forms.ui_placement_order import Ui_PlacementOrderForm
from iro_desk.ui.models.duties import person
from iro_desk.ui.page import Context
from iro_desk.ui.pages.monitoring_parts.line_panel import LinePanel


class OrderPanel(LinePanel[OrderRow]):
    """The days of the application and of the revocation."""

    form = "placement_order"
    first = "applied_on"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_PlacementOrderForm()
        self.ui.setupUi(self)
        self.ready()

    def open_row(self, row: OrderRow) -> bool:
        return self.open_record(row.child.id or 0, 0, row)

    def fill(self, value: OrderRow) -> None:
        name = person(self.context.names, value.child.name, value.child.child_ref)
        self.ui.heading.setText(f"{name}: adoption no longer the plan since {weekday_date(value.changed_on)}")
        self.ui.applied_on.set_value(value.applied.happened_on if value.applied else None)
        self.ui.revoked_on.set_value(value.revoked.happened_on if value.revoked else None)

    def change(self) -> Task:
        ui, child_id = self.ui, self.key.child_id if self.key else 0
        self.readable(ui.applied_on, ui.revoked_on)
        applied_on, revoked_on = ui.applied_on.value(), ui.revoked_on.value()
        return lambda desk: placement_orders.save(
            desk, child_id, applied_on=applied_on, revoked_on=revoked_on
        )
