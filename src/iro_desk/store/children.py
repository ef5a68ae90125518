"""Children, their periods of care and their episodes in the case file."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from iro_desk.domain.child import CarePeriod, Child, Episode
from iro_desk.domain.errors import NotFound
from iro_desk.store.rows import from_row, to_row

if TYPE_CHECKING:
    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change


def every(case_file: CaseFile) -> list[Child]:
    """All children ever on the caseload, in the order of their references."""
    return [from_row(Child, row) for row in case_file.rows("select * from child order by child_ref")]


def of_group(case_file: CaseFile, group_id: int) -> list[Child]:
    """The children of a sibling group, in the order of their references."""
    rows = case_file.rows("select * from child where sibling_group_id = ? order by child_ref", (group_id,))
    return [from_row(Child, row) for row in rows]


def by_id(case_file: CaseFile, child_id: int) -> Child:
    """The child of that row; NotFound otherwise."""
    return _one(case_file, "select * from child where id = ?", child_id)


def by_ref(case_file: CaseFile, child_ref: str) -> Child:
    """The child of that council reference; NotFound otherwise."""
    return _one(case_file, "select * from child where child_ref = ?", child_ref)


def care_periods(case_file: CaseFile, child_id: int | None = None) -> dict[int, tuple[CarePeriod, ...]]:
    """Periods of care by child, in date order; of one child where `child_id` is given."""
    return _grouped(case_file, "care_period", "became_looked_after_on", CarePeriod, child_id)


def episodes(case_file: CaseFile, child_id: int | None = None) -> dict[int, tuple[Episode, ...]]:
    """Episodes by child, in date order; of one child where `child_id` is given."""
    return _grouped(case_file, "episode", "started_on", Episode, child_id)


def save(change: Change, child: Child) -> int:
    """Add the child, or bring its row up to date; gives the row's id."""
    return save_row(change, "child", child.id, to_row(child))


def save_care_period(change: Change, child_id: int, period: CarePeriod) -> int:
    """Add or update one period of care."""
    return save_row(change, "care_period", period.id, {"child_id": child_id, **to_row(period)})


def save_episode(change: Change, child_id: int, episode: Episode) -> int:
    """Add or update one episode."""
    return save_row(change, "episode", episode.id, {"child_id": child_id, **to_row(episode)})


def save_row(change: Change, table: str, row_id: int | None, columns: dict[str, Any]) -> int:
    """Add a row where `row_id` is None, else update it; gives its id."""
    if row_id is None:
        return change.insert(table, columns)
    change.update(table, row_id, columns)
    return row_id


def _one(case_file: CaseFile, sql: str, key: object) -> Child:
    rows = case_file.rows(sql, (key,))
    if not rows:
        raise NotFound("This child is not in the case file. Look the child up again on Caseload.")
    return from_row(Child, rows[0])


def _grouped(
    case_file: CaseFile, table: str, order: str, cls: type[Any], child_id: int | None
) -> dict[int, Any]:
    where, params = ("", ()) if child_id is None else ("where child_id = ?", (child_id,))
    found: dict[int, list[Any]] = defaultdict(list)
    for row in case_file.rows(f"select * from {table} {where} order by {order}, id", params):  # noqa: S608
        found[row["child_id"]].append(from_row(cls, row))
    return {key: tuple(values) for key, values in found.items()}
