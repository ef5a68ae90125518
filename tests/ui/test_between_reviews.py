"""Between reviews: what names hidden hides, what is refused, and where the keys go next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from iro_desk.domain.remedial_actions import Status
from iro_desk.services import actions, decisions, footprint, midway, settings, told
from iro_desk.services.desk import Desk
from iro_desk.store import actions as store_actions
from iro_desk.ui.main_window import MainWindow
from iro_desk.ui.names import PersonNames
from iro_desk.ui.pages.child import ChildPage
from iro_desk.ui.pages.kinds import kinds
from iro_desk.ui.pages.monitoring import MonitoringPage
from iro_desk.ui.pages.monitoring_parts.child_midway import ChildMidwayPart
from iro_desk.ui.pages.monitoring_parts.drift import DriftPart
from iro_desk.ui.pages.monitoring_parts.told import ToldPart
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.work import Work
from tests import build
from tests.ui.pages_seen import every_word

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
NAN = "Life-story work with Ember and her Nan Orla starts"


@pytest.fixture
def child_id(desk: Desk) -> int:
    """A child of whom one decision was made twice, in words that name her and her grandmother."""
    build.a_practice(desk)
    child_id = build.a_child(desk)
    for held_on in (date(2025, 12, 8), date(2026, 6, 1)):
        review_id = build.a_review(desk, child_id, held_on)
        made = build.decisions(NAN, "A passport", by=build.TODAY - timedelta(days=3))
        decisions.save(desk, review_id, made)
    return child_id


@pytest.fixture
def window(work: Work, desk: Desk, child_id: int, qtbot: QtBot) -> Iterator[MainWindow]:
    del child_id
    made = MainWindow(
        work,
        kinds(),
        preferences=settings.preferences(desk),
        today=lambda: desk.today,
        calendar=desk.calendar,
    )
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.blockSignals(True)


def press(key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, or letters, where the keys are."""
    at = QApplication.focusWidget()
    assert at is not None
    if isinstance(key, str):
        QTest.keyClicks(at, key)
    else:
        QTest.keyClick(at, key, modifier)


def monitoring(window: MainWindow, tab: str) -> MonitoringPage:
    window.go("monitoring", {"tab": tab})
    page = window.page
    assert isinstance(page, MonitoringPage)
    return page


def a_check(window: MainWindow, child_id: int) -> ChildMidwayPart:
    """The midway check of the child, open and new."""
    window.go("child", {"child_id": child_id, "tab": "monitoring", "part": "midway", "check": "new"})
    page = window.page
    assert isinstance(page, ChildPage)
    part = page.monitoring.parts.part
    assert isinstance(part, ChildMidwayPart)
    return part


def test_names_hidden_hide_the_words_of_decisions_in_drift_and_in_a_check(
    window: MainWindow, child_id: int
) -> None:
    page = monitoring(window, "drift")
    part = page.part
    assert isinstance(part, DriftPart)
    assert part.model.rowCount() >= 1
    assert "Nan Orla" in every_word(page)
    window.toggle_privacy()
    assert part.evidence.rowCount() > 1, "how often and when is still seen"
    for name in ("Ember", "Orla", "orla"):
        assert name not in every_word(page), name
        assert all(name not in (one.words + one.how) for one in part.evidence.rows())
    check = a_check(window, child_id)
    assert "Orla" not in every_word(check)
    window.toggle_privacy()
    assert "Orla" in every_word(check)


def test_row_b7_a_day_that_cannot_be_is_refused_whole_and_what_is_recorded_is_taken_back(
    window: MainWindow, desk: Desk, child_id: int
) -> None:
    """Nobody is told of a missing episode before it; the refusal has room; Ctrl+Z takes the next one back."""
    build.a_missing_episode(desk, child_id)
    part = monitoring(window, "told").part
    assert isinstance(part, ToldPart)
    press(KEY.Key_Return)
    press("1/1/2024")
    press(KEY.Key_Return)
    day = part.panel.ui.told_on
    assert "It happened on 1 Oct 2026" in day.line().accessibleDescription()
    QApplication.processEvents()
    assert_room_for_the_sentence(day)
    assert told.of_all(desk)[0].told is None
    day.line().selectAll()
    press("2/10/2026")
    press(KEY.Key_Return)
    assert told.of_all(desk)[0].when_words == "1 day after"
    assert "Undo" in every_word(window.ui.notice)
    assert part.list.hasFocus()
    press(KEY.Key_Z, CONTROL)
    assert told.of_all(desk)[0].told is None
    press(KEY.Key_Z, CONTROL)
    assert "nothing to undo" in every_word(window.ui.notice)


