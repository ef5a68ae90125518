from __future__ import annotations

import re
from dataclasses import replace

import pytest

from iro_desk.documents import review_record
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.schedule_7 import MATTERS
from tests.documents import reading
from tests.documents.record_example import RECORD, SHORT_RECORD, a_long_record

IN_ORDER = (
    "Record of the review for Ember Example",
    "The child and the review",
    "Full care order (C2)",
    "Meetings",
    "Monday 16 November 2026, The foster home. Adjourned: The school's report had not come.",
    "Held together with the reviews of 2 brothers and sisters",
    "Who took part",
    "In person, for part of it: had had enough",
    "16 November 2026: apologies: unwell",
    "Reports seen",
    "5 working days before the meeting",
    "Not received",
    "after the meeting",
    "score 14",
    "How Ember took part",
    "PN1: Child physically attends",
    "What people said before the review",
    "“Saturday is our pancake day.”",
    "She would like Saturdays.",
    "Decisions of the last review of 26 May 2026",
    "Not done no appointment was to be had",
    "Carried forward as decision 2.",
    "What was discussed",
    "Concern",
    "The three children meet each month",
    "Ember waits by the window",
    "Strengths. Nobody has missed a visit.",
    "Worries. The journey is long.",
    "Met · Carried from the review of 26 May 2026.",
    "Not applicable: Arriving alone, or trafficked; Leaving care.",
    "Not discussed: Social presentation and self-care.",
    "Matters of Schedule 7 not spoken of: Leisure interests;",
    "Long-term plan",
    "Eventual return to birth family",
    "What I think of the plan",
    "Legal advice. Not needed",
    "Referral to Cafcass. Considered, and not made.",
    "The decisions",
    "Life-story work starts",
    "Next review",
    "Who this record is for",
)


def test_row_v1_the_record_says_all_of_4_2_in_reading_order() -> None:
    found = reading.text(review_record.render(RECORD))
    at = -1
    for words in IN_ORDER:
        after = found.find(words, at + 1)
        assert after > at, words
        at = after


def test_a_short_record_is_one_page_without_empty_sections() -> None:
    pages = reading.texts(review_record.render(SHORT_RECORD))
    assert len(pages) == 1
    for absent in (
        "Reports seen",
        "last review",
        "Long-term plan",
        "Not applicable",
        "Who this record is for",
    ):
        assert absent not in pages[0]


def test_when_every_matter_was_considered_it_says_so_in_a_line() -> None:
    every = replace(RECORD, matters_considered=len(MATTERS), not_considered=())
    assert "All 14 matters of Schedule 7 were considered." in reading.text(review_record.render(every))


def test_a_long_record_keeps_headings_with_their_text_and_repeats_table_headings() -> None:
    pages = reading.texts(review_record.render(a_long_record()))
    assert len(pages) >= 30
    headings = [passage.heading for passage in a_long_record().passages]
    for page in pages:
        body = re.sub(r"Ref 004031.*$", "", page).strip()
        assert not any(body.endswith(heading) for heading in headings), body[-80:]
    decided = [page for page in pages if "Decision of that number" in page]
    assert len(decided) > 1
    assert all("What will happen" in page for page in decided)
    found = [page for page in pages if "Done in part Half." in page]
    assert len(found) > 1
    assert all("What became of it" in page for page in found)


def test_an_issued_record_refuses_what_cannot_be_drawn() -> None:
    with pytest.raises(RuleBroken):
        review_record.render(replace(RECORD, child_name="Ember \U00013000"))
