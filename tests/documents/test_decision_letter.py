from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from iro_desk.documents import decision_letter
from iro_desk.domain.errors import RuleBroken
from tests.documents import examples, reading


def test_the_letter_says_who_what_and_when() -> None:
    text = reading.text(decision_letter.render(examples.LETTER))
    for words in (
        "Exampleshire Council",
        "Test Officer, Independent Reviewing Officer",
        "1 Invented Street, Exampleton QX1 1AA",
        "M. Fictional, Team manager",
        "Team B (test)",
        "24 November 2026",
        "Decisions of the review for Ember Example",
        "Born 9 February 2020 · ref 004031 · ninth review, held and completed on Monday 23 November 2026,",
        "in time (last lawful date Thursday 26 November 2026)",
        "I chaired Ember’s review on Monday 23 November 2026. She joined for the first ten minutes",
        "Life-story work starts with her own photographs",
        "Worker Alpha, social worker",
        "Fri 18 Dec 2026",
        "Top priority · Recommendation",
        "Carried from the last review, second time.",
        "I agree in part that the plan meets the child's needs.",
        "Next review by Sunday 23 May 2027; planned for Friday 21 May 2027.",
        "Your reply",
        "Return this to Test Officer by Tuesday 1 December 2026.",
    ):
        assert words in text
    assert "DRAFT" not in text


def test_the_reply_window_and_the_deemed_agreed_day_are_said() -> None:
    text = reading.text(decision_letter.render(examples.LETTER))
    assert "Please reply by Tuesday 1 December 2026 (5 working days)." in text
    assert "the decisions count as agreed from Wednesday 2 December 2026 and should be carried out." in text


def test_a_draft_says_that_its_days_follow_from_the_sending() -> None:
    pdf = decision_letter.render(examples.DRAFT_LETTER)
    text = reading.text(pdf)
    assert "if this letter is sent on its last permitted day, Monday 30 November 2026." in text
    assert "Draft, not yet sent" in text
    assert all("DRAFT · not issued" in page for page in reading.texts(pdf))


def test_a_review_still_to_come_prints_as_a_draft() -> None:
    open_review = replace(
        examples.DRAFT_LETTER,
        meetings=(),
        completed_on=None,
        send_by=None,
        reply_by=None,
        deemed_agreed_on=None,
        decisions=(),
        agreement="",
        statement="",
        next_review_by=None,
        timeliness="",
        how_took_part="",
    )
    text = reading.text(decision_letter.render(open_review))
    assert "Ember’s review is planned for Monday 23 November 2026." in text
    assert "The last day for a reply is worked out once the review is completed" in text
    assert "No decisions are recorded for this review." in text
    assert "Not written yet." in text


def test_a_series_names_every_meeting() -> None:
    days = (date(2026, 11, 16), date(2026, 11, 23))
    text = reading.text(decision_letter.render(replace(examples.LETTER, meetings=days)))
    assert (
        "held on Monday 16 November 2026 and Monday 23 November 2026, completed on Monday 23 November" in text
    )


@pytest.mark.parametrize(("decisions", "least", "most"), [(0, 1, 1), (3, 2, 2), (350, 30, 60)])
def test_letters_of_one_two_and_many_pages(decisions: int, least: int, most: int) -> None:
    pages = reading.texts(decision_letter.render(examples.a_long_letter(decisions)))
    assert least <= len(pages) <= most
    for number, page in enumerate(pages, start=1):
        assert f"page {number} of {len(pages)}" in page
        assert "Ref 004031 · decisions of the review of 23 November 2026 · confidential" in page
    whole = " ".join(pages)
    for number in range(1, decisions + 1):
        assert whole.count(f"Decision {number}: the worker visits") == 1


def test_headings_of_the_table_stand_on_each_of_its_pages() -> None:
    pages = reading.texts(decision_letter.render(examples.a_long_letter(60)))
    listing = [page for page in pages if ": the worker visits" in page]
    assert len(listing) > 3
    assert all("What will happen, and what it will mean for Ember" in page for page in listing)


def test_the_signature_is_never_parted_from_the_last_words() -> None:
    for lines in range(28):
        said = "\n\n".join(["The plan is fair."] * lines) or "Fair."
        pages = reading.texts(decision_letter.render(replace(examples.LETTER, statement=said)))
        (signed,) = (page for page in pages if "Test Officer Independent Reviewing Officer" in page)
        assert "Next review" in signed, lines


def test_a_decision_longer_than_a_page_runs_on() -> None:
    row = replace(examples.DECISIONS[0], meaning=" ".join(f"word{n}" for n in range(2500)))
    pages = reading.texts(decision_letter.render(replace(examples.LETTER, decisions=(row,))))
    whole = " ".join(pages)
    assert len(pages) > 2
    assert all(f"word{n}" in whole for n in (0, 1, 1200, 2499))


@pytest.mark.parametrize(
    "text", ["<b>bold</b> & <font color='red'>red</font>", "a < b > c &amp; d", "<para>"]
)
def test_text_is_never_read_as_mark_up(text: str) -> None:
    assert text in reading.text(decision_letter.render(replace(examples.LETTER, statement=text)))


def test_the_document_is_dated_by_its_issue_and_a_draft_by_its_review() -> None:
    for letter, day in ((examples.LETTER, "20261124"), (examples.DRAFT_LETTER, "20261123")):
        with reading.opened(decision_letter.render(letter)) as opened:
            info = opened.docinfo
            assert str(info.CreationDate) == str(info.ModDate) == f"D:{day}000000Z"


def test_the_title_holds_the_reference_and_no_name() -> None:
    pdf = decision_letter.render(examples.LETTER)
    with reading.opened(pdf) as opened:
        title = str(opened.docinfo.Title)
    assert title == "Decisions of the review of 23 November 2026, ref 004031"
    assert b"Ember" not in pdf


def test_a_logo_that_is_no_picture_is_refused() -> None:
    head = replace(examples.HEAD, logo_png=b"not a picture")
    with pytest.raises(RuleBroken, match="logo") as refused:
        decision_letter.render(replace(examples.LETTER, letterhead=head))
    assert refused.value.field == "logo_png"


def test_a_bare_letterhead_is_enough() -> None:
    head = replace(examples.HEAD, logo_png=None, address=(), iro_phone="", iro_email="")
    pdf = decision_letter.render(replace(examples.LETTER, letterhead=head))
    with reading.opened(pdf) as opened:
        tree = reading.structure(opened)
    assert not list(tree.every("Figure"))
    assert not list(tree.every("Link"))
