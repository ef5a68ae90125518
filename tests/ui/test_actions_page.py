"""The page of remedial actions, through the keys and what stands on it."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from iro_desk.domain.register_filters import Filter
from iro_desk.domain.register_view import SHIPPED_VIEWS, View, keeper, timely, totals
from iro_desk.domain.remedial_actions import Chaser, RemedialAction, Status
from iro_desk.services import actions, drafts
from iro_desk.services.desk import Desk
from iro_desk.store import actions as kept_actions
from iro_desk.ui.models.sheet_cells import Edit, Refused
from iro_desk.ui.page import Context, Where
from iro_desk.ui.pages.actions import ActionsPage
from tests import build
from tests.at_once import type_into
from tests.ui.pages_seen import every_word, unnamed

K, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def gone() -> list[tuple[str, Where]]:
    """Where the page wanted to go."""
    return []


@pytest.fixture
def rows(desk: Desk) -> dict[str, int]:
    """Four actions of two children: two late, one due, one done late with nobody having seen it."""
    ember, kit = build.a_child(desk), build.a_child(desk, "004032", "Kit Madeup", born_on=date(2012, 3, 1))
    made = RemedialAction(child_id=ember, action="Dental check booked", due_on=date(2026, 9, 10))
    done = replace(made, status=Status.DONE, completed_on=date(2026, 9, 11), owner_name="Carer")
    return {
        "dental": actions.add(desk, replace(made, owner_name="Carer", themes=frozenset({"health"}))),
        "story": actions.add(desk, replace(made, action="Life-story work", due_on=date(2026, 12, 18))),
        "passport": actions.add(
            desk, replace(made, child_id=kit, action="Passport", due_on=date(2026, 11, 20))
        ),
        "done": actions.add(desk, replace(done, child_id=kit, action="Bank account")),
    }


@pytest.fixture
def page(context: Context, rows: dict[str, int], gone: list[tuple[str, Where]], qtbot: QtBot) -> ActionsPage:
    del rows
    made = ActionsPage(replace(context, go=lambda name, where: gone.append((name, where))))
    qtbot.addWidget(made)
    context.work.changed.connect(lambda _touched: made.reread())
    made.resize(1146, 640)
    made.show()
    made.activateWindow()
    made.open_at({})
    return made


def words(page: ActionsPage, key: str) -> list[str]:
    """What stands in a column, from the top."""
    cells = page.sheet.rows.cells
    return [cells.cell(row, key).text for row in range(page.sheet.rows.record_count())]


def press(
    page: ActionsPage, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or page.sheet.view, key, held)


def write(page: ActionsPage, text: str) -> None:
    """Type over the cell the cursor is on, and Enter."""
    for letter in text:
        QTest.keyClicks(QApplication.focusWidget() or page.sheet.view, letter)
    press(page, K.Key_Return)


def button(page: QWidget, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert found is not None
    return found


def press_button(page: ActionsPage, name: str) -> None:
    button(page, name).setFocus()
    press(page, K.Key_Space)


def test_row_r3_the_page_says_how_late_what_is_and_every_figure_opens_its_rows(page: ActionsPage) -> None:
    assert page.sheet.view.hasFocus()
    assert words(page, "child") == ["Ember Example, 10", "Ember Example, 10", "Kit Madeup, 14"]
    assert words(page, "state") == ["52 wd late", "due in 19 wd", "1 wd late"]
    second = page.sheet.rows.cells.cell(1, "child")
    assert second.repeats, "the name of a group is drawn once"
    assert button(page, "figure_overdue").text() == "2 overdue"
    assert button(page, "figure_timely").text() == "0 of 1 (0.0%) on time since 1 April 2026"
    press_button(page, "figure_timely")
    assert words(page, "action") == ["Bank account"]
    press_button(page, "figure_overdue")
    assert words(page, "action") == ["Dental check booked", "Passport"]
    assert page.ui.shown.text() == "2 rows"
    assert not unnamed(page)
    # The filter is a word that is taken away.
    press_button(page, "filter_state_overdue")
    assert len(words(page, "action")) == 4


def test_row_r1_a_day_typed_is_kept_named_and_undone(
    page: ActionsPage, desk: Desk, rows: dict[str, int]
) -> None:
    page.sheet.select_id(rows["story"], "due_on")
    write(page, "+10wd")
    assert actions.page(desk).rows[rows["story"]].action.due_on == date(2026, 12, 7)
    assert page.undo_link.text() == "Undo “Change Due”  Ctrl+Z"
    assert page.sheet.current_id() == rows["passport"], "Enter goes down, and no row has moved"
    press(page, K.Key_Z, held=CTRL)
    assert actions.page(desk).rows[rows["story"]].action.due_on == date(2026, 12, 18)
    press(page, K.Key_Y, held=CTRL)
    assert actions.page(desk).rows[rows["story"]].action.due_on == date(2026, 12, 7)


def test_check_j12_a_block_from_excel_keeps_its_good_cells(
    page: ActionsPage, desk: Desk, rows: dict[str, int]
) -> None:
    QApplication.clipboard().setText('"waiting\nlist"\tDone\r\ncourt date\tperhaps\r\n')
    page.sheet.select_id(rows["dental"], "notes")
    press(page, K.Key_V, held=CTRL)
    held = actions.page(desk).rows
    assert held[rows["dental"]].action.notes == "waiting\nlist"
    assert held[rows["dental"]].action.status is Status.DONE
    assert held[rows["story"]].action.notes == "court date"
    assert held[rows["story"]].action.status is Status.OPEN
    (refused,) = page.sheet.held()["refused"]
    assert (refused["text"], refused["key"]) == ("perhaps", "status")
    assert "Type one of" in refused["sentence"]
    # What is done stays in sight until the list is arranged again.
    assert "1 no longer fit" in page.ui.shown.text()
    press(page, K.Key_F5)
    assert rows["dental"] not in [page.sheet.rows.cells.row_id(row) for row in range(2)]
    press(page, K.Key_Z, held=CTRL)
    assert actions.page(desk).rows[rows["dental"]].action.status is Status.OPEN


def test_rows_pasted_under_the_last_one_become_actions(page: ActionsPage, desk: Desk, qtbot: QtBot) -> None:
    page.turn(replace(page.reader.view, group=""))
    before = actions.page(desk).rows
    press(page, K.Key_End, held=CTRL)
    press(page, K.Key_Down, K.Key_Home)
    QApplication.clipboard().setText("\t\t\r\nKit Madeup\tPassport\r\n004031\tSwimming\r\nNobody\tLost\r\n")
    press(page, K.Key_V, held=CTRL)
    held = actions.page(desk).rows
    assert len(held) == len(before) + 2
    assert {key: held[key] for key in before} == before, "the last row is none to paste over"
    assert [row.action.action for key, row in held.items() if key not in before] == ["Passport", "Swimming"]
    assert held[max(held)].action.source == "iro"
    # The third is kept whole to be mended, and outlives a crash.
    assert "1 new row not taken yet" in page.sheet.foot.words.text()
    assert "No child on file is “Nobody”" in page.sheet.foot.words.text()
    page.panel.save_draft()
    page.hide()
    again = ActionsPage(page.context)
    qtbot.addWidget(again)
    with qtbot.waitActive(again):
        again.show()
        again.activateWindow()
    again.open_at({})
    assert [one["text"] for one in again.sheet.held()["refused"]] == ["Nobody", "Lost"]
    press(again, K.Key_End, held=CTRL)
    press(again, K.Key_Down, K.Key_Home)
    write(again, "Kit Madeup")
    assert [row.action.action for row in actions.page(desk).rows.values()][-1] == "Lost"
    assert again.sheet.held() == {}


def test_a_row_is_typed_under_the_last_one(page: ActionsPage, desk: Desk) -> None:
    press(page, K.Key_End, held=CTRL)
    press(page, K.Key_Down, K.Key_Home)
    count = page.sheet.rows.rowCount()
    type_into(page.sheet.view, "004031")
    press(page, K.Key_Tab)
    (waiting,) = page.sheet.held()["refused"]
    assert (waiting["text"], "say under Action" in waiting["sentence"]) == ("004031", True)
    write(page, "Swimming")
    newest = actions.page(desk).rows[max(actions.page(desk).rows)].action
    assert (newest.action, page.sheet.rows.rowCount()) == ("Swimming", count + 1)
    assert page.sheet.held() == {}
    assert page.sheet.current_id() == 0, "Enter comes to the next empty row"
    press(page, K.Key_Up)
    assert page.sheet.current_id() == newest.id


def test_row_r3_a_chaser_is_logged_for_the_rows_chosen(
    page: ActionsPage, desk: Desk, rows: dict[str, int]
) -> None:
    page.sheet.select_id(rows["dental"], "action")
    press(page, K.Key_Down, held=SHIFT)
    press(page, K.Key_H, held=CTRL | SHIFT)
    assert page.side.chase.ui.about.text().startswith("2 actions:")
    type_into(page.side.chase.ui.whom, "Tëam manager")
    page.side.chase.ui.said.setFocus()
    type_into(page.side.chase.ui.said, "waiting list")
    press(page, K.Key_Return, held=CTRL)
    held = actions.page(desk).rows
    assert [len(held[rows[name]].chasers) for name in ("dental", "story", "passport")] == [1, 1, 0]
    assert held[rows["dental"]].chasers[0].whom == "Tëam manager"
    assert not page.side.shown
    assert page.sheet.view.hasFocus()
    assert "waiting list" in page.sheet.rows.cells.cell(0, "chased").tip
    press(page, K.Key_Z, held=CTRL)
    assert not actions.page(desk).rows[rows["dental"]].chasers
    # The button alone logs it too, with the owner that is known.
    page.sheet.select_id(rows["dental"], "action")
    press(page, K.Key_H, held=CTRL | SHIFT)
    page.side.chase.ui.done.click()
    assert actions.page(desk).rows[rows["dental"]].chasers[0].whom == "Carer"


def test_a_day_is_revised_with_its_reason_only(page: ActionsPage, desk: Desk, rows: dict[str, int]) -> None:
    page.sheet.select_id(rows["passport"], "action")
    press(page, K.Key_U, held=CTRL | SHIFT)
    panel = page.side.revise
    type_into(panel.ui.revised_on.line(), "+5wd")
    press(page, K.Key_Return, held=CTRL)
    assert "Say why" in panel.ui.problem.text()
    type_into(panel.ui.why, "manager off sick")
    press(page, K.Key_Return, held=CTRL)
    action = actions.page(desk).rows[rows["passport"]].action
    assert (action.due_on, action.revised_due_on) == (date(2026, 11, 20), date(2026, 11, 30))
    assert words(page, "state")[-1] == "due in 5 wd"
    # Typed into the grid, a day without a reason is kept and marked until one stands.
    page.sheet.select_id(rows["passport"], "revision_reason")
    press(page, K.Key_Delete)
    assert "Say why" in page.sheet.rows.cells.cell(2, "revised_due_on").problem


def test_row_r4_an_overdue_action_becomes_an_alert_in_one_move(
    page: ActionsPage, rows: dict[str, int], gone: list[tuple[str, Where]]
) -> None:
    page.sheet.select_id(rows["dental"], "state")
    press(page, K.Key_A, held=CTRL | SHIFT)
    assert gone == [("alerts", {"from_actions": [rows["dental"]]})]
    press(page, K.Key_O, held=CTRL | SHIFT)
    assert gone[-1][0] == "child"


def test_the_menu_marks_many_done_as_one_step(page: ActionsPage, desk: Desk, rows: dict[str, int]) -> None:
    page.sheet.select_id(rows["dental"], "action")
    press(page, K.Key_Down, K.Key_Down, held=SHIFT)
    menu = page.deeds.menu(page.mapToGlobal(page.rect().center()))
    assert [one.text() for one in menu.actions() if one.text()][:3] == ["Chase…", "Mark done", "Revise due…"]
    next(one for one in menu.actions() if one.text() == "Mark done").trigger()
    menu.close()
    assert page.undo_link.text() == "Undo “Mark 3 actions done”  Ctrl+Z"
    assert actions.overdue(desk) == 0
    chosen = page.sheet.selected_ids()
    page.sheet.select_id(rows["passport"])
    page.undo_link.click()
    assert actions.overdue(desk) == 2
    assert page.sheet.selected_ids() == chosen, "what was undone is chosen"
    assert "Undone: Mark 3 actions done" in page.sheet.foot.words.text()


def test_row_r1_a_new_action_is_typed_once_and_stood_on(
    page: ActionsPage, desk: Desk, rows: dict[str, int]
) -> None:
    page.sheet.select_id(rows["passport"], "action")
    press(page, K.Key_N, held=CTRL)
    panel = page.side.new
    assert "Kit Madeup" in panel.ui.child_id.currentText()
    type_into(panel.ui.action, "Glasses collected")
    type_into(panel.ui.due_on.line(), "27 Nov")
    press(page, K.Key_Return, held=CTRL)
    last = list(actions.page(desk).rows.values())[-1]
    assert (last.action.action, last.action.due_on) == ("Glasses collected", date(2026, 11, 27))
    assert page.sheet.current_id() == last.id
    assert page.undo_link.text() == "Undo “Add an action”  Ctrl+Z"


@pytest.mark.parametrize(("source", "words_of_it"), [("panel", "Panel"), ("audit", "Audit")])
def test_row_r2_an_action_of_a_panel_or_an_audit_says_where_it_comes_from(
    page: ActionsPage, desk: Desk, rows: dict[str, int], source: str, words_of_it: str
) -> None:
    page.sheet.select_id(rows["passport"], "action")
    press(page, K.Key_N, held=CTRL)
    ui = page.side.new.ui
    type_into(ui.action, "Foster carers are trained in first aid")
    ui.source.setFocus()
    QTest.keyClicks(ui.source, words_of_it)
    ui.source_on.line().selectAll()
    type_into(ui.source_on.line(), "18 Nov")
    press(page, K.Key_Return, held=CTRL)
    made = list(actions.page(desk).rows.values())[-1].action
    assert (made.source, made.source_on) == (source, date(2026, 11, 18))
    at = words(page, "action").index("Foster carers are trained in first aid")
    assert words(page, "source")[at] == words_of_it


def test_a_childs_page_asks_for_a_new_action_of_the_child(page: ActionsPage, rows: dict[str, int]) -> None:
    kit = page.reader.now.register.rows[rows["passport"]].child.id if page.reader.now else 0
    page.open_at({"filters": {"child": kit}, "new": True})
    assert words(page, "action") == ["Bank account", "Passport"]
    assert page.side.new.ui.child_id.value() == str(kit)
    assert page.side.new.ui.action.hasFocus()


def test_row_r7_a_theme_opens_its_actions(page: ActionsPage) -> None:
    press_button(page, "figure_themes")
    assert [row.words for row in page.side.themes.rows.rows()] == ["Health"]
    press(page, K.Key_Return)
    assert words(page, "action") == ["Dental check booked"]
    assert button(page, "filter_theme_health").text() == "Theme: Health  ✕"


def test_check_i8_after_many_changes_all_counts_are_those_of_a_whole_reread(
    page: ActionsPage, desk: Desk, rows: dict[str, int]
) -> None:
    drawn = random.Random(5)
    typed = {
        "status": ["Done", "Open", "perhaps"],
        "due_on": ["yesterday", "+20wd", ""],
        "revised_due_on": ["+1wd", ""],
        "revision_reason": ["sick", ""],
        "owner_name": ["Carer", "Aunt", ""],
        "child": ["Kit Madeup", "004031"],
    }
    for _ in range(60):
        deed = drawn.random()
        if deed < 0.7:
            key = drawn.choice(list(typed))
            edits = [Edit(drawn.choice(list(rows.values())), key, drawn.choice(typed[key]))]
            page.sheet.put_wanted.emit(edits, "Change")
        elif deed < 0.8:
            page.sheet.put_wanted.emit(
                [Edit(-1, "child", "004031"), Edit(-1, "action", "More"), Edit(-1, "due_on", "1/10")], "Paste"
            )
        elif deed < 0.9:
            page.sheet.undo_wanted.emit()
        else:
            page.turn(drawn.choice([View(), *SHIPPED_VIEWS]))
        whole, shown = actions.page(desk), page.reader.now
        assert shown is not None
        assert shown.register.rows == whole.rows
        assert shown.all == totals(tuple(whole.rows.values()), desk.today)
        assert shown.this_year == timely(whole.rows.values(), whole.known)
        assert shown.arranged.totals == totals(shown.arranged.rows, desk.today)
        fits = keeper(shown.view, whole.known)
        assert shown.unfit == sum(not fits(row) for row in shown.arranged.rows)
        assert [shown.cells.place(row.id) for row in shown.arranged.rows] == list(
            range(len(shown.arranged.rows))
        )


@pytest.mark.parametrize("key", [K.Key_Down, K.Key_Return, K.Key_F6])
def test_a_key_leads_from_the_search_to_what_it_found(page: ActionsPage, key: Qt.Key) -> None:
    page.bar.find.setFocus()
    type_into(page.bar.find, "passport")
    press(page, key)
    assert page.sheet.view.hasFocus()
    assert words(page, "action") == ["Passport"]


def test_rows_changed_stay_until_the_page_is_opened_again(page: ActionsPage, rows: dict[str, int]) -> None:
    page.sheet.select_id(rows["dental"], "status")
    write(page, "Done")
    assert rows["dental"] in [row.id for row in page.reader.now.arranged.rows] if page.reader.now else False
    page.open_at({})
    assert words(page, "action") == ["Life-story work", "Passport"]
    assert page.ui.shown.text() == "2 rows"


def test_a_view_is_kept_by_its_name_and_the_order_is_remembered(
    page: ActionsPage, context: Context, qtbot: QtBot
) -> None:
    page.sheet.sort_wanted.emit("action", True)
    assert words(page, "action") == ["Life-story work", "Dental check booked", "Passport"], "within its group"
    press_button(page, "figure_overdue")
    choose(page.bar.views.menu(), "Keep this view…")
    QTest.keyClicks(page.bar.name, "Mine")
    press(page, K.Key_Return)
    assert page.bar.views.text() == "View: Mine"
    page.bar.find.setFocus()
    QTest.keyClicks(page.bar.find, "dental")
    press(page, K.Key_Return)
    assert words(page, "action") == ["Dental check booked"]
    page.leave()
    later = ActionsPage(context)
    qtbot.addWidget(later)
    later.open_at({})
    assert words(later, "action") == ["Dental check booked"]
    assert "Mine" in [view.name for view in later.reader.kept.views]


def choose(menu: QMenu, words: str) -> None:
    menu.aboutToShow.emit()
    next(one for one in menu.actions() if one.text() == words).trigger()


def test_the_privacy_view_shows_no_name(page: ActionsPage, desk: Desk, rows: dict[str, int]) -> None:
    """Words are a person's own and may name anybody: none is shown, in a cell, a tip, a form or the foot."""
    held = page.reader.now.register.rows[rows["dental"]].action if page.reader.now else None
    assert held is not None
    named = replace(
        held,
        action="Post addressed to Ravi is given to him",
        notes="Heather opened it",
        revised_due_on=date(2026, 10, 1),
        revision_reason="Yuki was away",
        owner_name="Marta Pretend",
        owner_role="Zofia's carer",
        escalation_level="Told Kacper",
        manager_checked_by="Donna Made",
    )
    hidden = {"Ember", "Kit", "Ravi", "Heather", "Yuki", "Marta", "Zofia", "Kacper", "Donna", "Wren"}
    with desk.case_file.change("Name people", at=desk.now()) as change:
        kept_actions.save(change, named)
    actions.chase(
        desk, [rows["dental"]], Chaser(action_id=0, chased_on=desk.today, whom="Wren A", said="Ask Ravi")
    )
    page.reread()
    page.turn(View())
    page.sheet.select_id(rows["dental"])
    press(page, K.Key_H, held=CTRL | SHIFT)
    assert page.side.shown == "chase"
    page.sheet.rows.answer((), [Refused(row_id=rows["done"], key="child", text="Ravi", sentence="No Ravi.")])
    page.sheet.say("No child on file is “Ravi”.")
    page.context.names.set_private(is_private=True)
    page.reread()
    assert not page.side.shown
    press(page, K.Key_H, held=CTRL | SHIFT)
    page.new_action()
    assert not page.side.shown
    sheet = page.sheet
    said = [every_word(page)]
    for row in range(sheet.rows.rowCount()):
        said.append(sheet.rows.cells.row_name(row))
        for number, column in enumerate(sheet.rows.columns):
            page.sheet.select_id(sheet.rows.cells.row_id(row), column.key)
            cell = sheet.rows.shown(row, number)
            said += [cell.text, cell.typed, cell.tip, cell.spoken, cell.problem, sheet.foot.words.text()]
    assert [name for name in sorted(hidden) if name in "\n".join(said)] == []
    assert words(page, "child")[0] == "EE"
    assert sheet.rows.cells.cell(0, "child").typed == "004031", "what is copied is the reference"
    page.sheet.select_id(rows["dental"], "action")
    press(page, K.Key_F2)
    assert not sheet.hands.editing.is_open()


