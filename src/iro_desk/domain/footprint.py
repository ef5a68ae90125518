"""The IRO's footprint: each contact and oversight entry of a child, month by month, with its gaps (row M11).

A trace is one line of the log, and every count here is a number of traces: the picture and the log cannot
differ.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from iro_desk.domain.child import Child
from iro_desk.domain.history import History
from iro_desk.domain.wording import counted, month_name, short_date

SILENT_DAYS = 60
"""So many days without an entry are told, also where they make up no whole month (row B5)."""


class TraceKind(StrEnum):
    """What kind of contact or oversight left the trace."""

    CHILD = "child"
    TALK = "talk"
    REVIEW = "review"
    CHECK = "check"
    CHALLENGE = "challenge"
    PAPER = "paper"


TRACE_KINDS = {
    TraceKind.CHILD: "With the child",
    TraceKind.TALK: "With others",
    TraceKind.REVIEW: "Review meeting",
    TraceKind.CHECK: "Check of the file or midway",
    TraceKind.CHALLENGE: "Chaser, alert or dispute",
    TraceKind.PAPER: "Letter or form",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """One line of the log. `table` and `row_id` name the record behind it, `words` says what it was."""

    child_id: int
    on: date
    kind: TraceKind
    words: str
    table: str
    row_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """One month of one child. `is_whole`: looked after on each of its days, and it is over."""

    first: date
    traces: tuple[Trace, ...]
    is_whole: bool

    @property
    def is_gap(self) -> bool:
        """Whether a whole month in care went by without a trace."""
        return self.is_whole and not self.traces


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """One child's months, the earliest first.

    `silent_since`: the day of the last trace, or the day this time in care began where none is later; None
    for a child who is not looked after. `silent_days`: the days since.
    """

    child: Child
    months: tuple[Month, ...]
    silent_since: date | None = None
    silent_days: int = 0

    @property
    def is_silent(self) -> bool:
        """Whether nothing stands there for SILENT_DAYS or longer."""
        return self.silent_days >= SILENT_DAYS

    @property
    def named(self) -> tuple[str, ...]:
        """The gaps by name, and the days without an entry up to now: "since 1 Oct 2026, 60 days"."""
        found = [gap_words(gap) for gap in self.gaps]
        if self.is_silent and self.silent_since is not None:
            found.append(f"since {short_date(self.silent_since)}, {counted(self.silent_days, 'day')}")
        return tuple(found)

    @property
    def count(self) -> int:
        """All traces of these months."""
        return sum(len(month.traces) for month in self.months)

    @property
    def gaps(self) -> tuple[tuple[date, date], ...]:
        """Runs of months without a trace, as the first day of the first and of the last month."""
        found: list[list[date]] = []
        before_was_gap = False
        for month in self.months:
            if month.is_gap and before_was_gap:
                found[-1][1] = month.first
            elif month.is_gap:
                found.append([month.first, month.first])
            before_was_gap = month.is_gap
        return tuple((first, last) for first, last in found)


def months_upto(last: date, count: int) -> tuple[date, ...]:
    """The first days of so many months, that of `last` the latest."""
    number = last.year * 12 + last.month - 1
    return tuple(date(at // 12, at % 12 + 1, 1) for at in range(number - count + 1, number + 1))


def strips(
    histories: Iterable[History], traces: Iterable[Trace], months: Sequence[date], today: date
) -> tuple[Strip, ...]:
    """A strip for each of the children; traces outside the months, or still to come, are left out."""
    held: dict[tuple[int, date], list[Trace]] = defaultdict(list)
    last: dict[int, date] = {}
    for trace in sorted(traces, key=lambda one: (one.on, one.table, one.row_id)):
        if trace.on <= today:
            held[trace.child_id, trace.on.replace(day=1)].append(trace)
            last[trace.child_id] = trace.on
    return tuple(
        _strip(history, held, months, today, last.get(history.child.id or 0)) for history in histories
    )


def _strip(
    history: History,
    held: dict[tuple[int, date], list[Trace]],
    months: Sequence[date],
    today: date,
    last_on: date | None,
) -> Strip:
    child_id = history.child.id or 0
    period = history.current_period(today)
    since = None if period is None else max(period.became_looked_after_on, last_on or date.min)
    return Strip(
        child=history.child,
        months=tuple(
            Month(
                first=first,
                traces=tuple(held.get((child_id, first), ())),
                is_whole=_is_whole(history, first, today),
            )
            for first in months
        ),
        silent_since=since,
        silent_days=(today - since).days if since else 0,
    )


def _is_whole(history: History, first: date, today: date) -> bool:
    last = _next_month(first) - timedelta(days=1)
    if last >= today:
        return False
    return any(
        period.became_looked_after_on <= first and (period.ceased_on is None or period.ceased_on > last)
        for period in history.care_periods
    )


def _next_month(first: date) -> date:
    return (first + timedelta(days=32)).replace(day=1)


def gap_words(gap: tuple[date, date]) -> str:
    """A gap by name: "March 2026", "March to May 2026", "December 2025 to January 2026"."""
    first, last = gap
    if first == last:
        return f"{month_name(first)} {first.year}"
    year = "" if first.year == last.year else f" {first.year}"
    return f"{month_name(first)}{year} to {month_name(last)} {last.year}"
