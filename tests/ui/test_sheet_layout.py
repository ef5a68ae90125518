"""How a sheet stands: columns that stay, at any text size; their order and width kept; what is read out."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from iro_desk.ui import style
from iro_desk.ui.models.sheet_cells import Refused, SheetColumn
from iro_desk.ui.widgets.sheet.editor import CellEditor
from iro_desk.ui.widgets.sheet.sheet import Sheet
from tests.ui.sheet_book import KEYS, Book, Lines, columns, press

FROZEN = SheetColumn(key="A", heading="Child", width=150, is_frozen=True)


@pytest.fixture(params=[("light", 100), ("dark", 200)], ids=["light", "dark, 200%"])
def at_size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    look, percent = request.param
    style.apply(qapp, look, percent)
    yield percent
    style.apply(qapp, "light", 100)


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    shown = Sheet()
    qtbot.addWidget(shown)
    shown.resize(620, 480)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.view.setFocus()
    return shown


def left_of(sheet: Sheet, key: str) -> int:
    return sheet.view.column_span(sheet.rows.numbers[key])[0]


def ground(sheet: Sheet, at: QPoint) -> str:
    picture = sheet.view.grab().toImage()
    return QColor(picture.pixel(at)).name().upper()


@pytest.mark.usefixtures("at_size")
def test_the_first_columns_stay_in_sight_and_hide_no_cursor(sheet: Sheet, at_size: int) -> None:
    Book(sheet, columns(A=FROZEN))
    assert sheet.view.frozen_width() == style.scaled(150)
    press("End")
    assert left_of(sheet, "A") == 0
    assert left_of(sheet, "F") + sheet.view.columnWidth(5) <= sheet.view.viewport().width() + 1
    for _ in range(4):
        press("Left")
        area = sheet.view.cell_area(sheet.view.chosen.cursor)
        assert area.left() >= sheet.view.frozen_width(), at_size
        corner = sheet.view.viewport().geometry().topLeft() + area.center()
        accent = style.tokens_of(sheet).accent
        assert ground(sheet, QPoint(corner.x(), corner.y() - area.height() // 2 + 3)) == accent.upper()
    press("Home", '"x"')
    (field,) = (one for one in sheet.view.findChildren(CellEditor) if one.isVisible())
    assert field.geometry().left() <= style.scaled(2)
    assert field.width() >= style.scaled(150) - 1


def test_a_row_stands_at_one_height_in_the_columns_that_stay(sheet: Sheet, at_size: int) -> None:
    Book(sheet, columns(A=FROZEN), rows=400)
    press("Ctrl+End", "Page Up", "Up")
    view, still = sheet.view, sheet.view.frozen
    row = view.chosen.cursor.row
    assert view.rowViewportPosition(row) == still.rowViewportPosition(row)
    assert view.rowHeight(row) == still.rowHeight(row) == style.scaled(30)
    tops = [one.viewport().mapTo(sheet, QPoint(0, 0)).y() for one in (view, still)]
    assert tops[0] == tops[1], at_size
    sheet.show_filters(is_shown=True)
    tops = [one.viewport().mapTo(sheet, QPoint(0, 0)).y() for one in (view, still)]
    assert tops[0] == tops[1]


def test_columns_that_would_fill_the_window_do_not_stay(sheet: Sheet) -> None:
    wide = SheetColumn(key="A", heading="Child", width=500, is_frozen=True)
    Book(sheet, columns(A=wide))
    assert sheet.view.frozen_width() == 0
    press("End", "Left")
    assert sheet.current_key() == "E"
    sheet.resize(1200, 480)
    assert sheet.view.frozen_width() == 500


def test_a_click_on_a_column_that_stays_is_a_click_on_its_cell(sheet: Sheet) -> None:
    book = Book(sheet, columns(A=FROZEN))
    press("End")
    still = sheet.view.frozen
    at = still.visualRect(sheet.rows.index(2, 0)).center()
    QTest.mouseClick(still.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert book.stands() == "A3"
    beside = QPoint(sheet.view.frozen_width() + 10, at.y())
    QTest.mouseClick(sheet.view.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    assert sheet.current_key() != "A"
    QTest.mouseDClick(still.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert sheet.hands.editing.is_open()


def test_order_width_and_sight_are_kept_and_survive_another_text_size(
    sheet: Sheet, qtbot: QtBot, qapp: QApplication
) -> None:
    Book(sheet, columns(A=FROZEN))
    told: list[int] = []
    sheet.state_changed.connect(lambda: told.append(1))
    sheet.columns.show_column("C", is_shown=False)
    sheet.columns.step("F", -2)
    sheet.columns.step("B", -1)
    sheet.view.head.resizeSection(sheet.rows.numbers["D"], 200)
    assert [sheet.rows.columns[one].key for one in sheet.view.order()] == ["A", "B", "F", "D", "E"], (
        "no column goes before those that stay"
    )
    assert len(told) >= 4
    kept = json.loads(json.dumps(sheet.state()))
    try:
        style.apply(qapp, "light", 200)
        assert sheet.view.columnWidth(sheet.rows.numbers["D"]) == 400
        assert sheet.state() == kept
    finally:
        style.apply(qapp, "light", 100)
    other = Sheet()
    qtbot.addWidget(other)
    other.use([*columns(A=FROZEN), SheetColumn(key="G", heading="New", width=90)])
    other.take_state(kept | {"order": ["gone", *kept["order"]]})
    assert [other.rows.columns[one].key for one in other.view.order()] == ["A", "B", "F", "G", "D", "E"]
    assert other.view.columnWidth(other.rows.numbers["D"]) == 200


def test_keys_go_by_the_order_on_the_screen_and_skip_what_is_hidden(sheet: Sheet) -> None:
    Book(sheet)
    sheet.columns.show_column("B", is_shown=False)
    sheet.columns.step("D", -1)
    press("Ctrl+Home", "Right")
    assert sheet.current_key() == "D"
    press("Shift+Right", "Ctrl+C")
    assert QApplication.clipboard().text() == "26/05/2026\tCarer\r\n"
    for key in KEYS:
        sheet.columns.show_column(key, is_shown=False)
    assert len(sheet.view.order()) == 1, "one column always stays"


def test_a_heading_asks_for_the_rows_to_be_sorted(sheet: Sheet) -> None:
    Book(sheet, columns(B=SheetColumn(key="B", heading="Fixed", is_sortable=False)))
    asked: list[tuple[str, bool]] = []
    sheet.sort_wanted.connect(lambda key, is_descending: asked.append((key, is_descending)))

    def click(key: str) -> None:
        head = sheet.view.head
        at = QPoint(left_of(sheet, key) + 30, head.height() // 2)
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)

    click("C")
    sheet.show_sort("C", is_descending=False)
    click("C")
    click("B")
    assert asked == [("C", False), ("C", True)]
    assert sheet.view.head.sortIndicatorSection() == 2
    said = QAccessible.queryAccessibleInterface(sheet.view).child(3).text(QAccessible.Text.Name)
    assert said == "Column C, sorted up"
    press("Ctrl+Home", "Right", "Right")
    menu = sheet.column_menu(sheet)
    words = [one.text() for one in menu.actions()]
    assert words == [
        "Sort up",
        "Sort down",
        "Hide this column",
        "Wider",
        "Narrower",
        "Further left",
        "Further right",
        "Columns",
    ]
    menu.actions()[1].trigger()
    assert asked[-1] == ("C", True)


def test_the_filter_row_tells_what_each_column_is_narrowed_to(sheet: Sheet, qtbot: QtBot) -> None:
    Book(sheet, columns(A=FROZEN))
    press("Right", "Ctrl+Shift+L")
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    assert line.accessibleName() == "Filter Column B"
    with qtbot.waitSignal(sheet.filter_wanted) as told:
        press('"care"')
    assert told.args == ["B", "care"]
    with qtbot.waitSignal(sheet.filter_wanted) as told:
        press("Escape")
    assert told.args == ["B", ""]
    press("Down")
    assert sheet.view.hasFocus()
    sheet.view.horizontalScrollBar().setValue(90)
    assert line.mapTo(sheet.view, QPoint(0, 0)).x() >= sheet.view.frozen_width()
    press("Ctrl+Shift+L")
    assert not line.isVisible()


def test_totals_stand_under_their_columns_and_are_read_out(sheet: Sheet) -> None:
    Book(sheet)
    height = sheet.view.viewport().height()
    sheet.show_totals({"A": "12 rows", "E": "61 of 67 (91.0%) on time"})
    assert sheet.view.viewport().height() == height - style.scaled(30)
    assert sheet.view.totals.isVisible()
    assert sheet.view.totals.accessibleDescription() == "12 rows. 61 of 67 (91.0%) on time"
    sheet.show_totals({})
    assert sheet.view.viewport().height() == height


def test_a_screen_reader_is_given_each_cell_with_its_heading_and_the_repeated_ones_too(sheet: Sheet) -> None:
    Book(sheet)
    sheet.setAccessibleName("Remedial actions")
    press("Down")
    table = QAccessible.queryAccessibleInterface(sheet.view)
    assert table.text(QAccessible.Text.Name) == "Remedial actions"
    wide = len(KEYS) + 1  # each line begins with its number
    repeated = table.child(2 * wide + 1)
    assert repeated.text(QAccessible.Text.Name) == "Ember"
    assert repeated.role() == QAccessible.Role.Cell
    assert repeated.state().selected
    assert sheet.rows.shown(1, 0).repeats
    assert table.child(2).text(QAccessible.Text.Name) == "Column B"
    assert sheet.view.currentIndex() == sheet.rows.index(1, 0)
    press("Shift+Down", "Shift+Right")
    assert {(one.row(), one.column()) for one in sheet.view.selectedIndexes()} == {
        (1, 0),
        (1, 1),
        (2, 0),
        (2, 1),
    }


def test_what_is_chosen_is_told_by_its_records(sheet: Sheet) -> None:
    book = Book(sheet)
    came: list[int] = []
    counts: list[int] = []
    sheet.chosen.connect(came.append)
    sheet.selection_changed.connect(counts.append)
    sheet.select_id(6, "D")
    press("Shift+Down", "Shift+Down")
    assert sheet.selected_ids() == [6, 7, 8]
    assert (sheet.current_id(), sheet.current_key()) == (6, "D")
    sheet.show_cells(Lines(book.lines.rows[:3]))
    assert sheet.current_id() == 3
    sheet.show_cells(Lines([]))
    assert sheet.current_id() == 0
    assert came == [6, 3, 0]
    assert counts == [2, 3, 1, 0]


def test_the_columns_that_stay_scroll_with_the_others_whatever_is_done(
    sheet: Sheet, qapp: QApplication
) -> None:
    """A child's name beside another child's action is the worst a register can show."""
    book = Book(sheet, columns(A=FROZEN), rows=300)
    every = book.lines
    found = Lines([every.rows[200]])
    does: dict[str, Callable[[], object]] = {
        "found": lambda: sheet.show_cells(found),
        "all again": lambda: sheet.show_cells(every),
        "the first": lambda: sheet.select_id(1),
        "the last": lambda: sheet.select_id(300),
        "sorted": lambda: sheet.show_cells(Lines(every.rows[::-1])),
        "none": lambda: sheet.show_cells(Lines([])),
        "low": lambda: sheet.resize(620, 260),
        "high": lambda: sheet.resize(620, 480),
        "large text": lambda: style.apply(qapp, "light", 200),
        "normal text": lambda: style.apply(qapp, "light", 100),
        "filter row": lambda: sheet.show_filters(is_shown=not sheet.view.head.room),
        "totals": lambda: sheet.show_totals({} if sheet.view.totals.totals else {"A": "300 rows"}),
        "page up": lambda: press("Page Up"),
        "dragged": lambda: sheet.view.verticalScrollBar().setValue(37),
        "more": lambda: sheet.columns.show_column("C", is_shown=False),
        "another column first": lambda: sheet.columns.step("A", 1),
        "that column back": lambda: sheet.columns.step("A", -1),
    }
    steps = random.Random(7).choices(list(does), k=120)
    view, still = sheet.view, sheet.view.frozen
    try:
        for at, step in enumerate(["found", "all again", *steps]):
            does[step]()
            qapp.processEvents()
            apart = view.rowViewportPosition(0) - still.rowViewportPosition(0)
            assert not apart, f"{apart} pixels apart after {step} ({at})"
    finally:
        style.apply(qapp, "light", 100)


def test_the_mark_of_another_cell_does_not_fill_the_cursors(sheet: Sheet) -> None:
    book = Book(sheet)
    marked = Refused(row_id=1, key="A", text="31/6", sentence="There is no such day in the calendar.")
    sheet.rows.answer((), [marked])
    book.choose("B2")
    beside = QLineEdit(sheet)
    beside.show()
    beside.setFocus()
    area = sheet.view.cell_area(sheet.view.chosen.cursor)
    corner = sheet.view.viewport().geometry().topLeft() + area.topLeft()
    chosen = style.tokens_of(sheet).selected
    assert ground(sheet, QPoint(corner.x() + 4, corner.y() + 4)) == chosen.upper()
