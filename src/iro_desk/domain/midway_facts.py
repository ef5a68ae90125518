"""What stands at the head of a midway check: each fact on file as a short sentence (row M3)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from iro_desk.domain.days import WorkingCalendar
from iro_desk.domain.decisions import Decision
from iro_desk.domain.duty import Duty, State
from iro_desk.domain.duty_events import OF_RULE
from iro_desk.domain.events import Event, EventKind
from iro_desk.domain.history import History
from iro_desk.domain.missing import MissingRow
from iro_desk.domain.remedial_actions import RemedialAction
from iro_desk.domain.wording import counted, short_date

_K = EventKind
_LATE = frozenset({State.CRITICALLY_OVERDUE, State.OVERDUE})
_VISITS = frozenset(rule for rule, kind in OF_RULE.items() if kind is _K.VISIT)

_HEALTH: tuple[tuple[str, frozenset[str]], ...] = (
    ("Health assessment", frozenset({"IHA", "RHA_U5", "RHA_5PLUS"})),
    ("Dental check", frozenset({"DENTAL"})),
    ("SDQ", frozenset({"SDQ"})),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing on file, as a short sentence; `is_late` where it is past its day.

    `duty` is the one whose date the words hold, None where they hold no date that was worked out.
    """

    words: str
    is_late: bool = False
    duty: Duty | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OnFile:
    """What `known` is worked out from; `seen_on` are the IRO's own visits."""

    history: History
    calendar: WorkingCalendar
    duties: Sequence[Duty]
    decisions: Mapping[int, Sequence[Decision]]
    actions: Sequence[RemedialAction]
    seen_on: Collection[date] = ()
    missing: Sequence[MissingRow] = ()


def health(on_file: OnFile, today: date) -> tuple[Fact, ...]:
    """What is on file of the child's health: last done, next due."""
    return tuple(fact for fact in (_fact(on_file, *each, today) for each in _HEALTH) if fact)


def _fact(on_file: OnFile, name: str, rules: frozenset[str], today: date) -> Fact | None:
    """What is on file of a duty of the council: last done, next due, or nothing; None where none applies."""
    row = next((duty for duty in on_file.duties if duty.rule in rules), None)
    is_missing = any(rules & set(duty.missing) for duty in on_file.duties)
    kinds = {OF_RULE[rule] for rule in rules}
    last = max(
        (found for kind in kinds if (found := newest(on_file.history, kind, today))),
        key=lambda event: event.happened_on,
        default=None,
    )
    if row is None and last is None and not is_missing:
        return None
    words = f"{name}: {short_date(last.happened_on)}" if last else f"{name}: nothing on file"
    is_late = row is not None and row.state in _LATE
    if row is not None and row.due_on is not None:
        words += (
            f", was due by {short_date(row.due_on)}" if is_late else f", next by {short_date(row.due_on)}"
        )
    return Fact(words=words, is_late=is_late, duty=row if row is not None and row.due_on else None)


def others(on_file: OnFile, planned: Event | None, since: date, today: date) -> tuple[Fact, ...]:
    """Visits, missing episodes, the care plan (`planned` is the last one) and open concerns."""
    history = on_file.history
    facts = [_fact(on_file, "Social worker’s visit", _VISITS, today)]
    missing = [one for one in on_file.missing if since < one.event.happened_on <= today]
    words = f"{counted(len(missing), 'missing episode')} since the review"
    if missing:
        held = sum(one.interview is not None and one.interview.held_on is not None for one in missing)
        words += f", {counted(held, 'return interview')} held"
    facts.append(Fact(words=words, is_late=any(one.is_late(today) for one in missing)))
    plan = f"Care plan: {short_date(planned.happened_on)}" if planned else "Care plan: no day on file"
    if history.child.permanence_plan:
        plan += f", {plan_words(history.child.permanence_plan)}"
    facts.append(Fact(words=plan))
    concerns = [one for one in history.events.get(_K.EXPLOITATION, ()) if one.covers(today)]
    if concerns:
        facts.append(Fact(words=f"{counted(len(concerns), 'concern')} of exploitation open", is_late=True))
    return tuple(fact for fact in facts if fact is not None)


def plan_words(plan: str) -> str:
    """The permanence plan without the letter that the return puts before it."""
    return plan[3:].strip() if plan[1:2] == ")" else plan


def visits_in_time(on_file: OnFile, since: date, today: date) -> bool | None:
    """No while one is late. Yes where none since the review waited longer than the next may, else None.

    Which limit stood at the time of an earlier visit is not worked out: a longer wait may have been right.
    """
    rows = [duty for duty in on_file.duties if duty.rule in _VISITS and duty.due_on is not None]
    if any(duty.state in _LATE for duty in rows):
        return False
    made = [one for one in on_file.history.events.get(_K.VISIT, ()) if one.is_done]
    days = [one.happened_on for one in made if one.happened_on <= today]
    if not rows or not days:
        return None
    limit = min(duty.due_on for duty in rows if duty.due_on is not None) - days[-1]
    before = [on for on in days if on <= since][-1:] or ([] if since == date.min else [since])
    counted_on = [*before, *(on for on in days if on > since)]
    waited = [later - earlier for earlier, later in pairwise(counted_on)]
    return True if all(gap <= limit for gap in waited) else None


def newest(history: History, kind: EventKind, today: date) -> Event | None:
    """The newest event of a kind by that day."""
    found = [one for one in history.events.get(kind, ()) if one.is_done and one.happened_on <= today]
    return found[-1] if found else None
