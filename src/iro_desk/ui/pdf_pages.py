"""Pages of a PDF as pictures in memory; nothing is written anywhere.

PDFium may be used by one thread at a time: call these within `work.do`, which has one.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QImage

POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePicture:
    """One page: its picture, its width in points (1/72 inch) and the text that stands on it."""

    image: QImage
    width: float
    text: str


def pictures(pdf: bytes, pixels_wide: int) -> list[PagePicture]:
    """Every page, that many pixels wide."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_picture(page, pixels_wide / page.get_width()) for page in document]
    finally:
        document.close()


def count(pdf: bytes) -> int:
    """How many pages there are."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def for_print(pdf: bytes, number: int, dots_per_inch: int) -> QImage:
    """One page (0 is the first) as sharp as a printer wants it."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return _picture(document[number], dots_per_inch / POINTS_PER_INCH).image
    finally:
        document.close()


def _picture(page: object, scale: float) -> PagePicture:
    import pypdfium2

    assert isinstance(page, pypdfium2.PdfPage)  # noqa: S101 - typed as Any by its library
    bitmap = page.render(scale=scale, prefer_bgrx=True)
    try:
        held = QImage(
            bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
        )
        image = held.copy()
    finally:
        bitmap.close()
    words = page.get_textpage()
    try:
        text = words.get_text_bounded()
    finally:
        words.close()
    width = page.get_width()
    page.close()
    return PagePicture(image=image, width=width, text=" ".join(text.split()))
