"""Journeys 3 and 4: a series that counts on its first day; a wrong date corrected with a reason (check G9)."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QTableView, QTabWidget, QWidget

from iro_desk.domain.in_time import held_in, reviews_in_time
from iro_desk.domain.reporting_year import year_of
from iro_desk.domain.review import Timeliness
from iro_desk.domain.timeliness import JudgedReview
from iro_desk.services import children, reviews, today
from iro_desk.services.desk import Desk
from iro_desk.store import audit
from iro_desk.ui.pages.child import ChildPage
from iro_desk.ui.pages.review import ReviewPage
from iro_desk.ui.pages.today import TodayPage
from tests.journeys.conftest import ON, Person

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
MOST = 5
"""Clicks, or keys that are no typing, that a correction may take (check G9)."""


class Counted:
    """A person whose clicks and command keys are counted."""

    def __init__(self, person: Person) -> None:
        self.person, self.count = person, 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.count += 1
        self.person.press(key, modifiers)

    def click(self, button: QAbstractButton) -> None:
        self.count += 1
        assert button.isVisible()
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.person.settle()

    def click_tab(self, tabs: QTabWidget, number: int) -> None:
        self._click_at(tabs.tabBar(), tabs.tabBar().tabRect(number).center())

    def click_row(self, view: QTableView, number: int) -> None:
        self._click_at(view.viewport(), view.visualRect(view.model().index(number, 0)).center())

    def _click_at(self, widget: QWidget, at: QPoint) -> None:
        self.count += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)
        self.person.settle()


def judged(desk: Desk) -> list[tuple[int, str, JudgedReview]]:
    """Every review of the caseload, with the child's row and name."""
    pages = (children.page(desk, row.child.id or 0) for row in children.caseload(desk))
    return [(page.row.child.id or 0, page.row.child.name, entry) for page in pages for entry in page.reviews]


def a_late_review(person: Person) -> tuple[int, str, JudgedReview]:
    """A review recorded here that was held late, with the child's row and name."""
    late = [one for one in person.ask(judged) if one[2].timeliness is Timeliness.LATE]
    return next(one for one in late if one[2].review.basis == "recorded")


def in_time(person: Person, held_on: date) -> str:
    """The figure of that day's year, as reports print it."""
    entries = [entry for _, _, entry in person.ask(judged)]
    return reviews_in_time(held_in(entries, year_of(held_on))).words


def test_journey_3_adjourned_reconvened_completed(at_desk: Person) -> None:
    person = at_desk
    opened_on = ON - timedelta(days=13)
    waiting = person.ask(
        lambda desk: next(
            duty
            for duty in today.due_list(desk)
            if duty.is_next_review
            and duty.action == "open_review"
            and duty.due_on
            and opened_on < duty.due_on < ON + timedelta(days=30)
        )
    )
    review_id = waiting.review_id or 0

    # The meeting opens in time and is adjourned, with the reason.
    person.find(waiting.child_name)
    child = person.page(ChildPage)
    child.ui.open_review.setFocus()
    person.press(Qt.Key.Key_Space)
    page = person.page(ReviewPage)
    assert page.where["review_id"] == review_id
    page.show_step("meet")
    person.settle()
    first = page.meet.meetings.meetings[0]
    first.held_on.set_raw("")
    person.type(f"{opened_on:%d/%m/%Y}", first.held_on)
    first.adjourned.setFocus()
    person.press(Qt.Key.Key_Space)
    person.type("The health assessment had not been shared", first.adjourned_reason)
    person.look("adjourned")
    person.press(Qt.Key.Key_Return, CONTROL)

    # Until it is reconvened it stands on Today, with its last day.
    person.press(Qt.Key.Key_1, CONTROL)
    person.page(TodayPage)
    wanted = person.ask(
        lambda desk: next(
            d for d in today.due_list(desk) if d.review_id == review_id and d.rule == "REV_ADJOURN"
        )
    )
    assert wanted.due_on == date(2026, 12, 8), "20 working days from Tuesday 10 November 2026"
    person.look("today")

    # Reconvened today, and complete.
    person.find(waiting.child_name)
    page_of_child = person.page(ChildPage)
    page_of_child.ui.open_review.setFocus()
    person.press(Qt.Key.Key_Space)
    page = person.page(ReviewPage)
    page.show_step("meet")
    person.settle()
    page.meet.meetings.add_meeting()
    person.type("today", page.meet.meetings.meetings[-1].held_on)
    codes = page.meet.participation.ui.participation_code
    if codes.value() is None:
        codes.set_value("PN1")
    page.meet.complete()
    person.settle()
    person.look("complete")

    held = person.ask(lambda desk: reviews.page(desk, review_id))
    assert [meeting.held_on for meeting in held.review.meetings] == [opened_on, ON]
    assert (held.review.commenced_on, held.review.completed_on) == (opened_on, ON)
    assert held.judged is not None
    assert held.judged.timeliness is Timeliness.IN_TIME
    assert held.judged.due is not None
    assert held.judged.due.due_on == waiting.due_on
    assert "In time: held 10 Nov" in page.ui.timeliness.text()
    assert held.next_review is not None
    due = {clock.rule: clock.due_on for clock in held.clocks}
    assert due["POST_DECISIONS"] == date(2026, 11, 30), "the clocks run from the day it was complete"
    left = person.ask(today.due_list)
    assert not [one for one in left if one.review_id == review_id and one.rule.startswith("REV_")]


