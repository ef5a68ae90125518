"""Between reviews: what names hidden hides, what is refused, and where the keys go next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from iro_desk.services import decisions, settings
from iro_desk.services.desk import Desk
from iro_desk.ui.main_window import MainWindow
from iro_desk.ui.pages.child import ChildPage
from iro_desk.ui.pages.kinds import kinds
from iro_desk.ui.pages.monitoring import MonitoringPage
from iro_desk.ui.pages.monitoring_parts.child_midway import ChildMidwayPart
from iro_desk.ui.pages.monitoring_parts.drift import DriftPart
from iro_desk.ui.work import Work
from tests import build
from tests.ui.pages_seen import every_word

KEY = Qt.Key
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