def assert_room_for_the_sentence(day: DateField) -> None:
    """The sentence under a date field is seen whole, clear of the line above it."""
    QApplication.processEvents()
    told_in = next(one for one in day.findChildren(QLabel) if one.text())
    assert told_in.height() >= told_in.heightForWidth(told_in.width())
    assert told_in.geometry().top() >= day.line().geometry().bottom()


def test_row_m3_after_a_slow_answer_the_keys_say_why_and_change_no_other_answer(
    window: MainWindow, desk: Desk, child_id: int
) -> None:
    """F and S open the line that says why; Enter goes on from it to the next decision."""
    part = a_check(window, child_id)
    first, second = part.panel.decisions.lines
    answered = (second.headway.value(), part.panel.ui.care_plan_updated.value())
    press("f")
    assert first.note.hasFocus()
    press("some note on it, od")
    assert (second.headway.value(), part.panel.ui.care_plan_updated.value()) == answered
    press(KEY.Key_Return)
    assert QApplication.focusWidget() in second.headway.stops()
    press("d")
    assert QApplication.focusWidget() in part.panel.ui.care_plan_updated.stops()
    press(KEY.Key_Return, CONTROL)
    (check,) = midway.of_child(desk, child_id).checks
    assert list(check.progress_notes.values()) == ["some note on it, od"]


def test_row_m3_a_done_action_found_stuck_is_told_and_opened_again(
    window: MainWindow, desk: Desk, child_id: int
) -> None:
    """The register and the check disagree on both: one is done and found stuck, one late and on track."""
    held = store_actions.of_child(desk.case_file, child_id)
    done, late = [one for one in held if one.status is not Status.SUPERSEDED][-2:]
    assert late.is_overdue(desk.today)
    actions.mark_done(desk, [done.id or 0], date(2026, 7, 1))
    a_check(window, child_id)
    press("s")
    press(KEY.Key_Return)
    press("o")
    press(KEY.Key_Return, CONTROL)
    words = every_word(window.ui.notice)
    assert "1 action found slow, but done in the register." in words
    assert "1 action found on track, but past the day in the register." in words
    assert store_actions.by_id(desk.case_file, done.id or 0).status is Status.DONE
    follow(window, "Open again")
    assert store_actions.by_id(desk.case_file, done.id or 0).status is Status.OPEN
    follow(window, "Undo")
    assert store_actions.by_id(desk.case_file, done.id or 0).completed_on == date(2026, 7, 1)
    assert len(midway.of_child(desk, child_id).checks) == 1


def follow(window: MainWindow, link: str) -> None:
    """The link of the notice above the page."""
    next(one for one in window.ui.notice.findChildren(QPushButton) if one.text() == link).click()


def test_names_hidden_leave_the_role_of_who_told_in_full() -> None:
    names = PersonNames()
    assert names.who("Will Post, house manager") == "Will Post, house manager"
    names.set_private(is_private=True)
    assert names.who("Will Post, house manager") == "WP, house manager"
    assert names.who("Team manager") == "Team manager"
    assert names.who("Ana Jones, Ben Smith") == "AJ, BS"
    assert names.who("wendy") == "W"
    assert names.who("") == ""


def test_row_m11_the_footprint_stands_by_name(desk: Desk, child_id: int) -> None:
    build.a_child(desk, "004790", "Amir Beispiel")
    assert [strip.child.id for strip in footprint.strips(desk)][-1] == child_id


def test_what_is_found_and_taken_has_the_keys(window: MainWindow, child_id: int, qtbot: QtBot) -> None:
    """After Ctrl+K a child, a part or a page has the keys; on a child the arrows go from tab to tab."""
    window.go("child", {"child_id": child_id})
    page = window.page
    assert isinstance(page, ChildPage)
    search_for(window, "Ember", qtbot)
    assert page.ui.tabs.tabBar().hasFocus()
    search_for(window, "footprint", qtbot)
    shown = window.page
    assert isinstance(shown, MonitoringPage)
    assert shown.where["tab"] == "footprint"
    assert shown.isAncestorOf(QApplication.focusWidget() or window)
    search_for(window, "import actions", qtbot)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    pressed: list[str] = []
    focused.clicked.disconnect()
    focused.clicked.connect(lambda: pressed.append(focused.text()))
    press(KEY.Key_Return)
    press(KEY.Key_Return, CONTROL)
    assert len(pressed) == 2, "Enter presses the button that has the keys"


def search_for(window: MainWindow, words: str, qtbot: QtBot) -> None:
    press(KEY.Key_K, CONTROL)
    press(words)
    qtbot.waitUntil(window._search.isVisible)
    press(KEY.Key_Return)
