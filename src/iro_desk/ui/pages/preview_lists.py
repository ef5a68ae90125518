"""Lists looked at in the preview that belong to no review: how they may be shown, read and handed out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from iro_desk.domain.days import add_months
from iro_desk.domain.wording import month_name
from iro_desk.services import due_list, monitoring_list, previews, supervision
from iro_desk.services.monitoring_list import MONITORING_LIST
from iro_desk.services.previews import DUE_LIST, SUPERVISION, Preview
from iro_desk.services.told_lists import TOLD_LIST

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk

MONTHS = 6
_TOLD = "Printing or keeping it is noted in the audit."


@dataclass(frozen=True, slots=True, kw_only=True)
class ListKind:
    """One such list: the ways its children may appear with a note on each, and how it is made.

    `first` is the way it is shown until another is chosen; `has_month` says that it is of one month.
    """

    words: Mapping[str, str]
    notes: Mapping[str, str]
    first: str
    preview: Callable[[Desk, str, date | None], Preview]
    export: Callable[[Desk, str, str, date | None], bytes]
    has_month: bool = False


LISTS: Mapping[str, ListKind] = {
    SUPERVISION: ListKind(
        words={
            supervision.Shown.SHARE_REFERENCE: "Share reference",
            supervision.Shown.INITIALS: "Initials",
            supervision.Shown.NAMES: "Names",
        },
        notes={
            supervision.Shown.SHARE_REFERENCE: "No name and no birth date stands in it.",
            supervision.Shown.INITIALS: f"Initials can tell who a child is. {_TOLD}",
            supervision.Shown.NAMES: f"Full names. {_TOLD}",
        },
        first=supervision.Shown.SHARE_REFERENCE,
        preview=lambda desk, shown, _month: previews.of_caseload(desk, supervision.Shown(shown)),
        export=lambda desk, ending, shown, _month: supervision.export(desk, ending, supervision.Shown(shown)),
    ),
    DUE_LIST: ListKind(
        words={
            due_list.Shown.CHILD_REFERENCE: "Council’s reference",
            due_list.Shown.INITIALS: "Reference and initials",
            due_list.Shown.NAMES: "Reference and name",
        },
        notes={
            due_list.Shown.CHILD_REFERENCE: f"For the managers of the teams: no name of a child. {_TOLD}",
            due_list.Shown.INITIALS: f"Initials can tell who a child is. {_TOLD}",
            due_list.Shown.NAMES: f"Full names. {_TOLD}",
        },
        first=due_list.Shown.CHILD_REFERENCE,
        preview=lambda desk, shown, month: previews.of_due_list(desk, month, due_list.Shown(shown)),
        export=lambda desk, ending, shown, month: due_list.export(desk, ending, month, due_list.Shown(shown)),
        has_month=True,
    ),
    MONITORING_LIST: ListKind(
        words={
            due_list.Shown.CHILD_REFERENCE: "Council’s reference",
            due_list.Shown.INITIALS: "Reference and initials",
            due_list.Shown.NAMES: "Names",
        },
        notes={
            due_list.Shown.CHILD_REFERENCE: f"Names in an action’s words are put as “the child”. {_TOLD}",
            due_list.Shown.INITIALS: f"Initials can tell who a child is. {_TOLD}",
            due_list.Shown.NAMES: f"Full names. {_TOLD}",
        },
        first=due_list.Shown.CHILD_REFERENCE,
        preview=lambda desk, shown, _month: monitoring_list.preview(desk, due_list.Shown(shown)),
        export=lambda desk, ending, shown, _month: monitoring_list.export(
            desk, ending, due_list.Shown(shown)
        ),
    ),
}


NEVER_ISSUED = {*LISTS, TOLD_LIST}
"""The kinds that belong to no review and to no alert; none is issued."""


def months(today: date) -> dict[str, str]:
    """The months a list may be made for: this one and the next ones, by their first day."""
    first = today.replace(day=1)
    found = (add_months(first, number) for number in range(MONTHS))
    return {month.isoformat(): f"{month_name(month)} {month.year}" for month in found}


def next_to_send(today: date) -> str:
    """The month whose list goes out next."""
    return due_list.next_month(today).isoformat()
