from __future__ import annotations

from datetime import date

import pytest

from iro_desk.domain.diary import DiaryEntry, DiaryKind, WorkingPattern
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.load import Durations, Work
from iro_desk.services import children, consultations, diary, holidays, load, reviews
from iro_desk.services.desk import Desk
from tests import build


@pytest.fixture
def caseload(desk: Desk) -> Desk:
    """One review planned for 8 December with its visit made, one held with its papers owed."""
    ember = build.a_child(desk, reviewed_on=(date(2023, 5, 10), date(2026, 6, 27)))
    planned = reviews.plan(desk, ember, date(2026, 12, 8))
    consultations.save(desk, build.a_visit(ember, planned, date(2026, 11, 20)))
    ada = build.a_child(desk, "004780", "Ada Example", reviewed_on=(date(2023, 5, 10), date(2026, 5, 26)))
    build.a_review(desk, ada, date(2026, 11, 19))
    return desk


def test_the_weeks_of_a_caseload(caseload: Desk) -> None:
    rows = {row["week_beginning"]: row for row in load.rows(load.weeks(caseload, 8, Durations()))}
    assert rows["2026-11-23"]["hours_needed"] == 1.25  # the letter and the form of the review held
    assert rows["2026-12-07"] == {
        "week_beginning": "2026-12-07",
        "reviews_due": 1,
        "hours_needed": 6.0,  # the planned meeting; minutes and child's letter by 10 December
        "hours_there": 37.0,
        "hours_more": 0.0,
        "hours_left": 31.0,
        "review": 2.5,
        "visit": 0.0,
        "decisions": 0.0,
        "monitoring": 0.0,
        "record": 3.0,
        "child_letter": 0.5,
        "distribution": 0.0,
    }
    assert set(rows["2026-12-07"]) == {key for key, _ in load.COLUMNS}


def test_row_B15_hours_there_equal_the_hand_sum(caseload: Desk) -> None:
    """37 hours; the 23rd is a Monday; Christmas, Boxing Day's Monday and New Year are bank holidays."""
    diary.save_pattern(caseload, WorkingPattern(minutes=(480, 480, 480, 480, 0, 0, 0)))
    diary.save(
        caseload,
        DiaryEntry(kind=DiaryKind.LEAVE, starts_on=date(2026, 12, 2), ends_on=date(2026, 12, 3)),
    )
    diary.save(caseload, DiaryEntry(kind=DiaryKind.CONFERENCE, starts_on=date(2026, 12, 8), minutes=180))
    holidays.add_closure(caseload, date(2026, 12, 24), "Office closed")
    there = {week.begins_on: week.there for week in load.weeks(caseload, 8)}
    assert there == {
        date(2026, 11, 23): 4 * 480,
        date(2026, 11, 30): 2 * 480,  # two days of leave
        date(2026, 12, 7): 4 * 480 - 180,  # a conference of three hours
        date(2026, 12, 14): 4 * 480,
        date(2026, 12, 21): 3 * 480,  # closed on Thursday; Friday is not worked
        date(2026, 12, 28): 3 * 480,  # a bank holiday on Monday; Friday is not worked
        date(2027, 1, 4): 4 * 480,
        date(2027, 1, 11): 4 * 480,
    }


def test_a_visit_in_the_diary_is_not_counted_twice(caseload: Desk) -> None:
    before = load.weeks(caseload, 8)
    ember = next(child for child in children.caseload(caseload) if child.child.name.startswith("Ada"))
    review = reviews.plan(caseload, ember.child.id or 0, date(2026, 12, 17))
    planned = load.weeks(caseload, 8)
    visits = sum(week.minutes[Work.VISIT] for week in planned)
    diary.save(
        caseload,
        DiaryEntry(
            kind=DiaryKind.VISIT,
            starts_on=date(2026, 12, 9),
            minutes=90,
            child_id=ember.child.id,
            review_id=review,
        ),
    )
    after = load.weeks(caseload, 8)
    assert sum(week.minutes[Work.VISIT] for week in after) == visits - 90
    assert sum(week.there for week in after) == sum(week.there for week in before) - 90


def test_row_B15_what_if_more_children_adds_to_the_same_weeks(caseload: Desk) -> None:
    without = load.weeks(caseload, 12)
    found = load.what_if(caseload, 5)
    assert [week.minutes for week in found] == [week.minutes for week in without]
    assert sum(week.more for week in found) > 0
    assert load.what_if(caseload, 5) == found
    for was, now in zip(without, found, strict=True):
        assert now.left == was.left - now.more
    with pytest.raises(RuleBroken):
        load.what_if(caseload, 101)


def test_durations_are_kept(caseload: Desk) -> None:
    assert load.durations(caseload) == Durations()
    load.save_durations(caseload, load.with_hours(Durations(), {"review": "3", "visit": "0.33"}))
    assert load.durations(caseload) == Durations(review=180, visit=20)


@pytest.mark.parametrize("text", ["", "x", "NaN", "inf", "-1", "25", "1e9"])
def test_what_is_no_number_of_hours_is_refused(text: str) -> None:
    with pytest.raises(RuleBroken):
        load.with_hours(Durations(), {"review": text})


def test_an_unknown_kind_is_refused_and_the_kinds_are_named() -> None:
    with pytest.raises(RuleBroken, match="review, visit"):
        load.with_hours(Durations(), {"tea": "1"})
