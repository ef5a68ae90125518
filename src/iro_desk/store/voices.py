"""What stands around a consultation: promises, reports, court papers, audits with the child, feedback."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from iro_desk.domain.care_plan_audits import CarePlanAudit
from iro_desk.domain.feedback import FeedbackReturn
from iro_desk.domain.promises import Promise
from iro_desk.domain.reports import CourtPaper, ReportReceived
from iro_desk.store.children import save_row
from iro_desk.store.rows import from_row, to_row

if TYPE_CHECKING:
    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change

T = TypeVar("T", Promise, ReportReceived, CourtPaper, CarePlanAudit, FeedbackReturn)

_TABLES: dict[type[Any], str] = {
    Promise: "promise",
    ReportReceived: "report_received",
    CourtPaper: "court_paper",
    CarePlanAudit: "care_plan_audit",
    FeedbackReturn: "feedback_return",
}


def every(case_file: CaseFile, kind: type[T]) -> tuple[T, ...]:
    """Every row of that kind, in the order entered."""
    rows = case_file.rows(f"select * from {_TABLES[kind]} order by id")  # noqa: S608
    return tuple(from_row(kind, row) for row in rows)


def of_child(case_file: CaseFile, kind: type[T], child_id: int) -> tuple[T, ...]:
    """A child's rows of that kind, in the order entered. Reports are of a review, not of a child."""
    rows = case_file.rows(f"select * from {_TABLES[kind]} where child_id = ? order by id", (child_id,))  # noqa: S608
    return tuple(from_row(kind, row) for row in rows)


def of_review(case_file: CaseFile, kind: type[T], review_id: int) -> tuple[T, ...]:
    """A review's rows of that kind, in the order entered. Court papers are of a child alone."""
    rows = case_file.rows(f"select * from {_TABLES[kind]} where review_id = ? order by id", (review_id,))  # noqa: S608
    return tuple(from_row(kind, row) for row in rows)


def open_promises(case_file: CaseFile) -> tuple[Promise, ...]:
    """Every promise whose result the child is still to be told, the oldest first."""
    sql = "select * from promise where told_on is null or trim(told_how) = '' order by made_on, id"
    return tuple(from_row(Promise, row) for row in case_file.rows(sql))


def save(change: Change, value: T) -> int:
    """Add or update one row of any of these kinds; gives its id."""
    return save_row(change, _TABLES[type(value)], value.id, to_row(value))


def remove(change: Change, kind: type[T], row_id: int) -> None:
    """Take one row away."""
    change.delete(_TABLES[kind], row_id)
