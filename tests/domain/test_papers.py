from __future__ import annotations

from dataclasses import replace

import pytest

from iro_desk.domain.papers import PartOf, n_of_d
from tests.documents import examples


@pytest.mark.parametrize(
    ("n", "d", "words"),
    [
        (12, 17, "12 of 17 (70.6%)"),
        (0, 9, "0 of 9 (0.0%)"),
        (9, 9, "9 of 9 (100.0%)"),
        (0, 0, "0 of 0"),
        (1, 3, "1 of 3 (33.3%)"),
        (2, 3, "2 of 3 (66.7%)"),
        # Exact halves of a tenth go up, also where binary fractions would round them down.
        (1, 16, "1 of 16 (6.3%)"),
        (1, 2000, "1 of 2,000 (0.1%)"),
        (401, 2000, "401 of 2,000 (20.1%)"),
        (1999, 2000, "1,999 of 2,000 (100.0%)"),
    ],
)
def test_shares_have_both_numbers_and_round_half_up(n: int, d: int, words: str) -> None:
    assert n_of_d(n, d) == words
    assert PartOf(n=n, of=d).words == words


def test_a_paper_is_dated_by_its_issue_else_by_its_review() -> None:
    assert examples.LETTER.dated_on == examples.LETTER.issued_on
    assert examples.DRAFT_LETTER.dated_on == examples.DRAFT_LETTER.review_on
    assert replace(examples.FORM, issued_on=None).dated_on == examples.FORM.review_on
    assert replace(examples.SUMMARY, issued_on=None).dated_on == examples.SUMMARY.as_at


def test_a_child_is_called_as_they_wish() -> None:
    assert examples.LETTER.called == "Ember"
    assert replace(examples.LETTER, known_as="Em").called == "Em"


@pytest.mark.parametrize(
    ("children", "place"), [(49, "below"), (50, "within"), (70, "within"), (71, "above")]
)
def test_the_caseload_stands_against_the_guide(children: int, place: str) -> None:
    words = replace(examples.SUMMARY, children=children).guide_words
    assert words == f"{children}, {place} the guide of 50 to 70 for a full-time IRO"
