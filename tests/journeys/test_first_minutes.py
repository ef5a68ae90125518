"""Journey 1: first run, passphrase, recovery key proved, a real caseload imported, what is due."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from iro_desk.domain.duties import State
from iro_desk.services import case_files, children, settings, today
from iro_desk.ui.dialogs.first_run import FirstRun
from iro_desk.ui.pages.import_caseload import ImportPage
from iro_desk.ui.pages.today import TodayPage
from tests import build
from tests.at_once import type_into
from tests.conftest import PASSPHRASE
from tests.journeys.conftest import Person

DATA = Path(__file__).parents[1] / "data" / "caseload65"


def test_journey_1_first_five_minutes(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "My caseload" / "caseload.irodesk"
    person.app.first_run(path)
    wizard = person.app.wizard
    assert isinstance(wizard, FirstRun)

    # Who I am, the passphrase twice.
    wizard.next()
    type_into(wizard.ui.iro_name, "Zoë Officer")
    type_into(wizard.ui.authority, "Exampleshire Council")
    wizard.next()
    type_into(wizard.ui.passphrase, PASSPHRASE)
    type_into(wizard.ui.again, PASSPHRASE)
    QTest.keyClick(wizard.ui.again, Qt.Key.Key_Return)
    person.until(lambda: wizard.key_panel is not None and bool(wizard.key_panel.ui.key.text()))

    # The recovery key, written down and typed back.
    assert wizard.key_panel is not None
    key = wizard.key_panel.ui.key.text()
    assert path.exists()
    wizard.key_panel.ask_back()
    type_into(wizard.key_panel.ui.typed, key.lower())
    person.until(wizard.ui.next.isEnabled)
    wizard.next()
    assert wizard.ui.start_import.isChecked()
    wizard.next()
    person.until(lambda: person.app.window is not None)
    person.settle()
    person.look("import")

    # The council's files, whose children, everything that would happen, then all of it.
    page = person.page(ImportPage)
    page.ui.as_at.set_value(date(2026, 11, 22))
    page.files.add(
        [DATA / "ssda903_2025-26", DATA / "ssda903_2026-27_to_date", DATA / "annex_a", DATA / "local"]
    )
    person.until(page.ui.next.isEnabled)
    person.look("files")
    page.next()
    page.ui.by_all.setChecked(True)
    person.settle()
    person.look("whose")
    page.next()
    person.until(lambda: page.ui.next.isEnabled() and "74" in page.ui.next.text())
    person.look("changes")
    assert person.ask(children.caseload) == [], "nothing is written before the last step"
    page.next()
    person.until(page.ui.see_today.isVisible)
    person.settle()
    page.ui.see_today.setFocus()
    person.press(Qt.Key.Key_Space)

    # What is due: every next review as the sample's answers say.
    shown = person.page(TodayPage)
    person.look("today")
    duties = person.ask(today.due_list)
    due = {duty.child_ref: duty.due_on for duty in duties if duty.rule.startswith("REV_")}
    with (DATA / "expected_next_reviews.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            assert due[row["CHILD"]] == (date.fromisoformat(row["DUE"]) if row["DUE"] else None), row
    overdue = {State.OVERDUE, State.CRITICALLY_OVERDUE}
    late = {duty.child_ref for duty in duties if duty.is_next_review and duty.state in overdue}
    assert late == {"004247", "004295"}
    assert {duty.child_ref for duty in shown.rows.duties()} >= late

    # The file is the IRO's own, and opens with the recovery key as well.
    assert person.ask(settings.profile).iro_name == "Zoë Officer"
    person.window.close()
    with case_files.open_desk(path, recovery_key=key).case_file as again:
        assert again.is_open


def test_journey_8_a_forgotten_passphrase(person: Person, tmp_path: Path) -> None:
    path = tmp_path / "case.irodesk"
    desk = build.a_practice(build.a_desk(path))
    key = case_files.renew_recovery_key(desk)
    desk.case_file.close()
    person.app.unlock(path)
    unlocker = person.app.unlocker
    assert unlocker is not None
    unlocker.ui.use_recovery_key.click()
    typo = key[:-1] + ("0" if key[-1] != "0" else "1")
    type_into(unlocker.ui.secret, typo)
    unlocker.unlock()
    person.until(lambda: "slip" in unlocker.sentence() or "recovery key" in unlocker.sentence())
    assert person.app.window is None
    person.until(unlocker.ui.unlock.isEnabled)
    unlocker.ui.secret.clear()
    person.unlock(key.lower())
    assert any("recovery key" in told for told in person.window.messages.told)
    person.look("by-recovery-key")
    person.window.go("settings", {"section": "lock"})
    person.settle()
    person.look("lock")
