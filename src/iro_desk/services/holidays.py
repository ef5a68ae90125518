"""The shipped table of bank holidays as the calendar that working days are counted with."""

from __future__ import annotations

import csv
from datetime import date
from functools import cache
from io import StringIO

from iro_desk import resources
from iro_desk.domain.days import WorkingCalendar


@cache
def load() -> WorkingCalendar:
    """Working days in England and Wales, from resources/holidays/england-wales.csv.

    One weekday bank holiday a line: day (ISO), name, note. The years covered are those from
    the first line's to the last line's; when a new day is proclaimed, add its line there.
    """
    text = resources.path("holidays/england-wales.csv").read_text(encoding="utf-8")
    holidays = {date.fromisoformat(row["day"]): row["name"] for row in csv.DictReader(StringIO(text))}
    return WorkingCalendar(holidays=holidays, covered_from=min(holidays).year, covered_to=max(holidays).year)
