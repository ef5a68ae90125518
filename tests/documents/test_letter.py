"""Letters on paper: type for the reader, plain characters, breaks, and a signature that is not alone."""

from __future__ import annotations

import pypdfium2
import pytest

from iro_desk.documents import letter
from iro_desk.documents.letter import render
from iro_desk.documents.page import BODY as BODY_STYLE
from iro_desk.domain.letters import Block, Heading, Paragraph
from tests.documents.letter_examples import BODY, a_letter, a_long_letter


def pages(pdf: bytes) -> list[str]:
    """The text of each page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def test_text_reads_in_order_and_stays_plain() -> None:
    (text,) = pages(render(a_letter()))
    places = [text.index(words) for words in ("Dear Ember,", "<b>yours</b>", "School:", "Maths & art",
              "Another", "How to talk to me", "With best wishes,")]  # fmt: skip
    assert places == sorted(places)


@pytest.mark.parametrize("paragraphs", range(6, 22))
def test_a_signature_is_never_alone_on_a_page(paragraphs: int) -> None:
    body: tuple[Block, ...] = tuple(Paragraph(text=f"Line {number}. " * 12) for number in range(paragraphs))
    last = pages(render(a_letter((*body, Heading(text="The end"), Paragraph(text="Goodbye.")))))[-1]
    assert "The end" in last
    assert "Goodbye." in last
    assert "With best wishes," in last


def test_thirty_pages_break_well() -> None:
    found = pages(render(a_long_letter(125)))
    assert len(found) >= 30
    for number, text in enumerate(found, 1):
        assert f"page {number} of {len(found)}" in text
        assert not text.strip().splitlines()[-1].startswith("Part ")


def test_young_readers_get_larger_type() -> None:
    sizes = {band: letter._scaled(BODY_STYLE, scale).fontSize for band, scale in letter._SCALES.items()}
    assert sizes["under-8"] > sizes["8-to-12"] > BODY_STYLE.fontSize
    assert len(render(a_letter(BODY * 3))) != len(render(a_letter(BODY * 3, band="13-and-over")))
