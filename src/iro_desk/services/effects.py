"""What another table of bank holidays, or other rules, would do to the caseload, before they are saved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from iro_desk.domain.duties import duties_of
from iro_desk.domain.moves import moves
from iro_desk.domain.planner import wall_of
from iro_desk.domain.timeliness import judged
from iro_desk.services import children

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from iro_desk.domain.days import WorkingCalendar
    from iro_desk.domain.duties import Duty
    from iro_desk.domain.history import History
    from iro_desk.domain.moves import Move
    from iro_desk.domain.review import Timeliness
    from iro_desk.domain.rule_book import RuleBook
    from iro_desk.domain.timeliness import JudgedReview
    from iro_desk.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class LatePlan:
    """A day planned for a review that would lie after its last lawful date, and does not now."""

    child_id: int | None
    child_ref: str
    child_name: str
    review_id: int | None
    planned_on: date
    latest_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedOtherwise:
    """A review already held that would count as late where it was in time, or the other way round."""

    child_id: int | None
    child_ref: str
    child_name: str
    review_id: int | None
    held_on: date
    was: Timeliness
    becomes: Timeliness


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """All that would change. Each list is in the order of the children's references."""

    moves: tuple[Move, ...] = ()
    late_plans: tuple[LatePlan, ...] = ()
    judged_otherwise: tuple[JudgedOtherwise, ...] = ()

    @property
    def is_nothing(self) -> bool:
        """Whether no date would move and no review be judged otherwise."""
        return not (self.moves or self.late_plans or self.judged_otherwise)


def effect(desk: Desk, *, calendar: WorkingCalendar | None = None, book: RuleBook | None = None) -> Effect:
    """What another calendar, or another rule book, would do to every child as at the desk's day."""
    now = _By(calendar=desk.calendar, book=desk.rules)
    then = _By(calendar=calendar or desk.calendar, book=book or desk.rules)
    before: list[Duty] = []
    after: list[Duty] = []
    plans: list[LatePlan] = []
    otherwise: list[JudgedOtherwise] = []
    for history in sorted(children.histories(desk), key=lambda each: each.child.child_ref):
        was, becomes = now.duties(history, desk.today), then.duties(history, desk.today)
        before.extend(was)
        after.extend(becomes)
        plans.extend(_late_plans(history, was, becomes))
        otherwise.extend(
            _judged_otherwise(history, now.judged(history, desk.today), then.judged(history, desk.today))
        )
    return Effect(moves=moves(before, after), late_plans=tuple(plans), judged_otherwise=tuple(otherwise))


@dataclass(frozen=True, slots=True, kw_only=True)
class _By:
    """What dates are counted by."""

    calendar: WorkingCalendar
    book: RuleBook

    def duties(self, history: History, today: date) -> tuple[Duty, ...]:
        return duties_of(history, today, self.calendar, book=self.book)

    def judged(self, history: History, today: date) -> tuple[JudgedReview, ...]:
        return judged(history, self.calendar, today, self.book)


def _late_plans(history: History, was: tuple[Duty, ...], becomes: tuple[Duty, ...]) -> Iterator[LatePlan]:
    row, before = children.next_review(becomes), children.next_review(was)
    planned = {review.id: review.planned_on for review in history.reviews if not review.meetings}
    on = planned.get(row.review_id) if row and row.review_id else None
    latest_on, was_latest_on = wall_of(row), wall_of(before)
    if row is None or latest_on is None or on is None or on <= latest_on:
        return
    if was_latest_on is not None and on > was_latest_on:
        return
    child = history.child
    yield LatePlan(
        child_id=child.id,
        child_ref=child.child_ref,
        child_name=child.name,
        review_id=row.review_id,
        planned_on=on,
        latest_on=latest_on,
    )


def _judged_otherwise(
    history: History, was: tuple[JudgedReview, ...], becomes: tuple[JudgedReview, ...]
) -> Iterator[JudgedOtherwise]:
    child = history.child
    for before, after in zip(was, becomes, strict=True):
        if before.timeliness is not after.timeliness:
            yield JudgedOtherwise(
                child_id=child.id,
                child_ref=child.child_ref,
                child_name=child.name,
                review_id=after.review.id,
                held_on=after.review.meetings[0].held_on,
                was=before.timeliness,
                becomes=after.timeliness,
            )
