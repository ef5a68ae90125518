"""A sheet is worked by its keys as a spreadsheet is; every change leaves it by one signal."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from iro_desk.ui.models.sheet_cells import Edit, Kind, Refused, SheetColumn
from iro_desk.ui.widgets.sheet.editor import CellEditor
from iro_desk.ui.widgets.sheet.sheet import Sheet
from tests.at_once import type_into
from tests.ui.sheet_book import BAD, GRID, NOT_A_DAY, Book, Lines, columns, computed, press

HELP = Path(__file__).parents[2] / "resources" / "help" / "grid-keys.md"
_LINE = re.compile(r"^\| `(.+?)` \| (\S+) \| (.+?) \| (.+?) \| (.*?) \|$", re.MULTILINE)
COMPARED = [(keys, start, ours) for keys, start, _calc, ours, _note in _LINE.findall(HELP.read_text("utf-8"))]


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page with a field before the sheet and one after it."""
    widget = QWidget()
    layout = QVBoxLayout(widget)
    before, after = QLineEdit(), QLineEdit()
    before.setObjectName("before")
    after.setObjectName("after")
    for part in (before, Sheet(), after):
        layout.addWidget(part)
    qtbot.addWidget(widget)
    widget.resize(900, 640)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


@pytest.fixture
def sheet(page: QWidget) -> Sheet:
    found = page.findChild(Sheet)
    assert found is not None
    found.set_today(lambda: date(2026, 11, 24))
    found.view.setFocus()
    return found


def editor(sheet: Sheet) -> CellEditor:
    (found,) = (one for one in sheet.view.findChildren(CellEditor) if one.isVisible())
    return found


def result(book: Book) -> str:
    """Where the cursor is and what changed, as the help page writes it."""
    words = {"": "nothing"}
    changed = (f"{name} = {words.get(text, text)}" for name, text in book.changed().items())
    return "; ".join([book.stands(), *changed]).replace("\n", "⏎")


@pytest.mark.parametrize(("keys", "start", "ours"), COMPARED, ids=[f"{one[1]} {one[0]}" for one in COMPARED])
def test_the_keys_do_what_the_help_page_says(sheet: Sheet, keys: str, start: str, ours: str) -> None:
    book = Book(sheet)
    book.choose(start)
    press(*keys.split(", "))
    assert result(book) == ours


def test_the_help_page_was_read() -> None:
    assert len(COMPARED) >= 80
    shown = re.findall(r"^\| \d+ \| (.*) \|$", HELP.read_text("utf-8"), re.MULTILINE)
    assert [[cell.strip() for cell in line.split("|")] for line in shown] == GRID


def test_the_grid_is_left_by_f6_and_ctrl_tab(page: QWidget, sheet: Sheet) -> None:
    Book(sheet)
    for key, there in (
        ("F6", "after"),
        ("Ctrl+Tab", "after"),
        ("Shift+F6", "before"),
        ("Ctrl+Shift+Tab", "before"),
    ):
        sheet.view.setFocus()
        press("Tab")
        assert sheet.view.hasFocus()
        press(key)
        left_for = QApplication.focusWidget()
        assert left_for is not None
        assert left_for.objectName() == there, key
    assert "F6" in sheet.view.accessibleDescription()
    assert page.isVisible()


def test_leaving_an_open_cell_takes_its_text_and_the_keys_of_the_cells_wait(
    page: QWidget, sheet: Sheet
) -> None:
    book = Book(sheet)
    book.choose("B2")
    press("F2", '"!"', "Ctrl+D", "Ctrl+R", "Ctrl+;", "F6")
    assert book.changed() == {"B2": "Life story!"}
    after = page.findChild(QLineEdit, "after")
    assert after is not None
    assert after.hasFocus()


def test_the_window_keeps_its_keys_while_a_cell_is_open(page: QWidget, sheet: Sheet) -> None:
    book = Book(sheet)
    did: list[str] = []
    for key in ("Ctrl+L", "F8", "Return", "Down", "X"):
        QShortcut(QKeySequence(key), page, lambda key=key: did.append(key))
    book.choose("B2")
    press("F2", "Ctrl+L", "F8", "Down", '"X"', "Enter")
    assert did == ["Ctrl+L", "F8"]
    assert book.changed() == {"B2": "Life storyX"}


def test_an_empty_sheet_is_left_too_and_takes_no_key(page: QWidget, sheet: Sheet) -> None:
    sheet.use(columns())
    press("Down", "Ctrl+End", "Delete", '"x"', "Enter", "F2", "Ctrl+D", "Ctrl+C", "F6")
    after = page.findChild(QLineEdit, "after")
    assert after is not None
    assert after.hasFocus()
    assert sheet.current_id() == 0
    assert sheet.selected_ids() == []


