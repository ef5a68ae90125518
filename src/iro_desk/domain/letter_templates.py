"""The wording the letters of a review are shipped with, and the fields it may hold (statutory.md 4.3, 1.9).

A child's letter is written to the child, in the first person and in short words, for three ages.
The IRO's own wording takes the place of any part (services.templates).
"""

from __future__ import annotations

from dataclasses import dataclass

from iro_desk.domain.errors import NotFound
from iro_desk.domain.letters import pieces
from iro_desk.domain.paper_kinds import (
    CARERS_COPY,
    CHILD_LETTER,
    CONSULTATION_LETTER,
    DECISION_LETTER,
    INVITATION,
    PARENTS_LETTER,
)

UNDER_8, FROM_8_TO_12, FROM_13 = "under-8", "8-to-12", "13-and-over"
BANDS = {UNDER_8: "Under 8", FROM_8_TO_12: "8 to 12", FROM_13: "13 and over"}
"""The ages a child's letter is written for."""

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
    Field(name="personal", words="Your own paragraph in this one letter", is_block=True),
    Field(name="what_you_told_me", words="What the reader told you and may be shared", is_block=True),
    Field(name="what_others_said", words="What others said and this reader may know", is_block=True),
    Field(name="proud_of", words="What people are proud of", is_block=True),
    Field(name="decisions", words="What was decided, by whom and by when", is_block=True),
    Field(name="record", words="The parts of the record this reader may see", is_block=True),
    Field(name="opinion", words="What you think of the plan", is_block=True),
    Field(name="promises", words="What you promised the child, and what came of it", is_block=True),
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of a paper's wording: its name in words, its shipped text and the fields it may hold."""

    kind: str
    part: str
    words: str
    text: str
    fields: tuple[str, ...]

    @property
    def inline(self) -> tuple[str, ...]:
        """The fields that stand within a sentence."""
        return tuple(name for name in self.fields if not FIELDS[name].is_block)

    @property
    def blocks(self) -> tuple[str, ...]:
        """The fields that need a line of their own."""
        return tuple(name for name in self.fields if FIELDS[name].is_block)


