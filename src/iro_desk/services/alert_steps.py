"""The steps of an alert: taken with everything known filled in, corrected with a reason (rows A1 to A7, R4).

From overdue actions to an alert, and from an alert to a formal stage, is one call each.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from iro_desk.domain.case_alerts import STEP_KINDS, AlertKind, AlertStep, Stage, StepKind
from iro_desk.domain.dispute_course import Phase, course_of, limit_of
from iro_desk.domain.dispute_moves import ALERT_LABEL
from iro_desk.domain.dispute_templates import alert_stage, formal_stages, is_stage, title_of
from iro_desk.domain.disputes import check_step, move_of, standing, what_it_moves, with_step
from iro_desk.domain.errors import NotFound, RuleBroken
from iro_desk.services import alert_people, alert_replay, alerts, dispute_templates, undoing
from iro_desk.services.alerts import SCOPE, TOUCHED
from iro_desk.services.commands import command
from iro_desk.store import actions as register
from iro_desk.store import alerts as store
from iro_desk.store import issued

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from iro_desk.domain.case_alerts import CaseAlert, DisputeTemplate
    from iro_desk.domain.disputes import Standing
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

_ANSWERED_BY_PLACE = frozenset({StepKind.RESPONSE, StepKind.CHASED})
"""Steps that are about the place that holds: they name its stage and the person who is to answer."""


_PLACES = frozenset({StepKind.STAGE, StepKind.RAISED})
"""Steps that begin the place in which an alert stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Held:
    """An alert with its steps and its procedure."""

    alert: CaseAlert
    steps: tuple[AlertStep, ...]
    template: DisputeTemplate


def offered(
    desk: Desk, alert_id: int, kind: StepKind, stage_id: int | None = None, on: date | None = None
) -> AlertStep:
    """A step that is not kept yet, with its stage, the person, the role and the day of response filled in.

    A formal stage without `stage_id` is the next one. `on`: the day it is done, today without it.
    """
    held = _held(desk, alert_id)
    step = AlertStep(alert_id=alert_id, kind=kind, happened_on=on or desk.today, stage_id=stage_id)
    if kind is StepKind.STAGE and stage_id is None:
        step = replace(step, stage_id=_next_stage(desk, held, step.happened_on).id)
    return _filled(desk, held, step)


def take(desk: Desk, step: AlertStep, **said: str | bool) -> int:
    """Take a step; gives its row's id. What is blank is filled in as `offered` does it.

    `said`: fields of the alert that the same form says (`note_on_file`, `lessons`), kept with it; what else
    stands in the alert stays as it is by then. RuleBroken as `disputes.check_step` says.
    """
    dispute_templates.ensure(desk)
    return _take(desk, step, said)


def start(
    desk: Desk, alert: CaseAlert, kind: StepKind = StepKind.RAISED, *, from_actions: Sequence[int] = ()
) -> int:
    """Keep a new alert with its first step, in one change and one step of undo; gives the alert's row.

    The first step is that it is raised, or the informal attempt that the alert tells of. RuleBroken as
    `alerts.save` and `disputes.check_step` say, beside the alert's own fields.
    """
    dispute_templates.ensure(desk)
    return _start(desk, alert, kind, tuple(from_actions))


def to_stage(desk: Desk, alert_id: int, stage_id: int | None = None, *, reason: str = "") -> int:
    """Begin the next formal stage today, or the one named; gives the step's row. RuleBroken as `take`."""
    step = offered(desk, alert_id, StepKind.STAGE, stage_id)
    return take(desk, replace(step, reason=reason))


def escalate(desk: Desk, action_ids: Sequence[int]) -> int:
    """Raise a case alert today about overdue actions of one child, all that is known filled in.

    Gives the alert's row. RuleBroken for no action, or for actions of several children.
    """
    if not action_ids:
        raise RuleBroken("Choose the actions the alert is about.")
    child_id = register.by_id(desk.case_file, action_ids[0]).child_id
    return start(desk, alerts.begin(desk, child_id, from_actions=action_ids), from_actions=action_ids)


def what_changes(desk: Desk, alert_id: int, changed: AlertStep | None, removed_id: int | None = None) -> str:
    """What a correction would do to the 20 working days, in a sentence; "" where they stay."""
    held = _held(desk, alert_id)
    after = with_step(held.steps, changed, removed_id)
    return what_it_moves(held.alert, held.steps, after, held.template, desk.calendar)


