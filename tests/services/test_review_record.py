"""The full record, from what was typed once (rows V1, V2, V4, V10, V13; statutory.md 4.2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain.consultation import Consultation
from iro_desk.domain.decisions import DecisionProgress, Progress
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.minutes import MinutesSection
from iro_desk.domain.paper_kinds import REVIEW_RECORD, Audience
from iro_desk.domain.reports import ReportReceived
from iro_desk.domain.review import Attendance, Meeting, PartIn
from iro_desk.domain.withheld import Why
from iro_desk.services import (
    consultations,
    minutes,
    papers,
    paste_pack,
    review_record,
    reviews,
    voices,
    withheld,
)
from iro_desk.services import decisions as decided
from iro_desk.services.desk import Desk
from iro_desk.services.minutes import Outlook
from iro_desk.services.withheld import Keep
from tests import build
from tests.documents import reading

LAST, MON, FRI = date(2026, 6, 1), date(2026, 11, 16), date(2026, 11, 20)


@pytest.fixture
def review_id(desk: Desk) -> int:
    """A review in two meetings with something in every part of its record."""
    child_id = build.a_child(desk)
    last_id = build.a_review(desk, child_id, LAST)
    decided.save(desk, last_id, build.decisions("Dental check booked", "Passport applied for"))
    minutes.save(desk, MinutesSection(review_id=last_id, key="identity", text="She goes to church."))
    review_id = build.a_review(desk, child_id, MON, FRI, is_completed=False)
    held = list(reviews.page(desk, review_id).review.meetings)
    held[0] = replace(held[0], place="Foster home", adjourned=True, adjourned_reason="The report was late.")
    people = [
        Attendance(role="child"),
        Attendance(role="mother", name="A. Example", is_part=True, reason="Work"),
        Attendance(role="social_worker", name="Worker Alpha", report_received_on=date(2026, 11, 9)),
    ]
    away = PartIn(person=1, held_on=MON, attended="apologies", reason="Unwell")
    reviews.save_meetings(desk, review_id, held, people, [away])
    reviews.complete(desk, review_id)
    voices.save_reports(
        desk, review_id, [ReportReceived(review_id=review_id, received_on=date(2026, 11, 9), sdq_score=14)]
    )
    consultations.save(desk, build.a_visit(child_id, review_id, date(2026, 11, 10)))
    mother = Consultation(
        child_id=child_id,
        review_id=review_id,
        person_role="mother",
        consulted_on=MON,
        worries="A private worry",
    )
    consultations.save(desk, mother)
    build.a_letter_ready(desk, review_id)
    _take_up_the_last(desk, review_id)
    minutes.carry(desk, review_id, "identity")
    minutes.save(desk, MinutesSection(review_id=review_id, key="uasc", status="n_a"))
    minutes.save(
        desk,
        MinutesSection(review_id=review_id, key="safety", status="concern", text="An enquiry is open."),
    )
    minutes.save_outlook(
        desk, review_id, Outlook(long_term_plans=frozenset({"LTFOST18"}), legal_advice="None.")
    )
    return review_id


def _take_up_the_last(desk: Desk, review_id: int) -> None:
    page = reviews.page(desk, review_id)
    dental, passport = page.last_decisions
    carried = [replace(page.decisions[0], carried_from=dental.id), *page.decisions[1:]]
    decided.save(desk, review_id, carried)
    found = [
        DecisionProgress(
            decision_id=dental.id or 0, review_id=review_id, progress=Progress.NOT_DONE, reason="No dentist"
        ),
        DecisionProgress(
            decision_id=passport.id or 0,
            review_id=review_id,
            progress=Progress.DONE,
            done_on=date(2026, 8, 3),
        ),
    ]
    decided.save_progress(desk, review_id, found)


def test_row_v1_the_record_holds_what_was_typed_once(desk: Desk, review_id: int) -> None:
    record = review_record.record(desk, reviews.page(desk, review_id), "", None)
    assert ("Legal status", "Full care order (C2)") in [(one.name, one.value) for one in record.facts]
    assert [one.words for one in record.sittings] == [
        "Monday 16 November 2026, Foster home. Adjourned: The report was late.",
        "Friday 20 November 2026",
    ]
    assert [one.words for one in record.participants] == [
        "Child: In person",
        "A. Example (Mother): 16 November 2026: apologies: Unwell; 20 November 2026: in person, for part of it: Work",
        "Worker Alpha (Social worker): In person; report received 9 November 2026",
    ]
    assert record.reports[0].words == (
        "Social work report, 9 November 2026, 5 working days before the meeting, score 14"
    )
    assert [one.found for one in record.last_decisions] == ["Not done: No dentist", "Done on 3 August 2026"]
    assert record.last_decisions[0].carried == "Carried forward as decision 1."
    by_key = {one.key: one for one in record.passages}
    assert by_key["identity"].carried == "Carried from the review of 1 June 2026."
    assert by_key["safety"].status == "Concern"
    assert record.not_applicable == ("Arriving alone, or trafficked",)
    assert record.plans == ("Long term placement with foster carers until 18",)
    assert len(record.decisions) == 2
    assert (record.matters_considered, len(record.not_considered)) == (2, 12)


def test_what_has_no_consent_is_in_no_part_of_the_record(desk: Desk, review_id: int) -> None:
    page = reviews.page(desk, review_id)
    record = review_record.record(desk, page, "", None)
    assert [(one.who, bool(one.said)) for one in record.voices] == [
        ("Child, 10 November 2026", True),
        ("Mother, 16 November 2026", False),
    ]
    assert "A private worry" not in str(record)
    assert "A private worry" not in reading.text(papers.paper(desk, REVIEW_RECORD, review_id).pdf)
    assert Why.CONSENT_NOT_ASKED in {one.why for one in review_record.left_out(desk, page)}


def test_row_d6_what_is_withheld_leaves_the_record_and_is_listed(desk: Desk, review_id: int) -> None:
    team = frozenset({Audience.PROFESSIONALS})
    with pytest.raises(RuleBroken, match="Say why"):
        withheld.save(desk, review_id, [Keep(subject="minutes:safety", audiences=team)])
    keep = Keep(subject="minutes:safety", audiences=team, reason="Police asked")
    withheld.save(desk, review_id, [keep])
    page = reviews.page(desk, review_id)
    record = review_record.record(desk, page, "", None)
    assert "An enquiry is open." not in str(record)
    assert "Safety" not in record.not_discussed
    assert [
        (one.what, one.reason) for one in review_record.left_out(desk, page) if one.why is Why.BY_IRO
    ] == [("Safety", "Police asked")]
    one = next(one for one in withheld.sayable(desk, review_id) if one.subject == "minutes:safety")
    assert (one.withheld, one.reason) == (team, "Police asked")
    assert not one.may_be_ticked(Audience.CHILD)
    withheld.save(desk, review_id, [replace(keep, audiences=frozenset())])
    assert "An enquiry is open." in str(review_record.record(desk, page, "", None))
    decision = reviews.page(desk, review_id).decisions[0]
    with pytest.raises(RuleBroken, match="every decision"):
        withheld.save(desk, review_id, [Keep(subject=f"decision:{decision.id}", audiences=team, reason="No")])


def test_row_c17_how_each_was_heard_stands_in_the_record_and_the_pack(desk: Desk, review_id: int) -> None:
    child, mother = reviews.page(desk, review_id).consultations
    helped = replace(
        child,
        place="Foster home",
        interpreter_needed=True,
        language="Polish",
        communication_aids="Talking mats",
        advocate_offered=True,
        rights_explained=frozenset({"complaint"}),
    )
    barred = replace(mother, attendance_barrier="A bus too far", offered_separate_meeting=True)
    consultations.save(desk, helped)
    consultations.save(desk, barred)
    line = "Face to face, visit of the IRO, seen alone, interpreter (Polish) needed, none used, with Talking mats"
    printed = reading.text(papers.paper(desk, REVIEW_RECORD, review_id).pdf)
    assert f"{line}, advocate offered." in " ".join(printed.split())
    views = next(one.block.text for one in paste_pack.pack(desk, review_id).lines if one.block.key == "views")
    assert "Interpreter: Needed, not used\nLanguage: Polish" in views
    assert "Place: Foster home" in views
    assert views.index("Rights explained: How to complain") < views.index("pancake day")
    assert "Separate meeting offered: Yes" in views
    assert "A bus too far" not in views
    consultations.save(desk, replace(barred, consent_to_share="all"))
    assert "What makes coming hard: A bus too far" in paste_pack.text(desk, review_id)


def test_the_record_is_issued_and_stops_its_clock(desk: Desk, review_id: int) -> None:
    papers.issue(desk, REVIEW_RECORD, review_id)
    page = reviews.page(desk, review_id)
    assert page.history.done[review_id, "POST_RECORD"] == desk.today
    reviews.save_meetings(desk, review_id, page.review.meetings, [Attendance(role="child")])
    assert "Worker Alpha" in reading.text(papers.paper(desk, REVIEW_RECORD, review_id).pdf)


def test_the_record_names_what_it_still_needs(desk: Desk) -> None:
    review_id = reviews.plan(desk, build.a_child(desk))
    page = reviews.page(desk, review_id)
    for field, change in (
        ("held_on", {}),
        ("agreement", {"meetings": (Meeting(held_on=MON),)}),
    ):
        with pytest.raises(RuleBroken) as broken:
            review_record.check(desk, replace(page, review=replace(page.review, **change)))  # type: ignore[arg-type]
        assert broken.value.field == field
