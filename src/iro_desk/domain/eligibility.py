"""When a young person becomes eligible for the duties of leaving care (statutory.md 1.12, reg 40)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from iro_desk.domain.child import SHORT_BREAKS
from iro_desk.domain.days import birthday_in
from iro_desk.domain.events import EventKind
from iro_desk.domain.history import History
from iro_desk.domain.tracks import care_starts_on

_THIRTEEN_WEEKS = 13 * 7
_COUNTED_FROM_AGE = 14
ELIGIBLE_FROM_AGE = 16


def birthday(born_on: date, age: int) -> date:
    """The day on which that age is reached."""
    return birthday_in(born_on, born_on.year + age)


def eligible_on(history: History, today: date) -> date | None:
    """The day the young person became eligible: as recorded, else as counted; None while not.

    Counted: the first day of the present time looked after on which the age is 16 and 13 weeks
    looked after since the 14th birthday are complete, short breaks left out.
    """
    told = [event for event in history.events.get(EventKind.ELIGIBLE, ()) if event.happened_on <= today]
    if told:
        return told[0].happened_on
    born_on, period = history.child.born_on, history.current_period(today)
    if born_on is None or period is None or birthday(born_on, ELIGIBLE_FROM_AGE) > today:
        return None
    starts_on = care_starts_on(history, period, today)
    if starts_on is None:
        return None
    if starts_on == period.became_looked_after_on:
        starts_on = _unbroken_since(history, starts_on)
    days = 0
    for started, ended in _spans(history, birthday(born_on, _COUNTED_FROM_AGE), today):
        days += (ended - started).days
        if days >= _THIRTEEN_WEEKS:
            complete_on = ended - timedelta(days=days - _THIRTEEN_WEEKS)
            return max(birthday(born_on, ELIGIBLE_FROM_AGE), complete_on, starts_on)
    return None


def _unbroken_since(history: History, starts_on: date) -> date:
    """The start of the time looked after: a period that begins on the day another ended breaks nothing."""
    for period in reversed(history.care_periods):
        if period.ceased_on == starts_on:
            starts_on = period.became_looked_after_on
    return starts_on


def _spans(history: History, first: date, today: date) -> Iterator[tuple[date, date]]:
    """The stretches looked after since that day, up to today, short breaks left out."""
    breaks = any(episode.legal_status in SHORT_BREAKS for episode in history.episodes)
    spans = (
        [
            (episode.started_on, episode.ended_on)
            for episode in history.episodes
            if episode.legal_status not in SHORT_BREAKS
        ]
        if breaks
        else [(period.became_looked_after_on, period.ceased_on) for period in history.care_periods]
    )
    for started, ended in spans:
        begun, over = max(started, first), min(ended or today, today)
        if begun < over:
            yield begun, over
