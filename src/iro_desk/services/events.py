"""What happens between reviews, as the IRO records it: duties done, facts, what asks for a review."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.events import Event, EventKind, checked
from iro_desk.domain.oversight import EventTold, MidwayCheck, ReturnInterview
from iro_desk.domain.review import Review
from iro_desk.domain.topics import Topic
from iro_desk.services import children
from iro_desk.services.commands import command
from iro_desk.store import children as kept_children
from iro_desk.store import events, oversight, reviews

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

_TOUCHED = Topic.EVENTS | Topic.REVIEWS
_KEPT_OF_IT: dict[type, str] = {
    EventTold: "When you were told of this is on file. Empty that first, on Monitoring, Was I told?",
    ReturnInterview: "The return interview of this is on file. Empty it first on Monitoring, Missing.",
    MidwayCheck: "This belongs to a midway check. Change the check itself, on the child's Monitoring tab.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What came of recording an event: its row, and the early review begun or under way for it."""

    event_id: int
    review_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CarePlan:
    """The care plan on file: the day of the newest one, what it aims at, what else if that fails (K2)."""

    dated_on: date | None = None
    aim: str | None = None
    contingency: str = ""


def of_child(desk: Desk, child_id: int) -> tuple[Event, ...]:
    """All that is on file of a child, the council's files included, newest first."""
    found = [one for held in children.history(desk, child_id).events.values() for one in held]
    return tuple(sorted(found, key=lambda one: (one.happened_on, one.id or 0), reverse=True))


@command("Record an event", touches=_TOUCHED)
def save(desk: Desk, change: Change, event: Event) -> Kept:
    """Keep one event by itself, as `keep` does."""
    return keep(desk, change, event)


def keep(desk: Desk, change: Change, event: Event) -> Kept:
    """Keep an event within a change that is open; an early review it convenes is begun if none is.

    None is begun where one was held or begun since. RuleBroken as `checked` says, for a day before
    the birth, and for an early review of a child who is not looked after. The reason of a "no"
    stands in the event itself.
    """
    history = children.history(desk, event.child_id or 0)
    wanted = checked(event, desk.today)
    if history.child.born_on and wanted.happened_on < history.child.born_on:
        raise RuleBroken("This is before the child was born. Enter the day it happened.", field="happened_on")
    event_id = events.save(change, wanted)
    if not wanted.early_review:
        return Kept(event_id=event_id)
    held = [day for day, _ in history.held_reviews(desk.today) if day >= wanted.happened_on]
    if held:
        return Kept(event_id=event_id)
    if not history.is_looked_after(desk.today):
        raise RuleBroken(
            "This child is not looked after today, so no early review can be convened.", field="early_review"
        )
    begun = [review.id for review in history.reviews if review.is_open]
    return Kept(
        event_id=event_id,
        review_id=begun[0] if begun else reviews.save(change, Review(child_id=event.child_id)),
    )


@command("Remove an event", touches=_TOUCHED)
def remove(desk: Desk, change: Change, event_id: int) -> Event:
    """Take away an event entered by mistake; gives it as a new one, to be saved again if it was not.

    NotFound when it is gone already, RuleBroken as `take_away` says. An early review begun for it stays.
    """
    return replace(take_away(desk, change, event_id), id=None)


def take_away(desk: Desk, change: Change, event_id: int) -> Event:
    """Take an event away within a change that is open, and give it; RuleBroken while more is kept of it."""
    held = events.by_id(desk.case_file, event_id)
    for row in oversight.of_event(desk.case_file, event_id):
        raise RuleBroken(_KEPT_OF_IT[type(row)])
    events.remove(change, event_id)
    return held


def care_plan(desk: Desk, child_id: int) -> CarePlan:
    """The care plan as it is on file."""
    history = children.history(desk, child_id)
    found = [one for one in history.events.get(EventKind.CARE_PLAN, ()) if one.is_done]
    return CarePlan(
        dated_on=found[-1].happened_on if found else None,
        aim=history.child.permanence_plan,
        contingency=history.child.contingency_plan,
    )


@command("Change the care plan", touches=Topic.CASELOAD | Topic.EVENTS)
def save_care_plan(desk: Desk, change: Change, child_id: int, plan: CarePlan) -> None:
    """Keep what the care plan says. Another day is a newer plan: the days of those before stay on file."""
    child = kept_children.by_id(desk.case_file, child_id)
    children.put(change, replace(child, permanence_plan=plan.aim, contingency_plan=plan.contingency.strip()))
    if plan.dated_on is None or plan.dated_on == care_plan(desk, child_id).dated_on:
        return
    dated = Event(kind=EventKind.CARE_PLAN, happened_on=plan.dated_on, child_id=child_id)
    try:
        events.save(change, checked(dated, desk.today))
    except RuleBroken as error:
        raise RuleBroken(error.sentence, field="dated_on") from error
