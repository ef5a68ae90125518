"""The statutory calculator: any rule, the day of its event and what else it asks for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from iro_desk.domain.clock import TOO_FAR, due_by
from iro_desk.domain.days import WorkingCalendar, add_months, age_on
from iro_desk.domain.duty_rules import TIMED, UNTIMED
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.rule_book import DEFAULT_OPTIONS, MonthMode, Options
from iro_desk.domain.rules import Rule, Unit, UntimedRule
from iro_desk.domain.typed_dates import read_exact
from iro_desk.domain.wording import long_date

SWITCHES = {
    "count_start_day": (Unit.WORKING_DAYS, "on: the day of the event is day 1 (A1); off by default"),
    "month_mode": (Unit.MONTHS, "fixed_days: 91, 183 or 365 days for 3, 6 or 12 months (A5)"),
}
"""Settings of statutory.md 1.14 that change how any rule in that unit counts."""

CROSSING = "rha_crossing_five"
_ON = {"on", "yes", "1", "true"}
_OFF = {"off", "no", "0", "false"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """When a duty falls due; `due_on` is None for a rule without an interval, and `why` says when."""

    rule_id: str
    event_on: date
    due_on: date | None
    practical_by: date | None
    earliest_on: date | None
    why: str
    source: str


def rule_of(rule_id: str) -> Rule | UntimedRule:
    """The rule of that id; RuleBroken, naming them all, for another word."""
    wanted = rule_id.strip().upper()
    if wanted in TIMED:
        return TIMED[wanted]
    if wanted in UNTIMED:
        return UNTIMED[wanted]
    listed = ", ".join(sorted([*TIMED, *UNTIMED]))
    raise RuleBroken(f"There is no rule {rule_id}. The rules: {listed}.", field="rule")


def inputs_of(rule: Rule | UntimedRule) -> dict[str, str]:
    """What the rule takes besides its event's day: name and meaning."""
    if isinstance(rule, UntimedRule):
        return {}
    found = {one.name: one.meaning for one in rule.inputs}
    found |= {
        name: words for name, (unit, words) in SWITCHES.items() if rule.unit is unit and rule.interval > 0
    }
    if rule.id == "RHA_U5":
        found[CROSSING] = "lenient: 12 months where the child turns 5 before (A22); strict by default"
    return found


def answer(rule_id: str, event_on: date, calendar: WorkingCalendar, given: Mapping[str, str]) -> Answer:
    """The answer under a rule; RuleBroken for an input it does not take or cannot read."""
    rule = rule_of(rule_id)
    _refuse_others(rule, given)
    if isinstance(rule, UntimedRule):
        why = f"This rule has no interval: it is due {rule.when}."
        return Answer(
            rule_id=rule.id,
            event_on=event_on,
            due_on=None,
            practical_by=None,
            earliest_on=None,
            why=why,
            source=rule.source,
        )
    if rule.id == "MIDWAY":
        return _midway(rule, event_on, calendar, given)
    found = due_by(_with_inputs(rule, event_on, given), event_on, calendar, _options(given))
    return Answer(
        rule_id=found.rule.id,
        event_on=found.event_on,
        due_on=found.due_on,
        practical_by=found.practical_by,
        earliest_on=found.earliest_on,
        why=found.why,
        source=found.source,
    )


def _refuse_others(rule: Rule | UntimedRule, given: Mapping[str, str]) -> None:
    taken = inputs_of(rule)
    for name in given:
        if name not in taken:
            takes = f"it takes {', '.join(taken)}" if taken else "it takes no input but its event date"
            raise RuleBroken(f"{rule.id} does not take {name}: {takes}.", field=name)


