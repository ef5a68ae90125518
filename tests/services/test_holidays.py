"""The shipped bank holidays against an independent source."""

from __future__ import annotations

import csv
from datetime import date

import holidays

from iro_desk import resources
from iro_desk.services.holidays import load


def table() -> list[dict[str, str]]:
    text = resources.path("holidays/england-wales.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def test_every_weekday_holiday_agrees_with_the_holidays_package() -> None:
    published = holidays.country_holidays("GB", subdiv="ENG", years=range(2010, 2036))

    assert set(load().holidays) == {day for day in published if day.weekday() < 5}


def test_the_table_is_in_order_and_every_day_has_a_name() -> None:
    days = [row["day"] for row in table()]

    assert days == sorted(set(days))
    assert all(row["name"] and row["name"] == row["name"].strip() for row in table())


def test_one_off_days_say_why() -> None:
    notes = {row["day"]: row["note"] for row in table()}
    one_off = ("2011-04-29", "2012-06-04", "2012-06-05", "2020-05-08")
    later = ("2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08")

    assert all(notes[day] for day in one_off + later)


def test_the_names_are_the_right_ones() -> None:
    names = load().holidays

    assert names[date(2026, 4, 3)] == "Good Friday"
    assert names[date(2026, 4, 6)] == "Easter Monday"
    assert names[date(2026, 5, 4)] == "Early May bank holiday"
    assert names[date(2026, 5, 25)] == "Spring bank holiday"
    assert names[date(2026, 8, 31)] == "Summer bank holiday"
    assert names[date(2026, 12, 28)] == "Boxing Day (substitute day)"
    assert names[date(2027, 12, 27)] == "Christmas Day (substitute day)"
    assert names[date(2022, 12, 27)] == "Christmas Day (substitute day)"
    assert names[date(2022, 12, 26)] == "Boxing Day"
    assert names[date(2028, 1, 3)] == "New Year's Day (substitute day)"
    # A moved or added day has a name of its own, so the calendar can be read on paper.
    assert names[date(2020, 5, 8)] == "Early May bank holiday (VE Day)"


def test_the_calendar_is_read_once() -> None:
    assert load() is load()
    assert (load().covered_from, load().covered_to) == (2010, 2035)
