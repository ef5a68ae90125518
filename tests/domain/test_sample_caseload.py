"""The sample caseload of 65 children: every next review and every judgement, against its answers."""

from __future__ import annotations

import csv
import json
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from iro_desk.domain.child import Basis, CarePeriod, Child, Episode
from iro_desk.domain.clock import due
from iro_desk.domain.duties import Duty, Limits, State, duties_of
from iro_desk.domain.history import History
from iro_desk.domain.review import Meeting, Review, Timeliness
from iro_desk.domain.timeliness import judged
from iro_desk.domain.tracks import Leg, adoption_leg, care_leg, care_starts_on
from iro_desk.services.holidays import load

SAMPLE = Path(__file__).parents[1] / "data" / "caseload65"
BOTH = ("ssda903_2025-26", "ssda903_2026-27_to_date")
AS_AT = date(2026, 11, 22)
YEAR_BEGAN = date(2026, 4, 1)
CALENDAR = load()


def day(text: str) -> date | None:
    if not text:
        return None
    of_month, month, year = text.split("/")
    return date(int(year), int(month), int(of_month))


def certain(text: str) -> date:
    found = day(text)
    assert found is not None
    return found


def rows(folders: tuple[str, ...], name: str) -> list[dict[str, str]]:
    return [
        row
        for folder in folders
        for row in csv.DictReader((SAMPLE / folder / name).read_text(encoding="utf-8").splitlines())
    ]


def episodes_of(child_ref: str, table: list[dict[str, str]]) -> tuple[Episode, ...]:
    """One episode a start day, the newest year's row of it."""
    newest = {certain(row["DECOM"]): row for row in table if row["CHILD"] == child_ref}
    return tuple(
        Episode(
            started_on=started_on,
            ended_on=day(row["DEC"]),
            reason_started=row["RNE"],
            reason_ended=row["REC"] or None,
            legal_status=row["LS"],
            placement_type=row["PLACE"],
        )
        for started_on, row in sorted(newest.items())
    )


def periods_of(episodes: tuple[Episode, ...]) -> tuple[CarePeriod, ...]:
    """A period starts with a reason S and ends where no episode goes on from the same day."""
    periods: list[CarePeriod] = []
    for episode in episodes:
        ends = episode.ended_on if episode.ended_on and episode.reason_ended != "X1" else None
        if periods and periods[-1].ceased_on is None:
            begun = periods.pop()
            periods.append(
                CarePeriod(
                    became_looked_after_on=begun.became_looked_after_on,
                    start_known=begun.start_known,
                    ceased_on=ends,
                    basis=Basis.IMPORTED,
                )
            )
        else:
            periods.append(
                CarePeriod(
                    became_looked_after_on=episode.started_on,
                    start_known=episode.reason_started == "S",
                    ceased_on=ends,
                    basis=Basis.IMPORTED,
                )
            )
    return tuple(periods)


def held(row: dict[str, str]) -> Review:
    held_on = certain(row["REVIEW"])
    return Review(
        meetings=(Meeting(held_on=held_on),),
        completed_on=held_on,
        participation_code=row["REVIEW_CODE"],
        basis=Basis.IMPORTED,
    )


@cache
def caseload(folders: tuple[str, ...]) -> dict[str, History]:
    headers = {row["CHILD"]: row for row in rows(folders, "header.csv")}
    all_episodes = rows(folders, "episodes.csv")
    reviews = {(row["CHILD"], row["REVIEW"]): row for row in rows(folders, "reviews.csv")}
    found = {}
    for child_ref, header in headers.items():
        episodes = episodes_of(child_ref, all_episodes)
        found[child_ref] = History(
            child=Child(child_ref=child_ref, born_on=day(header["DOB"])),
            care_periods=periods_of(episodes),
            episodes=episodes,
            reviews=tuple(held(row) for (ref, _), row in reviews.items() if ref == child_ref),
            reviews_known_from=date(2025, 4, 1) if folders == BOTH else YEAR_BEGAN,
        )
    return found


@cache
def expected() -> dict[str, Any]:
    answers: dict[str, Any] = json.loads((SAMPLE / "expected.json").read_text(encoding="utf-8"))
    return answers


def due_by(leg: Leg | None) -> str:
    return "" if leg is None else due(leg.rule_id, leg.event_on, CALENDAR).due_on.isoformat()


def next_is(row: Duty, last: str) -> str:
    if row.rule == "REV_SB_FIRST":
        return "short breaks: another timetable"
    if not last:
        return "first"
    return "second" if row.rule == "REV_SECOND" else "later"


def state_words(row: Duty) -> str:
    if row.due_on is None:
        return "not judged"
    if row.state in {State.OVERDUE, State.CRITICALLY_OVERDUE}:
        return "overdue"
    return "due within 28 days" if row.due_on <= AS_AT + timedelta(days=28) else "later"


def answer_row(history: History) -> dict[str, str]:
    """The row of expected_next_reviews.csv as the domain works it out."""
    period = history.current_period(AS_AT)
    assert period is not None
    (row,) = (duty for duty in duties_of(history, AS_AT, CALENDAR, Limits()) if duty.is_next_review)
    starts_on = care_starts_on(history, period, AS_AT)
    days = [on for on, _ in history.held_reviews(AS_AT) if starts_on and on >= starts_on]
    care = care_leg(history, period, starts_on, days, CALENDAR) if starts_on else None
    last = days[-1].isoformat() if days else ""
    return {
        "CHILD": history.child.child_ref,
        "LAST_REVIEW": last,
        "NEXT_IS": next_is(row, last),
        "DUE_REG_33": due_by(care),
        "DUE_ADOPTION_TRACK": due_by(adoption_leg(history, period, AS_AT, days)),
        "DUE": row.due_on.isoformat() if row.due_on else "",
        "STATE": state_words(row),
    }


@pytest.mark.parametrize("folders", [BOTH, BOTH[1:]], ids=["both years", "this year alone"])
def test_every_next_review_of_the_sample(folders: tuple[str, ...]) -> None:
    answers = list(
        csv.DictReader((SAMPLE / "expected_next_reviews.csv").read_text(encoding="utf-8").splitlines())
    )
    looked_after = [history for history in caseload(folders).values() if history.is_looked_after(AS_AT)]

    assert len(looked_after) == expected()["looked_after_at_as_at"]
    assert [
        answer_row(history) for history in sorted(looked_after, key=lambda h: h.child.child_ref)
    ] == answers


def test_reviews_of_the_year_are_judged_as_expected() -> None:
    answers = expected()["timeliness"]
    this_year = [
        (ref, review)
        for ref, history in caseload(BOTH).items()
        for review in judged(history, CALENDAR, AS_AT)
        if (review.review.commenced_on or AS_AT) >= YEAR_BEGAN
    ]
    late = [ref for ref, review in this_year if review.timeliness is Timeliness.LATE]
    in_time = [ref for ref, review in this_year if review.timeliness is Timeliness.IN_TIME]

    assert len(this_year) == expected()["reviews_in_year"]
    assert sorted(late) == answers["late_children"]
    assert len(in_time) == answers["on_time_reviews"]


def test_one_year_alone_leaves_as_many_unjudged_as_expected() -> None:
    unjudged = [
        review
        for history in caseload(BOTH[1:]).values()
        for review in judged(history, CALENDAR, AS_AT)
        if review.timeliness is Timeliness.NOT_JUDGEABLE
    ]

    assert len(unjudged) == expected()["timeliness"]["reviews_not_judgeable_from_this_year_alone"]
