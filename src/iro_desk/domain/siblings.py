"""Who on the caseload may be brothers and sisters, for the IRO to decide (row K6)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from iro_desk.domain.child import Child
from iro_desk.domain.history import History


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """Children who may be brothers and sisters, the eldest first, and what speaks for it.

    `group_id` is the group that some of them are in already, None where none is.
    """

    name: str
    children: tuple[Child, ...]
    why: str
    group_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Traits:
    """What two children are compared by; empty or None where not on file."""

    child: Child
    surname: str
    home: str
    started_on: date | None


def hints(histories: Iterable[History]) -> tuple[Hint, ...]:
    """Children with one surname who also have one home address or came into care on one day.

    A surname alone says too little, and a name or a postcode that is not on file says nothing.
    Children who are in different groups already were decided upon, so they are left alone.
    """
    by_surname: dict[str, list[_Traits]] = {}
    for history in histories:
        traits = _traits(history)
        if traits.surname:
            by_surname.setdefault(traits.surname, []).append(traits)
    found = [hint for surname in sorted(by_surname) for hint in _of_surname(by_surname[surname])]
    return tuple(found)


def _of_surname(alike: list[_Traits]) -> list[Hint]:
    """One hint for each set of children who hang together by home or by first day."""
    left = sorted(alike, key=lambda each: (each.child.born_on or date.max, each.child.child_ref))
    found = []
    while left:
        family = [left.pop(0)]
        for member in family:
            near = [each for each in left if _are_near(member, each)]
            family.extend(near)
            left = [each for each in left if each not in near]
        groups = {each.child.sibling_group_id for each in family}
        known = groups - {None}
        if len(family) > 1 and len(known) < 2 and None in groups:
            found.append(_hint(family, next(iter(known), None)))
    return found


def _are_near(one: _Traits, other: _Traits) -> bool:
    return (bool(one.home) and one.home == other.home) or (
        one.started_on is not None and one.started_on == other.started_on
    )


def _hint(family: list[_Traits], group_id: int | None) -> Hint:
    surname = family[0].child.name.split()[-1]
    says = ["All have one surname."]
    homes = {each.home for each in family}
    days = {each.started_on for each in family}
    if len(homes) == 1 and "" not in homes:
        says.append("All came from one home postcode.")
    if len(days) == 1 and None not in days:
        says.append("All came into care on one day.")
    if len(says) == 1:
        says.append("Some share a home postcode, some the day they came into care.")
    family.sort(key=lambda each: (each.child.born_on or date.max, each.child.child_ref))
    return Hint(
        name=surname, children=tuple(each.child for each in family), why=" ".join(says), group_id=group_id
    )


def _traits(history: History) -> _Traits:
    child = history.child
    names = child.name.split()
    home = next((each.home_postcode for each in reversed(history.episodes) if each.home_postcode), "")
    latest = history.care_periods[-1] if history.care_periods else None
    return _Traits(
        child=child,
        surname=names[-1].casefold() if len(names) > 1 else "",
        home="".join((home or "").split()).upper(),
        started_on=latest.became_looked_after_on if latest and latest.start_known else None,
    )
