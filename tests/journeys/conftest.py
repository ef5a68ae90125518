"""A person at the real window: the app as it starts, a real case file, its own thread."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from iro_desk.app import App
from iro_desk.services.demo_file import DemoFile
from iro_desk.services.desk import Desk
from iro_desk.store import keys
from iro_desk.ui import style, tour
from iro_desk.ui.main_window import MainWindow
from iro_desk.ui.page import Page
from tests.at_once import type_into
from tests.conftest import CHEAP

ON = date(2026, 11, 23)
R = TypeVar("R")
P = TypeVar("P", bound=Page)
PICTURES = os.environ.get("IRO_DESK_PICTURES")


class Person:
    """What a person does at the window and sees there."""

    def __init__(self, app: App, bot: QtBot, name: str) -> None:
        self.app, self.bot, self._name, self._count = app, bot, name, 0

    @property
    def window(self) -> MainWindow:
        assert self.app.window is not None
        return self.app.window

    def page(self, kind: type[P]) -> P:
        """The page in sight, which is one of that kind."""
        page = self.window.page
        assert isinstance(page, kind), type(page)
        return page

    def unlock(self, passphrase: str) -> None:
        assert self.app.unlocker is not None
        type_into(self.app.unlocker.ui.secret, passphrase)
        QTest.keyClick(self.app.unlocker.ui.secret, Qt.Key.Key_Return)
        self.until(lambda: self.app.window is not None)
        self.settle()

    def settle(self) -> None:
        """Wait until everything asked of the case file is answered."""
        tour.settle(self.window, pause_ms=5)

    def until(self, holds: Callable[[], bool]) -> None:
        self.bot.waitUntil(holds, timeout=20_000)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        self.settle()

    def type(self, text: str, into: QWidget | None = None) -> None:
        """Type any letters into a field, or where the focus is."""
        target = into or QApplication.focusWidget()
        assert target is not None
        target.setFocus()
        type_into(target, text)

    def find(self, name: str) -> None:
        """Ctrl+K, a name, Enter: the child's page."""
        self.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        self.type(name)
        self.bot.wait(400)
        self.settle()
        self.press(Qt.Key.Key_Return)

    def ask(self, task: Callable[[Desk], R]) -> R:
        """What the case file holds, asked on its own thread."""
        answers: list[R] = []
        self.app.work.do(task, then=answers.append)
        self.until(lambda: bool(answers))
        return answers[0]

    def look(self, what: str) -> None:
        """Keep a picture of the window where IRO_DESK_PICTURES names a folder."""
        if PICTURES:
            self._count += 1
            folder = Path(PICTURES)
            folder.mkdir(parents=True, exist_ok=True)
            self.window.grab().save(str(folder / f"{self._name}-{self._count:02}-{what}.png"))


@pytest.fixture
def app(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    """The app on Monday 23 November 2026; locking only rebuilds the window."""
    monkeypatch.setattr(keys, "tuned_cost", lambda: CHEAP)
    style.apply(qapp, "light", 100)
    made: list[App] = []

    def reopen(path: Path) -> None:
        made[0].reopen(path)

    made.append(App(reopen, on=ON))
    yield made[0]
    left = made[0]
    left._stop_watching()
    for widget in (left.window, left.unlocker, left.wizard):
        if widget is not None:
            widget.blockSignals(True)
            widget.close()
    left.work.close()
    for widget in (left.window, left.unlocker, left.wizard):
        if widget is not None:
            widget.deleteLater()
    left.deleteLater()


@pytest.fixture
def person(app: App, qtbot: QtBot, request: pytest.FixtureRequest) -> Person:
    return Person(app, qtbot, request.node.name.removeprefix("test_"))


@pytest.fixture
def at_desk(person: Person, invented: DemoFile) -> Person:
    """The person with the invented caseload open at Today."""
    person.app.unlock(invented.file)
    person.unlock(invented.passphrase)
    person.window.resize(tour.WIDTH, tour.HEIGHT)
    return person
