"""Which of two figures is higher, in the only words that are used for it: higher, lower, unchanged.

Figures are compared as they are written, at their decimals, so that no sentence says "higher" of two
numbers that read alike. How much higher is a number and never a word: "slightly" is in nobody's rule.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from iro_desk.domain.figures.figure import Unit

if TYPE_CHECKING:
    from iro_desk.domain.figures.figure import Figure


class Direction(StrEnum):
    """How a number stands to another one."""

    HIGHER = "higher"
    LOWER = "lower"
    UNCHANGED = "unchanged"


WORDS = {
    Direction.HIGHER: "higher than",
    Direction.LOWER: "lower than",
    Direction.UNCHANGED: "the same as",
}


def direction(now: Decimal, before: Decimal, decimals: int | None = None) -> Direction:
    """How `now` stands to `before`, both rounded to so many decimals, halves up (None: as they are)."""
    if decimals is not None:
        step = Decimal(1).scaleb(-decimals)
        now, before = (number.quantize(step, ROUND_HALF_UP) for number in (now, before))
    if now == before:
        return Direction.UNCHANGED
    return Direction.HIGHER if now > before else Direction.LOWER


def of_figures(now: Figure, before: Figure) -> Direction | None:
    """The same of two figures of one definition; None where one of them is of nothing."""
    if now.value is None or before.value is None:
        return None
    return direction(now.value, before.value)


def difference_words(now: Figure, before: Figure) -> str:
    """How far apart they are: "4 more", "0.7 percentage points lower", "unchanged"; "" of nothing."""
    way = of_figures(now, before)
    if way is None or now.value is None or before.value is None:
        return ""
    if way is Direction.UNCHANGED:
        return "unchanged"
    apart = abs(now.value - before.value)
    if now.definition.unit is Unit.COUNT:
        return f"{apart:,} {'more' if way is Direction.HIGHER else 'fewer'}"
    unit = " percentage point" + ("" if apart == 1 else "s") if now.definition.unit is Unit.SHARE else ""
    return f"{apart:,}{unit} {way}"
