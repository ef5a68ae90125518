"""Which leg of which review track a child is on (statutory.md 1.2, 1.4, 1.5, 1.6).

Two tracks: the ordinary one of regulation 33, and the adoption one of regulation 36 of the
Adoption Agencies Regulations 2005. While a child may be placed for adoption and is not yet
placed both are live; once the child is placed only the adoption track is. A review held
counts on both, so it satisfies both when its date meets both.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from iro_desk.domain.child import (
    PLACED_FOR_ADOPTION,
    PLACEMENT_ORDER,
    SHORT_BREAKS,
    Basis,
    CarePeriod,
    Episode,
)
from iro_desk.domain.clock import due
from iro_desk.domain.days import WorkingCalendar, add_months
from iro_desk.domain.events import EventKind
from iro_desk.domain.history import History
from iro_desk.domain.rule_book import DEFAULT_PACK, RulePack

_FIRST_TWO_LEGS_MONTHS = 4
"""20 working days and 3 months are about 4 months: a review later than that is not the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """The rule and event that the next review on a track is due by.

    `number` is the review's place on the track (1 for the first), None when not known.
    `is_certain` is False where a review may be missing from the files, so that the true
    date may be later: then a date that has passed must not be shown as late. `otherwise` is
    the rule of the later leg it is then taken for, from the same event, if there is one.
    """

    rule_id: str
    event_on: date
    number: int | None
    is_certain: bool = True
    otherwise: str | None = None


def is_ordinary(history: History) -> bool:
    """Whether the child was never in short breaks, authorised for adoption or placed for it."""
    return not any(
        episode.legal_status in SHORT_BREAKS
        or episode.legal_status == PLACEMENT_ORDER
        or episode.placement_type in PLACED_FOR_ADOPTION
        for episode in history.episodes
    )


def care_starts_on(history: History, period: CarePeriod, on: date) -> date | None:
    """The day the ordinary clock started in that period of care; None while in short breaks.

    It is the start of the period (reg 33(1)). Short breaks (V3, V4) have the timetable of
    reg 48 instead; where ordinary care follows on them it starts the day they end.
    """
    begun = _begun(history, period, on)
    breaks = [place for place, episode in enumerate(begun) if episode.legal_status in SHORT_BREAKS]
    if not breaks:
        return period.became_looked_after_on
    after = breaks[-1] + 1
    return begun[after].started_on if after < len(begun) else None


def care_leg(
    history: History,
    period: CarePeriod,
    starts_on: date,
    held: Sequence[date],
    calendar: WorkingCalendar,
    pack: RulePack = DEFAULT_PACK,
) -> Leg | None:
    """The leg of regulation 33 after the reviews `held` since `starts_on`; None when not known.

    The place of a review is counted from the start of care only if that start and every year
    since are on file. Otherwise the first review on file is taken as later than the second
    when care began more than 4 months before it (data-formats.md 8, derivations).
    """
    known_from = history.reviews_known_from
    start_known = period.start_known or starts_on != period.became_looked_after_on
    if start_known and _is_counted(known_from, starts_on, held, calendar, pack):
        number = len(held) + 1
        if number == 1:
            return Leg(rule_id="REV_FIRST", event_on=starts_on, number=1)
        rule_id = "REV_SECOND" if number == 2 else "REV_NEXT"
        return Leg(rule_id=rule_id, event_on=held[-1], number=number)
    if not held:
        if not start_known:
            return None
        return Leg(rule_id="REV_FIRST", event_on=starts_on, number=None, is_certain=False)
    if len(held) == 1 and not _is_later(held[0], starts_on):
        return Leg(
            rule_id="REV_SECOND",
            event_on=held[0],
            number=None,
            is_certain=False,
            otherwise="REV_NEXT",
        )
    return Leg(
        rule_id="REV_NEXT",
        event_on=held[-1],
        number=None,
        is_certain=known_from is None or held[-1] >= known_from,
    )


def _is_counted(
    known_from: date | None, starts_on: date, held: Sequence[date], calendar: WorkingCalendar, pack: RulePack
) -> bool:
    """Whether `held` are all the reviews since care started.

    Also where care started a little before the files do and a review was held in time for
    a first one: nobody holds two within 20 working days.
    """
    if known_from is None or known_from <= starts_on:
        return True
    first_by = due("REV_FIRST", starts_on, calendar, pack).due_on
    return bool(held) and known_from <= first_by and held[0] <= first_by


def authorised_on(history: History, period: CarePeriod, on: date) -> date | None:
    """The first day of the present run of episodes under a placement order (LS E1)."""
    return run_start(history, period, on, lambda episode: episode.legal_status == PLACEMENT_ORDER)


def placed_on(history: History, period: CarePeriod, on: date) -> date | None:
    """The first day of the present run of episodes placed for adoption (PLACE A3 to A6)."""
    return run_start(history, period, on, lambda episode: episode.placement_type in PLACED_FOR_ADOPTION)


