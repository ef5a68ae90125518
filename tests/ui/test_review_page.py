"""One review in its page: what the person does, what stands in the case file, what is said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from iro_desk.domain.decisions import Progress
from iro_desk.domain.feedback import FeedbackReturn
from iro_desk.domain.paper_kinds import DECISION_LETTER, MONITORING_FORM
from iro_desk.services import consultations, drafts, papers, register, reviews, settings
from iro_desk.services import decisions as decided
from iro_desk.services.desk import Desk
from iro_desk.services.drafts import DraftKey
from iro_desk.store import audit
from iro_desk.store import drafts as kept_drafts
from iro_desk.store import voices as kept_voices
from iro_desk.ui.date_link import DateLink
from iro_desk.ui.drafted_panel import DRAFT_AFTER_MS, DraftedPanel
from iro_desk.ui.messages import Message
from iro_desk.ui.page import Context
from iro_desk.ui.pages.review import ReviewPage
from iro_desk.ui.pages.review_steps import standing
from iro_desk.ui.style import Tone
from tests import build
from tests.at_once import type_into
from tests.ui.test_forms_named import CONTROLS, is_inner, said

MON, THU = date(2026, 11, 16), date(2026, 11, 19)
STEPS = ("plan", "consult", "meet", "decide", "monitor", "write", "send")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A review in its page."""

    page: ReviewPage
    desk: Desk
    child_id: int
    review_id: int
    bot: QtBot
    went: list[tuple[str, dict[str, Any]]]

    def held(self) -> reviews.ReviewPage:
        return reviews.page(self.desk, self.review_id)

    def lines(self) -> list[str]:
        return [line.what for line in reversed(audit.lines(self.desk.case_file))]

    def draft(self, panel: DraftedPanel) -> dict[str, Any] | None:
        key = panel.key or DraftKey(0, "", 0)
        found = drafts.load(self.desk, key)
        return found[0] if found else None

    def press(self, keys: str) -> None:
        """Press keys where the focus is."""
        target = self.page.focusWidget()
        assert target is not None
        self.bot.keyClicks(target, keys)


@pytest.fixture
def open_review(context: Context, desk: Desk, qtbot: QtBot) -> Iterator[Callable[..., Opened]]:
    """Open a review at a step; `meetings` are held, and it is completed if asked."""
    build.a_practice(desk)
    went: list[tuple[str, dict[str, Any]]] = []
    pages: list[ReviewPage] = []
    shown = replace(context, go=lambda page, where: went.append((page, where)))

    def opened(
        step: str, *meetings: date, is_completed: bool = False, born_on: date = date(2016, 2, 9)
    ) -> Opened:
        earlier = (date(2023, 5, 10), date(2023, 8, 9), date(2026, 5, 26))
        child_id = build.a_child(desk, reviewed_on=earlier, born_on=born_on)
        review_id = build.a_review(desk, child_id, *meetings, is_completed=is_completed)
        page = ReviewPage(shown)
        pages.append(page)
        page.resize(1146, 690)
        page.show()
        context.work.changed.connect(lambda _touched: page.reread())  # as the window does
        page.open_at({"review_id": review_id, "step": step})
        return Opened(page=page, desk=desk, child_id=child_id, review_id=review_id, bot=qtbot, went=went)

    yield opened
    for page in pages:
        shiboken6.delete(page)  # a page left alive would be dressed again for every test


Open = Callable[..., Opened]


# The page


def test_the_head_says_who_which_review_and_whether_it_is_in_time(open_review: Open) -> None:
    page = open_review("meet", MON).page
    assert page.ui.title.text() == "Ember Example, 10  ·  Fourth review"
    assert "Full care order" in page.ui.facts.text()
    assert "ref 004031" in page.ui.facts.text()
    assert page.ui.timeliness.text() == "In time: held 16 Nov, last lawful date 26 Nov 2026"
    assert page.ui.timeliness.tone is Tone.IN_TIME


def test_the_privacy_view_shows_initials(open_review: Open) -> None:
    opened = open_review("meet", MON)
    opened.page.context.names.set_private(is_private=True)
    opened.page.reread()
    assert opened.page.ui.title.text().startswith("EE, 10")
    assert "Ember" not in opened.page.ui.facts.text()


