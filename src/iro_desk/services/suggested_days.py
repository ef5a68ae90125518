"""Days suggested for the reviews of the coming weeks that have none yet (rows K6, B15)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.planner import NO_AUTHORISATION, Standing, target_of, wall_of
from iro_desk.domain.suggestions import LeftOut, Proposal, Suggestion, Wanted, Weeks, last_day, propose
from iro_desk.domain.topics import Topic
from iro_desk.domain.wording import long_date
from iro_desk.services import load
from iro_desk.services.commands import command
from iro_desk.services.planned_days import plan_one, shown, standing_of, standings

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change


def proposal(desk: Desk, weeks: int = 10) -> Proposal:
    """Days for the reviews of so many weeks that have none yet, and the children left out, with why.

    RuleBroken outside 1 to 26 weeks.
    """
    today, last = desk.today, last_day(desk.today, weeks)
    caseload = standings(desk)
    _, by_day = shown(desk, caseload, today, last)
    wanted: list[Wanted] = []
    left: list[LeftOut] = []
    for standing in caseload.values():
        duty, review = standing.next_review, standing.to_hold
        if duty is None or (review and review.planned_on and review.planned_on >= today):
            continue
        why = _no_suggestion(standing)
        if why:
            left.append(_left_out(standing, why))
        else:
            wanted.append(_wanted(standing))
    found = propose(
        wanted,
        Weeks(
            today=today,
            last=last,
            days=by_day,
            calendar=desk.calendar,
            review_minutes=load.durations(desk).review,
            planned=_planned_together(caseload.values(), today),
        ),
    )
    return replace(found, left_out=(*found.left_out, *left))


@command("Plan a suggested day", touches=Topic.REVIEWS | Topic.DIARY)
def accept(desk: Desk, change: Change, suggestion: Suggestion) -> tuple[int, ...]:
    """Plan the reviews of a suggestion; gives their ids. RuleBroken where one was planned since."""
    if suggestion.on < desk.today:
        raise RuleBroken("This day is past by now. Ask for suggestions again.")
    planned = []
    for child_id in suggestion.child_ids:
        standing = standing_of(desk, child_id)
        review = standing.to_hold
        if review and review.planned_on and review.planned_on >= desk.today:
            name = standing.history.child.display_name
            raise RuleBroken(f"{name}'s review was planned since. Ask for suggestions again.")
        planned.append(plan_one(desk, change, standing, suggestion.on, NO_AUTHORISATION))
    return tuple(planned)


COLUMNS = (
    ("on", "Day"),
    ("children", "Children"),
    ("latest_on", "Latest"),
    ("hours_left", "Hours left"),
    ("why", "Why"),
)


def rows(found: Proposal) -> list[dict[str, Any]]:
    """A proposal as rows, by the council's references; who is left out last, without a day."""
    suggested = [
        {
            "on": one.on.isoformat(),
            "children": ", ".join(one.refs),
            "latest_on": one.latest_on.isoformat(),
            "hours_left": round(one.free_minutes_after / 60, 2),
            "why": one.why,
        }
        for one in found.suggestions
    ]
    left = [
        {
            "on": None,
            "children": ", ".join(one.refs),
            "latest_on": one.latest_on.isoformat() if one.latest_on else None,
            "hours_left": None,
            "why": one.why,
        }
        for one in found.left_out
    ]
    return suggested + left


def _no_suggestion(standing: Standing) -> str:
    """Why nothing is suggested for a child whatever the diary holds; "" where something may be."""
    duty, review = standing.next_review, standing.to_hold
    if duty is None or wall_of(duty) is None:
        return duty.why if duty else ""
    if review and review.planned_on and review.is_agreed:
        agreed_on = long_date(review.planned_on)
        return f"The agreed day, {agreed_on}, has passed. Another day is for a manager to authorise."
    return ""


def _left_out(standing: Standing, why: str) -> LeftOut:
    child = standing.history.child
    return LeftOut(
        child_ids=(child.id or 0,),
        names=(child.display_name,),
        refs=(child.child_ref,),
        latest_on=wall_of(standing.next_review),
        why=why,
    )


def _wanted(standing: Standing) -> Wanted:
    child, duty, review = standing.history.child, standing.next_review, standing.to_hold
    latest_on = wall_of(duty)
    assert latest_on is not None  # noqa: S101 - those without one are left out
    target = target_of(duty)
    return Wanted(
        child_id=child.id or 0,
        child_name=child.display_name,
        child_ref=child.child_ref,
        latest_on=latest_on,
        target_on=target if target and target <= latest_on else None,
        earliest_on=duty.earliest_on if duty else None,
        review_id=review.id or 0 if review else 0,
        group_id=child.sibling_group_id,
    )


def _planned_together(caseload: Iterable[Standing], today: date) -> dict[int, tuple[date, ...]]:
    """The days planned from today on for children of each group."""
    found: dict[int, set[date]] = {}
    for standing in caseload:
        review, group_id = standing.to_hold, standing.history.child.sibling_group_id
        if group_id is not None and review and review.planned_on and review.planned_on >= today:
            found.setdefault(group_id, set()).add(review.planned_on)
    return {group_id: tuple(sorted(planned)) for group_id, planned in found.items()}
