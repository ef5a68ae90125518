"""My words and Phrases in the settings: listed, added, changed, removed, reset, and each undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from iro_desk.domain.phrases import SHIPPED, Phrase
from iro_desk.services import phrases, spelling
from iro_desk.services.desk import Desk
from iro_desk.ui.messages import Message
from iro_desk.ui.page import Context
from iro_desk.ui.pages.settings import SettingsPage
from iro_desk.ui.pages.settings_parts.my_words import MyWordsPart
from iro_desk.ui.pages.settings_parts.phrases import PhrasesPart
from iro_desk.ui.work import Work
from tests.at_once import WhenTold


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> SettingsPage:
    found = SettingsPage(context)
    qtbot.addWidget(found)
    found.show()
    context.work.changed.connect(lambda _touched: found.reread())  # as the window does
    return found


@pytest.fixture
def told(context: Context) -> list[Message]:
    found: list[Message] = []
    context.messages.shown.connect(found.append)
    return found


def undo(told: list[Message]) -> None:
    follow = told[-1].follow
    assert follow is not None
    follow()


def test_row_c4_my_words(page: SettingsPage, desk: Desk, told: list[Message], qtbot: QtBot) -> None:
    page.open_at({"section": "words"})
    part = page.part()
    assert isinstance(part, MyWordsPart)
    assert not part.ui.none_yet.isHidden()
    for word in ("sleepover's", "Bun"):
        part.ui.add.click()
        qtbot.keyClicks(part.panel.ui.word, word)
        part.panel.ui.done.click()
    assert part.model.rows() == spelling.my_words(desk) == ("Bun", "sleepover's")
    assert part.panel.isHidden()
    part.ui.entries.clicked.emit(part.model.index(0, 0))
    qtbot.keyClicks(part.panel.ui.word, " two")
    part.panel.ui.done.click()
    assert part.panel.ui.problem.text().startswith("Enter one word of letters.")
    part.panel.ui.remove.click()
    assert spelling.my_words(desk) == ("sleepover's",)
    undo(told)
    part.ui.reset.click()
    assert spelling.my_words(desk) == ()
    undo(told)
    assert part.model.rows() == spelling.my_words(desk) == ("Bun", "sleepover's")


def test_row_c4_phrases(page: SettingsPage, desk: Desk, told: list[Message], qtbot: QtBot) -> None:
    page.open_at({"section": "phrases"})
    part = page.part()
    assert isinstance(part, PhrasesPart)
    assert len(part.model.rows()) == len(SHIPPED)
    part.ui.add.click()
    qtbot.keyClicks(part.panel.ui.key, "ph")
    qtbot.keyClick(part.panel.ui.key, Qt.Key.Key_Tab)
    qtbot.keyClicks(part.panel.ui.phrase_text, "{child} sleeps well.")
    part.panel.ui.done.click()
    assert part.panel.ui.problem.text().startswith("Another phrase has the key ph.")
    qtbot.keyClicks(part.panel.ui.key, "z")
    part.panel.ui.done.click()
    assert Phrase(key="phz", text="{child} sleeps well.") in phrases.every(desk)
    at = part.model.find(lambda one: one.key == "phz")
    part.ui.entries.clicked.emit(part.model.index(at, 0))
    part.panel.ui.remove.click()
    assert "phz" not in {one.key for one in phrases.every(desk)}
    undo(told)
    part.ui.reset.click()
    assert set(phrases.every(desk)) == set(SHIPPED)
    undo(told)
    assert "phz" in {one.key for one in phrases.every(desk)}


@pytest.fixture
def slow() -> WhenTold:
    return WhenTold()


@pytest.fixture
def slow_page(slow: WhenTold, context: Context, desk: Desk, qtbot: QtBot) -> SettingsPage:
    """The settings over a disk that can be made to wait."""
    context.work = Work(slow)
    context.work.open(lambda: desk)
    found = SettingsPage(context)
    qtbot.addWidget(found)
    found.show()
    context.work.changed.connect(lambda _touched: found.reread())
    return found


def test_a_word_kept_late_does_not_close_the_one_opened_since(
    slow_page: SettingsPage, slow: WhenTold, desk: Desk, qtbot: QtBot
) -> None:
    spelling.add_word(desk, "Bun")
    spelling.add_word(desk, "Oke")
    slow_page.open_at({"section": "words"})
    part = slow_page.part()
    assert isinstance(part, MyWordsPart)
    part.ui.entries.clicked.emit(part.model.index(0, 0))
    qtbot.keyClicks(part.panel.ui.word, "s")
    slow.waits = True
    part.ui.entries.clicked.emit(part.model.index(1, 0))
    slow.go_on()
    assert spelling.my_words(desk) == ("Buns", "Oke")
    assert not part.panel.isHidden()
    assert part.panel.ui.word.text() == "Oke"


def test_a_phrase_kept_late_does_not_close_the_one_opened_since(
    slow_page: SettingsPage, slow: WhenTold, desk: Desk, qtbot: QtBot
) -> None:
    slow_page.open_at({"section": "phrases"})
    part = slow_page.part()
    assert isinstance(part, PhrasesPart)
    first, second = part.model.rows()[:2]
    part.ui.entries.clicked.emit(part.model.index(0, 0))
    qtbot.keyClicks(part.panel.ui.key, "q")
    slow.waits = True
    part.ui.entries.clicked.emit(part.model.index(1, 0))
    slow.go_on()
    assert f"{first.key}q" in {one.key for one in phrases.every(desk)}
    assert not part.panel.isHidden()
    assert part.panel.ui.key.text() == second.key
