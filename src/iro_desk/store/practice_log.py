"""The IRO's own practice and what is kept of figures: rows that belong to no child."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from iro_desk.domain.figures.kept import (
    AnnualReport,
    FrozenPeriod,
    ReportSection,
    Statement,
    TypedFigure,
)
from iro_desk.domain.practice_log import (
    ConferenceLoad,
    LearningEntry,
    MeetingItem,
    OwnAction,
    ServiceContact,
    ServiceMeeting,
    SupervisionRecord,
    ThemedAudit,
)
from iro_desk.store.children import save_row
from iro_desk.store.rows import from_row, to_row

if TYPE_CHECKING:
    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change

Row = (
    SupervisionRecord
    | OwnAction
    | ServiceMeeting
    | MeetingItem
    | LearningEntry
    | ThemedAudit
    | ServiceContact
    | ConferenceLoad
    | TypedFigure
    | FrozenPeriod
    | AnnualReport
    | ReportSection
    | Statement
)
T = TypeVar("T", bound=Row)

_TABLES: dict[type, tuple[str, str]] = {
    SupervisionRecord: ("supervision_record", "held_on"),
    OwnAction: ("own_action", "agreed_on"),
    ServiceMeeting: ("service_meeting", "held_on"),
    MeetingItem: ("meeting_item", "noted_on"),
    LearningEntry: ("learning_entry", "done_on"),
    ThemedAudit: ("themed_audit", "audited_on"),
    ServiceContact: ("service_contact", "kind"),
    ConferenceLoad: ("conference_load", "month_on"),
    TypedFigure: ("typed_figure", "figure, year"),
    FrozenPeriod: ("frozen_period", "first, frozen_on"),
    AnnualReport: ("annual_report", "first"),
    ReportSection: ("report_section", "report_id, place"),
    Statement: ("report_statement", "report_id, place"),
}
"""The table of each kind of row, and what its rows are listed by."""


def every(case_file: CaseFile, kind: type[T]) -> tuple[T, ...]:
    """All rows of one kind, in order."""
    table, order = _TABLES[kind]
    rows = case_file.rows(f"select * from {table} order by {order}, id")  # noqa: S608 (names of ours)
    return tuple(from_row(kind, row) for row in rows)


def save(change: Change, row: Row) -> int:
    """Add or update one row."""
    return save_row(change, _TABLES[type(row)][0], row.id, to_row(row))


def remove(change: Change, row: Row) -> None:
    """Take a row away."""
    change.delete(_TABLES[type(row)][0], row.id or 0)
