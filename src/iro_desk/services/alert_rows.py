"""The clocks of open alerts as rows of Today, the caseload and a child's page (row A5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain import dispute_duties
from iro_desk.domain.duty import Case
from iro_desk.services import alert_pages, settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iro_desk.domain.duty import Duty
    from iro_desk.domain.history import History
    from iro_desk.services.desk import Desk


def due(desk: Desk, histories: Iterable[History]) -> Iterator[Duty]:
    """The rows of the open alerts of those children."""
    by_child = {history.child.id: history for history in histories}
    limits, pack = settings.limits(desk), desk.rules.on(desk.today)
    for card in alert_pages.open_ones(desk):
        history = by_child.get(card.alert.child_id)
        if history is not None:
            case = Case(
                history=history,
                today=desk.today,
                calendar=desk.calendar,
                limits=limits,
                pack=pack,
                held=(),
            )
            yield from dispute_duties.rows(case, card.alert, card.standing)
