"""Consult as the IRO does it: each person by what fits them, promises, reports, files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from iro_desk.domain.attachments import Attachment
from iro_desk.domain.care_plan_audits import CarePlanAudit
from iro_desk.domain.promises import Promise
from iro_desk.services import attachments, consultations, reviews, voices
from iro_desk.services.desk import Desk
from iro_desk.ui.messages import Message
from iro_desk.ui.page import Context, Where
from iro_desk.ui.pages.attachment import AttachmentPage
from iro_desk.ui.pages.review import ReviewPage
from iro_desk.ui.search import SearchList
from tests import build
from tests.at_once import type_into

BEFORE = build.TODAY - timedelta(days=100)


@pytest.fixture
def child_id(desk: Desk) -> int:
    build.a_practice(desk)
    return build.a_child(desk, reviewed_on=[build.TODAY - timedelta(days=n) for n in (330, 150)])


@pytest.fixture
def review_id(desk: Desk, child_id: int) -> int:
    return reviews.plan(desk, child_id, build.TODAY + timedelta(days=4))


@pytest.fixture
def gone(context: Context) -> list[tuple[str, Where]]:
    went: list[tuple[str, Where]] = []
    context.go = lambda page, where: went.append((page, where))
    return went


@pytest.fixture
def page(context: Context, review_id: int, qtbot: QtBot, gone: list[tuple[str, Where]]) -> ReviewPage:
    assert gone == []
    made = ReviewPage(context)
    qtbot.addWidget(made)
    made.resize(1180, 680)
    made.open_at({"review_id": review_id, "step": "consult"})
    made.show()
    qtbot.waitExposed(made)
    return made


def test_row_c6_each_person_is_asked_what_fits_and_nothing_typed_is_lost(
    page: ReviewPage, desk: Desk, review_id: int
) -> None:
    panel = page.consult.panel
    assert panel.is_child
    assert panel.ui.proud_of.isVisibleTo(panel)
    assert not panel.ui.parent_group.isVisibleTo(panel)
    type_into(panel.ui.proud_of, "“My goal on Sunday.”")
    panel.ui.person_role.setFocus()
    panel.ui.person_role.set_value("school")
    panel.ui.person_role.activated.emit(panel.ui.person_role.currentIndex())
    assert panel.ui.proud_of.isVisibleTo(panel), "what was typed stays in sight"
    assert not panel.ui.views_home.isVisibleTo(panel)
    assert panel.ui.consent_to_share.value() == "all"
    page.bar.keep()
    [kept] = reviews.page(desk, review_id).consultations
    assert (kept.person_role, kept.method, kept.consulted_on) == ("school", "email", build.TODAY)
    assert kept.proud_of == "“My goal on Sunday.”"


def test_row_c4_a_field_is_kept_private_by_key_and_said_to_be_in_no_paper(
    page: ReviewPage, desk: Desk, review_id: int
) -> None:
    panel = page.consult.panel
    type_into(panel.ui.worries, "“The dark.”")
    assert "not recorded" in panel.ui.no_paper.text()
    panel.ui.consent_to_share.set_value("part")
    assert panel.ui.share_what.isVisibleTo(panel)
    panel.ui.worries.setFocus()
    QTest.keyClick(
        panel.ui.worries,
        Qt.Key.Key_H,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert panel.ui.private_worries.text() == "Kept private"
    assert panel.ui.no_paper.text() == "In no paper, because kept private: What worries me."
    page.bar.keep()
    [kept] = reviews.page(desk, review_id).consultations
    assert kept.private_fields == {"worries"}
    assert kept.shareable == {}


def test_row_c5_the_form_of_a_parent_and_what_makes_coming_hard(
    page: ReviewPage, desk: Desk, review_id: int
) -> None:
    step = page.consult
    panel = step.panel
    panel.ui.person_role.set_value("mother")
    panel.ui.person_role.activated.emit(panel.ui.person_role.currentIndex())
    panel.ui.offered_separate_meeting.click()
    type_into(panel.ui.attendance_barrier, "Shifts end at six")
    type_into(panel.ui.form_sent_on, "2/11")
    page.bar.keep()
    [kept] = reviews.page(desk, review_id).consultations
    assert (kept.offered_separate_meeting, kept.attendance_barrier) == (True, "Shifts end at six")
    assert kept.form_sent_on is not None


def test_row_b13_an_open_promise_stands_over_the_child_until_it_is_told(
    page: ReviewPage, desk: Desk, child_id: int, review_id: int
) -> None:
    voices.save_promises(desk, child_id, [Promise(child_id=child_id, text="Ring Nan", made_on=BEFORE)])
    page.reread()
    promises = page.consult.said.promises
    [row] = promises.rows
    assert promises.isVisible()
    assert row.words.text() == "Ring Nan"
    assert "Open until the child has been told" in row.state.text()
    row.tell.click()
    type_into(row.outcome, "She comes on Sunday")
    type_into(row.told_on, "today")
    page.bar.keep()
    assert promises.ui.problem.text() == "Say how the child was told."
    type_into(row.told_on, "")
    type_into(row.told_how, "On the phone")
    assert row.told_on.value() == build.TODAY, "told today, unless another day is typed"
    page.bar.keep()
    assert voices.open_promises(desk) == ()
    [told] = voices.promises_of(desk, child_id)
    assert (told.told_on, told.outcome) == (build.TODAY, "She comes on Sunday")
    page.reread()
    assert promises.rows == [], "an earlier one that was told is out of sight"

    # One key adds another, for this review.
    page.setFocus()
    QTest.keyClick(
        page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    type_into(promises.rows[0].text, "Send the photo")
    page.bar.keep()
    [new] = voices.open_promises(desk)
    assert (new.text, new.review_id, new.made_on) == ("Send the photo", review_id, build.TODAY)


def test_a_promise_taken_away_comes_back_with_undo(
    page: ReviewPage, desk: Desk, child_id: int, context: Context
) -> None:
    said = Promise(child_id=child_id, text="Ring Nan", made_on=BEFORE, due_on=build.TODAY)
    stays = Promise(child_id=child_id, text="Ask about the bicycle", made_on=BEFORE)
    voices.save_promises(desk, child_id, [said, stays])
    page.reread()
    promises = page.consult.said.promises
    offered: list[Message] = []
    context.messages.shown.connect(offered.append)
    promises.rows[0].remove.click()
    page.bar.keep()
    assert [one.text for one in voices.open_promises(desk)] == ["Ask about the bicycle"]
    page.reread()
    assert len(promises.rows) == 1
    [undo] = [one.follow for one in offered if one.link == "Undo"]
    assert undo is not None
    undo()
    page.bar.keep()
    [back] = [one for one in voices.open_promises(desk) if one.text != stays.text]
    assert (back.text, back.made_on, back.due_on) == ("Ring Nan", BEFORE, build.TODAY)


def test_row_c15_a_report_says_whether_it_came_in_time(page: ReviewPage, desk: Desk, review_id: int) -> None:
    page.consult.show_part(1)
    panel = page.consult.reports
    panel.ui.add.click()
    [row] = panel.rows
    type_into(row.from_whom, "Worker Alpha")
    type_into(row.received_on, "20/11")
    assert row.timing.text() == "5 working days before the meeting, in time"
    row.received_on.line().clear()
    type_into(row.received_on, "25/11")
    assert row.timing.text().endswith("late")
    row.received_on.line().clear()
    type_into(row.received_on, "20/11")
    page.bar.keep()
    [kept] = voices.around(desk, review_id).reports
    assert kept.from_whom == "Worker Alpha"


def test_row_c14_the_plan_is_gone_through_with_a_key_an_answer(
    page: ReviewPage, desk: Desk, review_id: int
) -> None:
    page.consult.show_part(2)
    panel = page.consult.audit
    panel.answers[0].setFocus()
    for answer in panel.answers:
        segment = answer.focusProxy()
        assert segment is not None
        QTest.keyClick(segment, Qt.Key.Key_1)
    page.bar.keep()
    [kept] = voices.around(desk, review_id).audits
    assert kept.answers == dict.fromkeys(range(1, len(panel.answers) + 1), "yes")
    assert kept.audited_on == build.TODAY


def test_row_c14_a_further_audit_that_was_refused_stays_where_it_is_typed(
    page: ReviewPage, desk: Desk, review_id: int, child_id: int
) -> None:
    on = build.TODAY - timedelta(days=60)
    first = CarePlanAudit(child_id=child_id, review_id=review_id, audited_on=on, comments="The first one.")
    voices.save_audit(desk, first)
    page.reread()
    page.consult.show_part(2)
    panel = page.consult.audit
    panel.ui.another.click()
    type_into(panel.ui.comments, "The further one.")
    panel.ui.audited_on.set_raw("1 December 2030")
    panel.touched()
    panel.commit()
    page.reread()
    assert panel.ui.comments.value() == "The further one."
    panel.ui.audited_on.set_value(build.TODAY)
    panel.touched()
    page.bar.keep()
    page.reread()
    assert [one.comments for one in voices.around(desk, review_id).audits] == [
        "The first one.",
        "The further one.",
    ]
    assert panel.ui.comments.value() == "The further one."
    assert not panel.ui.another.isHidden()


def test_row_o5_a_file_dragged_here_is_kept_named_and_looked_at(
    page: ReviewPage, desk: Desk, child_id: int, gone: list[tuple[str, Where]], tmp_path: Path
) -> None:
    page.consult.show_part(3)
    part = page.consult.documents
    good, bad = tmp_path / "MOMO.txt", tmp_path / "letter.docx"
    good.write_text("I want to see Nan.", encoding="utf-8")
    bad.write_bytes(b"PK\x03\x04\x00\x00")
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(good)), QUrl.fromLocalFile(str(bad))])
    part.dropEvent(
        QDropEvent(
            QPointF(9, 9),
            Qt.DropAction.CopyAction,
            dragged,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert part.ui.problem.text().startswith("letter.docx: This kind of file cannot be shown")
    [kept] = attachments.of_child(desk, child_id)
    part.panel.ui.attachment_kind.set_value("app_statement")
    page.bar.keep()
    part.panel.ui.look.click()
    assert gone == [("attachment", {"attachment_id": kept.id})]
    part.panel.ui.consult.click()
    assert page.consult.panel.ui.method.value() == "app"
    assert not page.consult.panel.ui.is_iro_visit.isChecked()
    page.consult.show_part(3)
    told: list[Message] = []
    page.context.messages.shown.connect(told.append)
    part.panel.ui.remove.click()
    assert attachments.of_child(desk, child_id) == ()
    assert told[-1].follow is not None
    told[-1].follow()
    [back] = attachments.of_child(desk, child_id)
    assert back.kind == "app_statement"


def test_row_o5_text_is_shown_in_the_app_and_hidden_with_names(
    context: Context, desk: Desk, child_id: int, qtbot: QtBot
) -> None:
    added = attachments.add(desk, Attachment(child_id=child_id, name="a.txt"), b"I want to see Nan.")
    view = AttachmentPage(context)
    qtbot.addWidget(view)
    view.open_at({"attachment_id": added})
    assert view.ui.text.toPlainText() == "I want to see Nan."
    context.names.set_private(is_private=True)
    view.reread()
    assert view.ui.text.toPlainText() == ""
    attachments.remove(desk, added)
    view.reread()
    assert "no longer" in view.ui.problem.text()


def test_row_c7_another_role_brings_what_is_known_of_that_person(
    page: ReviewPage, desk: Desk, child_id: int, open_again: Callable[[], None]
) -> None:
    visit = replace(build.a_visit(child_id, None, BEFORE), language="Polish", interpreter_needed=True)
    consultations.save(desk, visit)
    open_again()
    panel = page.consult.panel
    assert panel.ui.language.text() == "Polish"
    assert panel.ui.carried.text().startswith("Carried from 15 August 2026: language, interpreter.")
    assert panel.help_hint.text() == "An interpreter is needed, and none was used."
    type_into(panel.ui.communication_needs, "Signs")
    panel.ui.interpreter_used.click()
    assert panel.help_hint.text() == "Communication needs are on file, and no aid is named."
    type_into(panel.ui.communication_aids, "Makaton")
    assert panel.help_hint.isHidden()
    panel.ui.interpreter_used.click()
    panel.ui.method.set_value("declined")
    assert panel.help_hint.isHidden()
    panel.ui.person_role.set_value("social_worker")
    panel.ui.person_role.activated.emit(panel.ui.person_role.currentIndex())
    assert panel.ui.language.text() == ""
    assert panel.ui.person_name.text() == "Worker Alpha"


@pytest.fixture
def open_again(page: ReviewPage) -> Callable[[], None]:
    return page.reread


def test_row_o5_the_search_box_finds_a_file_and_opens_it(
    context: Context, desk: Desk, child_id: int, qtbot: QtBot
) -> None:
    added = attachments.add(desk, Attachment(child_id=child_id, name="Panel letter.txt"), b"Agreed.")
    window = QWidget()
    line = QLineEdit(window)
    found = SearchList(line, context.work, context.names, window)
    qtbot.addWidget(window)
    window.show()
    opened: list[int] = []
    found.attachment_chosen.connect(opened.append)
    line.setText("panel")
    found.look()
    assert [found.item(n).text() for n in range(found.count())] == ["Panel letter   Ember Example"]
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert opened == [added]
