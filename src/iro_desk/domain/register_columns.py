"""The columns of the register of remedial actions, and what stands in each cell (statutory.md 4.7).

One list serves the grid, the files that go out and those that come in. `register_cells` is the way back:
what a person typed or pasted, read into the change of an action.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from iro_desk.domain.case_alerts import THEMES
from iro_desk.domain.consultation import METHODS, PERSON_ROLES
from iro_desk.domain.days import age_on
from iro_desk.domain.remedial_actions import SOURCES, STATUSES, Chaser, RemedialAction, Status
from iro_desk.domain.wording import counted, short_date

if TYPE_CHECKING:
    from iro_desk.domain.child import Child
    from iro_desk.domain.days import WorkingCalendar

BETWEEN_THEMES = "; "
"""Stands between two themes: their own words hold commas."""


class Kind(StrEnum):
    """What a column holds. A computed one is worked out and never typed."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    DATE = "date"
    CHOICE = "choice"
    TICK = "tick"
    COMPUTED = "computed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column. `key` is the field of RemedialAction where it has one; `heading` also heads it in files.

    `choices`: stored value to its words. `is_decisions`: on a row that comes from a decision the cell is
    the decision's. `is_exported`: part of the files of 4.7.
    """

    key: str
    heading: str
    kind: Kind = Kind.TEXT
    choices: Mapping[str, str] = field(default_factory=dict)
    is_decisions: bool = False
    is_exported: bool = True

    @property
    def is_editable(self) -> bool:
        """Whether a person types in it at all."""
        return self.kind is not Kind.COMPUTED


COLUMNS = (
    Column(key="child", heading="Child", is_decisions=True),
    Column(key="action", heading="Action", kind=Kind.LONG_TEXT, is_decisions=True),
    Column(key="owner_name", heading="Owner", is_decisions=True),
    Column(key="source_on", heading="Raised", kind=Kind.DATE, is_decisions=True),
    Column(key="due_on", heading="Due", kind=Kind.DATE, is_decisions=True),
    Column(key="revised_due_on", heading="Revised due", kind=Kind.DATE),
    Column(key="state", heading="State", kind=Kind.COMPUTED),
    Column(key="chased", heading="Chased", kind=Kind.COMPUTED),
    Column(key="notes", heading="Notes", kind=Kind.LONG_TEXT),
    Column(
        key="status",
        heading="Status",
        kind=Kind.CHOICE,
        choices={status.value: words for status, words in STATUSES.items()},
    ),
    Column(key="completed_on", heading="Completed", kind=Kind.DATE),
    Column(key="revision_reason", heading="Reason for the revised day", kind=Kind.LONG_TEXT),
    Column(key="evidence_seen", heading="Evidence seen", kind=Kind.TICK),
    Column(key="evidence_seen_on", heading="Evidence seen on", kind=Kind.DATE),
    Column(key="source", heading="Source", kind=Kind.CHOICE, choices=SOURCES, is_decisions=True),
    Column(key="themes", heading="Themes"),
    Column(key="owner_role", heading="Owner's role", is_decisions=True),
    Column(key="team", heading="Team", kind=Kind.COMPUTED),
    Column(key="days_overdue", heading="Working days late", kind=Kind.COMPUTED),
    Column(key="escalation_level", heading="Escalation"),
    Column(key="alert_ref", heading="Alert"),
    Column(key="manager_checked_on", heading="Manager checked", kind=Kind.DATE),
    Column(key="manager_checked_by", heading="Checked by"),
    Column(key="child_ref", heading="Child reference", is_decisions=True),
    Column(key="action_ref", heading="Reference"),
)
"""Every column, in the order the grid begins with."""

BY_KEY: Mapping[str, Column] = {column.key: column for column in COLUMNS}

EXPORTED = tuple(
    BY_KEY[key]
    for key in (
        "action_ref",
        "child_ref",
        "child",
        "team",
        "source",
        "source_on",
        "action",
        "owner_role",
        "owner_name",
        "due_on",
        "revised_due_on",
        "revision_reason",
        "status",
        "completed_on",
        "evidence_seen",
        "evidence_seen_on",
        "state",
        "days_overdue",
        "chased",
        "escalation_level",
        "alert_ref",
        "manager_checked_on",
        "manager_checked_by",
        "themes",
        "notes",
    )
)
"""The columns of a file, in the order of 4.7. The computed ones go out and are not read back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the register: the action, its child, and what hangs on it.

    `alert` is the newest alert of ours that took the action up, `stage` where it stands.
    """

    action: RemedialAction
    child: Child
    chasers: tuple[Chaser, ...] = ()
    alert: str = ""
    stage: str = ""
    is_alert_open: bool = False

    @property
    def id(self) -> int:
        """The action's row in the case file, 0 for one not in it yet."""
        return self.action.id or 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a cell is shown and read by: the day, the calendar, the children by word, the themes.

    `children` are ids by reference or name, casefolded (`children_by_word`). With `stamps` a change of status
    sets the day it was done; a file that is read carries its own days. `soon_within`: working days.
    """

    today: date
    calendar: WorkingCalendar
    children: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    themes: Mapping[str, str] = field(default_factory=lambda: THEMES)
    stamps: bool = True
    soon_within: int = 10


def children_by_word(children: Iterable[Child]) -> dict[str, tuple[int, ...]]:
    """Whom a reference or a name may mean, for `Known.children`."""
    found: dict[str, tuple[int, ...]] = {}
    for child in children:
        for word in {child.child_ref, child.name, child.known_as}:
            key = " ".join(word.split()).casefold()
            if key and child.id is not None:
                found[key] = (*found.get(key, ()), child.id)
    return found


def reference(action: RemedialAction) -> str:
    """The action's own reference, or "A17" by its row where it was given none."""
    return action.action_ref or (f"A{action.id}" if action.id else "")