def test_each_step_says_done_due_or_late(open_review: Open) -> None:
    opened = open_review("decide", date(2026, 11, 9), is_completed=True)
    words = {step.key: (step.tone, step.words) for step in standing.steps(opened.held(), build.TODAY)}
    assert words["meet"] == (Tone.IN_TIME, "complete 9 Nov")
    assert words["decide"] == (Tone.LATE, "late since 16 Nov")
    assert words["monitor"] == (Tone.LATE, "late since 16 Nov")
    assert words["write"] == (Tone.QUIET, "due 30 Nov")
    assert words["send"] == (Tone.QUIET, "due 7 Dec")


@pytest.mark.parametrize("at", STEPS)
def test_check_J1_every_control_of_a_step_is_named(at: str, open_review: Open) -> None:
    opened = open_review(at, MON, THU, is_completed=True)
    opened.page.meet.meetings.add_person()
    opened.page.decide.decisions.add()
    unnamed = [
        control
        for control in opened.page.findChildren(QWidget)
        if isinstance(control, CONTROLS) and not is_inner(control) and not said(control).strip()
    ]
    assert [control.objectName() for control in unnamed] == []


def test_steps_are_walked_by_keys(open_review: Open) -> None:
    page = open_review("plan").page
    step(page, "plan").setFocus()
    page.ui.stepper.keyPressEvent(_key(Qt.Key.Key_Right))
    assert page.step == "consult"
    page._go_by(1)
    assert page.step == "meet"
    assert page.ui.stepper.current() == "meet"
    spoken = QAccessible.queryAccessibleInterface(step(page, "meet"))
    assert spoken.text(QAccessible.Text.Name).startswith("Step 3 of 7: Meet.")


def test_where_the_person_was_comes_back(open_review: Open, qtbot: QtBot) -> None:
    opened = open_review("decide", MON)
    opened.page.decide.show_part(2)
    field = opened.page.decide.statement.ui.statement
    field.setFocus()
    type_into(field, "The plan meets her needs.")
    opened.page.decide.statement.save_draft()
    state = opened.page.state()

    again = ReviewPage(opened.page.context)
    qtbot.addWidget(again)
    again.resize(1146, 690)
    again.show()
    again.restore(state)
    assert again.step == "decide"
    there = again.decide.statement.ui.statement
    assert again.focusWidget() is there
    assert there.toPlainText() == "The plan meets her needs."
    assert there.textCursor().position() == 25
    assert "is back" in again.ui.note.text()


# Typing


def test_typing_is_drafted_discarded_and_kept_as_one_change(open_review: Open) -> None:
    opened = open_review("decide", MON)
    panel = opened.page.decide.statement
    opened.page.decide.show_part(2)
    panel.ui.statement.setFocus()
    type_into(panel.ui.statement, "Zoë’s plan")
    opened.bot.waitUntil(lambda: opened.draft(panel) is not None, timeout=2 * DRAFT_AFTER_MS)
    assert opened.draft(panel) == {"agreement": "", "statement": "Zoë’s plan"}
    assert opened.page.ui.discard.isEnabled()
    assert opened.page.ui.note.text().startswith("Saved in this draft ")

    opened.bot.mouseClick(opened.page.ui.discard, Qt.MouseButton.LeftButton)
    assert panel.ui.statement.toPlainText() == ""
    assert opened.draft(panel) is None
    assert opened.held().review.statement == ""

    lines = len(opened.lines())
    panel.ui.statement.setFocus()
    type_into(panel.ui.statement, "It meets her needs.")
    panel.ui.agreement.set_value("agrees")
    opened.page.show_step("monitor")
    assert opened.lines()[lines:] == ["Record my statement"]
    assert opened.held().review.statement == "It meets her needs."
    assert opened.draft(panel) is None


def test_a_refusal_stands_by_its_field_and_keeps_the_typing(open_review: Open) -> None:
    opened = open_review("meet")
    meetings = opened.page.meet.meetings
    row = meetings.meetings[0]
    type_into(row.held_on, "24/11/2026")
    type_into(row.where, "School")
    opened.page.bar.keep()
    assert meetings.ui.meetings_problem.isVisible()
    assert "before it is held" in meetings.ui.meetings_problem.text()
    assert (row.held_on.raw(), row.where.text()) == ("24/11/2026", "School")
    assert opened.held().review.meetings == ()
    assert opened.draft(meetings) is not None

    row.held_on.set_raw("23/11/2026")
    opened.page.bar.keep()
    assert not meetings.ui.meetings_problem.isVisible()
    assert opened.held().review.commenced_on == date(2026, 11, 23)


