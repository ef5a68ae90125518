"""Whether two decisions ask for the same thing in other words (row B4).

Words that every decision is full of ("complete", "arrange", "the plan") say little, what is asked for
says all: "Update the care plan" and "Update the pathway plan" differ. So words count by what they
tell, and two words match where they are spelt nearly alike (rapidfuzz, Jaro-Winkler), which takes
"dental" and "dentist" together. The result sorts pairs of texts; it says nothing about a child.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from rapidfuzz.distance import JaroWinkler

THRESHOLD = 50
"""From this likeness, 0 to 100, a decision counts as the earlier one in other words; a setting."""

_SPELT_ALIKE = 0.86
_WORD = re.compile(r"[a-z0-9]+")

_NOTHING = """
a an and are as at be been before begin begun by can do done each for from get give given go has have
her him his how i if in into is it its made make must need needed needs no not now of off on or our
out she he should so start started still take taken that the their them then there they this to
up was we week were when which who will with within would monthly weekly again also both between
child children young person social worker iro manager agree agreed arrange arranged attend attended
attending begins book booked carried carry complete completed completing confirm date day ensure
explain find finish finished first draft forward further hold identify identified introduce
introduced look make making name named new next once place proceed progress provide
provided record restart review reviewed same second see seek sent send set share shared sure
support summer says say show sign signed soon undertake undertaken update updated amended write
written year month
"""
_SAYS_NOTHING = frozenset([*_NOTHING.split(), "about"])
"""Words of the practice that name no subject: by whom, that it is to be done, until when."""

_LITTLE = """
account application apply appointment assess assessment carer carers check contact form
independent meeting move order panel plan planning
parents refer referral report school service session time training visit visiting visits work
"""
_SAYS_LITTLE = frozenset(_LITTLE.split())
"""Words that many different decisions share: they count a quarter of a word that names the subject."""

_SAME: Mapping[str, str] = MappingProxyType(
    {
        "pep": "personal education plan",
        "sdq": "strengths difficulties questionnaire",
        "iha": "initial health assessment",
        "rha": "review health assessment",
        "lsw": "life story work",
        "family time": "contact",
        "dentist": "dental",
        "nearer": "closer",
        "therapist": "therapy",
        "sibling": "brothers sisters",
        "siblings": "brothers sisters",
        "revocation": "revoke",
        "maternal": "mother side",
        "paternal": "father side",
    }
)
"""What the practice shortens or says in two ways."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How alike two texts are, 0 to 100, and the words of the first that the second says too."""

    percent: int
    shared: tuple[str, ...]


def likeness(one: str, other: str, aside: frozenset[str] = frozenset()) -> Likeness:
    """How far the two texts ask for the same thing; the same whichever comes first.

    `aside` are words that tell nothing here, in small letters: the child's own names.
    """
    first, second = ({w: by for w, by in _subject(text).items() if w not in aside} for text in (one, other))
    if not first or not second:
        return Likeness(percent=0, shared=())
    pairs = _matched(first, second)
    both = sum(first[a] + second[b] for a, b in pairs)
    total = sum(first.values()) + sum(second.values())
    shared = tuple(a for a in first if a in {pair[0] for pair in pairs})
    return Likeness(percent=round(100 * both / total), shared=shared)


@lru_cache(maxsize=20_000)
def _subject(text: str) -> Mapping[str, float]:
    """The words that tell, each with its weight."""
    plain = " ".join(_WORD.findall(text.casefold().replace("’s", "").replace("'s", "")))
    for said, meant in _SAME.items():
        plain = re.sub(rf"\b{said}\b", meant, plain)
    weights = {word: 0.25 if word in _SAYS_LITTLE else 1.0 for word in plain.split()}
    return MappingProxyType({word: by for word, by in weights.items() if word not in _SAYS_NOTHING})


def _matched(first: Mapping[str, float], second: Mapping[str, float]) -> list[tuple[str, str]]:
    """Pairs of words spelt nearly alike, the best first, each word in one pair at most."""
    near = [
        (-JaroWinkler.similarity(a, b), a, b)
        for a in first
        for b in second
        if JaroWinkler.similarity(a, b) >= _SPELT_ALIKE
    ]
    pairs: list[tuple[str, str]] = []
    for _near, a, b in sorted(near):
        if all(a != x and b != y for x, y in pairs):
            pairs.append((a, b))
    return pairs
