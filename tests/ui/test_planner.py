"""The Reviews page: the planner seen, moved within the law and past it, the diary, groups, files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from iro_desk.domain.diary import DiaryEntry, DiaryKind, WorkingPattern
from iro_desk.domain.errors import IroDeskError
from iro_desk.services import diary, drafts, load, planner, reviews, siblings
from iro_desk.services.desk import Desk
from iro_desk.services.drafts import DraftKey
from iro_desk.store import audit
from iro_desk.ui import file_choice
from iro_desk.ui.page import Context, Where
from iro_desk.ui.pages.reviews import ReviewsPage
from iro_desk.ui.widgets.planner_day import Standing
from tests import build
from tests.ui.pages_seen import every_word, unnamed

KEYS, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
DECEMBER = {"view": "month", "on": "2026-12-01"}
PLANNED, WALL = date(2026, 12, 22), date(2026, 12, 27)


@pytest.fixture
def gone() -> list[tuple[str, Where]]:
    """Where the page wanted to go."""
    return []


@pytest.fixture
def page(context: Context, gone: list[tuple[str, Where]], qtbot: QtBot) -> Iterator[ReviewsPage]:
    made = ReviewsPage(replace(context, go=lambda name, where: gone.append((name, where))))
    qtbot.addWidget(made)
    made.resize(1146, 640)
    # As the window does after each change.
    context.work.changed.connect(lambda touched: made.reread() if touched & made.topics else None)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.pane.review.let_go()
    made.pane.entry.let_go()


@pytest.fixture
def ember(desk: Desk) -> int:
    """A child whose next review is due by Sunday 27 December 2026."""
    return build.a_child(desk, reviewed_on=(date(2023, 5, 10), date(2026, 6, 27)))


@pytest.fixture
def planned(desk: Desk, ember: int) -> int:
    """Her review, planned for Tuesday 22 December."""
    return planner.plan_new(desk, ember, PLANNED)


@pytest.fixture
def twins(desk: Desk, ember: int) -> tuple[int, int]:
    """Ember and a brother, in one group."""
    finn = build.a_child(desk, "004790", "Finn Example", reviewed_on=(date(2023, 5, 10), date(2026, 7, 9)))
    siblings.make(desk, "Example", (ember, finn))
    return ember, finn


def day_of(desk: Desk, review_id: int) -> date | None:
    return reviews.page(desk, review_id).review.planned_on


def press(*keys: Qt.Key, ctrl: bool = False) -> None:
    for key in keys:
        held = QApplication.focusWidget()
        assert held is not None
        QTest.keyClick(held, key, CTRL if ctrl else Qt.KeyboardModifier.NoModifier)


def take(page: ReviewsPage, on: date, key: str) -> None:
    """Choose an entry by the keys."""
    page.days.grid.select(on, key, is_focus=True)
    page.days.grid.chosen.emit(key, on)


def keys_on(page: ReviewsPage, on: date) -> list[str]:
    cell = page.days.grid.cell(on)
    assert cell is not None
    assert cell.day is not None
    return [entry.key for entry in cell.day.entries]


# What is seen


def test_row_s14_the_month_shows_reviews_and_the_diary(page: ReviewsPage, desk: Desk, planned: int) -> None:
    wren = build.a_child(desk, "004049", "Wren Nobody", reviewed_on=(date(2023, 5, 10), date(2026, 6, 9)))
    leave = DiaryEntry(kind=DiaryKind.LEAVE, starts_on=date(2026, 12, 14), ends_on=date(2026, 12, 16))
    leave_id = diary.save(desk, leave)
    visit = DiaryEntry(kind=DiaryKind.VISIT, starts_on=date(2026, 12, 3), starts_at="14:00", child_id=wren)
    visit_id = diary.save(desk, visit)
    page.open_at(DECEMBER)
    assert page.ui.title.text() == "December 2026"
    assert page.ui.summary.text() == "1 review planned, 1 due and not planned."
    assert keys_on(page, PLANNED) == [f"review:{planned}"]
    assert keys_on(page, date(2026, 12, 9)) == [f"due:{wren}"]
    assert keys_on(page, date(2026, 12, 3)) == [f"diary:{visit_id}"]
    for day in (14, 15, 16):
        assert keys_on(page, date(2026, 12, day)) == [f"diary:{leave_id}"]
    words = every_word(page)
    assert "Tuesday 22 December 2026: review of Ember Example" in words
    assert "last lawful date Sunday 27 December" in words
    assert "Thursday 3 December 2026: visit to Wren Nobody at 14:00" in words
    assert "leave, until Wednesday 16 December 2026" in words
    assert "Friday 25 December 2026, Christmas Day, nothing planned" in words
    assert "Saturday 5 December 2026, Day off, nothing planned" in words


def test_the_week_says_how_full_each_day_is(page: ReviewsPage, desk: Desk, planned: int) -> None:
    diary.save_pattern(desk, WorkingPattern(minutes=(444, 444, 0, 444, 444, 0, 0)))
    page.open_at({"view": "week", "on": "2026-12-22"})
    assert page.ui.title.text() == "21 to 27 December 2026"
    days = {cell.day.on: cell.day for cell in page.days.grid.shown_cells() if cell.day}
    assert days[PLANNED].room == "4 h 54 free"
    assert days[PLANNED].taken == pytest.approx(150 / 444)
    assert (days[date(2026, 12, 23)].note, days[date(2026, 12, 23)].is_working) == ("Day off", False)
    entry = days[PLANNED].entries[0]
    assert entry.lines == ("Review", "Ember Example", "not agreed yet", "by Sun 27 Dec")
    assert entry.key == f"review:{planned}"
    for number in range(3):
        other = build.a_child(desk, f"00500{number}", reviewed_on=(date(2023, 5, 10), date(2026, 6, 27)))
        planner.plan_new(desk, other, PLANNED)
    page.reread()
    days = {cell.day.on: cell.day for cell in page.days.grid.shown_cells() if cell.day}
    assert days[PLANNED].room == "2 h 36 over"


def test_turning_goes_from_month_to_month_and_back_to_today(page: ReviewsPage, ember: int) -> None:
    page.open_at(DECEMBER)
    page.days.take_focus()
    press(KEYS.Key_PageDown)
    assert page.ui.title.text() == "January 2027"
    press(KEYS.Key_PageUp, KEYS.Key_PageUp)
    assert page.ui.title.text() == "November 2026"
    press(KEYS.Key_PageUp, KEYS.Key_T)
    assert page.ui.title.text() == "November 2026"
    assert page.days.grid.current() == (build.TODAY, "")
    assert ember


def test_a_day_at_the_edge_leaves_the_month_as_it_is(page: ReviewsPage, ember: int) -> None:
    page.open_at(DECEMBER)
    page.days.take_focus()
    press(KEYS.Key_Left)
    assert page.where["on"] == "2026-11-30"
    page.reread()
    assert page.ui.title.text() == "December 2026"
    press(KEYS.Key_Left)
    assert page.ui.title.text() == "November 2026"
    assert ember


def test_nobody_is_named_in_the_privacy_view(page: ReviewsPage, context: Context, planned: int) -> None:
    page.open_at({**DECEMBER, "key": f"review:{planned}"})
    assert "Ember" in every_word(page)
    context.names.set_private(is_private=True)
    assert "Ember" not in every_word(page)
    assert "EE" in every_word(page)


@pytest.mark.parametrize("view", ["month", "week", "list", "suggest", "load"])
def test_every_control_of_every_view_has_a_name(page: ReviewsPage, planned: int, view: str) -> None:
    page.open_at({"view": view, "on": "2026-12-22"})
    assert unnamed(page) == []
    for panel in ("review", "entry", "pattern", "siblings", "calendar", "durations"):
        assert unnamed(page.pane._panels[panel]) == []
    assert planned


def test_an_empty_caseload_says_what_belongs_here(page: ReviewsPage, gone: list[tuple[str, Where]]) -> None:
    page.open_at({})
    words = every_word(page)
    assert (
        "No child is on the caseload yet. Import the council’s files, and their reviews stand here." in words
    )
    page.pane.to_plan.bring.click()
    assert gone == [("import", {})]


def test_the_list_has_all_of_half_a_year_and_narrows(page: ReviewsPage, desk: Desk, planned: int) -> None:
    build.a_child(desk, "004049", "Wren Late", reviewed_on=(date(2023, 5, 10), date(2026, 4, 9)))
    diary.save(desk, DiaryEntry(kind=DiaryKind.SUPERVISION, starts_on=date(2026, 12, 1), starts_at="09:30"))
    page.open_at({"view": "list"})
    assert [button.text() for button in page.list.filters.values()] == [
        "All  3",
        "To plan  1",
        "Reviews planned  1",
        "Diary  1",
    ]
    text = [[column.text(row) for column in page.list.rows.columns] for row in page.list.rows.rows()]
    assert text[0][0] == "Fri 9 Oct 2026"
    assert text[0][-1] == "overdue"
    assert text[1][:3] == ["Tue 1 Dec 2026", "09:30", "Supervision"]
    page.list.filters["planned"].click()
    assert [row.key for row in page.list.rows.rows()] == [f"review:{planned}"]
    page.list.filters["diary"].click()
    page.list.take_focus()
    press(KEYS.Key_Return)
    assert page.pane.shown == "entry"


# Moving (row S8)


def test_a_day_within_the_law_is_taken_at_once_and_can_be_undone(
    page: ReviewsPage, desk: Desk, planned: int, context: Context
) -> None:
    page.open_at(DECEMBER)
    take(page, PLANNED, f"review:{planned}")
    press(KEYS.Key_Left, ctrl=True)
    press(KEYS.Key_Return)
    assert day_of(desk, planned) == date(2026, 12, 21)
    assert keys_on(page, date(2026, 12, 21)) == [f"review:{planned}"]
    assert context.messages.told[-1] == "Moved from Tue 22 Dec 2026. Planned for Mon 21 Dec 2026."
    assert page.days.grid.current() == (date(2026, 12, 21), f"review:{planned}")


def test_a_day_that_is_no_working_day_is_said_to_be_one(
    page: ReviewsPage, desk: Desk, planned: int, context: Context
) -> None:
    page.open_at(DECEMBER)
    page.days.moved.emit(f"review:{planned}", PLANNED, date(2026, 12, 25))
    assert day_of(desk, planned) == date(2026, 12, 25)
    assert context.messages.told[-1].endswith("That is Christmas Day, a bank holiday.")
    page.pane.review.ui.planned_on.line().setText("26/12/2026")
    assert page.pane.review.ui.planned_on.line().accessibleDescription() == "Saturday 26 December 2026"
    page.pane.review.discard()


def test_row_s8_past_the_wall_the_pane_asks_who_and_why_and_keeps_the_typing(
    page: ReviewsPage, desk: Desk, planned: int
) -> None:
    page.open_at(DECEMBER)
    take(page, PLANNED, f"review:{planned}")
    press(KEYS.Key_Down, ctrl=True)
    cell = page.days.grid.cell(date(2026, 12, 29))
    assert cell is not None
    assert cell.standing is Standing.AFTER
    press(KEYS.Key_Return)
    ui = page.pane.review.ui
    assert day_of(desk, planned) == PLANNED
    assert ui.planned_on.value() == date(2026, 12, 29)
    assert "after the last lawful date, Sunday 27 December 2026" in ui.question_words.text()
    assert ui.authorised_by.hasFocus()
    assert page.days.grid.wall.words == "Last lawful date Sun 27 Dec"
    ui.planned_place.setText("School")
    ui.done.click()
    assert "Enter who authorised it." in ui.problem.text()
    assert not ui.problem.isHidden()
    assert (ui.planned_place.text(), ui.planned_on.value()) == ("School", date(2026, 12, 29))
    assert day_of(desk, planned) == PLANNED
    key = page.pane.review.key
    assert key is not None
    assert drafts.load(desk, key) is not None
    ui.authorised_by.setText("M. Fictional, team manager")
    ui.done.click()
    assert ui.problem.text() == "Enter why the day changes: it is kept with the authorisation."
    QTest.keyClicks(ui.reason, "Her grandmother can only come then.")
    ui.done.click()
    held = reviews.page(desk, planned).review
    assert (held.planned_on, held.planned_place) == (date(2026, 12, 29), "School")
    assert ui.changes.text() == (
        "Moved on 23 Nov 2026 from 22 Dec 2026 to 29 Dec 2026. After the last lawful date, 27 Dec 2026. "
        "Authorised by M. Fictional, team manager on 23 Nov 2026. Her grandmother can only come then."
    )
    assert ui.state.text() == "Planned after the last lawful date"
    assert keys_on(page, date(2026, 12, 29)) == [f"review:{planned}"]
    assert ui.question.isHidden()
    assert page.days.grid.wall.words == ""


def test_an_agreed_day_asks_and_the_new_one_is_not_agreed_yet(
    page: ReviewsPage, desk: Desk, planned: int
) -> None:
    reviews.save_plan(desk, planned, reviews.Plan(planned_on=PLANNED, is_agreed=True))
    page.open_at({**DECEMBER, "key": f"review:{planned}"})
    ui = page.pane.review.ui
    assert ui.is_agreed.isChecked()
    assert ui.question.isHidden()
    ui.planned_on.line().setText("21/12")
    ui.planned_on.changed.emit()
    assert ui.question_words.text().startswith("Tuesday 22 December 2026 was agreed with those who come")
    assert not ui.is_agreed.isChecked()
    ui.discard.click()
    assert ui.question.isHidden()
    assert ui.is_agreed.isChecked()
    page.pane.review.propose(date(2026, 12, 21))
    ui.authorised_by.setText("M. Fictional")
    ui.reason.setPlainText("School is closed.")
    ui.done.click()
    held = reviews.page(desk, planned).review
    assert (held.planned_on, held.is_agreed) == (date(2026, 12, 21), False)


def test_the_mouse_drags_a_review_that_has_no_day_yet(page: ReviewsPage, desk: Desk, ember: int) -> None:
    page.open_at(DECEMBER)
    start = page.days.grid.cell(WALL)
    end = page.days.grid.cell(date(2026, 12, 10))
    assert start is not None
    assert end is not None
    chip = start.chip(f"due:{ember}")
    assert chip is not None
    there = chip.mapFromGlobal(end.mapToGlobal(end.rect().center()))
    QTest.mousePress(chip, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QTest.mouseMove(chip, there)
    QTest.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=there)
    (item,) = planner.page(desk, date(2026, 12, 1), date(2026, 12, 31)).items
    assert (item.on, item.key) == (date(2026, 12, 10), f"review:{item.review_id}")
    assert page.pane.key == item.key
    assert page.pane.review.ui.state.text() == "Planned within the law"


def test_a_past_day_is_refused_and_nothing_moves(
    page: ReviewsPage, desk: Desk, planned: int, context: Context
) -> None:
    page.open_at({"view": "month", "on": "2026-11-23"})
    page.days.moved.emit(f"review:{planned}", PLANNED, date(2026, 11, 20))
    assert day_of(desk, planned) == PLANNED
    assert context.messages.told == ["This day is past. Choose today or a later day."]


def test_time_place_and_tick_are_typed_in_the_pane(page: ReviewsPage, desk: Desk, planned: int) -> None:
    page.open_at({**DECEMBER, "key": f"review:{planned}"})
    ui = page.pane.review.ui
    QTest.keyClicks(ui.planned_at, "9.30")
    QTest.keyClicks(ui.planned_place, "Sycamore School")
    ui.is_agreed.setChecked(True)
    ui.done.click()
    held = reviews.page(desk, planned).review
    assert (held.planned_at, held.planned_place, held.is_agreed) == ("09:30", "Sycamore School", True)
    assert "review of Ember Example at 09:30, agreed, last lawful date Sunday 27 December" in every_word(page)
    ui.planned_at.setText("soon")
    ui.done.click()
    assert ui.problem.text() == "Write the time as 09:30."
    assert ui.planned_at.text() == "soon"
    assert reviews.page(desk, planned).review.planned_at == "09:30"


def test_row_s8_postponing_asks_why_and_takes_the_day_away(
    page: ReviewsPage, desk: Desk, planned: int, ember: int
) -> None:
    page.open_at({**DECEMBER, "key": f"review:{planned}"})
    ui = page.pane.review.ui
    ui.is_postponed.setChecked(True)
    ui.done.click()
    assert ui.problem.text() == "Enter why the review was postponed."
    ui.reason.setPlainText("The child asked for it.")
    ui.done.click()
    assert day_of(desk, planned) is None
    assert ui.changes.text() == (
        "Postponed on 23 Nov 2026 from 22 Dec 2026 to no day yet. The child asked for it."
    )
    assert page.pane.key == f"due:{ember}"
    assert ui.state.text().startswith("Not planned, in ")


def test_taking_the_day_out_of_the_field_is_no_postponing(
    page: ReviewsPage, desk: Desk, planned: int
) -> None:
    page.open_at({**DECEMBER, "key": f"review:{planned}"})
    ui = page.pane.review.ui
    ui.planned_on.line().clear()
    ui.done.click()
    assert "tick Postpone" in every_word(ui.planned_on)
    assert day_of(desk, planned) == PLANNED


def test_the_pane_leads_to_the_review_and_escape_back_to_the_planner(
    page: ReviewsPage, planned: int, gone: list[tuple[str, Where]]
) -> None:
    page.open_at(DECEMBER)
    take(page, PLANNED, f"review:{planned}")
    press(KEYS.Key_Return)
    assert page.pane.review.ui.planned_on.line().hasFocus()
    press(KEYS.Key_Escape)
    assert page.days.grid.holds_focus()
    page.pane.review.ui.open_review.click()
    assert gone == [("review", {"review_id": planned})]


def test_a_review_without_a_day_is_reached_from_the_pane(page: ReviewsPage, ember: int) -> None:
    page.open_at({"view": "month", "on": "2026-11-23"})
    assert page.pane.shown == "to_plan"
    page.pane.to_plan.rows.setFocus()
    press(KEYS.Key_Down, KEYS.Key_Return)
    assert page.ui.title.text() == "December 2026"
    assert page.pane.shown == "review"
    assert page.pane.key == f"due:{ember}"
    assert page.pane.review.ui.latest.text() == "Last lawful date: Sun 27 Dec 2026"


# Siblings (row K6)


def test_row_k6_the_group_is_planned_together_with_a_record_each(
    page: ReviewsPage, desk: Desk, twins: tuple[int, int]
) -> None:
    ember, finn = twins
    page.open_at({**DECEMBER, "key": f"due:{ember}"})
    ui = page.pane.review.ui
    assert ui.group.text() == "With Finn Example: each keeps a record of their own."
    ui.planned_on.line().setText("10/12/2026")
    ui.planned_on.changed.emit()
    ui.with_siblings.setChecked(True)
    ui.done.click()
    items = planner.page(desk, date(2026, 12, 10), date(2026, 12, 10)).items
    assert {item.child_id for item in items} == {ember, finn}
    assert len({item.review_id for item in items}) == 2
    cell = page.days.grid.cell(date(2026, 12, 10))
    assert cell is not None
    assert cell.day is not None
    assert all(entry.is_group for entry in cell.day.entries)


def test_groups_are_made_changed_and_dissolved_in_the_pane(
    page: ReviewsPage, desk: Desk, ember: int, context: Context
) -> None:
    finn = build.a_child(desk, "004790", "Finn Example", reviewed_on=(date(2026, 7, 9),))
    ada = build.a_child(desk, "004791", "Ada Example", reviewed_on=(date(2026, 7, 9),))
    page.open_at(DECEMBER)
    tool(page, "sibling_groups").click()
    panel, ui = page.pane.siblings, page.pane.siblings.ui
    ui.name.setText("Example")
    ui.child_id.set_value(str(ember))
    ui.add.click()
    ui.done.click()
    assert ui.problem.text() == "A sibling group has two children or more. Choose them."
    assert panel.members() == [str(ember)]
    ui.child_id.set_value(str(finn))
    ui.add.click()
    ui.done.click()
    (group, members) = siblings.groups(desk)[0]
    assert (group.name, {child.id for child in members}) == ("Example", {ember, finn})
    ui.child_id.set_value(str(ada))
    ui.add.click()
    ui.name.setText("Family Example")
    ui.done.click()
    (group, members) = siblings.groups(desk)[0]
    assert (group.name, {child.id for child in members}) == ("Family Example", {ember, finn, ada})
    ui.remove.click()
    assert siblings.groups(desk) == ()
    assert context.messages.told[-1] == "The sibling group is dissolved. Planned days stay as they are."


def test_a_hint_begins_a_group_and_makes_none_by_itself(page: ReviewsPage, desk: Desk, ember: int) -> None:
    build.a_child(desk, "004790", "Finn Example", reviewed_on=(date(2026, 7, 9),))
    page.open_at(DECEMBER)
    tool(page, "sibling_groups").click()
    ui = page.pane.siblings.ui
    assert ui.hints.count() == 1
    assert siblings.groups(desk) == ()
    ui.hints.itemActivated.emit(ui.hints.item(0))
    assert len(page.pane.siblings.members()) == 2
    assert siblings.groups(desk) == ()
    ui.done.click()
    assert len(siblings.groups(desk)) == 1
    assert ui.hints.isHidden()
    assert ember


# The diary


def test_an_entry_is_added_changed_moved_removed_and_brought_back(
    page: ReviewsPage, desk: Desk, ember: int, context: Context
) -> None:
    follow = []
    context.messages.shown.connect(lambda message: follow.append(message.follow))
    page.open_at(DECEMBER)
    take(page, date(2026, 12, 2), "")
    QTest.keyClick(page, KEYS.Key_N, CTRL)
    ui = page.pane.entry.ui
    assert page.pane.shown == "entry"
    assert ui.starts_on.value() == date(2026, 12, 2)
    ui.kind.set_value("supervision")
    assert ui.child_id.isHidden()
    assert ui.minutes.value() == 90
    ui.starts_at.setText("9")
    ui.done.click()
    (entry,) = diary.between(desk, date(2026, 12, 1), date(2026, 12, 31))
    assert (entry.kind, entry.starts_at, entry.minutes) == (DiaryKind.SUPERVISION, "09:00", 90)
    assert keys_on(page, date(2026, 12, 2)) == [f"diary:{entry.id}"]
    ui.ends_on.line().setText("1/12/2026")
    ui.done.click()
    assert "It ends before it begins." in every_word(ui.ends_on)
    ui.discard.click()
    take(page, date(2026, 12, 2), f"diary:{entry.id}")
    press(KEYS.Key_Down, KEYS.Key_Right, ctrl=True)
    press(KEYS.Key_Return)
    assert diary.entry(desk, entry.id or 0).starts_on == date(2026, 12, 10)
    assert context.messages.told[-1] == "Moved to Thu 10 Dec 2026."
    follow[-1]()
    assert diary.entry(desk, entry.id or 0).starts_on == date(2026, 12, 2)
    page.open_at({**DECEMBER, "key": f"diary:{entry.id}"})
    ui.remove.click()
    assert diary.between(desk, date(2026, 12, 1), date(2026, 12, 31)) == ()
    assert page.pane.shown == "to_plan"
    follow[-1]()
    (again,) = diary.between(desk, date(2026, 12, 1), date(2026, 12, 31))
    assert replace(again, id=entry.id) == entry
    assert ember


def test_leave_is_moved_as_long_as_it_is(page: ReviewsPage, desk: Desk, ember: int) -> None:
    leave = DiaryEntry(kind=DiaryKind.LEAVE, starts_on=date(2026, 12, 14), ends_on=date(2026, 12, 16))
    leave_id = diary.save(desk, leave)
    page.open_at(DECEMBER)
    take(page, date(2026, 12, 15), f"diary:{leave_id}")
    press(KEYS.Key_Right, ctrl=True)
    press(KEYS.Key_Return)
    held = diary.entry(desk, leave_id)
    assert (held.starts_on, held.ends_on) == (date(2026, 12, 15), date(2026, 12, 17))
    assert ember


def test_the_working_week_shades_the_days_off(page: ReviewsPage, desk: Desk, ember: int) -> None:
    page.open_at(DECEMBER)
    tool(page, "working_week").click()
    ui = page.pane.pattern.ui
    assert ui.total.text() == "37 h a week"
    ui.wednesday.setTime(ui.saturday.time())
    ui.done.click()
    assert diary.pattern(desk).minutes == (444, 444, 0, 444, 444, 0, 0)
    cell = page.days.grid.cell(date(2026, 12, 2))
    assert cell is not None
    assert cell.accessibleName() == "Wednesday 2 December 2026, Day off, nothing planned"
    assert ember


# Suggestions and load


def test_a_suggestion_is_accepted_row_by_row_and_the_rest_left(
    page: ReviewsPage, desk: Desk, ember: int, context: Context
) -> None:
    wren = build.a_child(desk, "004049", "Wren Nobody", reviewed_on=(date(2023, 5, 10), date(2026, 7, 9)))
    page.open_at({"view": "suggest"})
    rows = page.suggest.rows.rows()
    assert [row.child_ids for row in rows] == [(ember,), (wren,)]
    assert page.suggest.ui.why.text() == rows[0].why
    assert page.pane.review.ui.heading.text() == "Ember Example"
    page.suggest.take_focus()
    press(KEYS.Key_Return)
    (item,) = [
        item
        for item in planner.page(desk, build.TODAY, date(2027, 1, 31)).items
        if item.kind is planner.ItemKind.REVIEW_PLANNED
    ]
    assert (item.child_id, item.on) == (ember, rows[0].on)
    assert [row.child_ids for row in page.suggest.rows.rows()] == [(wren,)]
    assert context.messages.told[-1].endswith("Ember Example.")
    page.suggest.ui.accept.click()
    assert page.suggest.rows.rows() == ()
    assert "Nothing is left to plan" in page.suggest.ui.empty.text()


def test_the_load_has_words_beside_its_bars_and_counts_more_children(
    page: ReviewsPage, desk: Desk, planned: int
) -> None:
    page.open_at({"view": "load"})
    rows = page.load.rows.rows()
    assert rows == load.weeks(desk, 12)
    words = every_word(page)
    assert "Week from Monday 21 December 2026: 2 h 30 needed, 29 h 36 there, 27 h 06 to spare" in words
    page.load.ui.more.setValue(5)
    assert page.load.rows.rows() == load.what_if(desk, 5)
    page.pane.durations.ui.review.setValue(600)
    page.pane.durations.ui.done.click()
    assert load.durations(desk).review == 600
    assert page.load.rows.rows() == load.what_if(desk, 5)
    assert planned


# Files (rows S7, S14)


def test_row_s14_the_calendar_file_holds_what_is_ticked_and_no_name(
    page: ReviewsPage, desk: Desk, planned: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary.save(
        desk,
        DiaryEntry(kind=DiaryKind.OTHER, starts_on=date(2026, 12, 3), starts_at="14:00", title="Ember’s nan"),
    )
    diary.save(desk, DiaryEntry(kind=DiaryKind.LEAVE, starts_on=date(2026, 12, 14)))
    reviews.save_plan(desk, planned, reviews.Plan(planned_on=PLANNED, planned_at="10:00"))
    monkeypatch.setattr(file_choice, "to_save", lambda *_: tmp_path / "december.ics")
    page.open_at(DECEMBER)
    tool(page, "calendar_file").click()
    ui = page.pane.calendar.ui
    assert ui.entries_label.text() == "&Entries: 3 of 3 chosen"
    ui.entries.item(1).setCheckState(Qt.CheckState.Unchecked)
    ui.save.click()
    content = (tmp_path / "december.ics").read_bytes()
    events = Calendar.from_ical(content).walk("VEVENT")
    assert [str(event["summary"]).split(",")[0] for event in events] == ["Busy", "Review"]
    assert b"Ember" not in content
    assert b"nan" not in content
    assert audit.lines(desk.case_file)[0].what == "Export entries of the planner as a calendar"
    ui.planned.setChecked(False)
    ui.diary.setChecked(False)
    assert not ui.save.isEnabled()


def test_row_s7_the_due_list_is_a_button_away(
    page: ReviewsPage, ember: int, gone: list[tuple[str, Where]]
) -> None:
    page.open_at(DECEMBER)
    tool(page, "due_list").click()
    assert gone == [("preview", {"kind": "due-list"})]
    assert ember


# Typing is kept


def test_what_is_typed_comes_back_as_a_draft(page: ReviewsPage, desk: Desk, planned: int, ember: int) -> None:
    page.open_at({**DECEMBER, "key": f"review:{planned}"})
    ui = page.pane.review.ui
    ui.planned_place.setText("At home")
    page.pane.review.save_draft()
    held = drafts.load(desk, DraftKey(ember, "planner_review", planned))
    assert held is not None
    assert held[0]["planned_place"] == "At home"


def test_leaving_the_page_keeps_what_is_typed(page: ReviewsPage, desk: Desk, planned: int) -> None:
    page.open_at({**DECEMBER, "key": f"review:{planned}"})
    page.pane.review.ui.planned_place.setText("At home")
    page.leave()
    assert reviews.page(desk, planned).review.planned_place == "At home"


def test_what_was_chosen_and_is_gone_is_not_shown(
    page: ReviewsPage, desk: Desk, ember: int, refusals: list[IroDeskError]
) -> None:
    entry_id = diary.save(desk, DiaryEntry(kind=DiaryKind.TRAINING, starts_on=date(2026, 12, 3)))
    page.open_at({**DECEMBER, "key": f"diary:{entry_id}"})
    assert page.pane.shown == "entry"
    diary.remove(desk, entry_id)
    page.reread()
    assert page.pane.shown == "to_plan"
    assert refusals == []
    assert ember


def tool(page: ReviewsPage, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert found is not None
    return found
