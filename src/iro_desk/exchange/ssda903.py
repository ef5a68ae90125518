"""The tables of the SSDA903 return that a caseload is made of (data-formats.md section 1)."""

from __future__ import annotations

from collections.abc import Iterator

from iro_desk.domain.child import Episode
from iro_desk.domain.events import EventKind
from iro_desk.exchange import cells
from iro_desk.exchange.reading import Row, TableReader
from iro_desk.exchange.records import EpisodeRecord, HeaderRecord, HealthRecord, ReviewRecord, SpanRecord


def header(reader: TableReader) -> Iterator[HeaderRecord]:
    """Children: birth date, sex, ethnicity."""
    for row in reader.rows():
        yield HeaderRecord(
            ref=row.ref,
            born_on=row.born_on(),
            source=row.source,
            sex=row.sex("SEX"),
            ethnicity=row.code("ETHNIC", "ethnicity"),
        )


def episodes(reader: TableReader) -> Iterator[EpisodeRecord]:
    """Episodes. `DEC` decides whether one is open; the reason in `REC` does not (pitfall 12)."""
    for row in reader.rows():
        started_on = row.day("DECOM", is_key=True)
        ended_on = row.day("DEC", is_key=True)
        if started_on is None:
            _note_without_day(row, "DECOM", "start")
            continue
        if ended_on and ended_on < started_on:
            row.note(
                "The episode ends before it starts, so it was not used. Ask the council for the right dates.",
                "DEC",
            )
            continue
        if ended_on == started_on:
            row.note("The episode starts and ends on one day. It was kept; check it.", "DEC")
        episode = Episode(
            started_on=started_on,
            ended_on=ended_on,
            reason_started=row.code("RNE", "reason_new_episode"),
            reason_ended=row.code("REC", "reason_episode_ceased") if ended_on else None,
            legal_status=row.code("LS", "legal_status"),
            category_of_need=row.code("CIN", "category_of_need"),
            placement_type=row.code("PLACE", "placement_type"),
            placement_provider=row.code("PLACE_PROVIDER", "placement_provider"),
            reason_place_change=row.code("REASON_PLACE_CHANGE", "reason_place_change"),
            home_postcode=cells.postcode(row.raw("HOME_POST")),
            placement_postcode=cells.postcode(row.raw("PL_POST")),
            urn=cells.code(row.raw("URN")) or None,
        )
        yield EpisodeRecord(ref=row.ref, born_on=None, source=row.source, episode=episode)


def reviews(reader: TableReader) -> Iterator[ReviewRecord]:
    """Reviews with their participation code."""
    for row in reader.rows():
        born_on = row.born_on()
        held_on = row.day("REVIEW", is_key=True)
        if held_on is None:
            _note_without_day(row, "REVIEW", "review")
            continue
        code = row.code("REVIEW_CODE", "review_participation")
        yield ReviewRecord(ref=row.ref, born_on=born_on, source=row.source, held_on=held_on, code=code)


def uasc(reader: TableReader) -> Iterator[SpanRecord]:
    """Unaccompanied children and the day they stop being counted so (usually in the future)."""
    return _spans(reader, "", "DUC")


def adoption_decisions(reader: TableReader) -> Iterator[SpanRecord]:
    """The decision that the child should be placed for adoption, and the day it was reversed."""
    return _spans(reader, "DATE_PLACED", "DATE_PLACED_CEASED")


def deprivations_of_liberty(reader: TableReader) -> Iterator[SpanRecord]:
    """Deprivation of liberty orders."""
    return _spans(reader, "DOLO_START", "DOLO_END")


def _spans(reader: TableReader, first: str, last: str) -> Iterator[SpanRecord]:
    for row in reader.rows():
        yield SpanRecord(
            ref=row.ref,
            born_on=row.born_on(),
            source=row.source,
            from_on=row.day(first) if first else None,
            to_on=row.day(last),
        )


def health(reader: TableReader) -> Iterator[HealthRecord]:
    """The health of those looked after for a year on 31 March; a blank says nothing.

    A score of the SDQ says that it was made; a reason for its absence that it was not.
    """
    for row in reader.rows():
        checks: list[tuple[EventKind, bool]] = []
        for column, kind in _HEALTH_CHECKS.items():
            text = cells.cleaned(row.raw(column)).casefold()
            if text in _YES | _NO:
                checks.append((kind, text in _YES))
            elif text:
                row.note("This is neither 1 nor 0, so it was not used.", column)
        if cells.cleaned(row.raw("SDQ_SCORE")):
            checks.append((EventKind.SDQ, True))
        elif cells.cleaned(row.raw("SDQ_REASON")):
            checks.append((EventKind.SDQ, False))
        yield HealthRecord(ref=row.ref, born_on=row.born_on(), source=row.source, checks=tuple(checks))


_HEALTH_CHECKS = {
    "HEALTH_ASSESSMENT": EventKind.HEALTH_ASSESSMENT,
    "TEETH_CHECK": EventKind.DENTAL_CHECK,
    "IMMUNISATIONS": EventKind.IMMUNISATIONS,
    "HEALTH_CHECK": EventKind.DEVELOPMENT_CHECK,
}
_YES = frozenset({"1", "1.0", "y", "yes", "true"})
_NO = frozenset({"0", "0.0", "n", "no", "false"})


def others(reader: TableReader) -> int:
    """The number of rows of a table that no fact is taken from."""
    return sum(1 for _ in reader.rows())


def _note_without_day(row: Row, field: str, what: str) -> None:
    """A blank key date leaves nothing to keep; one that cannot be read has stopped the import already."""
    if not cells.cleaned(row.raw(field)):
        row.note(f"The day of the {what} is blank, so this row was not used. Ask the council for it.", field)
