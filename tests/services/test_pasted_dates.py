"""A list from a spreadsheet is looked at, taken in once and taken back in one step (row M4)."""

from __future__ import annotations

from datetime import date

import pytest

from iro_desk.domain.child import Basis
from iro_desk.domain.duty_matrix import Standing
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.events import Event, EventKind
from iro_desk.domain.pasted_dates import REF, Fate, guessed, read
from iro_desk.services import duty_matrix, events
from iro_desk.services.desk import Desk
from iro_desk.services.duty_matrix import PastePreview
from tests import build

LIST = (
    "Mosaic ID\tChild\tDate of last health assessment\tDental check\tIndependent visitor\r\n"
    '004031\t"Ember\nExample"\t12/03/2026\t01-Oct-26\t\r\n'
    "4790.0\tFinn Beispiel\t2026-02-05 00:00:00\tn/k\t20/11/26\r\n"
    "999999\tNobody\t1/2/2026\t\t\r\n"
    "004790\tFinn Beispiel\t24/11/2026\t\t\r\n"
)


@pytest.fixture
def two(desk: Desk) -> tuple[int, int]:
    return build.a_child(desk, "004031", "Ember Example"), build.a_child(desk, "004790", "Finn Beispiel")


def said(preview: PastePreview) -> list[tuple[int, str, str, date | None, str]]:
    return [
        (one.row, one.ref, one.column.key, one.on, one.problem or one.fate.value) for one in preview.dates
    ]


@pytest.mark.usefixtures("two")
def test_row_m4_a_list_with_headings_is_read_cell_by_cell(desk: Desk) -> None:
    preview = duty_matrix.preview_paste(desk, LIST)

    assert preview.chosen == (REF, "", "health", "dental", "visitor")
    assert said(preview) == [
        (2, "004031", "health", date(2026, 3, 12), "new"),
        (2, "004031", "dental", date(2026, 10, 1), "new"),
        (3, "004790", "health", date(2026, 2, 5), "new"),
        (3, "004790", "dental", None, "This is not a date."),
        (3, "004790", "visitor", date(2026, 11, 20), "new"),
        (4, "999999", "health", date(2026, 2, 1), "No child has this reference."),
        (5, "004790", "health", date(2026, 11, 24), "This day is still to come."),
    ]


def test_it_is_taken_in_as_imported_once_and_undone_in_one_step(desk: Desk, two: tuple[int, int]) -> None:
    assert duty_matrix.take_in(desk, duty_matrix.preview_paste(desk, LIST)) == 4
    ember = events.of_child(desk, two[0])
    assert {one.kind for one in ember} == {EventKind.HEALTH_ASSESSMENT, EventKind.DENTAL_CHECK}
    assert all(one.basis is Basis.IMPORTED for one in ember)

    again = duty_matrix.preview_paste(desk, LIST)
    assert again.count(Fate.NEW) == 0
    assert again.count(Fate.HELD) == 4
    assert duty_matrix.take_in(desk, again) == 0

    assert duty_matrix.undo(desk) == "Take in 4 pasted dates"
    assert not events.of_child(desk, two[0])


@pytest.mark.usefixtures("two")
def test_without_headings_the_references_are_found_and_the_column_is_chosen(desk: Desk) -> None:
    text = "Ember\t004031\t3/11/2026\nFinn\t004790\t4/11/2026\n"
    preview = duty_matrix.preview_paste(desk, text)
    assert preview.chosen == ("", REF, "")
    assert preview.dates == ()

    chosen = duty_matrix.preview_paste(desk, text, ("", REF, "visit"))
    assert [(one.row, one.on, one.fate) for one in chosen.dates] == [
        (1, date(2026, 11, 3), Fate.NEW),
        (2, date(2026, 11, 4), Fate.NEW),
    ]


@pytest.mark.usefixtures("two")
def test_a_date_that_stands_twice_is_one_and_no_duty_is_read_from_two_columns(desk: Desk) -> None:
    text = "Ref,Dental check,Dentist\n004031,1/10/2026,2/10/2026\n004031,1/10/2026,\n"
    preview = duty_matrix.preview_paste(desk, text)
    assert preview.chosen == (REF, "dental", "")
    assert [one.fate for one in preview.dates] == [Fate.NEW, Fate.HELD]


def test_headings_are_known_by_their_longest_word() -> None:
    headings = "Child unique ID;Social work visit;Independent visitor;Placement plan;Care plan;PEP date;Age"
    pasted = read(f"{headings}\n1;;;;;;10\n")
    assert guessed(pasted, []) == (REF, "visit", "visitor", "placement_plan", "care_plan", "pep", "")


def test_a_reference_without_its_zeros_is_not_guessed_between_two_children(desk: Desk) -> None:
    build.a_child(desk, "0041", "Ember Example")
    other = build.a_child(desk, "041", "Finn Beispiel")
    preview = duty_matrix.preview_paste(desk, "Ref\tDental\n41\t1/10/2026\n041\t2/10/2026\n")
    assert [(one.child_id, one.fate) for one in preview.dates] == [(None, Fate.WRONG), (other, Fate.NEW)]
    assert "zeros in front" in preview.dates[0].problem


def test_an_empty_clipboard_says_what_to_copy(desk: Desk) -> None:
    with pytest.raises(RuleBroken, match="Copy the rows"):
        duty_matrix.preview_paste(desk, " \n ")


def test_a_reference_of_figures_that_may_be_two_childrens_is_said_to_be(desk: Desk) -> None:
    """Excel makes 41 of 041 too, so 41 is not taken for the child who has that reference in full."""
    build.a_child(desk, "41", "Ember Example")
    other = build.a_child(desk, "041", "Finn Beispiel")
    preview = duty_matrix.preview_paste(desk, "Ref\tDental\n41\t1/10/2026\n041\t2/10/2026\n")
    assert [(one.child_id, one.fate) for one in preview.dates] == [(None, Fate.WRONG), (other, Fate.NEW)]


def test_row_m4_a_pasted_date_does_the_duty_that_is_the_childs_own(desk: Desk, two: tuple[int, int]) -> None:
    """The plan of a child remanded to detention is a detention placement plan: the cell is done by it."""
    on = date(2026, 11, 2)
    events.save(desk, Event(kind=EventKind.REMAND_YDA, happened_on=on, child_id=two[0]))
    text = "Ref\tPlacement plan\n004031\t10/11/2026\n004790\t11/11/2026\n"
    duty_matrix.take_in(desk, duty_matrix.preview_paste(desk, text))
    held = [one.kind for child_id in two for one in events.of_child(desk, child_id) if one.happened_on > on]
    assert held == [EventKind.DETENTION_PLAN, EventKind.PLACEMENT_PLAN]
    row = duty_matrix.of_child(desk, two[0])
    assert row is not None
    assert row.cells["placement_plan"].standing is not Standing.LATE
