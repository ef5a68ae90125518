"""When a young person becomes eligible for the duties of leaving care (statutory.md 1.12, reg 40)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from iro_desk.domain.child import SHORT_BREAKS
from iro_desk.domain.days import birthday_in
from iro_desk.domain.events import EventKind
from iro_desk.domain.history import History

_THIRTEEN_WEEKS = 13 * 7
_COUNTED_FROM_AGE = 14
ELIGIBLE_FROM_AGE = 16


def birthday(born_on: date, age: int) -> date:
    """The day on which that age is reached."""
    return birthday_in(born_on, born_on.year + age)


def eligible_on(history: History, today: date) -> date | None:
    """The day the young person became eligible: as recorded, else as counted; None while not.

    Counted: the later of the 16th birthday and the day on which 13 weeks looked after since the
    14th birthday were complete, short breaks left out.
    """
    told = history.events.get(EventKind.ELIGIBLE, ())
    if told:
        return told[0].happened_on if told[0].happened_on <= today else None
    born_on = history.child.born_on
    if born_on is None or birthday(born_on, ELIGIBLE_FROM_AGE) > today:
        return None
    days = 0
    for started, ended in _spans(history, birthday(born_on, _COUNTED_FROM_AGE), today):
        days += (ended - started).days
        if days >= _THIRTEEN_WEEKS:
            complete_on = ended - timedelta(days=days - _THIRTEEN_WEEKS)
            return max(birthday(born_on, ELIGIBLE_FROM_AGE), complete_on)
    return None


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
