"""A paper that speaks of another child is found out (row B14)."""

from __future__ import annotations

import pytest

from iro_desk.domain import addresses
from iro_desk.domain.mentions import PLAIN_WORDS, Around, Kind, Mention, Other, find, folded
from iro_desk.domain.register import TextBlock

SHARED = "Ember, Zoë and Tomasz meet each month at the centre. All of them look forward to it."
SECRET = "I never want to go back to the house with the blue door"
ZOE = Other(child_id=2, name="Zoë Anne Example", known_as="Zuzu", is_sibling=True, words=(SECRET, SHARED))
TOMASZ = Other(
    child_id=3, name="Tomasz Example", is_sibling=True, words=("He wets the bed most nights at home.",)
)
GRACE = Other(child_id=4, name="Grace Elsewhere")
LIAM = Other(child_id=5, name="Liam O'Brien")
OTHERS = (ZOE, TOMASZ, GRACE, LIAM)
AROUND = Around(own=("Ember Example", "Ember"), people=("Liam Worker", "Test Officer"), shared=(SHARED,))

PLANTED = (
    "Zoe",
    "ZOË",
    "Zuzu’s",
    "Zuzu's",
    "Zoë Anne Example",
    "zoë example",
    "Zuzu Example",
    "Tomasz",
    "Tomasz-",
    "Grace Elsewhere",
    "Liam O’Brien’s",
    "Grace",
    "Liam",
    "I never want to go back to the house with the blue door",
    "he wets the BED most nights at home",
)


def look(text: str, key: str = "minutes:health") -> tuple[Mention, ...]:
    return find([TextBlock(key=key, heading="Health", text=text)], OTHERS, AROUND)


@pytest.mark.parametrize("words", PLANTED)
def test_row_b14_each_planted_mention_is_flagged_with_its_place(words: str) -> None:
    found = look(f"Ember is well. Her friend said {words} was there. She sleeps well.")
    assert len(found) == 1
    assert found[0].passage == f"Her friend said {words} was there."
    assert (found[0].block, found[0].heading) == ("minutes:health", "Health")
    assert folded(found[0].found) in folded(words)


def test_row_b14_the_shared_paragraph_is_not_flagged_but_the_same_name_beside_it_is() -> None:
    assert look(SHARED) == ()
    found = look(f"{SHARED}\nFamily time with Tomasz is short.")
    assert [(one.found, one.about, one.passage) for one in found] == [
        ("Tomasz", 3, "Family time with Tomasz is short.")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ember Example is well, and Example is her surname.",
        "Liam Worker came, and Liam Someone else as well.",
        "She said grace, and Zoes or Tomaszek are no names of theirs.",
        "T. E. was there, and so was Z.",
        "Most nights at home are quiet.",
    ],
)
def test_what_is_no_mention(text: str) -> None:
    assert look(text) == ()


def test_a_name_that_is_a_plain_word_is_shown_as_perhaps() -> None:
    may = Other(child_id=9, name="May Example", is_sibling=True)
    found = find(
        [TextBlock(key="a", heading="A", text="May came on 3 May 2026. It may rain in May.")], [may], AROUND
    )
    assert [one.kind for one in found] == [Kind.PERHAPS, Kind.PERHAPS]
    assert [
        one.kind for one in find([TextBlock(key="a", heading="A", text="May Example.")], [may], AROUND)
    ] == [Kind.NAME]
    assert {"may", "will", "grace"} <= PLAIN_WORDS
    assert [one.kind for one in look("I met Liam today.")] == [Kind.PERHAPS]
    assert [one.kind for one in look("I met Zuzu today.")] == [Kind.NAME]


def test_words_in_common_are_nobodys_alone() -> None:
    phrase = "The last health assessment was on time and complete."
    other = Other(child_id=7, name="", words=(phrase,))
    block = TextBlock(key="a", heading="A", text=phrase)
    assert [one.kind for one in find([block], [other], Around())] == [Kind.WORDS]
    assert find([block], [other], Around(phrases=(phrase,))) == ()


def test_a_child_of_the_same_first_name_is_not_asked_about_at_every_word() -> None:
    other = Other(child_id=8, name="Ember Elsewhere", is_sibling=False)
    block = TextBlock(key="a", heading="A", text="Ember is well. Ember Elsewhere is not hers.")
    assert [one.found for one in find([block], [other], AROUND)] == ["Ember Elsewhere"]


def test_statutory_43_addresses_are_found_as_people_write_them() -> None:
    for text, wanted in (
        ("They live at 12 Oak St now.", ["12 Oak St"]),
        ("He moved to 3 Elm Rd, near school.", ["3 Elm Rd"]),
        ("Send it to Flat 2, 7 High St.", ["Flat 2, 7 High St"]),
        ("12a Upper Oak Road, QX1 1AA", ["QX1 1AA", "12a Upper Oak Road"]),
        ("On 3 March St Mary's School wrote; on 5 May Dr Khan did.", []),
        ("On 24 November 2026 she was in Year 6.", []),
    ):
        assert [found.group() for found in addresses.find(text)] == wanted
