"""The diary, changes of planned days and sibling groups in the case file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain.child import SiblingGroup
from iro_desk.domain.diary import DiaryEntry
from iro_desk.domain.errors import NotFound
from iro_desk.domain.review import DateChange
from iro_desk.store.children import save_row
from iro_desk.store.rows import from_row, to_row

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change


def between(case_file: CaseFile, first: date, last: date) -> tuple[DiaryEntry, ...]:
    """The entries on any of those days, both included, in date order."""
    rows = case_file.rows(
        "select * from diary_entry where starts_on <= ? and coalesce(ends_on, starts_on) >= ?"
        " order by starts_on, starts_at, id",
        (last.isoformat(), first.isoformat()),
    )
    return tuple(from_row(DiaryEntry, row) for row in rows)


def by_id(case_file: CaseFile, entry_id: int) -> DiaryEntry:
    """The entry of that row; NotFound otherwise."""
    rows = case_file.rows("select * from diary_entry where id = ?", (entry_id,))
    if not rows:
        raise NotFound("This entry is not in the diary any more. Look it up on Reviews.")
    return from_row(DiaryEntry, rows[0])


def save(change: Change, entry: DiaryEntry) -> int:
    """Add or update one entry."""
    return save_row(change, "diary_entry", entry.id, to_row(entry))


def remove(change: Change, entry_id: int) -> None:
    """Take away an entry."""
    change.delete("diary_entry", entry_id)


def date_changes(case_file: CaseFile, review_id: int) -> tuple[DateChange, ...]:
    """The changes of a review's planned day, oldest first."""
    rows = case_file.rows("select * from date_change where review_id = ? order by id", (review_id,))
    return tuple(from_row(DateChange, row) for row in rows)


def save_date_change(change: Change, moved: DateChange) -> int:
    """Keep that a planned day was changed."""
    return save_row(change, "date_change", moved.id, to_row(moved))


def sibling_groups(case_file: CaseFile) -> tuple[SiblingGroup, ...]:
    """Every sibling group, by name."""
    rows = case_file.rows("select * from sibling_group order by name, id")
    return tuple(from_row(SiblingGroup, row) for row in rows)


def save_sibling_group(change: Change, group: SiblingGroup) -> int:
    """Add or rename a sibling group."""
    return save_row(change, "sibling_group", group.id, to_row(group))


def remove_sibling_group(change: Change, group_id: int) -> None:
    """Take away a group that has no child left."""
    change.delete("sibling_group", group_id)
