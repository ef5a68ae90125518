"""What the papers of an alert and the list of what the IRO was told look like on the page."""

from __future__ import annotations

from dataclasses import replace

import pytest

from iro_desk.documents import alert_form, chronology, stage_letter, told_list
from iro_desk.domain.errors import RuleBroken
from tests.documents import alert_examples as examples
from tests.documents import reading


def test_a_named_paper_shows_name_birth_date_and_the_councils_reference_and_no_metadata_does() -> None:
    named = replace(examples.FORM, child_name="Ember Example", child_ref="004031", born_on=examples.DAY)
    pdf = alert_form.render(named)
    assert "Ember Example · born 2 November 2026 · child’s reference 004031" in reading.text(pdf)
    assert str(reading.opened(pdf).docinfo.Title) == "Case alert A-2026-014, ref 004031"


def test_a_long_chronology_numbers_its_events_and_repeats_its_headings() -> None:
    pages = reading.texts(chronology.render(examples.a_chronology(60)))
    assert len(pages) > 3
    for number in range(60):
        assert sum(f"Event {number} M. Fictional" in page for page in pages) == 1
    assert all("What happened Evidence" in page for page in pages[1:])


def test_the_signature_of_a_letter_is_never_alone_on_its_page() -> None:
    for extra in range(14):
        body = (*examples.LETTER.body[:3], *examples.LETTER.body[1:3] * extra, *examples.LETTER.body[3:])
        last = reading.texts(stage_letter.render(replace(examples.LETTER, body=body)))[-1]
        assert "Your answer is due" in last
        assert "Copies to: M. Fictional" in last


@pytest.mark.parametrize("events", [0, 3, 25, 90])
@pytest.mark.parametrize("what", ["Complaint", "Proposal to end the placement or place with a parent"])
def test_row_b7_the_list_for_the_joint_meeting_is_always_one_page(events: int, what: str) -> None:
    pages = reading.texts(told_list.render(examples.a_told_list(events, what)))
    assert len(pages) == 1
    shown = pages[0].count("3 days after")
    assert shown == events or f"{events - shown} more events of these days not listed" in pages[0]
    assert shown >= min(events, 15)


def test_a_paper_with_a_letter_the_typeface_lacks_is_refused_once_it_is_issued() -> None:
    broken = replace(examples.FORM, impact="She waits \U0001f600")
    with pytest.raises(RuleBroken):
        alert_form.render(broken)
    assert "DRAFT" in reading.text(alert_form.render(replace(broken, issued_on=None)))
