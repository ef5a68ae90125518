"""What is due, as rows in groups by urgency, with the words that every page says of a duty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from iro_desk.domain.clock import DueDate
from iro_desk.domain.days import WorkingCalendar
from iro_desk.domain.duties import Duty, State
from iro_desk.domain.rules import Owner
from iro_desk.domain.wording import counted, days_left_words, long_date, short_date, weekday_date
from iro_desk.ui.models.rows import ROW_ROLE, TONE_ROLE, Column
from iro_desk.ui.names import PersonNames
from iro_desk.ui.style import Tone

GROUP_ROLE = ROW_ROLE + 2
MORE_ROLE = ROW_ROLE + 3
NOT_RECORDED = "NOT_RECORDED"
"""The rule of a child's one row for all the duties of which nothing is on file: a question, never late."""
UNCHECKED = "bank holidays not checked"
NEXT_SHOWN = 10
"""How many duties that are not due yet are shown until all are asked for."""

_Index = QModelIndex | QPersistentModelIndex
_SAID = frozenset(
    {
        Qt.ItemDataRole.DisplayRole.value,
        Qt.ItemDataRole.ToolTipRole.value,
        Qt.ItemDataRole.AccessibleTextRole.value,
    }
)

GROUPS = {
    State.CRITICALLY_OVERDUE: "Critically overdue",
    State.OVERDUE: "Overdue",
    State.DUE_SOON: "Due soon",
    State.NOT_DUE: "Not due yet",
    State.UNKNOWN: "Not known",
}
TONES = {
    State.CRITICALLY_OVERDUE: Tone.LATE,
    State.OVERDUE: Tone.LATE,
    State.DUE_SOON: Tone.SOON,
    State.NOT_DUE: Tone.IN_TIME,
    State.UNKNOWN: Tone.QUIET,
}
ACTIONS = {
    "plan_review": "Plan review",
    "open_review": "Open review",
    "write_letter": "Write letter",
    "monitoring_form": "Open form",
    "mark_done": "Mark done",
    "consult": "Record views",
    "reply": "Record reply",
    "copy_text": "Copy text",
    "open_alert": "Open alert",
    "record_event": "Record",
    "child_page": "Open child",
}
LATE = frozenset({State.CRITICALLY_OVERDUE, State.OVERDUE})


class DutyColumn(IntEnum):
    """The columns of the due list."""

    CHILD = 0
    DUTY = 1
    DATE = 2
    LEFT = 3
    WHY = 4
    ACTION = 5


def person(names: PersonNames, name: str, child_ref: str) -> str:
    """How a page names a child: the name or initials, the reference while no name is known."""
    return names.shown(name) if name else child_ref


def child_column(names: PersonNames) -> Column[Any]:
    """Whose row it is, in a list over all children."""
    return Column(
        heading="Child", text=lambda row: person(names, row.child.name, row.child.child_ref), is_bold=True
    )


def person_with_age(names: PersonNames, duty: Duty) -> str:
    """The child of a duty with the age: "Kit Madeup, 14"."""
    name = person(names, duty.child_name, duty.child_ref)
    return name if duty.age is None else f"{name}, {duty.age}"


def due_words(duty: Duty, today: date) -> str:
    """How near or late it is: "in 4 working days", "due today", "3 working days late"."""
    if duty.rule == NOT_RECORDED:
        return "not recorded"
    if duty.due_on is None or duty.working_days_left is None:
        return "not known"
    return days_left_words(duty.working_days_left, (duty.due_on - today).days)


def marked(words: str, due: DueDate | None) -> str:
    """A date in words, with a word more where it lies past the bank holidays that were checked."""
    return f"{words}, {UNCHECKED}" if due is not None and due.beyond_table else words


def marked_day(words: str, on: date, calendar: WorkingCalendar) -> str:
    """As `marked`, for a date of which the day alone is known."""
    return words if calendar.covers(on) else f"{words}, {UNCHECKED}"


def date_words(duty: Duty, today: date) -> str:
    """The date as the list has it, "Today" for today."""
    if duty.due_on is None:
        return "No date"
    return "Today" if duty.due_on == today else marked(weekday_date(duty.due_on), duty.due)


