"""The rules that this case file goes by: settings of the clock, changes of law by day, local rules.

Nothing moves a date before `preview` was looked at: the commands take the change as it was
previewed and leave one audit line each (row S15).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain import rule_changes
from iro_desk.domain.rule_book import DEFAULT_BOOK, RuleBook
from iro_desk.domain.topics import Topic
from iro_desk.services import effects, kept_rules
from iro_desk.services.commands import command
from iro_desk.store import settings

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.rule_book import LocalRule, RulePack
    from iro_desk.services.desk import Desk
    from iro_desk.services.effects import Effect
    from iro_desk.store.changes import Change


def book(desk: Desk) -> RuleBook:
    """Every rule pack, oldest first; the same object until one changes."""
    return desk.rules


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


def _put(change: Change, wanted: RuleBook) -> None:
    if wanted == DEFAULT_BOOK:
        settings.drop(change, kept_rules.RULES)
    else:
        settings.put(change, kept_rules.RULES, kept_rules.book_as_json(wanted))
