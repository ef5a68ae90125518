"""The register of remedial actions, and how often each was chased."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

from iro_desk.domain.errors import NotFound
from iro_desk.domain.remedial_actions import Chaser, RemedialAction
from iro_desk.store.children import save_row
from iro_desk.store.rows import from_row, to_row

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change


def every(case_file: CaseFile) -> tuple[RemedialAction, ...]:
    """All remedial actions, by the day they are due."""
    rows = case_file.rows("select * from remedial_action order by due_on, id")
    return tuple(from_row(RemedialAction, row) for row in rows)


def after(case_file: CaseFile, action_id: int, at_most: int) -> tuple[RemedialAction, ...]:
    """So many remedial actions from that id on, by id: a long register is read in parts."""
    sql = "select * from remedial_action where id > ? order by id limit ?"
    return tuple(from_row(RemedialAction, row) for row in case_file.rows(sql, (action_id, at_most)))


def by_ids(case_file: CaseFile, action_ids: Iterable[int]) -> dict[int, RemedialAction]:
    """The remedial actions of those ids that there are, by id."""
    sql = "select * from remedial_action where id in (select value from json_each(?)) order by id"
    rows = case_file.rows(sql, (json.dumps(sorted(set(action_ids))),))
    return {row["id"]: from_row(RemedialAction, row) for row in rows}


def waiting_before(case_file: CaseFile, day: date, statuses: Iterable[str]) -> int:
    """How many actions of those statuses were wanted by a day before that one."""
    sql = (
        "select count(*) as count from remedial_action where case trim(revision_reason) when ''"
        " then coalesce(due_on, revised_due_on) else coalesce(revised_due_on, due_on) end < ?"
        " and status in (select value from json_each(?))"
    )
    return int(case_file.rows(sql, (day.isoformat(), json.dumps(list(statuses))))[0]["count"])


def newest_change(case_file: CaseFile) -> int:
    """The newest line of the audit, 0 before the first: a stamp of what has been read."""
    return int(case_file.rows("select coalesce(max(id), 0) as id from audit")[0]["id"])


def changed_after(case_file: CaseFile, stamp: int) -> frozenset[int]:
    """The remedial actions that changes after that line of the audit added, altered or took away."""
    rows = case_file.rows(
        "select distinct table_name, row_id, coalesce(before, '{}') as before, coalesce(after, '{}') as after"
        " from audit_change where audit_id > ? and table_name in ('remedial_action', 'chaser')",
        (stamp,),
    )
    found = {row["row_id"] for row in rows if row["table_name"] == "remedial_action"}
    of_chasers = [row for row in rows if row["table_name"] == "chaser"]
    for row in of_chasers:
        found |= {json.loads(row[side]).get("action_id") for side in ("before", "after")}
    held = case_file.rows(
        "select action_id from chaser where id in (select value from json_each(?))",
        (json.dumps([row["row_id"] for row in of_chasers]),),
    )
    return frozenset(found | {row["action_id"] for row in held}) - {None}


def by_id(case_file: CaseFile, action_id: int) -> RemedialAction:
    """The action of that row; NotFound otherwise."""
    rows = case_file.rows("select * from remedial_action where id = ?", (action_id,))
    if not rows:
        raise NotFound("This action is not in the case file. Open Actions to see the ones there are.")
    return from_row(RemedialAction, rows[0])


def of_child(case_file: CaseFile, child_id: int) -> tuple[RemedialAction, ...]:
    """A child's remedial actions, by the day they are due."""
    sql = "select * from remedial_action where child_id = ? order by due_on, id"
    return tuple(from_row(RemedialAction, row) for row in case_file.rows(sql, (child_id,)))


def agreed_in(case_file: CaseFile, alert_id: int) -> tuple[RemedialAction, ...]:
    """The remedial actions agreed in a case alert, by the day they are due."""
    sql = "select * from remedial_action where alert_id = ? order by due_on, id"
    return tuple(from_row(RemedialAction, row) for row in case_file.rows(sql, (alert_id,)))


def of_review(case_file: CaseFile, review_id: int) -> dict[int, RemedialAction]:
    """The remedial actions that came of a review's decisions, by decision."""
    sql = "select * from remedial_action where review_id = ? and decision_id is not null"
    return {row["decision_id"]: from_row(RemedialAction, row) for row in case_file.rows(sql, (review_id,))}


def save(change: Change, action: RemedialAction) -> int:
    """Add or update one remedial action."""
    return save_row(change, "remedial_action", action.id, to_row(action))


