"""The authority's duties as a matrix: a row a child, a column a duty (statutory.md 1.12; rows M4, M12).

The cells come from the duties that Today lists, from the same engine and with the same states:
what is late there is late here. "Not recorded" says that nothing is on file, and is never late.
A cell is empty where the duty is not the child's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from iro_desk.domain.child import Basis
from iro_desk.domain.days import age_on
from iro_desk.domain.duties import NOT_RECORDED, Duty, State, duties_of
from iro_desk.domain.duty_events import OF_RULE, rule_name
from iro_desk.domain.events import Event, EventKind
from iro_desk.domain.rules import Owner

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.child import Child
    from iro_desk.domain.days import WorkingCalendar
    from iro_desk.domain.duties import Limits
    from iro_desk.domain.history import History
    from iro_desk.domain.rule_book import RuleBook

_K = EventKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One duty as a column. `rules` are those that make its date, `kind` is the event that records it.

    `heading` is short enough for a narrow column, `name` says it in full.
    """

    key: str
    heading: str
    name: str
    group: str
    rules: tuple[str, ...]

    @property
    def kind(self) -> EventKind:
        """The event that records the duty where no rule says another."""
        return OF_RULE[self.rules[0]]

    @property
    def kinds(self) -> frozenset[EventKind]:
        """Every event that does it."""
        return frozenset(OF_RULE[rule] for rule in self.rules)


HEALTH, PLANS, REVIEWS, LEAVING, OTHERS = "health", "plans", "reviews", "leaving", "others"
GROUPS: Mapping[str, str] = MappingProxyType(
    {
        HEALTH: "Visits and health",
        PLANS: "Plans and school",
        REVIEWS: "At each review",
        LEAVING: "16 and over",
        OTHERS: "Others",
    }
)
"""The groups of columns, in their order."""

_VISITS = tuple(rule for rule, kind in OF_RULE.items() if kind is _K.VISIT)


def _column(key: str, heading: str, group: str, *rules: str, name: str = "") -> Column:
    return Column(key=key, heading=heading, name=name or heading, group=group, rules=rules)


COLUMNS: tuple[Column, ...] = (
    _column("visit", "Visit", HEALTH, *_VISITS, name="Social worker’s visit"),
    _column("health", "Health", HEALTH, "IHA", "RHA_U5", "RHA_5PLUS", name="Health assessment"),
    _column("dental", "Dental", HEALTH, "DENTAL", name="Dental check"),
    _column("immunisations", "Immunised", HEALTH, "IMMUNISATION", name="Immunisations up to date"),
    _column("development", "Under 5", HEALTH, "DEV_CHECK", name="Development checks (under 5)"),
    _column("sdq", "SDQ", HEALTH, "SDQ", name="Strengths and Difficulties Questionnaire"),
    _column("care_plan", "Care plan", PLANS, "CP_FIRST", "CP_REMAND"),
    _column("placement_plan", "Placement", PLANS, "PLACEMENT_PLAN", "DETENTION_PLAN", name="Placement plan"),
    _column("permanence", "Permanence", PLANS, "PERMANENCE", name="Permanence plan"),
    _column("pep", "PEP", PLANS, "PEP_FIRST", "PEP_REVIEW", name="Personal education plan"),
    _column("out_of_area", "Area told", PLANS, "OOA_NOTIFY", name="Area authority told of the placement"),
    _column("delegated", "Delegated", REVIEWS, "DELEGATED", name="Delegated authority set out"),
    _column("family_time", "Family time", REVIEWS, "FAMILY_TIME", name="Family time considered"),
    _column("advocate", "Advocate", REVIEWS, "ADVOCATE", name="Advocate offered"),
    _column("visitor", "Visitor", REVIEWS, "INDEP_VISITOR", name="Independent visitor offered"),
    _column("needs", "Needs at 16", LEAVING, "NEEDS_ASSESS_16", name="Needs assessment at 16"),
    _column("pathway", "Pathway", LEAVING, "PATHWAY_PLAN", "PATHWAY_REVIEW", name="Pathway plan"),
    _column("adviser", "Adviser", LEAVING, "PA", name="Personal adviser"),
    _column("staying_put", "Staying put", LEAVING, "STAYING_PUT", name="Staying put considered"),
    _column("cease", "Ceasing", OTHERS, "CEASE_APPROVAL", name="Approval to cease looking after"),
    _column(
        "remand", "After remand", OTHERS, "POST_REMAND_SUPPORT", name="Support after the remand considered"
    ),
    _column("revoke", "Revocation", OTHERS, "REVOKE_ORDER", name="Placement order to be revoked"),
    _column("iro", "IRO", OTHERS, "IRO_APPOINT", name="IRO appointed"),
    _column("iro_again", "Next IRO", OTHERS, "IRO_REAPPOINT", name="Another IRO appointed"),
)
"""Every duty of the authority that an event records: each rule of those stands in one column."""

OF_KEY: Mapping[str, Column] = MappingProxyType({column.key: column for column in COLUMNS})
_OF_RULE = {rule: column for column in COLUMNS for rule in column.rules}
_EVERY_KIND = frozenset(kind for column in COLUMNS for kind in column.kinds)


class Standing(StrEnum):
    """How a cell stands; `state_of` decides what is late, as on every page."""

    LATE = "late"
    SOON = "soon"
    NOT_RECORDED = "not_recorded"
    OPEN = "open"
    NOT_DUE = "not_due"
    DONE = "done"


