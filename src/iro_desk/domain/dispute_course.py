"""Where an alert stands by its steps: its stage, its clocks, the 20 working days (statutory.md 2.4).

Nothing here is stored. The 20 working days run from the first formal stage there ever was: to go back a
stage, to close and to open again leave them running, and no step gives any of them back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from iro_desk.domain.case_alerts import (
    ALERT_KINDS,
    AlertKind,
    AlertOutcome,
    AlertStep,
    CaseAlert,
    DisputeTemplate,
    Stage,
    StepKind,
)
from iro_desk.domain.dispute_templates import is_stage, number_of, title_of
from iro_desk.domain.wording import counted

if TYPE_CHECKING:
    from iro_desk.domain.days import WorkingCalendar


SOON_WD, NEAR_WD = 2, 3
"""Working days: a response so near is called soon, the end of the formal process near."""


class Phase(StrEnum):
    """The columns of the board; each formal stage is one of its own."""

    INFORMAL = "informal"
    ALERT = "alert"
    STAGE = "stage"
    CAFCASS = "cafcass"
    CLOSED = "closed"


PHASES: Mapping[Phase, str] = MappingProxyType(
    {
        Phase.INFORMAL: "Informal",
        Phase.ALERT: "Case alert",
        Phase.STAGE: "Formal stage",
        Phase.CAFCASS: "With Cafcass",
        Phase.CLOSED: "Closed",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """The working days of the formal process: since when, until when, how many are used and left.

    `used` counts to today, or to the day of closing; `left` is never under 0, `over` says by how many
    the limit is passed.
    """

    began_on: date
    limit_on: date
    limit: int
    used: int

    @property
    def left(self) -> int:
        """Working days still to run."""
        return max(0, self.limit - self.used)

    @property
    def is_near(self) -> bool:
        """Whether so few are left that they are called soon over."""
        return self.left <= NEAR_WD

    @property
    def over(self) -> int:
        """Working days past the limit."""
        return max(0, self.used - self.limit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What the steps come to. `began` entered the place that holds now, `formal` the first formal stage.

    `response` answers that place; `closing` is None while open. `stages` are the formal stages begun,
    in order. Of Cafcass and legal advice the last of each is kept, in `last`.
    """

    place: Phase = Phase.INFORMAL
    began: AlertStep | None = None
    formal: AlertStep | None = None
    response: AlertStep | None = None
    closing: AlertStep | None = None
    stages: tuple[AlertStep, ...] = ()
    was_raised: bool = False
    informal_noted: bool = False
    last: Mapping[StepKind, AlertStep] = field(default_factory=dict)

    @property
    def is_open(self) -> bool:
        """Whether it is not closed, or open again."""
        return self.closing is None

    def waits_for(self, reply: StepKind, asked: StepKind) -> bool:
        """Whether something was asked for and its reply has not come since."""
        question, answer = self.last.get(asked), self.last.get(reply)
        if question is None:
            return False
        return answer is None or _order(answer) < _order(question)

    @property
    def is_with_cafcass(self) -> bool:
        """Whether a referral waits for the reply of Cafcass."""
        return self.waits_for(StepKind.CAFCASS_REPLY, StepKind.CAFCASS_REFERRAL)

    @property
    def is_with_lawyer(self) -> bool:
        """Whether independent legal advice was asked for and has not come."""
        return self.waits_for(StepKind.LEGAL_ADVICE_GIVEN, StepKind.LEGAL_ADVICE_ASKED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clocked:
    """Where an alert stands, with its clocks, on one day.

    `place` is where the local process is; `phase` the column of the board, which is Cafcass while a
    referral waits for its reply. `number` is that of a formal stage, 0 below. `reached` names the
    furthest place there was. `days_left` counts working days to the response, negative when late, and is
    None where none is awaited; `days_late` says how late it is, or came. `days_open` are working days.
    """

    today: date
    place: Phase
    phase: Phase
    title: str
    reached: str
    reached_number: int = 0
    number: int = 0
    stage_id: int | None = None
    stage: str = ""
    role: str = ""
    to_whom: str = ""
    begun_on: date | None = None
    response_due: date | None = None
    responded_on: date | None = None
    is_satisfied: bool | None = None
    days_left: int | None = None
    days_late: int = 0
    budget: Budget | None = None
    referred_on: date | None = None
    cafcass_replied_on: date | None = None
    advice_asked_on: date | None = None
    advice_given_on: date | None = None
    closed_on: date | None = None
    outcome: AlertOutcome | None = None
    difference: str = ""
    days_open: int = 0

    @property
    def is_open(self) -> bool:
        """Whether it is not closed."""
        return self.place is not Phase.CLOSED

    @property
    def where(self) -> str:
        """Where it stands, in words, and that Cafcass has it where it does."""
        return f"{self.title}, with Cafcass" if self.phase is Phase.CAFCASS else self.title

    @property
    def is_overdue(self) -> bool:
        """Whether the response is awaited after its day: the IRO is prompted, nothing moves by itself."""
        due = self.response_due
        return self.days_left is not None and due is not None and due < self.today

    @property
    def is_due_soon(self) -> bool:
        """Whether the response is awaited within a few working days."""
        return self.days_left is not None and not self.is_overdue and self.days_left <= SOON_WD

    @property
    def clock_words(self) -> str:
        """The clock of the response in short: "3 wd left", "2 wd late", "due today", "answered", ""."""
        if not self.is_open:
            return ""
        if self.responded_on is not None:
            return "answered" if not self.days_late else f"answered {self.days_late} wd late"
        if self.days_left is None or self.response_due is None:
            return ""
        if self.response_due == self.today:
            return "due today"
        if self.days_left:
            return f"{self.days_left} wd left" if self.days_left > 0 else f"{-self.days_left} wd late"
        days = counted(abs((self.response_due - self.today).days), "day")
        return f"{days} late" if self.is_overdue else f"{days} left"


def in_order(steps: Iterable[AlertStep]) -> tuple[AlertStep, ...]:
    """The steps by day, those of one day as they were entered; one not kept yet comes last of its day."""
    return tuple(sorted(steps, key=_order))


def course_of(steps: Iterable[AlertStep]) -> Course:
    """What the steps come to, whatever their order."""
    found = Course()
    last: dict[StepKind, AlertStep] = {}
    for step in in_order(steps):
        last[step.kind] = step
        found = _after(found, step)
    return replace(found, last=last)


def clocked(
    alert: CaseAlert,
    steps: Iterable[AlertStep],
    template: DisputeTemplate,
    today: date,
    calendar: WorkingCalendar,
) -> Clocked:
    """Where the alert stands on that day and what its clocks say."""
    return clocked_by(alert, course_of(steps), template, today, calendar)


def clocked_by(
    alert: CaseAlert, course: Course, template: DisputeTemplate, today: date, calendar: WorkingCalendar
) -> Clocked:
    """The same of a course that is worked out already."""
    began, closing, response = course.began, course.closing, course.response
    place = Phase.CLOSED if closing else course.place
    number = stage_number(course, began, template) if began and course.place is Phase.STAGE else 0
    reached, reached_number = _reached(course, template)
    due = began.due_on if began else None
    is_awaited = closing is None and response is None and due is not None
    until = closing.happened_on if closing else today
    late_at = response.happened_on if response else today if is_awaited else due
    return Clocked(
        today=today,
        place=place,
        phase=_column(course, place),
        title=_title(alert, course, place, number),
        reached=reached,
        reached_number=reached_number,
        number=number,
        stage_id=began.stage_id if began else None,
        stage=began.stage if began else "",
        role=began.role if began else "",
        to_whom=began.to_whom if began else "",
        begun_on=began.happened_on if began else None,
        response_due=due,
        responded_on=response.happened_on if response else None,
        is_satisfied=response.is_satisfied if response else None,
        days_left=calendar.working_days_between(today, due) if is_awaited and due else None,
        days_late=max(0, calendar.working_days_between(due, late_at)) if due and late_at else 0,
        budget=budget_of(alert, course, template, today, calendar),
        referred_on=_day(course, StepKind.CAFCASS_REFERRAL),
        cafcass_replied_on=_day(course, StepKind.CAFCASS_REPLY),
        advice_asked_on=_day(course, StepKind.LEGAL_ADVICE_ASKED),
        advice_given_on=_day(course, StepKind.LEGAL_ADVICE_GIVEN),
        closed_on=closing.happened_on if closing else None,
        outcome=closing.outcome if closing else None,
        difference=closing.words if closing else "",
        days_open=max(0, calendar.working_days_between(alert.raised_on, until)),
    )


def budget_of(
    alert: CaseAlert, course: Course, template: DisputeTemplate, today: date, calendar: WorkingCalendar
) -> Budget | None:
    """The working days of the formal process, from its first stage on; None while it has not begun.

    They bind the authority that looks after the child (IRO Handbook 6.2), no other agency.
    """
    if course.formal is None or alert.kind is AlertKind.PARTNER_AGENCY:
        return None
    began_on = course.formal.happened_on
    limit = limit_of(course, template)
    until = course.closing.happened_on if course.closing else today
    return Budget(
        began_on=began_on,
        limit_on=calendar.add_working_days(began_on, limit),
        limit=limit,
        used=max(0, calendar.working_days_between(began_on, until)),
    )


def limit_of(course: Course, template: DisputeTemplate) -> int:
    """How many working days the formal process may take: what it was given when its first stage was recorded.

    A limit that is changed in the procedure later does not lengthen what has begun, nor does a stage that
    is dated before the first.
    """
    given = course.formal.limit_wd if course.formal is not None else None
    return given or template.overall_limit_wd


def stage_number(course: Course, step: AlertStep, template: DisputeTemplate) -> int:
    """Which formal stage a step began, counted on its own day.

    Where the procedure no longer has the stage it is counted among those begun.
    """
    found = number_of(template, step.stage_id, step.stage, step.happened_on)
    if found:
        return found
    begun = list(dict.fromkeys((one.stage_id, one.stage) for one in course.stages))
    return begun.index((step.stage_id, step.stage)) + 1 if (step.stage_id, step.stage) in begun else 0


def stage_of(step: AlertStep | None, template: DisputeTemplate) -> Stage | None:
    """The stage of the procedure that a step began, whether or not it still stands."""
    if step is None:
        return None
    return next((one for one in template.stages if is_stage(one, step.stage_id, step.stage)), None)


def _order(step: AlertStep) -> tuple[date, bool, int]:
    return step.happened_on, step.id is None, step.id or 0


def _after(course: Course, step: AlertStep) -> Course:
    """The course one step on."""
    match step.kind:
        case StepKind.RAISED | StepKind.STAGE:
            return _begun(course, step)
        case StepKind.RESPONSE if _answers(step, course.began):
            return replace(course, response=step)
        case StepKind.CLOSED | StepKind.REOPENED:
            return replace(course, closing=step if step.kind is StepKind.CLOSED else None)
        case _:
            return replace(
                course, informal_noted=course.informal_noted or step.kind is StepKind.INFORMAL_NOTE
            )


def _begun(course: Course, step: AlertStep) -> Course:
    """The course in the place that the step enters; its first formal stage stays what it was."""
    is_stage_begun = step.kind is StepKind.STAGE
    is_first = is_stage_begun and step.is_formal and course.formal is None
    return replace(
        course,
        place=Phase.STAGE if is_stage_begun else Phase.ALERT,
        began=step,
        response=None,
        closing=None,
        formal=step if is_first else course.formal,
        stages=(*course.stages, step) if is_stage_begun else course.stages,
        was_raised=course.was_raised or not is_stage_begun,
    )


def _answers(step: AlertStep, began: AlertStep | None) -> bool:
    """Whether a response answers the place that holds: one that names another stage came late to that."""
    if began is None:
        return False
    if step.stage_id is None and not step.stage:
        return True
    return (step.stage_id, step.stage) == (began.stage_id, began.stage)


def _column(course: Course, place: Phase) -> Phase:
    return Phase.CAFCASS if course.is_open and course.is_with_cafcass else place


def _title(alert: CaseAlert, course: Course, place: Phase, number: int) -> str:
    if place is Phase.STAGE and course.began is not None:
        return title_of(number, course.began.stage)
    return ALERT_KINDS[alert.kind] if place is Phase.ALERT else PHASES[place]


def _reached(course: Course, template: DisputeTemplate) -> tuple[str, int]:
    """The furthest place there was, and its number as a formal stage."""
    numbered = [(stage_number(course, step, template), step.stage) for step in course.stages]
    if numbered:
        number, label = max(numbered, key=lambda one: one[0])
        return title_of(number, label), number
    return PHASES[Phase.ALERT if course.was_raised else Phase.INFORMAL], 0


def _day(course: Course, kind: StepKind) -> date | None:
    step = course.last.get(kind)
    return step.happened_on if step else None


def with_step(
    steps: Sequence[AlertStep], changed: AlertStep | None, removed_id: int | None = None
) -> tuple[AlertStep, ...]:
    """The steps with one added, put in the place of the one it corrects, or taken away."""
    gone = {removed_id, changed.id if changed else None} - {None}
    kept = [step for step in steps if step.id is None or step.id not in gone]
    return in_order([*kept, changed] if changed else kept)
