"""The rules of a case file: previewed, saved with one audit line, kept by their day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain import rule_changes
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.rule_book import (
    DEFAULT_BOOK,
    Condition,
    CrossingFive,
    Interval,
    LocalRule,
    MidwayRule,
    MonthMode,
    Options,
    RulePack,
)
from iro_desk.domain.rules import Unit
from iro_desk.domain.topics import Topic
from iro_desk.services import case_files, children, reviews, rules
from iro_desk.services.desk import Desk
from iro_desk.store import audit
from tests import build
from tests.conftest import PASSPHRASE

APRIL = date(2027, 4, 1)
EVERY_THREE = LocalRule(
    name="Under fives every 3 months",
    rule_id="REV_NEXT",
    interval=3,
    unit=Unit.MONTHS,
    condition=Condition.UNDER_AGE,
    age=5,
)


def a_child(desk: Desk, born_on: date = date(2023, 1, 5)) -> int:
    """A child whose next review is due by 10 March 2027, six months after the last."""
    held = (date(2026, 3, 10), date(2026, 6, 10), date(2026, 9, 10))
    return build.a_child(desk, since=date(2026, 2, 16), born_on=born_on, reviewed_on=held)


def next_due(desk: Desk, child_id: int) -> date | None:
    row = children.page(desk, child_id).row.next_review
    assert row is not None
    return row.due_on


def test_a_case_file_begins_with_the_shipped_rules(desk: Desk) -> None:
    assert desk.rules is DEFAULT_BOOK


def test_a_day_planned_after_a_local_target_is_still_lawful(desk: Desk) -> None:
    reviews.plan(desk, a_child(desk), date(2027, 1, 15))
    found = rules.preview(desk, rule_changes.with_local_rule(desk.rules, EVERY_THREE, None, desk.calendar))
    assert [move.new_on for move in found.moves if move.rule == "REV_NEXT"] == [date(2026, 12, 10)]
    assert found.late_plans == ()


def test_a_local_rule_moves_nothing_before_it_is_saved(desk: Desk) -> None:
    child_id = a_child(desk)
    a_child_of_ten = build.a_child(desk, "004099", born_on=date(2016, 2, 9), since=date(2026, 2, 16))
    wanted = rule_changes.with_local_rule(desk.rules, EVERY_THREE, None, desk.calendar)
    moves = rules.preview(desk, wanted).moves
    assert [(move.child_id, move.old_on, move.new_on) for move in moves] == [
        (child_id, date(2027, 3, 10), date(2026, 12, 10))
    ]
    assert a_child_of_ten not in {move.child_id for move in moves}
    assert next_due(desk, child_id) == date(2027, 3, 10)


def test_a_saved_local_rule_is_a_local_target_beside_the_law(desk: Desk) -> None:
    child_id = a_child(desk)
    desk.take_touched()
    before = len(audit.lines(desk.case_file))
    assert rules.save_local_rule(desk, EVERY_THREE) == EVERY_THREE
    row = children.page(desk, child_id).row.next_review
    assert row is not None
    assert (row.due_on, row.is_statutory) == (date(2026, 12, 10), False)
    assert [(other.due_on, other.is_statutory) for other in row.also] == [(date(2027, 3, 10), True)]
    assert [line.what for line in audit.lines(desk.case_file)[:-before]] == ["Change a local rule"]
    assert desk.take_touched() is Topic.ALL
    changed = replace(EVERY_THREE, interval=2)
    rules.save_local_rule(desk, changed, EVERY_THREE)
    assert next_due(desk, child_id) == date(2026, 11, 10) or next_due(desk, child_id) == date(2027, 3, 10)
    rules.remove_local_rule(desk, changed)
    assert next_due(desk, child_id) == date(2027, 3, 10)
    assert desk.rules is DEFAULT_BOOK


def test_a_local_rule_that_loosens_is_refused(desk: Desk) -> None:
    for local in (replace(EVERY_THREE, interval=7), replace(EVERY_THREE, unit=Unit.WEEKS, interval=26)):
        with pytest.raises(RuleBroken) as broken:
            rules.save_local_rule(desk, local)
        assert broken.value.field == "interval"
    assert desk.rules is DEFAULT_BOOK


def test_a_setting_of_the_clock_is_previewed_and_kept(desk: Desk) -> None:
    child_id = a_child(desk)
    pack = rule_changes.with_options(desk.rules.packs[0], Options(month_mode=MonthMode.FIXED_DAYS))
    moves = rules.preview(desk, rule_changes.with_pack(desk.rules, pack, desk.calendar)).moves
    # 183 days after 10 September 2026.
    assert (child_id, date(2027, 3, 12)) in {(move.child_id, move.new_on) for move in moves}
    rules.save_pack(desk, pack)
    assert desk.rules.packs == (pack,)


def test_a_change_of_law_leaves_what_was_before_it(desk: Desk) -> None:
    child_id = a_child(desk)
    four = Interval(interval=4, unit=Unit.MONTHS, source="A new regulation 33(2)")
    pack = rule_changes.with_law(rule_changes.next_pack(desk.rules, APRIL), "REV_NEXT", four)
    rules.save_pack(desk, pack)
    assert next_due(desk, child_id) == date(2027, 3, 10)
    later = Desk(desk.case_file, on=APRIL)
    row = children.page(later, child_id).row.next_review
    assert row is not None
    assert (row.due_on, row.source) == (date(2027, 1, 10), "A new regulation 33(2)")
    rules.remove_pack(desk, APRIL)
    assert desk.rules is DEFAULT_BOOK


def test_every_kind_of_rule_comes_back_from_the_file(desk: Desk) -> None:
    options = Options(
        count_start_day=True,
        month_mode=MonthMode.FIXED_DAYS,
        rha_crossing_five=CrossingFive.LENIENT,
        midway_rule=MidwayRule.OFF,
        dental_months=6,
    )
    rules.save_pack(desk, RulePack(options=options))
    four = Interval(interval=4, unit=Unit.MONTHS, source="A new regulation 33(2)")
    rules.save_pack(desk, rule_changes.with_law(rule_changes.next_pack(desk.rules, APRIL), "REV_NEXT", four))
    rules.save_local_rule(desk, replace(EVERY_THREE, from_on=date(2026, 1, 1), to_on=date(2028, 1, 1)))
    kept = desk.rules
    path = desk.case_file.path
    desk.case_file.close()
    again = case_files.open_desk(path, passphrase=PASSPHRASE, on=build.TODAY)
    assert again.rules == kept
    assert [pack.from_on for pack in kept.packs] == [None, APRIL]
    assert kept.packs[1].options == options
    again.case_file.close()


def test_a_former_book_can_be_put_back(desk: Desk) -> None:
    former = desk.rules
    rules.save_local_rule(desk, EVERY_THREE)
    rules.restore(desk, former)
    assert desk.rules is DEFAULT_BOOK
