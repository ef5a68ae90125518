"""Teams and managers, with the days they served."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain.people import Manager, Team
from iro_desk.store.children import save_row
from iro_desk.store.rows import from_row, to_row

if TYPE_CHECKING:
    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change


def every(case_file: CaseFile) -> tuple[Team, ...]:
    """All teams by name."""
    return tuple(from_row(Team, row) for row in case_file.rows("select * from team order by name, id"))


def managers(case_file: CaseFile) -> tuple[Manager, ...]:
    """All managers, the latest appointed last."""
    rows = case_file.rows("select * from manager order by team_id, tier, from_on, id")
    return tuple(from_row(Manager, row) for row in rows)


def save(change: Change, team: Team) -> int:
    """Add or update a team."""
    return save_row(change, "team", team.id, to_row(team))


def delete(change: Change, team_id: int) -> None:
    """Take a team entered by mistake away; its audit line stays."""
    change.delete("team", team_id)


def save_manager(change: Change, manager: Manager) -> int:
    """Add or update a manager's post."""
    return save_row(change, "manager", manager.id, to_row(manager))


def delete_manager(change: Change, manager_id: int) -> None:
    """Take a post entered by mistake away; its audit line stays."""
    change.delete("manager", manager_id)
