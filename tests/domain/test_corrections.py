"""A recorded date corrected: what moves with it, and what cannot have been (statutory.md 1.8 rule 7)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain import recorded_dates
from iro_desk.domain.child import Basis, CarePeriod, Child, Episode
from iro_desk.domain.corrections import Correction, checked_reason, corrected
from iro_desk.domain.errors import NotFound, RuleBroken
from iro_desk.domain.events import Event, EventKind, by_kind, told_by_files
from iro_desk.domain.history import History
from iro_desk.domain.in_time import rejudged, reviews_in_time
from iro_desk.domain.moves import moves
from iro_desk.domain.recorded_dates import Dated
from iro_desk.domain.reporting_year import year_of
from iro_desk.domain.review import Meeting, Review, ReviewMode, Timeliness
from iro_desk.domain.timeliness import judged
from tests.domain.histories import CALENDAR, duties, on

TODAY = on("2018-04-30")


def meeting(number: int, day: str, *, adjourned: bool = False) -> Meeting:
    reason = "No report" if adjourned else ""
    return Meeting(id=number, held_on=on(day), adjourned=adjourned, adjourned_reason=reason)


def review(number: int, *days: str, basis: Basis = Basis.RECORDED) -> Review:
    held = tuple(meeting(number * 10 + place, day) for place, day in enumerate(days))
    mode = ReviewMode.SERIES if len(days) > 1 else ReviewMode.MEETING
    return Review(id=number, meetings=held, completed_on=held[-1].held_on, basis=basis, mode=mode)


LATE = review(4, "2018-04-03", basis=Basis.IMPORTED)
"""The annual report's case: the last meeting of a series that began in time on 12 March (T35)."""


def life(
    *reviews: Review, done: Mapping[tuple[int, str], date] | None = None, until: str | None = None
) -> History:
    child = Child(
        child_ref="004031",
        born_on=on("2009-02-09"),
        iro_allocated_on=on("2017-02-27"),
        id=7,
    )
    episodes = (
        Episode(id=1, started_on=on("2017-02-24"), ended_on=on("2017-05-01"), legal_status="V2"),
        Episode(
            id=2,
            started_on=on("2017-05-01"),
            ended_on=on(until) if until else None,
            reason_ended="E4A" if until else None,
            legal_status="C2",
        ),
    )
    period = CarePeriod(
        id=1,
        became_looked_after_on=on("2017-02-24"),
        ceased_on=on(until) if until else None,
        cease_code="E4A" if until else None,
    )
    return History(
        child=child,
        care_periods=(period,),
        episodes=episodes,
        reviews=(review(1, "2017-03-20"), review(2, "2017-06-14"), review(3, "2017-09-14"), *reviews),
        done=done or {},
        events=by_kind(
            [
                Event(id=5, kind=EventKind.VISIT, happened_on=on("2018-02-01"), child_id=7),
                *told_by_files(child),
            ]
        ),
    )


def say(history: History, key: str, day: str | None) -> History:
    what = recorded_dates.find(history, key)
    assert what is not None, key
    return corrected(history, Correction(what=what, new_on=on(day) if day else None), TODAY)


def refused(history: History, key: str, day: str | None) -> str:
    with pytest.raises(RuleBroken) as told:
        say(history, key, day)
    assert told.value.field == "new_on"
    return told.value.sentence


# Test B1 (T35)


def test_the_true_first_meeting_makes_a_late_review_one_in_time() -> None:
    before = life(LATE)
    after = say(before, "earlier_meeting:4", "2018-03-12")
    fourth = next(one for one in after.reviews if one.id == 4)
    assert [held.held_on for held in fourth.meetings] == [on("2018-03-12"), on("2018-04-03")]
    assert (fourth.commenced_on, fourth.completed_on) == (on("2018-03-12"), on("2018-04-03"))
    assert (fourth.mode, fourth.basis) == (ReviewMode.SERIES, Basis.IMPORTED)
    was, now = (judged(one, CALENDAR, TODAY) for one in (before, after))
    (changed,) = rejudged(was, now)
    assert changed.before is not None
    assert changed.after is not None
    assert (changed.before.timeliness, changed.after.timeliness) == (Timeliness.LATE, Timeliness.IN_TIME)
    assert changed.sentence == "Review of 12 Mar 2018: 20 days late becomes in time"
    assert [reviews_in_time(one).words for one in (was, now)] == ["3 of 4 (75.0%)", "4 of 4 (100.0%)"]
    moved = moves(duties(before, "2018-04-30"), duties(after, "2018-04-30"))
    next_one = next(one for one in moved if one.rule == "REV_NEXT")
    assert (next_one.old_on, next_one.new_on) == (on("2018-10-03"), on("2018-09-12"))
    assert [str(year_of(day).words) for day in (on("2018-04-03"), on("2018-03-12"))] == [
        "2018-19",
        "2017-18",
    ]


