"""Files as they are handed in, turned into tables of text (data-formats.md section 8, pitfall 4).

A file is judged by its bytes, never by its name. What cannot be read is one plain sentence.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from iro_desk.domain.errors import CannotRead

LARGEST_FILE = 100 * 1024 * 1024
MOST_FILES = 500
MOST_ROWS = 250_000
MOST_COLUMNS = 1_000
_DELIMITERS = ",;\t|"
_TABLE_SUFFIXES = frozenset({".csv", ".txt", ".tsv", ".tab", ".xlsx", ".xlsm", ".xls", ".ods", ".xml"})
_ROWS_SEARCHED_FOR_DELIMITER = 10
_OTHER_CONTROLS = bytes(set(range(32)) - {9, 10, 12, 13, 27})


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """One file by the name it is told by, and its bytes. `is_named`: given itself, not by its folder."""

    name: str
    content: bytes
    is_named: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """One row of cells, with the number a spreadsheet or an editor shows for it."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The rows of a text file, or of one sheet of a workbook."""

    file: str
    sheet: str = ""
    lines: tuple[Line, ...]
    is_named: bool = True

    @property
    def label(self) -> str:
        """The file's name, with the sheet's where there is one."""
        return f"{self.file}, sheet “{self.sheet}”" if self.sheet else self.file


def gather(paths: Iterable[Path]) -> list[SourceFile]:
    """The files of these paths, and of the folders among them one level of folders deep.

    Of a folder only files that can hold a table are taken. Raises CannotRead for a path that
    is not there, cannot be opened or holds nothing to read.
    """
    found: dict[Path, SourceFile] = {}
    for path in paths:
        try:
            if path.is_dir():
                files = _files_in(path)
                if not files:
                    raise CannotRead(f"The folder “{path.name}” has no CSV file or workbook in it.")
                for file in files:
                    name = file.relative_to(path.parent).as_posix() if path.name else file.name
                    found.setdefault(file.resolve(), _read(file, name, is_named=False))
            else:
                found[path.resolve()] = _read(path, path.name, is_named=True)
        except OSError as error:
            raise CannotRead(_why_not_opened(path, error)) from error
        if len(found) > MOST_FILES:
            raise CannotRead(f"There are more than {MOST_FILES} files. Give only the ones to import.")
    return _told_apart(found)


