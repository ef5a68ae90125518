"""The accepted table of bank holidays: nothing moves a date before the IRO has seen which."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iro_desk.domain.days import WorkingCalendar
from iro_desk.domain.duties import duties_of
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.holiday_table import HolidayTable, Origin, first_table
from iro_desk.domain.moves import MoveKind
from iro_desk.domain.review import Timeliness
from iro_desk.domain.topics import Topic
from iro_desk.services import case_files, children, holidays, kept_rules, reviews
from iro_desk.services.desk import Desk
from iro_desk.services.effects import Effect
from iro_desk.store import audit, settings
from tests import build
from tests.conftest import PASSPHRASE
from tests.domain import histories

JUBILEE = date(2026, 12, 8)
CHRISTMAS = date(2026, 12, 25)


def new_child(desk: Desk) -> int:
    """A child whose first review falls due on Friday 18 December 2026."""
    return build.a_child(desk, since=date(2026, 11, 20))


@pytest.fixture
def december(desk: Desk) -> Desk:
    """The same desk two weeks on, with Christmas within reach."""
    return Desk(desk.case_file, on=date(2026, 12, 7))


def moved(found: Effect) -> list[tuple[str, date | None, date | None]]:
    """The moves of first reviews."""
    return [(each.child_ref, each.old_on, each.new_on) for each in found.moves if each.rule == "REV_FIRST"]


def due_on(desk: Desk, child_id: int) -> date | None:
    row = children.page(desk, child_id).row.next_review
    assert row is not None
    return row.due_on


def test_a_case_file_begins_with_the_shipped_table(desk: Desk) -> None:
    assert settings.get(desk.case_file, kept_rules.HOLIDAYS) is not None
    assert holidays.table(desk).is_shipped_as(holidays.load())
    assert not holidays.is_renewed(desk)
    assert dict(holidays.calendar(desk).holidays) == dict(holidays.load().holidays)


def test_an_older_case_file_keeps_the_table_it_was_first_opened_with(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk.case_file.change("Before the table was kept", at=desk.now()) as change:
        settings.drop(change, kept_rules.HOLIDAYS)
    path = desk.case_file.path
    desk.case_file.close()
    opened = case_files.open_desk(path, passphrase=PASSPHRASE, on=build.TODAY)
    first = holidays.table(opened)
    opened.case_file.close()
    another = WorkingCalendar(holidays={CHRISTMAS: "Christmas Day"}, covered_from=2010, covered_to=2040)
    monkeypatch.setattr(holidays, "load", lambda: another)
    again = case_files.open_desk(path, passphrase=PASSPHRASE, on=build.TODAY)
    assert holidays.table(again) == first
    assert holidays.is_renewed(again)
    again.case_file.close()


def test_a_proclaimed_day_moves_nothing_before_it_is_saved(desk: Desk) -> None:
    child_id = new_child(desk)
    wanted = holidays.table(desk).with_day(JUBILEE, "Royal jubilee")
    found = holidays.preview(desk, wanted)
    assert moved(found) == [("004031", date(2026, 12, 18), date(2026, 12, 21))]
    assert {move.kind for move in found.moves} == {MoveKind.MOVES}
    assert due_on(desk, child_id) == date(2026, 12, 18)
    assert desk.calendar.is_working_day(JUBILEE)


def test_a_saved_day_moves_the_dates_and_one_audit_line_says_so(desk: Desk) -> None:
    child_id = new_child(desk)
    before, former = len(audit.lines(desk.case_file)), holidays.calendar(desk)
    desk.take_touched()
    holidays.save(desk, holidays.table(desk).with_day(JUBILEE, " Royal jubilee "))
    assert due_on(desk, child_id) == date(2026, 12, 21)
    row = children.page(desk, child_id).row.next_review
    assert row is not None
    assert "Royal jubilee 8 December 2026" in row.why
    lines = audit.lines(desk.case_file)
    assert [line.what for line in lines[:-before]] == ["Change the bank holidays"]
    assert desk.take_touched() is Topic.ALL
    assert holidays.calendar(desk) is not former
    assert holidays.calendar(desk) is holidays.calendar(desk)


def test_saving_the_former_table_takes_it_back(desk: Desk) -> None:
    child_id = new_child(desk)
    former = holidays.table(desk)
    holidays.save(desk, former.with_day(JUBILEE, "Royal jubilee"))
    holidays.save(desk, former)
    assert due_on(desk, child_id) == date(2026, 12, 18)
    assert holidays.table(desk) == former


def test_a_day_struck_out_brings_dates_nearer(december: Desk) -> None:
    desk = december
    build.a_child(desk, since=date(2026, 12, 4))
    table = holidays.table(desk)
    wanted = table.without_day(CHRISTMAS)
    assert moved(holidays.preview(desk, wanted)) == [("004031", date(2027, 1, 6), date(2027, 1, 5))]
    holidays.save(desk, wanted)
    assert desk.calendar.is_working_day(CHRISTMAS)
    rows = {day.on: day for day in holidays.table(desk).days()}
    assert rows[CHRISTMAS].origin is Origin.STRUCK_OUT
    assert holidays.table(desk).with_day(CHRISTMAS, "Christmas Day") == table


def test_planned_days_left_too_late_are_named(december: Desk) -> None:
    desk = december
    child_id = build.a_child(desk, since=date(2026, 12, 4))
    reviews.plan(desk, child_id, date(2027, 1, 6))
    found = holidays.preview(desk, holidays.table(desk).without_day(CHRISTMAS))
    assert [(plan.child_ref, plan.planned_on, plan.latest_on) for plan in found.late_plans] == [
        ("004031", date(2027, 1, 6), date(2027, 1, 5))
    ]
    # One that was too late already is no news.
    holidays.save(desk, holidays.table(desk).without_day(CHRISTMAS))
    assert holidays.preview(desk, holidays.table(desk).without_day(date(2026, 12, 28))).late_plans == ()


def test_reviews_judged_otherwise_are_named(desk: Desk) -> None:
    build.a_child(desk, since=date(2026, 10, 5), reviewed_on=(date(2026, 11, 3),))
    found = holidays.preview(desk, holidays.table(desk).with_day(date(2026, 10, 12), "A day off"))
    assert [(each.held_on, each.was, each.becomes) for each in found.judged_otherwise] == [
        (date(2026, 11, 3), Timeliness.LATE, Timeliness.IN_TIME)
    ]
    assert holidays.preview(desk, holidays.table(desk)).is_nothing


def test_another_shipped_table_is_offered_and_moves_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    child_id = new_child(desk)
    own = date(2026, 12, 10)
    holidays.save(desk, holidays.table(desk).with_day(own, "A day of my own").without_day(CHRISTMAS))
    shipped = dict(holidays.load().holidays)
    renewed = WorkingCalendar(
        holidays={**shipped, JUBILEE: "Royal jubilee", own: "Proclaimed day"},
        covered_from=2010,
        covered_to=2036,
    )
    monkeypatch.setattr(holidays, "load", lambda: renewed)
    assert holidays.is_renewed(desk)
    assert due_on(desk, child_id) == date(2026, 12, 21)
    found = holidays.preview(desk, holidays.renewed(desk))
    assert moved(found) == [("004031", date(2026, 12, 21), date(2026, 12, 22))]
    holidays.accept(desk)
    assert not holidays.is_renewed(desk)
    assert due_on(desk, child_id) == date(2026, 12, 22)
    accepted = holidays.table(desk)
    assert (dict(accepted.added), accepted.struck_out) == ({}, frozenset({CHRISTMAS}))
    assert accepted.covered_to == 2036


@pytest.mark.parametrize(
    ("day", "name", "field"),
    [
        (date(2027, 4, 3), "Saturday", "day"),
        (CHRISTMAS, "Christmas again", "day"),
        (JUBILEE, " ", "name"),
    ],
)
def test_days_that_change_nothing_are_refused(desk: Desk, day: date, name: str, field: str) -> None:
    for wanted in (holidays.table(desk).with_day, lambda on, word: holidays.add_closure(desk, on, word)):
        with pytest.raises(RuleBroken) as broken:
            wanted(day, name)
        assert broken.value.field == field


def test_a_closure_day_moves_no_statutory_date(desk: Desk) -> None:
    child_id = new_child(desk)
    holidays.add_closure(desk, JUBILEE, "Office moves house")
    holidays.add_closure(desk, date(2026, 12, 24), " Christmas Eve ")
    assert dict(holidays.closures(desk)) == {
        JUBILEE: "Office moves house",
        date(2026, 12, 24): "Christmas Eve",
    }
    assert due_on(desk, child_id) == date(2026, 12, 18)
    assert desk.calendar.is_working_day(JUBILEE)
    with pytest.raises(RuleBroken):
        holidays.add_closure(desk, JUBILEE, "Twice")
    holidays.remove_closure(desk, JUBILEE)
    assert list(holidays.closures(desk)) == [date(2026, 12, 24)]


FUTURE = st.dates(date(2026, 11, 24), date(2028, 12, 31)).filter(lambda day: day.weekday() < 5)


@given(
    changed=FUTURE,
    since=st.dates(date(2026, 9, 1), date(2026, 11, 23)),
    reviewed_after=st.one_of(st.none(), st.integers(0, 20)),
)
def test_a_future_day_moves_only_dates_whose_counting_window_contains_it(
    changed: date, since: date, reviewed_after: int | None
) -> None:
    table = first_table(holidays.load())
    wanted = _turned(table, changed)
    held = () if reviewed_after is None else (since + timedelta(days=reviewed_after),)
    history = histories.history(
        histories.period(since.isoformat()),
        episodes=[histories.episode(since.isoformat())],
        reviews=[histories.held(day.isoformat()) for day in held if day <= build.TODAY],
        born_on=date(2015, 3, 4),
    )
    before = duties_of(history, build.TODAY, table.calendar())
    after = {(duty.rule, duty.review_id): duty for duty in duties_of(history, build.TODAY, wanted.calendar())}
    for duty in before:
        moved = after.get((duty.rule, duty.review_id))
        if duty.due_on is None or duty.event_on is None or moved is None or moved.due_on is None:
            continue
        if moved.due_on != duty.due_on:
            first, last = sorted((duty.event_on, max(duty.due_on, moved.due_on)))
            assert first < changed <= last


def _turned(table: HolidayTable, day: date) -> HolidayTable:
    """The table with that day added or, where it is one, struck out."""
    return table.without_day(day) if day in table.shipped else table.with_day(day, "A proclaimed day")


def test_the_years_covered_are_kept_with_the_table(december: Desk) -> None:
    desk = december
    shorter = replace(holidays.table(desk), covered_to=2026)
    holidays.save(desk, shorter)
    assert not desk.calendar.covers(date(2027, 1, 4))
    build.a_child(desk, since=date(2026, 12, 4))
    row = children.caseload(desk)[0].next_review
    assert row is not None
    assert "The bank holidays of that time are not in the table" in row.why
