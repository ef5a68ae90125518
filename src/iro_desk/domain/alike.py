"""Whether two decisions ask for the same thing in other words (row B4).

Words that every decision is full of ("complete", "arrange", "the plan") say little, what is asked for
says all: "Update the care plan" and "Update the pathway plan" differ. So words count by what they
tell (`decision_words`), and two match where they are spelt nearly alike (rapidfuzz, Jaro-Winkler),
which takes "permanence" and "permanency" together. The result sorts pairs of texts; it says nothing
about a child.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from rapidfuzz.distance import JaroWinkler

from iro_desk.domain.decision_words import SUBJECT, as_said, stem, weight

THRESHOLD = 50
"""From this likeness, 0 to 100, a decision counts as the earlier one in other words; a setting."""

_SPELT_ALIKE = 0.86
_LENGTH = 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How alike two texts are, 0 to 100, and the words of the first that the second says too."""

    percent: int
    shared: tuple[str, ...]


_NOTHING = Likeness(percent=0, shared=())


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """What a text asks for: its words that tell, by their stems, and what each stem counts.

    There is one of the same words, so that what two of them have in common is worked out once.
    """

    words: Mapping[str, str]
    weights: Mapping[str, float]


def likeness(one: str, other: str, aside: frozenset[str] = frozenset()) -> Likeness:
    """How far the two texts ask for the same thing; the same whichever comes first.

    `aside` are words that tell nothing here, in small letters: the child's own names.
    """
    return compared(subject(one, aside), subject(other, aside))


@lru_cache(maxsize=20_000)
def subject(text: str, aside: frozenset[str] = frozenset()) -> Subject:
    """What a text asks for, `aside` left out."""
    found = {stem(word): word for word in as_said(text).split() if word not in aside}
    return _only_one(tuple((short, word) for short, word in found.items() if weight(short)))


@lru_cache(maxsize=200_000)
def compared(one: Subject, other: Subject) -> Likeness:
    """How far the second asks for the same as the first."""
    first, second = one.weights, other.weights
    pairs = _matched(first, second)
    is_told = any(first[a] == SUBJECT for a, _b in pairs)
    if not pairs or (not is_told and not len(first) == len(second) == len(pairs)):
        # Words that many decisions share name a subject only where nothing else is said.
        return _NOTHING
    both = sum(first[a] + second[b] for a, b in pairs)
    total = sum(first.values()) + sum(second.values())
    matched = {pair[0] for pair in pairs}
    shared = tuple(word for short, word in one.words.items() if short in matched)
    return Likeness(percent=round(100 * both / total), shared=shared)


@lru_cache(maxsize=20_000)
def _only_one(words: tuple[tuple[str, str], ...]) -> Subject:
    weights = {short: weight(short) for short, _word in words}
    return Subject(MappingProxyType(dict(words)), MappingProxyType(weights))


def _matched(first: Mapping[str, float], second: Mapping[str, float]) -> list[tuple[str, str]]:
    """Pairs of words spelt nearly alike, the best first, each word in one pair at most."""
    near = [(-how, a, b) for a in first for b in second if (how := _spelt(a, b)) >= _SPELT_ALIKE]
    pairs: list[tuple[str, str]] = []
    for _near, a, b in sorted(near):
        if all(a != x and b != y for x, y in pairs):
            pairs.append((a, b))
    return pairs


@lru_cache(maxsize=200_000)
def _spelt(one: str, other: str) -> float:
    """How alike two words are spelt, 0 to 1; words of very different length are two words."""
    short, long = sorted((len(one), len(other)))
    return JaroWinkler.similarity(one, other) if short >= _LENGTH * long else 0.0
