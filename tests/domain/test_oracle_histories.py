"""The oracle and the engine agree on everything that is due, over 10,000 random histories."""

from __future__ import annotations

from datetime import date

import pytest

from iro_desk.domain import timeliness
from iro_desk.domain.duties import NOT_RECORDED, Duty, duties_of
from iro_desk.domain.rule_book import RuleBook
from iro_desk.services.holidays import load
from tests.domain.told_histories import book_of, history_of, pack_of
from tests.oracle.clock import Due, due_on, judged
from tests.oracle.made_up import made_up
from tests.oracle.reviews import Row, Verdict
from tests.oracle.rules import SAID
from tests.oracle.story import Story

CALENDAR = load()
CHUNKS, CHILDREN = 10, 10_000
UNTIMED_IN_HISTORIES = {
    "REV_EARLY",
    "REV_ADO_RETURNED",
    "REVOKE_ORDER",
    "MIDWAY",
    "PERMANENCE",
    "IRO_REAPPOINT",
    "IMMUNISATION",
    "DEV_CHECK",
    "PA",
    "CEASE_APPROVAL",
    "STAYING_PUT",
    "DELEGATED",
    "FAMILY_TIME",
    "ADVOCATE",
    "INDEP_VISITOR",
    "POST_REMAND_SUPPORT",
}


def engine_due_on(story: Story, today: date) -> Due:
    duties = duties_of(history_of(story), today, CALENDAR, book=book_of(story, today))
    following = [duty for duty in duties if duty.is_next_review]
    reviews = [row for duty in following for row in (duty, *duty.also)]
    others = [
        row
        for duty in duties
        for row in (duty, *duty.also)
        if not duty.is_next_review and duty.rule != NOT_RECORDED.id
    ]
    missing = [rule for duty in duties for rule in duty.missing]
    assert len(following) <= 1
    assert len(missing) == len(set(missing))
    return Due(
        tuple(_row(duty)._replace(review=None) for duty in reviews),
        tuple(sorted(map(_row, others), key=lambda row: (row.rule, row.due or date.max, row.review or 0))),
        frozenset(missing),
    )


def engine_judged(story: Story, today: date) -> list[Verdict]:
    book = RuleBook(packs=(pack_of(story),))
    return [
        Verdict(
            each.review.id or 0,
            each.rule_id,
            each.due.due_on if each.due else None,
            each.timeliness.value,
            each.days_late,
            each.working_days_late,
        )
        for each in timeliness.judged(history_of(story), CALENDAR, today, book)
    ]


def _row(duty: Duty) -> Row:
    return Row(
        duty.rule, duty.due_on, duty.event_on, duty.earliest_on, duty.review_id, "(local target)" in duty.duty
    )


def in_words(number: int, wanted: Due, found: Due) -> str:
    """Where the two differ, as a failing test shows it."""
    parts = [f"child {number} on {made_up(number)[1]}:"]
    if wanted.reviews != found.reviews:
        parts.append(f"next review {wanted.reviews}, engine {found.reviews}")
    parts += [f"only the oracle: {row}" for row in wanted.rows if row not in found.rows]
    parts += [f"only the engine: {row}" for row in found.rows if row not in wanted.rows]
    if wanted.missing != found.missing:
        parts.append(f"not recorded, only the oracle {wanted.missing - found.missing}")
        parts.append(f"not recorded, only the engine {found.missing - wanted.missing}")
    return "\n    ".join(parts)


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_the_oracle_agrees_on_10000_histories(chunk: int) -> None:
    """What is due on a day, and how every review held by then did."""
    differ = []
    for number in range(chunk, CHILDREN, CHUNKS):
        story, today = made_up(number)
        wanted, found = due_on(story, today), engine_due_on(story, today)
        if wanted != found:
            differ.append(in_words(number, wanted, found))
        did, judged_so = judged(story, today), engine_judged(story, today)
        if did != judged_so:
            differ.append(f"child {number} on {today}: {set(did) ^ set(judged_so)}")
    # Joined, since comparing two long lists for the report takes longer than finding them.
    assert not differ, f"{len(differ)} differ:\n" + "\n".join(differ[:20])


def test_the_random_histories_ask_for_every_rule() -> None:
    """A comparison of what never happens would hold nothing."""
    asked: set[str] = set()
    for number in range(2_500):
        answer = due_on(*made_up(number))
        asked |= {row.rule for row in (*answer.reviews, *answer.rows)} | answer.missing
        asked |= {f"{row.rule} (local)" for row in answer.reviews if row.is_local}

    never = {"ALERT_RESPONSE", "DISPUTE_STAGE", "DISPUTE_TOTAL"}  # no part of a child's history
    assert set(SAID) - never <= asked
    assert asked >= UNTIMED_IN_HISTORIES
    assert any(rule.endswith("(local)") for rule in asked)
