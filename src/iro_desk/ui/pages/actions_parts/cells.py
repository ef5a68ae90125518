"""The register of actions as the cells of a sheet: words, tones, and why a cell can't be typed in."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from iro_desk.domain import register_columns, typed_dates
from iro_desk.domain.consultation import PERSON_ROLES
from iro_desk.domain.register_columns import COLUMNS, Known, Row
from iro_desk.domain.register_columns import Kind as Held
from iro_desk.domain.remedial_actions import SOURCES, STATUSES, Chaser, RemedialAction, Status
from iro_desk.domain.wording import long_date
from iro_desk.ui.models.sheet_cells import Cell, Kind, SheetColumn
from iro_desk.ui.style import Tone

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from iro_desk.domain.register_view import Arranged
    from iro_desk.ui.names import PersonNames
    from iro_desk.ui.page import Context

_KINDS = {
    Held.TEXT: Kind.TEXT,
    Held.LONG_TEXT: Kind.TEXT,
    Held.DATE: Kind.DATE,
    Held.CHOICE: Kind.CHOICE,
    Held.TICK: Kind.TICK,
    Held.COMPUTED: Kind.COMPUTED,
}
_WIDTHS = {
    "child": 152,
    "action": 308,
    "owner_name": 124,
    "source_on": 102,
    "due_on": 102,
    "revised_due_on": 104,
    "state": 122,
    "chased": 72,
    "notes": 180,
    "status": 100,
    "revision_reason": 190,
    "themes": 190,
    "days_overdue": 130,
    "team": 170,
    "manager_checked_on": 132,
    "child_ref": 120,
}
_HIDDEN = frozenset(
    {"owner_role", "days_overdue", "child_ref", "action_ref", "evidence_seen_on", "manager_checked_by"}
)
_ICONS = {Tone.LATE: "warning-fill", Tone.SOON: "clock-fill"}
_OVER = {Status.DONE: "check-circle-fill", Status.SUPERSEDED: ""}
HIDDEN = "Hidden while names are"
_SHOW_FIRST = "Names are hidden. Show them (F8) to read this and to change it."
NEW_ROW = "New row"
_WORDS = frozenset({"action", "notes", "revision_reason", "escalation_level"})
"""Written in a person's own words, which may name anybody: the privacy view does not show them."""
_PEOPLE = frozenset({"owner_name", "owner_role", "manager_checked_by"})
_OWN = frozenset(
    {"due_on", "revised_due_on", "completed_on", "source_on", "manager_checked_on", "evidence_seen_on"}
    | {"notes", "themes", "revision_reason", "evidence_seen", "manager_checked_by"}
)
"""What the action itself holds: where it holds nothing nothing is shown, which is quicker asked."""
_NEVER_BLANK = frozenset({"child", "child_ref", "action", "action_ref", "state", "source", "status"})
_ASKED: Mapping[str, Callable[[Row], object]] = {
    "chased": lambda row: row.chasers,
    "team": lambda row: row.child.team,
    "owner_role": lambda row: row.action.owner_role,
    "alert_ref": lambda row: row.alert or row.action.alert_ref,
    "escalation_level": lambda row: row.stage or row.action.escalation_level,
}
"""What shows that something stands in a column, without making its words: 100,000 rows are asked."""
_NUMBERS = frozenset({"chased", "days_overdue"})


def sheet_columns(
    context: Context, offered_in: Mapping[str, Callable[[], Sequence[str]]]
) -> tuple[SheetColumn, ...]:
    """The columns of the sheet; `offered_in` gives by column what is offered while one types."""
    offered: dict[str, Callable[[], Sequence[str]]] = {
        **offered_in,
        "status": lambda: tuple(STATUSES.values()),
        "source": lambda: tuple(SOURCES.values()),
    }
    return tuple(
        SheetColumn(
            key=column.key,
            heading=column.heading,
            kind=Kind.NUMBER if column.key in _NUMBERS else _KINDS[column.kind],
            width=_WIDTHS.get(column.key, 120),
            is_frozen=column.key == "child",
            is_shown=column.key not in _HIDDEN,
            choices=offered.get(column.key),
            echo=partial(_echo, context) if column.kind is Held.DATE else None,
            why_not=register_columns.why_worked_out(column.key),
        )
        for column in COLUMNS
    )


def _echo(context: Context, written: str) -> str:
    """What a typed day means, in full: "Monday 7 December 2026"."""
    read = typed_dates.read(written, context.today(), context.calendar)
    if read.value is None:
        return ""
    return long_date(read.value)


def tone_of(row: Row, known: Known) -> Tone:
    """How the state of a row is coloured; its words and its shape say the same."""
    action = row.action
    if action.status is Status.DONE:
        is_late = register_columns.working_days_late(action, known) is not None
        return Tone.QUIET if is_late else Tone.IN_TIME
    if action.is_overdue(known.today):
        return Tone.LATE
    return Tone.SOON if register_columns.is_due_soon(action, known) else Tone.QUIET


