from __future__ import annotations

import csv
from datetime import date

import pytest

from iro_desk import resources
from iro_desk.domain import participation

BORN_ON = date(2022, 5, 12)
OLDER = ("PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7")


def test_t59_pn0_until_the_day_before_the_fourth_birthday() -> None:
    assert participation.allowed(BORN_ON, date(2026, 5, 11)) == ("PN0",)
    assert participation.allowed(BORN_ON, date(2026, 5, 12)) == OLDER


def test_all_codes_while_the_birth_date_is_not_known() -> None:
    assert participation.allowed(None, date(2026, 5, 12)) == ("PN0", *OLDER)


@pytest.mark.parametrize("code", OLDER)
def test_an_older_childs_code_before_four_says_what_to_choose(code: str) -> None:
    assert participation.check(code, BORN_ON, date(2026, 5, 12)) is None
    assert participation.check(code, BORN_ON, date(2026, 5, 11)) == (
        f"The child is under 4 on the review date, so {code} does not fit. Choose PN0."
    )


def test_pn0_at_four_says_what_to_choose() -> None:
    assert participation.check("PN0", BORN_ON, date(2026, 5, 11)) is None
    assert participation.check("PN0", BORN_ON, date(2026, 5, 12)) == (
        "The child is 4 or over on the review date, so PN0 does not fit. Choose PN1 to PN7."
    )


def test_an_unknown_code_is_named() -> None:
    assert participation.check("PN8", None, date(2026, 5, 12)) == (
        "“PN8” is not a participation code. Choose one of PN0 to PN7."
    )


def test_the_codes_are_those_of_the_return() -> None:
    text = resources.path("codes/review_participation.csv").read_text(encoding="utf-8")

    assert [row["code"] for row in csv.DictReader(text.splitlines())] == list(participation.CODES)
    assert set(participation.PREFERENCE) == set(participation.CODES) - {"PN0"}
    assert {"PN1", "PN2", "PN3", "PN5", "PN6"} == participation.PARTICIPATED
