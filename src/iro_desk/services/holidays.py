"""The bank holidays that working days are counted with, and the days the IRO's own office is closed.

The accepted table is kept in the case file. It begins as the shipped one and changes only by
`save` or `accept`, after `preview` has told which dates would move (statutory.md 1.13).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain.errors import IroDeskError, RuleBroken
from iro_desk.domain.holiday_table import HolidayTable, first_table, refuse_weekend
from iro_desk.domain.topics import Topic
from iro_desk.domain.wording import long_date
from iro_desk.services import effects, kept_rules
from iro_desk.services.commands import command
from iro_desk.services.kept_rules import load
from iro_desk.store import settings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from iro_desk.domain.days import WorkingCalendar
    from iro_desk.services.desk import Desk
    from iro_desk.services.effects import Effect
    from iro_desk.store.changes import Change

__all__ = [
    "accept",
    "add_closure",
    "calendar",
    "closures",
    "is_renewed",
    "keep_first",
    "load",
    "preview",
    "remove_closure",
    "renewed",
    "save",
    "table",
]


def calendar(desk: Desk) -> WorkingCalendar:
    """Working days by the accepted table; the same object until the table changes."""
    return desk.calendar


def table(desk: Desk) -> HolidayTable:
    """The accepted table."""
    return kept_rules.table(desk.case_file)


def is_renewed(desk: Desk) -> bool:
    """Whether this release ships another table than the one accepted."""
    return not table(desk).is_shipped_as(load())


def renewed(desk: Desk) -> HolidayTable:
    """The table as it would be with the days that this release ships."""
    return table(desk).with_shipped(load())


def preview(desk: Desk, wanted: HolidayTable) -> Effect:
    """What the table would move: due dates, planned days left too late, reviews judged otherwise."""
    return effects.effect(desk, calendar=wanted.calendar())


@command("Change the bank holidays", touches=Topic.ALL)
def save(_desk: Desk, change: Change, wanted: HolidayTable) -> None:
    """Make that table the accepted one."""
    settings.put(change, kept_rules.HOLIDAYS, kept_rules.table_as_json(wanted))


@command("Accept the bank holidays of this release", touches=Topic.ALL)
def accept(desk: Desk, change: Change) -> None:
    """Take over the days that this release ships; one's own stay."""
    settings.put(change, kept_rules.HOLIDAYS, kept_rules.table_as_json(renewed(desk)))


def keep_first(desk: Desk) -> None:
    """Keep the shipped table in a case file that has none yet, so that no later release moves a date.

    A full disk leaves the file without one, and the next opening tries again.
    """
    if settings.get(desk.case_file, kept_rules.HOLIDAYS) is None:
        try:
            _keep_first(desk)
        except IroDeskError:
            return


@command("Take the bank holidays of this release", touches=Topic.RULES)
def _keep_first(_desk: Desk, change: Change) -> None:
    settings.put(change, kept_rules.HOLIDAYS, kept_rules.table_as_json(first_table(load())))


def closures(desk: Desk) -> Mapping[date, str]:
    """The days on which the IRO's own office is closed: for reminders and suggestions, never for law."""
    return kept_rules.closures(desk.case_file)


@command("Add a local closure day", touches=Topic.RULES | Topic.DIARY)
def add_closure(desk: Desk, change: Change, day: date, name: str) -> None:
    """Note a day on which the office is closed; RuleBroken for a weekend or a day that is in the table."""
    refuse_weekend(day, name)
    held = kept_rules.closures(desk.case_file)
    if day in held:
        raise RuleBroken(f"{long_date(day)} is a closure day already, as {held[day]}.", field="day")
    if not desk.calendar.is_working_day(day):
        raise RuleBroken(f"{long_date(day)} is a bank holiday, so the office is closed anyway.", field="day")
    settings.put(change, kept_rules.CLOSURES, kept_rules.closures_as_json({**held, day: name.strip()}))


@command("Remove a local closure day", touches=Topic.RULES | Topic.DIARY)
def remove_closure(desk: Desk, change: Change, day: date) -> None:
    """Take a closure day away."""
    held = {on: name for on, name in kept_rules.closures(desk.case_file).items() if on != day}
    settings.put(change, kept_rules.CLOSURES, kept_rules.closures_as_json(held))
