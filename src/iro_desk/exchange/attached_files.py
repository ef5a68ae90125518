"""Files to be kept with a child: looked at before they are, so that what is kept can be shown."""

from __future__ import annotations

import hashlib

from iro_desk.domain.errors import RuleBroken

_UNREADABLE = (
    "This PDF cannot be opened: it is damaged, or a password protects it. "
    "Save it again without a password and attach that."
)


def digest(content: bytes) -> str:
    """The fingerprint by which the same file is known again."""
    return hashlib.sha256(content).hexdigest()


def check_pdf(content: bytes) -> None:
    """RuleBroken for a PDF that no page can be shown of."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise RuleBroken(_UNREADABLE) from error
    try:
        pages = len(document)
    finally:
        document.close()
    if pages < 1:
        raise RuleBroken(_UNREADABLE)
