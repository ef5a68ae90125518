"""Promises, reports, court papers and audits around a review: a real file each time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from iro_desk.domain.care_plan_audits import CarePlanAudit
from iro_desk.domain.consultation import Consultation
from iro_desk.domain.consulting import begun, told_by, why_in_no_paper
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.promises import Promise
from iro_desk.domain.reports import CourtPaper, ReportReceived
from iro_desk.domain.review import Attendance, Meeting
from iro_desk.services import children, consultations, reviews, voices
from iro_desk.services.desk import Desk
from tests import build

MON = build.TODAY
BEFORE = MON - timedelta(days=90)


@pytest.fixture
def child_id(desk: Desk) -> int:
    return build.a_child(desk, reviewed_on=[MON - timedelta(days=330), MON - timedelta(days=150)])


@pytest.fixture
def review_id(desk: Desk, child_id: int) -> int:
    return reviews.plan(desk, child_id, MON + timedelta(days=4))


def test_row_b13_a_promise_is_open_until_the_child_was_told_when_and_how(
    desk: Desk, child_id: int, review_id: int
) -> None:
    promise = Promise(child_id=child_id, text="Ask about the football club", made_on=BEFORE)
    voices.save_promises(desk, child_id, [promise])
    [kept] = voices.open_promises(desk, child_id)
    assert voices.around(desk, review_id).promises == (kept,)
    for half, field in (
        ({"told_on": MON}, "promise_1_told_how"),
        ({"told_how": "By phone"}, "promise_1_told_on"),
        ({"told_on": BEFORE - timedelta(days=1), "told_how": "By phone"}, "promise_1_told_on"),
        ({"told_on": MON + timedelta(days=1), "told_how": "By phone"}, "promise_1_told_on"),
    ):
        with pytest.raises(RuleBroken) as told:
            voices.save_promises(desk, child_id, [replace(kept, **half)])
        assert told.value.field == field
    voices.save_promises(desk, child_id, [replace(kept, outcome="A place is booked")])
    assert len(voices.open_promises(desk)) == 1, "the child does not know yet"
    voices.save_promises(desk, child_id, [replace(kept, told_on=MON, told_how="By phone")])
    assert voices.open_promises(desk) == ()
    assert voices.around(desk, review_id).promises == ()
    [closed] = voices.promises_of(desk, child_id)
    assert (closed.told_on, closed.told_how) == (MON, "By phone")


def test_a_promise_of_this_review_stays_in_sight_and_can_be_taken_away(
    desk: Desk, child_id: int, review_id: int
) -> None:
    said = Promise(child_id=child_id, review_id=review_id, text="Ring the school", made_on=MON)
    voices.save_promises(desk, child_id, [replace(said, told_on=MON, told_how="Face to face")])
    [kept] = voices.around(desk, review_id).promises
    assert kept.told_on == MON
    voices.save_promises(desk, child_id, [], review_id)
    assert voices.promises_of(desk, child_id) == ()
    with pytest.raises(RuleBroken, match="Say what you said"):
        voices.save_promises(desk, child_id, [replace(said, text=" ")])


def test_row_c15_reports_are_counted_in_working_days_before_the_meeting(desk: Desk, review_id: int) -> None:
    came = MON - timedelta(days=3)
    report = ReportReceived(review_id=review_id, received_on=came, from_whom="Worker Alpha")
    sdq = ReportReceived(review_id=review_id, kind="sdq", sdq_score=14)
    voices.save_reports(desk, review_id, [report, sdq])
    around = voices.around(desk, review_id)
    assert around.reports_by == date(2026, 11, 24)
    first, second = around.reports
    assert first.working_days_before(around.meeting_on, desk.calendar) == 5
    assert second.sdq_score == 14
    with pytest.raises(RuleBroken) as odd:
        voices.save_reports(desk, review_id, [first, replace(second, sdq_score=41)])
    assert odd.value.field == "report_2_sdq_score"
    voices.save_reports(desk, review_id, [second])
    assert voices.around(desk, review_id).reports == (second,)


def test_row_c16_of_a_court_paper_only_kind_and_dates_are_kept(
    desk: Desk, child_id: int, review_id: int
) -> None:
    paper = CourtPaper(child_id=child_id, kind="order", dated_on=BEFORE, received_on=MON)
    voices.save_court_papers(desk, child_id, [paper])
    [kept] = voices.around(desk, review_id).court_papers
    assert kept == replace(paper, id=kept.id)
    columns = {
        row["name"] for row in desk.case_file.rows("select name from pragma_table_info('court_paper')")
    }
    assert columns == {"id", "child_id", "kind", "dated_on", "received_on"}


def test_row_c14_an_audit_needs_its_day_and_keeps_when_it_was_sent(
    desk: Desk, child_id: int, review_id: int
) -> None:
    with pytest.raises(RuleBroken, match="went through the plan"):
        voices.save_audit(desk, CarePlanAudit(child_id=child_id))
    done = CarePlanAudit(
        child_id=child_id,
        review_id=review_id,
        audited_on=BEFORE,
        answers={1: "yes", 5: "no"},
        grade="good",
        sent_on=MON,
    )
    audit_id = voices.save_audit(desk, done)
    assert voices.around(desk, review_id).audits == (replace(done, id=audit_id),)
    with pytest.raises(RuleBroken, match="before the audit"):
        voices.save_audit(desk, replace(done, sent_on=BEFORE - timedelta(days=1)))


def test_row_c15_the_talk_with_the_social_worker_does_its_task(
    desk: Desk, child_id: int, review_id: int
) -> None:
    talk = Consultation(
        child_id=child_id, review_id=review_id, person_role="social_worker", consulted_on=MON, method="phone"
    )
    consultations.save(desk, talk)
    assert children.history(desk, child_id).done[(review_id, "PRE_IRO_SW")] == MON


def test_row_c7_facts_are_carried_from_the_consultation_before_and_said_to_be(
    desk: Desk, child_id: int, review_id: int
) -> None:
    last = Consultation(
        child_id=child_id,
        person_role="child",
        consulted_on=BEFORE,
        method="app",
        language="Polish",
        interpreter_needed=True,
        advocate_name="A. Voice",
        views={"views_home": "“It is warm.”"},
        consent_to_share="all",
    )
    consultations.save(desk, last)
    around = voices.around(desk, review_id)
    new = Consultation(child_id=child_id, review_id=review_id)
    start = begun(new, around.earlier, around.names, MON)
    one = start.consultation
    assert (one.language, one.interpreter_needed, one.advocate_name) == ("Polish", True, "A. Voice")
    assert (one.method, one.consulted_on, one.is_iro_visit) == ("app", MON, False)
    assert (one.told, one.consent_to_share) == ({}, None), "words and consent are never carried"
    assert start.words == (
        "Carried from 25 August 2026: language, interpreter, advocate. Change what is no longer so."
    )


def test_row_c5_a_parent_is_known_by_who_came_to_a_review(desk: Desk, child_id: int, review_id: int) -> None:
    came = Attendance(role="mother", name="Parent Alpha")
    reviews.save_meetings(desk, review_id, [Meeting(held_on=MON)], [came])
    around = voices.around(desk, review_id)
    new = Consultation(child_id=child_id, review_id=review_id, person_role="mother")
    one = begun(new, around.earlier, around.names, MON).consultation
    assert (one.person_name, one.method, one.consent_to_share) == ("Parent Alpha", "phone", None)


def test_row_c6_a_school_is_asked_what_it_can_tell_and_speaks_in_its_work() -> None:
    assert "proud_of" not in told_by("school")
    assert "views_school" in told_by("school")
    one = begun(Consultation(person_role="school"), (), {}, MON).consultation
    assert (one.method, one.consent_to_share) == ("email", "all")


def test_row_c4_what_is_in_no_paper_is_said_with_its_reason() -> None:
    said = Consultation(
        views={"views_home": "“Warm.”"}, worries="“The dark.”", private_fields=frozenset({"worries"})
    )
    assert "not recorded" in why_in_no_paper(said)
    assert why_in_no_paper(replace(said, consent_to_share="none")).startswith("Nothing of this")
    shared = replace(said, consent_to_share="part", not_to_share="Her cousin")
    assert why_in_no_paper(shared) == (
        "In no paper, because kept private: What worries me. "
        "What stands under “Not to be shared” is in no paper."
    )
    assert set(shared.shareable) == {"views_home"}
