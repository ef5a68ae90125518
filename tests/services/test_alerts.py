"""From an overdue action to a case alert to a formal stage to Cafcass, on a real encrypted file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from iro_desk.domain.case_alerts import AlertKind, AlertOutcome, AlertStep, Stage, StepKind
from iro_desk.domain.disputes import Phase
from iro_desk.domain.duty import State
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.paper_kinds import ALERT_LETTER
from iro_desk.domain.people import Manager
from iro_desk.domain.remedial_actions import Chaser, RemedialAction, Status
from iro_desk.services import (
    actions,
    alert_chronology,
    alert_pages,
    alert_papers,
    alert_steps,
    alert_themes,
    alerts,
    case_files,
    copying,
    dispute_templates,
    history,
    settings,
    status,
    why,
)
from iro_desk.services import decisions as decided
from iro_desk.services.desk import Desk
from iro_desk.store import actions as register
from iro_desk.store import audit
from iro_desk.store.issued import IssuedDocument
from iro_desk.store.issued import add as issue
from tests import build
from tests.conftest import PASSPHRASE

TODAY = build.TODAY  # Monday 23 November 2026


def an_overdue_decision(desk: Desk, *, chased: bool = True) -> tuple[int, int]:
    """A child with a decision of a review that was to be done by 9 November, chased twice."""
    child_id = build.a_child(desk)
    review_id = build.a_review(desk, child_id, date(2026, 9, 7), is_completed=False)
    wanted = build.decisions("Life-story work starts", by=date(2026, 11, 9))
    decided.save(desk, review_id, [replace(wanted[0], category="identity")])
    [action] = register.of_child(desk.case_file, child_id)
    if chased:
        chase(desk, action.id or 0, date(2026, 11, 11), "Next week.")
        chase(desk, action.id or 0, date(2026, 11, 18), "")
    return child_id, action.id or 0


def chase(desk: Desk, action_id: int, on: date, said: str) -> None:
    """Log that the worker was asked after the action."""
    with desk.case_file.change("Test data", at=desk.now()) as change:
        chaser = Chaser(action_id=action_id, chased_on=on, whom="Worker Alpha", how="email", said=said)
        register.save_chaser(change, chaser)


def heads(desk: Desk) -> None:
    """A head of service, before and after 1 November."""
    settings.save_manager(desk, Manager(tier="head_of_service", name="H. Before", to_on=date(2026, 10, 31)))
    settings.save_manager(desk, Manager(tier="head_of_service", name="H. Now", from_on=date(2026, 11, 1)))


def stages(desk: Desk, alert_id: int) -> list[int]:
    """The formal stages' ids in order."""
    return [one.id or 0 for one in alert_pages.page(desk, alert_id).template.stages if one.is_formal]


def test_row_r4_an_overdue_action_becomes_an_alert_with_everything_known_in_one_call(desk: Desk) -> None:
    heads(desk)
    _, action_id = an_overdue_decision(desk)
    page = alert_pages.page(desk, alert_steps.escalate(desk, [action_id]))
    alert, now = page.alert, page.standing
    assert (alert.ref, alert.raised_by, alert.team) == ("A-2026-001", "Test Officer", "Team B (test)")
    assert alert.what_is_wrong == (
        "Decided at the review on Monday 7 September 2026: Life-story work starts. It was to be done by "
        "Worker Alpha by Monday 9 November 2026. On Monday 23 November 2026 it is 10 working days late. "
        "I have asked after it 2 times, last on Wednesday 18 November 2026."
    )
    assert alert.needed == "Life-story work starts."
    assert alert.informal_attempt == (
        "11 Nov 2026, Worker Alpha, Email: Next week.\n18 Nov 2026, Worker Alpha, Email."
    )
    assert alert.themes == {"decision"}
    assert alert.copies_to == "Head of service: H. Now"
    assert (now.title, now.to_whom, now.role) == ("Case alert", "M. Fictional", "team_manager")
    assert (now.response_due, now.clock_words) == (date(2026, 11, 30), "5 wd left")
    assert [one.id for one in page.actions] == [action_id]
    assert page.gaps == {"impact": "Write what it does to the child."}
    assert now.budget is None


