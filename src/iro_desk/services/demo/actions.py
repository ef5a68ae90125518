"""The register of the invented caseload: what became of decided actions, and actions of other sources."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random
from typing import TYPE_CHECKING, Any

from iro_desk.domain.remedial_actions import Chaser, RemedialAction, Status
from iro_desk.services.demo.spec import read
from iro_desk.store import actions as register
from iro_desk.store import decisions

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.services.demo.standing_by import Invented
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

_THEMES = {
    "plan": "care_plan",
    "placement": "placement",
    "health": "health",
    "education": "education",
    "family_time": "family_time",
    "identity": "participation",
    "safety": "placement",
    "legal": "legal_status",
    "leaving_care": "leaving_care",
    "participation": "participation",
}
"""The theme of an action by the category of its decision."""

_LATEST_LATE = 60
"""Working days: what is older and still open was forgotten by nobody in this caseload."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Past:
    """How an action of a decision went on: the row, and the times it was chased."""

    action: RemedialAction
    chased: tuple[Chaser, ...] = ()


def store(desk: Desk, change: Change, who: Invented) -> None:
    """Move on the actions that came of decisions, and add those of audits, checks and panels."""
    chance = Random("the register")  # noqa: S311 - invents days, keeps no secret
    categories = {one.id: one.category for one in decisions.every(desk.case_file)}
    rests = 0
    for action in register.every(desk.case_file):
        theme = _THEMES.get(categories.get(action.decision_id, ""))
        themed = replace(action, themes=frozenset({theme} if theme else ()))
        past = _past(who, themed, chance, rests)
        rests += past.action.is_overdue(who.on)
        register.save(change, past.action)
        for chaser in past.chased:
            register.save_chaser(change, chaser)
    for row in read("actions")["action"]:
        _store_own(change, who, row)


def _past(who: Invented, action: RemedialAction, chance: Random, rests: int) -> _Past:
    """What became of an action of a decision by the day of the demo."""
    drawn, words = chance.randrange(100), read("actions")["words"]
    shares = read("actions")["past"]
    if action.status is Status.DONE:
        return _Past(action=_seen(who, action, chance))
    if action.due_on is None or not action.is_overdue(who.on):
        return _Past(action=action)
    if _is_kept_open(who, action):
        return _Past(action=action, chased=_chased(who, action, chance))
    is_old = who.calendar.working_days_between(action.due_on, who.on) > _LATEST_LATE
    if drawn < shares["in_time"] or (is_old and rests > 1):
        return _Past(action=_seen(who, _done(who, action, -chance.randint(0, 9)), chance))
    if drawn < shares["in_time"] + shares["late"]:
        return _Past(action=_seen(who, _done(who, action, chance.randint(2, 15)), chance))
    chased = _chased(who, action, chance)
    if drawn < shares["in_time"] + shares["late"] + shares["part"]:
        revised_on = who.day(chance.randint(4, 25))
        reason = chance.choice(words["revised"])
        action = replace(action, status=Status.PART, revised_due_on=revised_on, revision_reason=reason)
    elif chance.random() < 0.5:
        action = replace(action, notes=chance.choice(words["waiting"]))
    return _Past(action=action, chased=chased)


def _is_kept_open(who: Invented, action: RemedialAction) -> bool:
    return any(
        who.child(name).id == action.child_id and words in action.action
        for name, words in read("actions")["past"]["open"]
    )


def _done(who: Invented, action: RemedialAction, working_days: int) -> RemedialAction:
    """The action done so many working days from the day it was due."""
    done_on = who.calendar.add_working_days(action.due_on or who.on, working_days)
    since = action.source_on or done_on
    return replace(action, status=Status.DONE, completed_on=min(max(done_on, since), who.day(0)))


def _seen(who: Invented, action: RemedialAction, chance: Random) -> RemedialAction:
    """With the evidence seen and the check of the manager, as most of those done have them."""
    if action.completed_on is None or chance.random() < 0.15:
        return action
    calendar, latest = who.calendar, who.day(0)
    seen_on = min(calendar.add_working_days(action.completed_on, chance.randint(0, 8)), latest)
    note = chance.choice(read("actions")["words"]["evidence"])
    action = replace(action, evidence_seen=True, evidence_seen_on=seen_on, notes=note)
    checked_on = calendar.add_working_days(seen_on, chance.randint(5, 25))
    if checked_on > latest or chance.random() < 0.4:
        return action
    manager = who.person("service_manager").name
    return replace(action, manager_checked_on=checked_on, manager_checked_by=manager)


def _chased(who: Invented, action: RemedialAction, chance: Random) -> tuple[Chaser, ...]:
    """One to four times the owner was asked, since a few days after the day it was due."""
    found = []
    day = action.due_on or who.on
    for _ in range(chance.randint(1, 4)):
        day = who.calendar.add_working_days(day, chance.randint(3, 12))
        if day > who.on:
            break
        how, said = chance.choice(read("actions")["words"]["chasers"])
        found.append(_chaser(action.id or 0, day, action.owner_name, how, said))
    return tuple(found)


def _store_own(change: Change, who: Invented, row: dict[str, Any]) -> None:
    child = who.child(row["name"])
    owner = who.person(row["who"], child)
    action = RemedialAction(
        child_id=child.id or 0,
        source=row["source"],
        source_on=who.day(row["raised"]),
        action=row["action"],
        owner_role=owner.role.lower(),
        owner_name=owner.name,
        due_on=who.day(row["due"]),
        revised_due_on=who.day(row["revised"]) if "revised" in row else None,
        revision_reason=row.get("reason", ""),
        status=Status.DONE if "done" in row else Status(row.get("status", "open")),
        completed_on=who.day(row["done"]) if "done" in row else None,
        evidence_seen="seen" in row,
        evidence_seen_on=who.day(row["seen"]) if "seen" in row else None,
        manager_checked_on=who.day(row["checked"]) if "checked" in row else None,
        manager_checked_by=who.person("service_manager").name if "checked" in row else "",
        themes=frozenset(row["themes"]),
        notes=row.get("notes", ""),
    )
    action_id = register.save(change, action)
    for day, how, said in row.get("chased", ()):
        register.save_chaser(change, _chaser(action_id, who.day(day), owner.name, how, said))


def _chaser(action_id: int, on: date, whom: str, how: str, said: str) -> Chaser:
    return Chaser(action_id=action_id, chased_on=on, whom=whom, how=how, said=said)
