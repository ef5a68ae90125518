"""The outgoing register: what went to whom, when, by which route (rows D6, O6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

ROUTES = {
    "secure_email": "Secure email",
    "post": "Post",
    "by_hand": "By hand",
    "case_system": "Council's case system",
    "read_aloud": "Read aloud or explained",
    "withheld": "Not sent",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispatch:
    """One copy of an issued paper, to one person. With the route "withheld" the reason says why."""

    document_id: int
    to_whom: str
    role: str = ""
    route: str = "secure_email"
    sent_on: date | None = None
    withheld_reason: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBlock:
    """A piece of a paper as plain text: for the council's form, an email, or to see what changed.

    `key` names it the same in every version of the paper.
    """

    key: str
    heading: str
    text: str
