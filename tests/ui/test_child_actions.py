"""The actions of a child: decisions of reviews, read again with where they stand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from pytestqt.qtbot import QtBot

from iro_desk.services import decisions as decided
from iro_desk.services.desk import Desk
from iro_desk.ui.page import Context
from iro_desk.ui.pages.child import TABS, ChildPage
from iro_desk.ui.pages.child_parts.actions import HIDDEN
from tests import build


def test_row_B8_decisions_are_listed_as_actions_and_open_their_review(
    context: Context, desk: Desk, qtbot: QtBot
) -> None:
    build.a_practice(desk)
    child_id = build.a_child(desk, reviewed_on=(date(2023, 5, 10),))
    review_id = build.a_review(desk, child_id, date(2026, 11, 16))
    later, sooner = build.decisions("Life-story work starts", "Dental check booked")
    late = replace(sooner, due_on=date(2026, 11, 20))
    decided.save(desk, review_id, [later, late])
    went: list[tuple[str, dict[str, Any]]] = []
    page = ChildPage(replace(context, go=lambda name, where: went.append((name, where))))
    qtbot.addWidget(page)
    page.resize(1146, 690)
    page.show()
    page.open_at({"child_id": child_id, "tab": "actions"})
    assert page.ui.tabs.currentIndex() == TABS.index("actions")
    model = page.put_right.model
    rows = [[model.index(row, column).data() for column in range(5)] for row in range(model.rowCount())]
    assert rows == [
        [
            "Dental check booked",
            "Worker Alpha",
            "Fri 20 Nov 2026",
            "Overdue by 1 working day",
            "Review, Mon 16 Nov 2026",
        ],
        ["Life-story work starts", "Worker Alpha", "Wed 23 Dec 2026", "Open", "Review, Mon 16 Nov 2026"],
    ]
    page.context.names.set_private(is_private=True)
    page.reread()
    assert [model.index(0, column).data() for column in range(2)] == [HIDDEN, "WA"]
    page.put_right.list.opened.emit(0)
    assert went == [("review", {"review_id": review_id, "step": "decide"})]