def test_a_refusal_out_of_sight_is_said_above_the_page(open_review: Open) -> None:
    opened = open_review("meet")
    type_into(opened.page.meet.meetings.meetings[0].held_on, "24/11/2026")
    opened.page.show_step("plan")
    told = opened.page.context.messages.told
    opened.bot.waitUntil(lambda: bool(told))
    assert told[-1].startswith("Meet: A meeting can't be recorded before it is held")


def test_the_planned_day_is_kept_with_its_time_and_place(open_review: Open) -> None:
    opened = open_review("plan")
    ui = opened.page.plan.ui
    assert ui.latest.text() == "Last lawful date: Thursday 26 November 2026"
    assert "6 months" in ui.latest_why.text()
    ui.planned_on.set_raw("")
    type_into(ui.planned_on, "25/11/2026")
    type_into(ui.planned_at, "9.30")
    type_into(ui.planned_place, "Quiet room, Example House")
    ui.is_agreed.setChecked(True)
    assert not ui.authorisation.isVisible()
    opened.page.bar.keep()
    held = opened.held().review
    assert (held.planned_on, held.planned_at, held.is_agreed) == (date(2026, 11, 25), "09:30", True)
    assert held.planned_place == "Quiet room, Example House"
    assert ui.planned_at.text() == "09:30"
    assert opened.held().next_review is not None


def test_row_S8_a_day_after_the_wall_asks_who_authorised_it(open_review: Open) -> None:
    opened = open_review("plan")
    ui = opened.page.plan.ui
    was = opened.held().review.planned_on
    ui.planned_on.set_raw("")
    type_into(ui.planned_on, "27/11/2026")
    assert "is after the last lawful date, Thursday 26 November 2026" in ui.planned_problem.text()
    assert ui.planned_problem.isVisible()
    assert ui.authorisation.isVisible()
    opened.page.bar.keep()
    assert "Enter who authorised it." in ui.problem.text()
    assert opened.held().review.planned_on == was
    assert ui.planned_on.value() == date(2026, 11, 27), "what was typed stays"

    type_into(ui.authorised_by, "M. Fictional, team manager")
    opened.page.bar.keep()
    assert ui.problem.text().startswith("Enter why the day changes")
    type_into(ui.reason, "The school is closed that week.")
    type_into(ui.authorised_on, "20/11/2026")
    opened.page.bar.keep()
    assert opened.held().review.planned_on == date(2026, 11, 27)
    assert not ui.authorisation.isVisible()
    assert "would be late" in ui.planned_problem.text()
    assert ui.changes.text() == (
        "Moved 23 Nov 2026: from 23 November 2026 to 27 November 2026. Last lawful date 26 Nov 2026."
        " Authorised by M. Fictional, team manager on 20 Nov 2026. Why: The school is closed that week."
    )
    line = audit.lines(opened.desk.case_file)[0]
    assert (line.what, line.reason) == ("Plan a review", "The school is closed that week.")


def test_row_S8_an_agreed_day_moves_only_with_an_authorisation(open_review: Open) -> None:
    opened = open_review("plan")
    ui = opened.page.plan.ui
    ui.is_agreed.setChecked(True)
    opened.page.bar.keep()
    ui.planned_on.set_raw("")
    type_into(ui.planned_on, "24/11/2026")
    assert "was agreed with those who come" in ui.planned_problem.text()
    assert ui.authorisation.isVisible()
    opened.page.bar.discard()
    assert not ui.authorisation.isVisible()
    assert not ui.planned_problem.isVisible()
    assert opened.held().review.planned_on == date(2026, 11, 23)


# Consult


def test_the_childs_words_are_kept_and_listed_first(open_review: Open) -> None:
    opened = open_review("consult")
    step = opened.page.consult
    panel = step.panel
    assert panel.ui.person_role.value() == "child"
    type_into(panel.ui.views_family_time, "“Saturday is our pancake day.”")
    type_into(panel.ui.not_to_share, "About her cousin")
    panel.ui.consulted_on.line().clear()
    opened.page.bar.keep()
    assert panel.ui.problem.text() == "Enter the day you spoke."
    assert opened.held().consultations == ()
    assert panel.ui.views_family_time.value() == "“Saturday is our pancake day.”"

    type_into(panel.ui.consulted_on, "19/11")
    opened.page.bar.keep()
    kept = opened.held().consultations[0]
    assert kept.views == {"views_family_time": "“Saturday is our pancake day.”"}
    assert (kept.consulted_on, kept.not_to_share) == (THU, "About her cousin")
    assert panel.ui.never_printed.text() == "Never printed"
    assert "Child" in step.said.model.index(0, 0).data()


