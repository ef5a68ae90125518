"""Whether each review was held in time (statutory.md 1.8, A8 to A14, A30)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from iro_desk.domain.clock import DueDate, due
from iro_desk.domain.days import WorkingCalendar
from iro_desk.domain.events import EventKind
from iro_desk.domain.history import History
from iro_desk.domain.review import Review, Timeliness
from iro_desk.domain.rule_book import DEFAULT_BOOK, Options, RuleBook, RulePack, SeriesDay
from iro_desk.domain.short_breaks import series
from iro_desk.domain.stretch import leg_days, ordinary_leg, stretch_of
from iro_desk.domain.tracks import (
    Leg,
    care_leg,
    counted_from,
    is_ordinary,
    placed_leg,
    placed_on,
    short_break_leg,
)

RELAXED_FROM = date(2020, 4, 24)
RELAXED_TO = date(2020, 9, 25)
"""Reviews due between these days, both included, are not judged (SI 2020/445; A30)."""

_SHORTEST_SERIES = timedelta(days=24)
"""20 working days are always more calendar days than this, the first day counted or not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedReview:
    """A review held, its place on the track, the date it was due by and how it did.

    `number` is 1 for the first review of the period of care (or, once placed for adoption, of
    the placement), None when not known. `due` is None when not judgeable. `days_late` counts
    calendar days; both counts are 0 unless `timeliness` is late.
    """

    review: Review
    number: int | None
    rule_id: str | None
    due: DueDate | None
    timeliness: Timeliness
    days_late: int = 0
    working_days_late: int = 0


def judged(
    history: History, calendar: WorkingCalendar, today: date, book: RuleBook = DEFAULT_BOOK
) -> tuple[JudgedReview, ...]:
    """Every statutory review held by today, judged on the day of its first meeting, oldest first.

    Judged by regulation 33 until the child is placed for adoption and by the adoption track
    once placed (the 2010 Regulations stop applying then; statutory.md 1.5), in short breaks by
    regulation 48. Each review keeps the rules of its day (row S15). Only reviews of the same
    period of care count before it. Planned reviews and those that do not count as
    statutory are left out.
    """
    result: list[JudgedReview] = []
    earlier: list[tuple[date, Review]] = []
    # Most children were never on another track: for them the episodes need no reading.
    is_plain = is_ordinary(history) and EventKind.TRANSFERRED_IN not in history.events
    find_leg = _care_leg if is_plain else _leg
    for held_on, review in history.held_reviews(today):
        pack = book.on(held_on)
        leg = find_leg(history, held_on, earlier, calendar, pack)
        result.append(_judge(review, held_on, leg, calendar, today, pack))
        earlier.append((held_on, review))
    return tuple(result)


def _care_leg(
    history: History,
    held_on: date,
    earlier: Sequence[tuple[date, Review]],
    calendar: WorkingCalendar,
    pack: RulePack,
) -> Leg | None:
    """As `_leg`, for a child without short breaks, a placement for adoption or a transfer in."""
    period = history.period_at(held_on)
    if period is None:
        return None
    starts_on = period.became_looked_after_on
    counted = [each for each in earlier if each[0] >= starts_on]
    leg = care_leg(history, period, starts_on, [day for day, _ in counted], calendar, pack)
    return leg and counted_from(leg, leg_days(counted, pack.options, held_on))


def _leg(
    history: History,
    held_on: date,
    earlier: Sequence[tuple[date, Review]],
    calendar: WorkingCalendar,
    pack: RulePack,
) -> Leg | None:
    """The leg a review of that day ended, after the reviews before it."""
    period = history.period_at(held_on)
    breaks = series(history, held_on)
    if breaks:
        # A review of breaks told one by one is mostly held on a day at home.
        period = period or history.period_at(breaks[-1].started_on)
    if period is None:
        return None
    stretch = stretch_of(history, period, earlier, held_on, pack.options)
    placed = placed_on(history, period, held_on)
    # A review on the very day of placing is the last of the ordinary track.
    if placed is not None and placed < held_on:
        leg: Leg | None = placed_leg(history, placed, stretch.held)
    elif stretch.is_short_breaks:
        leg = short_break_leg(period, stretch.starts_on, stretch.held)
    else:
        leg = ordinary_leg(history, stretch, calendar, pack)
    return leg and counted_from(leg, leg_days(stretch.reviews, pack.options, held_on))


def _judge(
    review: Review,
    held_on: date,
    leg: Leg | None,
    calendar: WorkingCalendar,
    today: date,
    pack: RulePack,
) -> JudgedReview:
    latest = _latest(leg, held_on, calendar, pack)
    if leg is None or latest is None:
        return JudgedReview(
            review=review,
            number=leg.number if leg else None,
            rule_id=None,
            due=None,
            timeliness=Timeliness.NOT_JUDGEABLE,
        )
    judged_on = _judged_on(review, held_on, pack.options, today)
    timeliness = _timeliness(review, held_on, judged_on, latest.due_on, calendar, today, pack)
    is_late = timeliness is Timeliness.LATE
    return JudgedReview(
        review=review,
        number=leg.number,
        rule_id=latest.rule.id,
        due=latest,
        timeliness=timeliness,
        days_late=max((judged_on - latest.due_on).days, 0) if is_late else 0,
        working_days_late=max(calendar.working_days_between(latest.due_on, judged_on), 0) if is_late else 0,
    )


def _judged_on(review: Review, held_on: date, options: Options, today: date) -> date:
    """The review date: the first meeting's, by setting the last one's (A12)."""
    if options.review_date_basis is SeriesDay.COMMENCED or review.completed_on is None:
        return held_on
    return review.completed_on if review.completed_on <= today else held_on


def _latest(leg: Leg | None, held_on: date, calendar: WorkingCalendar, pack: RulePack) -> DueDate | None:
    """The date to judge by; None where the review before may be missing and would decide."""
    if leg is None:
        return None
    latest = due(leg.rule_id, leg.event_on, calendar, pack)
    if leg.is_certain or held_on <= latest.due_on:
        return latest
    return None if leg.otherwise is None else due(leg.otherwise, leg.event_on, calendar, pack)


def _timeliness(
    review: Review,
    held_on: date,
    judged_on: date,
    due_on: date,
    calendar: WorkingCalendar,
    today: date,
    pack: RulePack,
) -> Timeliness:
    if RELAXED_FROM <= due_on <= RELAXED_TO:
        return Timeliness.RELAXED_2020
    if judged_on > due_on:
        return Timeliness.LATE
    finished_on = today if review.completed_on is None else min(review.completed_on, today)
    if finished_on - held_on > _SHORTEST_SERIES:
        limit = due("REV_SERIES", held_on, calendar, pack).due_on
        if finished_on > limit:
            overrun_is_late = pack.options.overrun_series_counts_late
            return Timeliness.LATE if overrun_is_late else Timeliness.IN_TIME_INCOMPLETE
    return Timeliness.IN_TIME
