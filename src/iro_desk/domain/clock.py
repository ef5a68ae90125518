"""When something is due, and the working of it in words (statutory.md 1.1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from iro_desk.domain.days import WorkingCalendar, add_months, add_weeks
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.rules import RULES, Rule, Unit
from iro_desk.domain.wording import long_date, month_name, plain_date

TOO_FAR = "That date is too far off to count from. Give a date of our time."


@dataclass(frozen=True, slots=True, kw_only=True)
class DueDate:
    """The latest lawful date under one rule from one event, with what it was worked out from.

    `due_on` stands even on a weekend or bank holiday (statutory.md A7); `practical_by` is the
    last working day on or before it. `days_skipped` are the weekday bank holidays left out
    of a count in working days. `beyond_table`: the bank holidays of that time were not checked.
    """

    rule: Rule
    event_on: date
    due_on: date
    practical_by: date
    days_skipped: tuple[tuple[date, str], ...] = ()
    beyond_table: bool = False

    @property
    def source(self) -> str:
        """The regulation or standard the rule stands in."""
        return self.rule.source

    @property
    def why(self) -> str:
        """The working as sentences with full dates."""
        words = f"{self.rule.from_event_words} {long_date(self.event_on)}, {self.rule.event}"
        text = words[0].upper() + words[1:]
        if self.days_skipped:
            text += f"; skips {_listed([f'{name} {plain_date(day)}' for day, name in self.days_skipped])}"
        if self.rule.unit is Unit.MONTHS and self.due_on.day < self.event_on.day:
            month = f"{month_name(self.due_on)} {self.due_on.year}"
            text += f"; {month} has no day {self.event_on.day}, so its last day counts"
        text += "."
        if self.practical_by != self.due_on:
            text += (
                f" {long_date(self.due_on)} is not a working day and the date is not extended:"
                f" the last working day before it is {long_date(self.practical_by)}."
            )
        if self.beyond_table:
            text += " The bank holidays of that time are not in the table, so only weekends were left out."
        return text


def due(rule_id: str, event_on: date, calendar: WorkingCalendar) -> DueDate:
    """The latest date under that rule for an event of that day.

    Raises RuleBroken for a rule that does not exist or a date too far off to count from.
    """
    rule = RULES.get(rule_id)
    if rule is None:
        raise RuleBroken(
            f"There is no rule named “{rule_id}”. The rules are {_listed(list(RULES))}.", field="rule"
        )
    return due_by(rule, event_on, calendar)


def due_by(rule: Rule, event_on: date, calendar: WorkingCalendar) -> DueDate:
    """The latest date under a rule as it is given; RuleBroken for a date too far off to count from."""
    try:
        due_on = _counted_on(rule, event_on, calendar)
        practical_by = calendar.practical_by(due_on)
    except (OverflowError, ValueError) as too_far:
        raise RuleBroken(TOO_FAR, field="event_on") from too_far
    counts_working_days = rule.unit is Unit.WORKING_DAYS
    return DueDate(
        rule=rule,
        event_on=event_on,
        due_on=due_on,
        practical_by=practical_by,
        days_skipped=_skipped(event_on, due_on, calendar) if counts_working_days else (),
        beyond_table=not calendar.covers(due_on) or (counts_working_days and not calendar.covers(event_on)),
    )


def _counted_on(rule: Rule, event_on: date, calendar: WorkingCalendar) -> date:
    match rule.unit:
        case Unit.WORKING_DAYS:
            return calendar.add_working_days(event_on, rule.interval)
        case Unit.MONTHS:
            return add_months(event_on, rule.interval)
        case Unit.WEEKS:
            return add_weeks(event_on, rule.interval)
        case Unit.DAYS:
            return event_on + timedelta(days=rule.interval)


def _skipped(event_on: date, due_on: date, calendar: WorkingCalendar) -> tuple[tuple[date, str], ...]:
    if due_on < event_on:
        return calendar.skipped(due_on, event_on - timedelta(days=1))
    return calendar.skipped(event_on, due_on)


def _listed(words: list[str]) -> str:
    """The words as English lists them: "a", "a and b", "a, b and c"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
