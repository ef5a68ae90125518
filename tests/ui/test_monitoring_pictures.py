"""Footprint and drift on the Monitoring page, by keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from iro_desk.services import consultations, decisions, drift
from iro_desk.services.desk import Desk
from iro_desk.ui.page import Context
from iro_desk.ui.pages.monitoring_parts.drift import DriftPart
from iro_desk.ui.pages.monitoring_parts.footprint import FootprintPart
from iro_desk.ui.pages.monitoring_parts.part import MonitoringPart
from iro_desk.ui.widgets.table import Table
from tests import build

KEYS = Qt.Key
MARCH, AUGUST = date(2026, 3, 3), date(2026, 8, 27)


@pytest.fixture
def gone() -> list[tuple[str, dict[str, Any]]]:
    return []


@pytest.fixture
def going(context: Context, gone: list[tuple[str, dict[str, Any]]]) -> Context:
    return replace(context, go=lambda page, where: gone.append((page, where)))


@pytest.fixture
def reviewed(desk: Desk) -> int:
    """A child with two reviews, the second of which says a decision of the first again."""
    child_id = build.a_child(desk)
    first, second = build.a_review(desk, child_id, MARCH), build.a_review(desk, child_id, AUGUST)
    decisions.save(desk, first, build.decisions("Book a dental check"))
    decisions.save(desk, second, build.decisions("Dentist appointment to be arranged"))
    consultations.save(desk, build.a_visit(child_id, second, date(2026, 8, 20)))
    return child_id


def shown(part: MonitoringPart, qtbot: QtBot, **where: Any) -> None:
    qtbot.addWidget(part)
    part.resize(1146, 640)
    with qtbot.waitActive(part):
        part.show()
        part.activateWindow()
    part.show_at(where)
    part.take_focus()


@pytest.fixture
def footprint(going: Context, reviewed: int, qtbot: QtBot) -> FootprintPart:
    assert reviewed
    made = FootprintPart(going)
    shown(made, qtbot)
    return made


@pytest.fixture
def ledger(going: Context, reviewed: int, qtbot: QtBot) -> DriftPart:
    made = DriftPart(going)
    shown(made, qtbot, child_id=reviewed)
    return made


def texts(table: Table, column: int) -> list[str]:
    model = table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_row_m11_a_month_shows_its_count_and_the_entries_behind_it(footprint: FootprintPart) -> None:
    strip = footprint.strips.rows()[0]
    counts = [len(month.traces) for month in strip.months]
    cells = [footprint.strips.index(0, column).data() for column in range(1, 13)]
    assert [cell or "0" for cell in cells] == [str(count) for count in counts]
    assert "No entry" not in footprint.summary.text()
    while footprint.months[footprint.picture.currentIndex().column() - 1].month != AUGUST.month:
        QTest.keyClick(footprint.picture, KEYS.Key_Left)
    assert "August 2026: 2 entries" in footprint.log_title.text()
    assert texts(footprint.entries, 0) == ["Thu 20 Aug 2026", "Thu 27 Aug 2026"]
    spoken = footprint.picture.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "August 2026: 2 entries"


def test_row_m11_gaps_are_named_beside_the_picture(footprint: FootprintPart) -> None:
    named = footprint.strips.index(0, 14).data()
    assert named.split("; ") == [
        "December 2025 to February 2026",
        "April to July 2026",
        "September to October 2026",
        "since 27 Aug 2026, 88 days",
    ]
    assert footprint.summary.text().endswith("1 had none for 60 days or longer up to today.")


def test_an_entry_opens_where_it_was_recorded(
    footprint: FootprintPart, gone: list[tuple[str, dict[str, Any]]], reviewed: int
) -> None:
    while footprint.months[footprint.picture.currentIndex().column() - 1].month != AUGUST.month:
        QTest.keyClick(footprint.picture, KEYS.Key_Left)
    QTest.keyClick(footprint.picture, KEYS.Key_Return)
    footprint.entries.selectRow(0)
    QTest.keyClick(footprint.entries, KEYS.Key_Return)
    assert gone == [("child", {"child_id": reviewed, "tab": "consultations"})]


def test_row_b4_a_promise_stands_with_what_each_review_said(
    ledger: DriftPart, gone: list[tuple[str, dict[str, Any]]]
) -> None:
    assert texts(ledger.list, 1) == ["Dentist appointment to be arranged"]
    assert texts(ledger.reviews, 1) == ["Book a dental check", "Dentist appointment to be arranged"]
    assert texts(ledger.reviews, 2) == ["First said", "Same words: dental"]
    QTest.keyClick(ledger.list, KEYS.Key_Return)
    QTest.keyClick(ledger.reviews, KEYS.Key_Return)
    assert [page for page, _where in gone] == ["review"]


def test_the_threshold_is_set_beside_the_ledger(ledger: DriftPart, desk: Desk) -> None:
    ledger.threshold.setValue(100)
    ledger.save.click()
    assert drift.rules(desk).threshold == 100
    ledger.reread()
    assert "No decision" in ledger.summary.text()
