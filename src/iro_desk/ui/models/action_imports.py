"""The columns of the tables on Import actions: rows, earlier imports."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from iro_desk.domain.remedial_actions import STATUSES
from iro_desk.domain.wording import short_date
from iro_desk.services.action_plan import LinePlan, Standing
from iro_desk.ui.models.rows import Column
from iro_desk.ui.style import Tone

if TYPE_CHECKING:
    from iro_desk.ui.names import PersonNames

STANDING_WORDS = {
    Standing.NEW: "New",
    Standing.CHANGED: "Changed",
    Standing.UNCHANGED: "Unchanged",
    Standing.REJECTED: "Rejected",
}
_TONES = {
    Standing.NEW: Tone.ACCENT,
    Standing.CHANGED: Tone.SOON,
    Standing.UNCHANGED: Tone.QUIET,
    Standing.REJECTED: Tone.LATE,
}
_ICONS = {Standing.REJECTED: "warning-fill", Standing.NEW: "plus", Standing.CHANGED: "pencil-simple"}


def line_columns(names: PersonNames) -> list[Column[LinePlan]]:
    """What becomes of each row of the sheet."""
    return [
        Column(heading="Row", text=lambda line: str(line.row), sort=lambda line: line.row, is_number=True),
        Column(
            heading="",
            text=lambda line: STANDING_WORDS[line.standing],
            sort=lambda line: list(Standing).index(line.standing),
            tone=lambda line: _TONES[line.standing],
            icon=lambda line: _ICONS.get(line.standing, ""),
        ),
        Column(
            heading="Child",
            text=lambda line: names.shown(line.child.display_name) if line.child else "",
            is_bold=True,
        ),
        Column(
            heading="Action", text=lambda line: " ".join(line.words.split()), tooltip=lambda line: line.words
        ),
        Column(
            heading="What it brings",
            text=lambda line: "; ".join(changes(line)),
            tooltip=lambda line: "\n".join(changes(line)),
            is_quiet=True,
        ),
    ]


def changes(line: LinePlan) -> list[str]:
    """What a changed row changes, what a new one says, and why a rejected one is not taken."""
    if line.standing is Standing.REJECTED:
        return [f"{problem.column}: {problem.what_to_do}" for problem in line.problems]
    if line.standing is Standing.NEW and line.action is not None:
        owner = line.action.owner_name or line.action.owner_role
        due = f"due {short_date(line.action.due_on)}" if line.action.due_on else "no day"
        return [part for part in (owner, due, STATUSES[line.action.status]) if part]
    return [f"{heading}: {old or 'nothing'} → {new or 'nothing'}" for heading, old, new in line.changes]


def batch_columns() -> list[Column[Any]]:
    """The imports that stand, each with what it brought."""
    return [
        Column(
            heading="Imported",
            text=lambda batch: _when(batch.at),
            sort=lambda batch: batch.at,
        ),
        Column(
            heading="File", text=lambda batch: batch.files, tooltip=lambda batch: batch.files, is_bold=True
        ),
        Column(heading="New", text=lambda batch: str(batch.added), is_number=True),
        Column(heading="Changed", text=lambda batch: str(batch.changed), is_number=True),
    ]


def _when(at: str) -> str:
    moment = datetime.fromisoformat(at)
    return f"{short_date(moment.date())}, {moment:%H:%M}"
