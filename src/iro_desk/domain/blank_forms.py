"""Every form on paper, and what its answers become: a consultation or a feedback return, typed by nobody."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any

from iro_desk.domain import feedback_forms, letter_templates, typed_dates
from iro_desk.domain.adult_forms import ADULT_FORMS
from iro_desk.domain.child_forms import CHILD_FORMS
from iro_desk.domain.consultation import CONSENT, PERSON_ROLES, TOLD, VIEWS, Consultation
from iro_desk.domain.errors import NotFound
from iro_desk.domain.feedback import FeedbackReturn
from iro_desk.domain.feedback_forms import FEEDBACK_FORMS
from iro_desk.domain.form_questions import Answer, Answers, BlankForm, Question
from iro_desk.domain.papers import Letterhead
from iro_desk.domain.wording import plain_date

BLANK_FORMS: dict[str, BlankForm] = {form.key: form for form in (*CHILD_FORMS, *ADULT_FORMS, *FEEDBACK_FORMS)}
"""Every form by its key, in the order they are offered."""

LARGEST_FILE = 20_000_000
"""The size in bytes above which a file is no filled form."""

_FOR_BAND = {
    letter_templates.UNDER_8: "child-under-8",
    letter_templates.FROM_8_TO_12: "child-8-to-12",
    letter_templates.FROM_13: "young-person",
}

YES_FIELDS = frozenset({"interpreter_needed", "advocate_accepted"})
"""Fields of a Consultation that "yes" sets. Any other answer is kept in words, where it says more than no."""

_WORDS = frozenset(TOLD) | {
    "person_name",
    "language",
    "communication_needs",
    "communication_aids",
    "share_what",
    "not_to_share",
    "attendance_barrier",
}
_MUST_AGREE = tuple(sorted(_WORDS - set(TOLD) | {"consent_to_share"}))
_UNSURE = "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledForm:
    """A form that came back: its answers, whose it is, and what could not be read.

    `child_ref` is the reference the form was made for, "" where it was made for nobody.
    """

    form: BlankForm
    child_ref: str
    answers: dict[str, Answer] = field(default_factory=dict)
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPaper:
    """A form to print or to send: with letterhead, reference and the review's day, or quite blank.

    `dated_on` is the day it was made. `is_fillable`: answered on a screen instead of by hand.
    `promises` are what the IRO said to this child they would do, and still owe the child word of
    (row B13); they stand on the child's own form only.
    """

    form: BlankForm
    dated_on: date
    is_fillable: bool
    letterhead: Letterhead | None = None
    child_ref: str = ""
    review_on: date | None = None
    promises: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """The day a form was filled in, and the sentence where what stands there is no such day."""

    value: date
    problem: str = ""


def blank_form(key: str) -> BlankForm:
    """The form of that key; NotFound names those there are."""
    if key not in BLANK_FORMS:
        raise NotFound(f"There is no form “{key}”. The forms are {', '.join(BLANK_FORMS)}.")
    return BLANK_FORMS[key]


def mark_of(paper: FormPaper) -> str:
    """What the form says of itself when it comes back: key, version, the child's reference; no name."""
    return f"{paper.form.key}/{paper.form.version}/{paper.child_ref}"


def names_promises(form: BlankForm) -> bool:
    """Whether what was promised to the child stands on this form: on those for a talk with the child."""
    return form.role == "child" and not form.is_feedback


def usual_for(age: int | None) -> str:
    """The key of the form for a child of that age in years; of 8 to 12 where it is not known."""
    return _FOR_BAND[letter_templates.band(age)]


def day_of(filled: FilledForm, received_on: date) -> Day:
    """The day written on the form, if it is a day not after the one it came back on, else that one."""
    text = str(filled.answers.get("day", "")).strip()
    if not text:
        return Day(value=received_on)
    found = typed_dates.read(text, received_on)
    if found.value is not None and found.value <= received_on:
        return Day(value=found.value)
    why = "is still to come" if found.value else "cannot be read as a date"
    instead = f"{plain_date(received_on)} is used; correct it if need be."
    return Day(value=received_on, problem=f"The date on the form, “{text}”, {why}. {instead}")


