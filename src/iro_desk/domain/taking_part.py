"""Who took part in a review, in words: parents above all (rows V2 and V3, statutory.md 4.2)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from iro_desk.domain.consultation import PARENTS, PERSON_ROLES, Consultation
from iro_desk.domain.people import ATTENDED
from iro_desk.domain.review import Attendance, MeetingAttendance

PART = "part:"
"""Before a key of ATTENDED: there for part of it only."""

WAYS = {
    **ATTENDED,
    **{f"{PART}{key}": f"{ATTENDED[key]}, for part" for key in ("in_person", "video", "phone")},
}
"""How someone can have been there, for part of it included, in one choice."""

_NOT_LISTED = "not in the attendance list"

AWAY = frozenset({"apologies", "absent", "not_invited", "sent_views"})
"""Ways of not being there: a reason is asked for."""


def how(person: Attendance | MeetingAttendance) -> str:
    """How someone took part: "In person, for part of it: had to leave for work"."""
    words = ATTENDED.get(person.attended, person.attended)
    if person.is_part and person.attended not in AWAY:
        words += ", for part of it"
    return f"{words}: {person.reason.strip()}" if person.reason.strip() else words


def of_parents(people: Sequence[Attendance], consultations: Sequence[Consultation]) -> tuple[str, ...]:
    """One sentence for each parent known of: how they took part, and whether their views are recorded.

    Empty where no parent is in either list: then the record should say why.
    """
    there = {(one.role, one.name.strip()): one for one in people if one.role in PARENTS}
    parents = [one for one in consultations if one.person_role in PARENTS]
    asked = [(one.person_role, one.person_name.strip()) for one in parents]
    heard = [(one.person_role, one.person_name.strip()) for one in parents if one.told]
    found = []
    for role in PERSON_ROLES:
        same = _people(role, [*there], asked)
        for who in same:
            names = {who} if len(same) > 1 else {key for key in (*there, *asked) if key[0] == role}
            part = next((_with_reason(one) for key, one in there.items() if key in names), _NOT_LISTED)
            views = (
                "views recorded"
                if names & {*heard}
                else "asked, no views recorded"
                if names & {*asked}
                else "not consulted"
            )
            called = PERSON_ROLES[role] if len(same) == 1 else f"{PERSON_ROLES[role]} ({who[1]})"
            found.append(f"{called}: {part[:1].lower()}{part[1:]}; {views}.")
    return tuple(found)


def _people(role: str, *lists: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Who of that role is in the lists of role and name; one where no list names two.

    One person's name may be spelt in two ways, or be missing, in two lists; in one list it is not.
    """
    named = [list(dict.fromkeys(one for one in each if one[0] == role and one[1])) for each in lists]
    every = list(dict.fromkeys(one for each in lists for one in each if one[0] == role))
    if max(map(len, named)) < 2:
        return every[:1]
    return [one for one in every if one[1]]


def _with_reason(person: Attendance) -> str:
    """How someone took part, the reason in brackets, for the middle of a sentence."""
    reason = person.reason.strip().rstrip(".")
    plainly = how(replace(person, reason=""))
    return f"{plainly} ({reason})" if reason else plainly


def way(attended: str, *, is_part: bool) -> str:
    """The key of WAYS for how someone was there."""
    return f"{PART}{attended}" if is_part and f"{PART}{attended}" in WAYS else attended


def from_way(key: str) -> tuple[str, bool]:
    """How someone was there, and whether for part of it only, of a key of WAYS."""
    return key.removeprefix(PART), key.startswith(PART)


def offered(
    last: Sequence[Attendance],
    heard: Iterable[tuple[str, str]],
    now: Iterable[tuple[str, str]],
    there: Iterable[tuple[str, str]],
) -> tuple[Attendance, ...]:
    """The people to add to an attendance list, each once, none who is `there` (pairs of role and name).

    Those of the `last` review come first, with today's name for whoever holds a post `now` (the
    child, the social worker); then those `heard` for this one. The child is there once.
    """
    holders = dict(now)
    found = [Attendance(role=one.role, name=holders.get(one.role) or one.name) for one in last]
    for role, name in [*heard, *holders.items()]:
        same = [place for place, one in enumerate(found) if one.role == role]
        # The child is one, by whichever name they were heard.
        is_known = any(found[place].name == name for place in same) or role == "child"
        if same and (is_known or not name):
            continue
        unnamed = next((place for place in same if not found[place].name), None)
        if unnamed is None:
            found.append(Attendance(role=role, name=name))
        else:
            found[unnamed] = replace(found[unnamed], name=name)
    known = set(there)
    roles = {role for role, _name in known}
    return tuple(
        one
        for one in dict.fromkeys(found)
        if (one.role, one.name) not in known
        and not (one.role == "child" and "child" in roles)
        and (one.role, "") not in known
        and (one.name or one.role not in roles)
    )
