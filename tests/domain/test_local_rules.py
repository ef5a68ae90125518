"""A local rule may only tighten, and is for the children its condition names."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iro_desk.domain.clock import due_by
from iro_desk.domain.duty_rules import TIMED
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.events import Event, EventKind
from iro_desk.domain.history import History
from iro_desk.domain.local_rules import checked, first_later, fits, tighter
from iro_desk.domain.rule_book import Condition, LocalRule
from iro_desk.domain.rules import RULES, Unit
from tests.domain import histories as build
from tests.domain.histories import CALENDAR, on

TODAY = on("2026-11-23")
_W, _D, _M, _K = Unit.WORKING_DAYS, Unit.DAYS, Unit.MONTHS, Unit.WEEKS


def local(rule_id: str, interval: int, unit: Unit) -> LocalRule:
    return LocalRule(name="Local", rule_id=rule_id, interval=interval, unit=unit)


@pytest.mark.parametrize(
    ("rule_id", "interval", "unit", "may_stand"),
    [
        # The same unit.
        ("REV_NEXT", 6, _M, True),
        ("REV_NEXT", 7, _M, False),
        ("REV_FIRST", 20, _W, True),
        ("REV_FIRST", 21, _W, False),
        # Three months are 89 days at their shortest, from 1 February 2027.
        ("REV_SECOND", 89, _D, True),
        ("REV_SECOND", 90, _D, False),
        ("REV_SECOND", 12, _K, True),
        ("REV_SECOND", 13, _K, False),
        # 20 working days are 26 calendar days at their shortest, and a day less where the day of the
        # event is day 1 (A1): so neither 28 days nor 4 weeks is tighter (A4).
        ("REV_FIRST", 25, _D, True),
        ("REV_FIRST", 26, _D, False),
        ("REV_FIRST", 28, _D, False),
        ("REV_FIRST", 4, _K, False),
        ("REV_FIRST", 1, _M, False),
        # Working days against months and days.
        ("REV_SECOND", 50, _W, True),
        ("REV_SECOND", 63, _W, False),
        ("VISIT_YEAR1", 25, _W, True),
        ("VISIT_YEAR1", 30, _W, False),
        ("REV_ADO_PLACED_FIRST", 28, _D, True),
        ("REV_ADO_PLACED_FIRST", 29, _D, False),
        # Counting back: earlier is tighter.
        ("PRE_INVITE", -15, _W, True),
        ("PRE_INVITE", -9, _W, False),
        ("PRE_INVITE", -21, _D, True),
        ("PRE_INVITE", -10, _D, False),
        ("PRE_PARENTS", -5, _W, True),
        # A visit with two intervals is compared with both of them.
        ("VISIT_TEMP", 7, _D, True),
        ("VISIT_TEMP", 28, _D, False),
    ],
)
def test_only_what_is_never_later_is_tighter(
    rule_id: str, interval: int, unit: Unit, may_stand: bool
) -> None:
    assert tighter(TIMED[rule_id], local(rule_id, interval, unit), CALENDAR) is may_stand


@given(
    rule_id=st.sampled_from(["REV_FIRST", "REV_SECOND", "REV_NEXT", "REV_ADO_PLACED_FIRST", "VISIT_YEAR1"]),
    interval=st.integers(1, 200),
    unit=st.sampled_from(list(Unit)),
    day=st.dates(date(2012, 1, 1), date(2033, 12, 31)),
)
def test_what_may_stand_is_never_later_from_any_day(
    rule_id: str, interval: int, unit: Unit, day: date
) -> None:
    rule = TIMED[rule_id]
    law = due_by(rule, day, CALENDAR).due_on
    mine = due_by(replace(rule, interval=interval, unit=unit), day, CALENDAR).due_on
    if mine > law:
        assert not tighter(rule, local(rule_id, interval, unit), CALENDAR)


def test_the_example_day_shows_the_lateness() -> None:
    rule = RULES["REV_FIRST"]
    later_from = first_later(rule, local("REV_FIRST", 4, _K), CALENDAR)
    assert later_from is not None
    # Under the default reading or, where that is in time, with the day of the event as day 1.
    law = CALENDAR.add_working_days(later_from, 20 - CALENDAR.is_working_day(later_from))
    assert later_from + timedelta(weeks=4) > law


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"name": " "}, "name"),
        ({"from_on": on("2026-02-01"), "to_on": on("2026-01-01")}, "to_on"),
        ({"condition": Condition.UNDER_AGE}, "age"),
        ({"condition": Condition.UNDER_AGE, "age": 26}, "age"),
        ({"interval": 0}, "interval"),
        ({"interval": -3}, "interval"),
        ({"interval": 501}, "interval"),
        ({"interval": 7}, "interval"),
    ],
)
def test_a_local_rule_that_cannot_be_is_refused(changed: dict[str, object], field: str) -> None:
    wanted = replace(local("REV_NEXT", 3, _M), **changed)  # type: ignore[arg-type]
    with pytest.raises(RuleBroken) as broken:
        checked(wanted, RULES["REV_NEXT"], CALENDAR)
    assert broken.value.field == field


def test_a_refusal_says_both_intervals_and_a_day() -> None:
    with pytest.raises(RuleBroken) as broken:
        checked(local("REV_FIRST", 28, _D), RULES["REV_FIRST"], CALENDAR)
    assert "28 days can end later than the rule's own 20 working days" in broken.value.sentence
    assert " 20" in broken.value.sentence.split("for example from")[1]


def test_a_window_is_not_closed_from_the_other_side() -> None:
    rule = TIMED["REV_ADO_RETURNED"]
    assert checked(local(rule.id, 35, _D), rule, CALENDAR).interval == 35
    for interval, unit in ((27, _D), (1, _M), (50, _D)):
        with pytest.raises(RuleBroken):
            checked(local(rule.id, interval, unit), rule, CALENDAR)


def test_counted_back_a_rule_lies_before_its_event() -> None:
    with pytest.raises(RuleBroken):
        checked(local("PRE_INVITE", 10, _W), TIMED["PRE_INVITE"], CALENDAR)


def test_a_rule_without_an_interval_has_nothing_to_tighten() -> None:
    with pytest.raises(RuleBroken) as broken:
        checked(local("IMMUNISATION", 3, _M), None, CALENDAR)
    assert broken.value.field == "rule_id"


def test_what_is_kept_is_tidy() -> None:
    wanted = replace(local("REV_NEXT", 3, _M), name="  Under fives ", age=5)
    kept = checked(wanted, RULES["REV_NEXT"], CALENDAR)
    assert (kept.name, kept.age) == ("Under fives", None)


def a_history(status: str = "C2", born_on: str = "2021-11-23", **more: object) -> History:
    found = build.history(
        build.period("2024-01-08"),
        episodes=[build.episode("2024-01-08", status=status)],
        born_on=on(born_on),
    )
    return replace(found, **more)  # type: ignore[arg-type]


def for_those(condition: Condition, age: int | None = None) -> LocalRule:
    return replace(local("REV_NEXT", 3, _M), condition=condition, age=age)


def test_everyone_fits() -> None:
    assert fits(for_those(Condition.EVERYONE), a_history(), TODAY)


def test_the_new_age_holds_from_the_start_of_the_birthday() -> None:
    under_five = for_those(Condition.UNDER_AGE, 5)
    assert not fits(under_five, a_history(born_on="2021-11-23"), TODAY)
    assert fits(under_five, a_history(born_on="2021-11-24"), TODAY)
    unknown = replace(a_history(), child=replace(a_history().child, born_on=None))
    assert not fits(under_five, unknown, TODAY)


@pytest.mark.parametrize(
    ("condition", "status"),
    [
        (Condition.PLACEMENT_ORDER, "E1"),
        (Condition.INTERIM_ORDER, "C1"),
        (Condition.SECTION_20, "V2"),
        (Condition.REMANDED, "J1"),
    ],
)
def test_a_legal_status_fits_while_its_episode_is_open(condition: Condition, status: str) -> None:
    assert fits(for_those(condition), a_history(status), TODAY)
    assert not fits(for_those(condition), a_history("C2"), TODAY)
    assert not fits(for_those(condition), a_history(status), on("2024-01-07"))


def test_out_of_area_lasts_until_its_event_has_ended() -> None:
    out = Event(kind=EventKind.OUT_OF_AREA, happened_on=on("2026-03-02"))
    rule = for_those(Condition.OUT_OF_AREA)
    far = a_history(events={EventKind.OUT_OF_AREA: (out,)})
    assert fits(rule, far, TODAY)
    assert not fits(rule, far, on("2026-03-01"))
    back = a_history(events={EventKind.OUT_OF_AREA: (replace(out, ended_on=TODAY),)})
    assert fits(rule, back, TODAY - timedelta(days=1))
    assert not fits(rule, back, TODAY)
    assert not fits(rule, a_history(), TODAY)


def test_a_rule_fits_only_between_its_days() -> None:
    rule = replace(for_those(Condition.EVERYONE), from_on=TODAY, to_on=TODAY)
    assert fits(rule, a_history(), TODAY)
    assert not fits(rule, a_history(), TODAY - timedelta(days=1))
    assert not fits(rule, a_history(), TODAY + timedelta(days=1))
