"""The IRO's own log: every talk, visit and reading of the file, a line each (row M11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.oversight import OversightEntry
from iro_desk.domain.topics import Topic
from iro_desk.services.commands import command
from iro_desk.store import oversight as kept

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change


def of_child(desk: Desk, child_id: int) -> tuple[OversightEntry, ...]:
    """A child's entries, the latest first."""
    return kept.of_child(desk.case_file, OversightEntry, child_id)[::-1]


@command("Log a contact or check", touches=Topic.OVERSIGHT)
def save(desk: Desk, change: Change, entry: OversightEntry) -> int:
    """Keep one entry; RuleBroken without its kind or for a day still to come. Gives its row."""
    if not entry.kind:
        raise RuleBroken("Choose what it was: a talk, a visit, the file read.", field="kind")
    if entry.made_on > desk.today:
        raise RuleBroken("This day is still to come. Enter the day it happened.", field="made_on")
    return kept.save(change, entry)


@command("Remove an entry of the log", touches=Topic.OVERSIGHT)
def remove(_desk: Desk, change: Change, entry: OversightEntry) -> None:
    """Take an entry away that was made by mistake."""
    kept.remove(change, entry)
