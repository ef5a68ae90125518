"""Every question that the law leaves open is shown, and every setting of the clock can be read there."""

from __future__ import annotations

from dataclasses import fields, replace
from enum import StrEnum

import pytest

from iro_desk.domain.readings import READINGS, Reading
from iro_desk.domain.rule_book import DEFAULT_OPTIONS, CrossingFive, Options

SET = [reading for reading in READINGS if reading.option]


def test_all_thirty_are_there_and_each_once() -> None:
    ids = [reading.id for reading in READINGS]
    assert {f"A{number}" for number in range(1, 31)} <= set(ids)
    assert len(set(ids)) == len(ids)


def test_every_setting_has_its_reading() -> None:
    assert {reading.option for reading in SET} == {one.name for one in fields(Options)}


@pytest.mark.parametrize("reading", READINGS, ids=lambda reading: reading.id)
def test_each_says_what_holds_and_where_it_comes_from(reading: Reading) -> None:
    assert reading.question
    assert reading.source
    assert reading.default_words
    assert bool(reading.option) is not bool(reading.answer)


@pytest.mark.parametrize("reading", SET, ids=lambda reading: reading.option)
def test_a_choice_has_words_for_every_value(reading: Reading) -> None:
    held = getattr(DEFAULT_OPTIONS, reading.option)
    if isinstance(held, StrEnum):
        assert set(reading.choices) == set(type(held))
    elif isinstance(held, bool):
        assert set(reading.choices) == {"on", "off"}
    else:
        assert reading.least <= held <= reading.most
        assert reading.noun
    assert reading.read(reading.value(DEFAULT_OPTIONS)) == held
    assert type(reading.read(reading.value(DEFAULT_OPTIONS))) is type(held)


def test_words_follow_the_setting() -> None:
    by_id = {reading.id: reading for reading in READINGS}
    reading = by_id["A22"]
    lenient = replace(DEFAULT_OPTIONS, rha_crossing_five=CrossingFive.LENIENT)
    assert reading.words(lenient).startswith("12 months")
    assert reading.default_words.startswith("6 months")
    dental = by_id["1.12"]
    assert (dental.default_words, dental.words(replace(DEFAULT_OPTIONS, dental_months=1))) == (
        "12 months",
        "1 month",
    )
