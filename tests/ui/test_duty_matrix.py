"""The council's duties are gone over, recorded and undone by keys (rows M4, M12)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from iro_desk.domain.events import EventKind
from iro_desk.services import duty_matrix, events
from iro_desk.services.desk import Desk
from iro_desk.ui.models.events import event_more, event_words
from iro_desk.ui.page import Context
from iro_desk.ui.pages.child import ChildPage
from iro_desk.ui.pages.monitoring import MonitoringPage
from iro_desk.ui.pages.monitoring_parts.child_duties import ChildDutiesPart
from iro_desk.ui.pages.monitoring_parts.duties import DutiesPart
from tests import build

KEY = Qt.Key
DENTAL = EventKind.DENTAL_CHECK
Went = list[tuple[str, dict[str, Any]]]


@pytest.fixture
def went() -> Went:
    return []


@pytest.fixture
def page(context: Context, desk: Desk, went: Went, qtbot: QtBot) -> MonitoringPage:
    """Two children; one's dental check is late, of the other's nothing is on file."""
    build.a_practice(desk)
    ember = build.a_child(desk, "004031", "Ember Example")
    build.a_child(desk, "004790", "Finn Beispiel")
    duty_matrix.record(desk, ember, DENTAL, date(2025, 9, 1))
    made = MonitoringPage(replace(context, go=lambda name, where: went.append((name, where))))
    qtbot.addWidget(made)
    context.work.changed.connect(lambda _topics: made.reread())
    made.resize(1146, 690)
    made.show()
    made.open_at({"tab": "duties"})
    return made


def part_of(page: MonitoringPage) -> DutiesPart:
    part = page.part
    assert isinstance(part, DutiesPart)
    return part


def shown(part: DutiesPart) -> dict[str, list[str]]:
    """What each row says, by its child."""
    model = part.model
    return {
        model.child_words(row): [
            str(model.index(row, column).data() or "") for column in range(model.columnCount())
        ]
        for row in range(model.rowCount())
    }


def go_to(part: DutiesPart, row: int, key: str) -> None:
    place = part.model.place(part.model.rows[row].child.id, key)
    part.ui.grid.go(place)
    part.ui.grid.setFocus()


def press(part: DutiesPart, key: Qt.Key, *, control: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(part.ui.grid, key, modifier)


def test_row_m4_a_date_is_typed_over_a_cell_and_the_next_child_is_at_hand(page: MonitoringPage) -> None:
    part = part_of(page)
    assert shown(part)["Ember Example, 10"][2] == "59 wd late\nlast 1 Sep 2025"
    assert shown(part)["Finn Beispiel, 10"][2] == "not recorded"
    go_to(part, 0, "dental")
    line = part.panel.ui.happened_on.line()

    press(part, KEY.Key_1)  # what is typed over a cell begins the date
    QTest.keyClicks(line, "2/11")
    QTest.keyClick(line, KEY.Key_Return)

    assert shown(part)["Ember Example, 10"][2] == "due 12 Nov 2027\nlast 12 Nov 2026"
    assert part.panel.isHidden()
    assert part.ui.grid.hasFocus()
    here = part.ui.grid.currentIndex()
    assert (part.model.child_words(here.row()), here.column()) == ("Finn Beispiel, 10", 2)

    press(part, KEY.Key_Return)
    QTest.keyClicks(line, "today")
    QTest.keyClick(line, KEY.Key_Return)
    assert shown(part)["Finn Beispiel, 10"][2] == "due 23 Nov 2027\nlast 23 Nov 2026"

    press(part, KEY.Key_Z, control=True)
    assert shown(part)["Finn Beispiel, 10"][2] == "not recorded"
    press(part, KEY.Key_Y, control=True)
    assert shown(part)["Finn Beispiel, 10"][2].startswith("due")
    told: list[Any] = []
    page.context.messages.shown.connect(told.append)
    press(part, KEY.Key_Delete)
    assert shown(part)["Finn Beispiel, 10"][2] == "not recorded"
    assert page.context.messages.told[-1] == "The last entry of “Dental check” is removed."
    removal = told[-1]
    removal.follow()
    assert shown(part)["Finn Beispiel, 10"][2].startswith("due")
    removal.follow()
    assert shown(part)["Finn Beispiel, 10"][2].startswith("due"), "what was done before it stays"


def test_a_day_that_is_none_keeps_the_form_and_escape_leaves_it(page: MonitoringPage, desk: Desk) -> None:
    part = part_of(page)
    go_to(part, 1, "dental")
    press(part, KEY.Key_Return)
    field = part.panel.ui.happened_on

    QTest.keyClick(field.line(), KEY.Key_Return)
    assert "Type the day" in field.line().accessibleDescription()
    QTest.keyClicks(field.line(), "01/12/2026")
    QTest.keyClick(field.line(), KEY.Key_Return)
    assert "still to come" in field.line().accessibleDescription()
    assert not part.panel.isHidden()

    QTest.keyClick(field.line(), KEY.Key_Escape)
    assert part.panel.isHidden()
    assert part.ui.grid.hasFocus()
    child_id = part.model.rows[1].child.id or 0
    assert not events.of_child(desk, child_id)


def test_what_was_looked_for_and_not_there_is_told_in_words(page: MonitoringPage) -> None:
    part = part_of(page)
    go_to(part, 1, "immunisations")
    press(part, KEY.Key_Return)
    part.panel.ui.is_absent.click()
    QTest.keyClicks(part.panel.ui.happened_on.line(), "20/11")
    QTest.keyClick(part.panel.ui.happened_on.line(), KEY.Key_Return)

    assert shown(part)["Finn Beispiel, 10"][3] == "not recorded\nnot there 20 Nov 2026"


def test_rows_are_narrowed_and_a_cell_says_why_and_opens_its_child(page: MonitoringPage, went: Went) -> None:
    part = part_of(page)
    part.filters.shows["late"].click()
    assert list(shown(part)) == ["Ember Example, 10"]
    assert part.ui.summary.text().startswith("2 children: 1 late")

    go_to(part, 0, "dental")
    press(part, KEY.Key_F1)
    assert part.bar.title.text() == "Ember Example: Dental check"
    assert "Tuesday 1 September 2026" in part.bar.accessibleName()
    press(part, KEY.Key_Return, control=True)
    assert went[-1][0] == "child"
    assert went[-1][1]["part"] == "duties"


def test_where_there_is_no_room_the_arrow_keys_bring_the_next_duties(page: MonitoringPage) -> None:
    part = part_of(page)
    page.resize(560, 690)
    go_to(part, 0, "visit")
    hidden = [part.ui.grid.isColumnHidden(column) for column in range(part.model.columnCount())]
    assert hidden[0] is False
    assert hidden[-1] is True
    for _ in range(part.model.columnCount() - 1):
        press(part, KEY.Key_Right)

    assert part.ui.grid.currentIndex().column() == part.model.columnCount() - 1
    assert not part.ui.grid.isColumnHidden(part.model.columnCount() - 1)
    assert part.ui.columns_shown.isVisible()
    assert not part.ui.grid.horizontalScrollBar().isVisible()


def test_row_m12_the_rates_stand_as_n_of_d_with_their_day(page: MonitoringPage) -> None:
    part = part_of(page)
    part.filters.tools["rates_button"].click()
    (dental,) = (rate for rate in part.rates.model.rows() if rate.name == "Dental check")
    assert (dental.before, dental.now) == ("1 of 2 (50.0%)", "0 of 2 (0.0%)")
    assert part.rates.model.headerData(1, Qt.Orientation.Horizontal) == "23 November 2025"

    part.rates.before_on.line().setText("1/12/2026")
    QTest.keyClick(part.rates.before_on.line(), KEY.Key_Return)
    assert "before today" in part.rates.before_on.line().accessibleDescription()


def test_the_privacy_view_shows_initials(page: MonitoringPage) -> None:
    page.context.names.set_private(is_private=True)
    assert list(shown(part_of(page))) == ["EE, 10", "FB, 10"]


PASTED = "Ref\tDentist\tSeen\n004031\t1/10/2026\t2/11/2026\n004790\tsoon\t3/11/2026\n"


def test_row_m4_a_list_from_a_spreadsheet_is_looked_at_and_taken_in_with_one_undo(
    page: MonitoringPage,
) -> None:
    part = part_of(page)
    QGuiApplication.clipboard().setText(PASTED)
    go_to(part, 0, "dental")
    press(part, KEY.Key_V, control=True)
    paste = part.paste
    assert paste.summary.text() == "1 date new, 0 on file already, 1 not taken."
    rows = [[paste.model.index(row, column).data() for column in range(5)] for row in (0, 1)]
    assert rows == [
        ["3", "Finn Beispiel", "Dental check", "soon", "This is not a date."],
        ["2", "Ember Example", "Dental check", "1 Oct 2026", "new"],
    ]

    paste.columns[2].set_value("visit")  # the heading "Seen" says nothing: the person does
    assert paste.take.text() == "&Take in 3 dates"
    paste.take.click()
    assert paste.isHidden()
    assert part.ui.grid.hasFocus()
    assert shown(part)["Ember Example, 10"][2] == "due 1 Oct 2027\nlast 1 Oct 2026"
    assert shown(part)["Finn Beispiel, 10"][0].endswith("last 3 Nov 2026")

    press(part, KEY.Key_Z, control=True)
    assert shown(part)["Ember Example, 10"][2] == "59 wd late\nlast 1 Sep 2025"


def test_a_clipboard_without_a_list_says_what_to_copy(page: MonitoringPage) -> None:
    QGuiApplication.clipboard().setText("  ")
    part = part_of(page)
    part.filters.tools["paste_button"].click()
    assert part.paste.isHidden()
    assert "Copy the rows" in page.context.messages.told[-1]


def test_a_childs_duties_stand_as_rows_and_are_recorded_there(
    context: Context, desk: Desk, qtbot: QtBot
) -> None:
    build.a_practice(desk)
    child_id = build.a_child(desk, "004031", "Ember Example")
    duty_matrix.record(desk, child_id, DENTAL, date(2025, 9, 1))
    page = ChildPage(context)
    qtbot.addWidget(page)
    context.work.changed.connect(lambda _topics: page.reread())
    page.resize(1146, 690)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.open_at({"child_id": child_id, "tab": "monitoring", "part": "duties"})
    part = page.monitoring.parts.part
    assert isinstance(part, ChildDutiesPart)

    def row() -> list[str]:
        return [part.model.index(number(), column).data() for column in range(4)]

    def number() -> int:
        return part.model.find(lambda cell: cell.column.key == "dental")

    assert row() == ["Dental check", "1 Sep 2025", "1 Sep 2026", "59 working days late"]
    part.list.selectRow(number())
    part.list.setFocus()
    QTest.keyClick(part.list, KEY.Key_F1)
    assert part.bar.title.text() == "Ember Example: Dental check"
    QTest.keyClick(part.list, KEY.Key_Return)
    QTest.keyClicks(part.panel.ui.happened_on.line(), "today")
    QTest.keyClick(part.panel.ui.happened_on.line(), KEY.Key_Return)
    assert row()[1:3] == ["23 Nov 2026", "23 Nov 2027"]
    assert page.focusWidget() is part.list
    QTest.keyClick(part.list, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert row()[1] == "1 Sep 2025"


def test_a_pasted_date_can_be_changed_on_the_childs_page(context: Context, desk: Desk, qtbot: QtBot) -> None:
    build.a_practice(desk)
    child_id = build.a_child(desk, "004031", "Ember Example")
    duty_matrix.take_in(desk, duty_matrix.preview_paste(desk, "Ref\tDentist\n004031\t1/10/2026\n"))
    page = ChildPage(context)
    qtbot.addWidget(page)
    page.resize(1146, 690)
    page.show()
    page.open_at({"child_id": child_id, "tab": "events"})
    recorded = page.events.recorded
    (event,) = (one for one in recorded.rows.rows() if one.kind is DENTAL)
    assert event_more(event).startswith("From a file or a list")
    assert "next import" not in event_words(event)
    page.events.ui.events_list.selectRow(recorded.rows.find(lambda one: one.id == event.id))
    assert page.events.ui.remove_event.isEnabled()


def test_row_m4_a_day_counted_back_is_typed_over_a_cell(page: MonitoringPage) -> None:
    part = part_of(page)
    go_to(part, 1, "dental")
    QTest.keyClicks(part.ui.grid, "-")  # what is typed over a cell begins the date, a sign too
    line = part.panel.ui.happened_on.line()
    QTest.keyClicks(line, "3d")
    QTest.keyClick(line, KEY.Key_Return)
    assert shown(part)["Finn Beispiel, 10"][2] == "due 20 Nov 2027\nlast 20 Nov 2026"
