"""Who was at which meeting of a review, and whether it has a participation code (rows V2, C9)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain.child import SHORT_BREAKS
from iro_desk.domain.review import MeetingAttendance
from iro_desk.store import reviews

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iro_desk.domain.history import History
    from iro_desk.domain.review import Attendance, Meeting, PartIn, Review
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change


def day_of(desk: Desk, review: Review) -> date:
    """The day a review is judged by: its first meeting's, else the planned one, else today."""
    return review.commenced_on or review.planned_on or desk.today


def is_short_break(history: History, on: date) -> bool:
    """Whether the child is in a series of short breaks that day: no participation code then (rule 399)."""
    episode = history.episode_on(on)
    return episode is not None and episode.legal_status in SHORT_BREAKS


def keep(
    desk: Desk,
    change: Change,
    review: Review,
    meetings: Sequence[Meeting],
    people: Sequence[Attendance],
    apart: Sequence[PartIn],
) -> None:
    """Make the review's meetings, its people, and how each was at single meetings, these.

    `apart` names people by their place in `people` and meetings by their day. One meeting alone has
    no rows of its own: what is said of the review is said of it.
    """
    review_id = review.id or 0
    held = reviews.at_meetings(desk.case_file, review_id)
    wanted = apart if len(meetings) > 1 else ()
    still = {_known(one, meetings, people) for one in wanted}
    for row in held:
        if (row.attendance_id, row.meeting_id) not in still:
            reviews.remove_at_meeting(change, row.id or 0)
    reviews.save_meetings(change, review_id, meetings, review.meetings)
    reviews.save_attendance(change, review_id, people, reviews.attendance(desk.case_file, review_id))
    ids = {(row.attendance_id, row.meeting_id): row.id for row in held}
    on_days = {one.held_on: one.id or 0 for one in reviews.by_id(desk.case_file, review_id).meetings}
    listed = [one.id or 0 for one in reviews.attendance(desk.case_file, review_id)]
    for one in wanted:
        person_id, meeting_id = listed[one.person], on_days[one.held_on]
        reviews.save_at_meeting(
            change,
            MeetingAttendance(
                attendance_id=person_id,
                meeting_id=meeting_id,
                attended=one.attended,
                is_part=one.is_part,
                reason=one.reason,
                id=ids.get((person_id, meeting_id)),
            ),
        )


def _known(
    one: PartIn, meetings: Sequence[Meeting], people: Sequence[Attendance]
) -> tuple[int | None, int | None]:
    """The ids of person and meeting, None for one that is new."""
    meeting_id = next((each.id for each in meetings if each.held_on == one.held_on), None)
    return people[one.person].id, meeting_id
