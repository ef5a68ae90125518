"""The dispute engine on cases worked out by hand: clocks, moves, reasons, warnings (statutory.md 2.1, 2.4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain import disputes
from iro_desk.domain.case_alerts import (
    AlertKind,
    AlertOutcome,
    AlertStep,
    CaseAlert,
    DisputeTemplate,
    Stage,
    StepKind,
)
from iro_desk.domain.days import WorkingCalendar
from iro_desk.domain.dispute_templates import SHIPPED, check, doubts, formal_stages
from iro_desk.domain.disputes import Phase, Standing, check_step, standing, what_it_moves
from iro_desk.domain.errors import RuleBroken

CALENDAR = WorkingCalendar(
    holidays={date(2026, 12, 25): "Christmas Day", date(2026, 12, 28): "Boxing Day"},
    covered_from=2024,
    covered_to=2027,
)
TODAY = date(2026, 11, 23)
ALERT = CaseAlert(
    child_id=1,
    raised_on=date(2026, 11, 2),
    themes=frozenset({"drift"}),
    what_is_wrong="Life-story work has not begun.",
    impact="She asks each time.",
    needed="It begins.",
    needed_by=date(2027, 1, 29),
    note_on_file=True,
)


def template(key: str = "default_5555") -> DisputeTemplate:
    """A shipped procedure as the case file would hold it: every stage has an id."""
    found = next(one for one in SHIPPED if one.key == key)
    stages = tuple(replace(stage, id=10 + place) for place, stage in enumerate(found.stages))
    return replace(found, stages=stages)


DEFAULT = template()


def step(kind: StepKind, on: date, **said: object) -> AlertStep:
    return replace(AlertStep(alert_id=1, kind=kind, happened_on=on), **said)  # type: ignore[arg-type]


def stage(number: int, on: date, due_on: date | None = None, key: str = "default_5555") -> AlertStep:
    found = formal_stages(template(key), on)[number - 1]
    return step(
        StepKind.STAGE,
        on,
        stage_id=found.id,
        stage=found.label,
        is_formal=True,
        due_on=due_on,
        role=found.escalates_to_role,
    )


def at(
    *steps: AlertStep, today: date = TODAY, alert: CaseAlert = ALERT, key: str = "default_5555"
) -> Standing:
    return standing(alert, steps, template(key), today, CALENDAR)


def keys(found: Standing) -> set[str]:
    return {one.key for one in found.warnings}


def refused(new: AlertStep, *steps: AlertStep, alert: CaseAlert = ALERT, key: str = "default_5555") -> str:
    """The field a step is refused beside."""
    with pytest.raises(RuleBroken) as told:
        check_step(alert, steps, new, template(key), TODAY, CALENDAR)
    return told.value.field or ""


def test_an_alert_without_steps_is_informal_and_offers_to_be_raised() -> None:
    found = at()
    assert (found.place, found.title, found.budget) == (Phase.INFORMAL, "Informal", None)
    assert found.suggested is not None
    assert found.suggested.kind is StepKind.RAISED
    assert found.days_open == 15


def test_alert_time_does_not_count_in_the_twenty_days_and_a_stage_has_its_own_clock() -> None:
    raised = step(StepKind.RAISED, date(2026, 11, 2), due_on=date(2026, 11, 9), stage="Case alert")
    assert at(raised).budget is None
    assert at(raised).days_late == 10
    found = at(raised, stage(1, date(2026, 11, 16), date(2026, 11, 23)))
    assert (found.title, found.clock_words, found.days_left) == ("Stage 1, Team manager", "due today", 0)
    assert found.budget is not None
    # 20 working days after 16 November: four weeks on, no bank holiday between.
    assert (found.budget.began_on, found.budget.limit_on) == (date(2026, 11, 16), date(2026, 12, 14))
    assert (found.budget.used, found.budget.left, found.budget.over) == (5, 15, 0)


def test_overdue_prompts_and_nothing_moves_by_itself() -> None:
    found = at(stage(1, date(2026, 11, 2), date(2026, 11, 9)), today=date(2026, 11, 23))
    assert (found.number, found.days_late, found.clock_words) == (1, 10, "10 wd late")
    assert {"overdue", "consider_cafcass"} <= keys(found)
    assert found.suggested is not None
    assert (found.suggested.kind, found.suggested.number) == (StepKind.STAGE, 2)
    saturday = at(stage(1, date(2026, 11, 13), date(2026, 11, 20)), today=date(2026, 11, 21))
    assert (saturday.is_overdue, saturday.clock_words) == (True, "1 day late")


def test_a_stage_is_skipped_or_gone_back_to_with_a_reason_only() -> None:
    first = stage(1, date(2026, 11, 16), date(2026, 11, 23))
    moves = {one.number: one for one in at(first).moves if one.kind is StepKind.STAGE}
    assert moves.keys() == {2, 3, 4}
    assert not moves[2].reason_why
    assert moves[4].reason_why == "“Head of service” and “Assistant director” are skipped: say why."
    assert refused(stage(4, TODAY), first) == "reason"
    check_step(
        ALERT,
        (first,),
        replace(stage(4, TODAY), reason="The hearing is on Friday."),
        DEFAULT,
        TODAY,
        CALENDAR,
    )
    third = stage(3, date(2026, 11, 18), date(2026, 11, 25))
    back = next(one for one in at(first, third).moves if one.kind is StepKind.STAGE and one.number == 2)
    assert back.reason_why.startswith("This goes back from stage 3 to stage 2")


def test_no_step_but_an_informal_attempt_is_dated_before_the_alert_was_raised() -> None:
    raised = step(StepKind.RAISED, date(2026, 11, 16), stage="Case alert")
    assert refused(stage(1, date(2026, 11, 13)), raised) == "happened_on"
    assert refused(step(StepKind.DISCUSSION, date(2026, 11, 13), words="By phone."), raised) == "happened_on"
    tried = step(StepKind.INFORMAL_NOTE, date(2026, 11, 13), words="Spoke to the worker.")
    check_step(ALERT, (raised,), tried, template(), TODAY, CALENDAR)
    assert refused(stage(1, date(2026, 11, 13)), tried, raised) == "happened_on"
    talked = step(StepKind.DISCUSSION, date(2026, 11, 13), words="By phone.")
    check_step(ALERT, (tried, raised), talked, template(), TODAY, CALENDAR)
    check_step(ALERT, (raised,), stage(1, date(2026, 11, 16)), template(), TODAY, CALENDAR)


def test_going_back_closing_and_opening_again_give_no_day_back() -> None:
    course = [
        stage(2, date(2026, 11, 2), date(2026, 11, 9)),
        stage(1, date(2026, 11, 6), date(2026, 11, 13)),
        step(StepKind.CLOSED, date(2026, 11, 10), outcome=AlertOutcome.WITHDRAWN, words="None."),
    ]
    closed = at(*course)
    assert closed.budget is not None
    assert (closed.title, closed.budget.used, closed.days_open) == ("Closed", 6, 6)
    again = at(*course, step(StepKind.REOPENED, date(2026, 11, 20), reason="Nothing was done."))
    assert again.budget is not None
    assert (again.title, again.number) == ("Stage 1, Team manager", 1)
    assert (again.budget.began_on, again.budget.used, again.budget.left) == (date(2026, 11, 2), 15, 5)
    assert again.reached == "Stage 2, Head of service"


def test_a_deadline_past_the_limit_is_warned_of_and_one_the_iro_sets_is_refused() -> None:
    first = stage(1, date(2026, 11, 2), date(2026, 11, 9))  # the 20 days end on 30 November
    found = at(first)
    assert [one.passes_limit for one in found.moves if one.kind is StepKind.STAGE] == [False, False, False]
    late = at(first, today=date(2026, 11, 26))
    assert all(one.passes_limit for one in late.moves if one.kind is StepKind.STAGE)
    assert "passes_limit" in keys(at(first, stage(2, date(2026, 11, 26), date(2026, 12, 3))))
    own = "iro_sets_deadline"
    begun = stage(1, date(2026, 11, 2), date(2026, 11, 9), own)
    wanted = stage(2, TODAY, date(2026, 12, 1), own)
    assert refused(wanted, begun, key=own) == "due_on"
    fits = replace(wanted, due_on=date(2026, 11, 30))
    check_step(ALERT, (begun,), fits, template(own), TODAY, CALENDAR)
    assert "limit_passed" in keys(at(first, today=date(2026, 12, 1)))


def test_the_last_stage_of_the_alerts_protocol_has_what_is_left_of_the_twenty() -> None:
    begun = stage(1, date(2026, 11, 2), date(2026, 11, 9), "alerts_4x5")
    last = next(one for one in at(begun, key="alerts_4x5").moves if one.number == 4)
    assert last.due_on == date(2026, 11, 30)


def test_an_alert_of_ten_days_is_a_stage_that_is_skipped_with_a_reason() -> None:
    found = at(key="alert10_then_formal", today=date(2026, 11, 2))
    raising = next(one for one in found.moves if one.kind is StepKind.RAISED)
    assert raising.due_on == date(2026, 11, 16)
    straight = next(one for one in found.moves if one.kind is StepKind.STAGE and one.number == 1)
    assert straight.reason_why == "“Alert” is skipped: say why."


def test_row_a6_cafcass_stands_beside_the_stage_until_it_replies() -> None:
    begun = stage(2, date(2026, 11, 16), date(2026, 11, 23))
    asked = step(StepKind.CAFCASS_REFERRAL, date(2026, 11, 17), reason="Her rights are at stake.")
    found = at(begun, asked)
    assert (found.phase, found.place, found.number) == (Phase.CAFCASS, Phase.STAGE, 2)
    assert found.clock_words == "due today"
    replied = step(StepKind.CAFCASS_REPLY, date(2026, 11, 20), words="No application now.")
    assert at(begun, asked, replied).phase is Phase.STAGE
    assert refused(replace(asked, reason=""), begun) == "reason"
    assert refused(replied, begun) == "kind"


def test_reg_45_asks_once_seniors_were_told_and_have_not_put_it_right() -> None:
    raised = step(StepKind.RAISED, date(2026, 11, 2), due_on=date(2026, 11, 9))
    assert "consider_cafcass" not in keys(at(raised))
    begun = stage(1, date(2026, 11, 16), date(2026, 11, 23))
    assert "consider_cafcass" not in keys(at(raised, begun))
    no = step(StepKind.RESPONSE, date(2026, 11, 18), words="No staff.", is_satisfied=False)
    assert "consider_cafcass" in keys(at(raised, begun, no))
    partner = replace(ALERT, kind=AlertKind.PARTNER_AGENCY)
    assert "consider_cafcass" not in keys(at(raised, begun, no, alert=partner)), "the authority's duties only"
    assert "consider_cafcass" not in keys(
        at(raised, begun, no, alert=replace(ALERT, cafcass_considered=True))
    )


def test_the_informal_attempt_and_the_empty_fields_of_the_form_are_asked_for() -> None:
    bare = replace(ALERT, note_on_file=False, impact=" ")
    raised = step(StepKind.RAISED, date(2026, 11, 2))
    found = at(raised, alert=bare)
    assert {"no_informal_note", "gap", "no_day"} <= keys(found)
    assert [one.field for one in found.warnings if one.key == "gap"] == ["impact"]
    noted = step(StepKind.INFORMAL_NOTE, date(2026, 10, 30), words="Rang the worker.")
    assert "no_informal_note" not in keys(at(noted, raised, alert=bare))
    assert all(one.source and one.words for one in found.warnings)


def test_a_late_answer_to_an_earlier_stage_does_not_answer_the_one_that_holds() -> None:
    first, second = (
        stage(1, date(2026, 11, 2), date(2026, 11, 9)),
        stage(2, date(2026, 11, 16), date(2026, 11, 23)),
    )
    late = step(
        StepKind.RESPONSE, date(2026, 11, 17), words="We will.", stage_id=first.stage_id, stage=first.stage
    )
    assert at(first, second, late).responded_on is None
    answered = at(first, second, replace(late, stage_id=second.stage_id, stage=second.stage))
    assert (answered.responded_on, answered.clock_words) == (date(2026, 11, 17), "answered")
    assert "unjudged" in keys(answered)


def test_closing_needs_an_outcome_and_the_difference_made_and_a_referral_where_it_says_so() -> None:
    raised = step(StepKind.RAISED, date(2026, 11, 2))
    bare = step(StepKind.CLOSED, TODAY)
    assert refused(bare, raised) == "outcome"
    ended = replace(bare, outcome=AlertOutcome.RESOLVED_AS_SOUGHT)
    assert refused(ended, raised) == "words"
    referred = replace(ended, outcome=AlertOutcome.REFERRED_CAFCASS, words="She was heard.")
    assert refused(referred, raised) == "outcome"
    early = replace(ended, words="It began.", happened_on=date(2026, 11, 10))
    assert refused(early, raised, step(StepKind.CHASED, date(2026, 11, 12))) == "happened_on"
    check_step(ALERT, (raised,), replace(ended, words="It began."), DEFAULT, TODAY, CALENDAR)
    assert refused(step(StepKind.CHASED, TODAY), raised, replace(early, id=4)) == "happened_on"


def test_row_a12_praise_has_no_stages_and_closes_without_an_outcome() -> None:
    praise = replace(ALERT, kind=AlertKind.GOOD_PRACTICE)
    kinds = {one.kind for one in at(alert=praise).moves}
    assert not kinds & {StepKind.STAGE, StepKind.CAFCASS_REFERRAL, StepKind.LEGAL_ADVICE_ASKED}
    sent = step(StepKind.RAISED, date(2026, 11, 2))
    check_step(praise, (sent,), step(StepKind.CLOSED, TODAY), DEFAULT, TODAY, CALENDAR)
    assert at(sent, alert=praise).warnings == (), "nobody is asked for an answer to praise"


def test_row_k14_a_tier_added_in_the_year_numbers_the_stages_of_its_days() -> None:
    own = replace(
        DEFAULT,
        stages=(
            *DEFAULT.stages,
            Stage(
                position=2,
                label="Service manager",
                escalates_to_role="service_manager",
                response_wd=5,
                from_on=date(2026, 11, 18),
                id=99,
            ),
        ),
    )
    own = replace(
        own,
        stages=tuple(
            replace(one, position=one.position + 1) if one.position >= 2 and one.id != 99 else one
            for one in own.stages
        ),
    )
    head = step(StepKind.STAGE, date(2026, 11, 16), stage_id=12, stage="Head of service", is_formal=True)
    found = standing(ALERT, (head,), own, TODAY, CALENDAR)
    assert found.title == "Stage 2, Head of service", "as it was on its day"
    later = replace(head, happened_on=date(2026, 11, 19))
    assert standing(ALERT, (later,), own, TODAY, CALENDAR).title == "Stage 3, Head of service"
    [said] = doubts(own, TODAY)
    assert said.startswith("The formal stages take 25 working days together, and the limit is 20")


def test_the_twenty_days_bind_the_authority_and_no_other_agency() -> None:
    partner = replace(ALERT, kind=AlertKind.PARTNER_AGENCY, agency="A health trust")
    begun = stage(1, date(2026, 10, 5), date(2026, 10, 12))
    found = at(begun, alert=partner)
    assert (found.budget, found.response_due, found.is_overdue) == (None, date(2026, 10, 12), True)
    assert keys(found) == {"overdue"}
    assert not any("20 working days" in one.reason_why or one.passes_limit for one in found.moves)
    closed = step(StepKind.CLOSED, date(2026, 11, 2), words="Seen.", outcome=AlertOutcome.WITHDRAWN)
    [again] = [one for one in at(begun, closed, alert=partner).moves if one.kind is StepKind.REOPENED]
    assert again.reason_why == "Say why it is opened again."


def test_a_limit_named_is_the_one_that_runs_and_days_gone_are_counted() -> None:
    loose = replace(DEFAULT, stages=tuple(replace(one, response_wd=None) for one in DEFAULT.stages))
    first = replace(stage(1, date(2026, 11, 2), date(2026, 11, 9)), limit_wd=15)
    late = replace(stage(2, date(2026, 11, 16)), due_on=date(2026, 11, 30))
    with pytest.raises(RuleBroken, match=r"^The 15 working days of the formal process end on Monday 23 Nov"):
        check_step(ALERT, (first,), late, loose, TODAY, CALENDAR)
    sunday = at(stage(1, date(2026, 11, 13), date(2026, 11, 20)), today=date(2026, 11, 22))
    [said] = [one.words for one in sunday.warnings if one.key == "overdue"]
    assert "Friday 20 November 2026, 2 days ago" in said


def test_a_correction_says_what_it_does_to_the_twenty_days() -> None:
    first = replace(stage(1, date(2026, 11, 2)), id=1)
    second = replace(stage(2, date(2026, 11, 16)), id=2)
    steps = (first, second)
    assert (
        what_it_moves(
            ALERT, steps, disputes.with_step(steps, replace(second, words="More.")), DEFAULT, CALENDAR
        )
        == ""
    )
    assert what_it_moves(ALERT, steps, disputes.with_step(steps, None, removed_id=1), DEFAULT, CALENDAR) == (
        "The 20 working days run from Monday 16 November 2026 to Monday 14 December 2026, no longer from "
        "Monday 2 November 2026."
    )


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"overall_limit_wd": 21}, "overall_limit_wd"),
        ({"name": " "}, "name"),
        ({"stages": DEFAULT.stages[:1]}, "stages"),
        ({"stages": (replace(DEFAULT.stages[1], escalates_to_role=""),)}, "escalates_to_role"),
        ({"stages": (replace(DEFAULT.stages[1], response_wd=0),)}, "response_wd"),
        ({"stages": (DEFAULT.stages[1], replace(DEFAULT.stages[0], position=9))}, "stages"),
        (
            {"stages": (replace(DEFAULT.stages[1], from_on=date(2026, 2, 1), to_on=date(2026, 1, 1)),)},
            "to_on",
        ),
    ],
)
def test_a_procedure_that_cannot_be_followed_is_refused(change: dict[str, object], field: str) -> None:
    with pytest.raises(RuleBroken) as told:
        check(replace(DEFAULT, **change))  # type: ignore[arg-type]
    assert told.value.field == field


@pytest.mark.parametrize("shipped", SHIPPED, ids=lambda one: one.key)
def test_the_shipped_procedures_keep_to_the_twenty_days(shipped: DisputeTemplate) -> None:
    check(shipped)
    assert doubts(shipped, TODAY) == ()
    assert sum(stage.response_wd or 0 for stage in formal_stages(shipped, TODAY)) <= 20
