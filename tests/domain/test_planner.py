"""When a review's day may move, and how much of each day there is (rows S8, K6, K17)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain.diary import DiaryEntry, DiaryKind, WorkingPattern, checked, read_time
from iro_desk.domain.duties import Duty, State
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.planner import (
    Authorisation,
    Day,
    Hours,
    ItemKind,
    Standing,
    days,
    items,
    moved,
    siblings_of,
    target_of,
    wall_of,
    why_authorise,
)
from iro_desk.domain.review import ChangeKind, Meeting, Review
from iro_desk.services import holidays
from tests.domain.histories import a_duty, history, on, period

CALENDAR = holidays.load()
TODAY = date(2026, 11, 23)
WALL = date(2026, 12, 10)
GIVEN = Authorisation(reason="The school is closed.", authorised_by="M. Fictional")


def a_local(due_on: date, *statutory: Duty) -> Duty:
    """A local target first, the statutory rows behind it."""
    row = a_duty("REV_NEXT", due_on)
    return replace(row, rule_row=replace(row.rule_row, is_statutory=False), also=statutory)


def a_review(planned_on: date | None = date(2026, 12, 1), *, is_agreed: bool = False) -> Review:
    return Review(child_id=7, planned_on=planned_on, is_agreed=is_agreed, id=3)


# The wall


def test_the_wall_is_the_earliest_statutory_date_of_the_live_tracks() -> None:
    adoption = a_duty("REV_ADO_AUTH_FIRST", date(2026, 12, 8))
    ordinary = replace(a_duty("REV_NEXT", WALL), also=(adoption,))
    assert wall_of(ordinary) == date(2026, 12, 8)
    assert target_of(ordinary) is None


def test_a_local_target_is_no_wall() -> None:
    row = a_local(date(2026, 12, 3), a_duty("REV_NEXT", WALL))
    assert (wall_of(row), target_of(row)) == (WALL, date(2026, 12, 3))


def test_what_is_not_known_is_no_wall() -> None:
    assert wall_of(None) is None
    assert wall_of(a_duty("REV_NEXT", None)) is None
    assert wall_of(a_local(date(2026, 12, 3))) is None


# Row S8: statutory.md 1.8 rule 8


@pytest.mark.parametrize(
    ("planned", "is_agreed", "new", "latest", "says"),
    [
        ("2026-12-01", False, "2026-12-10", WALL, ""),
        ("2026-12-01", False, "2026-12-11", WALL, "is after the last lawful date"),
        ("2026-12-01", True, "2026-12-02", WALL, "was agreed with those who come"),
        ("2026-12-01", True, "2026-12-01", WALL, ""),
        ("2026-12-01", True, None, WALL, "was agreed with those who come"),
        ("2026-12-01", False, None, WALL, ""),
        ("2026-12-14", False, "2026-12-14", WALL, ""),
        ("2026-12-14", False, "2026-12-11", WALL, "is after the last lawful date"),
        (None, False, "2026-12-11", WALL, "is after the last lawful date"),
        (None, True, "2026-12-09", WALL, ""),
        ("2026-12-01", False, "2027-12-11", None, ""),
    ],
)
def test_row_S8_which_moves_a_manager_authorises(
    planned: str | None, is_agreed: bool, new: str | None, latest: date | None, says: str
) -> None:
    review = a_review(on(planned) if planned else None, is_agreed=is_agreed)
    new_on = on(new) if new else None
    why = why_authorise(review, new_on, latest)
    assert says in why
    assert bool(says) == bool(why)
    if why:
        with pytest.raises(RuleBroken) as refused:
            moved(review, new_on, Authorisation(), latest_on=latest, today=TODAY)
        assert refused.value.field == "authorised_by"
        with pytest.raises(RuleBroken) as refused:
            moved(review, new_on, replace(GIVEN, reason=" "), latest_on=latest, today=TODAY)
        assert refused.value.field == "reason"
        with pytest.raises(RuleBroken) as refused:
            moved(
                review,
                new_on,
                replace(GIVEN, authorised_on=date(2026, 11, 24)),
                latest_on=latest,
                today=TODAY,
            )
        assert refused.value.field == "authorised_on"
    planned_review, change = moved(review, new_on, GIVEN, latest_on=latest, today=TODAY)
    assert planned_review.planned_on == new_on
    if why:
        assert change is not None
        assert (change.authorised_by, change.authorised_on) == ("M. Fictional", TODAY)
        assert (change.old_on, change.new_on, change.latest_on) == (review.planned_on, new_on, latest)
    elif change is not None:
        assert change.authorised_by == ""


def test_a_first_day_within_the_law_is_no_change_and_the_same_day_neither() -> None:
    assert moved(a_review(None), WALL, GIVEN, latest_on=WALL, today=TODAY)[1] is None
    review = a_review(is_agreed=True)
    assert moved(review, review.planned_on, GIVEN, latest_on=WALL, today=TODAY) == (review, None)


def test_a_new_day_has_to_be_agreed_again() -> None:
    found, change = moved(
        a_review(is_agreed=True),
        date(2026, 12, 3),
        GIVEN,
        latest_on=WALL,
        today=TODAY,
        kind=ChangeKind.POSTPONED,
    )
    assert not found.is_agreed
    assert change is not None
    assert change.kind is ChangeKind.POSTPONED


def test_a_review_that_is_over_or_opened_later_keeps_its_day() -> None:
    over = replace(a_review(), meetings=(Meeting(held_on=TODAY),), completed_on=TODAY)
    with pytest.raises(RuleBroken, match="completed"):
        moved(over, WALL, GIVEN, latest_on=None, today=TODAY)
    begun = replace(over, completed_on=None)
    with pytest.raises(RuleBroken, match="opened on a later day"):
        moved(begun, date(2026, 11, 20), GIVEN, latest_on=None, today=TODAY)
    assert moved(begun, WALL, GIVEN, latest_on=WALL, today=TODAY)[0].planned_on == WALL


# What stands on the days


def a_standing(
    child_id: int = 7, duty: Duty | None = None, *reviews: Review, group: int | None = None
) -> Standing:
    held = history(period("2024-01-08"), reviews=reviews)
    child = replace(held.child, id=child_id, child_ref=f"{child_id:06d}", sibling_group_id=group)
    row = duty or a_duty("REV_NEXT", WALL)
    return Standing(history=replace(held, child=child), duties=(replace(row, child=child),))


SPAN = date(2026, 11, 23), date(2026, 12, 20)


def test_a_review_without_a_day_stands_on_the_day_it_is_due() -> None:
    (item,) = items([a_standing()], (), SPAN, 150)
    assert (item.kind, item.on, item.latest_on, item.key) == (ItemKind.REVIEW_DUE, WALL, WALL, "due:7")
    assert item.state is State.NOT_DUE


def test_a_planned_review_stands_on_its_day_with_its_wall() -> None:
    review = replace(a_review(), planned_at="10:30", is_agreed=True)
    (item,) = items([a_standing(7, None, review)], (), SPAN, 150)
    assert (item.kind, item.key, item.at, item.latest_on) == (
        ItemKind.REVIEW_PLANNED,
        "review:3",
        "10:30",
        WALL,
    )
    assert item.is_agreed
    assert item.is_movable


def test_an_adjourned_review_has_its_own_wall_and_the_next_one_stays_due() -> None:
    meeting = Meeting(held_on=date(2026, 11, 24), adjourned=True, id=5)
    begun = replace(a_review(), meetings=(meeting,))
    standing = a_standing(7, None, begun)
    again = a_duty("REV_ADJOURN", date(2026, 12, 22), review_id=3)
    standing = replace(standing, duties=(*standing.duties, again))
    found = {item.kind: item for item in items([standing], (), SPAN, 150)}
    assert found[ItemKind.REVIEW_HELD].key == "meeting:5"
    assert found[ItemKind.REVIEW_PLANNED].latest_on == date(2026, 12, 22)
    assert found[ItemKind.REVIEW_DUE].latest_on == WALL


def test_diary_entries_stand_on_all_their_days_and_outside_the_span_nothing() -> None:
    leave = DiaryEntry(
        kind=DiaryKind.LEAVE, starts_on=date(2026, 11, 19), ends_on=date(2026, 11, 23), title="Leave", id=1
    )
    gone = DiaryEntry(kind=DiaryKind.TRAINING, starts_on=date(2026, 12, 21), id=2)
    found = items((), (leave, gone), SPAN, 150)
    assert [(item.key, item.kind) for item in found] == [("diary:1", ItemKind.LEAVE)]


DAY_TABLE = [
    # day, entries, planned reviews, worked, free, working, named
    ("2026-11-24", (), 0, 444, 444, True, ""),
    ("2026-11-24", (("conference", 180),), 1, 444, 444 - 180 - 150, True, ""),
    ("2026-11-24", (("leave", 0),), 0, 0, 0, False, ""),
    ("2026-11-24", (("conference", 400),), 1, 444, 0, True, ""),
    ("2026-11-28", (), 0, 0, 0, False, ""),
    ("2026-12-25", (), 0, 0, 0, False, "Christmas Day"),
    ("2026-12-18", (), 0, 0, 0, False, "Office closed"),
]


@pytest.mark.parametrize(("day", "entries", "planned", "worked", "free", "is_working", "named"), DAY_TABLE)
def test_row_K17_how_much_of_a_day_there_is(
    day: str,
    entries: tuple[tuple[str, int], ...],
    planned: int,
    worked: int,
    free: int,
    is_working: bool,
    named: str,
) -> None:
    diary = tuple(
        DiaryEntry(kind=DiaryKind(kind), starts_on=on(day), minutes=minutes) for kind, minutes in entries
    )
    hours = Hours(
        pattern=WorkingPattern(),
        calendar=CALENDAR,
        entries=diary,
        closures={date(2026, 12, 18): "Office closed"},
    )
    caseload = [a_standing(number, None, replace(a_review(on(day)), id=number)) for number in range(planned)]
    found = days(items(caseload, diary, (on(day), on(day)), 150), (on(day), on(day)), hours)
    assert found == {
        on(day): Day(
            on=on(day),
            free_minutes=free,
            planned_minutes=150 * planned,
            worked_minutes=worked,
            holiday=named,
            is_working=is_working,
        )
    }


def test_siblings_are_those_of_the_group_with_a_review_to_come() -> None:
    caseload = {number: a_standing(number, group=1 if number < 3 else None) for number in range(4)}
    assert siblings_of(caseload, 0) == (1, 2)
    assert siblings_of(caseload, 3) == ()
    caseload[1] = replace(caseload[1], duties=())
    assert siblings_of(caseload, 0) == (2,)


# Times


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        (" ", ""),
        ("9:30", "09:30"),
        ("9.30", "09:30"),
        ("0930", "09:30"),
        ("14", "14:00"),
        ("23:59", "23:59"),
    ],
)
def test_a_time_is_read_as_people_write_it(typed: str, kept: str) -> None:
    assert read_time(typed, "planned_at") == kept


@pytest.mark.parametrize("typed", ["24:00", "9:60", "half nine", "9:3", "12345", "-1"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        read_time(typed, "planned_at")
    assert refused.value.field == "planned_at"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"ends_on": date(2026, 11, 22)}, "ends_on"),
        ({"minutes": -1}, "minutes"),
        ({"minutes": 1441}, "minutes"),
        ({"starts_at": "9.30"}, "starts_at"),
    ],
)
def test_an_impossible_entry_is_refused(wrong: dict[str, object], field: str) -> None:
    entry = replace(DiaryEntry(kind=DiaryKind.VISIT, starts_on=TODAY), **wrong)  # type: ignore[arg-type]
    with pytest.raises(RuleBroken) as refused:
        checked(entry)
    assert refused.value.field == field
