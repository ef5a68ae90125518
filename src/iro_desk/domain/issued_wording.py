"""The wording a letter was issued with, kept beside it: what is only worded otherwise is no change (row V11).

A letter says what was decided in the IRO's wording, with the IRO's name and ways to be reached, and the
word for a child. All of these may be changed in Settings, and shipped wording by another release. What
a letter would say now is therefore worked out in the wording it went out with.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

STANDING = ("iro", "authority", "term", "terms", "how_to_reach_me")
"""The fields of a letter that come from Settings and not from the review."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedWording:
    """A template as it was on the day of issue, with what `STANDING` fields stood for."""

    template: str
    standing: Mapping[str, str] = field(default_factory=dict)


def to_text(held: IssuedWording) -> str:
    """As the register keeps it."""
    return json.dumps({"template": held.template, "standing": dict(held.standing)}, ensure_ascii=False)


def from_text(text: str) -> IssuedWording | None:
    """What the register kept; None of a paper without a wording of its own, or issued before it was kept."""
    return IssuedWording(**json.loads(text)) if text else None
