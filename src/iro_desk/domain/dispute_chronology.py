"""The chronology of a dispute: every event once, in order, each with what proves it (row A14).

Events come from the actions behind the alert, their chasers, the alert's own form, its steps, the papers
sent, what was agreed, and the days that passed without a response.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from iro_desk.domain.alert_beginnings import how_words, informal_attempts
from iro_desk.domain.case_alerts import OUTCOMES, STEP_KINDS, AlertStep, CaseAlert, StepKind
from iro_desk.domain.dispute_course import Phase, clocked, course_of, in_order, stage_number
from iro_desk.domain.dispute_templates import role_words, title_of
from iro_desk.domain.remedial_actions import SET_BY, Chaser, RemedialAction, Status
from iro_desk.domain.wording import counted, long_date

if TYPE_CHECKING:
    from iro_desk.domain.case_alerts import DisputeTemplate
    from iro_desk.domain.days import WorkingCalendar

_OF_CAFCASS = frozenset({StepKind.CAFCASS_REFERRAL, StepKind.CAFCASS_REPLY})
REGISTER = "Register of remedial actions"
_SET, _ASKED, _FORM, _STEP, _PAPER, _DONE, _PASSED = range(7)
"""The order of what happened on one day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event: its day, what happened, with whom, in what words, and what proves it, a line each.

    `key` names it the same each time; `document_id` is the issued paper that proves it.
    """

    on: date
    what: str
    who: str = ""
    words: str = ""
    evidence: tuple[str, ...] = ()
    document_id: int | None = None
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """An issued paper as the chronology names it."""

    document_id: int
    title: str
    issued_on: date

    @property
    def words(self) -> str:
        """The paper and its day: "Decision letter, issued on Monday 2 March 2026"."""
        return f"{self.title}, issued on {long_date(self.issued_on)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """All that the chronology is made of. `of_reviews`: the papers of the reviews behind the actions."""

    alert: CaseAlert
    steps: tuple[AlertStep, ...]
    template: DisputeTemplate
    today: date
    calendar: WorkingCalendar
    actions: tuple[RemedialAction, ...] = ()
    agreed: tuple[RemedialAction, ...] = ()
    chasers: Mapping[int, Sequence[Chaser]] = field(default_factory=dict)
    papers: tuple[Proof, ...] = ()
    of_reviews: Mapping[int, tuple[Proof, ...]] = field(default_factory=dict)


_Placed = tuple[int, int, Event]
"""An event with its rank within the day and its place among those of that rank."""


def events(all_of_it: Gathered) -> tuple[Event, ...]:
    """Every event once, in the order of the days."""
    found: dict[str, _Placed] = {}
    for rank, place, event in _every(all_of_it):
        found.setdefault(event.key, (rank, place, event))
    ordered = sorted(found.values(), key=lambda one: (one[2].on, one[0], one[1]))
    return tuple(event for _, _, event in ordered)


def _every(held: Gathered) -> Iterator[_Placed]:
    for action in (*held.actions, *held.agreed):
        yield from _of_action(held, action)
        for chaser in held.chasers.get(action.id or 0, ()):
            yield _ASKED, chaser.id or 0, _of_chaser(action, chaser)
    yield from _of_form(held)
    papers = {one.document_id: one for one in held.papers}
    for place, step in enumerate(in_order(held.steps)):
        yield _STEP, place, _of_step(held, step, papers)
    told = {step.document_id for step in held.steps}
    for paper in held.papers:
        if paper.document_id not in told:
            yield _PAPER, paper.document_id, _of_paper(paper)
    yield from _without_response(held)
    yield from _past_the_limit(held)


def _of_action(held: Gathered, action: RemedialAction) -> Iterator[_Placed]:
    number = action.id or 0
    is_agreed = action.alert_id == held.alert.id and held.alert.id is not None
    if action.source_on is not None:
        what = "Agreed in this alert" if is_agreed else SET_BY.get(action.source, "Agreed")
        proofs = held.of_reviews.get(action.review_id or 0, ()) if action.decision_id is not None else ()
        yield (
            _SET,
            number,
            Event(
                on=action.source_on,
                what=what,
                who=action.owner_name or role_words(action.owner_role),
                words=_set_words(action),
                evidence=tuple(one.words for one in proofs) or (_row_words(action),),
                key=f"action:{number}",
            ),
        )
    if action.status is Status.DONE and action.completed_on is not None:
        seen = long_date(action.evidence_seen_on) if action.evidence_seen_on else ""
        proof = (
            f"Evidence seen{f' on {seen}' if seen else ''}" if action.evidence_seen else _row_words(action)
        )
        done = Event(
            on=action.completed_on,
            what="Action done",
            words=action.action,
            evidence=(proof,),
            key=f"done:{number}",
        )
        yield _DONE, number, done


def _set_words(action: RemedialAction) -> str:
    lines = [action.action]
    if action.due_on:
        lines.append(f"To be done by {long_date(action.due_on)}.")
    if action.revised_due_on:
        reason = f" Reason: {action.revision_reason}" if action.revision_reason.strip() else ""
        lines.append(f"The day was moved to {long_date(action.revised_due_on)}.{reason}")
    return "\n".join(lines)


def _row_words(action: RemedialAction) -> str:
    return f"{REGISTER}, {action.action_ref or f'A{action.id}'}"


def _of_chaser(action: RemedialAction, chaser: Chaser) -> Event:
    said = f"Answer: {chaser.said.strip()}" if chaser.said.strip() else ""
    return Event(
        on=chaser.chased_on,
        what="Asked after the action",
        who=", ".join(part for part in (chaser.whom.strip(), how_words(chaser)) if part),
        words="\n".join(part for part in (action.action, said) if part),
        evidence=(_row_words(action),),
        key=f"chaser:{chaser.id}",
    )


def _of_form(held: Gathered) -> Iterator[_Placed]:
    """What the alert's form says of attempts and talks that no step or chaser has told already."""
    alert = held.alert
    asked = informal_attempts(one for chased in held.chasers.values() for one in chased).splitlines()
    known = {line.strip() for line in asked} | {
        step.words.strip() for step in held.steps if step.kind is StepKind.INFORMAL_NOTE
    }
    left = [line for line in alert.informal_attempt.splitlines() if line.strip() not in {"", *known}]
    text = "\n".join(left)
    if left and text.strip() not in known:
        note = "Note on the child’s file" if alert.note_on_file else "Alert form"
        on = alert.informal_on or alert.raised_on
        before = "" if alert.informal_on else "Before the alert; the day is not on file.\n"
        tried = Event(
            on=on, what="Informal attempt", words=f"{before}{text}", evidence=(note,), key="form:informal"
        )
        yield _FORM, 0, tried
    day, whom = alert.discussed_on, alert.discussed_with.strip()
    has_step = any(one.kind is StepKind.DISCUSSION and one.happened_on == day for one in held.steps)
    if day is not None and whom and not has_step:
        yield (
            _FORM,
            1,
            Event(on=day, what="Discussion", who=whom, evidence=("Alert form",), key="form:discussed"),
        )


