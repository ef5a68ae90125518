"""Nobody gets the record from whom a thing in it is withheld (statutory.md 4.2, Distribution; row D6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain.consultation import Consultation
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.mentions import Kind
from iro_desk.domain.minutes import MinutesSection
from iro_desk.domain.paper_kinds import REVIEW_RECORD, Audience
from iro_desk.domain.register import Dispatch
from iro_desk.domain.review import Attendance
from iro_desk.services import (
    consultations,
    mentions,
    minutes,
    papers,
    register,
    review_record,
    reviews,
    withheld,
)
from iro_desk.services import decisions as decided
from iro_desk.services.desk import Desk
from iro_desk.services.minutes import Outlook
from iro_desk.services.withheld import Keep
from tests import build
from tests.documents import reading

MON = date(2026, 11, 16)
FATHER, MOTHER = "Luca Madeup", "Fatuma Madeup"


@pytest.fixture
def review_id(desk: Desk) -> int:
    """A review with both parents and a carer there, and nothing withheld from the parents."""
    child_id = build.a_child(desk)
    made = build.a_review(desk, child_id, MON)
    page = reviews.page(desk, made)
    people = [
        Attendance(role="child"),
        Attendance(role="father", name=FATHER),
        Attendance(role="mother", name=MOTHER),
        Attendance(role="carer", name="Kasia Phantom"),
        Attendance(role="school", name="B. Teacher"),
    ]
    reviews.save_meetings(desk, made, page.review.meetings, people)
    build.a_letter_ready(desk, made)
    minutes.save(desk, MinutesSection(review_id=made, key="wishes", text="He wants to see his aunt."))
    minutes.save_outlook(desk, made, Outlook(long_term_plans=frozenset({"LTFOST18"})))
    return made


def named(desk: Desk, review_id: int) -> set[str]:
    """Whom the record says it is for."""
    return {
        one.name for one in review_record.record(desk, reviews.page(desk, review_id), "", None).distribution
    }


def offers(desk: Desk, review_id: int) -> dict[str, Dispatch]:
    """The copies offered of the issued record."""
    papers.issue(desk, REVIEW_RECORD, review_id)
    return {one.to_whom: one for one in register.copies_of(desk, register.rows(desk)[0].document.id or 0)}


def test_row_d6_a_section_withheld_from_parents_keeps_the_record_from_them(
    desk: Desk, review_id: int
) -> None:
    assert {FATHER, MOTHER, "B. Teacher"} <= named(desk, review_id)
    keep = Keep(
        subject="minutes:wishes", audiences=frozenset({Audience.PARENTS}), reason="Safety of the aunt"
    )
    withheld.save(desk, review_id, [keep])
    assert named(desk, review_id).isdisjoint({FATHER, MOTHER, "Ember Example", "Kasia Phantom"})
    found = offers(desk, review_id)
    assert (found[FATHER].route, found["B. Teacher"].route) == ("withheld", "secure_email")
    assert found[FATHER].withheld_reason.startswith("Something in it is withheld from parents (")
    assert found[FATHER].withheld_reason.endswith("They get their own letter.")
    assert (
        FATHER
        not in reading.text(papers.paper(desk, REVIEW_RECORD, review_id).pdf).split("Who this record")[1]
    )
    document_id = found[FATHER].document_id
    for copy in (
        replace(found[FATHER], route="post", withheld_reason="", sent_on=desk.today),
        Dispatch(document_id=document_id, to_whom="fatuma madeup", route="by_hand", sent_on=desk.today),
        Dispatch(document_id=document_id, to_whom="Somebody", role="Mother", route="post"),
    ):
        with pytest.raises(RuleBroken, match="can't be sent the record") as broken:
            register.save_copies(desk, document_id, [copy])
        assert broken.value.field == "route"
    register.save_copies(desk, document_id, list(found.values()))


def test_what_the_issued_record_printed_still_stands_in_it(desk: Desk, review_id: int) -> None:
    """What a person made private after the issue was printed: the record goes to no other parent now."""
    page = reviews.page(desk, review_id)
    said = Consultation(
        child_id=page.history.child.id or 0,
        review_id=review_id,
        person_role="father",
        person_name=FATHER,
        consulted_on=MON,
        views={"views_home": "It is too far from school."},
        consent_to_share="all",
    )
    consultations.save(desk, said)
    assert offers(desk, review_id)[MOTHER].route == "post"
    held = next(one for one in reviews.page(desk, review_id).consultations if one.person_role == "father")
    consultations.save(desk, replace(held, consent_to_share="none"))
    document_id = register.rows(desk)[0].document.id or 0
    now = {one.to_whom: one.route for one in register.copies_of(desk, document_id)}
    assert now[MOTHER] == "withheld"


def test_the_record_says_which_decision_the_child_does_not_know(desk: Desk, review_id: int) -> None:
    words = "The child has not been told this yet."
    first, second = reviews.page(desk, review_id).decisions
    record = review_record.record(desk, reviews.page(desk, review_id), "", None)
    assert words not in str(review_record.blocks(record))
    decided.save(desk, review_id, [first, replace(second, child_knows=False)])
    blocks = review_record.blocks(review_record.record(desk, reviews.page(desk, review_id), "", None))
    assert [words in one.text for one in blocks if one.key.startswith("decision:")] == [False, True]
    assert words in " ".join(reading.text(papers.paper(desk, REVIEW_RECORD, review_id).pdf).split())
    assert "Ember Example" not in named(desk, review_id)


def test_what_was_emptied_or_written_after_the_issue_changes_nothing(desk: Desk, review_id: int) -> None:
    """The record went out as it was: an emptied section still stands in it, a later one does not."""
    parents = frozenset({Audience.PARENTS})
    document_id = offers(desk, review_id)[MOTHER].document_id

    def mother() -> Dispatch:
        return next(one for one in register.copies_of(desk, document_id) if one.to_whom == MOTHER)

    minutes.save(desk, MinutesSection(review_id=review_id, key="safety", text="Her address is known."))
    withheld.save(desk, review_id, [Keep(subject="minutes:safety", audiences=parents, reason="Safety")])
    minutes.save_outlook(desk, review_id, Outlook(long_term_plans=frozenset({"LTFOST18"})))
    page = reviews.page(desk, review_id)
    reviews.save_meetings(
        desk,
        review_id,
        page.review.meetings,
        [
            replace(one, attended="apologies", reason="In prison") if one.name == FATHER else one
            for one in page.attendance
        ],
    )
    assert mother().route == "post"
    withheld.save(desk, review_id, [Keep(subject="minutes:wishes", audiences=parents, reason="Safety")])
    minutes.save(desk, MinutesSection(review_id=review_id, key="wishes", text=""))
    assert mother().withheld_reason.startswith("Something in it is withheld from parents (")


def test_a_reason_printed_in_the_record_keeps_it_from_the_other_parent_for_good(
    desk: Desk, review_id: int
) -> None:
    page = reviews.page(desk, review_id)
    told = [
        replace(one, attended="apologies", reason="In prison") if one.name == FATHER else one
        for one in page.attendance
    ]
    reviews.save_meetings(desk, review_id, page.review.meetings, told)
    found = offers(desk, review_id)
    assert "Why somebody was not there" in found[MOTHER].withheld_reason
    page = reviews.page(desk, review_id)
    reviews.save_meetings(
        desk, review_id, page.review.meetings, [replace(one, reason="") for one in page.attendance]
    )
    now = {one.to_whom: one for one in register.copies_of(desk, found[MOTHER].document_id)}
    assert "Why somebody was not there" in now[MOTHER].withheld_reason


def test_a_decision_of_the_last_review_stays_withheld_as_it_was_there(desk: Desk, review_id: int) -> None:
    child_id = reviews.page(desk, review_id).history.child.id or 0
    before = build.a_review(desk, child_id, date(2026, 6, 1))
    decided.save(desk, before, build.decisions("Visits to the aunt are to go on."))
    assert MOTHER in named(desk, review_id)
    subject = f"decision:{reviews.page(desk, before).decisions[0].id}"
    keep = Keep(subject=subject, audiences=frozenset({Audience.PARENTS}), reason="Safety of the aunt")
    withheld.save(desk, before, [keep])
    assert MOTHER not in named(desk, review_id)


def test_an_address_in_a_record_that_may_go_to_a_parent_is_looked_at(desk: Desk, review_id: int) -> None:
    minutes.save(desk, MinutesSection(review_id=review_id, key="health", text="He walks home to 12 Oak St."))
    [found] = mentions.of_paper(desk, REVIEW_RECORD, review_id)
    assert (found.kind, found.found) == (Kind.ADDRESS, "12 Oak St")
    with pytest.raises(RuleBroken, match="may say where the child lives"):
        papers.issue(desk, REVIEW_RECORD, review_id)
    keep = Keep(subject="minutes:wishes", audiences=frozenset({Audience.PARENTS}), reason="Safety")
    withheld.save(desk, review_id, [keep])
    assert mentions.of_paper(desk, REVIEW_RECORD, review_id) == (), "no parent gets it"
