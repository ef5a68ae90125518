"""Rows as CSV. It has no type for text, so what a spreadsheet would run gets an apostrophe before it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

_FORMULA = frozenset("=+-@\t\r\n")


def as_csv(columns: Sequence[str], rows: Iterable[Mapping[str, str | int | None]]) -> str:
    """Rows under those headings; what a row has no value for is an empty cell."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_plain(row.get(name)) for name in columns] for row in rows)
    return out.getvalue()


def _plain(cell: str | int | None) -> str | int:
    """A cell no spreadsheet takes for a formula; numbers, also those below nought, are none."""
    if isinstance(cell, str):
        return f"'{cell}" if cell[:1] in _FORMULA else cell
    return "" if cell is None else cell
