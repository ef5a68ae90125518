"""A recorded date corrected in the page: what is asked, what is shown before, saved and taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from iro_desk.domain.corrections import Correction
from iro_desk.domain.paper_kinds import DECISION_LETTER
from iro_desk.services import children, corrections, drafts, papers, reviews
from iro_desk.services.desk import Desk
from iro_desk.services.drafts import DraftKey
from iro_desk.store import audit
from iro_desk.ui.correcting.panel import CorrectionPanel
from iro_desk.ui.page import Context
from iro_desk.ui.pages.child import ChildPage
from iro_desk.ui.pages.review import ReviewPage
from tests import build
from tests.at_once import type_into
from tests.ui.pages_seen import every_word, unnamed

MAY, NOVEMBER = date(2026, 5, 26), date(2026, 11, 20)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(desk: Desk) -> Desk:
    return build.a_practice(desk)


@pytest.fixture
def child_id(desk: Desk) -> int:
    return build.a_child(desk, reviewed_on=(date(2025, 11, 25), MAY))


@pytest.fixture
def review_id(desk: Desk, child_id: int) -> int:
    return build.a_review(desk, child_id, NOVEMBER)


@pytest.fixture
def page(context: Context, review_id: int, qtbot: QtBot) -> ReviewPage:
    page = ReviewPage(context)
    qtbot.addWidget(page)
    page.resize(1150, 700)
    page.show()
    page.open_at({"review_id": review_id, "step": "meet"})
    context.work.changed.connect(lambda _topics: page.reread())
    return page


@pytest.fixture
def shown(page: ReviewPage) -> Callable[[str], CorrectionPanel]:
    """The panel, opened by the button of a date."""

    def open_for(kind: str) -> CorrectionPanel:
        dates = page.dates.lists[page.step]
        one = next(one for one in dates.dates if one.key.startswith(kind))
        button = dates.button(one.key)
        assert button is not None
        button.click()
        return page.correcting.panel

    return open_for


def give(panel: CorrectionPanel, text: str, qtbot: QtBot) -> None:
    """Type a date, and wait for what it changes."""
    panel.ui.new_on.line().clear()
    type_into(panel.ui.new_on.line(), text)
    qtbot.waitUntil(lambda: not panel._wait.isActive())


def test_the_dates_of_a_complete_review_are_locked_and_say_so(page: ReviewPage) -> None:
    words = every_word(page)
    assert "The review is complete: these dates are locked; correct one with a reason." in words
    row = page.meet.meetings.meetings[0]
    assert row.held_on.line().isReadOnly()
    assert not page.meet.meetings.ui.add_meeting.isEnabled()
    assert not row.remove.isVisible()


def test_the_effect_stands_there_before_it_is_saved(
    page: ReviewPage, desk: Desk, shown: Callable[[str], CorrectionPanel], qtbot: QtBot
) -> None:
    panel = shown("meeting")
    assert panel.ui.title.text() == "Correct: Meeting (Review of 20 Nov 2026)"
    assert panel.ui.on_file.text() == "On file: Friday 20 November 2026"
    assert page.focusWidget() is panel.ui.new_on.line()
    give(panel, "30/11/2026", qtbot)
    assert "still to come" in panel.ui.new_on._echo.text()
    assert panel.ui.effect.words() == ""
    give(panel, "18/11/2026", qtbot)
    said = panel.ui.effect.words()
    assert said.startswith("Fourth review moves from 20 May 2027 to 18 May 2027.")
    assert "4 more due dates move." in said
    assert "Reviews in time in 2026-27: 1 of 2 (50.0%), as before." in said
    assert children.history(desk, 1).reviews[-1].commenced_on == NOVEMBER


def test_a_reason_is_asked_for_and_kept_in_the_audit(
    page: ReviewPage, desk: Desk, shown: Callable[[str], CorrectionPanel], qtbot: QtBot
) -> None:
    panel = shown("meeting")
    give(panel, "18/11/2026", qtbot)
    panel.ui.save.click()
    assert panel.ui.problem.text() == "Say why the date is corrected: choose a reason or type one."
    assert panel.isVisible()
    panel.ui.usual.set_value("typed_wrongly")
    type_into(panel.ui.reason, "18 and 20 look alike in my notes")
    panel.ui.save.click()
    assert not panel.isVisible()
    assert children.history(desk, 1).reviews[-1].commenced_on == date(2026, 11, 18)
    newest = audit.lines(desk.case_file, newest=1)[0]
    assert newest.reason == "Typed wrongly: 18 and 20 look alike in my notes"
    assert page.context.messages.told[-1].startswith("Meeting (Review of 20 Nov 2026): corrected.")
    assert "correct" not in page.where


def test_undo_puts_everything_back(
    page: ReviewPage, desk: Desk, shown: Callable[[str], CorrectionPanel], qtbot: QtBot
) -> None:
    offered: list[Callable[[], object]] = []
    page.context.messages.shown.connect(lambda message: offered.append(message.follow))
    panel = shown("earlier_meeting")
    assert panel.ui.title.text().startswith("Add: Earlier meeting, not on file")
    give(panel, "16/11/2026", qtbot)
    panel.ui.usual.set_value("missing_meeting")
    panel.save()
    assert [one.held_on.day for one in children.history(desk, 1).reviews[-1].meetings] == [16, 20]
    offered[-1]()
    assert children.history(desk, 1).reviews[-1].commenced_on == NOVEMBER
    assert page.context.messages.told[-1].endswith(": as it was before.")


def test_keys_alone(page: ReviewPage, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page._correct()
    panel = page.correcting.panel
    type_into(panel.ui.new_on.line(), "18/11/2026")
    QTest.keyClick(panel.ui.new_on.line(), Qt.Key.Key_Return)
    assert page.focusWidget() is panel.ui.usual
    QTest.keyClick(panel.ui.usual, Qt.Key.Key_Down)
    type_into(panel.ui.reason, "Misread")
    QTest.keyClick(panel.ui.reason, Qt.Key.Key_Return)
    assert children.history(desk, 1).reviews[-1].commenced_on == date(2026, 11, 18)
    page._correct()
    assert panel.isVisible()
    QTest.keyClick(panel.ui.new_on.line(), Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_typing_is_drafted_and_comes_back_and_leaving_saves_nothing(
    page: ReviewPage, desk: Desk, shown: Callable[[str], CorrectionPanel]
) -> None:
    panel = shown("meeting")
    what = panel.what
    assert what is not None
    type_into(panel.ui.new_on.line(), "18/11/2026")
    type_into(panel.ui.reason, "Half a sen")
    before = len(audit.lines(desk.case_file))
    page.leave()
    assert len(audit.lines(desk.case_file)) == before
    held = drafts.load(desk, DraftKey(1, "correct_meeting", what.row_id))
    assert held is not None
    assert held[0]["reason"] == "Half a sen"
    panel.close_panel()
    again = shown("meeting")
    assert again.ui.reason.text() == "Half a sen"
    assert again.ui.new_on.value() == date(2026, 11, 18)
    again.cancel()
    assert drafts.load(desk, DraftKey(1, "correct_meeting", what.row_id)) is None


def test_a_lock_finds_the_panel_open_again(
    page: ReviewPage, context: Context, shown: Callable[[str], CorrectionPanel], qtbot: QtBot
) -> None:
    panel = shown("meeting")
    type_into(panel.ui.reason, "Half a sen")
    panel.save_draft()
    state = page.state()
    other = ReviewPage(context)
    qtbot.addWidget(other)
    other.show()
    other.restore(state)
    assert other.correcting.is_open
    assert other.correcting.panel.ui.reason.text() == "Half a sen"


def test_once_the_letter_is_issued_the_lock_says_what_to_do(
    page: ReviewPage,
    desk: Desk,
    review_id: int,
    shown: Callable[[str], CorrectionPanel],
    qtbot: QtBot,
) -> None:
    build.a_letter_ready(desk, review_id)
    papers.issue(desk, DECISION_LETTER, review_id)
    page.reread()
    words = every_word(page)
    assert "locked; correct one with a reason" in words
    assert "What you change now goes out as an addendum" in words
    panel = shown("meeting")
    give(panel, "18/11/2026", qtbot)
    assert "stays as it was issued" in panel.ui.effect.words()
    panel.ui.usual.set_value("typed_wrongly")
    panel.save()
    assert reviews.page(desk, review_id).review.commenced_on == date(2026, 11, 18)


def test_the_day_decisions_were_sent_is_corrected_on_send(
    page: ReviewPage, desk: Desk, review_id: int, shown: Callable[[str], CorrectionPanel], qtbot: QtBot
) -> None:
    reviews.mark_done(desk, review_id, "POST_DISTRIBUTE", date(2026, 11, 23))
    page.reread()
    page.show_step("send")
    panel = shown("task")
    give(panel, "20/11/2026", qtbot)
    panel.ui.usual.set_value("typed_wrongly")
    panel.save()
    assert children.history(desk, 1).done[review_id, "POST_DISTRIBUTE"] == NOVEMBER


def test_there_is_no_such_date(
    page: ReviewPage, desk: Desk, review_id: int, shown: Callable[[str], CorrectionPanel], qtbot: QtBot
) -> None:
    reviews.mark_done(desk, review_id, "POST_RECORD", date(2026, 11, 23))
    page.reread()
    page.show_step("write")
    panel = shown("task")
    panel.ui.is_gone.setChecked(True)
    qtbot.waitUntil(
        lambda: bool(panel.ui.effect.words()) and "Complete the minutes" in panel.ui.effect.words()
    )
    panel.ui.usual.set_value("told_since")
    panel.save()
    assert (review_id, "POST_RECORD") not in children.history(desk, 1).done


def test_the_changes_of_a_review_unfold(
    page: ReviewPage, shown: Callable[[str], CorrectionPanel], qtbot: QtBot
) -> None:
    assert page.changes.words() == ""
    panel = shown("meeting")
    give(panel, "18/11/2026", qtbot)
    panel.ui.usual.set_value("typed_wrongly")
    panel.save()
    page.changes.button.click()
    words = page.changes.words()
    assert "Meeting of 18 Nov 2026: Date of the meeting: 20 Nov 2026 → 18 Nov 2026." in words
    assert "Why: Typed wrongly." in words
    assert "Test Officer" in words


def test_every_control_has_a_name(page: ReviewPage, shown: Callable[[str], CorrectionPanel]) -> None:
    shown("meeting")
    assert unnamed(page) == []


# The child's page


@pytest.fixture
def child(context: Context, desk: Desk, child_id: int, qtbot: QtBot) -> ChildPage:
    build.a_review(desk, child_id, NOVEMBER)
    page = ChildPage(context)
    qtbot.addWidget(page)
    page.resize(1150, 700)
    page.show()
    page.open_at({"child_id": child_id, "tab": "reviews"})
    context.work.changed.connect(lambda _topics: page.reread())
    return page


def test_under_reviews_the_one_chosen_is_corrected(child: ChildPage, desk: Desk, qtbot: QtBot) -> None:
    child.ui.reviews_list.selectRow(1)
    assert [one.on for one in child.dated.of_review.dates] == [MAY, None]
    child.dated.correct()
    panel = child.dated.correcting.panel
    give(panel, "25/05/2026", qtbot)
    panel.ui.usual.set_value("wrong_file")
    QTest.keyClick(panel.ui.reason, Qt.Key.Key_Return, CONTROL)
    assert children.history(desk, 1).reviews[1].commenced_on == date(2026, 5, 25)
    assert child.ui.reviews_list.currentIndex().row() == 1
    assert child.dated.of_review.dates[0].on == date(2026, 5, 25)


def test_under_details_every_date_of_the_child_is_corrected(
    child: ChildPage, desk: Desk, qtbot: QtBot
) -> None:
    child.ui.tabs.setCurrentWidget(child.ui.details)
    keys = {one.key for one in child.dated.of_child.dates}
    assert {"child:1:born_on", "became_looked_after:1", "episode_started:1"} <= keys
    button = child.dated.of_child.button("became_looked_after:1")
    assert button is not None
    assert button.accessibleName() == "Correct: Became looked after, on file Friday 14 April 2023"
    button.click()
    panel = child.dated.correcting.panel
    give(panel, "12/04/2023", qtbot)
    panel.ui.usual.set_value("wrong_file")
    panel.save()
    history = children.history(desk, 1)
    assert history.care_periods[0].became_looked_after_on == date(2023, 4, 12)
    assert history.episodes[0].started_on == date(2023, 4, 12)
    corrected = child.dated.of_child.button("became_looked_after:1")
    assert corrected is not None
    assert corrected.accessibleName().endswith("Wednesday 12 April 2023")


def test_the_tab_changes_tells_old_new_who_and_why(child: ChildPage, desk: Desk) -> None:
    what = corrections.find(desk, 1, "child:1:born_on")
    wanted = Correction(what=what, new_on=date(2016, 2, 10))
    corrections.save(desk, wanted, reason="Birth certificate seen")
    child.open_at({"child_id": 1, "tab": "changes"})
    row = child.dated.changes.rows.row(0)
    assert row is not None
    assert (row.field, row.old, row.new) == ("Date of birth", "9 Feb 2016", "10 Feb 2016")
    words = every_word(child.dated.changes)
    assert "Why: Birth certificate seen." in words
    child.context.names.set_private(is_private=True)
    child.reread()
    assert "Ember" not in every_word(child.dated.changes)


def test_another_child_closes_the_panel(child: ChildPage, desk: Desk) -> None:
    other = build.a_child(desk, "004032", "Robin Fictional")
    child.ui.reviews_list.selectRow(1)
    child.dated.correct()
    assert child.dated.correcting.is_open
    child.open_at({"child_id": other})
    assert not child.dated.correcting.is_open
    assert isinstance(child.dated.correcting.panel.ui.reason, QLineEdit)
