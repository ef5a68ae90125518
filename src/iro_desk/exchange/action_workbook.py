"""The register of actions written in its columns and back: XLSX, ODS or CSV, formula-safe (rows R5, X4)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.register_columns import EXPORTED, typed, value
from iro_desk.domain.wording import plain_date
from iro_desk.exchange import csv_text, open_sheets, sheets
from iro_desk.exchange.sheets import LONGEST_CELL, Worksheet

if TYPE_CHECKING:
    from iro_desk.domain.child import Child
    from iro_desk.domain.register_columns import Column, Known, Row
    from iro_desk.exchange.sheets import CellValue

ENDINGS = {
    ".xlsx": "Excel workbook",
    ".ods": "OpenDocument spreadsheet",
    ".csv": "CSV file",
}
"""The kinds of file, by what their names end in."""

_WIDTHS = {
    "action": 60,
    "notes": 40,
    "revision_reason": 40,
    "themes": 26,
    "child": 24,
    "team": 26,
    "owner_name": 22,
    "owner_role": 18,
    "escalation_level": 22,
    "manager_checked_by": 20,
    "state": 18,
}
_WIDTH, _OWN_WIDTH = 14, 22


def written(
    rows: Sequence[Row], known: Known, ending: str, child_words: Callable[[Child], str] | None = None
) -> bytes:
    """The rows as a file of that ending, then the own columns of sheets that were imported.

    `child_words` says how a child is named beside the reference; None leaves the column out. RuleBroken
    where a text is longer than a cell of a workbook holds.
    """
    columns = [column for column in EXPORTED if column.key != "child" or child_words is not None]
    own = list(dict.fromkeys(heading for row in rows for heading in row.action.other_columns))
    if ending == ".csv":
        headings = [*(column.heading for column in columns), *own]
        lines = (_texts(row, columns, own, known, child_words) for row in rows)
        # With the mark of UTF-8, without which a spreadsheet takes it for its own old letters.
        return csv_text.as_lines(headings, lines).encode("utf-8-sig")
    worksheet = Worksheet(
        name="Actions",
        columns=[
            *((column.heading, _WIDTHS.get(column.key, _WIDTH)) for column in columns),
            *((heading, _OWN_WIDTH) for heading in own),
        ],
        rows=[_values(row, columns, own, known, child_words) for row in rows],
    )
    _refuse_long(worksheet)
    day = plain_date(known.today)
    title = f"Remedial actions, {day}"
    if ending == ".ods":
        return open_sheets.open_workbook(title, known.today, [worksheet])
    return sheets.workbook(title, known.today, f"{day} · confidential", [worksheet])


def _texts(
    row: Row,
    columns: Iterable[Column],
    own: Iterable[str],
    known: Known,
    child_words: Callable[[Child], str] | None,
) -> list[str]:
    """Every cell as text, days day first."""
    found = [
        child_words(row.child) if child_words and column.key == "child" else typed(row, column.key, known)
        for column in columns
    ]
    return found + [row.action.other_columns.get(heading, "") for heading in own]


def _values(
    row: Row,
    columns: Iterable[Column],
    own: Iterable[str],
    known: Known,
    child_words: Callable[[Child], str] | None,
) -> list[CellValue]:
    """Days as days and numbers as numbers; ticks in words."""
    found: list[CellValue] = []
    for column in columns:
        held = value(row, column.key, known)
        if child_words and column.key == "child":
            held = child_words(row.child)
        found.append(typed(row, column.key, known) if isinstance(held, bool) else held)
    return found + [row.action.other_columns.get(heading) for heading in own]


def _refuse_long(worksheet: Worksheet) -> None:
    for row in worksheet.rows:
        for (heading, _), held in zip(worksheet.columns, row, strict=True):
            if isinstance(held, str) and len(held) > LONGEST_CELL:
                raise RuleBroken(
                    f"A text under “{heading}” (action {row[0]}) is longer than a workbook’s cell holds. "
                    "Export as CSV, or shorten it.",
                    field="path",
                )
