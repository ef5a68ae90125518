"""The rules that this case file goes by: settings of the clock, changes of law by day, local rules.

Nothing moves a date before `preview` was looked at: the commands take the change as it was
previewed and leave one audit line each (row S15).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from iro_desk.domain import rule_changes
from iro_desk.domain.clock import rule_in
from iro_desk.domain.duty_rules import TIMED, UNTIMED
from iro_desk.domain.rule_book import DEFAULT_BOOK, Condition, RuleBook
from iro_desk.domain.rules import Owner, Unit
from iro_desk.domain.topics import Topic
from iro_desk.services import effects, kept_rules
from iro_desk.services.commands import command
from iro_desk.store import settings

if TYPE_CHECKING:
    from iro_desk.domain.rule_book import LocalRule, RulePack
    from iro_desk.services.desk import Desk
    from iro_desk.services.effects import Effect
    from iro_desk.store.changes import Change

WORDS = {
    Condition.EVERYONE: "for every child",
    Condition.UNDER_AGE: "for children under {age}",
    Condition.OUT_OF_AREA: "for children placed out of area",
    Condition.PLACEMENT_ORDER: "for children under a placement order",
    Condition.INTERIM_ORDER: "for children under an interim care order",
    Condition.SECTION_20: "for children accommodated under section 20",
    Condition.REMANDED: "for remanded children",
}
"""Whom a local rule is for, by its condition."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleRow:
    """One rule as lists show it, in a pack. `when` is its interval or, without one, when it is due.

    `from_on` and `to_on` are the days between which it is as it stands here; None leaves that side
    open. `is_changed` where a pack, not the release, gives the interval.
    """

    id: str
    name: str
    when: str
    owner: Owner
    is_statutory: bool
    source: str
    in_words: str
    has_interval: bool = False
    from_on: date | None = None
    to_on: date | None = None
    is_changed: bool = False
    is_local: bool = False


def listed(held: RuleBook, pack: RulePack) -> tuple[RuleRow, ...]:
    """Every rule there is as that pack has it, in the order of the law; local rules last."""
    timed = [_timed_row(held, pack, rule_id) for rule_id in TIMED]
    untimed = [
        RuleRow(
            id=rule.id,
            name=rule.name,
            when=rule.when,
            owner=rule.owner,
            is_statutory=rule.is_statutory,
            source=rule.source,
            in_words=rule.in_words,
        )
        for rule in UNTIMED.values()
    ]
    return (*timed, *untimed, *(_local_row(pack, local) for local in pack.local_rules))


def local_rule_words(local: LocalRule) -> str:
    """Whom a local rule is for."""
    return WORDS[local.condition].format(age=local.age)


def local_interval_words(local: LocalRule) -> str:
    """A local rule's interval as text: "3 months", "15 working days before"."""
    rule = replace(TIMED[local.rule_id], interval=local.interval, unit=local.unit)
    return rule.interval_words if local.interval >= 0 else f"{rule.interval_words} before"


def preview(desk: Desk, wanted: RuleBook) -> Effect:
    """What the book would move: due dates, planned days left too late, reviews judged otherwise."""
    return effects.effect(desk, book=wanted)


@command("Change the rules", touches=Topic.ALL)
def save_pack(desk: Desk, change: Change, pack: RulePack) -> None:
    """Add a set of rules or change the one of the same first day; RuleBroken where it cannot stand."""
    _put(change, rule_changes.with_pack(desk.rules, pack, desk.calendar))


@command("Remove rules with their first day", touches=Topic.ALL)
def remove_pack(desk: Desk, change: Change, from_on: date | None) -> None:
    """Take a set of rules away; RuleBroken for the one that holds from the beginning."""
    _put(change, rule_changes.without_pack(desk.rules, from_on, desk.calendar))


@command("Change a local rule", touches=Topic.ALL)
def save_local_rule(
    desk: Desk, change: Change, local: LocalRule, replaces: LocalRule | None = None
) -> LocalRule:
    """Add a local rule, or put it in another's place; gives it as kept. RuleBroken where it loosens."""
    wanted = rule_changes.with_local_rule(desk.rules, local, replaces, desk.calendar)
    _put(change, wanted)
    return rule_changes.local_rules(wanted)[-1]


@command("Remove a local rule", touches=Topic.ALL)
def remove_local_rule(desk: Desk, change: Change, local: LocalRule) -> None:
    """Take a local rule away."""
    _put(change, rule_changes.without_local_rule(desk.rules, local))


@command("Take back a change of the rules", touches=Topic.ALL)
def restore(_desk: Desk, change: Change, former: RuleBook) -> None:
    """Make a book that was in force before the one in force again."""
    _put(change, former)


def _timed_row(held: RuleBook, pack: RulePack, rule_id: str) -> RuleRow:
    rule = rule_in(pack, rule_id)
    at = held.packs.index(pack)
    same = [_interval(each, rule_id) == _interval(pack, rule_id) for each in held.packs]
    begins = next((number + 1 for number in range(at, -1, -1) if not same[number]), 0)
    ends = next((number for number in range(at, len(same)) if not same[number]), None)
    after = held.packs[ends].from_on if ends is not None else None
    return RuleRow(
        id=rule.id,
        name=rule.name,
        when=rule.interval_words if rule.interval >= 0 else f"{rule.interval_words} before",
        owner=rule.owner,
        is_statutory=rule.is_statutory,
        source=rule.source,
        in_words=rule.in_words,
        has_interval=True,
        from_on=held.packs[begins].from_on or rule.from_on,
        to_on=after - timedelta(days=1) if after else rule.to_on,
        is_changed=rule_id in pack.law,
    )


def _interval(pack: RulePack, rule_id: str) -> tuple[int, Unit, str]:
    rule = rule_in(pack, rule_id)
    return rule.interval, rule.unit, rule.source


def _local_row(pack: RulePack, local: LocalRule) -> RuleRow:
    rule = rule_in(pack, local.rule_id)
    as_local = replace(rule, interval=local.interval, unit=local.unit)
    return RuleRow(
        id=local.rule_id,
        name=local.name,
        when=local_interval_words(local),
        owner=rule.owner,
        is_statutory=False,
        source=f"Local rule, {local_rule_words(local)}",
        in_words=f"{rule.name}: {as_local.from_event_words} the day {rule.event.removeprefix('when ')}.",
        has_interval=True,
        from_on=local.from_on,
        to_on=local.to_on,
        is_local=True,
    )


def _put(change: Change, wanted: RuleBook) -> None:
    if wanted == DEFAULT_BOOK:
        settings.drop(change, kept_rules.RULES)
    else:
        settings.put(change, kept_rules.RULES, kept_rules.book_as_json(wanted))
