"""The sample caseload, clean and messy, gives the answers that stand beside it."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from iro_desk.domain.child import PLACEMENT_ORDER
from iro_desk.domain.days import age_on
from iro_desk.domain.duties import Limits, duties_of
from iro_desk.domain.history import History
from iro_desk.domain.participation import PARTICIPATED
from iro_desk.domain.timeliness import judged
from iro_desk.exchange.imported import ImportedCaseload, ImportedChild
from iro_desk.services.holidays import load
from tests.exchange.samples import AS_AT, CASELOAD, CLEAN, LAST_YEAR, LOCAL, MESSY, THIS_YEAR, files

YEAR_BEGAN = date(2026, 4, 1)
MIXES = {
    "clean": CLEAN,
    "messy": (MESSY, LAST_YEAR, LOCAL),
    "903 alone": (LAST_YEAR, THIS_YEAR),
    "all at once": (CASELOAD,),
}


@cache
def read(mix: str) -> ImportedCaseload:
    return files(*MIXES[mix])


@cache
def expected() -> dict[str, Any]:
    answers: dict[str, Any] = json.loads((CASELOAD / "expected.json").read_text("utf-8"))
    return answers


@pytest.fixture(params=MIXES)
def mix(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def looked_after(read: ImportedCaseload) -> list[ImportedChild]:
    return [child for child in read.children if child.is_looked_after(AS_AT)]


def history(child: ImportedChild) -> History:
    return History(
        child=child.child,
        care_periods=child.care_periods,
        episodes=child.episodes,
        reviews=child.reviews,
        reviews_known_from=child.child.reviews_known_from,
    )


def counted(values: Iterable[object]) -> dict[str, int]:
    return dict(sorted(Counter(str(value) for value in values).items()))


def test_children_are_counted(mix: str) -> None:
    found, answers = read(mix), expected()
    assert not found.stops
    assert len(found.children) == answers["children_with_episodes"]
    assert found.care_leavers == answers["care_leavers_in_header_without_episodes"]
    assert found.looked_after == answers["looked_after_at_as_at"]
    assert len(found.children) + found.care_leavers == answers["children_in_header"]
    ceased = [
        child
        for child in found.children
        if not child.is_looked_after(AS_AT) and (child.care_periods[-1].ceased_on or AS_AT) >= YEAR_BEGAN
    ]
    assert len(ceased) == answers["ceased_in_year"]
    started = [
        period
        for child in found.children
        for period in child.care_periods
        if period.became_looked_after_on >= YEAR_BEGAN
    ]
    assert len(started) == answers["started_in_year"]


def test_how_things_stand_on_the_day(mix: str) -> None:
    children, answers = looked_after(read(mix)), expected()
    assert counted("boys" if child.child.sex == "M" else "girls" for child in children) == answers["by_sex"]
    open_now = [history(child).episode_on(AS_AT) for child in children]
    episodes = [episode for episode in open_now if episode]
    assert counted(episode.legal_status for episode in episodes) == answers["by_legal_status"]
    assert counted(episode.placement_type for episode in episodes) == answers["by_placement"]
    providers = counted(episode.placement_provider or "(none)" for episode in episodes)
    assert providers == answers["by_placement_provider"]
    assert counted(episode.category_of_need for episode in episodes) == answers["by_category_of_need"]
    assert counted(child.child.ethnicity for child in children) == answers["by_ethnicity"]
    short_breaks = [episode for episode in episodes if episode.legal_status in {"V3", "V4"}]
    assert len(short_breaks) == answers["of_which_short_breaks_V3_V4"]
    for band in answers["by_age_and_sex"]:
        youngest, oldest = (int(age) for age in band["ages"].split("-"))
        within = [
            child
            for child in children
            if child.child.born_on and youngest <= age_on(child.child.born_on, AS_AT) <= oldest
        ]
        assert len(within) == band["total"]
        assert sum(1 for child in within if child.child.sex == "M") == band["boys"]


def test_reviews_and_their_codes(mix: str) -> None:
    found, answers = read(mix), expected()
    in_year = [
        review
        for child in found.children
        for review in child.held_reviews
        if (review.commenced_on or AS_AT) >= YEAR_BEGAN
    ]
    assert len(in_year) == answers["reviews_in_year"]
    assert counted(review.participation_code for review in in_year) == answers["reviews_by_code"]
    aged_4 = [review for review in in_year if review.participation_code != "PN0"]
    took_part = [review for review in aged_4 if review.participation_code in PARTICIPATED]
    assert len(aged_4) == answers["participation"]["reviews_aged_4_plus"]
    assert len(took_part) == answers["participation"]["reviews_participated"]


def test_unaccompanied_children_and_orders(mix: str) -> None:
    found, answers = read(mix), expected()
    current = [child for child in looked_after(found) if child.child.is_uasc]
    assert len(current) == answers["uasc_current"]
    assert all(child.child.uasc_until for child in current)
    if mix != "messy":  # the messy set has no placed_for_adoption of this year
        reversed_orders = [
            child
            for child in looked_after(found)
            if child.child.adoption_decision_reversed_on
            and (episode := history(child).episode_on(AS_AT))
            and episode.legal_status == PLACEMENT_ORDER
        ]
        assert len(reversed_orders) == answers["placement_orders_with_adoption_decision_reversed"]


def test_timeliness_on_the_held_basis(mix: str) -> None:
    answers = expected()["timeliness"]
    reviews = [
        (child.child.child_ref, entry.timeliness)
        for child in read(mix).children
        for entry in judged(history(child), load(), AS_AT)
        if (entry.review.commenced_on or AS_AT) >= YEAR_BEGAN
    ]
    assert sum(1 for _, timeliness in reviews if timeliness == "in_time") == answers["on_time_reviews"]
    assert sorted(ref for ref, timeliness in reviews if timeliness == "late") == answers["late_children"]


def test_every_next_review_is_due_as_expected(mix: str) -> None:
    by_ref = {child.child.child_ref: child for child in looked_after(read(mix))}
    with (CASELOAD / "expected_next_reviews.csv").open(encoding="utf-8") as opened:
        answers = {row["CHILD"]: row["DUE"] for row in csv.DictReader(opened)}
    found = {}
    for ref, child in by_ref.items():
        duties = [duty for duty in duties_of(history(child), AS_AT, load(), Limits()) if "REV_" in duty.rule]
        found[ref] = duties[0].due_on.isoformat() if duties and duties[0].due_on else ""
    assert found == answers


def test_rows_are_counted_for_each_table() -> None:
    answers = expected()
    rows = files(THIS_YEAR).rows
    assert rows == answers["rows"]
    assert files(LAST_YEAR).rows == answers["rows_previous_year"]
    assert files(CASELOAD / "annex_a" / "List_8.csv").rows == {
        "annex_a_list_8": answers["annex_a_list_8_rows"]
    }


def test_messy_files_give_the_same_children_as_clean_ones() -> None:
    """All but what the messy set has no table for: adoption decisions and DoLO of this year."""
    unmatched = {"adoption_decision_on", "adoption_decision_reversed_on"} | {
        "deprivation_of_liberty_from",
        "deprivation_of_liberty_to",
    }
    for clean, messy in zip(read("clean").children, read("messy").children, strict=True):
        names = set(clean.child.__dataclass_fields__) - unmatched
        assert {name: getattr(clean.child, name) for name in names} == {
            name: getattr(messy.child, name) for name in names
        }
        assert clean.care_periods == messy.care_periods
        assert clean.episodes == messy.episodes
        assert clean.reviews == messy.reviews


def test_clean_files_have_nothing_to_tell() -> None:
    assert read("clean").problems == ()
    assert read("903 alone").problems == ()


def test_the_messy_files_tell_their_faults() -> None:
    sentences = " ".join(problem.sentence for problem in read("messy").problems)
    for words in ("leading zeros", "repeat", "two figures"):
        assert words in sentences
    assert sum("leading zeros" in problem.what_to_do for problem in read("messy").problems) == 71


def test_list_8_alone_gives_start_last_review_and_team() -> None:
    found = files(Path(CASELOAD / "annex_a" / "Annex_A_List_8.xlsx"))
    assert found.looked_after == expected()["looked_after_at_as_at"] - 1
    assert len(found.children) == expected()["annex_a_list_8_rows"]
    child = next(child for child in found.children if child.child.child_ref == "004015")
    assert child.care_periods[0].became_looked_after_on == date(2018, 3, 15)
    assert child.reviews[-1].commenced_on == date(2026, 10, 12)
    assert child.child.reviews_known_from == date(2026, 10, 12)
    assert child.child.team == "Young People Team (test)"
    assert child.child.permanence_plan == "Other"


def test_the_local_list_gives_names_and_iros() -> None:
    found = read("clean")
    assert found.iros_found == ("IRO One (fictional)",)
    child = next(child for child in found.children if child.child.child_ref == "004005")
    assert child.child.name == "O'Malley Madeup-4005"
    assert child.sources["child", "", "name"].file.endswith("allocation.csv")
    assert child.sources["child", "", "name"].row == 4