def test_a_series_that_ends_on_working_day_21_is_flagged_and_counts_in_time() -> None:
    """T36's shape in 2018: from 12 March the 20th working day is 11 April, Easter left out."""
    for last, found in (
        ("2018-04-11", Timeliness.IN_TIME),
        ("2018-04-12", Timeliness.IN_TIME_INCOMPLETE),
    ):
        after = say(life(review(4, last)), "earlier_meeting:4", "2018-03-12")
        entries = judged(after, CALENDAR, TODAY)
        assert entries[-1].timeliness is found
        assert reviews_in_time(entries).n == 4


def test_a_wrong_day_of_the_only_meeting_takes_the_end_of_the_review_with_it() -> None:
    after = say(life(LATE), "meeting:40", "2018-03-12")
    fourth = after.reviews[-1]
    assert (fourth.commenced_on, fourth.completed_on) == (on("2018-03-12"), on("2018-03-12"))


def test_a_meeting_that_was_none_is_taken_out_of_the_series() -> None:
    series = review(4, "2018-03-12", "2018-04-03")
    after = say(life(series), "meeting:41", None)
    assert after.reviews[-1].completed_on == on("2018-03-12")
    assert after.reviews[-1].mode is ReviewMode.MEETING
    assert refused(life(LATE), "meeting:40", None) == "Enter the right date."


def test_reviews_stand_in_the_order_of_their_days_afterwards() -> None:
    after = say(life(LATE), "meeting:40", "2017-08-01")
    assert [one.id for one in after.reviews] == [1, 2, 4, 3]


@pytest.mark.parametrize(
    ("key", "day", "said"),
    [
        ("meeting:40", "2018-04-03", "on file already"),
        ("meeting:40", "2018-05-01", "still to come"),
        ("meeting:40", "2017-02-23", "became looked after on Friday 24 February 2017"),
        ("meeting:40", "2017-09-14", "Another review"),
        ("earlier_meeting:4", "2018-04-03", "same date"),
        ("earlier_meeting:4", "2018-04-20", "Add it on Meet"),
        ("earlier_meeting:4", None, "Enter the right date"),
        ("became_looked_after:1", "2017-03-21", "review was held on Monday 20 March 2017"),
        ("became_looked_after:1", "2009-02-08", "born on 9 February 2009"),
        ("became_looked_after:1", "2018-05-01", "still to come"),
        ("episode_started:2", "2017-02-23", "Care began"),
        ("episode_started:2", "2018-05-02", "still to come"),
        ("event:5", "2018-05-01", "still to come"),
        ("event:5", "2009-01-01", "born on"),
        ("child:7:born_on", "2017-02-25", "became looked after"),
        ("child:7:born_on", None, "Enter the right date"),
        ("child:7:iro_allocated_on", "2018-05-01", "still to come"),
    ],
)
def test_what_cannot_have_been_is_refused(key: str, day: str | None, said: str) -> None:
    assert said in refused(life(LATE), key, day)


def test_between_two_times_in_care_no_review_was_held() -> None:
    history = life(until="2017-10-02")
    again = CarePeriod(id=2, became_looked_after_on=on("2018-01-08"))
    history = replace(history, care_periods=(*history.care_periods, again), reviews=(*history.reviews, LATE))
    assert "not looked after on that day" in refused(history, "meeting:40", "2017-11-01")
    assert "overlap" in refused(history, "became_looked_after:2", "2017-09-30")
    assert "again on Monday 8 January 2018" in refused(history, "ceased:1", "2018-01-09")
    assert "came into care again" in refused(history, "ceased:1", None)


def test_before_a_start_that_is_not_known_a_meeting_may_lie() -> None:
    history = life(LATE)
    unknown = replace(history.care_periods[0], start_known=False)
    after = say(replace(history, care_periods=(unknown,)), "meeting:10", "2017-02-01")
    assert after.reviews[0].commenced_on == on("2017-02-01")
    known = say(replace(history, care_periods=(unknown,)), "became_looked_after:1", "2017-02-20")
    assert known.care_periods[0].start_known


def test_the_first_day_of_care_is_that_of_the_first_episode() -> None:
    for key in ("became_looked_after:1", "episode_started:1"):
        after = say(life(LATE), key, "2017-02-20")
        assert after.care_periods[0].became_looked_after_on == on("2017-02-20")
        assert [one.started_on for one in after.episodes] == [on("2017-02-20"), on("2017-05-01")]


