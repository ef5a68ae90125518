"""Answers of the monitoring form that follow from what was recorded (row B8, statutory.md 4.4)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from iro_desk.domain.child import CarePeriod, Child
from iro_desk.domain.consultation import Consultation
from iro_desk.domain.decisions import Decision, DecisionProgress, Progress
from iro_desk.domain.events import Event, EventKind
from iro_desk.domain.history import History
from iro_desk.domain.monitoring_known import Recorded, known
from iro_desk.domain.reports import ReportReceived
from iro_desk.domain.review import Meeting, Review
from tests.domain.histories import CALENDAR

HELD = date(2026, 11, 12)
CHILD = Child(child_ref="1", name="Ember Example", born_on=date(2014, 5, 1))
REVIEW = Review(id=2, child_id=1, meetings=(Meeting(held_on=HELD),))
LAST = (
    Decision(id=1, text="One", due_on=date(2026, 10, 1)),
    Decision(id=2, text="Two", due_on=date(2026, 10, 1)),
)


def recorded(**changes: object) -> Recorded:
    base = Recorded(
        review=REVIEW,
        history=History(child=CHILD, reviews=(REVIEW,)),
        number=None,
        on=HELD,
        last_decisions=LAST,
        progress=(),
        reports=(),
        consultations=(),
        attendance=(),
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def answers(**changes: object) -> dict[int, str]:
    return {item: one.answer for item, one in known(recorded(**changes), CALENDAR).items()}


def found(progress: Progress, done_on: date | None = None) -> tuple[DecisionProgress, ...]:
    first = DecisionProgress(decision_id=1, review_id=2, progress=Progress.DONE, done_on=date(2026, 10, 1))
    return (first, DecisionProgress(decision_id=2, review_id=2, progress=progress, done_on=done_on))


@pytest.mark.parametrize(
    ("progress", "answer"),
    [
        (found(Progress.DONE, date(2026, 10, 1)), "yes"),
        (found(Progress.DONE, date(2026, 10, 2)), "partly"),
        (found(Progress.NOT_DONE), "partly"),
        (found(Progress.NOT_DONE)[1:], None),
    ],
)
def test_item_1_follows_from_the_last_decisions(
    progress: tuple[DecisionProgress, ...], answer: str | None
) -> None:
    assert answers(progress=progress).get(1) == answer
    assert answers(last_decisions=())[1] == "n_a"


@pytest.mark.parametrize(
    ("received_on", "answer"),
    [
        (date(2026, 11, 9), "yes"),
        (date(2026, 11, 10), "partly"),
        (date(2026, 11, 13), "no"),
        (None, None),
    ],
)
def test_item_5_counts_the_working_days_of_the_report(received_on: date | None, answer: str | None) -> None:
    assert answers(reports=(ReportReceived(review_id=2, received_on=received_on),)).get(5) == answer


@pytest.mark.parametrize(
    ("code", "answer"), [("PN0", "n_a"), ("PN6", "yes"), ("PN4", "partly"), ("PN7", "no")]
)
def test_item_6_follows_from_the_participation_code(code: str, answer: str) -> None:
    assert answers(review=replace(REVIEW, participation_code=code))[6] == answer


def test_items_8_9_and_20_follow_from_the_consultations() -> None:
    mother = Consultation(person_role="mother", worries="Money", offered_separate_meeting=True)
    child = Consultation(advocate_offered=True)
    carer = Consultation(person_role="carer", views={"views_home": "Settled"})
    said = answers(consultations=(mother, child, carer))
    assert (said[8], said[9], said[20]) == ("yes", "partly", "partly")
    silent = Consultation(person_role="father")
    assert answers(consultations=(mother, silent))[8] == "partly"
    assert not {8, 9, 20} & answers().keys()


def test_item_4_asks_for_a_plan_by_the_second_review_and_19_from_16_on() -> None:
    first = Review(id=1, child_id=1, meetings=(Meeting(held_on=date(2026, 5, 20)),))
    plan = Event(kind=EventKind.PERMANENCE_PLAN, happened_on=HELD, is_done=True)
    period = CarePeriod(became_looked_after_on=date(2026, 5, 1))
    history = History(
        child=CHILD,
        care_periods=(period,),
        reviews=(first, REVIEW),
        events={EventKind.PERMANENCE_PLAN: (plan,)},
    )
    assert answers(history=history, number=2)[4] == "yes"
    assert 4 not in answers(history=replace(history, events={}), number=2)
    assert answers(number=1)[4] == "n_a"
    assert answers()[19] == "n_a"
    grown = replace(CHILD, born_on=date(2010, 5, 1))
    assert 19 not in answers(history=History(child=grown, reviews=(REVIEW,)))
