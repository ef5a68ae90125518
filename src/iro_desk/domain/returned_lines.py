"""A form that came back, line by line, beside what is on file: what a person looks at before keeping it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from iro_desk.domain.blank_forms import FilledForm
from iro_desk.domain.consultation import CONSENT, PERSON_ROLES, TOLD, Consultation
from iro_desk.domain.wording import short_date

_FACTS = {
    "person_role": "Who",
    "person_name": "Name",
    "consulted_on": "Day",
    "interpreter_needed": "Wants an interpreter",
    "language": "Language",
    "communication_needs": "What helps to take part",
    "communication_aids": "Help with the form",
    "advocate_accepted": "Wants an advocate",
    "attendance_barrier": "What makes coming hard",
}
_SHARING = {
    "consent_to_share": "May be shared",
    "share_what": "Which part",
    "private_fields": "Kept private",
    "not_to_share": "Not to be passed on",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedLine:
    """One field: its key and words, what the form says, what is on file; "" where nothing is."""

    key: str
    words: str
    on_form: str
    on_file: str = ""


def of_consultation(said: Consultation, held: Sequence[Consultation]) -> tuple[ReturnedLine, ...]:
    """What a consultation form says, beside what this person, or another in that role, has said before."""
    words = _FACTS | TOLD | _SHARING
    lines = []
    for key, word in words.items():
        on_form = _value(said, key)
        on_file = "\n".join(_on_file(one, key) for one in held if _value(one, key))
        if on_form or (on_file and key in TOLD):
            lines.append(ReturnedLine(key=key, words=word, on_form=on_form, on_file=on_file))
    return tuple(lines)


def of_feedback(filled: FilledForm) -> tuple[ReturnedLine, ...]:
    """What a feedback form says, in its own words; nothing is on file of it yet."""
    return tuple(
        ReturnedLine(key=question.key, words=question.words, on_form=question.said(answer))
        for question in filled.form.questions
        if (answer := filled.answers.get(question.key))
    )


def _on_file(one: Consultation, key: str) -> str:
    """What is on file; what was said, with the day it was said."""
    text = _value(one, key)
    return f"{short_date(one.consulted_on)}: {text}" if key in TOLD and one.consulted_on else text


def _value(one: Consultation, key: str) -> str:
    if key in TOLD:
        return one.told.get(key, "")
    value = getattr(one, key)
    if key == "consulted_on":
        return short_date(value) if value else ""
    if isinstance(value, frozenset):
        return ", ".join(TOLD[name] for name in TOLD if name in value)
    if isinstance(value, bool):
        return "Yes" if value else ""
    named = {"person_role": PERSON_ROLES, "consent_to_share": CONSENT}.get(key, {})
    return named.get(value, value) if value else ""
