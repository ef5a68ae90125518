"""The one row of a child for the next review: the earliest of the live tracks, the others beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from iro_desk.domain.child import CarePeriod
from iro_desk.domain.clock import due_by
from iro_desk.domain.days import add_months
from iro_desk.domain.duty import Case, Duty, noted
from iro_desk.domain.events import TRIGGER_RULES, WORDS, Event
from iro_desk.domain.history import History
from iro_desk.domain.local_rules import fits
from iro_desk.domain.review import ReviewMode
from iro_desk.domain.rule_book import LocalRule
from iro_desk.domain.rules import Rule
from iro_desk.domain.stretch import Stretch, leg_days, ordinary_leg
from iro_desk.domain.tracks import (
    Leg,
    adoption_leg,
    counted_from,
    placed_on,
    returned_leg,
    short_break_leg,
)
from iro_desk.domain.wording import counted, long_date, ordinal_review

_START_UNKNOWN = (
    "The files do not show when care began and hold no review of it, so the next date cannot be"
    " worked out. Enter the last review to see it."
)
_SHORT_BREAKS = (
    "The council's return holds no reviews of short breaks, so an earlier one may be missing from the files."
)
_MEETING_A_YEAR = 12
"""Months after which a review of a long-term foster placement is held as a meeting again (1.2)."""


def next_review(case: Case, stretch: Stretch) -> Duty:
    """The child's one row for the next review (statutory.md 1.2 to 1.6, A25)."""
    days = leg_days(stretch.reviews, case.pack.options, case.today)
    rows = [_of_leg(case, leg and counted_from(leg, days)) for leg in _legs(case, stretch)]
    rows += [_early(case, event) for event in early_reviews(case, stretch.period)]
    # Stable: the ordinary track stands first where two have the same date.
    rows.sort(key=lambda row: row.due.due_on if row.due else date.max)
    row = rows[0] if len(rows) == 1 else replace(rows[0], also=tuple(rows[1:]))
    if case.pack.local_rules:
        row = with_local_target(case, row)
    return _with_meeting_wanted(case, _with_plan(case, row))


def early_reviews(case: Case, period: CarePeriod) -> list[Event]:
    """The events for which an early review is convened and not yet held (statutory.md 1.3)."""
    reviewed = [day for day, _ in case.held]
    last = reviewed[-1] if reviewed else date.min
    first = max(period.became_looked_after_on, last)
    found = [
        event
        for kind, events in case.history.events.items()
        if kind in TRIGGER_RULES
        for event in events
        if event.early_review and event.early_review_by and first <= event.happened_on <= case.today
    ]
    # A review begun on the very day answers it.
    return [event for event in found if event.happened_on > last]


def _legs(case: Case, stretch: Stretch) -> list[Leg | None]:
    history, today, options, held = case.history, case.today, case.pack.options, stretch.held
    period = stretch.period
    if stretch.is_short_breaks:
        return [short_break_leg(period, stretch.starts_on, held)]
    if not history.episodes:
        return [ordinary_leg(history, stretch, case.calendar, case.pack)]
    legs: list[Leg | None] = []
    adoption = adoption_leg(history, period, today, held)
    is_replaced = adoption is not None and options.adoption_track_replaces_reg33
    if placed_on(history, period, today) is None and not is_replaced:
        legs.append(ordinary_leg(history, stretch, case.calendar, case.pack))
    if adoption is not None:
        legs.append(adoption)
    if returned := returned_leg(history, period, today, held):
        legs.append(returned)
    return legs