def test_row_r4_an_alert_becomes_a_formal_stage_in_one_call_and_each_is_one_step_of_undo(desk: Desk) -> None:
    heads(desk)
    _, action_id = an_overdue_decision(desk)
    before = len(audit.lines(desk.case_file))
    alert_id = alert_steps.escalate(desk, [action_id])
    # One line for the procedures that are kept with the first alert, one for the alert itself.
    assert len(audit.lines(desk.case_file)) == before + 2
    alert_steps.to_stage(desk, alert_id)
    alert_steps.to_stage(desk, alert_id)
    now = alert_pages.page(desk, alert_id).standing
    assert (now.title, now.to_whom) == ("Stage 2, Head of service", "H. Now")
    assert now.budget is not None
    assert (now.budget.began_on, now.budget.limit_on) == (TODAY, date(2026, 12, 21))
    assert alerts.next_steps(desk).undo == "Stage 2, Head of service, A-2026-001"
    alerts.undo(desk)
    assert alert_pages.page(desk, alert_id).standing.title == "Stage 1, Team manager"
    assert alerts.redo(desk) == "Stage 2, Head of service, A-2026-001"
    assert alert_pages.page(desk, alert_id).standing.number == 2
    for _ in range(3):
        alerts.undo(desk)
    assert alert_pages.every(desk) == ()


def test_undo_survives_the_lock_and_stops_where_a_paper_hangs_on_it(desk: Desk) -> None:
    child_id, action_id = an_overdue_decision(desk)
    alert_id = alert_steps.escalate(desk, [action_id])
    path = desk.case_file.path
    desk.case_file.close()
    again = case_files.open_desk(path, passphrase=PASSPHRASE, on=TODAY)
    try:
        assert alerts.next_steps(again).undo == "Raise A-2026-001"
        with again.case_file.change("Issue a paper", at=again.now()) as change:
            paper = IssuedDocument(
                kind="alert-form",
                child_id=child_id,
                review_id=None,
                alert_id=alert_id,
                issued_on=TODAY,
                issued_at="2026-11-23T10:00:00+00:00",
                addressee="M. Fictional",
                title="Case alert",
                pdf=b"%PDF",
            )
            document_id = issue(change, paper)
            letter = AlertStep(
                alert_id=alert_id, kind=StepKind.LETTER, happened_on=TODAY, document_id=document_id
            )
            alert_steps.note_paper(change, letter)
        with pytest.raises(RuleBroken, match="can no longer be turned back"):
            alerts.undo(again)
        assert len(alert_pages.every(again)) == 1
        with pytest.raises(RuleBroken, match="A paper of A-2026-001 was issued"):
            alerts.remove(again, alert_id, reason="By mistake")
    finally:
        again.case_file.close()


def test_neither_undo_nor_redo_puts_a_childs_action_into_another_childs_alert(desk: Desk) -> None:
    ember, kit = build.a_child(desk), build.a_child(desk, "004032", "Kit Madeup")
    its_alerts = [build.an_alert(desk, child_id, date(2026, 11, 2)) for child_id in (ember, kit)]

    def moved(action_id: int) -> None:
        actions.put(desk, [actions.Edit(action_id=action_id, key="child_ref", text="004032")], "Move to Kit")

    first = actions.add(desk, RemedialAction(child_id=ember, action="Secret appointment"))
    moved(first)
    alerts.join(desk, its_alerts[1], [first])
    with pytest.raises(RuleBroken, match="an action would become another child’s"):
        actions.undo(desk)
    assert register.by_id(desk.case_file, first).child_id == kit

    second = actions.add(desk, RemedialAction(child_id=ember, action="Secret of Ember"))
    alerts.join(desk, its_alerts[0], [second])
    alerts.undo(desk)
    moved(second)
    with pytest.raises(RuleBroken, match="an action would become another child’s"):
        alerts.redo(desk)
    assert alert_pages.page(desk, its_alerts[0]).actions == ()

    third = actions.add(desk, RemedialAction(child_id=ember, action="Asked after for Kit"))
    moved(third)
    chase(desk, third, date(2026, 11, 18), "Kit's worker will ring.")
    with pytest.raises(RuleBroken, match="an action would become another child’s"):
        actions.undo(desk)
    assert register.by_id(desk.case_file, third).child_id == kit


def test_a_stage_is_skipped_with_a_reason_and_the_reason_is_kept(desk: Desk) -> None:
    child_id = build.a_child(desk)
    alert_id = alerts.save(desk, alerts.begin(desk, child_id))
    director = stages(desk, alert_id)[3]
    with pytest.raises(RuleBroken) as told:
        alert_steps.to_stage(desk, alert_id, director)
    assert told.value.field == "reason"
    alert_steps.to_stage(desk, alert_id, director, reason="The hearing is on Friday.")
    [step] = alert_pages.page(desk, alert_id).steps
    assert (step.reason, step.is_formal, step.due_on) == (
        "The hearing is on Friday.",
        True,
        date(2026, 11, 30),
    )


