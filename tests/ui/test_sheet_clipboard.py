"""Blocks go to and from Excel and Calc: as they write them, partly wrong, over the edge, in one undo."""

from __future__ import annotations

from collections.abc import Iterator

import hypothesis.strategies as st
import pytest
from hypothesis import given
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from iro_desk.ui import clipboard
from iro_desk.ui.widgets.sheet import clip_text
from iro_desk.ui.widgets.sheet.sheet import Sheet
from tests.ui.sheet_book import BAD, GRID, NOT_A_DAY, Book, Lines, columns, computed, press

EXCEL_TEXT = 'Action\tDue\r\n"call, then\nwrite ""today"""\t27/03/2026\r\n007\t\r\n'
EXCEL_HTML = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=Generator content="Microsoft Excel 15">
</head><body><table border=0><tr height=20><td height=20 class=xl65>Action</td><td>Due</td></tr>
<tr><td class=xl66>call, then<br>
    write &quot;today&quot;</td><td align=right>27/03/2026</td></tr><tr><td>007</td><td></td></tr></table></body></html>"""
EXCEL = [["Action", "Due"], ['call, then\nwrite "today"', "27/03/2026"], ["007", ""]]

CALC_TEXT = 'line one line two\tsay "hi"\n"quoted"\t\n'
CALC_HTML = """<!DOCTYPE html>\n<html>\n<head>\n<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
</head>\n<body>\n<table cellspacing="0" border="0">\n\t<colgroup span="2" width="85"></colgroup>
\t<tr>\n\t\t<td height="17" align="left">line one<br>line two</td>\n\t\t<td align="left">say &quot;hi&quot;</td>\n\t</tr>
\t<tr>\n\t\t<td height="17" align="left">&quot;quoted&quot;</td>\n\t\t<td align="left"><br></td>\n\t</tr>\n</table>\n</body>\n</html>"""
CALC = [["line one\nline two", 'say "hi"'], ['"quoted"', ""]]


@pytest.fixture(autouse=True)
def _emptied(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.clipboard().clear()


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    shown = Sheet()
    qtbot.addWidget(shown)
    shown.resize(900, 600)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.view.setFocus()
    return shown


@pytest.fixture
def book(sheet: Sheet) -> Book:
    return Book(sheet)


def put(text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QApplication.clipboard().setMimeData(data)


def block(rows: int, wide: int, word: str = "new") -> str:
    return "".join("\t".join(f"{word}{row}{one}" for one in range(wide)) + "\r\n" for row in range(rows))


@pytest.mark.parametrize(
    ("text", "html", "table"),
    [
        (EXCEL_TEXT, EXCEL_HTML, EXCEL),
        (EXCEL_TEXT, "", EXCEL),
        (CALC_TEXT, CALC_HTML, CALC),
        ("one\ttwo", "", [["one", "two"]]),
        ("a\nb\n", "", [["a"], ["b"]]),
        ("a\n\nb", "", [["a"], [""], ["b"]]),
        ("\t\t\r\n", "", [["", "", ""]]),
        ('5" nail\t"open', "", [['5" nail', '"open']]),
        ('"a"b\tc', "", [['"a"b', "c"]]),
        ("", EXCEL_HTML, EXCEL),
        ("<b>words</b>", "<p>words</p>", [["<b>words</b>"]]),
    ],
    ids=["Excel", "Excel's text", "Calc", "one line", "no carriage return", "blank line", "blank cells", "inch",
         "quote and more", "no text", "markup that is no table"],
)  # fmt: skip
def test_check_J12_what_spreadsheets_put_on_the_clipboard_is_read(
    text: str, html: str, table: list[list[str]]
) -> None:
    assert clip_text.read(text, html) == table


def test_text_is_written_as_excel_writes_it() -> None:
    assert clip_text.to_text(EXCEL) == EXCEL_TEXT.replace("\r\n007", "\r\n007")
    assert clip_text.to_text([["a\tb", '"', "a,b", " "]]) == '"a\tb"\t""""\ta,b\t \r\n'