def test_another_consultation_never_shows_the_words_of_the_first(open_review: Open) -> None:
    opened = open_review("consult")
    panel = opened.page.consult.panel
    consultations.save(opened.desk, build.a_visit(opened.child_id, opened.review_id, THU))
    opened.page.reread()
    assert panel.ui.views_home.value() == "“Saturday is our pancake day.”"
    opened.page.consult.add()
    assert panel.ui.views_home.value() == ""
    assert panel.ui.person_role.value() == "carer"
    type_into(panel.ui.views_home, "Settled.")
    panel.ui.consulted_on.line().clear()
    panel.save_draft()
    opened.page.consult.said.ui.consultations.setCurrentIndex(opened.page.consult.said.model.index(0, 0))
    assert panel.ui.views_home.value() == "“Saturday is our pancake day.”"
    opened.page.consult.said.ui.consultations.setCurrentIndex(opened.page.consult.said.model.index(1, 0))
    assert panel.ui.views_home.value() == "Settled."
    assert len(opened.held().consultations) == 1


def test_a_consultation_is_removed_and_comes_back_with_undo(open_review: Open) -> None:
    opened = open_review("consult")
    step, messages = opened.page.consult, opened.page.context.messages
    panel = step.panel
    assert panel.ui.remove.isHidden(), "a new one is discarded, not removed"
    consultations.save(opened.desk, build.a_visit(opened.child_id, opened.review_id, THU))
    opened.page.reread()
    assert not panel.ui.remove.isHidden()
    told: list[Message] = []
    messages.shown.connect(told.append)
    panel.ui.remove.click()
    assert opened.held().consultations == ()
    assert (told[-1].sentence, told[-1].link) == ("Removed.", "Undo")
    assert panel.ui.heading.text() == "New consultation"
    assert panel.ui.views_home.value() == ""
    follow = told[-1].follow
    assert follow is not None
    follow()
    assert opened.held().consultations[0].views == {"views_home": "“Saturday is our pancake day.”"}
    assert panel.ui.views_home.value() == "“Saturday is our pancake day.”"
    assert opened.lines()[-2:] == ["Remove a consultation", "Record a consultation"]


def test_undo_brings_back_what_was_not_kept_yet(open_review: Open) -> None:
    opened = open_review("consult")
    panel = opened.page.consult.panel
    consultations.save(opened.desk, build.a_visit(opened.child_id, opened.review_id, THU))
    opened.page.reread()
    type_into(panel.ui.views_plan, "Half a sentence")
    panel.save_draft()
    told: list[Message] = []
    opened.page.context.messages.shown.connect(told.append)
    panel.ui.remove.click()
    assert kept_drafts.every(opened.desk.case_file) == []
    follow = told[-1].follow
    assert follow is not None
    follow()
    assert panel.ui.views_plan.value() == "Half a sentence"
    assert panel.is_dirty
    assert opened.held().consultations[0].views == {"views_home": "“Saturday is our pancake day.”"}


def test_undo_leaves_what_is_being_typed_in_sight(open_review: Open) -> None:
    opened = open_review("consult")
    step = opened.page.consult
    consultations.save(opened.desk, build.a_visit(opened.child_id, opened.review_id, THU))
    opened.page.reread()
    told: list[Message] = []
    opened.page.context.messages.shown.connect(told.append)
    step.panel.ui.remove.click()
    type_into(step.panel.ui.views_home, "Another visit.")
    follow = told[-1].follow
    assert follow is not None
    follow()
    assert len(opened.held().consultations) == 1
    assert step.panel.ui.views_home.value() == "Another visit."
    assert step.said.model.rowCount() == 2


def test_a_removal_that_is_refused_keeps_the_typing(open_review: Open) -> None:
    opened = open_review("consult")
    panel = opened.page.consult.panel
    held_id = consultations.save(opened.desk, build.a_visit(opened.child_id, opened.review_id, THU))
    opened.page.reread()
    type_into(panel.ui.views_plan, "Half a sentence")
    consultations.remove(opened.desk, held_id)
    opened.desk.take_touched()  # as if by another way, not yet seen here
    panel.ui.remove.click()
    assert "not in the case file any more" in panel.ui.problem.text()
    assert panel.ui.views_plan.value() == "Half a sentence"


