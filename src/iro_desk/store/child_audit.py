"""What the audit holds of one child: every change of every row that is, or was, theirs.

A row that was deleted gives its number free, and a row of another child may take it. So the
changes of a number are cut into lives, from its insert to its delete, and each life is the child's whom
its insert or delete names.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from iro_desk.store.audit import RowChange
from iro_desk.store.case_file import CaseFile
from iro_desk.store.changes import from_json

OF_CHILD = (
    "care_period",
    "episode",
    "review",
    "consultation",
    "event",
    "diary_entry",
    "issued_document",
    "remedial_action",
    "case_alert",
    "midway_check",
    "return_interview",
    "event_told",
    "oversight_entry",
    "panel_paper",
    "cafcass_contact",
    "promise",
    "care_plan_audit",
    "court_paper",
    "feedback_return",
)
"""Tables whose rows name the child."""

OF_REVIEW = (
    "meeting",
    "attendance",
    "decision",
    "decision_progress",
    "decision_reply",
    "minutes_section",
    "monitoring_form",
    "task_done",
    "date_change",
    "report_received",
    "withheld",
)
"""Tables whose rows name a review of the child's."""

OF_ALERT = ("alert_step", "escalated_action")
"""Tables whose rows name an alert about the child."""

OF_ACTION = ("chaser",)
"""Tables whose rows name a remedial action of the child's."""

_BELOW = (
    ("review", "review_id", OF_REVIEW),
    ("case_alert", "alert_id", OF_ALERT),
    ("remedial_action", "action_id", OF_ACTION),
)
_AT_ONCE = 500

Span = tuple[int, int]
"""The first and the last change of a life, by their numbers in the audit."""

_EVER: Span = (0, sys.maxsize)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One changed row with its line. `row` is what is known of the whole row, for naming it."""

    id: int
    line_id: int
    at: datetime
    what: str
    reason: str
    change: RowChange
    row: dict[str, Any]


def of_child(case_file: CaseFile, child_id: int) -> list[Entry]:
    """Every change of the child's rows, the oldest first."""
    found = list(_entries(case_file, "child", {child_id}))
    own: dict[str, list[Entry]] = {}
    for table in OF_CHILD:
        ids = _owned(case_file, table, "child_id", {child_id})
        own[table] = _of_owner(_entries(case_file, table, ids), "child_id", {child_id: [_EVER]})
        found += own[table]
    for owner, column, tables in _BELOW:
        owners = _owned(case_file, owner, "child_id", {child_id})
        spans = _spans(owners, own[owner])
        for table in tables:
            ids = _owned(case_file, table, column, owners)
            found += _of_owner(_entries(case_file, table, ids), column, spans)
    return sorted(found, key=lambda entry: entry.id)


def _spans(owners: set[int], entries: Iterable[Entry]) -> dict[int, list[Span]]:
    """By number, the changes between which it was one of the owners: before and after it may be another's."""
    spans: dict[int, list[Span]] = {}
    for entry in entries:
        held = spans.setdefault(entry.change.row_id, [])
        is_new = entry.change.operation == "insert"
        if is_new or not held:
            held.append((entry.id if is_new else 0, sys.maxsize))
        if entry.change.operation == "delete":
            held[-1] = (held[-1][0], entry.id)
    return spans | {number: [_EVER] for number in owners - spans.keys()}


def _owned(case_file: CaseFile, table: str, column: str, owners: set[int]) -> set[int]:
    """The rows of a table that are the owners', or were when they were deleted."""
    if not owners:
        return set()
    marks = ", ".join("?" * len(owners))
    now = case_file.rows(f"SELECT id FROM {table} WHERE {column} IN ({marks})", [*owners])  # noqa: S608
    gone = case_file.rows(
        "SELECT row_id AS id FROM audit_change WHERE table_name = ? AND operation = 'delete'"  # noqa: S608
        f" AND json_extract(before, '$.{column}') IN ({marks})",
        [table, *owners],
    )
    return {row["id"] for row in (*now, *gone)}


def _entries(case_file: CaseFile, table: str, ids: set[int]) -> Iterator[Entry]:
    """Every change of those rows, with the row as it was last known by then."""
    rows: dict[int, dict[str, Any]] = {}
    for raw in _raw(case_file, table, sorted(ids)):
        change = RowChange(
            table=table,
            row_id=raw["row_id"],
            operation=raw["operation"],
            before=from_json(raw["before"]),
            after=from_json(raw["after"]),
        )
        known = rows.setdefault(change.row_id, {})
        if change.operation == "insert":
            known.clear()
        known.update(change.after or change.before or {})
        yield Entry(
            id=raw["id"],
            line_id=raw["audit_id"],
            at=datetime.fromisoformat(raw["at"]),
            what=raw["what"],
            reason=raw["reason"],
            change=change,
            row=dict(known),
        )


def _raw(case_file: CaseFile, table: str, ids: list[int]) -> list[dict[str, Any]]:
    # An issued paper's pages stand in the audit too, and are not what is asked for here.
    after = "json_remove(c.after, '$.pdf')" if table == "issued_document" else "c.after"
    found: list[dict[str, Any]] = []
    for first in range(0, len(ids), _AT_ONCE):
        some = ids[first : first + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        found += case_file.rows(
            f"SELECT c.id, c.audit_id, c.row_id, c.operation, c.before, {after} AS after,"  # noqa: S608
            " a.at, a.what, a.reason FROM audit_change c JOIN audit a ON a.id = c.audit_id"
            f" WHERE c.table_name = ? AND c.row_id IN ({marks}) ORDER BY c.id",
            [table, *some],
        )
    return found


def _of_owner(entries: Iterable[Entry], column: str, owners: Mapping[int, list[Span]]) -> list[Entry]:
    """The lives, from insert to delete, of those owners' rows, begun while the number was the owner's."""
    lives: dict[int, list[list[Entry]]] = defaultdict(list)
    for entry in entries:
        held = lives[entry.change.row_id]
        if not held or entry.change.operation == "insert":
            held.append([])
        held[-1].append(entry)
    return [
        entry
        for held in lives.values()
        for life in held
        if any(_is_within(life[0].id, owners.get(one.row.get(column) or 0, ())) for one in life)
        for entry in life
    ]


def _is_within(entry_id: int, spans: Iterable[Span]) -> bool:
    return any(first <= entry_id <= last for first, last in spans)
