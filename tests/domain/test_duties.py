"""What is due for a child: the next review, the open review, and the tasks after one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iro_desk.domain.child import Basis, Child
from iro_desk.domain.duties import (
    Duty,
    Limits,
    State,
    deemed_agreed_on,
    reply_by,
    sorted_duties,
    state_of,
)
from iro_desk.domain.history import History
from iro_desk.domain.review import Review
from iro_desk.domain.rules import AFTER_REVIEW, Owner
from tests.domain.histories import (
    CALENDAR,
    a_duty,
    around_reviews,
    duties,
    episode,
    held,
    history,
    imported,
    next_review,
    on,
    period,
)


def rule_and_date(duty: Duty) -> tuple[str, str | None]:
    return duty.rule, duty.due_on.isoformat() if duty.due_on else None


def after_review(of: History, today: str) -> dict[str, str | None]:
    return dict(rule_and_date(duty) for duty in duties(of, today) if duty.rule.startswith("POST_"))


# The one function of states.


@pytest.mark.parametrize(
    ("due_on", "is_statutory", "expected"),
    [
        (None, True, State.UNKNOWN),
        ("2026-11-06", True, State.CRITICALLY_OVERDUE),
        ("2026-11-06", False, State.OVERDUE),
        ("2026-11-09", True, State.OVERDUE),
        ("2026-11-22", True, State.OVERDUE),
        ("2026-11-23", True, State.DUE_SOON),
        ("2026-11-24", True, State.DUE_SOON),
        ("2026-12-07", True, State.DUE_SOON),
        ("2026-12-08", True, State.NOT_DUE),
    ],
)
def test_the_state_changes_at_its_limits(due_on: str | None, is_statutory: bool, expected: State) -> None:
    """Today is Monday 23 November 2026: 6 November is 11 working days back, 7 December 10 ahead."""
    due_day = on(due_on) if due_on else None

    assert state_of(due_day, on("2026-11-23"), is_statutory, Limits(), CALENDAR) is expected


def test_the_limits_are_settings() -> None:
    strict = Limits(critical_after=0, soon_within=0)
    today = on("2026-11-23")

    assert state_of(on("2026-11-20"), today, True, strict, CALENDAR) is State.CRITICALLY_OVERDUE
    assert state_of(on("2026-11-24"), today, True, strict, CALENDAR) is State.NOT_DUE


def test_a_sunday_missed_is_overdue_on_monday_and_not_on_the_sunday() -> None:
    sunday = on("2026-11-22")

    assert state_of(sunday, sunday, True, Limits(), CALENDAR) is State.DUE_SOON
    assert state_of(sunday, on("2026-11-23"), True, Limits(), CALENDAR) is State.OVERDUE
    assert state_of(on("2026-11-21"), sunday, True, Limits(), CALENDAR) is State.OVERDUE


@given(
    st.dates(min_value=date(2012, 1, 1), max_value=date(2034, 1, 1)), st.integers(min_value=-90, max_value=90)
)
def test_late_states_are_exactly_those_after_the_due_date(today: date, ahead: int) -> None:
    state = state_of(today + timedelta(days=ahead), today, True, Limits(), CALENDAR)

    assert (state in {State.OVERDUE, State.CRITICALLY_OVERDUE}) is (ahead < 0)


# The next review.


def test_the_first_review_of_a_new_child() -> None:
    found = next_review(history(period("2026-11-02"), born_on=on("2016-11-22")), "2026-11-22")

    assert rule_and_date(found) == ("REV_FIRST", "2026-11-30")
    assert (found.child_id, found.child_ref, found.child_name, found.age) == (
        7,
        "004031",
        "Ember Example",
        10,
    )
    assert (found.duty, found.owner, found.is_statutory) == ("First review", Owner.IRO, True)
    assert (found.event_on, found.practical_by) == (on("2026-11-02"), on("2026-11-30"))
    assert (found.state, found.working_days_left) == (State.DUE_SOON, 6)
    assert (found.action, found.review_id, found.also) == ("plan_review", None, ())
    assert found.why == "20 working days after Monday 2 November 2026, when the child became looked after."
    assert found.source == "Care Planning Regulations 2010, reg 33(1)"


def test_no_age_without_a_birth_date() -> None:
    assert next_review(history(period("2026-11-02")), "2026-11-22").age is None


def test_t32_a_review_brought_forward_resets_the_leg() -> None:
    before = imported("2026-01-20", "2026-04-12")
    found = next_review(history(period("2026-01-02"), reviews=[*before, held("2026-08-03")]), "2026-08-04")

    assert rule_and_date(found) == ("REV_NEXT", "2027-02-03")
    assert found.duty == "Fourth review"


def test_t35_the_next_leg_runs_from_the_first_meeting_of_a_series() -> None:
    before = imported("2017-03-10", "2017-06-01", "2017-09-14")
    series = held("2018-03-12", "2018-04-03")
    found = next_review(history(period("2017-02-20"), reviews=[*before, series]), "2018-04-04")

    assert rule_and_date(found) == ("REV_NEXT", "2018-09-12")


def test_t42_looked_after_again_starts_at_the_first_leg() -> None:
    of = history(
        period("2025-01-06", "2026-08-14"),
        period("2026-09-07"),
        reviews=imported("2025-01-27", "2025-04-20", "2025-10-20", "2026-01-07", "2026-07-07"),
    )

    assert rule_and_date(next_review(of, "2026-09-08")) == ("REV_FIRST", "2026-10-05")


def test_t43_a_change_of_status_or_placement_is_no_restart() -> None:
    of = history(
        period("2026-03-02"),
        episodes=[
            episode("2026-03-02", "2026-04-15", status="V2"),
            episode("2026-04-15", "2026-05-01", status="C1"),
            episode("2026-05-01", status="C1", placement="K2"),
        ],
        reviews=imported("2026-03-30"),
    )

    assert rule_and_date(next_review(of, "2026-05-02")) == ("REV_SECOND", "2026-06-30")


def test_t44_a_remand_has_the_ordinary_first_review_until_it_ends() -> None:
    remand = [episode("2026-10-19", status="J1")]

    assert rule_and_date(next_review(history(period("2026-10-19"), episodes=remand), "2026-10-20")) == (
        "REV_FIRST",
        "2026-11-16",
    )
    assert duties(history(period("2026-10-19", "2026-10-30"), episodes=remand), "2026-11-17") == ()


def test_t45_a_remand_of_a_child_already_looked_after_is_no_restart() -> None:
    of = history(
        period("2025-01-06"),
        episodes=[episode("2025-01-06", "2026-10-19"), episode("2026-10-19", status="J1")],
        reviews=imported("2025-01-27", "2025-04-20", "2025-10-10", "2026-03-20", "2026-09-07"),
    )
    found = next_review(of, "2026-10-20")

    assert rule_and_date(found) == ("REV_NEXT", "2027-03-07")
    assert found.practical_by == on("2027-03-05")
    assert "the date is not extended" in found.why


def authorised(last_review: str) -> History:
    """A placement order on 29 May 2026, the child not placed."""
    return history(
        period("2025-06-02"),
        episodes=[episode("2025-06-02", "2026-05-29", status="C1"), episode("2026-05-29", status="E1")],
        reviews=imported("2025-06-20", "2025-09-15", last_review),
    )


def test_t46_the_adoption_track_is_earlier() -> None:
    found = next_review(authorised("2026-04-01"), "2026-06-01")

    assert rule_and_date(found) == ("REV_ADO_AUTH_FIRST", "2026-08-29")
    assert found.practical_by == on("2026-08-28")
    assert found.event_on == on("2026-05-29")
    assert [rule_and_date(other) for other in found.also] == [("REV_NEXT", "2026-10-01")]


def test_t47_the_ordinary_track_is_earlier() -> None:
    found = next_review(authorised("2026-02-20"), "2026-06-01")

    assert rule_and_date(found) == ("REV_NEXT", "2026-08-20")
    assert [rule_and_date(other) for other in found.also] == [("REV_ADO_AUTH_FIRST", "2026-08-29")]


def test_a_review_on_both_tracks_satisfies_both_and_the_ordinary_one_stands_first() -> None:
    of = authorised("2026-04-01")
    found = next_review(replace(of, reviews=(*of.reviews, held("2026-08-03"))), "2026-08-04")

    assert rule_and_date(found) == ("REV_NEXT", "2027-02-03")
    assert [rule_and_date(other) for other in found.also] == [("REV_ADO_AUTH_NEXT", "2027-02-03")]


def placed(*reviews: str) -> History:
    return history(
        period("2025-06-02"),
        episodes=[
            episode("2025-06-02", "2026-05-29", status="C1"),
            episode("2026-05-29", "2026-11-30", status="E1"),
            episode("2026-11-30", status="E1", placement="A5"),
        ],
        reviews=imported("2025-06-20", "2025-09-15", "2026-03-10", "2026-08-10", *reviews),
    )


@pytest.mark.parametrize(
    ("reviews", "expected"),
    [
        ((), ("REV_ADO_PLACED_FIRST", "2026-12-28")),
        (("2026-12-21",), ("REV_ADO_PLACED_SECOND", "2027-03-21")),
        (("2026-12-21", "2027-03-15"), ("REV_ADO_PLACED_NEXT", "2027-09-15")),
    ],
)
def test_once_placed_only_the_adoption_track_is_live(
    reviews: tuple[str, ...], expected: tuple[str, str]
) -> None:
    found = next_review(placed(*reviews), "2027-03-16" if reviews else "2026-12-01")

    assert rule_and_date(found) == expected
    assert found.also == ()


def test_before_the_placing_both_tracks_are_live() -> None:
    found = next_review(placed(), "2026-11-29")

    assert rule_and_date(found) == ("REV_NEXT", "2027-02-10")
    assert [other.rule for other in found.also] == ["REV_ADO_AUTH_NEXT"]


def test_a_break_in_the_placement_order_starts_the_authority_again() -> None:
    of = history(
        period("2025-01-06"),
        episodes=[
            episode("2025-01-06", "2025-06-02", status="E1"),
            episode("2025-06-02", "2026-09-01", status="C2"),
            episode("2026-09-01", status="E1"),
        ],
        reviews=imported("2025-01-27", "2025-04-20", "2025-10-10", "2026-04-01"),
    )
    found = next_review(of, "2026-09-02")

    assert rule_and_date(found) == ("REV_NEXT", "2026-10-01")
    assert [rule_and_date(other) for other in found.also] == [("REV_ADO_AUTH_FIRST", "2026-12-01")]


def test_a_gap_between_episodes_breaks_the_run() -> None:
    of = history(
        period("2025-01-06"),
        episodes=[
            episode("2025-01-06", "2025-06-02", status="E1"),
            episode("2025-06-03", status="E1"),
        ],
        reviews=imported("2025-01-27", "2025-04-20"),
    )

    assert rule_and_date(next_review(of, "2025-06-10")) == ("REV_ADO_AUTH_FIRST", "2025-09-03")


def test_short_breaks_have_their_own_timetable() -> None:
    of = history(period("2026-07-04"), episodes=[episode("2026-07-04", status="V4")])

    assert rule_and_date(next_review(of, "2026-07-05")) == ("REV_SB_FIRST", "2026-10-04")
    reviewed_once = replace(of, reviews=(held("2026-09-30"),))
    assert rule_and_date(next_review(reviewed_once, "2026-10-01")) == ("REV_SB_NEXT", "2027-03-30")


def test_short_breaks_told_by_the_files_alone_are_never_late() -> None:
    """The return holds no reviews of short breaks (rule 399), so none on file says nothing."""
    told = replace(period("2020-01-06"), basis=Basis.IMPORTED)
    of = history(told, episodes=[episode("2020-01-06", status="V4")])
    found = next_review(of, "2026-11-22")

    assert rule_and_date(found) == ("REV_SB_FIRST", None)
    assert (found.state, found.working_days_left) == (State.UNKNOWN, None)
    assert (found.event_on, found.practical_by, found.action) == (None, None, "child_page")
    assert "holds no reviews of short breaks" in found.why


def test_an_unknown_start_without_reviews_is_unknown() -> None:
    found = next_review(history(period("2019-01-07", start_known=False)), "2026-11-22")

    assert (found.rule, found.state, found.action) == ("REV_NEXT", State.UNKNOWN, "child_page")
    assert "Enter the last review" in found.why


def test_an_unknown_ordinary_date_stands_beside_a_known_adoption_one() -> None:
    of = history(
        period("2026-10-05", start_known=False),
        episodes=[episode("2026-10-05", status="E1")],
    )
    found = next_review(of, "2026-11-22")

    assert rule_and_date(found) == ("REV_ADO_AUTH_FIRST", "2027-01-05")
    assert [other.state for other in found.also] == [State.UNKNOWN]


def test_care_begun_just_before_the_files_is_due_until_the_date_has_passed() -> None:
    of = history(period("2026-03-25"), known_from="2026-04-01")
    before = next_review(of, "2026-04-24")
    after = next_review(of, "2026-04-25")

    assert rule_and_date(before) == ("REV_FIRST", "2026-04-24")
    assert before.why.endswith("Reviews held before Wednesday 1 April 2026 may be missing from the files.")
    assert (after.state, after.due_on) == (State.UNKNOWN, None)
    assert "Friday 24 April 2026, has passed" in after.why


def test_a_first_review_on_file_is_due_in_three_months_then_taken_as_a_later_one() -> None:
    of = history(period("2026-03-20", start_known=False), reviews=imported("2026-05-05"))
    before = next_review(of, "2026-08-05")
    after = next_review(of, "2026-08-06")

    assert rule_and_date(before) == ("REV_SECOND", "2026-08-05")
    assert before.why.endswith("so an earlier review may be missing.")
    assert rule_and_date(after) == ("REV_NEXT", "2026-11-05")
    assert after.duty == "Next review"
    assert next_review(of, "2026-11-06").state is State.OVERDUE


def test_a_last_review_before_the_files_begin_is_never_shown_as_late() -> None:
    of = history(period("2020-01-06"), reviews=imported("2025-08-01"), known_from="2026-04-01")

    assert rule_and_date(next_review(of, "2026-02-01")) == ("REV_NEXT", "2026-02-01")
    assert next_review(of, "2026-02-02").state is State.UNKNOWN


def test_with_the_last_review_on_file_the_date_is_certain() -> None:
    of = history(period("2020-01-06"), reviews=imported("2026-04-20"), known_from="2026-04-01")

    assert rule_and_date(next_review(of, "2026-12-22")) == ("REV_NEXT", "2026-10-20")
    assert next_review(of, "2026-12-22").state is State.CRITICALLY_OVERDUE


@pytest.mark.parametrize(
    ("planned_on", "words"),
    [
        ("2026-11-25", " Planned for Wednesday 25 November 2026."),
        ("2026-12-01", " Planned for Tuesday 1 December 2026, after the latest date."),
        (None, "became looked after."),
    ],
)
def test_a_planned_review_is_not_held_but_can_be_opened(planned_on: str | None, words: str) -> None:
    planned = Review(planned_on=on(planned_on) if planned_on else None, id=12)
    found = next_review(history(period("2026-11-02"), reviews=[planned]), "2026-11-22")

    assert rule_and_date(found) == ("REV_FIRST", "2026-11-30")
    assert (found.action, found.review_id) == ("open_review", 12)
    assert found.why.endswith(words)


def test_a_plan_stands_beside_an_unknown_date() -> None:
    planned = Review(planned_on=on("2026-12-01"), id=12)
    of = history(period("2019-01-07", start_known=False), reviews=[planned])
    found = next_review(of, "2026-11-22")

    assert found.why.endswith(" Planned for Tuesday 1 December 2026.")
    assert found.action == "open_review"


def test_t55_the_first_review_over_christmas_is_due() -> None:
    assert rule_and_date(next_review(history(period("2026-12-18")), "2026-12-18")) == (
        "REV_FIRST",
        "2027-01-20",
    )


@given(
    st.lists(st.dates(min_value=date(2021, 1, 4), max_value=date(2026, 11, 22)), max_size=12),
    st.booleans(),
    st.sampled_from([None, "2019-04-01", "2021-04-01", "2026-04-01"]),
)
def test_a_child_looked_after_always_has_exactly_one_next_review(
    days: list[date], start_known: bool, known_from: str | None
) -> None:
    of = history(
        period("2021-01-04", start_known=start_known),
        reviews=imported(*(day.isoformat() for day in sorted(set(days)))),
        known_from=known_from,
    )
    found = next_review(of, "2026-11-22")

    assert (found.due_on is None) is (found.state is State.UNKNOWN)


# A review that is open.


def test_t37_an_adjourned_review_is_to_be_completed() -> None:
    of = history(
        period("2026-11-02"), reviews=[held("2026-11-23", completed=None, adjourned=True, number=12)]
    )
    (found,) = (duty for duty in duties(of, "2026-11-24") if duty.review_id)

    assert rule_and_date(found) == ("REV_ADJOURN", "2026-12-21")
    assert (found.duty, found.action, found.review_id) == (
        "Complete the adjourned review",
        "open_review",
        12,
    )


def test_an_open_series_is_to_be_completed_and_the_next_leg_already_runs() -> None:
    of = history(period("2026-10-26"), reviews=[held("2026-11-12", "2026-11-19", completed=None, number=12)])
    series, following = sorted(around_reviews(of, "2026-11-23"), key=lambda duty: duty.rule, reverse=True)

    assert rule_and_date(series) == ("REV_SERIES", "2026-12-10")
    assert (series.is_statutory, series.owner, series.action) == (False, Owner.IRO, "open_review")
    assert rule_and_date(following) == ("REV_SECOND", "2027-02-12")


def test_a_meeting_still_to_come_is_not_there_yet() -> None:
    of = history(
        period("2026-10-26"),
        reviews=[held("2026-11-12", "2026-12-03", completed="2026-12-03", adjourned=True, number=12)],
    )
    (found,) = (duty for duty in duties(of, "2026-11-23") if duty.review_id)

    assert rule_and_date(found) == ("REV_SERIES", "2026-12-10")


def test_an_open_review_of_an_earlier_period_is_cancelled() -> None:
    open_review = held("2026-07-07", completed=None, number=12)
    of = history(period("2025-01-06", "2026-08-14"), period("2026-09-07"), reviews=[open_review])

    assert [duty.rule for duty in around_reviews(of, "2026-09-08")] == ["REV_FIRST"]


def test_no_review_is_due_once_care_has_ended() -> None:
    of = history(period("2026-10-05", "2026-10-30"), reviews=[held("2026-10-20", completed=None)])

    assert duties(of, "2026-11-22") == ()


# After a review.


def reviewed(
    done: dict[str, str] | None = None, *, until: str | None = None, code: str | None = None
) -> History:
    """A first review completed on Tuesday 24 November 2026, with what was done since."""
    return history(
        period("2026-11-02", until, code=code),
        reviews=[held("2026-11-24", number=12)],
        done={(12, rule): on(day) for rule, day in (done or {}).items()},
    )


def test_t38_every_task_after_a_review_runs_from_its_completion() -> None:
    assert after_review(reviewed(), "2026-11-24") == {
        "POST_DECISIONS": "2026-12-01",
        "POST_CAREPLAN": "2026-12-08",
        "POST_RECORD": "2026-12-15",
        "POST_DISTRIBUTE": "2026-12-22",
        "POST_CHILD_LETTER": "2026-12-15",
        "POST_MONITOR_FORM": "2026-12-01",
    }


def test_each_task_offers_its_one_next_action() -> None:
    actions = {duty.rule: duty.action for duty in duties(reviewed(), "2026-11-24") if duty.review_id == 12}

    assert actions == {
        **dict.fromkeys(AFTER_REVIEW, "mark_done"),
        "POST_DECISIONS": "write_letter",
        "POST_MONITOR_FORM": "monitoring_form",
    }


def test_a_task_done_has_no_row_from_the_day_it_was_done() -> None:
    of = reviewed({"POST_MONITOR_FORM": "2026-11-26"})

    assert "POST_MONITOR_FORM" in after_review(of, "2026-11-25")
    assert "POST_MONITOR_FORM" not in after_review(of, "2026-11-26")


def test_t41_the_managers_reply_runs_from_the_sending_and_silence_agrees() -> None:
    of = reviewed({"POST_DECISIONS": "2026-11-26"})

    assert "POST_MGR_RESPONSE" not in after_review(of, "2026-11-25")
    assert after_review(of, "2026-11-26")["POST_MGR_RESPONSE"] == "2026-12-03"
    assert after_review(of, "2026-12-03")["POST_MGR_RESPONSE"] == "2026-12-03"
    assert "POST_MGR_RESPONSE" not in after_review(of, "2026-12-04")
    assert reply_by(on("2026-11-26"), CALENDAR) == on("2026-12-03")
    assert deemed_agreed_on(on("2026-11-26"), CALENDAR) == on("2026-12-04")


def test_the_managers_reply_says_when_silence_counts() -> None:
    (found,) = (
        duty
        for duty in duties(reviewed({"POST_DECISIONS": "2026-11-26"}), "2026-11-26")
        if duty.rule == "POST_MGR_RESPONSE"
    )

    assert (found.owner, found.is_statutory) == (Owner.AUTHORITY, False)
    assert found.why == (
        "5 working days after Thursday 26 November 2026, when the decisions were sent."
        " Without a reply the decisions count as agreed from Friday 4 December 2026."
    )


def test_a_reply_given_has_no_row() -> None:
    of = reviewed({"POST_DECISIONS": "2026-11-26", "POST_MGR_RESPONSE": "2026-11-27"})

    assert "POST_MGR_RESPONSE" not in after_review(of, "2026-11-27")


@pytest.mark.parametrize(
    "review",
    [
        held("2026-11-10", basis=Basis.IMPORTED),
        held("2026-11-10", completed=None),
        held("2026-11-10", "2026-11-24"),
        replace(held("2026-11-10"), counts_as_statutory=False),
        replace(held("2026-11-10"), id=None),
        Review(planned_on=on("2026-11-30"), id=2),
    ],
    ids=["imported", "open", "completed later", "not statutory", "not kept yet", "planned"],
)
def test_only_a_completed_review_recorded_here_has_tasks_after_it(review: Review) -> None:
    assert after_review(history(period("2026-11-02"), reviews=[review]), "2026-11-22") == {}


def test_a_review_is_written_up_though_care_has_ended_but_no_plan_updated() -> None:
    rules = set(after_review(reviewed(until="2026-11-27"), "2026-11-30"))

    assert rules == set(AFTER_REVIEW) - {"POST_CAREPLAN"}


def test_no_letter_to_a_child_who_has_died() -> None:
    rules = set(after_review(reviewed(until="2026-11-27", code="E2"), "2026-11-30"))

    assert rules == set(AFTER_REVIEW) - {"POST_CAREPLAN", "POST_CHILD_LETTER"}


def test_a_review_outside_the_periods_on_file_is_still_written_up() -> None:
    of = history(period("2026-12-01"), reviews=[held("2026-11-24", number=12)])

    assert set(after_review(of, "2026-11-30")) == set(AFTER_REVIEW)


# The order of lists.


def test_duties_are_listed_by_state_then_date_then_reference() -> None:
    of = reviewed()
    listed = around_reviews(of, "2026-12-16")

    assert [duty.state for duty in listed] == sorted((duty.state for duty in listed), key=list(State).index)
    assert listed[0].rule == "POST_DECISIONS"
    assert listed[-1].rule == "REV_SECOND"


def test_the_most_pressing_come_first_whoever_they_are_for() -> None:
    def row(ref: str, day: str | None, state: State = State.NOT_DUE) -> Duty:
        child = Child(child_ref=ref)
        return a_duty("REV_FIRST", on(day) if day else None, child=child, state=state)

    unknown, critical = row("1", None), row("9", "2026-11-30", State.CRITICALLY_OVERDUE)
    early, late, same_day = row("3", "2026-11-30"), row("2", "2027-01-01"), row("4", "2026-11-30")

    assert sorted_duties([unknown, late, same_day, early, critical]) == [
        critical,
        early,
        same_day,
        late,
        unknown,
    ]


# Adoption begun a little before the files do.


def adopted_from_elsewhere(*reviews: str, placement: str = "A5") -> History:
    """Care since 2024; the order, and the placing unless said otherwise, on 20 March 2026."""
    return history(
        period("2024-02-01"),
        episodes=[
            episode("2024-02-01", "2026-03-20"),
            episode("2026-03-20", status="E1", placement=placement),
        ],
        reviews=imported(*reviews),
        known_from="2026-04-01",
    )


@pytest.mark.parametrize(
    ("reviews", "today", "expected"),
    [
        ((), "2026-04-17", ("REV_ADO_PLACED_FIRST", "2026-04-17")),
        ((), "2026-04-18", ("REV_ADO_PLACED_FIRST", None)),
        (("2026-04-10",), "2026-07-10", ("REV_ADO_PLACED_SECOND", "2026-07-10")),
        (("2026-04-10",), "2026-07-11", ("REV_ADO_PLACED_NEXT", "2026-10-10")),
        (("2026-04-10", "2026-07-08"), "2026-07-11", ("REV_ADO_PLACED_NEXT", "2027-01-08")),
    ],
)
def test_placed_just_before_the_files_begin(
    reviews: tuple[str, ...], today: str, expected: tuple[str, str | None]
) -> None:
    assert rule_and_date(next_review(adopted_from_elsewhere(*reviews), today)) == expected


def test_authorised_just_before_the_files_begin() -> None:
    of = adopted_from_elsewhere(placement="U6")
    before = next_review(of, "2026-06-20")
    after = next_review(of, "2026-06-21")

    assert rule_and_date(before) == ("REV_ADO_AUTH_FIRST", "2026-06-20")
    assert [other.state for other in before.also] == [State.UNKNOWN]
    assert after.state is State.UNKNOWN
