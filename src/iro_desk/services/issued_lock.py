"""What is locked because a paper that says it was issued."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.paper_kinds import DECISION_LETTER
from iro_desk.domain.wording import long_date
from iro_desk.store import issued, reviews

if TYPE_CHECKING:
    from iro_desk.domain.review import Review
    from iro_desk.services.desk import Desk


def not_issued(desk: Desk, review_id: int, kind: str) -> Review:
    """The review, RuleBroken once that paper of it was issued."""
    held = issued.find(desk.case_file, kind, review_id)
    if held:
        paper = "decision letter" if kind == DECISION_LETTER else "monitoring form"
        raise RuleBroken(
            f"The {paper} was issued on {long_date(held.issued_on)}. What it says is locked; a date is "
            "corrected with a reason."
        )
    return reviews.by_id(desk.case_file, review_id)
