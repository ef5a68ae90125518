"""Brothers and sisters in one meeting: entered once, a record each, and none in another's letter (K6, B14)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.mentions import Mention
from iro_desk.domain.minutes import MinutesSection
from iro_desk.domain.paper_kinds import DECISION_LETTER, REVIEW_RECORD
from iro_desk.domain.review import Attendance, Meeting, PartIn
from iro_desk.services import (
    decisions,
    joint_meetings,
    mentions,
    minutes,
    papers,
    review_record,
    reviews,
    siblings,
)
from iro_desk.services.desk import Desk
from iro_desk.services.minutes import Outlook
from iro_desk.store import children, consultations
from tests import build
from tests.documents import reading

MON, FRI = date(2026, 11, 16), date(2026, 11, 20)
NAMES = ("Ember Example", "Zoë Example", "Tomasz Example")
SHARED = "Ember, Zoë and Tomasz meet each month at the centre."
PLANTED = (
    "Zoë was quiet.",
    "It was zoe who asked.",
    "Zoë’s room is next door.",
    "ZOË EXAMPLE has a plan of her own.",
    "Tomasz's school rang.",
    "She misses Tomasz.",
    "Tomasz Example moves in May.",
    "Family time with Zoë is short.",
    "The carers of Tomasz are well.",
    "Zoe-led play helps.",
    "Unlike tomasz, she eats.",
    "A letter to Zoë: none.",
    "In Tomasz’s words: no.",
    "He wets the bed most nights at home.",
    "I never want to go back to that house.",
)


@pytest.fixture
def children_ids(desk: Desk) -> list[int]:
    """Three children of one group, each with a review planned for one day."""
    ids = [build.a_child(desk, ref=f"00500{n}", name=name) for n, name in enumerate(NAMES)]
    siblings.make(desk, "Example", ids)
    return ids


@pytest.fixture
def review_ids(desk: Desk, children_ids: list[int]) -> list[int]:
    return [reviews.plan(desk, child_id, MON) for child_id in children_ids]


def people(desk: Desk, review_id: int) -> list[tuple[str, str, str]]:
    return [(one.role, one.name, one.attended) for one in reviews.page(desk, review_id).attendance]


def test_row_k6_meeting_and_people_are_entered_once(desk: Desk, review_ids: list[int]) -> None:
    first, second, third = review_ids
    assert [one.review_id for one in joint_meetings.of_review(desk, first).offered] == [second, third]
    joint_meetings.join(desk, first, [second, third])
    together = joint_meetings.of_review(desk, second)
    assert ([one.review_id for one in together.reviewed], together.offered) == ([first, third], ())

    who = [Attendance(role="child"), Attendance(role="school", name="Mr Test", attended="video")]
    reviews.save_meetings(desk, first, [Meeting(held_on=MON, place="Centre")], who)
    page = reviews.page(desk, second)
    assert [(one.held_on, one.place) for one in page.review.meetings] == [(MON, "Centre")]
    assert people(desk, second) == [("school", "Mr Test", "video")]

    # What one child has of their own stays: a person added, one entered differently.
    own = [replace(page.attendance[0], attended="phone"), Attendance(role="health", name="Nurse Test")]
    reviews.save_meetings(desk, second, page.review.meetings, own)
    assert ("health", "Nurse Test", "in_person") in people(desk, first)
    kept = reviews.page(desk, first)
    without_nurse = [one for one in kept.attendance if one.role != "health"]
    changed = [replace(one, attended="apologies") if one.role == "school" else one for one in without_nurse]
    held = [*kept.review.meetings, Meeting(held_on=FRI)]
    reviews.save_meetings(desk, first, held, changed, [PartIn(person=1, held_on=FRI, attended="absent")])
    assert people(desk, first) == [("child", "", "in_person"), ("school", "Mr Test", "apologies")]
    for other in (second, third):
        assert [one.held_on for one in reviews.page(desk, other).review.meetings] == [MON, FRI]
        assert people(desk, other) == [("school", "Mr Test", "apologies")]
        assert [one.attended for one in reviews.page(desk, other).at_meetings] == ["absent"]
    assert [
        review.participation_code for review in (reviews.page(desk, one).review for one in review_ids)
    ] == [
        None,
        None,
        None,
    ]


def test_a_difference_of_one_child_is_not_overwritten(desk: Desk, review_ids: list[int]) -> None:
    first, second, third = review_ids
    reviews.save_meetings(desk, first, [Meeting(held_on=MON)], [Attendance(role="school", name="Mr Test")])
    reviews.save_meetings(
        desk, second, [Meeting(held_on=MON)], [Attendance(role="school", name="Mr Test", attended="phone")]
    )
    joint_meetings.join(desk, first, [second])
    assert people(desk, second) == [("school", "Mr Test", "phone")]
    page = reviews.page(desk, first)
    reviews.save_meetings(desk, first, page.review.meetings, [replace(page.attendance[0], attended="absent")])
    assert people(desk, second) == [("school", "Mr Test", "phone")]
    assert people(desk, third) == []


def test_only_brothers_and_sisters_of_the_same_day_are_reviewed_together(
    desk: Desk, children_ids: list[int]
) -> None:
    first = reviews.plan(desk, children_ids[0], MON)
    other_day = reviews.plan(desk, children_ids[1], FRI)
    stranger = reviews.plan(desk, build.a_child(desk, ref="009", name="Somebody Else"), MON)
    for wrong in ([other_day], [stranger], []):
        with pytest.raises(RuleBroken, match="Only brothers and sisters"):
            joint_meetings.join(desk, first, wrong)
    with pytest.raises(RuleBroken, match="nothing is shared"):
        joint_meetings.save_shared(desk, first, "health", "Text")


def test_leaving_keeps_the_shared_words_and_can_be_undone(desk: Desk, review_ids: list[int]) -> None:
    first, second, _ = review_ids
    joint_meetings.join(desk, first, [second])
    joint_meetings.save_shared(desk, first, "family_time", SHARED)
    minutes.save(desk, MinutesSection(review_id=second, key="family_time", text="Her own."))
    left = joint_meetings.leave(desk, second)
    assert left.review_ids == (first, second)
    assert minutes.of_review(desk, second).section("family_time").text == f"{SHARED}\n\nHer own."
    assert minutes.of_review(desk, first).section("family_time").text == SHARED
    joint_meetings.rejoin(desk, left)
    assert joint_meetings.of_review(desk, first).text("family_time") == SHARED
    assert minutes.of_review(desk, second).section("family_time").text == "Her own."
    assert minutes.of_review(desk, first).section("family_time").text == ""


def ready(desk: Desk, review_ids: list[int]) -> None:
    """Three complete reviews in one meeting, with words of each child's own."""
    joint_meetings.join(desk, review_ids[0], review_ids[1:])
    reviews.save_meetings(desk, review_ids[0], [Meeting(held_on=MON)], [Attendance(role="carer")])
    joint_meetings.save_shared(desk, review_ids[0], "family_time", SHARED)
    for review_id in review_ids:
        reviews.save_participation(desk, review_id, "PN1", "Was there.", chaired=False)
        reviews.complete(desk, review_id)
        build.a_letter_ready(desk, review_id)
        minutes.save_outlook(desk, review_id, Outlook(long_term_plans=frozenset({"LTFOST18"})))
    visit = build.a_visit(reviews.page(desk, review_ids[1]).history.child.id or 0, review_ids[1], MON)
    with desk.case_file.change("Test data", at=desk.now()) as change:
        consultations.save(change, replace(visit, not_to_share="I never want to go back to that house."))
    minutes.save(
        desk,
        MinutesSection(review_id=review_ids[2], key="health", text="He wets the bed most nights at home."),
    )


