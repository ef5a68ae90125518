"""The calculator: the cases of statutory.md 8 that no page shows yet, inputs and refusals."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iro_desk.domain.calculator import answer, inputs_of, rule_of
from iro_desk.domain.clock import due_by
from iro_desk.domain.duty_rules import TIMED, UNTIMED
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.retention import kept_until
from iro_desk.domain.rules import RULES, Owner, Unit
from iro_desk.services.holidays import load

CALENDAR = load()
DAYS = st.dates(min_value=date(2010, 6, 1), max_value=date(2034, 6, 30))


def due_on(rule: str, event_on: str, **given: str) -> str:
    found = answer(rule, date.fromisoformat(event_on), CALENDAR, given)
    assert found.due_on is not None
    return found.due_on.isoformat()


def test_t44_a_remand_starts_the_detention_plan() -> None:
    assert due_on("DETENTION_PLAN", "2026-10-19") == "2026-11-02"


def test_t51_the_review_after_a_return_has_a_window() -> None:
    found = answer("REV_ADO_RETURNED", date(2026, 10, 5), CALENDAR, {})
    assert (found.earliest_on, found.due_on) == (date(2026, 11, 2), date(2026, 11, 16))
    narrow = answer(
        "REV_ADO_RETURNED", date(2026, 10, 5), CALENDAR, {"ado_returned_from": "7", "ado_returned_to": "14"}
    )
    assert (narrow.earliest_on, narrow.due_on) == (date(2026, 10, 12), date(2026, 10, 19))


def test_t54_visits_of_a_placement() -> None:
    assert due_on("VISIT_FIRST", "2026-11-13") == "2026-11-20"
    assert due_on("VISIT_YEAR1", "2026-11-18") == "2026-12-30"


def test_t55_everything_from_the_start_of_care_over_christmas() -> None:
    assert due_on("IRO_APPOINT", "2026-12-18") == "2026-12-29"
    assert due_on("CP_FIRST", "2026-12-18") == due_on("PEP_FIRST", "2026-12-18") == "2027-01-06"
    assert due_on("IHA", "2026-12-18") == due_on("REV_FIRST", "2026-12-18") == "2027-01-20"


def test_t56_the_age_at_the_last_assessment_rules() -> None:
    assert due_on("RHA_U5", "2026-09-30") == "2027-03-30"
    lenient = {"rha_crossing_five": "lenient", "born_on": "2022-01-15"}
    assert due_on("RHA_U5", "2026-09-30", **lenient) == "2027-09-30"
    assert due_on("RHA_U5", "2026-09-30", **{**lenient, "born_on": "2023-01-15"}) == "2027-03-30"


def test_t57_twelve_months_from_29_february() -> None:
    assert due_on("RHA_5PLUS", "2024-02-29") == "2025-02-28"


def test_t58_the_assessment_at_16() -> None:
    found = answer("NEEDS_ASSESS_16", date(2026, 11, 30), CALENDAR, {})
    assert (found.due_on, found.practical_by) == (date(2027, 2, 28), date(2027, 2, 26))
    assert due_on("PATHWAY_PLAN", "2026-11-30") == "2027-02-28"


def test_t61_a_dispute_of_four_stages_ends_with_its_limit() -> None:
    stages, begun = [], "2026-12-03"
    for _ in range(4):
        begun = due_on("DISPUTE_STAGE", begun, days="5")
        stages.append(begun)
    assert stages == ["2026-12-10", "2026-12-17", "2026-12-24", "2027-01-05"]
    assert due_on("DISPUTE_TOTAL", "2026-12-03") == stages[-1]


def test_t62_an_alert_in_five_or_ten_days() -> None:
    assert due_on("ALERT_RESPONSE", "2026-11-26") == "2026-12-03"
    assert due_on("ALERT_RESPONSE", "2026-11-26", days="10") == "2026-12-10"


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("PRE_IRO_SW", "2026-12-10"),
        ("PRE_INVITE", "2026-12-17"),
        ("PRE_CHILD_VIEWS", "2026-12-24"),
        ("PRE_REPORT", "2026-12-30"),
        ("PRE_PARENTS", "2027-01-05"),
    ],
)
def test_t63_tasks_count_back_from_the_meeting(rule: str, expected: str) -> None:
    assert due_on(rule, "2027-01-05") == expected


def test_t63_the_days_skipped_on_the_way_back_are_named() -> None:
    why = answer("PRE_REPORT", date(2027, 1, 5), CALENDAR, {}).why
    assert why.startswith("3 working days before Tuesday 5 January 2027")
    assert "New Year's Day" in why
    assert "Christmas" not in why


def test_t64_midway_is_rounded_down() -> None:
    assert due_on("MIDWAY", "2026-06-30", next_due="2026-12-30") == "2026-09-29"
    assert due_on("MIDWAY", "2026-06-30") == "2026-09-29"


def test_t65_an_emergency_placement_out_of_area() -> None:
    assert due_on("OOA_NOTIFY", "2026-12-23") == "2027-01-04"


@pytest.mark.parametrize(
    ("born_on", "died_on", "until"),
    [
        (date(2010, 6, 14), None, date(2085, 6, 14)),
        (date(2012, 2, 29), None, date(2087, 3, 1)),
        (date(2014, 1, 9), date(2026, 3, 3), date(2041, 3, 3)),
        (date(2000, 1, 9), date(2026, 3, 3), date(2075, 1, 9)),
    ],
)
def test_t66_how_long_the_record_is_kept(born_on: date, died_on: date | None, until: date) -> None:
    assert kept_until(born_on, died_on) == until


@pytest.mark.parametrize(
    ("event_on", "inclusive"),
    [
        ("2026-03-02", "2026-03-27"),
        ("2026-03-20", "2026-04-20"),
        ("2026-07-11", "2026-08-07"),
        ("2026-08-31", "2026-09-28"),
        ("2026-11-22", "2026-12-18"),
        ("2026-11-30", "2026-12-29"),
        ("2026-12-24", "2027-01-25"),
        ("2023-04-20", "2023-05-19"),
    ],
)
def test_a1_the_day_of_the_event_may_count_as_day_1(event_on: str, inclusive: str) -> None:
    assert due_on("REV_FIRST", event_on, count_start_day="on") == inclusive


def test_a5_months_may_be_fixed_days() -> None:
    assert due_on("REV_SECOND", "2026-03-30", month_mode="fixed_days") == "2026-06-29"
    assert due_on("REV_NEXT", "2026-08-31", month_mode="fixed_days") == "2027-03-02"


def test_a_rule_without_an_interval_says_when() -> None:
    for rule_id, rule in UNTIMED.items():
        found = answer(rule_id, date(2026, 3, 2), CALENDAR, {})
        assert found.due_on is None
        assert found.practical_by is None
        assert rule.when in found.why


@pytest.mark.parametrize(
    ("rule", "inputs", "said"),
    [
        ("NO_SUCH", {}, "There is no rule NO_SUCH"),
        ("REV_FIRST", {"colour": "blue"}, "REV_FIRST does not take colour"),
        ("ADVOCATE", {"days": "3"}, "takes no input"),
        ("DENTAL", {"dental_months": "six"}, "whole number"),
        ("VISIT_LATER", {"until_18": "perhaps"}, "no or yes"),
        ("REV_FIRST", {"count_start_day": "perhaps"}, "on or off"),
        ("REV_NEXT", {"month_mode": "lunar"}, "calendar or fixed_days"),
        ("RHA_U5", {"rha_crossing_five": "lenient"}, "give born_on"),
        ("RHA_U5", {"rha_crossing_five": "kind"}, "strict or lenient"),
        ("MIDWAY", {"next_due": "soon"}, "not a date"),
        ("MIDWAY", {"next_due": "2026-01-01"}, "not after the last review"),
        ("REV_ADO_RETURNED", {"ado_returned_to": "7"}, "ends before it begins"),
    ],
)
def test_what_cannot_be_read_is_told(rule: str, inputs: dict[str, str], said: str) -> None:
    with pytest.raises(RuleBroken, match=said):
        answer(rule, date(2026, 3, 2), CALENDAR, inputs)


@pytest.mark.parametrize(
    ("rule", "inputs"),
    [
        ("MIDWAY", {}),
        ("REV_FIRST", {}),
        ("RHA_U5", {"rha_crossing_five": "lenient", "born_on": "2022-01-15"}),
    ],
)
def test_no_rule_counts_past_the_end_of_time(rule: str, inputs: dict[str, str]) -> None:
    with pytest.raises(RuleBroken, match="too far off"):
        answer(rule, date.max, CALENDAR, inputs)


def test_answers_of_yes_change_the_interval() -> None:
    assert due_on("VISIT_LATER", "2026-03-02", until_18="yes") == "2026-06-02"
    assert due_on("VISIT_LATER", "2026-03-02", until_18="no") == "2026-04-13"
    assert due_on("VISIT_TEMP", "2026-03-02", first_review_held="on") == "2026-04-13"
    assert due_on("VISIT_ICO_PARENT", "2026-03-02", first_review_held="yes") == "2026-03-30"


def test_every_rule_is_declared_once_with_its_source() -> None:
    assert not set(TIMED) & set(UNTIMED)
    assert set(RULES) < set(TIMED)
    for rule_id in (*TIMED, *UNTIMED):
        rule = rule_of(rule_id.lower())
        assert rule.id == rule_id
        assert rule.source
        assert rule.name
        assert isinstance(inputs_of(rule), dict)
    assert {rule.owner for rule in TIMED.values()} == set(Owner)


@given(DAYS, st.sampled_from(sorted(TIMED)))
def test_the_practical_day_never_follows_the_due_day(day: date, rule: str) -> None:
    found = answer(rule, day, CALENDAR, {})
    assert found.due_on is not None
    assert found.practical_by is not None
    assert found.practical_by <= found.due_on
    assert found.why.endswith(".")


@given(DAYS, st.sampled_from(sorted(rule.id for rule in TIMED.values() if rule.unit is Unit.WORKING_DAYS)))
def test_counting_the_first_day_is_never_later(day: date, rule: str) -> None:
    if "count_start_day" not in inputs_of(TIMED[rule]):
        return
    strict = answer(rule, day, CALENDAR, {"count_start_day": "on"}).due_on
    plain = due_by(TIMED[rule], day, CALENDAR).due_on
    assert strict is not None
    assert strict <= plain
