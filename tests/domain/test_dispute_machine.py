"""Every order of steps, by every shipped procedure and one of their own: the days stay, no state is a dead end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from iro_desk.domain.case_alerts import AlertKind, AlertOutcome, AlertStep, DisputeTemplate, StepKind
from iro_desk.domain.dispute_course import course_of, limit_of
from iro_desk.domain.dispute_templates import SHIPPED, standing_stages
from iro_desk.domain.disputes import (
    Budget,
    Move,
    Phase,
    Standing,
    check_step,
    first_fallen,
    move_of,
    standing,
    what_it_moves,
    with_step,
)
from iro_desk.domain.errors import RuleBroken
from tests.domain.test_disputes import ALERT, CALENDAR, template

BEGIN = date(2026, 9, 1)
ALWAYS = {StepKind.CAFCASS_REFERRAL, StepKind.LEGAL_ADVICE_ASKED, StepKind.CLOSED}
OWN = replace(
    template(),
    key="own",
    name="A tier that comes later, in 15 working days",
    overall_limit_wd=15,
    stages=(
        *template().stages[:3],
        replace(template().stages[3], from_on=BEGIN + timedelta(days=10)),
    ),
)
"""The authority's own: its limit is shorter than the national one, and a tier stands from a day on (row K14)."""
OUTCOMES = [one for one in AlertOutcome if one is not AlertOutcome.REFERRED_CAFCASS]


def made(move: Move, on: date, **said: Any) -> AlertStep:
    """The step that a move makes, with all that the rules ask of it."""
    stage = move.stage
    found = AlertStep(
        alert_id=1,
        kind=move.kind,
        happened_on=on,
        stage_id=stage.id if stage else None,
        stage=stage.label if stage else "",
        is_formal=stage.is_formal if stage else False,
        due_on=move.due_on,
        reason="The child cannot wait." if move.reason_why else "",
        words="As noted.",
    )
    return replace(found, **said)