def _with_inputs(rule: Rule, event_on: date, given: Mapping[str, str]) -> Rule:
    """The rule with the interval that its inputs make."""
    for one in rule.inputs:
        value = given.get(one.name, "").strip().lower()
        if not value or one.name == "born_on":
            continue
        if one.values:
            word = "yes" if value in _ON else "no" if value in _OFF else value
            if word not in one.values:
                raise RuleBroken(f"{one.name} is {' or '.join(one.values)}, not {value}.", field=one.name)
            interval, unit = one.values[word]
            rule = replace(rule, interval=interval, unit=unit)
        elif one.is_earliest:
            rule = replace(rule, earliest=_whole(one.name, value))
        else:
            rule = replace(rule, interval=_whole(one.name, value))
    if rule.earliest is not None and rule.earliest > rule.interval:
        raise RuleBroken("The window ends before it begins. Change one of its two days.", field=rule.id)
    return _crossing(rule, event_on, given)


def _crossing(rule: Rule, event_on: date, given: Mapping[str, str]) -> Rule:
    """A22: the age at the last assessment rules, unless the lenient reading is asked for."""
    reading = given.get(CROSSING, "strict").strip().lower()
    if reading not in {"strict", "lenient"}:
        raise RuleBroken(f"{CROSSING} is strict or lenient, not {reading}.", field=CROSSING)
    if reading == "strict":
        return rule
    if "born_on" not in given:
        raise RuleBroken(
            "The lenient reading needs the date of birth: give born_on as well.", field="born_on"
        )
    turns_five = age_on(read_day("born_on", given["born_on"]), _months_after(event_on, rule.interval)) >= 5
    return replace(rule, interval=12) if turns_five else rule


def _options(given: Mapping[str, str]) -> Options:
    """The settings of statutory.md 1.14 that change how any rule counts."""
    counts = given.get("count_start_day", "off").strip().lower()
    if counts not in _ON | _OFF:
        raise RuleBroken(f"count_start_day is on or off, not {counts}.", field="count_start_day")
    mode = given.get("month_mode", "calendar").strip().lower()
    if mode not in set(MonthMode):
        raise RuleBroken(f"month_mode is calendar or fixed_days, not {mode}.", field="month_mode")
    if counts in _OFF and mode == MonthMode.CALENDAR:
        return DEFAULT_OPTIONS
    return Options(count_start_day=counts in _ON, month_mode=MonthMode(mode))


def _midway(rule: Rule, event_on: date, calendar: WorkingCalendar, given: Mapping[str, str]) -> Answer:
    """Halfway to the next review's latest date, rounded down to a whole day (statutory.md 1.11)."""
    typed = given.get("next_due", "")
    next_due = read_day("next_due", typed) if typed else _months_after(event_on, 6)
    if next_due <= event_on:
        raise RuleBroken(
            "The next review's date is not after the last review. Check the two.", field="next_due"
        )
    due_on = event_on + timedelta(days=(next_due - event_on).days // 2)
    why = (
        f"Halfway between {long_date(event_on)}, {rule.event}, "
        f"and {long_date(next_due)}, the next one's latest date."
    )
    return Answer(
        rule_id=rule.id,
        event_on=event_on,
        due_on=due_on,
        practical_by=calendar.practical_by(due_on),
        earliest_on=None,
        why=why,
        source=rule.source,
    )


def _months_after(event_on: date, months: int) -> date:
    try:
        return add_months(event_on, months)
    except (OverflowError, ValueError) as too_far:
        raise RuleBroken(TOO_FAR, field="event_on") from too_far


def read_day(name: str, typed: str) -> date:
    """A whole date as 2026-11-22 or 22/11/2026; RuleBroken, naming it, for other text."""
    found = read_exact(typed)
    if found is None:
        raise RuleBroken(f"{name} is not a date: {typed}. Write it as 2026-11-22 or 22/11/2026.", field=name)
    return found


def _whole(name: str, typed: str) -> int:
    if not typed.isdecimal() or not 0 < int(typed) <= 3650:
        raise RuleBroken(f"{name} is a whole number from 1 to 3650, not {typed}.", field=name)
    return int(typed)
