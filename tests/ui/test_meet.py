"""Meet by keys: who came, to which meeting, the code that follows from it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from iro_desk.domain.review import Attendance
from iro_desk.services import consultations, drafts, reviews
from iro_desk.services.desk import Desk
from iro_desk.ui.page import Context
from iro_desk.ui.pages.review import ReviewPage
from tests import build

MON, WED = date(2026, 11, 16), date(2026, 11, 18)
LAST = (
    Attendance(role="child", name="Ember"),
    Attendance(role="carer", name="Carer Beta"),
    Attendance(role="mother", name="Parent Gamma", attended="apologies"),
    Attendance(role="social_worker", name="Worker Before"),
    Attendance(role="school", name="Teacher Delta"),
    Attendance(role="father", attended="absent"),
)


@pytest.fixture
def review_id(desk: Desk) -> int:
    """A review to come, after one with five people."""
    build.a_practice(desk)
    child_id = build.a_child(desk, reviewed_on=(date(2023, 5, 10), date(2023, 8, 9)))
    before = build.a_review(desk, child_id, date(2026, 5, 26))
    reviews.save_meetings(desk, before, reviews.page(desk, before).review.meetings, LAST)
    review_id = reviews.plan(desk, child_id, MON)
    consultations.save(desk, build.a_visit(child_id, review_id, MON))
    return review_id


@pytest.fixture
def page(context: Context, qtbot: QtBot, review_id: int) -> Iterator[ReviewPage]:
    page = ReviewPage(context)
    page.resize(1146, 690)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    context.work.changed.connect(lambda _touched: page.reread())
    page.open_at({"review_id": review_id, "step": "meet"})
    yield page
    shiboken6.delete(page)


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_row_V2_the_people_of_the_last_review_are_one_key_away(
    page: ReviewPage, desk: Desk, review_id: int, qtbot: QtBot
) -> None:
    panel = page.meet.meetings
    panel.meetings[0].held_on.setFocus()
    qtbot.keyClicks(focus(), "16/11")
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    qtbot.keyClicks(focus(), "School")
    # Enter goes on: nobody is listed yet, so those of the last review come.
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    assert panel.ui.add_usual.text() == "&Same people as last time"
    assert panel.people[0].attended.hasFocus()
    panel.people[2].attended.set_value("part:phone")
    assert not panel.people[2].reason.isHidden()
    panel.people[2].reason.setText("Called in for the first half")
    assert "Mother: by telephone, for part of it (Called in" in panel.ui.parents_words.text(), "at once"
    # The father had no name; nothing is said of him, so he is nobody.
    assert panel.people[5].attended.value() is None
    page.bar.keep()
    held = reviews.page(desk, review_id).attendance
    assert [(one.role, one.name) for one in held] == [
        ("child", "Ember"),
        ("carer", "Carer Beta"),
        ("mother", "Parent Gamma"),
        ("social_worker", "Worker Alpha"),
        ("school", "Teacher Delta"),
    ]
    assert (held[2].attended, held[2].is_part) == ("phone", True)
    assert "Mother: by telephone, for part of it (Called in" in panel.ui.parents_words.text()
    panel.add_usual()
    assert len(panel.people) == len(LAST)


def test_row_C9_the_code_is_suggested_with_its_reason(
    page: ReviewPage, desk: Desk, review_id: int, qtbot: QtBot
) -> None:
    part = page.meet.participation
    assert part.ui.suggestion.text() == (
        "PN5 fits: The child told you their views before the review, to be put to it."
    )
    # What stands in the rows counts at once, before it is kept.
    panel = page.meet.meetings
    panel.meetings[0].held_on.set_value(MON)
    panel.add_usual()
    panel.people[0].attended.set_value("apologies")
    assert part.ui.take_suggestion.text() == "&Take PN5"
    panel.people[0].attended.set_value("part:video")
    assert part.ui.take_suggestion.text() == "&Take PN1"
    qtbot.mouseClick(part.ui.take_suggestion, Qt.MouseButton.LeftButton)
    assert part.ui.take_suggestion.isHidden()
    part.ui.child_chaired.setChecked(True)
    part.ui.child_co_chaired.setChecked(True)
    page.bar.keep()
    review = reviews.page(desk, review_id).review
    assert review.participation_code == "PN1"
    assert (review.child_chaired, review.child_co_chaired) == (False, True)


def test_row_V10_a_grid_says_who_was_at_which_meeting(page: ReviewPage, desk: Desk, review_id: int) -> None:
    panel, grid = page.meet.meetings, page.meet.meetings.ui.at_meetings
    panel.meetings[0].held_on.set_value(MON)
    panel.add_usual()
    assert grid.isHidden()
    panel.add_meeting()
    panel.meetings[1].held_on.set_value(WED)
    assert grid.isVisible()
    grid.cells[1][0].set_value("apologies")
    grid.reasons[1][0].setText("Unwell")
    grid.cells[2][1].set_value("part:video")
    # The child's row goes: what was said of the others stays with them.
    panel.people[0].remove.click()
    assert [cell.value() for cell in grid.cells[0]] == ["apologies", None]
    panel.save_draft()
    assert panel.key is not None
    assert drafts.load(desk, panel.key) is not None
    page.bar.keep()
    held = reviews.page(desk, review_id)
    at = {(one.attendance_id, one.meeting_id): one for one in held.at_meetings}
    carer, mother = held.attendance[0].id, held.attendance[1].id
    first, second = (meeting.id for meeting in held.review.meetings)
    assert at[carer or 0, first or 0].reason == "Unwell"
    assert at[mother or 0, second or 0].is_part
    assert len(at) == 2
    page.reread()
    assert grid.cells[1][1].value() == "part:video"
    panel.meetings[1].remove.click()
    assert grid.isHidden()
    page.bar.keep()
    assert reviews.page(desk, review_id).at_meetings == ()
