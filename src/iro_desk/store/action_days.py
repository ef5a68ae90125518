"""The days to which actions were moved, as they stood on file on a day gone by."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from iro_desk.domain.remedial_actions import RemedialAction
    from iro_desk.store.case_file import CaseFile

_MOVED = ("revised_due_on", "revision_reason")


def moved_by(case_file: CaseFile, action: RemedialAction, day: date) -> RemedialAction:
    """The action with the day it was moved to, and why, as that stood on file at the end of a day.

    One that was filed later is as it was first filed.
    """
    sql = (
        "select substr(line.at, 1, 10) as day, done.after from audit_change as done"
        " join audit as line on line.id = done.audit_id"
        " where done.table_name = 'remedial_action' and done.row_id = ? and done.after is not null"
        " order by done.id"
    )
    known: dict[str, str | None] = {}
    for row in case_file.rows(sql, (action.id,)):
        if known and row["day"] > day.isoformat():
            break
        after = json.loads(row["after"])
        known |= {column: after[column] for column in _MOVED if column in after}
    if not known:
        return action
    moved_to = known.get("revised_due_on")
    return replace(
        action,
        revised_due_on=date.fromisoformat(moved_to) if moved_to else None,
        revision_reason=known.get("revision_reason") or "",
    )
