"""British spelling by the shipped dictionary, with names, the field's words and one's own."""

from __future__ import annotations

import pytest

from iro_desk.domain.child import Child
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.phrases import SHIPPED, Phrase
from iro_desk.services import phrases, spelling
from iro_desk.services.desk import Desk
from iro_desk.services.spelling import Speller
from iro_desk.store import audit
from iro_desk.store import children as kept
from tests import build


def marked(speller: Speller, words: str) -> list[str]:
    return [word for word in words.split() if not speller.is_right(word)]


def test_row_c4_the_dictionary_is_british() -> None:
    speller = Speller()
    assert not marked(speller, "colour organise behaviour carer’s don't café naïve safeguarding PEPs Cafcass")
    american = ["color", "organize", "behavior", "fulfill", "traveled"]
    assert marked(speller, " ".join(american)) == american
    assert "organise" in speller.suggestions("organize")
    assert speller.suggestions("didn’tt")[0] == "didn’t"


def test_no_name_of_the_caseload_is_marked(desk: Desk) -> None:
    assert marked(Speller(), "Szymańska")
    with desk.case_file.change("A child", at=desk.now()) as change:
        kept.save(change, Child(child_ref="20419", name="Kacper Szymańska-O'Neil", known_as="Kacperek"))
    speller = Speller(spelling.accepted(desk))
    assert not marked(speller, "Kacper Szymańska O’Neil’s Kacperek Kacper’s")
    assert marked(speller, "kacper") == ["kacper"]
    assert speller.suggestions("kacper")[0] == "Kacper"


def test_my_own_words_are_kept_changed_and_forgotten(desk: Desk) -> None:
    assert marked(Speller(spelling.accepted(desk)), "blorp Blorp") == ["blorp", "Blorp"]
    spelling.add_word(desk, "blorp")
    spelling.add_word(desk, " aardvarkish ")
    assert spelling.my_words(desk) == ("aardvarkish", "blorp")
    assert not marked(Speller(spelling.accepted(desk)), "blorp Blorp")
    assert audit.lines(desk.case_file)[0].what == "Add a word to my dictionary"
    for word in ("blorp", "two words", "", "x1"):
        with pytest.raises(RuleBroken):
            spelling.add_word(desk, word)
    spelling.change_word(desk, "blorp", "blorpish")
    spelling.remove_word(desk, "aardvarkish")
    assert spelling.my_words(desk) == ("blorpish",)
    spelling.remove_every_word(desk)
    assert spelling.my_words(desk) == ()


def test_phrases_are_changed_and_taken_again_as_shipped(desk: Desk) -> None:
    assert len(phrases.every(desk)) == len(SHIPPED)
    assert phrases.save(desk, "", Phrase(key="zz", text="Sleep well.")) == "zz"
    assert phrases.save(desk, "ph", Phrase(key="ph", text="My own.")) == "ph"
    phrases.remove(desk, "nc")
    held = {phrase.key: phrase.text for phrase in phrases.every(desk)}
    assert (held["zz"], held["ph"], "nc" in held) == ("Sleep well.", "My own.", False)
    phrases.reset(desk)
    assert set(phrases.every(desk)) == set(SHIPPED)


def test_fields_of_a_phrase_come_from_the_case_file(desk: Desk) -> None:
    with desk.case_file.change("A child", at=desk.now()) as change:
        child_id = kept.save(change, Child(child_ref="20419", name="Kacper Nowak", social_worker="S. Worker"))
    assert phrases.facts(desk, child_id) == {
        "iro": build.PROFILE.iro_name,
        "today": "23 November 2026",
        "child": "Kacper",
        "social_worker": "S. Worker",
    }
    assert "child" not in phrases.facts(desk, 0)
