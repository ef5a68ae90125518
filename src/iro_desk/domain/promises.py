"""What the IRO told a child they would do, open until the child has been told the result (row B13)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """One promise to one child.

    It is kept once something came of it (`outcome`), and closed only once the child was told:
    `told_on` and `told_how` say when and how.
    """

    child_id: int
    text: str
    made_on: date
    review_id: int | None = None
    consultation_id: int | None = None
    due_on: date | None = None
    outcome: str = ""
    told_on: date | None = None
    told_how: str = ""
    id: int | None = None

    @property
    def is_open(self) -> bool:
        """Whether the child is still to be told."""
        return self.told_on is None or not self.told_how.strip()
