"""All files of one import as records, table by table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from iro_desk.domain.errors import CannotRead
from iro_desk.exchange import action_sheets, headings, lists, sources, ssda903
from iro_desk.exchange.headings import Kind, Recognised
from iro_desk.exchange.imported import FileRead
from iro_desk.exchange.problems import Findings, Source
from iro_desk.exchange.reading import Mended, TableReader
from iro_desk.exchange.records import (
    EpisodeRecord,
    HeaderRecord,
    HealthRecord,
    List8Record,
    LocalRecord,
    Record,
    ReviewRecord,
    SpanRecord,
)
from iro_desk.exchange.sources import SourceFile, Table

T = TypeVar("T", bound=Record)

_NOT_KNOWN = (
    "No row of headings is known here: not an SSDA903 table, List 8 or a list with child id, name and IRO. "
    "Check that it is the right file."
)
_OF_CHILDREN = frozenset({"born_on", "iro", "team"})
"""Columns that a list of children has and a sheet of actions seldom."""

_NOT_USED = "This is another list than List 8, so it was not used."


@dataclass(slots=True)
class Records:
    """What the tables hold, in the order of the files."""

    header: list[HeaderRecord] = field(default_factory=list)
    episodes: list[EpisodeRecord] = field(default_factory=list)
    reviews: list[ReviewRecord] = field(default_factory=list)
    uasc: list[SpanRecord] = field(default_factory=list)
    adoption_decisions: list[SpanRecord] = field(default_factory=list)
    deprivations_of_liberty: list[SpanRecord] = field(default_factory=list)
    health: list[HealthRecord] = field(default_factory=list)
    list_8: list[List8Record] = field(default_factory=list)
    local_list: list[LocalRecord] = field(default_factory=list)
    files: list[FileRead] = field(default_factory=list)
    registers: list[Table] = field(default_factory=list)

    def every(self) -> Iterator[Record]:
        """All records; those of the header first."""
        yield from self.header
        yield from self.list_8
        yield from self.local_list
        yield from self.episodes
        yield from self.reviews
        yield from self.uasc
        yield from self.adoption_decisions
        yield from self.deprivations_of_liberty
        yield from self.health

    def has(self, kind: Kind) -> bool:
        """Whether there is a table of that kind, with rows or without."""
        return any(file.kind == kind for file in self.files)


def read(
    files: Iterable[SourceFile], as_at: date, findings: Findings, mended: Mended | None = None
) -> Records:
    """Every table that is known, in values; what cannot be read or used goes to `findings`."""
    records = Records()
    for file in files:
        for recognised in _usable(file, findings, records.registers):
            reader = TableReader(recognised, findings, as_at, mended)
            count = _take(recognised.layout.kind, reader, records)
            reader.note_repeats()
            records.files.append(FileRead(file=reader.label, kind=recognised.layout.kind, rows=count))
    return records


def _usable(file: SourceFile, findings: Findings, registers: list[Table]) -> list[Recognised]:
    """The known tables of one file that have their key columns; sheets of actions go to `registers`."""
    try:
        tables = sources.tables(file)
    except CannotRead as error:
        is_other_format = not file.is_named and file.content.lstrip(b"\xef\xbb\xbf \r\n").startswith(b"<")
        (findings.note if is_other_format else findings.stop)(Source(file=file.name), error.sentence)
        return []
    of_actions = [table for table in tables if _is_register(table)]
    registers += of_actions
    tables = [table for table in tables if table not in of_actions]
    known = [found for table in tables if (found := headings.recognise(table))]
    usable = [found for found in known if not found.missing_keys]
    if not usable and not of_actions:
        _tell_unusable(file, tables, known, findings)
    for found in usable:
        if found.missing and found.layout.kind not in {Kind.LOCAL_LIST, Kind.LIST_8}:
            findings.note(
                Source(file=found.table.label, row=found.heading_row),
                f"These columns are missing and were left blank: {', '.join(found.missing)}.",
            )
    return usable


def _is_register(table: Table) -> bool:
    """Whether it is a sheet of actions, which may have the columns of a local list as well."""
    known = headings.recognise(table)
    if known is not None and known.layout.kind is not Kind.LOCAL_LIST:
        return False
    sheet = action_sheets.sheet_of(table)
    if sheet is None or not sheet.is_register:
        return False
    # A caseload with a column "Issue" or "Task" beside its workers and review days is no register.
    return sheet.is_of_actions_alone or known is None or _OF_CHILDREN.isdisjoint(known.columns)


def _tell_unusable(
    file: SourceFile, tables: list[Table], known: list[Recognised], findings: Findings
) -> None:
    """A file given by name that is no use stops the import; one found in a folder is told."""
    if known:
        for found in known:
            findings.stop(
                Source(file=found.table.label),
                f"The headings in row {found.heading_row} lack {' and '.join(found.missing_keys)}. "
                "Export the table with it.",
            )
    elif any(headings.is_about_children(table) for table in tables):
        findings.note(Source(file=file.name), _NOT_USED)
    else:
        (findings.stop if file.is_named else findings.note)(Source(file=file.name), _NOT_KNOWN)


def _take(kind: Kind, reader: TableReader, records: Records) -> int:
    """Read one table into `records`; gives the number of its rows."""
    readers: dict[Kind, Callable[[], int]] = {
        Kind.HEADER: lambda: _extend(records.header, ssda903.header, reader),
        Kind.EPISODES: lambda: _extend(records.episodes, ssda903.episodes, reader),
        Kind.REVIEWS: lambda: _extend(records.reviews, ssda903.reviews, reader),
        Kind.UASC: lambda: _extend(records.uasc, ssda903.uasc, reader),
        Kind.PLACED_ADOPTION: lambda: _extend(records.adoption_decisions, ssda903.adoption_decisions, reader),
        Kind.DOLO: lambda: _extend(records.deprivations_of_liberty, ssda903.deprivations_of_liberty, reader),
        Kind.OC2: lambda: _extend(records.health, ssda903.health, reader),
        Kind.LIST_8: lambda: _extend(records.list_8, lists.list_8, reader),
        Kind.LOCAL_LIST: lambda: _extend(records.local_list, lists.local_list, reader),
    }
    return readers.get(kind, lambda: ssda903.others(reader))()


def _extend(records: list[T], rows: Callable[[TableReader], Iterator[T]], reader: TableReader) -> int:
    before = len(records)
    records.extend(rows(reader))
    return len(records) - before
