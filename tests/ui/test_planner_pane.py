"""The pane beside the planner: what is refused, left and gone back to, by keys alone and by the mouse."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from iro_desk.services import drafts, planner, reviews
from iro_desk.services.desk import Desk
from iro_desk.services.drafts import DraftKey
from iro_desk.ui.page import Context
from iro_desk.ui.pages.reviews import ReviewsPage
from tests import build
from tests.ui.pages_seen import every_word

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


def test_escape_leaves_a_question_and_the_review_where_it_was(
    page: ReviewsPage, desk: Desk, planned: int, ember: int, context: Context
) -> None:
    page.open_at(DECEMBER)
    carry_past_the_wall(page, planned)
    ui = page.pane.review.ui
    assert ui.authorised_by.hasFocus()
    press(KEYS.Key_Escape)
    assert page.days.grid.holds_focus()
    assert page.days.grid.current() == (PLANNED, f"review:{planned}")
    assert (ui.question.isHidden(), ui.planned_on.value()) == (True, PLANNED)
    assert page.days.grid.wall.words == ""
    assert drafts.load(desk, DraftKey(ember, "planner_review", planned)) is None
    assert context.messages.told == []


def test_escape_keeps_an_answer_that_was_begun(
    page: ReviewsPage, desk: Desk, planned: int, ember: int
) -> None:
    page.open_at(DECEMBER)
    carry_past_the_wall(page, planned)
    ui = page.pane.review.ui
    QTest.keyClicks(ui.authorised_by, "M. Fictional")
    press(KEYS.Key_Escape)
    assert page.days.grid.holds_focus()
    assert (ui.authorised_by.text(), ui.planned_on.value()) == ("M. Fictional", BEYOND)
    assert not ui.question.isHidden()
    assert ui.problem.text() == "Enter why the day changes: it is kept with the authorisation."
    assert drafts.load(desk, DraftKey(ember, "planner_review", planned)) is not None


@pytest.mark.parametrize("typed", ["", "M. Fictional"])
@pytest.mark.parametrize("way", ["close", "new_entry", "leave"])
def test_every_way_out_of_a_question_takes_the_keys_along(
    page: ReviewsPage, planned: int, context: Context, way: str, typed: str
) -> None:
    page.open_at(DECEMBER)
    carry_past_the_wall(page, planned)
    ui = page.pane.review.ui
    QTest.keyClicks(ui.authorised_by, typed)
    if way == "close":
        QTest.mouseClick(ui.close_pane, Qt.MouseButton.LeftButton)
        assert page.days.grid.holds_focus()
    elif way == "new_entry":
        QTest.keyClick(page, KEYS.Key_N, CTRL)
        assert page.pane.entry.ui.kind.hasFocus()
    else:
        page.open_at({})
    held = QApplication.focusWidget()
    assert held is not None
    assert held.isVisible()
    assert not page.pane.review.isVisible()
    assert page.days.grid.wall.words == ""
    told = [sentence for sentence in context.messages.told if sentence.startswith("Not saved")]
    assert bool(told) == bool(typed)
    assert page.pane.review.is_dirty == bool(typed)


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


def test_a_sentence_about_a_day_wraps_within_the_pane(page: ReviewsPage, ember: int, qtbot: QtBot) -> None:
    page.open_at(DECEMBER)
    QTest.keyClick(page, KEYS.Key_N, CTRL)
    panel, ui = page.pane.entry, page.pane.entry.ui
    ui.kind.set_value("leave")
    narrow = panel.minimumSizeHint().width()
    ui.starts_on.set_value(date(2026, 12, 20))
    ui.ends_on.set_value(date(2026, 12, 18))
    ui.done.click()
    assert "It ends before it begins. Change one of the two days." in every_word(ui.ends_on)
    (echo,) = ui.ends_on.findChildren(QLabel)
    qtbot.waitUntil(lambda: echo.height() > 1.5 * echo.fontMetrics().height())
    assert panel.minimumSizeHint().width() == narrow
    ui.discard.click()
    assert ember


def test_ctrl_enter_is_done_in_the_pane(page: ReviewsPage, desk: Desk, planned: int) -> None:
    page.open_at(DECEMBER)
    carry_past_the_wall(page, planned)
    ui = page.pane.review.ui
    press(KEYS.Key_Return, ctrl=True)
    assert ui.problem.text().endswith("Enter who authorised it.")
    assert ui.problem.isVisible()
    assert ui.authorised_by.hasFocus()
    QTest.keyClicks(ui.authorised_by, "M. Fictional")
    press(KEYS.Key_Return, ctrl=True)
    assert ui.reason.hasFocus()
    QTest.keyClicks(ui.reason, "Her grandmother can only come then.")
    press(KEYS.Key_Return, ctrl=True)
    held = reviews.page(desk, planned).review
    assert held.planned_on == BEYOND
    assert ui.changes.text().endswith(" Her grandmother can only come then.")


def test_the_question_names_every_reason_there_is(page: ReviewsPage, desk: Desk, planned: int) -> None:
    reviews.save_plan(desk, planned, reviews.Plan(planned_on=PLANNED, is_agreed=True))
    page.open_at(DECEMBER)
    carry_past_the_wall(page, planned)
    assert page.pane.review.ui.question_words.text() == (
        "Tuesday 22 December 2026 was agreed with those who come, and Tuesday 29 December 2026 is after "
        "the last lawful date, Sunday 27 December 2026, so a manager has to authorise the change."
    )


def test_a_suggested_day_is_never_cut(page: ReviewsPage, desk: Desk) -> None:
    long_name = "Bartholomew Wolfeschlegelstein-Featherstonehaugh"
    build.a_child(desk, "004790", long_name, reviewed_on=(date(2023, 5, 10), date(2026, 5, 30)))
    page.open_at({"view": "suggest"})
    grid, model = page.suggest.ui.rows, page.suggest.rows
    (row,) = model.rows()
    year = (build.TODAY + timedelta(days=number) for number in range(365))
    model.set_rows(tuple(replace(row, on=day, latest_on=day) for day in year))
    assert grid.columnWidth(0) < grid.sizeHintForColumn(0), "there is too little room for all"
    for column in (1, 2):
        hint = max(grid.sizeHintForIndex(model.index(number, column)).width() for number in range(365))
        assert grid.columnWidth(column) >= hint, model.columns[column].heading
