"""Today, the caseload and a child's page with what is due besides the review clock.

That is what waits to be copied into the council's system (row X5), and the clocks of alerts (row A5).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from iro_desk.domain.child import Basis
from iro_desk.domain.clock import due_by
from iro_desk.domain.duty import Case, sorted_duties
from iro_desk.domain.paste_pack import COPYING
from iro_desk.services import alert_rows, children, paste_pack, settings, today
from iro_desk.store import register

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iro_desk.domain.duty import Duty
    from iro_desk.domain.history import History
    from iro_desk.services.children import CaseloadRow, ChildPage
    from iro_desk.services.desk import Desk
    from iro_desk.services.today import Today

_LOOKED_AT_DAYS = 28
"""So long after its completion a text that was all copied is compared with what it says now.

Later than that the page Documents alone compares them: to do so takes a review's whole text.
"""


def opening(desk: Desk) -> Today:
    """The opening page, with the rows of `due`."""
    page = today.page(desk)
    rows = tuple(due(desk))
    counts = Counter(page.counts) + Counter(row.state for row in rows)
    return replace(page, duties=tuple(sorted_duties((*page.duties, *rows))), counts=dict(counts))


def of_child(desk: Desk, child_id: int) -> ChildPage:
    """The page of a child, with the same rows."""
    page = children.page(desk, child_id)
    rows = _rows(desk, [page.history])
    return replace(page, duties=tuple(sorted_duties((*page.duties, *rows))))


def caseload(desk: Desk, *, everyone: bool = False) -> list[CaseloadRow]:
    """The children of the caseload, with the same rows; leavers too with `everyone`."""
    by_child: dict[int | None, list[Duty]] = defaultdict(list)
    for row in due(desk):
        by_child[row.child_id].append(row)
    return [
        replace(one, duties=tuple(sorted_duties((*one.duties, *by_child[one.child.id]))))
        for one in children.caseload(desk, everyone=everyone)
    ]


def due(desk: Desk) -> Iterator[Duty]:
    """The rows of texts that are not all in the council's system, and of the clocks of open alerts."""
    return _rows(desk, children.histories(desk))


def _rows(desk: Desk, histories: Iterable[History]) -> Iterator[Duty]:
    histories = list(histories)
    yield from alert_rows.due(desk, histories)
    copied, limits = register.copied_whole(desk.case_file), settings.limits(desk)
    pack = desk.rules.on(desk.today)
    for history in histories:
        case = Case(
            history=history, today=desk.today, calendar=desk.calendar, limits=limits, pack=pack, held=()
        )
        for review in history.reviews:
            day, key = review.completed_on, review.id or 0
            if day is None or review.basis is not Basis.RECORDED:
                continue
            by = due_by(COPYING, day, desk.calendar)
            if desk.today > by.due_on and _waits(desk, key, (desk.today - day).days, is_copied=key in copied):
                yield case.dated(by, action="copy_text", review_id=key)


def _waits(desk: Desk, review_id: int, age: int, *, is_copied: bool) -> bool:
    if not is_copied:
        return True
    return age <= _LOOKED_AT_DAYS and paste_pack.pack(desk, review_id).waiting > 0