def test_a_refused_cell_keeps_its_text_and_its_sentence_until_escape(sheet: Sheet) -> None:
    book = Book(sheet)
    book.choose("D3")
    press(f'"{BAD}"', "Enter", "Up")
    assert book.at("D3") == "02/10/2026"
    assert sheet.rows.shown(2, 3).text == BAD
    assert sheet.foot.words.text() == NOT_A_DAY
    index = sheet.rows.index(2, 3)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"{BAD}. {NOT_A_DAY.rstrip('.')}"
    press("F2")
    assert editor(sheet).toPlainText() == BAD
    press("Escape")
    assert sheet.rows.shown(2, 3).text == BAD, "Escape leaves the cell as it was: marked"
    press("Escape")
    assert sheet.rows.shown(2, 3).text == "02/10/2026"
    assert sheet.held() == {}


def test_what_is_typed_and_refused_comes_back(sheet: Sheet, qtbot: QtBot) -> None:
    book = Book(sheet)
    book.choose("D3")
    press(f'"{BAD}"', "Enter")
    book.choose("B2")
    press("F2", '" and"', "Left")
    held = sheet.held()
    other = Sheet()
    qtbot.addWidget(other)
    other.show()
    Book(other)
    other.take_up(held)
    assert other.rows.shown(2, 3).problem == NOT_A_DAY
    assert editor(other).toPlainText() == "Life story and"
    assert editor(other).textCursor().position() == len("Life story an")
    assert other.current_key() == "B"


def test_an_open_cell_follows_its_record_and_writes_to_no_other(sheet: Sheet) -> None:
    book = Book(sheet)
    book.choose("B3")
    press("F2", '"!"')
    sheet.show_cells(Lines(book.lines.rows[::-1]))
    put: list[tuple[int, str]] = []
    sheet.put_wanted.disconnect()
    sheet.put_wanted.connect(lambda edits, _name: put.extend((one.row_id, one.text) for one in edits))
    press("Enter")
    assert put == [(3, "PEP updated!")]


def test_the_cursor_and_the_block_stay_with_their_records(sheet: Sheet) -> None:
    book = Book(sheet)
    book.choose("B3:C4")
    turned = book.lines.rows[::-1]
    sheet.show_cells(Lines(turned))
    assert sheet.current_id() == 3
    assert sorted(sheet.selected_ids()) == [3, 4]
    sheet.show_cells(Lines([one for one in turned if one[0] != 3]))
    assert sheet.current_id() != 3
    assert len(sheet.selected_ids()) == 1


def test_a_cell_that_is_worked_out_says_so_and_stays(sheet: Sheet) -> None:
    book = Book(sheet, columns(C=computed("C")))
    book.choose("C2")
    for keys in (("F2",), ('"x"',), ("Delete",), ("Ctrl+D",), ("Backspace",)):
        press(*keys)
        assert sheet.foot.words.text() == "This is worked out from the other columns.", keys
        press("Right", "Left")
    assert book.named == []
    book.choose("B2:C3")
    press("Delete")
    assert book.changed() == {"B2": "", "B3": ""}
    assert book.named == ["Clear 2 cells"]


def test_choices_are_offered_and_the_first_fitting_one_is_taken(sheet: Sheet) -> None:
    owner = SheetColumn(
        key="C", heading="Owner", kind=Kind.CHOICE, choices=lambda: ["Alpha", "Bravo", "Brook"]
    )
    book = Book(sheet, columns(C=owner))
    book.choose("C2")
    press('"bro"')
    offered = editor(sheet).choices
    assert [offered.item(at).text() for at in range(offered.count())] == ["Brook"]
    press("Enter")
    assert book.at("C2") == "Brook"
    press("Alt+Down")
    assert editor(sheet).choices.currentItem().text() == "Bravo"
    press("Up", "Enter")
    assert book.at("C3") == "Alpha"
    press('"Zoe"', "Enter")
    assert book.at("C4") == "Zoe", "what is not offered is for the page to refuse"


def test_space_ticks_all_that_is_chosen(sheet: Sheet) -> None:
    book = Book(sheet, columns(E=SheetColumn(key="E", heading="Seen", kind=Kind.TICK)))
    book.choose("E2:E4")
    press("Space")
    assert {book.at(name) for name in ("E2", "E3", "E4")} == {"Yes"}
    press("Space")
    assert {book.at(name) for name in ("E2", "E3", "E4")} == {""}
    assert book.named == ["Tick 3 cells", "Untick 3 cells"]


def test_typed_words_are_echoed_and_accents_typed_by_an_input_method(sheet: Sheet) -> None:
    due = SheetColumn(
        key="D",
        heading="Due",
        kind=Kind.DATE,
        echo=lambda text: f"{text} is 7 December" if text == "+10wd" else "",
    )
    book = Book(sheet, columns(D=due))
    book.choose("D2")
    press('"+10wd"')
    assert sheet.foot.words.text() == "+10wd is 7 December"
    press("Escape")
    assert sheet.foot.words.text() == sheet.foot.hint
    book.choose("B2")
    type_into(sheet.view, "Łukasz’s")
    press("Enter")
    assert book.at("B2") == "Łukasz’s"
    assert book.named == ["Change Column B"]


