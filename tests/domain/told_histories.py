"""The oracle's plain stories as the engine's histories and rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from iro_desk.domain.child import Basis, CarePeriod, Child, Episode
from iro_desk.domain.events import TRIGGER_RULES, Event, EventKind, by_kind
from iro_desk.domain.history import History
from iro_desk.domain.review import Meeting, Review
from iro_desk.domain.rule_book import (
    Condition,
    CrossingFive,
    LocalRule,
    ManagerFrom,
    MidwayRule,
    MonthMode,
    Options,
    RuleBook,
    RulePack,
    SeriesDay,
)
from iro_desk.domain.rules import Unit
from tests.oracle import story as told

OTHER_RULES = RulePack(
    options=Options(
        count_start_day=True, month_mode=MonthMode.FIXED_DAYS, dental_months=1, midway_rule=MidwayRule.OFF
    )
)
"""Rules of another time, which are to change nothing."""


def history_of(story: told.Story) -> History:
    return History(
        child=Child(child_ref="1", id=1, born_on=story["born_on"], permanence_plan=story["permanence_plan"]),
        care_periods=tuple(
            CarePeriod(became_looked_after_on=each["since"], ceased_on=each["until"], cease_code=each["code"])
            for each in story["periods"]
        ),
        episodes=tuple(
            Episode(
                started_on=each["since"],
                ended_on=each["until"],
                legal_status=each["status"],
                placement_type=each["placement"],
                reason_started=each["reason"],
            )
            for each in story["episodes"]
        ),
        reviews=tuple(_review(each) for each in story["reviews"]),
        done=story["tasks"],
        events=by_kind(_event(number, each) for number, each in enumerate(story["events"])),
    )


def _review(told_of: told.Review) -> Review:
    return Review(
        id=told_of["number"],
        planned_on=told_of["planned"],
        meetings=tuple(Meeting(held_on=day, adjourned=adjourned) for day, adjourned in told_of["meetings"]),
        completed_on=told_of["completed"],
        counts_as_statutory=told_of["counts"],
        basis=Basis.IMPORTED if told_of["imported"] else Basis.RECORDED,
    )


def _event(number: int, told_of: told.Event) -> Event:
    kind = EventKind(told_of["kind"])
    asks = kind in TRIGGER_RULES
    return Event(
        id=number,
        kind=kind,
        happened_on=told_of["on"],
        ended_on=told_of["until"],
        is_done=told_of["done"],
        early_review=told_of["early_by"] is not None if asks else None,
        early_review_by=told_of["early_by"],
        early_review_reason="The plan still stands." if asks and told_of["early_by"] is None else "",
    )


def book_of(story: told.Story, today: date) -> RuleBook:
    """The story's settings as the rules of that day, between others of before and after."""
    later = replace(OTHER_RULES, from_on=today + timedelta(days=1))
    return RuleBook(packs=(OTHER_RULES, replace(pack_of(story), from_on=today), later))


def pack_of(story: told.Story) -> RulePack:
    """The story's settings as rules that were always there."""
    options = story["options"]
    return RulePack(
        options=Options(
            count_start_day=options["count_start_day"],
            month_mode=MonthMode(options["month_mode"]),
            next_leg_from=SeriesDay(options["next_leg_from"]),
            transfer_in_continues_clock=options["transfer_in_continues_clock"],
            adoption_track_replaces_reg33=options["adoption_track_replaces_reg33"],
            mgr_from=ManagerFrom(options["mgr_from"]),
            rha_crossing_five=CrossingFive(options["rha_crossing_five"]),
            ado_returned_from=options["ado_returned_from"],
            ado_returned_to=options["ado_returned_to"],
            dental_months=options["dental_months"],
            midway_rule=MidwayRule(options["midway_rule"]),
            midway_months=options["midway_months"],
            midway_min_gap_days=options["midway_min_gap_days"],
            review_date_basis=SeriesDay(options["review_date_basis"]),
            overrun_series_counts_late=options["overrun_series_counts_late"],
        ),
        local_rules=tuple(_local_rule(each) for each in story["local"]),
    )


def _local_rule(told_of: told.LocalRule) -> LocalRule:
    return LocalRule(
        name="Local target",
        rule_id=told_of["rule"],
        interval=told_of["count"],
        unit=Unit(told_of["unit"].replace(" ", "_")),
        condition=Condition(told_of["condition"]),
        age=told_of["age"],
        from_on=told_of["since"],
        to_on=told_of["until"],
    )
