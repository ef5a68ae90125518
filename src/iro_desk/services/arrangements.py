"""What is arranged for a planned review besides its day: the time, the place, and whether it is agreed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from iro_desk.domain.diary import checked_time
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.topics import Topic
from iro_desk.services.commands import command
from iro_desk.store import reviews

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

_SHORT_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?")


def time_of(text: str) -> str:
    """A time of day as people type it ("9", "9.30", "10:00") as "HH:MM"; other texts as they are."""
    found = _SHORT_TIME.fullmatch(text.strip())
    return f"{int(found[1]):02}:{found[2] or '00'}" if found else text.strip()


@command("Arrange a review", touches=Topic.REVIEWS | Topic.DIARY)
def arrange(desk: Desk, change: Change, review_id: int, at: str, place: str, *, is_agreed: bool) -> None:
    """Keep the time and the place of a planned review, and whether its day is agreed.

    RuleBroken (`planned_at`) for a time that is none, and where a day is agreed that is not planned.
    """
    review = reviews.by_id(desk.case_file, review_id)
    if is_agreed and review.planned_on is None:
        raise RuleBroken("No day is planned yet. Enter the day first.", field="planned_on")
    starts_at = checked_time(time_of(at), "planned_at")
    wanted = replace(review, planned_at=starts_at, planned_place=place.strip(), is_agreed=is_agreed)
    if wanted != review:
        reviews.save(change, wanted)
