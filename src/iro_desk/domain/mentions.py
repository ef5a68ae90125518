"""Whether a paper speaks of another child, or repeats another child's words (row B14).

Names are whole words in any case, with accents folded and a possessive taken off. Of a brother or sister
the first name, the name they use and the full name count; of any other child the full name is one for
certain, and a first name alone only perhaps: it may be anybody's, and the commonest mistake is a
paragraph meant for another child. A name that is also a plain word (May, Will, Grace) counts only with a
capital, and perhaps, and a month in a date not at all. Initials never do. A name that is part of the
name of somebody who belongs to this review is theirs.

Words of a child are a run of WORDS_IN_A_RUN or more from their own consultations or sections. What is
shared in one record for all of them is nobody's alone, and neither are the IRO's own phrases.

An address in a paper that goes to the child's family may tell where the child lives (statutory.md 4.3).
A paper that goes by reference is looked through for what tells who the child is (statutory.md 4.6).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import pairwise

from iro_desk.domain import addresses
from iro_desk.domain.register import TextBlock
from iro_desk.domain.wording import month_name

WORDS_IN_A_RUN = 6
_LONGEST_PASSAGE = 220

_PLAIN = """
amber angel april art ash august autumn basil bear bill blue brook chance charity chase
christian clay cliff crystal daisy dale dawn dean destiny drew ember eve faith forest frank gene
ginger glen grace grant guy harmony hazel heath heather holly hope hunter iris ivy jack jade
jasmine joy june king lane lily major mark mason max may melody mercy miles misty nick noel
olive pat patience pearl penny poppy prince rain ray reed rich river rob robin rose rowan ruby
sage sandy sky star storm sue summer sunny victor violet will willow
"""
PLAIN_WORDS = frozenset(_PLAIN.split())
"""First names, folded, that are plain words too."""

_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_DATE = re.compile(r"\d\s+(?:April|May|June|August)\b|\b(?:April|May|June|August)\s+\d")
_SENTENCE_END = re.compile(r"[.!?]['’”\"]?\s|\n")
_UNLIKE = str.maketrans({"ß": "ss", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})


class Kind(StrEnum):
    """What was found."""

    NAME = "name"
    PERHAPS = "perhaps"
    WORDS = "words"
    ADDRESS = "address"
    CHILD = "child"


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """Another child: their names, and the words that are theirs alone."""

    child_id: int
    name: str
    known_as: str = ""
    is_sibling: bool = False
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One place in a paper to look at: which block, which passage, whom it is about and why."""

    block: str
    heading: str
    passage: str
    about: int
    kind: Kind
    found: str

    @property
    def key(self) -> tuple[str, int, str, str]:
        """What names it while its words stay: a passage once passed is not asked about again."""
        return self.block, self.about, self.found, self.passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What is no mention: the child's own names, people who belong to the review, and common words.

    `shared` are paragraphs that stand in the record of each brother and sister; `phrases` are texts
    that many papers hold.
    """

    own: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Word:
    folded: str
    start: int
    end: int
    is_capital: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Name:
    words: tuple[str, ...]
    about: int
    kind: Kind
    needs_capital: bool = False


def find(blocks: Iterable[TextBlock], others: Sequence[Other], around: Around) -> tuple[Mention, ...]:
    """Every mention in a paper's text, in the order it is read, each passage once for each child."""
    names = _names(others, around)
    runs = _runs(others, around)
    found: dict[tuple[str, int, str, str], Mention] = {}
    for block in blocks:
        words = _words(block.text)
        free = _shared_parts(block.text, around.shared)
        theirs = [*_places(words, around.people), *_dates(block.text)]
        places = [*_by_name(words, names, theirs), *_by_run(words, runs)]
        for start, end, about, kind in sorted(places):
            if any(first <= start and end <= last for first, last in free):
                continue
            mention = Mention(
                block=block.key,
                heading=block.heading,
                passage=_passage(block.text, start, end),
                about=about,
                kind=kind,
                found=block.text[start:end],
            )
            found.setdefault(mention.key, mention)
    return tuple(found.values())


def addresses_in(blocks: Iterable[TextBlock], child_id: int, homes: Iterable[str] = ()) -> Iterator[Mention]:
    """Each address in a paper's text, and each of the `homes` named in it."""
    wanted = [home.strip() for home in homes if home.strip()]
    for block in blocks:
        places = [found.span() for found in addresses.find(block.text)]
        for home in wanted:
            at = block.text.find(home)
            if at >= 0 and not any(at <= start < at + len(home) for start, _ in places):
                places.append((at, at + len(home)))
        for start, end in sorted(places):
            yield Mention(
                block=block.key,
                heading=block.heading,
                passage=_passage(block.text, start, end),
                about=child_id,
                kind=Kind.ADDRESS,
                found=block.text[start:end],
            )