# Meet


def test_a_second_meeting_keeps_the_first(open_review: Open) -> None:
    opened = open_review("meet", MON)
    meetings = opened.page.meet.meetings
    first = opened.held().review.meetings[0]
    opened.bot.mouseClick(meetings.ui.add_meeting, Qt.MouseButton.LeftButton)
    type_into(meetings.meetings[1].held_on, "19/11/2026")
    opened.page.bar.keep()
    kept = opened.held().review.meetings
    assert [meeting.held_on for meeting in kept] == [MON, THU]
    assert kept[0].id == first.id
    assert meetings.ui.statutory_date.text() == "Statutory review date: Mon 16 Nov 2026 (first meeting)"
    assert [row.held_on.value() for row in meetings.meetings] == [MON, THU]


def test_a_removed_row_comes_back_with_discard(open_review: Open) -> None:
    opened = open_review("meet", MON, THU)
    meetings = opened.page.meet.meetings
    meetings.meetings[0].remove.click()
    assert [row.held_on.value() for row in meetings.meetings] == [THU]
    opened.page.bar.discard()
    assert [row.held_on.value() for row in meetings.meetings] == [MON, THU]


def test_the_usual_people_are_added_once(open_review: Open) -> None:
    opened = open_review("meet", MON)
    meetings = opened.page.meet.meetings
    meetings.add_usual()
    meetings.add_usual()
    roles = [person.role.value() for person in meetings.people]
    assert roles == ["child", "carer", "mother", "father", "social_worker", "school"]
    meetings.people[1].attended.set_value("apologies")
    assert not meetings.people[1].reason.isHidden()
    opened.page.bar.keep()
    people = opened.held().attendance
    # Of those without a name nothing was said, so the record has nobody.
    assert [person.role for person in people] == ["child", "carer", "social_worker"]
    assert people[1].attended == "apologies"
    assert people[2].name == "Worker Alpha"


@pytest.mark.parametrize(
    ("born_on", "offered"),
    [
        (date(2016, 2, 9), ["PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"]),
        (date(2024, 2, 9), ["PN0"]),
    ],
)
def test_codes_are_offered_by_age(open_review: Open, born_on: date, offered: list[str]) -> None:
    opened = open_review("meet", born_on=born_on)
    field = opened.page.meet.participation.ui.participation_code
    assert [field.itemData(place) for place in range(1, field.count())] == offered


def test_a_code_that_does_not_fit_is_said_at_once(open_review: Open) -> None:
    opened = open_review("meet", MON)
    panel = opened.page.meet.participation
    panel.ui.participation_code.set_value("PN0")
    assert "4 or over" in panel.ui.participation_problem.text()
    assert panel.ui.participation_problem.isVisible()
    opened.page.bar.keep()
    assert opened.held().review.participation_code == "PN1"
    panel.ui.participation_code.set_value("PN2")
    assert not panel.ui.participation_problem.isVisible()
    opened.page.bar.keep()
    assert opened.held().review.participation_code == "PN2"


def test_the_review_is_completed_with_what_is_typed(open_review: Open) -> None:
    opened = open_review("meet")
    step = opened.page.meet
    step.complete()
    assert "Record the meeting first" in step.ui.completion_problem.text()
    type_into(step.meetings.meetings[0].held_on, "19/11/2026")
    step.complete()
    assert "participation code" in step.ui.completion_problem.text()
    assert opened.page.focusWidget() is step.participation.ui.participation_code
    step.participation.ui.participation_code.set_value("PN1")
    opened.bot.mouseClick(step.ui.complete, Qt.MouseButton.LeftButton)
    assert opened.held().review.completed_on == THU
    assert not step.ui.complete.isVisible()
    opened.bot.mouseClick(step.ui.reopen, Qt.MouseButton.LeftButton)
    assert opened.held().review.completed_on is None


def test_a_refused_meeting_does_not_complete_the_review(open_review: Open) -> None:
    opened = open_review("meet", MON)
    step = opened.page.meet
    step.meetings.add_meeting()
    type_into(step.meetings.meetings[1].held_on, "30/11/2026")
    step.complete()
    assert opened.held().review.completed_on is None
    assert "before it is held" in step.meetings.ui.meetings_problem.text()


# Decide


