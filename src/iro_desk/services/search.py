"""One box that finds children by name, familiar name or reference."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from iro_desk.domain.days import age_on
from iro_desk.store import children

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk

HITS_AT_MOST = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A child that fits what was typed."""

    child_id: int
    name: str
    child_ref: str
    age: int | None


def plain(text: str) -> str:
    """Lower case without accents, for comparing what is typed on an English keyboard."""
    folded = text.casefold().translate(_LETTERS)
    return "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))


def find(desk: Desk, text: str) -> list[Hit]:
    """Children whose name or reference holds every word typed, beginnings of names first."""
    words = plain(text).split()
    if not words:
        return []
    ranked = []
    for child in children.every(desk.case_file):
        names = plain(f"{child.name} {child.known_as} {child.child_ref}")
        if all(word in names for word in words):
            begins = any(part.startswith(words[0]) for part in names.split())
            age = age_on(child.born_on, desk.today) if child.born_on else None
            hit = Hit(child_id=child.id or 0, name=child.display_name, child_ref=child.child_ref, age=age)
            ranked.append((not begins, plain(child.display_name), hit))
    return [hit for *_, hit in sorted(ranked, key=lambda entry: entry[:2])][:HITS_AT_MOST]


_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss"})
