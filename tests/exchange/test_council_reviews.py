"""The council's reviews as they are read for a comparison, and the period they cover."""

from __future__ import annotations

from datetime import date

import pytest

from iro_desk.domain.errors import CannotRead
from iro_desk.exchange import council_reviews, sources
from iro_desk.exchange.council_reviews import CouncilRecord
from iro_desk.exchange.sources import SourceFile
from tests.exchange.samples import AS_AT, HEADER, LIST_8, MESSY, REVIEWS, THIS_YEAR

BORN = date(2016, 2, 9)
ROW = "001,09/02/2016,{day},PN1\n"


def record(*contents: str, known: dict[str, date | None] | None = None) -> CouncilRecord:
    files = [SourceFile(name=f"file{n}.csv", content=text.encode()) for n, text in enumerate(contents, 1)]
    return council_reviews.read(files, as_at=AS_AT, known={"001": BORN} if known is None else known)


def days(*texts: str) -> str:
    return REVIEWS + "".join(ROW.format(day=text) for text in texts)


def test_rows_are_by_child_with_their_place() -> None:
    found = record(days("06/05/2026", "30/10/2026"))
    rows = found.children["001"].reviews
    assert [(row.on, row.code, row.place) for row in rows] == [
        (date(2026, 5, 6), "PN1", "file1.csv, row 2"),
        (date(2026, 10, 30), "PN1", "file1.csv, row 3"),
    ]
    assert found.has_reviews
    assert not found.lists_children


def test_an_impossible_date_is_compared_as_it_stands() -> None:
    found = record(days("31/06/2026"))
    (row,) = found.children["001"].reviews
    assert (row.on, row.text, row.place) == (None, "31/06/2026", "file1.csv, row 2")
    assert found.children["001"].is_listed
    assert not found.problems


def test_a_day_given_twice_is_one_review_and_told() -> None:
    found = record(REVIEWS + "001,09/02/2016,06/05/2026,PN1\n001,09/02/2016,06/05/2026,PN2\n")
    assert [row.code for row in found.children["001"].reviews] == ["PN1"]
    assert "code PN1" in found.problems[0].sentence


def test_lost_zeros_and_another_id_are_seen() -> None:
    lost = record(REVIEWS + "1,09/02/2016,06/05/2026,PN1\n")
    assert len(lost.children["001"].reviews) == 1
    other = record(REVIEWS + "777,09/02/2016,06/05/2026,PN1\n")
    assert other.children["001"].other_ids == ("777",)
    assert not other.children["001"].is_listed


def test_only_what_concerns_the_iro_is_told() -> None:
    others = REVIEWS + "555,31/02/2016,31/02/2026,PN1\n,09/02/2016,06/05/2026,PN1\n"
    (problem,) = record(days("06/05/2026"), others).problems
    assert "no child id" in problem.sentence


@pytest.mark.parametrize(
    ("content", "said"),
    [(HEADER + "001,F,09/02/2016,WBRI,UN1,0,\n", "holds reviews"), ("", "empty"), ("a,b\n1,2\n", "headings")],
)
def test_files_without_reviews_are_refused(content: str, said: str) -> None:
    with pytest.raises(CannotRead, match=said):
        record(content)


@pytest.mark.parametrize("source", [THIS_YEAR, LIST_8, MESSY])
def test_the_sample_files_are_read(source: object) -> None:
    files = sources.gather([source])  # type: ignore[list-item]
    found = council_reviews.read(files, as_at=AS_AT, known={"004002": date(2024, 6, 12)})
    assert found.children["004002"].is_listed


def own(*texts: str) -> frozenset[tuple[str, date]]:
    return frozenset(("001", date.fromisoformat(text)) for text in texts)


@pytest.mark.parametrize(
    ("theirs", "ours", "first", "last"),
    [
        # one year; a slip of the pen covers none
        (
            ("06/05/2026", "06/06/2026", "06/07/2026"),
            ("2026-05-06",),
            date(2026, 4, 1),
            AS_AT,
        ),
        (
            ("06/05/2026", "06/06/2026", "06/07/2025"),
            ("2026-05-06", "2026-06-06", "2026-07-06", "2025-08-01"),
            date(2026, 4, 1),
            AS_AT,
        ),
        # one row alone; a year long closed
        (("06/05/2026",), (), date(2026, 4, 1), AS_AT),
        (("06/05/2024", "06/05/2024"), ("2026-05-06",), date(2024, 4, 1), date(2025, 3, 31)),
        # thin years count where the IRO's own reviews are there
        (
            ("06/05/2024", "07/05/2025", "06/05/2026", "06/06/2026", "06/07/2026", "06/08/2026"),
            ("2024-05-06", "2025-05-07", "2026-05-06"),
            date(2024, 4, 1),
            AS_AT,
        ),
        # a date to come covers nothing
        (("06/05/2026", "06/05/2027", "07/05/2027"), (), date(2026, 4, 1), AS_AT),
    ],
)
def test_row_B9_the_period_is_told_by_the_dates_inside(
    theirs: tuple[str, ...], ours: tuple[str, ...], first: date, last: date
) -> None:
    assert council_reviews.period(record(days(*theirs)), own(*ours), AS_AT) == (first, last)
