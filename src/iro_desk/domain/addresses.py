"""Where a text gives somebody's address away: a postcode, or a house number with its street."""

from __future__ import annotations

import re
from collections.abc import Iterator

POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", re.IGNORECASE)
"""A postcode of the United Kingdom as people type it."""

_WRITTEN_OUT = (
    "Street|Road|Avenue|Lane|Close|Drive|Way|Court|Gardens|Crescent|Place|Terrace|Grove|Hill|Park|Row|Walk|"
    "Square|Mews|Rise"
)
_SHORT = "St|Rd|Ave|Av|Ln|Cl|Dr|Ct|Gdns|Cres|Pl|Terr|Sq"
_MONTH = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
# After a month "St" and "Dr" begin a name: "on 3 March St Mary's wrote".
_STREET = re.compile(
    r"\b(?:(?:Flat|Apartment|Apt|Unit) \w+,? )?\d+(?:[-–]\d+)?[A-Za-z]?,? "
    rf"(?:(?:[A-Z][\w'’-]+ ){{1,3}}(?:{_WRITTEN_OUT})|"
    rf"(?!(?:{_MONTH}))(?:[A-Z][\w'’-]+ ){{1,3}}(?:{_SHORT}))\b"
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
