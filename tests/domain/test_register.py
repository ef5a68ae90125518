"""The register of remedial actions: what a cell says, what is typed into it, how rows are arranged."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iro_desk.domain.case_alerts import THEMES
from iro_desk.domain.child import Child
from iro_desk.domain.days import WorkingCalendar
from iro_desk.domain.register_cells import read_cell
from iro_desk.domain.register_columns import (
    BY_KEY,
    COLUMNS,
    EXPORTED,
    Known,
    Row,
    children_by_word,
    marks,
    state_words,
    text,
    typed,
    working_days_late,
)
from iro_desk.domain.register_filters import Filter, is_on_time, kept_by, words_of
from iro_desk.domain.register_view import (
    GROUPS,
    SHIPPED_VIEWS,
    View,
    arranged,
    sort_key,
    theme_counts,
    timely,
)
from iro_desk.domain.remedial_actions import SET_BY, SOURCES, Chaser, RemedialAction, Status
from iro_desk.domain.reporting_year import year_of

TODAY = date(2026, 11, 23)
CALENDAR = WorkingCalendar(
    holidays={date(2026, 12, 25): "Christmas Day", date(2026, 12, 28): "Boxing Day"},
    covered_from=2020,
    covered_to=2030,
)
EMBER = Child(
    id=1, child_ref="004031", name="Ember Example", known_as="Ember", born_on=date(2020, 2, 9), team="B"
)
KIT = Child(id=2, child_ref="004032", name="Kit Madeup", born_on=date(2012, 2, 9), team="C")
OTHER_KIT = Child(id=3, child_ref="004033", name="Kit Other", known_as="Kit", team="C")
THIRD_KIT = Child(id=4, child_ref="004034", name="Kit Third", known_as="Kit")
CHILDREN = (EMBER, KIT, OTHER_KIT, THIRD_KIT)
KNOWN = Known(today=TODAY, calendar=CALENDAR, children=children_by_word(CHILDREN))
FROM_FILE = replace(KNOWN, stamps=False)


def a_row(child: Child = EMBER, **given: object) -> Row:
    fields: dict[str, object] = {"id": 7, "child_id": child.id, "action": "Dental check booked", **given}
    return Row(action=RemedialAction(**fields), child=child)  # type: ignore[arg-type]


def of_decision(**given: object) -> Row:
    return a_row(
        EMBER, decision_id=5, review_id=3, source_on=date(2026, 5, 26), due_on=date(2026, 9, 10), **given
    )


@pytest.mark.parametrize(
    ("due", "status", "done", "words"),
    [
        (date(2026, 9, 10), Status.OPEN, None, "52 wd late"),
        (date(2026, 11, 20), Status.PART, None, "1 wd late"),
        (date(2026, 11, 22), Status.OPEN, None, "1 wd late"),
        (date(2026, 11, 23), Status.OPEN, None, "due today"),
        (date(2026, 12, 18), Status.OPEN, None, "due in 19 wd"),
        (date(2026, 12, 29), Status.OPEN, None, "due in 24 wd"),
        (None, Status.OPEN, None, "no day"),
        (date(2026, 11, 20), Status.DONE, date(2026, 11, 20), "done"),
        (date(2026, 11, 18), Status.DONE, date(2026, 11, 23), "done 3 wd late"),
        (date(2026, 1, 1), Status.SUPERSEDED, None, "superseded"),
    ],
)
def test_row_r3_where_an_action_stands_is_said_in_working_days(
    due: date | None, status: Status, done: date | None, words: str
) -> None:
    action = a_row(due_on=due, status=status, completed_on=done).action
    assert state_words(action, KNOWN) == words


@pytest.mark.parametrize(
    ("today", "due", "words"),
    [
        (date(2026, 11, 20), date(2026, 11, 21), "due in 1 day"),
        (date(2026, 11, 22), date(2026, 11, 21), "1 day late"),
    ],
)
def test_a_weekend_between_is_counted_in_days(today: date, due: date, words: str) -> None:
    assert state_words(a_row(due_on=due).action, replace(KNOWN, today=today)) == words


@pytest.mark.parametrize(
    ("key", "written", "field", "wanted"),
    [
        ("due_on", "27/3", "due_on", date(2027, 3, 27)),
        ("due_on", "27 Nov", "due_on", date(2026, 11, 27)),
        ("due_on", "+10wd", "due_on", date(2026, 12, 7)),
        ("revised_due_on", "tomorrow", "revised_due_on", date(2026, 11, 24)),
        ("due_on", "", "due_on", None),
        ("status", "completed", "status", Status.DONE),
        ("status", "Part done", "status", Status.PART),
        ("status", "OVERDUE", "status", Status.OPEN),
        ("child", "kit madeup", "child_id", 2),
        ("child", "Kit Madeup, 14", "child_id", 2),
        ("child_ref", "004033", "child_id", 3),
        ("evidence_seen", "x", "evidence_seen_on", TODAY),
        ("evidence_seen", "yesterday", "evidence_seen_on", date(2026, 11, 22)),
        ("manager_checked_on", "yes", "manager_checked_on", TODAY),
        ("source", "case alert", "source", "alert"),
        (
            "themes",
            "Health; Legal status drift, long section 20",
            "themes",
            frozenset({"health", "legal_status"}),
        ),
        ("notes", "  two\r\nlines ", "notes", "two\nlines"),
        ("owner_name", "Worker\tAlpha", "owner_name", "Worker Alpha"),
    ],
)
def test_row_r1_what_a_person_types_is_read(key: str, written: str, field: str, wanted: object) -> None:
    read = read_cell(a_row(due_on=date(2026, 10, 1)), key, written, KNOWN)
    assert read.is_kept
    assert getattr(read.action, field) == wanted


@pytest.mark.parametrize(
    ("key", "written", "says"),
    [
        ("due_on", "31/2", "no such day"),
        ("due_on", "soon", "not a date"),
        ("action", "", "Say what is to be done"),
        ("child", "Kit", "More than one child"),
        ("child", "Nobody", "No child on file"),
        ("status", "maybe", "Type one of: Open, Part done, Done, Superseded"),
        ("source", "hearsay", "Review, Midway check"),
        ("themes", "Weather", "no theme"),
        ("evidence_seen", "perhaps", "Type yes, no, or the day"),
        ("completed_on", "tomorrow", "still to come"),
        ("state", "done", "Status"),
        ("chased", "4", "Chase adds one"),
    ],
)
def test_check_j12_what_cannot_be_read_changes_nothing_and_says_why(
    key: str, written: str, says: str
) -> None:
    row = a_row(due_on=date(2026, 10, 1))
    read = read_cell(row, key, written, KNOWN)
    assert says in read.problem
    assert read.action is row.action


def test_done_sets_the_day_and_open_takes_it_back() -> None:
    done = read_cell(a_row(), "status", "done", KNOWN).action
    assert (done.status, done.completed_on) == (Status.DONE, TODAY)
    given = read_cell(a_row(), "completed_on", "20/11", KNOWN).action
    assert (given.status, given.completed_on) == (Status.DONE, date(2026, 11, 20))
    assert read_cell(replace(a_row(), action=given), "status", "done", KNOWN).action.completed_on == date(
        2026, 11, 20
    )
    assert read_cell(replace(a_row(), action=given), "status", "open", KNOWN).action.completed_on is None
    assert read_cell(a_row(), "status", "done", FROM_FILE).action.completed_on is None


@pytest.mark.parametrize(
    "key", ["action", "owner_name", "owner_role", "due_on", "source", "source_on", "child"]
)
def test_what_is_a_decisions_is_changed_in_its_review(key: str) -> None:
    row = of_decision()
    refused = read_cell(row, key, "27/3", KNOWN)
    assert "the review of 26 May 2026" in refused.problem
    assert ("Revised due" in refused.problem) == (key == "due_on")
    assert read_cell(row, key, typed(row, key, KNOWN), KNOWN).is_kept
    assert read_cell(row, "revised_due_on", "27/3", KNOWN).is_kept


def test_a_day_is_not_moved_to_before_it_was_raised() -> None:
    row = of_decision()
    assert "raised on 26 May 2026" in read_cell(row, "revised_due_on", "1/12/2019", KNOWN).problem
    own = a_row(source_on=date(2026, 5, 26), revised_due_on=date(2026, 6, 1))
    assert read_cell(own, "source_on", "2/6/2026", KNOWN).problem


def test_a_moved_day_wants_its_reason_and_what_is_done_its_evidence() -> None:
    moved = a_row(revised_due_on=date(2026, 12, 1))
    assert set(marks(moved.action)) == {"revised_due_on", "revision_reason"}
    assert not marks(read_cell(moved, "revision_reason", "manager off sick", KNOWN).action)
    assert set(marks(a_row(status=Status.DONE).action)) == {"evidence_seen", "completed_on"}


DAYS = st.none() | st.dates(date(2015, 1, 1), TODAY)
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=20).map(
    lambda word: " ".join(word.split())
)


@st.composite
def rows(draw: st.DrawFn) -> Row:
    child = draw(st.sampled_from(CHILDREN))
    status = draw(st.sampled_from(list(Status)))
    has_day = status in {Status.DONE, Status.SUPERSEDED}
    seen, raised, moved = draw(DAYS), draw(DAYS), draw(DAYS)
    if raised and moved:
        raised, moved = sorted((raised, moved))
    action = RemedialAction(
        id=draw(st.integers(1, 9999)),
        child_id=child.id or 0,
        action=draw(WORDS.filter(bool)),
        source=draw(st.sampled_from(list(SOURCES))),
        source_on=raised,
        owner_role=draw(WORDS),
        owner_name=draw(WORDS),
        due_on=draw(DAYS),
        revised_due_on=moved,
        revision_reason=draw(WORDS),
        status=status,
        completed_on=draw(DAYS) if has_day else None,
        evidence_seen=seen is not None or draw(st.booleans()),
        evidence_seen_on=seen,
        manager_checked_on=draw(DAYS),
        manager_checked_by=draw(WORDS),
        notes=draw(WORDS),
        themes=frozenset(draw(st.sets(st.sampled_from(list(THEMES)), max_size=3))),
        escalation_level=draw(WORDS),
        alert_ref=draw(WORDS),
    )
    return Row(action=action, child=child)


@given(rows(), st.sampled_from([KNOWN, FROM_FILE]))
def test_a_cell_typed_again_as_it_stands_changes_nothing(row: Row, known: Known) -> None:
    for column in COLUMNS:
        shown = {typed(row, column.key, known)}
        if column.key != "owner_name":
            shown.add(text(row, column.key, known))
        for written in shown:
            read = read_cell(row, column.key, written, known)
            assert read.is_kept
            assert read.action is row.action


@given(rows())
def test_row_r5_a_row_written_cell_by_cell_is_the_same_row(row: Row) -> None:
    built = Row(action=RemedialAction(child_id=0, action="", id=row.action.id), child=Child(child_ref=""))
    for column in EXPORTED:
        if not BY_KEY[column.key].is_editable:
            continue
        read = read_cell(built, column.key, typed(row, column.key, FROM_FILE), FROM_FILE)
        if column.key == "child" and read.problem:
            continue
        assert read.is_kept, (column.key, read.problem)
        built = replace(built, action=read.action)
    kept = replace(built.action, action_ref=row.action.action_ref)
    assert kept == row.action


@given(
    st.lists(rows(), max_size=40, unique_by=lambda row: row.id),
    st.sampled_from([column.key for column in COLUMNS]),
    st.booleans(),
)
def test_sorting_is_stable_and_puts_what_is_empty_last(
    some: list[Row], key: str, is_descending: bool
) -> None:
    of_row = sort_key(key, KNOWN)
    known = [row for row in some if of_row(row) is not None]
    wanted = sorted(known, key=of_row, reverse=is_descending) + [row for row in some if of_row(row) is None]
    found = arranged(some, View(sort=key, is_descending=is_descending), KNOWN)
    assert list(found.rows) == wanted


def test_what_hangs_on_one_child_cannot_become_anothers() -> None:
    """An action of an alert, of a review or one that was chased: typing another child is refused."""
    other = next(ref for ref, ids in KNOWN.children.items() if len(ids) == 1 and ids[0] != a_row().child.id)
    free = read_cell(a_row(), "child", other, KNOWN)
    assert free.is_kept
    assert free.action.child_id != a_row().action.child_id
    for hung in ({"alert_id": 3}, {"review_id": 4}, {"midway_check_id": 5}):
        row = a_row(EMBER, **hung)
        read = read_cell(row, "child", other, KNOWN)
        assert (read.is_kept, read.action) == (False, row.action), hung


def test_long_lists_are_sorted_in_blocks_as_in_one() -> None:
    some = [a_row(id=number, due_on=TODAY + timedelta(days=number * 37 % 101)) for number in range(1, 25_001)]
    for is_descending in (False, True):
        found = arranged(some, View(is_descending=is_descending), KNOWN)
        wanted = sorted(some, key=lambda row: row.action.due_on or TODAY, reverse=is_descending)
        assert [row.id for row in found.rows] == [row.id for row in wanted]


@given(st.lists(rows(), max_size=30), st.sampled_from(list(GROUPS)))
def test_a_group_stands_together(some: list[Row], group: str) -> None:
    found = arranged(some, View(group=group), KNOWN)
    keys = [
        (row.child.id if group == "child" else label.casefold())
        for row, label in zip(found.rows, found.labels, strict=True)
    ]
    starts = [key for place, key in enumerate(keys) if place == 0 or keys[place - 1] != key]
    assert len(starts) == len(set(starts))


def test_filters_of_one_kind_widen_and_of_two_kinds_narrow() -> None:
    late = a_row(id=1, due_on=date(2026, 9, 10))
    soon = a_row(KIT, id=2, due_on=date(2026, 12, 1))
    done = a_row(KIT, id=3, status=Status.DONE, due_on=TODAY, completed_on=TODAY)
    some = [late, soon, done]

    def shown(*filters: tuple[str, str], words: str = "") -> list[int]:
        view = View(filters=tuple(Filter(key=key, value=value) for key, value in filters), text=words)
        return [row.id for row in arranged(some, view, KNOWN).rows]

    assert shown(("state", "open")) == [1, 2]
    assert shown(("state", "overdue"), ("state", "done")) == [1, 3]
    assert shown(("state", "overdue"), ("team", "C")) == []
    assert shown(("child", "2"), ("state", "due_soon")) == [2]
    assert shown(("in:action", "DENTAL"), ("ids", "2,3")) == [3, 2]
    assert shown(words="madeup dental") == [3, 2]
    assert words_of(Filter(key="child", value="2"), KNOWN, some) == "Child: Kit Madeup"
    assert words_of(Filter(key="state", value="due_soon"), KNOWN) == "State: due soon"


def test_row_r6_timely_completion_says_its_two_numbers_and_opens_them() -> None:
    def closed(number: int, due: date, done: date, revised: date | None = None, why: str = "") -> Row:
        moved = {"revised_due_on": revised, "revision_reason": why}
        return a_row(EMBER, id=number, status=Status.DONE, due_on=due, completed_on=done, **moved)

    day = date(2026, 6, 1)
    some = [
        closed(1, day, day),
        closed(2, day, day + timedelta(days=1)),
        closed(3, day, day + timedelta(days=9), day + timedelta(days=10), "sick"),
        closed(4, day, day + timedelta(days=9), day + timedelta(days=10)),  # 7 wd late: no reason stands
        closed(5, day, date(2026, 3, 31)),
        a_row(id=6, status=Status.DONE, due_on=day),
        a_row(id=7, status=Status.SUPERSEDED, due_on=day, completed_on=day),
    ]
    figure = timely(some, KNOWN)
    assert figure.words == "2 of 4 (50.0%) on time"
    opened = {
        value: [row.id for row in some if kept_by(Filter(key="timely", value=value), KNOWN)(row)]
        for value in ("judged", "on_time", "late")
    }
    assert opened == {"judged": [1, 2, 3, 4], "on_time": [1, 3], "late": [2, 4]}
    assert [row.id for row in some if is_on_time(row.action)] == [1, 3, 5]
    late = [row.id for row in some if working_days_late(row.action, KNOWN) is not None]
    assert late == opened["late"], "one rule says what is late"
    assert (year_of(date(2026, 3, 31)).first, year_of(date(2026, 4, 1)).first) == (
        date(2025, 4, 1),
        date(2026, 4, 1),
    )


def test_row_r7_themes_are_counted_for_the_improvement_plan() -> None:
    health, both = frozenset({"health"}), frozenset({"health", "visits"})
    some = [
        a_row(id=1, themes=both, due_on=date(2026, 9, 1)),
        a_row(id=2, themes=health, status=Status.DONE),
        a_row(id=3, themes=health),
    ]
    found = theme_counts(some, KNOWN)
    assert [(one.words, one.all, one.open, one.overdue) for one in found] == [
        ("Health", 3, 2, 1),
        ("Statutory visits", 1, 1, 1),
    ]


def test_views_are_kept_and_the_total_line_counts_what_is_shown() -> None:
    for view in SHIPPED_VIEWS:
        assert View.from_json(view.to_json()) == view
    assert View.from_json({"sort": "gone", "group": "gone"}) == View()
    chaser = Chaser(action_id=1, chased_on=TODAY)
    some = [replace(a_row(id=1, due_on=date(2026, 9, 1)), chasers=(chaser, chaser)), a_row(KIT, id=2)]
    totals = arranged(some, View(), KNOWN).totals
    assert totals.words == "2 rows · 2 open · 1 overdue"
    assert totals.chasers == 2


def test_every_source_of_an_action_is_told_in_alerts() -> None:
    assert SET_BY.keys() == SOURCES.keys()
