"""The monitoring form as the IRO has made it: items left out, added, reworded, reordered; words of the scale.

Kept as a setting. A number is never given twice, so that a form filled in by an earlier design and
the results over time always mean the same item.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.monitoring import ANSWERS, OFSTED_SCALE, SCALES, SHIPPED_ITEMS, Design, Item

OWN_FROM = 101
"""The first number of the IRO's own items."""

WORDING_AT_MOST = 200
WORD_AT_MOST = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The setting: what is asked in its order, what is left out, the words, the scale.

    `grades` has words for every scale, so that going to another scale and back loses none.
    """

    asked: tuple[Item, ...] = SHIPPED_ITEMS
    left_out: tuple[Item, ...] = ()
    answers: Mapping[str, str] = field(default_factory=lambda: dict(ANSWERS))
    scale: str = OFSTED_SCALE
    grades: Mapping[str, Mapping[str, str]] = field(default_factory=lambda: dict(SCALES))
    next_number: int = OWN_FROM

    @property
    def design(self) -> Design:
        """What a form begun now asks."""
        return Design(items=self.asked, answers=self.answers, grades=self.grades[self.scale])

    @property
    def is_shipped(self) -> bool:
        """Whether nothing of it was changed."""
        return to_setting(self) == to_setting(SHIPPED_FORM)


SHIPPED_FORM = Kept()
SCALE_WORDS: Mapping[str, str] = MappingProxyType(
    {OFSTED_SCALE: "Ofsted’s four words", "rag": "Red, amber, green"}
)


def with_item(kept: Kept, number: int | None, wording: str) -> Kept:
    """The form with an item worded so, or with one more (`number` None); RuleBroken as the words say."""
    words = " ".join(wording.split())
    if not words:
        raise RuleBroken("Enter what is asked.", field="wording")
    if len(words) > WORDING_AT_MOST:
        raise RuleBroken(f"Use {WORDING_AT_MOST} characters at most.", field="wording")
    others = (item for item in (*kept.asked, *kept.left_out) if item.number != number)
    if any(item.wording.casefold() == words.casefold() for item in others):
        raise RuleBroken("There is an item of these words already.", field="wording")
    if number is None:
        new = Item(number=kept.next_number, wording=words)
        return replace(kept, asked=(*kept.asked, new), next_number=kept.next_number + 1)
    asked, left_out = (
        tuple(replace(item, wording=words) if item.number == number else item for item in items)
        for items in (kept.asked, kept.left_out)
    )
    return replace(kept, asked=asked, left_out=left_out)


def moved(kept: Kept, number: int, by: int) -> Kept:
    """The form with an item so many places further down; at either end it stays there."""
    items = list(kept.asked)
    at = next((place for place, item in enumerate(items) if item.number == number), None)
    if at is None:
        return kept
    item = items.pop(at)
    items.insert(max(min(at + by, len(items)), 0), item)
    return replace(kept, asked=tuple(items))


def left_out(kept: Kept, number: int) -> Kept:
    """The form that no longer asks an item; RuleBroken where it would ask nothing."""
    item = next((one for one in kept.asked if one.number == number), None)
    if item is None:
        return kept
    if len(kept.asked) == 1:
        raise RuleBroken("A form asks at least one item. Add another before this one is left out.")
    rest = tuple(one for one in kept.asked if one != item)
    return replace(kept, asked=rest, left_out=_in_order((*kept.left_out, item)))


def asked_again(kept: Kept, number: int) -> Kept:
    """The form that asks an item again: a shipped one where it would stand by number, else at the end."""
    item = next((one for one in kept.left_out if one.number == number), None)
    if item is None:
        return kept
    before = [place for place, one in enumerate(kept.asked) if one.number < number]
    place = before[-1] + 1 if before else 0
    asked = (*kept.asked[:place], item, *kept.asked[place:])
    return replace(kept, asked=asked, left_out=tuple(one for one in kept.left_out if one != item))


def with_words(kept: Kept, answers: Mapping[str, str], scale: str, grades: Mapping[str, str]) -> Kept:
    """The form with these words of the answers and of the grades of that scale."""
    checked_grades = _words(grades, SCALES[scale], "grade")
    return replace(
        kept,
        answers=_words(answers, ANSWERS, "answer"),
        scale=scale,
        grades={**kept.grades, scale: checked_grades},
    )


def to_setting(kept: Kept) -> dict[str, Any]:
    """As the setting keeps it, in JSON values."""
    return {
        "asked": [[item.number, item.wording] for item in kept.asked],
        "left_out": [[item.number, item.wording] for item in kept.left_out],
        "answers": dict(kept.answers),
        "scale": kept.scale,
        "grades": {scale: dict(words) for scale, words in kept.grades.items()},
        "next_number": kept.next_number,
    }


def from_setting(held: Mapping[str, Any] | None) -> Kept:
    """What the setting kept; as shipped where it was never set.

    An item shipped later than the setting was kept is one that is left out.
    """
    if held is None:
        return SHIPPED_FORM
    asked, left = (
        tuple(Item(number=number, wording=words) for number, words in held[name])
        for name in ("asked", "left_out")
    )
    known = {item.number for item in (*asked, *left)}
    new = tuple(item for item in SHIPPED_ITEMS if item.number not in known)
    return Kept(
        asked=asked,
        left_out=_in_order((*left, *new)),
        answers={key: held["answers"][key] for key in ANSWERS},
        scale=held["scale"],
        grades={scale: {key: held["grades"][scale][key] for key in words} for scale, words in SCALES.items()},
        next_number=held["next_number"],
    )


def _words(wanted: Mapping[str, str], shipped: Mapping[str, str], what: str) -> dict[str, str]:
    """Words for each key, none empty and no two alike; RuleBroken, naming the field, otherwise."""
    found: dict[str, str] = {}
    for place, key in enumerate(shipped, 1):
        # Grades have fields by their place, since each scale has its own keys.
        field_name = f"{what}_{place if what == 'grade' else key}"
        word = " ".join(wanted.get(key, "").split())
        if not word:
            raise RuleBroken("Enter a word for each.", field=field_name)
        if len(word) > WORD_AT_MOST:
            raise RuleBroken(f"Use {WORD_AT_MOST} characters at most.", field=field_name)
        if word.casefold() in {other.casefold() for other in found.values()}:
            raise RuleBroken("Two of them have the same word. Change one.", field=field_name)
        found[key] = word
    return found


def _in_order(items: tuple[Item, ...]) -> tuple[Item, ...]:
    return tuple(sorted(items, key=lambda item: item.number))
