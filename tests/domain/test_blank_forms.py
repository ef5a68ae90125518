"""Every form asks what the record of a consultation or the feedback figures want, each thing once."""

from __future__ import annotations

from dataclasses import fields

import pytest

from iro_desk.domain import blank_forms
from iro_desk.domain.blank_forms import BLANK_FORMS
from iro_desk.domain.consultation import CONSENT, PARENTS, PERSON_ROLES, TOLD, VIEWS, Consultation
from iro_desk.domain.feedback import FORMS
from iro_desk.domain.form_questions import BlankForm, Kind

CONSULTATIONS = [form for form in BLANK_FORMS.values() if not form.is_feedback]
CHILDRENS = [form for form in CONSULTATIONS if form.role == "child"]
FIELDS = {field.name for field in fields(Consultation)} | set(VIEWS)


def named(forms: list[BlankForm]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("form", forms, ids=lambda form: form.key)


@named(list(BLANK_FORMS.values()))
def test_a_form_asks_each_thing_once_in_a_way_it_can_be_answered(form: BlankForm) -> None:
    keys = [question.key for question in form.questions]
    assert len(keys) == len(set(keys))
    assert not any("." in key or "/" in key for key in keys)
    for question in form.questions:
        assert bool(question.options) is (question.kind in {Kind.CHOICE, Kind.FACES, Kind.SEVERAL})
        assert len({key for key, _ in question.options}) == len(question.options)
        if not form.is_feedback:
            assert question.into in FIELDS
    # Answers that meet in one field can be told apart there.
    for into in {question.into for question in form.questions if question.into in TOLD}:
        meeting = [question for question in form.questions if question.into == into]
        assert sum(not question.label for question in meeting) <= 2


@named(CONSULTATIONS)
def test_what_is_shared_is_asked_on_every_form_with_the_choices_of_the_record(form: BlankForm) -> None:
    (consent,) = [question for question in form.questions if question.into == "consent_to_share"]
    assert [key for key, _ in consent.options] == list(CONSENT)
    assert form.asks("not_to_share")
    assert "share" in form.introduction or "who may know" in form.introduction
    assert form.role or all(key in PERSON_ROLES for key, _ in options(form, "person_role"))


@named(CHILDRENS)
def test_row_c4_a_child_is_asked_about_safety_being_heard_and_being_cared_for(form: BlankForm) -> None:
    asked = {question.key for question in form.questions}
    assert {"safe", "listened", "cared_for"} <= asked
    assert {"views_safety", "wants_to_change", "worries", "proud_of"} <= {q.into for q in form.questions}


@named(CHILDRENS)
def test_row_c3_a_child_says_who_comes_where_when_and_who_chairs(form: BlankForm) -> None:
    wishes = {q.key for q in form.questions if q.into == "meeting_wishes"}
    assert {"come", "who", "chair"} <= wishes
    assert {"where", "when"} <= wishes or "where_when" in wishes
    assert form.asks("advocate_accepted")


def test_row_c5_parents_are_offered_to_meet_apart_and_asked_what_makes_coming_hard() -> None:
    parent = BLANK_FORMS["parent"]
    assert parent.asks("attendance_barrier")
    assert "apart from the review" in parent.introduction
    assert {key for key, _ in options(parent, "person_role")} == PARENTS


def test_row_p7_each_feedback_form_asks_what_the_annual_report_counts() -> None:
    for key in FORMS:
        asked = {question.key for question in BLANK_FORMS[key].questions}
        assert {"voice_clear", "views_taken_into_account", "comments"} <= asked


@pytest.mark.parametrize(
    ("age", "key"),
    [
        (0, "child-under-8"),
        (7, "child-under-8"),
        (8, "child-8-to-12"),
        (12, "child-8-to-12"),
        (13, "young-person"),
        (18, "young-person"),
        (None, "child-8-to-12"),
    ],
)
def test_the_form_goes_by_the_childs_age(age: int | None, key: str) -> None:
    assert blank_forms.usual_for(age) == key


def options(form: BlankForm, into: str) -> tuple[tuple[str, str], ...]:
    return next(question.options for question in form.questions if question.into == into)


def test_a_form_without_a_tick_on_sharing_takes_no_consent_over() -> None:
    begun = Consultation(person_role="school", consent_to_share="all", place="School")
    said = Consultation(person_role="school", views={"views_school": "Works hard."})
    done = blank_forms.completed(begun, said)
    assert done.consent_to_share is None
    assert done.shareable == {}
    assert done.place == "School"


def test_a_young_person_can_keep_private_whatever_the_form_asks() -> None:
    form = blank_forms.BLANK_FORMS["young-person"]
    keep = next(question for question in form.questions if question.into == "private_fields")
    assert {question.into for question in form.questions} & set(TOLD) == {key for key, _ in keep.options}
