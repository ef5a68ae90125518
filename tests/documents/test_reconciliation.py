"""The list of differences for the performance team, on paper and as a workbook."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

from python_calamine import CalamineWorkbook

from iro_desk.documents import reconciliation
from iro_desk.domain.reconciliation_paper import DifferenceRow
from iro_desk.exchange.reconciliation_workbook import reconciliation_workbook
from tests.documents import reading
from tests.documents.reconciliation_example import DIFFERENCES


def sheets(book: bytes) -> dict[str, list[list[Any]]]:
    read = CalamineWorkbook.from_filelike(BytesIO(book))
    return {name: read.get_sheet_by_name(name).to_python() for name in read.sheet_names}


def test_the_paper_says_what_was_compared_and_every_difference() -> None:
    text = reading.text(reconciliation.render(DIFFERENCES))
    for words in (
        "From Test Officer to the performance team, as at 23 November 2026.",
        "99 reviews of 61 children, held from 1 April 2026 to 23 November 2026.",
        "Files: reviews.csv.",
        "31 differences:",
        "Code differs: 29",
        "26 May 2026",
        "9 Jun 2026",
        "The date is the last meeting of the series.",
        "review of 1 Jul 2026",
        "nothing",
    ):
        assert words in text
    assert all(row.reference in text for row in DIFFERENCES.rows)


def test_two_records_that_agree_are_said_to() -> None:
    pdf = reconciliation.render(replace(DIFFERENCES, rows=(), counts=(), from_on=None))
    text = reading.text(pdf)
    assert "The two records agree: no difference was found." in text
    assert "the latest of each, as at 23 November 2026." in text


def test_the_workbook_has_real_dates_and_no_formulas() -> None:
    hostile = DifferenceRow(
        reference="=1+1", what="Code differs", theirs="=1+1", likely_cause="+1", what_to_do="@x"
    )
    paper = replace(DIFFERENCES, rows=(*DIFFERENCES.rows, hostile))
    read = sheets(reconciliation_workbook(paper))
    rows = read["Differences"]
    assert rows[0][:5] == ["Reference", "What differs", "Review of", "IRO's record", "Return"]
    assert rows[1][2:5] == [date(2026, 5, 26), date(2026, 5, 26), date(2026, 6, 9)]
    assert rows[2][3:5] == ["PN1", "PN0"]
    assert (rows[-1][0], rows[-1][4]) == ("=1+1", "=1+1")
    assert ["Reviews compared", 99] in read["Compared"]
    assert ["Date differs", 1] in read["Compared"]
