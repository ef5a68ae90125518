"""The due list as a file for other programs: CSV, workbook or calendar, without names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iro_desk.domain.errors import RuleBroken
from iro_desk.exchange import csv_text
from iro_desk.exchange.due_workbooks import also_words, duties_workbook
from iro_desk.services import listings
from iro_desk.store import children

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iro_desk.domain.duties import Duty
    from iro_desk.domain.planner import Item
    from iro_desk.services.desk import Desk

COLUMNS = (
    "child_ref",
    "duty",
    "rule",
    "owner",
    "event_on",
    "due_on",
    "practical_by",
    "state",
    "working_days_left",
    "why",
    "source",
    "review_id",
    "also",
)
"""The headings of the CSV file: the names JSON has, too."""

_NAMES = {"csv": "CSV", "xlsx": "a workbook", "ics": "a calendar"}


def export(desk: Desk, duties: Sequence[Duty], kind: str) -> bytes:
    """The due list as "csv", "xlsx" or "ics"; every export leaves a line in the audit.

    RuleBroken for a calendar in which nothing would stand.
    """
    content = _made(desk, duties, kind)
    with desk.case_file.change(f"Export the due list as {_NAMES[kind]}", at=desk.now()) as change:
        change.write_line()
    return content


def planner_calendar(desk: Desk, items: Sequence[Item]) -> bytes:
    """Chosen entries of the planner as a calendar file without names; it leaves a line in the audit.

    RuleBroken where none is chosen.
    """
    if not items:
        raise RuleBroken("No entry is chosen, so there is no calendar to write.", field="entries")
    from iro_desk.exchange.planner_calendar import planner_calendar as made

    refs = {child.child_ref: child.share_ref for child in children.every(desk.case_file)}
    content = made(items, refs, desk.today)
    with desk.case_file.change("Export entries of the planner as a calendar", at=desk.now()) as change:
        change.write_line()
    return content


def _made(desk: Desk, duties: Sequence[Duty], kind: str) -> bytes:
    if kind == "csv":
        return _csv(duties).encode()
    if kind == "xlsx":
        return duties_workbook(duties, desk.today)
    if not any(duty.due_on for duty in duties):
        raise RuleBroken("Nothing with a date is due then, so there is no calendar to write.")
    from iro_desk.exchange.due_calendar import due_calendar

    refs = {child.child_ref: child.share_ref for child in children.every(desk.case_file)}
    return due_calendar(duties, refs, desk.today)


def _csv(duties: Sequence[Duty]) -> str:
    rows: list[dict[str, Any]] = listings.duties(duties)
    return csv_text.as_csv(
        COLUMNS,
        ({**row, "also": also_words(duty)} for row, duty in zip(rows, duties, strict=True)),
    )
