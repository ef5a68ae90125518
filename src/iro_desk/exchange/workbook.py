"""The supervision summary as a workbook (statutory.md 4.8), within the allow-list of 6.5.

Text stays text: nothing a cell holds is read as a formula, a number or an address. Days
are real dates, shares are real numbers with both their parts beside them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from typing import Any

import xlsxwriter

from iro_desk.domain.papers import REFERENCE_HEADINGS, PartOf, SupervisionSummary
from iro_desk.domain.wording import plain_date

CellValue = str | int | date | Decimal | None

_LONGEST_CELL = 32_767
_SETTINGS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_A4 = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    """A worksheet: its name, headings with column widths in characters, rows."""

    name: str
    columns: Sequence[tuple[str, int]]
    rows: Sequence[Sequence[CellValue]]


def supervision_workbook(summary: SupervisionSummary) -> bytes:
    """The summary as an xlsx file: figures, children by leg, reviews due, cases to discuss."""
    file = BytesIO()
    book = xlsxwriter.Workbook(file, _SETTINGS)
    day = plain_date(summary.as_at)
    book.set_properties(
        {
            "title": f"Caseload summary for supervision, {day}",
            "created": datetime.combine(summary.dated_on, time()),
        }
    )
    formats = {
        "heading": book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "bottom"}),
        "date": book.add_format({"num_format": "ddd d mmm yyyy", "align": "left", "valign": "top"}),
        "percent": book.add_format({"num_format": "0.0%", "valign": "top"}),
        "text": book.add_format({"text_wrap": True, "valign": "top"}),
    }
    for page in _pages(summary):
        _write(book.add_worksheet(page.name), page, formats, f"{day} · confidential")
    book.close()
    return file.getvalue()


_DUE_COLUMNS = (
    ("Review", 22),
    ("Due", 18),
    ("Practical by", 18),
    ("State", 18),
    ("Working days overdue", 12),
)


def _pages(summary: SupervisionSummary) -> tuple[_Page, ...]:
    reference = REFERENCE_HEADINGS[summary.references]
    return (
        _Page(
            name="Figures",
            columns=(("Figure", 52), ("Number", 10), ("Of", 8), ("Share", 9), ("In words", 22)),
            rows=_figures(summary),
        ),
        _Page(
            name="Children by leg",
            columns=(("Leg of the review clock", 34), ("Children", 10)),
            rows=[(leg.leg, leg.children) for leg in summary.legs],
        ),
        _Page(
            name="Reviews due",
            columns=((reference, 16), *_DUE_COLUMNS),
            rows=[
                (row.reference, row.leg, row.due_on, row.practical_by, row.state, row.days_overdue)
                for row in summary.due
            ],
        ),
        _Page(
            name="Participation",
            columns=(("Code", 8), ("How the child took part", 60), ("Reviews", 10)),
            rows=[(p.code, p.words, p.reviews) for p in summary.participation],
        ),
        _Page(
            name="After the review",
            columns=(("Task", 52), ("In time", 10), ("Of", 8), ("Share", 9), ("Median working days", 12)),
            rows=[
                (task.words, task.in_time.n, task.in_time.of, _share(task.in_time), task.median_days)
                for task in summary.tasks
            ],
        ),
        _Page(
            name="To discuss",
            columns=((reference, 16), ("Theme", 60)),
            rows=[(row.reference, row.theme) for row in summary.to_discuss],
        ),
        _Page(
            name="Not seen for 6 months",
            columns=((reference, 22),),
            rows=[(text,) for text in summary.not_seen_references],
        ),
    )


def _figures(summary: SupervisionSummary) -> list[Sequence[CellValue]]:
    return [
        ("Period from", summary.period_from),
        ("Figures as at", summary.as_at),
        ("Children on the caseload", summary.children, None, None, summary.guide_words),
        ("Reviews held", summary.reviews_held),
        _part("Reviews held in time", summary.reviews_in_time),
        ("Reviews held late", summary.reviews_late),
        ("Reviews that cannot be judged", summary.reviews_not_judgeable),
        ("Reviews due in the next 30 days", summary.due_within_30),
        ("Reviews due in the next 60 days", summary.due_within_60),
        ("IRO visits", summary.iro_visits),
        _part("Children visited by the IRO", summary.children_visited),
        _part("Children not seen for 6 months", summary.not_seen_for_6_months),
        _part("Children who took part in their review", summary.took_part),
    ]


def _part(words: str, part: PartOf) -> Sequence[CellValue]:
    return (words, part.n, part.of, _share(part), part.words)


def _share(part: PartOf) -> Decimal | None:
    """The share to one decimal of a percent, halves up as on paper; none of nothing."""
    return Decimal((2000 * part.n + part.of) // (2 * part.of)) / 1000 if part.of else None


def _write(sheet: Any, page: _Page, formats: dict[str, Any], footer: str) -> None:  # noqa: ANN401  (xlsxwriter has no types)
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.freeze_panes(1, 0)
    sheet.set_footer(f"&L{page.name}, {footer}&Rpage &P of &N")
    for number, (heading, width) in enumerate(page.columns):
        sheet.set_column(number, number, width)
        sheet.write_string(0, number, heading, formats["heading"])
        share = heading == "Share"
        for row, values in enumerate(page.rows, start=1):
            if number < len(values):
                _write_cell(sheet, (row, number), values[number], formats, is_share=share)


def _write_cell(
    sheet: Any,  # noqa: ANN401  (xlsxwriter has no types)
    place: tuple[int, int],
    value: CellValue,
    formats: dict[str, Any],
    *,
    is_share: bool,
) -> None:
    if isinstance(value, str):
        sheet.write_string(*place, value[:_LONGEST_CELL], formats["text"])
    elif isinstance(value, date):
        sheet.write_datetime(*place, datetime.combine(value, time()), formats["date"])
    elif value is not None:
        sheet.write_number(*place, value, formats["percent" if is_share else "text"])
