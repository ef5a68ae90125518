"""B9: the council's reviews against a desk that has its own."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from iro_desk.domain.errors import CannotRead, RuleBroken
from iro_desk.domain.reconcile import KIND_WORDS
from iro_desk.services import reconcile
from iro_desk.services.desk import Desk
from iro_desk.store import audit
from tests import build
from tests.documents import reading

BORN = date(2016, 2, 9)
SMALL = date(2024, 1, 1)
HEADING = "CHILD,DOB,REVIEW,REVIEW_CODE\n"
RIGHT = """001,09/02/2016,06/05/2026,PN1
001,09/02/2016,30/10/2026,PN1
002,09/02/2016,12/05/2026,PN1
003,09/02/2016,05/06/2026,PN1
004,09/02/2016,08/07/2026,PN1
005,09/02/2016,08/07/2026,PN1
006,01/01/2024,09/09/2026,PN0
007,09/02/2016,07/04/2026,PN1
007,09/02/2016,01/10/2026,PN1
008,09/02/2016,13/08/2026,PN1
"""
WRONG = {
    "001,09/02/2016,06/05/2026": "001,09/02/2016,27/05/2026",  # the last meeting
    "002,09/02/2016,12/05/2026": "002,09/02/2016,05/12/2026",  # swapped, and still to come
    "003,09/02/2016,05/06/2026": "003,09/02/2016,06/06/2026",  # a day out
    "004,09/02/2016,08/07/2026": "004,09/02/2016,18/07/2026",  # a figure mistyped
    "005,09/02/2016,08/07/2026,PN1": "005,09/02/2016,08/07/2026,PN6",
    "006,01/01/2024,09/09/2026,PN0": "006,01/01/2024,09/09/2026,PN7",
    "007,09/02/2016,07/04/2026,PN1\n": "",
    "007,09/02/2016,01/10/2026,PN1\n": "",
}


@pytest.fixture
def caseload(desk: Desk) -> Desk:
    """Eight children with ten reviews in the year, one a series, one before the year, one planned."""
    first = build.a_child(desk, "001", "Ember Canarybird", reviewed_on=(date(2026, 1, 12),))
    build.a_review(desk, first, date(2026, 5, 6), date(2026, 5, 27))
    build.a_review(desk, first, date(2026, 10, 30))
    build.a_review(desk, first, is_completed=False)
    build.a_child(desk, "002", "Two Canarybird", reviewed_on=(date(2026, 5, 12),))
    build.a_child(desk, "003", "Three Canarybird", reviewed_on=(date(2026, 6, 5),))
    build.a_child(desk, "004", "Four Canarybird", reviewed_on=(date(2026, 7, 8),))
    build.a_child(desk, "005", "Five Canarybird", reviewed_on=(date(2026, 7, 8),))
    sixth = build.a_child(desk, "006", "Six Canarybird", born_on=SMALL, since=date(2024, 2, 1))
    build.a_review(desk, sixth, date(2026, 9, 9), code="PN0")
    build.a_child(desk, "007", "Seven Canarybird", reviewed_on=(date(2026, 4, 7), date(2026, 10, 1)))
    build.a_child(desk, "008", "Eight Canarybird", reviewed_on=(date(2026, 8, 13),))
    return desk


def written(folder: Path, text: str, name: str = "list.txt") -> list[Path]:
    path = folder / name
    path.write_text(HEADING + text, encoding="utf-8")
    return [path]


def faulty() -> str:
    text = RIGHT
    for right, wrong in WRONG.items():
        assert right in text
        text = text.replace(right, wrong)
    return text


def test_row_B9_four_dates_two_codes_and_a_child_are_seven(caseload: Desk, tmp_path: Path) -> None:
    found = reconcile.compare(caseload, written(tmp_path, faulty()))
    told = [(row["child_ref"], row["kind"], row["ours"], row["theirs"]) for row in reconcile.rows(found)]
    assert told == [
        ("001", "date_differs", "2026-05-06", "2026-05-27"),
        ("002", "date_differs", "2026-05-12", "2026-12-05"),
        ("003", "date_differs", "2026-06-05", "2026-06-06"),
        ("004", "date_differs", "2026-07-08", "2026-07-18"),
        ("005", "code_differs", "PN1", "PN6"),
        ("006", "code_differs", "PN0", "PN7"),
        ("007", "child_missing_there", "2026-04-07, 2026-10-01", None),
    ]
    causes = [one.likely_cause for one in found.differences]
    assert causes[0] == "The date is the last meeting of the series."
    assert causes[1] == "Day and month are swapped."
    assert causes[5] == "The code there doesn't fit the age: the child was under 4 that day."
    assert (found.reviews, found.children, found.others) == (10, 8, 0)
    assert found.compared.from_on == date(2026, 4, 1)


def test_the_right_file_has_none_and_other_children_are_counted(caseload: Desk, tmp_path: Path) -> None:
    found = reconcile.compare(caseload, written(tmp_path, RIGHT + "999,09/02/2015,06/05/2026,PN1\n"))
    assert not found.differences
    assert found.others == 1
    words = "\n".join(reconcile.in_words(found))
    assert "0 differences" in words
    assert "1 other child" in words


def test_the_period_may_be_given(caseload: Desk, tmp_path: Path) -> None:
    file = written(tmp_path, faulty())
    asked = reconcile.compare(caseload, file, from_on=date(2026, 7, 1), to_on=date(2026, 8, 31))
    assert [one.child_ref for one in asked.differences] == ["004", "005"]
    assert "as asked for" in reconcile.in_words(asked)[1]
    with pytest.raises(RuleBroken, match="ends before it begins"):
        reconcile.compare(caseload, file, from_on=date(2026, 8, 1), to_on=date(2026, 7, 1))


def test_ids_that_lost_their_zeros_are_the_same_children(caseload: Desk, tmp_path: Path) -> None:
    text = "".join(line.lstrip("0") for line in RIGHT.splitlines(keepends=True))
    assert not reconcile.compare(caseload, written(tmp_path, text)).differences


def test_nothing_is_written_but_the_export_in_the_audit(caseload: Desk, tmp_path: Path) -> None:
    before = len(audit.lines(caseload.case_file))
    found = reconcile.compare(caseload, written(tmp_path, faulty()))
    assert len(audit.lines(caseload.case_file)) == before
    text = reading.text(reconcile.export(caseload, found, ".pdf"))
    assert "7 differences" in text
    for private in ("Canarybird", "Ember", "2016", "2024"):
        assert private not in text
    assert reconcile.export(caseload, found, ".xlsx").startswith(b"PK")
    assert len(audit.lines(caseload.case_file)) == before + 2


def test_a_file_of_no_use_is_refused(caseload: Desk, tmp_path: Path) -> None:
    path = tmp_path / "notes.csv"
    path.write_text("apples,pears\n1,2\n", encoding="utf-8")
    with pytest.raises(CannotRead, match="headings"):
        reconcile.compare(caseload, [path])


def test_an_empty_desk_has_nothing_to_compare(desk: Desk, tmp_path: Path) -> None:
    found = reconcile.compare(desk, written(tmp_path, RIGHT))
    assert (found.reviews, found.others, found.differences) == (0, 8, ())


def test_each_kind_has_words(caseload: Desk, tmp_path: Path) -> None:
    paper = reconcile.paper(caseload, reconcile.compare(caseload, written(tmp_path, faulty())))
    assert paper.counts == (("Date differs", 4), ("Code differs", 2), ("Child missing there", 1))
    assert {row.what for row in paper.rows} <= set(KIND_WORDS.values())
