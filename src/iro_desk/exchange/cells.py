"""Cells made comparable: blanks, placeholders, ids, flags and postcodes (data-formats.md section 8)."""

from __future__ import annotations

import re
import unicodedata

PLACEHOLDERS = frozenset(
    {
        "null",
        "#n/a",
        "#ref!",
        "#value!",
        "#name?",
        "#null!",
        "#num!",
        "#div/0!",
        "n/a",
        "na",
        "nan",
        "nat",
        "none",
        "*dummy*",
        "-",
        "--",
        "-1",
        "1900-01-01",
        "01/01/1900",
        "data not captured on mosaic",
    }
)
"""Words that case systems write for nothing (pitfall 18)."""

TOTALS = frozenset({"total", "totals", "grand total", "count"})
"""Words in the id column of a totals row."""

_NUMBER = re.compile(r"-?\d+\.0*")
_SCIENTIFIC = re.compile(r"\d(?:\.\d+)?E\+?\d+", re.IGNORECASE)
_POSTCODE = re.compile(r"([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})")
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn"}


def cleaned(cell: str) -> str:
    """The text without unseen marks, with single plain blanks; '' for a placeholder."""
    if cell.isascii() and cell.isalnum():
        return "" if cell.casefold() in PLACEHOLDERS else cell
    spaced = " ".join(cell.split())
    text = "".join(mark for mark in spaced if unicodedata.category(mark) not in _UNSEEN)
    text = unicodedata.normalize("NFC", " ".join(text.split()))
    return "" if text.casefold() in PLACEHOLDERS else text


def child_ref(cell: str) -> str:
    """The council's id as text: no blanks, no `.0` of a workbook, capital letters."""
    text = "".join(cleaned(cell).split())
    return without_point_zero(text).upper()


def is_shortened_number(ref: str) -> bool:
    """Whether a spreadsheet has cut the id down to something like 1.23E+11."""
    return bool(_SCIENTIFIC.fullmatch(ref)) and ("." in ref or "+" in ref)


def without_zeros(ref: str) -> str:
    """The id as a spreadsheet leaves it that took it for a number (pitfall 3)."""
    return ref.lstrip("0") or ref


def without_point_zero(text: str) -> str:
    """`1.0` as `1` (pitfall 15)."""
    return text.split(".", 1)[0] if _NUMBER.fullmatch(text) else text


def code(cell: str) -> str:
    """A code in capital letters (pitfall 16), without the `.0` of a workbook."""
    return without_point_zero(cleaned(cell)).upper()


def postcode(cell: str) -> str | None:
    """The postcode in its usual shape where it has one, else as it stands; None for a blank."""
    text = cleaned(cell)
    found = _POSTCODE.fullmatch("".join(text.split()).upper())
    return f"{found[1]} {found[2]}" if found else text or None


def is_yes(cell: str) -> bool:
    """Whether a flag is set: `a) Yes`, Yes, Y, 1, TRUE."""
    text = without_point_zero(cleaned(cell)).casefold()
    return text.removeprefix("a) ") in {"yes", "y", "1", "true"}
