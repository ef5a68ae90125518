"""Test B1: the annual report's four late reviews become in time when the true first meeting is entered."""

from __future__ import annotations

from datetime import date

import pytest

from iro_desk.domain import recorded_dates
from iro_desk.domain.corrections import Correction
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.paper_kinds import DECISION_LETTER
from iro_desk.domain.recorded_dates import Dated
from iro_desk.domain.review import Timeliness
from iro_desk.services import children, consultations, corrections, papers, reviews
from iro_desk.services.corrections import Effect
from iro_desk.services.desk import Desk
from iro_desk.store import audit
from iro_desk.store.case_file import CaseFile
from tests import build
from tests.store.test_audit import contents

ON = date(2018, 4, 30)
BEFORE = (date(2017, 3, 20), date(2017, 6, 14), date(2017, 9, 14))
LAST_MEETING, FIRST_MEETING = date(2018, 4, 3), date(2018, 3, 12)
WHY = "The last meeting of the series had been entered"


@pytest.fixture
def desk(case_file: CaseFile) -> Desk:
    """Six children; of four the last meeting of a series was recorded as the review's date."""
    desk = build.a_practice(Desk(case_file, on=ON))
    for number in range(6):
        held = LAST_MEETING if number < 4 else FIRST_MEETING
        build.a_child(
            desk,
            f"00403{number}",
            f"Child{number} Example",
            born_on=date(2009, 2, 9),
            since=date(2017, 2, 24),
            reviewed_on=(*BEFORE, held),
        )
    return desk


def late(desk: Desk) -> list[str]:
    pages = (children.page(desk, row.child.id or 0) for row in children.caseload(desk))
    return [
        page.row.child.child_ref
        for page in pages
        for entry in page.reviews
        if entry.timeliness is Timeliness.LATE
    ]


def correction(desk: Desk, child_id: int, kind: str, new_on: date | None, place: int = -1) -> Correction:
    """The correction of the child's last review (or another), found as a page finds it."""
    history = children.history(desk, child_id)
    review = history.reviews[place]
    found = [one for one in recorded_dates.of_review(history, review.id or 0) if one.key.startswith(kind)]
    return Correction(what=found[0], new_on=new_on)


def test_B1_four_late_reviews_become_in_time(desk: Desk) -> None:
    assert late(desk) == ["004030", "004031", "004032", "004033"]
    before = len(audit.lines(desk.case_file))
    figures = []
    for row in children.caseload(desk)[:4]:
        wanted = correction(desk, row.child.id or 0, "earlier_meeting", FIRST_MEETING)
        effect = corrections.preview(desk, wanted)
        assert "Review of 12 Mar 2018: 20 days late becomes in time." in effect.sentences
        assert "Fifth review moves from 3 Oct 2018 to 12 Sep 2018." in effect.sentences
        figures += [(one.year.words, one.before.words, one.after.words) for one in effect.figures]
        corrections.save(desk, wanted, reason=WHY)
    assert late(desk) == []
    assert figures[:2] == [
        ("2017-18", "14 of 14 (100.0%)", "15 of 15 (100.0%)"),
        ("2018-19", "0 of 4 (0.0%)", "0 of 3 (0.0%)"),
    ]
    assert figures[-1] == ("2018-19", "0 of 1 (0.0%)", "0 of 0")
    lines = audit.lines(desk.case_file, newest=4)
    assert len(audit.lines(desk.case_file)) - before == 4
    assert {(line.what, line.reason) for line in lines} == {("Correct a recorded date", WHY)}


def test_what_is_previewed_is_not_saved(desk: Desk) -> None:
    held = contents(desk.case_file)
    effect = corrections.preview(desk, correction(desk, 1, "meeting", date(2018, 3, 14)))
    assert isinstance(effect, Effect)
    assert contents(desk.case_file) == held


def test_a_correction_taken_back_leaves_everything_as_it_was(desk: Desk) -> None:
    held = contents(desk.case_file)
    line = corrections.save(desk, correction(desk, 1, "earlier_meeting", FIRST_MEETING), reason=WHY)
    assert contents(desk.case_file) != held
    corrections.undo(desk, line, reason=corrections.UNDONE)
    assert contents(desk.case_file) == held
    newest = audit.lines(desk.case_file, newest=2)
    assert [one.what for one in newest] == ["Take back a correction", "Correct a recorded date"]
    assert newest[0].reason == corrections.UNDONE


