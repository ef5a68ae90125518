"""The diary and the working hours in a real case file (rows K5, K17)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain.diary import DiaryEntry, DiaryKind, WorkingPattern
from iro_desk.domain.errors import NotFound, RuleBroken
from iro_desk.services import diary
from iro_desk.services.desk import Desk
from iro_desk.store import audit
from tests import build

LEAVE = DiaryEntry(
    kind=DiaryKind.LEAVE, starts_on=date(2026, 12, 2), ends_on=date(2026, 12, 4), title=" Leave "
)


def test_an_entry_is_kept_changed_and_taken_away(desk: Desk) -> None:
    entry_id = diary.save(desk, LEAVE)
    held = diary.entry(desk, entry_id)
    assert held == replace(LEAVE, id=entry_id, title="Leave")
    diary.save(desk, replace(held, title="Away", starts_at="09:30"))
    assert diary.entry(desk, entry_id).title == "Away"
    gone = diary.remove(desk, entry_id)
    assert gone == replace(held, id=None, title="Away", starts_at="09:30")
    assert diary.between(desk, date(2026, 1, 1), date(2027, 1, 1)) == ()
    with pytest.raises(NotFound):
        diary.save(desk, replace(held, title="Too late"))
    assert [line.what for line in audit.lines(desk.case_file)[:3]] == [
        "Remove an entry of the diary",
        "Change the diary",
        "Change the diary",
    ]
    assert diary.entry(desk, diary.save(desk, gone)).title == "Away", "what was removed comes back"


def test_entries_of_several_days_are_found_on_each(desk: Desk) -> None:
    entry_id = diary.save(desk, LEAVE)
    for day, found in ((1, []), (2, [entry_id]), (3, [entry_id]), (4, [entry_id]), (5, [])):
        on = date(2026, 12, day)
        assert [entry.id for entry in diary.between(desk, on, on)] == found


def test_what_cannot_be_is_refused(desk: Desk) -> None:
    with pytest.raises(RuleBroken):
        diary.save(desk, replace(LEAVE, ends_on=date(2026, 12, 1)))
    with pytest.raises(NotFound):
        diary.save(desk, replace(LEAVE, child_id=99))
    assert diary.save(desk, replace(LEAVE, child_id=build.a_child(desk)))


def test_row_K17_the_working_pattern_is_kept(desk: Desk) -> None:
    assert sum(diary.pattern(desk).minutes) == 37 * 60
    wanted = WorkingPattern(minutes=(480, 480, 0, 240, 480, 0, 0))
    diary.save_pattern(desk, wanted)
    assert diary.pattern(desk) == wanted
    assert (
        diary.hours(desk, date(2026, 11, 23), date(2026, 11, 27)).on(date(2026, 11, 25)).worked_minutes == 0
    )
    with pytest.raises(RuleBroken):
        WorkingPattern(minutes=(480,))
