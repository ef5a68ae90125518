"""Behind a slow disk an answer comes late: it changes nothing of what was opened since, and says what is so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from iro_desk.domain.case_alerts import StepKind
from iro_desk.domain.oversight import OversightEntry, PanelPaper
from iro_desk.domain.remedial_actions import RemedialAction
from iro_desk.services import (
    actions,
    alert_pages,
    alert_steps,
    alert_themes,
    dispute_templates,
    liaison,
    monitoring_design,
    oversight_log,
)
from iro_desk.services.desk import Desk
from iro_desk.ui.page import Context, Page
from iro_desk.ui.pages.actions import ActionsPage
from iro_desk.ui.pages.alerts import AlertsPage
from iro_desk.ui.pages.import_actions import ImportActionsPage
from iro_desk.ui.pages.monitoring_parts.footprint import FootprintPart
from iro_desk.ui.pages.monitoring_parts.log import LogPart
from iro_desk.ui.pages.monitoring_parts.missing import MissingPart
from iro_desk.ui.pages.monitoring_parts.panels import PanelsPart
from iro_desk.ui.pages.settings import SettingsPage
from iro_desk.ui.pages.settings_parts.monitoring_form import MonitoringFormPart
from iro_desk.ui.pages.settings_parts.procedure import ProcedurePart
from iro_desk.ui.pages.settings_parts.themes import ThemesPart
from iro_desk.ui.work import Work
from tests import build
from tests.at_once import WhenTold, type_into


@pytest.fixture
def slow(context: Context, desk: Desk) -> WhenTold:
    """The disk behind the context, which can be made to wait."""
    made = WhenTold()
    context.work = Work(made)
    context.work.open(lambda: desk)
    return made


@pytest.fixture
def child_id(desk: Desk) -> int:
    build.a_practice(desk)
    return build.a_child(desk)


def show(part: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(part)
    part.resize(1146, 690)
    part.show()


def show_page(page: Page, qtbot: QtBot, **where: object) -> None:
    show(page, qtbot)
    page.context.work.changed.connect(lambda _touched: page.reread())
    page.open_at(dict(where))


def an_entry(desk: Desk, child_id: int, note: str = "") -> None:
    oversight_log.save(
        desk, OversightEntry(child_id=child_id, kind="file_read", made_on=date(2026, 11, 2), note=note)
    )


def test_an_item_kept_late_does_not_close_the_one_opened_since(
    slow: WhenTold, context: Context, desk: Desk, qtbot: QtBot
) -> None:
    page = SettingsPage(context)
    show_page(page, qtbot, section="monitoring-form")
    part = page.part()
    assert isinstance(part, MonitoringFormPart)
    part.ui.entries.activated.emit(part.model.index(0, 0))
    type_into(part.panel.ui.wording, "x")
    slow.waits = True
    part.ui.entries.activated.emit(part.model.index(1, 0))
    second = part.panel.ui.wording.text()
    slow.go_on()
    assert "x" in monitoring_design.kept(desk).asked[0].wording
    assert not part.panel.isHidden()
    assert part.panel.ui.wording.text() == second


def test_a_procedure_kept_late_leaves_the_new_one_open(
    slow: WhenTold, context: Context, desk: Desk, child_id: int, qtbot: QtBot
) -> None:
    del child_id
    page = SettingsPage(context)
    show_page(page, qtbot, section="procedure")
    part = page.part()
    assert isinstance(part, ProcedurePart)
    part.ui.entries.activated.emit(part.model.index(0, 0))
    type_into(part.panel.ui.name, "Changed ")
    slow.waits = True
    part.ui.add.click()
    type_into(part.panel.ui.name, "Ours")
    slow.go_on()
    assert any("Changed" in one.name for one in dispute_templates.every(desk))
    assert part.panel.ui.name.text() == "Ours"


def test_themes_kept_late_are_not_made_anew_by_what_is_typed_since(
    slow: WhenTold, context: Context, desk: Desk, qtbot: QtBot
) -> None:
    alert_themes.save_own(desk, [("", "Gone"), ("", "Stays")])
    stays = alert_themes.own(desk)[1]
    page = SettingsPage(context)
    show_page(page, qtbot, section="themes")
    part = page.part()
    assert isinstance(part, ThemesPart)
    part.panel.rows[0].remove.click()
    part.panel.add()
    type_into(part.panel.rows[1].words, "Passport")
    slow.waits = True
    part.panel.commit()
    part.panel.add()
    type_into(part.panel.rows[2].words, "Status")
    slow.go_on()
    kept = alert_themes.own(desk)
    assert (kept[0], kept[1][1]) == (stays, "Passport")
    part.panel.commit()
    assert alert_themes.own(desk)[:2] == kept, "the same themes, under the same keys"
    assert alert_themes.own(desk)[2][1] == "Status"
    assert not part.panel.is_dirty


def test_a_chaser_kept_late_leaves_the_one_typed_since(
    slow: WhenTold, context: Context, desk: Desk, child_id: int, qtbot: QtBot
) -> None:
    made = RemedialAction(child_id=child_id, action="Dental", due_on=date(2026, 9, 10), owner_name="Carer")
    one, two = actions.add(desk, made), actions.add(desk, replace(made, action="Passport"))
    page = ActionsPage(context)
    show_page(page, qtbot)
    page.sheet.select_id(one)
    page.side.show_rows("chase", page.chosen_rows())
    said = page.side.chase.ui.said
    type_into(said, "first words")
    slow.waits = True
    page.side.chase.ui.done.click()
    page.sheet.select_id(two)
    page.side.show_rows("chase", page.chosen_rows())
    type_into(said, "second words")
    slow.go_on()
    assert (page.side.shown, said.toPlainText()) == ("chase", "second words")
    page.side.chase.ui.done.click()
    rows = actions.page(desk).rows
    assert [rows[row].chasers[0].said for row in (one, two)] == ["first words", "second words"]
    assert page.side.shown == ""


def test_a_step_removed_late_leaves_the_one_opened_since(
    slow: WhenTold, context: Context, desk: Desk, child_id: int, qtbot: QtBot
) -> None:
    alert = build.an_alert(desk, child_id, date(2026, 11, 2))
    asked = alert_steps.offered(desk, alert, StepKind.DISCUSSION)
    one, two = (alert_steps.take(desk, replace(asked, words=words)) for words in ("First", "Second"))
    page = AlertsPage(context)
    show_page(page, qtbot, alert_id=alert)
    panel = page.alert.step_panel
    page.alert.correct(two)
    panel.ui.correction.setText("By mistake")
    slow.waits = True
    panel.ui.remove.click()
    page.alert.correct(one)
    type_into(panel.ui.words, "typed since ")
    slow.go_on()
    assert [step.id for step in alert_pages.page(desk, alert).steps][1:] == [one]
    assert panel.step is not None
    assert panel.step.id == one
    assert panel.isVisible()
    assert "typed since" in panel.ui.words.value()


def test_a_removal_answered_late_leaves_the_record_opened_since(
    slow: WhenTold, context: Context, desk: Desk, child_id: int, qtbot: QtBot
) -> None:
    for panel in ("Access to resources", "Permanence"):
        liaison.save_panel(desk, PanelPaper(child_id=child_id, panel=panel, held_on=date(2026, 11, 2)))
    part = PanelsPart(context)
    show(part, qtbot)
    part.show_at({"child_id": child_id})
    ui = part.panel.ui  # type: ignore[attr-defined]
    part.list.opened.emit(0)
    slow.waits = True
    ui.remove.click()
    part.list.opened.emit(1)
    type_into(ui.decision, "Typed since")
    slow.go_on()
    assert len(liaison.panel_list(desk).rows) == 1
    assert not part.panel.isHidden()
    assert ui.decision.value() == "Typed since"


def test_taking_back_offers_no_cancel_and_a_late_cancel_says_what_was_done(
    slow: WhenTold,
    context: Context,
    desk: Desk,
    child_id: int,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    del child_id
    sheet = tmp_path / "mine.csv"
    sheet.write_text("Child ref,Action,Owner,Due\n004031,Dental,Carer,10/09/2026\n")
    page = ImportActionsPage(context)
    show_page(page, qtbot)
    page.take([sheet])
    page.next()
    slow.waits = True
    page.next()
    page.ui.cancel.click()
    assert not page.ui.problem.isVisible(), "it is not known yet whether anything is written"
    slow.go_on()
    assert page.ui.problem.text() == "The import was cancelled. Nothing was changed."
    assert not actions.page(desk).rows
    page.next()
    slow.waits = True
    page.ui.undo.click()
    assert not page.ui.cancel.isVisible()
    slow.go_on()
    assert not actions.page(desk).rows
    assert page.ui.outcome.text().startswith("1 row is as before")


def test_nothing_of_the_child_before_stands_under_the_next_ones_name(
    slow: WhenTold, context: Context, desk: Desk, child_id: int, qtbot: QtBot
) -> None:
    other = build.a_child(desk, "004032", "Kit Madeup")
    an_entry(desk, child_id, "Ember said she is afraid at home.")
    log, footprint, missing = LogPart(context), FootprintPart(context), MissingPart(context)
    for part in (log, footprint, missing):
        show(part, qtbot)
        part.show_at({"child_id": child_id})
    assert (log.model.rowCount(), footprint.strips.rowCount(), footprint.log.rowCount()) == (1, 1, 1)
    slow.waits = True
    for part in (log, footprint, missing):
        part.reread()
        part.show_at({"child_id": other})
    assert (log.model.rowCount(), footprint.strips.rowCount(), footprint.log.rowCount()) == (0, 0, 0)
    seen: list[int] = []
    log.filled.connect(lambda: seen.append(log.model.rowCount()))
    slow.go_on()
    assert seen == [0], "the first child's answer is not shown"
    missing.new_concern()
    assert missing.concern_panel.key is not None
    assert missing.concern_panel.key.child_id == other


def test_the_months_of_the_footprint_turn_with_the_day(
    slow: WhenTold, context: Context, desk: Desk, child_id: int, qtbot: QtBot
) -> None:
    del slow
    an_entry(desk, child_id)
    part = FootprintPart(context)
    show(part, qtbot)
    part.show_at({})
    later = Desk(desk.case_file, on=date(2026, 12, 1))
    context.work.open(lambda: later)
    part.reread()
    headings = [column.heading for column in part.strips.columns[1:13]]
    [strip] = part.strips.rows()
    assert headings[-2:] == ["Nov", "Dec"]
    assert [len(month.traces) for month in strip.months[-2:]] == [1, 0]
