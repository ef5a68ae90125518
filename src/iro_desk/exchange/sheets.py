"""Workbooks as other programs open them: text stays text, days are dates, headings stay in sight.

Nothing a cell holds is read as a formula, a number or an address. Days are real dates,
shares real numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from typing import Any

import xlsxwriter

CellValue = str | int | date | Decimal | None

LONGEST_CELL = 32_767
"""Letters that a cell of a workbook holds."""

_SETTINGS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_A4 = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Worksheet:
    """A worksheet: its name, headings with column widths in characters, rows.

    Numbers in a column headed "Share" are shown as percentages.
    """

    name: str
    columns: Sequence[tuple[str, int]]
    rows: Sequence[Sequence[CellValue]]


def workbook(title: str, dated_on: date, footer: str, worksheets: Sequence[Worksheet]) -> bytes:
    """An xlsx file of those worksheets. The same values give the same bytes; it names no author."""
    file = BytesIO()
    book = xlsxwriter.Workbook(file, _SETTINGS)
    book.set_properties({"title": title, "created": datetime.combine(dated_on, time())})
    formats = {
        "heading": book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "bottom"}),
        "date": book.add_format({"num_format": "ddd d mmm yyyy", "align": "left", "valign": "top"}),
        "percent": book.add_format({"num_format": "0.0%", "valign": "top"}),
        "text": book.add_format({"text_wrap": True, "valign": "top"}),
    }
    for worksheet in worksheets:
        _write(book.add_worksheet(worksheet.name), worksheet, formats, footer)
    book.close()
    return file.getvalue()


def _write(sheet: Any, page: Worksheet, formats: dict[str, Any], footer: str) -> None:  # noqa: ANN401  (xlsxwriter has no types)
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
        sheet.write_string(*place, value[:LONGEST_CELL], formats["text"])
    elif isinstance(value, date):
        sheet.write_datetime(*place, datetime.combine(value, time()), formats["date"])
    elif value is not None:
        sheet.write_number(*place, value, formats["percent" if is_share else "text"])
