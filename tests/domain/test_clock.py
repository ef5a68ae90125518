"""Date cases of statutory.md section 8, rule by rule, and what a due date says of itself."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iro_desk.domain.clock import due, due_by
from iro_desk.domain.days import WorkingCalendar
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.rules import RULES, Owner, Rule, Unit
from tests.domain.histories import CALENDAR, dates, due_from, on


def test_t01_no_holiday_inside() -> None:
    assert dates("REV_FIRST", "2026-03-02") == ("2026-03-30", "2026-03-30")


def test_t02_skips_easter() -> None:
    assert dates("REV_FIRST", "2026-03-20") == ("2026-04-21", "2026-04-21")


def test_t03_saturday_start() -> None:
    assert dates("REV_FIRST", "2026-07-11") == ("2026-08-07", "2026-08-07")


def test_t04_bank_holiday_start() -> None:
    assert dates("REV_FIRST", "2026-08-31") == ("2026-09-28", "2026-09-28")


def test_t05_sunday_start() -> None:
    assert dates("REV_FIRST", "2026-11-22") == ("2026-12-18", "2026-12-18")


def test_t06_christmas_eve_counts() -> None:
    assert dates("REV_FIRST", "2026-11-30") == ("2026-12-30", "2026-12-30")


def test_t07_new_years_eve_counts() -> None:
    assert dates("REV_FIRST", "2026-12-01") == ("2026-12-31", "2026-12-31")


def test_t08_skips_new_year() -> None:
    assert dates("REV_FIRST", "2026-12-02") == ("2027-01-04", "2027-01-04")


def test_t09_christmas_eve_start() -> None:
    assert dates("REV_FIRST", "2026-12-24") == ("2027-01-26", "2027-01-26")


def test_t10_christmas_day_start() -> None:
    assert dates("REV_FIRST", "2026-12-25") == ("2027-01-26", "2027-01-26")


def test_t11_skips_both_may_holidays() -> None:
    assert dates("REV_FIRST", "2026-05-01") == ("2026-06-02", "2026-06-02")


def test_t12_jubilee_of_2022() -> None:
    assert dates("REV_FIRST", "2022-05-09") == ("2022-06-08", "2022-06-08")


def test_t13_coronation_of_2023() -> None:
    assert dates("REV_FIRST", "2023-04-20") == ("2023-05-22", "2023-05-22")


def test_t14_easter_2027() -> None:
    assert dates("REV_FIRST", "2027-03-01") == ("2027-03-31", "2027-03-31")


def test_t15_christmas_at_a_weekend() -> None:
    assert dates("REV_FIRST", "2027-12-01") == ("2027-12-31", "2027-12-31")


def test_t16_three_months_on() -> None:
    assert dates("REV_SECOND", "2026-03-30") == ("2026-06-30", "2026-06-30")


def test_t17_clamps_to_28_february() -> None:
    assert dates("REV_SECOND", "2026-11-30") == ("2027-02-28", "2027-02-26")


def test_t18_clamps_to_29_february() -> None:
    assert dates("REV_SECOND", "2027-11-30") == ("2028-02-29", "2028-02-29")


def test_t19_clamps_to_30_june() -> None:
    assert dates("REV_SECOND", "2027-03-31") == ("2027-06-30", "2027-06-30")


def test_t20_christmas_day_is_not_extended() -> None:
    assert dates("REV_SECOND", "2026-09-25") == ("2026-12-25", "2026-12-24")


def test_t21_saturday_is_not_extended() -> None:
    assert dates("REV_SECOND", "2025-11-28") == ("2026-02-28", "2026-02-27")


def test_t24_six_months_clamp() -> None:
    assert dates("REV_NEXT", "2026-08-31") == ("2027-02-28", "2027-02-26")


def test_t25_six_months_clamp_in_a_leap_year() -> None:
    assert dates("REV_NEXT", "2027-08-31") == ("2028-02-29", "2028-02-29")


def test_t26_no_memory_of_the_31st() -> None:
    assert dates("REV_NEXT", "2028-02-29") == ("2028-08-29", "2028-08-29")


def test_t27_the_29th_clamps_too() -> None:
    assert dates("REV_NEXT", "2025-08-29") == ("2026-02-28", "2026-02-27")


def test_t28_summer_bank_holiday_is_not_extended() -> None:
    assert dates("REV_NEXT", "2028-02-28") == ("2028-08-28", "2028-08-25")


def test_t29_no_clamp() -> None:
    assert dates("REV_NEXT", "2026-06-30") == ("2026-12-30", "2026-12-30")


def test_t30_christmas_day_again() -> None:
    assert dates("REV_NEXT", "2026-06-25") == ("2026-12-25", "2026-12-24")


def test_t31_new_years_eve_clamps() -> None:
    assert dates("REV_NEXT", "2026-12-31") == ("2027-06-30", "2027-06-30")


def test_t48_twenty_eight_days_on_a_bank_holiday() -> None:
    assert dates("REV_ADO_PLACED_FIRST", "2026-11-30") == ("2026-12-28", "2026-12-24")


def test_t49_three_months_after_the_placement_review() -> None:
    assert dates("REV_ADO_PLACED_SECOND", "2026-12-21") == ("2027-03-21", "2027-03-19")


def test_t50_six_months_after_the_second() -> None:
    assert dates("REV_ADO_PLACED_NEXT", "2027-03-15") == ("2027-09-15", "2027-09-15")


def test_t52_first_short_break() -> None:
    assert dates("REV_SB_FIRST", "2026-07-04") == ("2026-10-04", "2026-10-02")


def test_t53_next_short_break_review() -> None:
    assert dates("REV_SB_NEXT", "2026-09-30") == ("2027-03-30", "2027-03-30")


def test_t37_an_adjourned_review_is_reconvened_in_20_working_days() -> None:
    assert dates("REV_ADJOURN", "2026-11-23") == ("2026-12-21", "2026-12-21")


AFTERWARDS = ("POST_DECISIONS", "POST_RECORD", "POST_DISTRIBUTE")


def after_review(completed_on: str) -> list[str]:
    """Decisions, manager's reply to decisions sent on the last day, record, distribution."""
    decisions, record, distribution = (dates(rule, completed_on)[0] for rule in AFTERWARDS)
    return [decisions, dates("POST_MGR_RESPONSE", decisions)[0], record, distribution]


