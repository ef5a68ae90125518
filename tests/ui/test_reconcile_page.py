"""B9 in the window: the council's files beside the IRO's reviews, by keyboard, and out again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from iro_desk.services import children, reconcile, reviews
from iro_desk.services.desk import Desk
from iro_desk.store import audit
from iro_desk.ui import file_choice
from iro_desk.ui.page import Context, Where
from iro_desk.ui.pages.reconcile import ReconcilePage
from tests import build
from tests.documents import reading
from tests.services.test_reconcile import RIGHT, faulty, written
from tests.services.test_reconcile import caseload as a_caseload
from tests.ui.pages_seen import every_word, unnamed

SEVEN = [
    ("Ember Canarybird", "Date differs", "6 May 2026", "6 May 2026", "27 May 2026", "Performance team"),
    ("Two Canarybird", "Date differs", "12 May 2026", "12 May 2026", "5 Dec 2026", "Performance team"),
    ("Three Canarybird", "Date differs", "5 Jun 2026", "5 Jun 2026", "6 Jun 2026", "Performance team"),
    ("Four Canarybird", "Date differs", "8 Jul 2026", "8 Jul 2026", "18 Jul 2026", "Performance team"),
    ("Five Canarybird", "Code differs", "8 Jul 2026", "PN1", "PN6", "Performance team"),
    ("Six Canarybird", "Code differs", "9 Sep 2026", "PN0", "PN7", "Performance team"),
    (
        "Seven Canarybird",
        "Child missing there",
        "7 Apr 2026",
        "7 Apr 2026, 1 Oct 2026",
        "nothing",
        "Performance team",
    ),
]
caseload = a_caseload


@pytest.fixture
def gone() -> list[tuple[str, Where]]:
    """Where the page wanted to go."""
    return []


@pytest.fixture
def page(context: Context, gone: list[tuple[str, Where]], qtbot: QtBot) -> ReconcilePage:
    made = ReconcilePage(replace(context, go=lambda name, where: gone.append((name, where))))
    qtbot.addWidget(made)
    made.resize(1146, 640)
    made.show()
    return made


@pytest.fixture
def file(caseload: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The faulty file, and a dialog in which the person chooses it."""
    (path,) = written(tmp_path, faulty(), "reviews.csv")
    monkeypatch.setattr(file_choice, "to_open", lambda *_asked: [path])
    assert caseload.today == build.TODAY
    return path


def cells(page: ReconcilePage) -> list[tuple[str, ...]]:
    rows = page.rows
    return [tuple(rows.index(row, column).data() for column in range(6)) for row in range(rows.rowCount())]


def compared(page: ReconcilePage, qtbot: QtBot) -> ReconcilePage:
    page.open_at({})
    qtbot.mouseClick(page.ui.choose_files, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.ui.compare, Qt.MouseButton.LeftButton)
    return page


def test_row_B9_seven_faults_are_seven_in_the_window(page: ReconcilePage, file: Path, qtbot: QtBot) -> None:
    compared(page, qtbot)
    assert cells(page) == SEVEN
    assert file.name in page.ui.files_words.text()
    assert "7 differences" in page.ui.summary.text()
    shown = [button.text() for button in page.kinds.values() if button.isVisible()]
    assert shown == ["All  7", "Date differs  4", "Code differs  2", "Child missing there  1"]
    assert page.ui.differences.hasFocus()


def test_each_says_why_and_what_to_do(page: ReconcilePage, file: Path, qtbot: QtBot) -> None:
    compared(page, qtbot)
    assert file.exists()
    words = page.ui.what_to_do.text()
    assert "The date is the last meeting of the series." in words
    assert "The return should say 6 May 2026" in words
    assert "In the files: " in words
    qtbot.keyClick(page.ui.differences, Qt.Key.Key_Down)
    assert "Day and month are swapped." in page.ui.what_to_do.text()


def test_a_kind_narrows_the_list(page: ReconcilePage, file: Path, qtbot: QtBot) -> None:
    compared(page, qtbot)
    assert file.exists()
    code = next(button for button in page.kinds.values() if button.text().startswith("Code"))
    qtbot.mouseClick(code, Qt.MouseButton.LeftButton)
    assert cells(page) == SEVEN[4:6]
    assert page.where["kind"] == "code_differs"
    qtbot.mouseClick(page.kinds[""], Qt.MouseButton.LeftButton)
    assert len(cells(page)) == 7


def test_enter_opens_the_review_or_the_child(
    page: ReconcilePage, file: Path, caseload: Desk, gone: list[tuple[str, Where]], qtbot: QtBot
) -> None:
    compared(page, qtbot)
    assert file.exists()
    qtbot.keyClick(page.ui.differences, Qt.Key.Key_Return)
    (name, where) = gone[0]
    assert (name, where["step"]) == ("review", "meet")
    assert reviews.page(caseload, where["review_id"]).review.commenced_on == date(2026, 5, 6)
    extra = written(file.parent, RIGHT + "008,09/02/2016,20/08/2026,PN1\n", "extra.csv")
    page.clear()
    page.add(extra)
    page.compare()
    assert [row[1] for row in cells(page)] == ["Extra review there"]
    assert cells(page)[0][5] == "IRO or the team"
    qtbot.keyClick(page.ui.differences, Qt.Key.Key_Return)
    eighth = next(row.child for row in children.caseload(caseload) if row.child.child_ref == "008")
    assert gone[-1] == ("child", {"child_id": eighth.id, "tab": "reviews"})