def test_a_response_is_answered_judged_and_closed_with_the_difference_made(desk: Desk) -> None:
    child_id = build.a_child(desk)
    alert = replace(alerts.begin(desk, child_id), raised_on=date(2026, 11, 2), themes=frozenset({"drift"}))
    alert_id = alerts.save(desk, alert)
    alert_steps.take(desk, AlertStep(alert_id=alert_id, kind=StepKind.RAISED, happened_on=date(2026, 11, 2)))
    chased = alert_steps.offered(desk, alert_id, StepKind.CHASED)
    assert (chased.to_whom, chased.stage) == ("M. Fictional", "Case alert")
    answer = replace(
        alert_steps.offered(desk, alert_id, StepKind.RESPONSE),
        happened_on=date(2026, 11, 16),
        words="It will be done.",
        is_satisfied=True,
    )
    alert_steps.take(desk, answer)
    agreed = RemedialAction(
        child_id=child_id, action="A worker is named", owner_name="M. Fictional", due_on=date(2026, 12, 1)
    )
    alerts.save_agreed(desk, alert_id, [agreed])
    [row] = register.of_child(desk.case_file, child_id)
    assert (row.source, row.alert_id, row.source_on, row.themes) == (
        "alert",
        alert_id,
        TODAY,
        frozenset({"drift"}),
    )
    closing = AlertStep(
        alert_id=alert_id,
        kind=StepKind.CLOSED,
        happened_on=TODAY,
        outcome=AlertOutcome.RESOLVED_AS_SOUGHT,
        words="She has one worker she knows.",
    )
    alert_steps.take(desk, closing)
    now = alert_pages.page(desk, alert_id).standing
    assert (now.phase, now.outcome, now.difference) == (
        Phase.CLOSED,
        AlertOutcome.RESOLVED_AS_SOUGHT,
        "She has one worker she knows.",
    )
    counts = {(one.group, one.key): one.alert_ids for one in alert_pages.counts(desk)}
    assert counts["outcome", "resolved_as_sought"] == (alert_id,)
    assert counts["theme", "drift"] == (alert_id,)
    assert counts["team", "Team B (test)"] == (alert_id,)
    assert counts["reached", "alert"] == (alert_id,)
    assert counts["days_open", "to_20"] == (alert_id,)


def test_agreed_actions_need_who_and_when_and_one_that_went_on_stays(desk: Desk) -> None:
    child_id = build.a_child(desk)
    alert_id = alerts.save(desk, alerts.begin(desk, child_id))
    bare = RemedialAction(child_id=child_id, action="A worker is named")
    for wanted, field in (
        (replace(bare, action=" "), "action"),
        (bare, "owner_name"),
        (replace(bare, owner_name="M. Fictional"), "due_on"),
    ):
        with pytest.raises(RuleBroken) as told:
            alerts.save_agreed(desk, alert_id, [wanted])
        assert told.value.field == field
    alerts.save_agreed(desk, alert_id, [replace(bare, owner_name="M. Fictional", due_on=date(2026, 12, 1))])
    [row] = alert_pages.page(desk, alert_id).agreed
    with desk.case_file.change("Test data", at=desk.now()) as change:
        register.save(change, replace(row, status=Status.DONE, completed_on=TODAY))
    with pytest.raises(RuleBroken, match="has gone on in the register"):
        alerts.save_agreed(desk, alert_id, [])
    changed = replace(row, due_on=date(2026, 12, 4), status=Status.OPEN)
    alerts.save_agreed(desk, alert_id, [changed])
    [after] = alert_pages.page(desk, alert_id).agreed
    assert (after.due_on, after.status) == (date(2026, 12, 4), Status.DONE), "only who, what and when move"
    with pytest.raises(RuleBroken, match="1 action agreed in A-2026-001"):
        alerts.remove(desk, alert_id, reason="By mistake")


def test_a_correction_needs_a_reason_and_says_what_it_does_to_the_twenty_days(desk: Desk) -> None:
    child_id = build.a_child(desk)
    alert_id = alerts.save(desk, replace(alerts.begin(desk, child_id), raised_on=date(2026, 11, 2)))
    first, second = stages(desk, alert_id)[:2]
    step_id = alert_steps.take(
        desk,
        AlertStep(alert_id=alert_id, kind=StepKind.STAGE, stage_id=first, happened_on=date(2026, 11, 9)),
    )
    alert_steps.to_stage(desk, alert_id, second)
    step = next(one for one in alert_pages.page(desk, alert_id).steps if one.id == step_id)
    moved = replace(step, happened_on=date(2026, 11, 10), due_on=date(2026, 11, 17))
    assert alert_steps.what_changes(desk, alert_id, moved).startswith("The 20 working days run from Tuesday")
    with pytest.raises(RuleBroken) as told:
        alert_steps.correct(desk, moved, reason=" ")
    assert told.value.field == "correction"
    alert_steps.correct(desk, moved, reason="The letter went out a day later.")
    budget = alert_pages.page(desk, alert_id).standing.budget
    assert budget is not None
    assert budget.began_on == date(2026, 11, 10)
    assert audit.lines(desk.case_file)[0].reason == "The letter went out a day later."
    assert alert_steps.what_changes(desk, alert_id, None, step_id).startswith(
        "The 20 working days run from M"
    )
    alert_steps.remove(desk, alert_id, step_id, reason="It was never sent.")
    assert audit.lines(desk.case_file)[0].reason == "It was never sent."
    assert len(alert_pages.page(desk, alert_id).steps) == 1


