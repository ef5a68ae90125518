"""Placement orders where adoption is no longer the plan (row K9)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from iro_desk.domain import placement_orders as rules
from iro_desk.domain.placement_orders import OrderRow
from iro_desk.domain.wording import weekday_date
from iro_desk.services import placement_orders
from iro_desk.services.desk import Desk
from iro_desk.ui.models.duties import child_column
from iro_desk.ui.models.rows import Column
from iro_desk.ui.page import Context
from iro_desk.ui.pages.monitoring_parts.listed import EnteredPart
from iro_desk.ui.pages.monitoring_parts.order_panel import OrderPanel
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.grid import Room


class OrdersPart(EnteredPart[OrderRow]):
    """Those still to be revoked first, the longest waiting on top."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, "orders", "Placement orders to be revoked", parent)
        self.list.setAccessibleDescription("Enter records the application and the revocation")
        self.join(OrderPanel(context, self))

    def reread(self) -> None:
        self.context.work.do(placement_orders.rows, then=self._show, view=self)

    def identity(self, row: OrderRow) -> int:
        return row.child.id or 0

    def undo(self, desk: Desk, identity: int) -> str:
        return placement_orders.undo(desk, identity)

    def columns(self) -> tuple[Column[OrderRow], ...]:
        names, today = self.context.names, self.context.today
        return (
            child_column(names),
            Column(
                heading="Plan changed",
                text=lambda row: weekday_date(row.changed_on),
                sort=lambda row: row.changed_on,
            ),
            Column(
                heading="Days",
                text=lambda row: str(row.days(today())),
                sort=lambda row: row.days(today()),
                is_number=True,
            ),
            Column(heading="Stands", text=lambda row: row.words(today()), tone=_tone, icon=_shape),
            Column(heading="Team", text=lambda row: row.child.team or "", is_quiet=True),
        )

    def rooms(self) -> tuple[Room, ...]:
        return Room(140), Room(130), Room(60), Room(300), Room(120, 1)

    def _show(self, found: tuple[OrderRow, ...]) -> None:
        self.summary.setText(rules.sentence(found, self.context.today()))
        self.show_rows(found, self.same)
        self.filled.emit()


def _tone(row: OrderRow) -> Tone:
    if not row.is_outstanding:
        return Tone.IN_TIME
    return Tone.SOON if row.applied is not None else Tone.LATE


def _shape(row: OrderRow) -> str:
    return {Tone.IN_TIME: "check-circle-fill", Tone.SOON: "clock-fill", Tone.LATE: "warning-fill"}[_tone(row)]
