"""Prose as it is typed: which characters make a word, what is never checked, and plain characters.

Pure rules from text to values; whether a word is spelt right is for `services.spelling`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(r"\S+")
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_COUNTED = re.compile(r"[^\W_]+(?:[-'\u2019./@:][^\W_]+)*")
_BETWEEN_LETTERS = re.compile(r"[^\W\d_]\.[^\W\d_]")
_NEVER = ("@", "://", "www.", "\\", "_", "{", "}")
_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]")
_LINES = re.compile("\r\n|[\r\u2028\u2029\u0085\x0b\x0c]")
_UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u2060\ufeff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word to be checked and where it stands: `start` and `end` count characters."""

    text: str
    start: int
    end: int


def words_to_check(text: str) -> Iterator[Word]:
    """The words whose spelling is checked, in order.

    A hyphen parts words. Never checked: whatever stands together with a digit (numbers, references,
    times, postcodes), e-mail and web addresses, abbreviations with points, fields in braces, the key
    of a phrase (`;ph`), and words in capitals, which are initials of something.
    """
    for token in _TOKEN.finditer(text):
        if _is_never_checked(token.group()):
            continue
        for found in _WORD.finditer(token.group()):
            if not found.group().isupper():
                start = token.start() + found.start()
                yield Word(text=found.group(), start=start, end=start + len(found.group()))


def word_at(text: str, position: int) -> Word | None:
    """The word to be checked that holds or touches that place in the text."""
    return next((word for word in words_to_check(text) if word.start <= position <= word.end), None)


def word_count(text: str) -> int:
    """How many words a text has, as a person counts them: "two-year-old" and "10:30" are one."""
    return sum(1 for _ in _COUNTED.finditer(text))


def forms(word: str) -> tuple[str, ...]:
    """The word as it may stand in a list: as typed with a straight apostrophe, without a final 's."""
    plain = word.replace("\u2019", "'")
    return (plain, plain[:-2]) if plain.lower().endswith("'s") else (plain,)


def without_accents(word: str) -> str:
    """The word in unaccented letters, as the dictionary holds "cafe" for "café"."""
    parts = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def plain(text: str) -> str:
    """Dictated or pasted text in plain characters: ordinary spaces and line ends, nothing unseen."""
    return _UNSEEN.sub("", _LINES.sub("\n", _SPACES.sub(" ", text)))


def _is_never_checked(token: str) -> bool:
    return (
        token.startswith(";")
        or any(mark in token for mark in _NEVER)
        or any(letter.isdigit() for letter in token)
        or _BETWEEN_LETTERS.search(token) is not None
    )
