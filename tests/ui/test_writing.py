"""Typing in the room: marked spelling, suggestions, phrases, plain paste, and steps of undo."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from iro_desk.services import settings, spelling
from iro_desk.services.desk import Desk
from iro_desk.ui.drafted_panel import DraftedPanel, Task
from iro_desk.ui.widgets.spelling_marks import SpellingMarks
from iro_desk.ui.widgets.text_area import TextArea
from iro_desk.ui.work import Work
from tests import build
from tests.at_once import type_into


class NotePanel(DraftedPanel):
    """A panel with one text."""

    form = "note"

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.text = TextArea()
        self.text.setObjectName("text")
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)

    def change(self) -> Task:
        wanted = {"text": self.text.value()}
        return lambda desk: settings.save_resume(desk, wanted)


@pytest.fixture
def area(qtbot: QtBot, work: Work, desk: Desk) -> Iterator[TextArea]:
    """A text of a child, in a window with another field, and the cursor in it."""
    child_id = build.a_child(desk, name="Kacper Szymański")
    window = QWidget()
    layout = QVBoxLayout(window)
    panel = NotePanel(work)
    layout.addWidget(panel)
    layout.addWidget(QLineEdit())
    qtbot.addWidget(window)
    panel.begin(child_id, 7, lambda: panel.text.set_value(""))
    window.show()
    window.activateWindow()
    panel.text.setFocus()
    QApplication.processEvents()
    yield panel.text
    window.close()


def marked(area: TextArea) -> list[str]:
    """The words with a wave under them."""
    QApplication.processEvents()
    found = []
    block = area.document().begin()
    while block.isValid():
        for span in block.layout().formats():
            assert span.format.underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline
            found.append(block.text()[span.start : span.start + span.length])
        block = block.next()
    return found


def menu() -> QMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def test_row_c4_a_word_is_marked_once_it_is_typed_to_its_end(area: TextArea) -> None:
    QTest.keyClicks(area, "The colour was recieved")
    assert marked(area) == []
    QTest.keyClicks(area, " by Szyma")
    assert marked(area) == ["recieved"]
    type_into(area, "ński. The color")
    QTest.keyClick(area, Qt.Key.Key_Return)
    assert marked(area) == ["recieved", "color"], "a name of the caseload is right, American spelling is not"
    QTest.keyClicks(area, "wrogn")
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert not area.hasFocus(), "Tab leaves"
    assert marked(area) == ["recieved", "color", "wrogn"]


def test_row_c4_f7_goes_from_word_to_word_and_enter_takes_what_was_meant(area: TextArea) -> None:
    QTest.keyClicks(area, "We recieve and definately ")
    QTest.keyClick(area, Qt.Key.Key_F7)
    assert area.textCursor().selectedText() == "recieve"
    QTest.keyClick(menu(), Qt.Key.Key_Return)
    assert area.value() == "We receive and definately"
    QTest.keyClick(area, Qt.Key.Key_F7)
    assert area.textCursor().selectedText() == "definately"
    QTest.keyClick(menu(), Qt.Key.Key_Escape)
    area.undo()
    assert area.value() == "We recieve and definately"


def test_row_c4_a_word_is_added_to_my_dictionary_by_keys(area: TextArea, desk: Desk) -> None:
    QTest.keyClicks(area, "A blorp came ")
    area.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(area, Qt.Key.Key_F7)
    assert marked(area) == ["blorp"]
    QTest.keyClick(menu(), Qt.Key.Key_A)
    assert spelling.my_words(desk) == ("blorp",)
    assert marked(area) == []


def test_row_c4_a_phrase_expands_as_one_step(area: TextArea) -> None:
    QTest.keyClicks(area, "Health. ;imm ")
    assert area.raw() == "Health. Kacpe’s immunisations are up to date. "
    area.undo()
    assert area.raw() == "Health. ;imm "
    QTest.keyClicks(area, ";sa ")
    QTest.keyClicks(area, "Monday")
    assert area.raw() == "Health. ;imm I saw Kacpe alone on Monday"


def test_row_c4_hundreds_of_steps_can_be_undone(area: TextArea) -> None:
    for number in range(510):
        QTest.keyClicks(area, f"w{number} ")
    whole = area.raw()
    for number in range(509, 9, -1):
        assert area.raw().endswith(f"w{number} ")
        area.undo()
    assert area.raw() == "".join(f"w{number} " for number in range(10))
    for _ in range(500):
        area.redo()
    assert area.raw() == whole


def test_pasted_and_dictated_text_comes_in_plain(area: TextArea) -> None:
    given = QMimeData()
    given.setText("one\u00a0two\u2028three\r\nfour")
    given.setHtml("<b>one</b>")
    area.insertFromMimeData(given)
    type_into(area, " five\u200b\u00a0six")
    assert area.raw() == "one two\nthree\nfour five six"
    area.undo()
    assert area.raw() == "one two\nthree\nfour"
    area.setReadOnly(True)
    area.insertFromMimeData(given)
    assert area.raw() == "one two\nthree\nfour"


def test_of_twenty_thousand_words_only_the_line_typed_in_is_checked(area: TextArea) -> None:
    asked: list[str] = []

    def is_right(word: str) -> bool:
        asked.append(word)
        return word != "setled"

    marks = SpellingMarks(area, is_right)
    area.set_value("\n".join(["The child setled in the home and has no worries to tell"] * 1700))
    marks.check_all()
    assert len(asked) >= 20_000
    asked.clear()
    area.moveCursor(QTextCursor.MoveOperation.Down)
    QTest.keyClicks(area, "X ")
    assert 0 < len(asked) < 50


def test_nothing_of_one_record_is_undone_into_the_next(area: TextArea) -> None:
    QTest.keyClicks(area, "Private ")
    area.undo()
    assert area.raw() == ""
    panel = area.parentWidget()
    assert isinstance(panel, NotePanel)
    panel.begin(0, 8, lambda: None)  # it says the same, so no field is filled anew
    area.redo()
    assert area.raw() == ""
    QTest.keyClicks(area, "x ")
    area.undo()
    area.undo()
    assert area.raw() == ""


def test_the_menu_of_a_marked_word_offers_what_was_meant(area: TextArea) -> None:
    QTest.keyClicks(area, "They recieve help ")
    place = area.cursorRect().center()
    area.moveCursor(QTextCursor.MoveOperation.Start)
    cursor = area.textCursor()
    cursor.setPosition(7)
    area.setTextCursor(cursor)
    area.customContextMenuRequested.emit(area.cursorRect().center())
    words = [action.text() for action in menu().actions()]
    assert words[0] == "receive"
    assert "&Add “recieve” to my dictionary" in words
    menu().actions()[0].trigger()
    menu().close()
    assert area.value() == "They receive help"
    area.customContextMenuRequested.emit(place)
    assert "receive" not in [action.text() for action in menu().actions()]
    menu().close()


def test_a_phrase_names_the_child_that_is_shown_now(area: TextArea, desk: Desk) -> None:
    other = build.a_child(desk, "004032", name="Zuzanna Nowak")
    panel = area.parentWidget()
    assert isinstance(panel, NotePanel)
    panel.begin(other, 9, lambda: area.set_value(""))  # the cursor never left the field
    QTest.keyClicks(area, ";imm ")
    assert area.raw() == "Zuzan’s immunisations are up to date. "
