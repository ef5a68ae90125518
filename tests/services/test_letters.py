"""The letters of a review, from a real case file: each says only what its reader may know."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from iro_desk.domain.consultation import Consultation
from iro_desk.domain.decisions import Decision
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.letters import words_of
from iro_desk.domain.minutes import MinutesSection
from iro_desk.domain.paper_kinds import (
    CARERS_COPY,
    CHILD_LETTER,
    CONSULTATION_LETTER,
    INVITATION,
    PARENTS_LETTER,
)
from iro_desk.domain.reading_age import Look
from iro_desk.domain.review import Agreement, Attendance, Meeting
from iro_desk.services import consultations, letters, mentions, papers, reviews, templates
from iro_desk.services import decisions as decided
from iro_desk.services.desk import Desk
from iro_desk.services.paper_makers import maker
from iro_desk.services.reviews import Plan
from iro_desk.store import minutes as kept_minutes
from tests import build

BORN = {"under-8": date(2020, 2, 9), "8-to-12": date(2016, 2, 9), "13-and-over": date(2011, 2, 9)}


def a_full_review(desk: Desk, born_on: date = BORN["8-to-12"]) -> int:
    """A review with everybody heard, three decisions of which the child knows two, and a record."""
    child_id = build.a_child(desk, born_on=born_on, reviewed_on=(date(2026, 6, 1),))
    review_id = build.a_review(desk, child_id, date(2026, 11, 20))
    page = reviews.page(desk, review_id)
    asked = [
        ("mother", "Jane Example"),
        ("father", "Rob Beispiel"),
        ("carer", "Pat Carer"),
        ("school", ""),
        ("health", ""),
    ]
    people = [Attendance(role=role, name=name) for role, name in asked]
    reviews.save_meetings(desk, review_id, [*page.review.meetings], people)
    common: dict[str, Any] = {
        "child_id": child_id,
        "review_id": review_id,
        "consulted_on": date(2026, 11, 12),
    }
    for said in (
        Consultation(
            **common,
            consent_to_share="part",
            private_fields=frozenset({"worries"}),
            views={"views_home": "## I like {decisions} it here", "views_school": "Maths is good."},
            worries="SECRET-WORRY",
            not_to_share="SECRET-KEPT",
            proud_of="My swimming badge",
            advocate_accepted=True,
            advocate_name="Avery Voice",
        ),
        Consultation(**common, person_role="mother", person_name="Jane Example", consent_to_share="part", private_fields=frozenset({"worries"}), views={"views_plan": "MOTHER-PLAN"}),
        Consultation(**common, person_role="father", person_name="Rob Beispiel", consent_to_share="none", views={"views_plan": "FATHER-PLAN"}),
        Consultation(**common, person_role="carer", person_name="Pat Carer", consent_to_share="all", views={"views_home": "CARER-HOME"}, proud_of="How kind Ember is to the cat"),
    ):  # fmt: skip
        consultations.save(desk, said)
    decided.save(
        desk,
        review_id,
        [
            Decision(text="Life-story work starts", meaning="You can tell your own story", responsible_name="Worker Alpha", responsible_role="social worker", due_on=date(2026, 12, 18)),
            Decision(text="A dental check is booked", responsible_role="Foster carer", due_on=date(2026, 12, 31)),
            Decision(text="A new family is looked for far away from here", responsible_name="Worker Alpha", due_on=date(2027, 1, 8), child_knows=False),
        ],
    )  # fmt: skip
    stated = replace(page.review, agreement=Agreement.AGREES, statement="The plan meets her needs.", next_review_on=date(2027, 5, 10))  # fmt: skip
    reviews.save_statement(desk, stated)
    with desk.case_file.change("Test data", at=desk.now()) as change:
        for key, text in (("health", "HEALTH-SECTION"), ("legal_status", "LEGAL-SECTION")):
            kept_minutes.save(change, MinutesSection(review_id=review_id, key=key, text=text))
    return review_id


def said(desk: Desk, kind: str, review_id: int, recipient: str = "") -> str:
    """All that a letter says."""
    page = reviews.page(desk, review_id)
    says = maker(kind).say(desk, page, recipient, None)
    body = " | ".join(text for _, text in words_of(says.body))  # type: ignore[attr-defined]
    return f"{says.salutation} {body}"  # type: ignore[attr-defined]


@pytest.mark.parametrize("band", BORN)
def test_row_d7_the_child_is_told_their_own_words_and_only_what_they_know(desk: Desk, band: str) -> None:
    text = said(desk, CHILD_LETTER, a_full_review(desk, BORN[band]))
    for expected in (
        "Dear Ember,",
        "## I like {decisions} it here",
        "Maths is good.",
        "You: | My swimming badge",
        "Your carer: | How kind Ember is to the cat",
        "Life-story work starts. | You can tell your own story. Worker Alpha (social worker) will",
        "do this by Friday 18 December 2026.",
        "planned for Monday 10 May 2027",
        "Avery Voice",
        "ring me on 01632 960000",
    ):
        assert expected in text
    for kept in ("SECRET", "new family", "MOTHER", "CARER-HOME", "HEALTH", "meets her needs"):
        assert kept not in text


def test_row_d7_each_parent_gets_their_own_and_not_the_others(desk: Desk) -> None:
    review_id = a_full_review(desk)
    hers = said(desk, PARENTS_LETTER, review_id, "mother:Jane Example")
    his = said(desk, PARENTS_LETTER, review_id, "father:Rob Beispiel")
    assert "Dear Jane Example," in hers
    assert "MOTHER-PLAN" in hers
    assert "MOTHER-PLAN" not in his
    assert "FATHER-PLAN" not in hers + his
    assert "SECRET" not in hers + his
    assert "The plan meets her needs." in hers
    assert "Ember’s carer on home: | CARER-HOME" in hers
    page = reviews.page(desk, review_id)
    names = [one.name for one in maker(PARENTS_LETTER).addressees(desk, page, desk.today)]
    assert names == ["Jane Example", "Rob Beispiel"]


def test_carers_get_what_care_needs(desk: Desk) -> None:
    text = said(desk, CARERS_COPY, a_full_review(desk))
    assert "HEALTH-SECTION" in text
    assert "CARER-HOME" in text
    for kept in ("LEGAL-SECTION", "MOTHER", "SECRET", "meets her needs"):
        assert kept not in text


@pytest.mark.parametrize("kind", [INVITATION, CONSULTATION_LETTER])
def test_letters_before_the_review_go_to_each_person_and_name_no_carer(desk: Desk, kind: str) -> None:
    review_id = a_full_review(desk)
    page = reviews.page(desk, review_id)
    for one in maker(kind).addressees(desk, page, desk.today):
        text = said(desk, kind, review_id, one.recipient)
        assert ("Pat Carer" in text) == (one.name == "Pat Carer")
        assert "SECRET" not in text
    child = said(desk, kind, review_id, "child:Ember Example")
    assert "Dear Ember," in child
    if kind == INVITATION:
        assert "your carer, your school and your health worker." in child
    if kind == CONSULTATION_LETTER:
        assert "My review: what I think" in child
        assert "Carer's views for the review" in said(desk, kind, review_id, "carer:Pat Carer")


@pytest.mark.parametrize(
    ("born_on", "names"), [(date(2022, 11, 24), []), (date(2022, 11, 23), ["Ember Example"])]
)
def test_a_child_under_4_is_not_invited_by_letter(desk: Desk, born_on: date, names: list[str]) -> None:
    page = reviews.page(desk, reviews.plan(desk, build.a_child(desk, born_on=born_on), build.TODAY))
    invited = maker(INVITATION).addressees(desk, page, desk.today)
    assert [one.name for one in invited if one.role == "Child"] == names


def test_need_46_an_empty_child_leaves_no_holes(desk: Desk) -> None:
    child_id = build.a_child(desk)
    review_id = build.a_review(desk, child_id, date(2026, 11, 20))
    for kind in (CHILD_LETTER, CARERS_COPY, INVITATION, CONSULTATION_LETTER, PARENTS_LETTER):
        recipient = {PARENTS_LETTER: "mother:", CARERS_COPY: ""}.get(kind, "child:Ember Example")
        text = said(desk, kind, review_id, recipient)
        assert "{" not in text
        assert "What you told me" not in text
        assert "None" not in text
        assert papers.paper(desk, kind, review_id, recipient).pdf.startswith(b"%PDF")


def test_the_tick_holds_only_for_what_was_looked_at(desk: Desk) -> None:
    review_id = a_full_review(desk)
    with pytest.raises(RuleBroken) as refused:
        papers.issue(desk, CHILD_LETTER, review_id)
    assert refused.value.field == "is_checked"
    letters.save_child_letter(desk, review_id, "", "", is_checked=True)
    assert letters.child_letter(desk, review_id).is_checked
    page = reviews.page(desk, review_id)
    changed = [replace(one, meaning="It is new") if one.number == 1 else one for one in page.decisions]
    decided.save(desk, review_id, changed)
    assert not letters.child_letter(desk, review_id).is_checked
    letters.save_child_letter(desk, review_id, "", "", is_checked=True)
    papers.issue(desk, CHILD_LETTER, review_id)


def test_checks_of_4_3_say_where(desk: Desk) -> None:
    review_id = a_full_review(desk)
    own = "Your PEP is soon. A new family is looked for far away.\n\n## Where\nCome to 3 High Road.\n\n{decisions}"
    letters.save_child_letter(desk, review_id, own, "I saw Mum's prison.", is_checked=False)
    held = letters.child_letter(desk, review_id)
    assert held.is_own
    assert [(one.look, one.under) for one in held.findings] == [
        (Look.ACRONYM, ""),
        (Look.NOT_TOLD, ""),
        (Look.THIRD_PARTY, ""),
        (Look.ADDRESS, "Where"),
    ]
    with pytest.raises(RuleBroken) as refused:
        letters.save_child_letter(desk, review_id, "One\n\n{nonsense}", "", is_checked=False)
    assert refused.value.field == "wording"
    assert "Line 3" in refused.value.sentence


def test_row_o3_wording_is_kept_compared_restored_and_reset(desk: Desk) -> None:
    shipped = templates.current(desk, CARERS_COPY, "letter")
    templates.save(desk, CARERS_COPY, "letter", "For {child}.\n\n{decisions}")
    templates.save(desk, CARERS_COPY, "letter", "A {term}: {child}.")
    review_id = a_full_review(desk)
    assert said(desk, CARERS_COPY, review_id).endswith("A child in care: Ember.")
    templates.save_choices(desk, templates.LetterChoices(child_term="young_person", reading_age=9))
    assert said(desk, CARERS_COPY, review_id).endswith("A young person: Ember.")
    templates.restore(desk, CARERS_COPY, "letter", 1)
    templates.reset(desk, CARERS_COPY, "letter")
    assert templates.current(desk, CARERS_COPY, "letter") == shipped
    kept = templates.versions(desk, CARERS_COPY, "letter")
    assert [(one.number, one.is_default) for one in kept] == [(4, True), (3, False), (2, False), (1, False)]
    with pytest.raises(RuleBroken, match="no field"):
        templates.save(desk, CARERS_COPY, "letter", "{proud_of}")
    assert templates.current(desk, CARERS_COPY, "letter") == shipped


def test_a_series_names_both_days(desk: Desk) -> None:
    review_id = a_full_review(desk)
    reviews.reopen(desk, review_id)
    page = reviews.page(desk, review_id)
    meetings = [*page.review.meetings, Meeting(held_on=build.TODAY)]
    reviews.save_meetings(desk, review_id, meetings, page.attendance)
    assert "Friday 20 November 2026 and Monday 23 November 2026" in said(desk, CHILD_LETTER, review_id)


@pytest.mark.parametrize(
    "place", ["Rose Cottage, the carers' house", "14 Mill Lane", "Rose Cottage, qx1 2ab"]
)
def test_where_the_child_lives_is_not_told_to_the_family_unlooked_at(desk: Desk, place: str) -> None:
    child_id = build.a_child(desk, reviewed_on=(date(2026, 1, 12), date(2026, 6, 15)))
    review_id = reviews.plan(desk, child_id, date(2026, 12, 14))
    people = [Attendance(role=role, name=name) for role, name in (("mother", "Jane"), ("carer", "Pat"))]
    reviews.save_plan(desk, review_id, Plan(planned_on=date(2026, 12, 14), planned_place=place))
    reviews.save_meetings(desk, review_id, [], people)
    assert place in said(desk, INVITATION, review_id, "mother:Jane")

    with pytest.raises(RuleBroken, match="where the child lives") as stopped:
        papers.issue(desk, INVITATION, review_id, recipient="mother:Jane")
    assert stopped.value.field == mentions.FIELD
    papers.issue(desk, INVITATION, review_id, recipient="carer:Pat")
    papers.issue(desk, INVITATION, review_id, recipient="child:Ember Example")

    found = mentions.of_paper(desk, INVITATION, review_id, "mother:Jane")
    mentions.pass_(desk, INVITATION, review_id, found, "mother:Jane", reason="She may know")
    papers.issue(desk, INVITATION, review_id, recipient="mother:Jane")
