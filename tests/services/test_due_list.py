"""The monthly list and the due list as files: whose, when, and nobody's name unless asked for."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain.child import Basis
from iro_desk.domain.due_list import ReviewDue
from iro_desk.domain.errors import RuleBroken
from iro_desk.services import children, due_files, due_list, holidays, listings, reviews, today
from iro_desk.services.desk import Desk
from iro_desk.services.due_list import Shown
from iro_desk.store import audit
from tests import build

DECEMBER = date(2026, 12, 1)


@pytest.fixture
def caseload(desk: Desk) -> Desk:
    """Overdue since 20 November; due 26 November, in December, in January; one not known."""
    build.a_child(desk, "004777", "Zoë Canarybird", reviewed_on=(date(2023, 5, 10), date(2026, 5, 20)))
    build.a_child(desk, "004778", "Łukasz Canarybird", reviewed_on=(date(2023, 5, 10), date(2026, 5, 26)))
    december = build.a_child(desk, "004031", reviewed_on=(date(2023, 5, 10), date(2026, 6, 27)))
    reviews.plan(desk, december, date(2026, 12, 21))
    build.a_child(desk, "004780", "Ada Example", reviewed_on=(date(2023, 5, 10), date(2026, 7, 1)))
    build.a_child(desk, "004781", "Bo Example", legal_status="V4", basis=Basis.IMPORTED)
    first = build.a_child(desk, "004782", "Cy Example", since=date(2026, 11, 9), born_on=date(2024, 1, 1))
    children.save(desk, replace(children.history(desk, first).child, team=" ", social_worker=None))
    return desk


def test_row_s7_the_month_and_what_is_late(caseload: Desk) -> None:
    found = due_list.due_list(caseload, DECEMBER)
    assert [(team.name, team.manager) for team in found.teams] == [
        ("Team B (test)", "M. Fictional"),
        ("No team recorded", ""),
    ]
    assert found.teams[0].rows == (
        ReviewDue(
            reference="004777",
            review="Third review",
            due_on=date(2026, 11, 20),
            practical_by=date(2026, 11, 20),
            social_worker="Worker Alpha",
            state="1 working day late",
            is_late=True,
        ),
        ReviewDue(
            reference="004031",
            review="Third review",
            due_on=date(2026, 12, 27),
            practical_by=date(2026, 12, 24),
            planned_on=date(2026, 12, 21),
            social_worker="Worker Alpha",
            state="in 23 working days",
        ),
    )
    assert [row.due_on for row in found.teams[1].rows] == [date(2026, 12, 7)]
    assert (found.due_before, found.without_date) == (1, 1)


def test_this_months_list_has_each_review_once(caseload: Desk) -> None:
    found = due_list.due_list(caseload, date(2026, 11, 1))
    assert [row.reference for row in found.rows] == ["004777", "004778"]
    assert found.due_before == 0


@pytest.mark.parametrize(
    ("on", "month"),
    [
        (date(2026, 12, 1), DECEMBER),
        (date(2026, 11, 2), DECEMBER),
        (date(2026, 12, 31), date(2027, 1, 1)),
    ],
)
def test_without_a_month_it_is_the_next_to_send(on: date, month: date) -> None:
    assert due_list.next_month(on) == month


@pytest.mark.parametrize(
    ("shown", "child", "said"),
    [
        (Shown.CHILD_REFERENCE, "", "by the council's references"),
        (Shown.INITIALS, "ZC", "with initials"),
        (Shown.NAMES, "Zoë Canarybird", "with names"),
    ],
)
def test_names_are_a_choice_each_time_and_audited(
    caseload: Desk, shown: Shown, child: str, said: str
) -> None:
    before = len(audit.lines(caseload.case_file))
    assert due_list.export(caseload, ".xlsx", DECEMBER, shown).startswith(b"PK")
    lines = audit.lines(caseload.case_file)
    assert len(lines) == before + 1
    assert any(said in line.what and "December 2026" in line.what for line in lines)
    assert due_list.due_list(caseload, DECEMBER, shown).rows[0].child == child


def test_a_date_past_the_table_of_bank_holidays_says_so(caseload: Desk) -> None:
    holidays.save(caseload, replace(holidays.table(caseload), covered_to=2025))
    rows = due_list.due_list(caseload, DECEMBER).rows
    assert rows
    assert all(row.state.endswith(", bank holidays not checked") for row in rows)


def test_the_paper_is_made(caseload: Desk) -> None:
    assert due_list.export(caseload, ".pdf").startswith(b"%PDF")


def test_the_csv_has_the_rows_of_the_json_and_no_name(caseload: Desk) -> None:
    duties = today.due_list(caseload)
    text = due_files.export(caseload, duties, "csv").decode()
    read = list(csv.DictReader(io.StringIO(text)))
    rows = listings.duties(duties)
    assert len(read) == len(rows)
    for mine, row in zip(read, rows, strict=True):
        for name in due_files.COLUMNS:
            if name != "also":
                assert mine[name] == ("" if row[name] is None else str(row[name]))
    for private in ("Canarybird", "Ember", "Example", "Worker"):
        assert private not in text


@pytest.mark.parametrize("kind", ["csv", "xlsx", "ics"])
def test_every_file_leaves_an_audit_line_and_names_nobody(caseload: Desk, kind: str) -> None:
    before = len(audit.lines(caseload.case_file))
    content = due_files.export(caseload, today.due_list(caseload), kind)
    assert len(audit.lines(caseload.case_file)) == before + 1
    assert b"Canarybird" not in content
    assert content == due_files.export(caseload, today.due_list(caseload), kind)


def test_the_calendar_has_share_references_only(caseload: Desk) -> None:
    text = due_files.export(caseload, today.due_list(caseload), "ics").decode()
    refs = {row.child.child_ref: row.child.share_ref for row in children.caseload(caseload)}
    assert f"Third review\\, ref {refs['004777']}" in text
    assert not any(ref in text for ref in refs)
    assert refs["004781"] not in text


def test_a_calendar_of_nothing_is_refused(caseload: Desk) -> None:
    with pytest.raises(RuleBroken, match="no calendar"):
        due_files.export(caseload, [], "ics")
