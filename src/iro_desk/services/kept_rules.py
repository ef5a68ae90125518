"""The table of bank holidays and the rule book, as a case file keeps them: what dates are counted by.

Kept among the settings as JSON values. Nothing here changes them; `services/holidays.py` and
`services/rules.py` do, once the person has seen which dates would move.
"""

from __future__ import annotations

import csv
from dataclasses import asdict, fields
from datetime import date
from functools import cache
from io import StringIO
from typing import TYPE_CHECKING, Any

from iro_desk import resources
from iro_desk.domain.days import WorkingCalendar
from iro_desk.domain.holiday_table import HolidayTable, first_table
from iro_desk.domain.rule_book import (
    DEFAULT_BOOK,
    DEFAULT_OPTIONS,
    Condition,
    CrossingFive,
    Interval,
    LocalRule,
    ManagerFrom,
    MidwayRule,
    MonthMode,
    Options,
    RuleBook,
    RulePack,
    SeriesDay,
)
from iro_desk.domain.rules import Unit
from iro_desk.store import settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iro_desk.store.case_file import CaseFile

HOLIDAYS, CLOSURES, RULES = "bank_holidays", "local_closures", "rule_book"
"""The keys of the settings."""

_CHOICES = {
    "month_mode": MonthMode,
    "review_date_basis": SeriesDay,
    "next_leg_from": SeriesDay,
    "mgr_from": ManagerFrom,
    "rha_crossing_five": CrossingFive,
    "midway_rule": MidwayRule,
}


@cache
def load() -> WorkingCalendar:
    """Working days in England and Wales, from resources/holidays/england-wales.csv.

    One weekday bank holiday a line: day (ISO), name, note. The years covered are those from
    the first line's to the last line's; when a new day is proclaimed, add its line there.
    """
    text = resources.path("holidays/england-wales.csv").read_text(encoding="utf-8")
    holidays = {date.fromisoformat(row["day"]): row["name"] for row in csv.DictReader(StringIO(text))}
    return WorkingCalendar(holidays=holidays, covered_from=min(holidays).year, covered_to=max(holidays).year)


def table(case_file: CaseFile) -> HolidayTable:
    """The accepted table; the shipped one where none was accepted yet."""
    held = settings.get(case_file, HOLIDAYS)
    if held is None:
        return first_table(load())
    return HolidayTable(
        shipped=_days(held["shipped"]),
        covered_from=held["covered_from"],
        covered_to=held["covered_to"],
        added=_days(held["added"]),
        struck_out=frozenset(date.fromisoformat(day) for day in held["struck_out"]),
    )


def table_as_json(held: HolidayTable) -> dict[str, Any]:
    """The table as the settings keep it."""
    return {
        "shipped": _as_json(held.shipped),
        "covered_from": held.covered_from,
        "covered_to": held.covered_to,
        "added": _as_json(held.added),
        "struck_out": sorted(day.isoformat() for day in held.struck_out),
    }


def closures(case_file: CaseFile) -> dict[date, str]:
    """The days on which the IRO's own office is closed, by their names, in order."""
    return _days(settings.get(case_file, CLOSURES, {}))


def closures_as_json(held: Mapping[date, str]) -> dict[str, str]:
    """The closures as the settings keep them."""
    return _as_json(held)


def book(case_file: CaseFile) -> RuleBook:
    """Every rule pack; the shipped rules where nothing was changed."""
    held = settings.get(case_file, RULES)
    return DEFAULT_BOOK if held is None else RuleBook(packs=tuple(_pack(pack) for pack in held))


def book_as_json(held: RuleBook) -> list[dict[str, Any]]:
    """The packs as the settings keep them: of the clock's settings only those changed."""
    return [
        {
            "from_on": pack.from_on.isoformat() if pack.from_on else None,
            "options": {
                one.name: getattr(pack.options, one.name)
                for one in fields(Options)
                if getattr(pack.options, one.name) != getattr(DEFAULT_OPTIONS, one.name)
            },
            "law": {rule_id: asdict(interval) for rule_id, interval in sorted(pack.law.items())},
            "local_rules": [_local_as_json(local) for local in pack.local_rules],
        }
        for pack in held.packs
    ]


def _pack(held: dict[str, Any]) -> RulePack:
    options: dict[str, Any] = {
        name: _CHOICES[name](value) if name in _CHOICES else value for name, value in held["options"].items()
    }
    return RulePack(
        from_on=_day(held["from_on"]),
        options=Options(**options) if options else DEFAULT_OPTIONS,
        law={
            rule_id: Interval(interval=each["interval"], unit=Unit(each["unit"]), source=each["source"])
            for rule_id, each in held["law"].items()
        },
        local_rules=tuple(_local(each) for each in held["local_rules"]),
    )


def _local(held: dict[str, Any]) -> LocalRule:
    return LocalRule(
        **{
            **held,
            "unit": Unit(held["unit"]),
            "condition": Condition(held["condition"]),
            "from_on": _day(held["from_on"]),
            "to_on": _day(held["to_on"]),
        }
    )


def _local_as_json(local: LocalRule) -> dict[str, Any]:
    return {
        **asdict(local),
        "from_on": local.from_on.isoformat() if local.from_on else None,
        "to_on": local.to_on.isoformat() if local.to_on else None,
    }


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _days(held: Mapping[str, str]) -> dict[date, str]:
    return {date.fromisoformat(day): name for day, name in sorted(held.items())}


def _as_json(held: Mapping[date, str]) -> dict[str, str]:
    return {day.isoformat(): held[day] for day in sorted(held)}
