"""What the authority's files say of a child's reviews, to be held against the IRO's own record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class TheirReview:
    """One review as a file has it. `place` is the file and row.

    `on` is None where the cell holds no readable date; `text` is then what stands there, and
    nothing else is read of the row.
    """

    on: date | None
    code: str | None = None
    text: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TheirChild:
    """One child in the files: the review rows, and the latest review by Annex A List 8.

    `is_listed`: some table has the child. `other_ids` are ids of the files that belong to none
    of the IRO's children and share this child's birth date and a review.
    """

    reviews: tuple[TheirReview, ...] = ()
    latest: TheirReview | None = None
    is_listed: bool = False
    is_in_list_8: bool = False
    other_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """What is compared: the days from `from_on` to `to_on`, and what the files hold.

    `from_on` is None where only List 8 is there, which has the latest review and no others.
    `lists_children`: a table names every child in care, with reviews or without.
    `latest_on` is the last review in the files, of any child.
    """

    from_on: date | None
    to_on: date
    as_at: date
    has_reviews: bool
    has_list_8: bool = False
    lists_children: bool = False
    latest_on: date | None = None

    def covers(self, day: date) -> bool:
        """Whether that day lies in the period."""
        return (self.from_on is None or self.from_on <= day) and day <= self.to_on
