"""The meeting and its decisions in the case file: typed once, kept in step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain.decisions import Decision, DecisionProgress, DecisionReply, Outcome, Progress, Reply
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.remedial_actions import RemedialAction, Status
from iro_desk.domain.review import Attendance, Meeting, PartIn
from iro_desk.services import decisions as decided
from iro_desk.services import replies, reviews
from iro_desk.services.desk import Desk
from iro_desk.store import actions as register
from iro_desk.store import paper_tables
from iro_desk.store import reviews as kept_reviews
from tests import build

MON, TUE, WED = (date(2026, 11, day) for day in (16, 17, 18))


@pytest.fixture
def child_id(desk: Desk) -> int:
    return build.a_child(desk, reviewed_on=(date(2023, 5, 10), date(2023, 8, 9), date(2026, 5, 26)))


def actions(desk: Desk, child_id: int) -> dict[str, RemedialAction]:
    return {one.action: one for one in register.of_child(desk.case_file, child_id)}


# Attendance and participation


def test_row_V10_attendance_per_meeting_follows_people_and_meetings(desk: Desk, child_id: int) -> None:
    review_id = build.a_review(desk, child_id, MON, WED, is_completed=False)
    meetings = reviews.page(desk, review_id).review.meetings
    people = [Attendance(role="child"), Attendance(role="mother", is_part=True, reason="Work")]
    away = PartIn(person=0, held_on=MON, attended="apologies", reason="Unwell")
    reviews.save_meetings(desk, review_id, meetings, people, [away, replace(away, person=1)])
    page = reviews.page(desk, review_id)
    assert page.attendance[1].is_part
    assert [(one.attendance_id, one.meeting_id, one.reason) for one in page.at_meetings] == [
        (page.attendance[0].id, meetings[0].id, "Unwell"),
        (page.attendance[1].id, meetings[0].id, "Unwell"),
    ]
    first = page.at_meetings[0].id
    # The mother is taken away, the first meeting gets another day: the child's row goes with it.
    moved = [replace(meetings[0], held_on=TUE), meetings[1]]
    reviews.save_meetings(desk, review_id, moved, page.attendance[:1], [replace(away, held_on=TUE)])
    assert [one.id for one in reviews.page(desk, review_id).at_meetings] == [first]
    reviews.save_meetings(desk, review_id, moved[:1], page.attendance[:1], [replace(away, held_on=TUE)])
    assert reviews.page(desk, review_id).at_meetings == ()


def test_rule_166_a_meeting_day_is_one_that_has_been(desk: Desk, child_id: int) -> None:
    review_id = reviews.plan(desk, child_id, MON)
    with pytest.raises(RuleBroken, match="before it is held"):
        reviews.save_meetings(desk, review_id, [Meeting(held_on=date(2026, 11, 24))], [])


def test_rule_167_a_review_held_needs_a_code(desk: Desk, child_id: int) -> None:
    review_id = reviews.plan(desk, child_id, MON)
    reviews.save_meetings(desk, review_id, [Meeting(held_on=MON)], [])
    with pytest.raises(RuleBroken, match="participation code"):
        reviews.complete(desk, review_id)


def test_rule_399_a_short_break_review_has_no_code(desk: Desk) -> None:
    child_id = build.a_child(desk, legal_status="V4", since=date(2026, 10, 20))
    review_id = reviews.plan(desk, child_id, MON)
    reviews.save_meetings(desk, review_id, [Meeting(held_on=MON)], [Attendance(role="child")])
    assert reviews.page(desk, review_id).allowed_codes == ()
    with pytest.raises(RuleBroken, match="short breaks"):
        reviews.save_participation(desk, review_id, "PN1", "", chaired=False)
    reviews.complete(desk, review_id)
    assert reviews.page(desk, review_id).review.completed_on == MON


@pytest.mark.parametrize(("born_on", "code"), [(date(2022, 11, 17), "PN1"), (date(2022, 11, 16), "PN0")])
def test_rules_440_and_441_age_on_the_review_date(desk: Desk, born_on: date, code: str) -> None:
    child_id = build.a_child(desk, born_on=born_on)
    review_id = reviews.plan(desk, child_id, MON)
    with pytest.raises(RuleBroken) as broken:
        reviews.save_participation(desk, review_id, code, "", chaired=False)
    assert broken.value.field == "participation_code"


def test_row_C12_chaired_or_co_chaired(desk: Desk, child_id: int) -> None:
    review_id = build.a_review(desk, child_id, MON, is_completed=False)
    reviews.save_participation(desk, review_id, "PN1", "", chaired=False, co_chaired=True)
    review = reviews.page(desk, review_id).review
    assert (review.child_chaired, review.child_co_chaired) == (False, True)


# Decisions and their actions


def test_row_B8_every_decision_is_an_action_without_retyping(desk: Desk, child_id: int) -> None:
    review_id = build.a_review(desk, child_id, MON)
    decided.save(desk, review_id, build.decisions("Book the check", "Write the story"))
    assert [(one.action, one.source_on, one.owner_name) for one in actions(desk, child_id).values()] == [
        ("Book the check", MON, "Worker Alpha"),
        ("Write the story", MON, "Worker Alpha"),
    ]
    book, write = reviews.page(desk, review_id).decisions
    noted = replace(actions(desk, child_id)["Write the story"], notes="Chased in March.")
    with desk.case_file.change("Test data", at=desk.now()) as change:
        register.save(change, noted)
    decided.save(desk, review_id, [replace(book, text="Book the check by phone")])
    found = actions(desk, child_id)
    assert set(found) == {"Book the check by phone", "Write the story"}
    assert found["Write the story"].status is Status.SUPERSEDED
    assert found["Write the story"].decision_id is None
    decided.save(desk, review_id, [])
    assert set(actions(desk, child_id)) == {"Write the story"}
    assert write.id is not None


def test_row_D5_the_next_review_moves_the_actions_on(desk: Desk, child_id: int) -> None:
    first_id = build.a_review(desk, child_id, MON)
    decided.save(desk, first_id, build.decisions("Done one", "Carried one", "Open one"))
    done, carried, left = reviews.page(desk, first_id).decisions
    second_id = build.a_review(desk, child_id, WED, is_completed=False)
    found = [
        DecisionProgress(decision_id=done.id or 0, review_id=second_id, progress=Progress.DONE, done_on=TUE),
        DecisionProgress(decision_id=carried.id or 0, review_id=second_id, progress=Progress.PART),
    ]
    decided.save_progress(desk, second_id, found)
    again = Decision(text="Carried on", carried_from=carried.id, due_on=build.TODAY)
    decided.save(desk, second_id, [again])
    stands = {one.action: (one.status, one.completed_on) for one in actions(desk, child_id).values()}
    assert stands == {
        "Done one": (Status.DONE, TUE),
        "Carried one": (Status.SUPERSEDED, None),
        "Open one": (Status.OPEN, None),
        "Carried on": (Status.OPEN, None),
    }
    decided.save(desk, second_id, [])
    assert actions(desk, child_id)["Carried one"].status is Status.PART
    decided.save_progress(desk, second_id, [])
    assert actions(desk, child_id)["Done one"].status is Status.OPEN
    assert left.id is not None


def test_a_decision_a_later_review_looked_at_stays(desk: Desk, child_id: int) -> None:
    first_id = build.a_review(desk, child_id, MON)
    decided.save(desk, first_id, build.decisions("Looked at"))
    (looked_at,) = reviews.page(desk, first_id).decisions
    second_id = build.a_review(desk, child_id, WED, is_completed=False)
    decided.save(desk, second_id, [Decision(text="Goes on", carried_from=looked_at.id)])
    with pytest.raises(RuleBroken, match="A later review looked at decision 1"):
        decided.save(desk, first_id, [])
    assert len(reviews.page(desk, first_id).decisions) == 1


# The manager's reply


def _sent(desk: Desk, child_id: int) -> tuple[int, list[DecisionReply]]:
    """A review whose two decisions were sent on Tuesday, and an agreement to each on Wednesday."""
    review_id = build.a_review(desk, child_id, MON)
    decided.save(desk, review_id, build.decisions("Book the check", "Write the story"))
    reviews.mark_done(desk, review_id, "POST_DECISIONS", TUE)
    agreed = [
        DecisionReply(
            decision_id=one.id or 0, review_id=review_id, reply=Reply.AGREED, by_whom="M.", replied_on=WED
        )
        for one in reviews.page(desk, review_id).decisions
    ]
    return review_id, agreed


def test_row_D3_the_task_is_done_by_replies_and_never_by_silence(desk: Desk, child_id: int) -> None:
    review_id, agreed = _sent(desk, child_id)
    replies.save(desk, review_id, agreed[:1])
    assert _task(desk, child_id, review_id) is None
    replies.save(desk, review_id, agreed)
    assert _task(desk, child_id, review_id) == WED
    held = reviews.page(desk, review_id).replies
    objected = replace(
        held[agreed[1].decision_id], reply=Reply.OBJECTION, words="No money.", outcome=Outcome.TO_DISPUTE
    )
    replies.save(desk, review_id, [held[agreed[0].decision_id], objected])
    assert reviews.page(desk, review_id).replies[agreed[1].decision_id] == objected
    replies.save(desk, review_id, [])
    assert _task(desk, child_id, review_id) is None
    later = Desk(desk.case_file, on=date(2026, 12, 24))
    assert reviews.page(later, review_id).replies == {}
    assert _task(later, child_id, review_id) is None


def test_row_D3_no_reply_before_the_letter(desk: Desk, child_id: int) -> None:
    review_id, agreed = _sent(desk, child_id)
    with pytest.raises(RuleBroken, match="before the letter was sent"):
        replies.save(desk, review_id, [replace(agreed[0], replied_on=MON)])
    assert reviews.page(desk, review_id).replies == {}


def test_a_decision_taken_away_takes_its_reply_along(desk: Desk, child_id: int) -> None:
    review_id, agreed = _sent(desk, child_id)
    replies.save(desk, review_id, agreed)
    decided.save(desk, review_id, reviews.page(desk, review_id).decisions[:1])
    assert list(reviews.page(desk, review_id).replies) == [agreed[0].decision_id]


def _task(desk: Desk, child_id: int, review_id: int) -> date | None:
    return kept_reviews.tasks_done(desk.case_file, child_id).get((review_id, "POST_MGR_RESPONSE"))


def test_an_older_file_is_given_the_actions_of_its_decisions(desk: Desk, child_id: int) -> None:
    first_id = build.a_review(desk, child_id, MON)
    decided.save(desk, first_id, build.decisions("Done one", "Carried one", "Open one"))
    done, carried, _left = reviews.page(desk, first_id).decisions
    second_id = build.a_review(desk, child_id, WED, is_completed=False)
    looked = DecisionProgress(
        decision_id=done.id or 0, review_id=second_id, progress=Progress.DONE, done_on=TUE
    )
    decided.save_progress(desk, second_id, [looked])
    decided.save(desk, second_id, [Decision(text="Carried on", carried_from=carried.id)])
    now = actions(desk, child_id)
    with desk.case_file.transaction() as connection:
        connection.execute("delete from remedial_action")
        connection.execute(paper_tables.ACTIONS_OF_DECISIONS)
    given = actions(desk, child_id)
    assert {name: replace(one, id=None) for name, one in given.items()} == {
        name: replace(one, id=None) for name, one in now.items()
    }