def test_the_privacy_view_shows_no_words_looked_for(page: ActionsPage) -> None:
    page.reader.keep_view("Ravi and Wren")
    page.bar.add_filter(Filter(key="in:action", value="Ravi"))
    page.reader.keep_view("Ravi alone")
    page.turn(replace(page.reader.view, text="Ravi"))
    page.context.names.set_private(is_private=True)
    page.reread()
    fields = [one for one in page.findChildren(QLineEdit) if one.text() == "Ravi"]
    assert len(fields) == 2
    assert not any("Ravi" in one.displayText() for one in fields)
    seen = [one for one in page.findChildren(QPushButton) if one.isVisible()]
    buttons = [f"{one.text()} {one.accessibleName()}" for one in seen]
    page.bar.views.menu().aboutToShow.emit()
    offered = [one.text() for one in page.bar.views.menu().actions()]
    assert "Ravi" not in " ".join(buttons + offered)
    assert {"your own, 1", "your own, 2"} <= set(offered)
    # What one types oneself is seen while it is typed.
    page.bar.find.setFocus()
    QTest.keyClicks(page.bar.find, "care")
    assert page.bar.find.displayText() == "care"


def test_the_privacy_view_offers_no_name_in_a_cell(page: ActionsPage, rows: dict[str, int]) -> None:
    page.context.names.set_private(is_private=True)
    page.reread()
    sheet = page.sheet
    offered = [one for column in sheet.rows.columns if column.choices for one in column.choices()]
    assert {"004031", "004032"} <= set(offered)
    assert not {"Ember Example", "Kit Madeup", "Carer"} & set(offered)
    sheet.select_id(rows["dental"], "owner_name")
    press(page, K.Key_F2)
    assert not sheet.hands.editing.is_open()
    assert "Show them (F8)" in sheet.foot.words.text()
    press(page, K.Key_C, held=CTRL)
    assert QApplication.clipboard().text().strip() == "C"


