"""The IRO's own wording in every paper: it changes drafts and never what was issued (rows O3, B8)."""

from __future__ import annotations

from email import message_from_bytes, policy
from pathlib import Path

import pytest

from iro_desk.domain import letter_templates
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.letter_templates import EMAIL
from iro_desk.domain.paper_kinds import DECISION_LETTER, MONITORING_FORM, PAPER_KINDS, REVIEW_RECORD
from iro_desk.services import copies, letters, minutes, paper_list, papers, reviews, templates
from iro_desk.services.copies import Copy
from iro_desk.services.desk import Desk
from iro_desk.services.minutes import Outlook
from iro_desk.services.paper_list import Stands
from iro_desk.services.paper_makers import MAKERS
from iro_desk.services.templates import LetterChoices
from tests import build
from tests.documents import reading
from tests.services.test_letters import a_full_review

REPLY = "Answer by {reply_by}, within {reply_window}; from {agreed_from} I take it as agreed."


def a_ready_review(desk: Desk) -> int:
    """A review of which every paper can be issued."""
    review_id = a_full_review(desk)
    held = letters.child_letter(desk, review_id)
    letters.save_child_letter(desk, review_id, held.wording, "", is_checked=True)
    reviews.save_monitoring(desk, build.a_filled_form(review_id))
    minutes.save_outlook(desk, review_id, Outlook(long_term_plans=frozenset({"LTFOST18"})))
    return review_id


def every_paper(desk: Desk, review_id: int) -> list[tuple[str, str]]:
    """Each paper of the review by kind and recipient, those before it included."""
    page = reviews.page(desk, review_id)
    found = [
        (kind, one.recipient if PAPER_KINDS[kind].is_personal else "")
        for kind, makes in MAKERS.items()
        for one in makes.addressees(desk, page, desk.today)
    ]
    return list(dict.fromkeys(found))


def reword(desk: Desk, mark: str) -> None:
    """Put a mark into every part of every paper's wording, with the word for a child."""
    for one in letter_templates.PARTS:
        text = templates.current(desk, one.kind, one.part)
        templates.save(desk, one.kind, one.part, f"{mark} of the {{term}}.\n\n{text}".strip())


def test_row_b8_new_wording_changes_every_draft_and_nothing_issued(desk: Desk) -> None:
    review_id = a_ready_review(desk)
    named = every_paper(desk, review_id)
    reword(desk, "ONE")
    templates.save_choices(desk, LetterChoices(child_term="young_person"))
    for kind, recipient in named:
        assert "ONE of the young person." in reading.text(
            papers.paper(desk, kind, review_id, recipient).pdf
        ), kind

    letters.save_child_letter(desk, review_id, "", "", is_checked=True)
    sent = {key: papers.issue(desk, key[0], review_id, recipient=key[1]).pdf for key in named}
    reword(desk, "TWO")
    assert {key: papers.paper(desk, key[0], review_id, key[1]).pdf for key in named} == sent
    assert {
        row.key for row in paper_list.list_papers(desk, review_id) if row.stands is Stands.CHANGED
    } == set()


@pytest.mark.parametrize("kind", PAPER_KINDS)
def test_row_x7_each_paper_has_its_own_words_in_an_email(desk: Desk, kind: str, tmp_path: Path) -> None:
    shipped = templates.current(desk, kind, EMAIL)
    copy = Copy(title=PAPER_KINDS[kind].title, pdf=b"%PDF", file_stem="paper", child_ref="004031", kind=kind)
    copies.save_email(desk, tmp_path / "one.eml", copy)
    templates.save(desk, kind, EMAIL, "Own words on a {term}.")
    copies.save_email(desk, tmp_path / "two.eml", copy)
    one, two = (
        message_from_bytes((tmp_path / name).read_bytes(), policy=policy.default).get_body()
        for name in ("one.eml", "two.eml")
    )
    assert one is not None
    assert two is not None
    lines = one.get_content().split("\r\n\r\n")
    assert lines[:3] == [
        "Hello,",
        f"Attached is: {PAPER_KINDS[kind].title}, ref 004031.",
        shipped.replace("'", "’"),
    ]
    assert two.get_content().split("\r\n\r\n")[2] == "Own words on a child in care."
    with pytest.raises(RuleBroken, match="no field"):
        templates.save(desk, kind, EMAIL, "On {child}.")


def test_the_letter_to_the_manager_has_to_say_by_when_to_reply(desk: Desk) -> None:
    review_id = a_ready_review(desk)
    for missing in ("reply_by", "reply_window", "agreed_from"):
        with pytest.raises(RuleBroken, match=missing) as refused:
            templates.save(desk, DECISION_LETTER, "reply", REPLY.replace(f"{{{missing}}}", "soon"))
        assert refused.value.field == "text"
    templates.save(desk, DECISION_LETTER, "reply", REPLY)
    papers.issue(desk, DECISION_LETTER, review_id, build.TODAY)
    text = reading.text(papers.paper(desk, DECISION_LETTER, review_id).pdf)
    assert (
        "Answer by Monday 30 November 2026, within 5 working days; from Tuesday 1 December 2026 I take"
        in text
    )
    assert "Return this to" in text

    with pytest.raises(RuleBroken, match="grade"):
        templates.save(desk, MONITORING_FORM, "opening", "The {term} and the points.")
    templates.save(desk, REVIEW_RECORD, "opening", "Keep it safe.")
    templates.save(desk, REVIEW_RECORD, "opening", " ")
    assert templates.current(desk, REVIEW_RECORD, "opening") == ""
