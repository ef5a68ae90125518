from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from iro_desk.domain.papers import DiscussRow, ReferenceKind
from iro_desk.exchange.workbook import supervision_workbook
from tests.documents.examples import SUMMARY

HOSTILE = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    '=HYPERLINK("http://x")',
    "http://x.invalid",
    "007",
)


def sheets(book: bytes) -> dict[str, list[list[Any]]]:
    read = CalamineWorkbook.from_filelike(BytesIO(book))
    return {name: read.get_sheet_by_name(name).to_python() for name in read.sheet_names}


def parts(book: bytes) -> dict[str, str]:
    with zipfile.ZipFile(BytesIO(book)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_days_are_dates_and_counts_are_numbers() -> None:
    due = sheets(supervision_workbook(SUMMARY))["Reviews due"]
    assert due[0] == ["Reference", "Review", "Due", "Practical by", "State", "Working days overdue"]
    assert due[1] == [
        "K700QX",
        "Next review",
        date(2026, 11, 27),
        date(2026, 11, 27),
        "1 working day late",
        1,
    ]
    assert len(due) == 1 + len(SUMMARY.due)
    assert all(isinstance(row[2], date) for row in due[1:])


def test_figures_have_both_numbers_and_the_words() -> None:
    rows = {row[0]: row[1:] for row in sheets(supervision_workbook(SUMMARY))["Figures"]}
    assert rows["Figures as at"][0] == date(2026, 11, 30)
    assert rows["Reviews held in time"] == [15, 16, 0.938, "15 of 16 (93.8%)"]
    tasks = {row[0]: row[1:] for row in sheets(supervision_workbook(SUMMARY))["After the review"]}
    assert tasks["Decisions to the team manager within 5 working days"] == [12, 17, 0.706, 3.5]
    assert tasks["Minutes sent to all within 20 working days"] == [0, 0, "", ""]


@pytest.mark.parametrize("text", HOSTILE)
def test_text_stays_text(text: str) -> None:
    book = supervision_workbook(replace(SUMMARY, to_discuss=(DiscussRow(reference=text, theme=text),)))
    assert all("<f>" not in part and "<hyperlink" not in part for part in parts(book).values())
    read = sheets(book)["To discuss"][1]
    assert [cell.strip("\r\t") for cell in read] == [text.strip("\r\t")] * 2
    assert all(isinstance(cell, str) for cell in read)


def test_headings_are_frozen_and_repeated_and_the_paper_is_a4() -> None:
    pages = [
        part for name, part in parts(supervision_workbook(SUMMARY)).items() if "worksheets/sheet" in name
    ]
    assert len(pages) == 7
    for page in pages:
        assert '<pane ySplit="1"' in page
        assert 'state="frozen"' in page
        assert 'paperSize="9"' in page
    assert "_xlnm.Print_Titles" in parts(supervision_workbook(SUMMARY))["xl/workbook.xml"]


def test_the_file_names_nobody_and_is_dated_by_its_issue() -> None:
    core = parts(supervision_workbook(SUMMARY))["docProps/core.xml"]
    assert re.search(r"<dc:creator>(.*?)</dc:creator>", core) is None or "<dc:creator></dc:creator>" in core
    assert "<cp:lastModifiedBy></cp:lastModifiedBy>" in core or "<cp:lastModifiedBy/>" in core
    assert core.count("2026-11-30T00:00:00Z") == 2
    assert "Caseload summary for supervision, 30 November 2026" in core


def test_same_summary_same_bytes() -> None:
    assert supervision_workbook(SUMMARY) == supervision_workbook(SUMMARY)


def test_the_heading_says_how_children_are_named() -> None:
    named = supervision_workbook(replace(SUMMARY, references=ReferenceKind.NAMES))
    assert sheets(named)["Reviews due"][0][0] == "Name"
