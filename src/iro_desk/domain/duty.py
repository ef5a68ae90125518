"""One thing due for one child, in what state, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache

from iro_desk.domain.child import Child
from iro_desk.domain.clock import DueDate, due_by, rule_in
from iro_desk.domain.days import WorkingCalendar, age_on
from iro_desk.domain.duty_rules import UNTIMED
from iro_desk.domain.history import History
from iro_desk.domain.review import Review
from iro_desk.domain.rule_book import RulePack
from iro_desk.domain.rules import Owner, Rule, Unit, UntimedRule


class State(StrEnum):
    """How near or late a duty is; the one meaning for every page, list and export."""

    CRITICALLY_OVERDUE = "critically_overdue"
    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    NOT_DUE = "not_due"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """When a state changes, in working days; both are settings."""

    critical_after: int = 10
    soon_within: int = 10


DEFAULT_LIMITS = Limits()

NOT_RECORDED = UntimedRule(
    id="NOT_RECORDED",
    name="Not recorded",
    event="no record of it is on file",
    source="The duties that IRO Desk watches",
    when="no record of it is on file",
)
"""The one row of a child for all the duties of which nothing is on file: unknown, never late."""

TO_COMPLETE = frozenset({"REV_SERIES", "REV_ADJOURN"})
"""The rules of reviews begun and not completed: by when they are to be held to the end (A14)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """One thing due for one child.

    `working_days_left` counts working days after today up to and including `due_on`, negative
    when late. `due` is None when the date is not known: `reason` then says why. `notes` are
    sentences that follow on the working of the date. `also` are other live tracks of the
    same review with later dates, or the statutory date behind a local target. `missing` are
    the rules of a NOT_RECORDED row; `is_unrecorded`: nothing is on file of it yet. `alert_id` is the
    case alert whose clock it is. `action` is what a page offers: plan_review, open_review, write_letter,
    monitoring_form, consult, reply, copy_text, mark_done, record_event, open_alert or child_page.
    """

    child: Child
    today: date
    rule_row: Rule | UntimedRule
    due: DueDate | None
    state: State
    working_days_left: int | None
    title: str = ""
    reason: str = ""
    notes: tuple[str, ...] = ()
    review_id: int | None = None
    alert_id: int | None = None
    also: tuple[Duty, ...] = ()
    missing: tuple[str, ...] = ()
    is_unrecorded: bool = False
    action: str = "child_page"

    @property
    def child_id(self) -> int | None:
        """The child's row in the case file."""
        return self.child.id

    @property
    def child_ref(self) -> str:
        """The council's reference for the child."""
        return self.child.child_ref

    @property
    def child_name(self) -> str:
        """The child's name, "" while none is known."""
        return self.child.name

    @property
    def age(self) -> int | None:
        """The child's age today, None while the date of birth is not known."""
        return None if self.child.born_on is None else age_on(self.child.born_on, self.today)

    @property
    def rule(self) -> str:
        """The id of its rule."""
        return self.rule_row.id

    @property
    def duty(self) -> str:
        """What is to be done, as lists show it."""
        return self.title or self.rule_row.name

    @property
    def owner(self) -> Owner:
        """Whose duty it is."""
        return self.rule_row.owner

    @property
    def is_statutory(self) -> bool:
        """Whether it stands in law or statutory guidance, and not in local practice."""
        return self.rule_row.is_statutory

    @property
    def source(self) -> str:
        """Where its rule stands."""
        return self.rule_row.source

    @property
    def event_on(self) -> date | None:
        """The day its date runs from."""
        return self.due.event_on if self.due else None

    @property
    def earliest_on(self) -> date | None:
        """The first day of a window, None where there is none."""
        return self.due.earliest_on if self.due else None

    @property
    def due_on(self) -> date | None:
        """The latest date, None when not known."""
        return self.due.due_on if self.due else None

    @property
    def practical_by(self) -> date | None:
        """The last working day up to it."""
        return self.due.practical_by if self.due else None

    @property
    def beyond_table(self) -> bool:
        """Whether its date lies past the bank holidays that were checked."""
        return self.due is not None and self.due.beyond_table

    @property
    def why(self) -> str:
        """The working as sentences."""
        return " ".join((self.due.why if self.due else self.reason, *self.notes)).strip()

    @property
    def is_next_review(self) -> bool:
        """Whether it is the child's one row for the next review, not a review already begun."""
        return self.rule.startswith("REV_") and self.rule not in TO_COMPLETE

    @property
    def statutory_due_on(self) -> date | None:
        """The last lawful date of a review: the earliest of its statutory tracks, however local the row."""
        tracks = (self, *self.also)
        return min((each.due_on for each in tracks if each.is_statutory and each.due_on), default=None)


