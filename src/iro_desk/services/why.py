"""Why this date? Its rule, its starting record and what last moved that, gathered when asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from iro_desk.domain.errors import NotFound
from iro_desk.domain.explanation import Explanation, LastMove, Start, of_date, of_duty
from iro_desk.domain.wording import plain_date
from iro_desk.services import children
from iro_desk.services.planned_days import standing_of
from iro_desk.store import child_audit, provenance

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from iro_desk.domain.clock import DueDate
    from iro_desk.domain.duties import Duty
    from iro_desk.services.desk import Desk
    from iro_desk.store.child_audit import Entry


def of_row(desk: Desk, duty: Duty) -> Explanation:
    """The explanation of a row of a list."""
    history = children.history(desk, duty.child_id or 0)
    return _with_record(desk, duty.child_id or 0, of_duty(duty, history, desk.rules.on(desk.today)))


def of_due(desk: Desk, child_id: int, due: DueDate, review_id: int | None = None) -> Explanation:
    """The explanation of one due date of a child: a review's, or a task's after it.

    A review held is explained by the rules of its day: give the DueDate it was judged by.
    """
    history = children.history(desk, child_id)
    return _with_record(desk, child_id, of_date(due, history, desk.rules.on(desk.today), review_id))


def of_wall(desk: Desk, child_ids: Sequence[int], review_id: int | None = None) -> Explanation:
    """The explanation of a review's last lawful date; of several children's, of the earliest.

    NotFound where none is known.
    """
    rows: list[Duty] = []
    for child_id in child_ids:
        found = standing_of(desk, child_id)
        review = next((one for one in found.history.reviews if one.id == review_id), None)
        row = found.row_of_wall(review)
        rows += [row] if row is not None else []
    if not rows:
        raise NotFound("The last lawful date of this review is not known.")
    return of_row(desk, min(rows, key=lambda row: row.due_on or date.max))


def _with_record(desk: Desk, child_id: int, told: Explanation) -> Explanation:
    """The explanation with where the starting day is recorded and what last moved it."""
    start = told.start
    if start is None or not start.table:
        return told
    entries = child_audit.of_child(desk.case_file, child_id)
    return replace(told, origin=_origin(desk, start, entries), moved=_last_move(start, entries))


def _origin(desk: Desk, start: Start, entries: Iterable[Entry]) -> str:
    fact = provenance.of_value(desk.case_file, start.table, start.row_id or 0, start.column)
    if fact is not None:
        row = f", row {fact.row}" if fact.row else ""
        return f"Read from {fact.file}{row}, as at {plain_date(fact.as_at)}."
    made = next((entry for entry in entries if _is_of(entry, start) and _is_new(entry)), None)
    return f"Recorded on {plain_date(made.at.date())}." if made else ""


def _last_move(start: Start, entries: Iterable[Entry]) -> LastMove | None:
    """The newest change of the starting day, None where it stands as first recorded."""
    changes = [
        entry
        for entry in entries
        if _is_of(entry, start) and not _is_new(entry) and start.column in (entry.change.after or {})
    ]
    if not changes:
        return None
    last = changes[-1]
    return LastMove(
        at=last.at,
        what=last.what,
        old_on=_day((last.change.before or {}).get(start.column)),
        new_on=_day((last.change.after or {}).get(start.column)),
        reason=last.reason,
    )


def _is_of(entry: Entry, start: Start) -> bool:
    if start.row_id is not None:
        return entry.change.table == start.table and entry.change.row_id == start.row_id
    # A task that was done is known by its review alone.
    return entry.change.table == start.table and entry.row.get("review_id") == start.review_id


def _is_new(entry: Entry) -> bool:
    return entry.change.operation == "insert"


def _day(text: Any) -> date | None:  # noqa: ANN401 - a column's value
    return date.fromisoformat(text) if text else None
