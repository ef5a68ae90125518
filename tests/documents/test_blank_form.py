"""Forms to fill in, on paper and on a screen, read back as a person and a screen reader would."""

from __future__ import annotations

from typing import Any, cast

import pytest
from pikepdf import Name

from iro_desk.documents.glyphs import drawable
from iro_desk.domain.blank_forms import BLANK_FORMS
from iro_desk.domain.form_questions import MARK
from tests.documents import filling, reading

FORMS = sorted(BLANK_FORMS)


@pytest.fixture(params=FORMS)
def key(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.parametrize("is_fillable", [False, True], ids=["printed", "fillable"])
def test_row_o7_every_question_reads_in_order_with_its_answers(key: str, is_fillable: bool) -> None:
    form = BLANK_FORMS[key]
    said = reading.text(filling.a_form(key, is_fillable=is_fillable))
    at = said.index(form.title)
    for part in form.parts:
        at = said.index(part.heading, at)
        for question in part.questions:
            at = said.index(drawable(question.words), at)
            for _, word in question.options:
                at = said.index(word, at)
    assert "Reference 004031, review on 14 December 2026" in said
    for sentence in form.introduction.split("\n\n"):
        assert sentence.split(". ")[0] in said


def test_each_field_stands_in_the_structure_with_a_tooltip(key: str) -> None:
    form = BLANK_FORMS[key]
    with reading.opened(filling.a_form(key)) as pdf:
        nums = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        by_key = dict(zip([int(number) for number in nums[::2]], nums[1::2], strict=True))
        seen = 0
        for page in pdf.pages:
            assert page.Tabs == "/S"
            for widget in [a for a in page.Annots if a.Subtype == Name.Widget]:
                assert str(widget.TU).strip()
                if int(widget.F) & 2:
                    assert str(widget.T) == MARK
                    continue
                element = by_key[int(widget.StructParent)]
                assert Name.Form == element.S
                assert [kid.Obj.objgen for kid in element.K] == [widget.objgen]
                assert widget.AP.N is not None
                seen += 1
        wanted = sum(max(1, len(question.options)) for question in form.questions)
        assert seen == wanted == sum(1 for _ in reading.structure(pdf).every("Form"))
        for name, field in filling.fields(pdf).items():
            assert str(field.get(Name.TU, "")), name


def test_the_structure_gives_the_fields_in_the_order_of_the_questions(key: str) -> None:
    form = BLANK_FORMS[key]
    wanted = [
        f"{question.words}|{word}" if word else question.words
        for question in form.questions
        for word in ([word for _, word in question.options] or [""])
    ]
    with reading.opened(filling.a_form(key)) as pdf:
        found = []
        elements: list[Any] = [pdf.Root.StructTreeRoot.K[0]]
        while elements:
            element = elements.pop()
            if element.get("/S") == "/Form":
                found.append(str(element.K[0].Obj.TU))
            elif "/K" in element:
                elements += [kid for kid in reversed(list(element.K)) if "/S" in kid]
    assert len(found) == len(wanted)
    for tooltip, expected in zip(found, wanted, strict=True):
        words, _, word = expected.partition("|")
        assert tooltip.startswith(words)
        assert tooltip.endswith(word)


def test_the_typeface_for_what_is_typed_is_embedded_and_wide(key: str) -> None:
    with reading.opened(filling.a_form(key)) as pdf:
        form = pdf.Root.AcroForm
        face, _, _ = str(form.DA).partition(" ")
        font = cast("Any", form.DR.Font)[face]
        assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor
        known = font.ToUnicode.read_bytes().decode()
        for letter in set(filling.NAMES) | set("αβγ€“”–…"):
            assert f"<{ord(letter):04X}>" in known, letter


def test_a_form_says_which_it_is_and_names_nobody() -> None:
    pdf = filling.a_form("young-person")
    with reading.opened(pdf) as document:
        assert str(filling.fields(document)[MARK].V) == "young-person/1/004031"
        assert str(document.docinfo.Title) == (
            "My review: my views (for a young person aged 13 or over), ref 004031"
        )
    with reading.opened(filling.a_form("child-under-8")) as document:
        assert str(document.docinfo.Title) == "My review: what I think (for a child under 8), ref 004031"


def test_what_is_typed_in_is_drawn_in_our_typeface() -> None:
    """A viewer asked to show what was typed takes the face that the form brings."""
    pdf = filling.typed(filling.a_form("child-under-8"), {"proud": filling.NAMES})
    with reading.opened(pdf) as document:
        drawn = filling.fields(document)["proud"].AP.N
        assert "/Noto" in drawn.read_bytes().decode("latin-1")


def test_a_form_by_hand_has_no_fields() -> None:
    with reading.opened(filling.a_form("parent", is_fillable=False)) as pdf:
        assert "/AcroForm" not in pdf.Root
        assert not list(reading.structure(pdf).every("Form"))


def test_every_page_says_which_form_it_belongs_to(key: str) -> None:
    for page in reading.texts(filling.a_form(key)):
        assert f"Ref 004031 · form {key}, version 1" in page
