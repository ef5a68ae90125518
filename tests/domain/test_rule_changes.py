"""Changes of the rule book, and what may not stand in it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from iro_desk.domain import rule_changes
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.rule_book import (
    DEFAULT_BOOK,
    Interval,
    LocalRule,
    MonthMode,
    Options,
    RuleBook,
    RulePack,
)
from iro_desk.domain.rules import Unit
from tests.domain.histories import CALENDAR, on

APRIL = on("2027-04-01")
UNDER_FIVES = LocalRule(name="Every 3 months", rule_id="REV_NEXT", interval=3, unit=Unit.MONTHS)
FOUR_MONTHS = Interval(interval=4, unit=Unit.MONTHS, source="A new regulation")


def in_april(book: RuleBook = DEFAULT_BOOK, **law: Interval) -> RuleBook:
    pack = rule_changes.next_pack(book, APRIL)
    return rule_changes.with_pack(book, replace(pack, law=law), CALENDAR)


def test_new_rules_begin_as_those_then_in_force() -> None:
    fixed = Options(month_mode=MonthMode.FIXED_DAYS)
    book = rule_changes.with_pack(DEFAULT_BOOK, RulePack(options=fixed), CALENDAR)
    later = rule_changes.with_pack(book, rule_changes.next_pack(book, APRIL), CALENDAR)
    assert [pack.from_on for pack in later.packs] == [None, APRIL]
    assert later.packs[1].options == fixed
    assert rule_changes.without_pack(later, APRIL, CALENDAR) == book


def test_packs_stand_in_order_of_time() -> None:
    book = in_april()
    january = rule_changes.next_pack(book, on("2027-01-01"))
    found = rule_changes.with_pack(book, january, CALENDAR)
    assert [pack.from_on for pack in found.packs] == [None, on("2027-01-01"), APRIL]


def test_a_day_has_one_set_of_rules() -> None:
    for day in (None, APRIL):
        with pytest.raises(RuleBroken) as broken:
            rule_changes.next_pack(in_april(), day)
        assert broken.value.field == "from_on"
    with pytest.raises(RuleBroken):
        rule_changes.without_pack(in_april(), None, CALENDAR)


def test_a_change_of_law_holds_from_its_first_day() -> None:
    book = in_april(REV_NEXT=FOUR_MONTHS)
    assert book.on(on("2027-03-31")).law == {}
    assert book.on(APRIL).law == {"REV_NEXT": FOUR_MONTHS}


def test_the_shipped_interval_is_no_change_of_law() -> None:
    pack = rule_changes.next_pack(DEFAULT_BOOK, APRIL)
    changed = rule_changes.with_law(pack, "REV_NEXT", FOUR_MONTHS)
    assert rule_changes.with_law(changed, "REV_NEXT", None) == pack
    six = Interval(interval=6, unit=Unit.MONTHS, source="Care Planning Regulations 2010, reg 33(2)")
    assert rule_changes.with_law(changed, "REV_NEXT", six) == pack


@pytest.mark.parametrize(
    ("rule_id", "interval", "field"),
    [
        ("REV_NEXT", replace(FOUR_MONTHS, source=" "), "source"),
        ("REV_NEXT", replace(FOUR_MONTHS, interval=0), "interval"),
        ("REV_NEXT", replace(FOUR_MONTHS, interval=-4), "interval"),
        ("REV_NEXT", replace(FOUR_MONTHS, interval=501), "interval"),
        ("PRE_INVITE", FOUR_MONTHS, "interval"),
        ("DENTAL", FOUR_MONTHS, "interval"),
        ("REV_ADO_RETURNED", FOUR_MONTHS, "interval"),
        ("IMMUNISATION", FOUR_MONTHS, "rule_id"),
    ],
)
def test_a_law_that_cannot_be_is_refused(rule_id: str, interval: Interval, field: str) -> None:
    with pytest.raises(RuleBroken) as broken:
        in_april(DEFAULT_BOOK, **{rule_id: interval})
    assert broken.value.field == field


def test_the_rules_from_the_beginning_hold_no_change_of_law() -> None:
    with pytest.raises(RuleBroken):
        rule_changes.with_pack(DEFAULT_BOOK, RulePack(law={"REV_NEXT": FOUR_MONTHS}), CALENDAR)


def with_local(book: RuleBook, local: LocalRule, replaces: LocalRule | None = None) -> RuleBook:
    return rule_changes.with_local_rule(book, local, replaces, CALENDAR)


def test_a_local_rule_stands_in_every_pack() -> None:
    book = with_local(in_april(), UNDER_FIVES)
    assert {pack.local_rules for pack in book.packs} == {(UNDER_FIVES,)}
    shorter = replace(UNDER_FIVES, interval=2)
    changed = with_local(book, shorter, UNDER_FIVES)
    assert rule_changes.local_rules(changed) == (shorter,)
    assert rule_changes.local_rules(rule_changes.without_local_rule(changed, shorter)) == ()


def test_two_local_rules_of_one_name_and_rule_are_refused() -> None:
    book = with_local(DEFAULT_BOOK, UNDER_FIVES)
    with pytest.raises(RuleBroken) as broken:
        with_local(book, replace(UNDER_FIVES, name="every 3 MONTHS", interval=2))
    assert broken.value.field == "name"
    assert len(rule_changes.local_rules(with_local(book, replace(UNDER_FIVES, rule_id="REV_SECOND")))) == 2


def test_a_local_rule_is_measured_by_the_law_of_its_own_days() -> None:
    book = in_april(REV_NEXT=replace(FOUR_MONTHS, interval=2))
    with pytest.raises(RuleBroken) as broken:
        with_local(book, UNDER_FIVES)
    assert broken.value.field == "interval"
    until_then = replace(UNDER_FIVES, to_on=on("2027-03-31"))
    assert rule_changes.local_rules(with_local(book, until_then)) == (until_then,)
    with pytest.raises(RuleBroken):
        with_local(book, replace(UNDER_FIVES, from_on=APRIL))


def test_law_may_not_overtake_a_local_rule_unseen() -> None:
    book = with_local(DEFAULT_BOOK, UNDER_FIVES)
    with pytest.raises(RuleBroken) as broken:
        in_april(book, REV_NEXT=replace(FOUR_MONTHS, interval=2))
    assert "“Every 3 months”" in broken.value.sentence
    assert "1 April 2027" in broken.value.sentence


def test_a_local_rule_for_what_has_no_interval_is_refused() -> None:
    with pytest.raises(RuleBroken) as broken:
        with_local(DEFAULT_BOOK, replace(UNDER_FIVES, rule_id="IMMUNISATION"))
    assert broken.value.field == "rule_id"
