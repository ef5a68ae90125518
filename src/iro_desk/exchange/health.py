"""The health table (OC2) as events: what was done in the collection year, or held at its end.

The table has no dates. Of which year it is, its neighbours tell: the newest day in the reviews and
episodes of the same folder. What was done on some day of the year is an event of the year's first day: the
next is due so long after the last one (statutory.md 1.12), and may be called for too early, never too late.
What was not done, or stands at the end, is of the year's last day, or of the day of the files where the year
still runs. Each note says that the day is not given.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from pathlib import PurePosixPath

from iro_desk.domain.child import Basis
from iro_desk.domain.events import Event, EventKind
from iro_desk.domain.wording import plain_date
from iro_desk.exchange.care import collection_year
from iro_desk.exchange.imported import Check
from iro_desk.exchange.problems import Findings, Source
from iro_desk.exchange.tables import Records

_AT_THE_END = frozenset({EventKind.IMMUNISATIONS, EventKind.DEVELOPMENT_CHECK})
"""What the table says of the last day of the year, not of some day within it."""

_TWO = (
    "Two health tables (OC2) stand side by side and nothing tells of which year each is, so they were not "
    "used. Import one year's files, then the other's."
)


def checks(
    records: Records, full: Mapping[str, str], as_at: date, findings: Findings
) -> dict[str, list[Check]]:
    """By child's full id, what the health tables say."""
    newest = _newest_days(records, as_at)
    files: dict[str, set[str]] = defaultdict(set)
    for record in records.health:
        files[_folder(record.source)].add(record.source.file)
    for held in files.values():
        if len(held) > 1:
            findings.note(Source(file=min(held)), _TWO)
    found: dict[str, list[Check]] = defaultdict(list)
    for record in records.health:
        folder = _folder(record.source)
        if len(files[folder]) > 1:
            continue
        year = collection_year(newest.get(folder, as_at))
        first, last = date(year, 4, 1), min(date(year + 1, 3, 31), as_at)
        found[full.get(record.ref, record.ref)] += [
            Check(event=_event(kind, first, last, is_done=is_done), since=first, source=record.source)
            for kind, is_done in record.checks
        ]
    return found


def _event(kind: EventKind, first: date, last: date, *, is_done: bool) -> Event:
    year = f"in the year from {plain_date(first)} to {plain_date(last)}"
    if kind in _AT_THE_END:
        note = (
            "Up to date by the health table (OC2)."
            if is_done
            else "Not up to date by the health table (OC2)."
        )
    elif is_done:
        note = f"Done {year} by the health table (OC2); the day is not given."
    else:
        note = f"Not done {year} by the health table (OC2)."
    on = first if is_done and kind not in _AT_THE_END else last
    return Event(kind=kind, happened_on=on, is_done=is_done, note=note, basis=Basis.IMPORTED)


def _newest_days(records: Records, as_at: date) -> dict[str, date]:
    """The newest day up to the day of the files, by folder."""
    days: dict[str, date] = defaultdict(lambda: date.min)
    dated = [(record.source, record.held_on) for record in records.reviews]
    for record in records.episodes:
        dated += [(record.source, day) for day in (record.episode.started_on, record.episode.ended_on) if day]
    for source, day in dated:
        if day <= as_at:
            days[_folder(source)] = max(days[_folder(source)], day)
    return dict(days)


def _folder(source: Source) -> str:
    return str(PurePosixPath(source.file).parent)
