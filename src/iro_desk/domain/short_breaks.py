"""A series of short breaks and whether regulation 48 holds for it (statutory.md 1.6).

V3 tells each break as an episode of its own, V4 the agreement as one: of V4 the single breaks
are not on file, so its series is taken to keep within the limits.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from iro_desk.domain.child import SHORT_BREAKS, Episode
from iro_desk.domain.days import add_months
from iro_desk.domain.history import History

LONGEST_BREAK = 17
MOST_DAYS_A_YEAR = 75
_EACH_BREAK = "V3"


def series(history: History, on: date) -> tuple[Episode, ...]:
    """The unbroken run of short-break episodes that the newest episode on that day ends; empty if it is none.

    Breaks told one by one stand in periods of care of their own: the run goes on across them.
    """
    found: list[Episode] = []
    for episode in reversed([each for each in history.episodes if each.started_on <= on]):
        if episode.legal_status not in SHORT_BREAKS:
            break
        found.append(episode)
    return tuple(reversed(found))


def keeps_limits(breaks: Sequence[Episode], on: date) -> bool:
    """Whether the series keeps to reg 48: one place, no break over 17 days, 75 days in 12 months.

    A break still under way is counted up to `on`.
    """
    told = [each for each in breaks if each.legal_status == _EACH_BREAK]
    if len({(each.placement_type, each.urn, each.placement_postcode) for each in told}) > 1:
        return False
    spans = [(each.started_on, min(each.ended_on or on, on)) for each in told]
    if any((ended - started).days > LONGEST_BREAK for started, ended in spans):
        return False
    return all(_days_within(spans, started) <= MOST_DAYS_A_YEAR for started, _ in spans)


def _days_within(spans: Sequence[tuple[date, date]], first: date) -> int:
    """The days of breaks in the 12 months from that day."""
    end = add_months(first, 12)
    return sum((min(ended, end) - started).days for started, ended in spans if first <= started < end)
