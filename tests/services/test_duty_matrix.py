"""A duty is entered with one date, undone and done again, and every page agrees (row M4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain.duty_matrix import Standing
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.events import EventKind
from iro_desk.services import children, duty_matrix, events, today
from iro_desk.services.desk import Desk
from tests import build

DENTAL = EventKind.DENTAL_CHECK


def standing(desk: Desk, child_id: int, key: str) -> Standing:
    row = duty_matrix.of_child(desk, child_id)
    assert row is not None
    return row.cells[key].standing


def test_row_m4_an_entry_moves_the_matrix_and_today_alike_and_is_undone(desk: Desk) -> None:
    child_id = build.a_child(desk, reviewed_on=(date(2026, 6, 15),))
    assert standing(desk, child_id, "dental") is Standing.NOT_RECORDED

    duty_matrix.record(desk, child_id, DENTAL, date(2025, 11, 12))
    assert standing(desk, child_id, "dental") is Standing.LATE
    (late,) = (duty for duty in today.page(desk).duties if duty.rule == "DENTAL")
    assert late.due_on == date(2026, 11, 12)

    duty_matrix.record(desk, child_id, DENTAL, date(2026, 11, 20))
    assert standing(desk, child_id, "dental") is Standing.NOT_DUE

    assert duty_matrix.undo(desk) == "Record Dental check, 20 Nov 2026, 004031"
    assert standing(desk, child_id, "dental") is Standing.LATE
    assert duty_matrix.redo(desk)
    assert standing(desk, child_id, "dental") is Standing.NOT_DUE


def test_an_entry_made_twice_is_one_entry(desk: Desk) -> None:
    child_id = build.a_child(desk)
    duty_matrix.record(desk, child_id, DENTAL, date(2026, 11, 20))

    assert duty_matrix.record(desk, child_id, DENTAL, date(2026, 11, 20)) is None
    assert len(events.of_child(desk, child_id)) == 1

    # "Not there" on the same day takes the place of the slip.
    duty_matrix.record(desk, child_id, DENTAL, date(2026, 11, 20), is_done=False)
    (held,) = events.of_child(desk, child_id)
    assert not held.is_done


def test_the_last_entry_is_removed_and_what_the_files_told_is_not(desk: Desk) -> None:
    child_id = build.a_child(desk)
    child = children.page(desk, child_id).row.child
    children.save(desk, replace(child, last_dental_check_on=date(2025, 10, 1)))
    duty_matrix.record(desk, child_id, DENTAL, date(2026, 11, 20))

    assert duty_matrix.remove_last(desk, child_id, [DENTAL]).happened_on == date(2026, 11, 20)
    assert standing(desk, child_id, "dental") is Standing.LATE  # by the day the files told
    with pytest.raises(RuleBroken, match="council’s files"):
        duty_matrix.remove_last(desk, child_id, [DENTAL])

    assert duty_matrix.undo(desk) == "Remove Dental check, 20 Nov 2026, 004031"
    assert standing(desk, child_id, "dental") is Standing.NOT_DUE


def test_a_day_ahead_or_before_the_birth_is_refused(desk: Desk) -> None:
    child_id = build.a_child(desk, born_on=date(2016, 2, 9))

    for day in (date(2026, 11, 24), date(2016, 2, 8)):
        with pytest.raises(RuleBroken) as refused:
            duty_matrix.record(desk, child_id, DENTAL, day)
        assert refused.value.field == "happened_on"
    assert not events.of_child(desk, child_id)


def test_row_m12_rates_compare_two_days(desk: Desk) -> None:
    seen, unseen = build.a_child(desk, "1"), build.a_child(desk, "2")
    duty_matrix.record(desk, seen, DENTAL, date(2025, 6, 1))
    duty_matrix.record(desk, seen, DENTAL, date(2026, 6, 1))
    duty_matrix.record(desk, unseen, DENTAL, date(2025, 6, 1))

    (dental,) = (rate for rate in duty_matrix.health_rates(desk) if rate.key == "dental")
    assert (dental.before.up_to_date, dental.before.of) == (2, 2)
    assert (dental.now.up_to_date, dental.now.of) == (1, 2)
    with pytest.raises(RuleBroken):
        duty_matrix.health_rates(desk, build.TODAY)
