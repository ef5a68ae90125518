"""What a child's history is to the oracle: plain data."""

from __future__ import annotations

from datetime import date
from typing import TypedDict


class Period(TypedDict):
    """An unbroken time looked after."""

    since: date
    until: date | None
    code: str | None


class Episode(TypedDict):
    """A stretch with one legal status and one placement; `reason` is why it began."""

    since: date
    until: date | None
    status: str
    placement: str
    reason: str


class Review(TypedDict):
    """`meetings` are (day, whether it was adjourned)."""

    number: int
    planned: date | None
    meetings: list[tuple[date, bool]]
    completed: date | None
    counts: bool
    imported: bool


class Event(TypedDict):
    """`early_by` is the day of the early review that was said yes to."""

    kind: str
    on: date
    until: date | None
    done: bool
    early_by: date | None


class LocalRule(TypedDict):
    """An authority's tighter standard; `unit` is "working days", "months", "weeks" or "days"."""

    rule: str
    count: int
    unit: str
    condition: str
    age: int | None
    since: date | None
    until: date | None


class Options(TypedDict):
    """The settings of statutory.md 1.14 that change what is due."""

    count_start_day: bool
    month_mode: str
    next_leg_from: str
    transfer_in_continues_clock: bool
    adoption_track_replaces_reg33: bool
    mgr_from: str
    rha_crossing_five: str
    ado_returned_from: int
    ado_returned_to: int
    dental_months: int
    midway_rule: str
    midway_months: int
    midway_min_gap_days: int
    review_date_basis: str
    overrun_series_counts_late: bool


class Story(TypedDict):
    """One child; `tasks` holds the day a task was done, by the review's number and the rule."""

    born_on: date | None
    permanence_plan: str | None
    periods: list[Period]
    episodes: list[Episode]
    reviews: list[Review]
    events: list[Event]
    tasks: dict[tuple[int, str], date]
    options: Options
    local: list[LocalRule]


DEFAULTS: Options = {
    "count_start_day": False,
    "month_mode": "calendar",
    "next_leg_from": "commenced",
    "transfer_in_continues_clock": False,
    "adoption_track_replaces_reg33": False,
    "mgr_from": "sent",
    "rha_crossing_five": "strict",
    "ado_returned_from": 28,
    "ado_returned_to": 42,
    "dental_months": 12,
    "midway_rule": "midpoint",
    "midway_months": 3,
    "midway_min_gap_days": 120,
    "review_date_basis": "commenced",
    "overrun_series_counts_late": False,
}


def story(
    *,
    born_on: date | None = None,
    periods: list[Period] | None = None,
    episodes: list[Episode] | None = None,
    reviews: list[Review] | None = None,
    events: list[Event] | None = None,
) -> Story:
    """A story under the documented defaults, with only what is given."""
    return {
        "born_on": born_on,
        "permanence_plan": None,
        "periods": periods or [],
        "episodes": episodes or [],
        "reviews": reviews or [],
        "events": events or [],
        "tasks": {},
        "options": DEFAULTS.copy(),
        "local": [],
    }


def period(since: date, until: date | None = None, code: str | None = None) -> Period:
    return {"since": since, "until": until, "code": code}


def episode(
    since: date, status: str, placement: str = "U6", *, until: date | None = None, reason: str = "S"
) -> Episode:
    return {"since": since, "until": until, "status": status, "placement": placement, "reason": reason}


def review(number: int, *days: date, adjourned: bool = False, completed: bool = True) -> Review:
    """A review held on those days and completed on the last, adjourned on it where said."""
    return {
        "number": number,
        "planned": None,
        "meetings": [(day, adjourned and day == days[-1]) for day in days],
        "completed": days[-1] if completed and days else None,
        "counts": True,
        "imported": False,
    }


def event(kind: str, on: date, *, until: date | None = None, done: bool = True) -> Event:
    return {"kind": kind, "on": on, "until": until, "done": done, "early_by": None}
