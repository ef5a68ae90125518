"""The drift ledger of the caseload: decisions made again and again, aims that do not move (row B4)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from iro_desk.domain import drift
from iro_desk.domain.drift import Drift, DriftRules, UnmovedAim
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.topics import Topic
from iro_desk.services import children
from iro_desk.services.commands import command
from iro_desk.store import decisions, settings

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.child import Child
    from iro_desk.domain.decisions import Decision, DecisionProgress
    from iro_desk.domain.history import History
    from iro_desk.domain.review import Review
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildDrift:
    """What drifts for one child: promises remade at least once and still open, and aims that do not move."""

    child: Child
    promises: tuple[Drift, ...]
    aims: tuple[UnmovedAim, ...]


def rules(desk: Desk) -> DriftRules:
    """From which likeness and from how many reviews; the IRO's own, or the shipped ones."""
    return DriftRules(**settings.get(desk.case_file, "drift_rules", {}))


@command("Change what counts as drift", touches=Topic.SETTINGS | Topic.OVERSIGHT)
def save_rules(_desk: Desk, change: Change, wanted: DriftRules) -> None:
    """Keep them; RuleBroken outside 1 to 100 per cent, or for fewer than two reviews in a row."""
    if not 1 <= wanted.threshold <= 100:
        raise RuleBroken("Enter a likeness from 1 to 100.", field="threshold")
    if wanted.unmoved_from < 2:
        raise RuleBroken("Enter at least 2 reviews in a row.", field="unmoved_from")
    held = {"threshold": wanted.threshold, "unmoved_from": wanted.unmoved_from}
    settings.put(change, "drift_rules", held)


def ledger(desk: Desk, child_id: int | None = None) -> tuple[ChildDrift, ...]:
    """The children looked after today of whom something drifts, or the one child in any case."""
    if child_id is None:
        histories = [one for one in children.histories(desk) if one.is_looked_after(desk.today)]
    else:
        histories = [children.history(desk, child_id)]
    made, found, wanted = _decisions(desk, child_id), _progress(desk, child_id), rules(desk)
    lines = (_of_child(one, made, found, wanted, desk.today) for one in histories)
    return tuple(one for one in lines if child_id is not None or one.promises or one.aims)


def _of_child(
    history: History,
    made: dict[int, list[Decision]],
    found: dict[int, list[DecisionProgress]],
    wanted: DriftRules,
    today: date,
) -> ChildDrift:
    held = _held(history, today)
    ids = [review.id or 0 for _on, review in held]
    promises = drift.ledger(
        held,
        {review_id: made.get(review_id, []) for review_id in ids},
        [one for review_id in ids for one in found.get(review_id, [])],
        wanted,
        _names(history),
    )
    return ChildDrift(
        child=history.child,
        promises=tuple(one for one in promises if one.remade and one.is_open),
        aims=drift.unmoved(held, drift.reached(history, today), wanted),
    )


def _held(history: History, today: date) -> list[tuple[date, Review]]:
    """The reviews of the period of care under way."""
    period = history.current_period(today) or (history.care_periods[-1] if history.care_periods else None)
    since = period.became_looked_after_on if period else None
    return [(on, review) for on, review in history.held_reviews(today) if since is None or on >= since]


def _names(history: History) -> frozenset[str]:
    child = history.child
    return frozenset(f"{child.name} {child.known_as}".casefold().split())


def _decisions(desk: Desk, child_id: int | None) -> dict[int, list[Decision]]:
    found: dict[int, list[Decision]] = defaultdict(list)
    for one in decisions.every(desk.case_file, child_id):
        found[one.review_id or 0].append(one)
    return found


def _progress(desk: Desk, child_id: int | None) -> dict[int, list[DecisionProgress]]:
    found: dict[int, list[DecisionProgress]] = defaultdict(list)
    for one in decisions.every_progress(desk.case_file, child_id):
        found[one.review_id].append(one)
    return found