def test_a_note_typed_in_a_row_not_shown_after_a_crash_is_kept(
    page: ActionsPage, desk: Desk, rows: dict[str, int], qtbot: QtBot
) -> None:
    page.turn(replace(page.reader.view, filters=(Filter(key="state", value="done"),)))
    page.sheet.select_id(rows["done"], "notes")
    press(page, K.Key_F2)
    type_into(QApplication.focusWidget() or page, "a long note")
    page.panel.save_draft()
    key = page.panel.key
    assert key is not None
    again = ActionsPage(page.context)
    qtbot.addWidget(again)
    again.show()
    again.open_at({})
    assert again.sheet.rows.cells.place(rows["done"]) < 0
    assert "not shown" in again.sheet.foot.words.text()
    again.sheet.select_id(rows["dental"], "notes")
    again.sheet.hands.rewrite()
    type_into(QApplication.focusWidget() or again, "rang")
    again.sheet.commit()
    assert drafts.load(desk, key) is not None, "another cell that is kept does not drop it"
    again.turn(replace(again.reader.view, filters=()))
    again.sheet.select_id(rows["done"], "notes")
    assert "Not taken yet." in again.sheet.foot.words.text()


def test_a_filter_is_chosen_from_its_menu_with_its_count(page: ActionsPage) -> None:
    bar = page.bar
    bar.turn(filters=())
    bar.add.menu().aboutToShow.emit()
    below = next(one.menu() for one in bar.add.menu().actions() if one.text() == "State")
    assert isinstance(below, QMenu)
    below.aboutToShow.emit()
    chosen = next(one for one in below.actions() if one.text().startswith("overdue\t"))
    count = int(chosen.text().split("\t")[1])
    chosen.trigger()
    assert page.bar.view.filters[-1] == Filter(key="state", value="overdue")
    assert len(page.reader.now.arranged.rows) == count > 0  # type: ignore[union-attr]