def test_a_long_text_has_a_roomy_editor_and_stands_in_full_in_the_foot(sheet: Sheet) -> None:
    book = Book(sheet)
    words = "waiting for the school to say which day suits them best"
    book.lines.rows[0][1][5] = f"{words}\n{words}"
    book.choose("F1")
    assert sheet.foot.words.text() == f"{words}\n{words}"
    press("F2")
    field = editor(sheet)
    assert field.width() > 300
    assert field.height() > 1.5 * sheet.view.rowHeight(0)
    assert sheet.view.rect().contains(field.geometry())
    assert field.accessibleName() == "Column F, Dental check"


def test_the_mouse_chooses_drags_adds_and_edits(sheet: Sheet) -> None:
    book = Book(sheet)
    view, viewport = sheet.view, sheet.view.viewport()

    def at(row: int, column: int) -> QPoint:
        return view.visualRect(sheet.rows.index(row, column)).center()

    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at(1, 1))
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, at(3, 2))
    assert book.stands() == "B2 in B2:C4"
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at(7, 0))
    assert sheet.selected_ids() == [2, 3, 4, 8]
    press("Delete")
    assert set(book.changed()) == {"B2", "C2", "B3", "C3", "B4", "C4", "A8"}
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at(1, 1))
    QTest.mouseMove(viewport, at(4, 3))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at(4, 3))
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=at(5, 1))
    assert editor(sheet).toPlainText() == "Care plan"
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at(0, 0))
    assert not sheet.hands.editing.is_open()


def test_so_many_cells_are_not_changed_by_one_key(sheet: Sheet) -> None:
    book = Book(sheet, rows=1200)
    press("Ctrl+A", "Delete")
    assert book.named == []
    assert "5,000" in sheet.foot.words.text()


def test_a_text_for_one_cell_is_taken_however_many_are_chosen(sheet: Sheet) -> None:
    book = Book(sheet, rows=1000)
    press("Ctrl+A", '"Rowan"', "Ctrl+Enter")
    assert book.named == []
    assert "5,000" in sheet.foot.words.text()
    assert editor(sheet).toPlainText() == "Rowan", "what was typed for too many is still there"
    press("Enter")
    assert book.at("A1") == "Rowan"
    assert set(book.changed()) & {"A2", "B1"} == set()
    assert book.named == ["Change Column A"]


def test_what_is_not_answered_yet_is_what_a_cell_holds(sheet: Sheet) -> None:
    sheet.use(columns())
    sheet.show_cells(Lines([(1, ["a", *[""] * 5]), (2, ["x", *[""] * 5])]))
    wanted: list[Edit] = []
    sheet.put_wanted.connect(lambda edits, _name: wanted.extend(edits))
    press('"new"', "Enter", "Ctrl+D", "Up")
    assert wanted == [Edit(1, "A", "new"), Edit(2, "A", "new")], "it is filled with"
    press("Ctrl+C")
    assert QApplication.clipboard().text().strip() == "new"
    press('"a"', "Enter")
    assert wanted[2:] == [Edit(1, "A", "a")], "the old text is wanted again"
    sheet.answer(wanted[:1], [Refused(row_id=1, key="A", text="new", sentence=NOT_A_DAY)])
    sheet.answer(wanted[2:], [])
    assert sheet.held() == {}, "the answer about an earlier text marks nothing"


def test_what_is_typed_in_a_new_row_before_the_answer_goes_to_the_record_it_became(sheet: Sheet) -> None:
    wanted: list[list[Edit]] = []
    sheet.rows.is_growing = True
    sheet.use(columns())
    rows = list(enumerate(map(list, GRID), 1))
    sheet.show_cells(Lines(rows))
    sheet.put_wanted.connect(lambda edits, _name: wanted.append(edits))
    press("Ctrl+End", "Down", "Home", '"a"', "Tab", '"b"', "Enter")
    assert wanted == [[Edit(-1, "A", "a")]]
    sheet.show_cells(Lines([*rows, (13, ["a", "", "", "", "", ""])]))
    sheet.answer(wanted[0], [], {-1: 13})
    assert wanted[1:] == [[Edit(13, "B", "b")]]
    sheet.answer(wanted[1], [])
    assert (sheet.rows.rowCount(), sheet.current_id(), sheet.held()) == (14, 0, {})


def test_an_open_cell_that_is_not_shown_again_is_kept_and_said(sheet: Sheet) -> None:
    book = Book(sheet)
    book.choose("F8")
    press('"a long note"')
    held = sheet.held()
    sheet.hands.editing.close()
    sheet.show_cells(Lines(book.lines.rows[:5]))
    sheet.take_up(held)
    assert "not shown" in sheet.foot.words.text()
    kept = [(one["row_id"], one["key"], one["text"]) for one in sheet.held()["refused"]]
    assert kept == [(8, "F", "a long note")]
    sheet.show_cells(book.lines)
    book.choose("F8")
    assert "Not taken yet." in sheet.foot.words.text()
    press("F2", "Enter")
    press("Up", "F2", '"!"', "Enter")
    assert book.at("F8") == "a long note!"
    assert sheet.held() == {}