def test_a_step_stays_while_a_later_one_stands_on_it_or_its_letter_was_issued(desk: Desk) -> None:
    alert_id = build.an_alert(desk, build.a_child(desk), date(2026, 11, 2))
    stage = alert_steps.offered(desk, alert_id, StepKind.STAGE, on=date(2026, 11, 4))
    stage_id = alert_steps.take(desk, stage)
    answer = alert_steps.offered(desk, alert_id, StepKind.RESPONSE, on=date(2026, 11, 9))
    answer_id = alert_steps.take(desk, replace(answer, words="Next week.", is_satisfied=True))
    with pytest.raises(RuleBroken, match="of 9 Nov 2026 stands on this step"):
        alert_steps.remove(desk, alert_id, stage_id, reason="By mistake")
    alert_steps.remove(desk, alert_id, answer_id, reason="By mistake")

    closed = AlertStep(alert_id=alert_id, kind=StepKind.CLOSED, happened_on=date(2026, 11, 10))
    alert_steps.take(desk, replace(closed, words="A visit.", outcome=AlertOutcome.WITHDRAWN))
    again = AlertStep(alert_id=alert_id, kind=StepKind.REOPENED, happened_on=date(2026, 11, 12))
    again_id = alert_steps.take(desk, replace(again, reason="It came to nothing."))
    assert alert_steps.what_changes(desk, alert_id, None, again_id) == (
        "It counts as closed on Tuesday 10 November 2026, and the 20 working days stop there."
    )
    late = alert_steps.offered(desk, alert_id, StepKind.RESPONSE, on=date(2026, 11, 13))
    late_id = alert_steps.take(desk, replace(late, words="Done.", is_satisfied=True))
    with pytest.raises(RuleBroken, match="of 13 Nov 2026 stands on this step"):
        alert_steps.remove(desk, alert_id, again_id, reason="By mistake")
    alert_steps.remove(desk, alert_id, late_id, reason="By mistake")
    alert_papers.issue(desk, ALERT_LETTER, alert_id, f"step:{stage_id}")
    with pytest.raises(RuleBroken, match="letter of this step was issued"):
        alert_steps.remove(desk, alert_id, stage_id, reason="By mistake")

    other = build.an_alert(desk, build.a_child(desk, "004032", "Kit Madeup"), date(2026, 11, 2))
    begun = alert_steps.take(desk, alert_steps.offered(desk, other, StepKind.STAGE, on=date(2026, 11, 10)))
    alert_papers.issue(desk, ALERT_LETTER, other, f"step:{begun}")
    with pytest.raises(RuleBroken, match="letter of this step was issued"):
        alerts.undo(desk)
    assert begun in {one.id for one in alert_pages.page(desk, other).steps}


def test_undo_takes_no_step_away_that_a_later_one_stands_on(desk: Desk) -> None:
    alert_id = build.an_alert(desk, build.a_child(desk), date(2026, 11, 2))
    alert_steps.take(desk, alert_steps.offered(desk, alert_id, StepKind.STAGE, on=date(2026, 11, 4)))
    closed = AlertStep(alert_id=alert_id, kind=StepKind.CLOSED, happened_on=date(2026, 11, 10))
    alert_steps.take(desk, replace(closed, words="A visit.", outcome=AlertOutcome.WITHDRAWN))
    again = AlertStep(alert_id=alert_id, kind=StepKind.REOPENED, happened_on=date(2026, 11, 12))
    alert_steps.take(desk, replace(again, reason="It came to nothing."))
    second = alert_steps.take(
        desk, alert_steps.offered(desk, alert_id, StepKind.STAGE, on=date(2026, 11, 13))
    )
    alert_papers.issue(desk, ALERT_LETTER, alert_id, f"step:{second}")
    with pytest.raises(RuleBroken, match="letter of this step was issued"):
        alerts.undo(desk)
    told = alerts.next_steps(desk).undo
    steps = alert_pages.page(desk, alert_id).steps
    with pytest.raises(RuleBroken, match="“Stage begun” of 13 Nov 2026 stands on it"):
        alerts.undo(desk)
    assert alert_pages.page(desk, alert_id).steps == steps
    with pytest.raises(RuleBroken, match="no longer what was done last"):
        alerts.undo(desk, told)
    assert alert_pages.page(desk, alert_id).steps == steps


