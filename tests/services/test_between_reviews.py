"""Midway checks, being told, missing episodes, placement orders and the log, kept in a case file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.events import Event, EventKind
from iro_desk.domain.oversight import EventTold, MidwayCheck, OversightEntry, ReturnInterview
from iro_desk.domain.remedial_actions import Status
from iro_desk.services import (
    children,
    decisions,
    events,
    midway,
    missing,
    oversight_log,
    placement_orders,
    today,
    told,
)
from iro_desk.services.desk import Desk
from iro_desk.store import actions
from iro_desk.store.case_file import CaseFile
from tests import build

TODAY = build.TODAY


@pytest.fixture
def desk(case_file: CaseFile) -> Desk:
    return build.a_practice(Desk(case_file, on=TODAY))


@pytest.fixture
def child_id(desk: Desk) -> int:
    """A child whose last review, with two decisions, was held on 1 June: the midway check is late."""
    child_id = build.a_child(desk, reviewed_on=(date(2025, 12, 8),))
    review_id = build.a_review(desk, child_id, date(2026, 6, 1))
    decisions.save(desk, review_id, build.decisions("Life-story work starts", "Dental check booked"))
    return child_id


def a_check(desk: Desk, child_id: int) -> MidwayCheck:
    """A check of today that finds the first decision done and the second one slow."""
    known = midway.of_child(desk, child_id).known
    first, second = (one.decision.id or 0 for one in known.decisions)
    return MidwayCheck(
        child_id=child_id,
        checked_on=TODAY,
        progress={first: "done", second: "drifting"},
        progress_notes={second: "No appointment yet."},
        spoken_to="Worker Alpha",
        method="phone",
    )


def midway_rows(desk: Desk) -> list[str]:
    return [duty.rule for duty in today.due_list(desk) if duty.rule == "MIDWAY"]


def test_row_m3_saving_counts_the_check_and_moves_the_register_in_one_change_that_undo_takes_back(
    desk: Desk, child_id: int
) -> None:
    assert midway_rows(desk) == ["MIDWAY"]
    before = desk.case_file.rows("select count(*) as n from audit")[0]["n"]
    saved = midway.save(desk, a_check(desk, child_id))
    assert desk.case_file.rows("select count(*) as n from audit")[0]["n"] == before + 1
    assert saved.moved == 1
    assert midway_rows(desk) == []
    overview = midway.overview(desk)
    assert [row.done_on for row in overview.rows] == [TODAY]
    assert (overview.count.checks, overview.count.checked, overview.count.children) == (
        1,
        (child_id,),
        (child_id,),
    )
    held = actions.of_child(desk.case_file, child_id)
    assert [(one.status, one.completed_on) for one in held] == [(Status.DONE, TODAY), (Status.OPEN, None)]
    assert midway.undo(desk, saved.check_id) == "Midway check, 004031"
    assert midway_rows(desk) == ["MIDWAY"]
    assert not midway.of_child(desk, child_id).checks
    assert {one.status for one in actions.of_child(desk.case_file, child_id)} == {Status.OPEN}


def test_row_m3_a_check_is_changed_and_not_counted_twice(desk: Desk, child_id: int) -> None:
    saved = midway.save(desk, a_check(desk, child_id))
    (held,) = midway.of_child(desk, child_id).checks
    assert held.id == saved.check_id
    earlier = TODAY - timedelta(days=2)
    midway.save(desk, replace(held, checked_on=earlier, progress=dict.fromkeys(held.progress, "on_track")))
    assert [one.happened_on for one in events.of_child(desk, child_id)] == [earlier]
    assert {one.status for one in actions.of_child(desk.case_file, child_id)} == {Status.OPEN}


def test_row_m3_an_early_review_needed_is_convened_by_the_rules_of_events(desk: Desk, child_id: int) -> None:
    wanted = replace(
        a_check(desk, child_id), early_review_needed=True, early_review_reason="The placement is ending."
    )
    with pytest.raises(RuleBroken) as refused:
        midway.save(desk, wanted)
    assert refused.value.field == "early_review_by"
    assert not midway.of_child(desk, child_id).checks, "all of it or nothing"
    by_on = TODAY + timedelta(days=9)
    saved = midway.save(desk, wanted, early_review_by=by_on)
    assert saved.review_id is not None
    (request,) = [one for one in events.of_child(desk, child_id) if one.kind is EventKind.IRO_REQUEST]
    assert (request.early_review_by, request.note) == (by_on, "The placement is ending.")
    (held,) = midway.of_child(desk, child_id).checks
    assert midway.early_review_by(desk, held) == by_on
    midway.save(desk, replace(held, early_review_needed=False))
    assert [one.kind for one in events.of_child(desk, child_id)] == [EventKind.MIDWAY_CHECK]


def test_row_m3_no_longer_an_early_review_takes_away_its_own_request_and_no_other(
    desk: Desk, child_id: int
) -> None:
    by_on = TODAY + timedelta(days=9)
    asking = replace(a_check(desk, child_id), early_review_needed=True, early_review_reason="Placement ends.")
    midway.save(desk, asking, early_review_by=by_on)
    own = Event(
        kind=EventKind.IRO_REQUEST,
        happened_on=TODAY,
        child_id=child_id,
        note="Asked for on its own",
        early_review=True,
        early_review_by=by_on,
    )
    events.save(desk, own)
    (held,) = midway.of_child(desk, child_id).checks
    with pytest.raises(RuleBroken, match="midway check"):
        events.remove(desk, held.request_id or 0)
    saved = midway.save(desk, replace(held, early_review_needed=False))
    asked = [one for one in events.of_child(desk, child_id) if one.kind is EventKind.IRO_REQUEST]
    assert [one.note for one in asked] == ["Asked for on its own"]
    midway.undo(desk, saved.check_id)
    assert midway.early_review_by(desk, midway.of_child(desk, child_id).checks[0]) == by_on


def test_row_m3_undo_takes_back_the_check_it_was_offered_for(desk: Desk, child_id: int) -> None:
    first = midway.save(desk, a_check(desk, child_id))
    other = build.a_child(desk, "004032", "Kit Madeup", reviewed_on=(date(2026, 6, 1),))
    midway.save(desk, MidwayCheck(child_id=other, checked_on=TODAY, spoken_to="Worker", method="phone"))
    assert midway.undo(desk, first.check_id) == "Midway check, 004031"
    assert not midway.of_child(desk, child_id).checks
    assert len(midway.of_child(desk, other).checks) == 1
    assert midway.undo(desk, first.check_id) == ""


def test_an_event_of_which_more_is_kept_is_not_removed_under_it(desk: Desk, child_id: int) -> None:
    event_id = build.a_missing_episode(desk, child_id)
    back = date(2026, 10, 3)
    told.save(desk, EventTold(event_id=event_id, child_id=child_id, told_on=back))
    with pytest.raises(RuleBroken, match="Was I told"):
        events.remove(desk, event_id)
    told.save(desk, EventTold(event_id=event_id, child_id=child_id))
    talk = ReturnInterview(event_id=event_id, child_id=child_id, held_on=date(2026, 10, 5))
    missing.save_interview(desk, talk, returned_on=back)
    with pytest.raises(RuleBroken, match="return interview"):
        events.remove(desk, event_id)
    missing.save_interview(desk, replace(talk, held_on=None), returned_on=back)
    midway.save(desk, a_check(desk, child_id))
    counted = next(one for one in events.of_child(desk, child_id) if one.kind is EventKind.MIDWAY_CHECK)
    with pytest.raises(RuleBroken, match="midway check"):
        events.remove(desk, counted.id or 0)
    assert events.remove(desk, event_id).kind is EventKind.MISSING


def test_row_b7_being_told_is_kept_once_for_an_event_and_listed_by_team(desk: Desk, child_id: int) -> None:
    moved = Event(
        kind=EventKind.PLACEMENT_CHANGE,
        happened_on=TODAY - timedelta(days=5),
        child_id=child_id,
        early_review=False,
        early_review_reason="Planned at the last review.",
    )
    event_id = events.save(desk, moved).event_id
    build.a_missing_episode(desk, child_id)
    told.save(desk, EventTold(event_id=event_id, child_id=child_id, told_on=TODAY))
    told.save(desk, EventTold(event_id=event_id, child_id=child_id, told_on=TODAY - timedelta(days=9)))
    (figure,) = told.figures(desk)
    assert (figure.team, figure.before, len(figure.rows)) == ("Team B (test)", 1, 2)
    listed = told.for_meeting(desk, "Team B (test)", TODAY - timedelta(days=7), TODAY)
    assert [row.what for row in listed.figure.rows] == ["Change of placement"]
    assert told.for_meeting(desk, "", TODAY - timedelta(days=7), TODAY).figure.rows == ()
    assert told.save(desk, EventTold(event_id=event_id, child_id=child_id)) is None
    assert told.of_child(desk, child_id)[0].told is None


def test_row_m5_the_return_and_the_interview_are_one_change(desk: Desk, child_id: int) -> None:
    event_id = build.a_missing_episode(desk, child_id)
    back = date(2026, 10, 3)
    talk = ReturnInterview(event_id=event_id, child_id=child_id, held_on=date(2026, 10, 5))
    with pytest.raises(RuleBroken):
        missing.save_interview(desk, replace(talk, held_on=date(2026, 9, 1)), returned_on=back)
    assert missing.watched(desk, child_id).episodes[0].returned_on is None, "all of it or nothing"
    with pytest.raises(RuleBroken, match="came back on 6 Oct 2026"):
        missing.save_interview(desk, talk, returned_on=date(2026, 10, 6))
    missing.save_interview(desk, replace(talk, held_on=date(2026, 10, 8)), returned_on=date(2026, 10, 6))
    missing.save_interview(desk, talk, returned_on=back)
    (row,) = missing.watched(desk, child_id).episodes
    assert row.words(TODAY) == "Held 5 Oct 2026, within 3 days"
    known = midway.of_child(desk, child_id).known
    assert "1 missing episode since the review, 1 return interview held" in [
        one.words for one in known.others
    ]


def test_row_m6_a_concern_lasts_until_it_is_closed(desk: Desk, child_id: int) -> None:
    concern = Event(
        kind=EventKind.EXPLOITATION, happened_on=date(2026, 9, 1), child_id=child_id, detail="county_lines"
    )
    event_id = missing.save_concern(desk, concern)
    (held,) = missing.watched(desk).concerns
    assert (held.type_words, held.is_open(TODAY)) == ("County lines", True)
    missing.save_concern(desk, replace(concern, id=event_id, ended_on=TODAY))
    assert not missing.watched(desk, child_id).concerns[0].is_open(TODAY)


def test_row_k9_the_list_agrees_with_the_duty_and_ends_with_the_revocation(desk: Desk) -> None:
    ordered = build.a_child_to_revoke(desk, "004777", "Finn Beispiel")

    def duty_there() -> bool:
        return any(duty.rule == "REVOKE_ORDER" for duty in children.page(desk, ordered).duties)

    (row,) = placement_orders.rows(desk)
    assert (row.days(TODAY), duty_there()) == (70, True)
    placement_orders.save(desk, ordered, applied_on=date(2026, 10, 20), revoked_on=None)
    placement_orders.save(desk, ordered, applied_on=date(2026, 10, 21), revoked_on=date(2026, 11, 3))
    (row,) = placement_orders.rows(desk)
    assert row.words(TODAY) == "Revoked 3 Nov 2026, after 50 days"
    assert not duty_there()
    kinds = [one.kind for one in events.of_child(desk, ordered)]
    assert kinds.count(EventKind.REVOCATION_APPLIED) == 1
    placement_orders.save(desk, ordered, applied_on=None, revoked_on=None)
    assert duty_there()


def test_row_m11_an_entry_of_the_log_needs_its_kind_and_a_day_that_has_come(
    desk: Desk, child_id: int
) -> None:
    entry = OversightEntry(child_id=child_id, kind="worker", made_on=TODAY, method="phone", note="Asked.")
    oversight_log.save(desk, entry)
    (held,) = oversight_log.of_child(desk, child_id)
    assert (held.kind, held.method, held.note) == ("worker", "phone", "Asked.")
    for wrong in (replace(entry, kind=""), replace(entry, made_on=TODAY + timedelta(days=1))):
        with pytest.raises(RuleBroken):
            oversight_log.save(desk, wrong)
    oversight_log.remove(desk, held)
    assert oversight_log.of_child(desk, child_id) == ()
