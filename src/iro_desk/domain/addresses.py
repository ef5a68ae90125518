"""Where a text gives somebody's address away: a postcode, or a house number with its street."""

from __future__ import annotations

import re
from collections.abc import Iterator

POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", re.IGNORECASE)
"""A postcode of the United Kingdom as people type it."""

_STREET = re.compile(
    r"\b\d+[a-z]?,? (?:[A-Z][\w'’]+ ){1,3}(?:Street|Road|Avenue|Lane|Close|Drive|Way|Court|Gardens|"
    r"Crescent|Place|Terrace|Grove|Hill|Park|Row|Walk)\b"
)
_HOME = re.compile(
    r"\b(?:carers?|foster|placement|at home|(?:family|children)['’]?s? home|residential)\b", re.IGNORECASE
)


def find(text: str) -> Iterator[re.Match[str]]:
    """Each address in a text, postcodes first."""
    yield from POSTCODE.finditer(text)
    yield from _STREET.finditer(text)


def is_home(place: str) -> bool:
    """Whether the words for a place say that it is where the child lives."""
    return _HOME.search(place) is not None
