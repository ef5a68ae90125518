"""Cells and codes (data-formats.md pitfalls 15 to 20 and 22)."""

from __future__ import annotations

import pytest

from iro_desk.exchange import cells, codes
from iro_desk.exchange.codes import Coded


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "  ",
        "NULL",
        "#N/A",
        "*DUMMY*",
        "N/A",
        "-",
        "nan",
        "-1",
        "Data not captured on mosaic",
        "\u00a0",
        "\u200b",
    ],
)
def test_a_placeholder_is_a_blank(cell: str) -> None:
    assert cells.cleaned(cell) == ""


def test_unseen_marks_and_double_blanks_go() -> None:
    assert cells.cleaned(" Worker\u00a0Bravo \u202e (x)\u200b ") == "Worker Bravo (x)"
    assert cells.cleaned("Zoe\u0308") == "Zoë"
    assert cells.cleaned("=cmd|' /C calc'!A0") == "=cmd|' /C calc'!A0"


def test_an_id_is_text() -> None:
    assert cells.child_ref(" 004002 ") == "004002"
    assert cells.child_ref("1001.0") == "1001"
    assert cells.child_ref("p404 7769") == "P4047769"
    assert cells.is_shortened_number("1.23E+11")
    assert not cells.is_shortened_number("1E10")


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("qx25 7fj ", "QX25 7FJ"), ("C251YT", "C25 1YT"), ("2TR", "2TR"), ("nope", "nope"), ("", None)],
)
def test_a_postcode_has_its_usual_shape_where_it_has_one(cell: str, expected: str | None) -> None:
    assert cells.postcode(cell) == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("a) Yes", True), ("Y", True), ("1.0", True), ("b) No", False), ("", False), ("0", False)],
)
def test_a_flag_is_read(cell: str, expected: bool) -> None:
    assert cells.is_yes(cell) is expected


def test_an_unknown_code_is_kept() -> None:
    assert codes.of_903("ethnicity", "UNKN") == Coded("UNKN", is_known=False)
    assert codes.of_903("review_participation", " pn1 ") == Coded("PN1")
    assert codes.of_903("placement_type", "NULL") == Coded(None)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [("1", "M"), ("2.0", "F"), ("m", "M"), ("b) Female", "F"), ("Male", "M"), ("Unknown", "U")],
)
def test_sex_has_one_code_for_every_year(cell: str, expected: str) -> None:
    assert codes.sex(cell).value == expected


@pytest.mark.parametrize(
    ("field", "cell", "expected"),
    [
        ("legal_status", "C2: FCO", "C2"),
        ("legal_status", "Full Care Order", "C2"),
        ("legal_status", "ACCOM S.20 SINGLE PERIOD", "V2"),
        ("placement_type", "f) U6: Foster placement - not FFA", "U6"),
        ("placement_type", "K3: Supported accommodation", "K3"),
        ("placement_type", "Z12", "Z12"),
        ("placement_provider", "e) PR4 - Private provision", "PR4"),
        ("category_of_need", "N1 - Abuse or Neglect", "N1"),
        ("ceased_reason", "k) E47: Special Guardianship Orders - relative/friend", "E47"),
        ("ethnicity", "s) REFU", "REFU"),
        ("ethnicity", "s) NOBT", "NOBT"),
        # An old code letter with another meaning: words come first.
        ("placement_type", "H5 - Placed with own parents or other person with parental responsibility", "P1"),
    ],
)
def test_local_words_become_codes(field: str, cell: str, expected: str) -> None:
    assert codes.of_list_8(field, cell) == Coded(expected)


@pytest.mark.parametrize(
    ("field", "cell"),
    [
        ("legal_status", "LICE"),
        ("ethnicity", "u) UNKNOWN"),
        ("placement_type", "A4 Placed for adoption w. consent not w. current foster carer"),
    ],
)
def test_words_that_fit_no_one_code_are_kept(field: str, cell: str) -> None:
    assert codes.of_list_8(field, cell) == Coded(cell, is_known=False)


def test_a_permanence_plan_is_told_in_words() -> None:
    assert codes.permanence_plan("f) Long-term fostering").value == "Long-term fostering"
    assert codes.permanence_plan("c) SGO/CAO").value == "Special guardianship or child arrangements order"
    assert codes.permanence_plan("Two plans") == Coded("Two plans", is_known=False)
    assert codes.disability("a) Yes") == "Yes"
    assert codes.disability("") is None
