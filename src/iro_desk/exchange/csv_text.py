"""Rows as CSV. It has no type for text, so what a spreadsheet would run gets an apostrophe before it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence

_FORMULA = re.compile(r"'*[=+\-@\t\r\n]")
"""What a spreadsheet would run; with apostrophes before it, it only looks as if we had put one there."""


def as_csv(columns: Sequence[str], rows: Iterable[Mapping[str, str | int | None]]) -> str:
    """Rows under those headings; what a row has no value for is an empty cell."""
    return as_lines(columns, ([row.get(name) for name in columns] for row in rows))


def as_lines(headings: Sequence[str], rows: Iterable[Sequence[str | int | None]]) -> str:
    """Rows of cells under those headings, which may come twice; no cell, heading or not, is a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([_plain(heading) for heading in headings])
    writer.writerows([_plain(cell) for cell in row] for row in rows)
    return out.getvalue()


def as_written(cell: str) -> str:
    """The cell without the apostrophe that `as_csv` put before it."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _plain(cell: str | int | None) -> str | int:
    """A cell no spreadsheet takes for a formula; numbers, also those below nought, are none."""
    if isinstance(cell, str):
        return f"'{cell}" if _FORMULA.match(cell) else cell
    return "" if cell is None else cell
