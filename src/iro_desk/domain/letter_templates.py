"""The parts of papers the IRO may word, and the fields they may hold (statutory.md 4.3, 1.9).

The IRO's own wording takes the place of any part (services.templates).
"""

from __future__ import annotations

from dataclasses import dataclass

from iro_desk.domain import alert_wording
from iro_desk.domain import letter_wording as wording
from iro_desk.domain.errors import NotFound, RuleBroken
from iro_desk.domain.letters import check, pieces
from iro_desk.domain.paper_kinds import (
    ALERT_LETTER,
    CARERS_COPY,
    CHILD_LETTER,
    CONSULTATION_LETTER,
    DECISION_LETTER,
    INVITATION,
    MONITORING_FORM,
    PARENTS_LETTER,
    REVIEW_RECORD,
)

UNDER_8, FROM_8_TO_12, FROM_13 = "under-8", "8-to-12", "13-and-over"
BANDS = {UNDER_8: "Under 8", FROM_8_TO_12: "8 to 12", FROM_13: "13 and over"}
"""The ages a child's letter is written for."""

EMAIL = "email"
"""The part of each kind that an e-mail with the paper says."""

TERMS = {
    "child_in_care": ("child in care", "children in care"),
    "looked_after_child": ("looked-after child", "looked-after children"),
    "young_person": ("young person", "young people"),
}
"""How the IRO calls the children: one, and several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field of the wording: `words` say what it puts in; a block stands on a line of its own."""

    name: str
    words: str
    is_block: bool = False


_ALL = (
    Field(name="child", words="What the child is called"),
    Field(name="reader", words="Whom the letter is to"),
    Field(name="iro", words="Your name"),
    Field(name="authority", words="Your authority"),
    Field(name="term", words="Your word for a child, such as “child in care”"),
    Field(name="terms", words="Your word for children"),
    Field(name="review_date", words="The days of the review, or the day planned"),
    Field(name="review_time", words="The hour planned"),
    Field(name="review_place", words="The place planned"),
    Field(name="next_review", words="When the next review is, in words"),
    Field(name="how_to_reach_me", words="Your telephone and e-mail, in words"),
    Field(name="social_worker", words="The child's social worker"),
    Field(name="advocate", words="The child's advocate"),
    Field(name="who_comes", words="Who is asked to come, by role"),
    Field(name="form", words="The name of the consultation form that goes with it"),
    Field(name="views_by", words="The day to send views by"),
    Field(name="reply_window", words="How long the manager has to reply"),
    Field(name="reply_by", words="The last day for the manager's reply"),
    Field(name="agreed_from", words="The day from which silence counts as agreement"),
    Field(name="grade", words="The overall grade"),
    Field(name="points", words="How many points the monitoring form has"),
    Field(name="answers", words="How many points were answered with what"),
    Field(name="personal", words="Your own paragraph in this one letter", is_block=True),
    Field(name="what_you_told_me", words="What the reader told you and may be shared", is_block=True),
    Field(name="what_others_said", words="What others said and this reader may know", is_block=True),
    Field(name="proud_of", words="What people are proud of", is_block=True),
    Field(name="decisions", words="What was decided, by whom and by when", is_block=True),
    Field(name="record", words="The parts of the record this reader may see", is_block=True),
    Field(name="opinion", words="What you think of the plan", is_block=True),
    Field(name="promises", words="What you promised the child, and what came of it", is_block=True),
    Field(name="role", words="The role of whom the alert goes to"),
    Field(name="stage", words="The stage of the alert"),
    Field(name="why_this_stage", words="Why this stage was chosen, where a reason was given"),
    Field(name="agency", words="The agency an alert is about"),
    Field(name="needed_by", words="The day by which it is needed"),
    Field(name="respond_by", words="The day by which an answer is due"),
    Field(name="clock", words="How much of the 20 working days of the formal process is left"),
    Field(name="what_is_wrong", words="What is wrong, or went well", is_block=True),
    Field(name="impact", words="What it means for the child", is_block=True),
    Field(name="needed", words="What is needed", is_block=True),
    Field(name="agreed", words="The actions agreed", is_block=True),
    Field(name="tried", words="What was tried before", is_block=True),
)
FIELDS = {one.name: one for one in _ALL}
"""Every field by its name, in the order they are offered."""

_BEFORE = ("child", "reader", "iro", "authority", "term", "terms", "review_date", "review_time")
_INVITED = (*_BEFORE, "review_place", "social_worker", "who_comes", "views_by", "how_to_reach_me", "personal")
_AFTER = (
    *("child", "reader", "iro", "authority", "term", "terms", "review_date", "next_review"),
    *("how_to_reach_me", "social_worker", "personal", "what_you_told_me", "decisions"),
)
_TO_CHILD = (*_AFTER, "advocate", "proud_of", "promises")
_TO_PARENTS = (*_AFTER, "what_others_said", "opinion")
_TO_CARERS = (*_AFTER, "record")
_TO_MANAGER = ("child", "iro", "authority", "term", "terms", "review_date")
_IN_EMAIL = ("iro", "authority", "term", "terms")
"""No field of an e-mail names a child: it may be read on the way."""

