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


def likeness(one: str, other: str, aside: frozenset[str] = frozenset()) -> Likeness:
    """How far the two texts ask for the same thing; the same whichever comes first.

    `aside` are words that tell nothing here, in small letters: the child's own names.
    """
    words = [_subject(text, aside) for text in (one, other)]
    first, second = ({short: weight(short) for short in each} for each in words)
    if not first or not second:
        return Likeness(percent=0, shared=())
    pairs = _matched(first, second)
    is_told = any(weight(a) == SUBJECT for a, _b in pairs)
    if not is_told and not len(first) == len(second) == len(pairs):
        # Words that many decisions share name a subject only where nothing else is said.
        return Likeness(percent=0, shared=())
    both = sum(first[a] + second[b] for a, b in pairs)
    total = sum(first.values()) + sum(second.values())
    matched = {pair[0] for pair in pairs}
    shared = tuple(word for short, word in words[0].items() if short in matched)
    return Likeness(percent=round(100 * both / total), shared=shared)


@lru_cache(maxsize=20_000)
def _subject(text: str, aside: frozenset[str]) -> Mapping[str, str]:
    """The words that tell, by their stems."""
    found = {stem(word): word for word in as_said(text).split() if word not in aside}
    return MappingProxyType({short: word for short, word in found.items() if weight(short)})


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
