"""The first minutes: a file is made, its key proved, and nothing half made is left behind."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from iro_desk.app import App
from iro_desk.domain.people import Profile
from iro_desk.services import case_files, demo_file, settings
from iro_desk.services.desk import Desk
from iro_desk.ui import file_choice
from iro_desk.ui.dialogs import first_run
from iro_desk.ui.dialogs.first_run import LEAVE_NOTE, FirstRun
from iro_desk.ui.work import Work
from tests.at_once import AtOnce, type_into
from tests.conftest import CHEAP, PASSPHRASE


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "My caseload" / "caseload.irodesk"


@pytest.fixture
def door() -> Iterator[Work]:
    work = Work(AtOnce())
    yield work
    work.close()


@pytest.fixture
def wizard(qtbot: QtBot, door: Work, path: Path, tmp_path: Path) -> FirstRun:
    made = FirstRun(
        door,
        path,
        make=partial(case_files.new, cost=CHEAP),
        invent=partial(demo_file.make, tmp_path / "Invented", cost=CHEAP),
    )
    qtbot.addWidget(made, before_close_func=lambda widget: widget.blockSignals(True))
    made.show()
    return made


def to_key(wizard: FirstRun) -> str:
    """Go as far as the recovery key; gives it as it is shown."""
    wizard.next()
    type_into(wizard.ui.iro_name, "Zoë Officer")
    type_into(wizard.ui.authority, "Exampleshire Council")
    wizard.next()
    type_into(wizard.ui.passphrase, PASSPHRASE)
    type_into(wizard.ui.again, PASSPHRASE)
    wizard.next()
    assert wizard.key_panel is not None
    return "-".join(wizard.key_panel.ui.key.text().split())


def prove(wizard: FirstRun, typed: str) -> str:
    """Type a key back; gives what is said of it."""
    assert wizard.key_panel is not None
    wizard.key_panel.ask_back()
    wizard.key_panel.ui.typed.setText(typed)
    return wizard.key_panel.ui.verdict.text()


def test_a_file_is_made_proved_and_opened_empty(wizard: FirstRun, door: Work, path: Path) -> None:
    opened: list[Desk] = []
    wizard.opened.connect(opened.append)
    key = to_key(wizard)
    assert path.exists()
    assert not wizard.ui.next.isEnabled()
    assert prove(wizard, key.lower().replace("-", " ")) == "That is it: the key is proved."
    wizard.next()
    wizard.ui.start_empty.setChecked(True)
    wizard.next()
    (desk,) = opened
    assert settings.profile(desk).iro_name == "Zoë Officer"
    assert settings.profile(desk).authority == "Exampleshire Council"
    assert case_files.is_recovery_key_proved(desk)
    assert settings.resume(desk) == {}
    door.close()
    with case_files.open_desk(path, recovery_key=key).case_file as again:
        assert again.is_open
    with case_files.open_desk(path, passphrase=PASSPHRASE).case_file as again:
        assert again.is_open


def test_starting_with_an_import_opens_its_page(wizard: FirstRun) -> None:
    opened: list[Desk] = []
    wizard.opened.connect(opened.append)
    prove(wizard, to_key(wizard))
    wizard.next()
    assert wizard.ui.start_import.isChecked()
    wizard.next()
    assert settings.resume(opened[0])["page"] == "import"


def test_a_slip_in_the_key_is_told_and_holds_the_wizard(wizard: FirstRun) -> None:
    key = to_key(wizard)
    wrong = key[:-1] + ("0" if key[-1] != "0" else "1")
    assert "slip" in prove(wizard, wrong)
    assert prove(wizard, key[:10]) == "26 letters and digits to go."
    assert not wizard.ui.next.isEnabled()
    wizard.next()
    assert wizard.step.page == "key_step"


def test_another_files_key_is_not_taken(wizard: FirstRun, tmp_path: Path) -> None:
    to_key(wizard)
    other, other_key = case_files.new(
        tmp_path / "other.irodesk", PASSPHRASE, Profile(iro_name="A", authority="B"), cost=CHEAP
    )
    other.case_file.close()
    assert "another one" in prove(wizard, other_key)


def test_closing_before_the_key_is_proved_leaves_nothing(wizard: FirstRun, tmp_path: Path) -> None:
    closed: list[bool] = []
    wizard.closed.connect(lambda: closed.append(True))
    to_key(wizard)
    assert wizard.ui.leave_note.text() == LEAVE_NOTE
    wizard.close()
    assert closed == [True]
    assert [found for found in tmp_path.rglob("*irodesk*") if found.is_file()] == []


def test_closing_after_the_proof_keeps_the_file(wizard: FirstRun, path: Path) -> None:
    prove(wizard, to_key(wizard))
    wizard.close()
    assert path.exists()


def test_the_passphrase_is_judged_while_it_is_typed(wizard: FirstRun) -> None:
    wizard.next()
    type_into(wizard.ui.iro_name, "A")
    type_into(wizard.ui.authority, "B")
    wizard.next()
    ui = wizard.ui
    assert not ui.next.isEnabled()
    type_into(ui.passphrase, "too short")
    assert "at least 15 characters" in ui.verdict.text()
    ui.passphrase.setText(PASSPHRASE)
    assert ui.verdict.text() == "Good. Type it again to be sure of it."
    ui.again.setText("lantern orchard pebbles")
    assert ui.verdict.text() == "The two are not the same yet."
    assert not ui.next.isEnabled()
    ui.again.setText(PASSPHRASE)
    assert ui.next.isEnabled()
    ui.show_passphrase.setChecked(True)
    assert ui.passphrase.echoMode() == QLineEdit.EchoMode.Normal
    ui.show_passphrase.setChecked(False)
    assert ui.passphrase.echoMode() == QLineEdit.EchoMode.Password


def test_a_missing_name_is_asked_for(wizard: FirstRun) -> None:
    wizard.next()
    wizard.next()
    assert wizard.step.page == "about_me"
    assert wizard.ui.problem.text() == "Enter your name: it stands on every letter."


def test_a_place_that_is_copied_to_a_cloud_is_warned_about(
    wizard: FirstRun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "OneDrive" / "mine"
    monkeypatch.setattr(file_choice, "to_save", lambda *_: chosen)
    assert not wizard.ui.place_warning.isVisible()
    wizard.ui.choose_place.click()
    assert wizard.path.name == "mine.irodesk"
    assert wizard.ui.place_warning.isVisible()
    assert "OneDrive" in wizard.ui.place_warning.text()


def test_a_file_that_stands_is_never_replaced(wizard: FirstRun, path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(b"something else")
    wizard.next()
    type_into(wizard.ui.iro_name, "A")
    type_into(wizard.ui.authority, "B")
    wizard.next()
    type_into(wizard.ui.passphrase, PASSPHRASE)
    type_into(wizard.ui.again, PASSPHRASE)
    wizard.next()
    assert wizard.step.page == "secret"
    assert "already a file" in wizard.ui.problem.text()
    assert path.read_bytes() == b"something else"
    assert wizard.ui.passphrase.text() == PASSPHRASE, "what was typed stays"


def test_the_invented_caseload_opens_in_a_file_of_its_own(wizard: FirstRun, path: Path) -> None:
    opened: list[Desk] = []
    wizard.opened.connect(opened.append)
    prove(wizard, to_key(wizard))
    wizard.next()
    wizard.ui.start_demo.setChecked(True)
    wizard.next()
    assert "invented" in opened[0].case_file.path.name
    assert path.exists()


def test_a_copied_key_leaves_the_clipboard(wizard: FirstRun) -> None:
    key = to_key(wizard)
    assert wizard.key_panel is not None
    wizard.key_panel.ui.copy_key.click()
    held = QGuiApplication.clipboard().mimeData()
    assert held.text() == key
    assert held.data("x-kde-passwordManagerHint").data() == b"secret"
    wizard.close()
    assert QGuiApplication.clipboard().text() == ""


def test_check_J2_enter_carries_on_by_keyboard_alone(wizard: FirstRun, qtbot: QtBot) -> None:
    qtbot.keyClick(wizard.ui.next, Qt.Key.Key_Space)
    assert wizard.step.page == "about_me"
    assert wizard.focusWidget() is wizard.ui.iro_name
    type_into(wizard.ui.iro_name, "A")
    qtbot.keyClick(wizard.ui.iro_name, Qt.Key.Key_Tab)
    type_into(wizard.ui.authority, "B")
    qtbot.keyClick(wizard.ui.authority, Qt.Key.Key_Return)
    assert wizard.step.page == "secret"


def test_the_app_goes_from_the_wizard_to_its_window(
    qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From no case file to the import page of the main window, as a person's first start does."""
    monkeypatch.setattr(case_files, "new", partial(case_files.new, cost=CHEAP))
    monkeypatch.setattr(
        first_run.FirstRun.__init__, "__kwdefaults__", {"make": case_files.new, "invent": demo_file.make}
    )
    app = App(lambda _path: None, work=lambda: Work(AtOnce()))
    app.first_run(path)
    wizard = app.wizard
    assert isinstance(wizard, FirstRun)
    prove(wizard, to_key(wizard))
    wizard.next()
    wizard.next()
    assert app.wizard is None
    assert app.window is not None
    qtbot.addWidget(app.window)
    assert app.window.page_id == "import"
    assert app.path == path
    app._stop_watching()
    app.work.close()


def test_leaving_the_wizard_leads_back_to_the_unlock_window(qtbot: QtBot, path: Path) -> None:
    app = App(lambda _path: None, work=lambda: Work(AtOnce()))
    app.unlock(path)
    assert app.unlocker is not None
    qtbot.addWidget(app.unlocker, before_close_func=lambda widget: widget.blockSignals(True))
    app.unlocker.new_wanted.emit()
    assert not app.unlocker.isVisible()
    assert app.wizard is not None
    wizard = app.wizard
    qtbot.addWidget(wizard)
    wizard.close()
    assert app.unlocker.isVisible()
    app.work.close()
