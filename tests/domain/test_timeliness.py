"""Whether reviews were in time: statutory.md 1.8 and cases T22, T23, T33 to T36."""

from __future__ import annotations

from dataclasses import replace

import pytest

from iro_desk.domain.history import History
from iro_desk.domain.review import Review, Timeliness
from iro_desk.domain.rule_book import Options, RuleBook, RulePack
from iro_desk.domain.timeliness import JudgedReview, judged
from tests.domain.histories import CALENDAR, dates, episode, held, history, imported, on, period


def judge(of: History, today: str = "2030-01-01") -> tuple[JudgedReview, ...]:
    return judged(of, CALENDAR, on(today))


def told(of: History, today: str = "2030-01-01") -> list[tuple[int | None, str | None, str]]:
    return [(each.number, each.rule_id, each.timeliness.value) for each in judge(of, today)]


def test_t22_an_early_first_review_starts_the_next_leg() -> None:
    second = judge(history(period("2026-03-02"), reviews=imported("2026-03-12", "2026-06-12")))[1]

    assert second.due is not None
    assert second.due.due_on == on("2026-06-12")
    assert second.timeliness is Timeliness.IN_TIME


def test_t23_a_late_first_review_is_late_once() -> None:
    first, second = judge(history(period("2026-03-02"), reviews=imported("2026-04-07", "2026-07-07")))

    assert (first.timeliness, first.days_late, first.working_days_late) == (Timeliness.LATE, 8, 4)
    assert (second.timeliness, second.days_late, second.working_days_late) == (Timeliness.IN_TIME, 0, 0)
    assert second.due is not None
    assert second.due.due_on == on("2026-07-07")


def a_third_review(*days: str) -> JudgedReview:
    return judge(
        history(period("2026-01-02"), reviews=imported("2026-01-20", "2026-04-01", "2026-06-30", *days))
    )[-1]


def test_t33_on_the_due_date_is_in_time() -> None:
    found = a_third_review("2026-12-30")

    assert found.due is not None
    assert found.due.due_on == on("2026-12-30")
    assert found.timeliness is Timeliness.IN_TIME


def test_t34_five_days_late_over_new_year() -> None:
    found = a_third_review("2027-01-04")

    assert (found.timeliness, found.days_late, found.working_days_late) == (Timeliness.LATE, 5, 2)


def test_t35_the_first_meeting_of_a_series_decides() -> None:
    before = ("2017-03-10", "2017-06-01", "2017-09-14")
    series = held("2018-03-12", "2018-04-03")
    found = judge(history(period("2017-02-20"), reviews=[*imported(*before), series]))[-1]

    assert found.due is not None
    assert found.due.due_on == on("2018-03-14")
    assert found.timeliness is Timeliness.IN_TIME
    assert CALENDAR.working_days_between(on("2018-03-12"), on("2018-04-03")) == 14
    assert dates("REV_SERIES", "2018-03-12")[0] == "2018-04-11"
    assert dates("REV_NEXT", "2018-03-12")[0] == "2018-09-12"


SERIES_BEFORE = imported("2026-01-20", "2026-04-01", "2026-06-11")


def a_series(completed: str | None) -> History:
    series = held("2026-12-10", "2026-12-17", completed=completed)
    return history(period("2026-01-02"), reviews=[*SERIES_BEFORE, series])


def test_t36_a_series_of_21_working_days_is_in_time_but_incomplete() -> None:
    assert judge(a_series("2027-01-12"))[-1].timeliness is Timeliness.IN_TIME
    found = judge(a_series("2027-01-13"))[-1]

    assert found.timeliness is Timeliness.IN_TIME_INCOMPLETE
    assert found.days_late == 0


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        ("2026-12-20", Timeliness.IN_TIME),
        ("2027-01-12", Timeliness.IN_TIME),
        ("2027-01-13", Timeliness.IN_TIME_INCOMPLETE),
    ],
)
def test_an_open_series_is_incomplete_once_20_working_days_have_passed(
    today: str, expected: Timeliness
) -> None:
    assert judge(a_series(None), today)[-1].timeliness is expected


def test_a_late_series_is_late_however_long_it_takes() -> None:
    series = held("2026-12-14", completed="2027-03-01")
    found = judge(history(period("2026-01-02"), reviews=[*SERIES_BEFORE, series]))[-1]

    assert found.timeliness is Timeliness.LATE


