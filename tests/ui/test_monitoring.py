"""Between reviews by keys: the midway check from Today, being told, the log, missing, placement orders."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from iro_desk.domain.events import Event, EventKind
from iro_desk.domain.oversight import CafcassContact, EventTold, PanelPaper
from iro_desk.services import (
    decisions,
    events,
    liaison,
    midway,
    missing,
    oversight_log,
    placement_orders,
    settings,
    told,
)
from iro_desk.services.desk import Desk
from iro_desk.store import actions
from iro_desk.ui.date_link import DateChip
from iro_desk.ui.main_window import MainWindow
from iro_desk.ui.models.duties import key_of
from iro_desk.ui.pages.child import ChildPage
from iro_desk.ui.pages.kinds import kinds
from iro_desk.ui.pages.monitoring import MonitoringPage
from iro_desk.ui.pages.monitoring_parts.child_midway import ChildMidwayPart
from iro_desk.ui.pages.monitoring_parts.midway import MidwayPart
from iro_desk.ui.pages.monitoring_parts.told import ToldPart
from iro_desk.ui.pages.pdf_preview import PreviewPage
from iro_desk.ui.pages.today import TodayPage
from iro_desk.ui.widgets.page_image import PageImage
from iro_desk.ui.work import Work
from tests import build
from tests.ui.pages_seen import every_word, unnamed

TODAY = build.TODAY
KEYS_AT_MOST = 25


class Keys:
    """Counts the keys a person presses, and presses them where the focus is."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.pressed = 0

    def press(
        self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """One key press; of letters each one."""
        if isinstance(key, str):
            self.pressed += len(key)
            QTest.keyClicks(self._at(), key)
        else:
            self.pressed += 1
            QTest.keyClick(self._at(), key, modifier)

    def _at(self) -> QWidget:
        return QApplication.focusWidget() or self.window


@pytest.fixture
def child_id(desk: Desk) -> int:
    """A child with five decisions of 1 June, whose midway check is late."""
    build.a_practice(desk)
    child_id = build.a_child(desk, reviewed_on=(date(2025, 12, 8),))
    review_id = build.a_review(desk, child_id, date(2026, 6, 1))
    texts = ("Life-story work", "Dental check", "Contact with Nan", "A passport", "A bicycle")
    decisions.save(desk, review_id, build.decisions(*texts, by=TODAY - timedelta(days=3)))
    return child_id


@pytest.fixture
def window(work: Work, desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
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


def child_page(window: MainWindow) -> ChildPage:
    page = window.page
    assert isinstance(page, ChildPage)
    return page


def monitoring(window: MainWindow, tab: str) -> MonitoringPage:
    window.go("monitoring", {"tab": tab})
    page = window.page
    assert isinstance(page, MonitoringPage)
    return page


def test_row_b5_a_midway_check_takes_at_most_25_keys_from_today_to_saved(
    window: MainWindow, desk: Desk, child_id: int
) -> None:
    """From Today's row: one key a decision, Enter where what is proposed stands, a sentence left out."""
    window.go("today")
    page = window.page
    assert isinstance(page, TodayPage)
    duty = next(one for one in page.rows.duties() if one.rule == "MIDWAY")
    page.ui.duties.select(page.rows.find(key_of(duty)))
    page.ui.duties.setFocus()
    keys = Keys(window)
    keys.press(Qt.Key.Key_Return)
    panel = child_page(window).monitoring.parts.part.panel  # type: ignore[union-attr]
    assert panel.isVisible()
    keys.press("d")
    keys.press("o")
    keys.press(Qt.Key.Key_Return)  # drifting, as proposed of an overdue one
    keys.press(Qt.Key.Key_Return)  # past why
    keys.press("s")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() in panel.ui.care_plan_updated.stops()
    keys.press("n")
    keys.press("y")
    keys.press(Qt.Key.Key_Space)  # the placement has changed
    keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert keys.pressed <= KEYS_AT_MOST
    (check,) = midway.of_child(desk, child_id).checks
    assert list(check.progress.values()) == ["done", "on_track", "drifting", "stuck", "drifting"]
    assert (check.care_plan_updated, check.visits_in_time) == (False, True)
    assert check.changes == {"placement"}
    assert [one.status.value for one in actions.of_child(desk.case_file, child_id)].count("done") == 1
    assert midway.overview(desk).count.checks == 1
    assert not panel.isVisible()
    window.go("today")
    assert not [one for one in page.rows.duties() if one.rule == "MIDWAY"]


def test_row_m3_a_check_is_typed_through_by_enter_and_opened_again(
    window: MainWindow, desk: Desk, child_id: int
) -> None:
    """Enter goes through every line of the form and comes to the end of it; a saved check opens as saved."""
    window.go("child", {"child_id": child_id, "tab": "monitoring", "part": "midway", "check": "new"})
    part = child_page(window).monitoring.parts.part
    panel = part.panel  # type: ignore[union-attr]
    keys = Keys(window)
    for _ in range(5):
        keys.press(Qt.Key.Key_Return)
    panel.decisions.lines[0].headway.setFocus()
    keys.press("f")
    note = panel.decisions.lines[0].note
    assert note.isVisible()
    note.setFocus()
    QTest.keyClicks(note, "Nobody was asked.")
    panel.ui.early_review_needed.set_yes(True)
    QTest.keyClicks(panel.ui.early_review_reason, "The placement is ending.")
    keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert panel.ui.early_review_by.line().property("wrong"), "its day is wanted"
    assert not midway.of_child(desk, child_id).checks
    panel.ui.early_review_by.line().setText("+9d")
    panel.record()
    (check,) = midway.of_child(desk, child_id).checks
    assert list(check.progress_notes.values()) == ["Nobody was asked."]
    begun = [one for one in events.of_child(desk, child_id) if one.kind is EventKind.IRO_REQUEST]
    assert begun[0].early_review_by == TODAY + timedelta(days=9)
    part.list.opened.emit(0)  # type: ignore[union-attr]
    assert panel.isVisible()
    assert panel.decisions.lines[0].note.text() == "Nobody was asked."
    assert panel.ui.early_review_by.value() == TODAY + timedelta(days=9)


def test_row_b2_the_day_of_a_check_and_what_is_due_beside_it_say_why(
    window: MainWindow, desk: Desk, child_id: int
) -> None:
    dental = Event(kind=EventKind.DENTAL_CHECK, happened_on=date(2025, 11, 3), child_id=child_id)
    events.save(desk, dental)
    part = monitoring(window, "midway").part
    assert isinstance(part, MidwayPart)
    keys = Keys(window)
    keys.press(Qt.Key.Key_Space)
    assert "halfway between" in every_word(part.bar)
    keys.press(Qt.Key.Key_Return)
    page = child_page(window)
    tab = page.monitoring.parts.part
    assert isinstance(tab, ChildMidwayPart)
    tab.due.click()
    assert "halfway between" in every_word(page.ui.why)
    chips = tab.panel.ui.facts.findChildren(DateChip)
    (late,) = [one for one in chips if one.text().startswith("Dental check")]
    assert late.text() == "Dental check: 3 Nov 2025, was due by 3 Nov 2026"
    late.click()
    assert "Dental check" in every_word(page.ui.why)
    assert tab.panel.isVisible(), "asking is no leaving"


def test_row_m3_an_alert_raised_in_a_check_leads_to_the_alerts(
    window: MainWindow, desk: Desk, child_id: int
) -> None:
    window.go("child", {"child_id": child_id, "tab": "monitoring", "part": "midway", "check": "new"})
    panel = child_page(window).monitoring.parts.part.panel  # type: ignore[union-attr]
    panel.ui.alert_raised.setFocus()
    keys = Keys(window)
    keys.press("y")
    keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert midway.of_child(desk, child_id).checks[0].alert_raised
    assert "An alert was raised in it." in every_word(window.ui.notice)
    follow = next(
        one for one in window.ui.notice.findChildren(QPushButton) if one.text() == "Write the alert"
    )
    follow.click()
    assert (window.page_id, window.page.where["child_id"]) == ("alerts", child_id)  # type: ignore[union-attr]


def test_row_b7_being_told_is_entered_row_by_row_and_the_team_opens_its_list(
    window: MainWindow, desk: Desk, child_id: int
) -> None:
    other = build.a_child(desk, "004790", "Finn Beispiel", reviewed_on=(date(2026, 6, 1),))
    for one in (child_id, other):
        build.a_missing_episode(desk, one)
    moved = Event(kind=EventKind.PLACEMENT_CHANGE, happened_on=date(2026, 9, 3), child_id=child_id)
    events.save(desk, replace(moved, early_review=False, early_review_reason="Planned long before."))
    part = monitoring(window, "told").part
    assert isinstance(part, ToldPart)
    assert part.list.hasFocus()
    keys = Keys(window)
    keys.press(Qt.Key.Key_Return)
    line = QApplication.focusWidget()
    assert line is part.panel.ui.told_on.line()
    QTest.keyClicks(line, "2/10")
    keys.press(Qt.Key.Key_Return)
    assert part.list.hasFocus(), "ready for the next row"
    assert part.panel.card.isHidden()
    found = told.of_all(desk)
    assert [row.when_words for row in found].count("1 day after") == 1
    buttons = [one for one in part.teams.findChildren(QWidget) if one.objectName().startswith("told_team_")]
    shown = [one for one in buttons if one.isVisible()]
    assert [one.accessibleName() for one in shown] == [
        "All teams: told before 0 of 1",
        "Team B (test): told before 0 of 1",
    ]
    shown[1].click()  # type: ignore[attr-defined]
    assert part.model.rowCount() == 3
    assert window.page is not None
    assert window.page.where["team"] == "Team B (test)"

    # The list for the joint meeting is a move from there, by reference.
    offered = part.teams.findChildren(QWidget, "told_list_button")
    next(one for one in offered if one.isVisible()).click()  # type: ignore[attr-defined]
    preview = window.page
    assert isinstance(preview, PreviewPage)
    [page] = [one.accessibleDescription() for one in preview.ui.paper.findChildren(PageImage)]
    assert "Was the IRO told? Team B (test)" in page
    assert "1 day after" in page
    assert "004031" in page
    assert "Ember" not in page
    assert preview.ui.issue_part.isHidden(), "a list is never issued"


def test_row_m5_m6_the_return_interview_and_a_concern_are_entered_on_the_child(
    window: MainWindow, desk: Desk, child_id: int
) -> None:
    build.a_missing_episode(desk, child_id)
    window.go("child", {"child_id": child_id, "tab": "monitoring", "part": "missing"})
    part = child_page(window).monitoring.parts.part
    assert part is not None
    part.take_focus()
    keys = Keys(window)
    keys.press(Qt.Key.Key_Return)
    for day in ("2/10", "3/10"):
        keys.press(day)
        keys.press(Qt.Key.Key_Tab)
    keys.press("y")
    keys.press("4/10")
    keys.press(Qt.Key.Key_Return)
    (row,) = missing.watched(desk, child_id).episodes
    assert row.words(TODAY) == "Held 4 Oct 2026, within 3 days"
    assert row.interview is not None
    assert row.interview.is_accepted
    part.add.click()  # type: ignore[attr-defined]
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (concern,) = missing.watched(desk, child_id).concerns
    assert (concern.type_words, concern.event.happened_on) == ("Sexual exploitation", TODAY)


def test_row_m11_a_contact_is_logged_in_one_line_from_any_tab_of_the_child(
    window: MainWindow, desk: Desk, child_id: int
) -> None:
    window.go("child", {"child_id": child_id, "tab": "reviews"})
    page = child_page(window)
    page.ui.reviews_list.setFocus()
    keys = Keys(window)
    keys.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is page.log.panel.ui.kind
    keys.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Choose what it was" in every_word(page.log.panel)
    keys.press("t")
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Tab)
    keys.press("t")
    keys.press(Qt.Key.Key_Tab)
    keys.press("M. Fictional")
    keys.press(Qt.Key.Key_Return)
    (entry,) = oversight_log.of_child(desk, child_id)
    assert (entry.kind, entry.method, entry.with_whom, entry.made_on) == (
        "manager",
        "phone",
        "M. Fictional",
        TODAY,
    )
    assert page.ui.reviews_list.hasFocus(), "back where the keys were"
    assert page.log.panel.card.isHidden()


def test_row_k9_the_application_and_the_revocation_are_entered_in_the_list(
    window: MainWindow, desk: Desk, child_id: int
) -> None:
    del child_id
    ordered = build.a_child_to_revoke(desk, "004777", "Finn Beispiel")
    page = monitoring(window, "orders")
    assert "70" in every_word(page)
    keys = Keys(window)
    keys.press(Qt.Key.Key_Return)
    keys.press("20/10")
    keys.press(Qt.Key.Key_Return)
    (row,) = placement_orders.rows(desk)
    assert row.child.id == ordered
    assert row.words(TODAY) == "Applied for 20 Oct 2026, 70 days since the plan changed"


NAMED = {
    "duties": {"Ember"},
    "midway": {"Ember"},
    "footprint": {"Ember"},
    "told": {"Ember", "Marta"},
    "missing": {"Ember", "Ravi"},
    "orders": {"Finn"},
    "drift": {"Ember", "Wren"},
    "forms": {"Ember"},
    "panels": {"Ember", "Zofia"},
    "cafcass": {"Ember", "Kacper", "Heather"},
}
"""The first names that each part shows while names are not hidden."""


@pytest.fixture
def named(desk: Desk, child_id: int) -> int:
    """The child with something in each part, and other first names in all that is written of them."""
    ran_on = date(2026, 10, 1)
    event_id = build.a_missing_episode(desk, child_id, ran_on)
    told.save(desk, EventTold(event_id=event_id, child_id=child_id, told_on=ran_on, told_by="Marta Pretend"))
    concern = Event(
        kind=EventKind.EXPLOITATION,
        happened_on=ran_on,
        child_id=child_id,
        note="Met by Ravi after school",
    )
    events.save(desk, replace(concern, early_review=False, early_review_reason="It was looked at."))
    build.a_child_to_revoke(desk, "004777", "Finn Beispiel")
    again = build.a_review(desk, child_id, date(2026, 11, 2))
    wanted = build.decisions("Life-story work with Wren is begun", by=TODAY - timedelta(days=3))
    decisions.save(desk, again, wanted)
    (late,) = [one for one in actions.of_child(desk.case_file, child_id) if "Wren" in one.action]
    assert late.is_overdue(TODAY)
    panel = PanelPaper(
        child_id=child_id, panel="Fostering panel", held_on=ran_on, decision="Stays with Zofia."
    )
    liaison.save_panel(desk, panel)
    called = CafcassContact(
        kind="other", held_on=ran_on, child_id=child_id, with_whom="Kacper Made", note="Heather rang."
    )
    liaison.save_contact(desk, called)
    return child_id


def test_every_part_of_monitoring_is_reached_by_keys_and_has_its_names(
    window: MainWindow, named: int
) -> None:
    """Ctrl+6 opens it, Ctrl+PgDown goes from part to part and round; names hidden shows none of them."""
    assert named
    control = Qt.KeyboardModifier.ControlModifier
    keys = Keys(window)
    keys.press(Qt.Key.Key_6, control)
    page = window.page
    assert isinstance(page, MonitoringPage)
    first_names = set[str]().union(*NAMED.values())

    def walk() -> dict[str, set[str]]:
        """The first names that each part shows, from part to part and round."""
        found = {}
        for _ in page.parts.buttons:
            said = every_word(page)
            found[page.parts.key] = {name for name in first_names if name in said}
            assert unnamed(page) == [], page.parts.key
            keys.press(Qt.Key.Key_PageDown, control)
        assert page.parts.key == next(iter(page.parts.buttons))
        return found

    shown = walk()
    assert list(shown) == list(page.parts.buttons)
    assert not [(key, NAMED[key] - found) for key, found in shown.items() if not found >= NAMED[key]]
    window.toggle_privacy()
    assert not [(key, found) for key, found in walk().items() if found]
