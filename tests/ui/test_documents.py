"""The page Documents: the register, the texts for the council's system, blank forms."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from iro_desk.domain.paper_kinds import DECISION_LETTER
from iro_desk.services import papers, paste_pack, register
from iro_desk.services.desk import Desk
from iro_desk.ui import clipboard
from iro_desk.ui.page import Context
from iro_desk.ui.pages.documents import DocumentsPage
from tests import build
from tests.ui.pages_seen import every_word, unnamed

MON = date(2026, 11, 9)
Gone = list[tuple[str, dict[str, Any]]]


@pytest.fixture
def gone() -> Gone:
    return []


@pytest.fixture
def page(qtbot: QtBot, context: Context, gone: Gone) -> DocumentsPage:
    made = DocumentsPage(replace(context, go=lambda name, where: gone.append((name, where))))
    qtbot.addWidget(made)
    context.work.changed.connect(lambda _topic: made.reread())
    made.resize(1100, 640)
    made.show()
    return made


@pytest.fixture
def review_id(desk: Desk) -> int:
    build.a_practice(desk)
    made = build.a_review(desk, build.a_child(desk), MON)
    build.a_letter_ready(desk, made)
    return made


def test_row_o6_the_register_lists_what_was_issued_and_opens_the_exact_copy(
    page: DocumentsPage, desk: Desk, review_id: int, gone: Gone, qtbot: QtBot
) -> None:
    page.open_at({})
    assert "No paper is issued yet" in page.register.ui.nothing.text()
    issued = papers.issue(desk, DECISION_LETTER, review_id, date(2026, 11, 10))
    page.reread()
    words = every_word(page)
    for said in ("Decision letter", "Ember Example, 004031", "M. Fictional", "Was due Tue 17 Nov 2026"):
        assert said in words
    assert register.document(desk, issued.document_id or 0).sha256 in words
    qtbot.keyClick(page.register.ui.papers, Qt.Key.Key_Return)
    assert gone == [
        (
            "preview",
            {"kind": DECISION_LETTER, "review_id": review_id, "document_id": issued.document_id},
        )
    ]
    page.register.ui.unfiled.setChecked(True)
    assert page.register.rows.rowCount() == 1
    page.register.ui.filed.click()
    assert page.register.rows.rowCount() == 0
    page.register.ui.unfiled.setChecked(False)
    page.register.ui.find.setText("nobody of that name")
    assert "Nothing here fits" in page.register.ui.nothing.text()


def test_the_privacy_view_hides_every_name(page: DocumentsPage, desk: Desk, review_id: int) -> None:
    papers.issue(desk, DECISION_LETTER, review_id)
    page.context.names.set_private(is_private=True)
    for part in ("register", "pack"):
        page.open_at({"part": part, "review_id": review_id})
        assert "Ember" not in every_word(page)
        assert "Fictional" not in every_word(page)
    assert not page.pack.ui.copy.isEnabled()


def test_row_x5_texts_are_copied_one_by_one_and_ticked(
    page: DocumentsPage, desk: Desk, review_id: int, qtbot: QtBot
) -> None:
    page.open_at({"part": "pack"})
    assert page.pack.ui.title.text() == "Still to be copied: 1 review"
    qtbot.keyClick(page.pack.ui.waiting, Qt.Key.Key_Return)
    pack = page.pack
    count = pack.blocks.rowCount()
    for _ in range(count):
        line = pack.line()
        assert line is not None
        qtbot.keyClick(pack.ui.copy, Qt.Key.Key_Space)
        assert QGuiApplication.clipboard().text() == line.block.text
        qtbot.keyClick(pack.ui.done, Qt.Key.Key_Space)
    assert paste_pack.pack(desk, review_id).waiting == 0
    assert pack.ui.about.text().startswith(f"0 of {count} texts still to copy")
    pack.ui.to_list.click()
    assert "less than five working days old" in pack.ui.about.text()
    clipboard.clear()
    assert QGuiApplication.clipboard().text() == ""


def test_the_page_names_its_controls(page: DocumentsPage, review_id: int) -> None:
    for part in ("register", "pack", "forms"):
        page.open_at({"part": part, "review_id": review_id})
        assert unnamed(page) == []
