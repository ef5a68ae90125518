"""The sections of a review's record, and those that brothers and sisters share."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from iro_desk.domain.minutes import JointMeeting, MinutesSection, SharedSection
from iro_desk.store.changes import from_json
from iro_desk.store.children import save_row
from iro_desk.store.rows import from_row, to_row

if TYPE_CHECKING:
    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change


def of_review(case_file: CaseFile, review_id: int) -> dict[str, MinutesSection]:
    """What the record of a review says, by section."""
    rows = case_file.rows("select * from minutes_section where review_id = ?", (review_id,))
    return {row["key"]: from_row(MinutesSection, row) for row in rows}


def save(change: Change, section: MinutesSection) -> int:
    """Add or update one section; gives its row's id."""
    return save_row(change, "minutes_section", section.id, to_row(section))


def shared_of(case_file: CaseFile, joint_meeting_id: int) -> dict[str, SharedSection]:
    """What the record of a joint meeting says for every child in it, by section."""
    rows = case_file.rows("select * from shared_section where joint_meeting_id = ?", (joint_meeting_id,))
    return {row["key"]: from_row(SharedSection, row) for row in rows}


def save_shared(change: Change, section: SharedSection) -> int:
    """Add or update what is shared in one section."""
    return save_row(change, "shared_section", section.id, to_row(section))


def save_joint_meeting(change: Change, meeting: JointMeeting) -> int:
    """Add or update a joint meeting."""
    return save_row(change, "joint_meeting", meeting.id, to_row(meeting))


def reviews_of_joint(case_file: CaseFile, joint_meeting_id: int) -> tuple[int, ...]:
    """The reviews held in one joint meeting."""
    rows = case_file.rows("select id from review where joint_meeting_id = ? order by id", (joint_meeting_id,))
    return tuple(row["id"] for row in rows)


def versions(case_file: CaseFile, section_id: int) -> list[tuple[datetime, str, MinutesSection]]:
    """Each state a section was kept in, the oldest first: when, by which change, and what it said.

    Read from the audit, which every change writes and none can edit.
    """
    rows = case_file.rows(
        "SELECT a.at, a.what, c.after FROM audit_change c JOIN audit a ON a.id = c.audit_id"
        " WHERE c.table_name = 'minutes_section' AND c.row_id = ? AND c.operation <> 'delete' ORDER BY c.id",
        (section_id,),
    )
    found: list[tuple[datetime, str, MinutesSection]] = []
    known: dict[str, Any] = {}
    for row in rows:
        known |= from_json(row["after"]) or {}
        found.append((datetime.fromisoformat(row["at"]), row["what"], from_row(MinutesSection, known)))
    return found
