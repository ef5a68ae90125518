"""Drift and footprint over a real case file."""

from __future__ import annotations

from datetime import date

import pytest

from iro_desk.domain.drift import DriftRules
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.footprint import TraceKind
from iro_desk.domain.oversight import OversightEntry
from iro_desk.domain.remedial_actions import Chaser, RemedialAction
from iro_desk.services import actions, consultations, decisions, drift, footprint
from iro_desk.services.desk import Desk
from iro_desk.store import oversight
from tests import build

FIRST, SECOND = date(2026, 3, 3), date(2026, 8, 27)


def test_row_b4_a_decision_made_again_in_other_words_is_in_the_ledger(desk: Desk) -> None:
    child_id = build.a_child(desk)
    first = build.a_review(desk, child_id, FIRST)
    second = build.a_review(desk, child_id, SECOND)
    decisions.save(desk, first, build.decisions("Book a dental check", "Apply for a passport"))
    decisions.save(desk, second, build.decisions("Dentist appointment to be arranged"))
    (child,) = drift.ledger(desk)
    (line,) = child.promises
    assert (child.child.id, line.first_on, line.remade) == (child_id, FIRST, 1)
    assert [made.decision.text for made in line.made] == [
        "Book a dental check",
        "Dentist appointment to be arranged",
    ]
    drift.save_rules(desk, DriftRules(threshold=95))
    assert drift.ledger(desk) == ()


def test_the_settings_of_drift_are_refused_where_they_make_no_sense(desk: Desk) -> None:
    with pytest.raises(RuleBroken, match="1 to 100"):
        drift.save_rules(desk, DriftRules(threshold=0))
    with pytest.raises(RuleBroken, match="at least 2"):
        drift.save_rules(desk, DriftRules(unmoved_from=1))


def test_row_m11_every_kind_of_record_leaves_its_trace_once(desk: Desk) -> None:
    child_id = build.a_child(desk)
    review_id = build.a_review(desk, child_id, SECOND)
    consultations.save(desk, build.a_visit(child_id, review_id, date(2026, 8, 20)))
    with desk.case_file.change("Test data", at=desk.now()) as change:
        entry = OversightEntry(child_id=child_id, kind="file_read", made_on=date(2026, 10, 2))
        oversight.save(change, entry)
    (strip,) = footprint.strips(desk, child_id)
    found = {month.first: [trace.kind for trace in month.traces] for month in strip.months if month.traces}
    assert found == {
        date(2026, 8, 1): [TraceKind.CHILD, TraceKind.REVIEW],
        date(2026, 10, 1): [TraceKind.CHECK],
    }


def test_row_m11_the_strip_of_one_child_is_the_same_as_among_all(desk: Desk) -> None:
    for ref, name in (("004031", "Ember Example"), ("004032", "Kit Madeup")):
        child_id = build.a_child(desk, ref, name)
        build.an_alert(desk, child_id)
        action_id = actions.add(desk, RemedialAction(child_id=child_id, action="Passport", owner_name="Jo"))
        actions.chase(desk, [action_id], Chaser(action_id=0, chased_on=desk.today, whom="Jo", how="phone"))
        with desk.case_file.change("Log", at=desk.now()) as change:
            oversight.save(change, OversightEntry(child_id=child_id, kind="file_read", made_on=SECOND))
    whole = footprint.strips(desk)
    assert [strip.count for strip in whole] == [3, 3]
    assert [footprint.strips(desk, strip.child.id) for strip in whole] == [(strip,) for strip in whole]