def test_an_episode_begins_on_the_day_the_one_before_ended() -> None:
    for key in ("episode_started:2", "episode_ended:1"):
        after = say(life(LATE), key, "2017-05-04")
        assert [(one.started_on, one.ended_on) for one in after.episodes] == [
            (on("2017-02-24"), on("2017-05-04")),
            (on("2017-05-04"), None),
        ]
    assert "so it has an end" in refused(life(LATE), "episode_ended:1", None)


def test_the_end_of_care_moves_and_is_taken_away_with_its_code() -> None:
    history = life(until="2018-02-01")
    for key in ("ceased:1", "episode_ended:2"):
        moved = say(history, key, "2018-02-05")
        assert (moved.care_periods[0].ceased_on, moved.care_periods[0].cease_code) == (
            on("2018-02-05"),
            "E4A",
        )
        assert moved.episodes[-1].ended_on == on("2018-02-05")
        gone = say(history, key, None)
        assert (gone.care_periods[0].ceased_on, gone.care_periods[0].cease_code) == (None, None)
        assert (gone.episodes[-1].ended_on, gone.episodes[-1].reason_ended) == (None, None)
    assert "review was held on Thursday 14 September 2017" in refused(history, "ceased:1", "2017-09-01")
    assert "Care began" in refused(history, "ceased:1", "2017-02-01")


def test_the_day_decisions_were_sent_lies_between_the_review_and_the_reply() -> None:
    done = {(4, "POST_DECISIONS"): on("2018-04-10"), (4, "POST_MGR_RESPONSE"): on("2018-04-12")}
    history = life(LATE, done=done)
    after = say(history, "task:4:POST_DECISIONS", "2018-04-06")
    assert after.done[4, "POST_DECISIONS"] == on("2018-04-06")
    assert "completed on Tuesday 3 April 2018" in refused(history, "task:4:POST_DECISIONS", "2018-04-02")
    assert "reply is of Thursday 12 April 2018" in refused(history, "task:4:POST_DECISIONS", "2018-04-13")
    assert "reply is of" in refused(history, "task:4:POST_DECISIONS", None)
    assert (4, "POST_MGR_RESPONSE") not in say(history, "task:4:POST_MGR_RESPONSE", None).done
    assert "Decisions sent: Tuesday 10 April 2018" in refused(history, "meeting:40", "2018-04-11")


def test_a_childs_own_date_is_what_the_clock_reads() -> None:
    after = say(life(LATE), "child:7:iro_allocated_on", "2017-03-01")
    (appointed,) = after.events[EventKind.IRO_APPOINTED]
    assert appointed.happened_on == on("2017-03-01")
    assert EventKind.IRO_APPOINTED not in say(life(LATE), "child:7:iro_allocated_on", None).events
    assert after.events[EventKind.VISIT][0].id == 5


def test_a_reviews_planned_day_is_corrected_once_it_is_held() -> None:
    planned = replace(LATE, planned_on=on("2018-03-14"))
    after = say(life(planned), "planned:4", "2018-03-12")
    assert after.reviews[-1].planned_on == on("2018-03-12")
    still_open = Review(id=9, planned_on=on("2018-05-20"))
    assert recorded_dates.find(life(still_open), "planned:9") is None


def test_a_date_that_is_gone_is_not_found() -> None:
    what = recorded_dates.find(life(LATE), "meeting:40")
    assert what is not None
    with pytest.raises(NotFound):
        corrected(life(), Correction(what=what, new_on=on("2018-03-12")), TODAY)


@pytest.mark.parametrize("reason", ["", "   ", "\n"])
def test_a_correction_needs_its_reason(reason: str) -> None:
    with pytest.raises(RuleBroken) as told:
        checked_reason(reason)
    assert told.value.field == "reason"


def test_every_date_on_file_can_be_named_and_found_again() -> None:
    history = life(LATE, done={(4, "POST_RECORD"): on("2018-04-20")}, until="2018-04-25")
    every = [*recorded_dates.of_child(history), *recorded_dates.of_review(history, 4)]
    assert len({one.key for one in every}) == len(every)
    assert {one.dated for one in every} >= {
        Dated.MEETING,
        Dated.EARLIER_MEETING,
        Dated.TASK,
        Dated.BECAME_LOOKED_AFTER,
        Dated.CEASED,
        Dated.EPISODE_STARTED,
        Dated.EPISODE_ENDED,
        Dated.EVENT,
        Dated.CHILD,
    }
    for one in every:
        assert recorded_dates.find(history, one.key) == one
        assert one.words
