"""What the window's quiet status line and navigation say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from iro_desk.domain.duties import State
from iro_desk.domain.rules import Owner
from iro_desk.domain.wording import days_left_words
from iro_desk.services import actions, alert_pages, case_files, copying

if TYPE_CHECKING:
    from iro_desk.domain.duties import Duty
    from iro_desk.services.desk import Desk

_NEEDED = {State.CRITICALLY_OVERDUE, State.OVERDUE, State.DUE_SOON}


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """The last proved backup and the next statutory date in words, with its duty; counts by page."""

    backup: str
    next_statutory: str
    next_duty: Duty | None
    counts: dict[str, int]


def status(desk: Desk) -> Status:
    """How things stand today."""
    page = copying.opening(desk)
    ahead = [
        duty
        for duty in page.duties
        if duty.is_statutory
        and duty.owner is Owner.IRO
        and duty.due_on is not None
        and duty.due_on >= page.today
    ]
    nearest = min(ahead, key=lambda duty: (duty.due_on is None, duty.due_on), default=None)
    words = ""
    if nearest is not None and nearest.due_on is not None and nearest.working_days_left is not None:
        left = (nearest.due_on - page.today).days
        words = f"Next statutory date {days_left_words(nearest.working_days_left, left)}"
    needed = sum(duty.owner is Owner.IRO and duty.state in _NEEDED for duty in page.duties)
    return Status(
        backup=case_files.backup_words(case_files.last_backup(desk), desk.now()),
        next_statutory=words,
        next_duty=nearest,
        counts={
            "today": needed,
            "caseload": page.children,
            "actions": actions.overdue(desk),
            "alerts": alert_pages.late(desk),
        },
    )