@command("Take a step in an alert", touches=TOUCHED)
def _take(desk: Desk, change: Change, step: AlertStep, said: Mapping[str, Any]) -> int:
    if said:
        alerts.put(desk, change, replace(store.by_id(desk.case_file, step.alert_id), **said))
    return put(desk, change, step)


@command("Raise a case alert", touches=TOUCHED)
def _start(desk: Desk, change: Change, alert: CaseAlert, kind: StepKind, from_actions: Sequence[int]) -> int:
    alert_id = alerts.put(desk, change, alert, from_actions, is_noted=False)
    step = AlertStep(alert_id=alert_id, kind=kind, happened_on=alert.raised_on)
    fields = {"happened_on": "raised_on"}
    if kind is StepKind.INFORMAL_NOTE:
        on = alert.informal_on or alert.raised_on
        step = replace(step, words=alert.informal_attempt, happened_on=on)
        fields = {"happened_on": "informal_on", "words": "informal_attempt"}
    try:
        put(desk, change, step, is_noted=False)
    except RuleBroken as error:
        raise RuleBroken(error.sentence, field=fields.get(error.field or "", error.field)) from error
    verb = "Raise" if kind is StepKind.RAISED else "Begin"
    undoing.note(change, SCOPE, f"{verb} {store.by_id(desk.case_file, alert_id).ref}")
    return alert_id


def put(desk: Desk, change: Change, step: AlertStep, *, is_noted: bool = True) -> int:
    """Take a step within a change that is already open; as `take`. `is_noted`: it is a step of undo."""
    held = _held(desk, step.alert_id)
    filled = _filled(desk, held, step)
    check_step(held.alert, held.steps, filled, held.template, desk.today, desk.calendar)
    step_id = store.save_step(change, filled)
    if is_noted:
        undoing.note(change, SCOPE, f"{_name(held, filled)}, {held.alert.ref}")
    return step_id


@command("Correct a step of an alert", touches=TOUCHED)
def correct(desk: Desk, change: Change, step: AlertStep, *, reason: str) -> None:
    """Change a step that is on file; RuleBroken without a reason, and as a new one is refused.

    Its kind stays, and so does the paper that proves it.
    """
    held = _held(desk, step.alert_id)
    before = _step(held, step.id)
    if not reason.strip():
        raise RuleBroken("Say why it is corrected.", field="correction")
    kept = replace(step, kind=before.kind, document_id=before.document_id)
    others = tuple(one for one in held.steps if one.id != before.id)
    if kept.kind in _PLACES:
        kept = _filled_place(desk, replace(held, steps=others), kept)
    check_step(held.alert, others, kept, held.template, desk.today, desk.calendar)
    if letter := alert_replay.past_its_letter(desk, kept):
        sentence = f"{letter[0].upper()}{letter[1:]}. Enter that day or an earlier one."
        raise RuleBroken(sentence, field="happened_on")
    carried = [replace(one, stage_id=kept.stage_id, stage=kept.stage) for one in _answers_to(held, before)]
    after = with_step(held.steps, kept)
    for answer in carried:
        after = with_step(after, answer)
    _check_later(desk, held, after)
    for one in (kept, *carried):
        store.save_step(change, one)
    undoing.note(change, SCOPE, f"Correct {STEP_KINDS[before.kind].lower()}, {held.alert.ref}")


@command("Take a step of an alert away", touches=TOUCHED)
def remove(desk: Desk, change: Change, alert_id: int, step_id: int, *, reason: str) -> None:
    """Take away a step entered by mistake; RuleBroken without a reason, or where a paper proves it."""
    held = _held(desk, alert_id)
    step = _step(held, step_id)
    if not reason.strip():
        raise RuleBroken("Say why it is taken away.", field="correction")
    if step.document_id is not None:
        raise RuleBroken("A paper was sent in this step, so it stays.")
    _check_no_letter(desk, step)
    _check_later(desk, held, with_step(held.steps, None, step_id))
    store.remove_step(change, step_id)
    named = _name(held, step)
    undoing.note(change, SCOPE, f"Take away {named[0].lower()}{named[1:]}, {held.alert.ref}")


def note_paper(change: Change, step: AlertStep) -> int:
    """Keep that a paper went out, within the change that issues it; `document_id` names the paper.

    It is no step of undo: what was sent was sent.
    """
    return store.save_step(change, replace(step, kind=StepKind.LETTER))


def _held(desk: Desk, alert_id: int) -> _Held:
    alert = store.by_id(desk.case_file, alert_id)
    template = dispute_templates.by_key(desk, alert.template)
    return _Held(alert=alert, steps=store.steps_of(desk.case_file, alert_id), template=template)


