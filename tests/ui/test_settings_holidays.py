"""Bank holidays: a change is looked at before it is saved, and undone from the notice."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from iro_desk.domain.days import WorkingCalendar
from iro_desk.services import children, holidays
from iro_desk.services.desk import Desk
from iro_desk.ui.page import Context
from iro_desk.ui.pages.settings import SettingsPage
from iro_desk.ui.pages.settings_parts.holidays import CLOSURE, HolidaysPart
from tests import build
from tests.at_once import type_into
from tests.ui.pages_seen import every_word, unnamed

JUBILEE = date(2026, 12, 8)


@pytest.fixture
def child_id(desk: Desk) -> int:
    """A child whose first review is due by Friday 18 December 2026."""
    build.a_practice(desk)
    return build.a_child(desk, since=date(2026, 11, 20))


@pytest.fixture
def page(qtbot: QtBot, context: Context, child_id: int) -> SettingsPage:
    assert child_id
    made = SettingsPage(context)
    qtbot.addWidget(made)
    context.work.changed.connect(lambda _topic: made.reread())
    made.resize(1100, 640)
    made.show()
    made.open_at({"section": "holidays"})
    return made


@pytest.fixture
def part(page: SettingsPage) -> HolidaysPart:
    made = page.part()
    assert isinstance(made, HolidaysPart)
    return made


def due_on(desk: Desk, child_id: int) -> date | None:
    row = children.page(desk, child_id).row.next_review
    assert row is not None
    return row.due_on


def type_day(part: HolidaysPart, day: str, name: str) -> None:
    part.ui.add_day.click()
    type_into(part.panel.ui.name, name)
    type_into(part.panel.ui.day.line(), day)


def days(part: HolidaysPart) -> list[str]:
    return [f"{day.on:%d %b} {day.name}" for day in part.days.rows()]


def choose(part: HolidaysPart, day: date) -> None:
    part.ui.days.selectRow(part.days.find(lambda row: row.on == day))


def test_the_year_shows_its_days_and_their_origin(part: HolidaysPart) -> None:
    words = every_word(part)
    assert "The table covers 2010 to 2035." in words
    assert "Fri 25 Dec" in words
    assert "Boxing Day (substitute day)" in words
    part.ui.year.set_value("2022")
    assert [day[:6] for day in days(part)[4:7]] == ["02 Jun", "03 Jun", "29 Aug"]
    assert not part.ui.renewed.isVisibleTo(part)
    assert unnamed(part) == []


def test_a_day_is_saved_only_after_its_moves_were_seen(
    part: HolidaysPart, desk: Desk, child_id: int, context: Context
) -> None:
    type_day(part, "8/12/2026", "Royal jubilee")
    part.panel.ui.done.click()
    words = every_word(part.effect)
    assert "Add Royal jubilee, Tuesday 8 December 2026" in words
    assert "First review" in words
    assert "Fri 18 Dec 2026" in words
    assert "Mon 21 Dec 2026" in words
    assert due_on(desk, child_id) == date(2026, 12, 18)
    part.effect.ui.accept.click()
    assert due_on(desk, child_id) == date(2026, 12, 21)
    assert "08 Dec Royal jubilee" in days(part)
    assert not part.panel.isVisibleTo(part)
    assert not part.effect.isVisibleTo(part)
    assert context.messages.told[-1].startswith("Royal jubilee, Tuesday 8 December 2026, is added. ")


def test_keeping_it_as_it_is_leaves_what_was_typed(part: HolidaysPart, desk: Desk, child_id: int) -> None:
    type_day(part, "8/12/2026", "Royal jubilee")
    part.panel.ui.done.click()
    part.effect.ui.decline.click()
    assert not part.effect.isVisibleTo(part)
    assert due_on(desk, child_id) == date(2026, 12, 18)
    assert part.panel.ui.name.text() == "Royal jubilee"


def test_leaving_the_form_keeps_a_draft_and_moves_nothing(
    page: SettingsPage, part: HolidaysPart, desk: Desk
) -> None:
    type_day(part, "8/12/2026", "Royal jubilee")
    page.leave()
    assert holidays.table(desk).added == {}
    again = HolidaysPart(page.context, page)
    again.reread()
    again.add_day()
    assert again.panel.ui.name.text() == "Royal jubilee"
    assert "is back" in again.panel.ui.note.text()


def test_undo_takes_it_back(
    part: HolidaysPart, desk: Desk, child_id: int, context: Context, qtbot: QtBot
) -> None:
    type_day(part, "8/12/2026", "Royal jubilee")
    part.panel.ui.done.click()
    with qtbot.waitSignal(context.messages.shown) as shown:
        part.effect.ui.accept.click()
    message = shown.args[0]
    assert message.link == "Undo"
    message.follow()
    assert due_on(desk, child_id) == date(2026, 12, 18)
    assert context.messages.told[-1] == "Taken back."


def test_a_shipped_day_is_struck_out_and_counted_again(part: HolidaysPart, desk: Desk) -> None:
    choose(part, date(2026, 1, 1))
    part.ui.turn.click()
    if part.effect.isVisibleTo(part):
        part.effect.ui.accept.click()
    assert desk.calendar.is_working_day(date(2026, 1, 1))
    assert "Struck out" in every_word(part)
    choose(part, date(2026, 1, 1))
    assert part.ui.turn.text() == "Coun&t it again"
    part.ui.turn.click()
    assert not desk.calendar.is_working_day(date(2026, 1, 1))


def test_a_change_that_moves_nothing_is_saved_at_once(
    part: HolidaysPart, desk: Desk, context: Context
) -> None:
    type_day(part, "8/6/2028", "A far day")
    part.panel.ui.done.click()
    assert not part.effect.isVisibleTo(part)
    assert list(holidays.table(desk).added) == [date(2028, 6, 8)]
    assert context.messages.told[-1] == "A far day, Thursday 8 June 2028, is added. No due date moved."
    assert part.ui.year.value() == "2028"


def test_a_closure_is_added_without_moves_and_taken_away(
    part: HolidaysPart, desk: Desk, child_id: int
) -> None:
    type_day(part, "8/12/2026", "Office closed")
    part.panel.ui.kind.set_value(CLOSURE)
    assert "No date moves." in part.panel.ui.kind_note.text()
    part.panel.ui.done.click()
    assert dict(holidays.closures(desk)) == {JUBILEE: "Office closed"}
    assert due_on(desk, child_id) == date(2026, 12, 18)
    assert "Local closure" in every_word(part)
    choose(part, JUBILEE)
    part.ui.turn.click()
    assert dict(holidays.closures(desk)) == {}


@pytest.mark.parametrize(
    ("day", "name", "sentence"),
    [
        ("5/12/2026", "A Saturday", "is at a weekend"),
        ("25/12/2026", "Christmas", "is in the table already"),
        ("", "No day", "Enter the day."),
        ("8/12/2026", "", "Give the day a name"),
    ],
)
def test_what_cannot_be_is_said_beside_the_form(
    part: HolidaysPart, desk: Desk, day: str, name: str, sentence: str
) -> None:
    type_day(part, day, name)
    part.panel.ui.done.click()
    assert sentence in every_word(part.panel)
    assert holidays.table(desk).added == {}


def test_another_shipped_table_is_offered_with_its_moves(
    part: HolidaysPart, page: SettingsPage, desk: Desk, child_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    another = WorkingCalendar(
        holidays={**holidays.load().holidays, JUBILEE: "Royal jubilee"}, covered_from=2010, covered_to=2036
    )
    monkeypatch.setattr(holidays, "load", lambda: another)
    page.reread()
    assert part.ui.renewed.isVisibleTo(part)
    assert "No date has moved." in every_word(part)
    part.ui.look.click()
    assert "Mon 21 Dec 2026" in every_word(part.effect)
    assert due_on(desk, child_id) == date(2026, 12, 18)
    part.effect.ui.accept.click()
    assert due_on(desk, child_id) == date(2026, 12, 21)
    assert not part.ui.renewed.isVisibleTo(part)
    assert "2036" in every_word(part)


def test_names_are_hidden_in_the_list_of_moves_too(part: HolidaysPart, context: Context) -> None:
    context.names.set_private(is_private=True)
    type_day(part, "8/12/2026", "Royal jubilee")
    part.panel.ui.done.click()
    assert "Ember" not in every_word(part.effect)
