"""The pane beside the planner: what is refused, left and gone back to, by keys alone and by the mouse."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from iro_desk.services import drafts, planner, reviews
from iro_desk.services.desk import Desk
from iro_desk.services.drafts import DraftKey
from iro_desk.ui.page import Context
from iro_desk.ui.pages.reviews import ReviewsPage
from tests import build

KEYS, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
DECEMBER = {"view": "month", "on": "2026-12-01"}
PLANNED, BEYOND = date(2026, 12, 22), date(2026, 12, 29)


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> Iterator[ReviewsPage]:
    made = ReviewsPage(context)
    qtbot.addWidget(made)
    made.resize(1146, 640)
    context.work.changed.connect(lambda touched: made.reread() if touched & made.topics else None)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    for panel in (made.pane.review, made.pane.entry):
        panel.let_go()


@pytest.fixture
def ember(desk: Desk) -> int:
    """A child whose next review is due by Sunday 27 December 2026."""
    return build.a_child(desk, reviewed_on=(date(2023, 5, 10), date(2026, 6, 27)))


@pytest.fixture
def planned(desk: Desk, ember: int) -> int:
    """Her review, planned for Tuesday 22 December."""
    return planner.plan_new(desk, ember, PLANNED)


@pytest.fixture
def other(desk: Desk) -> int:
    """Another child's review, planned for Monday 21 December."""
    wren = build.a_child(desk, "004049", "Wren Nobody", reviewed_on=(date(2023, 5, 10), date(2026, 6, 29)))
    return planner.plan_new(desk, wren, date(2026, 12, 21))


def carry_past_the_wall(page: ReviewsPage, planned: int) -> None:
    """As a person does by the keys: a week down is past the last lawful date."""
    page.days.grid.select(PLANNED, f"review:{planned}", is_focus=True)
    page.days.grid.chosen.emit(f"review:{planned}", PLANNED)
    press(KEYS.Key_Down, ctrl=True)
    press(KEYS.Key_Return)


def press(key: Qt.Key, *, ctrl: bool = False) -> None:
    held = QApplication.focusWidget()
    assert held is not None
    QTest.keyClick(held, key, CTRL if ctrl else Qt.KeyboardModifier.NoModifier)


def test_what_is_refused_of_one_review_is_not_said_on_another(
    page: ReviewsPage, desk: Desk, context: Context, ember: int, planned: int, other: int
) -> None:
    follow = []
    context.messages.shown.connect(lambda message: follow.append(message.follow))
    page.open_at(DECEMBER)
    carry_past_the_wall(page, planned)
    ui = page.pane.review.ui
    QTest.keyClicks(ui.authorised_by, "M. Fictional")
    page.days.grid.select(date(2026, 12, 21), f"review:{other}", is_focus=True)
    page.days.grid.chosen.emit(f"review:{other}", date(2026, 12, 21))
    assert ui.heading.text() == "Wren Nobody"
    assert (ui.question.isHidden(), ui.reason_part.isHidden(), ui.problem.isHidden()) == (True, True, True)
    assert (ui.planned_on.value(), ui.authorised_by.text()) == (date(2026, 12, 21), "")
    assert page.days.grid.holds_focus()
    assert context.messages.told[-1] == (
        "Not saved, and kept as a draft: what you typed before. "
        "Enter why the day changes: it is kept with the authorisation."
    )
    assert drafts.load(desk, DraftKey(ember, "planner_review", planned)) is not None
    follow[-1]()
    assert ui.heading.text() == "Ember Example"
    assert (ui.planned_on.value(), ui.authorised_by.text()) == (BEYOND, "M. Fictional")
    assert not ui.question.isHidden()
    held = {review: reviews.page(desk, review).review.planned_on for review in (planned, other)}
    assert held == {planned: PLANNED, other: date(2026, 12, 21)}


def test_what_is_typed_of_one_child_is_never_saved_on_another(
    page: ReviewsPage, desk: Desk, planned: int, context: Context
) -> None:
    page.open_at(DECEMBER)
    carry_past_the_wall(page, planned)
    QTest.keyClicks(page.pane.review.ui.authorised_by, "x")
    page.open_at({})
    assert page.pane.shown == "to_plan"
    assert context.messages.told[-1].startswith("Not saved, and kept as a draft")
    wren = build.a_child(desk, "004049", "Wren Nobody", reviewed_on=(date(2023, 5, 10), date(2026, 7, 9)))
    page.pane.show_key(f"due:{wren}")
    assert page.pane.review.ui.heading.text() == "Wren Nobody"
    items = planner.page(desk, build.TODAY, date(2027, 1, 31)).items
    assert [item.child_id for item in items if item.kind is planner.ItemKind.REVIEW_PLANNED] != [wren]
    assert all(item.on != BEYOND for item in items)
