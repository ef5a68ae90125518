"""An IRO's own sheet of actions: looked at, written whole, a second time a no-op, and taken back (row R5)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.remedial_actions import Chaser, RemedialAction, Status
from iro_desk.exchange import sources
from iro_desk.services import (
    action_exports,
    action_imports,
    action_list,
    actions,
    case_files,
    file_imports,
    monitoring_list,
)
from iro_desk.services.action_plan import Standing
from iro_desk.services.actions import Edit
from iro_desk.services.desk import Desk
from iro_desk.services.due_list import Shown
from iro_desk.store import actions as kept
from iro_desk.store import audit
from tests import build
from tests.conftest import PASSPHRASE
from tests.exchange.samples import EPISODES, HEADER

SHEET = """Case number,Young person,Issue,Action,By whom,Target date,Completed?,RAG
004031,Ember Example,No dentist,Dental check booked,Foster carer,03/12/2026,No,Amber
004031,Ember Example,,Life-story work starts,Worker Alpha,18/12/2026,,Green
004032,Kit Madeup,PEP late,PEP updated,Worker Bravo,20/11/2026,Yes,
004099,Nobody Known,,Something,Somebody,1/1/2026,,
"""


@pytest.fixture
def sheet(desk: Desk, tmp_path: Path) -> Path:
    build.a_child(desk)
    build.a_child(desk, "004032", "Kit Madeup")
    path = tmp_path / "my actions.csv"
    path.write_text(SHEET)
    return path


def looked(desk: Desk, path: Path) -> action_imports.Preview:
    return action_imports.preview(desk, action_imports.look(desk, [path]))


def standings(shown: action_imports.Preview) -> tuple[int, ...]:
    return tuple(shown.count(standing) for standing in Standing)


def held(desk: Desk) -> tuple[RemedialAction, ...]:
    return kept.every(desk.case_file)


def test_row_r5_an_own_sheet_is_looked_at_and_then_written_once(desk: Desk, sheet: Path) -> None:
    shown = looked(desk, sheet)
    assert standings(shown) == (3, 0, 0, 1)
    (problem,) = shown.problems
    assert (problem.file, problem.row, problem.column, problem.value) == (
        "my actions.csv",
        5,
        "Child reference",
        "004099",
    )
    assert held(desk) == ()
    action_imports.commit(desk, shown)
    first, *_ = (one for one in held(desk) if one.action == "Dental check booked")
    assert (first.due_on, first.owner_name, first.status) == (date(2026, 12, 3), "Foster carer", Status.OPEN)
    assert first.other_columns == {"Issue": "No dentist", "RAG": "Amber"}
    lines = audit.lines(desk.case_file)
    again = looked(desk, sheet)
    assert standings(again) == (0, 0, 3, 1)
    assert again.changes_nothing
    action_imports.commit(desk, again)
    assert audit.lines(desk.case_file) == lines, "check F20: the second time nothing is written"


def test_check_f17_what_is_shown_is_what_is_written(desk: Desk, sheet: Path) -> None:
    action_imports.commit(desk, looked(desk, sheet))
    sheet.write_text(SHEET.replace("18/12/2026,,Green", "15/12/2026,Yes,Red"))
    shown = looked(desk, sheet)
    (changed,) = (line for line in shown.lines if line.standing is Standing.CHANGED)
    assert changed.changes == (
        ("Due", "18 Dec 2026", "15 Dec 2026"),
        ("Status", "Open", "Done"),
        ("RAG", "Green", "Red"),
    )
    action_imports.commit(desk, shown)
    assert changed.action in held(desk)
    (newest, oldest) = action_imports.batches(desk)
    assert (newest.added, newest.changed, oldest.added) == (0, 1, 3)


def test_columns_are_said_once_and_remembered_for_their_headings(desk: Desk, sheet: Path) -> None:
    found = action_imports.look(desk, [sheet])
    (one,) = found.sheets
    issue, action = one.headings.index("Issue"), one.headings.index("Action")
    said = {**found.mappings[one.fingerprint], issue: "notes"}
    action_imports.commit(desk, action_imports.preview(desk, found, {one.fingerprint: said}))
    assert {row.notes for row in held(desk)} == {"No dentist", "", "PEP late"}
    later = sheet.with_name("next year.csv")
    later.write_text(SHEET)
    found = action_imports.look(desk, [later])
    assert found.mappings[one.fingerprint] == said
    assert found.remembered == {one.fingerprint}
    without = {place: key for place, key in said.items() if place != action}
    refused = action_imports.preview(desk, found, {one.fingerprint: without})
    assert refused.lines == ()
    assert "the action" in refused.problems[0].what_to_do


def test_a_rejected_row_is_taken_once_its_cell_is_put_right(desk: Desk, sheet: Path) -> None:
    found = action_imports.look(desk, [sheet])
    mended = {
        ("my actions.csv", 5, "Child reference"): "004032",
        ("my actions.csv", 5, "Child"): "Kit Madeup",
    }
    shown = action_imports.preview(desk, found, mended=mended)
    assert standings(shown) == (4, 0, 0, 0)
    action_imports.commit(desk, shown)
    assert len(held(desk)) == 4


def test_check_f18_f21_a_cancelled_import_writes_nothing(desk: Desk, sheet: Path) -> None:
    shown = looked(desk, sheet)
    asked = iter([True, True, False])
    with pytest.raises(RuleBroken, match="cancelled"):
        action_imports.commit(desk, shown, lambda: next(asked))
    assert held(desk) == ()
    assert action_imports.batches(desk) == ()


def test_check_f19_an_import_is_taken_back_by_undo_and_done_again(desk: Desk, sheet: Path) -> None:
    before = held(desk)
    action_imports.commit(desk, looked(desk, sheet))
    written = held(desk)
    desk.case_file.close()
    desk = case_files.open_desk(desk.case_file.path, passphrase=PASSPHRASE, on=build.TODAY)
    assert actions.page(desk).undoable.undo == "Import 3 actions"
    actions.undo(desk)
    assert held(desk) == before
    actions.redo(desk)
    assert held(desk) == written
    desk.case_file.close()


def test_check_f19_the_next_day_what_was_changed_since_is_kept(desk: Desk, sheet: Path) -> None:
    action_imports.commit(desk, looked(desk, sheet))
    edited, chased, untouched = sorted(held(desk), key=lambda one: one.action)
    actions.put(desk, [Edit(action_id=edited.id or 0, key="notes", text="Seen")], "Type a note")
    wanted = Chaser(action_id=0, chased_on=desk.today, whom="Jo")
    actions.chase(desk, [chased.id or 0], wanted)
    (batch,) = action_imports.batches(desk)
    assert action_imports.changed_since(desk, batch.id) == 2
    done = action_imports.take_back(desk, batch.id)
    assert (done.rows, done.kept) == (1, 2)
    assert {one.id for one in held(desk)} == {edited.id, chased.id}
    actions.undo(desk)
    assert {one.id for one in held(desk)} == {edited.id, chased.id, untouched.id}


def test_an_import_taken_back_whole_is_gone_from_the_list(desk: Desk, sheet: Path) -> None:
    action_imports.commit(desk, looked(desk, sheet))
    (batch,) = action_imports.batches(desk)
    assert action_imports.take_back(desk, batch.id).kept == 0
    assert held(desk) == ()
    assert action_imports.batches(desk) == ()
    with pytest.raises(RuleBroken, match="before"):
        action_imports.take_back(desk, batch.id)


def test_row_x4_their_own_columns_go_back_out_and_names_only_where_asked(desk: Desk, sheet: Path) -> None:
    action_imports.commit(desk, looked(desk, sheet))
    by_reference = action_exports.export(desk, None, ".csv").decode("utf-8-sig")
    assert by_reference.splitlines()[0].endswith(",Notes"), "their own columns may name the child"
    assert "004031" in by_reference
    assert "Ember" not in by_reference
    named = action_exports.export(desk, [held(desk)[0].id or 0], ".csv", Shown.NAMES).decode("utf-8-sig")
    assert len(named.splitlines()) == 2
    assert "Kit Madeup" in named
    assert named.splitlines()[0].endswith(",Notes,Issue")
    assert [line.what for line in audit.lines(desk.case_file, newest=2)] == [
        "Export 1 remedial action with names as CSV file",
        "Export 3 remedial actions by reference as CSV file",
    ]
    for ending in (".xlsx", ".ods", ".csv"):
        path = sheet.with_suffix(ending)
        path.write_bytes(action_exports.export(desk, None, ending))
        assert standings(looked(desk, path)) == (0, 0, 3, 0)


def test_row_x4_by_reference_no_words_name_a_child_and_none_is_lost_coming_back(
    desk: Desk, tmp_path: Path
) -> None:
    ember = build.a_child(desk)
    build.a_child(desk, "004032", "Kit Madeup")
    named = RemedialAction(
        child_id=ember,
        action="Ember to see the dentist",
        owner_name="Jo Example",
        owner_role="Mother",
        notes="Ember Example's mother rang about Kit Madeup",
        due_on=date(2026, 11, 2),
    )
    action_id = actions.add(desk, named)
    actions.chase(desk, [action_id], Chaser(action_id=0, chased_on=date(2026, 11, 9), said="Ember says no"))
    for ending in (".csv", ".xlsx", ".ods"):
        path = tmp_path / f"out{ending}"
        for content, name in (
            (action_exports.export(desk, None, ending), path),
            (monitoring_list.export(desk, ".xlsx"), tmp_path / "list.xlsx"),
        ):
            name.write_bytes(content)
            [table] = [one for file in sources.gather([name]) for one in sources.tables(file)]
            cells = str(table)
            assert "The child to see the dentist" in cells
            assert "the child's mother rang about another child" in cells.casefold()
            assert not re.search("Ember|Kit|Jo", cells)
        assert standings(looked(desk, path)) == (0, 0, 1, 0)
    listed = str(action_list.as_rows(desk, action_list.rows(desk)))
    assert "The child says no" in listed
    assert not re.search("Ember|Kit|Jo", listed)


def test_an_export_is_edited_elsewhere_and_comes_back(desk: Desk, sheet: Path) -> None:
    action_imports.commit(desk, looked(desk, sheet))
    text = action_exports.export(desk, None, ".csv").decode("utf-8-sig")
    sheet.write_text(
        text.replace("PEP updated", "PEP updated and shared").replace("Worker Alpha", "Worker Zulu")
    )
    shown = looked(desk, sheet)
    assert standings(shown) == (0, 2, 1, 0)
    ids = {one.id for one in held(desk)}
    action_imports.commit(desk, shown)
    assert {one.id for one in held(desk)} == ids
    assert {one.owner_name for one in held(desk)} == {"Foster carer", "Worker Zulu", "Worker Bravo"}
    assert all(replace(one, import_id=None) != one for one in held(desk))


@pytest.mark.parametrize(
    ("more", "is_register"), [("Issue", False), ("Actions", False), ("Issue,Due date", True)]
)
def test_a_caseload_list_with_a_column_of_issues_stays_one(
    desk: Desk, tmp_path: Path, more: str, *, is_register: bool
) -> None:
    path = tmp_path / "caseload.csv"
    path.write_text(
        f"Child ID,Child name,DOB,Became looked after,Last review date,Social worker,Team,{more}\n"
        "004077,Kit Madeup,01/02/2015,03/03/2024,05/08/2026,Worker A,Team B,PEP late,\n"
    )
    shown = file_imports.preview(desk, [path], on=desk.today)
    assert (shown.caseload is None, shown.actions is not None) == (is_register, is_register)


def test_a_sheet_of_actions_comes_in_one_run_with_the_caseload_it_is_about(
    desk: Desk, tmp_path: Path
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "h.csv").write_text(f"{HEADER}001,F,09/02/2016,WBRI,UN1,0,\n")
    (folder / "e.csv").write_text(f"{EPISODES}001,14/04/2026,S,C1,N1,U6,PR1,,,,QX1 1AA,QX2 2BB,SC999001\n")
    (folder / "actions.csv").write_text("Child ID,Name,Action,Owner,Due\n001,,Dental check,Jo,1/12/2026\n")
    shown = file_imports.preview(desk, [folder], on=desk.today)
    assert shown.actions
    assert standings(shown.actions) == (1, 0, 0, 0)
    file_imports.commit(desk, shown)
    assert [one.action for one in held(desk)] == ["Dental check"]
    again = file_imports.preview(desk, [folder / "actions.csv"], on=desk.today)
    assert again.caseload is None
    assert again.actions
    assert again.actions.changes_nothing
    words = file_imports.in_words(again, dry_run=False)
    assert words[-1] == "The register has all of these actions already. Nothing was changed."