def _of_leg(case: Case, leg: Leg | None) -> Duty:
    if leg is None:
        return case.undated("REV_NEXT", _START_UNKNOWN)
    due_date = case.due(leg.rule_id, leg.event_on)
    if leg.is_certain:
        is_numbered = leg.rule_id == "REV_NEXT" and leg.number is not None
        title = ordinal_review(leg.number or 0) if is_numbered else ""
        return case.dated(due_date, action="plan_review", title=title)
    doubt = _SHORT_BREAKS if leg.rule_id == "REV_SB_FIRST" else _doubt(case.history)
    if due_date.due_on < case.today and leg.otherwise is not None:
        due_date = case.due(leg.otherwise, leg.event_on)
    elif due_date.due_on < case.today:
        passed = f"The date on file, {long_date(due_date.due_on)}, has passed"
        why = f"{doubt} {passed}, so the next one is not known. Enter the last review to see it."
        return case.undated(due_date.rule, why)
    return noted(case.dated(due_date, action="plan_review"), doubt)


def _doubt(history: History) -> str:
    if history.reviews_known_from is None:
        return "The files do not show when care began, so an earlier review may be missing."
    return f"Reviews held before {long_date(history.reviews_known_from)} may be missing from the files."


def _early(case: Case, event: Event) -> Duty:
    by_on = event.early_review_by or event.happened_on
    words = (
        f"An early review by {long_date(by_on)}, as you decided after"
        f" “{WORDS[event.kind]}” on {long_date(event.happened_on)}"
    )
    return case.dated(case.by("REV_EARLY", event.happened_on, by_on, words), action="plan_review")


def with_local_target(case: Case, row: Duty) -> Duty:
    """The row behind its local target, where a local rule gives an earlier date that still counts.

    A local rule only tightens: once the statutory date has passed, that one stands alone.
    """
    if row.due is None or row.due.due_on < case.today:
        return row
    # Of what nothing is on file nothing is late: its target stands up to its own day.
    first = case.today if row.is_unrecorded else date.min
    targets = [
        (due_by(local, each.due.event_on, case.calendar, case.pack.options), each)
        for each in (row, *row.also)
        if each.due is not None
        for local in _local_rules(case, each)
    ]
    earlier = [found for found in targets if first <= found[0].due_on < row.due.due_on]
    if not earlier:
        return row
    target, of = min(earlier, key=lambda found: found[0].due_on)
    title = f"{of.duty} (local target)"
    local = case.dated(target, action=row.action, review_id=row.review_id, title=title)
    return replace(local, also=(replace(row, also=()), *row.also))


def _local_rules(case: Case, row: Duty) -> list[Rule]:
    return [
        _as_rule(local, row.due.rule)
        for local in case.pack.local_rules
        if row.due is not None
        and local.rule_id == row.rule
        and local.applies_on(case.today)
        and fits(local, case.history, case.today)
    ]


def _as_rule(local: LocalRule, rule: Rule) -> Rule:
    return replace(
        rule,
        interval=local.interval,
        unit=local.unit,
        is_statutory=False,
        source=f"Local rule “{local.name}”",
        earliest=None,
    )


def _with_plan(case: Case, row: Duty) -> Duty:
    """The row with the review already planned, if there is one."""
    planned = [review for review in case.history.reviews if not review.meetings and review.is_open]
    if not planned:
        return row
    review = min(planned, key=lambda each: each.planned_on or date.max)
    found = replace(row, review_id=review.id, action="open_review")
    if review.planned_on is None:
        return found
    latest = row.statutory_due_on
    if latest is not None and review.planned_on > latest:
        return noted(found, f"Planned for {long_date(review.planned_on)}, after the latest date.")
    return noted(found, f"Planned for {long_date(review.planned_on)}.")


def _with_meeting_wanted(case: Case, row: Duty) -> Duty:
    """Says so where a year has passed since a long-term placement was last reviewed at a meeting."""
    reviews = case.held
    if not reviews or reviews[-1][1].mode is not ReviewMode.NO_MEETING_LTF:
        return row
    met = [day for day, review in reviews if review.mode is not ReviewMode.NO_MEETING_LTF]
    if met and row.due_on is not None and add_months(met[-1], _MEETING_A_YEAR) > row.due_on:
        return row
    since = f" since {long_date(met[-1])}" if met else ""
    without = counted(sum(day > (met[-1] if met else date.min) for day, _ in reviews), "review")
    return noted(row, f"Hold this one as a meeting: there was none{since} ({without} without one).")
