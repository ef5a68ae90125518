"""How many children had their health and teeth checked in time, now and at an earlier day (row M12).

Always "n of d": which children are counted is said with the figure. The two days are judged by
the same engine, each as things stood then, from what is on file today.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from iro_desk.domain.duty_matrix import OF_KEY, Standing

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.duty_matrix import MatrixRow

RATED = ("health", "dental", "immunisations", "sdq")
"""The columns whose rates are told; the first two are those of row M12."""

_UP_TO_DATE = frozenset({Standing.NOT_DUE, Standing.SOON, Standing.DONE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """Of `of` children whose duty it is, so many are up to date; nothing is on file of `unrecorded`."""

    up_to_date: int
    of: int
    unrecorded: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """One duty counted on two days."""

    key: str
    before_on: date
    before: Count
    now: Count

    @property
    def name(self) -> str:
        """What is counted."""
        return OF_KEY[self.key].name


def counted_in(rows: Iterable[MatrixRow], key: str) -> Count:
    """The children of whom the duty is, and how many of them are up to date.

    Up to date: done at least once, and not late. One whose first is not due yet is not counted.
    """
    cells = [row.cells[key] for row in rows if key in row.cells]
    owed = [cell for cell in cells if cell.last is not None or cell.standing not in _UP_TO_DATE]
    return Count(
        up_to_date=sum(cell.last is not None and cell.standing in _UP_TO_DATE for cell in owed),
        of=len(owed),
        unrecorded=sum(cell.standing is Standing.NOT_RECORDED for cell in owed),
    )


def rates(before_on: date, before: Iterable[MatrixRow], now: Iterable[MatrixRow]) -> tuple[Rate, ...]:
    """The rates of the two days; a duty that is no child's on either is left out."""
    then, today = tuple(before), tuple(now)
    found = (
        Rate(key=key, before_on=before_on, before=counted_in(then, key), now=counted_in(today, key))
        for key in RATED
    )
    return tuple(rate for rate in found if rate.before.of or rate.now.of)
