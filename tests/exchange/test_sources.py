"""Files into tables, and every bad file a sentence (reliability.md F2, F4, F6, F7, F14)."""

from __future__ import annotations

import io
import time
import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from iro_desk.domain.errors import CannotRead
from iro_desk.exchange import sources
from iro_desk.exchange.sources import SourceFile


def rows(content: bytes) -> list[tuple[str, ...]]:
    (table,) = sources.tables(SourceFile(name="file", content=content))
    return [line.cells for line in table.lines]


def refusal(content: bytes) -> str:
    with pytest.raises(CannotRead) as told:
        sources.tables(SourceFile(name="file", content=content))
    return told.value.sentence


def workbook(cells: dict[tuple[int, int], object]) -> bytes:
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True}) as book:
        sheet = book.add_worksheet("List 8 ")
        for (row, column), value in cells.items():
            sheet.write(row, column, value)
    return made.getvalue()


def packed(entries: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as out:
        for name, content in entries.items():
            out.writestr(name, content)
    return made.getvalue()


TEXT = "CHILD,NAME\n004,Zoë O’Malley\n"


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.encode("cp1252"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
        TEXT.rstrip("\n").encode(),
        TEXT.replace(",", ";").encode(),
        TEXT.replace(",", "\t").encode(),
        TEXT.replace(",", "|").encode(),
        ("\n,\n" + TEXT + ",\n\n").encode(),
    ],
    ids=[
        "utf8",
        "mark",
        "utf16",
        "utf16be",
        "cp1252",
        "crlf",
        "cr",
        "noend",
        "semicolon",
        "tab",
        "bar",
        "blank",
    ],
)
def test_f06_f07_every_encoding_and_delimiter_gives_the_same(content: bytes) -> None:
    assert rows(content) == [("CHILD", "NAME"), ("004", "Zoë O’Malley")]


def test_f06_one_line_of_another_encoding_is_read_by_itself() -> None:
    assert rows("a,é\n".encode() + "b,’\n".encode("cp1252")) == [("a", "é"), ("b", "’")]


def test_rows_have_the_numbers_an_editor_shows() -> None:
    (table,) = sources.tables(SourceFile(name="file", content=b'a,b\n\n"x\ny",1\nz,2\n'))
    assert [(line.number, line.cells[0]) for line in table.lines] == [(1, "a"), (3, "x\ny"), (5, "z")]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b" \n\n ", "no rows"),
        (b"%PDF-1.7 etc", "PDF"),
        (b"\x89PNG\r\n\x1a\n" + bytes(64), "not a text file"),
        (bytes(range(256)) * 8, "not a text file"),
        (b"CHILD,DOB\n1,\x00\x00\n", "not a text file"),
        (b"\xff\xfea", "cut short"),
        (b"<html><table></table></html>", "web page"),
        (b"<?xml version='1.0'?><EXPSSDA903/>", "no child"),
        (b'CHILD,DOB\n"001,1\n002,2\n', "quotation mark"),
        (b"CHILD,DOB\n" + b"x" * 200_000 + b",1\n", "row 2"),
        (b"PK\x03\x04 and no more", "damaged or cut short"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "damaged or cut short"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (packed({"word/document.xml": b"<x/>"}), "Word"),
        (packed({"mimetype": b"x", "content.xml": b"<x/>"}), "OpenDocument"),
        (packed({"header.csv": b"CHILD"}), "ZIP"),
        (packed({"xl/workbook.xml": b"<nonsense"}), "damaged or cut short"),
    ],
)
def test_f14_a_bad_file_gets_its_own_sentence(content: bytes, words: str) -> None:
    assert words in refusal(content)


def test_f14_a_truncated_workbook_is_told() -> None:
    whole = workbook({(0, 0): "CHILD", (1, 0): "004"})
    for length in (len(whole) // 3, len(whole) // 2, len(whole) - 10):
        assert "damaged or cut short" in refusal(whole[:length])


def test_ten_thousand_columns_are_refused() -> None:
    wide = ",".join(f"c{number}" for number in range(10_000))
    assert "10,000 columns" in refusal(wide.encode())
    assert "1,200 columns" in refusal(workbook({(0, column): "x" for column in range(1_200)}))


def test_a_cell_is_text_whatever_the_workbook_made_of_it() -> None:
    content = workbook({(0, 0): 4002, (0, 1): 2.37, (0, 2): "=1+1", (0, 3): True, (2, 0): "004"})
    (table,) = sources.tables(SourceFile(name="book.xlsx", content=content))
    assert table.label == "book.xlsx, sheet “List 8 ”"
    assert table.lines[0].cells[:2] == ("4002", "2.37")
    assert table.lines[0].cells[3] == "TRUE"
    assert table.lines[1].number == 3


def test_f02_a_bomb_is_refused_before_it_is_unpacked() -> None:
    large = packed({"xl/worksheets/sheet1.xml": b"0" * (30 * 1024 * 1024)})
    started = time.monotonic()
    assert "far more" in refusal(large)
    many = packed({f"xl/{number}.xml": b"" for number in range(2_001)})
    assert "far more" in refusal(many)
    assert time.monotonic() - started < 2


def test_f04_a_cell_in_the_last_row_does_not_fill_the_memory() -> None:
    assert "row 1,048,576" in refusal(workbook({(0, 0): "CHILD", (1_048_575, 40): "x"}))


def test_a_folder_gives_its_tables_one_level_deep(tmp_path: Path) -> None:
    for name in ("b.csv", "a.CSV", "notes.docx", "~$a.xlsx", ".hidden.csv", "2025/b.csv", "2025/old/c.csv"):
        path = tmp_path / "set" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("CHILD\n")
    found = sources.gather([tmp_path / "set"])
    assert [file.name for file in found] == ["set/2025/b.csv", "set/a.CSV", "set/b.csv"]
    assert not found[0].is_named


def test_files_of_one_name_are_told_apart(tmp_path: Path) -> None:
    paths = [tmp_path / year / "header.csv" for year in ("2025", "2026")]
    for path in paths:
        path.parent.mkdir()
        path.write_text("CHILD\n")
    assert [file.name for file in sources.gather([*paths, paths[0]])] == [
        "2025/header.csv",
        "2026/header.csv",
    ]


def test_a_path_that_is_not_there_is_told_without_its_folder(tmp_path: Path) -> None:
    with pytest.raises(CannotRead, match=r"no file or folder “gone\.csv”") as told:
        sources.gather([tmp_path / "gone.csv"])
    assert str(tmp_path) not in told.value.sentence
    with pytest.raises(CannotRead, match="no CSV file"):
        sources.gather([tmp_path])