def telling_of(
    blocks: Iterable[TextBlock],
    child: Other,
    around: Around,
    born_on: date | None = None,
    child_ref: str = "",
) -> tuple[Mention, ...]:
    """What in a paper by reference tells who its child is.

    That is a first name, the name they use, the surname alone, the birth date in figures or words, the
    council's reference.
    """
    text = tuple(blocks)
    surname = child.name.split()[-1:]
    known = (child, replace(child, name=surname[0], known_as="")) if len(child.name.split()) > 1 else (child,)
    named = find(text, known, replace(around, own=()))
    found = [replace(one, kind=Kind.CHILD) for one in named]
    patterns = [one for one in (_born_pattern(born_on), _ref_pattern(child_ref)) if one is not None]
    places = ((block, place) for block in text for one in patterns for place in one.finditer(block.text))
    found += [
        Mention(
            block=block.key,
            heading=block.heading,
            passage=_passage(block.text, *place.span()),
            about=child.child_id,
            kind=Kind.CHILD,
            found=place.group(),
        )
        for block, place in places
    ]
    return tuple({one.key: one for one in found}.values())


def _born_pattern(born_on: date | None) -> re.Pattern[str] | None:
    """The birth date as people write it: 18/02/2020, 18.2.20, 2020-02-18, 18th February 2020, 18 Feb 2020."""
    if born_on is None:
        return None
    day, month = f"0?{born_on.day}", f"0?{born_on.month}"
    year = f"(?:{born_on.year}|{born_on.year % 100:02})"
    words = f"{month_name(born_on)[:3]}(?:{month_name(born_on)[3:]})?"
    figures = rf"{day}[./ -]{month}[./ -]{year}"
    iso = f"{born_on:%Y-%m-%d}"
    in_words = rf"{day}(?:st|nd|rd|th)?(?: of)? {words}\.?,? {year}|{words}\.? {day}(?:st|nd|rd|th)?,? {year}"
    return re.compile(rf"(?<!\d)(?:{figures}|{iso}|{in_words})(?!\d)", re.IGNORECASE)


def _ref_pattern(child_ref: str) -> re.Pattern[str] | None:
    return re.compile(rf"(?<!\w){re.escape(child_ref.strip())}(?!\w)") if child_ref.strip() else None


def folded(text: str) -> str:
    """Small letters without accents and possessive: how names are compared."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_UNLIKE))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter)).replace("’", "'")
    return plain.removesuffix("'s")


def is_called(child: Other, name: str, *, by_surname: bool = False) -> bool:
    """Whether that is a name of the child's, whole or the first alone, or `by_surname` of its family."""
    words, full = _split(name), _split(child.name)
    if by_surname and len(full) > 1 and words[-1:] == full[-1:]:
        return True
    return any(one.words == words for one in _names_of(child))


# Names


def _names(others: Iterable[Other], around: Around) -> dict[str, list[_Name]]:
    """The names looked for, by their first word, the longest first; none that is the child's own."""
    own = {_split(name) for name in around.own} | {_split(name)[:1] for name in around.own}
    found: dict[str, list[_Name]] = {}
    for other in others:
        for name in _names_of(other):
            if name.words not in own and len("".join(name.words)) > 1:
                found.setdefault(name.words[0], []).append(name)
    for names in found.values():
        names.sort(key=lambda name: -len(name.words))
    return found


def _names_of(other: Other) -> Iterator[_Name]:
    full = _split(other.name)
    if len(full) > 1:
        yield _Name(words=full, about=other.child_id, kind=Kind.NAME)
        yield _Name(words=(full[0], full[-1]), about=other.child_id, kind=Kind.NAME)
    called = _split(other.known_as)
    if called and len(full) > 1:
        yield _Name(words=(*called, full[-1]), about=other.child_id, kind=Kind.NAME)
    for words in dict.fromkeys(part for part in (full[:1], called) if part):
        is_plain = len(words) == 1 and words[0] in PLAIN_WORDS
        is_certain = other.is_sibling and not is_plain
        kind = Kind.NAME if is_certain else Kind.PERHAPS
        yield _Name(words=words, about=other.child_id, kind=kind, needs_capital=not is_certain)