def add_all(change: Change, actions: Iterable[RemedialAction]) -> list[int]:
    """Add many remedial actions at once; gives their ids in that order."""
    return change.insert_all("remedial_action", [to_row(action) for action in actions])


def save_all(change: Change, actions: Iterable[RemedialAction]) -> int:
    """Update many remedial actions at once; how many of them differed."""
    rows = {action.id: to_row(action) for action in actions if action.id is not None}
    return change.update_all("remedial_action", rows)


def remove(change: Change, action_id: int) -> None:
    """Take a remedial action away; its chasers and links are to be taken away first."""
    change.delete("remedial_action", action_id)


def remove_all(change: Change, action_ids: Iterable[int]) -> None:
    """Take many remedial actions away at once, as `remove` does."""
    change.delete_all("remedial_action", list(action_ids))


def chasers(case_file: CaseFile) -> tuple[Chaser, ...]:
    """Every time an owner was asked after an action, in date order."""
    rows = case_file.rows("select * from chaser order by chased_on, id")
    return tuple(from_row(Chaser, row) for row in rows)


def chasers_by_child(case_file: CaseFile, child_id: int | None = None) -> list[tuple[int, Chaser]]:
    """Every chaser with the child its action is of; those of one child where given."""
    sql = "select chaser.*, child_id from chaser join remedial_action on remedial_action.id = action_id"
    of_child = " where child_id = ?" if child_id else ""
    rows = case_file.rows(sql + of_child, (child_id,) if child_id else ())
    return [(row.pop("child_id"), from_row(Chaser, row)) for row in rows]


def chasers_of(case_file: CaseFile, action_ids: Iterable[int]) -> dict[int, tuple[Chaser, ...]]:
    """The chasers of those actions, by action, in date order."""
    found: dict[int, list[Chaser]] = defaultdict(list)
    sql = "select * from chaser where action_id in (select value from json_each(?)) order by chased_on, id"
    for row in case_file.rows(sql, (json.dumps(sorted(set(action_ids))),)):
        found[row["action_id"]].append(from_row(Chaser, row))
    return {action_id: tuple(held) for action_id, held in found.items()}


def joined(case_file: CaseFile, action_ids: Iterable[int]) -> frozenset[int]:
    """Those of the actions that an alert took up."""
    sql = "select action_id from escalated_action where action_id in (select value from json_each(?))"
    rows = case_file.rows(sql, (json.dumps(sorted(set(action_ids))),))
    return frozenset(row["action_id"] for row in rows)


def mixes_children(change: Change) -> bool:
    """Whether the change leaves an action it wrote with an alert, review or check of another child.

    An action that was chased belongs to the child it was chased for, so it may not be given another one.
    """
    return bool(change.rows(_MIXED, (change.write_line(),)))


_MIXED = """
with written as (
    select row_id as id
    from audit_change where audit_id = ?1 and table_name = 'remedial_action' and operation <> 'delete'
    union select json_extract(after, '$.action_id')
    from audit_change where audit_id = ?1 and table_name = 'escalated_action' and operation <> 'delete'
)
select one.id from written join remedial_action as one on one.id = written.id
where exists (
    select 1 from escalated_action as taken join case_alert as up on up.id = taken.alert_id
    where taken.action_id = one.id and up.child_id <> one.child_id)
or exists (
    select 1 from case_alert as agreed
    where agreed.id = one.alert_id and agreed.child_id <> one.child_id)
or exists (select 1 from review where review.id = one.review_id and review.child_id <> one.child_id)
or exists (
    select 1 from midway_check as midway
    where midway.id = one.midway_check_id and midway.child_id <> one.child_id)
or (exists (select 1 from chaser where chaser.action_id = one.id)
    and exists (
        select 1 from audit_change as moved where moved.audit_id = ?1 and moved.row_id = one.id
        and moved.table_name = 'remedial_action' and moved.operation = 'update'
        and json_extract(moved.after, '$.child_id') is not null))
limit 1
"""


def save_chaser(change: Change, chaser: Chaser) -> int:
    """Add or update one chaser."""
    return save_row(change, "chaser", chaser.id, to_row(chaser))


def add_chasers(change: Change, chasers: Iterable[Chaser]) -> None:
    """Add many chasers at once."""
    change.insert_all("chaser", [to_row(chaser) for chaser in chasers])


def remove_chasers(change: Change, chasers: Iterable[Chaser]) -> None:
    """Take chasers away."""
    change.delete_all("chaser", [chaser.id or 0 for chaser in chasers])
