"""Was I told? Reading and recording when the IRO heard of each significant event (rows B7, M10)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from iro_desk.domain import told
from iro_desk.domain.events import WORDS
from iro_desk.domain.oversight import EventTold
from iro_desk.domain.reporting_year import year_of
from iro_desk.domain.told import MeetingList, ToldFigure, ToldRow
from iro_desk.domain.topics import Topic
from iro_desk.services import children, undoing
from iro_desk.services.commands import command
from iro_desk.store import events
from iro_desk.store import oversight as kept

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change


def of_all(desk: Desk, first: date | None = None, last: date | None = None) -> tuple[ToldRow, ...]:
    """The significant events of every child, of this reporting year where no days are given."""
    year = year_of(desk.today)
    found = kept.every(desk.case_file, EventTold)
    return told.rows(children.histories(desk), found, first or year.first, last or desk.today)


def of_child(desk: Desk, child_id: int) -> tuple[ToldRow, ...]:
    """All significant events of one child."""
    history = children.history(desk, child_id)
    found = kept.of_child(desk.case_file, EventTold, child_id)
    days = [one.happened_on for held in history.events.values() for one in held]
    return told.rows([history], found, min(days, default=desk.today), max([desk.today, *days]))


def figures(desk: Desk) -> tuple[ToldFigure, ...]:
    """The figure of each team for this reporting year up to today."""
    return told.by_team(of_all(desk))


def for_meeting(desk: Desk, team: str, first: date, last: date) -> MeetingList:
    """What the list for the joint meeting of a team says of these days."""
    found = tuple(row for row in of_all(desk, first, last) if (row.child.team or "") == team)
    return MeetingList(team=team, first=first, last=last, figure=ToldFigure(team=team, rows=found))


@command("Record being told", touches=Topic.OVERSIGHT)
def save(desk: Desk, change: Change, wanted: EventTold) -> int | None:
    """Keep when the IRO was told of an event, one row for each; nothing said takes the row away.

    RuleBroken as `told.checked` says; NotFound for an event that is gone. Gives the row kept.
    """
    event = events.by_id(desk.case_file, wanted.event_id)
    held = [
        one
        for one in kept.of_child(desk.case_file, EventTold, event.child_id or 0)
        if one.event_id == event.id
    ]
    history = children.history(desk, event.child_id or 0)
    row = replace(
        told.checked(wanted, event, history, desk.today),
        child_id=event.child_id or 0,
        id=held[0].id if held else None,
    )
    if row == EventTold(event_id=row.event_id, child_id=row.child_id, id=row.id):
        for one in held:
            kept.remove(change, one)
        told_id = None
    else:
        told_id = kept.save(change, row)
    name = f"Told of: {WORDS[event.kind].lower()}, {history.child.child_ref}"
    undoing.note(change, _scope(wanted.event_id), name)
    return told_id


def undo(desk: Desk, event_id: int) -> str:
    """Take back what was last recorded of being told of this event; gives its name, "" for nothing."""
    return undoing.undo(desk, _scope(event_id), touches=Topic.OVERSIGHT)


def _scope(event_id: int) -> str:
    return f"told {event_id}"
