"""The settings of the clock (statutory.md 1.14), each against its default, and dated rule packs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from iro_desk.domain.child import Child
from iro_desk.domain.duties import Duty, Limits, duties_of
from iro_desk.domain.events import Event, EventKind, by_kind
from iro_desk.domain.history import History
from iro_desk.domain.review import Timeliness
from iro_desk.domain.rule_book import (
    Condition,
    CrossingFive,
    Interval,
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
from iro_desk.domain.timeliness import judged
from tests.domain.histories import CALENDAR, episode, held, history, imported, on, period


def a_book(*local_rules: LocalRule, **options: object) -> RuleBook:
    return RuleBook(packs=(RulePack(options=Options(**options), local_rules=local_rules),))  # type: ignore[arg-type]


def rows(of: History, today: str, book: RuleBook) -> dict[str, Duty]:
    return {duty.rule: duty for duty in duties_of(of, on(today), CALENDAR, Limits(), book)}


def due(of: History, today: str, rule: str, book: RuleBook | None = None) -> str | None:
    row = rows(of, today, book or RuleBook()).get(rule)
    return row.due_on.isoformat() if row and row.due_on else None


def with_events(of: History, *events: Event) -> History:
    return replace(of, events=by_kind(events))


def test_reading_a1_the_start_day_counts() -> None:
    of = history(period("2026-03-02"))
    assert due(of, "2026-03-03", "REV_FIRST") == "2026-03-30"
    strict = a_book(count_start_day=True)
    assert due(of, "2026-03-03", "REV_FIRST", strict) == "2026-03-27"
    assert "the first of them Monday 2 March 2026" in rows(of, "2026-03-03", strict)["REV_FIRST"].why


def test_reading_a5_months_as_fixed_days() -> None:
    of = history(period("2026-02-27"), reviews=[held("2026-03-30")])
    assert due(of, "2026-04-01", "REV_SECOND") == "2026-06-30"
    assert due(of, "2026-04-01", "REV_SECOND", a_book(month_mode=MonthMode.FIXED_DAYS)) == "2026-06-29"


def test_reading_a12_a13_the_last_meeting_of_a_series() -> None:
    """The annual report's error case, T35, under the setting that made it."""
    before = (held("2017-03-20"), held("2017-06-19"), held("2017-09-14"))
    of = history(period("2017-02-24"), reviews=[*before, held("2018-03-12", "2018-04-03")])
    assert due(of, "2018-04-04", "REV_NEXT") == "2018-09-12"
    assert due(of, "2018-04-04", "REV_NEXT", a_book(next_leg_from=SeriesDay.COMPLETED)) == "2018-10-03"
    (*_, found) = judged(of, CALENDAR, on("2018-04-04"))
    assert (found.timeliness, found.days_late) == (Timeliness.IN_TIME, 0)
    (*_, found) = judged(of, CALENDAR, on("2018-04-04"), a_book(review_date_basis=SeriesDay.COMPLETED))
    assert (found.timeliness, found.days_late) == (Timeliness.LATE, 20)


def test_an_overrun_series_may_count_late() -> None:
    of = history(period("2026-11-16"), reviews=[held("2026-12-10", "2027-01-13")])
    (found,) = judged(of, CALENDAR, on("2027-01-20"))
    assert found.timeliness is Timeliness.IN_TIME_INCOMPLETE
    (found,) = judged(of, CALENDAR, on("2027-01-20"), a_book(overrun_series_counts_late=True))
    assert found.timeliness is Timeliness.LATE


def test_reading_a20_the_managers_days_run_from_receipt() -> None:
    of = history(period("2026-10-26"), reviews=[held("2026-11-24", number=12)])
    of = replace(
        of, done={(12, "POST_DECISIONS"): on("2026-11-26"), (12, "DECISIONS_RECEIVED"): on("2026-11-30")}
    )
    assert due(of, "2026-11-30", "POST_MGR_RESPONSE") == "2026-12-03"
    received = a_book(mgr_from=ManagerFrom.RECEIVED)
    assert due(of, "2026-11-30", "POST_MGR_RESPONSE", received) == "2026-12-07"


def test_reading_a22_t56_a_child_who_crosses_five() -> None:
    of = replace(history(period("2026-01-05")), child=Child(child_ref="1", born_on=on("2022-01-15")))
    of = with_events(of, Event(kind=EventKind.HEALTH_ASSESSMENT, happened_on=on("2026-09-30")))
    assert due(of, "2026-11-23", "RHA_U5") == "2027-03-30"
    lenient = a_book(rha_crossing_five=CrossingFive.LENIENT)
    assert due(of, "2026-11-23", "RHA_5PLUS", lenient) == "2027-09-30"


