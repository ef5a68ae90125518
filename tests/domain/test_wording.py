from __future__ import annotations

from datetime import date

import pytest

from iro_desk.domain import wording

DAY = date(2026, 11, 24)


def test_dates_in_words() -> None:
    assert wording.long_date(DAY) == "Tuesday 24 November 2026"
    assert wording.plain_date(DAY) == "24 November 2026"
    assert wording.short_date(DAY) == "24 Nov 2026"
    assert wording.weekday_date(DAY) == "Tue 24 Nov 2026"
    assert wording.short_date(date(2026, 9, 1)) == "1 Sep 2026"
    assert wording.month_name(DAY) == "November"


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (4, "in 4 working days"),
        (1, "in 1 working day"),
        (0, "due today"),
        (-1, "1 working day late"),
        (-3, "3 working days late"),
    ],
)
def test_days_left(left: int, words: str) -> None:
    assert wording.days_left_words(left) == words


@pytest.mark.parametrize(
    ("calendar_days", "words"),
    [(0, "due today"), (2, "in 2 days"), (1, "in 1 day"), (-1, "1 day late"), (-2, "2 days late")],
)
def test_days_left_over_a_weekend(calendar_days: int, words: str) -> None:
    assert wording.days_left_words(0, calendar_days) == words


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Zoë O'Shea-Byrne", "ZOB"),
        ("Élodie  Ward", "ÉW"),
        ("Amal", "A"),
        ("7 Lee", "L"),
        ("", ""),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert wording.initials(name) == letters


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "First review"),
        (9, "Ninth review"),
        (10, "10th review"),
        (11, "11th review"),
        (12, "12th review"),
        (13, "13th review"),
        (20, "20th review"),
        (21, "21st review"),
        (22, "22nd review"),
        (23, "23rd review"),
        (24, "24th review"),
        (111, "111th review"),
        (121, "121st review"),
    ],
)
def test_ordinal_reviews(number: int, words: str) -> None:
    assert wording.ordinal_review(number) == words
