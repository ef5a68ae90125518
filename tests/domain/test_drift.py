"""Promises made again in other words, and aims that do not move."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iro_desk.domain import drift
from iro_desk.domain.alike import THRESHOLD, likeness
from iro_desk.domain.decisions import Decision, DecisionProgress, Progress
from iro_desk.domain.drift import Drift, DriftRules
from iro_desk.domain.review import Meeting, Review

PAIRS = tomllib.loads((Path(__file__).parents[1] / "data" / "drift_pairs.toml").read_text("utf-8"))
HELD_OUT = tomllib.loads((Path(__file__).parents[1] / "data" / "drift_holdout.toml").read_text("utf-8"))
FIRST = date(2025, 2, 3)
NAMES = frozenset({"kit", "sorrel"})


def reviews(count: int, *, aims: frozenset[str] = frozenset()) -> list[tuple[date, Review]]:
    days = [FIRST + timedelta(days=180 * place) for place in range(count)]
    return [
        (on, Review(id=place, meetings=(Meeting(held_on=on),), long_term_plans=aims))
        for place, on in enumerate(days, 1)
    ]


def decision(number: int, text: str, *, carried_from: int | None = None) -> Decision:
    return Decision(id=number, text=text, carried_from=carried_from)


def found_done(number: int) -> DecisionProgress:
    return DecisionProgress(decision_id=number, review_id=2, progress=Progress.DONE)


def of(lines: tuple[Drift, ...]) -> list[list[int | None]]:
    return [[made.decision.id for made in line.made] for line in lines]


def remade(pairs: list[list[str]]) -> list[list[str]]:
    return [
        pair
        for pair in pairs
        if drift.ledger(reviews(2), {1: [decision(1, pair[0])], 2: [decision(2, pair[1])]}, (), names=NAMES)[
            0
        ].remade
    ]


def test_row_b4_nineteen_of_twenty_planted_drifts_are_found() -> None:
    assert len(PAIRS["drifts"]) == 20
    assert len(remade(PAIRS["drifts"])) >= 19


def test_row_b4_at_most_two_of_twenty_lookalikes_are_taken_for_drift() -> None:
    assert len(PAIRS["lookalikes"]) == 20
    assert len(remade(PAIRS["lookalikes"])) <= 2


def test_row_b4_twenty_pairs_more_are_told_apart_no_worse() -> None:
    """They guard against steps back: the words of the field were widened after the first measurement."""
    assert (len(HELD_OUT["drifts"]), len(HELD_OUT["lookalikes"])) == (20, 20)
    assert len(remade(HELD_OUT["drifts"])) >= 19
    assert len(remade(HELD_OUT["lookalikes"])) <= 1


@pytest.mark.parametrize(("fixture", "found", "false"), [(PAIRS, 19, 2), (HELD_OUT, 19, 3)])
def test_row_b4_forty_decisions_of_one_child_are_told_apart(
    fixture: dict[str, list[list[str]]], found: int, false: int
) -> None:
    """All drifts and lookalikes in one child's two reviews: each drift goes on with its own, no other does.

    Of the false ones of the second fixture two do ask for the same thing across its pairs.
    """
    pairs = [*fixture["drifts"], *fixture["lookalikes"]]
    first = [decision(place, pair[0]) for place, pair in enumerate(pairs, 1)]
    second = [decision(100 + place, pair[1]) for place, pair in enumerate(pairs, 1)]
    lines = drift.ledger(reviews(2), {1: first, 2: second}, (), names=NAMES)
    matched = {tuple(made.decision.id or 0 for made in line.made) for line in lines if line.remade}
    right = matched & {(place, 100 + place) for place in range(1, 21)}
    assert len(right) >= found
    assert len(matched - right) <= false


def test_row_m7_age_and_count_follow_the_whole_chain() -> None:
    made = {
        1: [decision(1, "Book a dental check")],
        2: [decision(2, "Dentist appointment to be arranged")],
        3: [decision(3, "Dental check", carried_from=2)],
    }
    (line,) = drift.ledger(reviews(3), made, ())
    assert (line.remade, line.first_on, line.age(FIRST + timedelta(days=400))) == (2, FIRST, 400)
    assert [one.is_carried for one in line.made] == [False, False, True]
    assert line.made[1].shared == ("dental",)


def test_what_was_found_done_and_is_decided_anew_is_a_new_promise() -> None:
    made = {1: [decision(1, "Book a dental check")], 2: [decision(2, "Book a dental check")]}
    lines = drift.ledger(reviews(2), made, [found_done(1)])
    assert of(lines) == [[1], [2]]
    assert not lines[0].is_open


def test_carried_from_wins_over_words() -> None:
    made = {
        1: [decision(1, "Apply for a passport"), decision(2, "Sort the papers")],
        2: [decision(3, "Apply for a passport", carried_from=2)],
    }
    assert of(drift.ledger(reviews(2), made, ())) == [[2, 3], [1]]


def test_what_was_carried_goes_on_whatever_else_says_the_same() -> None:
    made = {
        1: [decision(1, "CAMHS to offer therapy")],
        2: [decision(2, "CAMHS therapy to be reviewed"), decision(3, "CAMHS therapy", carried_from=1)],
    }
    assert sorted(of(drift.ledger(reviews(2), made, ()))) == [[1, 3], [2]]


def test_a_decision_goes_on_with_one_earlier_decision_alone() -> None:
    made = {
        1: [decision(1, "Apply for a passport")],
        2: [decision(2, "Passport application to be sent"), decision(3, "Apply for a passport")],
    }
    assert sorted(of(drift.ledger(reviews(2), made, ()))) == [[1, 3], [2]], "with the one most alike"


@pytest.mark.parametrize("threshold", [1, 50, 100])
def test_the_threshold_is_the_persons(threshold: int) -> None:
    pair = ("Book a dental check", "Dentist appointment to be arranged")
    made = {1: [decision(1, pair[0])], 2: [decision(2, pair[1])]}
    (first, *_) = drift.ledger(reviews(2), made, (), DriftRules(threshold=threshold))
    assert bool(first.remade) is (likeness(*pair).percent >= threshold)


def test_aims_named_by_three_reviews_in_a_row_are_listed_with_them() -> None:
    held = [*reviews(1), *[(on, r) for on, r in reviews(4, aims=frozenset({"ADOPTION", "LTFOST18"}))[1:]]]
    (aim,) = drift.unmoved(held, frozenset({"LTFOST18"}))
    assert (aim.code, aim.since, len(aim.reviews)) == ("ADOPTION", held[1][0], 3)
    assert drift.unmoved(held[:3], frozenset()) == ()


texts = st.lists(
    st.sampled_from(
        [word for pairs in PAIRS.values() for pair in pairs for text in pair for word in text.split()]
    ),
    max_size=12,
).map(" ".join)


@given(texts, texts)
def test_likeness_is_the_same_both_ways_and_whole_for_the_same_words(one: str, other: str) -> None:
    there, back = likeness(one, other), likeness(other, one)
    assert there.percent == back.percent
    assert 0 <= there.percent <= 100
    assert likeness(one, one).percent in {0, 100}


@given(st.lists(st.tuples(st.integers(1, 4), texts), max_size=10))
def test_every_decision_stands_in_the_ledger_once(made: list[tuple[int, str]]) -> None:
    decisions: dict[int, list[Decision]] = {}
    for number, (review, text) in enumerate(made, 1):
        decisions.setdefault(review, []).append(decision(number, text))
    lines = drift.ledger(reviews(4), decisions, (), DriftRules(threshold=THRESHOLD))
    listed = [made.decision.id for line in lines for made in line.made]
    assert sorted(listed, key=int) == list(range(1, len(made) + 1))  # type: ignore[arg-type]
    for line in lines:
        assert [one.review_on for one in line.made] == sorted({one.review_on for one in line.made})
