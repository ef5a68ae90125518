"""The midway check: what is known before it, who is due, what counts (statutory.md 1.11, 4.5; rows M3, B5).

All that is known is proposed and nothing is answered: the IRO accepts or changes each line.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from iro_desk.domain.days import WorkingCalendar, add_months
from iro_desk.domain.decisions import Decision
from iro_desk.domain.duty import NOT_RECORDED, Duty
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.events import WORDS, EventKind
from iro_desk.domain.history import History
from iro_desk.domain.midway_facts import Fact, OnFile, health, newest, others, visits_in_time
from iro_desk.domain.oversight import CHANGES, MidwayCheck
from iro_desk.domain.remedial_actions import RemedialAction, Status, in_words
from iro_desk.domain.reporting_year import ReportingYear, year_of
from iro_desk.domain.wording import counted, short_date

RULE = "MIDWAY"
_K = EventKind

SLOW = frozenset({"drifting", "stuck"})
"""Of HEADWAY: of these it is asked why."""

COUNTED_AFTER_MONTHS = 6
"""A child counts in the figure once looked after for so long (the measure of statutory.md 1.11, S20)."""

CHANGED_BY: Mapping[str, frozenset[EventKind]] = MappingProxyType(
    {
        "placement": frozenset({_K.PLACEMENT_CHANGE, _K.UNPLANNED_MOVE, _K.SEMI_INDEPENDENT}),
        "school": frozenset({_K.EDUCATION_CHANGE}),
        "social_worker": frozenset({_K.SOCIAL_WORKER_CHANGE}),
        "legal": frozenset({_K.COURT_OUTCOME, _K.ORDER_REVOKED}),
        "missing": frozenset({_K.MISSING}),
        "incident": frozenset({_K.SERIOUS_INCIDENT, _K.EXPLOITATION}),
    }
)
"""The events that are a change of each kind of CHANGES; a change of health is no event."""

_NEW_EPISODE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"P": ("placement",), "T": ("placement",), "L": ("legal",), "B": ("placement", "legal"), "U": ("legal",)}
)
"""What the national code of a new episode's reason says has changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stands:
    """One decision of the last review: where its action stands in `words`, and the HEADWAY proposed."""

    decision: Decision
    words: str
    is_overdue: bool
    proposed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """All that is on file for a midway check of one child. `changes` holds words by key of CHANGES.

    The two answers are None where nothing on file answers them.
    """

    child_id: int
    review_id: int | None
    reviewed_on: date | None
    due_on: date | None
    decisions: tuple[Stands, ...]
    health: tuple[Fact, ...]
    others: tuple[Fact, ...]
    changes: Mapping[str, str]
    care_plan_updated: bool | None
    visits_in_time: bool | None
    child_seen_on: date | None


def known(on_file: OnFile, today: date) -> Known:
    """What is on file since the last review held, each with what it proposes."""
    history = on_file.history
    held = history.held_reviews(today)
    reviewed_on, review = held[-1] if held else (None, None)
    since = reviewed_on or date.min
    review_id = review.id if review is not None else None
    due = duty_of(on_file.duties)
    planned = newest(history, _K.CARE_PLAN, today)
    return Known(
        child_id=history.child.id or 0,
        review_id=review_id,
        reviewed_on=reviewed_on,
        due_on=due.due_on if due is not None else None,
        decisions=_decisions(on_file, review_id, today),
        health=health(on_file, today),
        others=others(on_file, planned, since, today),
        changes=changes_since(history, since, today),
        care_plan_updated=True if planned is not None and planned.happened_on > since else None,
        visits_in_time=visits_in_time(on_file, since, today),
        child_seen_on=max((on for on in on_file.seen_on if since < on <= today), default=None),
    )


def known_of(known_now: Known, on_file: OnFile, check: MidwayCheck, today: date) -> Known:
    """What is shown with a check on file: as now, with the review and the decisions that it is about."""
    if check.review_id == known_now.review_id:
        return known_now
    held = on_file.history.held_reviews(today)
    return replace(
        known_now,
        review_id=check.review_id,
        reviewed_on=next((on for on, review in held if review.id == check.review_id), None),
        decisions=_decisions(on_file, check.review_id, today),
    )


def changes_since(history: History, since: date, today: date) -> dict[str, str]:
    """What is on file as changed after that day, by key of CHANGES, each with its days."""
    found: dict[str, list[tuple[date, str]]] = {key: [] for key in CHANGES}
    for key, kinds in CHANGED_BY.items():
        events = [one for kind in kinds for one in history.events.get(kind, ())]
        found[key] += [(one.happened_on, WORDS[one.kind]) for one in events]
    told = {key: {on for on, _words in days} for key, days in found.items()}
    for episode in history.episodes:
        for key in _NEW_EPISODE.get(episode.reason_started or "", ()):
            if episode.started_on not in told[key]:
                found[key].append((episode.started_on, f"New {CHANGES[key].lower()}"))
    return {
        key: ", ".join(f"{words} {short_date(on)}" for on, words in sorted(days))
        for key, days in (
            (key, [one for one in days if since < one[0] <= today]) for key, days in found.items()
        )
        if days
    }


def duty_of(duties: Iterable[Duty]) -> Duty | None:
    """The row of a child's duties that asks for the check."""
    return next((duty for duty in duties if duty.rule == RULE), None)


