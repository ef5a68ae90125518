"""All figures of a period together, and of the two years before beside them (statutory.md 4.9; row Y1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from iro_desk.domain.figures import timeliness

if TYPE_CHECKING:
    from iro_desk.domain.figures.figure import Figure, Period
    from iro_desk.domain.figures.practice import Practice
    from iro_desk.domain.figures.table import Table


SUBJECTS = (timeliness.SUBJECT,)
"""Every subject, in the order of the report."""

GROUPS: Mapping[str, str] = MappingProxyType({"reviews": "Reviews"})
"""The headings that figures stand under, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureSet:
    """The figures and tables of one period, by key, in order.

    `as_at` is the day on which they were counted, `settings` the choices that decide what counts,
    in words. `scope` says whose they are ("One IRO", "The service").
    """

    period: Period
    as_at: date
    scope: str
    settings: Mapping[str, str] = field(default_factory=dict)
    figures: Mapping[str, Figure] = field(default_factory=dict)
    tables: Mapping[str, Table] = field(default_factory=dict)

    @property
    def unlike(self) -> tuple[str, ...]:
        """Each table whose parts do not make its totals, in words."""
        return tuple(f"{table.title}: {words}" for table in self.tables.values() for words in table.unlike)


def counted(practice: Practice, period: Period, scope: str = "One IRO") -> FigureSet:
    """Everything that can be counted from what the practice holds."""
    subjects = [one for one in SUBJECTS if practice.holds >= one.needs]
    figures = [figure for one in subjects for figure in one.figures(practice, period)]
    tables = [table for one in subjects for table in one.tables(practice, period)]
    if len({one.key for one in figures}) < len(figures) or len({one.key for one in tables}) < len(tables):
        raise ValueError("Two figures or two tables have one key")
    return FigureSet(
        period=period,
        as_at=practice.today,
        scope=scope,
        settings=_settings(practice, period),
        figures={one.key: one for one in figures},
        tables={one.key: one for one in tables},
    )


def _settings(practice: Practice, period: Period) -> dict[str, str]:
    options = practice.book.on(practice.at_day(period)).options
    return {
        "PN4 counts as taking part": "yes" if options.pn4_counts else "no",
        "A series that overruns counts as late": "yes" if options.overrun_series_counts_late else "no",
    }
