"""To whom the papers of an alert go: the person of its stage, and those who get copies (row A3)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from iro_desk.domain.case_alerts import AlertKind
from iro_desk.domain.people import TIERS
from iro_desk.services import alert_people, settings
from iro_desk.services.paper_maker import Addressee
from iro_desk.store import alerts

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from iro_desk.domain.case_alerts import AlertStep, CaseAlert
    from iro_desk.domain.people import Manager
    from iro_desk.services.desk import Desk
    from iro_desk.store.issued import IssuedDocument

_EMAIL = re.compile(r"[^\s<>;,]+@[^\s<>;,]+\.[^\s<>;,]+")


def of_step(desk: Desk, alert: CaseAlert, step: AlertStep | None, on: date) -> Addressee:
    """Whom a stage's letter is to: the person the step names, with the e-mail entered for them.

    Without a step, or with one that names no role, it is the child's team manager of that day; for a
    partner agency the agency itself. The
    name is "" where nobody is entered.
    """
    is_partners = alert.kind is AlertKind.PARTNER_AGENCY
    role = (step.role if step else "") or ("" if is_partners else alert_people.FIRST)
    name = (step.to_whom.strip() if step else "") or (alert.agency.strip() if is_partners else "")
    held = alert_people.holder(desk, role, alert.team, on) if role else None
    if not name and held is not None:
        name = held.name
    email = next((one.email for one in _managers(desk, on) if one.name == name), "")
    return Addressee(name=name, role=TIERS.get(role, role), email=email)


def copies(desk: Desk, alert: CaseAlert, step: AlertStep | None, on: date) -> tuple[Addressee, ...]:
    """Who gets a copy: the roles the stage names, then the lines entered with the alert; each once."""
    to = of_step(desk, alert, step, on)
    found = [_by_role(desk, role, alert, on) for role in _roles_of(desk, step)]
    found += [_by_line(desk, line, alert, on) for line in alert.copies_to.splitlines() if line.strip()]
    known: dict[str, Addressee] = {}
    for one in found:
        if one.name and one.name != to.name:
            known.setdefault(one.name.casefold(), one)
    return tuple(known.values())


def of_document(desk: Desk, held: IssuedDocument) -> tuple[Addressee, ...]:
    """Whom an issued paper of an alert may go to: its addressee, then those who get copies of that stage."""
    alert = alerts.by_id(desk.case_file, held.alert_id or 0)
    steps = alerts.steps_of(desk.case_file, alert.id or 0)
    step = next((one for one in steps if held.recipient == f"step:{one.id}"), None)
    to = Addressee(name=held.addressee)
    everybody = (of_step(desk, alert, step, held.issued_on), *copies(desk, alert, step, held.issued_on))
    known = next((one for one in everybody if one.name == held.addressee), to)
    others = tuple(one for one in copies(desk, alert, step, held.issued_on) if one.name != known.name)
    return (known, *others)


def words(reader: Addressee) -> str:
    """Name and role in a line; the role alone where nobody is named."""
    return ", ".join(part for part in (reader.name, reader.role) if part)


def _roles_of(desk: Desk, step: AlertStep | None) -> Iterable[str]:
    """The roles copied in at the step's stage, in the order of seniority."""
    if step is None:
        return ()
    stages = (stage for template in alerts.templates(desk.case_file) for stage in template.stages)
    named = next((stage.copy_to_roles for stage in stages if stage.id == step.stage_id), frozenset())
    return alert_people.ranked(named)


def _by_role(desk: Desk, role: str, alert: CaseAlert, on: date) -> Addressee:
    held = alert_people.holder(desk, role, alert.team, on)
    words_of = TIERS.get(role, role)
    return Addressee(name=held.name, role=words_of, email=held.email) if held else Addressee(name=words_of)


def _by_line(desk: Desk, line: str, alert: CaseAlert, on: date) -> Addressee:
    """A line as it was typed: a tier's name stands for who holds it, an e-mail address is taken out."""
    email = found.group() if (found := _EMAIL.search(line)) else ""
    text = line.replace(email, "").strip(" <>,;") if email else line.strip()
    tier = next((key for key, tier in TIERS.items() if tier.casefold() == text.casefold()), None)
    if tier is not None:
        return _by_role(desk, tier, alert, on)
    before, colon, after = text.partition(":")
    tier = next((key for key, tier in TIERS.items() if tier.casefold() == before.strip().casefold()), None)
    if colon and tier is not None:
        text = f"{after.strip()}, {TIERS[tier]}"
    name, _, role = text.partition(",")
    known = next((one for one in _managers(desk, on) if one.name.casefold() == name.strip().casefold()), None)
    role = role.strip() or (TIERS[known.tier] if known else "")
    return Addressee(name=name.strip() or email, role=role, email=email or (known.email if known else ""))


def _managers(desk: Desk, on: date) -> list[Manager]:
    return [one for one in settings.service(desk).managers if one.serves(on)]
