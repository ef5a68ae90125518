"""The register by reference: no name of a child, nor of who cares for one, in any words of it (rows R3, X4).

One rule for the list of the deputy lead, the command line and the files that go out by reference. Names are
words that begin with a capital letter, as on file; "Ember's" becomes "the child's".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from iro_desk.domain.child import Child
    from iro_desk.domain.register_columns import Row
    from iro_desk.domain.remedial_actions import Chaser

NOT_NAMED = "Not named here"
_THE_CHILD, _ANOTHER_CHILD = "the child", "another child"
_FAMILY = ("carer", "parent", "mother", "father", "adopter", "family", "grand", "aunt", "uncle")
"""Parts of roles whose names would tell whose child it is, in the words of an action too."""

_PROFESSIONAL = (
    *("social worker", "manager", "officer", "head", "director", "adviser", "advocate", "teacher", "school"),
    *("health", "nurse", "doctor", "therap", "psycholog", "police", "reviewing", "lawyer", "solicitor"),
)
"""Parts of roles whose holders are named by reference; of all others the role alone."""

_WORD = re.compile(r"\w+")
_BEGINNING = re.compile(r"\A(?:the|another) ")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Name:
    """A name and what is put for it; `first` is its first word, by which it is looked for."""

    name: str
    put: str
    in_any_case: bool = False

    @property
    def first(self) -> str:
        """Its first word, casefolded."""
        return _first(self.name)


class WithoutNames:
    """Rows of the register as they stand by reference, among these children and owners of actions."""

    def __init__(self, children: Iterable[Child], rows: Iterable[Row]) -> None:
        every = list(rows)
        known = {child.id: child for child in (*children, *(row.child for row in every))}
        self._kin: dict[str, list[Child]] = {}
        self._whole: dict[str, list[_Name]] = {}
        for child in known.values():
            self._kin.setdefault(_surname(child), []).append(child)
            if _surname(child):
                whole = _Name(name=child.name or "", put=_ANOTHER_CHILD, in_any_case=True)
                self._whole.setdefault(whole.first, []).append(whole)
        self._carers: dict[int | None, dict[str, str]] = {}
        for row in every:
            name, role = row.action.owner_name, row.action.owner_role
            if name and any(part in role.casefold() for part in _FAMILY):
                self._carers.setdefault(row.child.id, {}).update({name: role, name.split()[0]: role})
        self._of_child: dict[int | None, tuple[tuple[_Name, ...], tuple[_Name, ...]]] = {}

    def row(self, row: Row) -> Row:
        """The row with every text of its action and its chasers told without names."""
        action, child = row.action, row.child
        told: dict[str, Any] = {
            field: self.text(getattr(action, field), child)
            for field in ("action", "notes", "revision_reason", "owner_role", "escalation_level")
        }
        owner = self.person(action.owner_name, action.owner_role, child)
        chasers = tuple(self._chaser(one, child) for one in row.chasers)
        return replace(row, action=replace(action, **told, owner_name=owner), chasers=chasers)

    def text(self, text: str, child: Child) -> str:
        """The text with its child as "the child", others as "another child", its carers by their role."""
        words = set(_WORD.findall(text.casefold()))
        own, carers = self._names_around(child)
        whole = [name for word in words & self._whole.keys() for name in self._whole[word]]
        whole.sort(key=lambda name: -len(name.name))
        return _put(text, (name for name in (*own, *whole, *carers) if name.first in words))

    def person(self, name: str, role: str, child: Child) -> str:
        """A name that tells nothing; else "", with the role beside it, or that it is not named."""
        if not name or self._tells_nothing(name, role, child):
            return name
        return "" if role.strip() else NOT_NAMED

    def _tells_nothing(self, name: str, role: str, child: Child) -> bool:
        """Whether it is a professional's, or without a role no namesake's; a child's whole name never."""
        if any(_split(one.name) == _split(name) for one in self._whole.get(_first(name), ())):
            return False
        if role.strip():
            return any(part in role.casefold() for part in _PROFESSIONAL)
        return not set(_split(name)) & set(_split(child.name or ""))

    def _chaser(self, chaser: Chaser, child: Child) -> Chaser:
        whom = self.person(chaser.whom, "", child)
        return replace(chaser, whom=self.text(whom, child), said=self.text(chaser.said, child))

    def _names_around(self, child: Child) -> tuple[tuple[_Name, ...], tuple[_Name, ...]]:
        found = self._of_child.get(child.id)
        if found is None:
            kin = (one for one in self._kin.get(_surname(child), ()) if _surname(one) and one.id != child.id)
            carers = self._carers.get(child.id, {}).items()
            found = (
                (*_names(child, _THE_CHILD), *(name for one in kin for name in _names(one, _ANOTHER_CHILD))),
                tuple(_Name(name=name, put=f"the {role}") for name, role in carers),
            )
            self._of_child[child.id] = found
        return found


def without_names(text: str, own: Child, others: Iterable[Child]) -> str:
    """The text with the child's names as "the child", those of brothers and sisters as "another child"."""
    others_names = (name for other in others for name in _names(other, _ANOTHER_CHILD))
    return _put(text, (*_names(own, _THE_CHILD), *others_names))


def _put(text: str, names: Iterable[_Name]) -> str:
    told = text
    for one in names:
        flags = re.IGNORECASE if one.in_any_case else 0
        told = re.sub(rf"(?<!\w){re.escape(one.name)}(?!\w)", lambda _, put=one.put: put, told, flags=flags)
    if told != text and _BEGINNING.match(told):
        return told[:1].upper() + told[1:]
    return told


def _names(child: Child, put: str) -> Iterator[_Name]:
    """The whole name, the one in use, the first name and the surname, the longest first; in capitals too."""
    parts = (child.name or "").split()
    found = {name for name in (child.name, child.known_as, *parts[:1], _surname_of(parts)) if name}
    for name in sorted(found | {name.upper() for name in found}, key=lambda name: (-len(name), name)):
        yield _Name(name=name, put=put)


def _surname(child: Child) -> str:
    return _surname_of((child.name or "").split()).casefold()


def _surname_of(parts: list[str]) -> str:
    return parts[-1] if len(parts) > 1 else ""


def _split(name: str) -> list[str]:
    return name.casefold().split()


def _first(name: str) -> str:
    return next(iter(_WORD.findall(name.casefold())), "")
