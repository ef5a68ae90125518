"""The paragraph of one letter's own, written on Send (row O3)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from iro_desk.domain.paper_kinds import PARENTS_LETTER
from iro_desk.services import letters, paper_list, papers
from iro_desk.services.desk import Desk
from iro_desk.ui.page import Context
from iro_desk.ui.pages.review import ReviewPage
from tests import build
from tests.services.test_letters import a_full_review, said

MOTHER, FATHER = "mother:Jane Example", "father:Rob Beispiel"


@pytest.fixture
def page(context: Context, desk: Desk, qtbot: QtBot) -> Iterator[ReviewPage]:  # noqa: ARG001
    """Send of a review with both parents heard."""
    build.a_practice(desk)
    review_id = a_full_review(desk)
    page = ReviewPage(context)
    page.resize(1146, 690)
    page.show()
    context.work.changed.connect(lambda _touched: page.reread())
    page.open_at({"review_id": review_id, "step": "send"})
    yield page
    shiboken6.delete(page)


def test_row_o3_a_paragraph_stands_in_its_own_letter_only(page: ReviewPage, desk: Desk, qtbot: QtBot) -> None:
    review_id, send = page.where["review_id"], page.send
    qtbot.waitUntil(lambda: (PARENTS_LETTER, MOTHER) in send.rows)

    send.row(PARENTS_LETTER, MOTHER).paragraph.click()
    text = send.paragraph.panel.ui.personal
    qtbot.keyClicks(text, "Your letter of May was read out.")
    # The father's is opened while the mother's is not kept yet: each keeps its own.
    send.row(PARENTS_LETTER, FATHER).paragraph.click()
    assert text.value() == ""
    qtbot.keyClicks(text, "Ring me about the dates.")
    qtbot.mouseClick(send.paragraph.panel.ui.close, Qt.MouseButton.LeftButton)

    assert send.paragraph.isHidden()
    assert letters.personal(desk, review_id, PARENTS_LETTER, FATHER) == "Ring me about the dates."
    assert "Your letter of May was read out." in said(desk, PARENTS_LETTER, review_id, MOTHER)
    assert "letter of May" not in said(desk, PARENTS_LETTER, review_id, FATHER)


def test_row_o3_a_paragraph_changed_after_issue_is_an_addendum(
    page: ReviewPage, desk: Desk, qtbot: QtBot
) -> None:
    review_id, send = page.where["review_id"], page.send
    sent = papers.issue(desk, PARENTS_LETTER, review_id, recipient=MOTHER)
    page.reread()
    send.row(PARENTS_LETTER, MOTHER).paragraph.click()
    assert "addendum 1" in send.paragraph.panel._issued_note.text()
    qtbot.keyClicks(send.paragraph.panel.ui.personal, "One thing more.")
    qtbot.mouseClick(send.paragraph.panel.ui.close, Qt.MouseButton.LeftButton)

    assert papers.paper(desk, PARENTS_LETTER, review_id, MOTHER).pdf == sent.pdf
    row = next(one for one in paper_list.list_papers(desk, review_id) if one.key == (PARENTS_LETTER, MOTHER))
    assert row.stands is paper_list.Stands.CHANGED
    assert send.row(PARENTS_LETTER, MOTHER).issue.text() == "Addendum 1"
