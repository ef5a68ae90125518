"""Placement orders that wait to be revoked: reading them, recording what was done (row K9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain import placement_orders
from iro_desk.domain.errors import NotFound
from iro_desk.domain.events import Event, EventKind
from iro_desk.domain.placement_orders import OrderRow
from iro_desk.domain.topics import Topic
from iro_desk.services import children, events, undoing
from iro_desk.services.commands import command

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change


def rows(desk: Desk) -> tuple[OrderRow, ...]:
    """Every placement order of a child for whom adoption is no longer the plan."""
    return placement_orders.rows(children.histories(desk), desk.today)


@command("Record the revocation of a placement order", touches=Topic.EVENTS)
def save(
    desk: Desk, change: Change, child_id: int, *, applied_on: date | None, revoked_on: date | None
) -> None:
    """Keep the days of the application and of the revocation, each an event; none takes its event away.

    RuleBroken as `placement_orders.checked` says; NotFound where no such order is on file.
    """
    found = placement_orders.rows([children.history(desk, child_id)], desk.today)
    if not found:
        raise NotFound("No placement order with a changed plan is on file for this child. Open the child.")
    row = found[0]
    placement_orders.checked(row.changed_on, applied_on, revoked_on, desk.today)
    for kind, held, on in (
        (EventKind.REVOCATION_APPLIED, row.applied, applied_on),
        (EventKind.ORDER_REVOKED, row.revoked, revoked_on),
    ):
        if on is None and held is not None:
            events.take_away(desk, change, held.id or 0)
        elif on is not None and (held is None or held.happened_on != on):
            wanted = Event(kind=kind, happened_on=on, child_id=child_id, id=held.id if held else None)
            events.keep(desk, change, wanted)
    undoing.note(change, _scope(child_id), f"Placement order, {row.child.child_ref}")


def undo(desk: Desk, child_id: int) -> str:
    """Take back what was last recorded of the child's placement order; its name, "" for nothing."""
    return undoing.undo(desk, _scope(child_id), touches=Topic.EVENTS)


def _scope(child_id: int) -> str:
    return f"placement order {child_id}"
