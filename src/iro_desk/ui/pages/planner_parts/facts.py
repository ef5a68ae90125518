"""What the pane says of one review in the planner, and how a day typed there is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from iro_desk.domain.diary import read_time
from iro_desk.domain.errors import NotFound, RuleBroken
from iro_desk.domain.planner import Authorisation, siblings_of, why_authorise
from iro_desk.domain.review import Review
from iro_desk.services import planner, reviews
from iro_desk.services.planned_days import child_of, family, standing_of
from iro_desk.services.reviews import Plan

if TYPE_CHECKING:
    from iro_desk.domain.child import Child
    from iro_desk.domain.duties import Duty
    from iro_desk.domain.planner import Standing
    from iro_desk.domain.review import DateChange
    from iro_desk.services.desk import Desk

_FIELDS = {"new_on": "planned_on"}
_NO_DAY = "To take the day away, tick Postpone and say why."


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewFacts:
    """One child's review: planned, due, or held. `siblings` are the others of the group on the caseload."""

    key: str
    child: Child
    duty: Duty | None
    review: Review | None
    latest_on: date | None
    changes: tuple[DateChange, ...] = ()
    siblings: tuple[Child, ...] = ()

    @property
    def is_held(self) -> bool:
        """Whether it was opened or is over, so that its day is no plan any more."""
        return self.review is not None and bool(self.review.meetings)

    def why_authorise(self, on: date | None) -> str:
        """Why a manager has to authorise that day, "" where nobody has to."""
        return why_authorise(self.review or Review(child_id=self.child.id), on, self.latest_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What was typed of a review's day."""

    planned_on: date | None
    planned_at: str = ""
    planned_place: str = ""
    is_agreed: bool = False
    with_siblings: bool = False
    is_postponed: bool = False
    authorised_by: str = ""
    authorised_on: date | None = None
    reason: str = ""


def facts(desk: Desk, key: str) -> ReviewFacts:
    """All there is to say of the review of that key; NotFound where it is gone."""
    child_id = child_of(desk, key)
    group = family(desk, child_id)
    standing = group[child_id]
    review = _found(standing, key)
    held = review if review.id else None
    others = siblings_of(group, child_id) if standing.next_review else ()
    return ReviewFacts(
        key=key,
        child=standing.history.child,
        duty=standing.next_review,
        review=held,
        latest_on=standing.latest_on(held),
        changes=planner.date_changes(desk, held.id) if held is not None and held.id else (),
        siblings=tuple(group[other].history.child for other in others),
    )


def key_now(desk: Desk, child_id: int) -> str:
    """The key under which a child's next review stands in the planner."""
    standing = standing_of(desk, child_id)
    review = standing.to_hold
    return f"review:{review.id}" if review is not None and review.planned_on else f"due:{child_id}"


def keep(desk: Desk, held: ReviewFacts, typed: Typed) -> str:
    """Keep what was typed of a review's day; gives the key under which it stands now.

    RuleBroken, with the pane's own field, where a day is past or is a manager's to authorise.
    """
    try:
        _keep(desk, held, typed)
    except RuleBroken as error:
        raise RuleBroken(error.sentence, field=_FIELDS.get(error.field or "", error.field)) from error
    return key_now(desk, held.child.id or 0)


def _keep(desk: Desk, held: ReviewFacts, typed: Typed) -> None:
    review = held.review or Review(child_id=held.child.id)
    on, is_new_day = typed.planned_on, typed.planned_on != review.planned_on
    # Read before anything is kept, so that a slip in the time leaves the day alone too.
    read_time(typed.planned_at, "planned_at")
    if typed.is_postponed and review.id is not None:
        new_on = on if is_new_day else None
        by, authorised_on = typed.authorised_by, typed.authorised_on
        planner.postpone(desk, review.id, typed.reason, new_on, authorised_by=by, authorised_on=authorised_on)
        return
    if on is None:
        raise RuleBroken(_NO_DAY if review.planned_on else "Enter the day.", field="planned_on")
    if is_new_day and on < desk.today:
        raise RuleBroken("This day is past. Choose today or a later day.", field="planned_on")
    review_id = review.id
    if review_id is None or typed.with_siblings:
        review_id = planner.plan_new(
            desk,
            held.child.id or 0,
            on,
            reason=typed.reason,
            authorised_by=typed.authorised_by,
            authorised_on=typed.authorised_on,
            with_siblings=typed.with_siblings,
        )
    _keep_plan(desk, review_id, typed)


def _keep_plan(desk: Desk, review_id: int, typed: Typed) -> None:
    """Day, time, place and the tick in one change, where one of them is another than it was."""
    now = reviews.page(desk, review_id).review
    plan = Plan(
        planned_on=typed.planned_on,
        planned_at=read_time(typed.planned_at, "planned_at"),
        planned_place=typed.planned_place.strip(),
        is_agreed=typed.is_agreed,
        next_review_on=now.next_review_on,
    )
    if plan == Plan(
        planned_on=now.planned_on,
        planned_at=now.planned_at,
        planned_place=now.planned_place,
        is_agreed=now.is_agreed,
        next_review_on=now.next_review_on,
    ):
        return
    given = Authorisation(
        reason=typed.reason, authorised_by=typed.authorised_by, authorised_on=typed.authorised_on
    )
    reviews.save_plan(desk, review_id, plan, given)


def _found(standing: Standing, key: str) -> Review:
    """The review of that key among the child's; an empty one where none is begun yet."""
    kind, _, number = key.partition(":")
    if kind == "due":
        return standing.to_hold or Review(child_id=standing.history.child.id)
    for review in standing.history.reviews:
        ids = {meeting.id for meeting in review.meetings} if kind == "meeting" else {review.id}
        if int(number) in ids:
            return review
    raise NotFound("This review is not in the planner any more.")
