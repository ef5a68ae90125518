"""Dispute procedures of the authority: those shipped, its own, the one new alerts follow (rows K14, A5).

They are read as shipped until the first alert is kept: from then on they stand in the case file, so that
each step names a stage that stays the same when the procedure is changed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from iro_desk.domain import dispute_templates as shipped
from iro_desk.domain.dispute_templates import SHIPPED
from iro_desk.domain.errors import NotFound, RuleBroken
from iro_desk.domain.topics import Topic
from iro_desk.domain.wording import counted
from iro_desk.services.commands import command
from iro_desk.store import alerts as store

if TYPE_CHECKING:
    from iro_desk.domain.case_alerts import DisputeTemplate
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

_TOUCHED = Topic.SETTINGS | Topic.ALERTS
_CHANGE = "Change the dispute procedure"


def every(desk: Desk) -> tuple[DisputeTemplate, ...]:
    """Every procedure, those shipped first."""
    return store.templates(desk.case_file) or SHIPPED


def used(desk: Desk) -> DisputeTemplate:
    """The procedure that new alerts follow."""
    found = every(desk)
    return next((one for one in found if one.is_used), found[0])


def by_key(desk: Desk, key: str) -> DisputeTemplate:
    """The procedure of that key; the one used for "" or one that was taken away."""
    return next((one for one in every(desk) if one.key == key), None) or used(desk)


def ensure(desk: Desk) -> None:
    """Keep the shipped procedures in the case file, where none are kept yet."""
    if not store.templates(desk.case_file):
        _keep_shipped(desk)


def save(desk: Desk, template: DisputeTemplate) -> int:
    """Keep a procedure, new or changed; gives its row's id. RuleBroken as `dispute_templates.check` says.

    A new one has the key "". What may be looked at again is told by `doubts` of the domain.
    """
    shipped.check(template)
    ensure(desk)
    return _save(desk, template)


def use(desk: Desk, key: str) -> None:
    """Let new alerts follow that procedure; NotFound where there is none. Alerts begun keep their own."""
    ensure(desk)
    _use(desk, key)


def restore(desk: Desk, key: str) -> None:
    """Put a shipped procedure back as it is shipped; NotFound for one of the authority's own.

    A stage that is named as before stays the same stage.
    """
    ensure(desk)
    _restore(desk, key)


@command("Keep the dispute procedures", touches=Topic.NONE)
def _keep_shipped(_desk: Desk, change: Change) -> None:
    for template in SHIPPED:
        store.save_template(change, template)


@command(_CHANGE, touches=_TOUCHED)
def _save(desk: Desk, change: Change, template: DisputeTemplate) -> int:
    held = every(desk)
    name = template.name.strip()
    if any(one.name.casefold() == name.casefold() and one.key != template.key for one in held):
        raise RuleBroken("There is a procedure of that name already. Give this one another.", field="name")
    before = next((one for one in held if one.key == template.key and template.key), None)
    if before is not None:
        _keep_used(desk, before, template)
    kept = replace(
        template,
        name=name,
        key=template.key or _new_key(name, {one.key for one in held}),
        id=before.id if before else None,
        is_used=before.is_used if before else False,
        stages=tuple(
            replace(one, label=one.label.strip(), id=one.id if before else None) for one in template.stages
        ),
    )
    return store.save_template(change, kept)


@command(_CHANGE, touches=_TOUCHED)
def _use(desk: Desk, change: Change, key: str) -> None:
    held = every(desk)
    if key not in {one.key for one in held}:
        raise NotFound("This procedure is no longer there. Choose another.")
    for one in held:
        store.save_template(change, replace(one, is_used=one.key == key))


@command("Put a dispute procedure back as shipped", touches=_TOUCHED)
def _restore(desk: Desk, change: Change, key: str) -> None:
    as_shipped = next((one for one in SHIPPED if one.key == key), None)
    if as_shipped is None:
        raise NotFound("This procedure is your authority’s own: there is no shipped one to go back to.")
    before = by_key(desk, key)
    ids = {stage.label.casefold(): stage.id for stage in before.stages}
    stages = tuple(replace(stage, id=ids.get(stage.label.casefold())) for stage in as_shipped.stages)
    after = replace(as_shipped, id=before.id, is_used=before.is_used, stages=stages)
    _keep_used(desk, before, after)
    store.save_template(change, after)


@command("Remove a dispute procedure", touches=_TOUCHED)
def remove(desk: Desk, change: Change, key: str) -> None:
    """Take one of the authority's own away.

    RuleBroken for one that is shipped, that new alerts follow or that an alert has followed.
    """
    held = next((one for one in store.templates(desk.case_file) if one.key == key), None)
    if held is None or key in {one.key for one in SHIPPED}:
        raise RuleBroken("A procedure that is shipped stays. Choose another as the one that is used.")
    if held.is_used:
        raise RuleBroken("New alerts follow this procedure. Choose another as the one that is used first.")
    count = sum(alert.template == key for alert in store.every(desk.case_file))
    if count:
        follow = "follows" if count == 1 else "follow"
        raise RuleBroken(f"{counted(count, 'alert')} {follow} this procedure, so it stays.")
    store.remove_template(change, held)


def _keep_used(desk: Desk, before: DisputeTemplate, after: DisputeTemplate) -> None:
    """RuleBroken where a stage is taken out that an alert has been in: it ends on a day instead (K14)."""
    kept = {one.id for one in after.stages}
    steps = [step for held in store.steps(desk.case_file).values() for step in held]
    for stage in before.stages:
        if stage.id not in kept and any(step.stage_id == stage.id for step in steps):
            raise RuleBroken(
                f"An alert has been at “{stage.label}”, so it stays. Give it a last day instead.",
                field="stages",
            )


def _new_key(name: str, taken: set[str]) -> str:
    """A key of small letters out of the name, unlike the others."""
    base = re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_") or "own"
    key, number = f"own_{base}", 1
    while key in taken:
        number += 1
        key = f"own_{base}_{number}"
    return key
