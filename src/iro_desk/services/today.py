"""What is due, for every page, list and export."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from iro_desk.domain.duties import State, duties_of, sorted_duties
from iro_desk.domain.rules import Owner
from iro_desk.services import children, settings

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.duties import Duty
    from iro_desk.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A review meeting planned or held on a day of the week strip."""

    on: date
    child_id: int
    child_name: str
    review_id: int
    is_held: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Today:
    """What the opening page shows: duties in order, this week's meetings, the count by state.

    `monday` is the first day of the week shown: the next one from Saturday on.
    `statutory_this_week` are the IRO's statutory duties that fall between today and the end of
    that week; `unplanned` those of them that are reviews with no day planned for them yet.
    """

    today: date
    monday: date
    duties: tuple[Duty, ...]
    week: tuple[Planned, ...]
    counts: dict[State, int]
    children: int
    statutory_this_week: tuple[Duty, ...] = ()
    unplanned: tuple[Duty, ...] = ()


def due_list(desk: Desk, on: date | None = None, within: int | None = None) -> list[Duty]:
    """Every duty of the children looked after that day, the most urgent first.

    `within`: only those due within that many calendar days, or late already; unknown
    dates are then left out.
    """
    day = on or desk.today
    limits = settings.limits(desk)
    found: list[Duty] = []
    for history in children.histories(desk):
        found.extend(duties_of(history, day, desk.calendar, limits, desk.rules))
    if within is not None:
        found = [duty for duty in found if duty.due_on and (duty.due_on - day).days <= within]
    return sorted_duties(found)


def page(desk: Desk) -> Today:
    """The opening page."""
    day = desk.today
    limits = settings.limits(desk)
    monday = (
        day - timedelta(days=day.weekday()) if day.weekday() < 5 else day + timedelta(days=7 - day.weekday())
    )
    friday = monday + timedelta(days=4)
    duties: list[Duty] = []
    week: list[Planned] = []
    planned: set[int] = set()
    looked_after = 0
    for history in children.histories(desk):
        duties.extend(duties_of(history, day, desk.calendar, limits, desk.rules))
        looked_after += history.is_looked_after(day)
        planned |= {review.id or 0 for review in history.reviews if review.planned_on or review.meetings}
        for review in history.reviews:
            days = {meeting.held_on for meeting in review.meetings}
            if not review.meetings and review.planned_on:
                days = {review.planned_on}
            week.extend(
                Planned(
                    on=on,
                    child_id=history.child.id or 0,
                    child_name=history.child.display_name,
                    review_id=review.id or 0,
                    is_held=bool(review.meetings),
                )
                for on in days
                if monday <= on <= friday
            )
    falling = _falling(duties, day, monday + timedelta(days=6))
    return Today(
        today=day,
        monday=monday,
        duties=tuple(sorted_duties(duties)),
        week=tuple(sorted(week, key=lambda planned: (planned.on, planned.child_name))),
        counts=dict(Counter(duty.state for duty in duties)),
        children=looked_after,
        statutory_this_week=falling,
        unplanned=tuple(
            duty for duty in falling if duty.rule.startswith("REV_") and duty.review_id not in planned
        ),
    )


def _falling(duties: list[Duty], first: date, last: date) -> tuple[Duty, ...]:
    """The IRO's statutory duties that fall on these days, both included."""
    return tuple(
        duty
        for duty in duties
        if duty.is_statutory and duty.owner is Owner.IRO and duty.due_on and first <= duty.due_on <= last
    )
