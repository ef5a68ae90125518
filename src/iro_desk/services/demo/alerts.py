"""The alerts of the invented caseload, from an informal note to a dispute referred to Cafcass."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from iro_desk.domain import dispute_templates
from iro_desk.domain.case_alerts import AlertKind, AlertOutcome, AlertStep, CaseAlert, StepKind
from iro_desk.domain.remedial_actions import RemedialAction, Status
from iro_desk.services.demo.spec import read
from iro_desk.store import actions as register
from iro_desk.store import alerts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iro_desk.domain.case_alerts import Stage
    from iro_desk.services.demo.standing_by import Invented
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

_TEMPLATE = dispute_templates.SHIPPED[0]


def store(desk: Desk, change: Change, who: Invented) -> None:
    """Store the alerts in the order they were raised, numbered by year, each with its steps."""
    every = register.every(desk.case_file)
    numbers: Counter[int] = Counter()
    for template in dispute_templates.SHIPPED:
        alerts.save_template(change, template)
    for row in sorted(read("alerts")["alert"], key=lambda row: int(row["raised"])):
        alert = _alert(who, row)
        year = alert.raised_on.year
        numbers[year] += 1
        alert_id = alerts.save(change, replace(alert, ref=f"A-{year}-{numbers[year]:03d}"))
        for step in row["step"]:
            alerts.save_step(change, _step(who, row, alert_id, step))
        alerts.escalate(change, alert_id, _taken_up(every, alert, row.get("takes_up", ())))
        for agreed in row.get("agreed", ()):
            _store_agreed(change, who, replace(alert, id=alert_id), agreed)


def _taken_up(every: Sequence[RemedialAction], alert: CaseAlert, words: Sequence[str]) -> list[int]:
    """The child's actions that stand open and hold one of those words."""
    return [
        action.id or 0
        for action in every
        if action.child_id == alert.child_id
        and action.status in {Status.OPEN, Status.PART}
        and any(part in action.action for part in words)
    ]


def _alert(who: Invented, row: dict[str, Any]) -> CaseAlert:
    child = who.child(row["name"])
    spoken_to = who.person(row["discussed"], child).name if "discussed" in row else ""
    attempt = row.get("informal_attempt", "")
    copies = [who.person(one, child) for one in row.get("copies", ())]
    return CaseAlert(
        child_id=child.id or 0,
        kind=AlertKind(row.get("kind", AlertKind.CONCERN)),
        raised_on=who.day(row["raised"]),
        raised_by=who.iro,
        team=child.team or "",
        template=_TEMPLATE.key,
        themes=frozenset(row["themes"]),
        what_is_wrong=row["what_is_wrong"],
        impact=row["impact"],
        needed=row["needed"],
        needed_by=who.day(row["needed_by"]) if "needed_by" in row else None,
        discussed_with=spoken_to,
        discussed_on=who.day(row["raised"] - 1) if spoken_to else None,
        informal_attempt=attempt,
        informal_on=who.day(row["raised"] - 3) if attempt else None,
        note_on_file=row.get("note", False),
        legal_advice=row.get("legal_advice", ""),
        cafcass_considered=row.get("cafcass", False),
        copies_to="\n".join(f"{one.name}, {one.role}" for one in copies),
        agency=row.get("agency", ""),
        is_identifiable=row.get("identifiable", False),
        lessons=row.get("lessons", ""),
    )


def _step(who: Invented, row: dict[str, Any], alert_id: int, step: dict[str, Any]) -> AlertStep:
    to = who.person(step["to"], who.child(row["name"])) if "to" in step else None
    stage = _stage(step["stage"]) if "stage" in step else None
    return AlertStep(
        alert_id=alert_id,
        kind=StepKind(step["kind"]),
        happened_on=who.day(step["day"]),
        stage=stage.label if stage else "",
        is_formal=stage is not None,
        due_on=who.day(step["due"]) if "due" in step else None,
        to_whom=to.name if to else "",
        role=to.role if to else "",
        reason=step.get("reason", ""),
        words=step.get("words", ""),
        is_satisfied=step.get("satisfied"),
        outcome=AlertOutcome(step["outcome"]) if "outcome" in step else None,
    )


def _stage(position: int) -> Stage:
    return next(stage for stage in _TEMPLATE.stages if stage.position == position)


def _store_agreed(change: Change, who: Invented, alert: CaseAlert, row: dict[str, Any]) -> None:
    """An action agreed in the alert, as a row of the register."""
    owner = who.person(row["who"], next(one for one in who.by_name.values() if one.id == alert.child_id))
    register.save(
        change,
        RemedialAction(
            child_id=alert.child_id,
            alert_id=alert.id,
            source="alert",
            source_on=who.day(row["day"]),
            action=row["action"],
            owner_role=owner.role.lower(),
            owner_name=owner.name,
            due_on=who.day(row["due"]),
            themes=alert.themes,
        ),
    )
