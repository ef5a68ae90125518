"""Attachments: kept encrypted, known by their content, found by name, removed and brought back."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest

from iro_desk.domain.attachments import BYTES_AT_MOST, Attachment, media_type_of
from iro_desk.domain.errors import NotFound, RuleBroken
from iro_desk.services import attachments
from iro_desk.services.desk import Desk
from tests import build

NOTE = "“I want to see Nan on Sundays.”".encode()


def a_pdf(password: str = "") -> bytes:
    import pikepdf

    made = BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        lock = pikepdf.Encryption(user=password, owner=password) if password else None
        pdf.save(made, encryption=lock or False)
    return made.getvalue()


@pytest.fixture
def child_id(desk: Desk) -> int:
    return build.a_child(desk)


def test_row_o5_a_file_is_kept_encrypted_and_comes_back_whole(desk: Desk, child_id: int) -> None:
    pdf = a_pdf()
    added = attachments.add(desk, Attachment(child_id=child_id, name="MOMO_statement.pdf"), pdf)
    held = attachments.held(desk, added)
    assert held.content == pdf
    assert (held.attachment.name, held.attachment.media_type) == ("MOMO statement", "application/pdf")
    assert held.attachment.received_on == build.TODAY
    attachments.add(desk, Attachment(child_id=child_id, name="words.txt"), NOTE)
    on_disk = b"".join(part.read_bytes() for part in desk.case_file.path.parent.iterdir() if part.is_file())
    assert b"Nan on Sundays" not in on_disk


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b" \n", "empty"),
        (b"PK\x03\x04 a word document", "cannot be shown"),
        (b"MZ\x90\x00 a program", "cannot be shown"),
        (b"%PDF-1.7 nothing more", "cannot be opened"),
        (b"a" * (BYTES_AT_MOST + 1), "larger than 20 MB"),
        (a_pdf("secret"), "cannot be opened"),
    ],
    ids=["empty", "word", "program", "damaged", "large", "password"],
)
def test_row_o5_what_cannot_be_shown_is_refused_with_a_sentence(
    desk: Desk, child_id: int, content: bytes, sentence: str
) -> None:
    with pytest.raises(RuleBroken, match=sentence):
        attachments.add(desk, Attachment(child_id=child_id, name="named.pdf"), content)
    assert attachments.of_child(desk, child_id) == ()


def test_the_kind_of_a_file_is_told_by_its_content() -> None:
    assert media_type_of(b"\x89PNG\r\n\x1a\n....") == "image/png"
    assert media_type_of(b"\xff\xd8\xff\xe0....") == "image/jpeg"
    assert media_type_of(NOTE) == "text/plain"
    assert media_type_of(b"<html>\x00") is None


def test_an_attachment_is_renamed_removed_and_brought_back(desk: Desk, child_id: int) -> None:
    added = attachments.add(desk, Attachment(child_id=child_id, name="a.txt"), NOTE)
    [held] = attachments.of_child(desk, child_id)
    attachments.save(desk, replace(held, name="Letter to the panel", kind="letter"))
    with pytest.raises(RuleBroken, match="name"):
        attachments.save(desk, replace(held, name=" "))
    with pytest.raises(RuleBroken, match="already, as “Letter to the panel”"):
        attachments.add(desk, Attachment(child_id=child_id, name="b.txt"), NOTE)
    gone = attachments.remove(desk, added)
    with pytest.raises(NotFound):
        attachments.held(desk, added)
    back = attachments.add(desk, gone.attachment, gone.content)
    again = attachments.held(desk, back)
    assert (again.attachment.name, again.attachment.kind, again.content) == (
        "Letter to the panel",
        "letter",
        NOTE,
    )


def test_row_o5_an_attachment_is_found_by_its_name(desk: Desk, child_id: int) -> None:
    added = attachments.add(desk, Attachment(child_id=child_id, name="Café visit"), NOTE)
    assert [hit.attachment_id for hit in attachments.find(desk, "cafe")] == [added]
    assert [hit.attachment_id for hit in attachments.find(desk, "ember visit")] == [added]
    assert attachments.find(desk, "ember") == [], "a child's name alone finds the child"
