"""The health table (OC2) becomes events, once, and never over what is known better (row M4)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from iro_desk.domain.child import Basis
from iro_desk.domain.duty_matrix import Standing
from iro_desk.domain.events import Event, EventKind
from iro_desk.services import duty_matrix, events, imports
from iro_desk.services.desk import Desk
from iro_desk.services.imports import Preview
from iro_desk.store import children

K = EventKind
AS_AT = date(2026, 11, 22)
EPISODES = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC\n000123,14/04/2023,S,C2,N1,U6,PR1,,\n"
REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\n000123,09/02/2016,{on},PN1\n"
OC2 = (
    "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT\n"
    "000123,09/02/2016,{sdq},,0,,{immunised},{teeth},1\n"
)


def a_year(
    folder: Path, *, reviewed_on: str, sdq: str = "14", immunised: str = "1", teeth: str = "0"
) -> Path:
    folder.mkdir(parents=True)
    (folder / "episodes.csv").write_text(EPISODES)
    (folder / "reviews.csv").write_text(REVIEWS.format(on=reviewed_on))
    (folder / "oc2.csv").write_text(OC2.format(sdq=sdq, immunised=immunised, teeth=teeth))
    return folder


def taken_in(desk: Desk, *folders: Path) -> Preview:
    return imports.commit(desk, imports.preview(desk, folders, on=AS_AT))


def child_of(desk: Desk) -> int:
    (child,) = children.every(desk.case_file)
    return child.id or 0


def held(desk: Desk) -> dict[EventKind, Event]:
    return {one.kind: one for one in events.of_child(desk, child_of(desk))}


def test_row_m4_last_years_table_becomes_events_of_its_first_or_last_day_once(
    desk: Desk, tmp_path: Path
) -> None:
    last_year = a_year(tmp_path / "2025-26", reviewed_on="15/01/2026")
    preview = taken_in(desk, last_year)
    assert preview.children[0].writes

    found = held(desk)
    assert {kind: (one.happened_on, one.is_done) for kind, one in found.items()} == {
        K.HEALTH_ASSESSMENT: (date(2025, 4, 1), True),
        K.DENTAL_CHECK: (date(2026, 3, 31), False),
        K.IMMUNISATIONS: (date(2026, 3, 31), True),
        K.SDQ: (date(2025, 4, 1), True),
    }
    assert all(one.basis is Basis.IMPORTED for one in found.values())
    assert "the day is not given" in found[K.HEALTH_ASSESSMENT].note
    row = duty_matrix.of_child(desk, child_of(desk))
    assert row is not None
    # Twelve months from the last assessment (statutory.md 1.12), which may have been the year's first day.
    assert row.cells["health"].due_on == date(2026, 4, 1)
    assert row.cells["health"].standing is Standing.LATE
    assert row.cells["dental"].standing is Standing.NOT_RECORDED
    assert row.cells["dental"].absent is not None

    again = imports.preview(desk, [last_year], on=AS_AT)
    assert again.changes_nothing


def test_done_after_an_earlier_table_of_the_year_said_not_yet(desk: Desk, tmp_path: Path) -> None:
    taken_in(desk, a_year(tmp_path / "one", reviewed_on="15/06/2026"))
    later = a_year(tmp_path / "two", reviewed_on="15/06/2026", teeth="1")
    imports.commit(desk, imports.preview(desk, [later], on=date(2027, 3, 1)))
    row = duty_matrix.of_child(desk, child_of(desk))
    assert row is not None
    assert (row.cells["dental"].last_on, row.cells["dental"].absent) == (AS_AT, None)


def test_each_of_two_years_goes_by_the_days_in_its_own_folder(desk: Desk, tmp_path: Path) -> None:
    last_year = a_year(tmp_path / "one", reviewed_on="15/01/2026", immunised="0")
    this_year = a_year(tmp_path / "two", reviewed_on="15/06/2026", teeth="1")
    taken_in(desk, last_year, this_year)

    days = sorted(
        (one.happened_on, one.is_done)
        for one in events.of_child(desk, child_of(desk))
        if one.kind is K.IMMUNISATIONS
    )
    # The year that still runs is told as at the day of the files.
    assert days == [(date(2026, 3, 31), False), (AS_AT, True)]


def test_a_day_that_is_known_is_not_overlaid_and_two_tables_side_by_side_are_not_guessed(
    desk: Desk, tmp_path: Path
) -> None:
    last_year = a_year(tmp_path / "2025-26", reviewed_on="15/01/2026", teeth="1")
    (last_year / "oc2.csv").rename(tmp_path / "oc2.csv")
    taken_in(desk, last_year)
    child_id = child_of(desk)
    duty_matrix.record(desk, child_id, K.DENTAL_CHECK, date(2025, 9, 3))
    (tmp_path / "oc2.csv").rename(last_year / "oc2.csv")
    taken_in(desk, last_year)
    dental = [one.happened_on for one in events.of_child(desk, child_id) if one.kind is K.DENTAL_CHECK]
    assert dental == [date(2025, 9, 3)]

    (last_year / "oc2 again.csv").write_text(OC2.format(sdq="", immunised="1", teeth="1"))
    preview = imports.preview(desk, [last_year], on=AS_AT)
    assert any("side by side" in problem.what_to_do for problem in preview.problems)
    assert preview.changes_nothing
