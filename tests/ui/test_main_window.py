"""The window around the pages: going about, searching, rereading, text size, privacy, titles."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from iro_desk.domain.days import WorkingCalendar
from iro_desk.domain.topics import Topic
from iro_desk.services import holidays, settings
from iro_desk.services.desk import Desk
from iro_desk.services.settings import Preferences
from iro_desk.ui.main_window import MainWindow
from iro_desk.ui.page import Context, Page, PageKind
from iro_desk.ui.widgets.text_area import TextArea
from iro_desk.ui.work import Work
from tests import build
from tests.at_once import type_into


class PlainPage(Page):
    """Shows a person's name and counts how often it was read."""

    topics = Topic.REVIEWS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.read_count = self.leave_count = 0
        self.name, self.note = QLabel(self), TextArea(self)
        self.note.setObjectName("note")
        layout = QVBoxLayout(self)
        layout.addWidget(self.name)
        layout.addWidget(self.note)

    def reread(self) -> None:
        self.read_count += 1
        self.name.setText(self.context.names.shown("Ember Example"))
        self.note.set_value("as stored")
        self.settled()

    def leave(self) -> None:
        self.leave_count += 1
        super().leave()


KINDS = (
    PageKind(id="today", word="Today", make=PlainPage, icon="sun-horizon"),
    PageKind(id="caseload", word="Caseload", make=PlainPage, icon="users-three"),
    PageKind(id="child", word="Child", make=PlainPage, shows_in="caseload"),
    PageKind(id="settings", word="Settings", make=PlainPage, icon="gear", is_last=True),
)


