from __future__ import annotations

from datetime import date

import pytest

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.load import Durations
from iro_desk.services import load, reviews
from iro_desk.services.desk import Desk
from tests import build


@pytest.fixture
def caseload(desk: Desk) -> Desk:
    """One review planned for 8 December with its visit made, one held with its papers owed."""
    ember = build.a_child(desk, reviewed_on=(date(2023, 5, 10), date(2026, 6, 27)))
    planned = reviews.plan(desk, ember, date(2026, 12, 8))
    reviews.save_consultation(desk, build.a_visit(ember, planned, date(2026, 11, 20)))
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
        "review": 2.5,
        "visit": 0.0,
        "decisions": 0.0,
        "monitoring": 0.0,
        "record": 3.0,
        "child_letter": 0.5,
        "distribution": 0.0,
    }
    assert set(rows["2026-12-07"]) == {key for key, _ in load.COLUMNS}


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
