"""All that is due for a child on one day."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from tests.oracle.counting import birthday
from tests.oracle.duties import Ledger
from tests.oracle.reviews import (
    Row,
    Verdict,
    after_reviews,
    before_a_review,
    local_targets,
    midway,
    next_review,
    still_open,
    verdicts,
)
from tests.oracle.story import Story
from tests.oracle.walk import Life, lived


class Due(NamedTuple):
    """What a day asks: the next review with the other live tracks behind it, the other rows in
    order, and the rules about which nothing is recorded."""

    reviews: tuple[Row, ...]
    rows: tuple[Row, ...]
    missing: frozenset[str]


def due_on(story: Story, today: date) -> Due:
    """What is due as things stood at the end of that day; later happenings are left out."""
    life = lived(story, today)
    rows = list(after_reviews(life, today))
    born_on = story["born_on"]
    if life.period is None or (born_on is not None and birthday(born_on, 18) <= today):
        return Due((), _ordered(_with_targets(life, today, rows, set())), frozenset())
    reviews = next_review(life, today)
    rows += [*still_open(life, today), *before_a_review(life, today)]
    ledger = Ledger(life, today)
    ledger.write()
    check = midway(life, today, reviews)
    if check is not None and check.due is None:
        ledger.missing.add(check.rule)
    elif check is not None:
        rows.append(check)
    return Due(
        tuple(reviews),
        _ordered(_with_targets(life, today, rows + ledger.rows, ledger.unknown)),
        frozenset(ledger.missing),
    )


def judged(story: Story, today: date) -> list[Verdict]:
    """How each review held by that day did, by the story's settings."""
    return list(verdicts(lived(story, today), today))


def _with_targets(life: Life, today: date, rows: list[Row], unknown: set[str]) -> list[Row]:
    """The rows and their local targets; of what nothing is on file none is ever overdue."""
    if not life.story["local"]:
        return rows
    targets = [target for row in rows for target in local_targets(life, today, [row])]
    return rows + [
        target for target in targets if target.rule not in unknown or (target.due and target.due >= today)
    ]


def _ordered(rows: list[Row]) -> tuple[Row, ...]:
    return tuple(sorted(rows, key=lambda row: (row.rule, row.due or date.max, row.review or 0)))
