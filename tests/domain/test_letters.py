"""Wording with fields, reading age, and what wants a look in a letter to a child."""

from __future__ import annotations

import pytest

from iro_desk.domain import letter_templates, letters, reading_age
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.letters import Bullets, Heading, Paragraph, Point, Points, Value, filled
from iro_desk.domain.reading_age import Look

TOLD = (Points(items=(Point(lead="Where I live", text="## {decisions} is - fine"),)),)
WORDING = """\
Hello {child}. Your next review is {next_review}.

## What you told me
{told}

## Then
- {child} comes.
- {advocate} comes.
Come
too.
"""


def test_fields_are_filled_and_marks_read_once() -> None:
    values: dict[str, Value] = {
        "child": "Ember",
        "next_review": "by 1 May",
        "told": TOLD,
        "advocate": "{child} ## A",
    }
    assert filled(WORDING, values) == (
        Paragraph(text="Hello Ember. Your next review is by 1 May."),
        Heading(text="What you told me"),
        TOLD[0],
        Heading(text="Then"),
        Bullets(items=("Ember comes.", "{child} ## A comes. Come too.")),
    )


def test_a_value_that_ends_with_a_full_stop_does_not_end_a_sentence_twice() -> None:
    values: dict[str, Value] = {"place": "At home. By the window."}
    assert filled("The place: {place}. Come ({place}).", values) == (
        Paragraph(text="The place: At home. By the window. Come (At home. By the window.)."),
    )


def test_what_has_no_value_leaves_no_trace() -> None:
    assert filled(WORDING, {"child": "Ember", "next_review": " ", "told": (), "advocate": ""}) == (
        Paragraph(text="Hello Ember."),
        Heading(text="Then"),
        Bullets(items=("Ember comes.", "Come too.")),
    )


@pytest.mark.parametrize(
    ("wording", "said"),
    [
        ("One.\n\nTwo {chlid}.", "Line 3: there is no field {chlid}. Choose one of the list."),
        ("See {told} here.", "Line 1: the field {told} is a whole block. Give it a line of its own."),
        ("## {told}", "Line 1: the field {told} is a whole block. Give it a line of its own."),
        ("A } brace", "Line 1: a brace stands alone. A field has one before and one after: {child}."),
        (" ", "There is no wording. Write it, or go back to the default."),
    ],
)
def test_wording_that_cannot_be_read_names_line_and_field(wording: str, said: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        letters.check(wording, ("child",), ("told",))
    assert (refused.value.sentence, refused.value.field) == (said, "text")


@pytest.mark.parametrize("part", letter_templates.PARTS, ids=lambda part: f"{part.kind}-{part.part}")
def test_need_46_every_part_reads_for_a_full_and_an_empty_child(part: letter_templates.Part) -> None:
    part.check(part.text)
    full = {name: f"<{name}>" for name in part.inline} | {
        name: (Paragraph(text=f"<{name}>"),) for name in part.blocks
    }
    said = " ".join(text for _, text in letters.words_of(filled(part.text, full)))
    used = [name for name in part.fields if f"{{{name}}}" in part.text]
    assert [name for name in used if f"<{name}>" not in said] == []
    empty = filled(part.text, dict.fromkeys(part.inline, "") | dict.fromkeys(part.blocks, ()))
    bare = " ".join(text for _, text in letters.words_of(empty))
    assert "{" not in bare
    assert "  " not in bare


@pytest.mark.parametrize("band", letter_templates.BANDS)
def test_shipped_letters_to_a_child_read_at_the_target_age(band: str) -> None:
    part = letter_templates.part("child-letter", band)
    blocks = filled(
        part.text,
        dict.fromkeys(part.inline, "Sam") | dict.fromkeys(part.blocks, ()),
    )
    words = list(letters.words_of(blocks))
    limit = {"under-8": 7, "8-to-12": 9, "13-and-over": 12}[band]
    assert reading_age.reading(text for _, text in words).age <= limit
    assert reading_age.findings(words) == ()


@pytest.mark.parametrize(
    ("age", "band"), [(7, "under-8"), (8, "8-to-12"), (12, "8-to-12"), (13, "13-and-over"), (None, "8-to-12")]
)
def test_bands(age: int | None, band: str) -> None:
    assert letter_templates.band(age) == band


def test_the_index_by_hand() -> None:
    # 10 words, 35 letters, 2 sentences: 4.71 * 3.5 + 0.5 * 5 - 21.43.
    text = "The cat sat down on the mat. Dogs bark loudly."
    assert reading_age.index(text) == pytest.approx(4.71 * 3.5 + 0.5 * 5 - 21.43)
    assert reading_age.index("") == 0


@pytest.mark.parametrize(("score", "age"), [(-3.0, 5), (0.4, 6), (1.0, 6), (3.2, 9), (8.0, 13), (13.5, 19)])
def test_ages_of_the_published_table(score: float, age: int) -> None:
    assert reading_age.age_of(score) == age


def test_the_hardest_sentence_is_named() -> None:
    hard = (
        "The multidisciplinary professionals subsequently recommended comprehensive therapeutic intervention."
    )
    found = reading_age.reading(["I am glad.", f"We met. {hard} You like cats a lot more."])
    assert found.hardest == (hard,)


def test_each_look_says_where() -> None:
    texts = [
        ("What we agreed", "Your PEP is done. Mum has been in prison."),
        ("", "Go to 12 Long Green Lane, EX4 7PQ."),
        ("Next", "Soon the family will move abroad together."),
        ("What we agreed", "Em’s box is found, and Em gets it. Emily knows."),
        ("Next", "Emily knows."),
    ]
    found = reading_age.findings(
        texts, not_told=["The family will move abroad together in May."], called="Em"
    )
    assert [(one.look, one.under) for one in found] == [
        (Look.ACRONYM, "What we agreed"),
        (Look.THIRD_PARTY, "What we agreed"),
        (Look.ADDRESS, ""),
        (Look.ADDRESS, ""),
        (Look.NOT_TOLD, "Next"),
        (Look.ABOUT, "What we agreed"),
    ]
    assert found[-1].sentence == (
        "“Em” under “What we agreed”: speaks of the child, not to the child. Write “you”."
    )
    assert found[0].sentence == (
        "“PEP” under “What we agreed”: an abbreviation. Write “personal education plan”."
    )
