"""List 8 beside the 903: how things stand, joined to the history (data-formats.md 0 and 4).

The 903 gives the history. List 8 gives the start of care where the 903 does not reach back to
it, what happened since, and the whole of it where there is no 903.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from iro_desk.domain.child import Basis, CarePeriod, Episode
from iro_desk.exchange.care import PeriodRead, Placed
from iro_desk.exchange.problems import Findings
from iro_desk.exchange.records import List8Record

_STARTED = "Date Started to be Looked After"
_CEASED = "Date Ceased to be Looked After"


def joined(
    record: List8Record, placed: Sequence[Placed], periods: Sequence[PeriodRead], findings: Findings
) -> tuple[list[Placed], list[PeriodRead]]:
    """Episodes and periods of care with what List 8 adds to them."""
    _tell_impossible_start(record, findings)
    if record.started_on is None:
        return list(placed), list(periods)
    last_end = periods[-1].period.ceased_on if periods else None
    if not periods or (last_end is not None and record.started_on >= last_end):
        return [*placed, *_state(record)], [*periods, _whole_period(record)]
    period = _with_start(record, periods[-1], findings, is_only=len(periods) == 1)
    ended_placed, ended_period = _with_end(record, placed, period, findings)
    _tell_other_status(record, ended_placed, findings)
    return ended_placed, [*periods[:-1], ended_period]


def _state(record: List8Record) -> list[Placed]:
    """Episodes from the days that the present legal status and placement began."""
    started = record.started_on or date.min
    status_on = max(record.legal_status_on or started, started)
    placed_on = max(record.placement_on or started, started)
    last = Episode(
        started_on=max(status_on, placed_on),
        ended_on=record.ceased_on,
        reason_ended=record.cease_code,
        legal_status=record.legal_status,
        category_of_need=record.category_of_need,
        placement_type=record.placement_type,
        placement_provider=record.placement_provider,
        placement_postcode=record.placement_postcode,
        urn=record.urn,
    )
    episodes = [last]
    if status_on != placed_on:
        is_status_known = status_on < placed_on
        earlier = Episode(
            started_on=min(status_on, placed_on),
            ended_on=last.started_on,
            legal_status=record.legal_status if is_status_known else None,
            category_of_need=record.category_of_need,
            placement_type=None if is_status_known else record.placement_type,
            placement_provider=None if is_status_known else record.placement_provider,
            placement_postcode=None if is_status_known else record.placement_postcode,
            urn=None if is_status_known else record.urn,
        )
        episodes.insert(0, earlier)
    return [Placed(episode=episode, source=record.source) for episode in episodes]


def _whole_period(record: List8Record) -> PeriodRead:
    return PeriodRead(
        period=CarePeriod(
            became_looked_after_on=record.started_on or date.min,
            ceased_on=record.ceased_on,
            cease_code=record.cease_code if record.ceased_on else None,
            basis=Basis.IMPORTED,
        ),
        start=record.source,
        end=record.source if record.ceased_on else None,
    )


def _with_start(record: List8Record, read: PeriodRead, findings: Findings, *, is_only: bool) -> PeriodRead:
    """The start from List 8 where the 903 does not hold it; a disagreement is noted."""
    period, started = read.period, record.started_on
    if started is None or started == period.became_looked_after_on:
        known = replace(period, start_known=period.start_known or started is not None)
        return replace(read, period=known)
    if not period.start_known and is_only and started < period.became_looked_after_on:
        return replace(
            read,
            period=replace(period, became_looked_after_on=started, start_known=True),
            start=record.source,
        )
    findings.note(
        record.source,
        f"The SSDA903 episodes say that care began on {period.became_looked_after_on:%d/%m/%Y}, and that was "
        "used. Check which is right: the first review depends on it.",
        column=_STARTED,
        value=f"{started:%d/%m/%Y}",
        ref=record.ref,
    )
    return read


def _with_end(
    record: List8Record, placed: Sequence[Placed], read: PeriodRead, findings: Findings
) -> tuple[list[Placed], PeriodRead]:
    """Care ended by List 8 where the 903 still has it open."""
    period, ceased = read.period, record.ceased_on
    if ceased is None or ceased == period.ceased_on:
        return list(placed), read
    last_start = placed[-1].episode.started_on if placed else date.min
    if period.ceased_on is not None or ceased < last_start:
        findings.note(
            record.source,
            "The SSDA903 episodes say otherwise, and they were used. Ask the council when care ended.",
            column=_CEASED,
            value=f"{ceased:%d/%m/%Y}",
            ref=record.ref,
        )
        return list(placed), read
    findings.note(
        record.source,
        "The SSDA903 episodes are still open. Care was ended on this day; check it.",
        column=_CEASED,
        value=f"{ceased:%d/%m/%Y}",
        ref=record.ref,
    )
    ended = replace(period, ceased_on=ceased, cease_code=record.cease_code)
    last = replace(placed[-1].episode, ended_on=ceased, reason_ended=record.cease_code)
    return (
        [*placed[:-1], replace(placed[-1], episode=last)],
        replace(read, period=ended, end=record.source),
    )


def _tell_other_status(record: List8Record, placed: Sequence[Placed], findings: Findings) -> None:
    status = placed[-1].episode.legal_status if placed else None
    if record.legal_status and status and record.legal_status != status:
        findings.note(
            record.source,
            f"The latest SSDA903 episode has legal status {status}, and that was used. Check which is right.",
            column="Child's Legal Status",
            value=record.legal_status,
            ref=record.ref,
        )


def _tell_impossible_start(record: List8Record, findings: Findings) -> None:
    """Care begun before birth (pitfall 25)."""
    if record.started_on and record.born_on and record.started_on < record.born_on:
        findings.note(
            record.source,
            "Care began before the child was born. Check both dates with the council.",
            column=_STARTED,
            value=f"{record.started_on:%d/%m/%Y}",
            ref=record.ref,
        )
