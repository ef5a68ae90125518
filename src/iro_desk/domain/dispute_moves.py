"""What can be done next in an alert or dispute, and when one has to say why (statutory.md 2.4 rules 2 to 6).

Any stage may be gone to from any place: one that is skipped, or to which one goes back, asks for a
reason. Cafcass and independent legal advice are open at every point, and no state is a dead end.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iro_desk.domain.case_alerts import AlertKind, AlertStep, CaseAlert, DisputeTemplate, Stage, StepKind
from iro_desk.domain.dispute_course import Budget, Course, Phase, stage_number, stage_of
from iro_desk.domain.dispute_templates import (
    alert_stage,
    formal_stages,
    is_stage,
    standing_stages,
    title_of,
)

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.days import WorkingCalendar

ALERT_LABEL = "Case alert"
"""What the step of a raised alert names where the procedure has no stage of its own for it."""

_AT_ANY_TIME = (
    StepKind.DISCUSSION,
    StepKind.INFORMAL_NOTE,
    StepKind.LETTER,
)
_WHY_REFERRED = "Say on what ground it is referred to Cafcass."
_WHY_ADVICE = "Say what the legal advice is asked about."
_WHY_REOPENED = "Say why it is opened again."
_GONE_ON, _GO_ON = " The 20 working days have gone on.", " The 20 working days go on."


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One thing that can be done. `reason_why` asks for the reason in a sentence, "" where none is needed.

    `stage` is the stage gone to, `number` its number among the formal ones of the day. `due_on` is the
    day a response would be due; `passes_limit`: that is after the last of the 20 working days.
    """

    kind: StepKind
    title: str
    stage: Stage | None = None
    number: int = 0
    reason_why: str = ""
    due_on: date | None = None
    passes_limit: bool = False
    is_suggested: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What every question about an alert is asked of: its course, its procedure, the day, the calendar.

    `budget` is that of the 20 working days, None while no formal stage has begun.
    """

    alert: CaseAlert
    course: Course
    template: DisputeTemplate
    on: date
    calendar: WorkingCalendar
    budget: Budget | None = None

    @property
    def limit_on(self) -> date | None:
        """The last of the 20 working days; if the formal process begins that day, of those to come.

        None where they bind nobody: another agency has the days of its stages alone.
        """
        if self.budget is not None:
            return self.budget.limit_on
        if self.alert.kind is AlertKind.PARTNER_AGENCY:
            return None
        return self.calendar.add_working_days(self.on, self.limit)

    @property
    def limit(self) -> int:
        """How many working days the formal process may take: those of its beginning, once it has begun."""
        return self.budget.limit if self.budget is not None else self.template.overall_limit_wd

    @property
    def is_praise(self) -> bool:
        """Whether it is a good-practice alert, which has nothing to dispute."""
        return self.alert.kind is AlertKind.GOOD_PRACTICE


def moves(ground: Ground) -> tuple[Move, ...]:
    """All that can be done on that day, the suggested first."""
    found = list(_when_open(ground) if ground.course.is_open else _when_closed(ground))
    wanted = _suggested(ground, found)
    marked = [replace(one, is_suggested=True) if one is wanted else one for one in found]
    return tuple(sorted(marked, key=lambda one: not one.is_suggested))


def find(ground: Ground, step: AlertStep) -> Move | None:
    """The move that a step makes, None where it cannot be made on that day."""
    for one in moves(ground):
        if one.kind is not step.kind:
            continue
        if one.stage is None or one.kind is StepKind.RAISED or is_stage(one.stage, step.stage_id, step.stage):
            return one
    return None


def response_day(ground: Ground, stage: Stage | None) -> date | None:
    """The day a response is due if the stage begins on that day (rule 2).

    A formal stage without working days of its own has what is left of the 20; an alert without a stage
    has the day on which the child needs it.
    """
    if stage is not None and stage.response_wd is not None:
        return ground.calendar.add_working_days(ground.on, stage.response_wd)
    if stage is not None and stage.is_formal and ground.limit_on is not None:
        return max(ground.limit_on, ground.on)
    wanted = ground.alert.needed_by
    return wanted if wanted is not None and wanted >= ground.on else None


def _when_closed(ground: Ground) -> Iterator[Move]:
    words = _WHY_REOPENED + _if_bound(ground, _GONE_ON)
    yield Move(kind=StepKind.REOPENED, title="Open again", reason_why=words)
    yield from _replies(ground.course)
    yield Move(kind=StepKind.DISCUSSION, title="Note a discussion")
    yield Move(kind=StepKind.LETTER, title="Send a paper")


def _when_open(ground: Ground) -> Iterator[Move]:
    course = ground.course
    if course.place is not Phase.ALERT:
        yield _raising(ground)
    if course.place is not Phase.INFORMAL:
        yield Move(kind=StepKind.RESPONSE, title="Record the response")
        if course.response is None:
            yield Move(kind=StepKind.CHASED, title="Chase the response")
    if not ground.is_praise:
        yield from _stages(ground)
        yield Move(kind=StepKind.CAFCASS_REFERRAL, title="Refer to Cafcass", reason_why=_WHY_REFERRED)
        yield Move(
            kind=StepKind.LEGAL_ADVICE_ASKED, title="Ask for independent legal advice", reason_why=_WHY_ADVICE
        )
    yield from _replies(course)
    for kind in _AT_ANY_TIME:
        yield Move(kind=kind, title=_TITLES[kind])
    yield Move(kind=StepKind.CLOSED, title="Close")


_TITLES = {
    StepKind.DISCUSSION: "Note a discussion",
    StepKind.INFORMAL_NOTE: "Note an informal attempt",
    StepKind.LETTER: "Send a paper",
}


def _replies(course: Course) -> Iterator[Move]:
    if course.is_with_cafcass:
        yield Move(kind=StepKind.CAFCASS_REPLY, title="Record the reply of Cafcass")
    if course.is_with_lawyer:
        yield Move(kind=StepKind.LEGAL_ADVICE_GIVEN, title="Record the legal advice")


def _raising(ground: Ground) -> Move:
    """Raising the case alert; out of a formal stage it is a step back."""
    stage = alert_stage(ground.template, ground.on)
    reason = ""
    if ground.course.place is Phase.STAGE:
        reason = "This goes back from a formal stage to a case alert: say why." + _if_bound(ground, _GO_ON)
    title = "Send the good-practice alert" if ground.is_praise else "Raise the case alert"
    due_on = None if ground.is_praise else response_day(ground, stage)
    return Move(kind=StepKind.RAISED, title=title, stage=stage, reason_why=reason, due_on=due_on)


def _stages(ground: Ground) -> Iterator[Move]:
    """Every formal stage of that day but the one that holds."""
    began = ground.course.began if ground.course.place is Phase.STAGE else None
    for number, stage in enumerate(formal_stages(ground.template, ground.on), 1):
        if began is not None and is_stage(stage, began.stage_id, began.stage):
            continue
        due_on = response_day(ground, stage)
        limit_on = ground.limit_on
        yield Move(
            kind=StepKind.STAGE,
            title=f"Go to {title_of(number, stage.label)[0].lower()}{title_of(number, stage.label)[1:]}",
            stage=stage,
            number=number,
            reason_why=_why_asked(ground, stage, number),
            due_on=due_on,
            passes_limit=due_on is not None and limit_on is not None and due_on > limit_on,
        )


def _why_asked(ground: Ground, stage: Stage, number: int) -> str:
    """Why a reason is wanted for a stage (rule 4): it goes back, or something is skipped."""
    course = ground.course
    now = stage_of(course.began, ground.template) if course.place is Phase.STAGE else None
    at = now.position if now else -1
    if now is not None and stage.position < at and course.began is not None:
        before = stage_number(course, course.began, ground.template)
        return f"This goes back from stage {before} to stage {number}: say why." + _if_bound(ground, _GO_ON)
    skipped = _skipped(ground, stage, at)
    if not skipped:
        return ""
    names = _listed([one.label for one in skipped])
    verb = "is" if len(skipped) == 1 else "are"
    return f"{names} {verb} skipped: say why."


def _if_bound(ground: Ground, words: str) -> str:
    return words if ground.limit_on is not None else ""


def _skipped(ground: Ground, stage: Stage, at: int) -> Sequence[Stage]:
    """The stages that stand that day between the place and the stage gone to, and were never begun."""
    course = ground.course
    return [
        one
        for one in standing_stages(ground.template, ground.on)
        if at < one.position < stage.position
        and one.escalates_to_role
        and not (not one.is_formal and course.was_raised)
        and not any(is_stage(one, step.stage_id, step.stage) for step in course.stages)
    ]


def _listed(names: Sequence[str]) -> str:
    quoted = [f"“{name}”" for name in names]
    return " and ".join([", ".join(quoted[:-1]), quoted[-1]] if len(quoted) > 1 else quoted)


def _suggested(ground: Ground, found: Sequence[Move]) -> Move | None:
    """The one thing that is next; None where the IRO has to judge the response first."""
    kind, course = StepKind.REOPENED, ground.course
    if not course.is_open:
        return None
    if course.place is Phase.INFORMAL:
        below = [one for one in standing_stages(ground.template, ground.on) if not one.is_formal]
        kind = StepKind.RAISED if below or ground.is_praise else StepKind.STAGE
    elif ground.is_praise:
        kind = StepKind.CLOSED
    elif course.response is None:
        due = course.began.due_on if course.began else None
        is_late = due is not None and due < ground.on
        return (_next_stage(ground, found) if is_late else None) or _first(found, StepKind.RESPONSE)
    elif course.response.is_satisfied is None:
        return None
    elif course.response.is_satisfied:
        kind = StepKind.CLOSED
    else:
        return _next_stage(ground, found) or _first(found, StepKind.CAFCASS_REFERRAL)
    return _first(found, kind)


def _next_stage(ground: Ground, found: Sequence[Move]) -> Move | None:
    """The formal stage after the one that holds, the first one from below."""
    now = stage_of(ground.course.began, ground.template) if ground.course.place is Phase.STAGE else None
    at = now.position if now else -1
    higher = [one for one in found if one.kind is StepKind.STAGE and one.stage and one.stage.position > at]
    return higher[0] if higher else None


def _first(found: Sequence[Move], kind: StepKind) -> Move | None:
    return next((one for one in found if one.kind is kind), None)
