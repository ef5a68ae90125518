"""Reports seen for a review, and court papers known of (rows C15, C16; statutory.md 4.2)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from iro_desk.domain.days import WorkingCalendar

REPORTS = {
    "social_work_report": "Social work report",
    "care_plan": "Care plan",
    "placement_plan": "Placement plan",
    "health_plan": "Health plan",
    "pep": "Personal education plan",
    "pathway_plan": "Pathway plan",
    "sdq": "Strengths and Difficulties Questionnaire",
    "carer_report": "Carer's report",
    "school_report": "School report",
    "other": "Other report",
}

COURT_PAPERS = {
    "application": "Application",
    "order": "Order",
    "social_work_statement": "Social worker's statement",
    "final_care_plan": "Care plan for court",
    "guardian_report": "Children's guardian's report",
    "expert_report": "Expert's report",
    "parent_statement": "Parent's statement",
    "directions": "Case management directions",
    "other": "Other court paper",
}
"""Kinds of court paper. The papers themselves are never kept (statutory.md 6.1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportReceived:
    """A report or plan seen for a review, and when it came. `sdq_score` is 0 to 40."""

    review_id: int
    kind: str = "social_work_report"
    from_whom: str = ""
    dated_on: date | None = None
    received_on: date | None = None
    sdq_score: int | None = None
    note: str = ""
    id: int | None = None

    def working_days_before(self, meeting_on: date | None, calendar: WorkingCalendar) -> int | None:
        """Working days from its receipt to the first meeting; None while either day is not known."""
        if meeting_on is None or self.received_on is None:
            return None
        return calendar.working_days_between(self.received_on, meeting_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class CourtPaper:
    """That a court paper exists and when it reached the IRO: kind and dates, nothing else (row C16)."""

    child_id: int
    kind: str = "order"
    dated_on: date | None = None
    received_on: date | None = None
    id: int | None = None
