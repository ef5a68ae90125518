"""A paper is read, issued, printed and kept from the page that shows it."""

from __future__ import annotations

import stat
from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from iro_desk.domain.paper_kinds import DECISION_LETTER, MONITORING_FORM
from iro_desk.domain.people import Manager
from iro_desk.services import decisions as decided
from iro_desk.services import papers, settings, supervision
from iro_desk.services.desk import Desk
from iro_desk.store import audit
from iro_desk.ui import file_choice, pdf_pages, printing
from iro_desk.ui.page import Context
from iro_desk.ui.pages.pdf_preview import PreviewPage
from iro_desk.ui.widgets.page_image import PageImage
from tests import build

COMPLETED_ON = date(2026, 11, 18)
Gone = list[tuple[str, dict[str, Any]]]


@pytest.fixture
def gone() -> Gone:
    """Where the page sent the person."""
    return []


@pytest.fixture
def page(qtbot: QtBot, context: Context, gone: Gone) -> PreviewPage:
    made = PreviewPage(replace(context, go=lambda name, where: gone.append((name, where))))
    qtbot.addWidget(made)
    context.work.changed.connect(lambda _topic: made.reread())
    made.resize(1100, 640)
    made.show()
    return made


@pytest.fixture
def review_id(desk: Desk) -> int:
    """A completed review whose letter wants nothing but to be issued."""
    build.a_practice(desk)
    child_id = build.a_child(desk)
    made = build.a_review(desk, child_id, COMPLETED_ON)
    build.a_letter_ready(desk, made)
    return made


def told(page: PreviewPage) -> list[str]:
    return page.context.messages.told


def test_a_draft_says_so_and_can_be_read(page: PreviewPage, review_id: int) -> None:
    page.open_at({"kind": DECISION_LETTER, "review_id": review_id})
    ui = page.ui
    assert ui.title.text() == "Decision letter"
    assert ui.state.text() == "Draft"
    assert ui.page_of.text().startswith("Page 1 of ")
    assert ui.addressee.text() == "To M. Fictional, team manager"
    assert ui.issue.isVisible()
    assert "never changes again" in ui.issue_note.text()
    sheet = sheets_of(page)[0]
    assert "DRAFT" in sheet.accessibleDescription()
    assert sheet.accessibleName().startswith("Page 1 of ")


def test_issuing_freezes_the_paper_and_stops_its_clock(page: PreviewPage, review_id: int, desk: Desk) -> None:
    page.open_at({"kind": DECISION_LETTER, "review_id": review_id})
    page.ui.issue.click()
    assert told(page)[-1] == "Decision letter issued. Its copy is kept."
    held = papers.paper(desk, DECISION_LETTER, review_id)
    assert held.issued_on == build.TODAY
    assert page.ui.state.text() == "Issued 23 Nov 2026"
    assert not page.ui.issue.isVisible()
    assert "Monday 23 November 2026" in page.ui.issue_note.text()


def test_without_an_addressee_issuing_leads_to_the_teams(
    page: PreviewPage, review_id: int, desk: Desk, gone: Gone
) -> None:
    (manager,) = settings.service(desk).managers
    settings.delete_manager(desk, manager.id or 0)
    page.open_at({"kind": DECISION_LETTER, "review_id": review_id})
    assert page.ui.obstacle.isVisible()
    page.ui.issue.click()
    assert "Nobody is entered as team manager" in told(page)[-1]
    assert papers.paper(desk, DECISION_LETTER, review_id).issued_on is None
    page.ui.obstacle_link.click()
    assert gone == [("settings", {"section": "teams"})]
    settings.save_manager(desk, Manager(tier="team_manager", name="N. Made", team_id=manager.team_id))
    page.reread()
    assert not page.ui.obstacle.isVisible()


def test_what_is_missing_leads_to_its_step(page: PreviewPage, review_id: int, gone: Gone) -> None:
    page.open_at({"kind": MONITORING_FORM, "review_id": review_id})
    assert "These items have no answer yet" in page.ui.obstacle.text()
    page.ui.obstacle_link.click()
    assert gone == [("review", {"review_id": review_id, "step": "monitor"})]


