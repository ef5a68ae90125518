"""Sheets of remedial actions: known by their headings, and back out equal and free of formulas."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from iro_desk.domain.case_alerts import THEMES
from iro_desk.domain.child import Child
from iro_desk.domain.errors import CannotRead, RuleBroken
from iro_desk.domain.register_columns import EXPORTED, Known, Row, children_by_word, typed
from iro_desk.domain.remedial_actions import SOURCES, RemedialAction, Status
from iro_desk.exchange import action_sheets, action_workbook, open_sheets, sources
from iro_desk.exchange.action_sheets import Sheet
from iro_desk.exchange.sheets import LONGEST_CELL, Worksheet
from iro_desk.exchange.sources import SourceFile
from iro_desk.services import holidays
from iro_desk.services.action_plan import LinePlan, Planner, Standing

TODAY = date(2026, 11, 23)
CHILDREN = {
    number: Child(id=number, child_ref=f"00{4000 + number}", name=name, team="Team North")
    for number, name in ((1, "Ember Example"), (2, "Kit Madeup"), (3, "Ember Sample"))
}
KNOWN = Known(
    today=TODAY,
    calendar=holidays.load(),
    children=children_by_word(CHILDREN.values()),
    themes=THEMES,
    stamps=False,
)
ENDINGS = tuple(action_workbook.ENDINGS)


def sheet(content: bytes, name: str = "actions.csv") -> Sheet:
    (table,) = sources.tables(SourceFile(name=name, content=content))
    found = action_sheets.sheet_of(table, THEMES.values())
    assert found is not None
    return found


def plans(found: Sheet, held: list[Row], columns: dict[int, str] | None = None) -> list[LinePlan]:
    planner = Planner(held, CHILDREN, KNOWN)
    wanted = dict(found.guessed) if columns is None else columns
    keys = frozenset(wanted.values())
    return [planner.plan(line, keys) for line in action_sheets.lines_of(found, wanted)]


@pytest.mark.parametrize(
    ("headings", "keys"),
    [
        (
            "No,Child,Action required,By whom,By when,Completed?",
            "action_ref child action owner_name due_on completed_on",
        ),
        (
            "Mosaic ID;Name of child;Issue;Action;SW;Target date;Status",
            "child_ref child  action owner_name due_on status",
        ),
        ("child_ref\taction\towner_role\tdue_on\tstatus", "child_ref action owner_role due_on status"),
        ("Young person,Recommendation,Lead,Deadline,Update,RAG", "child action owner_name due_on notes "),
    ],
)
def test_row_r5_columns_are_known_by_the_words_in_use(headings: str, keys: str) -> None:
    found = sheet(f"{headings}\nx,1\n".encode())
    assert [found.guessed.get(place, "") for place in range(len(found.headings))] == keys.split(" ")
    assert found.is_register


def test_headings_below_a_title_are_found_and_a_list_of_children_is_no_register() -> None:
    found = sheet(b"Remedial actions of the year\n\nChild ID,Action,Owner,Due\n4001,Visit,Jo,1/2/2026\n")
    assert (found.heading_row, found.is_register) == (3, True)
    assert not sheet(b"Child ID,Name,IRO,Team\n4001,Ember,Robin,North\n").is_register


def test_the_fingerprint_hangs_on_the_headings_alone() -> None:
    one = sheet(b"Child ID,Action,Owner,Due\n1,a,b,\n")
    assert (
        one.fingerprint == sheet(b" child id ,ACTION,owner,due,,\n2,other,c,1/1/2026\n", "b.csv").fingerprint
    )
    assert one.fingerprint != sheet(b"Child ID,Action,Owner,Done\n1,a,b,\n").fingerprint


def test_a_column_of_ticks_under_completed_is_the_status() -> None:
    found = sheet(b"Child ID,Action,Owner,Completed\n004001,Visit,Jo,Yes\n004002,Letter,Jo,n\n")
    (done, open_) = plans(found, [])
    assert done.action
    assert open_.action
    assert (done.action.status, open_.action.status) == (Status.DONE, Status.OPEN)


def test_check_f8_days_are_day_first_serials_are_days_and_others_are_told() -> None:
    found = sheet(
        b"Child ID,Action,Owner,Due\n004001,a,Jo,03/04/2026\n004001,b,Jo,46115\n004001,c,Jo,04/25/2026\n"
        b"004001,d,Jo,31/06/2026\n004001,e,Jo,3 April 26\n004001,f,Jo,ASAP\n"
    )
    made = plans(found, [])
    due = [one.action.due_on if one.action else None for one in made]
    assert due == [date(2026, 4, 3), date(2026, 4, 3), None, None, date(2026, 4, 3), None]
    rejected = [one.problems[0] for one in made if one.standing is Standing.REJECTED]
    assert [(one.row, one.column, one.value) for one in rejected] == [
        (4, "Due", "04/25/2026"),
        (5, "Due", "31/06/2026"),
        (7, "Due", "ASAP"),
    ]
    assert "month first" in rejected[0].what_to_do


def test_check_f9_f10_a_child_is_never_guessed() -> None:
    found = sheet(
        b'Child ID,Child name,Action,Owner,Due\n4001,,a,Jo,\n,Ember,b,Jo,\n004001,Kit Madeup,c,Jo,\n,"Madeup, Kit",d,Jo,\n'
        b"004001,E.E.,e,Jo,\n,,f,Jo,\n"
    )
    made = plans(found, [])
    assert [one.standing for one in made] == [
        *[Standing.REJECTED] * 3,
        Standing.NEW,
        Standing.NEW,
        Standing.REJECTED,
    ]
    assert "004001 differs from it only by zeros" in made[0].problems[0].what_to_do
    assert made[3].child == CHILDREN[2]


def test_a_row_is_known_again_by_reference_or_by_child_action_and_day() -> None:
    def held(number: int, child_id: int, **more: object) -> Row:
        values = {"action": "Dental check", "source_on": date(2026, 9, 1), **more}
        action = RemedialAction(id=number, child_id=child_id, **values)  # type: ignore[arg-type]
        return Row(action=action, child=CHILDREN[child_id])

    register = [held(1, 1), held(2, 1, source_on=date(2026, 3, 1)), held(3, 2, action_ref="X9"), held(4, 2)]
    register.append(held(5, 2, action_ref="Y1"))
    found = sheet(
        b"Ref,Child ID,Raised,Action,Owner,Due\n"
        b"A1,004001,01/09/2026,Dental check booked,Jo,1/10/2026\n"  # ours, its words changed
        b",004001,1/3/2026,dental  CHECK,Jo,\n"  # by child, words and day
        b"X9,004002,1/9/2026,Something else,Jo,\n"  # their own reference
        b"X9,004001,1/9/2026,Dental check,Jo,\n"  # somebody else's
        b"Y1,004001,1/8/2026,Numbered anew for each child,Jo,\n"
        b"A4,004001,1/2/2026,A number of their own,Jo,\n"  # only looks like one of ours
        b",004001,1/9/2026,Eye test,Jo,\n"
    )
    made = plans(found, register)
    assert [one.action.id if one.action else None for one in made] == [1, 2, 3, *[None] * 4]
    assert [one.standing.value for one in made] == ["changed"] * 3 + ["rejected"] + ["new"] * 3
    assert ("Action", "Dental check", "Dental check booked") in made[0].changes


def test_check_f12_an_empty_cell_says_nothing_unless_it_is_to_clear() -> None:
    action = RemedialAction(id=1, child_id=1, action="Visit", owner_name="Jo", notes="Seen")
    found = sheet(b"Child ID,Action,Owner,Notes,Due,Status,Source\n004001,Visit,,,,,\n")
    held = [Row(action=action, child=CHILDREN[1])]
    assert plans(found, held)[0].standing is Standing.UNCHANGED
    clearing = Planner(held, CHILDREN, KNOWN, clears=True)
    (line,) = action_sheets.lines_of(found, found.guessed)
    cleared = clearing.plan(line, frozenset(found.guessed.values())).action
    assert cleared
    assert (cleared.owner_name, cleared.notes) == ("", "")


def test_what_is_a_decisions_stays_and_the_rest_of_its_row_is_taken() -> None:
    action = RemedialAction(
        id=1, child_id=1, action="Visit", decision_id=5, source_on=date(2026, 9, 1), due_on=date(2026, 10, 1)
    )
    found = sheet(b"Ref,Child ID,Raised,Action,Due,Status\nA1,004001,1/9/2026,Visit,5/10/2026,Done\n")
    (made,) = plans(found, [Row(action=action, child=CHILDREN[1])])
    assert made.action
    assert (made.action.due_on, made.action.status) == (date(2026, 10, 1), Status.DONE)
    assert [(one.severity.value, one.column) for one in made.problems] == [("noted", "Due")]


def test_own_columns_are_kept_by_their_heading() -> None:
    found = sheet(b"Child ID,Action,Owner,Due,RAG,,Theme\n004001,Visit,Jo,,Red,x,Health; Transport\n")
    (made,) = plans(found, [])
    assert made.action
    assert made.action.other_columns == {"RAG": "Red", "Column F": "x", "Theme": "Health; Transport"}


_days = st.none() | st.dates(date(2015, 1, 1), TODAY)
_texts = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co")), max_size=40).map(
    lambda text: " ".join(text.split())
) | st.sampled_from(
    ["=1+1", "@SUM(A1)", "+44 1632", "-1", "'=cmd|' /C calc'!A0", "''+1", "Ünï 🙂", "0012", "None"]
)
_long = st.lists(_texts, min_size=1, max_size=3).map(lambda lines: "\n".join(lines).strip())


@st.composite
def _rows(draw: st.DrawFn) -> list[Row]:
    found = []
    for number in range(1, draw(st.integers(1, 5)) + 1):
        child_id = draw(st.sampled_from(list(CHILDREN)))
        status = draw(st.sampled_from(list(Status)))
        is_seen = draw(st.booleans())
        raised, revised = draw(_days), draw(_days)
        if raised and revised:
            revised = max(raised, revised)  # a day before it was raised is refused
        action = RemedialAction(
            id=number,
            child_id=child_id,
            action=draw(_long.filter(bool)),
            source=draw(st.sampled_from(list(SOURCES))),
            source_on=raised,
            owner_role=draw(_texts),
            owner_name=draw(_texts),
            due_on=draw(_days),
            revised_due_on=revised,
            revision_reason=draw(_long),
            status=status,
            completed_on=draw(_days) if status in {Status.DONE, Status.SUPERSEDED} else None,
            evidence_seen=is_seen,
            evidence_seen_on=draw(_days) if is_seen else None,
            manager_checked_on=draw(_days),
            manager_checked_by=draw(_texts),
            notes=draw(_long),
            action_ref=f"R{number}",
            themes=frozenset(draw(st.sets(st.sampled_from(list(THEMES)), max_size=3))),
            other_columns={key: text for key in ("RAG", "=Own") if (text := draw(_texts))},
        )
        found.append(Row(action=action, child=CHILDREN[child_id]))
    return found


@pytest.mark.parametrize("ending", ENDINGS)
@settings(max_examples=40)
@given(rows=_rows())
def test_check_g1_what_goes_out_comes_back_equal(ending: str, rows: list[Row]) -> None:
    content = action_workbook.written(rows, KNOWN, ending, lambda child: child.display_name)
    found = sheet(content, f"actions{ending}")
    again = plans(found, rows)
    assert [one.standing for one in again] == [Standing.UNCHANGED] * len(rows), [one.changes for one in again]
    fresh = plans(found, [])
    assert [one.problems for one in fresh] == [()] * len(rows)
    for row, made in zip(rows, fresh, strict=True):
        assert made.action
        new = Row(action=made.action, child=row.child)
        for column in EXPORTED:
            assert typed(new, column.key, KNOWN) == typed(row, column.key, KNOWN)
        assert made.action.other_columns == row.action.other_columns


@pytest.mark.parametrize("ending", [".xlsx", ".ods"])
def test_check_f1_no_cell_of_a_workbook_is_a_formula(ending: str) -> None:
    action = RemedialAction(id=1, child_id=1, action="=HYPERLINK(1)", notes="+1", other_columns={"@a": "=2"})
    content = action_workbook.written([Row(action=action, child=CHILDREN[1])], KNOWN, ending)
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        parts = [packed.read(name) for name in packed.namelist() if name.endswith(".xml")]
    assert any(b"=HYPERLINK(1)" in part for part in parts)
    assert not any(b"<f>" in part or b"table:formula" in part for part in parts)


def test_check_f1_in_a_csv_file_an_apostrophe_stands_before_a_formula() -> None:
    action = RemedialAction(id=1, child_id=1, action="=1+1", notes="'=2", other_columns={"@a": "-3"})
    text = action_workbook.written([Row(action=action, child=CHILDREN[1])], KNOWN, ".csv").decode("utf-8-sig")
    assert ",'=1+1," in text
    assert text.endswith(",''=2,'-3\n")
    assert text.splitlines()[0].endswith(",'@a")


def test_a_text_too_long_for_a_cell_is_refused_and_never_cut() -> None:
    row = Row(
        action=RemedialAction(id=7, child_id=1, action="x", notes="y" * (LONGEST_CELL + 1)), child=CHILDREN[1]
    )
    with pytest.raises(RuleBroken, match="Export as CSV"):
        action_workbook.written([row], KNOWN, ".xlsx")
    assert b"y" * (LONGEST_CELL + 1) in action_workbook.written([row], KNOWN, ".csv")


def _open_document(body: str, **entries: bytes) -> bytes:
    names = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    )
    content = f"<office:document-content {names}><office:body>{body}</office:body></office:document-content>"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, held in {"mimetype": b"x", "content.xml": content.encode(), **entries}.items():
            packed.writestr(name, held)
    return out.getvalue()


def _refusal(content: bytes) -> str:
    with pytest.raises(CannotRead) as raised:
        sources.tables(SourceFile(name="a.ods", content=content))
    return raised.value.sentence


_CELL = '<table:table-cell office:value-type="string" %s><text:p>x</text:p></table:table-cell>'


def test_an_open_document_is_read_as_it_is_seen() -> None:
    body = (
        '<office:spreadsheet><table:table table:name="One"><table:table-header-rows><table:table-row>'
        '<table:table-cell office:value-type="string"><office:annotation><text:p>not this</text:p>'
        '</office:annotation><text:p>a<text:s text:c="2"/>b<text:span>c</text:span></text:p><text:p>d</text:p>'
        '</table:table-cell><table:table-cell table:number-columns-repeated="2"/>'
        '<table:table-cell office:value-type="float" office:value="4.0"/>'
        '<table:table-cell office:value-type="date" office:date-value="2026-11-23T00:00:00"/>'
        '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>'
        '<table:table-cell table:number-columns-repeated="16000"/>'
        "</table:table-row></table:table-header-rows>"
        '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>'
        f"<table:table-row>{_CELL % ''}</table:table-row>"
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
        "</table:table></office:spreadsheet>"
    )
    (table,) = sources.tables(SourceFile(name="a.ods", content=_open_document(body)))
    assert [(line.number, line.cells) for line in table.lines] == [
        (1, ("a  bc\nd", "", "", "4", "2026-11-23", "TRUE")),
        (5, ("x",)),
    ]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("<office:text/>", "no spreadsheet"),
        ('<office:spreadsheet><table:table table:name="a"/></office:spreadsheet>', "no rows"),
        (
            '<office:spreadsheet><table:table><table:table-row table:number-rows-repeated="9000000">'
            + _CELL % ""
            + "</table:table-row></table:table></office:spreadsheet>",
            "rows",
        ),
        (
            "<office:spreadsheet><table:table><table:table-row>"
            + _CELL % 'table:number-columns-repeated="9000000"'
            + "</table:table-row></table:table></office:spreadsheet>",
            "far beyond",
        ),
    ],
)
def test_check_f2_f4_an_open_document_is_refused_before_it_grows(body: str, words: str) -> None:
    assert words in _refusal(_open_document(body))


def test_check_f3_f14_an_open_document_with_entities_or_a_password_is_refused() -> None:
    evil = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    assert "entities" in _refusal(_open_document("", **{"content.xml": evil}))
    locked = b'<manifest><encryption-data checksum="x"/></manifest>'
    assert "password" in _refusal(_open_document("", **{"META-INF/manifest.xml": locked}))


def test_an_open_document_is_the_same_bytes_for_the_same_values() -> None:
    page = Worksheet(name="A & B", columns=[("Day", 12)], rows=[[TODAY], [7], [None], ["  two\tx "]])
    made = open_sheets.open_workbook("Title", TODAY, [page])
    assert made == open_sheets.open_workbook("Title", TODAY, [page])
    (table,) = sources.tables(SourceFile(name="a.ods", content=made))
    assert table.sheet == "A & B"
    assert [line.cells[0] for line in table.lines] == ["Day", "2026-11-23", "7", "  two\tx "]
