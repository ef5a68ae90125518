"""The participation codes of the national return, PN0 to PN7 (statutory.md section 3)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from iro_desk.domain.days import age_on

CODES: Mapping[str, str] = MappingProxyType(
    {
        "PN0": "Child under 4 on the review date",
        "PN1": "Attends and speaks for themself",
        "PN2": "Attends; an advocate or the IRO speaks for them",
        "PN3": "Attends; shows views without words",
        "PN4": "Attends, but conveys no views",
        "PN5": "Does not attend; an advocate or the IRO was briefed to speak",
        "PN6": "Does not attend; views come by another means",
        "PN7": "Does not attend and views are not conveyed",
    }
)
"""What each code means, in the order of the return."""

PARTICIPATED = frozenset({"PN1", "PN2", "PN3", "PN5", "PN6"})
"""Codes that count as having taken part (statutory.md 3.3, the headline measure)."""

PREFERENCE = ("PN1", "PN2", "PN3", "PN5", "PN6", "PN4", "PN7")
"""The best single description of a review of several meetings comes first (statutory.md 3.2)."""

_CODED_FROM_AGE = 4


def allowed(born_on: date | None, on: date) -> tuple[str, ...]:
    """The codes the return accepts for a review of that day.

    PN0 exactly while the child is under 4, PN1 to PN7 from the fourth birthday on (A23). All
    of them while the birth date is not known.
    """
    if born_on is None:
        return tuple(CODES)
    if age_on(born_on, on) < _CODED_FROM_AGE:
        return ("PN0",)
    return tuple(code for code in CODES if code != "PN0")


def check(code: str, born_on: date | None, on: date) -> str | None:
    """What is wrong with the code for a review of that day, or None if nothing is."""
    if code not in CODES:
        return f"“{code}” is not a participation code. Choose one of PN0 to PN7."
    if code in allowed(born_on, on):
        return None
    if code == "PN0":
        return "The child is 4 or over on the review date, so PN0 does not fit. Choose PN1 to PN7."
    return f"The child is under 4 on the review date, so {code} does not fit. Choose PN0."
