"""The register of actions by reference, without a child's name: as rows, and plain for the command line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from iro_desk.domain.register_columns import EXPORTED, value, working_days_late
from iro_desk.domain.remedial_actions import Status
from iro_desk.domain.without_names import WithoutNames
from iro_desk.services import actions

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from iro_desk.domain.register_columns import Row
    from iro_desk.services.desk import Desk

COLUMNS = (
    ("action_ref", "Action"),
    ("child_ref", "Child"),
    ("action", "What is to be done"),
    ("owner_name", "Owner"),
    ("wanted_by", "Wanted by"),
    ("state", "State"),
    ("chased", "Chased"),
)


def rows(desk: Desk, *, overdue: bool = False) -> tuple[Row, ...]:
    """The rows of the register by reference, those due first; only what is overdue if asked for.

    On a day gone by what was raised later is not there yet, and what was done later is still open.
    """
    found = [_on(row, desk.today) for row in actions.page(desk).rows.values() if _is_there(row, desk.today)]
    wanted = [row for row in found if not overdue or row.action.is_overdue(desk.today)]
    return tuple(sorted(by_reference(desk, wanted), key=lambda row: (_day(row), row.id)))


def by_reference(desk: Desk, found: Iterable[Row]) -> list[Row]:
    """The rows as they go out by reference: no name in any words of theirs, no own column of a sheet.

    A sheet's own columns may name the child, or say when it was born.
    """
    register = actions.page(desk)
    names = WithoutNames(register.children.values(), register.rows.values())
    told = (names.row(row) for row in found)
    return [replace(row, action=replace(row.action, other_columns={})) for row in told]


def as_rows(desk: Desk, found: Sequence[Row]) -> list[dict[str, Any]]:
    """Each of `rows` by the keys of the register's columns: days as ISO texts, ticks as true and false."""
    known = actions.known(desk)
    listed = []
    for row in found:
        plain: dict[str, Any] = {}
        for column in EXPORTED:
            if column.key != "child":
                held = value(row, column.key, known)
                plain[column.key] = held.isoformat() if isinstance(held, date) else held
        wanted_by = row.action.wanted_by
        plain["wanted_by"] = wanted_by.isoformat() if wanted_by else None
        plain["overdue"] = row.action.is_overdue(desk.today)
        plain["days_overdue"] = working_days_late(row.action, known)
        plain["chasers"] = [
            {"chased_on": one.chased_on.isoformat(), "whom": one.whom, "how": one.how, "said": one.said}
            for one in row.chasers
        ]
        listed.append(plain)
    return listed


def _is_there(row: Row, day: date) -> bool:
    return row.action.source_on is None or row.action.source_on <= day


def _on(row: Row, day: date) -> Row:
    if row.action.completed_on is None or row.action.completed_on <= day:
        return row
    return replace(row, action=replace(row.action, status=Status.OPEN, completed_on=None))


def _day(row: Row) -> date:
    return row.action.wanted_by or date.max
