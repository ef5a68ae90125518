"""Files kept with a child: returned forms, app statements, reports; never court papers (row O5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

KINDS = {
    "app_statement": "Statement from an app (MOMO or the like)",
    "returned_form": "Returned consultation form",
    "feedback_form": "Returned feedback form",
    "report": "Report",
    "letter": "Letter or email",
    "drawing": "Drawing or picture by the child",
    "other": "Other",
}

MEDIA_TYPES = {
    "application/pdf": "PDF",
    "image/png": "picture",
    "image/jpeg": "picture",
    "text/plain": "text",
}
"""What can be attached, since these can be shown in the app: nothing is ever opened outside it."""

BYTES_AT_MOST = 20_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One file, without its content. `name` is what the IRO calls it; it is searched for by that."""

    child_id: int
    name: str
    review_id: int | None = None
    consultation_id: int | None = None
    kind: str = "other"
    media_type: str = "application/pdf"
    received_on: date | None = None
    note: str = ""
    sha256: str = ""
    id: int | None = None


def media_type_of(content: bytes) -> str | None:
    """The media type by the content, never by the name; None for what cannot be shown in the app."""
    if content.lstrip()[:5] == b"%PDF-":
        return "application/pdf"
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if content.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    return "text/plain" if _is_text(content) else None


def _is_text(content: bytes) -> bool:
    """Whether it is UTF-8 without control characters other than those of lines and tabs."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return False
    return bool(text.strip()) and all(c.isprintable() or c in "\n\r\t\f" for c in text)
