from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain.child import Child
from iro_desk.domain.duties import Duty, State
from iro_desk.exchange.csv_text import as_csv
from iro_desk.exchange.due_workbooks import due_list_workbook, duties_workbook
from tests.documents.examples import DUE_LIST
from tests.domain.histories import a_duty
from tests.exchange.test_workbook import HOSTILE, parts, sheets

AS_AT = date(2026, 11, 23)
EMBER = Child(id=1, child_ref="004031", name="Ember Example", born_on=date(2016, 2, 9))


def a_ninth(
    rule: str = "REV_NEXT",
    due_on: date = date(2026, 11, 29),
    *,
    child: Child = EMBER,
    event_on: date = date(2026, 5, 26),
    title: str = "Ninth review",
    reason: str = "6 months after the last review",
    review_id: int | None = None,
) -> Duty:
    return a_duty(
        rule,
        due_on,
        child=child,
        event_on=event_on,
        state=State.DUE_SOON,
        title=title,
        reason=reason,
        review_id=review_id,
    )


DUTY = a_ninth()
UNKNOWN = a_duty("REV_NEXT", None, child=EMBER, title="Ninth review")


def test_a_duty_is_a_row_with_real_dates_and_no_name() -> None:
    also = a_duty("REV_ADO_AUTH_NEXT", date(2026, 12, 1), child=EMBER)
    head, first, second = sheets(duties_workbook([replace(DUTY, also=(also,)), UNKNOWN], AS_AT))["Due list"]
    row = dict(zip(head, first, strict=True))
    assert row["Child"] == "004031"
    assert (row["Due"], row["Practical by"]) == (date(2026, 11, 29), date(2026, 11, 27))
    assert (row["Owner"], row["State"], row["Working days left"]) == ("The IRO", "due soon", 4)
    assert row["Other date of the same review"] == "Adoption review by 1 December 2026"
    assert second[3] == ""
    assert all("Ember" not in part for part in parts(duties_workbook([DUTY], AS_AT)).values())


def test_the_months_list_is_one_sheet_with_the_team_first() -> None:
    rows = sheets(due_list_workbook(DUE_LIST))["Reviews due"]
    assert rows[0] == [
        "Team",
        "Reference",
        "Review",
        "Last lawful date",
        "Practical by",
        "State",
        "Planned for",
        "Social worker",
    ]
    assert len(rows) == 1 + len(DUE_LIST.rows)
    assert rows[1][:5] == [
        "Team B (test)",
        "004000",
        "Ninth review",
        date(2026, 11, 19),
        date(2026, 11, 19),
    ]
    assert rows[2][6] == date(2026, 12, 24)
    named = sheets(due_list_workbook(replace(DUE_LIST, child_heading="Name")))["Reviews due"]
    assert named[0][2] == "Name"


@pytest.mark.parametrize("text", HOSTILE)
def test_text_stays_text(text: str) -> None:
    book = duties_workbook([a_ninth(child=replace(EMBER, child_ref=text), reason=text)], AS_AT)
    assert all("<f>" not in part and "<hyperlink" not in part for part in parts(book).values())
    assert isinstance(sheets(book)["Due list"][1][0], str)


@pytest.mark.parametrize("text", HOSTILE)
def test_csv_has_no_formula(text: str) -> None:
    cell = as_csv(("a",), [{"a": text}]).removeprefix("a\n").removeprefix('"')
    assert cell[0] not in "=+-@\t\r\n"


def test_csv_leaves_numbers_and_gaps_as_they_are() -> None:
    assert as_csv(("a", "b", "c"), [{"a": -3, "c": "x,y"}]) == 'a,b,c\n-3,,"x,y"\n'


@pytest.mark.parametrize("book", [duties_workbook([DUTY], AS_AT), due_list_workbook(DUE_LIST)])
def test_headings_are_frozen_and_the_file_names_nobody(book: bytes) -> None:
    found = parts(book)
    assert 'state="frozen"' in found["xl/worksheets/sheet1.xml"]
    assert found["docProps/core.xml"].count("2026-11-23T00:00:00Z") == 2
    assert "<dc:creator></dc:creator>" in found["docProps/core.xml"]


def test_same_duties_same_bytes() -> None:
    assert duties_workbook([DUTY], AS_AT) == duties_workbook([DUTY], AS_AT)