def test_journey_4_a_wrong_date_is_corrected_by_keyboard(at_desk: Person) -> None:
    person = at_desk
    _child_id, _name, late = a_late_review(person)
    assert late.due is not None
    held_on, right = late.review.commenced_on, late.due.due_on
    assert held_on is not None
    review_id = late.review.id or 0
    before = in_time(person, right)
    lines = person.ask(lambda desk: len(audit.lines(desk.case_file)))
    person.window.go("review", {"review_id": review_id, "step": "meet"})
    person.settle()
    page = person.page(ReviewPage)
    assert page.ui.timeliness.text().startswith("Late: held")
    person.look("late")

    counted = Counted(person)
    counted.press(Qt.Key.Key_R, CONTROL | SHIFT)
    panel = page.correcting.panel
    person.type(f"{right:%d/%m/%Y}")
    counted.press(Qt.Key.Key_Return)
    counted.press(Qt.Key.Key_Down)
    person.until(lambda: "becomes in time" in panel.ui.effect.words())
    said = panel.ui.effect.words()
    assert f"{late.days_late} days late becomes in time." in said
    after = said.split(f"{before} becomes ")[1].split(").")[0] + ")"
    person.look("effect")
    assert in_time(person, right) == before, "nothing is saved so far"
    counted.press(Qt.Key.Key_Return, CONTROL)
    assert counted.count <= MOST

    # The figure, the review and its clocks follow at once.
    assert in_time(person, right) == after
    page = person.page(ReviewPage)
    assert page.ui.timeliness.text().startswith("In time: held")
    assert not panel.isVisible()
    person.look("corrected")
    now = person.ask(lambda desk: reviews.page(desk, review_id))
    assert now.review.commenced_on == right
    assert now.judged is not None
    assert now.judged.timeliness is Timeliness.IN_TIME

    # The audit shows both dates, who, and why.
    newest = person.ask(lambda desk: audit.lines(desk.case_file))
    assert len(newest) == lines + 1
    assert newest[0].reason == "The last meeting of the series had been entered"
    page.changes.button.setFocus()
    person.press(Qt.Key.Key_Space)
    told = page.changes.words()
    old, new = (f"{day.day} {day:%b} {day.year}" for day in (held_on, right))
    assert f"Date of the meeting: {old} → {new}." in told
    assert "Why: The last meeting of the series had been entered." in told
    person.look("changes")

    # Undone, it is late again; the audit keeps both lines.
    notice = person.window.ui.notice
    assert notice.sentence().endswith("kept under Changes.")
    notice._follow()
    person.settle()
    assert in_time(person, right) == before
    assert page.ui.timeliness.text().startswith("Late: held")


def test_journey_4_from_the_childs_page_by_mouse(at_desk: Person) -> None:
    person = at_desk
    _child_id, name, late = a_late_review(person)
    assert late.due is not None
    right = late.due.due_on
    person.find(name)
    page = person.page(ChildPage)
    row = page.reviews.find(lambda one: one.review.id == late.review.id)

    counted = Counted(person)
    counted.click_tab(page.ui.tabs, 1)
    counted.click_row(page.ui.reviews_list, row)
    dates = page.dated.of_review
    button = dates.button(next(one.key for one in dates.dates if one.key.startswith("earlier_meeting")))
    assert button is not None
    counted.click(button)
    panel = page.dated.correcting.panel
    person.type(f"{right:%d/%m/%Y}", panel.ui.new_on.line())
    person.type("Begun that day, finished in a second meeting", panel.ui.reason)
    person.until(lambda: "becomes in time" in panel.ui.effect.words())
    person.look("effect")
    counted.click(panel.ui.save)
    assert counted.count <= MOST
    assert not panel.isVisible()
    held = person.ask(lambda desk: reviews.page(desk, late.review.id or 0))
    assert [one.held_on for one in held.review.meetings] == [right, late.review.commenced_on]
    assert held.judged is not None
    assert held.judged.timeliness is Timeliness.IN_TIME
    assert page.reviews.rows()[row].judged is not None
    person.look("corrected")
    page.ui.tabs.setCurrentWidget(page.dated.changes)
    person.settle()
    newest = page.dated.changes.rows.row(0)
    assert newest is not None
    assert newest.why == "Begun that day, finished in a second meeting"
    person.look("changes")
