"""The words that sheets of remedial actions use: for their columns, and in the cells below them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from iro_desk.domain import register_cells
from iro_desk.domain.register_columns import EXPORTED
from iro_desk.domain.remedial_actions import STATUSES, Status
from iro_desk.exchange.headings import normalised

_HEADINGS: Mapping[str, tuple[str, ...]] = {
    "action_ref": ("Action ref", "Action reference", "Action no", "Action number", "Action ID", "Ref", "No"),
    "child_ref": (
        "Child ref",
        "Child ID",
        "Child unique ID",
        "Child number",
        "Person ID",
        "Client ID",
        "Case number",
        "Mosaic ID",
        "Liquidlogic ID",
        "LCS ID",
        "Eclipse ID",
        "LL ID",
        "System ID",
    ),
    "child": (
        "Child name",
        "Child's name",
        "Name of child",
        "Name",
        "Young person",
        "YP",
        "Child / young person",
        "Child/YP",
        "Child's initials",
    ),
    "source": ("Source of action", "Raised at", "Origin", "Where from", "Meeting type"),
    "source_on": (
        "Source date",
        "Date raised",
        "Raised on",
        "Date of review",
        "Review date",
        "CLA review date",
        "LAC review date",
        "Date set",
        "Date of action",
        "Date identified",
        "Date",
    ),
    "action": (
        "Remedial action",
        "Action required",
        "Action needed",
        "Actions",
        "Action to be taken",
        "Action agreed",
        "What needs to happen",
        "Recommendation",
        "Decision",
        "Issue",
        "Issue / action",
        "Task",
    ),
    "owner_role": ("Role", "Responsible role", "Job title", "Owner role"),
    "owner_name": (
        "Responsible",
        "Person responsible",
        "Responsible person",
        "By whom",
        "Who",
        "Lead",
        "Assigned to",
        "Action owner",
        "Owner name",
        "Social worker",
        "SW",
        "Allocated to",
        "Name of worker",
    ),
    "due_on": (
        "Due date",
        "Due on",
        "Due by",
        "By when",
        "When",
        "Target date",
        "Deadline",
        "Timescale",
        "Date due",
        "Completion due",
        "To be completed by",
    ),
    "revised_due_on": (
        "Revised date",
        "Revised due date",
        "New date",
        "New due date",
        "Extended to",
        "Revised deadline",
        "Revised timescale",
    ),
    "revision_reason": ("Reason for revision", "Reason for extension", "Reason revised", "Why revised"),
    "status": ("Action status", "Progress status", "Complete?", "Completed?", "Done?", "Open / closed"),
    "completed_on": (
        "Date completed",
        "Completed on",
        "Completion date",
        "Date done",
        "Closed on",
        "Date closed",
        "Actual date",
        "Date achieved",
    ),
    "evidence_seen": ("Evidence", "Evidence on file", "Evidenced", "Evidence checked"),
    "evidence_seen_on": ("Evidence date", "Date evidence seen"),
    "escalation_level": ("Escalation level", "Escalated", "Escalated to", "Level", "Stage"),
    "alert_ref": ("Alert ref", "Alert reference", "Case alert", "Alert number", "Escalation ref"),
    "manager_checked_on": ("Manager checked on", "Date checked", "Manager check", "QA date", "Checked on"),
    "manager_checked_by": ("Manager checked by", "Manager", "Checked by manager", "QA by"),
    "themes": ("Theme", "Category"),
    "notes": ("Comments", "Comment", "Note", "Update", "Updates", "Remarks", "Further information"),
    "team": ("Social work team", "Allocated team", "Team name"),
    "days_overdue": ("Days overdue", "Days late", "Overdue by", "Overdue (days)"),
    "chased": ("Times chased", "Chasers"),
}
"""The words that sheets use, beside the heading of our own. One heading belongs to one field."""

_SOURCE_WORDS = (
    ("midway", "midway"),
    ("mid-way", "midway"),
    ("mid way", "midway"),
    ("midpoint", "midway"),
    ("alert", "alert"),
    ("escalat", "alert"),
    ("dispute", "alert"),
    ("audit", "audit"),
    ("monitoring", "monitoring"),
    ("panel", "panel"),
    ("review", "review"),
    ("lac", "review"),
    ("cla", "review"),
)
"""Parts of words by the source they mean; the first that is found decides."""


@cache
def ranks() -> dict[str, tuple[str, int]]:
    """Field and rank by normalised heading: ours are 0, then the words of others in their order."""
    found: dict[str, tuple[str, int]] = {}
    for column in EXPORTED:
        found[normalised(column.heading)] = found[normalised(column.key)] = (column.key, 0)
    for key, names in _HEADINGS.items():
        for rank, name in enumerate(names, 1):
            found.setdefault(normalised(name), (key, rank))
    return found


def source_word(text: str) -> str:
    """The key of SOURCES that words like "CLA review" or "QA audit" mean; the text itself for others."""
    word = text.casefold()
    return next((key for part, key in _SOURCE_WORDS if part in word), text)


def yes_or_no(text: str) -> str:
    """A tick under a heading like "Completed?" as the status it means; the text itself for others."""
    word = text.casefold()
    if word in register_cells.YES:
        return STATUSES[Status.DONE]
    return STATUSES[Status.OPEN] if word in register_cells.NO else text
