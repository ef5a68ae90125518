"""One meeting for brothers and sisters: what is typed of it once, and follows in each review (row K6).

Each child keeps a review of their own, so nothing that was entered differently there is overwritten: a
change follows into another child's list only where that list said the same as this one before.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from typing import TypeVar

from iro_desk.domain.review import Attendance, Meeting

T = TypeVar("T", Attendance, Meeting)

CHILD = "child"


def meetings_after(
    before: Sequence[Meeting], after: Sequence[Meeting], theirs: Sequence[Meeting]
) -> tuple[Meeting, ...]:
    """Another child's meetings, after this child's went from `before` to `after`."""
    found = _followed(before, after, theirs, lambda one: one.held_on)
    return tuple(sorted(found, key=lambda one: one.held_on))


def people_after(
    before: Sequence[Attendance], after: Sequence[Attendance], theirs: Sequence[Attendance]
) -> tuple[Attendance, ...]:
    """Another child's people, after this child's went from `before` to `after`.

    How a child took part themself is entered in their own review alone.
    """
    others_before = [one for one in before if one.role != CHILD]
    others_after = [one for one in after if one.role != CHILD]
    return _followed(others_before, others_after, theirs, lambda one: (one.role, one.name.strip()))


def _followed(
    before: Sequence[T], after: Sequence[T], theirs: Sequence[T], who: Callable[[T], Hashable]
) -> tuple[T, ...]:
    """`theirs` with the step from `before` to `after` taken, where they said what `before` said."""
    was = {one.id: one for one in before if one.id is not None}
    now = {one.id: one for one in after if one.id in was}
    step = {who(one): now.get(key) for key, one in was.items()}
    said = {who(one): _plain(one) for one in was.values()}
    found: list[T] = []
    for one in theirs:
        key = who(one)
        if key not in step or said[key] != _plain(one):
            found.append(one)
        elif (changed := step[key]) is not None:
            found.append(replace(changed, id=one.id))
    held = {who(one) for one in theirs} | {who(one) for one in found}
    found.extend(replace(one, id=None) for one in after if one.id not in was and who(one) not in held)
    return tuple(found)


def _plain(one: T) -> T:
    return replace(one, id=None)
