"""Rules and the events that record them meet in one table."""

from __future__ import annotations

from collections import Counter

from iro_desk.domain.duty_events import CAN_BE_MISSING, GROUPS, LASTING, OF_RULE, rule_name
from iro_desk.domain.duty_rules import TIMED, UNTIMED
from iro_desk.domain.events import TRIGGER_RULES, WORDS, EventKind
from iro_desk.domain.rules import Owner

ELSEWHERE = {"PRE_", "POST_", "REV_", "ALERT_", "DISPUTE_"}


def test_every_kind_can_be_chosen_once_and_has_words() -> None:
    chosen = Counter(kind for group in GROUPS.values() for kind in group)
    assert set(chosen) == set(EventKind) == set(WORDS)
    assert set(chosen.values()) == {1}


def test_every_duty_of_the_authority_is_recorded_by_an_event() -> None:
    """Those before and after a review are marked done on the review."""
    owners = {rule: held.owner for rule, held in TIMED.items()}
    owners |= {rule: held.owner for rule, held in UNTIMED.items()}
    owed = {
        rule
        for rule, owner in owners.items()
        if owner is Owner.AUTHORITY and not any(rule.startswith(start) for start in ELSEWHERE)
    }
    assert owed <= set(OF_RULE)
    assert {"MIDWAY", "IRO_REAPPOINT", "STAYING_PUT"} <= set(OF_RULE)


def test_a_trigger_lasts_not_and_is_never_missing() -> None:
    assert LASTING & set(TRIGGER_RULES) == {EventKind.MISSING}, "the one trigger that ends: the child is back"
    assert not CAN_BE_MISSING & {*TRIGGER_RULES, *LASTING}


def test_a_rule_is_named() -> None:
    assert rule_name("DENTAL") == "Dental check"
    assert rule_name("PA") == "Personal adviser"
    assert rule_name("LOCAL_9") == "LOCAL_9"