class RegisterCells:
    """The rows as arranged; made on the case file's thread and handed over whole.

    `places` are the rows by action, where the same actions stood in the same order before.
    """

    def __init__(
        self,
        arranged: Arranged,
        known: Known,
        names: PersonNames,
        places: Mapping[int, int] | None = None,
    ) -> None:
        self.arranged = arranged
        self.known = known
        self._names = names
        self._rows = arranged.rows
        self._group = arranged.view.group
        self.places = places or {row.id: place for place, row in enumerate(arranged.rows)}

    def row_count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def row_id(self, row: int) -> int:
        """The action in a row."""
        return self._rows[row].id

    def place(self, row_id: int) -> int:
        """The row an action stands in, -1 where it is not shown."""
        return self.places.get(row_id, -1)

    def row_name(self, row: int) -> str:
        """The child, and what is to be done."""
        held = self._rows[row]
        return (
            f"{self._names.shown(held.child.display_name)}, {' '.join(self._shown(held, 'action').split())}"
        )

    def cell(self, row: int, key: str) -> Cell:
        """What stands in a cell."""
        held, known = self._rows[row], self.known
        action = held.action
        tone, icon = Tone.PLAIN, ""
        if key == "state":
            tone = tone_of(held, known)
            icon = _OVER[action.status] if action.status in _OVER else _ICONS.get(tone, "clock")
        lacking = _lacking(action)
        return Cell(
            text=self._shown(held, key),
            edit=self._edited(held, key),
            tone=tone,
            icon=icon,
            is_bold=key == "child",
            repeats=key == self._group and self._is_again(row),
            why_not=self._why_not(action, key),
            problem=register_columns.marks(action).get(key, "") if lacking else "",
            tip=self._tip(held, key),
            is_private=self._names.is_private and (key == "child" or key in _WORDS or key in _PEOPLE),
        )

    def is_blank(self, row: int, key: str) -> bool:
        """Whether nothing stands in a cell."""
        held = self._rows[row]
        if key in _NEVER_BLANK:
            return False
        if key in _ASKED:
            return not _ASKED[key](held)
        own = getattr(held.action, key, None)
        return not own and (key in _OWN or not self._shown(held, key))

    def spare(self, key: str) -> Cell:
        """A cell of the empty row under the last one."""
        is_private = self._names.is_private and (key in _WORDS or key in _PEOPLE)
        return Cell(
            text=NEW_ROW if key == "child" else "",
            edit="",
            tone=Tone.QUIET,
            why_not=_SHOW_FIRST if is_private else "",
            is_private=is_private or (self._names.is_private and key == "child"),
        )

    # Within

    def _shown(self, row: Row, key: str) -> str:
        words = register_columns.text(row, key, self.known)
        if not self._names.is_private or not words:
            return words
        if key == "child":
            return self._names.shown(row.child.display_name) if row.child.name else words
        if key in _WORDS:
            return words if key == "escalation_level" and row.stage else HIDDEN
        is_role = row.action.owner_role in PERSON_ROLES and key in {"owner_name", "owner_role"}
        is_name = key in _PEOPLE and not (is_role and words != row.action.owner_name)
        return self._names.shown(words) if is_name else words

    def _edited(self, row: Row, key: str) -> str:
        """What is edited and copied; under the privacy view a child is their reference, a person initials."""
        if key == "child" and self._names.is_private:
            return row.child.child_ref
        if key == "owner_name" or (self._names.is_private and (key in _WORDS or key in _PEOPLE)):
            return self._shown(row, key)
        written = register_columns.typed(row, key, self.known)
        return "" if key == "evidence_seen" and written == "No" else written

    def _why_not(self, action: RemedialAction, key: str) -> str:
        if self._names.is_private and (key in _WORDS or key in _PEOPLE):
            return _SHOW_FIRST
        return register_columns.why_fixed(action, key)

    def _is_again(self, row: int) -> bool:
        labels = self.arranged.labels
        if not row or not labels:
            return False
        if self._group == "child":
            return self._rows[row].child.id == self._rows[row - 1].child.id
        return labels[row] == labels[row - 1]

    def _tip(self, row: Row, key: str) -> str:
        """Who was chased when, and what they said; the alert and where it stands."""
        if key == "chased" and row.chasers:
            return "\n".join(register_columns.chaser_words(self._chaser(one)) for one in row.chasers)
        if key == "alert_ref" and row.alert:
            return f"{row.alert}: {row.stage}"
        return ""

    def _chaser(self, chaser: Chaser) -> Chaser:
        if not self._names.is_private:
            return chaser
        whom = self._names.shown(chaser.whom) if chaser.whom else ""
        return replace(chaser, whom=whom, said=HIDDEN.lower() if chaser.said else "")


def _lacking(action: RemedialAction) -> bool:
    """Whether anything can be lacking at all: asked of every cell in sight."""
    return action.status is Status.DONE or action.revised_due_on is not None
