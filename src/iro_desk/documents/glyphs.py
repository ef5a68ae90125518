"""Which characters the typeface on paper can draw, and what is done about the others.

ReportLab prints a missing character as a box or as nothing, without an error. So each
text is held against the faces' own character tables before a paper is issued; a draft
shows a question mark instead.
"""

from __future__ import annotations

import dataclasses
import unicodedata
from collections.abc import Iterator
from functools import cache

from iro_desk import resources
from iro_desk.domain.errors import RuleBroken

FACES = {
    "NotoSans": "fonts/NotoSans-Regular.ttf",
    "NotoSans-Bold": "fonts/NotoSans-Bold.ttf",
    "NotoSans-Italic": "fonts/NotoSans-Italic.ttf",
    "NotoSans-BoldItalic": "fonts/NotoSans-BoldItalic.ttf",
}
"""The faces on paper by the name they are registered under: Noto Sans, OFL."""

REPLACEMENT = "?"


def clean(text: str) -> str:
    """The text as it is set: composed letters, line feeds kept, nothing invisible.

    Zero-width and control characters and variation selectors draw nothing; left in, they
    would come out as boxes. Tabs become spaces.
    """
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(_visible(c) for c in composed)


def undrawable(text: str) -> list[str]:
    """The characters of the text that some face cannot draw, each once, in order."""
    known = _characters()
    return list(dict.fromkeys(c for c in clean(text) if c != "\n" and ord(c) not in known))


def drawable(text: str) -> str:
    """The text with a question mark for each character that cannot be drawn."""
    known = _characters()
    return "".join(c if c == "\n" or ord(c) in known else REPLACEMENT for c in clean(text))


def undrawable_texts(paper: object) -> list[tuple[str, list[str]]]:
    """Each text of a paper that cannot be drawn whole, with the characters it is about."""
    found = ((text, undrawable(text)) for text in dict.fromkeys(_texts(paper)))
    return [(text, characters) for text, characters in found if characters]


def problem(paper: object) -> str | None:
    """The sentence that refuses issue while a text of the paper cannot be drawn whole."""
    texts = undrawable_texts(paper)
    if not texts:
        return None
    characters = " ".join(dict.fromkeys(c for _, found in texts for c in found))
    text = texts[0][0] if len(texts[0][0]) <= 60 else f"{texts[0][0][:60]}…"
    return (
        f"The typeface of the papers cannot draw {characters} (in “{text}”). "
        "Write it in Latin, Greek or Cyrillic letters, then issue the paper."
    )


def require_drawable(paper: object) -> None:
    """Refuse a paper that would be issued with holes in its text.

    Raises RuleBroken with the sentence of `problem`.
    """
    if sentence := problem(paper):
        raise RuleBroken(sentence)


def _visible(character: str) -> str:
    if character == "\n":
        return character
    if character == "\t":
        return " "
    is_selector = "\ufe00" <= character <= "\ufe0f"
    return "" if is_selector or unicodedata.category(character) in {"Cc", "Cf"} else character


def _texts(value: object) -> Iterator[str]:
    """Every text within a paper, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for member in value:
            yield from _texts(member)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _texts(getattr(value, field.name))


@cache
def _characters() -> frozenset[int]:
    """The code points that all four faces have."""
    from reportlab.pdfbase.ttfonts import TTFontFile

    tables = [TTFontFile(str(resources.path(file))).charToGlyph for file in FACES.values()]
    return frozenset.intersection(*(frozenset(table) for table in tables))
