"""The participation codes of the national return, PN0 to PN7 (statutory.md section 3)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from iro_desk.domain.consultation import METHODS, Consultation
from iro_desk.domain.days import age_on
from iro_desk.domain.people import ATTENDED

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


_BRIEFED = frozenset({"face_to_face", "video", "via_advocate"})
"""Ways of hearing the child after which the IRO or an advocate speaks for them (statutory.md 3.2)."""

_SENT = frozenset({"phone", "text", "email", "letter_form", "app", "via_carer"})
"""Ways by which views come without anyone being briefed to speak."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A code that fits what was recorded, and why, as a sentence."""

    code: str
    because: str


def allowed(born_on: date | None, on: date, *, is_short_break: bool = False) -> tuple[str, ...]:
    """The codes the return accepts for a review of that day.

    PN0 exactly while the child is under 4, PN1 to PN7 from the fourth birthday on (A23, rules
    440 and 441). All of them while the birth date is not known; none in a series of short
    breaks (V3, V4: rule 399).
    """
    if is_short_break:
        return ()
    if born_on is None:
        return tuple(CODES)
    if age_on(born_on, on) < _CODED_FROM_AGE:
        return ("PN0",)
    return tuple(code for code in CODES if code != "PN0")


def check(code: str, born_on: date | None, on: date, *, is_short_break: bool = False) -> str | None:
    """What is wrong with the code for a review of that day, or None if nothing is."""
    if code not in CODES:
        return f"“{code}” is not a participation code. Choose one of PN0 to PN7."
    if is_short_break:
        return "A review in a series of short breaks has no participation code in the return. Leave it out."
    if code in allowed(born_on, on):
        return None
    if code == "PN0":
        return "The child is 4 or over on the review date, so PN0 does not fit. Choose PN1 to PN7."
    return f"The child is under 4 on the review date, so {code} does not fit. Choose PN0."


def suggested(
    born_on: date | None,
    on: date,
    attended: Iterable[str],
    consultations: Iterable[Consultation],
    *,
    video_counts: bool = True,
) -> Suggestion | None:
    """The code that fits what was recorded of the child, None where too little was (statutory.md 3.2).

    `attended` holds how the child was at each meeting (keys of `people.ATTENDED`),
    `consultations` all of the review. The best single description of a series is taken. Whether a
    child who came said anything is never guessed to their disadvantage: PN4 is not suggested.
    """
    if allowed(born_on, on) == ("PN0",):
        return Suggestion(code="PN0", because="The child is under 4 on the review date.")
    ways = list(attended)
    heard = [one for one in consultations if one.person_role == "child"]
    found = [_of_meeting(way, heard, video_counts=video_counts) for way in ways]
    found += [_of_talk(one) for one in heard]
    codes = [one for one in found if one is not None]
    if codes:
        return min(codes, key=lambda one: PREFERENCE.index(one.code))
    if ways:
        return Suggestion(code="PN7", because="The child was not there, and no views of theirs are recorded.")
    return None


def _of_meeting(way: str, heard: list[Consultation], *, video_counts: bool) -> Suggestion | None:
    """What being at one meeting tells."""
    if way == "in_person" or (way == "video" and video_counts):
        there = f"The child attended {_lower(ATTENDED[way])}"
        methods = {one.method for one in heard if one.told}
        if methods == {"observation"}:
            return Suggestion(code="PN3", because=f"{there}, and shows views without words (observation).")
        if methods == {"via_advocate"}:
            return Suggestion(code="PN2", because=f"{there}, and an advocate speaks for them.")
        return Suggestion(
            code="PN1", because=f"{there}. PN2 if an advocate spoke for them, PN4 if no views came."
        )
    if way in {"phone", "video", "sent_views"}:
        how = "sent their views" if way == "sent_views" else f"took part {_lower(ATTENDED[way])}"
        return Suggestion(code="PN6", because=f"The child {how}.")
    return None


def _of_talk(one: Consultation) -> Suggestion | None:
    """What one talk before the review tells: only views that may be put to the review count."""
    if not one.told or one.consent_to_share == "none":
        return None
    if one.method in _BRIEFED:
        who = "an advocate" if one.method == "via_advocate" else "you"
        return Suggestion(
            code="PN5", because=f"The child told {who} their views before the review, to be put to it."
        )
    if one.method in _SENT:
        return Suggestion(
            code="PN6", because=f"The child's views came another way: {_lower(METHODS[one.method])}."
        )
    return None


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]
