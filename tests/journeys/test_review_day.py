"""Journeys 2 and 3: a review day from the child's page to the issued papers; a series of meetings."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from iro_desk.domain.duties import State
from iro_desk.domain.paper_kinds import DECISION_LETTER, MONITORING_FORM
from iro_desk.domain.review import Timeliness
from iro_desk.services import reviews, settings, today
from iro_desk.store import audit
from iro_desk.ui.pages.child import ChildPage
from iro_desk.ui.pages.pdf_preview import PreviewPage
from iro_desk.ui.pages.review import ReviewPage
from iro_desk.ui.pages.today import TodayPage
from tests.journeys.conftest import ON, Person

CONTROL = Qt.KeyboardModifier.ControlModifier
CHILD = "Ember Example"


def open_review(person: Person, name: str) -> ReviewPage:
    """From anywhere to the child's review, by keyboard."""
    person.find(name)
    page = person.page(ChildPage)
    person.look("child")
    page.ui.open_review.setFocus()
    person.press(Qt.Key.Key_Space)
    person.settle()
    return person.page(ReviewPage)


def test_journey_2_a_review_day(at_desk: Person) -> None:
    person = at_desk
    person.page(TodayPage)
    person.look("today")
    page = open_review(person, CHILD)
    review_id = page.where["review_id"]
    before = person.ask(lambda desk: len(audit.lines(desk.case_file)))

    # Consult: the visit, in the child's own words.
    page.show_step("consult")
    person.settle()
    page.consult.add()
    panel = page.consult.panel
    panel.ui.person_role.set_value("child")
    panel.ui.method.set_value("face_to_face")
    person.type("today", panel.ui.consulted_on)
    panel.ui.is_iro_visit.setChecked(True)
    panel.ui.seen_alone.setChecked(True)
    person.type("“Saturday is our pancake day.”", panel.ui.views_family_time)
    panel.ui.consent_to_share.set_value("all")
    person.look("consult")

    # Meet: today's meeting, who came, how the child took part; complete.
    page.show_step("meet")
    person.settle()
    meetings = page.meet.meetings
    meetings.meetings[0].held_on.set_raw("")
    person.type("today", meetings.meetings[0].held_on)
    meetings.add_usual()
    page.meet.participation.ui.participation_code.set_value("PN1")
    person.type(
        "Chaired the first ten minutes and read out her list.", page.meet.participation.ui.how_took_part
    )
    person.look("meet")
    page.meet.complete()
    person.settle()
    held = person.ask(lambda desk: reviews.page(desk, review_id))
    assert held.review.completed_on == ON
    assert held.judged is not None
    assert held.judged.timeliness is Timeliness.IN_TIME

    # Decide: each old decision looked at, a new one written, my view of the plan.
    page.show_step("decide")
    person.settle()
    page.decide.show_part(0)
    for row in page.decide.progress.rows.values():
        row.answer.set_value("done")
        row.done_on.set_raw("20/11/2026")
    person.press(Qt.Key.Key_D, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    editor = page.decide.decisions.ui
    person.type("Family time with Nan moves to Saturday mornings", editor.text)
    person.type("Worker Alpha", editor.responsible_name)
    person.type("+10wd", editor.due_on)
    person.type("She keeps “pancake day”; school weeks are calmer.", editor.meaning)
    person.look("decide")
    page.decide.show_part(2)
    page.decide.statement.ui.agreement.set_value("agrees")
    person.type("The plan meets her needs.", page.decide.statement.ui.statement)

    # Monitor: every item answered by one key each.
    page.show_step("monitor")
    person.settle()
    page.monitor.items[0].answer.setFocus()
    for _ in range(22):
        person.press(Qt.Key.Key_1)
    page.monitor.ui.grade.set_value("good")
    person.type("The dental check is booked.", page.monitor.ui.difference_made)
    person.look("monitor")

    # Send: look at the letter as it will be, issue it, then the form.
    page.show_step("send")
    person.settle()
    person.look("send")
    for kind in (DECISION_LETTER, MONITORING_FORM):
        person.window.go("preview", {"kind": kind, "review_id": review_id})
        person.settle()
        preview = person.page(PreviewPage)
        person.look(kind)
        button = preview.findChild(QPushButton, "issue")
        assert button is not None
        assert button.isEnabled()
        button.setFocus()
        person.press(Qt.Key.Key_Space)
        person.settle()
    held = person.ask(lambda desk: reviews.page(desk, review_id))
    assert set(held.issued) == {DECISION_LETTER, MONITORING_FORM}
    assert held.issued[DECISION_LETTER].issued_on == ON
    assert [one.text for one in held.decisions][-1].startswith("Family time with Nan")
    assert any("pancake" in one.views.get("views_family_time", "") for one in held.consultations)

    # Everything due afterwards stands on Today, and what was sent does not.
    person.press(Qt.Key.Key_1, CONTROL)
    duties = person.ask(lambda desk: [d for d in today.due_list(desk) if d.child_name == CHILD])
    rules = {duty.rule for duty in duties}
    assert {"POST_MGR_RESPONSE", "POST_RECORD", "POST_DISTRIBUTE", "POST_CAREPLAN", "REV_NEXT"} <= rules
    assert not rules & {"POST_DECISIONS", "POST_MONITOR_FORM"}
    shown = {(duty.child_name, duty.rule) for duty in person.page(TodayPage).rows.duties()}
    assert (CHILD, "POST_RECORD") in shown
    after = person.ask(lambda desk: len(audit.lines(desk.case_file)))
    assert after - before <= 14, "each step is one change"
    person.look("today-after")


def test_journey_3_a_series_counts_on_its_first_day(at_desk: Person) -> None:
    person = at_desk
    adjourned = person.ask(lambda desk: next(d for d in today.due_list(desk) if d.rule == "REV_ADJOURN"))
    assert adjourned.review_id is not None
    review_id = adjourned.review_id
    page = open_review(person, adjourned.child_name)
    assert page.where["review_id"] == review_id
    page.show_step("meet")
    person.settle()
    meetings = page.meet.meetings
    first = meetings.meetings[0].held_on.value()
    meetings.add_meeting()
    person.type("today", meetings.meetings[-1].held_on)
    codes = page.meet.participation.ui.participation_code
    if codes.value() is None:
        codes.set_value("PN1")
    page.meet.complete()
    person.settle()
    person.look("series")
    held = person.ask(lambda desk: reviews.page(desk, review_id))
    assert [meeting.held_on for meeting in held.review.meetings] == [first, ON]
    assert (held.review.commenced_on, held.review.completed_on) == (first, ON)
    assert held.judged is not None
    assert held.judged.timeliness is Timeliness.IN_TIME
    assert held.review.meetings[0].adjourned
    due = {clock.rule: clock.due_on for clock in held.clocks}
    assert due["POST_DECISIONS"] == date(2026, 11, 30)
    duties = person.ask(today.due_list)
    assert not [duty for duty in duties if duty.review_id == review_id and duty.rule == "REV_ADJOURN"]


def test_a_lock_in_the_middle_of_a_sentence_loses_nothing(at_desk: Person) -> None:
    person = at_desk
    page = open_review(person, CHILD)
    page.show_step("decide")
    person.settle()
    page.decide.show_part(2)
    person.type("The delay is not acceptable, and Łukasz kn", page.decide.statement.ui.statement)
    person.app.lock()
    assert person.app.window is None
    person.until(lambda: person.app.unlocker is not None)
    person.unlock("paper lantern kettle harbour")
    page = person.page(ReviewPage)
    person.until(lambda: page.step == "decide")
    field = page.decide.statement.ui.statement
    person.until(lambda: field.toPlainText().endswith("Łukasz kn"))
    assert person.window.focusWidget() is field
    assert field.textCursor().position() == len(field.toPlainText())
    held = person.ask(lambda desk: reviews.page(desk, page.where["review_id"]))
    assert "Łukasz" not in held.review.statement, "nothing is committed by a lock"


def test_the_privacy_view_and_text_size_by_key(at_desk: Person) -> None:
    person = at_desk
    person.press(Qt.Key.Key_F8)
    rows = person.page(TodayPage).rows
    shown = " ".join(
        str(rows.index(row, 0).data(role) or "")
        for row in range(rows.rowCount())
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    )
    assert "Notreal" not in shown
    person.press(Qt.Key.Key_Plus, CONTROL)
    assert person.ask(settings.preferences).text_percent == 110
    assert person.ask(settings.preferences).privacy_view
    assert "Notreal" not in person.window.windowTitle()
    assert State.UNKNOWN not in {duty.state for duty in rows.duties() if duty.due_on}
