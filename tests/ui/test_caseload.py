"""Caseload: the grid, its filters and its order."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QStackedWidget
from pytestqt.qtbot import QtBot

from iro_desk.domain.child import CarePeriod
from iro_desk.services.desk import Desk
from iro_desk.store import children as kept
from iro_desk.ui.models.caseload import guide_words
from iro_desk.ui.models.duties import key_of
from iro_desk.ui.page import Context, Where
from iro_desk.ui.pages.caseload import CaseloadPage
from iro_desk.ui.pages.today import TodayPage
from tests import build
from tests.at_once import type_into
from tests.ui.pages_seen import every_word, unnamed


@pytest.fixture
def gone() -> list[tuple[str, Where]]:
    """Where the page wanted to go."""
    return []


@pytest.fixture
def page(context: Context, gone: list[tuple[str, Where]], qtbot: QtBot) -> CaseloadPage:
    made = CaseloadPage(replace(context, go=lambda name, where: gone.append((name, where))))
    qtbot.addWidget(made)
    made.resize(1146, 640)
    return made


@pytest.fixture
def caseload(desk: Desk) -> dict[str, int]:
    """Six children: late, awaiting the first review, under 4, over 16, seen lately, left care."""
    made = {
        "late": build.a_child(desk, "01", "Jay Late", since=date(2024, 1, 8), reviewed_on=[date(2024, 2, 1)]),
        "first": build.a_child(desk, "02", "Zoë First", since=date(2026, 11, 9)),
        "baby": build.a_child(
            desk, "03", "Milo Beispiel", born_on=date(2024, 3, 1), reviewed_on=[date(2026, 9, 1)]
        ),
        "grown": build.a_child(
            desk, "04", "Amara Grown", born_on=date(2009, 11, 23), reviewed_on=[date(2026, 9, 2)]
        ),
        "seen": build.a_child(desk, "05", "Kit Seen", reviewed_on=[date(2026, 9, 3)]),
        "left": build.a_child(desk, "06", "Lee Gone", since=date(2023, 1, 9)),
    }
    with desk.case_file.change("Test data", at=desk.now()) as change:
        period = kept.care_periods(desk.case_file, made["left"])[made["left"]][0]
        kept.save_care_period(
            change, made["left"], replace(period, ceased_on=date(2026, 6, 1), cease_code="E4A")
        )
        child = replace(kept.by_id(desk.case_file, made["seen"]), last_iro_contact_on=date(2026, 8, 25))
        kept.save(change, child)
    assert isinstance(period, CarePeriod)
    return made


def names(page: CaseloadPage) -> list[str]:
    return [row.child.name for row in page.rows.rows()]


@pytest.mark.usefixtures("caseload")
def test_each_child_stands_in_the_grid_with_the_state_in_words(page: CaseloadPage) -> None:
    page.open_at({})
    headings = [column.heading for column in page.rows.columns]
    row = next(number for number, name in enumerate(names(page)) if name == "Jay Late")
    cells = {heading: page.rows.index(row, at).data() for at, heading in enumerate(headings)}
    assert cells["Child"] == "Jay Late"
    assert cells["Age"] == "10"
    assert cells["Legal status"] == "Full care order"
    assert cells["Last review"] == "1 Feb 2024"
    assert cells["Next review by"] == "1 May 2024, critical"
    assert cells["Code"] == "PN1"
    assert cells["Duties"] == "1, 1 late"
    assert page.ui.guide.text().startswith("5 children are looked after, under the guide of 50 to 70")


def test_counts_against_the_guide() -> None:
    assert "under the guide" in guide_words(49)
    assert "within the guide" in guide_words(50)
    assert "within the guide" in guide_words(70)
    assert "over the guide" in guide_words(71)
    assert guide_words(1).startswith("1 child is")


@pytest.mark.usefixtures("caseload")
@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        ("all", ["Amara Grown", "Jay Late", "Kit Seen", "Milo Beispiel", "Zoë First"]),
        ("overdue", ["Jay Late"]),
        ("first", ["Zoë First"]),
        ("unseen", ["Amara Grown", "Jay Late", "Milo Beispiel", "Zoë First"]),
        ("under_4", ["Milo Beispiel"]),
        ("over_16", ["Amara Grown"]),
    ],
)
def test_filters_narrow_and_say_their_count(
    page: CaseloadPage, qtbot: QtBot, key: str, wanted: list[str]
) -> None:
    page.open_at({})
    qtbot.mouseClick(page.filters[key], Qt.MouseButton.LeftButton)
    assert names(page) == wanted
    assert page.filters[key].text().endswith(f"  {len(wanted)}")
    assert page.where["filter"] == key


@pytest.mark.usefixtures("caseload")
def test_typing_filters_at_once_by_every_word(page: CaseloadPage) -> None:
    page.open_at({})
    page.show()
    page.ui.filter_text.setFocus()
    type_into(page.ui.filter_text, "zoë")
    assert names(page) == ["Zoë First"]
    page.ui.filter_text.setText("foster alpha kit")
    assert names(page) == ["Kit Seen"]
    page.ui.filter_text.setText("nobody at all")
    assert names(page) == []
    assert page.ui.note.text().startswith("No child fits.")
    page.ui.filter_text.clear()
    assert len(names(page)) == 5


@pytest.mark.usefixtures("caseload")
def test_leavers_are_shown_when_asked_for(page: CaseloadPage, qtbot: QtBot) -> None:
    page.open_at({})
    page.show()
    qtbot.keyClick(page.ui.leavers, Qt.Key.Key_Space)
    assert "Lee Gone" in names(page)
    row = names(page).index("Lee Gone")
    assert page.rows.index(row, 2).data() == "Left 1 Jun 2026"
    assert page.ui.guide.text().startswith("5 children")


@pytest.mark.usefixtures("caseload")
def test_headers_sort_stably_and_once_more_the_other_way(page: CaseloadPage) -> None:
    page.open_at({})
    header = page.ui.children_list.horizontalHeader()
    assert names(page) == sorted(names(page), key=str.casefold)
    by_name = names(page)
    header.sectionClicked.emit(2)
    assert names(page) == by_name, "rows with the same legal status keep their order"
    header.sectionClicked.emit(2)
    assert names(page) == by_name, "and keep it the other way round too"
    header.sectionClicked.emit(1)
    assert names(page)[0] == "Milo Beispiel"
    assert names(page)[-1] == "Amara Grown"
    header.sectionClicked.emit(1)
    assert names(page)[0] == "Amara Grown"
    assert page.ui.sort_by.value() == "1"
    assert page.ui.descending.isChecked()


@pytest.mark.usefixtures("caseload")
def test_sorting_works_by_keyboard_and_lasts(page: CaseloadPage, qtbot: QtBot) -> None:
    page.open_at({})
    page.show()
    next_review = [column.heading for column in page.rows.columns].index("Next review by")
    page.ui.sort_by.setFocus()
    while page.ui.sort_by.value() != str(next_review):
        qtbot.keyClick(page.ui.sort_by, Qt.Key.Key_Down)
    assert names(page)[0] == "Jay Late"
    page.reread()
    assert names(page)[0] == "Jay Late"
    qtbot.keyClick(page.ui.descending, Qt.Key.Key_Space)
    assert names(page)[-1] == "Jay Late"


def test_enter_opens_the_child_and_the_filter_leads_into_the_list(
    page: CaseloadPage, caseload: dict[str, int], gone: list[tuple[str, Where]], qtbot: QtBot
) -> None:
    page.open_at({})
    page.show()
    page.ui.filter_text.setText("kit")
    qtbot.keyClick(page.ui.filter_text, Qt.Key.Key_Down)
    qtbot.keyClick(page.ui.children_list, Qt.Key.Key_Return)
    assert gone == [("child", {"child_id": caseload["seen"]})]


@pytest.mark.usefixtures("caseload")
def test_the_same_child_stays_chosen(page: CaseloadPage) -> None:
    page.open_at({})
    page.ui.children_list.selectRow(names(page).index("Kit Seen"))
    page.narrow(filter="all")
    page.reread()
    row = page.rows.row(page.ui.children_list.currentIndex())
    assert row is not None
    assert row.child.name == "Kit Seen"


@pytest.mark.usefixtures("caseload")
def test_today_and_caseload_agree_on_every_state(page: CaseloadPage, context: Context, qtbot: QtBot) -> None:
    today = TodayPage(context)
    qtbot.addWidget(today)
    today.open_at({"owner": "all", "all": True, "missing": True})
    page.open_at({})
    here = {tuple(key_of(duty)): duty.state for row in page.rows.rows() for duty in row.duties}
    there = {tuple(key_of(duty)): duty.state for duty in today.rows.duties()}
    assert here == there


@pytest.mark.usefixtures("caseload")
def test_the_privacy_view_shows_no_name(page: CaseloadPage) -> None:
    page.context.names.set_private(is_private=True)
    page.open_at({"leavers": True})
    page.show()
    words = every_word(page)
    for name in ("Jay", "Zoë", "Milo", "Beispiel", "Amara", "Kit", "Worker Alpha"):
        assert name not in words
    assert "JL" in words


@pytest.mark.usefixtures("caseload")
def test_check_J1_everything_is_named_and_rows_are_sentences(page: CaseloadPage) -> None:
    page.open_at({})
    page.show()
    assert unnamed(page) == []
    said = page.rows.index(names(page).index("Jay Late"), 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Jay Late, 10; Full care order; next review by 1 May 2024, critically overdue; 1 overdue"
    table = QAccessible.queryAccessibleInterface(page.ui.children_list)
    assert table.role() == QAccessible.Role.Table


def test_an_empty_caseload_says_what_belongs_here(page: CaseloadPage) -> None:
    page.open_at({})
    assert page.ui.note.text().startswith("No child is on the caseload yet. Import")


@pytest.mark.usefixtures("caseload")
@pytest.mark.parametrize("width", [480, 700, 1146, 1700])
def test_check_J6_nothing_scrolls_sideways(page: CaseloadPage, width: int) -> None:
    page.open_at({})
    page.show()
    page.resize(width, 600)
    grid = page.ui.children_list
    shown = [at for at in range(len(page.rows.columns)) if not grid.isColumnHidden(at)]
    assert sum(grid.columnWidth(at) for at in shown) <= grid.viewport().width()
    assert 0 in shown
    assert 6 in shown


@pytest.mark.usefixtures("caseload")
def test_coming_here_the_list_has_the_focus(page: CaseloadPage, qtbot: QtBot) -> None:
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    before = QLineEdit()
    for one in (before, page):
        pages.addWidget(one)
    pages.show()
    before.setFocus()
    pages.setCurrentWidget(page)
    page.open_at({})
    assert page.focusWidget() is page.ui.children_list
    page.setParent(None)


def test_the_ways_to_the_summary_and_to_the_import(page: CaseloadPage, gone: list[tuple[str, Where]]) -> None:
    page.ui.supervision.click()
    page.ui.import_caseload.click()
    assert gone == [("preview", {"kind": "supervision"}), ("import", {})]
