"""Forms that come back: read whole where they are ours, refused in a plain sentence where they are not."""

from __future__ import annotations

import zlib
from contextlib import suppress
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from iro_desk.domain.blank_forms import BLANK_FORMS, LARGEST_FILE
from iro_desk.domain.errors import CannotRead
from iro_desk.domain.form_questions import MARK
from iro_desk.exchange import filled_form
from tests.documents import filling

FORMS = sorted(BLANK_FORMS)


@pytest.mark.parametrize("key", FORMS)
def test_every_answer_to_every_question_comes_back(key: str) -> None:
    form = BLANK_FORMS[key]
    answers = filling.all_answered(form)
    read = filled_form.read(filling.filled(filling.a_form(key), answers))
    assert read.answers == answers
    assert read.form is form
    assert read.child_ref == "004031"
    assert read.problems == ()


@pytest.mark.parametrize("key", FORMS)
def test_what_is_typed_and_clicked_in_a_viewer_comes_back(key: str) -> None:
    answers = filling.all_answered(BLANK_FORMS[key])
    read = filled_form.read(filling.typed(filling.a_form(key), answers))
    assert read.answers == answers
    assert read.problems == ()


def test_an_empty_form_says_nothing() -> None:
    read = filled_form.read(filling.a_form("carer", child_ref=""))
    assert (read.answers, read.child_ref, read.problems) == ({}, "", ())


def changed(pdf: bytes, change: Any) -> bytes:
    with pikepdf.open(BytesIO(pdf)) as document:
        change(document)
        out = BytesIO()
        document.save(out)
        return out.getvalue()


def test_a_field_that_is_not_ours_is_named_with_what_it_says() -> None:
    def rename(document: pikepdf.Pdf) -> None:
        filling.fields(document)["worries"].V = String("The dark")
        filling.fields(document)["worries"].T = String("worries_2")

    read = filled_form.read(changed(filling.a_form("child-under-8"), rename))
    assert read.answers == {}
    assert read.problems == (
        "The field for “I worry about…” is missing from this copy of the form.",
        "The field “worries_2” is not one of this form's and was left out. It says: “The dark”.",
    )


def test_an_answer_that_was_not_offered_and_a_field_there_twice_are_told() -> None:
    def spoil(document: pikepdf.Pdf) -> None:
        filling.fields(document)["safe"].V = Name.Maybe
        filling.fields(document)["proud"].V = String("Swimming")
        again = Dictionary(FT=Name.Tx, T=String("proud"), V=String("Reading"))
        document.Root.AcroForm.Fields.append(document.make_indirect(again))

    read = filled_form.read(changed(filling.a_form("child-under-8"), spoil))
    assert read.answers == {"proud": "Swimming"}
    assert read.problems == (
        "The field “proud” is there twice. Left out was: “Reading”.",
        "The answer to “I feel safe.” is none of those offered and was left out: “Maybe”.",
    )


def test_a_later_version_is_read_and_told() -> None:
    def age(document: pikepdf.Pdf) -> None:
        filling.fields(document)[MARK].V = String("carer/7/004031")

    read = filled_form.read(changed(filling.a_form("carer"), age))
    assert read.problems[0].startswith("This is version 7 of the form")


def test_controls_are_dropped_and_letters_composed() -> None:
    def write(document: pikepdf.Pdf) -> None:
        filling.fields(document)["worries"].V = String("Zoe\u0308\x07\r\n\u2028ok  \r")

    assert filled_form.read(changed(filling.a_form("carer"), write)).answers["worries"] == "Zoë\n\u2028ok"


def test_scripts_actions_and_xfa_change_nothing() -> None:
    def arm(document: pikepdf.Pdf) -> None:
        action = Dictionary(S=Name.JavaScript, JS=String("this.getField('worries').value='x'"))
        document.Root.OpenAction = action
        document.Root.AcroForm.XFA = document.make_stream(b"<xdp:xdp><worries>x</worries></xdp:xdp>")
        filling.fields(document)["worries"].AA = Dictionary(C=action)

    read = filled_form.read(changed(filling.a_form("carer"), arm))
    assert (read.answers, read.problems) == ({}, ())


def locked(document: bytes) -> bytes:
    with pikepdf.open(BytesIO(document)) as pdf:
        out = BytesIO()
        pdf.save(out, encryption=pikepdf.Encryption(user="secret", owner="secret"))
        return out.getvalue()


