"""The year's reviews with the diary around them: seen, moved, suggested (rows S8, S14, K5, K6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.planner import (
    Authorisation,
    Day,
    Item,
    ItemKind,
    Standing,
    siblings_of,
    wall_of,
)
from iro_desk.domain.review import ChangeKind, DateChange
from iro_desk.domain.suggestions import LeftOut, Proposal, Suggestion, together
from iro_desk.domain.topics import Topic
from iro_desk.services.commands import command
from iro_desk.services.planned_days import family, plan_one, put_day, shown, standing_of, standings
from iro_desk.services.suggested_days import accept, proposal
from iro_desk.store import diary as kept_diary
from iro_desk.store import reviews

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iro_desk.domain.duties import Duty
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

__all__ = [
    "ChildDue",
    "DateChange",
    "Day",
    "Item",
    "ItemKind",
    "LeftOut",
    "PlannerPage",
    "Proposal",
    "Suggestion",
    "accept",
    "date_changes",
    "move",
    "page",
    "plan_new",
    "postpone",
    "proposal",
]

_PAST = "This day is past. Choose today or a later day."


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildDue:
    """A child looked after today with the duty of the next review and the day planned for it."""

    child_id: int
    child_name: str
    child_ref: str
    group_id: int | None
    group_name: str
    duty: Duty
    review_id: int | None
    planned_on: date | None
    latest_on: date | None
    is_agreed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannerPage:
    """Everything between two days, both included; `children` by due date, the undated last."""

    today: date
    first: date
    last: date
    items: tuple[Item, ...]
    days: Mapping[date, Day]
    children: tuple[ChildDue, ...]


def page(desk: Desk, first: date, last: date) -> PlannerPage:
    """What stands on the days from `first` to `last`; RuleBroken where they are the wrong way round."""
    if last < first:
        raise RuleBroken("The last day is before the first. Change one of the two.", field="last")
    caseload = standings(desk)
    found, by_day = shown(desk, caseload, first, last)
    groups = {group.id: group.name for group in kept_diary.sibling_groups(desk.case_file)}
    due = [_child_due(each, groups) for each in caseload.values() if each.next_review]
    return PlannerPage(
        today=desk.today,
        first=first,
        last=last,
        items=found,
        days=by_day,
        children=tuple(sorted(due, key=lambda each: (each.duty.due_on or date.max, each.child_ref))),
    )


def move(
    desk: Desk,
    review_id: int,
    new_on: date,
    *,
    reason: str = "",
    authorised_by: str = "",
    authorised_on: date | None = None,
    with_siblings: bool = False,
) -> tuple[int, ...]:
    """Plan a review for another day, and its brothers' and sisters' with it; gives all their ids.

    RuleBroken where a day is past, or has to be authorised and is not (see `planner.moved`).
    With `with_siblings` each child of the group has a review of their own planned for the day.
    """
    given = Authorisation(reason=reason, authorised_by=authorised_by, authorised_on=authorised_on)
    return _move(desk, review_id, new_on, given, with_siblings=with_siblings, reason=reason)


@command("Move a review to another day", touches=Topic.REVIEWS | Topic.DIARY)
def _move(
    desk: Desk,
    change: Change,
    review_id: int,
    new_on: date,
    given: Authorisation,
    *,
    with_siblings: bool,
    reason: str,  # noqa: ARG001 - the command puts it into the audit line
) -> tuple[int, ...]:
    if new_on < desk.today:
        raise RuleBroken(_PAST, field="new_on")
    review = reviews.by_id(desk.case_file, review_id)
    child_id = review.child_id or 0
    siblings = _with(family(desk, child_id), child_id) if with_siblings else ()
    moved = [reviews.save(change, put_day(desk, change, review, new_on, given))]
    moved.extend(plan_one(desk, change, sibling, new_on, given) for sibling in siblings)
    return tuple(moved)


def plan_new(
    desk: Desk,
    child_id: int,
    on: date,
    *,
    reason: str = "",
    authorised_by: str = "",
    authorised_on: date | None = None,
    with_siblings: bool = False,
) -> int:
    """Plan the child's next review for a day, beginning it where none is begun; gives its id.

    A review planned already is moved. RuleBroken as `move` says, and for a child not looked after.
    """
    given = Authorisation(reason=reason, authorised_by=authorised_by, authorised_on=authorised_on)
    return _plan_new(desk, child_id, on, given, with_siblings=with_siblings, reason=reason)


@command("Plan a review", touches=Topic.REVIEWS | Topic.DIARY)
def _plan_new(
    desk: Desk,
    change: Change,
    child_id: int,
    on: date,
    given: Authorisation,
    *,
    with_siblings: bool,
    reason: str,  # noqa: ARG001 - the command puts it into the audit line
) -> int:
    if on < desk.today:
        raise RuleBroken(_PAST, field="new_on")
    siblings = _with(family(desk, child_id), child_id) if with_siblings else ()
    planned = plan_one(desk, change, standing_of(desk, child_id), on, given)
    for sibling in siblings:
        plan_one(desk, change, sibling, on, given)
    return planned


def postpone(
    desk: Desk,
    review_id: int,
    reason: str,
    new_on: date | None = None,
    *,
    authorised_by: str = "",
    authorised_on: date | None = None,
) -> None:
    """Call a review off before it opens, for another day or for none yet (statutory.md 1.8).

    RuleBroken without a reason, without a planned day, once the review has been opened, and where
    the change has to be authorised and is not.
    """
    given = Authorisation(reason=reason, authorised_by=authorised_by, authorised_on=authorised_on)
    _postpone(desk, review_id, new_on, given, reason=reason)


@command("Postpone a review", touches=Topic.REVIEWS | Topic.DIARY)
def _postpone(
    desk: Desk, change: Change, review_id: int, new_on: date | None, given: Authorisation, *, reason: str
) -> None:
    review = reviews.by_id(desk.case_file, review_id)
    if not reason.strip():
        raise RuleBroken("Enter why the review was postponed.", field="reason")
    if review.meetings:
        raise RuleBroken("This review was opened, so it is adjourned, not postponed. Use Meet.")
    if review.planned_on is None:
        raise RuleBroken("No day is planned, so there is nothing to postpone.", field="planned_on")
    if new_on == review.planned_on:
        raise RuleBroken("This is the day it is planned for. Choose another, or none.", field="new_on")
    if new_on is not None and new_on < desk.today:
        raise RuleBroken(_PAST, field="new_on")
    reviews.save(change, put_day(desk, change, review, new_on, given, ChangeKind.POSTPONED))


def date_changes(desk: Desk, review_id: int) -> tuple[DateChange, ...]:
    """The changes of a review's planned day, oldest first."""
    return kept_diary.date_changes(desk.case_file, review_id)


def _with(group: Mapping[int, Standing], child_id: int) -> tuple[Standing, ...]:
    """The brothers and sisters whose reviews go to the child's day.

    Those who have a review begun, and those whose last lawful date lies near enough.
    """
    mine = wall_of(group[child_id].next_review)
    siblings = (group[sibling] for sibling in siblings_of(group, child_id))
    return tuple(each for each in siblings if each.to_hold or together(mine, wall_of(each.next_review)))


def _child_due(standing: Standing, groups: Mapping[int | None, str]) -> ChildDue:
    child, duty, review = standing.history.child, standing.next_review, standing.to_hold
    assert duty is not None  # noqa: S101 - only children with one are asked for
    return ChildDue(
        child_id=child.id or 0,
        child_name=child.display_name,
        child_ref=child.child_ref,
        group_id=child.sibling_group_id,
        group_name=groups.get(child.sibling_group_id, ""),
        duty=duty,
        review_id=review.id if review else None,
        planned_on=review.planned_on if review else None,
        latest_on=wall_of(duty),
        is_agreed=bool(review and review.is_agreed),
    )