def test_places_and_rules_are_counted_and_start_again_with_a_new_period() -> None:
    of = history(
        period("2025-01-06", "2026-08-14"),
        period("2026-09-07"),
        reviews=imported("2025-01-27", "2025-04-20", "2025-10-20", "2026-04-10", "2026-10-05", "2027-01-05"),
    )

    assert told(of) == [
        (1, "REV_FIRST", "in_time"),
        (2, "REV_SECOND", "in_time"),
        (3, "REV_NEXT", "in_time"),
        (4, "REV_NEXT", "in_time"),
        (1, "REV_FIRST", "in_time"),
        (2, "REV_SECOND", "in_time"),
    ]


def test_a_restart_alters_nothing_in_closed_periods() -> None:
    reviews = imported("2025-01-27", "2025-05-20", "2025-10-20")
    before = judge(history(period("2025-01-06", "2026-08-14"), reviews=reviews))
    after = judge(history(period("2025-01-06", "2026-08-14"), period("2026-09-07"), reviews=reviews))

    assert before == after


def test_a_review_outside_any_period_is_not_judgeable() -> None:
    of = history(period("2025-01-06", "2026-08-14"), reviews=imported("2024-12-01", "2026-08-15"))

    assert told(of) == [(None, None, "not_judgeable"), (None, None, "not_judgeable")]
    assert all(each.due is None for each in judge(of))


def test_planned_and_uncounted_reviews_are_left_out_and_reset_nothing() -> None:
    update = replace(held("2026-05-05"), counts_as_statutory=False)
    planned = Review(planned_on=on("2026-06-01"))
    of = history(period("2026-01-02"), reviews=[*imported("2026-01-20"), update, planned])

    assert told(of) == [(1, "REV_FIRST", "in_time")]


def test_what_is_after_today_is_not_there_yet() -> None:
    assert told(a_series("2027-01-13"), "2026-12-09") == told(
        history(period("2026-01-02"), reviews=SERIES_BEFORE)
    )


@pytest.mark.parametrize(
    ("held_on", "expected"),
    [
        ("2019-10-23", "in_time"),
        ("2019-10-24", "relaxed_2020"),
        ("2020-03-25", "relaxed_2020"),
        ("2020-03-26", "late"),
    ],
)
def test_reviews_due_from_24_april_to_25_september_2020_are_not_judged(held_on: str, expected: str) -> None:
    """Due six months on; each next review is held on 15 November 2020 or in time before."""
    follows = "2020-04-23" if held_on == "2019-10-23" else "2020-11-15"
    of = history(period("2019-01-02"), reviews=imported("2019-01-20", "2019-04-20", held_on, follows))

    assert told(of)[-1] == (4, "REV_NEXT", expected)


def test_short_break_reviews_are_not_judged_by_regulation_33() -> None:
    of = history(
        period("2026-01-02"),
        episodes=[episode("2026-01-02", status="V4")],
        reviews=imported("2026-03-20"),
    )

    assert told(of) == [(1, "REV_SB_FIRST", "in_time")]


def test_breaks_over_the_limits_are_judged_by_regulation_33() -> None:
    of = history(
        period("2026-01-02"),
        episodes=[episode("2026-01-02", "2026-01-25", status="V3"), episode("2026-01-25", status="V3")],
        reviews=imported("2026-03-20"),
    )

    assert told(of) == [(1, "REV_FIRST", "late")]


def test_ordinary_care_after_short_breaks_starts_the_clock() -> None:
    of = history(
        period("2026-01-02"),
        episodes=[episode("2026-01-02", "2026-06-01", status="V4"), episode("2026-06-01", status="V2")],
        reviews=imported("2026-03-20", "2026-06-20"),
    )

    assert told(of) == [(1, "REV_SB_FIRST", "in_time"), (1, "REV_FIRST", "in_time")]


PLACED = (
    episode("2026-01-02", "2026-06-01", status="E1"),
    episode("2026-06-01", status="E1", placement="A5"),
)


def test_once_placed_reviews_are_judged_by_the_adoption_track() -> None:
    of = history(
        period("2026-01-02"),
        episodes=PLACED,
        reviews=imported("2026-01-20", "2026-04-10", "2026-06-01", "2026-06-29", "2026-09-29", "2027-04-01"),
    )

    assert told(of) == [
        (1, "REV_FIRST", "in_time"),
        (2, "REV_SECOND", "in_time"),
        (3, "REV_NEXT", "in_time"),
        (1, "REV_ADO_PLACED_FIRST", "in_time"),
        (2, "REV_ADO_PLACED_SECOND", "in_time"),
        (3, "REV_ADO_PLACED_NEXT", "late"),
    ]


