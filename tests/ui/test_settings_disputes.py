"""Dispute procedure and Themes: a tier added in mid-year, one's own procedure, one's own themes (A5, A8, K14)."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from iro_desk.domain.dispute_templates import formal_stages
from iro_desk.services import alert_themes, alerts, dispute_templates
from iro_desk.services.desk import Desk
from iro_desk.ui.page import Context
from iro_desk.ui.pages.settings import SettingsPage
from iro_desk.ui.pages.settings_parts.procedure import ProcedurePart
from iro_desk.ui.pages.settings_parts.themes import ThemesPart
from tests import build
from tests.at_once import type_into
from tests.ui.pages_seen import every_word, unnamed

USUAL = "default_5555"
JULY, FEBRUARY = date(2026, 7, 1), date(2027, 2, 1)


@pytest.fixture
def page(qtbot: QtBot, context: Context, desk: Desk) -> SettingsPage:
    build.a_practice(desk)
    made = SettingsPage(context)
    qtbot.addWidget(made)
    context.work.changed.connect(lambda _topic: made.reread())
    made.resize(1100, 640)
    made.show()
    return made


@pytest.fixture
def procedure(page: SettingsPage) -> ProcedurePart:
    page.open_at({"section": "procedure"})
    made = page.part()
    assert isinstance(made, ProcedurePart)
    return made


@pytest.fixture
def themes(page: SettingsPage) -> ThemesPart:
    page.open_at({"section": "themes"})
    made = page.part()
    assert isinstance(made, ThemesPart)
    return made


def choose(part: ProcedurePart, key: str) -> None:
    row = part.model.find(lambda one: one.key == key)
    part.ui.entries.activated.emit(part.model.index(row, 0))


def press(part: ProcedurePart | ThemesPart, name: str) -> None:
    button = part.panel.findChild(QPushButton, name)
    assert button is not None
    assert button.isVisible(), name
    button.click()


def labels(desk: Desk, key: str, on: date) -> list[str]:
    return [stage.label for stage in formal_stages(dispute_templates.by_key(desk, key), on)]


def test_the_four_shipped_are_there_and_another_is_used(procedure: ProcedurePart, desk: Desk) -> None:
    assert [one.key for one in procedure.model.rows()] == [one.key for one in dispute_templates.every(desk)]
    choose(procedure, "alerts_4x5")
    press(procedure, "use")
    assert dispute_templates.used(desk).key == "alerts_4x5"
    assert "New alerts follow this procedure" in every_word(procedure.panel)
    child_id = build.a_child(desk)
    assert alerts.begin(desk, child_id).template == "alerts_4x5"


def test_more_than_twenty_working_days_are_refused_in_words(procedure: ProcedurePart, desk: Desk) -> None:
    choose(procedure, USUAL)
    limit = procedure.panel.ui.overall_limit_wd
    limit.selectAll()
    QTest.keyClicks(limit, "30")
    press(procedure, "done")
    assert limit.value() == 30, "what was typed stays as it was typed"
    assert "Enter 1 to 20." in every_word(procedure.panel)
    assert dispute_templates.by_key(desk, USUAL).overall_limit_wd == 20
    procedure.panel.discard()


def test_row_K14_a_tier_is_added_in_mid_year(procedure: ProcedurePart, desk: Desk) -> None:
    choose(procedure, USUAL)
    panel = procedure.panel
    panel.add()
    row = panel.rows[-1]
    row.label.setText("Service manager")
    row.role.set_value("service_manager")
    row.response_wd.setText("5")
    row.from_on.set_value(FEBRUARY)
    for _ in range(3):
        panel.raise_row(next(one for one in panel.rows if one.label.text() == "Service manager"))
    assert panel.commit()
    before, after = labels(desk, USUAL, JULY), labels(desk, USUAL, FEBRUARY)
    assert len(before) == 4
    assert after[:3] == ["Team manager", "Service manager", "Head of service"]
    assert "25 working days together from 1 Feb 2027" in every_word(panel.ui.doubts)
    press(procedure, "restore")
    assert labels(desk, USUAL, FEBRUARY) == before


def test_a_procedure_left_empty_opens_as_new_and_a_refusal_goes_as_one_types(
    procedure: ProcedurePart, page: SettingsPage
) -> None:
    procedure.add()
    ui = procedure.panel.ui
    page.leave()
    assert not ui.problem.isVisible()
    type_into(procedure.panel.rows[0].label, "Head of service")
    assert not procedure.panel.commit()
    assert (ui.problem.isVisible(), ui.name.property("wrong")) == (True, True)
    type_into(ui.name, "Ours")
    assert (ui.problem.isVisible(), ui.name.property("wrong")) == (False, False)
    procedure.panel.discard()


def test_a_procedure_of_our_own_is_checked_kept_and_taken_away(procedure: ProcedurePart, desk: Desk) -> None:
    procedure.add()
    panel = procedure.panel
    type_into(panel.ui.name, "Merton’s way")
    row = panel.rows[0]
    type_into(row.label, "Head of service")
    row.response_wd.setText("soon")
    assert not panel.commit()
    assert "number" in every_word(panel.ui.problem)
    row.response_wd.setText("")
    assert not panel.commit(), "nobody answers yet"
    assert row.role.property("wrong")
    row.role.set_value("head_of_service")
    assert panel.commit()
    made = dispute_templates.every(desk)[-1]
    assert (made.name, [stage.response_wd for stage in made.stages]) == ("Merton’s way", [None])
    assert procedure.panel.template.key == made.key, "it goes on as the one it has become"
    press(procedure, "remove")
    assert made.key not in {one.key for one in dispute_templates.every(desk)}
    assert not procedure.panel.isVisible()


def test_row_A8_our_own_themes_stand_beside_those_shipped(themes: ThemesPart, desk: Desk) -> None:
    assert "Statutory visits" in every_word(themes)
    press(themes, "add")
    themes.panel.rows[0].words.setText("Statutory visits")
    assert themes.panel.commit(), "it can be read; whether it may stand is the service’s to say"
    assert alert_themes.own(desk) == ()
    assert "already" in every_word(themes.panel.ui.problem)
    themes.panel.rows[0].words.setText("Passport")
    assert themes.panel.commit()
    ((key, words),) = alert_themes.own(desk)
    assert words == "Passport"
    themes.panel.rows[0].words.setText("Passport or status")
    assert themes.panel.commit()
    assert alert_themes.own(desk) == ((key, "Passport or status"),)


def test_check_J1_every_control_has_a_name(procedure: ProcedurePart, page: SettingsPage) -> None:
    choose(procedure, USUAL)
    assert unnamed(page) == []
    page.open_at({"section": "themes"})
    assert unnamed(page) == []