def test_a_stage_is_not_corrected_past_the_day_of_its_letter(desk: Desk) -> None:
    alert_id = build.an_alert(desk, build.a_child(desk), date(2026, 11, 2))
    stage = alert_steps.offered(desk, alert_id, StepKind.STAGE, on=date(2026, 11, 10))
    stage_id = alert_steps.take(desk, stage)

    def move(on: date) -> None:
        held = next(one for one in alert_pages.page(desk, alert_id).steps if one.id == stage_id)
        alert_steps.correct(desk, replace(held, happened_on=on, due_on=None), reason="A slip")

    move(date(2026, 11, 5))
    alert_papers.issue(desk, ALERT_LETTER, alert_id, f"step:{stage_id}", on=date(2026, 11, 9))
    move(date(2026, 11, 9))
    with pytest.raises(RuleBroken, match="letter of this step is of 9 Nov 2026") as told:
        move(date(2026, 11, 10))
    assert told.value.field == "happened_on"
    alerts.undo(desk)
    with pytest.raises(RuleBroken, match="letter of this step is of 9 Nov 2026"):
        alerts.undo(desk)


def test_the_board_stands_by_stage_with_the_latest_response_first(desk: Desk) -> None:
    heads(desk)
    one, other, third, praised = (
        build.a_child(desk, ref=f"00{n}", name=f"Example {name}")
        for n, name in enumerate(("One", "Two", "Three", "Four"))
    )
    informal = alerts.save(desk, alerts.begin(desk, one))
    late = alerts.save(desk, replace(alerts.begin(desk, other), raised_on=date(2026, 11, 2)))
    alert_steps.take(
        desk,
        AlertStep(
            alert_id=late, kind=StepKind.RAISED, happened_on=date(2026, 11, 2), due_on=date(2026, 11, 9)
        ),
    )
    soon = alerts.save(desk, alerts.begin(desk, third))
    alert_steps.take(desk, alert_steps.offered(desk, soon, StepKind.RAISED))
    praise = alerts.save(desk, alerts.begin(desk, praised, AlertKind.GOOD_PRACTICE))
    alert_steps.to_stage(desk, informal)
    alert_steps.take(
        desk,
        AlertStep(alert_id=informal, kind=StepKind.CAFCASS_REFERRAL, happened_on=TODAY, reason="Her rights."),
    )
    board = alert_pages.board(desk)
    assert [column.key for column in board.columns] == [
        "informal", "alert", "stage-1", "stage-2", "stage-3", "stage-4", "cafcass", "closed",
    ]  # fmt: skip
    held = {column.key: [card.alert.id for card in column.cards] for column in board.columns}
    assert held["alert"] == [late, soon]
    assert (held["cafcass"], held["stage-1"], held["informal"]) == ([informal], [], [praise])
    assert alert_pages.late(desk) == 1
    assert [card.alert.ref for card in alert_pages.of_child(desk, other)] == ["A-2026-002"]


def test_row_a10_another_agency_answers_and_praise_asks_for_no_answer(desk: Desk) -> None:
    child_id = build.a_child(desk)
    partner = replace(alerts.begin(desk, child_id, AlertKind.PARTNER_AGENCY), agency="Invented Health Trust")
    assert (partner.themes, partner.copies_to) == (frozenset({"partner_agency"}), "")
    partner_id = alerts.save(desk, partner)
    alert_steps.to_stage(desk, partner_id)
    [step] = alert_pages.page(desk, partner_id).steps
    assert step.to_whom == "Invented Health Trust"
    praise_id = alerts.save(desk, alerts.begin(desk, child_id, AlertKind.GOOD_PRACTICE))
    alert_steps.take(desk, alert_steps.offered(desk, praise_id, StepKind.RAISED))
    assert alert_pages.page(desk, praise_id).standing.response_due is None
    alert_steps.take(desk, AlertStep(alert_id=praise_id, kind=StepKind.CLOSED, happened_on=TODAY))
    assert not alert_pages.page(desk, praise_id).standing.is_open


def test_the_chronology_says_how_late_a_response_was_though_the_next_stage_began_that_day(desk: Desk) -> None:
    alert_id = build.an_alert(desk, build.a_child(desk), date(2026, 11, 2))
    alert_steps.take(desk, alert_steps.offered(desk, alert_id, StepKind.STAGE, on=date(2026, 11, 2)))
    answer = AlertStep(
        alert_id=alert_id,
        kind=StepKind.RESPONSE,
        happened_on=date(2026, 11, 12),
        words="Nobody is free.",
        is_satisfied=False,
    )
    alert_steps.take(desk, answer)
    alert_steps.take(desk, alert_steps.offered(desk, alert_id, StepKind.STAGE, on=date(2026, 11, 12)))
    said = [one.words for one in alert_chronology.chronology(desk, alert_id).entries]
    assert sum("It came 3 working days late." in words for words in said) == 1