_RANK = {state: rank for rank, state in enumerate(State)}


def state_of(
    due_on: date | None,
    today: date,
    is_statutory: bool,  # noqa: FBT001 - stands between the dates and the limits it chooses from
    limits: Limits,
    calendar: WorkingCalendar,
) -> State:
    """The state of a duty due on that day. Every page, list and export asks this function.

    Due today is not late (A8). A statutory duty is critically overdue when more than
    `limits.critical_after` working days late; a local one never is. An unknown date is
    never late.
    """
    if due_on is None:
        return State.UNKNOWN
    left = calendar.working_days_between(today, due_on)
    return _state(left, is_statutory=is_statutory, is_late=today > due_on, limits=limits)


def sorted_duties(duties: Iterable[Duty]) -> list[Duty]:
    """The most pressing first: by state, then due date, then the child's reference."""
    return sorted(duties, key=_order)


def _order(duty: Duty) -> tuple[int, date, str]:
    due_on = duty.due.due_on if duty.due else date.max
    return (_RANK[duty.state], due_on, duty.child.child_ref)


def _state(left: int, *, is_statutory: bool, is_late: bool, limits: Limits) -> State:
    if is_late:
        return State.CRITICALLY_OVERDUE if is_statutory and -left > limits.critical_after else State.OVERDUE
    return State.DUE_SOON if left <= limits.soon_within else State.NOT_DUE


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What every duty of one child is worked out with; `held` are its reviews begun by today."""

    history: History
    today: date
    calendar: WorkingCalendar
    limits: Limits
    pack: RulePack
    held: Sequence[tuple[date, Review]]

    def due(self, rule_id: str, event_on: date) -> DueDate:
        """The date under that rule, as the pack in force today has it."""
        return due_by(rule_in(self.pack, rule_id), event_on, self.calendar, self.pack.options)

    def by(self, rule_id: str, event_on: date, by_on: date, words: str) -> DueDate:
        """A date that no interval sets (the midway, the second review), with the words for how it was set."""
        found = self.rule(rule_id)
        rule = _as_timed(found) if isinstance(found, UntimedRule) else found
        return DueDate(
            rule=rule, counted=rule, event_on=event_on, due_on=by_on, calendar=self.calendar, words=words
        )

    def dated(self, due_date: DueDate, *, action: str, review_id: int | None = None, title: str = "") -> Duty:
        """The row of a duty with a date."""
        left = self.calendar.working_days_between(self.today, due_date.due_on)
        return Duty(
            child=self.history.child,
            today=self.today,
            rule_row=due_date.rule,
            due=due_date,
            state=_state(
                left,
                is_statutory=due_date.rule.is_statutory,
                is_late=self.today > due_date.due_on,
                limits=self.limits,
            ),
            working_days_left=left,
            title=title,
            review_id=review_id,
            action=action,
        )

    def undated(self, rule: Rule | UntimedRule | str, reason: str, *, action: str = "child_page") -> Duty:
        """The row of a duty whose date is not known."""
        found = self.rule(rule) if isinstance(rule, str) else rule
        return Duty(
            child=self.history.child,
            today=self.today,
            rule_row=found,
            due=None,
            state=State.UNKNOWN,
            working_days_left=None,
            reason=reason,
            action=action,
        )

    def rule(self, rule_id: str) -> Rule | UntimedRule:
        """The rule of that id, with an interval or without one."""
        return UNTIMED[rule_id] if rule_id in UNTIMED else rule_in(self.pack, rule_id)

    def done_on(self, review_id: int | None, task: str) -> date | None:
        """The day a review's task was done, if that was by today."""
        done_on = self.history.done.get((review_id or 0, task))
        return done_on if done_on is not None and done_on <= self.today else None


@cache
def _as_timed(rule: UntimedRule) -> Rule:
    """The rule as one whose date is set case by case."""
    return Rule(
        id=rule.id,
        name=rule.name,
        event=rule.event,
        interval=0,
        unit=Unit.DAYS,
        owner=rule.owner,
        is_statutory=rule.is_statutory,
        source=rule.source,
        in_words=rule.in_words,
    )


def noted(duty: Duty, *sentences: str) -> Duty:
    """The duty with more to say of it."""
    return replace(duty, notes=(*duty.notes, *sentences))
