"""The IRO's own settings: who I am, my authority, its teams, how the window looks (K13, K14, K17)."""

from __future__ import annotations

import base64
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from iro_desk.domain import people
from iro_desk.domain.duties import Limits
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.topics import Topic
from iro_desk.services.commands import command
from iro_desk.store import settings, teams

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.people import Manager, Profile, Team
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

TEXT_PERCENT = (100, 110, 125, 150, 175, 200)
THEMES = {"system": "As the computer is set", "light": "Light", "dark": "Dark"}
LOGO_BYTES_AT_MOST = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """How the window looks and when it locks. `lock_minutes` is 1 to 60, 5 by default.

    `smart_hints`: what a decision lacks (who, by when, measurable) is said beside it.
    """

    text_percent: int = 100
    theme: str = "system"
    lock_minutes: int = 5
    privacy_view: bool = False
    smart_hints: bool = True


def profile(desk: Desk) -> Profile:
    """The IRO and the authority, as letterheads name them."""
    held = settings.get(desk.case_file, "profile", {})
    logo = settings.get(desk.case_file, "logo", None)
    return people.Profile(
        **{"iro_name": "", "authority": "", **held}, logo_png=base64.b64decode(logo) if logo else None
    )


@command("Change my details", touches=Topic.SETTINGS)
def save_profile(_desk: Desk, change: Change, wanted: Profile) -> None:
    """Keep the IRO's and the authority's details.

    RuleBroken without a name or an authority, and for a full-time equivalent that is none.
    """
    put_profile(change, wanted)


def put_profile(change: Change, wanted: Profile) -> None:
    """Write the profile within a change that is already open."""
    if not wanted.iro_name.strip():
        raise RuleBroken("Enter your name: it stands on every letter.", field="iro_name")
    if not wanted.authority.strip():
        raise RuleBroken("Enter the name of your authority: it stands on every letter.", field="authority")
    if wanted.logo_png and len(wanted.logo_png) > LOGO_BYTES_AT_MOST:
        raise RuleBroken("The logo is larger than 1 MB. Choose a smaller picture.", field="logo_png")
    if not 0 < wanted.fte <= 1:
        raise RuleBroken("Give your full-time equivalent as a number up to 1, such as 0.8.", field="fte")
    names = ("iro_name", "authority", "iro_phone", "iro_email", "service", "address", "registration")
    details = {name: getattr(wanted, name).strip() for name in names}
    settings.put(change, "profile", {**details, "fte": wanted.fte})
    logo = wanted.logo_png
    settings.put(change, "logo", base64.b64encode(logo).decode("ascii") if logo else None)


def preferences(desk: Desk) -> Preferences:
    """How the window looks and when it locks."""
    return Preferences(**settings.get(desk.case_file, "preferences", {}))


@command("Change how the window looks", touches=Topic.SETTINGS)
def save_preferences(_desk: Desk, change: Change, wanted: Preferences) -> None:
    """Keep how the window looks; RuleBroken for a lock time outside 1 to 60 minutes."""
    if not 1 <= wanted.lock_minutes <= 60:
        raise RuleBroken("Choose between 1 and 60 minutes for the lock.", field="lock_minutes")
    names = ("text_percent", "theme", "lock_minutes", "privacy_view", "smart_hints")
    settings.put(change, "preferences", {name: getattr(wanted, name) for name in names})


def limits(desk: Desk) -> Limits:
    """From how many working days a duty is due soon, and critically overdue."""
    return Limits(**settings.get(desk.case_file, "limits", {}))


@command("Change the limits", touches=Topic.SETTINGS | Topic.REVIEWS)
def save_limits(_desk: Desk, change: Change, wanted: Limits) -> None:
    """Keep the limits; RuleBroken for a negative number of days."""
    if wanted.critical_after < 0 or wanted.soon_within < 0:
        raise RuleBroken("Enter a number of working days, 0 or more.", field="soon_within")
    held = {"critical_after": wanted.critical_after, "soon_within": wanted.soon_within}
    settings.put(change, "limits", held)


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """The teams, and everyone who holds a tier, past and present."""

    teams: tuple[Team, ...]
    managers: tuple[Manager, ...]


def service(desk: Desk) -> Service:
    """Teams and managers as entered."""
    return Service(teams=teams.every(desk.case_file), managers=teams.managers(desk.case_file))


@command("Change a team", touches=Topic.SETTINGS)
def save_team(desk: Desk, change: Change, team: Team) -> int:
    """Add or change a team; RuleBroken without a name of its own or with dates the wrong way round."""
    name = team.name.strip()
    if not name:
        raise RuleBroken("Enter the team's name.", field="name")
    others = (other for other in teams.every(desk.case_file) if other.id != team.id)
    if any(other.name.casefold() == name.casefold() for other in others):
        raise RuleBroken("There is a team of that name already. Choose it in the list.", field="name")
    if team.opened_on and team.closed_on and team.closed_on < team.opened_on:
        raise RuleBroken("The team closed before it opened. Change one of the two days.", field="closed_on")
    return teams.save(change, replace(team, name=name))


@command("Remove a team entered by mistake", touches=Topic.SETTINGS)
def delete_team(desk: Desk, change: Change, team_id: int) -> None:
    """Take a team away; RuleBroken while managers are entered for it."""
    if any(manager.team_id == team_id for manager in teams.managers(desk.case_file)):
        raise RuleBroken(
            "Managers are entered for this team, so it was not removed. Give it a closing day instead, or "
            "remove its managers first."
        )
    teams.delete(change, team_id)


@command("Change a manager", touches=Topic.SETTINGS)
def save_manager(_desk: Desk, change: Change, manager: Manager) -> int:
    """Add or change who holds a tier; RuleBroken without a name or with dates the wrong way round."""
    if not manager.name.strip():
        raise RuleBroken("Enter the manager's name.", field="name")
    if manager.from_on and manager.to_on and manager.to_on < manager.from_on:
        raise RuleBroken("The last day is before the first day. Change one of the two.", field="to_on")
    return teams.save_manager(change, manager)


@command("Remove a manager entered by mistake", touches=Topic.SETTINGS)
def delete_manager(_desk: Desk, change: Change, manager_id: int) -> None:
    """Take a post entered by mistake away."""
    teams.delete_manager(change, manager_id)


def team_manager(desk: Desk, team_name: str | None, on: date) -> Manager | None:
    """Who manages the team of that name on that day, if anybody was entered."""
    held = service(desk)
    wanted = (team_name or "").strip().casefold()
    team = next((team for team in held.teams if team.name.casefold() == wanted), None)
    return people.team_manager_on(held.managers, team.id, on) if team and team.id else None


def resume(desk: Desk) -> dict[str, Any]:
    """The page, field and cursor the window had when it locked; empty when there is none."""
    held: dict[str, Any] = settings.get(desk.case_file, "resume", {})
    return held


@command("Lock", touches=Topic.NONE)
def save_resume(_desk: Desk, change: Change, state: dict[str, Any]) -> None:
    """Keep the page, field and cursor for the next unlock."""
    settings.put(change, "resume", state)
