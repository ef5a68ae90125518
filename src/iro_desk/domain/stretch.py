"""The stretch of care that the next review belongs to, and the reviews that count in it.

Usually it is the period of care. A series of short breaks is one stretch across the periods
that its breaks may be told in (statutory.md 1.6); ordinary care that follows on short breaks
begins another one; a transfer in may go on from the authority before (1.4).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from iro_desk.domain.child import CarePeriod
from iro_desk.domain.days import WorkingCalendar
from iro_desk.domain.events import EventKind
from iro_desk.domain.history import History
from iro_desk.domain.review import Review
from iro_desk.domain.rule_book import Options, RulePack, SeriesDay
from iro_desk.domain.short_breaks import keeps_limits, series
from iro_desk.domain.tracks import Leg, care_leg, care_starts_on


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """`starts_on` is the day its clock started; `reviews` those that count in it, with the days held.

    `is_short_breaks`: a series that keeps to regulation 48. `continues`: the clock of the
    authority before goes on.
    """

    period: CarePeriod
    starts_on: date
    reviews: Sequence[tuple[date, Review]]
    is_short_breaks: bool = False
    continues: bool = False

    @property
    def held(self) -> list[date]:
        """The days of its reviews, oldest first."""
        return [day for day, _ in self.reviews]


def stretch_of(
    history: History,
    period: CarePeriod,
    held: Sequence[tuple[date, Review]],
    on: date,
    options: Options,
) -> Stretch:
    """The stretch that `on` lies in; `held` are the child's reviews begun by then."""
    is_transfer = continues(history, period, options)
    breaks = series(history, on) if history.episodes else ()
    if breaks:
        starts_on = breaks[0].started_on
    else:
        starts_on = care_starts_on(history, period, on) or period.became_looked_after_on
    begins_on = period.became_looked_after_on
    counted = [each for each in held if each[0] >= starts_on or (is_transfer and each[0] < begins_on)]
    return Stretch(
        period=period,
        starts_on=starts_on,
        reviews=counted,
        is_short_breaks=bool(breaks) and keeps_limits(breaks, on),
        continues=is_transfer,
    )


def leg_days(reviews: Sequence[tuple[date, Review]], options: Options, today: date) -> dict[date, date]:
    """The day each review's next leg runs from, by the day held: the first meeting, or the last (A13)."""
    if options.next_leg_from is SeriesDay.COMMENCED:
        return {}
    return {
        day: review.completed_on
        for day, review in reviews
        if review.completed_on is not None and review.completed_on <= today
    }


def ordinary_leg(history: History, stretch: Stretch, calendar: WorkingCalendar, pack: RulePack) -> Leg | None:
    """The leg of regulation 33 in that stretch, which may go on from the authority before."""
    held = stretch.held
    if held and stretch.continues:
        return Leg(rule_id="REV_SECOND" if len(held) == 1 else "REV_NEXT", event_on=held[-1], number=None)
    return care_leg(history, stretch.period, stretch.starts_on, held, calendar, pack)


def continues(history: History, period: CarePeriod, options: Options) -> bool:
    """Whether the clock of the authority before goes on in this period (statutory.md 1.4)."""
    if not options.transfer_in_continues_clock:
        return False
    return any(
        event.happened_on == period.became_looked_after_on
        for event in history.events.get(EventKind.TRANSFERRED_IN, ())
    )
