"""When something is due, and the working of it in words (statutory.md 1.1)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from iro_desk.domain.days import WorkingCalendar, add_months, add_weeks
from iro_desk.domain.duty_rules import TIMED
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.rule_book import DEFAULT_OPTIONS, DEFAULT_PACK, MonthMode, Options, RulePack
from iro_desk.domain.rules import Rule, Unit
from iro_desk.domain.wording import long_date, month_name, plain_date

TOO_FAR = "That date is too far off to count from. Give a date of our time."

_FIXED_DAYS = {3: 91, 6: 183, 12: 365}


@dataclass(frozen=True, slots=True, kw_only=True)
class DueDate:
    """The latest lawful date under one rule from one event, with what it was worked out from.

    `due_on` stands even on a weekend or bank holiday (statutory.md A7). `counted` is the rule as
    it was counted, which differs from `rule` where a setting counts the day of the event
    (A1) or months as days (A5). What it skipped and its reasons are worked out when asked for.
    `words` say how the date was set where no interval gives it (the midway, an early review).
    """

    rule: Rule
    counted: Rule
    event_on: date
    due_on: date
    calendar: WorkingCalendar
    words: str = ""

    @property
    def practical_by(self) -> date:
        """The last working day on or before `due_on`."""
        return self.calendar.practical_by(self.due_on)

    @property
    def earliest_on(self) -> date | None:
        """The first day of the window, None where the rule has none."""
        if self.counted.earliest is None:
            return None
        return _counted_on(
            replace(self.counted, interval=self.counted.earliest), self.event_on, self.calendar
        )

    @property
    def days_skipped(self) -> tuple[tuple[date, str], ...]:
        """The weekday bank holidays left out of a count in working days."""
        if self.rule.unit is not Unit.WORKING_DAYS or self.words:
            return ()
        if self.due_on < self.event_on:
            return self.calendar.skipped(self.due_on, self.event_on - timedelta(days=1))
        return self.calendar.skipped(self.event_on, self.due_on)

    @property
    def beyond_table(self) -> bool:
        """Whether the bank holidays of that time were not checked."""
        counts_working_days = self.rule.unit is Unit.WORKING_DAYS
        is_covered = self.calendar.covers(self.due_on)
        return not is_covered or (counts_working_days and not self.calendar.covers(self.event_on))

    @property
    def source(self) -> str:
        """The regulation or standard the rule stands in."""
        return self.rule.source

    @property
    def starting_words(self) -> str:
        """The interval and what it runs from: "20 working days after Monday 2 March 2026, …"."""
        if self.words:
            return self.words
        if self.rule.unit is Unit.WORKING_DAYS and self.counted.interval != self.rule.interval:
            words = (
                f"{self.rule.interval_words}, the first of them {long_date(self.event_on)}, {self.rule.event}"
            )
        else:
            words = f"{self.counted.from_event_words} {long_date(self.event_on)}, {self.rule.event}"
        return words[0].upper() + words[1:]

    @property
    def why(self) -> str:
        """The working as sentences with full dates."""
        text = self.starting_words
        if self.days_skipped:
            text += f"; skips {_listed([f'{name} {plain_date(day)}' for day, name in self.days_skipped])}"
        if self.counted.unit is Unit.MONTHS and not self.words and self.due_on.day < self.event_on.day:
            month = f"{month_name(self.due_on)} {self.due_on.year}"
            text += f"; {month} has no day {self.event_on.day}, so its last day counts"
        text += "."
        earliest_on = self.earliest_on
        if earliest_on is not None:
            text += f" Not before {long_date(earliest_on)}."
        if self.practical_by != self.due_on:
            text += (
                f" {long_date(self.due_on)} is not a working day and the date is not extended:"
                f" the last working day before it is {long_date(self.practical_by)}."
            )
        if self.beyond_table:
            text += " The bank holidays of that time are not in the table, so only weekends were left out."
        return text


def due(rule_id: str, event_on: date, calendar: WorkingCalendar, pack: RulePack = DEFAULT_PACK) -> DueDate:
    """The latest date under that rule, as the pack has it, for an event of that day.

    Raises RuleBroken for a rule that does not exist or a date too far off to count from.
    """
    return due_by(rule_in(pack, rule_id), event_on, calendar, pack.options)


def rule_in(pack: RulePack, rule_id: str) -> Rule:
    """The rule of that id with the pack's own interval and settings; RuleBroken for another word."""
    rule = TIMED.get(rule_id)
    if rule is None:
        raise RuleBroken(
            f"There is no rule named “{rule_id}”. The rules are {_listed(list(TIMED))}.", field="rule"
        )
    if pack is DEFAULT_PACK:
        return rule
    changed = pack.law.get(rule_id)
    if changed is not None:
        rule = replace(rule, interval=changed.interval, unit=changed.unit, source=changed.source)
    if rule_id == "DENTAL":
        return replace(rule, interval=pack.options.dental_months)
    if rule_id == "REV_ADO_RETURNED":
        return replace(rule, interval=pack.options.ado_returned_to, earliest=pack.options.ado_returned_from)
    return rule


def due_by(
    rule: Rule, event_on: date, calendar: WorkingCalendar, options: Options = DEFAULT_OPTIONS
) -> DueDate:
    """The latest date under a rule as it is given; RuleBroken for a date too far off to count from."""
    counted = rule if options is DEFAULT_OPTIONS else _switched(rule, event_on, calendar, options)
    try:
        due_on = _counted_on(counted, event_on, calendar)
        calendar.practical_by(due_on)
    except (OverflowError, ValueError) as too_far:
        raise RuleBroken(TOO_FAR, field="event_on") from too_far
    return DueDate(rule=rule, counted=counted, event_on=event_on, due_on=due_on, calendar=calendar)


def _switched(rule: Rule, event_on: date, calendar: WorkingCalendar, options: Options) -> Rule:
    """The rule under the settings of statutory.md 1.14 that change how it counts (A1, A5)."""
    if rule.interval <= 0:
        return rule
    if rule.unit is Unit.WORKING_DAYS and options.count_start_day and calendar.is_working_day(event_on):
        return replace(rule, interval=rule.interval - 1)
    if rule.unit is Unit.MONTHS and options.month_mode is MonthMode.FIXED_DAYS:
        days = _FIXED_DAYS.get(rule.interval, round(rule.interval * 365 / 12))
        return replace(rule, interval=days, unit=Unit.DAYS)
    return rule


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


def _listed(words: list[str]) -> str:
    """The words as English lists them: "a", "a and b", "a, b and c"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
