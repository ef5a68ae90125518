"""Whether what was held is a review, how, and why it was late (A11, A15, A16; row S5)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from iro_desk.domain.child import Episode
from iro_desk.domain.counting import (
    Counting,
    counted,
    gaps,
    meeting_wanted,
    of_review,
    who_was_missing,
    why_meeting,
)
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.events import Event, EventKind
from iro_desk.domain.history import History
from iro_desk.domain.review import Attendance, LateReason, Meeting, Review, ReviewMode, with_meetings
from iro_desk.domain.timeliness import judged
from tests.domain.histories import CALENDAR, duties, held, history, on, period

DAY = "2026-06-15"


def fostered(
    since: str = "2025-06-15", placement: str = "U4", *, reviews: tuple[Review, ...] = ()
) -> History:
    return replace(
        history(period("2023-01-09"), reviews=reviews),
        episodes=(
            Episode(started_on=on("2023-01-09"), ended_on=on(since), reason_started="S", placement_type="U6"),
            Episode(
                started_on=on(since),
                ended_on=on("2026-02-01"),
                reason_started="P",
                placement_type=placement,
                legal_status="C1",
            ),
            Episode(
                started_on=on("2026-02-01"), reason_started="L", placement_type=placement, legal_status="C2"
            ),
        ),
    )


# A16


def test_without_a_meeting_only_after_12_months_in_a_long_term_foster_placement() -> None:
    review = held(DAY)
    assert why_meeting(fostered(), review) == ""
    assert "12 months in the placement" in why_meeting(fostered("2025-06-16"), review)
    assert "long-term foster placement" in why_meeting(fostered(placement="U6"), review)
    marked = replace(
        fostered(placement="U6"),
        events={
            EventKind.LONG_TERM_PLACEMENT: (
                Event(kind=EventKind.LONG_TERM_PLACEMENT, happened_on=on("2025-07-01")),
            )
        },
    )
    assert why_meeting(marked, review) == ""
    assert "several meetings" in why_meeting(fostered(), held(DAY, "2026-06-20"))
    assert "day of the review" in why_meeting(fostered(), Review())
    with pytest.raises(RuleBroken) as told:
        counted(fostered(placement="K2"), review, Counting(without_meeting=True))
    assert told.value.field == "without_meeting"
    assert counted(fostered(), review, Counting(without_meeting=True)).mode is ReviewMode.NO_MEETING_LTF


def test_it_stays_one_without_a_meeting_when_its_day_is_kept_again() -> None:
    review = counted(fostered(), held(DAY), Counting(without_meeting=True))
    again = with_meetings(
        review, [Meeting(held_on=on("2026-06-16"))], started_on=None, today=on("2026-07-01")
    )
    assert again.mode is ReviewMode.NO_MEETING_LTF
    two = [Meeting(held_on=on("2026-06-16")), Meeting(held_on=on("2026-06-17"))]
    assert with_meetings(review, two, started_on=None, today=on("2026-07-01")).mode is ReviewMode.SERIES
    assert counted(fostered(), review, Counting()).mode is ReviewMode.MEETING


def test_it_resets_the_clock_as_every_review_does() -> None:
    without = replace(held(DAY), mode=ReviewMode.NO_MEETING_LTF)
    for review in (without, held(DAY)):
        now = fostered(reviews=(held("2025-12-18", number=9), review))
        (next_one,) = [duty for duty in duties(now, "2026-06-20") if duty.is_next_review]
        assert next_one.due_on == on("2026-12-15")


def test_a_meeting_is_wanted_12_months_after_the_last() -> None:
    met = held("2025-06-15", number=1)
    without = replace(held("2025-12-10", number=2), mode=ReviewMode.NO_MEETING_LTF)
    now = fostered("2024-01-08", reviews=(met, without))
    assert meeting_wanted(now, Review(id=3, planned_on=on("2026-06-14")), on("2026-05-01")) == ""
    said = meeting_wanted(now, Review(id=3, planned_on=on("2026-06-15")), on("2026-05-01"))
    assert "Sunday 15 June 2025" in said
    again = held("2025-12-10", number=2)
    met_since = fostered("2024-01-08", reviews=(met, again))
    assert meeting_wanted(met_since, Review(id=3, planned_on=on("2026-06-10")), on("2026-05-01")) == ""


# A11, A15


def test_an_update_meeting_is_no_review_and_resets_nothing() -> None:
    update = counted(fostered(), held(DAY), Counting(counts=False, counts_reason="  Update only "))
    assert (update.counts_as_statutory, update.counts_reason) == (False, "Update only")
    now = fostered(reviews=(held("2025-12-18", number=9), update))
    assert len(judged(now, CALENDAR, on("2026-06-20"))) == 1
    with pytest.raises(RuleBroken) as told:
        counted(fostered(), held(DAY), Counting(counts=False, counts_reason=" "))
    assert told.value.field == "counts_reason"


def test_held_without_the_child_or_the_social_worker_the_iro_says_why_it_counts() -> None:
    people = [
        Attendance(role="child", attended="sent_views"),
        Attendance(role="social_worker", attended="apologies"),
        Attendance(role="carer", attended="absent"),
    ]
    assert who_was_missing(people) == ("the child", "the social worker")
    assert who_was_missing([Attendance(role="child", attended="video")]) == ()
    assert who_was_missing([]) == ()
    assert gaps(held(DAY), None, people) == (
        "Held without the child and the social worker: say why it still is a review.",
    )
    decided = counted(fostered(), held(DAY), Counting(counts_reason="I chaired it and reviewed the plan"))
    assert gaps(decided, None, people) == ()
    postponed = counted(fostered(), held(DAY), Counting(counts=False, counts_reason="Inquorate"))
    assert gaps(postponed, None, people) == ()


# S5


def test_a_late_review_has_its_reason_or_a_gap() -> None:
    late = held(DAY, number=2)
    now = fostered(reviews=(held("2025-12-01", number=1), late))
    (entry,) = [one for one in judged(now, CALENDAR, on("2026-07-01")) if one.review.id == 2]
    assert gaps(late, entry, []) == ("The review was late: say why.",)
    said = counted(now, late, Counting(late_reason=LateReason.COURT))
    assert gaps(said, entry, []) == ()
    assert of_review(said).late_reason is LateReason.COURT
    with pytest.raises(RuleBroken) as told:
        counted(now, late, Counting(late_reason=LateReason.OTHER))
    assert told.value.field == "late_reason_text"
    other = counted(now, late, Counting(late_reason=LateReason.OTHER, late_reason_text=" Snow "))
    assert other.late_reason_text == "Snow"