def flattened(document: bytes) -> bytes:
    with pikepdf.open(BytesIO(document)) as pdf:
        for page in pdf.pages:
            del page.Annots
        del pdf.Root.AcroForm
        out = BytesIO()
        pdf.save(out)
        return out.getvalue()


def unmarked(document: bytes) -> bytes:
    def remove(pdf: pikepdf.Pdf) -> None:
        filling.fields(pdf)[MARK].V = String("")

    return changed(document, remove)


def unknown(document: bytes) -> bytes:
    def rename(pdf: pikepdf.Pdf) -> None:
        filling.fields(pdf)[MARK].V = String("grandparent/1/004031")

    return changed(document, rename)


def circular(document: bytes) -> bytes:
    def turn(pdf: pikepdf.Pdf) -> None:
        loop = pdf.make_indirect(Dictionary(T=String("a")))
        loop.Kids = Array([loop])
        pdf.Root.AcroForm.Fields = Array([loop, *pdf.Root.AcroForm.Fields])

    return changed(document, turn)


def too_many(document: bytes) -> bytes:
    def add(pdf: pikepdf.Pdf) -> None:
        for number in range(filled_form.MOST_FIELDS + 1):
            pdf.Root.AcroForm.Fields.append(Dictionary(FT=Name.Tx, T=String(f"f{number}")))

    return changed(document, add)


def of_odd_kinds(document: bytes) -> bytes:
    def spoil(pdf: pikepdf.Pdf) -> None:
        pdf.Root.AcroForm.Fields = Array([5, Name.Oops, Array([]), *pdf.Root.AcroForm.Fields])

    return changed(document, spoil)


def unpacking_to_much(_document: bytes) -> bytes:
    """A small file whose objects lie in a stream that unpacks to 300 MB."""
    body = zlib.compress(b"1 0 <</Type/Catalog/Pages<</Type/Pages/Kids[]/Count 0>>>>" + b" " * 300_000_000, 9)
    head = b"%PDF-1.5\n"
    packed = b"2 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length %d>>\nstream\n" % len(body)
    second = head + packed + body + b"\nendstream\nendobj\n"
    table = b"3 0 obj\n<</Type/XRef/Size 4/W[1 3 1]/Root 1 0 R/Length %d>>\nstream\n%b\nendstream\nendobj\n"
    rows = b"".join(
        (
            b"\x00\x00\x00\x00\xff",
            b"\x02\x00\x00\x02\x00",
            b"\x01" + len(head).to_bytes(3, "big") + b"\x00",
            b"\x01" + len(second).to_bytes(3, "big") + b"\x00",
        )
    )
    return second + table % (len(rows), rows) + b"startxref\n%d\n%%%%EOF\n" % len(second)


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda _pdf: b"PK\x03\x04 a workbook", filled_form.NOT_A_PDF),
        (lambda _pdf: b"", filled_form.NOT_A_PDF),
        (lambda pdf: pdf + b" " * LARGEST_FILE, filled_form.TOO_LARGE),
        (lambda _pdf: b"%PDF-1.7\nnothing follows", filled_form.DAMAGED),
        (locked, filled_form.LOCKED),
        (flattened, filled_form.NO_FIELDS),
        (unmarked, filled_form.NOT_OURS),
        (unknown, filled_form.UNKNOWN_FORM),
        (circular, filled_form.NOT_OURS),
        (too_many, filled_form.NOT_OURS),
        (of_odd_kinds, filled_form.DAMAGED),
        (unpacking_to_much, filled_form.DAMAGED),
    ],
)
def test_what_is_none_of_our_forms_is_refused_with_what_to_do(spoil: Any, sentence: str) -> None:
    with pytest.raises(CannotRead) as refused:
        filled_form.read(spoil(filling.a_form("parent")))
    assert refused.value.sentence == sentence


def test_no_cut_or_turned_byte_is_more_than_a_sentence() -> None:
    pdf = filling.filled(filling.a_form("child-feedback"), {"prepared": "yes"})
    start = pdf.rfind(b"stream", 0, len(pdf) - 4000)
    for at in range(max(0, start), len(pdf), max(1, (len(pdf) - start) // 150)):
        for spoilt in (pdf[:at], pdf[:at] + bytes([pdf[at] ^ 0x55]) + pdf[at + 1 :]):
            with suppress(CannotRead):
                filled_form.read(spoilt)
