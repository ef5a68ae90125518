"""What the IRO wrote into one letter of one review: own wording, a paragraph, and that it was looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from iro_desk.store.children import save_row
from iro_desk.store.rows import from_row, to_row

if TYPE_CHECKING:
    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterText:
    """The words of one letter's own.

    `wording` takes the place of the kind's wording, "" for none; `personal` is the paragraph added;
    `checked` is the digest of what the letter said when its author had looked for what is sensitive.
    """

    review_id: int
    kind: str
    recipient: str = ""
    wording: str = ""
    personal: str = ""
    checked: str = ""
    id: int | None = None


def find(case_file: CaseFile, review_id: int, kind: str, recipient: str = "") -> LetterText:
    """The words kept of one letter; an empty value where there are none."""
    rows = case_file.rows(
        "select * from letter_text where review_id = ? and kind = ? and recipient = ?",
        (review_id, kind, recipient),
    )
    if rows:
        return from_row(LetterText, rows[0])
    return LetterText(review_id=review_id, kind=kind, recipient=recipient)


def save(change: Change, text: LetterText) -> int:
    """Add or update the words of one letter."""
    return save_row(change, "letter_text", text.id, to_row(text))
