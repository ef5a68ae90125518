"""Each field gives and takes plain values."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from iro_desk.services import holidays
from iro_desk.ui import style
from iro_desk.ui.messages import Messages
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField, give_reference
from iro_desk.ui.widgets.life_line import Bar, Lane, LifeLine, Mark, MarkKind
from iro_desk.ui.widgets.navigation_button import NavigationButton
from iro_desk.ui.widgets.notice_bar import NoticeBar
from iro_desk.ui.widgets.status_chip import StatusChip
from iro_desk.ui.widgets.table import Table
from iro_desk.ui.widgets.text_area import TextArea
from tests.at_once import type_into

TODAY = date(2026, 11, 23)


Shown = Callable[..., QWidget]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Puts widgets on a page, shows it and keeps it until the test ends."""
    kept: list[QWidget] = []

    def show(*widgets: QWidget) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        for widget in widgets:
            layout.addWidget(widget)
        kept.append(page)
        qtbot.addWidget(page, before_close_func=lambda _page: kept.clear())
        page.show()
        return page

    return show


def test_a_date_is_echoed_in_full_and_written_out_on_leaving(shown: Shown) -> None:
    field, other = DateField(), QLineEdit()
    page = shown(field, other)
    give_reference(page, TODAY, holidays.load())
    type_into(field, "+10wd")
    echo = field.findChild(QLabel)
    assert echo is not None
    assert echo.text() == "Monday 7 December 2026"
    assert field.value() == date(2026, 12, 7)
    field.line().editingFinished.emit()
    assert field.raw() == "07/12/2026"


def test_a_date_that_is_none_says_so_beside_the_field(shown: Shown) -> None:
    field = DateField()
    give_reference(shown(field), TODAY, None)
    type_into(field, "31/6")
    assert field.value() is None
    assert field.problem().startswith("There is no such day")
    assert field.line().accessibleDescription() == field.problem()
    field.set_value(date(2026, 3, 27))
    assert field.problem() == ""
    assert field.raw() == "27/03/2026"


def test_tab_leaves_a_text_area_and_markup_stays_text(shown: Shown, qtbot: QtBot) -> None:
    area, other = TextArea(), QLineEdit()
    shown(area, other)
    area.setFocus()
    type_into(area, "Zoë & Łukasz <b>won</b> ")
    assert area.value() == "Zoë & Łukasz <b>won</b>"
    qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert "\t" not in area.toPlainText()


def test_a_text_area_grows_with_its_text(shown: Shown) -> None:
    area = TextArea()
    shown(area)
    before = area.sizeHint().height()
    area.set_value("line\n" * 8)
    assert area.sizeHint().height() > before


def test_a_pasted_link_breaks_within_the_width_of_its_field(qtbot: QtBot) -> None:
    area = TextArea()
    qtbot.addWidget(area)
    area.resize(300, 120)
    area.show()
    area.insertPlainText("https://example.invalid/" + "a" * 200)
    assert area.horizontalScrollBar().maximum() == 0
    assert area.document().documentLayout().documentSize().height() > 1, "it goes on in more lines"


def test_a_choice_keeps_a_key_that_is_no_longer_offered(shown: Shown) -> None:
    field = ChoiceField()
    shown(field)
    field.set_choices({"PN1": "PN1 Attended and spoke", "PN2": "PN2 Attended, views by an advocate"})
    assert field.value() is None
    field.set_value("PN2")
    assert field.currentText().startswith("PN2 Attended")
    field.set_value("PN9")
    assert field.value() == "PN9"
    field.set_choices({"PN1": "PN1 Attended and spoke"})
    assert field.value() == "PN9"
    field.set_value(None)
    assert field.value() is None


