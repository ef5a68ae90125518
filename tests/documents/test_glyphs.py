from __future__ import annotations

from dataclasses import replace

import pytest

from iro_desk.documents import decision_letter, glyphs, monitoring_form, supervision
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.papers import ReferenceKind
from tests.documents import examples, reading

NAMES = ("Zoë", "Łukasz", "Nguyễn", "Şerife", "Иван", "Ọláolúwa", "Σοφία", "O’Shea-Byrne")


@pytest.mark.parametrize("name", NAMES)
def test_names_of_europe_and_vietnam_can_be_drawn(name: str) -> None:
    assert glyphs.undrawable(name) == []


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Li 李 Wei 偉", ["李", "偉"]),
        ("محمد", ["م", "ح", "د"]),
        ("Zoë 😀😀", ["😀"]),
        ("पूजा", ["प", "ू", "ज", "ा"]),
    ],
)
def test_what_cannot_be_drawn_is_named_once(text: str, missing: list[str]) -> None:
    assert glyphs.undrawable(text) == missing


def test_names_come_out_whole() -> None:
    letter = replace(examples.LETTER, statement=f"They are {', '.join(NAMES)}.", child_name="Şerife Nguyễn")
    text = reading.text(decision_letter.render(letter))
    assert f"They are {', '.join(NAMES)}." in text
    assert "review for Şerife Nguyễn" in text


def test_taken_apart_letters_are_composed() -> None:
    assert glyphs.clean("Nguye\u0302\u0303n") == "Nguyễn"


def test_invisible_characters_are_left_out() -> None:
    assert glyphs.clean("a\u200bb\ufeffc\x00d\te\r\nf\ufe0f") == "abcd e\nf"


def test_a_draft_shows_a_question_mark() -> None:
    draft = replace(examples.DRAFT_LETTER, child_name="Li 李")
    assert "Decisions of the review for Li ?" in reading.text(decision_letter.render(draft))


def test_an_issued_letter_with_a_hole_is_refused_in_words() -> None:
    with pytest.raises(RuleBroken) as refused:
        decision_letter.render(replace(examples.LETTER, child_name="Li 李"))
    assert refused.value.sentence == (
        "The typeface of the papers cannot draw 李 (in “Li 李”). "
        "Write it in Latin, Greek or Cyrillic letters, then issue the paper."
    )


def test_the_other_papers_refuse_too() -> None:
    with pytest.raises(RuleBroken):
        monitoring_form.render(replace(examples.FORM, good_practice="加油"))
    named = replace(
        examples.SUMMARY,
        references=ReferenceKind.NAMES,
        due=(replace(examples.SUMMARY.due[0], reference="李"),),
    )
    with pytest.raises(RuleBroken):
        supervision.render(named)


def test_a_long_text_is_shortened_in_the_sentence() -> None:
    sentence = glyphs.problem(replace(examples.LETTER, statement="x" * 200 + "李"))
    assert sentence is not None
    assert "x" * 60 + "…" in sentence
    assert "x" * 61 not in sentence
    assert glyphs.problem(examples.LETTER) is None
