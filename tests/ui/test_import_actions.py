"""An own sheet of actions is imported: its columns said, every row seen beforehand, all or nothing, undone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from iro_desk.services import actions as register
from iro_desk.services.desk import Desk
from iro_desk.services.due_list import Shown
from iro_desk.store import actions as kept
from iro_desk.ui import file_choice
from iro_desk.ui.page import Context
from iro_desk.ui.pages.actions_parts import action_export
from iro_desk.ui.pages.import_actions import ImportActionsPage
from tests import build
from tests.ui.pages_seen import unnamed

SHEET = """No,Case number,Young person,Issue,Action required,By whom,Target date,Completed?
1,004031,Ember Example,No dentist,Dental check booked,Foster carer,03/12/2026,No
2,004031,Ember Example,,Life-story work starts,Worker Alpha,31/06/2026,
3,004032,Kit Madeup,PEP late,PEP updated,Worker Bravo,20/11/2026,Yes
"""


@pytest.fixture
def gone() -> list[tuple[str, dict[str, Any]]]:
    return []


@pytest.fixture
def page(
    qtbot: QtBot, context: Context, desk: Desk, gone: list[tuple[str, dict[str, Any]]]
) -> ImportActionsPage:
    build.a_child(desk)
    build.a_child(desk, "004032", "Kit Madeup")
    made = ImportActionsPage(replace(context, go=lambda name, where: gone.append((name, where))))
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    made.open_at({})
    return made


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "mine.csv"
    path.write_text(SHEET)
    return path


def drop(page: ImportActionsPage, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))


def held(desk: Desk) -> list[str]:
    return sorted(action.action for action in kept.every(desk.case_file))


def test_row_r5_from_the_dropped_file_to_the_undone_import(
    page: ImportActionsPage, desk: Desk, sheet: Path, gone: list[tuple[str, dict[str, Any]]]
) -> None:
    ui = page.ui
    assert not ui.next.isEnabled()
    assert ui.batches_part.isHidden()
    drop(page, sheet)
    said = {choice.accessibleName(): choice.currentText() for choice in page.columns.choices.values()}
    assert said["What “By whom” is"] == "Owner"
    assert said["What “Issue” is"] == "Keep as it is, in a column of its own"
    assert unnamed(page) == []
    page.columns.choices[3].set_value("notes")
    page.next()
    assert ui.totals.text() == "2 new, 1 rejected."
    assert held(desk) == [], "nothing is written before the last step"
    assert ui.lists.currentIndex() == 1, "what is rejected is looked at first"
    assert "row 3" in ui.problem_words.text()
    ui.mend.setText("30/06/2027")
    ui.use_mend.click()
    assert ui.totals.text() == "3 new."
    assert ui.next.text() == "Im&port 3 actions"
    page.next()
    assert ui.outcome.text() == "Imported 3 actions: 3 new."
    assert held(desk) == ["Dental check booked", "Life-story work starts", "PEP updated"]
    assert {action.notes for action in kept.every(desk.case_file)} == {"No dentist", "", "PEP late"}
    ui.see_actions.click()
    assert gone == [("actions", {})]
    ui.undo.click()
    assert held(desk) == []
    assert ui.outcome.text() == "3 rows are as before the import."
    assert register.undo(desk)
    assert len(held(desk)) == 3


def test_the_columns_are_remembered_and_a_second_import_changes_nothing(
    page: ImportActionsPage, sheet: Path
) -> None:
    page.take([sheet])
    page.columns.choices[3].set_value("notes")
    page.next()
    page.next()
    page.ui.again.click()
    page.take([sheet])
    assert page.columns.choices[3].value() == "notes"
    assert page.ui.columns_note.text().startswith("As you said")
    page.next()
    assert page.ui.totals.text() == "2 unchanged, 1 rejected."
    assert not page.ui.next.isEnabled()
    assert page.ui.totals_more.text().startswith("The register has all of this already")


def test_an_earlier_import_is_taken_back_and_says_what_stays(
    page: ImportActionsPage, desk: Desk, sheet: Path
) -> None:
    page.take([sheet])
    page.next()
    page.next()
    first, _second = kept.every(desk.case_file)
    register.put(desk, [register.Edit(action_id=first.id or 0, key="notes", text="Seen")], "Type a note")
    page.ui.again.click()
    page.reread()
    assert page.ui.batches_part.isVisible()
    assert page.ui.take_back_note.text() == "1 of its rows changed since and would stay as they are."
    page.ui.take_back.click()
    assert held(desk) == [first.action]
    assert page.ui.problem.text() == "1 row is as before the import. 1 changed since and stay as they are."


def test_a_sheet_without_an_action_or_a_child_says_what_to_choose(
    page: ImportActionsPage, sheet: Path
) -> None:
    page.take([sheet])
    page.columns.choices[4].set_value(None)
    page.next()
    assert page.ui.steps.currentWidget() is page.ui.choose_step
    assert "said to be the action" in page.ui.problem.text()


def test_row_x4_the_rows_shown_are_written_where_the_person_says(
    page: ImportActionsPage, desk: Desk, sheet: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.take([sheet])
    page.next()
    page.next()
    (first, _second) = kept.every(desk.case_file)
    out = tmp_path / "out.csv"
    monkeypatch.setattr(file_choice, "to_save", lambda _page, _title, _name, _kinds: out)
    action_export.save(page, [first.id or 0], ".csv", Shown.CHILD_REFERENCE)
    lines = out.read_text("utf-8-sig").splitlines()
    assert len(lines) == 2
    assert "Ember" not in lines[1]