def child_words(child: Child, today: date) -> str:
    """The child as the grid names them: "Ember Example, 6"."""
    if child.born_on is None or child.born_on > today:
        return child.display_name
    return f"{child.display_name}, {age_on(child.born_on, today)}"


def working_days_late(action: RemedialAction, known: Known) -> int | None:
    """Working days past the day it was wanted by, until it was done or until today; None where not late."""
    wanted = action.wanted_by
    until = action.completed_on if action.status is Status.DONE else known.today
    is_counted = action.status is not Status.SUPERSEDED
    if wanted is None or until is None or not is_counted or until <= wanted:
        return None
    return known.calendar.working_days_between(wanted, until)


def state_words(action: RemedialAction, known: Known) -> str:
    """Where it stands, in words: "52 wd late", "due in 19 wd", "done 3 wd late", "no day"."""
    late = working_days_late(action, known)
    if action.status is Status.SUPERSEDED:
        return "superseded"
    if action.status is Status.DONE:
        return "done" if late is None else f"done {_late(late)}"
    if action.wanted_by is None:
        return "no day"
    if late is not None:
        return _late(late)
    if action.wanted_by == known.today:
        return "due today"
    left = known.calendar.working_days_between(known.today, action.wanted_by)
    # A Saturday's date on the Friday before it: no working day lies between, and it is not due today.
    days = (action.wanted_by - known.today).days
    return f"due in {left:,} wd" if left else f"due in {counted(days, 'day')}"


def is_due_soon(action: RemedialAction, known: Known) -> bool:
    """Whether it is still to be done, and its day is as near as the settings call soon."""
    wanted = action.wanted_by
    if action.status not in {Status.OPEN, Status.PART} or wanted is None or wanted < known.today:
        return False
    return known.calendar.working_days_between(known.today, wanted) <= known.soon_within


def value(row: Row, key: str, known: Known) -> str | int | bool | date | None:
    """What a cell holds, for sorting and for files with real dates and numbers. Sets and choices in words."""
    action = row.action
    worked_out = _WORKED_OUT.get(key)
    if worked_out is not None:
        return worked_out(row, known)
    held: object = getattr(action, key)
    column = BY_KEY[key]
    if column.kind is Kind.CHOICE:
        return column.choices.get(str(held), str(held))
    return held if isinstance(held, str | bool | date) or held is None else str(held)


