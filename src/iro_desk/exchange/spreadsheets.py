"""Workbooks as tables of text: every sheet, bounded before anything is unpacked (choices.md)."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from datetime import datetime, time
from typing import Any

from iro_desk.domain.errors import CannotRead
from iro_desk.exchange.sources import MOST_ROWS, Line, Table

LARGEST_UNPACKED = 100 * 1024 * 1024
MOST_TIMES_SMALLER = 100
MOST_ENTRIES = 2_000
LARGEST_AREA = 5_000_000
"""Cells in the rectangle that holds a sheet's cells: the reader makes all of it."""

_SMALL_ENTRY = 1024 * 1024
_CHUNK = 1024 * 1024
_OVERLAP = 512
_CELL = re.compile(rb"""<(?:\w+:)?c\s[^>]*?\br=["']([A-Z]{1,3})(\d{1,7})["']""")
_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_TOO_LARGE = (
    "This workbook unpacks to far more than a caseload needs, so it was not opened. Save the sheet as CSV."
)
_NO_ROWS = "This workbook has no rows in it. Ask for it again."
_DAMAGED = "This workbook is damaged or cut short. Ask for it again, or open it in Excel and save it anew."


def tables(name: str, content: bytes) -> list[Table]:
    """Every sheet with something in it; CannotRead for what cannot or must not be unpacked."""
    if content.startswith(_OLE):
        if _ENCRYPTED in content:
            raise CannotRead(
                "This workbook has a password. Open it in Excel, take the password off and save it."
            )
    else:
        _refuse_bombs(content)
        if found := _open_document(name, content):
            return found
    found = []
    for sheet, rows in _sheets(content):
        lines = [
            Line(number, cells)
            for number, row in enumerate(rows, start=1)
            if any(cells := tuple(text(value) for value in row))
        ]
        if lines:
            found.append(Table(file=name, sheet=sheet, lines=tuple(lines)))
    if not found:
        raise CannotRead(_NO_ROWS)
    return found


def _open_document(name: str, content: bytes) -> list[Table]:
    """The sheets of an OpenDocument file; none where it is of another kind."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        names = set(packed.namelist())
        if any(entry.startswith("xl/") for entry in names) or not names & {"content.xml", "mimetype"}:
            return []
        from iro_desk.exchange import open_document

        found = open_document.tables(name, packed)
    if not found:
        raise CannotRead(_NO_ROWS)
    return found


def text(value: Any) -> str:  # noqa: ANN401
    """A cell's value as text: dates as ISO, whole numbers without `.0`."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else str(value)
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    return str(value)


def _sheets(content: bytes) -> list[tuple[str, list[list[Any]]]]:
    import python_calamine

    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
        found = []
        for name in book.sheet_names:
            sheet = book.get_sheet_by_name(name)
            _refuse_too_long(name, sheet.total_height)
            found.append((name, sheet.to_python(skip_empty_area=False)))
    except CannotRead:
        raise
    except python_calamine.PasswordError as error:
        raise CannotRead(
            "This workbook has a password. Open it in Excel, take the password off and save it."
        ) from error
    except (KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except BaseException as error:  # the reader's own panics are no Exception
        raise CannotRead(_DAMAGED) from error
    return found


def _refuse_too_long(name: str, height: int) -> None:
    if height > MOST_ROWS:
        raise CannotRead(f"The sheet “{name}” has more than {MOST_ROWS:,} rows. Delete those below the list.")


def _refuse_bombs(content: bytes) -> None:
    """Unpack every entry within bounds, keeping nothing, and see how far apart the cells lie."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            entries = packed.infolist()
            _refuse_other_packages({entry.filename for entry in entries})
            if len(entries) > MOST_ENTRIES or sum(entry.file_size for entry in entries) > LARGEST_UNPACKED:
                raise CannotRead(_TOO_LARGE)
            for entry in entries:
                if entry.flag_bits & 0x1:
                    raise CannotRead("This file has a password. Take it off and save the file again.")
                if entry.file_size > max(_SMALL_ENTRY, MOST_TIMES_SMALLER * entry.compress_size):
                    raise CannotRead(_TOO_LARGE)
                _refuse_far_cells(packed, entry)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError) as error:
        raise CannotRead(_DAMAGED) from error


def _refuse_other_packages(names: set[str]) -> None:
    if any(name.startswith("xl/") for name in names) or names & {"content.xml", "mimetype"}:
        return
    if any(name.startswith("word/") for name in names):
        raise CannotRead("This is a Word document. Ask for the list as CSV or as a workbook.")
    raise CannotRead("This is a packed folder (ZIP), not a workbook. Unpack it and give the files in it.")


def _refuse_far_cells(packed: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """CannotRead where a stray cell far away makes the sheet's rectangle too large to hold."""
    is_sheet = entry.filename.startswith("xl/worksheets/")
    last_row = last_column = 0
    kept = b""
    with packed.open(entry) as opened:
        while chunk := opened.read(_CHUNK):
            if not is_sheet:
                continue
            for letters, row in _CELL.findall(kept + chunk):
                last_row = max(last_row, int(row))
                last_column = max(last_column, _column(letters))
            kept = chunk[-_OVERLAP:]
            if last_row * last_column > LARGEST_AREA:
                raise CannotRead(
                    f"A sheet has a cell as far away as row {last_row:,}, column {last_column:,}. "
                    "Delete the rows and columns beyond the list and save the workbook."
                )


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = 26 * number + letter - 64
    return number
