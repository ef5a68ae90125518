"""A form goes out, comes back, and is a consultation or a feedback return without retyping."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from iro_desk.domain.blank_forms import BLANK_FORMS
from iro_desk.domain.consultation import VIEWS, Consultation
from iro_desk.domain.errors import CannotRead, NotFound, RuleBroken
from iro_desk.domain.feedback import FORMS, FeedbackReturn
from iro_desk.domain.form_questions import Answer
from iro_desk.domain.promises import Promise
from iro_desk.services import blank_forms, consultations, reviews
from iro_desk.services import voices as promised
from iro_desk.services.desk import Desk
from iro_desk.store import attachments, audit, voices
from iro_desk.store import consultations as kept_consultations
from tests import build
from tests.documents import filling, reading

HELD = date(2026, 11, 18)


@pytest.fixture
def review_id(desk: Desk) -> int:
    return build.a_review(desk, build.a_child(desk), HELD, is_completed=False)


def returned(desk: Desk, review_id: int, key: str, answers: dict[str, Answer]) -> bytes:
    return filling.filled(blank_forms.blank(desk, key, review_id, fillable=True), answers)


def the_consultation(desk: Desk, review_id: int) -> Consultation:
    (found,) = kept_consultations.of_review(desk.case_file, review_id)
    return found


def test_row_c4_a_childs_form_is_a_consultation_in_the_childs_words(desk: Desk, review_id: int) -> None:
    answers: dict[str, Answer] = {
        "cared_for": "mostly",
        "home": "The dog.\nMore room for my bike.",
        "safe": "always",
        "listened": "sometimes",
        "listened_words": "Łukasz",
        "come": "yes",
        "who": "Not Uncle K.",
        "chair": "unsure",
        "advocate": "yes",
        "consent": "part",
        "private": "What I said about Dad",
        "name": "Zoë",
        "day": "20/11/2026",
    }
    pdf = returned(desk, review_id, "child-8-to-12", answers)
    kept = blank_forms.keep(desk, review_id, pdf)
    said = the_consultation(desk, review_id)
    assert said.id == kept.consultation_id
    assert said.views == {
        "views_home": "Cared for well: Most of the time\nThe dog.\nMore room for my bike.",
        "views_safety": "Feels safe: Yes, always",
        "views_other": "Adults listen: Sometimes\nWho listens best: Łukasz",
    }
    assert said.meeting_wishes == (
        "Wants to come: Yes\nWho comes: Not Uncle K.\nWants to run some of it: Not sure"
    )
    assert (said.person_role, said.person_name, said.method) == ("child", "Zoë", "letter_form")
    assert (said.consulted_on, said.form_returned_on) == (date(2026, 11, 20), desk.today)
    assert (said.consent_to_share, said.not_to_share) == ("part", "What I said about Dad")
    assert (said.advocate_offered, said.advocate_accepted) == (True, True)
    (attachment,) = attachments.of_child(desk.case_file, said.child_id or 0)
    assert (attachment.kind, attachment.consultation_id, attachment.review_id) == (
        "returned_form",
        said.id,
        review_id,
    )
    assert "Zoë" not in attachment.name
    assert attachments.content(desk.case_file, kept.attachment_id) == pdf


def test_row_c5_a_parents_form_says_who_and_what_makes_coming_hard(desk: Desk, review_id: int) -> None:
    answers: dict[str, Answer] = {
        "role": "father",
        "apart": "yes",
        "barriers": ("work", "language"),
        "barrier_words": "After six",
        "interpreter": "yes",
        "language": "Kurdish (Kurmancî)",
    }
    blank_forms.keep(desk, review_id, returned(desk, review_id, "parent", answers))
    said = the_consultation(desk, review_id)
    assert said.person_role == "father"
    assert said.offered_separate_meeting
    assert said.meeting_wishes == "Wants to meet apart from the review: Yes"
    assert said.attendance_barrier == "Work, Language\nWould help: After six"
    assert (said.interpreter_needed, said.language) == (True, "Kurdish (Kurmancî)")
    assert said.consulted_on == desk.today


@pytest.mark.parametrize("key", [key for key, form in BLANK_FORMS.items() if not form.is_feedback])
def test_row_c6_every_answer_of_a_form_stands_in_its_consultation(
    desk: Desk, review_id: int, key: str
) -> None:
    form = BLANK_FORMS[key]
    answers = filling.all_answered(form)
    blank_forms.keep(desk, review_id, returned(desk, review_id, key, answers))
    said = the_consultation(desk, review_id)
    for question in form.questions:
        held = said.views.get(question.into, "") if question.into in VIEWS else getattr(said, question.into)
        answer = answers[question.key]
        if isinstance(held, str) and question.into not in {"person_role", "consent_to_share"}:
            assert question.said(answer) in held, question.key
        elif isinstance(held, bool):
            assert held is (answer == "yes")
        elif isinstance(held, frozenset):
            assert held == set(answer)
        else:
            assert held == (date(2026, 11, 20) if question.key == "day" else answer)


@pytest.mark.parametrize("key", FORMS)
def test_row_p8_a_feedback_form_is_a_return_with_each_answer_once(
    desk: Desk, review_id: int, key: str
) -> None:
    answers = filling.all_answered(BLANK_FORMS[key])
    kept = blank_forms.keep(desk, review_id, returned(desk, review_id, key, answers))
    (found,) = voices.of_review(desk.case_file, FeedbackReturn, review_id)
    assert found.id == kept.feedback_id
    assert (found.form, found.received_on) == (key, desk.today)
    expected = {name: value for name, value in answers.items() if name not in {"comments", "day"}}
    assert found.answers == expected
    assert found.comments == answers["comments"]
    assert {"voice_clear", "views_taken_into_account"} <= set(found.answers)


def test_a_form_fills_the_consultation_begun_when_it_was_sent(desk: Desk, review_id: int) -> None:
    child_id = reviews.page(desk, review_id).review.child_id
    begun = Consultation(
        child_id=child_id,
        review_id=review_id,
        person_role="carer",
        person_name="R. Carer",
        consulted_on=HELD,
        form_sent_on=HELD,
        place="By post",
    )
    consultation_id = consultations.save(desk, begun)
    pdf = returned(desk, review_id, "carer", {"worries": "Sleep", "consent": "all"})
    kept = blank_forms.keep(desk, review_id, pdf)
    assert kept.consultation_id == consultation_id
    said = the_consultation(desk, review_id)
    assert (said.person_name, said.form_sent_on, said.place) == ("R. Carer", HELD, "By post")
    assert said.told == {"worries": "Sleep"}


def test_nothing_said_before_is_overwritten(desk: Desk, review_id: int) -> None:
    child_id = reviews.page(desk, review_id).review.child_id
    consultations.save(
        desk,
        Consultation(
            child_id=child_id,
            review_id=review_id,
            person_role="carer",
            consulted_on=HELD,
            worries="School",
        ),
    )
    pdf = returned(desk, review_id, "carer", {"worries": "Sleep", "consent": "all"})
    found = blank_forms.read_back(desk, review_id, pdf)
    line = next(line for line in found.lines if line.key == "worries")
    assert (line.on_form, line.on_file) == ("Sleep", "18 Nov 2026: School")
    blank_forms.keep(desk, review_id, pdf)
    said = [one.worries for one in kept_consultations.of_review(desk.case_file, review_id)]
    assert sorted(said) == ["School", "Sleep"]


def test_another_childs_form_is_refused_until_it_is_confirmed(desk: Desk, review_id: int) -> None:
    other = build.a_review(desk, build.a_child(desk, ref="009999"), HELD, is_completed=False)
    pdf = returned(desk, other, "carer", {"worries": "Sleep", "consent": "all"})
    with pytest.raises(RuleBroken) as refused:
        blank_forms.keep(desk, review_id, pdf)
    assert refused.value.field == "child_ref"
    assert kept_consultations.of_review(desk.case_file, review_id) == ()
    blank_forms.keep(desk, review_id, pdf, is_confirmed=True)
    assert the_consultation(desk, review_id).worries == "Sleep"


def test_a_form_is_kept_once_and_in_one_change(desk: Desk, review_id: int) -> None:
    pdf = returned(desk, review_id, "carer", {"worries": "Sleep"})
    blank_forms.keep(desk, review_id, pdf)
    assert audit.lines(desk.case_file)[0].what == "Keep a returned form"
    with pytest.raises(RuleBroken, match="kept with the child already"):
        blank_forms.keep(desk, review_id, pdf)
    assert len(kept_consultations.of_review(desk.case_file, review_id)) == 1


def test_a_form_kept_by_mistake_is_taken_back_whole_unless_it_was_changed(desk: Desk, review_id: int) -> None:
    child_id = reviews.page(desk, review_id).review.child_id or 0
    pdf = returned(desk, review_id, "carer", {"worries": "Sleep"})
    blank_forms.take_back(desk, blank_forms.keep(desk, review_id, pdf).line_id)
    assert kept_consultations.of_review(desk.case_file, review_id) == ()
    assert attachments.of_child(desk.case_file, child_id) == ()
    kept = blank_forms.keep(desk, review_id, pdf)
    consultations.save(desk, replace(the_consultation(desk, review_id), place="By post"))
    with pytest.raises(RuleBroken, match="changed since"):
        blank_forms.take_back(desk, kept.line_id)
    assert the_consultation(desk, review_id).place == "By post"
    assert len(attachments.of_child(desk.case_file, child_id)) == 1


def test_what_must_be_looked_at_is_said(desk: Desk, review_id: int) -> None:
    plain = blank_forms.plain("professional", fillable=True, on=desk.today)
    found = blank_forms.read_back(desk, review_id, filling.filled(plain, {"day": "31/11/2026"}))
    assert found.notes == (
        "This form was sent out without a reference: check that it is this child's.",
        (
            "The date on the form, “31/11/2026”, cannot be read as a date. 23 November 2026 is used; "
            "correct it if need be."
        ),
        "Nothing is ticked on sharing, so none of it goes into a paper until you have asked.",
        "Nobody ticked who they are. It is kept as from: other. Change that if it is wrong.",
    )
    assert found.consultation is not None
    assert found.consultation.shareable == {}


def test_row_o7_a_blank_form_has_the_letterhead_and_names_nobody(desk: Desk, review_id: int) -> None:
    page = reviews.page(desk, review_id)
    said = reading.text(blank_forms.blank(desk, "parent", review_id, fillable=False))
    assert f"Reference {page.history.child.child_ref}, review on 18 November 2026" in said
    assert page.history.child.display_name not in said
    assert blank_forms.file_stem(desk, "parent", review_id) == f"parent-form-{page.history.child.child_ref}"
    with pikepdf.open(BytesIO(blank_forms.plain("parent", fillable=True, on=desk.today))) as pdf:
        assert "ref" not in str(pdf.docinfo.Title)
    with pytest.raises(NotFound, match="professional-feedback"):
        blank_forms.plain("uncle", fillable=True, on=desk.today)


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match="cannot be opened"):
        blank_forms.read_file(tmp_path / "gone.pdf")


def test_row_b13_what_was_promised_stands_on_the_childs_next_form_until_told(
    desk: Desk, review_id: int
) -> None:
    child_id = reviews.page(desk, review_id).history.child.id or 0
    said = Promise(child_id=child_id, text="Ask about the bicycle", made_on=date(2026, 9, 1))
    promised.save_promises(desk, child_id, [said])
    (kept,) = promised.open_promises(desk, child_id)
    words = "Ask about the bicycle (said on 1 September 2026)"
    form = blank_forms.blank(desk, "child-under-8", review_id, fillable=True)
    text = reading.text(form)
    assert text.index("What I said I would do") < text.index(words)
    assert (
        not filling.fields(reading.opened(form)).keys()
        ^ filling.fields(reading.opened(blank_forms.plain("child-under-8", fillable=True, on=HELD))).keys()
    )
    for other in ("parent", "child-feedback"):
        assert words not in reading.text(blank_forms.blank(desk, other, review_id, fillable=False))
    promised.save_promises(
        desk, child_id, [replace(kept, text="Ask about the \N{CJK UNIFIED IDEOGRAPH-8ECA}")]
    )
    with pytest.raises(RuleBroken, match="cannot draw \N{CJK UNIFIED IDEOGRAPH-8ECA}"):
        blank_forms.blank(desk, "child-under-8", review_id, fillable=False)
    told = replace(kept, outcome="Bought", told_on=date(2026, 11, 1), told_how="By telephone")
    promised.save_promises(desk, child_id, [told])
    assert words not in reading.text(blank_forms.blank(desk, "child-under-8", review_id, fillable=False))
