"""Missing episodes, return interviews and concerns of exploitation (rows M5, M6)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iro_desk.domain import missing
from iro_desk.domain.events import Event, EventKind
from iro_desk.domain.missing import Concern, MissingFigure, MissingRow
from iro_desk.domain.oversight import ReturnInterview
from iro_desk.domain.reporting_year import year_of
from iro_desk.domain.topics import Topic
from iro_desk.services import children, events, undoing
from iro_desk.services.commands import command
from iro_desk.store import events as kept_events
from iro_desk.store import oversight as kept

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

_TOUCHED = Topic.OVERSIGHT | Topic.EVENTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """The episodes and concerns of one child or of all; `figure` is of this reporting year."""

    episodes: tuple[MissingRow, ...]
    concerns: tuple[Concern, ...]
    figure: MissingFigure


def watched(desk: Desk, child_id: int | None = None) -> Watched:
    """What is on file, of one child or of every child."""
    if child_id is None:
        histories = children.histories(desk)
        talks = kept.every(desk.case_file, ReturnInterview)
    else:
        histories = [children.history(desk, child_id)]
        talks = kept.of_child(desk.case_file, ReturnInterview, child_id)
    found = missing.rows(histories, talks, desk.today)
    year = year_of(desk.today)
    of_year = tuple(row for row in found if year.holds(row.event.happened_on))
    return Watched(
        episodes=found,
        concerns=missing.concerns(histories, desk.today),
        figure=MissingFigure(year=year, rows=of_year, is_of_child=child_id is not None),
    )


@command("Record a return interview", touches=_TOUCHED)
def save_interview(
    desk: Desk, change: Change, interview: ReturnInterview, *, returned_on: date | None
) -> None:
    """Keep what is known of the talk after an episode, and the day the child was back, in one change.

    RuleBroken as `missing.checked` says, and for a return before the episode or still to come.
    """
    held_event = kept_events.by_id(desk.case_file, interview.event_id)
    event = replace(held_event, ended_on=returned_on)
    if event != held_event:
        events.keep(desk, change, event)
    held = [
        one
        for one in kept.of_child(desk.case_file, ReturnInterview, event.child_id or 0)
        if one.event_id == event.id
    ]
    row = replace(
        missing.checked(interview, event, desk.today),
        child_id=event.child_id or 0,
        id=held[0].id if held else None,
    )
    if row == ReturnInterview(event_id=row.event_id, child_id=row.child_id, id=row.id):
        for one in held:
            kept.remove(change, one)
    else:
        kept.save(change, row)
    child_ref = children.history(desk, event.child_id or 0).child.child_ref
    undoing.note(change, _scope(interview.event_id), f"Return interview, {child_ref}")


def undo_interview(desk: Desk, event_id: int) -> str:
    """Take back what was last recorded of the return after this episode; its name, "" for nothing."""
    return undoing.undo(desk, _scope(event_id), touches=_TOUCHED)


@command("Record a concern of exploitation", touches=_TOUCHED)
def save_concern(desk: Desk, change: Change, concern: Event) -> int:
    """Keep a concern, new or changed; RuleBroken as an event is refused. Gives its row."""
    return events.keep(desk, change, replace(concern, kind=EventKind.EXPLOITATION)).event_id


def _scope(event_id: int) -> str:
    return f"missing {event_id}"