_CHILD_UNDER_8 = """\
Your review was on {review_date}. A review is a meeting about you. We talk about how you are and
what you need.

I am {iro}. My job is to make sure that grown-ups listen to you and do what they say.

{personal}

## What you told me
{what_you_told_me}

## What people are proud of
{proud_of}

## What will happen now
{decisions}

## What I said I would do
{promises}

## If you are not happy
You can tell me. You can tell {social_worker}. You can tell any grown-up you trust. {advocate} can
help you say it. If you want someone just for you, to help you say what you think, ask me. That
person is called an advocate. It does not cost anything.

## What comes next
Your next review is {next_review}. You can help to choose where a review is and who comes.

## How to talk to me
{how_to_reach_me}
You can also ask a grown-up to help you.
"""
_CHILD_8_TO_12 = """\
This letter is about your review on {review_date}. It says what we talked about and what will happen
now. It is yours to keep.

My name is {iro}. I am the person who checks that the plan for you is a good one, and that people do
what they said they would.

{personal}

## What you told me
{what_you_told_me}

## What people are proud of
{proud_of}

## What we agreed
{decisions}

## What I said I would do
{promises}

## If you do not agree
Tell me if something here is wrong, or if you do not like it. You can also tell {social_worker}. I
will listen, and I can ask people to think again. You can make a complaint if you are not happy with
how you are looked after. I will tell you how. {advocate} is your advocate and can help you with it.
You can have an advocate if you want one. An advocate is someone on your side who helps you to be
heard. It is free.

## Your next review
Your next review is {next_review}. Think about where you would like your next review to be, who
should come, and what you want to talk about. You can help me to run it.

## How to reach me
{how_to_reach_me} You do not have to wait for your next review.
"""
_CHILD_13 = """\
This letter is about your review on {review_date}. I am writing it to you because it is your review
and your plan.

{personal}

## What you told me
{what_you_told_me}

## What people are proud of
{proud_of}

## What we agreed
{decisions}

## What I said I would do
{promises}

## If you do not agree
If you think something here is wrong or missing, tell me. I can put it right, and I can ask managers
to think again if I believe that your plan is not good enough for you. You can also talk to
{social_worker}. You have the right to make a complaint about how you are looked after, and I can
explain how. {advocate} is your advocate and can help you. You have the right to an advocate:
someone who is on your side and helps you to be heard. It is free. You can also ask a solicitor for
advice about going to court.

## Your next review
Your next review is {next_review}. You can help to choose where a review is, who comes and what we
talk about. You can lead it yourself if you like, and I will help you to get ready.

## How to reach me
{how_to_reach_me} You can get in touch at any time, not only before a review.
"""
_PARENTS = """\
I am writing to you about {child}'s review on {review_date}. This letter tells you what was agreed
and what you can do if you do not agree.

{personal}

## What you told me
{what_you_told_me}

## What others said
{what_others_said}

## What was agreed
{decisions}

## What I think of the plan
{opinion}

## If you do not agree
Tell me if you think that something in this letter is wrong, or that your views were left out. You
can also speak to {social_worker}. If you are not satisfied with what the authority does, you can
make a complaint to {authority}; I can tell you how.

## The next review
The next review is {next_review}. I would like to hear from you before every review. We can meet on
another day if you would rather not come to the meeting.

## How to reach me
{how_to_reach_me}
"""
_CARERS = """\
Thank you for looking after {child}. This letter tells you what the review on {review_date} means
for the care you give.

{personal}

## What you told me
{what_you_told_me}

## What was agreed
{decisions}

{record}

## The next review
The next review is {next_review}. If anything in this letter can't be done, tell me at once. You can
also tell {social_worker}.

## How to reach me
{how_to_reach_me}

Keep this letter where others can't read it. It holds only what you need for {child}'s care.
"""
_INVITE_CHILD = """\
Your review is on {review_date}. It begins at {review_time}. The place: {review_place}.

A review is a meeting about you. We look at how things are and what should happen next. I will be
there to make sure that you are heard.

{personal}

## Who is asked to come
These people are asked to come: {who_comes}. If there is someone you do not want there, or someone
you would like to come, tell me.

## Your part
You do not have to sit through all of it. You can come for a part, talk to me before, or tell me
what you think in a letter, a picture or a call. You can help me to run the meeting. If the day or
the place is not good for you, tell me and I will try to change it.

## If you do not want to come
Send me what you think by {views_by}, or ask someone you trust to say it for you.

## How to reach me
{how_to_reach_me}
"""
_INVITE_ADULT = """\
I invite you to the review for {child} on {review_date}. It begins at {review_time}. The place:
{review_place}.

The review looks at the care plan: whether it meets {child}'s needs, whether the last decisions were
carried out, and what should happen next.

{personal}

## Who is asked to come
Asked to come: {who_comes}.

## If you can't come
Send me your views in writing by {views_by}, or ring me. They count as much as if you were there.
Tell me if another day, a call or a meeting apart would let you take part, or if you need an
interpreter.

## How to reach me
{how_to_reach_me}
"""
_CONSULT_CHILD = """\
Your review is on {review_date}. Before it I would like to know what you think.

With this letter is a form called “{form}”. You can write, draw or ask someone to help you. You do
not have to answer it all.

{personal}

Say on the form what I may tell other people, and what you want to keep between us. If I am worried
that you are not safe, I will have to tell someone; I will talk to you first if I can.

It would be good to have it by {views_by}. If you would rather talk, ring me or ask to see me.

{how_to_reach_me}
"""
_CONSULT_ADULT = """\
{child}'s review is on {review_date}. Your views matter to it, whether or not you come.

The form “{form}” comes with this letter. Send it back by {views_by} if you can, or tell me your
views by telephone.

{personal}

Say on the form which of your views may be shared at the review and in its papers, and which may
not. I can meet you on another day than the review if you would rather.

{how_to_reach_me}
"""
_DECISIONS_OPENING = "The decisions below are for you to check with the people named."


def _letter(kind: str, part: str, words: str, text: str, fields: tuple[str, ...]) -> Part:
    return Part(kind=kind, part=part, words=words, text=_unwrapped(text), fields=fields)


def _unwrapped(text: str) -> str:
    """The text with each paragraph on one line, as a person edits it."""
    lines = ""
    for piece in pieces(text):
        lines += f"{piece.mark}{piece.text}" + ("\n" if piece.mark else "\n\n")
    return lines.strip()


PARTS: tuple[Part, ...] = (
    _letter(CHILD_LETTER, UNDER_8, BANDS[UNDER_8], _CHILD_UNDER_8, _TO_CHILD),
    _letter(CHILD_LETTER, FROM_8_TO_12, BANDS[FROM_8_TO_12], _CHILD_8_TO_12, _TO_CHILD),
    _letter(CHILD_LETTER, FROM_13, BANDS[FROM_13], _CHILD_13, _TO_CHILD),
    _letter(PARENTS_LETTER, "letter", "The letter", _PARENTS, _TO_PARENTS),
    _letter(CARERS_COPY, "letter", "The letter", _CARERS, _TO_CARERS),
    _letter(INVITATION, "child", "To the child", _INVITE_CHILD, _INVITED),
    _letter(INVITATION, "adult", "To everybody else", _INVITE_ADULT, _INVITED),
    _letter(CONSULTATION_LETTER, "child", "To the child", _CONSULT_CHILD, (*_INVITED, "form")),
    _letter(CONSULTATION_LETTER, "adult", "To everybody else", _CONSULT_ADULT, (*_INVITED, "form")),
    _letter(DECISION_LETTER, "opening", "End of the opening", _DECISIONS_OPENING, _TO_MANAGER),
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
