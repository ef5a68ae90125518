"""Which words are checked, how many there are, and plain characters out of dictated ones."""

from __future__ import annotations

import pytest

from iro_desk.domain import prose


def checked(text: str) -> list[str]:
    return [word.text for word in prose.words_to_check(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Zoë said she’s fine; mother’s view", ["Zoë", "said", "she’s", "fine", "mother’s", "view"]),
        ("a two-year-old", ["a", "two", "year", "old"]),
        ("mother/father (both)", ["mother", "father", "both"]),
        ("the carers' home 'quoted'", ["the", "carers", "home", "quoted"]),
        ("ref 20419 CH-104 at 10:30, 4th, LS1 4AB", ["ref", "at"]),
        (
            "write to iro@council.example or www.example.org/a or https://a.b, e.g. now",
            ["write", "to", "or", "or", "now"],
        ),
        ("IRO and CAFCASS and DEFINATLY", ["and", "and"]),
        ("type ;ph or {child} here", ["type", "or", "here"]),
        ("", []),
    ],
)
def test_row_c4_which_words_are_checked(text: str, words: list[str]) -> None:
    assert checked(text) == words


def test_a_word_is_told_where_it_stands() -> None:
    text = "He said: “recieve it”"
    word = prose.word_at(text, text.index("ieve"))
    assert word is not None
    assert text[word.start : word.end] == word.text == "recieve"
    assert prose.word_at(text, text.index(":") + 1) is None


def test_words_are_counted_as_a_person_counts_them() -> None:
    assert prose.word_count("A two-year-old, at 10:30 — that’s it.\n\nNext line") == 8
    assert prose.word_count("  \n ") == 0


def test_dictated_text_becomes_plain() -> None:
    odd = "one\u00a0two\u2028three\r\nfour\u200b\ufefffive\tsix"
    assert prose.plain(odd) == "one two\nthree\nfourfive six"
    assert prose.plain("Zoë’s — plain\ntext") == "Zoë’s — plain\ntext"