def test_the_period_narrows_what_is_compared(page: ReconcilePage, file: Path, qtbot: QtBot) -> None:
    page.open_at({})
    page.add([file])
    page.ui.from_on.set_value(date(2026, 7, 1))
    page.ui.to_on.set_value(date(2026, 8, 31))
    qtbot.keyClick(page.ui.to_on.line(), Qt.Key.Key_Return)
    assert cells(page) == SEVEN[3:5]
    assert "as asked for" in page.ui.summary.text()
    page.ui.to_on.set_value(date(2026, 6, 1))
    page.compare()
    assert "ends before it begins" in page.ui.problem.text()
    assert not page.ui.found.isVisible()


def test_a_mended_review_is_no_difference_on_coming_back(
    page: ReconcilePage, file: Path, caseload: Desk, qtbot: QtBot
) -> None:
    compared(page, qtbot)
    assert file.exists()
    page.ui.differences.selectRow(4)
    fifth = page.rows.row(4)
    assert fifth is not None
    reviews.save_participation(caseload, fifth.review_id or 0, "PN6", "By text.", chaired=False)
    page.open_at(page.where)
    assert len(cells(page)) == 6
    assert "Five Canarybird" not in every_word(page.ui.differences)


def test_the_choice_is_remembered_in_the_case_file(
    page: ReconcilePage, file: Path, caseload: Desk, context: Context, qtbot: QtBot
) -> None:
    page.open_at({})
    page.add([file])
    page.ui.from_on.set_value(date(2026, 4, 1))
    page.compare()
    assert reconcile.choice(caseload).paths == (file,)
    later = ReconcilePage(context)
    qtbot.addWidget(later)
    later.show()
    later.open_at({})
    assert later.paths == [file]
    assert later.ui.from_on.value() == date(2026, 4, 1)
    assert later.ui.compare.isEnabled()
    file.unlink()
    assert reconcile.choice(caseload).paths == ()


def test_a_file_may_be_dropped(page: ReconcilePage, file: Path) -> None:
    page.open_at({})
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    page.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert page.paths == [file]


def test_a_file_of_no_use_is_refused_in_place(page: ReconcilePage, caseload: Desk, tmp_path: Path) -> None:
    assert caseload.today == build.TODAY
    notes = tmp_path / "notes.csv"
    notes.write_text("apples,pears\n1,2\n", encoding="utf-8")
    page.open_at({})
    page.add([notes])
    page.compare()
    assert "headings" in page.ui.problem.text()
    assert not page.ui.found.isVisible()


def test_two_records_that_agree_say_so(page: ReconcilePage, caseload: Desk, tmp_path: Path) -> None:
    assert caseload.today == build.TODAY
    page.open_at({})
    page.add(written(tmp_path, RIGHT))
    page.compare()
    assert page.ui.summary.text().startswith("The two records agree.")
    assert not page.ui.differences.isVisible()


def test_the_list_goes_to_the_performance_team_without_names(
    page: ReconcilePage,
    file: Path,
    caseload: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    compared(page, qtbot)
    asked: list[str] = []

    def chosen(_parent: object, _title: str, name: Path, _kinds: str) -> Path:
        asked.append(name.name)
        return tmp_path / name.name

    monkeypatch.setattr(file_choice, "to_save", chosen)
    before = len(audit.lines(caseload.case_file))
    qtbot.mouseClick(page.ui.save_pdf, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.ui.save_workbook, Qt.MouseButton.LeftButton)
    assert asked == ["reviews-to-reconcile-2026-11-23.pdf", "reviews-to-reconcile-2026-11-23.xlsx"]
    text = reading.text((tmp_path / asked[0]).read_bytes())
    assert "7 differences" in text
    assert "Canarybird" not in text
    assert (tmp_path / asked[1]).read_bytes().startswith(b"PK")
    assert len(audit.lines(caseload.case_file)) == before + 2
    assert "not encrypted" in page.context.messages.told[-1]
    assert file.exists()


def test_the_privacy_view_shows_initials(page: ReconcilePage, file: Path, qtbot: QtBot) -> None:
    page.context.names.set_private(is_private=True)
    compared(page, qtbot)
    assert file.exists()
    assert "Canarybird" not in every_word(page)
    assert cells(page)[0][0] == "EC"


def test_check_J1_everything_is_named(page: ReconcilePage, file: Path, qtbot: QtBot) -> None:
    compared(page, qtbot)
    assert file.exists()
    assert unnamed(page) == []
