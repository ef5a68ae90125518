"""A letter of a review as plain values, and how its wording is filled (rows D7, O1, O3; statutory.md 4.3).

Wording is text with fields in braces and three marks: "## " begins a heading, "- " a bullet, an
empty line parts paragraphs. A line that is only a block field puts the block there. What stands in
a field is put in after the marks were read, so nothing a person typed is ever read as a mark or a field.

A sentence with a field that has no value is left out; so is a paragraph, a bullet or a heading of
which nothing is left, and a heading under which nothing stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.paper_kinds import Audience
from iro_desk.domain.papers import DecisionRow, ReviewPaper
from iro_desk.domain.wording import plain_date


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading over what follows."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph; its line ends are kept."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets:
    """A list."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A thing with a word before it: what it is about, and what was said; or what will happen, and how."""

    lead: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """Things, each with its word before it."""

    items: tuple[Point, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionTable:
    """The decisions as adults read them."""

    rows: tuple[DecisionRow, ...]


Block = Heading | Paragraph | Bullets | Points | DecisionTable
Value = str | tuple[Block, ...]
"""What a field stands for: words within a sentence, or blocks on a line of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter(ReviewPaper):
    """A letter to one reader. `addressee` are its lines; `band` is a child's age band, "" for adults.

    `addendum` is its number where it tells a child what changed in a letter that went out, else 0.
    `wording` is what it was filled from, as the register keeps it (issued_wording).
    """

    kind: str
    audience: Audience
    title: str
    addressee: tuple[str, ...] = ()
    salutation: str = ""
    body: tuple[Block, ...] = ()
    sign_off: str = ""
    band: str = ""
    addendum: int = 0
    wording: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A piece of wording before it is filled: its mark ("## ", "- " or "") and the number of its line."""

    number: int
    mark: str
    text: str


_FIELD = re.compile(r"\{([a-z_]+)\}")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_MARKS = ("## ", "- ")


def filled(template: str, values: Mapping[str, Value]) -> tuple[Block, ...]:
    """The wording with its fields filled; RuleBroken, naming line and field, where it can't be read."""
    blocks: list[Block] = []
    for line in pieces(template):
        blocks += _filled(line, values)
    return tuple(_with_content(_bullets_joined(blocks)))


def check(template: str, inline: Iterable[str], block: Iterable[str]) -> None:
    """RuleBroken, with the field "text", for the first field or mark of the wording that can't be read."""
    known: dict[str, Value] = {**dict.fromkeys(inline, "x"), **dict.fromkeys(block, ())}
    if not template.strip():
        raise RuleBroken("There is no wording. Write it, or go back to the default.", field="text")
    filled(template, known)


def pieces(template: str) -> tuple[Line, ...]:
    """The wording taken apart: headings, bullets and paragraphs, lines of a paragraph joined."""
    found: list[Line] = []
    is_new = True
    for number, raw in enumerate(template.splitlines(), 1):
        line = raw.strip()
        mark = next((mark for mark in _MARKS if line.startswith(mark)), "")
        if not line:
            is_new = True
        elif mark or is_new or found[-1].mark == "## " or _is_alone(line) or _is_alone(found[-1].text):
            found.append(Line(number=number, mark=mark, text=line.removeprefix(mark)))
            is_new = False
        else:
            last = found.pop()
            found.append(Line(number=last.number, mark=last.mark, text=f"{last.text} {line}"))
    return tuple(found)


def words_of(blocks: Iterable[Block]) -> Iterator[tuple[str, str]]:
    """Each piece of text with the heading it stands under, headings themselves included."""
    under = ""
    for block in blocks:
        if isinstance(block, Heading):
            under = block.text
            yield under, block.text
        for text in texts_of(block):
            yield under, text


def texts_of(block: Block) -> tuple[str, ...]:
    """The texts of a block that is no heading."""
    if isinstance(block, Paragraph):
        return (block.text,)
    if isinstance(block, Bullets):
        return block.items
    if isinstance(block, Points):
        return tuple(text for one in block.items for text in (one.lead, one.text) if text)
    if isinstance(block, DecisionTable):
        return tuple(text for row in block.rows for text in _row_texts(row) if text)
    return ()


def _row_texts(row: DecisionRow) -> tuple[str, ...]:
    """What the table says of one decision."""
    who = ", ".join(part for part in (row.responsible_name, row.responsible_role) if part)
    by_when = f"By when: {plain_date(row.due_on)}" if row.due_on else ""
    return row.text, row.meaning, f"Who: {who}" if who else "", by_when


def _is_alone(text: str) -> bool:
    return _FIELD.fullmatch(text) is not None


def _filled(line: Line, values: Mapping[str, Value]) -> list[Block]:
    _check_braces(line, values)
    alone = _FIELD.fullmatch(line.text)
    value = values[alone.group(1)] if alone and not line.mark else None
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, str):
        return [Paragraph(text=part.strip()) for part in value.split("\n\n") if part.strip()]
    for name in _FIELD.findall(line.text):
        if not isinstance(values[name], str):
            raise _broken(line, f"the field {{{name}}} is a whole block. Give it a line of its own.")
    text = _sentences(line.text, values)
    if not text:
        return []
    if line.mark == "## ":
        return [Heading(text=text)]
    return [Bullets(items=(text,)) if line.mark else Paragraph(text=text)]


def _sentences(text: str, values: Mapping[str, Value]) -> str:
    kept = [
        _FIELD.sub(lambda found: _put(found, values), sentence)
        for sentence in _SENTENCE_END.split(text)
        if all(str(values[name]).strip() for name in _FIELD.findall(sentence))
    ]
    return " ".join(kept)


def _put(found: re.Match[str], values: Mapping[str, Value]) -> str:
    """What stands for a field; its own full stop gives way to the sentence's."""
    words = str(values[found.group(1)]).strip()
    return words.rstrip(".") if found.string[found.end() :].startswith(".") else words


def _check_braces(line: Line, values: Mapping[str, Value]) -> None:
    for name in re.findall(r"\{([^{}]*)\}", line.text):
        if name not in values:
            raise _broken(line, f"there is no field {{{name}}}. Choose one of the list.")
    if re.search(r"[{}]", re.sub(r"\{[^{}]*\}", "", line.text)):
        raise _broken(line, "a brace stands alone. A field has one before and one after: {child}.")


def _broken(line: Line, what: str) -> RuleBroken:
    return RuleBroken(f"Line {line.number}: {what}", field="text")


def _bullets_joined(blocks: Iterable[Block]) -> Iterator[Block]:
    held: tuple[str, ...] = ()
    for block in blocks:
        if isinstance(block, Bullets):
            held += block.items
            continue
        if held:
            yield Bullets(items=held)
            held = ()
        yield block
    if held:
        yield Bullets(items=held)


def _with_content(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks without headings under which nothing stands."""
    waiting: Heading | None = None
    for block in blocks:
        if isinstance(block, Heading):
            waiting = block
            continue
        if waiting is not None:
            yield waiting
            waiting = None
        yield block