def consultation_of(filled: FilledForm, *, child_id: int, review_id: int, received_on: date) -> Consultation:
    """What a filled consultation form says, as a new consultation (statutory.md 4.1)."""
    form, answers = filled.form, filled.answers
    values: dict[str, Any] = {name: _words(form, answers, name) for name in _WORDS}
    views = {name: values.pop(name) for name in VIEWS}
    for name in YES_FIELDS:
        values[name] = _one(form, answers, name) == "yes"
    consent = _one(form, answers, "consent_to_share")
    role = form.role or _one(form, answers, "person_role")
    return Consultation(
        child_id=child_id,
        review_id=review_id,
        person_role=role if role in PERSON_ROLES else _likely_role(form),
        method="letter_form",
        consulted_on=day_of(filled, received_on).value,
        form_returned_on=received_on,
        views={name: text for name, text in views.items() if text},
        consent_to_share=consent if consent in CONSENT else None,
        private_fields=_several(form, answers, "private_fields"),
        advocate_offered=form.asks("advocate_accepted"),
        offered_separate_meeting=any(question.key == "apart" for question in form.questions),
        **values,
    )


def feedback_of(filled: FilledForm, *, child_id: int, review_id: int, received_on: date) -> FeedbackReturn:
    """What a filled feedback form says, as a new return."""
    kept = {
        question.key: "\n".join(answer) if isinstance(answer, tuple) else answer
        for question in filled.form.questions
        if (answer := filled.answers.get(question.key))
    }
    comments = kept.pop(feedback_forms.COMMENTS, "")
    kept.pop(feedback_forms.DAY, None)
    return FeedbackReturn(
        child_id=child_id,
        review_id=review_id,
        form=filled.form.key,
        received_on=received_on,
        answers=kept,
        comments=comments,
    )


def notes_on(filled: FilledForm, received_on: date) -> tuple[str, ...]:
    """What somebody must look at before the form is kept: what was not read, and what was not said."""
    notes = list(filled.problems)
    if problem := day_of(filled, received_on).problem:
        notes.append(problem)
    if not filled.answers:
        notes.append("Nothing is filled in on this form.")
    form = filled.form
    consent = _one(form, filled.answers, "consent_to_share")
    if form.asks("consent_to_share") and not consent:
        notes.append("Nothing is ticked on sharing, so none of it goes into a paper until you have asked.")
    elif consent == "part":
        notes.append("Only a part may be shared: none of it is in a paper until you mark what is private.")
    if form.asks("person_role") and not _one(form, filled.answers, "person_role"):
        role = PERSON_ROLES[_likely_role(form)].lower()
        notes.append(f"Nobody ticked who they are. It is kept as from: {role}. Change that if it is wrong.")
    return tuple(notes)


def is_completed_by(held: Consultation, said: Consultation) -> bool:
    """Whether a form fills a consultation on file: the same person's, silent so far, nothing against it."""
    if held.person_role != said.person_role or held.told or held.form_returned_on:
        return False
    return not any(
        getattr(held, name).strip().casefold() != getattr(said, name).strip().casefold()
        for name in _MUST_AGREE
        if getattr(held, name) and getattr(said, name)
    )


def completed(held: Consultation, said: Consultation) -> Consultation:
    """The consultation on file with what the form says; what the form is silent on stays as it was.

    Not so the consent: the words are the form's, and only what was ticked there shares them (4.1).
    """
    values = {field.name: getattr(said, field.name) for field in fields(Consultation)}
    for name, value in values.items():
        before = getattr(held, name)
        if isinstance(value, frozenset):
            values[name] = value | before
        elif not value and name not in {"consent_to_share", "share_what"}:
            values[name] = before
    return Consultation(**values | {"id": held.id})


def _likely_role(form: BlankForm) -> str:
    """Whose form it is where nobody ticked it: never a guess between mother and father."""
    return "other_parental_responsibility" if form.key == "parent" else form.role or "other"


def _words(form: BlankForm, answers: Answers, into: str) -> str:
    """The answers that belong into one field, a line each, with labels where they need them."""
    said = [_piece(question, answers[question.key]) for question in _asked(form, answers, into)]
    if into == "communication_needs":
        # "Not sure" about an advocate or the like is no "no": it is said here, where the IRO looks.
        unsure = (q for name in YES_FIELDS for q in _asked(form, answers, name))
        said += [_piece(q, answers[q.key]) for q in unsure if answers[q.key] == _UNSURE]
    return "\n".join(said)


def _piece(question: Question, answer: Answer) -> str:
    said = question.said(answer)
    return f"{question.label}: {said}" if question.label else said


def _asked(form: BlankForm, answers: Answers, into: str) -> list[Question]:
    return [question for question in form.questions if question.into == into and answers.get(question.key)]


def _one(form: BlankForm, answers: Answers, into: str) -> str:
    found = _asked(form, answers, into)
    return str(answers[found[0].key]) if found else ""


def _several(form: BlankForm, answers: Answers, into: str) -> frozenset[str]:
    return frozenset(key for question in _asked(form, answers, into) for key in answers[question.key])
