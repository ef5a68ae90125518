"""The year that figures are told for: 1 April to 31 March (statutory.md 4.9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

_APRIL = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportingYear:
    """One year, both days included."""

    first: date
    last: date

    @property
    def words(self) -> str:
        """The year as reports name it: 2026-27."""
        return f"{self.first.year}-{self.last.year % 100:02d}"

    def holds(self, on: date | None) -> bool:
        """Whether a day lies in it."""
        return on is not None and self.first <= on <= self.last


def year_of(on: date) -> ReportingYear:
    """The year that a day lies in."""
    start = on.year if on.month >= _APRIL else on.year - 1
    return ReportingYear(first=date(start, _APRIL, 1), last=date(start + 1, 3, 31))