def test_row_a14_the_chronology_tells_every_event_once_in_order_with_its_evidence(desk: Desk) -> None:
    heads(desk)
    child_id, action_id = an_overdue_decision(desk, chased=False)
    chase(desk, action_id, date(2026, 11, 11), "Next week.")
    alert_id = alert_steps.escalate(Desk(desk.case_file, on=date(2026, 11, 12)), [action_id])
    chase(desk, action_id, date(2026, 11, 18), "")
    alert = alert_pages.page(desk, alert_id).alert
    alerts.save(desk, replace(alert, informal_attempt=alert.informal_attempt + "\nRang the manager."))
    alert_steps.to_stage(Desk(desk.case_file, on=date(2026, 11, 20)), alert_id)
    agreed = RemedialAction(
        child_id=child_id, action="A worker is named", owner_name="M. Fictional", due_on=date(2026, 12, 1)
    )
    alerts.save_agreed(desk, alert_id, [agreed])
    found = alert_chronology.chronology(desk, alert_id).entries
    assert [(one.on, one.what) for one in found] == [
        (date(2026, 9, 7), "Decided at the review"),
        (date(2026, 11, 11), "Asked after the action"),
        (date(2026, 11, 11), "Informal attempt"),
        (date(2026, 11, 12), "Case alert raised"),
        (date(2026, 11, 18), "Asked after the action"),
        (date(2026, 11, 19), "No response by the day it was due"),
        (date(2026, 11, 20), "Stage 1, Team manager, begun"),
        (TODAY, "Agreed in this alert"),
    ]
    assert found[2].words == "Rang the manager.", "the chasers are told in their own places"
    assert len({one.key for one in found}) == len(found)
    assert all(one.evidence for one in found)


def test_row_k14_own_procedures_are_kept_used_and_protected(desk: Desk) -> None:
    own = replace(
        dispute_templates.used(desk),
        key="",
        id=None,
        name="Ours",
        stages=tuple(replace(one, id=None) for one in dispute_templates.used(desk).stages),
    )
    tier = Stage(
        position=2,
        label="Service manager",
        escalates_to_role="service_manager",
        response_wd=5,
        from_on=TODAY + timedelta(days=10),
    )
    dispute_templates.save(desk, replace(own, stages=(*own.stages, tier)))
    dispute_templates.use(desk, "own_ours")
    assert dispute_templates.used(desk).name == "Ours"
    child_id = build.a_child(desk)
    alert_id = alerts.save(desk, alerts.begin(desk, child_id))
    assert alert_pages.page(desk, alert_id).alert.template == "own_ours"
    with pytest.raises(RuleBroken):
        dispute_templates.remove(desk, "own_ours")
    dispute_templates.use(desk, "default_5555")
    with pytest.raises(RuleBroken, match="1 alert follows"):
        dispute_templates.remove(desk, "own_ours")
    changed = replace(dispute_templates.by_key(desk, "default_5555"), name="Changed", overall_limit_wd=15)
    dispute_templates.save(desk, changed)
    ids = [stage.id for stage in dispute_templates.used(desk).stages]
    dispute_templates.restore(desk, "default_5555")
    after = dispute_templates.used(desk)
    assert (after.overall_limit_wd, [stage.id for stage in after.stages]) == (20, ids)


def test_row_a8_own_themes_are_kept_and_one_that_is_used_stays(desk: Desk) -> None:
    alert_themes.save_own(desk, [("", "Passport"), ("", "Savings")])
    (key, _), other = alert_themes.own(desk)
    child_id = build.a_child(desk)
    alerts.save(desk, replace(alerts.begin(desk, child_id), themes=frozenset({key, "drift"})))
    assert alert_themes.words(desk, {key, "drift"}) == ("Drift or delay in care planning", "Passport")
    with pytest.raises(RuleBroken, match="“Passport” is a theme of 1 alert or action"):
        alert_themes.save_own(desk, [other])
    alert_themes.save_own(desk, [(key, "Passport and travel")])
    assert alert_themes.own(desk) == ((key, "Passport and travel"),)
    with pytest.raises(RuleBroken):
        alert_themes.save_own(desk, [(key, "placement issue")])


