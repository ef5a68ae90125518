"""What a form on paper is made of: parts, questions, ways to answer, as values (rows C4, C5, P7, P8)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

Answer = str | tuple[str, ...]
"""What was answered: words as written, the key of one option, or the keys of those ticked."""

Answers = Mapping[str, Answer]
"""Answers by the question's key; an unanswered question is not among them."""


class Kind(StrEnum):
    """How a question is answered."""

    LINE = "line"
    TEXT = "text"
    CHOICE = "choice"
    FACES = "faces"
    SEVERAL = "several"
    DATE = "date"


MARK = "iro_desk_form"
"""The name of the hidden field that says which form a PDF is."""

Options = tuple[tuple[str, str], ...]
"""Keys with their words, in the order they stand on the form."""

YES_NO: Options = (("yes", "Yes"), ("no", "No"))
YES_NO_UNSURE: Options = (*YES_NO, ("unsure", "Not sure"))
YES_PARTLY_NO: Options = (("yes", "Yes"), ("partly", "Partly"), ("no", "No"), ("unsure", "Not sure"))
FACES: Options = (("happy", "Happy"), ("okay", "OK"), ("unhappy", "Not happy"), ("unsure", "Not sure"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question. `into` is the field of a Consultation that its answer belongs to, "" on feedback forms.

    `label` stands before the answer where several questions meet in one field. `lines` is the
    room to write in, in lines; only of Kind.TEXT.
    """

    key: str
    words: str
    kind: Kind = Kind.TEXT
    into: str = ""
    label: str = ""
    hint: str = ""
    lines: int = 3
    options: Options = ()

    @property
    def is_one_of(self) -> bool:
        """Whether one option is chosen."""
        return self.kind in {Kind.CHOICE, Kind.FACES}

    def said(self, answer: Answer) -> str:
        """The answer in the words of the form, without its label."""
        words = dict(self.options)
        if isinstance(answer, tuple):
            return ", ".join(words.get(key, key) for key in answer)
        return words.get(answer, answer) if self.is_one_of else answer


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPart:
    """Questions under one heading; `note` is read before them."""

    heading: str
    questions: tuple[Question, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankForm:
    """One form. `name` is what the IRO calls it, `title` stands on it.

    `role` is the person's role (PERSON_ROLES) where the form does not ask for it. Paragraphs of the
    introduction are parted by empty lines. `version` goes up with any change of keys or options, so
    that an old copy that comes back is known for one. `is_large`: large type and room to draw in,
    for young children.
    """

    key: str
    name: str
    title: str
    for_whom: str
    introduction: str
    parts: tuple[FormPart, ...]
    role: str = ""
    version: int = 1
    is_feedback: bool = False
    is_large: bool = False

    @property
    def questions(self) -> Iterator[Question]:
        """Every question in order."""
        return (question for part in self.parts for question in part.questions)

    def asks(self, into: str) -> bool:
        """Whether some question fills that field of a Consultation."""
        return any(question.into == into for question in self.questions)


def about_you(name: str, day: str, *more: Question, name_hint: str = "") -> tuple[Question, ...]:
    """The questions who fills the form in, and when, in the words given."""
    return (
        Question(key="name", words=name, kind=Kind.LINE, into="person_name", hint=name_hint),
        *more,
        Question(
            key="day", words=day, kind=Kind.DATE, into="consulted_on", hint="Day, month, year: 27/03/2027"
        ),
    )
