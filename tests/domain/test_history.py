from __future__ import annotations

from dataclasses import replace

import pytest

from iro_desk.domain.review import Review
from tests.domain.histories import episode, held, history, on, period

TWICE = history(
    period("2025-01-06", "2026-08-14"),
    period("2026-08-14", "2026-09-01"),
    period("2026-10-05"),
    episodes=[episode("2025-01-06", "2026-08-14"), episode("2026-10-05")],
)


@pytest.mark.parametrize(
    ("day", "since"),
    [
        ("2025-01-05", None),
        ("2025-01-06", "2025-01-06"),
        ("2026-08-13", "2025-01-06"),
        ("2026-08-14", "2026-08-14"),
        ("2026-09-01", None),
        ("2026-10-05", "2026-10-05"),
        ("2030-01-01", "2026-10-05"),
    ],
)
def test_the_period_at_the_end_of_a_day(day: str, since: str | None) -> None:
    current = TWICE.current_period(on(day))

    assert (current.became_looked_after_on.isoformat() if current else None) == since
    assert TWICE.is_looked_after(on(day)) is (since is not None)


@pytest.mark.parametrize(
    ("day", "since"),
    [
        ("2025-01-05", None),
        ("2026-08-14", "2026-08-14"),
        ("2026-09-01", "2026-08-14"),
        ("2026-09-02", None),
        ("2026-10-05", "2026-10-05"),
    ],
)
def test_a_review_on_the_last_day_belongs_to_the_period(day: str, since: str | None) -> None:
    found = TWICE.period_at(on(day))

    assert (found.became_looked_after_on.isoformat() if found else None) == since


def test_the_episode_at_the_end_of_a_day() -> None:
    assert TWICE.episode_on(on("2026-08-13")) == TWICE.episodes[0]
    assert TWICE.episode_on(on("2026-08-14")) is None
    assert TWICE.episode_on(on("2026-10-05")) == TWICE.episodes[1]


def test_held_reviews_are_begun_statutory_and_in_order() -> None:
    later, earlier = held("2026-10-20"), held("2026-02-03", "2026-02-10")
    planned = Review(planned_on=on("2026-11-02"))
    update = replace(held("2026-10-25"), counts_as_statutory=False)
    found = history(period("2025-01-06"), reviews=[later, planned, update, earlier])

    assert found.held_reviews(on("2026-11-22")) == [
        (on("2026-02-03"), earlier),
        (on("2026-10-20"), later),
    ]
    assert found.held_reviews(on("2026-10-19")) == [(on("2026-02-03"), earlier)]
