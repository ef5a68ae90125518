"""How easily a letter to a child is read, and what in it wants a second look (statutory.md 4.3).

The reading age follows the Automated Readability Index of Smith and Senter (1967): letters and digits in
a word, words in a sentence. It needs no list of syllables, so names count fairly. Nothing here is a
verdict, and nothing forbids anything: each finding says where to look.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from iro_desk.domain import addresses

FORMULA = "Automated Readability Index"
TARGET = 9
"""The age a letter should be readable at, where Settings say nothing else (statutory.md 4.3)."""

YOUNGEST = 5
_SENTENCE = re.compile(r"(?<=[.!?])[\"'”’)]*\s+|\n+")
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_ACRONYM = re.compile(r"\b[A-Z](?:\.?[A-Z]){1,5}s?\b")
_RUN = 5
"""So many words in a row that are also in what the child was not told are no chance."""

ACRONYMS = {
    "CAMHS": "the team that helps with worries and feelings",
    "CLA": "your word for a child",
    "DT": "designated teacher",
    "EHCP": "education, health and care plan",
    "EPO": "order to keep a child safe",
    "FGC": "family meeting",
    "GP": "doctor",
    "HV": "health visitor",
    "ICO": "court order",
    "IHA": "health assessment",
    "IRO": "reviewing officer",
    "IRM": "review",
    "IV": "independent visitor",
    "LAC": "your word for a child",
    "LADO": "person who looks into worries about adults who work with children",
    "LSW": "life-story work",
    "MOMO": "the app Mind Of My Own",
    "PA": "personal adviser",
    "PEP": "personal education plan",
    "RHA": "health assessment",
    "SDQ": "questions about feelings",
    "SENCO": "teacher who arranges extra help",
    "SGO": "special guardianship order",
    "SSW": "carer's social worker",
    "SW": "social worker",
    "SWR": "social work report",
    "VS": "virtual school",
    "YP": "young person",
}
"""Abbreviations of the field, and what to write to a child instead."""

_THIRD_PARTY = (
    r"abus\w*|addict\w*|alcohol\w*|arrest\w*|assault\w*|bipolar|cancer|cannabis|charged with|cocaine|"
    r"convict\w*|court case|criminal\w*|depress\w*|diagnos\w*|domestic violence|drugs?|drunk\w*|"
    r"epilep\w*|heroin|hiv|injunction|jail\w*|mental health|miscarr\w*|offen[cd]\w*|overdos\w*|"
    r"police|pregnan\w*|prison\w*|probation|psycho\w*|rape\w*|rehab\w*|schizo\w*|self-harm\w*|"
    r"sentenced|suicid\w*|violen\w*"
)
_SENSITIVE = re.compile(rf"\b(?:{_THIRD_PARTY})\b", re.IGNORECASE)


class Look(StrEnum):
    """What kind of thing wants a look."""

    ACRONYM = "acronym"
    THIRD_PARTY = "third_party"
    NOT_TOLD = "not_told"
    ADDRESS = "address"
    ABOUT = "about"


LOOKS = {
    Look.ACRONYM: "an abbreviation",
    Look.THIRD_PARTY: "health or wrongs of somebody else?",
    Look.NOT_TOLD: "the child has not been told this",
    Look.ADDRESS: "an address",
    Look.ABOUT: "speaks of the child, not to the child",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something to look at: what it says, under which heading, and what to write instead, "" for nothing."""

    look: Look
    words: str
    under: str = ""
    instead: str = ""

    @property
    def sentence(self) -> str:
        """The finding in one line."""
        where = f" under “{self.under}”" if self.under else ""
        instead = f". Write “{self.instead}”" if self.instead else ""
        return f"“{self.words}”{where}: {LOOKS[self.look]}{instead}."


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How easily a text is read: the age in years, and its hardest sentences, the hardest first."""

    age: int
    hardest: tuple[str, ...] = ()


def index(text: str) -> float:
    """4.71 letters per word + 0.5 words per sentence - 21.43 (FORMULA); 0 where there are no words."""
    sentences = [one for one in sentences_of(text) if _WORD.search(one)]
    words = [word for one in sentences for word in _WORD.findall(one)]
    if not words:
        return 0.0
    letters: int = sum(character.isalnum() for word in words for character in word)
    return 4.71 * letters / len(words) + 0.5 * len(words) / len(sentences) - 21.43


def age_of(score: float) -> int:
    """The age at which a text of that index is read: the index, rounded up, is the school year after 5."""
    return max(YOUNGEST, math.ceil(score) + 5)


def reading(texts: Iterable[str], target: int = TARGET, most: int = 3) -> Reading:
    """How the texts read together; each is at least a sentence, whether or not it ends with a point."""
    whole = [text.strip() for text in texts if text.strip()]
    sentences = [one for text in whole for one in sentences_of(text)]
    scored = sorted(((index(one), one) for one in dict.fromkeys(sentences)), reverse=True)
    # A sentence of one or two words has no measure of its own.
    hard = [one for score, one in scored if age_of(score) > target and len(_WORD.findall(one)) > 5]
    return Reading(age=age_of(index("\n".join(whole))), hardest=tuple(hard[:most]))


def sentences_of(text: str) -> list[str]:
    """The sentences of a text; a line end parts them too."""
    return [one.strip() for one in _SENTENCE.split(text) if one.strip()]


def findings(
    texts: Iterable[tuple[str, str]], not_told: Iterable[str] = (), called: str = ""
) -> tuple[Finding, ...]:
    """What wants a look in texts, each given with the heading it stands under.

    `not_told` are texts the child does not know: whatever repeats five words of them is found.
    `called` is what the child is called: a letter says "you".
    """
    kept = {run for text in not_told for run in _runs(text)}
    by_name = re.compile(rf"\b{re.escape(called)}\b") if called else None
    found: list[Finding] = []
    for under, text in texts:
        found += _findings(under, text, kept)
        if by_name and by_name.search(text):
            found.append(Finding(look=Look.ABOUT, words=called, under=under, instead="you"))
    return tuple(dict.fromkeys(found))


def _findings(under: str, text: str, kept: set[tuple[str, ...]]) -> Iterator[Finding]:
    for found in addresses.find(text):
        yield Finding(look=Look.ADDRESS, words=found.group(), under=under)
    for found in _ACRONYM.finditer(addresses.POSTCODE.sub(" ", text)):
        short = found.group().replace(".", "").removesuffix("s")
        yield Finding(look=Look.ACRONYM, words=found.group(), under=under, instead=ACRONYMS.get(short, ""))
    for found in _SENSITIVE.finditer(text):
        yield Finding(look=Look.THIRD_PARTY, words=found.group(), under=under)
    hit = next((run for run in _runs(text) if run in kept), None)
    if hit is not None:
        yield Finding(look=Look.NOT_TOLD, words=" ".join(hit), under=under)


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    words = [word.casefold() for word in _WORD.findall(text)]
    for start in range(max(len(words) - _RUN + 1, 0)):
        yield tuple(words[start : start + _RUN])
    if 2 < len(words) < _RUN:
        yield tuple(words)
