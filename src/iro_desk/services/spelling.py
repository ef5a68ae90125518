"""British spelling, checked as it is typed, with the IRO's own words and every name of the caseload.

The dictionary (SCOWL en_GB-ise) and the words of the practice ship with the program; the IRO's own
words are kept encrypted in the case file. Nothing is read before the first word is checked.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Protocol

from iro_desk import resources
from iro_desk.domain import prose
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.topics import Topic
from iro_desk.services import settings as my_settings
from iro_desk.services.commands import command
from iro_desk.store import names, settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

SUGGESTIONS = 6
_KEY = "my_words"
_PART = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_NEAR = 0.75


class _Dictionary(Protocol):
    def spell(self, word: str) -> bool: ...

    def suggest(self, word: str) -> Sequence[str]: ...


class Speller:
    """Checks words by the dictionary, and by words accepted besides.

    A word accepted in small letters is right with a capital too; one with a capital ("Aoife") only
    as it stands.
    """

    def __init__(self, accepted: Iterable[str] = ()) -> None:
        self._accepted = frozenset(accepted)
        self._known: dict[str, bool] = {}

    def is_right(self, word: str) -> bool:
        """Whether the word, as `prose.words_to_check` gives it, is spelt right."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._look_up(word)
        return known

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Words that may have been meant, the likeliest first; the apostrophe as it was typed."""
        own = [one for one in self._accepted | practice_words() if one.casefold() == word.casefold()]
        near = get_close_matches(word, self._accepted, n=2, cutoff=_NEAR)
        found = dict.fromkeys([*own, *near, *_dictionary().suggest(word.replace("\u2019", "'"))])
        mark = "\u2019" if "\u2019" in word else "'"
        return tuple(one.replace("'", mark) for one in found)[:SUGGESTIONS]

    def _look_up(self, word: str) -> bool:
        if any(self._is_accepted(form) for form in prose.forms(word)):
            return True
        plain = prose.forms(word)[0]
        return _dictionary().spell(plain) or _dictionary().spell(prose.without_accents(plain))

    def _is_accepted(self, form: str) -> bool:
        held = (self._accepted, practice_words())
        lower = form[:1].lower() + form[1:]
        return any(form in words or lower in words for words in held)


def make_ready() -> None:
    """Read the dictionary now: a tenth of a second, on the case file's thread rather than the window's."""
    practice_words()
    _dictionary()


@cache
def practice_words() -> frozenset[str]:
    """The words of the field that no general dictionary has."""
    text = resources.path("dictionaries/practice.txt").read_text("utf-8")
    return frozenset(word for word in text.split("\n") if word)


def accepted(desk: Desk) -> frozenset[str]:
    """The IRO's own words, and the parts of every name that the case file holds."""
    mine = my_settings.profile(desk)
    held = names.every(desk.case_file) | {mine.iro_name, mine.authority, mine.service, mine.address}
    parts = {part.group().replace("\u2019", "'") for name in held for part in _PART.finditer(name)}
    return frozenset(parts | set(my_words(desk)))


def my_words(desk: Desk) -> tuple[str, ...]:
    """The words that the IRO added, in the order of the alphabet."""
    return tuple(settings.get(desk.case_file, _KEY, []))


@command("Add a word to my dictionary", touches=Topic.SETTINGS)
def add_word(desk: Desk, change: Change, word: str) -> None:
    """Take a word as right from now on; RuleBroken where it is no word, or is there already."""
    _put(change, [*my_words(desk), _checked(word, my_words(desk))])


@command("Change a word of my dictionary", touches=Topic.SETTINGS)
def change_word(desk: Desk, change: Change, word: str, wanted: str) -> None:
    """Put another word in place of one; RuleBroken as `add_word`."""
    others = [one for one in my_words(desk) if one != word]
    _put(change, [*others, _checked(wanted, others)])


@command("Remove a word from my dictionary", touches=Topic.SETTINGS)
def remove_word(desk: Desk, change: Change, word: str) -> None:
    """Forget a word: it is marked again where the dictionary does not have it."""
    _put(change, [one for one in my_words(desk) if one != word])


@command("Empty my dictionary", touches=Topic.SETTINGS)
def remove_every_word(_desk: Desk, change: Change) -> None:
    """Forget every word of one's own."""
    settings.drop(change, _KEY)


@command("Put the words back into my dictionary", touches=Topic.SETTINGS)
def put_words(_desk: Desk, change: Change, words: Sequence[str]) -> None:
    """Make one's own dictionary what it was before: these words and no others."""
    _put(change, words)


def _put(change: Change, words: Iterable[str]) -> None:
    settings.put(change, _KEY, sorted(words, key=lambda word: (word.casefold(), word)))


def _checked(word: str, others: Sequence[str]) -> str:
    wanted = word.strip().replace("\u2019", "'")
    if not _PART.fullmatch(wanted):
        raise RuleBroken(
            "Enter one word of letters. The parts of a word with a hyphen are checked one by one: enter "
            "each by itself.",
            field="word",
        )
    if wanted in others:
        raise RuleBroken(f"{wanted} is in your dictionary already.", field="word")
    return wanted


@cache
def _dictionary() -> _Dictionary:
    from hunspell import Hunspell  # costs start-up time

    held: _Dictionary = Hunspell("en_GB", hunspell_data_dir=str(resources.path("dictionaries")))
    return held
