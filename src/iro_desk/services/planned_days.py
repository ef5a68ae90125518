"""How every service changes the planned day of a review: authorised where it has to be (row S8)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from iro_desk.domain.duties import duties_of
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.planner import Authorisation, Day, Item, Standing, days, items, moved
from iro_desk.domain.review import ChangeKind, Review
from iro_desk.services import children, diary, load, settings
from iro_desk.store import children as kept_children
from iro_desk.store import diary as kept_diary
from iro_desk.store import reviews

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from iro_desk.domain.history import History
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change


def standing(desk: Desk, history: History) -> Standing:
    """The child with what is due today."""
    duties = duties_of(history, desk.today, desk.calendar, settings.limits(desk), desk.rules)
    return Standing(history=history, duties=duties)


def standings(desk: Desk) -> dict[int, Standing]:
    """Every child ever on the caseload, by id, in the order of their references."""
    return {history.child.id or 0: standing(desk, history) for history in children.histories(desk)}


def standing_of(desk: Desk, child_id: int) -> Standing:
    """One child with what is due today; NotFound for an unknown one."""
    return standing(desk, children.history(desk, child_id))


def child_of(desk: Desk, key: str) -> int:
    """The child of an item of the planner that is about a review; NotFound where the review is gone."""
    kind, _, number = key.partition(":")
    if kind == "due":
        return int(number)
    find = reviews.of_meeting if kind == "meeting" else reviews.by_id
    return find(desk.case_file, int(number)).child_id or 0


def family(desk: Desk, child_id: int) -> dict[int, Standing]:
    """The child and those planned for together with the child, by id; NotFound for an unknown one.

    In the order of their references. Only they are read, however large the caseload.
    """
    group_id = kept_children.by_id(desk.case_file, child_id).sibling_group_id
    group = [] if group_id is None else kept_children.of_group(desk.case_file, group_id)
    ids = [child.id or 0 for child in group] or [child_id]
    return {each: standing_of(desk, each) for each in ids}


def shown(
    desk: Desk, caseload: Mapping[int, Standing], first: date, last: date
) -> tuple[tuple[Item, ...], dict[date, Day]]:
    """What stands on the days from `first` to `last`, and how much of each day there is."""
    span = first, last
    hours = diary.hours(desk, first, last)
    found = items(caseload.values(), hours.entries, span, load.durations(desk).review)
    return found, days(found, span, hours)


def put_day(
    desk: Desk,
    change: Change,
    review: Review,
    new_on: date | None,
    given: Authorisation,
    kind: ChangeKind = ChangeKind.MOVED,
    *,
    of: Standing | None = None,
) -> Review:
    """The review planned for that day, for the caller to save; the change of day is kept here.

    `of` is the child's standing where the caller has it. RuleBroken as `planner.moved` says.
    """
    latest_on = (of or standing_of(desk, review.child_id or 0)).latest_on(review)
    planned, kept = moved(review, new_on, given, latest_on=latest_on, today=desk.today, kind=kind)
    if kept is not None:
        kept_diary.save_date_change(change, kept)
    return planned


def plan_one(desk: Desk, change: Change, standing: Standing, on: date, given: Authorisation) -> int:
    """Plan one child's next review for a day, beginning it where none is begun; gives its id."""
    child_id = standing.history.child.id or 0
    if not standing.history.is_looked_after(desk.today):
        raise RuleBroken("This child is not looked after today, so no review can be planned.")
    review = standing.to_hold
    if review is None:
        review = Review(child_id=child_id)
        review = replace(review, id=reviews.save(change, review))
    return reviews.save(change, put_day(desk, change, review, on, given, of=standing))