def checked(check: MidwayCheck, reviewed_on: date | None, today: date) -> MidwayCheck:
    """The check as it may be kept; RuleBroken, naming the field, where it is not whole."""
    if check.checked_on > today:
        raise RuleBroken("This day is still to come. Enter the day you made the check.", field="checked_on")
    if reviewed_on is not None and check.checked_on <= reviewed_on:
        raise RuleBroken(
            f"The last review was held on {short_date(reviewed_on)}. Enter a day after it.",
            field="checked_on",
        )
    if check.early_review_needed and not check.early_review_reason.strip():
        raise RuleBroken("Say why an early review is needed.", field="early_review_reason")
    if check.child_seen_on is not None and check.child_seen_on > today:
        raise RuleBroken(
            "This day is still to come. Enter the day the child was seen.", field="child_seen_on"
        )
    if check.next_check_on is not None and check.next_check_on <= check.checked_on:
        raise RuleBroken("Enter a day after this check.", field="next_check_on")
    return check


def after_check(
    action: RemedialAction, before: MidwayCheck | None, check: MidwayCheck
) -> RemedialAction | None:
    """The action of a decision as the check found it, None where the check does not move it.

    Done on the day of the check; open again where an earlier saving of this check had made it done.
    """
    decision_id = action.decision_id or 0
    if check.progress.get(decision_id) == "done":
        if action.status in {Status.OPEN, Status.PART}:
            return _done(action, check.checked_on)
        made_here = before is not None and before.progress.get(decision_id) == "done"
        if made_here and before is not None and action.completed_on == before.checked_on != check.checked_on:
            return _done(action, check.checked_on)
        return None
    was_done = before is not None and before.progress.get(decision_id) == "done"
    if was_done and before is not None and action.completed_on == before.checked_on:
        return opened_again(action)
    return None


def disagreeing(
    actions: Iterable[RemedialAction], check: MidwayCheck, today: date
) -> tuple[tuple[RemedialAction, ...], tuple[RemedialAction, ...]]:
    """Actions that the register has otherwise: done, and found slow; past their day, and found on track."""
    found = [(one, check.progress.get(one.decision_id or 0)) for one in actions]
    done = [one for one, how in found if how in SLOW and one.status is Status.DONE]
    late = [one for one, how in found if how == "on_track" and one.is_overdue(today)]
    return tuple(done), tuple(late)


def opened_again(action: RemedialAction) -> RemedialAction:
    """A done action that a check found not done."""
    return replace(action, status=Status.OPEN, completed_on=None)


# Over all children


@dataclass(frozen=True, slots=True, kw_only=True)
class MidwayRow:
    """One child looked after: the check that is due, or the day it was made since the last review.

    `is_unknown`: its day passed before anything was recorded here. None of the three: no check is
    due between these two reviews.
    """

    history: History
    due: Duty | None
    done_on: date | None
    is_unknown: bool
    reviewed_on: date | None

    @property
    def child_id(self) -> int:
        """The child's row."""
        return self.history.child.id or 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MidwayCount:
    """How many checks were made in the year, on how many of the children who count.

    `children`: looked after today for COUNTED_AFTER_MONTHS or more.
    """

    year: ReportingYear
    checks: int
    checked: tuple[int, ...]
    children: tuple[int, ...]

    @property
    def words(self) -> str:
        """The count as a sentence."""
        return (
            f"{counted(self.checks, 'check')} made {self.year.since}, "
            f"on {len(self.checked)} of {counted(len(self.children), 'child', 'children')} "
            "looked after for six months or more."
        )


def row_of(history: History, duties: Sequence[Duty], today: date) -> MidwayRow:
    """Where one child's check stands today."""
    held = history.held_reviews(today)
    reviewed_on = held[-1][0] if held else None
    made = [on for on in _checks(history, today) if reviewed_on is not None and on > reviewed_on]
    return MidwayRow(
        history=history,
        due=duty_of(duties),
        done_on=max(made, default=None),
        is_unknown=any(RULE in duty.missing for duty in duties if duty.rule == NOT_RECORDED.id),
        reviewed_on=reviewed_on,
    )


def count(histories: Iterable[History], today: date) -> MidwayCount:
    """The year's count up to today."""
    year, since = year_of(today), add_months(today, -COUNTED_AFTER_MONTHS)
    checks, checked_children, children = 0, [], []
    for history in histories:
        made = [on for on in _checks(history, today) if year.holds(on)]
        checks += len(made)
        period = history.current_period(today)
        if period is None or period.became_looked_after_on > since:
            continue
        children.append(history.child.id or 0)
        if made:
            checked_children.append(history.child.id or 0)
    return MidwayCount(year=year, checks=checks, checked=tuple(checked_children), children=tuple(children))


def _checks(history: History, today: date) -> list[date]:
    found = history.events.get(_K.MIDWAY_CHECK, ())
    return [one.happened_on for one in found if one.is_done and one.happened_on <= today]


def _done(action: RemedialAction, on: date) -> RemedialAction:
    return replace(action, status=Status.DONE, completed_on=on)


def _decisions(on_file: OnFile, review_id: int | None, today: date) -> tuple[Stands, ...]:
    actions = {one.decision_id: one for one in on_file.actions if one.decision_id is not None}
    made = on_file.decisions.get(review_id or 0, ())
    return tuple(_stands(one, actions.get(one.id or 0), today, on_file.calendar) for one in made)


def _stands(
    decision: Decision, action: RemedialAction | None, today: date, calendar: WorkingCalendar
) -> Stands:
    """A decision whose action is done is proposed as done, an overdue one as drifting."""
    if action is None:
        is_late = decision.due_on is not None and decision.due_on < today
        words = f"By {short_date(decision.due_on)}" if decision.due_on else "No day"
        return Stands(decision=decision, words=words, is_overdue=is_late, proposed="on_track")
    is_late = action.is_overdue(today)
    proposed = "done" if action.status is Status.DONE else "drifting" if is_late else "on_track"
    words = in_words(action, today, calendar)
    if words == "Open" and action.wanted_by is not None:
        words = f"By {short_date(action.wanted_by)}"
    return Stands(decision=decision, words=words, is_overdue=is_late, proposed=proposed)