@pytest.fixture
def window(work: Work, desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window on a practice with one child."""
    build.a_practice(desk)
    build.a_child(desk)
    made = MainWindow(
        work, KINDS, preferences=Preferences(theme="light"), today=lambda: desk.today, calendar=desk.calendar
    )
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.restore({})
    made.show()
    yield made
    made.hide()


def page_of(window: MainWindow) -> PlainPage:
    page = window.page
    assert isinstance(page, PlainPage)
    return page


def test_it_opens_on_the_first_page_and_goes_about(window: MainWindow) -> None:
    first = page_of(window)
    assert window.page_id == "today"
    window.go("child", {"child_id": 1})
    assert page_of(window).where == {"child_id": 1}
    assert first.leave_count >= 1
    assert window._navigation["caseload"].isChecked()
    window.go("child", {"child_id": 2})
    window.back()
    assert page_of(window).where == {"child_id": 1}
    window.back()
    assert window.page_id == "today"
    window.back()
    assert window.page_id == "today"


def test_check_E7_the_title_names_the_kind_of_page_only(window: MainWindow) -> None:
    window.go("child", {"child_id": 1})
    assert window.windowTitle() == "IRO Desk: Child"


def test_a_change_rereads_the_page_it_concerns(window: MainWindow, work: Work) -> None:
    before = page_of(window).read_count
    work.do(lambda desk: desk.touch(Topic.DOCUMENTS))
    assert page_of(window).read_count == before
    work.do(lambda desk: desk.touch(Topic.REVIEWS))
    assert page_of(window).read_count == before + 1
    assert window.ui.status.saved.text().startswith("Saved ")


def test_search_finds_a_child_by_the_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    line = window.ui.search
    line.setFocus()
    type_into(line, "004031")
    qtbot.waitUntil(window._search.isVisible)
    assert window._search.count() == 1
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert window.page_id == "child"
    assert page_of(window).where["child_id"]
    assert line.text() == ""


def test_search_finds_and_does_what_the_window_can(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(window.ui.search, "sett")
    qtbot.waitUntil(window._search.isVisible)
    assert [window._search.item(n).text() for n in range(window._search.count())] == ["Settings   Ctrl+,"]
    qtbot.keyClick(window.ui.search, Qt.Key.Key_Return)
    assert window.page_id == "settings"
    assert window.ui.search.text() == ""


def test_search_says_when_nobody_fits_and_escape_closes(window: MainWindow, qtbot: QtBot) -> None:
    line = window.ui.search
    type_into(line, "nobody at all")
    qtbot.waitUntil(window._search.isVisible)
    assert window._search.item(0).text().startswith("No child has this name or reference")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert window.page_id == "today"
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not window._search.isVisible()


def test_check_E17_privacy_view_shows_initials_and_is_kept(window: MainWindow, desk: Desk) -> None:
    assert page_of(window).name.text() == "Ember Example"
    window.toggle_privacy()
    assert page_of(window).name.text() == "EE"
    assert settings.preferences(desk).privacy_view
    window.toggle_privacy()
    assert page_of(window).name.text() == "Ember Example"


def test_check_J6_text_size_steps_from_100_to_200(
    window: MainWindow, desk: Desk, qapp: QApplication, qtbot: QtBot
) -> None:
    laid_out = QSignalSpy(qapp.fontChanged)
    for _ in range(9):
        window.change_text(1)
    assert settings.preferences(desk).text_percent == 200
    qtbot.waitUntil(lambda: qapp.font().pixelSize() == 26)
    assert laid_out.count() == 1, "steps that come together are laid out once"
    assert window.minimumSizeHint().width() <= 1366
    window.change_text(0)
    assert settings.preferences(desk).text_percent == 100
    window.change_text(-1)
    qtbot.waitUntil(lambda: qapp.font().pixelSize() == 13)


def test_the_window_remembers_page_field_and_cursor(window: MainWindow) -> None:
    window.go("child", {"child_id": 5})
    note = page_of(window).note
    note.setFocus()
    cursor = note.textCursor()
    cursor.setPosition(3)
    note.setTextCursor(cursor)
    state = window.state()
    assert state == {
        "page": "child",
        "where": {"child_id": 5},
        "scroll": {},
        "field": "note",
        "cursor": [3, 3],
    }
    window.go("today")
    note.moveCursor(cursor.MoveOperation.Start)
    window.restore(state)
    assert page_of(window).where == {"child_id": 5}
    assert page_of(window).focusWidget() is note
    assert note.textCursor().position() == 3


def test_a_fault_of_ours_can_be_copied(window: MainWindow, work: Work) -> None:
    work.do(lambda _desk: 1 // 0)
    assert window.messages.told[-1].startswith("Something went wrong inside IRO Desk")
    window.ui.notice._link.click()
    assert "ZeroDivisionError" in QApplication.clipboard().text()


def test_the_lock_is_announced_in_the_status_line(window: MainWindow) -> None:
    window.warn_of_lock(42)
    assert window.ui.status._warning.text() == "Locks in 42 s unless you go on"
    window.warn_of_lock(0)
    assert window.ui.status._warning.isHidden()


def test_a_proclaimed_bank_holiday_counts_at_once(window: MainWindow, work: Work, desk: Desk) -> None:
    proclaimed = date(2026, 12, 9)
    assert window.context.calendar.is_working_day(proclaimed)
    wanted = holidays.table(desk).with_day(proclaimed, "Invented jubilee")
    work.do(lambda held: holidays.save(held, wanted))
    assert not window.context.calendar.is_working_day(proclaimed)


def test_another_shipped_table_is_told_quietly_and_leads_to_its_list(
    work: Work, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    holidays.keep_first(desk)
    another = WorkingCalendar(
        holidays={**desk.calendar.holidays, date(2026, 12, 8): "Royal jubilee"},
        covered_from=2010,
        covered_to=2035,
    )
    monkeypatch.setattr(holidays, "load", lambda: another)
    made = MainWindow(
        work, KINDS, preferences=Preferences(theme="light"), today=lambda: desk.today, calendar=desk.calendar
    )
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.messages.shown) as shown:
        made.restore({})
    message = shown.args[0]
    assert message.sentence.endswith("another table of bank holidays. No date has moved.")
    message.follow()
    assert (made.page_id, page_of(made).where) == ("settings", {"section": "holidays"})


def test_the_window_counts_by_the_table_as_it_is_changed(window: MainWindow, desk: Desk, work: Work) -> None:
    window.go("child", {"child_id": 1})
    jubilee = date(2026, 12, 8)
    wanted = holidays.table(desk).with_day(jubilee, "Royal jubilee")
    assert window.context.calendar.is_working_day(jubilee)
    work.do(lambda on: holidays.save(on, wanted))
    assert not window.context.calendar.is_working_day(jubilee)
    assert not window.messages.told