def test_decisions_are_written_ordered_and_kept_as_one_change(open_review: Open) -> None:
    opened = open_review("decide", MON)
    panel = opened.page.decide.decisions
    lines = len(opened.lines())
    for text, when in (("Dental check booked", "+10wd"), ("Life-story work starts", "18 Dec")):
        opened.page._add_decision()
        assert opened.page.focusWidget() is panel.ui.text
        type_into(panel.ui.text, text)
        type_into(panel.ui.due_on, when)
        panel.ui.due_on.line().editingFinished.emit()
    panel.shift(-1)
    opened.page.bar.keep()
    kept = opened.held().decisions
    assert [(one.number, one.text) for one in kept] == [
        (1, "Life-story work starts"),
        (2, "Dental check booked"),
    ]
    assert [one.due_on for one in kept] == [date(2026, 12, 18), date(2026, 12, 7)]
    assert opened.lines()[lines:] == ["Record decisions"]


def test_choosing_another_decision_changes_nothing(open_review: Open) -> None:
    opened = open_review("decide", MON)
    decided.save(opened.desk, opened.review_id, build.decisions("First thing", "Second thing"))
    opened.page.reread()
    panel = opened.page.decide.decisions
    panel.ui.decisions.setCurrentIndex(panel.model.index(1, 1))
    assert panel.ui.text.value() == "Second thing"
    assert panel.ui.editor_heading.text() == "Decision 2"
    assert not panel.is_dirty
    type_into(panel.ui.meaning, "For her: ")
    assert panel.is_dirty
    opened.page.bar.discard()
    assert not panel.is_dirty


def test_a_decision_without_words_is_named(open_review: Open) -> None:
    opened = open_review("decide", MON)
    panel = opened.page.decide.decisions
    panel.add()
    type_into(panel.ui.responsible_name, "Worker Alpha")
    panel.add()
    type_into(panel.ui.text, "Dental check booked")
    opened.page.bar.keep()
    assert panel.ui.problem.text() == "Say what will happen in decision 1, or remove it."
    assert panel.ui.responsible_name.text() == "Worker Alpha"
    panel.remove()
    opened.page.bar.keep()
    assert [one.text for one in opened.held().decisions] == ["Dental check booked"]


def test_the_progress_of_last_decisions_and_carrying_forward(open_review: Open, desk: Desk) -> None:
    opened = open_review("decide", MON, is_completed=True)
    decided.save(desk, opened.review_id, build.decisions("Dental check", "Sibling visit"))
    later = Desk(desk.case_file, on=date(2027, 5, 10))
    review_id = build.a_review(later, opened.child_id, date(2027, 5, 10), is_completed=False)
    opened.page.open_at({"review_id": review_id, "step": "decide"})
    progress = opened.page.decide.progress
    first, second = progress.rows.values()
    opened.page.decide.show_part(0)
    first.answer.setFocus()
    opened.press("3")
    assert first.reason.isVisible()
    second.answer.set_value("done")
    type_into(second.done_on, "1/2/2027")
    opened.bot.mouseClick(first.carry, Qt.MouseButton.LeftButton)
    opened.page.bar.keep()
    held = reviews.page(desk, review_id)
    assert [(one.progress, one.done_on) for one in held.progress] == [
        (Progress.NOT_DONE, None),
        (Progress.DONE, date(2027, 2, 1)),
    ]
    assert [(one.text, one.carried_from) for one in held.decisions] == [("Dental check", first.decision.id)]
    assert not first.carry.isEnabled()


# Monitor


def test_twenty_five_keys_answer_the_form(open_review: Open) -> None:
    opened = open_review("monitor", MON, is_completed=True)
    panel = opened.page.monitor
    panel.items[0].answer.setFocus()
    for key in "1121141131411111111111" + "1" + "2":
        opened.press(key)
    assert panel.ui.counted.text() == "22 of 22 answered"
    assert opened.page.focusWidget() is panel.ui.difference_made
    assert panel.items[2].comment.isVisible()
    type_into(panel.items[2].comment, "Dates missing")
    opened.page.bar.keep()
    form = opened.held().monitoring
    assert form is not None
    assert (form.answers[1], form.answers[3], form.answers[6], form.answers[9]) == (
        "yes",
        "partly",
        "n_a",
        "no",
    )
    assert (form.concern, form.grade, form.comments) == ("none", "good", {3: "Dates missing"})