def _step(held: _Held, step_id: int | None) -> AlertStep:
    found = next((one for one in held.steps if one.id == step_id), None)
    if found is None:
        raise NotFound("This step is no longer on file. Open the alert again to see what is.")
    return found


def _check_no_letter(desk: Desk, step: AlertStep) -> None:
    """RuleBroken where the letter of a stage went out: what was sent was sent."""
    sent = issued.of_alert(desk.case_file, step.alert_id)
    if any(one.recipient == f"step:{step.id}" for one in sent):
        raise RuleBroken("The letter of this step was issued, so it stays. Correct it instead.")


def _check_later(desk: Desk, held: _Held, after: Sequence[AlertStep]) -> None:
    """RuleBroken, naming the first, where a later step could then not have been taken."""
    held_by = alert_replay.what_stands_on_it(desk, held.alert, held.steps, after)
    if held_by:
        raise RuleBroken(f"{held_by} this step. Correct or take that away first.")


def _answers_to(held: _Held, step: AlertStep) -> Iterator[AlertStep]:
    """The responses and chasers that name the place a step began, until the next place."""
    if step.kind not in _PLACES:
        return
    for one in held.steps[held.steps.index(step) + 1 :]:
        if one.kind in _PLACES:
            return
        named = (one.stage_id, one.stage) == (step.stage_id, step.stage)
        if one.kind in _ANSWERED_BY_PLACE and named:
            yield one


def _standing(desk: Desk, held: _Held, on: date) -> Standing:
    return standing(held.alert, held.steps, held.template, on, desk.calendar)


def _next_stage(desk: Desk, held: _Held, on: date) -> Stage:
    """The formal stage after the one that holds; RuleBroken where there is none above."""
    now = _standing(desk, held, on)
    ahead = formal_stages(held.template, on)
    higher = ahead[now.number :] if now.place is Phase.STAGE else ahead
    if not higher:
        raise RuleBroken("This is the last stage. Refer it to Cafcass, take legal advice or close it.")
    return higher[0]


def _filled(desk: Desk, held: _Held, step: AlertStep) -> AlertStep:
    """The step with what is known of it where it says nothing."""
    if step.kind in _PLACES:
        return _filled_place(desk, held, step)
    began = course_of(held.steps).began
    if step.kind not in _ANSWERED_BY_PLACE or began is None:
        return step
    if step.stage_id is None and not step.stage:
        step = replace(step, stage_id=began.stage_id, stage=began.stage)
    return replace(step, to_whom=step.to_whom or began.to_whom, role=step.role or began.role)


def _filled_place(desk: Desk, held: _Held, step: AlertStep) -> AlertStep:
    """A stage or a raised alert: who answers it by name and role, and by when."""
    stage = _stage(held, step)
    is_ours = held.alert.kind is not AlertKind.PARTNER_AGENCY
    role = step.role or (stage.escalates_to_role if stage else alert_people.FIRST if is_ours else "")
    holds = alert_people.holder(desk, role, held.alert.team, step.happened_on) if is_ours else None
    limit = limit_of(course_of(held.steps), held.template) if stage and stage.is_formal else None
    filled = replace(
        step,
        stage_id=stage.id if stage else None,
        stage=stage.label if stage else ALERT_LABEL,
        is_formal=stage.is_formal if stage else False,
        limit_wd=step.limit_wd or limit,
        role=role,
        to_whom=step.to_whom or (holds.name if holds else "" if is_ours else held.alert.agency),
    )
    if filled.due_on is not None:
        return filled
    move = move_of(held.alert, held.steps, filled, held.template, desk.calendar)
    return replace(filled, due_on=move.due_on if move else None)


def _stage(held: _Held, step: AlertStep) -> Stage | None:
    if step.kind is StepKind.RAISED:
        return alert_stage(held.template, step.happened_on)
    found = next((one for one in held.template.stages if is_stage(one, step.stage_id, step.stage)), None)
    if found is None or not found.is_formal:
        raise NotFound("This stage is not part of the procedure. Choose another stage.")
    return found


def _name(held: _Held, step: AlertStep) -> str:
    """What a step is called in the list of undo: "Stage 2, Head of service"."""
    if step.kind is not StepKind.STAGE:
        return STEP_KINDS[step.kind]
    numbers = [one.id for one in formal_stages(held.template, step.happened_on)]
    number = numbers.index(step.stage_id) + 1 if step.stage_id in numbers else 0
    return title_of(number, step.stage)