cells = st.text(st.characters(codec="utf-8", exclude_characters="\r\0"), max_size=12)


@given(
    st.integers(1, 4).flatmap(
        lambda wide: st.lists(st.lists(cells, min_size=wide, max_size=wide), min_size=1)
    )
)
def test_any_block_is_read_back_as_it_was_written(table: list[list[str]]) -> None:
    assert clip_text.from_text(clip_text.to_text(table)) == table


def test_a_text_that_looks_like_a_formula_is_marked_as_words() -> None:
    html = clip_text.to_html([["=1+1", "@x", "007", "7", "a<b"]])
    assert html.count("mso-number-format") == 3
    assert "a&lt;b" in html


def test_check_E9_a_copied_block_is_marked_as_secret_and_goes_at_the_lock(book: Book) -> None:
    book.choose("A1:B2")
    press("Ctrl+C")
    held = QApplication.clipboard().mimeData()
    assert held.text() == "Ember\tDental check\r\nEmber\tLife story\r\n", "a repeated value is copied too"
    assert clip_text.from_html(held.html()) == [row[:2] for row in GRID[:2]]
    for name, hint in clipboard.SECRET_HINTS.items():
        assert held.data(name).data() == hint
    clipboard.clear()
    assert QApplication.clipboard().text() == ""


def test_check_J12_good_cells_are_kept_bad_ones_marked_and_one_undo_takes_all_back(book: Book) -> None:
    book.sheet.use(columns(C=computed("C")))
    before = book.texts()
    put(f'one\tx\t{BAD}\r\n"two\nlines"\ty\t1/12/2026\r\n')
    book.choose("B2")
    press("Ctrl+V")
    assert book.changed() == {"B2": "one", "B3": "two\nlines", "D3": "1/12/2026"}
    assert book.named == ["Paste 4 cells"]
    assert book.sheet.rows.shown(1, 3).problem == NOT_A_DAY
    assert book.sheet.rows.shown(1, 3).text == BAD
    worked_out = book.sheet.rows.shown(1, 2)
    assert (worked_out.text, worked_out.problem) == ("Alpha", "This is worked out from the other columns.")
    press("Ctrl+Z")
    assert book.texts() == before
    assert book.sheet.held() == {}
    press("Ctrl+Y")
    assert book.at("B2") == "one"


def test_an_undo_after_a_change_wholly_refused_takes_its_mark_and_nothing_else(book: Book) -> None:
    book.choose("B2")
    press('"new"', "Enter", f'"{BAD}"', "Enter", "Ctrl+Z")
    assert book.sheet.held() == {}
    assert book.at("B2") == "new"
    press("Ctrl+Z")
    assert book.at("B2") == "Life story"


def test_a_single_value_fills_what_is_chosen_and_a_block_repeats(book: Book) -> None:
    put("x")
    book.choose("B1:C3")
    press("Ctrl+V")
    assert set(book.changed().values()) == {"x"}
    assert len(book.changed()) == 6
    put("1\t2\r\n")
    book.choose("C5:F6")
    press("Ctrl+V")
    assert [book.texts()[row][2:] for row in (4, 5)] == [["1", "2", "1", "2"]] * 2


def test_a_block_over_the_edge_is_cut_off_and_said(book: Book) -> None:
    put(block(3, 3))
    book.choose("E11")
    press("Ctrl+V")
    assert book.changed() == {"E11": "new00", "F11": "new01", "E12": "new10", "F12": "new11"}
    assert book.sheet.foot.words.text().startswith("1 row and 1 column over the edge are left out.")


def test_rows_under_the_last_one_are_new_where_the_sheet_grows(book: Book) -> None:
    book.sheet.rows.is_growing = True
    book.sheet.show_cells(book.lines)
    put(block(3, 2))
    press("Ctrl+End", "Down", "Home", "Ctrl+V")
    assert book.texts()[:12] == GRID, "the last row is none to paste over"
    assert [texts[:2] for texts in book.texts()[12:]] == [
        ["new00", "new01"],
        ["new10", "new11"],
        ["new20", "new21"],
    ]
    # The cursor is on the first of them; there is one empty row again, and it is not chosen with the others.
    assert (book.stands(), book.sheet.rows.rowCount()) == ("A13 in A13:B13", 16)
    press("Ctrl+A", "Ctrl+X")
    assert [len(book.texts()), len(clip_text.read(QApplication.clipboard().text(), ""))] == [15, 15]


