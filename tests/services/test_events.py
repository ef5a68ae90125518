"""Events between reviews: kept, taken away again, and the early review that one may convene."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from iro_desk.domain.child import Basis
from iro_desk.domain.errors import NotFound, RuleBroken
from iro_desk.domain.events import TRIGGER_RULES, Event, EventKind
from iro_desk.services import children, events, reviews
from iro_desk.services.desk import Desk
from iro_desk.services.events import CarePlan
from iro_desk.store import audit
from iro_desk.store import children as kept_children
from tests import build

TODAY = build.TODAY
YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def ember(desk: Desk) -> int:
    return build.a_child(desk, since=date(2025, 1, 6), reviewed_on=[date(2025, 1, 30), date(2026, 7, 6)])


def a_trigger(child_id: int, **answer: object) -> Event:
    return Event(kind=EventKind.UNPLANNED_MOVE, happened_on=YESTERDAY, child_id=child_id, **answer)  # type: ignore[arg-type]


def test_a_duty_done_is_one_change_and_one_line_in_the_audit(desk: Desk, ember: int) -> None:
    before = len(audit.lines(desk.case_file))
    kept = events.save(
        desk, Event(kind=EventKind.DENTAL_CHECK, happened_on=YESTERDAY, note="No caries.", child_id=ember)
    )
    (held,) = events.of_child(desk, ember)
    assert (held.id, held.kind, held.happened_on, held.note) == (
        kept.event_id,
        EventKind.DENTAL_CHECK,
        YESTERDAY,
        "No caries.",
    )
    assert kept.review_id is None
    assert len(audit.lines(desk.case_file)) == before + 1


def test_the_newest_stands_first_and_the_councils_files_are_told_too(desk: Desk, ember: int) -> None:
    child = kept_children.by_id(desk.case_file, ember)
    from dataclasses import replace

    children.save(desk, replace(child, last_dental_check_on=date(2026, 3, 2)))
    events.save(desk, Event(kind=EventKind.VISIT, happened_on=date(2026, 2, 2), child_id=ember))
    events.save(desk, Event(kind=EventKind.VISIT, happened_on=YESTERDAY, child_id=ember))
    found = events.of_child(desk, ember)
    assert [one.happened_on for one in found] == [YESTERDAY, date(2026, 3, 2), date(2026, 2, 2)]
    assert found[1].basis is Basis.IMPORTED


def test_check_S9_a_yes_begins_the_review_with_its_day(desk: Desk, ember: int) -> None:
    kept = events.save(desk, a_trigger(ember, early_review=True, early_review_by=TODAY + timedelta(days=9)))
    (begun,) = (review for review in children.history(desk, ember).reviews if review.is_open)
    assert kept.review_id == begun.id
    again = events.save(desk, a_trigger(ember, early_review=True, early_review_by=TODAY + timedelta(days=5)))
    assert again.review_id == begun.id
    assert sum(review.is_open for review in children.history(desk, ember).reviews) == 1


def test_a_yes_answered_by_a_review_held_since_begins_no_other(desk: Desk, ember: int) -> None:
    move = a_trigger(ember, early_review=True, early_review_by=TODAY)
    event_id = events.save(desk, move).event_id
    review_id = next(one.id for one in children.history(desk, ember).reviews if one.is_open)
    from iro_desk.domain.review import Meeting

    reviews.save_meetings(desk, review_id or 0, [Meeting(held_on=TODAY)], [])
    reviews.save_participation(desk, review_id or 0, "PN1", "Spoke for herself.", chaired=False)
    reviews.complete(desk, review_id or 0)
    removed = events.remove(desk, event_id)
    assert events.save(desk, removed).review_id is None
    assert not any(review.is_open for review in children.history(desk, ember).reviews)


def test_check_S9_a_no_needs_its_reason_and_keeps_it(desk: Desk, ember: int) -> None:
    with pytest.raises(RuleBroken, match="Say why") as refused:
        events.save(desk, a_trigger(ember, early_review=False, early_review_reason="  "))
    assert refused.value.field == "early_review_reason"
    assert events.of_child(desk, ember) == ()
    events.save(desk, a_trigger(ember, early_review=False, early_review_reason="The review is in 5 days."))
    (held,) = events.of_child(desk, ember)
    assert (held.early_review, held.early_review_reason) == (False, "The review is in 5 days.")
    assert not any(review.is_open for review in children.history(desk, ember).reviews)


@pytest.mark.parametrize("kind", sorted(TRIGGER_RULES))
def test_check_S9_every_trigger_asks(desk: Desk, ember: int, kind: EventKind) -> None:
    with pytest.raises(RuleBroken, match="Choose whether") as refused:
        events.save(desk, Event(kind=kind, happened_on=YESTERDAY, child_id=ember))
    assert refused.value.field == "early_review"


def test_days_that_cannot_be_are_refused_beside_their_field(desk: Desk, ember: int) -> None:
    wrong = {
        "happened_on": {"happened_on": TODAY + timedelta(days=1)},
        "ended_on": {"happened_on": YESTERDAY, "ended_on": YESTERDAY - timedelta(days=1)},
    }
    for field, days in wrong.items():
        with pytest.raises(RuleBroken) as refused:
            events.save(desk, Event(kind=EventKind.OUT_OF_AREA, child_id=ember, **days))  # type: ignore[arg-type]
        assert refused.value.field == field
    with pytest.raises(RuleBroken, match="before the child was born"):
        events.save(desk, Event(kind=EventKind.VISIT, happened_on=date(2016, 2, 8), child_id=ember))
    with pytest.raises(RuleBroken, match="later day") as refused:
        events.save(desk, a_trigger(ember, early_review=True, early_review_by=YESTERDAY - timedelta(days=1)))
    assert refused.value.field == "early_review_by"


def test_no_early_review_where_nobody_is_looked_after(desk: Desk, ember: int) -> None:
    period = children.history(desk, ember).care_periods[0]
    from dataclasses import replace

    with desk.case_file.change("Test data", at=desk.now()) as change:
        kept_children.save_care_period(change, ember, replace(period, ceased_on=TODAY, cease_code="E4A"))
    with pytest.raises(RuleBroken, match="not looked after"):
        events.save(desk, a_trigger(ember, early_review=True, early_review_by=TODAY))
    assert events.of_child(desk, ember) == ()


def test_what_was_removed_can_be_kept_again(desk: Desk, ember: int) -> None:
    kept = events.save(desk, Event(kind=EventKind.PEP, happened_on=YESTERDAY, note="Draft.", child_id=ember))
    removed = events.remove(desk, kept.event_id)
    assert events.of_child(desk, ember) == ()
    events.save(desk, removed)
    (held,) = events.of_child(desk, ember)
    assert (held.kind, held.note) == (EventKind.PEP, "Draft.")
    with pytest.raises(NotFound):
        events.remove(desk, 9999)


def test_row_K2_the_care_plan_has_its_day_aim_and_contingency(desk: Desk, ember: int) -> None:
    assert events.care_plan(desk, ember) == CarePlan()
    plan = CarePlan(dated_on=YESTERDAY, aim="f) Long-term fostering", contingency="An aunt is assessed.")
    events.save_care_plan(desk, ember, plan)
    events.save_care_plan(desk, ember, plan)
    assert events.care_plan(desk, ember) == plan
    assert [one.kind for one in events.of_child(desk, ember)] == [EventKind.CARE_PLAN]
    with pytest.raises(RuleBroken) as refused:
        events.save_care_plan(desk, ember, CarePlan(dated_on=TODAY + timedelta(days=1)))
    assert refused.value.field == "dated_on"
    assert events.care_plan(desk, ember) == plan
