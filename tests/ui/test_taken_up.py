"""Locked while typing: after unlocking the same form stands open, with the same text in the same field."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from iro_desk.domain import rule_changes
from iro_desk.services import rules, siblings
from iro_desk.services.desk import Desk
from iro_desk.ui.drafted_panel import DraftedPanel, draft_tasks
from iro_desk.ui.page import Context, Page
from iro_desk.ui.pages.reconcile import ReconcilePage
from iro_desk.ui.pages.reviews import ReviewsPage
from iro_desk.ui.pages.settings import SettingsPage
from iro_desk.ui.pages.settings_parts.holidays import HolidaysPart
from iro_desk.ui.pages.settings_parts.rules import RulesPart
from iro_desk.ui.pages.settings_parts.teams import TeamsPart
from tests import build
from tests.at_once import type_into
from tests.services.test_reconcile import caseload as a_caseload
from tests.services.test_reconcile import faulty, written

DECEMBER = {"view": "month", "on": "2026-12-01"}
P = TypeVar("P", bound=Page)
caseload = a_caseload


def opened(page: P, qtbot: QtBot) -> P:
    """The page in a window of its own."""
    qtbot.addWidget(page)
    page.resize(1146, 640)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def locked_and_unlocked(page: P, qtbot: QtBot) -> P:
    """Another page of that kind, as the lock leaves it: the first keeps its drafts and its place."""
    state = page.state()
    for task in draft_tasks(page):
        page.context.work.do(task)
    let_go(page)
    page.hide()
    made = opened(type(page)(page.context), qtbot)
    made.restore(state)
    return made


def let_go(page: Page) -> None:
    """Forget what is typed, so that the end of the test commits nothing."""
    for panel in page.findChildren(DraftedPanel):
        panel.let_go()


def typed_into(field: QWidget, text: str) -> None:
    field.setFocus()
    type_into(field, text)


# The planner


def test_a_new_entry_of_the_diary_is_there_again(context: Context, qtbot: QtBot) -> None:
    page = opened(ReviewsPage(context), qtbot)
    page.open_at(DECEMBER)
    page.days.grid.select(date(2026, 12, 9), "")
    page.days.grid.chosen.emit("", date(2026, 12, 9))
    page.new_entry()
    typed_into(page.pane.entry.ui.title, "Ask about the key")
    page = locked_and_unlocked(page, qtbot)
    entry = page.pane.entry
    assert entry.ui.title.isVisible()
    assert entry.ui.title.text() == "Ask about the key"
    assert entry.ui.title.cursorPosition() == len("Ask about the key")
    assert page.focusWidget() is entry.ui.title
    assert entry.ui.starts_on.value() == date(2026, 12, 9)
    assert entry.ui.heading.text() == "New entry, Wed 9 Dec 2026"
    assert entry.is_dirty
    let_go(page)


def test_a_sibling_group_being_made_is_there_again(context: Context, desk: Desk, qtbot: QtBot) -> None:
    ember, finn = build.a_child(desk), build.a_child(desk, "004790", "Finn Example")
    siblings.make(desk, "Example", (ember, finn))
    page = opened(ReviewsPage(context), qtbot)
    page.open_at(DECEMBER)
    page.pane.show_tool("siblings")
    page.pane.siblings.ui.group_id.set_value("0")
    typed_into(page.pane.siblings.ui.name, "Two brothers")
    page = locked_and_unlocked(page, qtbot)
    panel = page.pane.siblings
    assert panel.ui.name.isVisible()
    assert panel.ui.name.text() == "Two brothers"
    assert panel.group == "0"
    assert page.focusWidget() is panel.ui.name
    let_go(page)


def test_the_sibling_group_that_was_chosen_is_the_one_shown(
    context: Context, desk: Desk, qtbot: QtBot
) -> None:
    one, two, three, four = (
        build.a_child(desk, f"00479{number}", f"{number} Example") for number in range(4)
    )
    siblings.make(desk, "First", (one, two))
    second = siblings.make(desk, "Second", (three, four))
    page = opened(ReviewsPage(context), qtbot)
    page.open_at(DECEMBER)
    page.pane.show_tool("siblings")
    page.pane.siblings.ui.group_id.set_value(str(second))
    typed_into(page.pane.siblings.ui.name, " again")
    before = page.pane.siblings.ui.name.text()
    page = locked_and_unlocked(page, qtbot)
    assert "again" in before
    assert page.pane.siblings.ui.name.text() == before
    assert page.pane.siblings.ui.group_id.value() == str(second)
    let_go(page)


def test_the_working_week_being_typed_is_there_again(context: Context, qtbot: QtBot) -> None:
    page = opened(ReviewsPage(context), qtbot)
    page.open_at(DECEMBER)
    page.pane.show_tool("pattern")
    page.pane.pattern.ui.monday.setFocus()
    QTest.keyClicks(page.pane.pattern.ui.monday, "5")
    page = locked_and_unlocked(page, qtbot)
    monday = page.pane.pattern.ui.monday
    assert monday.isVisible()
    assert monday.time().hour() == QTime(5, 0).hour()
    assert page.focusWidget() is monday
    let_go(page)


def test_the_minutes_of_the_load_being_typed_are_there_again(context: Context, qtbot: QtBot) -> None:
    page = opened(ReviewsPage(context), qtbot)
    page.open_at({"view": "load"})
    spin = page.pane.durations.ui.review
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "200")
    page = locked_and_unlocked(page, qtbot)
    spin = page.pane.durations.ui.review
    assert spin.isVisible()
    assert spin.value() == 200
    assert page.focusWidget() is spin
    let_go(page)


def test_the_days_of_a_calendar_file_are_there_again(context: Context, qtbot: QtBot) -> None:
    page = opened(ReviewsPage(context), qtbot)
    page.open_at(DECEMBER)
    page.pane.show_tool("calendar")
    page.pane.calendar.ui.due.setChecked(False)
    page.pane.calendar.ui.last.line().clear()
    typed_into(page.pane.calendar.ui.last.line(), "31/12/20")
    page = locked_and_unlocked(page, qtbot)
    panel = page.pane.calendar
    assert panel.ui.last.raw() == "31/12/20"
    assert panel.ui.last.line().isVisible()
    assert not panel.ui.due.isChecked()
    assert page.focusWidget() is panel.ui.last.line()


def test_a_field_out_of_sight_never_takes_the_keys(context: Context, qtbot: QtBot) -> None:
    page = opened(ReviewsPage(context), qtbot)
    page.restore({"where": DECEMBER, "field": "side/pane_entry/title", "cursor": [0, 0]})
    assert not page.pane.entry.ui.title.isVisible()
    held = page.focusWidget()
    assert held is not None
    assert held.isVisible()
    QTest.keyClick(held, Qt.Key.Key_Tab)
    assert page.pane.entry.ui.title.text() == ""


# Settings


def settings_at(context: Context, section: str, qtbot: QtBot) -> SettingsPage:
    page = opened(SettingsPage(context), qtbot)
    page.open_at({"section": section})
    return page


def test_a_bank_holiday_being_added_is_there_again(context: Context, qtbot: QtBot) -> None:
    page = settings_at(context, "holidays", qtbot)
    part = page.part()
    assert isinstance(part, HolidaysPart)
    part.ui.year.set_value("2027")
    part.ui.add_day.click()
    typed_into(part.panel.ui.day.line(), "08/12/2020")
    typed_into(part.panel.ui.name, "Royal jubilee")
    page = locked_and_unlocked(page, qtbot)
    part = page.part()
    assert isinstance(part, HolidaysPart)
    assert part.panel.ui.name.isVisible()
    assert part.panel.ui.name.text() == "Royal jubilee"
    assert part.panel.ui.day.raw() == "08/12/2020"
    assert page.focusWidget() is part.panel.ui.name
    assert part.ui.year.value() == "2027"
    let_go(page)


def test_a_rule_being_changed_is_there_again(context: Context, desk: Desk, qtbot: QtBot) -> None:
    rules.save_pack(desk, rule_changes.next_pack(desk.rules, date(2027, 4, 1)))
    page = settings_at(context, "rules", qtbot)
    part = page.part()
    assert isinstance(part, RulesPart)
    part.ui.pack.set_value("2027-04-01")
    part.ui.search.setText("visit")
    part.ui.tabs.setCurrentWidget(part.ui.rules_tab)
    number = part.rules.find(lambda row: row.has_interval)
    part.ui.rules.selectRow(number)
    rule, spin = part.rules.rows()[number], part.rule_panel.ui.interval
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "9")
    page = locked_and_unlocked(page, qtbot)
    part = page.part()
    assert isinstance(part, RulesPart)
    assert part.rule_panel.row is not None
    assert part.rule_panel.row.id == rule.id
    assert part.rule_panel.ui.interval.isVisible()
    assert part.rule_panel.ui.interval.value() == 9
    assert page.focusWidget() is part.rule_panel.ui.interval
    assert part.ui.search.text() == "visit"
    assert part.ui.pack.value() == "2027-04-01"
    let_go(page)


def test_a_local_rule_and_a_first_day_being_typed_are_there_again(context: Context, qtbot: QtBot) -> None:
    page = settings_at(context, "rules", qtbot)
    part = page.part()
    assert isinstance(part, RulesPart)
    part.ui.add_pack.click()
    typed_into(part.pack_panel.ui.from_on.line(), "01/04/2027")
    part.local.add()
    typed_into(part.local.panel.ui.name, "Visits of ours")
    page = locked_and_unlocked(page, qtbot)
    part = page.part()
    assert isinstance(part, RulesPart)
    assert part.local.panel.ui.name.isVisible()
    assert part.local.panel.ui.name.text() == "Visits of ours"
    assert page.focusWidget() is part.local.panel.ui.name
    assert part.pack_panel.ui.from_on.isVisible()
    assert part.pack_panel.ui.from_on.raw() == "01/04/2027"
    let_go(page)


def test_a_team_being_entered_is_there_again(context: Context, qtbot: QtBot) -> None:
    page = settings_at(context, "teams", qtbot)
    part = page.part()
    assert isinstance(part, TeamsPart)
    part.add_team()
    typed_into(part.team_panel.ui.name, "North")
    page = locked_and_unlocked(page, qtbot)
    part = page.part()
    assert isinstance(part, TeamsPart)
    assert part.team_panel.ui.name.isVisible()
    assert part.team_panel.ui.name.text() == "North"
    assert page.focusWidget() is part.team_panel.ui.name
    let_go(page)


# Compare with the return


def test_the_files_and_days_to_compare_are_there_again(
    context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    (path,) = written(tmp_path, faulty(), "reviews.csv")
    page = opened(ReconcilePage(context), qtbot)
    page.open_at({})
    page.add([path])
    typed_into(page.ui.from_on.line(), "01/04/2026")
    page = locked_and_unlocked(page, qtbot)
    assert page.paths == [path]
    assert "reviews.csv" in page.ui.files_words.text()
    assert page.ui.compare.isEnabled()
    assert page.ui.from_on.raw() == "01/04/2026"
    assert page.focusWidget() is page.ui.from_on.line()
    assert page.found is None, "nothing was compared yet"


def test_other_files_chosen_beside_a_list_stay_chosen(
    context: Context, caseload: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    (path,) = written(tmp_path, faulty(), "reviews.csv")
    other = path.with_name("other.csv")
    other.write_bytes(path.read_bytes())
    page = opened(ReconcilePage(context), qtbot)
    page.open_at({})
    page.add([path])
    page.compare()
    assert page.found is not None
    page.add([other])
    page.ui.to_on.line().setFocus()
    page = locked_and_unlocked(page, qtbot)
    assert page.paths == [path, other]
    assert page.found is not None
    assert page.found.files == ("reviews.csv",)
    assert page.focusWidget() is page.ui.to_on.line()
    assert caseload.today == build.TODAY
