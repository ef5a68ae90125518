"""What stays as it was because a paper of the review went out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.paper_kinds import PAPER_KINDS
from iro_desk.domain.wording import long_date
from iro_desk.store import issued, reviews

if TYPE_CHECKING:
    from iro_desk.domain.review import Review
    from iro_desk.services.desk import Desk


def not_issued(desk: Desk, review_id: int) -> Review:
    """The review, RuleBroken once a paper that follows on its completion was issued."""
    for held in issued.listed(desk.case_file, review_id):
        kind = PAPER_KINDS[held.kind]
        if not kind.is_before:
            raise RuleBroken(
                f"The {kind.title.lower()} was issued on {long_date(held.issued_on)}, so the review stays "
                "complete. A date is corrected with a reason; other changes go out as an addendum."
            )
    return reviews.by_id(desk.case_file, review_id)
