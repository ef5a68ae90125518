"""The table of bank holidays as the IRO keeps it: the shipped days, one-off days, days struck out.

New one-off days are proclaimed, sometimes at short notice, and a later release may ship another
table; neither moves a date before the IRO has seen which (statutory.md 1.13).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from iro_desk.domain.days import WorkingCalendar
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.wording import long_date

_SATURDAY = 5


class Origin(StrEnum):
    """Where a day of the table comes from, and whether it counts."""

    SHIPPED = "shipped"
    ADDED = "added"
    STRUCK_OUT = "struck_out"
    CLOSURE = "closure"


@dataclass(frozen=True, slots=True, kw_only=True)
class TableDay:
    """One row of the table: a day, its name and where it comes from."""

    on: date
    name: str
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidayTable:
    """The accepted table. `shipped` and the years covered are those of the release accepted last.

    `added` are one-off days by their names, `struck_out` shipped days that are none after all.
    """

    shipped: Mapping[date, str]
    covered_from: int
    covered_to: int
    added: Mapping[date, str] = field(default_factory=dict)
    struck_out: frozenset[date] = frozenset()

    def calendar(self) -> WorkingCalendar:
        """The days that count, as working days are counted with."""
        kept = {day: name for day, name in self.shipped.items() if day not in self.struck_out}
        return WorkingCalendar(
            holidays={**kept, **self.added}, covered_from=self.covered_from, covered_to=self.covered_to
        )

    def days(self) -> tuple[TableDay, ...]:
        """Every day, those struck out too, in order."""
        rows = [
            TableDay(
                on=day, name=name, origin=Origin.STRUCK_OUT if day in self.struck_out else Origin.SHIPPED
            )
            for day, name in self.shipped.items()
        ]
        rows += [TableDay(on=day, name=name, origin=Origin.ADDED) for day, name in self.added.items()]
        return tuple(sorted(rows, key=lambda row: row.on))

    def with_day(self, day: date, name: str) -> HolidayTable:
        """The table with a one-off bank holiday; a day struck out counts again. RuleBroken for none."""
        refuse_weekend(day, name)
        if day in self.struck_out:
            return replace(self, struck_out=self.struck_out - {day})
        if day in self.shipped or day in self.added:
            held = self.shipped.get(day) or self.added[day]
            raise RuleBroken(f"{long_date(day)} is in the table already, as {held}.", field="day")
        return replace(self, added={**self.added, day: name.strip()})

    def without_day(self, day: date) -> HolidayTable:
        """The table without that day: one of yours is gone, a shipped one is struck out."""
        if day in self.added:
            return replace(self, added={on: name for on, name in self.added.items() if on != day})
        if day in self.shipped:
            return replace(self, struck_out=self.struck_out | {day})
        return self

    def with_shipped(self, calendar: WorkingCalendar) -> HolidayTable:
        """The table on the days of another release, with what is still one's own."""
        shipped = dict(calendar.holidays)
        return HolidayTable(
            shipped=shipped,
            covered_from=calendar.covered_from,
            covered_to=calendar.covered_to,
            added={day: name for day, name in self.added.items() if day not in shipped},
            struck_out=frozenset(day for day in self.struck_out if day in shipped),
        )

    def is_shipped_as(self, calendar: WorkingCalendar) -> bool:
        """Whether that release ships the days and years accepted here."""
        mine = (dict(self.shipped), self.covered_from, self.covered_to)
        return mine == (dict(calendar.holidays), calendar.covered_from, calendar.covered_to)


def first_table(calendar: WorkingCalendar) -> HolidayTable:
    """The table that a case file begins with."""
    return HolidayTable(
        shipped=dict(calendar.holidays), covered_from=calendar.covered_from, covered_to=calendar.covered_to
    )


def refuse_weekend(day: date, name: str) -> None:
    """RuleBroken for a day at a weekend, which changes no count, or one without a name."""
    if not name.strip():
        raise RuleBroken("Give the day a name: it stands wherever a date skips it.", field="name")
    if day.weekday() >= _SATURDAY:
        raise RuleBroken(
            f"{long_date(day)} is at a weekend and counts for nothing already. Enter the weekday that is "
            "given in its place.",
            field="day",
        )