def test_an_alert_about_the_same_action_is_shown_beside_it_and_the_register_knows_its_level(
    desk: Desk,
) -> None:
    child_id, action_id = an_overdue_decision(desk, chased=False)
    first = alert_steps.escalate(desk, [action_id])
    alert_steps.to_stage(desk, first)
    second = alerts.save(
        desk, alerts.begin(desk, child_id, from_actions=[action_id]), from_actions=[action_id]
    )
    [beside] = alert_pages.page(desk, second).related
    assert beside.alert.id == first
    [earlier] = [
        one for one in alert_pages.page(desk, second).standing.warnings if one.key == "earlier_process"
    ]
    assert earlier.words.startswith(
        "A-2026-001 is about the same action, and its formal process began on Mon"
    )
    assert alert_pages.levels(desk)[action_id].ref == "A-2026-002"
    alerts.release(desk, second, [action_id])
    level = alert_pages.levels(desk)[action_id]
    assert (level.ref, level.words) == ("A-2026-001", "Stage 1, Team manager")
    other = build.a_child(desk, ref="009", name="Other Example")
    with pytest.raises(RuleBroken, match="one child"):
        alerts.begin(desk, other, from_actions=[action_id])


def test_the_clocks_of_an_open_alert_stand_among_what_is_due(desk: Desk) -> None:
    _, action_id = an_overdue_decision(desk, chased=False)
    alert_id = alert_steps.escalate(Desk(desk.case_file, on=date(2026, 11, 12)), [action_id])

    def of_alert() -> list[tuple[str, str, date | None, State]]:
        found = [one for one in copying.opening(desk).duties if one.alert_id == alert_id]
        assert all(one.action == "open_alert" for one in found)
        return [(one.rule, one.duty, one.due_on, one.state) for one in found]

    assert of_alert() == [
        ("ALERT_RESPONSE", "Response to A-2026-001: M. Fictional", date(2026, 11, 19), State.OVERDUE)
    ]
    assert status.status(desk).counts["alerts"] == 1
    alert_steps.to_stage(desk, alert_id)
    assert of_alert() == [
        ("ALERT_RESPONSE", "Response to A-2026-001: Team manager", date(2026, 11, 30), State.DUE_SOON),
        ("ALERT_LIMIT", "Formal process of A-2026-001 ends", date(2026, 12, 21), State.NOT_DUE),
    ]
    assert status.status(desk).counts["alerts"] == 0
    [response, limit] = [one for one in copying.opening(desk).duties if one.alert_id == alert_id]
    assert why.of_row(desk, response).working.startswith("Set when “Stage 1, Team manager” was begun on")
    assert why.of_row(desk, limit).working.startswith("20 working days after Monday 23 November 2026")
    assert why.of_row(desk, limit).start is None
    closing = AlertStep(
        alert_id=alert_id,
        kind=StepKind.CLOSED,
        happened_on=TODAY,
        outcome=AlertOutcome.WITHDRAWN,
        words="None.",
    )
    alert_steps.take(desk, closing)
    assert of_alert() == []


def test_the_changes_of_a_child_tell_of_alerts_steps_and_chasers_and_of_no_other_childs(desk: Desk) -> None:
    child_id, action_id = an_overdue_decision(desk)
    alert_id = alert_steps.escalate(desk, [action_id])
    alert_steps.to_stage(desk, alert_id)
    alert = alert_pages.page(desk, alert_id).alert
    alerts.save(desk, replace(alert, impact="She asks each time."))
    told = [(one.subject, one.field, one.new) for one in history.of_child(desk, child_id)]
    assert told[:6] == [
        ("A-2026-001", "Impact on the child", "She asks each time."),
        ("Stage begun of 23 Nov 2026", "", "added"),
        ("A-2026-001", "", "added"),
        ("Action taken up by an alert", "", "added"),
        ("Case alert raised of 23 Nov 2026", "", "added"),
        ("Chaser of 18 Nov 2026", "", "added"),
    ]
    assert ("Decision 1", "", "added") in told
    assert not any(subject == "Remedial action" for subject, _, _ in told), "its decision tells the same"
    other = build.a_child(desk, ref="009", name="Other Example")
    assert not any("A-2026" in one.subject for one in history.of_child(desk, other))


