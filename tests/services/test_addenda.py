"""A change after issue: the paper stays, an addendum says what changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain.consultation import Consultation
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.minutes import MinutesSection
from iro_desk.domain.paper_kinds import (
    CARERS_COPY,
    CHILD_LETTER,
    DECISION_LETTER,
    MONITORING_FORM,
    PARENTS_LETTER,
    REVIEW_RECORD,
)
from iro_desk.domain.review import Attendance
from iro_desk.services import addenda, consultations, letters, minutes, paper_list, papers, reviews
from iro_desk.services import decisions as decided
from iro_desk.services.desk import Desk
from iro_desk.services.minutes import Outlook
from iro_desk.services.paper_list import Stands
from iro_desk.store import issued
from tests import build
from tests.documents import reading

MON = date(2026, 11, 16)


@pytest.fixture
def review_id(desk: Desk) -> int:
    child_id = build.a_child(desk, reviewed_on=(date(2026, 5, 26),))
    made = build.a_review(desk, child_id, MON)
    build.a_letter_ready(desk, made)
    return made


def listed(desk: Desk, review_id: int, kind: str = DECISION_LETTER) -> paper_list.ListedPaper:
    return next(row for row in paper_list.list_papers(desk, review_id) if row.kind.id == kind)


def test_row_v11_a_change_after_issue_goes_out_as_an_addendum(desk: Desk, review_id: int) -> None:
    first = papers.issue(desk, DECISION_LETTER, review_id)
    assert listed(desk, review_id).stands is Stands.ISSUED
    held = reviews.page(desk, review_id).decisions
    changed = replace(held[0], text="Life-story work starts this week")
    decided.save(desk, review_id, [changed, *build.decisions("A bicycle is bought")])
    row = listed(desk, review_id)
    assert row.stands is Stands.CHANGED
    assert [(change.heading, change.words) for change in row.changes] == [
        ("Decision 1", "Changed"),
        ("Decision 2", "Added"),
        ("Decision 2", "Taken out"),
    ]
    assert "DRAFT" in reading.text(addenda.draft(desk, DECISION_LETTER, review_id).pdf)
    made = addenda.issue_addendum(desk, DECISION_LETTER, review_id)
    assert made.title == "Addendum 1 to the decision letter of 23 November 2026"
    text = reading.text(made.pdf)
    for words in (
        "Life-story work starts this week",
        "A bicycle is bought",
        "Dental check booked",
        "Taken out",
    ):
        assert words in text
    assert "DRAFT" not in text
    # The paper that went out is the same to the last byte, and so is its own line in the register.
    assert papers.paper(desk, DECISION_LETTER, review_id).pdf == first.pdf
    assert [one.addendum for one in issued.listed(desk.case_file, review_id)] == [0, 1]
    assert listed(desk, review_id).stands is Stands.ISSUED
    with pytest.raises(RuleBroken, match="Nothing it says has changed"):
        addenda.issue_addendum(desk, DECISION_LETTER, review_id)


def test_a_child_is_told_of_a_change_in_a_letter(desk: Desk, review_id: int) -> None:
    own = "We met.\n\n## What we agreed\n{decisions}\n\n## A note\n{personal}"
    letters.save_child_letter(desk, review_id, own, "I liked your drawing.", is_checked=True)
    papers.issue(desk, CHILD_LETTER, review_id)
    held = reviews.page(desk, review_id).decisions
    decided.save(desk, review_id, [replace(held[0], text="Life-story work starts this week")])
    with pytest.raises(RuleBroken) as refused:
        addenda.issue_addendum(desk, CHILD_LETTER, review_id)
    assert refused.value.field == "is_checked"
    letters.save_child_letter(desk, review_id, own, "", is_checked=True)
    told = addenda.issue_addendum(desk, CHILD_LETTER, review_id)
    assert told.title.startswith("Addendum 1 to the child's letter")
    text = reading.text(told.pdf)
    after = text.index("What has changed in your letter")
    for words in (
        "Dear Ember, I wrote you a letter on 23 November 2026.",
        "A note This is no longer in your letter.",
        "What we agreed Life-story work starts this week.",
        "With best wishes,",
    ):
        assert words in text[after:]
    assert "We met." not in text
    assert "I liked your drawing." not in text
    assert "Ref 004031 · addendum 1 to the child's letter for the review of 16 November 2026" in text


def test_row_d6_what_is_withdrawn_after_issue_is_not_quoted_again(desk: Desk, review_id: int) -> None:
    child_id = reviews.page(desk, review_id).history.child.id or 0
    said = Consultation(
        child_id=child_id,
        review_id=review_id,
        consulted_on=MON,
        person_role="school",
        consent_to_share="all",
        views={"views_home": "Sleeps at her aunt’s", "views_school": "Likes maths"},
    )
    kept = replace(said, id=consultations.save(desk, said))
    own = MinutesSection(review_id=review_id, key="health", text="Eats well.\nNew glasses.")
    own = replace(own, id=minutes.save(desk, own))
    minutes.save_outlook(desk, review_id, Outlook(long_term_plans=frozenset({"LTFOST18"})))
    people = [Attendance(role="mother", name="Jane Example")]
    reviews.save_meetings(desk, review_id, [*reviews.page(desk, review_id).review.meetings], people)
    papers.issue(desk, REVIEW_RECORD, review_id)
    papers.issue(desk, PARENTS_LETTER, review_id, recipient="mother:Jane Example")
    consultations.save(desk, replace(kept, private_fields=frozenset({"views_home"})))
    minutes.save(desk, replace(own, text="Eats well.\nNo glasses yet."))
    to_team = reading.text(addenda.draft(desk, REVIEW_RECORD, review_id).pdf)
    to_mother = reading.text(
        addenda.draft(desk, PARENTS_LETTER, review_id, recipient="mother:Jane Example").pdf
    )
    assert "aunt" not in to_team + to_mother
    assert "Likes maths" not in to_team, "only what changed is said"
    assert "New glasses." in to_team
    assert "No glasses yet." in to_team
    assert "Eats well." not in to_team


def test_a_second_addendum_says_only_what_is_new(desk: Desk, review_id: int) -> None:
    papers.issue(desk, DECISION_LETTER, review_id, date(2026, 11, 18))
    page = reviews.page(desk, review_id)
    reviews.save_statement(desk, replace(page.review, statement="The plan is thin on school."))
    addenda.issue_addendum(desk, DECISION_LETTER, review_id, on=date(2026, 11, 19))
    decided.save(desk, review_id, page.decisions[:1])
    assert [c.words for c in addenda.changed_since_issue(desk, DECISION_LETTER, review_id)] == ["Taken out"]
    with pytest.raises(RuleBroken, match="before the paper"):
        addenda.issue_addendum(desk, DECISION_LETTER, review_id, on=date(2026, 11, 18))
    second = addenda.issue_addendum(desk, DECISION_LETTER, review_id)
    assert second.title.startswith("Addendum 2 to the decision letter of 18 November 2026")
    assert "thin on school" not in reading.text(second.pdf)
    clocks = {clock.rule: clock.done_on for clock in reviews.page(desk, review_id).clocks}
    assert clocks["POST_DECISIONS"] == date(2026, 11, 18)


def test_a_new_day_of_issue_or_letterhead_is_no_change(desk: Desk, review_id: int) -> None:
    from iro_desk.services import settings

    papers.issue(desk, DECISION_LETTER, review_id)
    settings.save_profile(desk, replace(build.PROFILE, iro_phone="01632 960111"))
    later = Desk(desk.case_file, on=date(2026, 12, 7))
    assert addenda.changed_since_issue(later, DECISION_LETTER, review_id) == ()


def test_a_review_with_an_issued_paper_is_not_reopened(desk: Desk, review_id: int) -> None:
    papers.issue(desk, DECISION_LETTER, review_id)
    with pytest.raises(RuleBroken, match="go out as an addendum"):
        reviews.reopen(desk, review_id)


def test_all_that_is_ready_is_issued_in_one_move(desk: Desk, review_id: int) -> None:
    found = paper_list.issue_all(desk, review_id)
    assert DECISION_LETTER in [paper.kind for paper in found.done]
    left = {row.kind.id: why for row, why in found.left}
    assert left[MONITORING_FORM].startswith("These items have no answer yet")
    assert listed(desk, review_id).issued[0].addressee == "M. Fictional"


def test_row_v11_other_words_for_the_same_is_no_change(
    desk: Desk, review_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wording, word for a child, letterhead, and what another release ships: an issued letter stands."""
    from iro_desk.domain import letter_templates
    from iro_desk.services import settings, templates

    kind = CARERS_COPY
    held = reviews.page(desk, review_id)
    reviews.save_meetings(
        desk, review_id, held.review.meetings, [Attendance(role="carer", name="Kasia Phantom")]
    )
    papers.issue(desk, kind, review_id)
    settings.save_profile(desk, replace(build.PROFILE, iro_name="New Name", iro_phone="01632 960111"))
    templates.save_choices(desk, templates.LetterChoices(child_term="young_person"))
    shipped = letter_templates.part(kind, "letter")
    another = replace(shipped, text=f"## Zextra heading\nOf {{terms}}.\n\n{shipped.text}")
    monkeypatch.setattr(
        letter_templates,
        "PARTS",
        tuple(another if one == shipped else one for one in letter_templates.PARTS),
    )
    assert letter_templates.part(kind, "letter") == another
    assert addenda.changed_since_issue(desk, kind, review_id) == ()
    decided.save(desk, review_id, held.decisions[:1])
    (change,) = addenda.changed_since_issue(desk, kind, review_id)
    assert "Zextra" not in str(change)