def test_after_an_adoptive_placement_ends_regulation_33_judges_again() -> None:
    of = history(
        period("2026-01-02"),
        episodes=[
            episode("2026-01-02", "2026-06-01"),
            episode("2026-06-01", "2026-08-03", placement="A4"),
            episode("2026-08-03"),
        ],
        reviews=imported("2026-01-20", "2026-04-10", "2026-06-20", "2026-12-20"),
    )

    assert told(of)[2:] == [(1, "REV_ADO_PLACED_FIRST", "in_time"), (4, "REV_NEXT", "in_time")]


def test_with_care_begun_before_the_files_the_first_review_on_file_is_not_judgeable() -> None:
    of = history(
        period("2024-02-01"),
        reviews=imported("2026-04-20", "2026-10-20", "2027-04-21"),
        known_from="2026-04-01",
    )

    assert told(of) == [
        (None, None, "not_judgeable"),
        (None, "REV_NEXT", "in_time"),
        (None, "REV_NEXT", "late"),
    ]


def test_a_review_before_the_files_begin_may_have_had_a_successor() -> None:
    of = history(period("2024-02-01"), reviews=imported("2025-08-01", "2026-06-20"), known_from="2026-04-01")

    assert told(of) == [(None, None, "not_judgeable"), (None, None, "not_judgeable")]


def test_with_an_unknown_start_the_second_on_file_is_taken_as_a_later_review() -> None:
    of = history(period("2026-03-20", start_known=False), reviews=imported("2026-05-05", "2026-10-30"))

    assert told(of) == [(None, None, "not_judgeable"), (None, "REV_NEXT", "in_time")]


def test_within_three_months_the_second_on_file_is_in_time_on_any_reading() -> None:
    of = history(period("2026-03-20", start_known=False), reviews=imported("2026-05-05", "2026-08-05"))

    assert told(of)[1] == (None, "REV_SECOND", "in_time")


def test_a_first_review_in_time_is_counted_though_care_began_before_the_files() -> None:
    of = history(period("2026-03-09"), reviews=imported("2026-04-01", "2026-07-02"), known_from="2026-04-01")

    assert told(of) == [(None, "REV_FIRST", "in_time"), (2, "REV_SECOND", "late")]


def test_a_first_review_on_file_too_late_to_be_surely_the_first_is_not_judgeable() -> None:
    of = history(period("2026-03-09"), reviews=imported("2026-04-20"), known_from="2026-04-01")

    assert told(of) == [(None, None, "not_judgeable")]


def test_placed_before_the_files_begin_the_review_before_may_be_missing() -> None:
    of = history(
        period("2025-01-02"),
        episodes=[episode("2026-01-05", status="E1", placement="A3")],
        reviews=imported("2026-04-20", "2026-10-20"),
        known_from="2026-04-01",
    )

    assert told(of) == [
        (None, None, "not_judgeable"),
        (None, "REV_ADO_PLACED_NEXT", "in_time"),
    ]


def test_an_episode_of_adoption_elsewhere_in_the_history_changes_no_other_judgement() -> None:
    """The quick way for ordinary children judges as the full one does."""
    reviews = imported("2025-01-27", "2025-05-20", "2025-10-20", "2026-09-20", "2027-01-01")
    periods = (period("2025-01-06", "2026-08-14"), period("2026-09-07"))
    plain = history(*periods, reviews=reviews, episodes=[episode("2025-01-06")])
    long_ago = episode("2019-01-06", "2019-06-01", status="V4", placement="A3")

    assert told(plain) == told(replace(plain, episodes=(long_ago, *plain.episodes)))


def test_nothing_is_judged_before_a_period_on_file() -> None:
    assert told(history(reviews=imported("2025-01-27"))) == [(None, None, "not_judgeable")]


def test_the_shortest_series_is_judged_with_its_first_day_counted() -> None:
    """Begun Monday 5 January 2015: with the start counted, 20 working days end on Friday 30 January."""
    book = RuleBook(packs=(RulePack(options=Options(count_start_day=True)),))
    of = history(period("2014-12-15"), reviews=[held("2015-01-05", "2015-01-31")])

    assert [each.timeliness for each in judged(of, CALENDAR, on("2015-02-28"), book)] == [
        Timeliness.IN_TIME_INCOMPLETE
    ]