def test_t38_after_a_review_with_no_holidays() -> None:
    assert after_review("2026-11-24") == ["2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22"]


def test_t39_after_a_review_over_christmas() -> None:
    assert after_review("2026-12-22") == ["2026-12-31", "2027-01-08", "2027-01-15", "2027-01-22"]


def test_t40_after_a_review_over_easter() -> None:
    assert after_review("2026-03-27") == ["2026-04-07", "2026-04-14", "2026-04-21", "2026-04-28"]


def test_t55_the_first_review_over_christmas() -> None:
    assert dates("REV_FIRST", "2026-12-18") == ("2027-01-20", "2027-01-20")


def test_the_other_tasks_after_a_review() -> None:
    assert dates("POST_CAREPLAN", "2026-11-24")[0] == "2026-12-08"
    assert dates("POST_CHILD_LETTER", "2026-11-24")[0] == "2026-12-15"
    assert dates("POST_MONITOR_FORM", "2026-11-24")[0] == "2026-12-01"


def test_why_names_the_day_the_event_and_the_holidays_skipped() -> None:
    found = due_from("REV_FIRST", "2026-03-20")

    assert found.why == (
        "20 working days after Friday 20 March 2026, when the child became looked after;"
        " skips Good Friday 3 April 2026 and Easter Monday 6 April 2026."
    )
    assert found.source == "Care Planning Regulations 2010, reg 33(1)"


def test_why_lists_three_holidays_as_english_does() -> None:
    assert due_from("REV_FIRST", "2026-12-02").why.endswith(
        "; skips Christmas Day 25 December 2026, Boxing Day (substitute day) 28 December 2026"
        " and New Year's Day 1 January 2027."
    )


def test_why_says_that_a_weekend_is_not_extended_and_a_month_too_short() -> None:
    assert due_from("REV_SECOND", "2026-11-30").why == (
        "3 months after Monday 30 November 2026, when the first review was held;"
        " February 2027 has no day 30, so its last day counts."
        " Sunday 28 February 2027 is not a working day and the date is not extended:"
        " the last working day before it is Friday 26 February 2027."
    )


