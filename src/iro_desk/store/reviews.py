"""Reviews, their meetings, who attended, and which tasks after them are done."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, Any

from iro_desk.domain.errors import NotFound
from iro_desk.domain.review import Attendance, Meeting, MeetingAttendance, Review
from iro_desk.store.children import save_row
from iro_desk.store.rows import from_row, to_row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change


def by_id(case_file: CaseFile, review_id: int) -> Review:
    """The review of that row with its meetings; NotFound otherwise."""
    rows = case_file.rows("select * from review where id = ?", (review_id,))
    if not rows:
        raise NotFound("This review is not in the case file. Open the child to see the reviews there are.")
    own = "select * from meeting where review_id = ? order by held_on, id"
    return _with(case_file.rows(own, (review_id,)), rows)[0]


def of_meeting(case_file: CaseFile, meeting_id: int) -> Review:
    """The review that meeting belongs to; NotFound otherwise."""
    rows = case_file.rows("select review_id from meeting where id = ?", (meeting_id,))
    return by_id(case_file, rows[0]["review_id"] if rows else 0)


def of_child(case_file: CaseFile, child_id: int) -> tuple[Review, ...]:
    """A child's reviews with their meetings: held ones in date order, planned ones last."""
    rows = case_file.rows("select * from review where child_id = ?", (child_id,))
    meetings = case_file.rows(
        "select meeting.* from meeting join review on review.id = review_id where child_id = ?"
        " order by held_on, meeting.id",
        (child_id,),
    )
    return tuple(sorted(_with(meetings, rows), key=_order))


def by_child(case_file: CaseFile) -> dict[int, tuple[Review, ...]]:
    """Every child's reviews, ordered as `of_child` does."""
    found: dict[int, list[Review]] = defaultdict(list)
    meetings = case_file.rows("select * from meeting order by held_on, id")
    for review in _with(meetings, case_file.rows("select * from review")):
        found[review.child_id or 0].append(review)
    return {child_id: tuple(sorted(reviews, key=_order)) for child_id, reviews in found.items()}


def save(change: Change, review: Review) -> int:
    """Add or update the review's own row; its meetings are saved by `save_meetings`."""
    return save_row(change, "review", review.id, to_row(review))


def save_meetings(
    change: Change, review_id: int, meetings: Iterable[Meeting], held: Iterable[Meeting]
) -> None:
    """Make the review's meetings these; `held` is what the case file holds now."""
    save_rows(change, "meeting", review_id, meetings, held)


def attendance(case_file: CaseFile, review_id: int) -> tuple[Attendance, ...]:
    """Who was invited to the review and how they took part, in the order entered."""
    rows = case_file.rows("select * from attendance where review_id = ? order by id", (review_id,))
    return tuple(from_row(Attendance, row) for row in rows)


def attendances(case_file: CaseFile) -> dict[int, tuple[Attendance, ...]]:
    """The attendance list of every review that has one, by its id."""
    found: dict[int, list[Attendance]] = defaultdict(list)
    for row in case_file.rows("select * from attendance order by review_id, id"):
        found[row["review_id"]].append(from_row(Attendance, row))
    return {review_id: tuple(people) for review_id, people in found.items()}


def save_attendance(
    change: Change, review_id: int, people: Iterable[Attendance], held: Iterable[Attendance]
) -> None:
    """Make the review's attendance list these rows."""
    save_rows(change, "attendance", review_id, people, held)


def at_meetings(case_file: CaseFile, review_id: int) -> tuple[MeetingAttendance, ...]:
    """How people were at single meetings of the review, where that differs from meeting to meeting."""
    rows = case_file.rows(
        "select at.* from meeting_attendance at join meeting on meeting.id = at.meeting_id"
        " where meeting.review_id = ? order by at.meeting_id, at.attendance_id",
        (review_id,),
    )
    return tuple(from_row(MeetingAttendance, row) for row in rows)


def save_at_meeting(change: Change, one: MeetingAttendance) -> int:
    """Add or update how one person was at one meeting."""
    return save_row(change, "meeting_attendance", one.id, to_row(one))


def remove_at_meeting(change: Change, row_id: int) -> None:
    """Forget how one person was at one meeting: what is said of the whole review holds."""
    change.delete("meeting_attendance", row_id)


def tasks_done(case_file: CaseFile, child_id: int | None = None) -> dict[tuple[int, str], date]:
    """The day each task of a review was done, by review and rule id; of one child where given."""
    of_child = " where review_id in (select id from review where child_id = ?)" if child_id else ""
    rows = case_file.rows(
        f"select review_id, rule, done_on from task_done{of_child}",  # noqa: S608 - nothing given stands in it
        (child_id,) if child_id else (),
    )
    return {(row["review_id"], row["rule"]): date.fromisoformat(row["done_on"]) for row in rows}


def mark_done(change: Change, case_file: CaseFile, review_id: int, rule: str, done_on: date) -> None:
    """Record the day an after-review task was done, or correct it."""
    held = case_file.rows("select id from task_done where review_id = ? and rule = ?", (review_id, rule))
    columns = {"review_id": review_id, "rule": rule, "done_on": done_on.isoformat()}
    save_row(change, "task_done", held[0]["id"] if held else None, columns)


def take_back_done(change: Change, case_file: CaseFile, review_id: int, rule: str) -> None:
    """Forget that an after-review task was done, where it was marked so."""
    held = case_file.rows("select id from task_done where review_id = ? and rule = ?", (review_id, rule))
    for row in held:
        change.delete("task_done", row["id"])


def save_rows(change: Change, table: str, review_id: int, wanted: Iterable[Any], held: Iterable[Any]) -> None:
    """Make a review's rows in `table` the `wanted` ones: add, update, and delete what is gone."""
    kept = set()
    for value in wanted:
        kept.add(save_row(change, table, value.id, {"review_id": review_id, **_own_columns(value)}))
    for value in held:
        if value.id not in kept:
            change.delete(table, value.id)


def _own_columns(value: object) -> dict[str, Any]:
    columns = to_row(value)
    columns.pop("review_id", None)
    return columns


def _with(meetings: list[dict[str, Any]], rows: list[dict[str, Any]]) -> list[Review]:
    """The reviews of those rows, each with those of the meetings that are its own."""
    found: dict[int, list[Meeting]] = defaultdict(list)
    for row in meetings:
        found[row["review_id"]].append(from_row(Meeting, row))
    return [from_row(Review, row, meetings=tuple(found[row["id"]])) for row in rows]


def _order(review: Review) -> tuple[date, int]:
    return (review.commenced_on or review.planned_on or date.max, review.id or 0)
