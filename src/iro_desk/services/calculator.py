"""The statutory calculator as rows: one answer, all the rules, a whole table of cases."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

from iro_desk.domain import calculator
from iro_desk.domain.duty_rules import TIMED, UNTIMED
from iro_desk.domain.errors import IroDeskError, RuleBroken
from iro_desk.exchange import csv_text
from iro_desk.services import holidays

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

COLUMNS = ("rule", "event_on", "due_on", "practical_by", "earliest_on", "why", "source", "problem")

KEPT = ("case", "id", "note", "expected")
"""Columns of a table that are the person's own: a number for each case, what they expect."""


def answer(rule: str, event_on: date, given: Mapping[str, str]) -> dict[str, Any]:
    """One answer as a row; `earliest_on` stands in it only where the rule has a window."""
    found = calculator.answer(rule, event_on, holidays.load(), given)
    row: dict[str, Any] = {
        "rule": found.rule_id,
        "event_on": found.event_on.isoformat(),
        "due_on": found.due_on.isoformat() if found.due_on else None,
        "practical_by": found.practical_by.isoformat() if found.practical_by else None,
    }
    if found.earliest_on:
        row["earliest_on"] = found.earliest_on.isoformat()
    return {**row, "why": found.why, "source": found.source}


def rules() -> list[dict[str, Any]]:
    """Every rule with its inputs, in the order of their ids."""
    listed = []
    for rule_id in sorted([*TIMED, *UNTIMED]):
        rule = calculator.rule_of(rule_id)
        timed = TIMED.get(rule_id)
        listed.append(
            {
                "rule": rule_id,
                "name": rule.name,
                "event": rule.event if timed else None,
                "interval": timed.interval if timed else None,
                "unit": timed.unit.value if timed else None,
                "owner": rule.owner.value,
                "statutory": rule.is_statutory,
                "source": rule.source,
                "from_on": timed.from_on.isoformat() if timed and timed.from_on else None,
                "to_on": timed.to_on.isoformat() if timed and timed.to_on else None,
                "inputs": calculator.inputs_of(rule),
            }
        )
    return listed


def table(text: str) -> list[dict[str, Any]]:
    """The answers to a CSV table with the columns rule, event_on and inputs by name, row by row.

    A row that cannot be answered keeps its place, with the sentence under `problem`; a blank one is
    passed over. Columns named in KEPT are the person's own and come back as they are. RuleBroken
    where the table has no column rule or event_on.
    """
    head = text.removeprefix("\ufeff").partition("\n")[0]
    separator = ";" if head.count(";") > head.count(",") else ","
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")), delimiter=separator)
    names = {(name or "").strip().lower(): name for name in reader.fieldnames or ()}
    for needed in ("rule", "event_on"):
        if needed not in names:
            raise RuleBroken(f"The table has no column {needed}. Its first line names the columns.")
    others = {name: held for name, held in names.items() if name and name not in {*COLUMNS, *KEPT}}
    return [
        {**{name: row[names[name]] or "" for name in KEPT if name in names}, **_row(row, names, others)}
        for row in reader
        if any((cell or "").strip() for cell in row.values() if not isinstance(cell, list))
    ]


def _row(
    row: Mapping[str, str | None], names: Mapping[str, str], others: Mapping[str, str]
) -> dict[str, Any]:
    rule, typed = (row[names["rule"]] or "").strip(), (row[names["event_on"]] or "").strip()
    given = {name: cell for name, held in others.items() if (cell := (row[held] or "").strip())}
    try:
        if not typed:
            raise RuleBroken("event_on is empty. Write the day as 2026-11-22 or 22/11/2026.")
        return {**answer(rule, calculator.read_day("event_on", typed), given), "problem": ""}
    except IroDeskError as error:
        return {"rule": rule, "event_on": typed, "due_on": None, "problem": error.sentence}


def as_csv(rows: list[dict[str, Any]]) -> str:
    """Rows as CSV with the columns of COLUMNS, the person's own before them."""
    kept = tuple(name for name in KEPT if any(name in row for row in rows))
    return csv_text.as_csv((*kept, *COLUMNS), rows)
