"""How a consultation begins and what of it stands in no paper (statutory.md 4.1)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from iro_desk.domain.consultation import PARENTS, TOLD, Consultation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

CHILD = "child"
FAMILY = frozenset({CHILD, "carer", "other", *PARENTS})
"""Roles that may need an interpreter or another way to be heard; others speak in their work."""

OFFERED = ("face_to_face", "phone", "video", "text", "email", "letter_form", "app", "via_advocate")
"""Methods that a person can be offered: it is to be seen that there was a choice."""

ADULT_WORDS = {
    "views_home": "Home and placement",
    "views_family_time": "Family time",
    "views_school": "School",
    "views_health": "Health",
    "views_friends_leisure": "Friends and leisure",
    "views_identity": "Identity",
    "views_safety": "Safety",
    "views_plan": "The plan",
    "views_other": "Anything else",
    "wants_to_change": "What should change",
    "worries": "Worries",
    "proud_of": "What is going well",
    "meeting_wishes": "Wishes for the meeting",
}
"""The words of TOLD where an adult is asked."""

_LESS: dict[str, frozenset[str]] = {
    "mother": frozenset({"views_friends_leisure"}),
    "father": frozenset({"views_friends_leisure"}),
    "other_parental_responsibility": frozenset({"views_friends_leisure"}),
    "social_worker": frozenset({"proud_of", "meeting_wishes", "views_friends_leisure"}),
    "advocate": frozenset({"proud_of"}),
    "independent_visitor": frozenset({"proud_of"}),
}
_ONLY: dict[str, tuple[str, ...]] = {
    "school": ("views_school", "views_friends_leisure", "views_plan", "views_other", "worries"),
    "health": ("views_health", "views_safety", "views_plan", "views_other", "worries"),
    "guardian": (
        "views_home",
        "views_family_time",
        "views_safety",
        "views_plan",
        "views_other",
        "wants_to_change",
        "worries",
    ),
}

CARRIED = {
    "language": "language",
    "interpreter_needed": "interpreter",
    "communication_needs": "communication needs",
    "communication_aids": "aids",
    "advocate_name": "advocate",
}
"""Facts that seldom change, taken over from the consultation before, with their words."""

_SHARED_AS_WORK = "all"
_METHODS = {
    "mother": "phone",
    "father": "phone",
    "other_parental_responsibility": "phone",
    "social_worker": "phone",
    "school": "email",
    "health": "email",
    "guardian": "email",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """A consultation to begin with, and which of its facts were carried from which day."""

    consultation: Consultation
    carried: tuple[str, ...] = ()
    carried_from: date | None = None

    @property
    def words(self) -> str:
        """What was carried as a sentence, "" for nothing."""
        if not self.carried or self.carried_from is None:
            return ""
        facts = ", ".join(CARRIED[name] for name in self.carried)
        day = f"{self.carried_from.day} {self.carried_from:%B %Y}"
        return f"Carried from {day}: {facts}. Change what is no longer so."


def told_by(role: str) -> tuple[str, ...]:
    """The keys of TOLD that someone of this role is asked about, in order."""
    only, less = _ONLY.get(role), _LESS.get(role, frozenset())
    return tuple(name for name in TOLD if name not in less and (only is None or name in only))


def told_words(role: str) -> dict[str, str]:
    """The words of every key of TOLD for someone of this role."""
    return dict(TOLD) if role == CHILD else dict(ADULT_WORDS)


def begun(new: Consultation, earlier: Iterable[Consultation], names: Mapping[str, str], today: date) -> Begun:
    """A new consultation with all that is known already (`earlier`, the child's others, in any order).

    The name is that of `names` by role, else of the last consultation with that role; the method
    the one used last. The consent of professionals, who speak in their work, is taken as given;
    that of the child and the family has to be asked for each time.
    """
    role = new.person_role
    before = [one for one in earlier if one.person_role == role and one.consulted_on and one.id != new.id]
    last = max(before, key=lambda one: (one.consulted_on or date.min, one.id or 0), default=None)
    method = (last.method if last else None) or _METHODS.get(role, "face_to_face")
    if method in {"declined", "not_contactable"}:
        method = _METHODS.get(role, "face_to_face")
    filled = replace(
        new,
        person_name=new.person_name or names.get(role, "") or (last.person_name if last else ""),
        consulted_on=new.consulted_on or today,
        method=method,
        is_iro_visit=role == CHILD and method == "face_to_face",
        consent_to_share=None if role in FAMILY else _SHARED_AS_WORK,
    )
    if last is None or role not in FAMILY:
        return Begun(consultation=filled)
    carried = {name: getattr(last, name) for name in CARRIED if getattr(last, name)}
    if role != CHILD:
        carried.pop("advocate_name", None)
    filled = replace(filled, **carried)
    return Begun(consultation=filled, carried=tuple(carried), carried_from=last.consulted_on)


def why_in_no_paper(one: Consultation) -> str:
    """What of a consultation stands in no paper, and why; "" where all of it may."""
    words, told = told_words(one.person_role), one.told
    parts = []
    if told and one.consent_to_share is None:
        parts.append("Nothing of this is in a paper yet: whether it may be shared is not recorded.")
    elif told and one.consent_to_share == "none":
        parts.append("Nothing of this is in a paper: it is not to be shared.")
    elif told and one.is_part_unmarked:
        parts.append(
            "Nothing of this is in a paper yet: only a part may be shared, and nothing is marked private. "
            "Mark what is kept back, or choose “All of it”."
        )
    elif kept := [words[name] for name in told if name in one.private_fields]:
        parts.append(f"In no paper, because kept private: {', '.join(kept)}.")
    if one.not_to_share.strip():
        parts.append("What stands under “Not to be shared” is in no paper.")
    return " ".join(parts)
