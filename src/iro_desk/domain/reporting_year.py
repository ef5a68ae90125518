"""The year that figures are told for: 1 April to 31 March (statutory.md 4.9)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

_APRIL = 4


@dataclass(frozen=True, slots=True, order=True)
class ReportingYear:
    """One year; `begins` is the calendar year of its 1 April."""

    begins: int

    @property
    def first(self) -> date:
        """Its 1 April."""
        return date(self.begins, _APRIL, 1)

    @property
    def words(self) -> str:
        """The year as reports name it: 2026-27."""
        return f"{self.begins}-{(self.begins + 1) % 100:02d}"

    @property
    def since(self) -> str:
        """The year so far, as figures name it: "since 1 April 2026"."""
        return f"since 1 April {self.begins}"

    def holds(self, on: date | None) -> bool:
        """Whether a day lies in it."""
        return on is not None and year_of(on) == self


def year_of(on: date) -> ReportingYear:
    """The year that a day lies in."""
    return ReportingYear(on.year if on.month >= _APRIL else on.year - 1)
