"""The dispute engine: where an alert stands, what can be done next, what to look at (statutory.md 2.4).

`standing` answers it for one day from the alert, its steps and its procedure; `check_step` refuses a step
that the rules do not allow. The course of the steps is in `dispute_course`, the moves in `dispute_moves`,
the rules with their sources in `dispute_warnings`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from iro_desk.domain.case_alerts import AlertKind, AlertOutcome, AlertStep, CaseAlert, StepKind
from iro_desk.domain.dispute_course import (
    PHASES,
    Budget,
    Clocked,
    Course,
    Phase,
    budget_of,
    clocked_by,
    course_of,
    in_order,
    with_step,
)
from iro_desk.domain.dispute_moves import Ground, Move, find, moves
from iro_desk.domain.dispute_warnings import RULES, DisputeRule, Warn, gaps, warnings
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.wording import long_date, short_date

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.case_alerts import DisputeTemplate
    from iro_desk.domain.days import WorkingCalendar

__all__ = [
    "PHASES",
    "RULES",
    "Budget",
    "DisputeRule",
    "Move",
    "Phase",
    "Standing",
    "Warn",
    "check_step",
    "first_fallen",
    "gaps",
    "in_order",
    "move_of",
    "standing",
    "what_it_moves",
    "with_step",
]

_NEEDS_WORDS = {
    StepKind.INFORMAL_NOTE: "Write what was tried, with whom.",
    StepKind.DISCUSSION: "Write what was said.",
    StepKind.RESPONSE: "Write what they answered.",
    StepKind.CAFCASS_REPLY: "Write what Cafcass answered.",
    StepKind.LEGAL_ADVICE_GIVEN: "Write what the advice comes to.",
}
_STAYS_OPEN = frozenset(
    {StepKind.CAFCASS_REPLY, StepKind.LEGAL_ADVICE_GIVEN, StepKind.DISCUSSION, StepKind.LETTER}
)
"""What may be filed after a closing."""

_NOT_ASKED = "Nobody was asked for a response by that day, or it has come."
_WHY_NOT = {
    StepKind.STAGE: (
        "This stage holds already, or is not part of the procedure on that day. Choose another stage."
    ),
    StepKind.REOPENED: "This is open already.",
    StepKind.RAISED: "The alert is raised already.",
    StepKind.RESPONSE: _NOT_ASKED,
    StepKind.CHASED: _NOT_ASKED,
    StepKind.CAFCASS_REPLY: "No referral to Cafcass waits for a reply. Record the referral first.",
    StepKind.LEGAL_ADVICE_GIVEN: "No legal advice is waited for. Record first that it was asked for.",
}
_BEFORE_IT_BEGAN = frozenset({StepKind.INFORMAL_NOTE, StepKind.RAISED})
"""What may stand before the alert was raised, and the raising itself."""

_OF_A_RAISED_ALERT = frozenset({StepKind.STAGE, StepKind.RESPONSE, StepKind.CHASED})
"""What follows the raising, also where an informal attempt is on file before it."""

_ANSWERS = frozenset({StepKind.RESPONSE, StepKind.CHASED})
"""What names the place that it answers."""

_RAISED_LATER = "The alert was raised on {day}. Enter that day or a later one."
_NOW_LATER = "Later steps are on file, the last on {day}. Enter that day or a later one."


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing(Clocked):
    """Where an alert stands with its clocks, what can be done next, and what to look at.

    `moves`: the suggested first. `warnings`: the clocks first.
    """

    moves: tuple[Move, ...] = ()
    warnings: tuple[Warn, ...] = ()

    @property
    def suggested(self) -> Move | None:
        """What is next, None where the IRO has to judge first or it is closed."""
        return next((one for one in self.moves if one.is_suggested), None)


def standing(
    alert: CaseAlert,
    steps: Sequence[AlertStep],
    template: DisputeTemplate,
    today: date,
    calendar: WorkingCalendar,
) -> Standing:
    """Where the alert stands on that day."""
    course = course_of(steps)
    now = clocked_by(alert, course, template, today, calendar)
    ground = _ground(alert, course, template, today, calendar)
    held = {field.name: getattr(now, field.name) for field in fields(Clocked)}
    return Standing(**held, moves=moves(ground), warnings=warnings(alert, course, now, calendar))


def move_of(
    alert: CaseAlert,
    steps: Sequence[AlertStep],
    step: AlertStep,
    template: DisputeTemplate,
    calendar: WorkingCalendar,
) -> Move | None:
    """The move that a step makes on its own day, None where it could not be made then."""
    return find(_before(alert, steps, step, template, calendar), step)


def check_step(
    alert: CaseAlert,
    steps: Sequence[AlertStep],
    step: AlertStep,
    template: DisputeTemplate,
    today: date,
    calendar: WorkingCalendar,
) -> None:
    """Refuse a step that the rules do not allow, beside the field it is about.

    `steps` are the others of the alert. RuleBroken for a day to come or one before the alert was raised
    (unless it is an informal attempt), for what cannot be done on that day, a missing reason or missing
    words, a response day before the step or, where the IRO sets it, past the limit, and a closing without
    outcome or difference made.
    """
    if step.happened_on > today:
        raise RuleBroken("This day is still to come. Enter the day it was done.", field="happened_on")
    _check_begun(steps, step)
    ground = _before(alert, steps, step, template, calendar)
    move = find(ground, step)
    if move is None:
        raise RuleBroken(_why_not(ground, step), field="kind" if ground.course.is_open else "happened_on")
    if move.reason_why and not step.reason.strip():
        raise RuleBroken(move.reason_why, field="reason")
    if step.kind in _NEEDS_WORDS and not step.words.strip():
        raise RuleBroken(_NEEDS_WORDS[step.kind], field="words")
    _check_due(ground, step, move)
    if step.kind is StepKind.CLOSED:
        _check_closing(alert, ground, step)
    if step.kind in {StepKind.CLOSED, StepKind.REOPENED}:
        _check_last(steps, step)


def first_fallen(
    alert: CaseAlert,
    before: Sequence[AlertStep],
    after: Sequence[AlertStep],
    template: DisputeTemplate,
    calendar: WorkingCalendar,
) -> AlertStep | None:
    """The first step that could be taken as things stood before a correction, and could not be after it."""

    def stands(steps: Sequence[AlertStep], step: AlertStep) -> bool:
        ground = _before(alert, steps, step, template, calendar)
        if find(ground, step) is None:
            return False
        try:
            if step.kind is StepKind.CLOSED:
                _check_closing(alert, ground, step)
        except RuleBroken:
            return False
        return step.kind not in _ANSWERS or not step.stage or _names_a_place(ground.course, step)

    old = {one.id: one for one in before}
    return next(
        (
            one
            for one in in_order(after)
            if one.id in old and not stands(after, one) and stands(before, old[one.id])
        ),
        None,
    )


def _names_a_place(course: Course, step: AlertStep) -> bool:
    """Whether the stage that an answer names is one that was begun."""
    begun = (*course.stages, *((course.last[StepKind.RAISED],) if StepKind.RAISED in course.last else ()))
    return any((one.stage_id, one.stage) == (step.stage_id, step.stage) for one in begun)


def what_it_moves(
    alert: CaseAlert,
    before: Sequence[AlertStep],
    after: Sequence[AlertStep],
    template: DisputeTemplate,
    calendar: WorkingCalendar,
) -> str:
    """What a correction does to the 20 working days, in a sentence; "" where they stay as they are."""
    old, new = (_begun(alert, steps, template, calendar) for steps in (before, after))
    if (old and (old.began_on, old.limit_on)) != (new and (new.began_on, new.limit_on)):
        if new is None:
            return "No formal stage is left, so the formal process counts as not begun."
        days = f"The {new.limit} working days run from {long_date(new.began_on)} to {long_date(new.limit_on)}"
        return f"{days}, no longer from {long_date(old.began_on)}." if old else f"{days}."
    was, now = (course_of(steps).closing for steps in (before, after))
    if new is None or (was and was.happened_on) == (now and now.happened_on):
        return ""
    if now is None:
        return f"It counts as open, and the {new.limit} working days go on."
    return (
        f"It counts as closed on {long_date(now.happened_on)}, and the {new.limit} working days stop there."
    )


def _begun(
    alert: CaseAlert, steps: Sequence[AlertStep], template: DisputeTemplate, calendar: WorkingCalendar
) -> Budget | None:
    course = course_of(steps)
    return budget_of(alert, course, template, course.formal.happened_on, calendar) if course.formal else None


def _ground(
    alert: CaseAlert, course: Course, template: DisputeTemplate, on: date, calendar: WorkingCalendar
) -> Ground:
    return Ground(
        alert=alert,
        course=course,
        template=template,
        on=on,
        calendar=calendar,
        budget=budget_of(alert, course, template, on, calendar),
    )


def _before(
    alert: CaseAlert,
    steps: Sequence[AlertStep],
    step: AlertStep,
    template: DisputeTemplate,
    calendar: WorkingCalendar,
) -> Ground:
    """How things stood just before a step, as it is or would be filed."""
    filed = with_step([one for one in steps if step.id is None or one.id != step.id], step)
    earlier = filed[: filed.index(step)]
    return _ground(alert, course_of(earlier), template, step.happened_on, calendar)


def _why_not(ground: Ground, step: AlertStep) -> str:
    if not ground.course.is_open and step.kind is not StepKind.REOPENED:
        return "This is closed. Open it again first."
    return _WHY_NOT.get(step.kind, "A good-practice alert has no formal stages.")


def _check_begun(steps: Sequence[AlertStep], step: AlertStep) -> None:
    """No step is filed before the alert was raised, but what was tried informally.

    An alert that went to a formal stage first, and was raised with a reason after that, began earlier.
    """
    others = in_order([one for one in steps if one.id is None or one.id != step.id])
    began = next((one for one in others if one.kind in {StepKind.RAISED, StepKind.STAGE}), None)
    if step.kind in _BEFORE_IT_BEGAN or began is None or began.kind is StepKind.STAGE or began.reason.strip():
        return
    is_informal = any(
        one.kind is StepKind.INFORMAL_NOTE and one.happened_on <= step.happened_on for one in others
    )
    if is_informal and step.kind not in _OF_A_RAISED_ALERT:
        return
    if step.happened_on < began.happened_on:
        raise RuleBroken(_RAISED_LATER.format(day=short_date(began.happened_on)), field="happened_on")


def _check_due(ground: Ground, step: AlertStep, move: Move) -> None:
    if step.due_on is None:
        return
    if step.due_on < step.happened_on:
        raise RuleBroken("The response would be due before this day. Enter a later one.", field="due_on")
    is_free = move.stage is not None and move.stage.is_formal and move.stage.response_wd is None
    limit_on = ground.limit_on
    if limit_on is None or not is_free or step.due_on == move.due_on:
        return
    if step.due_on > max(limit_on, step.happened_on):
        raise RuleBroken(
            f"The {ground.limit} working days of the formal process end on "
            f"{long_date(limit_on)}. Set the response for that day or before.",
            field="due_on",
        )


def _check_closing(alert: CaseAlert, ground: Ground, step: AlertStep) -> None:
    if alert.kind is AlertKind.GOOD_PRACTICE:
        return
    if step.outcome is None:
        raise RuleBroken("Choose how it ended.", field="outcome")
    if not step.words.strip():
        raise RuleBroken("Write what difference it made for the child.", field="words")
    is_referred = StepKind.CAFCASS_REFERRAL in ground.course.last
    if step.outcome is AlertOutcome.REFERRED_CAFCASS and not is_referred:
        raise RuleBroken(
            "No referral to Cafcass is on file. Record the referral first, or choose another outcome.",
            field="outcome",
        )


def _check_last(steps: Sequence[AlertStep], step: AlertStep) -> None:
    """What closes or opens again is not filed before what was done later."""
    others = [one for one in steps if one.id is None or one.id != step.id]
    later = [one for one in others if one.happened_on > step.happened_on]
    moved = [one for one in later if one.kind not in _STAYS_OPEN]
    if moved:
        last = in_order(moved)[-1].happened_on
        raise RuleBroken(_NOW_LATER.format(day=short_date(last)), field="happened_on")