@pytest.mark.parametrize(
    ("rule", "event_on", "is_beyond"),
    [
        ("REV_NEXT", "2035-06-30", False),
        ("REV_NEXT", "2035-07-01", True),
        ("REV_FIRST", "2035-12-20", True),
        ("REV_FIRST", "2009-12-20", True),
        ("REV_NEXT", "2009-12-20", False),
    ],
)
def test_beyond_the_holiday_table_why_says_so(rule: str, event_on: str, is_beyond: bool) -> None:
    found = due_from(rule, event_on)

    assert found.beyond_table is is_beyond
    assert ("not in the table" in found.why) is is_beyond


def test_an_unknown_rule_is_refused_with_the_rules_there_are() -> None:
    with pytest.raises(
        RuleBroken, match=r"There is no rule named “REV_X”.*REV_FIRST, .* and PATHWAY_REVIEW"
    ) as refused:
        due("REV_X", date(2026, 3, 2), CALENDAR)

    assert refused.value.field == "rule"


@pytest.mark.parametrize("rule", ["REV_FIRST", "REV_NEXT", "REV_ADO_PLACED_FIRST"])
def test_a_date_at_the_end_of_time_is_refused(rule: str) -> None:
    with pytest.raises(RuleBroken, match="too far off") as refused:
        due(rule, date.max, CALENDAR)

    assert refused.value.field == "event_on"


def test_a_rule_in_days_counts_calendar_days() -> None:
    local = Rule(
        id="LOCAL",
        name="Local target",
        event="on the day",
        interval=1,
        unit=Unit.DAYS,
        owner=Owner.IRO,
        is_statutory=False,
        source="Local standard",
        in_words="One day.",
    )

    found = due_by(local, on("2026-12-24"), CALENDAR)

    assert (found.due_on, found.practical_by) == (on("2026-12-25"), on("2026-12-24"))
    before = due_by(local, on("2026-12-23"), CALENDAR)
    assert before.why == "1 day after Wednesday 23 December 2026, on the day."


def test_every_rule_says_what_it_is() -> None:
    for rule_id, rule in RULES.items():
        assert rule.id == rule_id
        assert rule.in_words.endswith(".")
        assert all((rule.name, rule.event, rule.source))
        assert rule.interval > 0


def test_local_standards_are_not_statutory() -> None:
    local = {rule.id for rule in RULES.values() if not rule.is_statutory}

    assert local == {"REV_SERIES", "POST_MGR_RESPONSE", "POST_CHILD_LETTER", "POST_MONITOR_FORM"}


def test_the_authoritys_duties_are_named_as_such() -> None:
    assert {rule.id for rule in RULES.values() if rule.owner is Owner.AUTHORITY} == {
        "POST_MGR_RESPONSE",
        "POST_CAREPLAN",
    }


DAYS = st.dates(min_value=date(2010, 1, 1), max_value=date(2034, 12, 31))


@given(DAYS, st.sampled_from(sorted(RULES)))
def test_a_due_date_lies_after_its_event_and_its_practical_day_not_after_it(day: date, rule: str) -> None:
    found = due(rule, day, CALENDAR)

    assert day < found.due_on
    assert found.practical_by <= found.due_on
    assert found.why.endswith(".")


@given(DAYS, st.integers(min_value=0, max_value=60), st.sampled_from(sorted(RULES)))
def test_a_later_event_is_never_due_earlier(day: date, later: int, rule: str) -> None:
    """So the next leg from the first meeting is never after the one from the last (1.8)."""
    after = date.fromordinal(day.toordinal() + later)

    assert due(rule, day, CALENDAR).due_on <= due(rule, after, CALENDAR).due_on


@given(DAYS, DAYS)
def test_a_new_holiday_changes_no_due_date_in_months(day: date, proclaimed: date) -> None:
    changed = WorkingCalendar(
        holidays={**CALENDAR.holidays, proclaimed: "Proclaimed"}, covered_from=2010, covered_to=2035
    )

    assert due("REV_NEXT", day, changed).due_on == due("REV_NEXT", day, CALENDAR).due_on


def test_a_proclaimed_day_is_skipped_by_name() -> None:
    proclaimed = WorkingCalendar(
        holidays={**CALENDAR.holidays, on("2026-03-10"): "Proclaimed day"}, covered_from=2010, covered_to=2035
    )
    found = due("REV_FIRST", on("2026-03-02"), proclaimed)

    assert found.due_on == on("2026-03-31")
    assert "skips Proclaimed day 10 March 2026" in found.why