def _by_name(
    words: Sequence[_Word], names: dict[str, list[_Name]], not_meant: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int, int, Kind]]:
    for at, word in enumerate(words):
        seen: set[int] = set()
        for name in names.get(word.folded, ()):
            last = at + len(name.words) - 1
            if name.about in seen or not _stands(words, at, name):
                continue
            start, end = word.start, words[last].end
            is_meant = not any(first <= start and end <= stop for first, stop in not_meant)
            if is_meant and not _is_other_person(words, last, name):
                seen.add(name.about)
                yield start, end, name.about, name.kind


def _stands(words: Sequence[_Word], at: int, name: _Name) -> bool:
    """Whether the whole name begins at that word, its words side by side."""
    part = words[at : at + len(name.words)]
    if tuple(word.folded for word in part) != name.words:
        return False
    is_near = all(after.start - before.end <= 3 for before, after in pairwise(part))
    return is_near and (part[0].is_capital or not name.needs_capital)


def _is_other_person(words: Sequence[_Word], last: int, name: _Name) -> bool:
    """Whether a first name that is no certain mention has somebody else's surname after it."""
    if name.kind is not Kind.PERHAPS or last + 1 >= len(words):
        return False
    after = words[last + 1]
    return after.is_capital and after.start - words[last].end == 1


def _places(words: Sequence[_Word], people: Iterable[str]) -> list[tuple[int, int]]:
    """Where the names of people who belong to the review stand: first and last name at least."""
    wanted = {name for person in people if len(name := _split(person)) > 1}
    return [
        (word.start, words[at + len(name) - 1].end)
        for at, word in enumerate(words)
        for name in wanted
        if tuple(one.folded for one in words[at : at + len(name)]) == name
    ]


def _dates(text: str) -> Iterator[tuple[int, int]]:
    """Where a month stands with its day or year: June is no child there."""
    for found in _DATE.finditer(text):
        yield found.start(), found.end()


# Words


def _runs(others: Iterable[Other], around: Around) -> dict[tuple[str, ...], int]:
    """Every run of words that is one child's alone."""
    common = {run for text in (*around.shared, *around.phrases) for run, *_ in _runs_of(_words(text))}
    found: dict[tuple[str, ...], int] = {}
    for other in others:
        for text in other.words:
            for run, *_ in _runs_of(_words(text)):
                if run not in common:
                    found.setdefault(run, other.child_id)
    return found


def _runs_of(words: Sequence[_Word]) -> Iterator[tuple[tuple[str, ...], int, int]]:
    for at in range(len(words) - WORDS_IN_A_RUN + 1):
        part = words[at : at + WORDS_IN_A_RUN]
        yield tuple(word.folded for word in part), part[0].start, part[-1].end


def _by_run(words: Sequence[_Word], runs: dict[tuple[str, ...], int]) -> Iterator[tuple[int, int, int, Kind]]:
    """Where a child's words stand, runs that overlap as one."""
    held: tuple[int, int, int] | None = None
    for run, start, end in _runs_of(words):
        about = runs.get(run)
        if about is None:
            continue
        if held is not None and held[2] == about and start <= held[1]:
            held = (held[0], end, about)
            continue
        if held is not None:
            yield (*held, Kind.WORDS)
        held = (start, end, about)
    if held is not None:
        yield (*held, Kind.WORDS)


# Text


def _words(text: str) -> list[_Word]:
    return [
        _Word(
            folded=folded(found.group()),
            start=found.start(),
            end=found.end(),
            is_capital=found.group()[0].isupper(),
        )
        for found in _TOKEN.finditer(text)
    ]


def _split(name: str) -> tuple[str, ...]:
    return tuple(word.folded for word in _words(name))


def _shared_parts(text: str, shared: Iterable[str]) -> list[tuple[int, int]]:
    """Where paragraphs stand that are shared."""
    found = []
    for paragraph in (part.strip() for one in shared for part in one.split("\n")):
        at = text.find(paragraph) if paragraph else -1
        while at >= 0:
            found.append((at, at + len(paragraph)))
            at = text.find(paragraph, at + 1)
    return found


def _passage(text: str, start: int, end: int) -> str:
    """The sentence, or sentences, that hold the place; cut where they are very long."""
    ends = [found.end() for found in _SENTENCE_END.finditer(text)]
    first = max((at for at in ends if at <= start), default=0)
    last = min((at for at in ends if at >= end), default=len(text))
    if last - first > _LONGEST_PASSAGE:
        first, last = max(first, start - _LONGEST_PASSAGE // 2), min(last, end + _LONGEST_PASSAGE // 2)
    return " ".join(text[first:last].split())
