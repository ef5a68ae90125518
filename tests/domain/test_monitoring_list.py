"""The deputy lead's list of actions: by team and owner, no child named unless asked for (rows R3, R6)."""

from __future__ import annotations

from datetime import date

from iro_desk.domain.child import Child
from iro_desk.domain.monitoring_list import MonitoringList, Naming, monitoring_list, owners
from iro_desk.domain.register_columns import Known, Row
from iro_desk.domain.remedial_actions import Chaser, RemedialAction, Status
from iro_desk.domain.without_names import without_names
from iro_desk.services import holidays

TODAY = date(2026, 11, 23)
KNOWN = Known(today=TODAY, calendar=holidays.load())
EMBER = Child(id=1, child_ref="004001", name="Ember Example", known_as="Em", team="North")
ASH = Child(id=2, child_ref="004002", name="Ash Example", team="North")
KIT = Child(id=3, child_ref="004003", name="Kit Madeup", team="South")
BLANK = MonitoringList(
    authority="Exampleshire", service="", iro_name="", as_at=TODAY, since=TODAY, child_heading=""
)
BY_REFERENCE = Naming(heading="Child", words=lambda child: child.child_ref)
NAMED = Naming(heading="Name", words=lambda child: child.display_name, is_named=True)


def row(
    number: int,
    child: Child,
    action: str,
    owner: str,
    due: date,
    *,
    chased: tuple[date, ...] = (),
    role: str = "social worker",
    done_on: date | None = None,
) -> Row:
    made = RemedialAction(
        id=number,
        child_id=child.id or 0,
        action=action,
        owner_name=owner,
        owner_role=role,
        due_on=due,
        status=Status.DONE if done_on else Status.OPEN,
        completed_on=done_on,
    )
    chasers = tuple(Chaser(action_id=number, chased_on=day) for day in chased)
    return Row(action=made, child=child, chasers=chasers)


ROWS = (
    row(
        1,
        EMBER,
        "Em’s dentist is found",
        "Jo",
        date(2026, 11, 2),
        chased=(date(2026, 11, 9), date(2026, 11, 5)),
    ),
    row(2, EMBER, "Ember and Ash call each other", "Jo", date(2026, 12, 1)),
    row(3, ASH, "Donna tells Ash", "Donna Fable", date(2026, 12, 1), role="foster carer"),
    row(4, KIT, "Done", "Jo", date(2026, 10, 1), done_on=date(2026, 9, 30)),
    row(5, KIT, "Done late", "Jo", date(2026, 10, 1), done_on=date(2026, 10, 9)),
)


def listed(naming: Naming = BY_REFERENCE) -> MonitoringList:
    return monitoring_list(ROWS, KNOWN, naming, lambda team: f"M. {team}", BLANK)


def test_row_r3_what_is_open_stands_by_team_and_owner_with_who_was_chased() -> None:
    found = listed()
    (north, south) = found.teams
    assert (found.open, found.overdue, north.chased) == (3, 1, 1)
    assert [(one.reference, one.owner, one.chased) for one in north.rows] == [
        ("A3", "Foster carer", ""),
        ("A1", "Jo", "2, last 9 Nov 2026"),
        ("A2", "Jo", ""),
    ]
    assert owners(north.rows) == (("Jo", 2, 1), ("Foster carer", 1, 0))
    assert (south.manager, south.open) == ("M. South", 0)


def test_row_r6_the_figure_has_its_two_numbers_for_all_and_for_each_team() -> None:
    found = listed()
    assert found.timely.words == "1 of 2 (50.0%) on time"
    assert [team.timely.judged for team in found.teams] == [0, 2]


def test_no_child_and_no_carer_is_named_unless_it_is_asked_for() -> None:
    by_reference = listed().teams[0].rows
    assert {one.action for one in by_reference} == {
        "The child’s dentist is found",
        "The child and another child call each other",
        "The foster carer tells the child",
    }
    assert {one.child for one in by_reference} == {"004001", "004002"}
    named = listed(NAMED).teams[0].rows
    assert {one.owner for one in named} == {"Jo", "Donna Fable"}
    assert "Em’s dentist is found" in {one.action for one in named}


def test_by_reference_a_child_is_not_named_as_owner_nor_in_capitals_nor_by_surname() -> None:
    rows = (
        row(
            6, KIT, "EMBER EXAMPLE and Example family meet", "Ember Example", date(2026, 12, 1), role="Child"
        ),
        row(7, KIT, "A talk", "Paul Example", date(2026, 12, 1), role="Brother"),
        row(8, KIT, "A visit", "Jo", date(2026, 12, 1), role="Social worker"),
        row(9, EMBER, "Kit Madeup’s talk", "Rosa Example", date(2026, 12, 1), role=""),
    )
    found = monitoring_list(rows, KNOWN, BY_REFERENCE, lambda team: f"M. {team}", BLANK)
    told = str([(one.action, one.owner) for team in found.teams for one in team.rows])
    for name in ("Ember", "EMBER", "Paul", "Rosa", "Kit"):
        assert name not in told
    assert "Jo" in told


def test_a_name_within_a_word_is_no_name() -> None:
    assert (
        without_names("Emily meets Em at the Emporium", EMBER, ()) == "Emily meets the child at the Emporium"
    )
