"""The deputy lead's list of remedial actions, to look at, print or hand on (rows R3, R6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain import monitoring_list as rule
from iro_desk.domain.monitoring_list import MonitoringList, Naming
from iro_desk.domain.register_filters import is_waiting
from iro_desk.domain.wording import initials
from iro_desk.services import action_exports, actions, settings
from iro_desk.services.due_list import Shown
from iro_desk.services.previews import Preview

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iro_desk.services.desk import Desk

MONITORING_LIST = "monitoring-list"
"""The list, which belongs to no review and is never issued."""

_NAMING: Mapping[Shown, Naming] = {
    Shown.CHILD_REFERENCE: Naming(heading="Child", words=lambda child: child.child_ref),
    Shown.INITIALS: Naming(
        heading="Initials", words=lambda child: f"{child.child_ref} {initials(child.name)}".strip()
    ),
    Shown.NAMES: Naming(heading="Name", words=lambda child: child.display_name, is_named=True),
}
_AUDIT_WORDS = {
    Shown.CHILD_REFERENCE: "by the council’s references",
    Shown.INITIALS: "with initials",
    Shown.NAMES: "with names",
}


def monitoring_list(desk: Desk, shown: Shown = Shown.CHILD_REFERENCE) -> MonitoringList:
    """What is open and overdue by team and owner, with the figures of the year so far."""
    mine = settings.profile(desk)
    blank = MonitoringList(
        authority=mine.authority,
        service=mine.service,
        iro_name=mine.iro_name,
        as_at=desk.today,
        since=desk.today,
        child_heading="",
    )
    register = actions.page(desk)
    return rule.monitoring_list(
        register.rows.values(),
        register.known,
        _NAMING[shown],
        lambda team: _manager(desk, team),
        blank,
        register.children.values(),
    )


def preview(desk: Desk, shown: Shown = Shown.CHILD_REFERENCE) -> Preview:
    """The list to look at, which is no export."""
    from iro_desk.documents import monitoring_list as pages

    return Preview(
        kind=MONITORING_LIST,
        title="Actions to monitor",
        pdf=pages.render(monitoring_list(desk, shown)),
        file_stem=f"{MONITORING_LIST}-{desk.today.isoformat()}",
    )


def export(desk: Desk, ending: str, shown: Shown = Shown.CHILD_REFERENCE) -> bytes:
    """The list as PDF (".pdf"), else its rows as a workbook (".xlsx"); each leaves a line in the audit.

    In both, names stand in the words of an action, its notes and its owner only with `Shown.NAMES`.
    """
    if ending != ".pdf":
        waiting = [row.id for row in actions.page(desk).rows.values() if is_waiting(row.action)]
        return action_exports.export(desk, waiting, ending, shown)
    from iro_desk.documents import monitoring_list as pages

    made = pages.render(monitoring_list(desk, shown))
    what = f"Export the remedial actions to monitor {_AUDIT_WORDS[shown]}"
    with desk.case_file.change(what, at=desk.now()) as change:
        change.write_line()
    return made


def _manager(desk: Desk, team: str) -> str:
    found = settings.team_manager(desk, team, desk.today)
    return found.name if found else ""
