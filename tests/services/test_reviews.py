"""A review carried from planning to its issued papers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain.consultation import Consultation
from iro_desk.domain.errors import NotFound, RuleBroken
from iro_desk.domain.monitoring import ANSWERED_ITEMS, MonitoringForm
from iro_desk.domain.paper_kinds import DECISION_LETTER, MONITORING_FORM
from iro_desk.domain.people import Team
from iro_desk.domain.review import Attendance, Meeting, ReviewMode
from iro_desk.services import children, consultations, papers, reviews, settings
from iro_desk.services import decisions as decided
from iro_desk.services.desk import Desk
from iro_desk.store import audit
from tests import build
from tests.documents import reading

MON, TUE, WED, THU = (date(2026, 11, day) for day in (16, 17, 18, 19))


@pytest.fixture
def child_id(desk: Desk) -> int:
    return build.a_child(desk, reviewed_on=(date(2023, 5, 10), date(2023, 8, 9), date(2026, 5, 26)))


def test_a_second_meeting_does_not_overwrite_the_first(desk: Desk, child_id: int) -> None:
    review_id = build.a_review(desk, child_id, MON, is_completed=False)
    first = reviews.page(desk, review_id).review.meetings[0]
    reviews.save_meetings(desk, review_id, [Meeting(held_on=WED), first], [])
    review = reviews.page(desk, review_id).review
    assert [meeting.held_on for meeting in review.meetings] == [MON, WED]
    assert review.commenced_on == MON
    assert review.meetings[0].id == first.id
    assert review.mode is ReviewMode.SERIES


def test_a_completed_review_runs_its_clocks(desk: Desk, child_id: int) -> None:
    review_id = build.a_review(desk, child_id, TUE)
    clocks = {clock.rule: clock.due_on for clock in reviews.page(desk, review_id).clocks}
    assert clocks["POST_DECISIONS"] == date(2026, 11, 24)
    assert clocks["POST_RECORD"] == date(2026, 12, 8)
    assert clocks["POST_DISTRIBUTE"] == date(2026, 12, 15)
    assert clocks["POST_MGR_RESPONSE"] is None


@pytest.mark.parametrize(
    ("meetings", "said"),
    [
        ([Meeting(held_on=date(2026, 11, 24))], "before it is held"),
        ([Meeting(held_on=date(2023, 4, 13))], "before the child became looked after"),
        ([Meeting(held_on=MON), Meeting(held_on=MON, place="School")], "same date"),
        ([Meeting(held_on=MON, adjourned=True)], "Say why"),
        (
            [
                Meeting(held_on=MON, adjourned=True, adjourned_reason="No report"),
                Meeting(held_on=TUE, adjourned=True, adjourned_reason="No report"),
            ],
            "once only",
        ),
    ],
)
def test_meetings_that_cannot_be(desk: Desk, child_id: int, meetings: list[Meeting], said: str) -> None:
    review_id = reviews.plan(desk, child_id, MON)
    with pytest.raises(RuleBroken, match=said):
        reviews.save_meetings(desk, review_id, meetings, [])
    assert reviews.page(desk, review_id).review.meetings == ()


def test_completing_asks_for_what_is_missing(desk: Desk, child_id: int) -> None:
    review_id = reviews.plan(desk, child_id, MON)
    with pytest.raises(RuleBroken, match="Record the meeting first"):
        reviews.complete(desk, review_id)
    reviews.save_meetings(desk, review_id, [Meeting(held_on=MON)], [])
    with pytest.raises(RuleBroken, match="participation code") as broken:
        reviews.complete(desk, review_id)
    assert broken.value.field == "participation_code"


def test_a_code_that_does_not_fit_the_age_is_refused(desk: Desk, child_id: int) -> None:
    review_id = build.a_review(desk, child_id, MON, is_completed=False)
    with pytest.raises(RuleBroken) as broken:
        reviews.save_participation(desk, review_id, "PN0", "", chaired=False)
    assert broken.value.field == "participation_code"
    assert reviews.page(desk, review_id).review.participation_code == "PN1"


def test_planning_twice_gives_the_review_under_way(desk: Desk, child_id: int) -> None:
    first = reviews.plan(desk, child_id, MON)
    lines = len(audit.lines(desk.case_file))
    assert reviews.plan(desk, child_id, TUE) == first
    assert len(audit.lines(desk.case_file)) == lines


def test_a_planned_review_says_its_number_and_last_lawful_date(desk: Desk, child_id: int) -> None:
    page = reviews.page(desk, reviews.plan(desk, child_id, date(2026, 11, 26)))
    assert page.judged is None
    assert page.number == 4
    assert page.due_on == date(2026, 11, 26)
    assert "6 months" in page.due_why


def test_attendance_and_consultations_are_kept(desk: Desk, child_id: int) -> None:
    review_id = reviews.plan(desk, child_id, MON)
    people = [
        Attendance(role="child", name="Ember"),
        Attendance(role="carer", attended="apologies", reason="Ill"),
    ]
    reviews.save_meetings(desk, review_id, [Meeting(held_on=MON)], people)
    consultations.save(desk, build.a_visit(child_id, review_id, MON))
    page = reviews.page(desk, review_id)
    assert [(one.role, one.attended) for one in page.attendance] == [
        ("child", "in_person"),
        ("carer", "apologies"),
    ]
    assert page.consultations[0].views == {"views_home": "“Saturday is our pancake day.”"}
    assert children.page(desk, child_id).row.last_seen_on == MON
    reviews.save_meetings(desk, review_id, page.review.meetings, page.attendance[1:])
    assert [one.role for one in reviews.page(desk, review_id).attendance] == ["carer"]


@pytest.mark.parametrize(("day", "said"), [(None, "Enter the day"), (date(2026, 12, 1), "still to come")])
def test_a_consultation_needs_a_day_that_has_been(
    desk: Desk, child_id: int, day: date | None, said: str
) -> None:
    with pytest.raises(RuleBroken, match=said):
        consultations.save(desk, Consultation(child_id=child_id, consulted_on=day))


def test_a_consultation_is_removed_and_saved_again(desk: Desk, child_id: int) -> None:
    review_id = reviews.plan(desk, child_id, MON)
    entered = build.a_visit(child_id, review_id, MON)
    consultation_id = consultations.save(desk, entered)
    removed = consultations.remove(desk, consultation_id)
    assert removed == entered
    assert reviews.page(desk, review_id).consultations == ()
    assert children.page(desk, child_id).row.last_seen_on is None
    with pytest.raises(NotFound, match="not in the case file any more"):
        consultations.remove(desk, consultation_id)
    kept_id = consultations.save(desk, removed)
    assert reviews.page(desk, review_id).consultations == (replace(entered, id=kept_id),)
    assert [line.what for line in audit.lines(desk.case_file)][:2] == [
        "Record a consultation",
        "Remove a consultation",
    ]


def test_an_issued_letter_freezes_and_stops_its_clock(desk: Desk, child_id: int) -> None:
    review_id = build.a_review(desk, child_id, TUE)
    build.a_letter_ready(desk, review_id)
    assert papers.paper(desk, DECISION_LETTER, review_id).issued_on is None
    made = papers.issue(desk, DECISION_LETTER, review_id)
    assert made.issued_on == build.TODAY
    page = reviews.page(desk, review_id)
    clocks = {clock.rule: clock for clock in page.clocks}
    assert clocks["POST_DECISIONS"].done_on == build.TODAY
    assert clocks["POST_MGR_RESPONSE"].due_on == date(2026, 11, 30)
    assert page.issued[DECISION_LETTER].addressee == "M. Fictional"
    # In the shipped wording, the window, its last day and what silence means (statutory.md 4.3).
    said = reading.text(made.pdf)
    assert "Please reply by Monday 30 November 2026 (5 working days)." in said
    assert "count as agreed from Tuesday 1 December 2026 and should be carried out." in said
    assert "by Monday 30 November 2026." in said[said.index("Return this to") :]
    decided.save(desk, review_id, build.decisions("Another"))
    settings.save_profile(desk, build.PROFILE)
    assert papers.paper(desk, DECISION_LETTER, review_id).pdf == made.pdf
    with pytest.raises(RuleBroken, match="issued already"):
        papers.issue(desk, DECISION_LETTER, review_id)


def test_issuing_without_an_addressee_is_refused(desk: Desk, child_id: int) -> None:
    review_id = build.a_review(desk, child_id, TUE)
    build.a_letter_ready(desk, review_id)
    for manager in settings.service(desk).managers:
        settings.delete_manager(desk, manager.id or 0)
    settings.save_team(desk, Team(name="Another team"))
    with pytest.raises(RuleBroken, match="Enter the manager in Settings") as broken:
        papers.issue(desk, DECISION_LETTER, review_id)
    assert broken.value.field == "team_manager"
    assert not reviews.page(desk, review_id).issued


def test_a_form_with_open_items_is_not_issued(desk: Desk, child_id: int) -> None:
    review_id = build.a_review(desk, child_id, TUE)
    with pytest.raises(RuleBroken, match="1, 2, 3, 4, 5, 6 and 16 more"):
        papers.issue(desk, MONITORING_FORM, review_id)
    reviews.save_monitoring(desk, build.a_filled_form(review_id))
    assert papers.issue(desk, MONITORING_FORM, review_id).pdf.startswith(b"%PDF")


def test_the_monitoring_form_counts_its_answers(desk: Desk, child_id: int) -> None:
    review_id = build.a_review(desk, child_id, TUE)
    drafted = reading.text(papers.paper(desk, MONITORING_FORM, review_id).pdf)
    assert "Overall grade: not given yet" in drafted
    assert "Of 22 points: 22 not answered." in drafted
    answers = {number: "partly" if number == 3 else "yes" for number in range(1, ANSWERED_ITEMS + 1)}
    form = MonitoringForm(review_id=review_id, answers=answers, grade="good")
    reviews.save_monitoring(desk, form)
    counted = reading.text(papers.paper(desk, MONITORING_FORM, review_id).pdf)
    assert "Overall grade: Good" in counted
    assert "Of 22 points: 21 yes, 1 partly." in counted


@pytest.mark.parametrize("day", [date(2026, 11, 24), date(2026, 11, 16)])
def test_a_paper_is_issued_between_the_review_and_today(desk: Desk, child_id: int, day: date) -> None:
    review_id = build.a_review(desk, child_id, TUE)
    build.a_letter_ready(desk, review_id)
    with pytest.raises(RuleBroken) as broken:
        papers.issue(desk, DECISION_LETTER, review_id, day)
    assert broken.value.field == "issued_on"


def test_an_undrawable_name_is_told_before_issue(desk: Desk) -> None:
    child_id = build.a_child(desk, "9", "小明 Example", reviewed_on=(date(2026, 5, 26),))
    review_id = build.a_review(desk, child_id, TUE)
    build.a_letter_ready(desk, review_id)
    with pytest.raises(RuleBroken, match="小"):
        papers.issue(desk, DECISION_LETTER, review_id)
    assert papers.paper(desk, DECISION_LETTER, review_id).pdf


def test_tasks_done_elsewhere_are_marked(desk: Desk, child_id: int) -> None:
    review_id = build.a_review(desk, child_id, TUE)
    reviews.mark_done(desk, review_id, "POST_RECORD", THU)
    reviews.mark_done(desk, review_id, "POST_RECORD", WED)
    assert {c.rule: c.done_on for c in reviews.page(desk, review_id).clocks}["POST_RECORD"] == WED
    with pytest.raises(RuleBroken):
        reviews.mark_done(desk, review_id, "POST_RECORD", MON)


def test_an_unknown_review_is_told(desk: Desk) -> None:
    with pytest.raises(NotFound):
        reviews.page(desk, 404)


def test_every_change_can_be_undone_to_the_empty_file(desk: Desk, child_id: int) -> None:
    review_id = build.a_review(desk, child_id, TUE)
    build.a_letter_ready(desk, review_id)
    papers.issue(desk, DECISION_LETTER, review_id)
    audit.undo_all(desk.case_file, at=desk.now())
    for table in ("child", "review", "meeting", "decision", "issued_document", "setting", "team", "manager"):
        assert desk.case_file.rows(f"select count(*) as n from {table}")[0]["n"] == 0, table