def test_reading_a25_the_adoption_track_may_replace_the_ordinary_one() -> None:
    episodes = [episode("2025-06-02", "2026-05-29"), episode("2026-05-29", status="E1")]
    of = history(
        period("2025-06-02"), episodes=episodes, reviews=imported("2025-06-20", "2025-09-10", "2026-02-20")
    )
    assert due(of, "2026-06-01", "REV_NEXT") == "2026-08-20"
    replaced = a_book(adoption_track_replaces_reg33=True)
    assert due(of, "2026-06-01", "REV_NEXT", replaced) is None
    assert due(of, "2026-06-01", "REV_ADO_AUTH_FIRST", replaced) == "2026-08-29"


def test_a_transfer_in_may_continue_the_clock() -> None:
    of = history(
        period("2026-02-02", "2026-09-01"), period("2026-09-01"), reviews=imported("2026-02-20", "2026-05-20")
    )
    of = with_events(of, Event(kind=EventKind.TRANSFERRED_IN, happened_on=on("2026-09-01")))
    assert due(of, "2026-09-02", "REV_FIRST") == "2026-09-29"
    assert due(of, "2026-09-02", "REV_NEXT", a_book(transfer_in_continues_clock=True)) == "2026-11-20"


def test_the_window_after_a_return_is_a_setting() -> None:
    of = history(
        period("2026-01-05"), episodes=[episode("2026-01-05", status="E1")], reviews=imported("2026-09-01")
    )
    of = with_events(of, Event(kind=EventKind.RETURNED_BY_ADOPTERS, happened_on=on("2026-10-05")))
    row = rows(of, "2026-10-06", RuleBook())["REV_ADO_RETURNED"]
    assert (row.earliest_on, row.due_on) == (on("2026-11-02"), on("2026-11-16"))
    row = rows(of, "2026-10-06", a_book(ado_returned_from=14, ado_returned_to=35))["REV_ADO_RETURNED"]
    assert (row.earliest_on, row.due_on) == (on("2026-10-19"), on("2026-11-09"))


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, "2026-09-29"),
        ({"midway_rule": MidwayRule.FIXED_MONTHS}, "2026-09-30"),
        ({"midway_rule": MidwayRule.OFF}, None),
        ({"midway_min_gap_days": 200}, None),
    ],
)
def test_t64_the_midway_check_and_its_settings(options: dict[str, object], expected: str | None) -> None:
    before = [held("2026-01-20"), held("2026-04-14")]
    of = history(period("2026-01-05"), reviews=[*before, held("2026-06-30")])
    assert due(of, "2026-07-01", "MIDWAY", a_book(**options)) == expected


def test_row_s15_a_review_keeps_the_rules_of_its_day() -> None:
    """The law shortens the next review to 4 months from 2027 on: 2026's reviews are judged by 6."""
    law = {"REV_NEXT": Interval(interval=4, unit=Unit.MONTHS, source="Regulations 2027, reg 1")}
    book = RuleBook(packs=(RulePack(), RulePack(from_on=on("2027-01-01"), law=law)))
    known = [held("2025-01-20"), held("2025-04-14"), held("2025-10-10")]
    of = history(
        period("2025-01-06"), reviews=[*known, held("2026-04-08"), held("2026-10-06"), held("2027-03-10")]
    )
    found = judged(of, CALENDAR, on("2027-03-11"), book)
    assert [entry.timeliness for entry in found[3:]] == [
        Timeliness.IN_TIME,
        Timeliness.IN_TIME,
        Timeliness.LATE,
    ]
    assert due(of, "2026-12-31", "REV_NEXT", book) == "2027-04-06"
    row = rows(of, "2027-03-11", book)["REV_NEXT"]
    assert (row.due_on, row.source) == (on("2027-07-10"), "Regulations 2027, reg 1")


UNDER_FIVES = LocalRule(
    name="Reviews every 3 months for under-fives",
    rule_id="REV_NEXT",
    interval=3,
    unit=Unit.MONTHS,
    condition=Condition.UNDER_AGE,
    age=5,
)


def test_a_local_target_stands_before_the_statutory_date_and_never_replaces_it() -> None:
    reviewed = [held("2026-01-20"), held("2026-04-14"), held("2026-08-10")]
    of = replace(
        history(period("2026-01-05"), reviews=reviewed), child=Child(child_ref="1", born_on=on("2023-01-15"))
    )
    row = rows(of, "2026-09-01", a_book(UNDER_FIVES))["REV_NEXT"]
    assert (row.due_on, row.is_statutory) == (on("2026-11-10"), False)
    assert row.source == "Local rule “Reviews every 3 months for under-fives”"
    assert (row.also[0].due_on, row.also[0].is_statutory) == (on("2027-02-10"), True)
    assert row.statutory_due_on == on("2027-02-10")
    past = rows(of, "2027-02-11", a_book(UNDER_FIVES))["REV_NEXT"]
    assert (past.due_on, past.is_statutory, past.also) == (on("2027-02-10"), True, ())
    older = replace(of, child=Child(child_ref="1", born_on=on("2016-01-15")))
    assert rows(older, "2026-09-01", a_book(UNDER_FIVES))["REV_NEXT"].due_on == on("2027-02-10")
