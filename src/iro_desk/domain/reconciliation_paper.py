"""What the list of differences says, worked out before it is drawn: for the performance team.

It has the council's own reference of each child, by which they are found in the council's system,
and the dates and codes of the return. There is no field for a name or a birth date.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from iro_desk.domain.wording import counted, plain_date


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceRow:
    """One difference: a date where there is one on a side, else words ("" for nothing).

    `is_code`: the two sides are codes, so that the day of the review has to be said beside them.
    """

    reference: str
    what: str
    review_on: date | None = None
    ours: date | str = ""
    theirs: date | str = ""
    likely_cause: str
    what_to_do: str
    place: str = ""
    is_code: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReconciliationPaper:
    """All differences between the IRO's record and the authority's files, as at a day.

    `from_on` is None where only the latest review of each child was compared (Annex A List 8).
    `counts` are the differences of each kind, in words.
    """

    authority: str
    service: str
    iro_name: str
    as_at: date
    from_on: date | None
    to_on: date
    files: tuple[str, ...]
    children: int
    reviews: int
    counts: tuple[tuple[str, int], ...] = ()
    rows: tuple[DifferenceRow, ...] = ()

    @property
    def scope_words(self) -> str:
        """What was compared, in one sentence."""
        what = f"{counted(self.reviews, 'review')} of {counted(self.children, 'child', 'children')}"
        if self.from_on is None:
            return f"Compared: {what}, the latest of each, as at {plain_date(self.to_on)}."
        return f"Compared: {what}, held from {plain_date(self.from_on)} to {plain_date(self.to_on)}."
