"""Midway checks, being told, missing episodes, placement orders: the rules alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from iro_desk.domain import midway, missing, placement_orders, told
from iro_desk.domain.child import CarePeriod, Child, Episode
from iro_desk.domain.days import WorkingCalendar
from iro_desk.domain.decisions import Decision
from iro_desk.domain.duties import duties_of
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.events import Event, EventKind, by_kind
from iro_desk.domain.history import History
from iro_desk.domain.midway_facts import OnFile
from iro_desk.domain.missing import Interview
from iro_desk.domain.oversight import EventTold, MidwayCheck, ReturnInterview
from iro_desk.domain.remedial_actions import RemedialAction, Status
from iro_desk.domain.reporting_year import year_of
from iro_desk.domain.review import Meeting, Review
from iro_desk.domain.told import ToldFigure, When

TODAY = date(2026, 11, 23)
REVIEWED = date(2026, 8, 20)
_K = EventKind


def a_history(
    *events: Event, child_id: int = 1, team: str = "Team B", since: date = date(2023, 4, 14)
) -> History:
    child = Child(child_ref=f"00{child_id}", name=f"Child {child_id}", team=team, id=child_id)
    numbered = [replace(event, id=event.id or 100 * child_id + at) for at, event in enumerate(events)]
    return History(
        child=child,
        care_periods=(CarePeriod(became_looked_after_on=since),),
        episodes=(Episode(started_on=since, reason_started="S", legal_status="E1", placement_type="U6"),),
        reviews=(Review(id=7, meetings=(Meeting(held_on=REVIEWED),), completed_on=REVIEWED),),
        events=by_kind(numbered),
    )


def an_event(kind: EventKind, on: date, **more: object) -> Event:
    return Event(kind=kind, happened_on=on, **more)  # type: ignore[arg-type]


# Midway


def test_row_m3_what_is_known_proposes_what_it_can_and_answers_nothing_else() -> None:
    """Done actions are proposed done, overdue ones drifting; what no file tells stays unanswered."""
    made = [Decision(id=n, number=n, text=f"Decision {n}", review_id=7) for n in (1, 2, 3)]
    actions = [
        RemedialAction(child_id=1, action="a", decision_id=1, status=Status.DONE, completed_on=TODAY),
        RemedialAction(child_id=1, action="b", decision_id=2, due_on=TODAY - timedelta(days=1)),
        RemedialAction(child_id=1, action="c", decision_id=3, due_on=TODAY),
    ]
    history = a_history(
        an_event(_K.UNPLANNED_MOVE, date(2026, 8, 20)),
        an_event(_K.PLACEMENT_CHANGE, date(2026, 9, 2)),
        an_event(_K.MISSING, date(2026, 10, 1), ended_on=date(2026, 10, 2)),
        an_event(_K.CARE_PLAN, date(2026, 9, 1)),
    )
    calendar = WorkingCalendar(holidays={}, covered_from=2026, covered_to=2026)
    on_file = OnFile(
        history=history,
        calendar=calendar,
        duties=(),
        decisions={7: made},
        actions=actions,
        missing=missing.rows([history], [], TODAY),
    )
    known = midway.known(on_file, TODAY)
    assert [one.proposed for one in known.decisions] == ["done", "drifting", "on_track"]
    assert known.changes == {
        "placement": "Change of placement 2 Sep 2026",
        "missing": "Missing episode 1 Oct 2026",
    }
    assert known.care_plan_updated is True
    assert known.visits_in_time is None
    assert "1 missing episode since the review, 0 return interviews held" in [
        fact.words for fact in known.others
    ]


def test_row_m3_a_return_interview_is_late_as_missing_says() -> None:
    """Refused, still missing, back since yesterday: none of them is late, and one not offered for a week is."""
    event = an_event(_K.MISSING, date(2026, 10, 1), ended_on=date(2026, 10, 2), id=1)
    refused = ReturnInterview(event_id=1, child_id=1, offered_on=date(2026, 10, 3), is_accepted=False)

    def is_late(event: Event, *talks: ReturnInterview) -> bool:
        history = a_history(event)
        calendar = WorkingCalendar(holidays={}, covered_from=2026, covered_to=2026)
        on_file = OnFile(
            history=history,
            calendar=calendar,
            duties=(),
            decisions={},
            actions=(),
            missing=missing.rows([history], talks, TODAY),
        )
        facts = midway.known(on_file, TODAY).others
        return next(one.is_late for one in facts if "missing episode" in one.words)

    assert is_late(event)
    assert not is_late(event, refused)
    assert not is_late(replace(event, ended_on=None))
    assert not is_late(replace(event, ended_on=TODAY - timedelta(days=1)))


def test_row_m3_visits_are_in_time_only_where_none_was_long_apart() -> None:
    """Six weeks between two visits is the limit now: one that waited sixty days leaves the answer open."""
    calendar = WorkingCalendar(holidays={}, covered_from=2026, covered_to=2026)

    def answer(*days: date) -> bool | None:
        visits = [an_event(_K.VISIT, on) for on in days]
        history = a_history(*visits)
        due = duties_of(history, TODAY, calendar)
        on_file = OnFile(history=history, calendar=calendar, duties=due, decisions={}, actions=())
        return midway.known(on_file, TODAY).visits_in_time

    last = TODAY - timedelta(days=10)
    assert answer(date(2026, 8, 10), date(2026, 9, 15), date(2026, 10, 20), last) is True
    assert answer(date(2026, 8, 10), date(2026, 9, 1), last) is None
    assert answer(date(2026, 8, 10)) is False


def test_row_m3_a_new_episode_tells_of_a_move_once() -> None:
    history = replace(
        a_history(an_event(_K.PLACEMENT_CHANGE, date(2026, 9, 2))),
        episodes=(
            Episode(started_on=date(2026, 9, 2), reason_started="P", legal_status="C2", placement_type="U6"),
            Episode(started_on=date(2026, 10, 5), reason_started="B", legal_status="C1", placement_type="U6"),
        ),
    )
    assert midway.changes_since(history, REVIEWED, TODAY) == {
        "placement": "Change of placement 2 Sep 2026, New placement 5 Oct 2026",
        "legal": "New legal status 5 Oct 2026",
    }


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"checked_on": TODAY + timedelta(days=1)}, "checked_on"),
        ({"checked_on": REVIEWED}, "checked_on"),
        ({"early_review_needed": True}, "early_review_reason"),
        ({"child_seen_on": TODAY + timedelta(days=1)}, "child_seen_on"),
        ({"next_check_on": TODAY}, "next_check_on"),
    ],
)
def test_row_m3_a_check_that_is_not_whole_says_where(wrong: dict[str, object], field: str) -> None:
    check = replace(MidwayCheck(child_id=1, checked_on=TODAY), **wrong)  # type: ignore[arg-type]
    with pytest.raises(RuleBroken) as refused:
        midway.checked(check, REVIEWED, TODAY)
    assert refused.value.field == field


def test_row_m3_a_check_moves_an_action_and_back_again() -> None:
    action = RemedialAction(child_id=1, action="a", decision_id=1)
    found_done = MidwayCheck(child_id=1, checked_on=TODAY, progress={1: "done"})
    done = midway.after_check(action, None, found_done)
    assert done is not None
    assert (done.status, done.completed_on) == (Status.DONE, TODAY)
    put_right = replace(found_done, progress={1: "stuck"})
    again = midway.after_check(done, found_done, put_right)
    assert again is not None
    assert (again.status, again.completed_on) == (Status.OPEN, None)
    own = replace(done, completed_on=TODAY - timedelta(days=9))
    assert midway.after_check(own, found_done, put_right) is None, (
        "done by somebody else's word, on another day"
    )


def test_row_m3_the_count_is_of_the_year_and_of_children_six_months_in_care() -> None:
    histories = [
        a_history(an_event(_K.MIDWAY_CHECK, date(2026, 4, 1)), an_event(_K.MIDWAY_CHECK, TODAY), child_id=1),
        a_history(an_event(_K.MIDWAY_CHECK, date(2026, 3, 31)), child_id=2),
        a_history(an_event(_K.MIDWAY_CHECK, TODAY), child_id=3, since=date(2026, 9, 1)),
    ]
    count = midway.count(histories, TODAY)
    assert (count.checks, count.checked, count.children) == (3, (1,), (1, 2))
    assert count.words.startswith("3 checks made since 1 April 2026, on 1 of 2 children")
    assert (year_of(date(2026, 3, 31)).words, year_of(date(2026, 4, 1)).words) == ("2025-26", "2026-27")


# Was I told?


def test_row_b7_thirty_events_give_the_told_before_figure_and_no_notice_is_not_told() -> None:
    """12 told before, 5 the same day, 6 after, 3 never, 4 of which nothing is on file: 12 of 30."""
    events, answers = [], []
    offsets = [-1] * 12 + [0] * 5 + [4] * 6 + [None] * 7
    for number, offset in enumerate(offsets):
        on = date(2026, 5, 1) + timedelta(days=number)
        events.append(an_event(_K.PLACEMENT_CHANGE, on, id=number + 1))
        if offset is not None:
            answers.append(EventTold(event_id=number + 1, child_id=1, told_on=on + timedelta(days=offset)))
        elif number < 26:
            answers.append(EventTold(event_id=number + 1, child_id=1, is_never=True))
    found = told.rows([a_history(*events)], answers, date(2026, 4, 1), TODAY)
    figure = ToldFigure(team="", rows=found)
    assert {when: figure.of(when) for when in When} == {
        When.BEFORE: 12,
        When.SAME_DAY: 5,
        When.AFTER: 6,
        When.NEVER: 3,
        When.NOT_SAID: 4,
    }
    assert figure.words == (
        "Told before: 12 of 30 (40.0%). Else: the same day 5, afterwards 6, never told 3, nothing on file 4."
    )


def test_row_b7_the_day_of_the_decision_counts_and_teams_stand_apart() -> None:
    moved = an_event(_K.PLACEMENT_CHANGE, date(2026, 9, 2), id=1)
    other = an_event(_K.COMPLAINT, date(2026, 9, 3), id=2)
    answers = [
        EventTold(event_id=1, child_id=1, decided_on=date(2026, 8, 25), told_on=date(2026, 8, 28)),
    ]
    histories = [a_history(moved, child_id=1), a_history(other, child_id=2, team="")]
    first, second = told.by_team(told.rows(histories, answers, date(2026, 4, 1), TODAY))
    assert (first.team, first.before, first.rows[0].when_words) == ("Team B", 0, "3 days after")
    assert (second.team, second.rows[0].when_words) == ("", "Nothing on file")


def test_row_b7_being_told_is_checked() -> None:
    event = an_event(_K.MISSING, date(2026, 9, 2), id=1)
    nothing = EventTold(event_id=1, child_id=1)
    wrong = (
        (replace(nothing, told_on=TODAY + timedelta(days=1)), "told_on", "still to come"),
        (replace(nothing, told_on=TODAY, is_never=True), "told_on", "You were told on 23 Nov 2026"),
        (replace(nothing, decided_on=date(2026, 9, 1)), "decided_on", "Nobody decided on this beforehand"),
        (replace(nothing, told_on=date(2026, 9, 1)), "told_on", "It happened on 2 Sep 2026"),
    )
    history = a_history(event)
    for one, field, why in wrong:
        with pytest.raises(RuleBroken, match=why) as refused:
            told.checked(one, event, history, TODAY)
        assert refused.value.field == field


def test_row_b7_nobody_is_told_of_a_child_before_the_period_of_care() -> None:
    """A move can be told of long before, but not of a child who was not looked after."""
    moved = an_event(_K.PLACEMENT_CHANGE, date(2026, 9, 2), id=1)
    history = a_history(moved)
    since = history.care_periods[-1].became_looked_after_on
    first = EventTold(event_id=1, child_id=1, told_on=since)
    assert told.checked(first, moved, history, TODAY) is first
    with pytest.raises(RuleBroken, match="looked after since"):
        told.checked(replace(first, told_on=since - timedelta(days=1)), moved, history, TODAY)


# Missing


def test_row_m5_return_interviews_within_three_days_of_the_return() -> None:
    back = date(2026, 10, 2)
    event = an_event(_K.MISSING, date(2026, 10, 1), ended_on=back, id=1)
    away = an_event(_K.MISSING, date(2026, 7, 1), id=2)

    def row(**more: object) -> missing.MissingRow:
        talk = ReturnInterview(event_id=1, child_id=1, **more) if more else None  # type: ignore[arg-type]
        return next(
            one
            for one in missing.rows([a_history(event, away)], [talk] if talk else [], TODAY)
            if one.event.id == 1
        )

    assert (row().stands, row().words(TODAY)) == (Interview.NOT_OFFERED, "No offer on file, due 5 Oct 2026")
    assert row().is_late(TODAY)
    assert not row().is_late(date(2026, 10, 5)), "due that day is not late"
    assert row(offered_on=back).words(date(2026, 10, 5)) == "Offered, not held"
    assert row(offered_on=back, is_accepted=False).words(TODAY) == "Offered, not accepted"
    assert row(held_on=date(2026, 10, 5)).words(TODAY) == "Held 5 Oct 2026, within 3 days"
    assert row(held_on=date(2026, 10, 6)).stands is Interview.HELD_LATE
    figure = missing.MissingFigure(
        year=year_of(TODAY), rows=missing.rows([a_history(event, away)], [], TODAY)
    )
    assert figure.words == (
        "2 missing episodes of 1 child since 1 April 2026, 1 since the last review. "
        "Return interviews: offered 0 of 1, held 0 of 1, within 3 days 0 of 1."
    )


def test_row_m6_open_concerns_come_first() -> None:
    closed = an_event(_K.EXPLOITATION, date(2026, 10, 1), ended_on=date(2026, 10, 9), detail="sexual")
    still = an_event(_K.EXPLOITATION, date(2026, 5, 1), detail="county_lines")
    found = missing.concerns([a_history(closed, still)], TODAY)
    assert [(one.type_words, one.is_open(TODAY)) for one in found] == [
        ("County lines", True),
        ("Sexual exploitation", False),
    ]


# Placement orders


def test_row_k9_days_since_the_plan_changed_until_the_order_is_revoked() -> None:
    changed = an_event(_K.ADOPTION_PLAN_CHANGED, date(2026, 9, 14))
    applied = an_event(_K.REVOCATION_APPLIED, date(2026, 10, 20))
    revoked = an_event(_K.ORDER_REVOKED, date(2026, 11, 3))
    found = placement_orders.rows(
        [
            a_history(changed, child_id=1),
            a_history(changed, applied, child_id=2),
            a_history(changed, applied, revoked, child_id=3),
            a_history(child_id=4),
        ],
        TODAY,
    )
    assert [row.words(TODAY) for row in found] == [
        "No application on file, 70 days since the plan changed",
        "Applied for 20 Oct 2026, 70 days since the plan changed",
        "Revoked 3 Nov 2026, after 50 days",
    ]
    assert placement_orders.sentence(found, TODAY) == (
        "2 placement orders to be revoked, applied for in 1 of them. The longest has waited 70 days."
    )
    with pytest.raises(RuleBroken):
        placement_orders.checked(date(2026, 9, 14), date(2026, 9, 13), None, TODAY)
