"""The load of the coming weeks, and how long the IRO's own work takes (features.md B15)."""

from __future__ import annotations

from dataclasses import asdict, replace
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.load import Arranged, Durations, Week, Work, forecast
from iro_desk.domain.topics import Topic
from iro_desk.services import today
from iro_desk.services.commands import command
from iro_desk.store import consultations, reviews, settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

COLUMNS = (
    ("week_beginning", "Week from"),
    ("reviews_due", "Reviews"),
    ("hours_needed", "Hours"),
    ("review", "Meetings"),
    ("visit", "Visits"),
    ("decisions", "Decisions"),
    ("monitoring", "Forms"),
    ("record", "Minutes"),
    ("child_letter", "Letters"),
    ("distribution", "Sending"),
)


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


def weeks(desk: Desk, count: int, wanted: Durations) -> tuple[Week, ...]:
    """So many weeks from the desk's own one; RuleBroken outside 1 to 52."""
    held = [review for each in reviews.by_child(desk.case_file).values() for review in each]
    arranged = Arranged(
        planned_on={review.id: review.planned_on for review in held if review.id and review.planned_on},
        visited=frozenset(
            entry.review_id
            for entry in consultations.every(desk.case_file)
            if entry.is_iro_visit and entry.review_id and entry.consulted_on
        ),
    )
    return forecast(today.due_list(desk), arranged, desk.today, count, desk.calendar, wanted)


def rows(found: Iterable[Week]) -> list[dict[str, Any]]:
    """Weeks as rows, hours with two decimals at most."""
    return [
        {
            "week_beginning": week.begins_on.isoformat(),
            "reviews_due": week.reviews,
            "hours_needed": _hours(week.total),
            **{work.value: _hours(minutes) for work, minutes in week.minutes.items()},
        }
        for week in found
    ]


def _hours(minutes: int) -> float:
    return round(minutes / 60, 2)
