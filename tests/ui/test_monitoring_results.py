"""Meetings without a form and answers over time are looked over and opened by keys (rows M1, M2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from iro_desk.services import reviews
from iro_desk.services.desk import Desk
from iro_desk.ui.page import Context
from iro_desk.ui.pages.child import ChildPage
from iro_desk.ui.pages.monitoring import MonitoringPage
from iro_desk.ui.pages.monitoring_parts.forms import FormsPart
from tests import build

KEY = Qt.Key
Went = list[tuple[str, dict[str, Any]]]


@pytest.fixture
def went() -> Went:
    return []


@pytest.fixture
def elsewhere(context: Context, went: Went) -> Context:
    return replace(context, go=lambda name, where: went.append((name, where)))


@pytest.fixture
def filled(desk: Desk) -> dict[str, int]:
    """Two children with a form each in different quarters; the third meeting has none."""
    build.a_practice(desk)
    found = {}
    for ref, name, day, answer in (
        ("1", "Ember Example", date(2026, 8, 3), "partly"),
        ("2", "Finn Beispiel", date(2026, 10, 5), "yes"),
    ):
        found[name] = build.a_review(desk, build.a_child(desk, ref, name), day)
        form = build.a_filled_form(found[name])
        reviews.save_monitoring(desk, replace(form, answers={**form.answers, 2: answer}))
    found["none"] = build.a_review(desk, build.a_child(desk, "3", "Nour Beispiel"), date(2026, 11, 2))
    return found


def opened(page: MonitoringPage | ChildPage) -> FormsPart:
    part = page.part if isinstance(page, MonitoringPage) else page.monitoring.parts.part
    assert isinstance(part, FormsPart)
    return part


def show(page: MonitoringPage | ChildPage, qtbot: QtBot, where: dict[str, Any]) -> FormsPart:
    """Show a page; the caller holds it."""
    qtbot.addWidget(page)
    page.resize(1146, 690)
    page.show()
    page.open_at(where)
    return opened(page)


def test_row_m2_the_meetings_without_a_form_are_listed_and_enter_opens_the_step(
    elsewhere: Context, filled: dict[str, int], went: Went, qtbot: QtBot
) -> None:
    page = MonitoringPage(elsewhere)
    part = show(page, qtbot, {"tab": "forms"})
    rows = [
        [part.lacking.index(row, column).data() for column in range(5)]
        for row in range(part.lacking.rowCount())
    ]
    assert ["Nour Beispiel", "Mon 2 Nov 2026", "9 Nov 2026", "10 working days late", "Not begun"] in rows
    assert part.ui.summary.text() == "3 meetings without a form sent, 3 of them late."

    number = part.lacking.find(lambda row: row.review_id == filled["none"])
    part.ui.lacking.selectRow(number)
    part.ui.lacking.setFocus()
    QTest.keyClick(part.ui.lacking, KEY.Key_F1)
    assert "5 working days after" in part.bar.accessibleName()
    QTest.keyClick(part.ui.lacking, KEY.Key_Return)
    assert went == [("review", {"review_id": filled["none"], "step": "monitor"})]


def test_results_of_all_teams_are_counted_by_quarter_with_the_forms_behind_a_cell(
    elsewhere: Context, filled: dict[str, int], went: Went, qtbot: QtBot
) -> None:
    page = MonitoringPage(elsewhere)
    part = show(page, qtbot, {"tab": "forms", "view": "results"})
    grid, model = part.ui.results, part.model
    assert [period.words for period in model.results.periods] == ["Jul to Sep 2026", "Oct to Dec 2026"]
    assert [model.index(1, column).data() for column in (0, 1)] == ["0 of 1 yes, 1 partly", "1 of 1 yes"]

    grid.setFocus()
    grid.go(model.index(0, 1))
    QTest.keyClick(grid, KEY.Key_Down)
    QTest.keyClick(grid, KEY.Key_Left)
    assert part.ui.behind_heading.text() == "Care plan up to date and seen by the IRO, Jul to Sep 2026"
    assert [part.behind.index(0, column).data() for column in (1, 2, 3)] == [
        "Ember Example",
        "Partly",
        "Seen on the day.",
    ]
    QTest.keyClick(grid, KEY.Key_Return)
    assert went[-1] == ("review", {"review_id": filled["Ember Example"], "step": "monitor"})


def test_results_of_a_child_are_words_by_review_and_open_the_form(
    elsewhere: Context, desk: Desk, filled: dict[str, int], went: Went, qtbot: QtBot
) -> None:
    child_id = reviews.page(desk, filled["Ember Example"]).history.child.id
    where = {"child_id": child_id, "tab": "monitoring", "part": "forms", "view": "results"}
    page = ChildPage(elsewhere)
    part = show(page, qtbot, where)
    model = part.model
    assert model.headerData(0, Qt.Orientation.Horizontal) == "3 Aug 2026"
    assert model.index(1, 0).data() == "Partly"
    assert model.index(model.rowCount() - 1, 0).data() == "Good"
    assert part.teams.isHidden()

    part.ui.results.go(model.index(1, 0))
    assert part.ui.behind_heading.text().endswith("3 Aug 2026: Seen on the day.")
    part.context.names.set_private(is_private=True)
    part.reread()
    assert "Seen on the day." not in part.ui.behind_heading.text()
    QTest.keyClick(part.ui.results, KEY.Key_Return)
    assert went[-1] == ("review", {"review_id": filled["Ember Example"], "step": "monitor"})


@pytest.mark.usefixtures("filled")
def test_the_team_chosen_counts_its_forms_alone(elsewhere: Context, qtbot: QtBot) -> None:
    page = MonitoringPage(elsewhere)
    part = show(page, qtbot, {"tab": "forms", "view": "results", "team": "-"})
    assert part.model.rowCount() == 0
    part.teams.set_value("Team B (test)")
    assert part.model.columnCount() == 2
    assert part.ui.summary.text().startswith("2 forms by quarter. Solid: yes.")