def test_more_than_20_cells_are_shown_first_and_put_in_by_enter(book: Book) -> None:
    put(block(7, 3))
    book.choose("A1")
    press("Ctrl+V")
    assert book.named == []
    assert book.sheet.rows.shown(6, 2).text == "new62"
    assert book.sheet.foot.words.text() == "Paste: 21 cells change. Enter puts them in, Escape leaves it."
    press("Down", "Page Down", "Delete", '"x"', "F2", "Ctrl+D")
    assert book.named == [], "nothing else is changed while it is asked"
    press("Escape")
    assert book.changed() == {}
    assert book.sheet.rows.shown(6, 2).text == ""
    press("Ctrl+Home", "Ctrl+V", "Enter")
    assert len(book.changed()) == 21
    assert book.named == ["Paste 21 cells"]
    press("Ctrl+Z")
    assert book.changed() == {}


def test_a_paste_goes_to_the_rows_it_was_shown_in_though_fewer_are_shown_now(book: Book) -> None:
    put(block(12, 2))
    press("Ctrl+V")
    book.sheet.show_cells(Lines(book.lines.rows[8:]))
    press("Enter")
    assert (book.at("A1"), book.at("B12")) == ("new00", "new111")
    assert book.sheet.rows.rowCount() == 12


def test_the_question_has_buttons_too(book: Book) -> None:
    put(block(7, 3))
    press("Ctrl+V")
    buttons = {one.text(): one for one in book.sheet.findChildren(QPushButton) if one.isVisible()}
    buttons["Leave it"].click()
    assert book.changed() == {}
    press("Ctrl+V")
    buttons["Put them in"].click()
    assert len(book.changed()) == 21
    assert not buttons["Put them in"].isVisible()


def test_a_block_pasted_back_unchanged_changes_nothing(book: Book) -> None:
    book.sheet.use(columns(C=computed("C")))
    press("Ctrl+A", "Ctrl+C", "Ctrl+V")
    assert book.named == []
    assert book.sheet.held() == {}


def test_a_large_block_is_copied_a_slice_at_a_time(sheet: Sheet, qtbot: QtBot) -> None:
    Book(sheet, rows=3000)
    put("something else")
    press("Ctrl+A", "Ctrl+C")
    qtbot.waitUntil(lambda: sheet.foot.words.text() == "3,000 rows copied.")
    assert len(clip_text.from_text(QApplication.clipboard().text())) == 3000


def test_what_is_no_block_is_refused_in_words(book: Book) -> None:
    QApplication.clipboard().clear()
    press("Ctrl+V")
    assert book.sheet.foot.words.text() == "There is no text on the clipboard."
    put("x\r\n" * 5001)
    press("Ctrl+V")
    assert "5,000" in book.sheet.foot.words.text()
    book.sheet.view.chosen.add(book.sheet.view.chosen.cursor)
    press("Ctrl+C")
    assert book.sheet.foot.words.text() == "Several blocks can't be copied together. Choose one block."
    assert book.named == []


def test_a_large_cut_and_a_large_copy_hold_the_texts_of_their_moment(sheet: Sheet) -> None:
    book = Book(sheet, rows=700)
    texts = book.texts()
    press("Ctrl+A", "Ctrl+X")
    assert clip_text.read(QApplication.clipboard().text(), "") == texts
    assert not any(any(row) for row in book.texts())

    book = Book(sheet, rows=700)
    press("Ctrl+A", "Ctrl+C")
    sheet.show_cells(Lines(book.lines.rows[:5]))
    while "copied" not in sheet.foot.words.text():
        QApplication.processEvents()
    assert clip_text.read(QApplication.clipboard().text(), "") == texts
