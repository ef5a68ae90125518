"""What people type, and what is understood."""

from __future__ import annotations

from datetime import date

import pytest

from iro_desk.domain.typed_dates import NO_SUCH_DAY, NOT_A_DATE, read
from iro_desk.services import holidays

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("27/3/2026", date(2026, 3, 27)),
        ("27/3", date(2027, 3, 27)),  # the nearest: 4 months ahead, not 8 behind
        ("20/11", date(2026, 11, 20)),
        ("27 Mar", date(2027, 3, 27)),
        ("27 march 26", date(2026, 3, 27)),
        ("27th March 2026", date(2026, 3, 27)),
        ("27Mar", date(2027, 3, 27)),
        ("Tue 24 Nov 2026", date(2026, 11, 24)),
        ("Tuesday 24 November 2026", date(2026, 11, 24)),
        ("03/04/2026", date(2026, 4, 3)),  # F8: day first, always
        ("04-03-26", date(2026, 3, 4)),
        ("27.3.2026", date(2026, 3, 27)),
        ("27 3 2026", date(2026, 3, 27)),
        ("2026-03-04", date(2026, 3, 4)),
        ("1/1/99", date(1999, 1, 1)),
        ("1 Jan 09", date(2009, 1, 1)),
        ("29 Feb 2028", date(2028, 2, 29)),
        ("today", TODAY),
        ("Tomorrow", date(2026, 11, 24)),
        ("yesterday", date(2026, 11, 22)),
        ("+10wd", date(2026, 12, 7)),
        ("+20WD", date(2026, 12, 21)),
        ("-1wd", date(2026, 11, 20)),
        ("+5d", date(2026, 11, 28)),
        ("-2w", date(2026, 11, 9)),
        ("+3m", date(2027, 2, 23)),
        ("+1y", date(2027, 11, 23)),
        ("  27/3/2026 ", date(2026, 3, 27)),
    ],
)
def test_row_typed_date(typed: str, understood: date) -> None:
    assert read(typed, TODAY, holidays.load()).value == understood


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("4/13", NO_SUCH_DAY),  # never turned round into 13 April
        ("31/6", NO_SUCH_DAY),
        ("29/02/2025", NO_SUCH_DAY),
        ("29/2", NO_SUCH_DAY),
        ("00/00/0000", NO_SUCH_DAY),
        ("10", NOT_A_DATE),
        ("march", NOT_A_DATE),
        ("10:30", NOT_A_DATE),
        ("27 Mar 10:30", NOT_A_DATE),
        ("27032026", NOT_A_DATE),
        ("5 monday", NOT_A_DATE),
        ("soon", NOT_A_DATE),
        ("+10", NOT_A_DATE),
        ("24/11/1850", "The year must lie between 1900 and 2100."),
        ("+9999y", NO_SUCH_DAY),
    ],
)
def test_row_not_a_date(typed: str, sentence: str) -> None:
    assert read(typed, TODAY, holidays.load()).problem == sentence


def test_nothing_typed_is_no_date_and_no_problem() -> None:
    assert read("  ", TODAY).value is None
    assert read("  ", TODAY).problem == ""


def test_a_year_left_out_is_the_nearest_at_new_year() -> None:
    assert read("27/11", date(2027, 1, 2)).value == date(2026, 11, 27)
    assert read("3/1", date(2026, 12, 29)).value == date(2027, 1, 3)