def test_a_procedure_changed_later_lengthens_nothing_and_keeps_the_stages_alerts_have_been_at(
    desk: Desk,
) -> None:
    short = replace(dispute_templates.used(desk), overall_limit_wd=15)
    dispute_templates.save(desk, short)
    alert_id = alerts.save(desk, alerts.begin(desk, build.a_child(desk)))
    alert_steps.to_stage(desk, alert_id)
    dispute_templates.save(desk, replace(dispute_templates.used(desk), overall_limit_wd=20))
    budget = alert_pages.page(desk, alert_id).standing.budget
    assert budget is not None
    assert (budget.limit, budget.limit_on) == (15, date(2026, 12, 14))
    # A stage of the weeks before, entered late, is one of the same process: it ends earlier, not later.
    earlier = alert_steps.offered(desk, alert_id, StepKind.STAGE, on=TODAY - timedelta(days=7))
    alert_steps.take(desk, replace(earlier, reason="It was entered late."))
    dated_back = alert_pages.page(desk, alert_id).standing.budget
    assert dated_back is not None
    assert (dated_back.limit, dated_back.limit_on) == (15, date(2026, 12, 7))
    held = dispute_templates.used(desk)
    without = replace(held, stages=tuple(one for one in held.stages if one.label != "Team manager"))
    with pytest.raises(RuleBroken, match="Give it a last day instead"):
        dispute_templates.save(desk, without)
    ended = replace(
        held,
        stages=tuple(
            replace(one, to_on=TODAY) if one.label == "Team manager" else one for one in held.stages
        ),
    )
    dispute_templates.save(desk, ended)
    tomorrow = alert_pages.page(Desk(desk.case_file, on=TODAY + timedelta(days=1)), alert_id).standing
    assert tomorrow.title == "Stage 1, Team manager"
    assert tomorrow.suggested is not None


def test_the_procedure_stays_once_a_stage_was_begun(desk: Desk) -> None:
    alert_id = build.an_alert(desk, build.a_child(desk), date(2026, 11, 2))
    alert = alert_pages.page(desk, alert_id).alert
    other = next(one.key for one in dispute_templates.every(desk) if one.key != alert.template)
    alerts.save(desk, replace(alert, template=other))
    alert_steps.to_stage(desk, alert_id)
    with pytest.raises(RuleBroken, match="A-2026-001 stays in it") as told:
        alerts.save(desk, alert)
    assert told.value.field == "template"
    alerts.save(desk, replace(alert, template=other, impact="She asks."))
    assert alert_pages.page(desk, alert_id).alert.template == other


def test_a_stage_corrected_keeps_the_response_it_had(desk: Desk) -> None:
    alert_id = alerts.save(desk, alerts.begin(desk, build.a_child(desk)))
    alert_steps.to_stage(desk, alert_id)
    answer = replace(alert_steps.offered(desk, alert_id, StepKind.RESPONSE), words="Yes.", is_satisfied=True)
    alert_steps.take(desk, answer)
    [begun, _] = alert_pages.page(desk, alert_id).steps
    second = stages(desk, alert_id)[1]
    moved = replace(begun, stage_id=second, stage="", role="", reason="It went to her first.")
    alert_steps.correct(desk, moved, reason="The wrong stage was chosen.")
    now = alert_pages.page(desk, alert_id).standing
    assert (now.title, now.role, now.is_satisfied) == ("Stage 2, Head of service", "head_of_service", True)


def test_an_alert_begun_with_an_informal_note_is_kept_whole_or_not_at_all(desk: Desk) -> None:
    child_id = build.a_child(desk)
    bare = alerts.begin(desk, child_id)
    with pytest.raises(RuleBroken) as told:
        alert_steps.start(desk, bare, StepKind.INFORMAL_NOTE)
    assert told.value.field == "informal_attempt"
    assert alert_pages.every(desk) == ()
    tried = replace(bare, informal_attempt="Rang the worker.", informal_on=date(2026, 11, 20))
    alert_id = alert_steps.start(desk, tried, StepKind.INFORMAL_NOTE)
    page = alert_pages.page(desk, alert_id)
    [note] = page.steps
    assert (note.happened_on, note.words, page.standing.place) == (
        date(2026, 11, 20),
        "Rang the worker.",
        Phase.INFORMAL,
    )
    assert alerts.next_steps(desk).undo == "Begin A-2026-001"
    raised = alert_steps.offered(desk, alert_id, StepKind.RAISED)
    alert_steps.take(desk, raised, impact="She asks each time.")
    assert alert_pages.page(desk, alert_id).alert.impact == "She asks each time."
    alerts.undo(desk)
    assert alert_pages.page(desk, alert_id).alert.impact == ""


def test_closing_keeps_what_was_typed_in_the_alert_since_its_form_was_opened(desk: Desk) -> None:
    alert_id = build.an_alert(desk, build.a_child(desk))
    held = alert_pages.page(desk, alert_id).alert
    alerts.save(desk, replace(held, impact="She has stopped asking."))
    closing = AlertStep(
        alert_id=alert_id,
        kind=StepKind.CLOSED,
        happened_on=desk.today,
        outcome=AlertOutcome.WITHDRAWN,
        words="None.",
    )
    alert_steps.take(desk, closing, lessons="Ask sooner.")
    now = alert_pages.page(desk, alert_id).alert
    assert (now.impact, now.lessons) == ("She has stopped asking.", "Ask sooner.")