def test_row_B8_what_is_on_record_is_offered_to_the_form_and_taken_in_one_key(open_review: Open) -> None:
    opened = open_review("monitor", MON, is_completed=True)
    panel = opened.page.monitor
    assert panel.items[5].known.text() == "On record: PN1: Attends and speaks for themself. Suggested: Yes."
    offered = opened.held().known
    assert panel.ui.take_known.text().endswith(f"({len(offered)})")
    panel.items[5].answer.set_value("partly")
    panel.ui.take_known.click()
    assert panel.items[5].answer.value() == "partly"
    assert panel.ui.take_known.isHidden()
    assert panel.ui.counted.text() == f"{len(offered)} of 22 answered"
    opened.page.bar.keep()
    form = opened.held().monitoring
    assert form is not None
    assert form.answers == {n: one.answer for n, one in offered.items()} | {6: "partly"}


def test_answers_are_drafted_and_discarded(open_review: Open) -> None:
    opened = open_review("monitor", MON, is_completed=True)
    panel = opened.page.monitor
    panel.items[4].answer.setFocus()
    opened.press("3")
    panel.save_draft()
    draft = opened.draft(panel)
    assert draft is not None
    assert draft["+"]["answers"]["5"] == "no"
    opened.page.bar.discard()
    assert panel.items[4].answer.value() is None
    assert opened.held().monitoring is None


# Write and send


def test_minutes_are_marked_complete_on_a_day(open_review: Open) -> None:
    opened = open_review("write", MON, is_completed=True)
    row = opened.page.write.tasks.rows["POST_RECORD"]
    row.done_on.set_raw("13/11/2026")
    opened.bot.mouseClick(row.mark, Qt.MouseButton.LeftButton)
    assert "before the review was completed" in row.done_on.line().accessibleDescription()
    row.done_on.set_raw("20/11/2026")
    opened.bot.mouseClick(row.mark, Qt.MouseButton.LeftButton)
    done = {clock.rule: clock.done_on for clock in opened.held().clocks}
    assert done["POST_RECORD"] == date(2026, 11, 20)
    assert not row.mark.isVisible()


def test_after_issue_typing_goes_on_and_is_said_to_be_an_addendum(open_review: Open) -> None:
    opened = open_review("decide", MON, is_completed=True)
    build.a_letter_ready(opened.desk, opened.review_id)
    reviews.save_monitoring(opened.desk, build.a_filled_form(opened.review_id))
    opened.page.reread()
    opened.bot.mouseClick(opened.page.ui.issue, Qt.MouseButton.LeftButton)
    assert papers.paper(opened.desk, DECISION_LETTER, opened.review_id).issued_on == build.TODAY
    assert "is issued" in opened.page.context.messages.told[-1]
    assert not opened.page.ui.issue.isVisible()
    decide = opened.page.decide
    assert not decide.decisions.ui.text.isReadOnly()
    assert decide.add_decision.isEnabled()
    assert "was issued on 23 November 2026" in decide.decisions._issued_note.text()
    assert "goes out as an addendum" in decide.decisions._issued_note.text()
    assert opened.page.meet.meetings.meetings[0].held_on.line().isReadOnly()
    assert not opened.page.meet.ui.reopen.isVisibleTo(opened.page.meet)

    opened.page.show_step("monitor")
    opened.bot.mouseClick(opened.page.ui.issue, Qt.MouseButton.LeftButton)
    assert MONITORING_FORM in opened.held().issued
    assert not opened.page.monitor.ui.difference_made.isReadOnly()


def test_without_an_addressee_settings_are_one_link_away(open_review: Open) -> None:
    opened = open_review("send", MON, is_completed=True)
    build.a_letter_ready(opened.desk, opened.review_id)
    for manager in settings.service(opened.desk).managers:
        settings.delete_manager(opened.desk, manager.id or 0)
    send = opened.page.send
    opened.page.reread()
    assert "Settings, Teams" in send.row(DECISION_LETTER).words.text()
    assert not send.row(DECISION_LETTER).issue.isEnabled()
    opened.bot.mouseClick(send.ui.open_teams, Qt.MouseButton.LeftButton)
    assert opened.went == [("settings", {"section": "teams"})]


