"""Changes of the rule book: a set of rules from a day on, a change of law in it, a local rule.

Each gives another book and is refused with a sentence where it cannot stand. Local rules have
days of their own, so every pack holds all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from iro_desk.domain.clock import rule_in
from iro_desk.domain.days import WorkingCalendar
from iro_desk.domain.duty_rules import TIMED
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.local_rules import LONGEST, checked, tighter
from iro_desk.domain.rule_book import Interval, LocalRule, Options, RuleBook, RulePack
from iro_desk.domain.wording import plain_date

SET_BY_OPTIONS = frozenset({"DENTAL", "REV_ADO_RETURNED"})
"""Rules whose interval is a setting of the clock (statutory.md 1.2, 1.12)."""


def next_pack(book: RuleBook, from_on: date | None) -> RulePack:
    """New rules that begin as a copy of those then in force; RuleBroken without a day of their own."""
    if from_on is None:
        raise RuleBroken("Enter the first day of the new rules.", field="from_on")
    if any(pack.from_on == from_on for pack in book.packs):
        raise RuleBroken("There are rules from that day already. Choose them in the list.", field="from_on")
    return replace(book.on(from_on), from_on=from_on)


def with_pack(book: RuleBook, pack: RulePack, calendar: WorkingCalendar) -> RuleBook:
    """The book with that pack, in place of the one of the same first day."""
    _refuse_law(pack)
    others = [held for held in book.packs if held.from_on != pack.from_on]
    wanted = RuleBook(packs=tuple(sorted([*others, pack], key=lambda each: each.from_on or date.min)))
    _refuse_loose(wanted, calendar)
    return wanted


def without_pack(book: RuleBook, from_on: date | None, calendar: WorkingCalendar) -> RuleBook:
    """The book without the pack of that first day; the one before it then holds on."""
    if from_on is None:
        raise RuleBroken(
            "These rules hold from the beginning, so they stay. Put their defaults back instead."
        )
    wanted = RuleBook(packs=tuple(pack for pack in book.packs if pack.from_on != from_on))
    _refuse_loose(wanted, calendar)
    return wanted


def with_options(pack: RulePack, options: Options) -> RulePack:
    """The pack with those settings of the clock."""
    return replace(pack, options=options)


def with_law(pack: RulePack, rule_id: str, interval: Interval | None) -> RulePack:
    """The pack with that interval of the law; None puts the shipped one back."""
    law = {each: held for each, held in pack.law.items() if each != rule_id}
    if interval is not None and not _is_shipped(rule_id, interval):
        law[rule_id] = interval
    return replace(pack, law=law)


def with_local_rule(
    book: RuleBook, local: LocalRule, replaces: LocalRule | None, calendar: WorkingCalendar
) -> RuleBook:
    """The book with that local rule, added or in place of another."""
    for pack in _packs_of(book, local):
        local = checked(local, rule_in(pack, local.rule_id) if local.rule_id in TIMED else None, calendar)
    held = [each for each in local_rules(book) if each != replaces]
    if any(each.name.casefold() == local.name.casefold() and each.rule_id == local.rule_id for each in held):
        raise RuleBroken("There is a local rule of that name for this rule already.", field="name")
    return _with_local_rules(book, [*held, local])


def without_local_rule(book: RuleBook, local: LocalRule) -> RuleBook:
    """The book without that local rule."""
    return _with_local_rules(book, [each for each in local_rules(book) if each != local])


def local_rules(book: RuleBook) -> tuple[LocalRule, ...]:
    """Every local rule, whenever it applies."""
    return book.packs[-1].local_rules


def _with_local_rules(book: RuleBook, wanted: Iterable[LocalRule]) -> RuleBook:
    kept = tuple(wanted)
    return RuleBook(packs=tuple(replace(pack, local_rules=kept) for pack in book.packs))


def _packs_of(book: RuleBook, local: LocalRule) -> Iterator[RulePack]:
    """The packs in force on some day on which the local rule applies."""
    ends = [pack.from_on - timedelta(days=1) for pack in book.packs if pack.from_on]
    for pack, last in zip(book.packs, [*ends, date.max], strict=True):
        starts_before = local.from_on is None or local.from_on <= last
        ends_after = local.to_on is None or pack.from_on is None or local.to_on >= pack.from_on
        if starts_before and ends_after:
            yield pack


def _refuse_law(pack: RulePack) -> None:
    if pack.law and pack.from_on is None:
        raise RuleBroken("A change of law has a first day. Add rules from that day first, then change them.")
    for rule_id, interval in pack.law.items():
        rule = TIMED.get(rule_id)
        if rule is None:
            raise RuleBroken(f"There is no rule {rule_id} with an interval.", field="rule_id")
        if rule_id in SET_BY_OPTIONS:
            raise RuleBroken(f"{rule.name}: its interval is a setting. Change it there.", field="interval")
        if not interval.source.strip():
            raise RuleBroken(
                "Enter where the new interval stands, so that “why?” can say it.", field="source"
            )
        is_back, was_back = interval.interval <= 0, rule.interval <= 0
        if is_back != was_back or abs(interval.interval) > LONGEST:
            raise RuleBroken(f"Give an interval of 1 to {LONGEST}.", field="interval")


def _refuse_loose(book: RuleBook, calendar: WorkingCalendar) -> None:
    """RuleBroken where a local rule would no longer be tighter than the law."""
    for local in local_rules(book):
        for pack in _packs_of(book, local):
            rule = rule_in(pack, local.rule_id)
            if not tighter(rule, local, calendar):
                since = f" from {plain_date(pack.from_on)}" if pack.from_on else ""
                raise RuleBroken(
                    f"The local rule “{local.name}” would then be no tighter than {rule.name}{since}. "
                    "Give it a last day before that, shorten it, or remove it first."
                )


def _is_shipped(rule_id: str, interval: Interval) -> bool:
    rule = TIMED.get(rule_id)
    return rule is not None and (rule.interval, rule.unit, rule.source) == (
        interval.interval,
        interval.unit,
        interval.source,
    )
