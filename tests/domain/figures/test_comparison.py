"""Higher, lower, unchanged: as the numbers read."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from iro_desk.domain.figures.comparison import Direction, difference_words, direction, of_figures
from iro_desk.domain.figures.figure import Unit, count, ratio, share
from tests.domain.figures.test_figure import COUNTED, SHARE, YEAR, records


@pytest.mark.parametrize(
    ("now", "before", "decimals", "found"),
    [
        ("74.0", "73.0", None, Direction.HIGHER),
        ("74.0", "75.0", None, Direction.LOWER),
        ("98.94", "98.86", 1, Direction.UNCHANGED),
        ("98.95", "98.94", 1, Direction.HIGHER),
    ],
)
def test_row_y29_numbers_are_compared_as_they_are_written(
    now: str, before: str, decimals: int | None, found: Direction
) -> None:
    assert direction(Decimal(now), Decimal(before), decimals) is found


def test_how_far_apart_is_a_number() -> None:
    low, high = (share(SHARE, YEAR, records(range(1000)), records(range(n))) for n in (989, 996))
    assert difference_words(low, high) == "0.7 percentage points lower"
    assert difference_words(count(COUNTED, YEAR, records(range(9))), count(COUNTED, YEAR, ())) == "9 more"
    assert difference_words(low, low) == "unchanged"
    nothing = ratio(replace(COUNTED, unit=Unit.RATIO), YEAR, 3, 0)
    assert (of_figures(low, nothing), difference_words(nothing, low)) == (None, "")
