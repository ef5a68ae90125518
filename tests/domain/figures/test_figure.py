"""One value per figure: its words, its number, its records; tables whose parts are held to their totals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iro_desk.domain.figures.figure import (
    Definition,
    Figure,
    Period,
    Record,
    Unit,
    count,
    ratio,
    share,
    whole_year,
)
from iro_desk.domain.figures.table import By, breakdown, crossed

YEAR = Period(date(2017, 4, 1), date(2018, 3, 31))
COUNTED = Definition(key="reviews", group="reviews", title="Reviews held", counts="Reviews.")
SHARE = replace(COUNTED, key="in_time", title="Reviews in time", unit=Unit.SHARE, base="reviews held")


def records(numbers: range) -> list[Record]:
    return [Record(table="review", id=number) for number in numbers]


@pytest.mark.parametrize(
    ("n", "of", "words", "value"),
    [
        (1041, 1045, "1,041 of 1,045 (99.6%)", "99.6%"),
        (366, 370, "366 of 370 (98.9%)", "98.9%"),
        (81, 85, "81 of 85 (95.3%)", "95.3%"),
        (1, 8, "1 of 8 (12.5%)", "12.5%"),
        (0, 0, "0 of 0", "none"),
    ],
)
def test_row_b3_a_share_is_said_with_both_its_numbers(n: int, of: int, words: str, value: str) -> None:
    figure = share(SHARE, YEAR, records(range(of)), records(range(n)))
    assert (figure.words, figure.value_words) == (words, value)
    assert (len(figure.counted), len(figure.base)) == (n, of)


def test_a_share_never_counts_what_is_not_in_its_base() -> None:
    with pytest.raises(ValueError, match="not in its base"):
        share(SHARE, YEAR, records(range(3)), records(range(2, 4)))


def test_counts_and_quotients_in_words() -> None:
    assert count(COUNTED, YEAR, records(range(1045))).words == "1,045"
    per_fte = replace(COUNTED, unit=Unit.RATIO)
    assert ratio(per_fte, YEAR, 370, 6).words == "61.7"
    assert ratio(per_fte, YEAR, 370, 0).words == "none"


def test_periods_are_reporting_years_their_months_and_the_years_before() -> None:
    assert whole_year(date(2018, 3, 31)) == YEAR
    assert YEAR.short_words == "2017-18"
    assert YEAR.earlier(2) == whole_year(date(2016, 3, 31))
    assert [month.last.day for month in YEAR.months()][-2:] == [28, 31]
    month = Period(date(2024, 2, 1), date(2024, 2, 29))
    assert month.earlier(1) == Period(date(2023, 2, 1), date(2023, 2, 28))
    assert month.short_words == "1 February 2024 to 29 February 2024"


SEX = By(heading="Sex", words={"M": "Boys", "F": "Girls"}, of=lambda record: "MF"[record.id % 2])


@given(st.integers(0, 60), st.integers(1, 7))
def test_check_g7_the_parts_of_every_table_make_its_totals(many: int, ages: int) -> None:
    age = By(
        heading="Age",
        words={str(each): f"{each} years" for each in range(ages)},
        of=lambda record: str(record.id * 7 % ages),
    )
    table = crossed(COUNTED, YEAR, records(range(many)), age, SEX)
    assert table.unlike == ()
    assert table.total.n == many == sum(part.n for part in table.parts)
    assert [cell.part for cell in table.cells[0]] == ["0 years, Boys", "0 years, Girls"]
    alone = breakdown(COUNTED, YEAR, records(range(many)), SEX)
    assert alone.unlike == ()
    assert sum(part.n for part in alone.parts) == alone.total.n == many


def test_a_total_that_its_parts_do_not_make_is_told() -> None:
    table = crossed(COUNTED, YEAR, records(range(10)), SEX, SEX)
    wrong = replace(table, total=Figure(definition=COUNTED, period=YEAR, n=365))
    assert wrong.unlike == ("The parts of the table make 10, the total is 365.",)


def test_a_record_under_two_keys_needs_not_make_the_total() -> None:
    themes = By(
        heading="Theme", words={"drift": "Drift", "visits": "Visits"}, of=lambda _one: ("drift", "visits")
    )
    table = breakdown(COUNTED, YEAR, records(range(4)), themes)
    assert [part.n for part in table.parts] == [4, 4]
    assert (table.total.n, table.is_split, table.unlike) == (4, False, ())
