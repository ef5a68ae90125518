"""Brothers and sisters who are planned for together, with a record each (row K6; statutory.md A26).

Nothing puts children into a group but the IRO: `suggestions` says who may belong together and why.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iro_desk.domain.child import Child, SiblingGroup
from iro_desk.domain.errors import NotFound, RuleBroken
from iro_desk.domain.siblings import hints
from iro_desk.domain.topics import Topic
from iro_desk.services import children as caseload
from iro_desk.services.commands import command
from iro_desk.store import children, diary

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from iro_desk.domain.siblings import Hint
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

_TOUCHED = Topic.CASELOAD | Topic.DIARY


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """A group that was taken away, for it to be made again."""

    name: str
    child_ids: tuple[int, ...]


def groups(desk: Desk) -> tuple[tuple[SiblingGroup, tuple[Child, ...]], ...]:
    """Every group by name, with its children, the eldest first."""
    every = children.every(desk.case_file)
    return tuple(
        (group, tuple(sorted((child for child in every if child.sibling_group_id == group.id), key=_age)))
        for group in diary.sibling_groups(desk.case_file)
    )


def suggestions(desk: Desk) -> tuple[Hint, ...]:
    """Children looked after today who may be brothers and sisters and are in no group together."""
    return hints(history for history in caseload.histories(desk) if history.is_looked_after(desk.today))


@command("Make a sibling group", touches=_TOUCHED)
def make(desk: Desk, change: Change, name: str, child_ids: Sequence[int]) -> int:
    """Plan for these children together; gives the group's id.

    RuleBroken for fewer than two children, for one who is in a group already, and without a name
    of its own.
    """
    group_id = diary.save_sibling_group(change, SiblingGroup(name=_free_name(desk, name, None)))
    _put(desk, change, group_id, child_ids)
    return group_id


@command("Change a sibling group", touches=_TOUCHED)
def set_children(desk: Desk, change: Change, group_id: int, child_ids: Sequence[int]) -> None:
    """Make these the group's children; RuleBroken as `make` says, NotFound for an unknown group."""
    _group(desk, group_id)
    _put(desk, change, group_id, child_ids)


@command("Rename a sibling group", touches=_TOUCHED)
def rename(desk: Desk, change: Change, group_id: int, name: str) -> None:
    """Give the group another name; RuleBroken for one that is taken, NotFound for an unknown group."""
    group = _group(desk, group_id)
    diary.save_sibling_group(change, replace(group, name=_free_name(desk, name, group_id)))


@command("Remove a sibling group", touches=_TOUCHED)
def remove(desk: Desk, change: Change, group_id: int) -> Removed:
    """Plan for its children apart again; gives what `make` needs to bring it back. Planned days stay."""
    group = _group(desk, group_id)
    held = _children(desk, group_id)
    for child in held:
        children.save(change, replace(child, sibling_group_id=None))
    diary.remove_sibling_group(change, group_id)
    return Removed(name=group.name, child_ids=tuple(child.id or 0 for child in held))


def _put(desk: Desk, change: Change, group_id: int, child_ids: Sequence[int]) -> None:
    wanted = tuple(dict.fromkeys(child_ids))
    if len(wanted) < 2:
        raise RuleBroken("A sibling group has two children or more. Choose them.", field="child_ids")
    for child_id in wanted:
        child = children.by_id(desk.case_file, child_id)
        if child.sibling_group_id not in {None, group_id}:
            raise RuleBroken(
                f"{child.display_name} is in a sibling group already. Take the child out of it first.",
                field="child_ids",
            )
        children.save(change, replace(child, sibling_group_id=group_id))
    for child in _children(desk, group_id):
        if child.id not in wanted:
            children.save(change, replace(child, sibling_group_id=None))


def _children(desk: Desk, group_id: int) -> tuple[Child, ...]:
    return tuple(sorted(children.of_group(desk.case_file, group_id), key=_age))


def _group(desk: Desk, group_id: int) -> SiblingGroup:
    found: Iterable[SiblingGroup] = diary.sibling_groups(desk.case_file)
    for group in found:
        if group.id == group_id:
            return group
    raise NotFound("This sibling group is not in the case file any more. Look at the groups again.")


def _free_name(desk: Desk, name: str, group_id: int | None) -> str:
    wanted = name.strip()
    if not wanted:
        raise RuleBroken("Enter a name for the group, as the family's.", field="name")
    others = (group for group in diary.sibling_groups(desk.case_file) if group.id != group_id)
    if any(other.name.casefold() == wanted.casefold() for other in others):
        raise RuleBroken("There is a sibling group of that name already. Choose another name.", field="name")
    return wanted


def _age(child: Child) -> tuple[bool, str, str]:
    return child.born_on is None, child.born_on.isoformat() if child.born_on else "", child.child_ref