def placed_leg(history: History, placed: date, held: Sequence[date]) -> Leg:
    """The leg of AAR 2005 reg 36(3) for a child placed that day: 28 days, 3 months, 6 months.

    Only reviews held after the day of placing count.
    """
    since = [day for day in held if day > placed]
    known_from = history.reviews_known_from
    complete = known_from is None or known_from <= placed
    number = len(since) + 1 if complete else None
    if not since:
        return Leg(rule_id="REV_ADO_PLACED_FIRST", event_on=placed, number=number, is_certain=complete)
    if len(since) == 1 and (complete or not _is_later(since[0], placed)):
        return Leg(
            rule_id="REV_ADO_PLACED_SECOND",
            event_on=since[0],
            number=number,
            is_certain=complete,
            otherwise=None if complete else "REV_ADO_PLACED_NEXT",
        )
    return Leg(rule_id="REV_ADO_PLACED_NEXT", event_on=since[-1], number=number)


def authorised_leg(history: History, authorised: date, held: Sequence[date]) -> Leg:
    """The leg of AAR 2005 reg 36(1) for a child who may be placed since that day and is not.

    A review held before the authority, or on its day, leaves the first leg of 3 months.
    """
    since = [day for day in held if day > authorised]
    known_from = history.reviews_known_from
    if since:
        return Leg(rule_id="REV_ADO_AUTH_NEXT", event_on=since[-1], number=None)
    complete = known_from is None or known_from <= authorised
    return Leg(rule_id="REV_ADO_AUTH_FIRST", event_on=authorised, number=None, is_certain=complete)


def adoption_leg(history: History, period: CarePeriod, on: date, held: Sequence[date]) -> Leg | None:
    """The adoption track's leg on that day, None while there is no such track."""
    placed = placed_on(history, period, on)
    if placed is not None:
        return placed_leg(history, placed, held)
    authorised = authorised_on(history, period, on)
    return None if authorised is None else authorised_leg(history, authorised, held)


def short_break_leg(period: CarePeriod, first: date, held: Sequence[date]) -> Leg:
    """The leg of reg 48 for a series of short breaks begun on the day `first`: 3 months, then 6.

    The national return holds no reviews of short breaks (its rule 399), so of a period read
    from the council's files an earlier one may be missing.
    """
    since = [day for day in held if day >= first]
    if since:
        return Leg(rule_id="REV_SB_NEXT", event_on=since[-1], number=None)
    is_recorded = period.basis is Basis.RECORDED
    return Leg(rule_id="REV_SB_FIRST", event_on=first, number=1, is_certain=is_recorded)


def returned_leg(history: History, period: CarePeriod, on: date, held: Sequence[date]) -> Leg | None:
    """The window of AAR 2005 reg 36 after the adopters returned the child, until it is reviewed."""
    event = history.last_event(EventKind.RETURNED_BY_ADOPTERS, on)
    if event is None or event.happened_on < period.became_looked_after_on:
        return None
    if placed_on(history, period, on) is not None or any(day >= event.happened_on for day in held):
        return None
    return Leg(rule_id="REV_ADO_RETURNED", event_on=event.happened_on, number=None)


FROM_A_REVIEW = frozenset(
    {
        "REV_SECOND",
        "REV_NEXT",
        "REV_SB_NEXT",
        "REV_ADO_AUTH_NEXT",
        "REV_ADO_PLACED_SECOND",
        "REV_ADO_PLACED_NEXT",
    }
)
"""The legs that run from a review, so that the setting of A13 moves them."""


def counted_from(leg: Leg, leg_days: Mapping[date, date]) -> Leg:
    """The leg counted from the day that its review counts from (A13), by the day the review was held.

    Which review a leg follows on is asked of the day it was held, whatever it is counted from.
    """
    if leg.rule_id not in FROM_A_REVIEW:
        return leg
    counted_on = leg_days.get(leg.event_on, leg.event_on)
    return leg if counted_on == leg.event_on else replace(leg, event_on=counted_on)


def _is_later(review_on: date, starts_on: date) -> bool:
    return add_months(starts_on, _FIRST_TWO_LEGS_MONTHS) < review_on


def _begun(history: History, period: CarePeriod, on: date) -> list[Episode]:
    """The episodes of the period begun by that day, oldest first."""
    return [
        episode for episode in history.episodes if period.became_looked_after_on <= episode.started_on <= on
    ]


def run_start(
    history: History, period: CarePeriod, on: date, belongs: Callable[[Episode], bool]
) -> date | None:
    """The start of the period's unbroken run of such episodes that reaches that day, None if none does."""
    start: date | None = None
    for episode in reversed(_begun(history, period, on)):
        has_gap = start is not None and episode.ended_on is not None and episode.ended_on < start
        if has_gap or not belongs(episode):
            break
        start = episode.started_on
    return start
