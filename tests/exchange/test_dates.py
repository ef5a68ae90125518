"""Dates of council files (data-formats.md section 8, pitfalls 1 and 2; reliability.md F8)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iro_desk.exchange import dates

AS_AT = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("05/05/2026", date(2026, 5, 5)),
        ("5/8/2026", date(2026, 8, 5)),
        ("03/04/2026", date(2026, 4, 3)),
        ("04-03-26", date(2026, 3, 4)),
        ("2026-03-04", date(2026, 3, 4)),
        ("2026-03-04 00:00:00", date(2026, 3, 4)),
        ("2026-03-04T09:30:00.000Z", date(2026, 3, 4)),
        ("30/10/2026 00:00:00", date(2026, 10, 30)),
        ("30/10/2026 2:30 pm", date(2026, 10, 30)),
        ("30.10.2026", date(2026, 10, 30)),
        ("45000", date(2023, 3, 15)),
        ("40179.0", date(2010, 1, 1)),
        ("12-Jun-24", date(2024, 6, 12)),
        ("8 January 2000", date(2000, 1, 8)),
        ("Mon 5 Oct 2026", date(2026, 10, 5)),
        ("5th of", None),
        ("29/02/2024", date(2024, 2, 29)),
        ("1900-01-01", None),
        ("", None),
    ],
)
def test_a_date_is_read_day_first(text: str, expected: date | None) -> None:
    assert dates.read(text, AS_AT).value == expected


@pytest.mark.parametrize(
    "text",
    [
        "29/02/2025",
        "31/06/2026",
        "00/00/0000",
        "32/01/2026",
        "99/99/9999",
        "2026-13-01",
        "1900-02-29",
        "01/01/3026",
    ],
)
def test_a_day_that_does_not_exist_is_told(text: str) -> None:
    found = dates.read(text, AS_AT)
    assert found.value is None
    assert found.trouble


def test_a_month_first_date_is_never_guessed() -> None:
    assert dates.read("04/25/2026", AS_AT).trouble == dates.MONTH_FIRST


@pytest.mark.parametrize(
    "text", ["May be 8 Jan 2000", "12 March", "soon", "2015", "12/2015", "Q3 2026", "5 Foo 2026"]
)
def test_what_is_not_a_date_is_told(text: str) -> None:
    assert dates.read(text, AS_AT).trouble == dates.NOT_A_DATE


@pytest.mark.parametrize("text", ["zz/05/2015", "zz/zz/2015", "zz/zz/zzzz"])
def test_a_partial_date_is_told(text: str) -> None:
    assert dates.read(text, AS_AT).trouble == dates.PARTIAL


def test_a_birth_is_never_in_the_future() -> None:
    assert dates.read("23/11/26", AS_AT, is_birth=True).value == date(1926, 11, 23)
    assert dates.read("22/11/26", AS_AT, is_birth=True).value == date(2026, 11, 22)


def test_another_short_year_is_the_nearest() -> None:
    found = dates.read("16/04/27", AS_AT)
    assert found.value == date(2027, 4, 16)
    assert found.has_short_year
    assert dates.read("16/04/99", AS_AT).value == date(1999, 4, 16)


@given(st.text(max_size=30))
def test_any_text_gives_a_date_or_trouble_or_nothing(text: str) -> None:
    found = dates.read(text, AS_AT)
    assert not (found.value and found.trouble)


@given(st.dates(min_value=date(1901, 1, 1), max_value=date(2099, 12, 31)))
def test_every_way_of_writing_a_day_gives_that_day(day: date) -> None:
    ways = (
        f"{day:%d/%m/%Y}", day.isoformat(), f"{day.day}/{day.month}/{day.year}", f"{day.day} {day:%B} {day.year}",
        f"{day:%d-%b-%Y}", f"{day:%d.%m.%Y}",
    )  # fmt: skip
    assert {dates.read(way, AS_AT).value for way in ways} == {day}
