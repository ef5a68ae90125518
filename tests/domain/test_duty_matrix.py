"""The matrix of the authority's duties says what Today says, for any history (rows M4, M12)."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain import duty_matrix, pasted_dates
from iro_desk.domain.duties import DEFAULT_LIMITS, duties_of
from iro_desk.domain.duty_events import OF_RULE
from iro_desk.domain.duty_matrix import COLUMNS, GROUPS, MatrixRow, Standing, chosen, columns_of
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.events import Event, EventKind, by_kind
from iro_desk.domain.health_rates import Count, rates
from iro_desk.domain.history import History
from iro_desk.domain.rule_book import DEFAULT_BOOK
from iro_desk.domain.rules import Owner
from tests.domain import histories
from tests.domain.told_histories import book_of, history_of
from tests.oracle.made_up import made_up

K = EventKind
TODAY = date(2026, 11, 23)
STORIES = 1_500


def a_history(*events: Event, born_on: date = date(2016, 2, 9), since: str = "2023-04-14") -> History:
    bare = histories.history(
        histories.period(since),
        episodes=[histories.episode(since)],
        reviews=histories.imported("2026-06-15"),
        born_on=born_on,
    )
    return replace(bare, events=by_kind(events))


def row_of(history: History, on: date = TODAY) -> MatrixRow:
    row = duty_matrix.row_of(history, on, histories.CALENDAR, DEFAULT_LIMITS, DEFAULT_BOOK)
    assert row is not None
    return row


def done(kind: EventKind, on: str, *, is_done: bool = True) -> Event:
    return Event(kind=kind, happened_on=date.fromisoformat(on), is_done=is_done)


def test_row_m4_the_matrix_agrees_with_today_on_random_histories() -> None:
    """Every duty of the council that an event records stands in the matrix as Today has it, and no other."""
    seen: Counter[Standing] = Counter()
    for number in range(STORIES):
        story, today = made_up(number)
        history, book = history_of(story), book_of(story, today)
        row = duty_matrix.row_of(history, today, histories.CALENDAR, DEFAULT_LIMITS, book)
        duties = duties_of(history, today, histories.CALENDAR, DEFAULT_LIMITS, book)
        listed = [duty for duty in duties if duty.owner is Owner.AUTHORITY and duty.rule in OF_RULE]
        missing = [rule for duty in duties for rule in duty.missing if rule != "MIDWAY"]
        if row is None:
            assert not listed, f"child {number} on {today}"
            assert not missing, f"child {number} on {today}"
            continue
        cells = row.cells.values()
        assert sorted(cell.duty.rule for cell in cells if cell.duty) == sorted(duty.rule for duty in listed)
        assert all(cell.duty in listed for cell in cells if cell.duty)
        assert sorted(cell.rule for cell in cells if cell.is_missing) == sorted(missing)
        # What is neither due nor missing is there because it was done.
        assert all(cell.last is not None for cell in cells if cell.standing is Standing.DONE)
        seen.update(cell.standing for cell in cells)

    assert set(seen) == set(Standing)  # each way a cell can stand was met


def test_every_duty_that_an_event_records_has_its_one_column() -> None:
    rules = [rule for column in COLUMNS for rule in column.rules]
    assert sorted(rules) == sorted(set(OF_RULE) - {"MIDWAY"})
    assert {column.group for column in COLUMNS} == set(GROUPS)


def test_not_recorded_is_not_late_and_what_is_not_the_childs_is_empty() -> None:
    row = row_of(a_history(done(K.DENTAL_CHECK, "2025-03-01"), done(K.VISIT, "2026-11-10")))

    assert row.cells["dental"].standing is Standing.LATE
    assert row.cells["dental"].due_on == date(2026, 3, 1)
    assert row.cells["health"].standing is Standing.NOT_RECORDED
    assert row.cells["health"].due_on is None
    assert row.cells["visit"].last_on == date(2026, 11, 10)
    assert "development" not in row.cells  # over 5
    assert "pathway" not in row.cells  # under 16


def test_a_duty_done_once_stays_in_sight_with_its_day() -> None:
    row = row_of(a_history(done(K.CARE_PLAN, "2023-04-20"), done(K.IMMUNISATIONS, "2026-03-31")))

    assert row.cells["care_plan"].standing is Standing.DONE
    assert row.cells["care_plan"].last_on == date(2023, 4, 20)
    assert row.cells["immunisations"].standing is Standing.DONE
    assert row.cells["sdq"].standing is Standing.NOT_RECORDED


def test_what_was_looked_for_and_not_there_is_told_while_nothing_newer_was_done() -> None:
    looked = done(K.IMMUNISATIONS, "2026-05-01", is_done=False)

    assert row_of(a_history(looked)).cells["immunisations"].absent == looked
    given = row_of(a_history(looked, done(K.IMMUNISATIONS, "2026-06-01")))
    assert given.cells["immunisations"].absent is None


def test_rows_are_chosen_by_what_is_late_in_the_columns_in_sight() -> None:
    late = row_of(a_history(done(K.DENTAL_CHECK, "2025-03-01")))
    well = row_of(a_history(done(K.DENTAL_CHECK, "2026-10-01"), done(K.VISIT, "2026-11-10")))
    health, plans = columns_of([late, well], "health"), columns_of([late, well], "plans")

    assert chosen([late, well], health, standing=Standing.LATE) == (late,)
    assert chosen([late, well], plans, standing=Standing.LATE) == ()
    assert chosen([late, well], health, team="Team A") == ()


def test_row_m12_rates_are_counted_before_and_after() -> None:
    """Of the children whose duty it is, those seen to and not late, on each of the two days."""
    seen_to = a_history(done(K.HEALTH_ASSESSMENT, "2025-02-01"), done(K.HEALTH_ASSESSMENT, "2026-01-20"))
    late = a_history(done(K.HEALTH_ASSESSMENT, "2025-02-01"))
    unknown, new = a_history(), a_history(since="2026-11-20")
    before_on = date(2025, 11, 23)
    held = (seen_to, late, unknown)

    found = rates(before_on, [row_of(one, before_on) for one in held], [row_of(one) for one in (*held, new)])

    (health,) = (rate for rate in found if rate.key == "health")
    assert health.before == Count(up_to_date=2, of=3, unrecorded=1)
    assert health.now == Count(up_to_date=1, of=3, unrecorded=1)


def test_a_pasted_list_that_is_too_long_is_refused_and_none_of_it_cut() -> None:
    line = "004031\t01/11/2026\n"
    assert len(pasted_dates.read("Reference\tVisit\n" + line * 4_999).rows) == 4_999
    with pytest.raises(RuleBroken, match="5,001 rows"):
        pasted_dates.read("Reference\tVisit\n" + line * 5_000)
    with pytest.raises(RuleBroken, match="31 columns"):
        pasted_dates.read("\t".join(["x"] * 31))
    with pytest.raises(RuleBroken, match="too long"):
        pasted_dates.read("x" * 200_000)
