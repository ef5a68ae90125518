"""Which local rules may stand, and whom they are for (statutory.md 1.2, "local tighter standards").

A local rule may only tighten. It is compared with the law's interval from the same event, on
every day that the table of bank holidays covers and under every reading of A1 and A5, so that
months against working days are never guessed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from iro_desk.domain.child import PLACEMENT_ORDER
from iro_desk.domain.clock import due_by
from iro_desk.domain.days import WorkingCalendar, age_on
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.events import EventKind
from iro_desk.domain.history import History
from iro_desk.domain.rule_book import Condition, LocalRule, MonthMode, Options
from iro_desk.domain.rules import Rule, Unit
from iro_desk.domain.wording import long_date

LEGAL_STATUS = {
    Condition.PLACEMENT_ORDER: PLACEMENT_ORDER,
    Condition.INTERIM_ORDER: "C1",
    Condition.SECTION_20: "V2",
    Condition.REMANDED: "J1",
}
"""The legal status code that makes each of these conditions true."""

OLDEST = 25
LONGEST = 500
"""No interval of the law comes near this many of any unit, and the comparison stays quick."""

_ONE_DAY = timedelta(days=1)


def fits(local: LocalRule, history: History, today: date) -> bool:
    """Whether the rule stands on that day and is for this child as things are at the end of it.

    Out of area lasts until the event recorded for it has ended. A child whose birth date is not
    known is under no age.
    """
    if not local.applies_on(today):
        return False
    if local.condition is Condition.EVERYONE:
        return True
    if local.condition is Condition.UNDER_AGE:
        born_on = history.child.born_on
        return born_on is not None and local.age is not None and age_on(born_on, today) < local.age
    if local.condition is Condition.OUT_OF_AREA:
        return history.lasting(EventKind.OUT_OF_AREA, today) is not None
    episode = history.episode_on(today)
    return episode is not None and episode.legal_status == LEGAL_STATUS[local.condition]


def tighter(rule: Rule, local: LocalRule, calendar: WorkingCalendar) -> bool:
    """Whether the local interval never gives a later date than the rule's from the same event."""
    return first_later(rule, local, calendar) is None


def first_later(rule: Rule, local: LocalRule, calendar: WorkingCalendar) -> date | None:
    """A day from which the local interval would end after the rule's; None where there is none.

    A rule with more than one interval, such as a visit's, is compared with each of them.
    """
    for interval, unit in _intervals(rule):
        if unit is local.unit:
            if local.interval > interval:
                return _first_covered(calendar)
            continue
        found = _compared(
            replace(rule, interval=local.interval, unit=local.unit),
            replace(rule, interval=interval, unit=unit),
            calendar,
        )
        if found is not None:
            return found
    return None


def checked(local: LocalRule, rule: Rule | None, calendar: WorkingCalendar) -> LocalRule:
    """The rule as it may be kept; RuleBroken where it is not whole or not tighter than the law.

    `rule` is the law's rule of that id as it stands, None where there is none with an interval.
    """
    if rule is None:
        raise RuleBroken("Choose a rule that has an interval: only that can be shortened.", field="rule_id")
    if not local.name.strip():
        raise RuleBroken("Give the local rule a name: it stands beside the date.", field="name")
    if local.from_on and local.to_on and local.to_on < local.from_on:
        raise RuleBroken("The last day is before the first day. Change one of the two.", field="to_on")
    if local.condition is Condition.UNDER_AGE and not 1 <= (local.age or 0) <= OLDEST:
        raise RuleBroken(f"Give the age in whole years, 1 to {OLDEST}.", field="age")
    _refuse_wrong_side(rule, local)
    later_from = first_later(rule, local, calendar)
    if later_from is not None:
        raise RuleBroken(_too_late(rule, local, later_from), field="interval")
    age = local.age if local.condition is Condition.UNDER_AGE else None
    return replace(local, name=local.name.strip(), age=age)


def _refuse_wrong_side(rule: Rule, local: LocalRule) -> None:
    if abs(local.interval) > LONGEST:
        raise RuleBroken(f"Give an interval of {LONGEST} at most.", field="interval")
    if rule.interval > 0 and local.interval < 1:
        raise RuleBroken("Give an interval of 1 or more.", field="interval")
    if rule.interval <= 0 and local.interval > 0:
        raise RuleBroken(
            f"{rule.name} is counted back from its event, so a tighter rule lies before it.", field="interval"
        )
    if rule.earliest is not None and (local.unit is not rule.unit or local.interval < rule.earliest):
        opens = replace(rule, interval=rule.earliest).interval_words
        raise RuleBroken(
            f"{rule.name} may not be held before {opens} have passed. Give {opens} or more, in the "
            "same unit.",
            field="interval",
        )


def _too_late(rule: Rule, local: LocalRule, later_from: date) -> str:
    mine = replace(rule, interval=local.interval, unit=local.unit).interval_words
    return (
        f"A local rule may only tighten. {mine[0].upper()}{mine[1:]} can end later than the rule's own "
        f"{rule.interval_words}, for example from {long_date(later_from)}. Give a shorter interval."
    )


def _intervals(rule: Rule) -> Iterator[tuple[int, Unit]]:
    yield rule.interval, rule.unit
    for one in rule.inputs:
        yield from one.values.values()


def _compared(mine: Rule, laws: Rule, calendar: WorkingCalendar) -> date | None:
    """The first day of the table from which the first rule ends after the second."""
    units = {mine.unit, laws.unit}
    starts = (False, True) if Unit.WORKING_DAYS in units else (False,)
    modes = tuple(MonthMode) if Unit.MONTHS in units else (MonthMode.CALENDAR,)
    readings = [
        Options(count_start_day=is_day_one, month_mode=mode) for is_day_one in starts for mode in modes
    ]
    for day in _covered_days(calendar):
        for options in readings:
            if due_by(mine, day, calendar, options).due_on > due_by(laws, day, calendar, options).due_on:
                return day
    return None


def _covered_days(calendar: WorkingCalendar) -> Iterator[date]:
    day, last = _first_covered(calendar), date(calendar.covered_to, 12, 31)
    while day <= last:
        yield day
        day += _ONE_DAY


def _first_covered(calendar: WorkingCalendar) -> date:
    return date(calendar.covered_from, 1, 1)
