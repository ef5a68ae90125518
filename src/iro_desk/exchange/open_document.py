"""OpenDocument spreadsheets (.ods) as tables of text, read as a stream within bounds (choices.md)."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from iro_desk.domain.errors import CannotRead
from iro_desk.exchange.sources import MOST_COLUMNS, MOST_ROWS, Line, Table
from iro_desk.exchange.xml_return import parsed

LARGEST_AREA = 5_000_000
"""Cells in all: a single cell may say that it stands there a million times."""

_WIDEST = 20_000
"""Columns past those of the widest sheet that any program makes."""

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_CELLS = frozenset({f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"})
_DAMAGED = "This OpenDocument file is damaged or cut short. Open it, save it anew, or save it as CSV."
_FORBIDDEN = (
    "This OpenDocument file declares document types or entities, which a spreadsheet never does. "
    "It was not opened: ask where it comes from."
)
_OTHER = "This OpenDocument file is no spreadsheet. Ask for the list as a workbook or as CSV."
_TOO_LARGE = (
    "This spreadsheet repeats cells far beyond its list, so it was not opened. Save the sheet as CSV."
)


def tables(name: str, packed: zipfile.ZipFile) -> list[Table]:
    """Every sheet with something in it; CannotRead for what is no spreadsheet or must not be unpacked.

    The entries were found to unpack to a bearable size before.
    """
    names = set(packed.namelist())
    if "META-INF/manifest.xml" in names and b"encryption-data" in packed.read("META-INF/manifest.xml"):
        raise CannotRead("This file has a password. Take it off and save the file again.")
    if "content.xml" not in names:
        raise CannotRead(_DAMAGED)
    reading = _Reading()
    for _ in _sheets(packed.read("content.xml"), reading):
        pass
    return [Table(file=name, sheet=sheet, lines=tuple(lines)) for sheet, lines in reading.sheets if lines]


@dataclass(slots=True)
class _Reading:
    """What was read so far: the sheets by name, and how many cells they hold."""

    sheets: list[tuple[str, list[Line]]] = field(default_factory=list)
    cells: int = 0

    def add(self, number: int, cells: tuple[str, ...]) -> None:
        """Add a row to the sheet that is read."""
        self.cells += len(cells)
        if self.cells > LARGEST_AREA:
            raise CannotRead(_TOO_LARGE)
        name, lines = self.sheets[-1]
        if len(lines) >= MOST_ROWS:
            raise CannotRead(
                f"The sheet “{name}” has more than {MOST_ROWS:,} rows. Delete those below the list."
            )
        lines.append(Line(number, cells))


def _sheets(content: bytes, reading: _Reading) -> Iterator[None]:
    from lxml import etree

    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise CannotRead(_FORBIDDEN)
    number = 0
    is_spreadsheet = False
    try:
        stream = parsed(content)
        for event, element in stream:
            if event == "start":
                is_spreadsheet = is_spreadsheet or element.tag == f"{_OFFICE}spreadsheet"
                if element.tag == f"{_TABLE}table" and is_spreadsheet:
                    reading.sheets.append((element.get(f"{_TABLE}name", ""), []))
                    number = 0
            elif element.tag == f"{_TABLE}table-row" and reading.sheets:
                number = _add_row(element, number, reading)
                element.clear()
                yield
        if stream.root.getroottree().docinfo.doctype:  # one hidden by the file's encoding
            raise CannotRead(_FORBIDDEN)
    except etree.XMLSyntaxError as error:
        raise CannotRead(_DAMAGED) from error
    if not is_spreadsheet:
        raise CannotRead(_OTHER)


def _add_row(row: Any, number: int, reading: _Reading) -> int:  # noqa: ANN401 - lxml is untyped
    """Add a row as often as it stands there; gives the number of the last of them."""
    times = _times(row, "number-rows-repeated")
    cells = _row(row)
    if cells:
        for copy in range(times):
            reading.add(number + copy + 1, cells)
    return number + times


def _row(row: Any) -> tuple[str, ...]:  # noqa: ANN401
    """The cells up to the last that holds something."""
    found: list[str] = []
    blanks = 0
    for cell in row:
        if cell.tag not in _CELLS:
            continue
        times, text = _times(cell, "number-columns-repeated"), _value(cell)
        if not text:
            blanks += times
            continue
        if len(found) + blanks + times > _WIDEST:
            raise CannotRead(_TOO_LARGE)
        found += [""] * blanks + [text] * times
        blanks = 0
    return tuple(found)


def _times(element: Any, name: str) -> int:  # noqa: ANN401
    written = element.get(f"{_TABLE}{name}", "1")
    return int(written) if written.isdecimal() and len(written) < 9 else 1


def _value(cell: Any) -> str:  # noqa: ANN401
    """A cell's value as text: dates as ISO, whole numbers without `.0`."""
    kind = cell.get(f"{_OFFICE}value-type", "")
    if kind == "date":
        return str(cell.get(f"{_OFFICE}date-value", "")).removesuffix("T00:00:00")
    if kind in {"float", "currency", "percentage"}:
        return _number(cell.get(f"{_OFFICE}value", ""))
    if kind == "boolean":
        return str(cell.get(f"{_OFFICE}boolean-value", "")).upper()
    if kind == "string" and (written := cell.get(f"{_OFFICE}string-value")) is not None:
        return str(written)
    return "\n".join(_words(part) for part in cell if part.tag in {f"{_TEXT}p", f"{_TEXT}h"})


def _number(written: str) -> str:
    try:
        number = float(written)
    except ValueError:
        return written
    return str(int(number)) if number.is_integer() and abs(number) < 1e15 else written


def _words(part: Any) -> str:  # noqa: ANN401
    """The text of a paragraph, with its own marks for blanks, tabs and new lines."""
    found = [part.text or ""]
    for inner in part:
        if inner.tag == f"{_TEXT}s":
            written = inner.get(f"{_TEXT}c", "1")
            found.append(" " * min(int(written) if written.isdecimal() else 1, MOST_COLUMNS))
        elif inner.tag == f"{_TEXT}tab":
            found.append("\t")
        elif inner.tag == f"{_TEXT}line-break":
            found.append("\n")
        elif isinstance(inner.tag, str) and not inner.tag.startswith(_OFFICE):
            found.append(_words(inner))
        found.append(inner.tail or "")
    return "".join(found)
