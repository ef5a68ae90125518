from __future__ import annotations

from dataclasses import replace

from iro_desk.documents import monitoring_form
from iro_desk.domain.monitoring import ANSWERED_ITEMS, ITEMS
from tests.documents import examples, reading


def test_the_form_holds_every_point_and_both_readers() -> None:
    text = reading.text(monitoring_form.render(examples.FORM))
    for item in ITEMS[:ANSWERED_ITEMS]:
        assert item in text
    for words in (
        "Worker Alpha, Social worker",
        "M. Fictional, Team manager",
        "Monitoring form for Ember Example",
        "Overall grade: Requires improvement to be good",
        "Of 22 points: 5 yes, 6 partly, 6 no, 5 not applicable.",
        "The foster carer kept a diary with Ember.",
        "Informal note on file",
        "Child’s rights considered: yes. Legal advice considered: no.",
        "Family time moved to Saturdays because Ember asked.",
    ):
        assert words in text


def test_an_unfinished_draft_says_what_is_open() -> None:
    draft = replace(
        examples.FORM,
        items=tuple(replace(item, answer="", comment="") for item in examples.FORM.items),
        good_practice="",
        concern="",
        concern_text="",
        grade="",
        opening="Overall grade: not given yet\n\nOf 22 points: 22 not answered.",
        difference_made="",
        social_worker="",
        issued_on=None,
    )
    pages = reading.texts(monitoring_form.render(draft))
    text = " ".join(pages)
    assert "Of 22 points: 22 not answered." in text
    assert "Overall grade: not given yet" in text
    assert all("DRAFT · not issued" in page for page in pages)


def test_title_and_footer_hold_no_name() -> None:
    pdf = monitoring_form.render(examples.FORM)
    with reading.opened(pdf) as opened:
        assert str(opened.docinfo.Title) == "Monitoring form of the review of 23 November 2026, ref 004031"
        assert str(opened.docinfo.CreationDate) == "D:20261125000000Z"
    pages = reading.texts(pdf)
    for number, page in enumerate(pages, start=1):
        assert "Ref 004031 · monitoring form of the review of 23 November 2026 · confidential" in page
        assert f"page {number} of {len(pages)}" in page
