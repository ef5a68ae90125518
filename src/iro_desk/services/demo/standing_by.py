"""Who of the invented caseload is meant by a name or a role in resources/demo/, and which day by a number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from iro_desk.domain.people import TIERS, team_manager_on
from iro_desk.services import settings
from iro_desk.store import children, teams

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from iro_desk.domain.child import Child
    from iro_desk.domain.days import WorkingCalendar
    from iro_desk.domain.people import Manager
    from iro_desk.services.desk import Desk

SOCIAL_WORKER = "social_worker"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody by name, and by what they are in words."""

    name: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Invented:
    """The stored children by name, the managers, and the day of the demo, once read."""

    by_name: Mapping[str, Child]
    managers: tuple[Manager, ...]
    team_ids: Mapping[str, int]
    iro: str
    on: date
    calendar: WorkingCalendar

    def child(self, name: str) -> Child:
        """The child of that name."""
        return self.by_name[name]

    def day(self, working_days: int) -> date:
        """The day so many working days from the last one up to the day of the demo."""
        return self.calendar.add_working_days(self.calendar.practical_by(self.on), working_days)

    def past(self, working_days: int, since: date) -> date:
        """That day, never before `since` and never still to come."""
        return min(max(self.day(working_days), since), self.on)

    def person(self, who: str, child: Child | None = None) -> Person:
        """Whom a role means for that child on the day; "Role: Name" is read as it stands."""
        if ": " in who:
            role, name = who.split(": ", 1)
            return Person(name=name, role=role)
        if who == SOCIAL_WORKER:
            return Person(name=(child and child.social_worker) or "", role="Social worker")
        if who not in TIERS:
            return Person(name=who, role="")
        return Person(name=self._manager(who, child), role=TIERS[who])

    def _manager(self, tier: str, child: Child | None) -> str:
        if tier == "team_manager":
            team_id = self.team_ids.get((child and child.team) or "")
            found = team_manager_on(self.managers, team_id, self.on)
        else:
            found = next((one for one in self.managers if one.tier == tier and one.serves(self.on)), None)
        return found.name if found else ""


def invented(desk: Desk) -> Invented:
    """Read who and when from the case file of the demo, within the change that fills it."""
    return Invented(
        by_name={child.name or "": child for child in children.every(desk.case_file)},
        managers=teams.managers(desk.case_file),
        team_ids={team.name: team.id or 0 for team in teams.every(desk.case_file)},
        iro=settings.profile(desk).iro_name,
        on=desk.today,
        calendar=desk.calendar,
    )