_RAISED = (
    *("child", "iro", "authority", "term", "terms", "role", "stage", "why_this_stage", "agency"),
    *("needed_by", "respond_by", "clock", "what_is_wrong", "impact", "needed", "agreed", "tried"),
)
_IN_ALERT_EMAIL = (*_IN_EMAIL, "respond_by")
_TO_TEAM = (*_TO_MANAGER, "grade", "points", "answers")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of a paper's wording: its name in words, its shipped text and the fields it may hold.

    It has to hold the `required` fields; one shipped without words may be left without any.
    """

    kind: str
    part: str
    words: str
    text: str
    fields: tuple[str, ...]
    required: tuple[str, ...] = ()

    @property
    def inline(self) -> tuple[str, ...]:
        """The fields that stand within a sentence."""
        return tuple(name for name in self.fields if not FIELDS[name].is_block)

    @property
    def blocks(self) -> tuple[str, ...]:
        """The fields that need a line of their own."""
        return tuple(name for name in self.fields if FIELDS[name].is_block)

    def check(self, text: str) -> None:
        """RuleBroken, with the field "text", where it can't be read or leaves out what it must say."""
        if not text.strip() and not self.text:
            return
        check(text, self.inline, self.blocks)
        for name in self.required:
            if f"{{{name}}}" not in text:
                what = FIELDS[name].words
                raise RuleBroken(
                    f"This paper has to say it: {what[0].lower()}{what[1:]}. Put {{{name}}} in.", field="text"
                )


_REPLIED = ("reply_window", "reply_by", "agreed_from")
"""What the letter to the manager has to say of the reply (statutory.md 4.3)."""


def _letter(
    kind: str, part: str, words: str, text: str, fields: tuple[str, ...], required: tuple[str, ...] = ()
) -> Part:
    return Part(kind=kind, part=part, words=words, text=_unwrapped(text), fields=fields, required=required)


def _unwrapped(text: str) -> str:
    """The text with each paragraph on one line and printed apostrophes, as a person edits it."""
    lines = ""
    for piece in pieces(text):
        lines += f"{piece.mark}{piece.text}" + ("\n" if piece.mark else "\n\n")
    return lines.strip().replace("'", "’")


PARTS: tuple[Part, ...] = (
    _letter(CHILD_LETTER, UNDER_8, BANDS[UNDER_8], wording.CHILD_UNDER_8, _TO_CHILD),
    _letter(CHILD_LETTER, FROM_8_TO_12, BANDS[FROM_8_TO_12], wording.CHILD_8_TO_12, _TO_CHILD),
    _letter(CHILD_LETTER, FROM_13, BANDS[FROM_13], wording.CHILD_13, _TO_CHILD),
    _letter(PARENTS_LETTER, "letter", "The letter", wording.PARENTS, _TO_PARENTS),
    _letter(CARERS_COPY, "letter", "The letter", wording.CARERS, _TO_CARERS),
    _letter(INVITATION, "child", "To the child", wording.INVITE_CHILD, _INVITED),
    _letter(INVITATION, "adult", "To everybody else", wording.INVITE_ADULT, _INVITED),
    _letter(CONSULTATION_LETTER, "child", "To the child", wording.CONSULT_CHILD, (*_INVITED, "form")),
    _letter(CONSULTATION_LETTER, "adult", "To everybody else", wording.CONSULT_ADULT, (*_INVITED, "form")),
    _letter(DECISION_LETTER, "opening", "End of the opening", wording.DECISIONS_OPENING, _TO_MANAGER),
    _letter(
        DECISION_LETTER,
        "reply",
        "The time for a reply",
        wording.DECISIONS_REPLY,
        (*_TO_MANAGER, *_REPLIED),
        _REPLIED,
    ),
    _letter(
        DECISION_LETTER,
        "closing",
        "Before your name",
        wording.DECISIONS_CLOSING,
        (*_TO_MANAGER, "next_review"),
    ),
    _letter(
        DECISION_LETTER,
        "return",
        "Over the reply",
        wording.DECISIONS_RETURN,
        (*_TO_MANAGER, *_REPLIED),
        ("reply_by",),
    ),
    _letter(MONITORING_FORM, "opening", "The opening", wording.MONITORING_OPENING, _TO_TEAM, ("grade",)),
    _letter(REVIEW_RECORD, "opening", "The opening", "", _TO_MANAGER),
    *(
        _letter(kind, EMAIL, "The e-mail it goes with", text, _IN_EMAIL)
        for kind, text in wording.EMAILS.items()
    ),
    _letter(
        ALERT_LETTER, "concern", "A concern", alert_wording.CONCERN, _RAISED, ("what_is_wrong", "needed")
    ),
    _letter(
        ALERT_LETTER,
        "partner_agency",
        "To a partner agency",
        alert_wording.PARTNER_AGENCY,
        _RAISED,
        ("what_is_wrong", "needed"),
    ),
    _letter(
        ALERT_LETTER,
        "good_practice",
        "Good practice",
        alert_wording.GOOD_PRACTICE,
        _RAISED,
        ("what_is_wrong",),
    ),
    *(
        _letter(kind, EMAIL, "The e-mail it goes with", text, _IN_ALERT_EMAIL)
        for kind, text in alert_wording.EMAILS.items()
    ),
)
"""Every part whose wording the IRO may change, in the order they are offered."""


def part(kind: str, name: str) -> Part:
    """One part; NotFound for an unknown one."""
    found = next((one for one in PARTS if (one.kind, one.part) == (kind, name)), None)
    if found is None:
        raise NotFound(f"There is no wording “{name}” of the paper “{kind}”.")
    return found


def band(age: int | None) -> str:
    """The band of a child of that age; the middle one while the age is not known."""
    if age is None:
        return FROM_8_TO_12
    return UNDER_8 if age < 8 else FROM_8_TO_12 if age < 13 else FROM_13