def test_a_day_that_is_no_date_is_told_beside_the_field(
    page: PreviewPage, review_id: int, desk: Desk
) -> None:
    page.open_at({"kind": DECISION_LETTER, "review_id": review_id})
    page.ui.issued_on.line().setText("31/6")
    page.ui.issue.click()
    assert papers.paper(desk, DECISION_LETTER, review_id).issued_on is None
    page.ui.issued_on.line().setText("1/1/2027")
    page.ui.issue.click()
    assert "still to come" in page.ui.issued_on.line().accessibleDescription()


def test_check_G2_a_copy_is_the_persons_alone_and_named_by_reference(
    page: PreviewPage, review_id: int, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[Path] = []

    def choose(_parent: object, _title: str, name: Path, _kinds: str) -> Path:
        offered.append(name)
        return tmp_path / name.name

    monkeypatch.setattr(file_choice, "to_save", choose)
    page.open_at({"kind": DECISION_LETTER, "review_id": review_id})
    page.copies.ui.save_copy.click()
    assert offered == []
    assert "at least 12 characters" in page.copies.ui.problem.text()
    page.copies.ui.encrypt.setChecked(False)
    page.copies.ui.save_copy.click()
    assert offered[0].name == "decision-letter-004031-2026-11-23.pdf"
    kept = tmp_path / offered[0].name
    assert kept.read_bytes() == papers.paper(desk, DECISION_LETTER, review_id).pdf
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert told(page)[-1].endswith("The copy is not encrypted.")


def test_check_g3_a_copy_is_encrypted_unless_told_otherwise_and_a_draft_holds_it(
    page: PreviewPage, review_id: int, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_choice, "to_save", lambda _parent, _title, name, _kinds: tmp_path / name.name)
    page.open_at({"kind": DECISION_LETTER, "review_id": review_id})
    form = page.copies.ui
    form.suggest.click()
    password = form.suggested.text()
    form.save_copy.click()
    (kept,) = tmp_path.glob("*.pdf")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(kept)
    pikepdf.open(kept, password=password).close()
    form.email.click()
    (draft,) = tmp_path.glob("*.eml")
    message = message_from_bytes(draft.read_bytes(), policy=policy.default)
    assert message["X-Unsent"] == "1"
    assert "Ember" not in message["Subject"]
    assert [line.what.rpartition(", ")[2] for line in audit.lines(desk.case_file)[:2]] == ["encrypted"] * 2
    # The password goes with the paper: it is never there for the next one.
    page.open_at({"kind": MONITORING_FORM, "review_id": review_id})
    assert (form.password.text(), form.suggested.text()) == ("", "")


def test_an_addendum_is_looked_at_issued_and_shown_as_it_went_out(
    page: PreviewPage, review_id: int, desk: Desk
) -> None:
    papers.issue(desk, DECISION_LETTER, review_id)
    decided.save(desk, review_id, build.decisions("A bicycle is bought"))
    page.open_at({"kind": DECISION_LETTER, "review_id": review_id, "addendum": True})
    assert page.ui.title.text() == "Addendum 1 to the decision letter of 23 November 2026"
    assert "A bicycle is bought" in text_of(page)
    page.ui.issue.click()
    assert page.ui.state.text().startswith("Issued")
    assert "DRAFT" not in text_of(page)
    assert "SHA-256" in page.ui.issue_note.text()


def test_a_folder_that_refuses_is_told(
    page: PreviewPage, review_id: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused: list[str] = []
    page.context.work.refused.connect(lambda error: refused.append(error.sentence))
    monkeypatch.setattr(file_choice, "to_save", lambda *_: tmp_path / "missing" / "letter.pdf")
    page.open_at({"kind": DECISION_LETTER, "review_id": review_id})
    page.copies.ui.encrypt.setChecked(False)
    page.copies.ui.save_copy.click()
    assert "can't be written" in refused[-1]


def test_printing_puts_every_page_on_paper(
    page: PreviewPage, review_id: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(72)
    printer.setFullPage(True)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    asked: list[int] = []

    def ask(_parent: object, title: str, pages: int) -> QPrinter:
        assert "Ember" not in title
        asked.append(pages)
        return printer

    monkeypatch.setattr(printing, "ask", ask)
    monkeypatch.setattr(printing, "DOTS_PER_INCH", 72)
    page.open_at({"kind": DECISION_LETTER, "review_id": review_id})
    page.ui.print.click()
    assert told(page)[-1] == "Sent to the printer."
    assert pdf_pages.count((tmp_path / "printed.pdf").read_bytes()) == asked[0]


def test_the_summary_shows_no_names_until_they_are_asked_for(
    page: PreviewPage, review_id: int, desk: Desk
) -> None:
    page.open_at({"kind": "supervision"})
    assert page.ui.shown_part.isVisible()
    assert not page.ui.issue_part.isVisible()
    assert "Ember" not in text_of(page)
    page.ui.shown.set_value("names")
    assert "Ember" in text_of(page)
    before = len(audit.lines(desk.case_file))
    page.reread()
    assert len(audit.lines(desk.case_file)) == before, "looking is no export"
    page.open_at({"kind": DECISION_LETTER, "review_id": review_id})
    page.open_at({"kind": "supervision"})
    assert page.shown() == supervision.Shown.SHARE_REFERENCE
    assert page.state()["where"] == {"kind": "supervision"}


def test_keeping_the_summary_with_names_is_audited(
    page: PreviewPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_choice, "to_save", lambda *_: tmp_path / "summary")
    page.open_at({"kind": "supervision"})
    page.ui.shown.set_value("names")
    page.ui.save_workbook.click()
    assert (tmp_path / "summary.xlsx").read_bytes()[:2] == b"PK"
    assert audit.lines(desk.case_file)[0].what == "Export the supervision summary with names"


def test_row_s7_the_due_list_is_of_the_month_chosen_and_names_nobody_unasked(
    page: PreviewPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build.a_child(desk, "004790", "Wren Nobody", reviewed_on=(date(2023, 5, 10), date(2026, 7, 9)))
    page.open_at({"kind": "supervision"})
    page.ui.shown.set_value("initials")
    page.open_at({"kind": "due-list"})
    assert page.ui.title.text() == "Reviews due, December 2026"
    assert page.ui.month.isVisible()
    page.ui.month.set_value("2027-01-01")
    assert page.ui.title.text() == "Reviews due, January 2027"
    assert "004790" in text_of(page)
    assert "Wren" not in text_of(page)
    for ending, button in ((".pdf", page.ui.save_pdf), (".xlsx", page.ui.save_workbook)):
        monkeypatch.setattr(file_choice, "to_save", lambda *_, ending=ending: tmp_path / f"list{ending}")
        button.click()
        assert (tmp_path / f"list{ending}").exists()
    page.ui.shown.set_value("names")
    assert "Wren Nobody" in text_of(page)
    told_of = [line.what for line in audit.lines(desk.case_file)[:2]]
    assert told_of == ["Export the due dates of January 2027 by the council's references"] * 2
    page.open_at({"kind": "supervision"})
    assert not page.ui.month.isVisible()
    assert page.shown() == supervision.Shown.SHARE_REFERENCE


def test_check_J2_the_pages_are_read_by_keyboard(page: PreviewPage, review_id: int, qtbot: QtBot) -> None:
    page.open_at({"kind": DECISION_LETTER, "review_id": review_id})
    view = page.ui.paper
    assert page.focusWidget() is view
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert page.ui.page_of.text() == f"Page {view.page_count()} of {view.page_count()}"
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert page.ui.page_of.text().startswith("Page 1")
    width = view.page_width()
    qtbot.keyClicks(view, "+")
    assert view.page_width() > width
    qtbot.keyClicks(view, "--")
    assert view.page_width() < width
    qtbot.keyClicks(view, "0")
    assert view.page_width() == width


def test_privacy_view_shows_the_addressee_by_initials(page: PreviewPage, review_id: int) -> None:
    page.context.names.set_private(is_private=True)
    page.open_at({"kind": DECISION_LETTER, "review_id": review_id})
    assert "Fictional" not in page.ui.addressee.text()


def test_a_page_is_a_picture_in_memory(desk: Desk, review_id: int) -> None:
    pdf = papers.paper(desk, DECISION_LETTER, review_id).pdf
    made = pdf_pages.pictures(pdf, 600)
    assert made[0].image.width() == 600
    assert made[0].image.format() == QImage.Format.Format_RGB32
    assert round(made[0].width) == 595
    assert pdf_pages.for_print(pdf, 0, 144).width() == pytest.approx(2 * made[0].width, abs=2)


def sheets_of(page: PreviewPage) -> list[PageImage]:
    return page.ui.paper.findChildren(PageImage)


def text_of(page: PreviewPage) -> str:
    return " ".join(sheet.accessibleDescription() for sheet in sheets_of(page))
