"""Unlocking: one sentence in place, a growing wait, the same field for the recovery key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from iro_desk.domain.errors import Damaged, WrongPassphrase
from iro_desk.services.desk import Desk
from iro_desk.ui.unlock import UnlockWindow, wait_after
from iro_desk.ui.work import Work
from tests.at_once import AtOnce, type_into

GOOD = "lantern orchard pebble violin"
WRONG = "This is not the passphrase of this case file."


class Door:
    """Opens for GOOD, or for a recovery key, and notes what was tried."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.tries: list[tuple[str, bool]] = []

    def __call__(self, path: Path, secret: str, is_recovery: bool) -> Desk:
        self.tries.append((secret, is_recovery))
        if secret == "damaged":
            raise Damaged(f"{path.name} is damaged. Restore a backup.")
        if secret != GOOD and not is_recovery:
            raise WrongPassphrase(WRONG)
        return self.desk


@pytest.fixture
def door(desk: Desk) -> Door:
    return Door(desk)


@pytest.fixture
def window(door: Door, qtbot: QtBot, tmp_path: Path) -> UnlockWindow:
    made = UnlockWindow(Work(AtOnce()), tmp_path / "Caseload.irodesk", door)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_right_passphrase_opens(window: UnlockWindow, door: Door, qtbot: QtBot) -> None:
    opened: list[object] = []
    window.opened.connect(opened.append)
    type_into(window.ui.secret, GOOD)
    qtbot.keyClick(window.ui.secret, Qt.Key.Key_Return)
    assert opened == [door.desk]
    assert window.ui.secret.text() == "", "the passphrase does not stay in the field"


def test_check_D1_each_wrong_try_costs_a_longer_wait(window: UnlockWindow, door: Door) -> None:
    waits = []
    for _ in range(3):
        type_into(window.ui.secret, "wrong")
        window.unlock()
        waits.append(window._seconds)
        assert window.sentence().startswith(WRONG)
        assert not window.ui.unlock.isEnabled()
        window.unlock()
        while window._seconds:
            window._count_down()
    assert waits == [1, 2, 4]
    assert len(door.tries) == 3, "nothing is tried while waiting"
    assert window.ui.unlock.isEnabled()
    assert window.sentence() == WRONG


def test_check_D1_at_most_ten_tries_in_five_minutes() -> None:
    at, tries = 0, 0
    while at <= 300:
        tries += 1
        at += wait_after(tries)
    assert tries <= 10
    assert wait_after(0) == 0
    assert wait_after(1000) == 120


def test_a_damaged_file_is_told_apart_and_costs_no_wait(window: UnlockWindow) -> None:
    type_into(window.ui.secret, "damaged")
    window.unlock()
    assert window.sentence() == "Caseload.irodesk is damaged. Restore a backup."
    assert window.ui.unlock.isEnabled()


def test_check_D5_show_and_paste_are_allowed(window: UnlockWindow) -> None:
    assert window.ui.secret.echoMode() == QLineEdit.EchoMode.Password
    window.ui.show_secret.setChecked(True)
    assert window.ui.secret.echoMode() == QLineEdit.EchoMode.Normal
    assert not window.ui.secret.isReadOnly()


def test_the_recovery_key_opens_in_the_same_field(window: UnlockWindow, door: Door) -> None:
    window.ui.use_recovery_key.click()
    assert window.ui.secret.accessibleName() == "Recovery key"
    type_into(window.ui.secret, "ABCD-EFGH")
    window.unlock()
    assert door.tries == [("ABCD-EFGH", True)]


def test_nothing_typed_is_said_in_place(window: UnlockWindow, door: Door) -> None:
    window.unlock()
    assert window.sentence() == "Enter the passphrase."
    assert not door.tries


def test_a_capital_without_shift_tells_of_caps_lock(window: UnlockWindow, qtbot: QtBot) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    def press(text: str) -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(window.ui.secret, event)

    press("A")
    assert window.sentence() == "Caps Lock is on."
    press("a")
    assert window.sentence() == ""
    qtbot.wait(1)
