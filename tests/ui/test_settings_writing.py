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