def test_row_p7_send_shows_the_feedback_that_came_back_and_hides_it_with_names(open_review: Open) -> None:
    opened = open_review("send", MON, is_completed=True)
    feedback = opened.page.send.feedback
    assert feedback.isHidden()
    came = FeedbackReturn(
        child_id=opened.held().history.child.id or 0,
        review_id=opened.review_id,
        form="child-feedback",
        received_on=build.TODAY,
        answers={"understood": "partly"},
        comments="Too many people.",
    )
    with opened.desk.case_file.change("Test", at=opened.desk.now()) as change:
        kept_voices.save(change, came)
    opened.page.reread()
    assert feedback.isVisible()
    assert feedback.lines.text() == (
        "Child, 23 November 2026\n    Did you understand what was decided? Partly\n    Too many people."
    )
    opened.page.context.names.set_private(is_private=True)
    opened.page.reread()
    assert feedback.lines.text() == "Child, 23 November 2026"


def test_row_o6_send_issues_all_that_is_ready_and_records_to_whom(open_review: Open) -> None:
    opened = open_review("send", MON, is_completed=True)
    build.a_letter_ready(opened.desk, opened.review_id)
    opened.page.reread()
    send = opened.page.send
    letter, form = send.row(DECISION_LETTER), send.row(MONITORING_FORM)
    assert "These items have no answer yet" in form.words.text()
    send.take_focus()
    opened.press(" ")
    assert DECISION_LETTER in opened.held().issued
    assert "Monitoring form: These items have no answer yet" in send.ui.summary.text()
    assert letter.state.text().startswith("Issued")
    assert not letter.issue.isVisible()
    opened.bot.mouseClick(letter.copies, Qt.MouseButton.LeftButton)
    assert send.dispatch.rows[0].to_whom.text() == "M. Fictional"
    opened.press(" ")
    (row,) = register.rows(opened.desk)
    assert [(one.to_whom, one.sent_on) for one in row.dispatches] == [("M. Fictional", build.TODAY)]


def test_row_v11_send_offers_the_addendum_of_what_changed(open_review: Open) -> None:
    opened = open_review("send", MON, is_completed=True)
    build.a_letter_ready(opened.desk, opened.review_id)
    papers.issue(opened.desk, DECISION_LETTER, opened.review_id)
    first = papers.paper(opened.desk, DECISION_LETTER, opened.review_id).pdf
    decided.save(opened.desk, opened.review_id, build.decisions("A bicycle is bought"))
    opened.page.reread()
    row = opened.page.send.row(DECISION_LETTER)
    assert row.state.text().startswith("Changed since")
    assert row.issue.text() == "Addendum 1"
    # It can be looked at before it goes, as any paper can.
    row.look.setFocus()
    opened.bot.keyClick(row.look, Qt.Key.Key_Return)
    wanted = {"kind": DECISION_LETTER, "review_id": opened.review_id, "addendum": True}
    assert opened.went == [("preview", wanted)]
    row.issue.setFocus()
    opened.bot.keyClick(row.issue, Qt.Key.Key_Return)
    assert "Addendum 1 to the decision letter" in opened.page.context.messages.told[-1]
    assert not row.issue.isVisible()
    assert not row.look.isVisible()
    assert papers.paper(opened.desk, DECISION_LETTER, opened.review_id).pdf == first


def test_a_preview_holds_what_is_typed_now(open_review: Open) -> None:
    opened = open_review("decide", MON, is_completed=True)
    opened.page._add_decision()
    type_into(opened.page.decide.decisions.ui.text, "Dental check booked")
    opened.bot.mouseClick(opened.page.ui.preview, Qt.MouseButton.LeftButton)
    assert opened.went == [("preview", {"kind": DECISION_LETTER, "review_id": opened.review_id})]
    assert [one.text for one in opened.held().decisions] == ["Dental check booked"]


def test_a_paper_waits_for_the_end_of_the_review(open_review: Open) -> None:
    page = open_review("decide", MON).page
    assert not page.ui.issue.isEnabled()
    assert "once the review is complete" in page.ui.note.text()


def test_each_date_says_why(open_review: Open) -> None:
    page = open_review("decide", MON, is_completed=True).page
    date = page.beside.findChildren(DateLink)[0]
    assert date.accessibleName() == "Why Monday 23 November 2026?"
    date.click()
    assert "5 working days after" in page.ui.why.words.text()
    assert page.ui.why.isVisible()
    date.click()
    assert not page.ui.why.isVisible()


def step(page: ReviewPage, name: str) -> QWidget:
    found = page.ui.stepper.findChild(QWidget, f"step_{name}")
    assert isinstance(found, QWidget)
    return found


def _key(key: Qt.Key) -> Any:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