def test_what_was_changed_again_since_is_not_taken_back(desk: Desk) -> None:
    line = corrections.save(desk, correction(desk, 1, "meeting", FIRST_MEETING), reason=WHY)
    corrections.save(desk, correction(desk, 1, "meeting", date(2018, 3, 13)), reason=WHY)
    held = contents(desk.case_file)
    with pytest.raises(RuleBroken, match="changed since"):
        corrections.undo(desk, line, reason=corrections.UNDONE)
    assert contents(desk.case_file) == held


def test_without_a_reason_nothing_is_corrected(desk: Desk) -> None:
    held = contents(desk.case_file)
    with pytest.raises(RuleBroken) as told:
        corrections.save(desk, correction(desk, 1, "meeting", FIRST_MEETING), reason="  ")
    assert told.value.field == "reason"
    assert contents(desk.case_file) == held


def test_a_review_that_becomes_late_asks_for_its_reason(desk: Desk) -> None:
    effect = corrections.preview(desk, correction(desk, 5, "meeting", date(2018, 3, 15)))
    assert "Review of 15 Mar 2018: in time becomes 1 day late." in effect.sentences
    assert "Review of 15 Mar 2018 becomes late: say why on Meet." in effect.notes


def test_a_letter_issued_stays_as_it_was_issued(case_file: CaseFile) -> None:
    desk = build.a_practice(Desk(case_file, on=build.TODAY))
    child = build.a_child(desk, reviewed_on=(date(2026, 5, 26),))
    review_id = build.a_review(desk, child, date(2026, 11, 20))
    build.a_letter_ready(desk, review_id)
    issued = papers.issue(desk, DECISION_LETTER, review_id)
    wanted = correction(desk, child, "meeting", date(2026, 11, 19))
    effect = corrections.preview(desk, wanted)
    assert "The decision letter issued on Monday 23 November 2026 stays as it was issued." in effect.sentences
    corrections.save(desk, wanted, reason="Typed wrongly")
    page = reviews.page(desk, review_id)
    assert page.review.commenced_on == date(2026, 11, 19)
    assert papers.paper(desk, DECISION_LETTER, review_id).pdf == issued.pdf
    sent = correction(desk, child, "task", None)
    with pytest.raises(RuleBroken, match="issued here on Monday 23 November 2026"):
        corrections.save(desk, sent, reason="Typed wrongly")


def test_a_childs_birthday_that_unfits_a_code_is_told(desk: Desk) -> None:
    what = corrections.find(desk, 1, "child:1:born_on")
    effect = corrections.preview(desk, Correction(what=what, new_on=date(2015, 1, 1)))
    assert any("PN1 does not fit" in note for note in effect.notes)
    corrections.save(desk, Correction(what=what, new_on=date(2015, 1, 1)), reason="Typed wrongly")
    assert children.history(desk, 1).child.born_on == date(2015, 1, 1)


def test_the_day_minutes_were_sent_is_corrected_and_taken_away(case_file: CaseFile) -> None:
    desk = build.a_practice(Desk(case_file, on=build.TODAY))
    child = build.a_child(desk, reviewed_on=(date(2026, 5, 26),))
    review_id = build.a_review(desk, child, date(2026, 11, 16))
    reviews.mark_done(desk, review_id, "POST_RECORD", date(2026, 11, 20))
    moved = correction(desk, child, "task", date(2026, 11, 18))
    corrections.save(desk, moved, reason="Typed wrongly")
    assert children.history(desk, child).done[review_id, "POST_RECORD"] == date(2026, 11, 18)
    gone = correction(desk, child, "task", None)
    effect = corrections.preview(desk, gone)
    assert [move.rule for move in effect.moves] == ["POST_RECORD"]
    corrections.save(desk, gone, reason="Not sent after all")
    assert (review_id, "POST_RECORD") not in children.history(desk, child).done


def test_a_task_done_by_a_consultation_is_dated_there(case_file: CaseFile) -> None:
    desk = build.a_practice(Desk(case_file, on=build.TODAY))
    child = build.a_child(desk, reviewed_on=(date(2026, 5, 26),))
    review_id = build.a_review(desk, child, date(2026, 11, 16))
    consultations.save(desk, build.a_visit(child, review_id, date(2026, 11, 10)))
    reviews.mark_done(desk, review_id, "POST_RECORD", date(2026, 11, 20))
    history = children.history(desk, child)
    assert history.done[review_id, "PRE_CHILD_VIEWS"] == date(2026, 11, 10)
    listed = recorded_dates.of_review(history, review_id)
    assert [one.words for one in listed if one.dated is Dated.TASK] == ["Minutes complete"]
    assert all("_" not in one.words for one in listed)
