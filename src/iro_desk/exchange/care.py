"""A child's episodes from several files, and the periods of care they make (data-formats.md 1, 8)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta

from iro_desk.domain.child import Basis, CarePeriod, Episode
from iro_desk.domain.reporting_year import year_of
from iro_desk.exchange.problems import Findings, Source
from iro_desk.exchange.records import EpisodeRecord

_STARTED = "S"
_GOES_ON = "X1"
_MAY_BE_FILLED_LATER = {"ended_on", "reason_ended", "reason_place_change"}
"""What a later file adds to an episode that was open in the earlier one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """An episode with the place it was read from."""

    episode: Episode
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodRead:
    """A period of care with the places its start and its end were read from."""

    period: CarePeriod
    start: Source
    end: Source | None


def newest_days(records: Iterable[EpisodeRecord]) -> dict[str, date]:
    """The latest day in each file: which of two files is the newer (the year is taken from inside)."""
    days: dict[str, date] = defaultdict(lambda: date.min)
    for record in records:
        file = record.source.file
        days[file] = max(days[file], record.episode.started_on, record.episode.ended_on or date.min)
    return dict(days)


def merged(
    ref: str, records: Iterable[EpisodeRecord], newest: Mapping[str, date], findings: Findings
) -> list[Placed]:
    """One child's episodes in date order. Nothing is repaired in silence (pitfalls 8 and 13)."""
    by_start: dict[date, list[EpisodeRecord]] = defaultdict(list)
    for record in records:
        by_start[record.episode.started_on].append(record)
    placed = []
    for start in sorted(by_start):
        alike = sorted(
            by_start[start], key=lambda record: (newest[record.source.file], record.source.row or 0)
        )
        kept = alike[-1]
        for other in alike[:-1]:
            _tell_conflict(ref, other, kept, findings)
        placed.append(Placed(episode=kept.episode, source=kept.source))
    ended = _ended_where_next_begins(ref, placed, findings)
    _tell_open_in_older_file(ref, ended, newest, findings)
    return ended


def periods(ref: str, placed: Sequence[Placed], findings: Findings) -> list[PeriodRead]:
    """Periods of care: runs of episodes joined by equal dates, begun by RNE = S or by a gap.

    A first run that does not begin with S began before the files: its start is not known.
    """
    runs: list[list[Placed]] = []
    run_end: date | None = None
    for one in placed:
        if runs and run_end is not None and one.episode.started_on - run_end == timedelta(days=1):
            findings.note(
                one.source,
                f"Care ended on {run_end:%d/%m/%Y} and started again the next day. It was read as a new "
                "period of care, with a new first review. If care never stopped, correct the dates.",
                column="DECOM",
                value=f"{one.episode.started_on:%d/%m/%Y}",
                ref=ref,
            )
        if not runs or _begins_anew(one.episode, run_end):
            runs.append([])
            run_end = date.min
        runs[-1].append(one)
        run_end = (
            None if run_end is None or one.episode.ended_on is None else max(run_end, one.episode.ended_on)
        )
    return [_period(ref, run, findings, is_first=place == 0) for place, run in enumerate(runs)]


def _begins_anew(episode: Episode, run_end: date | None) -> bool:
    if run_end is None:
        return False
    return episode.started_on > run_end or (
        episode.reason_started == _STARTED and episode.started_on == run_end
    )


def _period(ref: str, run: Sequence[Placed], findings: Findings, *, is_first: bool) -> PeriodRead:
    first, last = run[0], run[-1]
    ends = [one.episode.ended_on for one in run]
    known_ends = [end for end in ends if end is not None]
    ceased_on = max(known_ends) if len(known_ends) == len(ends) else None
    if ceased_on and last.episode.reason_ended == _GOES_ON:
        findings.note(
            last.source,
            "X1 says that care goes on in another episode, but none follows. Care was taken to have ended "
            "then; ask the council for the missing episode.",
            column="REC",
            value=_GOES_ON,
            ref=ref,
        )
    return PeriodRead(
        period=CarePeriod(
            became_looked_after_on=first.episode.started_on,
            ceased_on=ceased_on,
            cease_code=last.episode.reason_ended if ceased_on else None,
            start_known=not is_first or first.episode.reason_started == _STARTED,
            basis=Basis.IMPORTED,
        ),
        start=first.source,
        end=last.source if ceased_on else None,
    )


def _tell_conflict(ref: str, other: EpisodeRecord, kept: EpisodeRecord, findings: Findings) -> None:
    """Two rows start an episode on one day: say so where they disagree."""
    same_file = other.source.file == kept.source.file
    differing = [
        name
        for name in (field.name for field in fields(Episode))
        if getattr(other.episode, name) != getattr(kept.episode, name)
        and (same_file or name not in _MAY_BE_FILLED_LATER or getattr(other.episode, name) is not None)
    ]
    if differing:
        names = ", ".join(name.replace("_", " ") for name in differing)
        findings.note(
            other.source,
            f"Another row starts an episode on the same day and differs ({names}). "
            f"{kept.source.file}, row {kept.source.row}, was used. Check which is right.",
            column="DECOM",
            value=f"{other.episode.started_on:%d/%m/%Y}",
            ref=ref,
        )


def _ended_where_next_begins(ref: str, placed: Sequence[Placed], findings: Findings) -> list[Placed]:
    found = []
    for place, one in enumerate(placed):
        following = placed[place + 1] if place + 1 < len(placed) else None
        if following is None:
            found.append(one)
            continue
        begins = following.episode.started_on
        if one.episode.ended_on is None:
            findings.note(
                one.source,
                f"The episode has no end, but the next one starts on {begins:%d/%m/%Y}. It was ended then.",
                column="DEC",
                ref=ref,
            )
            found.append(replace(one, episode=replace(one.episode, ended_on=begins)))
            continue
        if one.episode.ended_on > begins:
            findings.note(
                one.source,
                f"The episode overlaps the next one, which starts on {begins:%d/%m/%Y}. Both were kept; "
                "check the dates.",
                column="DEC",
                value=f"{one.episode.ended_on:%d/%m/%Y}",
                ref=ref,
            )
        found.append(one)
    return found


def _tell_open_in_older_file(
    ref: str, placed: Sequence[Placed], newest: Mapping[str, date], findings: Findings
) -> None:
    """An episode open in last year's file and absent from this year's may have ended."""
    if not placed or placed[-1].episode.ended_on is not None:
        return
    last = placed[-1]
    this_year = max(collection_year(day) for day in newest.values())
    if collection_year(newest[last.source.file]) < this_year:
        findings.note(
            last.source,
            "This episode is open in the older file and missing from the newer one. It was kept as open; "
            "check whether care has ended.",
            column="DEC",
            ref=ref,
        )


def collection_year(day: date) -> int:
    """The year in which the collection year of that day begins (1 April to 31 March)."""
    return year_of(day).begins
