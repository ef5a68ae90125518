"""A key after a semicolon stands for a phrase, with its fields filled and its place to go on."""

from __future__ import annotations

import pytest

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.phrases import SHIPPED, Expansion, Phrase, checked, expanded, filled

PHRASES = {"sw": "{social_worker} leads it.", "saw": "I saw {child} on {here} alone."}
FACTS = {"child": "Zoë", "social_worker": "", "today": "24 November 2026", "iro": "I. Reviewer"}


def test_row_c4_a_key_becomes_its_phrase_and_keeps_what_ended_it() -> None:
    assert expanded("Yes. ;sw ", PHRASES, FACTS | {"social_worker": "S. Worker"}) == Expansion(
        replaces=4, text="S. Worker leads it. ", cursor=20
    )
    entered = expanded(";SW\n", PHRASES, FACTS)
    assert entered is not None
    assert entered.text == "[social worker] leads it.\n", "a field not known stands open"


def test_a_phrase_says_where_to_go_on() -> None:
    asked = expanded("(;saw ", PHRASES, FACTS)
    assert asked == Expansion(replaces=5, text="I saw Zoë on  alone.", cursor=13)


@pytest.mark.parametrize("before", ["", " ", ";sw", "a;sw ", ";other ", "; ", ";sw  ", ";s w "])
def test_what_asks_for_nothing(before: str) -> None:
    assert expanded(before, PHRASES, FACTS) is None


@pytest.mark.parametrize(
    ("key", "text", "field"),
    [
        ("two words", "x", "key"),
        ("", "x", "key"),
        ("pep", "x", "key"),
        ("mine", " ", "phrase_text"),
        ("mine", "{mother} said", "phrase_text"),
    ],
)
def test_a_phrase_that_cannot_be_is_refused(key: str, text: str, field: str) -> None:
    with pytest.raises(RuleBroken) as broken:
        checked(Phrase(key=key, text=text), SHIPPED)
    assert broken.value.field == field


def test_what_ships_is_in_order() -> None:
    for phrase in SHIPPED:
        others = [other for other in SHIPPED if other is not phrase]
        assert checked(phrase, others).key == phrase.key
        assert "[" not in filled(phrase.text, FACTS | {"social_worker": "S. Worker"})
    assert checked(Phrase(key=" ;MINE ", text=" Words. "), SHIPPED) == Phrase(key="mine", text="Words.")