def test_row_b14_fifteen_planted_mentions_are_all_flagged_and_the_shared_paragraph_is_not(
    desk: Desk, review_ids: list[int]
) -> None:
    ready(desk, review_ids)
    for review_id in review_ids:
        record = review_record.record(desk, reviews.page(desk, review_id), "", None)
        assert str(record).count(SHARED) == 1
        printed = reading.text(papers.paper(desk, REVIEW_RECORD, review_id).pdf)
        assert printed.count(SHARED) == 1
    first = review_ids[0]
    assert mentions.of_paper(desk, REVIEW_RECORD, first) == ()
    minutes.save(desk, MinutesSection(review_id=first, key="emotions", text=" ".join(PLANTED)))
    found = mentions.of_paper(desk, REVIEW_RECORD, first)
    assert {one.passage for one in found} == set(PLANTED)
    assert {one.block for one in found} == {"minutes:emotions"}
    with pytest.raises(RuleBroken, match="15 passages") as stopped:
        papers.issue(desk, REVIEW_RECORD, first)
    assert stopped.value.field == mentions.FIELD


def test_a_passage_that_is_meant_is_passed_for_this_paper_with_its_reason(
    desk: Desk, review_ids: list[int]
) -> None:
    ready(desk, review_ids)
    first = review_ids[0]
    held = list(reviews.page(desk, first).decisions)
    decisions.save(desk, first, [replace(held[0], text="Family time with Zoë grows"), held[1]])
    assert [one.found for one in mentions.of_paper(desk, REVIEW_RECORD, first)] == ["Zoë"]
    found: tuple[Mention, ...] = mentions.of_paper(desk, DECISION_LETTER, first)
    assert [one.passage for one in found] == ["Family time with Zoë grows"]
    with pytest.raises(RuleBroken, match="Say why"):
        mentions.pass_(desk, DECISION_LETTER, first, found, reason=" ")
    mentions.pass_(desk, DECISION_LETTER, first, found, reason="They are to meet")
    row = desk.case_file.rows("select what, reason from audit order by id desc limit 1")[0]
    assert (row["what"], row["reason"]) == ("Pass a mention of another child", "They are to meet")
    papers.issue(desk, DECISION_LETTER, first)
    with pytest.raises(RuleBroken, match="1 passage"):
        papers.issue(desk, REVIEW_RECORD, first)


def test_the_wrong_childs_paragraph_is_seen_in_a_paper_of_no_sibling(desk: Desk) -> None:
    build.a_child(desk, ref="009", name="Oskar Elsewhere")
    review_id = build.a_review(desk, build.a_child(desk), MON)
    build.a_letter_ready(desk, review_id)
    page = reviews.page(desk, review_id)
    reviews.save_statement(desk, replace(page.review, statement="Oskar is settled at his school."))
    assert [one.found for one in mentions.of_paper(desk, DECISION_LETTER, review_id)] == ["Oskar"]
    assert len(children.every(desk.case_file)) == 2