def short_why(duty: Duty) -> str:
    """The reason in a few words: "5 working days after Fri 13 Nov 2026"; all of it stands in `why`."""
    if duty.due is None:
        return duty.why
    if duty.due.words:
        return duty.due.words
    words = f"{duty.due.counted.from_event_words} {weekday_date(duty.due.event_on)}"
    return words[0].upper() + words[1:]


def full_why(duty: Duty) -> str:
    """The whole reason with where the rule stands, and the other live track if there is one."""
    parts = [duty.why]
    parts += [
        f"Also: {also.duty.lower()} by {long_date(also.due_on)}. {also.why}"
        for also in duty.also
        if also.due_on
    ]
    owner = "" if duty.owner is Owner.IRO else "The council's duty. "
    return f"{' '.join(parts)}\n{owner}{duty.source}."


def sentence(names: PersonNames, duty: Duty, today: date) -> str:
    """A whole row as one sentence, for a screen reader."""
    when = long_date(duty.due_on) if duty.due_on else "no date"
    whose = "" if duty.owner is Owner.IRO else ", the council's duty"
    words = f"{person_with_age(names, duty)}: {duty.duty}{whose}, {when}, {due_words(duty, today)}."
    if duty.rule == NOT_RECORDED:
        return f"{person_with_age(names, duty)}, the council's duties. {duty.why} Enter: See which."
    return f"{words} {duty.why} Enter: {ACTIONS[duty.action]}."


