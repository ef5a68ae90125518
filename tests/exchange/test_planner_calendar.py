from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from icalendar import Calendar, Component

from iro_desk.domain.planner import Item, ItemKind
from iro_desk.exchange.due_calendar import due_calendar
from iro_desk.exchange.planner_calendar import TITLES, planner_calendar
from tests.exchange.test_due_workbooks import AS_AT, DUTY

REFS = {"004031": "K7QXAB"}
REVIEW = Item(
    key="review:12",
    kind=ItemKind.REVIEW_PLANNED,
    on=date(2026, 12, 1),
    last_on=date(2026, 12, 1),
    at="10:00",
    minutes=150,
    title="Ninth review",
    child_id=1,
    child_name="Ember Example",
    child_ref="004031",
    review_id=12,
    latest_on=date(2026, 12, 4),
)
DUE = replace(
    REVIEW, key="due:1", kind=ItemKind.REVIEW_DUE, at="", on=date(2026, 12, 4), last_on=date(2026, 12, 4)
)
LEAVE = Item(
    key="diary:7",
    kind=ItemKind.LEAVE,
    on=date(2026, 12, 21),
    last_on=date(2026, 12, 24),
    title="Madeira with Sam",
)


def events(*items: Item) -> list[Component]:
    return Calendar.from_ical(planner_calendar(items, REFS, AS_AT)).walk("VEVENT")


def uid(item: Item) -> str:
    return str(events(item)[0]["uid"])


def test_row_s14_a_planned_review_has_its_time_and_nobodys_name() -> None:
    (entry,) = events(REVIEW)
    assert str(entry["summary"]) == "Review, ref K7QXAB"
    assert entry.decoded("dtstart") == datetime(2026, 12, 1, 10, 0)  # noqa: DTZ001 - the clock on the wall
    assert entry.decoded("dtend") == datetime(2026, 12, 1, 12, 30)  # noqa: DTZ001 - the clock on the wall
    assert str(entry["description"]) == "Last lawful date Fri 4 Dec 2026."
    assert str(entry["class"]) == "PRIVATE"
    content = planner_calendar([REVIEW, DUE, LEAVE], REFS, AS_AT).decode()
    for private in ("Ember", "004031", "Ninth", "Madeira", "Sam"):
        assert private not in content


def test_leave_lasts_all_its_days_and_blocks_them_a_last_lawful_date_does_not() -> None:
    leave, due = events(LEAVE, DUE)
    assert (leave.decoded("dtstart"), leave.decoded("dtend")) == (date(2026, 12, 21), date(2026, 12, 25))
    assert (str(leave["summary"]), str(leave["transp"])) == ("Leave", "OPAQUE")
    assert (str(due["summary"]), str(due["transp"])) == (
        "Last lawful date of a review, ref K7QXAB",
        "TRANSPARENT",
    )


def test_every_kind_has_a_title_of_its_own_words() -> None:
    assert set(TITLES) == set(ItemKind)
    assert TITLES[ItemKind.OTHER] == "Busy"


def test_an_entry_keeps_its_uid_when_it_moves_and_shares_that_of_the_due_list() -> None:
    assert uid(REVIEW) == uid(replace(REVIEW, on=date(2026, 12, 2), last_on=date(2026, 12, 2)))
    assert uid(REVIEW) != uid(replace(REVIEW, key="review:13"))
    assert uid(LEAVE) != uid(replace(LEAVE, key="diary:8"))
    (in_list,) = Calendar.from_ical(due_calendar([DUTY], REFS, AS_AT)).walk("VEVENT")
    assert uid(DUE) == str(in_list["uid"])


def test_same_day_same_bytes() -> None:
    content = planner_calendar([REVIEW, LEAVE], REFS, AS_AT)
    assert content == planner_calendar([REVIEW, LEAVE], REFS, AS_AT)
    assert content.endswith(b"END:VCALENDAR\r\n")
