"""The idle lock: it warns, it always locks, and everything is there after unlocking."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from iro_desk import app as app_module
from iro_desk.app import App
from iro_desk.domain.errors import RuleBroken
from iro_desk.services import drafts
from iro_desk.services.desk import Desk
from iro_desk.services.drafts import DraftKey
from iro_desk.store import case_file as case_files
from iro_desk.ui.drafted_panel import DraftedPanel, Task
from iro_desk.ui.lock import IdleWatch
from iro_desk.ui.page import Context, Page, PageKind
from iro_desk.ui.widgets.text_area import TextArea
from iro_desk.ui.work import Work
from tests import build
from tests.at_once import AtOnce, type_into
from tests.conftest import CHEAP, PASSPHRASE


class Clock:
    """A clock a test turns."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_check_D8_it_warns_a_minute_before_and_locks_at_five() -> None:
    clock, warned, locked = Clock(), list[int](), list[int]()
    watch = IdleWatch(5, clocks=(clock,))
    watch.warned.connect(warned.append)
    watch.idle.connect(lambda: locked.append(1))
    clock.now += 239
    watch.look()
    assert not warned
    clock.now += 1
    watch.look()
    assert warned == [60]
    watch.wake()
    assert warned == [60, 0], "any key puts it off"
    clock.now += 300
    watch.look()
    assert locked == [1]


def test_check_D8_minutes_reach_from_1_to_60() -> None:
    for minutes in (1, 60):
        clock, locked = Clock(), list[int]()
        watch = IdleWatch(5, clocks=(clock,))
        watch.set_minutes(minutes)
        watch.idle.connect(lambda locked=locked: locked.append(1))
        clock.now += minutes * 60 - 1
        watch.look()
        assert not locked
        clock.now += 1
        watch.look()
        assert locked == [1]


def test_time_asleep_counts_and_a_clock_set_back_delays_nothing() -> None:
    steady, wall = Clock(), Clock()
    watch = IdleWatch(5, clocks=(steady, wall))
    wall.now += 4000
    assert watch.seconds_idle() == 4000
    watch.wake()
    wall.now -= 9000
    steady.now += 301
    assert watch.seconds_idle() == 301


def test_a_key_or_the_mouse_wakes(qapp: QApplication) -> None:
    clock = Clock()
    watch = IdleWatch(5, clocks=(clock,))
    watch.start()
    clock.now += 100
    QApplication.sendEvent(qapp, QEvent(QEvent.Type.Paint))
    assert watch.seconds_idle() == 100
    some = QObject()
    QApplication.sendEvent(some, QEvent(QEvent.Type.KeyPress))
    assert watch.seconds_idle() == 0
    watch.stop()


class NotePanel(DraftedPanel):
    """One text of one child."""

    form = "note"

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.text = TextArea(self)
        self.text.setObjectName("text")
        QVBoxLayout(self).addWidget(self.text)

    def change(self) -> Task:
        raise RuleBroken("This stays a draft.")


class NotePage(Page):
    """A page with a panel being typed in."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.panel = NotePanel(context.work)
        self.panel.setObjectName("panel")
        QVBoxLayout(self).addWidget(self.panel)

    def reread(self) -> None:
        self.panel.begin(self.where.get("child_id", 0), 0, lambda: self.panel.text.set_value("stored"))
        self.settled()


def some_kinds() -> tuple[PageKind, ...]:
    return (
        PageKind(id="today", word="Today", make=NotePage, icon="sun-horizon"),
        PageKind(id="child", word="Child", make=NotePage),
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A case file on disk, closed."""
    made, _ = case_files.create(tmp_path / "Files" / "test.irodesk", PASSPHRASE, cost=CHEAP)
    build.a_practice(Desk(made, on=build.TODAY))
    made.close()
    return tmp_path / "Files" / "test.irodesk"


@pytest.fixture
def app(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    """The app with a replacer that only rebuilds the window."""
    monkeypatch.setattr("iro_desk.ui.pages.kinds.kinds", some_kinds)
    made = App(lambda locked: made.reopen(locked), work=lambda: Work(AtOnce()), on=build.TODAY)  # noqa: PLW0108
    yield made
    if made.window is not None:
        qtbot.addWidget(made.window)
        made.window.close()
    made._stop_watching()


def unlock(app: App, path: Path, qtbot: QtBot) -> None:
    app.unlock(path)
    app.use(PASSPHRASE)
    qtbot.waitUntil(lambda: app.window is not None)


def note_page(app: App) -> NotePage:
    assert app.window is not None
    page = app.window.page
    assert isinstance(page, NotePage)
    return page


def test_check_D9_after_a_lock_the_same_page_field_and_cursor_are_back(
    app: App, path: Path, qtbot: QtBot
) -> None:
    unlock(app, path, qtbot)
    assert app.window is not None
    app.window.go("child", {"child_id": 4})
    page = note_page(app)
    page.panel.text.setFocus()
    type_into(page.panel.text, "typed this second ")
    first = app.window
    app.lock()
    assert app.window is None
    assert app.unlocker is not None
    assert not first.isVisible()
    app.use(PASSPHRASE)
    page = note_page(app)
    assert app.window.page_id == "child"
    assert page.where == {"child_id": 4}
    assert page.panel.text.value() == "typed this second stored"
    assert page.focusWidget() is page.panel.text
    assert page.panel.text.textCursor().position() == len("typed this second ")
    assert page.panel.is_dirty, "it is still a draft, to be committed or discarded"


def test_locked_means_closed(app: App, path: Path, qtbot: QtBot) -> None:
    unlock(app, path, qtbot)
    app.lock()
    reopened = case_files.open_case_file(path, passphrase=PASSPHRASE)
    assert reopened.is_open
    reopened.close()


def test_a_normal_start_opens_the_first_page(app: App, path: Path, qtbot: QtBot) -> None:
    unlock(app, path, qtbot)
    assert app.window is not None
    assert app.window.page_id == "today"


def test_check_J15_closing_asks_nothing_and_keeps_the_draft(app: App, path: Path, qtbot: QtBot) -> None:
    unlock(app, path, qtbot)
    assert app.window is not None
    page = note_page(app)
    type_into(page.panel.text, "half ")
    app.window.close()
    desk = Desk(case_files.open_case_file(path, passphrase=PASSPHRASE), on=build.TODAY)
    held = drafts.load(desk, DraftKey(0, "note", 0))
    desk.case_file.close()
    app.window = None
    assert held is not None
    assert held[0] == {"text": "half stored"}


def test_check_B6_a_second_start_brings_the_first_window_up(
    app: App, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rung: list[int] = []
    unlock(app, path, qtbot)
    assert app._doorbell is not None
    app._doorbell.rung.connect(lambda: rung.append(1))
    assert app_module._is_open_elsewhere(path)
    qtbot.waitUntil(lambda: bool(rung))
    monkeypatch.setattr("iro_desk.ui.single._WAIT_MS", 10)
    assert not app_module._is_open_elsewhere(path.with_name("other.irodesk"))