def key_of(duty: Duty) -> list[Any]:
    """What finds the same duty again after a reread, as JSON values."""
    return [duty.child_id, duty.rule, duty.review_id or duty.alert_id]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One state with its duties; `shown` is how many of them are listed.

    What is not recorded stands apart, at the end: a row for each child, listed when asked for.
    """

    state: State
    duties: tuple[Duty, ...]
    shown: int

    @property
    def is_unrecorded(self) -> bool:
        """Whether it is what nothing is on file of."""
        return self.duties[0].rule == NOT_RECORDED

    @property
    def title(self) -> str:
        """The words of the chip: "Overdue 2", "Not recorded: 41 children"."""
        if self.is_unrecorded:
            return f"Not recorded: {counted(len(self.duties), 'child', 'children')}"
        return f"{GROUPS[self.state]}  {len(self.duties)}"

    @property
    def hidden(self) -> int:
        """How many are left out until all are asked for."""
        return len(self.duties) - self.shown


class DutyGroups(QAbstractItemModel):
    """Two levels: a heading for each state that has duties, and under it one row a duty.

    A last row of a long group offers the rest. `duty(index)` gives the duty back, None on
    headings and on that row. With `one_child` the first column names the duty, since all are
    that child's.
    """

    def __init__(self, names: PersonNames, parent: QObject | None = None, *, one_child: bool = False) -> None:
        super().__init__(parent)
        self._names = names
        self.one_child = one_child
        self._today = date.min
        self.groups: tuple[Group, ...] = ()

    def set_duties(
        self, duties: Sequence[Duty], today: date, *, all_shown: bool = False, missing_shown: bool = False
    ) -> None:
        """Show these, already in order; of those not due yet the next ten unless `all_shown`.

        What is not recorded is one line unless `missing_shown`.
        """
        self.beginResetModel()
        self._today = today
        missing_shown = missing_shown or self.one_child
        self.groups = tuple(_grouped(duties, all_shown=all_shown, missing_shown=missing_shown))
        self.endResetModel()

    def duty(self, index: _Index) -> Duty | None:
        """The duty of a row."""
        if not index.isValid() or not index.internalId():
            return None
        group = self.groups[int(index.internalId()) - 1]
        return group.duties[index.row()] if index.row() < group.shown else None

    def duties(self) -> list[Duty]:
        """The duties listed, in the order shown."""
        return [duty for group in self.groups for duty in group.duties[: group.shown]]

    def find(self, key: Sequence[Any]) -> QModelIndex:
        """The row of a duty by what `key_of` gave; an index that is not valid if it is gone."""
        for place, group in enumerate(self.groups):
            for row, duty in enumerate(group.duties[: group.shown]):
                if key_of(duty) == list(key):
                    return self.createIndex(row, 0, place + 1)
        return QModelIndex()

    def text(self, duty: Duty, column: DutyColumn) -> str:
        """What a column shows of a duty."""
        is_missing = duty.rule == NOT_RECORDED
        if column is DutyColumn.DATE:
            return date_words(duty, self._today)
        if column is DutyColumn.LEFT:
            return due_words(duty, self._today)
        if column is DutyColumn.WHY:
            return short_why(duty)
        if column is DutyColumn.ACTION:
            return "See which" if is_missing else ACTIONS[duty.action]
        if column is DutyColumn.CHILD and not self.one_child:
            return person_with_age(self._names, duty)
        words = f"Not recorded: {counted(len(duty.missing), 'duty', 'duties')}" if is_missing else duty.duty
        is_councils = column is DutyColumn.CHILD and duty.owner is not Owner.IRO
        return f"{words} (council)" if is_councils else words

    # Qt

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if row < 0 or column < 0 or row >= self.rowCount(parent) or column >= len(DutyColumn):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: _Index = QModelIndex()) -> Any:  # noqa: ANN401, B008
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(int(index.internalId()) - 1, 0, 0)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self.groups)
        if parent.internalId() or parent.column():
            return 0
        group = self.groups[parent.row()]
        return group.shown + (1 if group.hidden else 0)

    def columnCount(self, _parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return len(DutyColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        headings = ("Child", "What is due", "Date", "Working days left", "Why", "Next")
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return headings[section]
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        # Headings are passed over by the arrow keys.
        if not index.isValid() or not index.internalId():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        if not index.internalId():
            return _of_group(self.groups[index.row()], index.column(), role)
        duty = self.duty(index)
        if duty is None:
            return _of_more(self.groups[int(index.internalId()) - 1], index.column(), role)
        return self._of_duty(duty, DutyColumn(index.column()), role)

    def _of_duty(self, duty: Duty, column: DutyColumn, role: int) -> Any:  # noqa: ANN401
        # Asked for each cell in turn, of thousands of rows: nothing is worked out that was not asked for.
        if role == ROW_ROLE:
            return duty
        if role == TONE_ROLE:
            return TONES[duty.state]
        is_why = column is DutyColumn.WHY
        if role == Qt.ItemDataRole.ToolTipRole and is_why:
            return full_why(duty)
        if role == Qt.ItemDataRole.AccessibleTextRole and (is_why or column is DutyColumn.CHILD):
            return duty.why if is_why else sentence(self._names, duty, self._today)
        return self.text(duty, column) if int(role) in _SAID else None


def _grouped(duties: Sequence[Duty], *, all_shown: bool, missing_shown: bool) -> list[Group]:
    groups = []
    for state in State:
        found = tuple(duty for duty in duties if duty.state is state and duty.rule != NOT_RECORDED)
        is_long = state is State.NOT_DUE and not all_shown and len(found) > NEXT_SHOWN
        if found:
            groups.append(Group(state=state, duties=found, shown=NEXT_SHOWN if is_long else len(found)))
    missing = tuple(duty for duty in duties if duty.rule == NOT_RECORDED)
    if missing:
        shown = len(missing) if missing_shown else 0
        groups.append(Group(state=State.UNKNOWN, duties=missing, shown=shown))
    return groups


def _of_group(group: Group, column: int, role: int) -> Any:  # noqa: ANN401
    if role == GROUP_ROLE:
        return group
    if column:
        return None
    if role == Qt.ItemDataRole.DisplayRole:
        return group.title
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return group.title if group.is_unrecorded else f"{GROUPS[group.state]}: {len(group.duties)}"
    return TONES[group.state] if role == TONE_ROLE else None


def _of_more(group: Group, column: int, role: int) -> Any:  # noqa: ANN401
    if role == MORE_ROLE:
        return "missing" if group.is_unrecorded else "all"
    if column or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
        return None
    if group.is_unrecorded:
        return "Show which children, and what is missing"
    last = group.duties[group.shown - 1].due_on
    upto = f", after {short_date(last)}" if last else ""
    return f"Show all {len(group.duties)} ({group.hidden} more{upto})"
