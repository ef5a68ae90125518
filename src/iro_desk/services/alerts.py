"""Case alerts: begun with all that is known, kept, joined to actions, with what was agreed (A2, A8, R4)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from iro_desk.domain import alert_beginnings as beginnings
from iro_desk.domain.case_alerts import AlertKind, CaseAlert, StepKind
from iro_desk.domain.dispute_templates import alert_stage, formal_stages
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.topics import Topic
from iro_desk.domain.wording import counted
from iro_desk.services import alert_people, alert_replay, dispute_templates, settings, undoing
from iro_desk.services.commands import command
from iro_desk.store import actions as register
from iro_desk.store import alerts as store
from iro_desk.store import children, decisions, mentions, monitoring, reviews

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from iro_desk.domain.case_alerts import DisputeTemplate
    from iro_desk.domain.remedial_actions import Chaser, RemedialAction
    from iro_desk.services.desk import Desk
    from iro_desk.services.undoing import Undoable
    from iro_desk.store.changes import Change

SCOPE = "alerts"
"""The steps of undo of alerts."""

TOUCHED = Topic.ALERTS | Topic.ACTIONS

_THEME = {AlertKind.PARTNER_AGENCY: "partner_agency", AlertKind.GOOD_PRACTICE: "good_practice"}


def begin(
    desk: Desk,
    child_id: int,
    kind: AlertKind = AlertKind.CONCERN,
    *,
    from_actions: Sequence[int] = (),
    review_id: int | None = None,
) -> CaseAlert:
    """An alert that is not kept yet, with everything that is known filled in.

    From actions: what is wrong with days late and chasers, what is needed, the themes, the attempts so
    far. From a review: what its monitoring form says. RuleBroken for actions of another child.
    """
    child = children.by_id(desk.case_file, child_id)
    template = dispute_templates.used(desk)
    alert = CaseAlert(
        child_id=child_id,
        kind=kind,
        raised_on=desk.today,
        review_id=review_id,
        raised_by=settings.profile(desk).iro_name,
        team=child.team or "",
        template=template.key,
        themes=frozenset({_THEME[kind]} if kind in _THEME else ()),
    )
    alert = replace(alert, copies_to=alert_people.first_copies(desk, alert, template))
    if kind is not AlertKind.GOOD_PRACTICE:
        alert = replace(alert, needed_by=_wanted_by(desk, template))
    if from_actions:
        alert = _of_actions(desk, alert, _actions(desk, child_id, from_actions))
    return _of_review(desk, alert) if review_id is not None else alert


def save(desk: Desk, alert: CaseAlert, *, from_actions: Sequence[int] = ()) -> int:
    """Add or change an alert; gives its row's id. A new one has its reference, and takes up the actions.

    What the form still wants is told by `disputes.gaps`. RuleBroken without a day or for one to come.
    """
    dispute_templates.ensure(desk)
    return _save(desk, alert, tuple(from_actions))


@command("Keep a case alert", touches=TOUCHED)
def _save(desk: Desk, change: Change, alert: CaseAlert, from_actions: Sequence[int]) -> int:
    return put(desk, change, alert, from_actions)


def put(
    desk: Desk,
    change: Change,
    alert: CaseAlert,
    from_actions: Sequence[int] = (),
    *,
    is_noted: bool = True,
) -> int:
    """Write an alert within a change that is already open; as `save`. `is_noted`: it is a step of undo."""
    _check(desk, alert)
    if alert.id is not None:
        held = store.by_id(desk.case_file, alert.id)
        _check_procedure(desk, held, alert)
        return store.save(change, replace(alert, ref=held.ref, child_id=held.child_id))
    ref = next_ref(desk, alert.raised_on)
    alert_id = store.save(change, replace(alert, ref=ref))
    taken = _actions(desk, alert.child_id, from_actions)
    store.escalate(change, alert_id, [one.id or 0 for one in taken])
    if is_noted:
        undoing.note(change, SCOPE, f"Begin {ref}")
    return alert_id


def next_ref(desk: Desk, on: date) -> str:
    """The next reference of that year: "A-2026-014"."""
    start = f"A-{on.year}-"
    taken = [one.ref.removeprefix(start) for one in store.every(desk.case_file) if one.ref.startswith(start)]
    number = max((int(one) for one in taken if one.isdecimal()), default=0) + 1
    return f"{start}{number:03d}"


@command("Remove a case alert entered by mistake", touches=TOUCHED)
def remove(desk: Desk, change: Change, alert_id: int, *, reason: str) -> None:
    """Take an alert away with its steps.

    RuleBroken without a reason, where a paper of it was issued, and where an action was agreed in it.
    """
    alert = store.by_id(desk.case_file, alert_id)
    if not reason.strip():
        raise RuleBroken("Say why it is removed.", field="reason")
    if store.papers_of(desk.case_file, alert_id):
        raise RuleBroken(f"A paper of {alert.ref} was issued, so it stays. Close it instead.")
    agreed = register.agreed_in(desk.case_file, alert_id)
    if agreed:
        count = counted(len(agreed), "action")
        raise RuleBroken(f"{count} agreed in {alert.ref} stand in the register. Take them out of it first.")
    for step in store.steps_of(desk.case_file, alert_id):
        store.remove_step(change, step.id or 0)
    store.let_go(change, alert_id)
    mentions.forget_alert(change, alert_id)
    store.remove(change, alert_id)
    undoing.note(change, SCOPE, f"Remove {alert.ref}")


@command("Record what was agreed in an alert", touches=TOUCHED)
def save_agreed(desk: Desk, change: Change, alert_id: int, wanted: Sequence[RemedialAction]) -> None:
    """Keep the actions agreed: who does what by when. They are rows of the register (source "alert").

    One that is no longer among them goes. RuleBroken for one without words, a person or a day, and for
    taking away one that was chased or moved on.
    """
    alert = store.by_id(desk.case_file, alert_id)
    held = {one.id: one for one in register.agreed_in(desk.case_file, alert_id)}
    kept = {one.id for one in wanted if one.id is not None}
    for action_id, action in held.items():
        if action_id not in kept:
            _take_out(desk, change, action)
    for one in wanted:
        _check_agreed(one)
        base = held.get(one.id) or replace(one, id=None, source_on=one.source_on or desk.today)
        words = replace(
            base,
            child_id=alert.child_id,
            alert_id=alert_id,
            source="alert",
            action=one.action.strip(),
            owner_name=one.owner_name.strip(),
            owner_role=one.owner_role.strip(),
            due_on=one.due_on,
            themes=base.themes or alert.themes,
        )
        register.save(change, words)
    undoing.note(change, SCOPE, f"Actions agreed in {alert.ref}")


@command("Join actions to an alert", touches=TOUCHED)
def join(desk: Desk, change: Change, alert_id: int, action_ids: Sequence[int]) -> None:
    """Let the alert take up more actions of its child; those it has already stay as they are."""
    alert = store.by_id(desk.case_file, alert_id)
    held = store.escalated(desk.case_file).get(alert_id, ())
    new = [one.id or 0 for one in _actions(desk, alert.child_id, action_ids) if one.id not in held]
    store.escalate(change, alert_id, new)
    undoing.note(change, SCOPE, f"Join {counted(len(new), 'action')} to {alert.ref}")


@command("Take actions out of an alert", touches=TOUCHED)
def release(desk: Desk, change: Change, alert_id: int, action_ids: Sequence[int]) -> None:
    """Let the alert no longer take up those actions."""
    alert = store.by_id(desk.case_file, alert_id)
    store.let_go(change, alert_id, action_ids)
    undoing.note(change, SCOPE, f"Take {counted(len(action_ids), 'action')} out of {alert.ref}")


def undo(desk: Desk, named: str = "") -> str:
    """Take back the last step of any alert; gives its name, "" where there is none.

    RuleBroken where a later step stands on it, where its letter went out, and where it is not `named`.
    """
    held = alert_replay.held_by(desk)
    return undoing.undo(desk, SCOPE, touches=TOUCHED, named=named, why_not=held)


def redo(desk: Desk) -> str:
    """Do the step last taken back again; gives its name, "" where there is none. RuleBroken as `undo`."""
    return undoing.redo(desk, SCOPE, touches=TOUCHED, why_not=alert_replay.held_by(desk))


def next_steps(desk: Desk) -> Undoable:
    """The names of what undo and redo would do next."""
    return undoing.next_steps(desk, SCOPE)


def _check(desk: Desk, alert: CaseAlert) -> None:
    if alert.raised_on > desk.today:
        raise RuleBroken("This day is still to come. Enter the day it was raised.", field="raised_on")
    for field in ("discussed_on", "informal_on"):
        day = getattr(alert, field)
        if day is not None and day > desk.today:
            raise RuleBroken("This day is still to come. Enter the day it was.", field=field)


def _check_procedure(desk: Desk, held: CaseAlert, alert: CaseAlert) -> None:
    """RuleBroken for another procedure once a stage was begun: nobody would know which stages are behind."""
    before, after = (dispute_templates.by_key(desk, one.template) for one in (held, alert))
    begun = any(one.kind is StepKind.STAGE for one in store.steps_of(desk.case_file, held.id or 0))
    if before.key != after.key and begun:
        raise RuleBroken(
            f"A stage of “{before.name}” was begun, so {held.ref} stays in it. To follow another procedure, "
            "close this alert and raise a new one.",
            field="template",
        )


def _check_agreed(one: RemedialAction) -> None:
    if not one.action.strip():
        raise RuleBroken("Say what was agreed.", field="action")
    if not (one.owner_name.strip() or one.owner_role.strip()):
        raise RuleBroken("Say who is to do it.", field="owner_name")
    if one.due_on is None:
        raise RuleBroken("Say by when it is to be done.", field="due_on")


def _take_out(desk: Desk, change: Change, action: RemedialAction) -> None:
    is_chased = any(one.action_id == action.id for one in register.chasers(desk.case_file))
    is_taken_up = any(action.id in held for held in store.escalated(desk.case_file).values())
    if action.has_facts_of_its_own or is_chased or is_taken_up:
        raise RuleBroken(
            f"“{action.action}” has gone on in the register, so it stays. Mark it replaced there instead."
        )
    register.remove(change, action.id or 0)


def _actions(desk: Desk, child_id: int, action_ids: Iterable[int]) -> tuple[RemedialAction, ...]:
    found = tuple(register.by_id(desk.case_file, one) for one in dict.fromkeys(action_ids))
    if any(one.child_id != child_id for one in found):
        raise RuleBroken("An alert is about one child. Choose actions of one child.")
    return found


def _wanted_by(desk: Desk, template: DisputeTemplate) -> date | None:
    """The day a first answer is wanted by: what the alert has, else what the first formal stage has."""
    first = alert_stage(template, desk.today) or next(iter(formal_stages(template, desk.today)), None)
    if first is None or first.response_wd is None:
        return None
    return desk.calendar.add_working_days(desk.today, first.response_wd)


def _of_actions(desk: Desk, alert: CaseAlert, actions: Sequence[RemedialAction]) -> CaseAlert:
    ids = {one.id for one in actions}
    chased: dict[int, list[Chaser]] = {}
    for one in register.chasers(desk.case_file):
        if one.action_id in ids:
            chased.setdefault(one.action_id, []).append(one)
    every = [one for held in chased.values() for one in held]
    categories = dict(_categories(desk, actions))
    return replace(
        alert,
        review_id=alert.review_id or next((one.review_id for one in actions if one.review_id), None),
        themes=alert.themes | beginnings.themes_of(actions, categories, desk.today),
        what_is_wrong=beginnings.what_is_wrong(actions, chased, desk.today, desk.calendar),
        needed=beginnings.needed(actions),
        informal_attempt=beginnings.informal_attempts(every),
        informal_on=max((one.chased_on for one in every), default=None),
    )


def _categories(desk: Desk, actions: Iterable[RemedialAction]) -> Iterator[tuple[int, str]]:
    for review_id in {one.review_id for one in actions if one.review_id and one.decision_id}:
        for decision in decisions.of_review(desk.case_file, review_id):
            yield decision.id or 0, decision.category


def _of_review(desk: Desk, alert: CaseAlert) -> CaseAlert:
    """What the review's monitoring form says of it; RuleBroken for a review of another child."""
    review = reviews.by_id(desk.case_file, alert.review_id or 0)
    if review.child_id != alert.child_id:
        raise RuleBroken("This review is another child's. Begin the alert from the child's own review.")
    form = monitoring.of_review(desk.case_file, alert.review_id or 0)
    if form is None or alert.what_is_wrong:
        return alert
    is_praise = alert.kind is AlertKind.GOOD_PRACTICE
    return replace(alert, what_is_wrong=(form.good_practice if is_praise else form.concern_text).strip())
