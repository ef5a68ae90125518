"""The phrase library: a few letters after a semicolon stand for a sentence typed often.

`;ph` and then a space or Enter gives the phrase of the key "ph", with its fields filled.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from iro_desk.domain.errors import RuleBroken

FIELDS = {
    "child": "What the child is called",
    "social_worker": "The social worker",
    "iro": "Your own name",
    "today": "The day it is typed",
    "here": "Where the cursor is to stand",
}
"""What may stand in braces in a phrase, and what it is filled with."""

_HERE = "{here}"
_KEY = re.compile(r"[a-z0-9]{1,12}\Z")
_TYPED = re.compile(r"(?:^|(?<=[\s(\[\"'\u201c\u2018]));([A-Za-z0-9]{1,12})[ \n]\Z")
_FIELD = re.compile(r"\{(\w+)\}")
LOOK_BACK = 16
"""How many characters before the cursor are enough to see a key with what follows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """What is typed (`key`, without the semicolon) and what it stands for."""

    key: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Expansion:
    """What to put in place of the last `replaces` characters; the cursor goes `cursor` into it."""

    replaces: int
    text: str
    cursor: int


def expanded(before: str, phrases: Mapping[str, str], facts: Mapping[str, str]) -> Expansion | None:
    """What the text before the cursor asks for: it ends in `;key` and a space or a line end.

    The space stays behind the phrase, except where the phrase says by {here} where to go on.
    """
    asked = _TYPED.search(before)
    phrase = phrases.get(asked.group(1).lower()) if asked else None
    if asked is None or phrase is None:
        return None
    replaces = len(before) - asked.start()
    head, here, tail = filled(phrase, facts).partition(_HERE)
    if here:
        return Expansion(replaces=replaces, text=head + tail, cursor=len(head))
    text = head + before[-1]
    return Expansion(replaces=replaces, text=text, cursor=len(text))


def filled(text: str, facts: Mapping[str, str]) -> str:
    """The phrase with its fields filled; one that is not known stands as "[social worker]"."""

    def put(found: re.Match[str]) -> str:
        name = found.group(1)
        if name == "here" or name not in FIELDS:
            return found.group()
        return facts.get(name) or f"[{name.replace('_', ' ')}]"

    return _FIELD.sub(put, text)


def checked(phrase: Phrase, others: Sequence[Phrase]) -> Phrase:
    """The phrase as it is kept; RuleBroken where it can't be typed, or stands for nothing."""
    key, text = phrase.key.strip().lstrip(";").lower(), phrase.text.strip()
    if not _KEY.match(key):
        raise RuleBroken(
            "Give the phrase a key of up to 12 letters or figures without a space, such as ph.", field="key"
        )
    if any(other.key == key for other in others):
        raise RuleBroken(f"Another phrase has the key {key}. Give this one a key of its own.", field="key")
    if not text:
        raise RuleBroken("Write the words that the key stands for.", field="phrase_text")
    unknown = [name for name in _FIELD.findall(text) if name not in FIELDS]
    if unknown:
        known = ", ".join(f"{{{name}}}" for name in FIELDS)
        raise RuleBroken(
            f"{{{unknown[0]}}} is not a field that can be filled. Use {known}.", field="phrase_text"
        )
    return Phrase(key=key, text=text)


SHIPPED = (
    Phrase(key="ph", text="{child} is placed with {here}"),
    Phrase(key="pr", text="{child} was present for the whole of the meeting and said {here}"),
    Phrase(key="np", text="{child} chose not to come to the meeting. Before it, {child} told me {here}"),
    Phrase(key="sa", text="I saw {child} alone on {here}"),
    Phrase(
        key="pl",
        text="{child} remains settled where they live, and the carers wish to go on caring for {child}.",
    ),
    Phrase(key="pm", text="A change of where {child} lives is planned because {here}"),
    Phrase(
        key="da", text="Delegated authority was gone through with the carers. They may decide about {here}"
    ),
    Phrase(
        key="hlth",
        text="{child}’s health assessment was on {here} and its recommendations are being carried out.",
    ),
    Phrase(key="dent", text="{child} saw the dentist on {here}, and no treatment is needed."),
    Phrase(key="imm", text="{child}’s immunisations are up to date."),
    Phrase(key="sdq", text="The SDQ score is {here}, compared with the last one of "),
    Phrase(
        key="camhs",
        text="A referral to CAMHS was made on {here} and {child} is waiting for a first appointment.",
    ),
    Phrase(key="pep", text="The last PEP meeting was on {here}. The next one is due by "),
    Phrase(key="att", text="Attendance at school this term is {here} per cent."),
    Phrase(key="ehcp", text="The EHCP was last reviewed on {here} and its provision is in place."),
    Phrase(key="ft", text="Family time with {here} takes place as planned, and {child} looks forward to it."),
    Phrase(key="ftx", text="Family time with {here} did not take place as planned because "),
    Phrase(key="sib", text="{child} sees brothers and sisters {here}"),
    Phrase(key="perm", text="The plan for permanence is {here}. It is expected to be achieved by "),
    Phrase(key="home", text="I asked whether {child} could safely go home. {here}"),
    Phrase(
        key="id",
        text="{child}’s culture, religion and first language are {here}, and the plan meets them by ",
    ),
    Phrase(key="ls", text="Life-story work with {child} has begun, and {social_worker} leads it."),
    Phrase(key="vis", text="{social_worker} has visited as often as the law asks since the last review."),
    Phrase(key="path", text="The pathway plan was completed on {here} and {child} has a personal adviser."),
    Phrase(key="ag", text="All present agreed with the plan."),
    Phrase(key="dis", text="{here} did not agree with the plan, because "),
    Phrase(key="nc", text="Nothing has changed since the last review."),
)
"""The phrases that IRO Desk brings: the words of every day for Schedule 7's matters (statutory.md 4.2)."""
