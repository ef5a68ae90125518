"""How a review counts, on Meet: why it was late, whether it is one, held with a meeting or without."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from iro_desk.domain.child import Episode
from iro_desk.domain.review import Attendance, LateReason, ReviewMode
from iro_desk.services import listings, reviews
from iro_desk.services.desk import Desk
from iro_desk.store import children as kept
from iro_desk.ui.page import Context
from iro_desk.ui.pages.review import ReviewPage
from iro_desk.ui.pages.review_steps import standing
from iro_desk.ui.pages.review_steps.counting import CountingPanel
from tests import build
from tests.at_once import type_into

HELD = date(2026, 11, 20)
BEFORE = (date(2025, 11, 26), date(2026, 5, 26))


@pytest.fixture
def desk(desk: Desk) -> Desk:
    return build.a_practice(desk)


def opened(context: Context, review_id: int, bot: QtBot) -> tuple[ReviewPage, CountingPanel]:
    page = ReviewPage(context)
    bot.addWidget(page)
    page.resize(1150, 800)
    page.show()
    page.open_at({"review_id": review_id, "step": "meet"})
    context.work.changed.connect(lambda _topics: page.reread())
    return page, page.meet.counting


def test_a_late_review_asks_why_and_the_step_says_so_until_it_is_said(
    context: Context, desk: Desk, qtbot: QtBot
) -> None:
    child_id = build.a_child(desk, reviewed_on=(date(2026, 5, 13),))
    review_id = build.a_review(desk, child_id, HELD)
    page, panel = opened(context, review_id, qtbot)
    assert panel.ui.gaps.text() == "The review was late: say why."
    steps = {one.key: one.words for one in standing.steps(reviews.page(desk, review_id), desk.today)}
    assert steps["meet"] == "complete, say why"
    assert listings.reviews(desk, "004031")[-1]["late_reason_words"] == "No reason on file"

    panel.ui.late_reason.set_value("other")
    assert not panel.isHidden()
    panel.commit()
    assert panel.ui.problem.text() == "Say in a few words why the review was late."
    type_into(panel.ui.late_reason_text, "Snow closed the roads")
    panel.commit()
    held = reviews.page(desk, review_id).review
    assert (held.late_reason, held.late_reason_text) == (LateReason.OTHER, "Snow closed the roads")
    assert panel.ui.gaps.isHidden()
    assert listings.reviews(desk, "004031")[-1]["late_reason_words"] == "Other: Snow closed the roads"
    steps = {one.key: one.words for one in standing.steps(reviews.page(desk, review_id), desk.today)}
    assert steps["meet"] == "complete 20 Nov"
    assert page.step == "meet"


def test_a_review_in_time_asks_for_nothing(context: Context, desk: Desk, qtbot: QtBot) -> None:
    child_id = build.a_child(desk, reviewed_on=BEFORE)
    _page, panel = opened(context, build.a_review(desk, child_id, HELD), qtbot)
    ui = panel.ui
    for widget in (ui.gaps, ui.late_reason, ui.late_reason_text, ui.counts_reason, ui.without_meeting):
        assert widget.isHidden(), widget.objectName()
    assert ui.counts.isChecked()


def test_an_update_meeting_is_taken_out_of_the_count_with_a_reason(
    context: Context, desk: Desk, qtbot: QtBot
) -> None:
    child_id = build.a_child(desk, reviewed_on=BEFORE)
    review_id = build.a_review(desk, child_id, HELD)
    page, panel = opened(context, review_id, qtbot)
    panel.ui.counts.setChecked(False)
    assert panel.ui.counts_reason_label.text() == "Why it is no statutory review"
    panel.commit()
    assert panel.ui.problem.text() == "Say why it is no statutory review."
    type_into(panel.ui.counts_reason, "A short update, no record made")
    panel.commit()
    assert not reviews.page(desk, review_id).review.counts_as_statutory
    assert "it is not known when it was due" in page.ui.timeliness.text()


def test_held_without_the_child_the_iro_says_why_it_counts(
    context: Context, desk: Desk, qtbot: QtBot
) -> None:
    child_id = build.a_child(desk, reviewed_on=BEFORE)
    review_id = build.a_review(desk, child_id, HELD)
    people = [Attendance(role="child", attended="absent", reason="At school")]
    reviews.save_meetings(desk, review_id, reviews.page(desk, review_id).review.meetings, people)
    _page, panel = opened(context, review_id, qtbot)
    assert panel.ui.gaps.text() == "Held without the child: say why it still is a review."
    type_into(panel.ui.counts_reason, "I chaired it and reviewed the plan")
    panel.commit()
    assert reviews.page(desk, review_id).review.counts_reason == "I chaired it and reviewed the plan"
    assert panel.ui.gaps.isHidden()


def test_without_a_meeting_is_offered_in_a_long_term_foster_placement_only(
    context: Context, desk: Desk, qtbot: QtBot
) -> None:
    child_id = build.a_child(desk, reviewed_on=BEFORE)
    review_id = build.a_review(desk, child_id, HELD)
    page, panel = opened(context, review_id, qtbot)
    assert panel.ui.without_meeting.isHidden()
    with desk.case_file.change("Test data", at=desk.now()) as change:
        held: Episode = kept.episodes(desk.case_file, child_id)[child_id][0]
        kept.save_episode(change, child_id, replace(held, placement_type="U4"))
    page.reread()
    assert not panel.ui.without_meeting.isHidden()
    panel.ui.without_meeting.setChecked(True)
    panel.commit()
    assert reviews.page(desk, review_id).review.mode is ReviewMode.NO_MEETING_LTF