def tables(file: SourceFile) -> list[Table]:
    """The tables in one file; CannotRead, with a sentence, where it cannot be read."""
    content = file.content
    if not content:
        raise CannotRead("This file is empty (0 bytes). Export it again.")
    from iro_desk.exchange import xml_return

    if content.startswith((b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
        from iro_desk.exchange import spreadsheets

        found = spreadsheets.tables(file.name, content)
    elif xml_return.is_xml(content):
        found = xml_return.tables(file.name, content)
    else:
        _refuse_other_kinds(content)
        found = [Table(file=file.name, lines=tuple(_text_lines(_decoded(content))))]
    for table in found:
        _refuse_too_wide(table)
    return [replace(table, is_named=file.is_named) for table in found]


def _files_in(folder: Path) -> list[Path]:
    """Files that may hold tables in the folder and the folders in it; hidden and lock files left out."""
    inside = [
        *folder.iterdir(),
        *(file for sub in folder.iterdir() if _is_open(sub) for file in sub.iterdir()),
    ]
    return sorted(
        file
        for file in inside
        if file.is_file()
        and file.suffix.casefold() in _TABLE_SUFFIXES
        and not file.name.startswith((".", "~$"))
    )


def _is_open(path: Path) -> bool:
    return path.is_dir() and not path.name.startswith(".")


def _read(path: Path, name: str, *, is_named: bool) -> SourceFile:
    with path.open("rb") as opened:
        content = opened.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        raise CannotRead(
            f"“{name}” is larger than {LARGEST_FILE // 1024**2} MB. Export only the list asked for."
        )
    # A name whose bytes are no text is told with marks for them.
    told = name.encode("utf-8", "replace").decode("utf-8")
    return SourceFile(name=told, content=content, is_named=is_named)


def _why_not_opened(path: Path, error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return f"There is no file or folder “{path.name}”. Check where it is and its name."
    if isinstance(error, PermissionError):
        return f"“{path.name}” may not be opened. Close it in other programs, or ask for access to it."
    return f"“{path.name}” could not be read from the disk. Copy it to this computer and try again."


def _told_apart(found: dict[Path, SourceFile]) -> list[SourceFile]:
    """The files, those of one name told apart by their folder's name."""
    names = [file.name for file in found.values()]
    return [
        replace(file, name=f"{path.parent.name}/{file.name}") if names.count(file.name) > 1 else file
        for path, file in found.items()
    ]


def _refuse_other_kinds(content: bytes) -> None:
    start = content[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(b"%pdf"):
        raise CannotRead("This is a PDF, whatever its name says. Ask for the list as CSV or as a workbook.")
    if start.startswith((b"<!doctype html", b"<html", b"<table")):
        raise CannotRead("This is a web page, not a workbook. Open it in Excel and save it as .xlsx.")
    if start.startswith(b"{\\rtf"):
        raise CannotRead("This is a text document. Ask for the list as CSV or as a workbook.")


def _decoded(content: bytes) -> str:
    """The text: UTF-8 or UTF-16 by its mark, else UTF-8, else line by line Windows-1252."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            text = content.decode("utf-16")
        except UnicodeDecodeError as error:
            raise CannotRead("This UTF-16 file is cut short or damaged. Export it again.") from error
    else:
        if content.translate(None, _OTHER_CONTROLS) != content:
            raise CannotRead("This is not a text file or a workbook. Ask for the list as CSV or as .xlsx.")
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = "".join(_line_decoded(line) for line in content.splitlines(keepends=True))
    if "\0" in text:
        raise CannotRead("This file holds bytes that are not text. Export it again as CSV.")
    return text.removeprefix("\ufeff")


def _line_decoded(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("cp1252", errors="replace")


def _text_lines(text: str) -> Iterator[Line]:
    """The records of delimited text, each with the number of its first line."""
    if not text.strip():
        raise CannotRead("This file has no rows. Export it again.")
    delimiter = _delimiter(text)
    for strict in (True, False):
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=strict)
        try:
            lines = list(_records(reader))
        except csv.Error as error:
            _refuse_broken(error, reader.line_num, strict=strict)
        else:
            yield from lines
            return


def _records(reader: Iterator[list[str]]) -> Iterator[Line]:
    """Rows with something in them; CannotRead past the most that a caseload can have."""
    first_line = 1
    for record in reader:
        if any(cell.strip() for cell in record):
            yield Line(first_line, tuple(record))
        first_line = reader.line_num + 1  # type: ignore[attr-defined]
        if first_line > MOST_ROWS:
            raise CannotRead(f"This file has more than {MOST_ROWS:,} rows. Export only the list asked for.")


def _refuse_broken(error: csv.Error, line: int, *, strict: bool) -> None:
    """Say which row cannot be read; a stray quote alone is read again leniently."""
    if "unexpected end" in str(error):
        raise CannotRead("A quotation mark is opened and never closed. Export the file again.") from error
    if "limit" in str(error):
        raise CannotRead(f"A cell in row {line} is far too long for a caseload. Check that row.") from error
    if not strict:
        raise CannotRead(f"Row {line} cannot be read. Export the file again.") from error


def _delimiter(text: str) -> str:
    """The delimiter that the heading line has most of, quotation marks left out."""
    for line in islice(io.StringIO(text), _ROWS_SEARCHED_FOR_DELIMITER):
        outside = "".join(line.split('"')[::2])
        counts = {mark: outside.count(mark) for mark in _DELIMITERS}
        best = max(counts, key=lambda mark: counts[mark])
        if counts[best]:
            return best
    return ","


def _refuse_too_wide(table: Table) -> None:
    for line in table.lines:
        width = len(line.cells)
        while width and not line.cells[width - 1].strip():
            width -= 1
        if width > MOST_COLUMNS:
            raise CannotRead(
                f"Row {line.number} has {width:,} columns; a caseload has a few dozen. "
                "Check that this is the right file."
            )
