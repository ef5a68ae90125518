"""Teams, their managers and tiers over time, and the IRO themself (rows K13, K14, K17)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

TIERS = {
    "team_manager": "Team manager",
    "service_manager": "Service manager",
    "head_of_service": "Head of service",
    "assistant_director": "Assistant director",
    "director": "Director of children's services",
}

ATTENDED = {
    "in_person": "In person",
    "video": "By video",
    "phone": "By telephone",
    "sent_views": "Sent views",
    "apologies": "Apologies",
    "absent": "Did not attend",
    "not_invited": "Not invited",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """A social work team, with the days it existed between."""

    name: str
    opened_on: date | None = None
    closed_on: date | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Manager:
    """Someone who holds a tier; a team's own where `team_id` is given, else the service's."""

    tier: str
    name: str
    team_id: int | None = None
    email: str = ""
    from_on: date | None = None
    to_on: date | None = None
    id: int | None = None

    def serves(self, on: date) -> bool:
        """Whether the person holds the post on that day, first and last day included."""
        return (self.from_on is None or self.from_on <= on) and (self.to_on is None or on <= self.to_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The IRO and the authority, as letterheads and lists name them.

    `registration` is the number with the regulator, `fte` the full-time equivalent worked, over 0 and
    up to 1.
    """

    iro_name: str
    authority: str
    iro_phone: str = ""
    iro_email: str = ""
    service: str = "Independent Reviewing Service"
    address: str = ""
    logo_png: bytes | None = None
    registration: str = ""
    fte: float = 1.0


def team_manager_on(managers: Iterable[Manager], team_id: int | None, on: date) -> Manager | None:
    """The team manager of that team on that day, the latest appointed first."""
    serving = [m for m in managers if m.tier == "team_manager" and m.team_id == team_id and m.serves(on)]
    return max(serving, key=lambda m: m.from_on or date.min, default=None)


def holder_on(managers: Iterable[Manager], tier: str, team_id: int | None, on: date) -> Manager | None:
    """Who holds a tier on that day for a team: its own manager first, then the service's."""
    serving = [m for m in managers if m.tier == tier and m.team_id in {team_id, None} and m.serves(on)]
    return max(serving, key=lambda m: (m.team_id is not None, m.from_on or date.min), default=None)
