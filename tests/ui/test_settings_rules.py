"""Rules: found, read and changed, and no date moves before it was looked at."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from iro_desk.domain import rule_changes
from iro_desk.domain.rule_book import Condition, MonthMode
from iro_desk.services import children
from iro_desk.services.desk import Desk
from iro_desk.ui.page import Context
from iro_desk.ui.pages.settings import SettingsPage
from iro_desk.ui.pages.settings_parts.rules import RulesPart
from tests import build
from tests.at_once import type_into
from tests.ui.pages_seen import every_word, unnamed

APRIL = date(2027, 4, 1)


@pytest.fixture
def child_id(desk: Desk) -> int:
    """A child of three whose next review is due by 10 March 2027, six months after the last."""
    build.a_practice(desk)
    held = (date(2026, 3, 10), date(2026, 6, 10), date(2026, 9, 10))
    return build.a_child(desk, since=date(2026, 2, 16), born_on=date(2023, 1, 5), reviewed_on=held)


@pytest.fixture
def page(qtbot: QtBot, context: Context, child_id: int) -> SettingsPage:
    assert child_id
    made = SettingsPage(context)
    qtbot.addWidget(made)
    context.work.changed.connect(lambda _topic: made.reread())
    made.resize(1100, 640)
    made.show()
    made.open_at({"section": "rules"})
    return made


@pytest.fixture
def part(page: SettingsPage) -> RulesPart:
    made = page.part()
    assert isinstance(made, RulesPart)
    return made


def due_on(desk: Desk, child_id: int) -> date | None:
    row = children.page(desk, child_id).row.next_review
    assert row is not None
    return row.due_on


def open_reading(part: RulesPart, reading_id: str) -> None:
    part.ui.tabs.setCurrentWidget(part.ui.readings_tab)
    part.ui.readings.selectRow(part.readings.find(lambda reading: reading.id == reading_id))


def open_rule(part: RulesPart, rule_id: str) -> None:
    part.ui.tabs.setCurrentWidget(part.ui.rules_tab)
    part.ui.rules.selectRow(part.rules.find(lambda row: row.id == rule_id))


def add_pack(part: RulesPart, day: str) -> None:
    part.ui.add_pack.click()
    type_into(part.pack_panel.ui.from_on.line(), day)
    part.pack_panel.ui.done.click()


def type_local(part: RulesPart, name: str, interval: int) -> None:
    """A local rule for the next review of children under five."""
    open_rule(part, "REV_NEXT")
    part.rule_panel.ui.tighten.click()
    panel = part.local.panel
    type_into(panel.ui.name, name)
    panel.ui.interval.setValue(interval)
    panel.ui.condition.set_value(Condition.UNDER_AGE)
    panel.ui.age.setValue(5)


def test_every_rule_and_setting_is_listed_with_its_default(part: RulesPart) -> None:
    words = every_word(part)
    assert "Is the day the child becomes looked after day 0 or day 1?" in words
    part.ui.tabs.setCurrentWidget(part.ui.rules_tab)
    words = every_word(part)
    for said in ("20 working days", "Mine", "The authority's", "Statutory", "Practice", "No interval"):
        assert said in words
    open_reading(part, "A5")
    said = every_word(part.reading_panel)
    assert "Default: By the calendar" in said
    assert "Interpretation Act 1978" in said
    assert unnamed(part) == []


def test_the_search_box_finds_rules_and_settings_alike(part: RulesPart) -> None:
    type_into(part.ui.search, "dental")
    assert [reading.id for reading in part.readings.rows()] == ["1.12"]
    assert [row.id for row in part.rules.rows()] == ["DENTAL"]
    assert part.ui.tabs.tabText(0) == "Settings (1)"
    type_into(part.ui.search, "no such rule")
    assert part.ui.tabs.tabText(1) == "Rules (0)"
    part.ui.search.clear()
    assert len(part.rules.rows()) > 60


def test_a_settled_reading_has_nothing_to_choose(part: RulesPart) -> None:
    open_reading(part, "A8")
    panel = part.reading_panel
    assert "This is settled." in every_word(panel)
    assert not panel.ui.choice.isVisibleTo(panel)
    assert not panel.ui.number.isVisibleTo(panel)
    assert not panel.ui.done.isVisibleTo(panel)


def test_a_setting_is_saved_only_after_its_moves_were_seen(
    part: RulesPart, desk: Desk, child_id: int, context: Context
) -> None:
    open_reading(part, "A5")
    part.reading_panel.ui.choice.set_value(MonthMode.FIXED_DAYS)
    part.reading_panel.ui.done.click()
    assert "Fri 12 Mar 2027" in every_word(part.effect)
    assert due_on(desk, child_id) == date(2027, 3, 10)
    part.effect.ui.accept.click()
    assert due_on(desk, child_id) == date(2027, 3, 12)
    assert "As days: 91" in every_word(part.ui.readings)
    assert "(changed)" in every_word(part.ui.readings)
    assert context.messages.told[-1].startswith("Changed: How are 3 and 6 months counted?")
    part.reading_panel.ui.to_default.click()
    assert "Wed 10 Mar 2027" in every_word(part.effect)
    part.effect.ui.accept.click()
    assert due_on(desk, child_id) == date(2027, 3, 10)
    assert not part.reading_panel.is_dirty


def test_a_number_is_a_setting_too(part: RulesPart, desk: Desk) -> None:
    open_reading(part, "1.12")
    assert part.reading_panel.ui.number.value() == 12
    part.reading_panel.ui.number.setValue(6)
    part.reading_panel.ui.done.click()
    if part.effect.isVisibleTo(part):
        part.effect.ui.accept.click()
    assert desk.rules.packs[0].options.dental_months == 6


def test_settings_that_do_not_go_together_are_refused(part: RulesPart, desk: Desk) -> None:
    open_reading(part, "1.2a")
    part.reading_panel.ui.number.setValue(60)
    part.reading_panel.ui.done.click()
    assert "ends before it begins" in every_word(part.reading_panel)
    part.reading_panel.ui.number.setValue(28)
    part.reading_panel.ui.done.click()
    assert "This holds already." in every_word(part.reading_panel)
    assert desk.rules.packs[0].options.ado_returned_from == 28


def test_moving_to_another_setting_keeps_what_was_typed(part: RulesPart, desk: Desk) -> None:
    open_reading(part, "A5")
    part.reading_panel.ui.choice.set_value(MonthMode.FIXED_DAYS)
    open_reading(part, "1.12")
    assert desk.rules.packs[0].options.month_mode is MonthMode.CALENDAR
    open_reading(part, "A5")
    assert part.reading_panel.ui.choice.value() == MonthMode.FIXED_DAYS
    assert "is back" in part.reading_panel.ui.note.text()


def test_a_local_rule_is_added_changed_and_removed(
    part: RulesPart, desk: Desk, child_id: int, context: Context
) -> None:
    type_local(part, "Under fives", 3)
    part.local.panel.ui.done.click()
    assert "Thu 10 Dec 2026" in every_word(part.effect)
    assert due_on(desk, child_id) == date(2027, 3, 10)
    part.effect.ui.accept.click()
    assert due_on(desk, child_id) == date(2026, 12, 10)
    assert "children under 5" in every_word(part.ui.local_rules)
    assert part.ui.tabs.tabText(2) == "Local rules (1)"
    part.ui.local_rules.clicked.emit(part.local.rows.index(0, 0))
    panel = part.local.panel
    assert panel.ui.name.text() == "Under fives"
    panel.ui.interval.setValue(4)
    panel.ui.done.click()
    part.effect.ui.accept.click()
    assert due_on(desk, child_id) == date(2027, 1, 10)
    part.ui.local_rules.clicked.emit(part.local.rows.index(0, 0))
    panel.ui.remove.click()
    part.effect.ui.accept.click()
    assert rule_changes.local_rules(desk.rules) == ()
    assert context.messages.told[-1].startswith("The local rule “Under fives” is removed.")


def test_a_local_rule_that_loosens_is_refused_with_an_example(part: RulesPart, desk: Desk) -> None:
    type_local(part, "Every 7 months", 7)
    part.local.panel.ui.done.click()
    said = every_word(part.local.panel)
    assert "A local rule may only tighten." in said
    assert "7 months can end later than the rule's own 6 months" in said
    assert not part.effect.isVisibleTo(part)
    assert rule_changes.local_rules(desk.rules) == ()


def test_undo_takes_a_local_rule_back(
    part: RulesPart, desk: Desk, child_id: int, context: Context, qtbot: QtBot
) -> None:
    type_local(part, "Under fives", 3)
    part.local.panel.ui.done.click()
    with qtbot.waitSignal(context.messages.shown) as shown:
        part.effect.ui.accept.click()
    shown.args[0].follow()
    assert due_on(desk, child_id) == date(2027, 3, 10)
    assert part.ui.tabs.tabText(2) == "Local rules (0)"


def test_a_change_of_law_holds_from_its_first_day(part: RulesPart, desk: Desk, child_id: int) -> None:
    open_rule(part, "REV_NEXT")
    assert not part.rule_panel.ui.law.isVisibleTo(part.rule_panel)
    assert "The law changed?" in every_word(part.rule_panel)
    add_pack(part, "1/4/2027")
    assert part.ui.pack.currentText() == "From 1 April 2027"
    open_rule(part, "REV_NEXT")
    panel = part.rule_panel
    panel.ui.interval.setValue(4)
    type_into(panel.ui.source, "A new regulation 33(2)")
    panel.ui.done.click()
    assert due_on(desk, child_id) == date(2027, 3, 10)
    later = Desk(desk.case_file, on=APRIL)
    assert due_on(later, child_id) == date(2027, 1, 10)
    assert "4 months (changed)" in every_word(part.ui.rules)
    assert "from 1 April 2027" in every_word(panel)
    part.ui.pack.set_value("beginning")
    assert "from the beginning to 31 March 2027" in every_word(panel)
    part.ui.pack.set_value(APRIL.isoformat())
    panel.ui.to_shipped.click()
    assert desk.rules.packs[1].law == {}
    part.ui.remove_pack.click()
    assert [pack.from_on for pack in desk.rules.packs] == [None]
    assert part.ui.pack.currentText() == "From the beginning"


@pytest.mark.parametrize(
    ("day", "sentence"), [("", "Enter the first day"), ("1/4/2027", "from that day already")]
)
def test_a_first_day_that_cannot_be_is_said(part: RulesPart, day: str, sentence: str) -> None:
    add_pack(part, "1/4/2027")
    add_pack(part, day)
    assert sentence in every_word(part.pack_panel)


def test_a_rule_that_is_a_setting_says_so(part: RulesPart) -> None:
    open_rule(part, "DENTAL")
    assert "Its interval is one of the settings." in every_word(part.rule_panel)
    open_rule(part, "IMMUNISATION")
    assert "no interval" in every_word(part.rule_panel)
    assert not part.rule_panel.ui.tighten.isVisibleTo(part.rule_panel)
