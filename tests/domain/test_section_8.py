"""Cases of statutory.md 8 as whole histories: those that other tests ask of a single rule only.

T22, T32, T35, T37, T38, T41 to T43 and T45 to T47 stand as histories in test_duties.py; T33 to T36 in
test_timeliness.py; T59 to T62 and T66, which no history makes due, where their rules are tested.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain.child import Episode
from iro_desk.domain.duties import NOT_RECORDED, Duty, duties_of
from iro_desk.domain.events import Event, EventKind, by_kind
from iro_desk.domain.history import History
from iro_desk.domain.review import Review
from iro_desk.domain.rule_book import CrossingFive, Options, RuleBook, RulePack
from tests.domain.histories import CALENDAR, duties, episode, held, history, imported, next_review, on, period

INCLUSIVE = RuleBook(packs=(RulePack(options=Options(count_start_day=True)),))
LENIENT = RuleBook(packs=(RulePack(options=Options(rha_crossing_five=CrossingFive.LENIENT)),))


def row(of: History, rule: str, today: str, book: RuleBook | None = None) -> Duty:
    """The one row of that rule."""
    found = duties_of(of, on(today), CALENDAR, book=book) if book else duties(of, today)
    (only,) = (duty for duty in found if duty.rule == rule)
    return only


def by(of: History, rule: str, today: str, book: RuleBook | None = None) -> str:
    due_on = row(of, rule, today, book).due_on
    assert due_on is not None
    return due_on.isoformat()


def practical(duty: Duty) -> str:
    assert duty.practical_by is not None
    return duty.practical_by.isoformat()


def missing(of: History, today: str) -> set[str]:
    return {rule for duty in duties(of, today) if duty.rule == NOT_RECORDED.id for rule in duty.missing}


def with_events(of: History, *events: tuple[EventKind, str]) -> History:
    return replace(of, events=by_kind(Event(kind=kind, happened_on=on(day)) for kind, day in events))


# The first review from the start of care, by both readings of A1.

FIRST_REVIEWS = {
    "T01": ("2026-03-02", "2026-03-30", "2026-03-27"),
    "T02": ("2026-03-20", "2026-04-21", "2026-04-20"),
    "T03": ("2026-07-11", "2026-08-07", "2026-08-07"),
    "T04": ("2026-08-31", "2026-09-28", "2026-09-28"),
    "T05": ("2026-11-22", "2026-12-18", "2026-12-18"),
    "T06": ("2026-11-30", "2026-12-30", "2026-12-29"),
    "T07": ("2026-12-01", "2026-12-31", "2026-12-30"),
    "T08": ("2026-12-02", "2027-01-04", "2026-12-31"),
    "T09": ("2026-12-24", "2027-01-26", "2027-01-25"),
    "T10": ("2026-12-25", "2027-01-26", "2027-01-26"),
    "T11": ("2026-05-01", "2026-06-02", "2026-06-01"),
    "T12": ("2022-05-09", "2022-06-08", "2022-06-07"),
    "T13": ("2023-04-20", "2023-05-22", "2023-05-19"),
    "T14": ("2027-03-01", "2027-03-31", "2027-03-30"),
    "T15": ("2027-12-01", "2027-12-31", "2027-12-30"),
}


@pytest.mark.parametrize(("since", "latest", "inclusive"), FIRST_REVIEWS.values(), ids=FIRST_REVIEWS)
def test_t01_to_t15_the_first_review_of_a_child(since: str, latest: str, inclusive: str) -> None:
    of = history(period(since))

    assert by(of, "REV_FIRST", since) == latest
    assert by(of, "REV_FIRST", since, INCLUSIVE) == inclusive


LATER_REVIEWS = {
    "T16": ("2026-03-30", "2026-06-30", "2026-06-30"),
    "T17": ("2026-11-30", "2027-02-28", "2027-02-26"),
    "T18": ("2027-11-30", "2028-02-29", "2028-02-29"),
    "T19": ("2027-03-31", "2027-06-30", "2027-06-30"),
    "T20": ("2026-09-25", "2026-12-25", "2026-12-24"),
    "T21": ("2025-11-28", "2026-02-28", "2026-02-27"),
    "T24": ("2026-08-31", "2027-02-28", "2027-02-26"),
    "T25": ("2027-08-31", "2028-02-29", "2028-02-29"),
    "T26": ("2028-02-29", "2028-08-29", "2028-08-29"),
    "T27": ("2025-08-29", "2026-02-28", "2026-02-27"),
    "T28": ("2028-02-28", "2028-08-28", "2028-08-25"),
    "T29": ("2026-06-30", "2026-12-30", "2026-12-30"),
    "T30": ("2026-06-25", "2026-12-25", "2026-12-24"),
    "T31": ("2026-12-31", "2027-06-30", "2027-06-30"),
}


@pytest.mark.parametrize(
    ("case", "last", "latest", "practical_by"), [(case, *of) for case, of in LATER_REVIEWS.items()]
)
def test_t16_to_t31_the_review_after_one_held(case: str, last: str, latest: str, practical_by: str) -> None:
    """T16 to T21 after the first review, T24 to T31 after a later one."""
    is_second = case < "T22"
    before = () if is_second else imported("2025-01-27", "2025-04-20")
    since = on(last).replace(day=1).isoformat() if is_second else "2025-01-06"
    found = next_review(history(period(since), reviews=[*before, held(last)]), last)

    assert found.rule == ("REV_SECOND" if is_second else "REV_NEXT")
    assert found.due_on == on(latest)
    assert practical(found) == practical_by


# Remand, adoption, short breaks.


def test_t44_the_detention_plan_stands_for_the_care_plan_until_the_remand_ends() -> None:
    remand = [episode("2026-10-19", status="J1", placement="R5")]
    of = history(period("2026-10-19"), episodes=remand, born_on=on("2011-02-01"))

    assert by(of, "DETENTION_PLAN", "2026-10-20") == "2026-11-02"
    told = {duty.rule for duty in duties(of, "2026-10-20")} | missing(of, "2026-10-20")
    assert not told & {"CP_FIRST", "CP_REMAND", "PLACEMENT_PLAN"}
    assert duties(replace(of, care_periods=(period("2026-10-19", "2026-10-30"),)), "2026-10-30") == ()


PLACED = [
    episode("2025-06-02", "2026-05-29", status="C1"),
    episode("2026-05-29", "2026-11-30", status="E1"),
    episode("2026-11-30", status="E1", placement="A5"),
]


@pytest.mark.parametrize(
    ("reviews", "rule", "latest", "practical_by"),
    [
        ((), "REV_ADO_PLACED_FIRST", "2026-12-28", "2026-12-24"),
        (("2026-12-21",), "REV_ADO_PLACED_SECOND", "2027-03-21", "2027-03-19"),
        (("2026-12-21", "2027-03-15"), "REV_ADO_PLACED_NEXT", "2027-09-15", "2027-09-15"),
    ],
    ids=["T48", "T49", "T50"],
)
def test_t48_to_t50_reviews_of_an_adoptive_placement(
    reviews: tuple[str, ...], rule: str, latest: str, practical_by: str
) -> None:
    before = imported("2025-06-20", "2025-09-15", "2026-03-10", "2026-08-10", *reviews)
    today = reviews[-1] if reviews else "2026-11-30"
    found = next_review(history(period("2025-06-02"), episodes=PLACED, reviews=before), today)

    assert (found.rule, found.due_on, practical(found)) == (rule, on(latest), practical_by)
    assert found.also == ()


def test_t51_a_child_returned_by_the_adopters_has_a_window() -> None:
    back: list[Episode] = [*PLACED[:1], episode("2026-05-29", "2026-09-01", status="E1")]
    back += [
        episode("2026-09-01", "2026-10-05", status="E1", placement="A5"),
        episode("2026-10-05", status="E1"),
    ]
    of = history(
        period("2025-06-02"),
        episodes=back,
        reviews=imported("2025-06-20", "2025-09-15", "2026-08-10", "2026-09-25"),
    )
    found = next_review(with_events(of, (EventKind.RETURNED_BY_ADOPTERS, "2026-10-05")), "2026-10-06")

    assert found.rule == "REV_ADO_RETURNED"
    assert (found.earliest_on, found.due_on) == (on("2026-11-02"), on("2026-11-16"))


def test_t52_and_t53_short_breaks_in_three_months_then_six() -> None:
    of = history(period("2026-07-04"), episodes=[episode("2026-07-04", status="V4", placement="U5")])
    first = next_review(of, "2026-07-04")
    following = next_review(replace(of, reviews=(held("2026-09-30"),)), "2026-09-30")

    assert (first.rule, first.due_on, practical(first)) == ("REV_SB_FIRST", on("2026-10-04"), "2026-10-02")
    assert (following.rule, following.due_on) == ("REV_SB_NEXT", on("2027-03-30"))


# What the authority has to do.


def test_t54_the_first_visit_and_the_one_after() -> None:
    of = history(period("2026-11-13"), episodes=[episode("2026-11-13")])

    assert by(of, "VISIT_FIRST", "2026-11-13") == "2026-11-20"
    assert by(with_events(of, (EventKind.VISIT, "2026-11-18")), "VISIT_YEAR1", "2026-11-18") == "2026-12-30"


def test_t55_everything_that_begins_with_care_over_christmas() -> None:
    of = history(period("2026-12-18"), episodes=[episode("2026-12-18")], born_on=on("2016-11-22"))

    assert by(of, "IRO_APPOINT", "2026-12-18") == "2026-12-29"
    assert by(of, "CP_FIRST", "2026-12-18") == by(of, "PEP_FIRST", "2026-12-18") == "2027-01-06"
    assert by(of, "IHA", "2026-12-18") == by(of, "REV_FIRST", "2026-12-18") == "2027-01-20"


def assessed(born: str, day: str) -> History:
    of = history(period("2023-11-06"), episodes=[episode("2023-11-06")], born_on=on(born))
    return with_events(of, (EventKind.HEALTH_ASSESSMENT, day))


def test_t56_a_child_who_turns_five_before_the_next_health_assessment() -> None:
    of = assessed("2022-01-15", "2026-09-30")

    assert by(of, "RHA_U5", "2026-10-01") == "2027-03-30"
    assert by(of, "RHA_5PLUS", "2026-10-01", LENIENT) == "2027-09-30"


def test_t57_a_health_assessment_at_nine() -> None:
    assert by(assessed("2014-06-01", "2024-02-29"), "RHA_5PLUS", "2024-03-01") == "2025-02-28"


def test_t58_the_16th_birthday_of_a_child_long_looked_after() -> None:
    of = history(period("2024-01-08"), episodes=[episode("2024-01-08")], born_on=on("2010-11-30"))
    found = row(of, "NEEDS_ASSESS_16", "2026-11-30")

    assert (found.event_on, found.due_on, practical(found)) == (
        on("2026-11-30"),
        on("2027-02-28"),
        "2027-02-26",
    )
    assert by(of, "PATHWAY_PLAN", "2026-11-30") == "2027-02-28"
    assert "NEEDS_ASSESS_16" not in {duty.rule for duty in duties(of, "2026-11-29")}


# Around a review.


def test_t63_the_tasks_before_a_planned_review() -> None:
    planned = Review(planned_on=date(2027, 1, 5), id=9)
    of = history(period("2025-01-06"), reviews=[*imported("2025-01-27", "2026-07-07"), planned])
    found = {duty.rule: duty.due_on for duty in duties(of, "2026-12-01") if duty.review_id == 9}

    assert {rule: found[rule] for rule in ("PRE_IRO_SW", "PRE_INVITE", "PRE_CHILD_VIEWS", "PRE_REPORT")} == {
        "PRE_IRO_SW": on("2026-12-10"),
        "PRE_INVITE": on("2026-12-17"),
        "PRE_CHILD_VIEWS": on("2026-12-24"),
        "PRE_REPORT": on("2026-12-30"),
    }
    assert found["PRE_PARENTS"] == found["PRE_CONSULT_DOCS"] == on("2027-01-05")


def test_t64_the_midway_check() -> None:
    before = imported("2025-01-27", "2025-04-20")
    of = history(period("2025-01-06"), reviews=[*before, held("2026-06-30")])

    assert by(of, "MIDWAY", "2026-07-01") == "2026-09-29"


def test_t65_an_emergency_placement_out_of_the_area() -> None:
    of = history(period("2026-12-23"), episodes=[episode("2026-12-23")])

    assert (
        by(with_events(of, (EventKind.OUT_OF_AREA, "2026-12-23")), "OOA_NOTIFY", "2026-12-23") == "2027-01-04"
    )
