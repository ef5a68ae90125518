"""A caseload is imported: files, whose children, everything seen beforehand, then all or nothing."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from iro_desk.domain.errors import RuleBroken
from iro_desk.services import case_files, children, import_choices, imports, settings
from iro_desk.services.desk import Desk
from iro_desk.services.import_plan import Standing
from iro_desk.ui import file_choice
from iro_desk.ui.page import Context
from iro_desk.ui.pages.import_caseload import ImportPage
from iro_desk.ui.work import Work
from tests import build

CASELOAD = Path(__file__).parents[1] / "data" / "caseload65"
DAY = date(2026, 11, 22)
ALL = [CASELOAD / name for name in ("ssda903_2026-27_to_date", "ssda903_2025-26", "annex_a", "local")]
SMALL = [CASELOAD / "ssda903_2026-27_to_date", CASELOAD / "local"]
Gone = list[tuple[str, dict[str, Any]]]


@pytest.fixture
def gone() -> Gone:
    return []


@pytest.fixture
def page(qtbot: QtBot, context: Context, gone: Gone) -> ImportPage:
    made = ImportPage(replace(context, go=lambda name, where: gone.append((name, where))))
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    made.open_at({})
    made.ui.as_at.set_value(DAY)
    return made


@pytest.fixture
def wrong_day(tmp_path: Path) -> Path:
    """The set of the year with one review on 31 June."""
    folder = tmp_path / "set"
    shutil.copytree(CASELOAD / "ssda903_2026-27_to_date", folder)
    reviews = folder / "reviews.csv"
    lines = reviews.read_text("utf-8").splitlines()
    cells = lines[5].split(",")
    place = lines[0].split(",").index("REVIEW")
    cells[place] = "31/06/2026"
    lines[5] = ",".join(cells)
    reviews.write_text("\n".join(lines), "utf-8")
    return folder


def to_check(page: ImportPage, paths: list[Path]) -> None:
    """Take these files and all their children as far as the last step."""
    page.files.add(paths)
    page.next()
    page.ui.by_all.setChecked(True)
    page.next()


def test_row_X1_a_real_set_is_imported_from_start_to_what_is_due(
    page: ImportPage, desk: Desk, gone: Gone
) -> None:
    ui = page.ui
    assert not ui.next.isEnabled()
    page.files.add(ALL)
    words = {page.files.rows.data(page.files.rows.index(row, 1)) for row in range(page.files.rows.rowCount())}
    assert "SSDA903: episodes of care" in words
    assert "Local list: names, IRO, worker, team" in words
    page.next()
    assert ui.by_iro.isChecked(), "the list's only IRO is proposed"
    assert ui.iro.value() == "IRO One (fictional)"
    page.next()
    assert ui.totals.text().startswith("65 children, 65 looked after on 22 November 2026")
    assert ui.standings.text() == "65 new."
    assert children.caseload(desk) == [], "nothing is written before the last step"
    assert ui.next.text() == "Im&port 65 children"
    page.next()
    assert ui.outcome.text().startswith("Imported: 65 children")
    assert len(children.caseload(desk)) == 65
    ui.see_today.click()
    assert gone == [("today", {})]


def test_check_F17_the_preview_is_what_is_written(page: ImportPage, desk: Desk) -> None:
    to_check(page, SMALL)
    shown = page.ui.totals.text(), page.ui.standings.text()
    page.next()
    assert page.ui.outcome.text() == f"Imported: {shown[0]}."
    assert page.ui.outcome_more.text().startswith(shown[1])
    assert len(children.caseload(desk, everyone=True)) == 74


def test_check_F20_the_same_files_twice_change_nothing_and_say_so(page: ImportPage) -> None:
    to_check(page, SMALL)
    page.next()
    page.ui.again.click()
    page.ui.as_at.set_value(DAY)
    to_check(page, SMALL)
    assert page.ui.standings.text() == "The case file has all of this already: nothing would change."
    assert not page.ui.next.isEnabled()


def test_row_K8_own_corrections_stay_and_are_listed(page: ImportPage, desk: Desk) -> None:
    to_check(page, SMALL)
    page.next()
    row = children.caseload(desk)[0]
    children.save(desk, replace(row.child, social_worker="Worker of Mine"))
    page.ui.again.click()
    page.ui.as_at.set_value(DAY)
    to_check(page, SMALL)
    (entry,) = page.check.own.rows()
    assert entry.own == "Worker of Mine"
    assert page.ui.lists.tabText(2) == "Your own entries that stay (1)"


def test_a_value_that_stops_the_import_is_put_right_in_place(
    page: ImportPage, desk: Desk, wrong_day: Path, qtbot: QtBot
) -> None:
    to_check(page, [wrong_day])
    ui = page.ui
    assert ui.lists.currentIndex() == 0, "problems that stop are looked at first"
    assert "One problem stops the import" in ui.stopped.text()
    assert not ui.next.isEnabled()
    (first,) = page.check.problems.rows()
    assert (first.column, first.value, first.row) == ("REVIEW", "31/06/2026", 6)
    assert ui.mend.text() == "31/06/2026"
    ui.mend.setText("30/06/2026")
    qtbot.keyClick(ui.mend, Qt.Key.Key_Return)
    assert not ui.stopped.isVisible()
    assert "One value was put right" in ui.mended.text()
    assert ui.next.isEnabled()
    page.next()
    assert page.ui.outcome.text().startswith("Imported: ")
    assert len(children.caseload(desk)) == 65


def test_the_children_whose_rows_stop_are_left_out(page: ImportPage, desk: Desk, wrong_day: Path) -> None:
    to_check(page, [wrong_day])
    assert page.ui.leave_out.isVisible()
    page.ui.leave_out.setChecked(True)
    assert page.ui.standings.text().endswith("1 left out.")
    page.next()
    assert len(children.caseload(desk)) == 64


def test_only_the_ids_that_are_pasted_are_kept(page: ImportPage, desk: Desk) -> None:
    page.files.add(SMALL)
    page.next()
    page.ui.ids.set_value("004002\n4004, 004005")
    assert page.ui.by_ids.isChecked()
    page.next()
    assert page.ui.standings.text() == "3 new."
    page.next()
    assert {row.child.child_ref for row in children.caseload(desk)} == {"004002", "004004", "004005"}


def test_a_choice_without_ids_is_asked_for(page: ImportPage) -> None:
    page.files.add(SMALL)
    page.next()
    page.ui.by_ids.setChecked(True)
    page.next()
    assert page.ui.whose_problem.text() == "Paste at least one child id."
    assert page.ui.steps.currentWidget() is page.ui.whose_step


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.csv", b""),
        ("picture.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256))),
        ("other.csv", b"Team,Budget\nA,1\n"),
        ("broken.xlsx", b"PK\x03\x04 cut short"),
    ],
)
def test_a_bad_file_gets_a_sentence_and_changes_nothing(
    page: ImportPage, desk: Desk, name: str, content: bytes, tmp_path: Path
) -> None:
    bad = tmp_path / name
    bad.write_bytes(content)
    page.files.add([bad])
    said = page.ui.found_problem.text() + page.ui.problem.text()
    assert len(said) > 20
    assert not page.ui.next.isEnabled()
    assert children.caseload(desk, everyone=True) == []


def test_files_and_folders_are_chosen_and_dropped(page: ImportPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_choice, "folder", lambda *_: SMALL[0])
    monkeypatch.setattr(file_choice, "to_open", lambda *_: [CASELOAD / "local" / "allocation.csv"])
    page.ui.choose_folder.click()
    page.ui.choose_files.click()
    page.ui.choose_files.click()
    assert page.files.paths == [SMALL[0], CASELOAD / "local" / "allocation.csv"]
    page.ui.clear_files.click()
    assert page.files.paths == []
    assert not page.ui.next.isEnabled()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in SMALL])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, mime, buttons, keys))
    assert page.files.paths == SMALL
    assert page.ui.next.isEnabled()


def test_another_day_is_read_anew_once_it_is_typed(page: ImportPage, qtbot: QtBot) -> None:
    page.files.add(SMALL)
    page.ui.as_at.line().setText("01/10/2026")
    page.ui.as_at.changed.emit()
    qtbot.waitUntil(lambda: page._read is not None and page._read.caseload.as_at == date(2026, 10, 1))


def test_a_backup_is_made_before_an_import_changes_anything(page: ImportPage, desk: Desk) -> None:
    build.a_child(desk, "999999", "Own Entry")
    to_check(page, SMALL)
    page.next()
    proof = case_files.last_backup(desk)
    assert proof is not None
    assert proof.rows["child"] == 1


def test_check_F21_a_cancelled_import_writes_nothing(desk: Desk) -> None:
    found = imports.preview(desk, SMALL, on=DAY)
    asked: list[int] = []

    def goes_on() -> bool:
        asked.append(1)
        return len(asked) < 40

    with pytest.raises(RuleBroken, match="cancelled"):
        imports.commit(desk, found, goes_on)
    assert children.caseload(desk, everyone=True) == []
    assert found.count(Standing.NEW) == 74


def test_check_F21_cancel_in_the_window_stops_at_once(qtbot: QtBot, context: Context, desk: Desk) -> None:
    """On the real thread: the page answers while the import runs, and nothing of it stays."""
    with ThreadPoolExecutor(max_workers=1) as executor:
        door = Work(executor)
        # The case file was opened on this thread; SQLCipher is told to allow another.
        door.open(lambda: desk)
        page = ImportPage(replace(context, work=door))
        qtbot.addWidget(page)
        page.show()
        page.open_at({})
        page._run("Waiting…", lambda _desk: page._cancelled.wait(5), lambda _value: page._go(3))
        assert page.ui.cancel.isVisible()
        page.ui.cancel.click()
        assert page.ui.problem.text() == "Cancelled. Nothing was changed."
        assert not page.ui.cancel.isVisible()
        qtbot.wait(50)
        assert page.ui.steps.currentWidget() is page.ui.files_step, "what was cancelled is not shown"


def test_the_profiles_own_iro_is_proposed_among_several(desk: Desk, tmp_path: Path) -> None:
    settings.save_profile(desk, replace(build.PROFILE, iro_name="Test Officer"))
    local = tmp_path / "list.csv"
    rows = (CASELOAD / "local" / "allocation.csv").read_text("utf-8").splitlines()
    rows[1] = rows[1].replace("IRO One (fictional)", "Test  Officer")
    local.write_text("\n".join(rows), "utf-8")
    found = imports.preview(desk, [SMALL[0], local], on=DAY)
    assert import_choices.proposed_iro(desk, found) == "Test Officer" or (
        import_choices.proposed_iro(desk, found) or ""
    ).split() == ["Test", "Officer"]


def test_privacy_view_shows_initials(page: ImportPage) -> None:
    page.context.names.set_private(is_private=True)
    to_check(page, SMALL)
    shown = [page.check.plans.data(page.check.plans.index(row, 1)) for row in range(5)]
    assert all("Example" not in name for name in shown)


def test_coming_back_after_an_import_begins_anew(page: ImportPage) -> None:
    to_check(page, SMALL)
    page.next()
    page.open_at({})
    assert page.ui.steps.currentWidget() is page.ui.files_step
    assert page.files.paths == []
