"""Tables told by their headings, never by their names (data-formats.md pitfalls 5, 6, 26)."""

from __future__ import annotations

import pytest

from iro_desk.exchange import headings, sources
from iro_desk.exchange.headings import Kind
from iro_desk.exchange.sources import SourceFile
from tests.exchange.samples import CASELOAD, LIST_8, MESSY, THIS_YEAR


def recognised(text: str | bytes) -> headings.Recognised | None:
    content = text.encode() if isinstance(text, str) else text
    (table,) = sources.tables(SourceFile(name="x", content=content))
    return headings.recognise(table)


def kinds(folder: object) -> dict[str, str]:
    found = {}
    for file in sources.gather([CASELOAD / str(folder)]):
        for table in sources.tables(file):
            known = headings.recognise(table)
            if known and not known.missing_keys:
                found[table.label.split("/", 1)[1]] = str(known.layout.kind)
    return found


def test_every_clean_table_is_known() -> None:
    assert {name.removesuffix(".csv"): kind for name, kind in kinds(THIS_YEAR).items()} == {
        kind: kind for kind in (*list(Kind)[:12],)
    }


def test_every_messy_table_is_known() -> None:
    assert sorted(kinds(MESSY).values()) == [
        "annex_a_list_8", "annex_a_list_8", "episodes", "header", "missing", "previous_permanence", "reviews", "uasc",
    ]  # fmt: skip
    assert set(kinds(LIST_8).values()) == {"annex_a_list_8"}


@pytest.mark.parametrize(
    "text",
    [
        "  child , Decom,DEC \n",
        "DEC,LA,DECOM,YEAR,CHILD,TEST_COLUMN\n",
        "Extract of 22 November\n\n,,\n“CHILD”,decom,Dec,ls\n",
        "CHILD_LA_CODE,DECOM,DEC\n",
    ],
)
def test_order_case_blanks_and_extra_columns_say_nothing(text: str) -> None:
    known = recognised(text)
    assert known is not None
    assert known.layout.kind is Kind.EPISODES
    assert known.missing_keys == ()


def test_a_missing_key_column_is_named() -> None:
    known = recognised("DECOM,RNE,LS,PLACE,DEC\n01/01/2026,S,C2,U6,\n")
    assert known is not None
    assert known.missing_keys == ("CHILD",)


@pytest.mark.parametrize(
    "text",
    ["apples,pears\n1,2\n", "Child Unique ID,Gender,Date of referral\n", "CHILD,LAST_REVIEW\n", "a\n" * 30],
)
def test_another_table_is_not_taken(text: str) -> None:
    assert recognised(text) is None


def test_headings_below_the_tenth_row_are_not_sought() -> None:
    assert recognised("note\n" * 10 + "CHILD,DECOM,DEC\n") is None


def test_list_8_is_known_by_the_names_of_the_public_extract() -> None:
    names = "ChildUniqueID,DateOfBirth,LoookedAfterStartDate,LegalStatus,LatestStatutoryReviewDate,AllocatedWorker\n"
    known = recognised(names)
    assert known is not None
    assert known.layout.kind is Kind.LIST_8


def test_the_reports_of_the_collection_site_are_read() -> None:
    known = recognised("CHILD_LA_CODE\tDOB\tREVIEW_DATE\tPARTICIPATION\n")
    assert known is not None
    assert known.layout.kind is Kind.REVIEWS
