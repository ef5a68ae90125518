"""One recognised table, cell by cell: ids, dates and codes with their problems."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from iro_desk.exchange import cells, codes, dates
from iro_desk.exchange.headings import Recognised
from iro_desk.exchange.problems import Findings, Source
from iro_desk.exchange.sources import Line

NO_ID = "This row has no child id, so it belongs to nobody. Enter the id in the file, or delete the row."
SHORTENED_ID = "A spreadsheet has shortened this id. Export the file again with the ids as text."
STOPS = "Correct it in the file, or leave the child out."
NOT_USED = "The date was not used; check it with the council."

Mended = Mapping[tuple[str, int, str], str]
"""Cells that a person put right before the import, by file, row and column of their problem."""


class Row:
    """One row of a recognised table and the child it belongs to."""

    __slots__ = ("_cells", "_reader", "ref", "source")

    def __init__(self, reader: TableReader, line: Line, ref: str) -> None:
        self._reader = reader
        self._cells = line.cells
        self.ref = ref
        self.source = Source(file=reader.label, row=line.number)

    def raw(self, field: str) -> str:
        """The cell as it stands; '' where the column or the cell is missing."""
        return self._reader.cell(self.source.row or 0, self._cells, field)

    def text(self, field: str) -> str | None:
        """The cleaned text, None for a blank."""
        return cells.cleaned(self.raw(field)) or None

    def day(self, field: str, *, is_key: bool = False, is_birth: bool = False) -> date | None:
        """The date in the cell. What cannot be read stops the import where `is_key`, else is noted."""
        text = cells.cleaned(self.raw(field))
        if not text:
            return None
        found = dates.read(text, self._reader.as_at, is_birth=is_birth)
        column = self._reader.heading(field)
        if found.has_short_year and found.value:
            self._reader.note_short_year(self.source, column, text, found.value)
        trouble = found.trouble
        if is_birth and found.value and found.value > self._reader.as_at:
            trouble = f"This birth date is after the day of the files ({self._reader.as_at:%d/%m/%Y})."
        if not trouble:
            return found.value
        add = self._reader.findings.stop if is_key else self._reader.findings.note
        add(
            self.source, f"{trouble} {STOPS if is_key else NOT_USED}", column=column, value=text, ref=self.ref
        )
        return None

    def born_on(self, field: str = "DOB") -> date | None:
        """The birth date; an impossible one stops the import."""
        return self.day(field, is_key=True, is_birth=True)

    def code(self, field: str, name: str) -> str | None:
        """A code of the set `name`; an unknown one is kept and noted."""
        return self._kept(field, codes.of_903(name, self.raw(field)))

    def sex(self, field: str) -> str | None:
        """M, F or U."""
        return self._kept(field, codes.sex(self.raw(field)))

    def list_8_code(self, field: str) -> str | None:
        """The 903 code of a coded column of List 8; unknown words are kept and noted."""
        return self._kept(field, codes.of_list_8(field, self.raw(field)))

    def permanence_plan(self, field: str) -> str | None:
        """The permanence plan in words."""
        return self._kept(field, codes.permanence_plan(self.raw(field)))

    def note(self, what_to_do: str, field: str) -> None:
        """Tell something about one cell of the row."""
        self._reader.findings.note(
            self.source,
            what_to_do,
            column=self._reader.heading(field),
            value=cells.cleaned(self.raw(field)),
            ref=self.ref,
        )

    def _kept(self, field: str, coded: codes.Coded) -> str | None:
        if not coded.is_known:
            self.note("This code or wording is not known. It was kept as it stands.", field)
        return coded.value


class TableReader:
    """Gives the rows of one table; notes what is missing, repeated or without an id."""

    def __init__(
        self, recognised: Recognised, findings: Findings, as_at: date, mended: Mended | None = None
    ) -> None:
        self._mended = mended or {}
        self.findings = findings
        self.as_at = as_at
        self.label = recognised.table.label
        self.columns = recognised.columns
        self.repeats = 0
        self._recognised = recognised
        self._short_years: set[str] = set()

    def heading(self, field: str) -> str:
        """The usual heading of the field."""
        return self._recognised.heading(field)

    def cell(self, row: int, cells_of_row: tuple[str, ...], field: str) -> str:
        """The cell as a person mended it, else as it stands; '' where there is none."""
        place = self.columns.get(field)
        mended = self._mended.get((self.label, row, self.heading(field)))
        if mended is not None:
            return mended
        return cells_of_row[place] if place is not None and place < len(cells_of_row) else ""

    def rows(self, id_field: str = "CHILD") -> Iterator[Row]:
        """Every row that belongs to a child, exact repeats and blank rows left out."""
        seen: set[tuple[str, ...]] = set()
        for line in self._recognised.lines:
            content = tuple(cells.cleaned(cell) for cell in line.cells)
            if not any(content):
                continue
            ref = self._ref(line, id_field)
            if ref is None:
                continue
            if content in seen:
                self.repeats += 1
                continue
            seen.add(content)
            yield Row(self, line, ref)

    def note_repeats(self) -> None:
        """Say once how many rows of the table were exact repeats."""
        if self.repeats:
            rows = "1 row repeats another" if self.repeats == 1 else f"{self.repeats} rows repeat others"
            self.findings.note(Source(file=self.label), f"{rows} exactly and counted once.")

    def note_short_year(self, at: Source, column: str, text: str, value: date) -> None:
        """List once for each column how two-figure years were read."""
        if column not in self._short_years:
            self._short_years.add(column)
            self.findings.note(
                at,
                f"Years have two figures in this column: this date was read as {value.day} {value:%B %Y}. "
                "Check that it is right.",
                column=column,
                value=text,
            )

    def _ref(self, line: Line, id_field: str) -> str | None:
        cell = self.cell(line.number, line.cells, id_field)
        source = Source(file=self.label, row=line.number)
        if cells.cleaned(cell).casefold() in cells.TOTALS:
            self.findings.note(
                source, "This row looks like a total and was not used.", value=cells.cleaned(cell)
            )
            return None
        ref = cells.child_ref(cell)
        if not ref or cells.is_shortened_number(ref):
            column = self.heading(id_field)
            self.findings.stop(source, SHORTENED_ID if ref else NO_ID, column=column, value=ref)
            return None
        return ref