def test_status_has_a_word_a_shape_and_a_name(shown: Shown) -> None:
    chip = StatusChip()
    page = shown(chip)
    chip.set_status(Tone.LATE, "Overdue 2")
    assert chip.accessibleName() == "Overdue 2"
    ground = chip.grab().toImage().pixelColor(chip.width() // 2, 2).name().upper()
    assert ground == style.LIGHT.late_ground
    assert not page.grab().isNull()


def test_the_life_line_is_told_in_words(shown: Shown) -> None:
    line = LifeLine()
    shown(line)
    line.show_life(
        (
            Lane(
                label="Legal",
                bars=(Bar(label="Full care order", started_on=date(2024, 5, 1), ended_on=None),),
            ),
            Lane(
                label="Reviews",
                marks=(
                    Mark(on=date(2024, 5, 28), kind=MarkKind.IN_TIME, words="first review, in time"),
                    Mark(on=date(2026, 12, 1), kind=MarkKind.DUE, words="next review due"),
                    Mark(on=date(2024, 9, 28), kind=MarkKind.LATE, words="second review, 3 days late"),
                ),
            ),
        ),
        TODAY,
    )
    assert "Full care order, from 1 May 2024 until now" in line.accessibleDescription()
    assert "28 May 2024 first review, in time" in line.accessibleDescription()
    assert not line.grab().isNull()


def test_the_notice_bar_speaks_and_its_link_leads_on(shown: Shown) -> None:
    messages, bar, went = Messages(), NoticeBar(), list[int]()
    shown(bar)
    messages.shown.connect(bar.say)
    messages.cleared.connect(bar.hide)
    messages.problem("The letter has no team manager. Enter one.", "Open Settings", lambda: went.append(1))
    assert messages.told == ["The letter has no team manager. Enter one."]
    assert bar.sentence() == messages.told[0]
    bar._link.click()
    assert went == [1]
    assert bar.sentence() == ""


def test_a_navigation_entry_says_its_count(shown: Shown) -> None:
    button = NavigationButton("Today", "sun-horizon")
    shown(button)
    button.set_count(7)
    assert button.accessibleName() == "Today, 7"


def a_table(shown: Shown) -> tuple[Table, Rows[tuple[str, int | None]]]:
    table = Table()
    rows: Rows[tuple[str, int | None]] = Rows(
        [
            Column(heading="Child", text=lambda row: row[0], is_bold=True),
            Column(
                heading="Left",
                text=lambda row: "unknown" if row[1] is None else str(row[1]),
                sort=lambda row: row[1],
                is_number=True,
                tone=lambda row: Tone.LATE if (row[1] or 0) < 0 else Tone.PLAIN,
                icon=lambda row: "warning-fill" if (row[1] or 0) < 0 else "",
                spoken=lambda row: f"{row[1]} working days left",
            ),
        ],
        table,
    )
    rows.set_rows([("zoë", 3), ("Ada", None), ("Kit", -2)])
    table.setModel(rows)
    shown(table)
    return table, rows


def test_rows_sort_in_the_list_and_unknown_stands_last(shown: Shown) -> None:
    _, rows = a_table(shown)
    rows.sort(1)
    assert [row[0] for row in rows.rows()] == ["Kit", "zoë", "Ada"]
    rows.sort(1, Qt.SortOrder.DescendingOrder)
    assert [row[0] for row in rows.rows()] == ["zoë", "Kit", "Ada"]
    rows.sort(0)
    assert [row[0] for row in rows.rows()] == ["Ada", "Kit", "zoë"]
    rows.set_rows([("b", 1), ("a", 2)])
    assert [row[0] for row in rows.rows()] == ["a", "b"], "the order asked for stays"


def test_rows_keep_the_selection_while_sorting_and_say_more(shown: Shown) -> None:
    table, rows = a_table(shown)
    table.selectRow(rows.find(lambda row: row[0] == "Kit"))
    rows.sort(0)
    chosen = rows.row(table.currentIndex())
    assert chosen == ("Kit", -2)
    index = rows.index(rows.find(lambda row: row[0] == "Kit"), 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "-2 working days left"
    assert index.data(Qt.ItemDataRole.ForegroundRole).name().upper() == style.LIGHT.late
    assert not table.grab().isNull()


def test_enter_opens_the_row(shown: Shown, qtbot: QtBot) -> None:
    table, rows = a_table(shown)
    opened: list[int] = []
    table.opened.connect(opened.append)
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert [rows.row(number) for number in opened] == [("Ada", None)]
