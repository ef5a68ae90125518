"""The load of the coming weeks, and how long the IRO's own work takes (features.md B15)."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from iro_desk.domain.diary import DiaryKind
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.load import (
    Arranged,
    Durations,
    Week,
    Work,
    first_monday,
    forecast,
    with_more,
    with_there,
)
from iro_desk.domain.topics import Topic
from iro_desk.services import diary, today
from iro_desk.services.commands import command
from iro_desk.store import consultations, reviews, settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

COLUMNS = (
    ("week_beginning", "Week from"),
    ("reviews_due", "Reviews"),
    ("hours_needed", "Needed"),
    ("hours_there", "There"),
    ("hours_more", "More"),
    ("hours_left", "Left"),
    ("review", "Meetings"),
    ("visit", "Visits"),
    ("decisions", "Decisions"),
    ("monitoring", "Forms"),
    ("record", "Minutes"),
    ("child_letter", "Letters"),
    ("distribution", "Sending"),
)


def columns(more: int) -> tuple[tuple[str, str], ...]:
    """The columns to show: those of further children only where they were asked for."""
    return COLUMNS if more else tuple(column for column in COLUMNS if column[0] != "hours_more")


def durations(desk: Desk) -> Durations:
    """How long each kind of work takes: as kept, else the defaults."""
    return Durations(**settings.get(desk.case_file, "durations", {}))


@command("Change how long work takes", touches=Topic.SETTINGS)
def save_durations(_desk: Desk, change: Change, wanted: Durations) -> None:
    """Keep how long each kind of work takes."""
    settings.put(change, "durations", asdict(wanted))


def with_hours(held: Durations, given: Mapping[str, str]) -> Durations:
    """Durations with some given in hours, by kind ("review": "2.5").

    RuleBroken for a kind there is not, and for a text that is no number of hours.
    """
    minutes: dict[str, int] = {}
    for kind, text in given.items():
        if kind not in set(Work):
            raise RuleBroken(f"There is no work named '{kind}'. The kinds are {', '.join(Work)}.")
        try:
            hours = Decimal(text)
        except InvalidOperation:
            hours = Decimal("NaN")
        if not hours.is_finite():
            raise RuleBroken(f"'{text}' is not a number of hours. Write it as 2.5.")
        if not 0 <= hours <= 24:
            raise RuleBroken(f"Give {kind} between 0 and 24 hours.")
        minutes[kind] = int((hours * 60).to_integral_value(ROUND_HALF_UP))
    return replace(held, **minutes)


def weeks(desk: Desk, count: int = 12, wanted: Durations | None = None, more: int = 0) -> tuple[Week, ...]:
    """So many weeks from the desk's own one, hours needed and hours there.

    `more` are further children to reckon with (see domain.load). RuleBroken outside 1 to 52 weeks and
    0 to 100 children.
    """
    taking = wanted or durations(desk)
    held = [review for each in reviews.by_child(desk.case_file).values() for review in each]
    first = first_monday(desk.today)
    hours = diary.hours(desk, first, first + timedelta(weeks=max(count, 1)))
    made = {
        entry.review_id
        for entry in consultations.every(desk.case_file)
        if entry.is_iro_visit and entry.review_id and entry.consulted_on
    }
    booked = {each.review_id for each in hours.entries if each.kind is DiaryKind.VISIT and each.review_id}
    arranged = Arranged(
        planned_on={review.id: review.planned_on for review in held if review.id and review.planned_on},
        visited=frozenset(made | booked),
    )
    found = forecast(today.due_list(desk), arranged, desk.today, count, desk.calendar, taking)
    return with_more(with_there(found, hours, desk.today), more, desk.calendar, taking)


def what_if(desk: Desk, more: int, count: int = 12) -> tuple[Week, ...]:
    """The weeks with so many more children, on the assumption that domain.load states."""
    return weeks(desk, count, more=more)


def rows(found: Iterable[Week]) -> list[dict[str, Any]]:
    """Weeks as rows, hours with two decimals at most."""
    return [
        {
            "week_beginning": week.begins_on.isoformat(),
            "reviews_due": week.reviews,
            "hours_needed": _hours(week.total),
            "hours_there": _hours(week.there),
            "hours_more": _hours(week.more),
            "hours_left": _hours(week.left),
            **{work.value: _hours(minutes) for work, minutes in week.minutes.items()},
        }
        for week in found
    ]


def _hours(minutes: int) -> float:
    return round(minutes / 60, 2)
