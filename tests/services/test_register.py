"""What went out: to whom, by which route, as a copy, as an e-mail draft, into the council's system."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from email import message_from_bytes, policy
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.paper_kinds import DECISION_LETTER
from iro_desk.domain.paste_pack import PARTS
from iro_desk.domain.register import Dispatch
from iro_desk.services import copies, papers, paste_pack, register, reviews
from iro_desk.services.copies import Copy
from iro_desk.services.desk import Desk
from iro_desk.store import audit
from tests import build
from tests.documents import reading

MON = date(2026, 11, 16)


@pytest.fixture
def review_id(desk: Desk) -> int:
    child_id = build.a_child(desk, reviewed_on=(date(2026, 5, 26),))
    made = build.a_review(desk, child_id, MON)
    build.a_letter_ready(desk, made)
    return made


@pytest.fixture
def document_id(desk: Desk, review_id: int) -> int:
    papers.issue(desk, DECISION_LETTER, review_id, date(2026, 11, 18))
    return register.rows(desk)[0].document.id or 0


def letter(desk: Desk, review_id: int) -> Copy:
    pdf = papers.paper(desk, DECISION_LETTER, review_id).pdf
    return Copy(title="Decision letter", pdf=pdf, file_stem="decision-letter-004031", child_ref="004031")


def test_row_o6_the_register_says_to_whom_and_how(desk: Desk, document_id: int) -> None:
    (offer,) = register.copies_of(desk, document_id)
    assert (offer.to_whom, offer.role, offer.route, offer.sent_on) == (
        "M. Fictional",
        "Team manager",
        "secure_email",
        None,
    )
    sent = replace(offer, sent_on=date(2026, 11, 19))
    kept_back = Dispatch(document_id=document_id, to_whom="A. Neighbour", route="withheld")
    with pytest.raises(RuleBroken, match=r"Say why A\. Neighbour") as broken:
        register.save_copies(desk, document_id, [sent, kept_back])
    assert broken.value.field == "withheld_reason"
    with pytest.raises(RuleBroken, match="before the paper was issued"):
        register.save_copies(desk, document_id, [replace(offer, sent_on=date(2026, 11, 17))])
    register.save_copies(desk, document_id, [sent, replace(kept_back, withheld_reason="No part in it")])
    (row,) = register.rows(desk)
    assert row.went_to == "M. Fictional (secure email), A. Neighbour (not sent)"
    assert register.rows(desk, child_id=404) == ()


def test_a_paper_not_on_the_councils_system_is_flagged_after_five_working_days(
    desk: Desk, document_id: int
) -> None:
    later = Desk(desk.case_file, on=date(2026, 11, 26))
    (row,) = register.rows(later)
    assert (row.is_unfiled, row.file_by) == (True, date(2026, 11, 25))
    filed = Dispatch(
        document_id=document_id, to_whom="Case record", route="case_system", sent_on=date(2026, 11, 19)
    )
    register.save_copies(later, document_id, [filed])
    assert not register.rows(later)[0].is_unfiled
    assert register.rows(later)[0].filed_on == date(2026, 11, 19)


def test_check_g4_an_encrypted_copy_opens_with_its_password_alone(
    desk: Desk, review_id: int, tmp_path: Path
) -> None:
    password = copies.new_password()
    copies.save(desk, tmp_path / "copy.pdf", letter(desk, review_id), password)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(tmp_path / "copy.pdf")
    with pikepdf.open(tmp_path / "copy.pdf", password=password) as opened:
        assert opened.encryption.bits == 256
        out = BytesIO()
        opened.save(out)
    assert "Life-story work starts" in reading.text(out.getvalue())
    assert b"Ember" not in (tmp_path / "copy.pdf").read_bytes()
    copies.save(desk, tmp_path / "plain.pdf", letter(desk, review_id))
    assert [line.what for line in audit.lines(desk.case_file)][:2] == [
        "Save a copy of a paper (decision letter), not encrypted",
        "Save a copy of a paper (decision letter), encrypted",
    ]


def test_a_password_is_typed_twice_and_long_enough() -> None:
    for password, again, field in (
        ("short", "short", "password"),
        ("long enough 12", "long enough 13", "again"),
    ):
        with pytest.raises(RuleBroken) as broken:
            copies.check_password(password, again)
        assert broken.value.field == field
    copies.check_password(copies.LEAST * "x", copies.LEAST * "x")


def test_row_x7_an_email_draft_names_no_child_and_is_not_sent(
    desk: Desk, review_id: int, tmp_path: Path
) -> None:
    paper = letter(desk, review_id)
    copies.save_email(desk, tmp_path / "draft.eml", paper, to="manager@example.invalid")
    message = message_from_bytes((tmp_path / "draft.eml").read_bytes(), policy=policy.default)
    assert message["X-Unsent"] == "1"
    assert message["To"] == "manager@example.invalid"
    assert message["Subject"] == "Decision letter, ref 004031"
    body = message.get_body(("plain",))
    assert body is not None
    assert "Test Officer" in body.get_content()
    assert "Ember" not in body.get_content()
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == "decision-letter-004031.pdf"
    assert attached.get_content() == paper.pdf


def test_row_x5_the_paste_pack_says_what_the_papers_say_and_knows_what_was_copied(
    desk: Desk, review_id: int
) -> None:
    reviews.save_monitoring(desk, build.a_filled_form(review_id))
    pack = paste_pack.pack(desk, review_id)
    by_key = {line.block.key: line for line in pack.lines}
    assert "Life-story work starts" in by_key["decisions"].block.text
    assert "Seen on the day." in by_key["monitoring"].block.text
    assert pack.waiting == len(pack.lines)
    paste_pack.tick(desk, review_id, ["decisions", "statement"])
    assert paste_pack.pack(desk, review_id).waiting == len(pack.lines) - 2
    page = reviews.page(desk, review_id)
    reviews.save_statement(desk, replace(page.review, statement="Not any more."))
    changed = {line.block.key: line for line in paste_pack.pack(desk, review_id).lines}
    assert changed["statement"].is_changed
    assert not changed["decisions"].waits
    paste_pack.untick(desk, review_id, "decisions")
    assert paste_pack.pack(desk, review_id).waiting == len(pack.lines)


def test_untranscribed_text_is_listed_after_five_working_days(desk: Desk, review_id: int) -> None:
    assert paste_pack.waiting(desk) == ()
    later = Desk(desk.case_file, on=date(2026, 11, 24))
    (row,) = paste_pack.waiting(later)
    assert (row.review_id, row.copy_by) == (review_id, date(2026, 11, 23))
    paste_pack.tick(later, review_id, [line.block.key for line in paste_pack.pack(later, review_id).lines])
    assert paste_pack.waiting(later) == ()


def test_the_packs_order_and_headings_are_the_councils(desk: Desk, review_id: int) -> None:
    paste_pack.save_order(desk, [("decisions", "12. Actions agreed")])
    assert paste_pack.pack(desk, review_id).lines[0].block.heading == "12. Actions agreed"
    assert paste_pack.text(desk, review_id).startswith("12. Actions agreed\n==================\n")
    with pytest.raises(RuleBroken, match="needs a heading"):
        paste_pack.save_order(desk, [("decisions", " ")])
    paste_pack.save_order(desk, [])
    assert paste_pack.order(desk) == PARTS