def text(row: Row, key: str, known: Known) -> str:
    """The words of a cell as the grid shows them."""
    if key == "child":
        return child_words(row.child, known.today)
    if key == "owner_name":
        role = row.action.owner_role
        return row.action.owner_name or PERSON_ROLES.get(role, role)
    held = value(row, key, known)
    if isinstance(held, bool):
        return "Yes" if held else ""
    if isinstance(held, date):
        return short_date(held)
    if key == "chased" and held == 0:
        return ""
    return "" if held is None else str(held)


def typed(row: Row, key: str, known: Known) -> str:
    """The words of a cell as one edits it, and as CSV has it: whole dates day first; read back the same."""
    held = value(row, key, known)
    if isinstance(held, bool):
        return "Yes" if held else "No"
    if isinstance(held, date):
        return f"{held:%d/%m/%Y}"
    return "" if held is None else str(held)


def why_fixed(action: RemedialAction, key: str) -> str:
    """Why a cell of this action can't be typed in, as a sentence; "" where it can."""
    column = BY_KEY[key]
    if sentence := why_worked_out(key):
        return sentence
    if not column.is_decisions or action.decision_id is None:
        return ""
    of_day = f" of {short_date(action.source_on)}" if action.source_on else ""
    rest = (
        "Give a moved day under Revised due, with its reason."
        if key == "due_on"
        else "Open the review to change it."
    )
    return f"This is the decision’s, made at the review{of_day}. {rest}"


def why_worked_out(key: str) -> str:
    """Why nothing is ever typed into a column, "" where it is."""
    return "" if BY_KEY[key].is_editable else _COMPUTED.get(key, "This is worked out.")


def chaser_words(chaser: Chaser) -> str:
    """One chaser in a line: "2 Nov 2026, Worker Alpha, telephone: “waiting list”"."""
    how = METHODS.get(chaser.how, chaser.how).lower()
    front = ", ".join(part for part in (short_date(chaser.chased_on), chaser.whom, how) if part)
    said = " ".join(chaser.said.split())
    return f"{front}: “{said}”" if said else front


def marks(action: RemedialAction) -> dict[str, str]:
    """What an action still lacks, a sentence for each cell concerned."""
    found = {}
    if action.revised_due_on and not action.revision_reason.strip():
        sentence = "The day was moved. Say why: a revised day needs its reason."
        found["revised_due_on"] = found["revision_reason"] = sentence
    if action.status is Status.DONE:
        if not action.evidence_seen:
            found["evidence_seen"] = "Done, but the evidence has not been seen."
        if action.completed_on is None:
            found["completed_on"] = "Done, but on which day is not known."
    return found


def theme_words(action: RemedialAction, themes: Mapping[str, str]) -> list[str]:
    """The themes of an action in the order of the list; those no longer listed by their key, at the end."""
    listed = [words for key, words in themes.items() if key in action.themes]
    return listed + sorted(key for key in action.themes if key not in themes)


def _late(working_days: int) -> str:
    return f"{working_days:,} wd late" if working_days else "1 day late"


def _themes(row: Row, known: Known) -> str:
    return BETWEEN_THEMES.join(theme_words(row.action, known.themes))


_WORKED_OUT: Mapping[str, Callable[[Row, Known], str | int | None]] = {
    "child": lambda row, _known: row.child.display_name,
    "child_ref": lambda row, _known: row.child.child_ref,
    "team": lambda row, _known: row.child.team or "",
    "state": lambda row, known: state_words(row.action, known),
    "chased": lambda row, _known: len(row.chasers),
    "days_overdue": lambda row, known: working_days_late(row.action, known),
    "themes": _themes,
    "action_ref": lambda row, _known: reference(row.action),
    "alert_ref": lambda row, _known: row.alert or row.action.alert_ref,
    "escalation_level": lambda row, _known: row.stage or row.action.escalation_level,
}
_COMPUTED = {
    "state": "Worked out from the day it is wanted by and from Status: change one of them.",
    "days_overdue": "Working days past its day, worked out from the calendar.",
    "chased": "How often the owner was chased. Chase adds one, with who was asked and what they said.",
    "team": "The child’s team. Change it on the child’s page.",
}
