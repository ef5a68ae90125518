"""Two versions of a text, word by word: what stayed, what came and what went."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_PARTS = re.compile(r"\s+|[\w'\u2019-]+|[^\w\s]")


class Mark(StrEnum):
    """What became of a piece of text. The value marks it where there is no colour."""

    SAME = ""
    ADDED = "+"
    REMOVED = "\u2212"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Some words in a row with one mark."""

    mark: Mark
    text: str


def compared(old: str, new: str) -> tuple[Piece, ...]:
    """How the old text became the new one; what was put in another's place follows on it."""
    before, after = _PARTS.findall(old), _PARTS.findall(new)
    found: list[Piece] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for what, start, end, new_start, new_end in matcher.get_opcodes():
        if what == "equal":
            found.append(Piece(mark=Mark.SAME, text="".join(before[start:end])))
            continue
        if end > start:
            found.append(Piece(mark=Mark.REMOVED, text="".join(before[start:end])))
        if new_end > new_start:
            found.append(Piece(mark=Mark.ADDED, text="".join(after[new_start:new_end])))
    return tuple(found)