class Dispute(RuleBasedStateMachine):
    """One dispute, lived day by day in any order that the engine offers."""

    @initialize(
        procedure=st.sampled_from([*(template(one.key) for one in SHIPPED), OWN]), partner=st.booleans()
    )
    def begin(self, procedure: DisputeTemplate, *, partner: bool) -> None:
        self.template = procedure
        kind = AlertKind.PARTNER_AGENCY if partner else AlertKind.CONCERN
        self.alert = replace(ALERT, kind=kind, raised_on=BEGIN)
        self.today = BEGIN
        self.steps: tuple[AlertStep, ...] = ()
        self.next_id = 1
        self.first: Budget | None = None

    @property
    def now(self) -> Standing:
        return standing(self.alert, self.steps, self.template, self.today, CALENDAR)

    def take(self, step: AlertStep) -> None:
        before = self.now
        check_step(self.alert, self.steps, step, self.template, self.today, CALENDAR)
        self.keep(step)
        self.budget_holds(before.budget)

    def keep(self, step: AlertStep) -> None:
        """As it is stored: a formal stage with the limit of the process it is part of."""
        limit = limit_of(course_of(self.steps), self.template) if step.is_formal else None
        self.steps = with_step(self.steps, replace(step, id=self.next_id, limit_wd=limit))
        self.next_id += 1

    def is_refused(self, step: AlertStep) -> bool:
        try:
            check_step(self.alert, self.steps, step, self.template, self.today, CALENDAR)
        except RuleBroken:
            return True
        return False

    def budget_holds(self, before: Budget | None) -> None:
        """A step moves neither the first nor the last of the 20 days, and gives none of them back."""
        after = self.now.budget
        if before is None:
            return
        assert after is not None
        assert (after.began_on, after.limit_on, after.limit) == (
            before.began_on,
            before.limit_on,
            before.limit,
        )
        assert after.left <= before.left

    @rule(days=st.integers(1, 12))
    def days_pass(self, days: int) -> None:
        before = self.now.budget
        self.today += timedelta(days=days)
        self.budget_holds(before)

    @rule(
        data=st.data(), outcome=st.sampled_from(OUTCOMES), is_satisfied=st.sampled_from([True, False, None])
    )
    def do_what_is_offered(
        self, data: st.DataObject, outcome: AlertOutcome, *, is_satisfied: bool | None
    ) -> None:
        move = data.draw(st.sampled_from(self.now.moves))
        said: dict[str, Any] = {}
        if move.kind is StepKind.CLOSED:
            said = {"outcome": outcome}
        elif move.kind is StepKind.RESPONSE:
            said = {"is_satisfied": is_satisfied}
        self.take(made(move, self.today, **said))

    @rule(data=st.data())
    def no_reason_no_skip(self, data: st.DataObject) -> None:
        asked = [one for one in self.now.moves if one.reason_why]
        if not asked:
            return
        step = replace(made(data.draw(st.sampled_from(asked)), self.today), reason=" ")
        with pytest.raises(RuleBroken):
            check_step(self.alert, self.steps, step, self.template, self.today, CALENDAR)

    @precondition(lambda self: self.now.is_open)
    @rule(back=st.integers(1, 10), kind=st.sampled_from([StepKind.DISCUSSION, StepKind.INFORMAL_NOTE]))
    def note_something_earlier(self, back: int, kind: StepKind) -> None:
        step = AlertStep(
            alert_id=1,
            kind=kind,
            # Nothing of a raised alert is dated before it was raised.
            happened_on=max(self.today - timedelta(days=back), self.alert.raised_on),
            words="As noted.",
        )
        if move_of(self.alert, self.steps, step, self.template, CALENDAR) is None:
            return  # it was closed on that day
        raised = [one.happened_on for one in self.steps if one.kind is StepKind.RAISED]
        if self.is_refused(step):
            assert kind is StepKind.DISCUSSION
            assert step.happened_on < min(raised), "only what is dated before the alert was raised is refused"
        else:
            self.take(step)

    @rule(limit=st.integers(5, 20))
    def the_procedure_is_given_another_limit(self, limit: int) -> None:
        before = self.now.budget
        self.template = replace(self.template, overall_limit_wd=limit)
        assert self.now.budget == before, "what has begun keeps the limit of its day"

    @precondition(lambda self: self.now.is_open)
    @rule(data=st.data(), back=st.integers(1, 10))
    def begin_a_stage_dated_back(self, data: st.DataObject, back: int) -> None:
        """The first formal stage may only move earlier by it, and no day is given back."""
        offered = [one for one in self.now.moves if one.kind is StepKind.STAGE and one.stage]
        if not offered:
            return
        on = max(self.today - timedelta(days=back), self.alert.raised_on)
        move = data.draw(st.sampled_from(offered))
        step = replace(made(move, on), due_on=None, reason="The child cannot wait.")
        if self.is_refused(step):
            return
        before = self.now.budget
        self.keep(step)
        after = self.now.budget
        if before is not None:
            assert after is not None
            assert after.began_on == min(before.began_on, on)
            assert after.limit_on <= before.limit_on
            assert after.left <= before.left

    @precondition(lambda self: bool(self.steps))
    @rule(data=st.data(), back=st.integers(0, 5))
    def take_away_or_move(self, data: st.DataObject, back: int) -> None:
        """No day of the 20 is given back by a correction without a sentence."""
        step = data.draw(st.sampled_from(self.steps))
        moved = replace(step, happened_on=max(BEGIN, step.happened_on - timedelta(days=back)))
        for after in (with_step(self.steps, None, step.id), with_step(self.steps, moved)):
            if first_fallen(self.alert, self.steps, after, self.template, CALENDAR) is not None:
                continue
            then = standing(self.alert, after, self.template, self.today, CALENDAR)
            if then.budget != self.now.budget:
                assert what_it_moves(self.alert, self.steps, after, self.template, CALENDAR)

    @invariant()
    def every_open_state_leads_on(self) -> None:
        now = self.now
        kinds = {one.kind for one in now.moves}
        if now.is_open:
            assert kinds >= ALWAYS
            here = now.stage_id if now.place is Phase.STAGE else None
            formal = {one.id for one in standing_stages(self.template, self.today) if one.is_formal} - {here}
            assert {one.stage.id for one in now.moves if one.kind is StepKind.STAGE and one.stage} == formal
        else:
            assert StepKind.REOPENED in kinds
            assert now.warnings == ()

    @invariant()
    def the_twenty_days_run_from_the_first_formal_stage(self) -> None:
        formal = {one.happened_on for one in self.steps if one.kind is StepKind.STAGE and one.is_formal}
        budget = self.now.budget
        if not formal or self.alert.kind is AlertKind.PARTNER_AGENCY:
            assert budget is None, "they bind no other agency"
            return
        assert budget is not None
        assert budget.began_on == min(formal)
        first = next(one for one in self.steps if one.is_formal and one.happened_on == budget.began_on)
        assert budget.limit == first.limit_wd
        assert budget.limit_on == CALENDAR.add_working_days(min(formal), budget.limit)
        assert budget.left == max(0, budget.limit - budget.used)
        if self.now.is_open:
            assert budget.used == CALENDAR.working_days_between(min(formal), self.today)

    @invariant()
    def what_is_late_is_said_and_nothing_has_moved(self) -> None:
        now = self.now
        if now.is_overdue:
            assert "overdue" in {one.key for one in now.warnings}
        if now.budget is not None and now.is_open and self.today > now.budget.limit_on:
            assert "limit_passed" in {one.key for one in now.warnings}
        assert sum(one.is_suggested for one in now.moves) <= 1


Dispute.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
test_row_b6_no_order_of_steps_gives_back_a_day = Dispute.TestCase