_OF_STATE = {
    State.CRITICALLY_OVERDUE: Standing.LATE,
    State.OVERDUE: Standing.LATE,
    State.DUE_SOON: Standing.SOON,
    State.NOT_DUE: Standing.NOT_DUE,
    State.UNKNOWN: Standing.OPEN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One duty of one child. `duty` is Today's own row of it, None where it has none.

    `last` is the newest event that did it, `absent` a later one that says it was looked for and
    was not there. Without a duty it is not recorded (`is_missing`), or done with no next date.
    """

    column: Column
    duty: Duty | None = None
    last: Event | None = None
    absent: Event | None = None
    is_missing: bool = False
    rule: str = ""

    @property
    def standing(self) -> Standing:
        """How it stands."""
        if self.duty is not None:
            return _OF_STATE[self.duty.state]
        return Standing.NOT_RECORDED if self.is_missing else Standing.DONE

    @property
    def last_on(self) -> date | None:
        """The day it was last done, None where nothing is on file."""
        return self.last.happened_on if self.last else None

    @property
    def due_on(self) -> date | None:
        """The day it is due by, None where it has none."""
        return self.duty.due_on if self.duty else None

    @property
    def kind(self) -> EventKind:
        """The event that records it now: a pathway plan first, then its reviews."""
        return OF_RULE.get(self.rule, self.column.kind)

    @property
    def name(self) -> str:
        """The duty by its own name: "Initial health assessment"."""
        return self.duty.duty if self.duty else rule_name(self.rule) if self.rule else self.column.name


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """One child looked after, with the cells that are theirs, by column."""

    child: Child
    age: int | None
    cells: Mapping[str, Cell]

    @property
    def team(self) -> str:
        """The child's team, "" where none is on file."""
        return (self.child.team or "").strip()

    def stands(self, standing: Standing) -> int:
        """How many of its cells stand so."""
        return sum(cell.standing is standing for cell in self.cells.values())


def row_of(
    history: History, today: date, calendar: WorkingCalendar, limits: Limits, book: RuleBook
) -> MatrixRow | None:
    """The child's row as at that day; None for a child who is not looked after then."""
    if not history.is_looked_after(today):
        return None
    rows = duties_of(history, today, calendar, limits, book)
    watched = {duty.rule: duty for duty in rows if duty.owner is Owner.AUTHORITY and duty.rule in _OF_RULE}
    missing = {rule for duty in rows if duty.rule == NOT_RECORDED.id for rule in duty.missing}
    cells = {}
    for column in COLUMNS:
        rule = next((rule for rule in column.rules if rule in watched or rule in missing), "")
        if rule:
            cell = Cell(column=column, duty=watched.get(rule), is_missing=rule in missing, rule=rule)
            cells[column.key] = _with_events(cell, history, today)
    for key in _done(history, today, calendar, limits, book) - cells.keys():
        cell = _with_events(Cell(column=OF_KEY[key]), history, today)
        if cell.last is not None:
            cells[key] = cell
    ordered = {column.key: cells[column.key] for column in COLUMNS if column.key in cells}
    born_on = history.child.born_on
    return MatrixRow(child=history.child, age=age_on(born_on, today) if born_on else None, cells=ordered)


def _done(
    history: History, today: date, calendar: WorkingCalendar, limits: Limits, book: RuleBook
) -> set[str]:
    """The columns that would be the child's if nothing had been done: what is done is one of them."""
    bare = {kind: events for kind, events in history.events.items() if kind not in _EVERY_KIND}
    rows = duties_of(replace(history, events=bare), today, calendar, limits, book)
    rules = {duty.rule for duty in rows} | {rule for duty in rows for rule in duty.missing}
    return {_OF_RULE[rule].key for rule in rules if rule in _OF_RULE}


def _with_events(cell: Cell, history: History, today: date) -> Cell:
    """The cell with what is on file of it by that day."""
    held = [
        event
        for kind in cell.column.kinds
        for event in history.events.get(kind, ())
        if event.happened_on <= today
    ]
    last = _newest(event for event in held if event.is_done)
    absent = _newest(event for event in held if not event.is_done)
    if absent is not None and last is not None and absent.happened_on <= last.happened_on:
        absent = None
    return replace(cell, last=last, absent=absent)


def _newest(events: Iterable[Event]) -> Event | None:
    """The newest; of two of one day the one recorded here, then the later row."""
    return max(
        events,
        key=lambda event: (event.happened_on, event.basis is Basis.RECORDED, event.id or 0),
        default=None,
    )


def columns_of(rows: Iterable[MatrixRow], group: str = "") -> tuple[Column, ...]:
    """The columns in which some row has a cell, in their order; those of one group where it is named."""
    used = {key for row in rows for key in row.cells}
    return tuple(column for column in COLUMNS if column.key in used and group in {"", column.group})


def chosen(
    rows: Sequence[MatrixRow], columns: Iterable[Column], *, team: str | None = None, standing: str = ""
) -> tuple[MatrixRow, ...]:
    """The rows of a team (None: of every team) that have a cell of that standing in these columns."""
    keys = [column.key for column in columns]
    found = (row for row in rows if team is None or row.team == team)
    if not standing:
        return tuple(found)
    return tuple(
        row for row in found if any(row.cells[key].standing == standing for key in keys if key in row.cells)
    )
