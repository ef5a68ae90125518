"""The footprint by months: counts equal the log, gaps are named."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iro_desk.domain import footprint
from iro_desk.domain.child import CarePeriod, Child
from iro_desk.domain.footprint import Trace, TraceKind
from iro_desk.domain.history import History

TODAY = date(2026, 11, 24)
IN_CARE = History(
    child=Child(id=1, child_ref="C1"), care_periods=(CarePeriod(became_looked_after_on=date(2026, 2, 10)),)
)


def trace(on: date, number: int = 1) -> Trace:
    return Trace(child_id=1, on=on, kind=TraceKind.TALK, words="Carer", table="consultation", row_id=number)


def test_row_m11_gaps_are_whole_months_in_care_without_a_trace() -> None:
    traces = [trace(date(2026, 4, 2)), trace(date(2026, 8, 31), 2)]
    months = footprint.months_upto(TODAY, 12)
    (strip,) = footprint.strips([IN_CARE], traces, months, TODAY)
    assert [footprint.gap_words(gap) for gap in strip.gaps] == [
        "March 2026",
        "May to July 2026",
        "September to October 2026",
    ]


@pytest.mark.parametrize(
    ("today", "named"),
    [(date(2026, 11, 29), ()), (date(2026, 11, 30), ("since 1 Oct 2026, 60 days",))],
)
def test_row_b5_sixty_days_without_an_entry_are_told_where_no_month_is_empty(
    today: date, named: tuple[str, ...]
) -> None:
    months = footprint.months_upto(today, 12)
    traces = [trace(first, number) for number, first in enumerate(months[:-1], 1)]
    (strip,) = footprint.strips([IN_CARE], traces, months, today)
    assert (strip.gaps, strip.named) == ((), named)
    (without,) = footprint.strips([IN_CARE], [], months, today)
    assert without.silent_since == date(2026, 2, 10), "from the day care began"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 3, 1), date(2026, 3, 1), "March 2026"),
        (date(2025, 12, 1), date(2026, 1, 1), "December 2025 to January 2026"),
    ],
)
def test_gaps_by_name(first: date, last: date, words: str) -> None:
    assert footprint.gap_words((first, last)) == words


@given(st.lists(st.dates(TODAY - timedelta(days=800), TODAY + timedelta(days=40)), max_size=40))
def test_row_m11_counts_equal_the_log(days: list[date]) -> None:
    traces = [trace(on, number) for number, on in enumerate(days, 1)]
    months = footprint.months_upto(TODAY, 12)
    (strip,) = footprint.strips([IN_CARE], traces, months, TODAY)
    expected = Counter(on.replace(day=1) for on in days if months[0] <= on <= TODAY)
    assert {month.first: len(month.traces) for month in strip.months if month.traces} == dict(expected)
    assert strip.count == sum(expected.values())
    assert len(strip.months) == 12
    assert not any(month.is_gap and expected[month.first] for month in strip.months)
