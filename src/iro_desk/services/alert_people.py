"""Who answers an alert, and who has a copy: the tiers of the authority on the day, by name (row K14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain import people
from iro_desk.domain.case_alerts import AlertKind
from iro_desk.domain.dispute_templates import alert_stage, role_words
from iro_desk.domain.people import TIERS
from iro_desk.services import settings

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from iro_desk.domain.case_alerts import CaseAlert, DisputeTemplate
    from iro_desk.domain.people import Manager
    from iro_desk.services.desk import Desk

FIRST = "team_manager"
"""Who an alert goes to where the procedure does not say (annual report 11.3)."""

_COPIED = frozenset({"head_of_service"})
"""Who has a copy of an alert where the procedure does not say: the head of service (annual report 11.3)."""


def holder(desk: Desk, role: str, team_name: str, on: date) -> Manager | None:
    """Who holds a tier on that day: the team's own manager, or the one of the service.

    None where nobody is entered, or the role is no tier.
    """
    held, wanted = settings.service(desk), team_name.strip().casefold()
    team_id = next((one.id for one in held.teams if one.name.casefold() == wanted), None)
    if role == FIRST and team_id is None:
        return None
    return people.holder_on(held.managers, role, team_id, on)


def ranked(roles: Iterable[str]) -> list[str]:
    """Roles in the order of seniority, those that are no tiers after them."""
    order = list(TIERS)
    return sorted(roles, key=lambda role: (order.index(role) if role in order else len(order), role))


def copies(desk: Desk, roles: Iterable[str], team_name: str, on: date) -> str:
    """One role a line, with the name of its holder where there is one: "Head of service: A. Example"."""
    named = [(role_words(role), holder(desk, role, team_name, on)) for role in ranked(roles)]
    return "\n".join(f"{words}: {held.name}" if held else words for words, held in named)


def first_copies(desk: Desk, alert: CaseAlert, template: DisputeTemplate) -> str:
    """Who has a copy of an alert as it is raised; nobody of the council's for another agency's part."""
    if alert.kind is AlertKind.PARTNER_AGENCY:
        return ""
    stage = alert_stage(template, alert.raised_on)
    roles = (stage.copy_to_roles if stage else frozenset()) or _COPIED
    return copies(desk, roles, alert.team, alert.raised_on)
