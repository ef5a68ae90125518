"""A paper of an alert is looked at by reference or named, stopped, issued, sent (rows A3, A4)."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from iro_desk.domain.paper_kinds import ALERT_FORM, ALERT_LETTER
from iro_desk.domain.people import Manager
from iro_desk.services import alert_pages, alert_papers, alerts, register, settings
from iro_desk.services.desk import Desk
from iro_desk.store import alerts as kept
from iro_desk.ui import file_choice, printing
from iro_desk.ui.page import Context
from iro_desk.ui.pages.documents import DocumentsPage
from iro_desk.ui.pages.pdf_preview import PreviewPage
from iro_desk.ui.widgets.page_image import PageImage
from tests import build
from tests.ui.pages_seen import every_word, unnamed

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
def alert_id(desk: Desk) -> int:
    """A case alert whose words name the child."""
    build.a_practice(desk)
    settings.save_manager(
        desk, Manager(tier="head_of_service", name="H. Invented", email="head@example.invalid")
    )
    made = build.an_alert(desk, build.a_child(desk))
    alert = kept.by_id(desk.case_file, made)
    alerts.save(desk, replace(alert, impact="Ember waits for a visit.", copies_to="Head of service"))
    return made


def text_of(page: PreviewPage) -> str:
    return " ".join(one.accessibleDescription() for one in page.ui.paper.findChildren(PageImage))


def test_row_a4_by_reference_or_named_is_one_choice_and_the_alert_says_which_comes_first(
    page: PreviewPage, desk: Desk, alert_id: int
) -> None:
    page.open_at({"kind": ALERT_LETTER, "alert_id": alert_id})
    assert page.ui.shown.value() == "reference"
    assert "Ember Example" not in text_of(page)
    page.ui.shown.set_value("named")
    assert "Ember Example · born 9 February 2016" in text_of(page)
    assert "send it by a secure way" in page.ui.shown_note.text()
    assert page.ui.addressee.text() == "To M. Fictional, team manager"
    assert unnamed(page) == []

    alerts.save(desk, replace(kept.by_id(desk.case_file, alert_id), is_identifiable=True))
    page.open_at({"kind": ALERT_FORM, "alert_id": alert_id})
    assert page.ui.shown.value() == "named"


def test_row_a4_a_paper_by_reference_that_names_the_child_is_looked_at_before_it_goes(
    page: PreviewPage, desk: Desk, alert_id: int, gone: Gone
) -> None:
    page.open_at({"kind": ALERT_FORM, "alert_id": alert_id})
    page.ui.issue.click()
    [row] = page.stop.rows
    assert row.words.text() == "Ember waits for a visit."
    assert "This paper goes by reference, and 1 passage in it tells who the child is." in every_word(page)
    assert not row.mean.isEnabled(), "nothing is passed without its reason"
    assert alert_papers.sent(desk, alert_id) == ()
    row.go.click()
    assert gone == [("alerts", {"alert_id": alert_id})]

    # Named, nothing has to be looked at.
    page.ui.shown.set_value("named")
    assert page.stop.isHidden()
    page.ui.shown.set_value("reference")
    page.ui.issue.click()
    [row] = page.stop.rows
    row.reason.set_value("same_name")
    row.mean.click()
    [sent] = alert_papers.sent(desk, alert_id)
    assert page.where["document_id"] == sent.document.id
    assert page.ui.issue_title.text() == "Issued"
    assert not page.ui.shown_part.isVisible()
    assert alert_pages.page(desk, alert_id).steps[-1].document_id == sent.document.id


def test_row_a4_what_tells_who_the_child_is_stops_copy_email_and_print_too(
    page: PreviewPage, desk: Desk, alert_id: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_choice, "to_save", lambda _parent, _title, name, _kinds: tmp_path / name.name)
    monkeypatch.setattr(printing, "ask", lambda *_asked: pytest.fail("nothing is printed"))
    page.open_at({"kind": ALERT_FORM, "alert_id": alert_id})
    said = "This paper goes by reference, and 1 passage in it tells who the child is."
    assert page.ui.shown_note.text() == said
    page.copies.ui.encrypt.setChecked(False)
    for button in (page.copies.ui.save_copy, page.copies.ui.email, page.ui.print):
        page.stop.clear()
        button.click()
        assert len(page.stop.rows) == 1
    assert list(tmp_path.glob("*.pdf")) + list(tmp_path.glob("*.eml")) == []

    [row] = page.stop.rows
    row.reason.set_value("same_name")
    row.mean.click()
    assert alert_papers.sent(desk, alert_id) == (), "a copy was asked for, not the issue"
    assert page.ui.shown_note.text().startswith("No name, no birth date")
    page.copies.ui.save_copy.click()
    assert len(list(tmp_path.glob("*.pdf"))) == 1


def test_with_names_hidden_nothing_of_an_alerts_paper_is_seen_nor_goes_out(
    page: PreviewPage, desk: Desk, alert_id: int, context: Context
) -> None:
    alerts.save(desk, replace(kept.by_id(desk.case_file, alert_id), impact="She waits."))
    page.open_at({"kind": ALERT_FORM, "alert_id": alert_id})
    assert "She waits." in text_of(page)
    context.names.set_private(is_private=True)
    assert text_of(page) == ""
    assert "The paper is hidden while names are." in every_word(page)
    assert not page.ui.paper.isVisible()
    assert not page.ui.side.isVisible()
    page.issue()
    assert alert_papers.sent(desk, alert_id) == ()
    context.names.set_private(is_private=False)
    assert "She waits." in text_of(page)
    assert page.ui.side.isVisible()
    assert page.shows_in == "alerts"


def test_an_obstacle_leads_to_the_alert(page: PreviewPage, desk: Desk, alert_id: int, gone: Gone) -> None:
    alerts.save(desk, replace(kept.by_id(desk.case_file, alert_id), impact=""))
    page.open_at({"kind": ALERT_FORM, "alert_id": alert_id})
    assert page.ui.obstacle.text() == "Write what it does to the child."
    assert page.ui.obstacle_link.text() == "Open the alert"
    page.ui.obstacle_link.click()
    assert gone == [("alerts", {"alert_id": alert_id})]
    page.ui.paper.setFocus()
    QTest.keyClick(page.ui.paper, Qt.Key.Key_Escape)
    assert len(gone) == 2, "Escape goes back there too"
    page.ui.side.ensureVisible(0, 0)
    assert not page.ui.open_review.visibleRegion().isEmpty(), "the way back stands at the head"
    alerts.save(
        desk, replace(kept.by_id(desk.case_file, alert_id), impact="She waits \N{SLIGHTLY SMILING FACE}.")
    )
    page.reread()
    assert "cannot draw \N{SLIGHTLY SMILING FACE}" in page.ui.obstacle.text(), "said before it is printed"


def test_row_a3_an_email_draft_to_the_manager_copies_in_the_head_of_service(
    page: PreviewPage, desk: Desk, alert_id: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(_parent: object, _title: str, name: Path, _kinds: str) -> Path:
        asked.append(name.name)
        return tmp_path / name.name

    monkeypatch.setattr(file_choice, "to_save", choose)
    alerts.save(desk, replace(kept.by_id(desk.case_file, alert_id), impact="She waits."))
    page.open_at({"kind": ALERT_LETTER, "alert_id": alert_id})
    page.copies.suggest()
    page.copies.save_email()
    [name] = asked
    message = message_from_bytes((tmp_path / name).read_bytes(), policy=policy.default)
    assert message["Cc"] == "head@example.invalid"
    assert message["Subject"] == "Case alert letter, ref A-2026-001"
    assert "Ember" not in f"{name} {message['Subject']}"
    assert "004031" not in name


def test_row_d6_to_whom_an_alerts_paper_went_is_entered_in_documents(
    qtbot: QtBot, context: Context, desk: Desk, alert_id: int
) -> None:
    sent = alert_papers.issue(desk, ALERT_FORM, alert_id, named=True)
    page = DocumentsPage(context)
    qtbot.addWidget(page)
    context.work.changed.connect(lambda _topic: page.reread())
    page.resize(1100, 640)
    page.show()
    page.open_at({})
    part = page.register
    part.ui.copies.click()
    assert not part.ui.papers.isVisible()
    assert page.where["copies"] == sent.document_id
    assert [row.to_whom.text() for row in part.dispatch.rows] == ["M. Fictional", "H. Invented"]
    QTest.keyClick(part.dispatch.ui.all_sent, Qt.Key.Key_Space)
    part.dispatch.ui.close.click()
    assert part.ui.papers.isVisible()
    assert "copies" not in page.where
    copies = register.copies_of(desk, sent.document_id or 0)
    assert [(one.to_whom, one.sent_on) for one in copies] == [
        ("M. Fictional", build.TODAY),
        ("H. Invented", build.TODAY),
    ]
    assert "M. Fictional, H. Invented" in every_word(page)

    # After a lock the same copies stand open.
    page.open_at({"copies": sent.document_id})
    assert not part.ui.papers.isVisible()
    page.open_at({})
    assert part.ui.papers.isVisible()
