"""Every date can be asked why: the rule, its start, what was skipped, settings, stricter readings (B2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iro_desk.domain.child import Child
from iro_desk.domain.duties import duties_of
from iro_desk.domain.duty_rules import TIMED
from iro_desk.domain.events import Event, EventKind, by_kind
from iro_desk.domain.explanation import Explanation, of_date, of_duty
from iro_desk.domain.history import History
from iro_desk.domain.rule_book import DEFAULT_PACK, Options, RulePack
from tests.domain.histories import CALENDAR, due_from, duties, episode, held, history, on, period


def explained(of: History, today: str, rule: str) -> Explanation:
    (row,) = (duty for duty in duties(of, today) if duty.rule == rule)
    return of_duty(row, of, DEFAULT_PACK)


def test_a_first_review_says_what_it_starts_from_and_what_it_skips() -> None:
    told = explained(history(period("2026-12-02")), "2026-12-03", "REV_FIRST")
    lines = dict(told.lines)
    assert told.due is not None
    assert told.due.due_on == on("2027-01-04")
    assert lines["Rule"] == (
        "The first review is held within 20 working days of the day the child became looked after."
        " A statutory rule; your own duty."
    )
    assert lines["Source"] == "Care Planning Regulations 2010, reg 33(1)."
    assert lines["Starts from"] == "The child became looked after on Wednesday 2 December 2026."
    assert lines["Days left out"] == (
        "Saturdays and Sundays; Christmas Day, 25 December 2026; Boxing Day (substitute day),"
        " 28 December 2026; New Year's Day, 1 January 2027."
    )
    assert "Day 0" in lines["Settings"]
    assert "(the default)" in lines["Settings"]
    assert "Thursday 31 December 2026" in lines["Stricter readings"]


def test_a_weekend_start_has_no_stricter_reading() -> None:
    """A2: both readings agree."""
    told = explained(history(period("2026-07-11")), "2026-07-12", "REV_FIRST")
    assert "Stricter readings" not in dict(told.lines)


def test_months_as_days_are_named_only_where_they_are_earlier() -> None:
    told = of_date(due_from("REV_SECOND", "2026-03-30"), history(period("2026-02-27")), DEFAULT_PACK)
    assert (
        dict(told.lines)["Stricter readings"]
        == "With months counted as 91 and 183 days: Monday 29 June 2026."
    )
    later = of_date(due_from("REV_SECOND", "2026-11-30"), history(period("2026-11-02")), DEFAULT_PACK)
    assert "Stricter readings" not in dict(later.lines)


def test_a_changed_setting_says_that_it_is_changed() -> None:
    pack = RulePack(options=Options(count_start_day=True))
    told = of_date(due_from("REV_FIRST", "2026-03-02"), history(period("2026-03-02")), pack)
    assert "changed from the default" in dict(told.lines)["Settings"]


def test_two_tracks_are_both_explained() -> None:
    of = history(
        period("2025-06-02"),
        episodes=[episode("2025-06-02", "2026-05-29"), episode("2026-05-29", status="E1")],
        reviews=[held("2025-06-20"), held("2025-09-10"), held("2026-02-20")],
    )
    told = explained(of, "2026-06-01", "REV_NEXT")
    assert dict(told.lines)["Also: First adoption review"].startswith("3 months after Friday 29 May 2026")


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("VISIT_YEAR1", "Social worker's visit, Wednesday 18 November 2026."),
        ("RHA_5PLUS", "Health assessment, Wednesday 18 November 2026."),
        ("PLACEMENT_PLAN", "An episode of care began on Friday 13 November 2026."),
        ("IHA", None),
        ("PEP_FIRST", "The child became looked after on Friday 13 November 2026."),
    ],
)
def test_a_duty_of_the_authority_names_its_own_event(rule: str, words: str | None) -> None:
    """The visit and the health assessment were on one day: each rule names its own."""
    of = replace(
        history(period("2026-11-13"), episodes=[episode("2026-11-13")]),
        child=Child(child_ref="1", id=1, born_on=on("2016-01-01")),
        events=by_kind(
            [
                Event(kind=EventKind.VISIT, happened_on=on("2026-11-18"), id=4),
                Event(kind=EventKind.HEALTH_ASSESSMENT, happened_on=on("2026-11-18"), id=5),
            ]
        ),
    )
    rows = {duty.rule: duty for duty in duties(of, "2026-11-19")}
    if words is None:
        assert rule not in rows
        return
    told = of_duty(rows[rule], of, DEFAULT_PACK)
    assert told.start is not None
    assert told.start.words == words


DAYS = st.dates(min_value=date(2011, 1, 1), max_value=date(2034, 1, 1))


@given(DAYS, st.sampled_from(sorted(TIMED)))
def test_check_every_rule_can_be_explained_on_any_day(day: date, rule: str) -> None:
    told = of_date(due_from(rule, day.isoformat()), history(period("2010-01-04")), DEFAULT_PACK)
    lines = dict(told.lines)
    assert {"Rule", "Source"} <= lines.keys()
    assert all(words.endswith(".") for words in lines.values())
    assert told.due is not None
    assert all(one.due_on < told.due.due_on for one in told.stricter)


@given(DAYS)
def test_every_duty_with_a_date_says_what_it_starts_from(day: date) -> None:
    of = history(period(day.isoformat()), episodes=[episode(day.isoformat())])
    for duty in duties_of(of, day, CALENDAR):
        if duty.due is not None and not duty.due.words:
            assert of_duty(duty, of, DEFAULT_PACK).start is not None, duty.rule