def _of_step(held: Gathered, step: AlertStep, papers: Mapping[int, Proof]) -> Event:
    paper = papers.get(step.document_id or 0)
    evidence = [paper.words] if paper else ["Record of the alert"]
    whom = step.to_whom.strip() or ("Cafcass" if step.kind in _OF_CAFCASS else "")
    return Event(
        on=step.happened_on,
        what=_step_words(held, step),
        who=", ".join(part for part in (whom, role_words(step.role)) if part),
        words=_said(held, step),
        evidence=tuple(evidence),
        document_id=step.document_id,
        key=f"step:{step.id}",
    )


def _step_words(held: Gathered, step: AlertStep) -> str:
    if step.kind is StepKind.STAGE:
        course = course_of(held.steps)
        return f"{title_of(stage_number(course, step, held.template), step.stage)}, begun"
    answered = f" to {step.stage}" if step.kind is StepKind.RESPONSE and step.stage else ""
    return f"{STEP_KINDS[step.kind]}{answered}"


def _said(held: Gathered, step: AlertStep) -> str:
    parts = []
    if step.due_on:
        parts.append(f"Response due by {long_date(step.due_on)}.")
    if step.outcome:
        parts.append(f"Outcome: {OUTCOMES[step.outcome]}.")
    if step.reason.strip():
        parts.append(f"Reason: {step.reason.strip()}")
    if step.words.strip():
        label = "Difference made: " if step.kind is StepKind.CLOSED else ""
        parts.append(f"{label}{step.words.strip()}")
    if step.kind is StepKind.RESPONSE:
        parts += _judged(held, step)
    return "\n".join(parts)


def _judged(held: Gathered, step: AlertStep) -> Iterator[str]:
    """How late a response came, and whether the IRO was satisfied."""
    ordered = in_order(held.steps)
    upto = ordered[: ordered.index(step) + 1]
    now = clocked(held.alert, upto, held.template, step.happened_on, held.calendar)
    if now.days_late and now.responded_on == step.happened_on:
        yield f"It came {counted(now.days_late, 'working day')} late."
    if step.is_satisfied is not None:
        yield "This settles it." if step.is_satisfied else "This does not settle it."


def _of_paper(paper: Proof) -> Event:
    return Event(
        on=paper.issued_on,
        what="Paper issued",
        words=paper.title,
        evidence=(paper.words,),
        document_id=paper.document_id,
        key=f"paper:{paper.document_id}",
    )


def _without_response(held: Gathered) -> Iterator[_Placed]:
    """The days by which an answer was due and none had come, while nothing else had been begun."""
    ordered = in_order(held.steps)
    for place, step in enumerate(ordered):
        due = step.due_on
        if step.kind not in {StepKind.RAISED, StepKind.STAGE} or due is None or due >= held.today:
            continue
        upto = [one for one in ordered if one.happened_on <= due]
        now = clocked(held.alert, upto, held.template, due, held.calendar)
        began = course_of(upto).began
        if not now.is_open or now.responded_on is not None or began is None or began != step:
            continue
        words = "alert" if now.place is Phase.ALERT else f"{now.title[0].lower()}{now.title[1:]}"
        passed = Event(
            on=due,
            what="No response by the day it was due",
            who=", ".join(part for part in (step.to_whom.strip(), role_words(step.role)) if part),
            words=f"No response to the {words}.",
            evidence=("Record of the alert",),
            key=f"passed:{step.id}",
        )
        yield _PASSED, place, passed


def _past_the_limit(held: Gathered) -> Iterator[_Placed]:
    budget = clocked(held.alert, held.steps, held.template, held.today, held.calendar).budget
    if budget is None or budget.limit_on >= held.today:
        return
    upto = [one for one in held.steps if one.happened_on <= budget.limit_on]
    if not clocked(held.alert, upto, held.template, budget.limit_on, held.calendar).is_open:
        return
    ended = Event(
        on=budget.limit_on,
        what=f"The {budget.limit} working days of the formal process ended",
        words=f"They began on {long_date(budget.began_on)}. It was still open.",
        evidence=("Record of the alert",),
        key="limit",
    )
    yield _PASSED, len(held.steps), ended
