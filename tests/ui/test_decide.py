"""Decide by keys: the last decisions one by one, the new ones, what they lack, who is known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from iro_desk.domain.decisions import Progress
from iro_desk.domain.review import Attendance
from iro_desk.services import decisions as decided
from iro_desk.services import reviews, settings
from iro_desk.services.desk import Desk
from iro_desk.ui.page import Context
from iro_desk.ui.pages.review import ReviewPage
from iro_desk.ui.pages.review_steps.decide import DecideStep
from tests import build

MON = date(2026, 11, 16)


@pytest.fixture
def child_id(desk: Desk) -> int:
    build.a_practice(desk)
    return build.a_child(desk, reviewed_on=(date(2023, 5, 10), date(2023, 8, 9)))


@pytest.fixture
def before_id(desk: Desk, child_id: int) -> int:
    """The last review, with three decisions."""
    review_id = build.a_review(desk, child_id, date(2026, 5, 26))
    decided.save(desk, review_id, build.decisions("Dental check", "Sibling visit", "Life story"))
    return review_id


@pytest.fixture
def review_id(desk: Desk, child_id: int, before_id: int) -> int:
    assert before_id
    review_id = build.a_review(desk, child_id, MON, is_completed=False)
    people = [Attendance(role="carer", name="Carer Beta"), Attendance(role="child", name="Ember")]
    reviews.save_meetings(desk, review_id, reviews.page(desk, review_id).review.meetings, people)
    return review_id


@pytest.fixture
def page(context: Context, qtbot: QtBot, review_id: int) -> Iterator[ReviewPage]:
    page = ReviewPage(context)
    page.resize(1146, 690)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    context.work.changed.connect(lambda _touched: page.reread())
    page.open_at({"review_id": review_id, "step": "decide"})
    yield page
    shiboken6.delete(page)


class Keys:
    """Presses keys where the focus is, and counts those that are no typing."""

    def __init__(self, bot: QtBot) -> None:
        self.bot, self.count = bot, 0

    def type(self, words: str) -> None:
        self.bot.keyClicks(self._focus(), words)

    def press(self, key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.count += 1
        self.bot.keyClick(self._focus(), key, how)

    def _focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found


def test_row_V4_last_decisions_are_marked_by_single_keys(
    page: ReviewPage, desk: Desk, review_id: int, qtbot: QtBot
) -> None:
    step: DecideStep = page.decide
    keys = Keys(qtbot)
    step.show_part(0)
    step.progress.take_focus()
    keys.type("1")
    keys.type("20/11")
    keys.press(Qt.Key.Key_Return)
    keys.type("2")
    keys.type("One of two visits")
    keys.press(Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    keys.press(Qt.Key.Key_Return)
    keys.type("3")
    keys.type("No worker")
    keys.press(Qt.Key.Key_Return)
    held = reviews.page(desk, review_id)
    assert [(one.progress, one.done_on, one.reason) for one in held.progress] == [
        (Progress.DONE, date(2026, 11, 20), ""),
        (Progress.PART, None, "One of two visits"),
        (Progress.NOT_DONE, None, "No worker"),
    ]
    # Carried in one key; the last Enter went on to the day that it still needs.
    second = step.progress.rows[held.last_decisions[1].id or 0]
    assert second.carry.text() == "Carried forward as decision 1"
    assert step.tabs.currentIndex() == 1
    assert step.decisions.ui.due_on.line().hasFocus()
    keys.type("+10wd")
    page.bar.keep()
    (carried,) = reviews.page(desk, review_id).decisions
    assert (carried.text, carried.due_on) == ("Sibling visit", date(2026, 12, 7))
    assert carried.carried_from == held.last_decisions[1].id
    assert keys.count == 4


def test_row_D1_three_decisions_need_few_keys(
    page: ReviewPage, desk: Desk, review_id: int, qtbot: QtBot
) -> None:
    keys = Keys(qtbot)
    page._add_decision()
    keys.count += 1
    for text in ("Book the check", "Write the story", "Call school"):
        keys.type(text)
        keys.press(Qt.Key.Key_Tab)
        keys.type("Worker Alpha")
        keys.press(Qt.Key.Key_Return)
        keys.type("+10wd")
        keys.press(Qt.Key.Key_Return)
        keys.type("The letter is seen")
        keys.press(Qt.Key.Key_Return)
    page.bar.keep()
    kept = reviews.page(desk, review_id).decisions
    assert [(one.number, one.text) for one in kept] == [
        (1, "Book the check"),
        (2, "Write the story"),
        (3, "Call school"),
    ]
    assert {(one.responsible_role, one.measure, one.child_knows) for one in kept} == {
        ("Social worker", "The letter is seen", True)
    }
    assert keys.count == 13


def test_row_D1_hints_stand_by_and_block_nothing(
    page: ReviewPage, desk: Desk, review_id: int, qtbot: QtBot
) -> None:
    keys = Keys(qtbot)
    panel = page.decide.decisions
    page._add_decision()
    keys.type("Continue to monitor school")
    said = panel.ui.hints.text()
    assert "Who does it?" in said
    assert "“Continue”" in said
    panel.ui.child_knows.setChecked(False)
    page.bar.keep()
    (kept,) = reviews.page(desk, review_id).decisions
    assert not kept.child_knows
    settings.save_preferences(desk, replace(settings.preferences(desk), smart_hints=False))
    page.reread()
    assert panel.ui.hints.isHidden()


def test_people_known_are_offered(page: ReviewPage) -> None:
    completer = page.decide.decisions.ui.responsible_name.completer()
    assert completer is not None
    completer.setCompletionPrefix("a")
    model = completer.completionModel()
    found = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert "Carer Beta" in found
    assert "Worker Alpha" in found
    assert "M. Fictional" in found


# The manager's reply


def _sent(page: ReviewPage, desk: Desk, review_id: int) -> None:
    """Two decisions, sent on the day of the review."""
    reviews.save_participation(desk, review_id, "PN1", "", chaired=False)
    reviews.complete(desk, review_id)
    decided.save(desk, review_id, build.decisions("Book the check", "Write the story"))
    reviews.mark_done(desk, review_id, "POST_DECISIONS", MON)
    page.open_at({"review_id": review_id, "step": "decide", "part": "reply"})
    assert page.decide.panel() is page.decide.replies


def test_row_D3_all_agreed_in_one_key(page: ReviewPage, desk: Desk, review_id: int) -> None:
    assert page.decide.replies.ui.rows.isHidden()
    _sent(page, desk, review_id)
    panel = page.decide.replies
    first, second = panel.rows.values()
    assert "deemed agreed from Tuesday 24 November 2026" in first.stands.text()
    panel.ui.all_agreed.click()
    held = reviews.page(desk, review_id)
    assert {(one.by_whom, one.replied_on) for one in held.replies.values()} == {("M. Fictional", build.TODAY)}
    assert second.stands.text() == "Agreed by M. Fictional on Monday 23 November 2026."
    clock = next(one for one in held.clocks if one.rule == "POST_MGR_RESPONSE")
    assert clock.done_on == build.TODAY


def test_row_D3_an_objection_and_its_outcome_by_keys(
    page: ReviewPage, desk: Desk, review_id: int, qtbot: QtBot
) -> None:
    _sent(page, desk, review_id)
    panel, keys = page.decide.replies, Keys(qtbot)
    panel.take_focus()
    keys.type("1")
    keys.type("3")
    page.bar.keep()
    assert panel.ui.problem.text() == "Say what the manager wrote about decision 2."
    keys.type("No money for it.")
    second = panel.rows[max(panel.rows)]
    second.outcome.set_value("amended")
    page.bar.keep()
    held = reviews.page(desk, review_id).replies[max(panel.rows)]
    assert (held.words, held.by_whom) == ("No money for it.", "M. Fictional")
    assert "addendum" in second.stands.text()
    assert panel.ui.problem.isHidden()
