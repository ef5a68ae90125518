"""Monitoring forms in the case file, one to a review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain.monitoring import MonitoringForm
from iro_desk.store.children import save_row
from iro_desk.store.rows import from_row, to_row

if TYPE_CHECKING:
    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change


def of_review(case_file: CaseFile, review_id: int) -> MonitoringForm | None:
    """The review's form, None while nothing is entered."""
    rows = case_file.rows("select * from monitoring_form where review_id = ?", (review_id,))
    return from_row(MonitoringForm, rows[0]) if rows else None


def every(case_file: CaseFile) -> dict[int, MonitoringForm]:
    """Every form, by its review."""
    rows = case_file.rows("select * from monitoring_form where review_id is not null")
    return {row["review_id"]: from_row(MonitoringForm, row) for row in rows}


def save(change: Change, form: MonitoringForm) -> int:
    """Add or update the form; gives the row's id."""
    return save_row(change, "monitoring_form", form.id, to_row(form))
