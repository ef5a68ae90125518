"""What was done by now for the invented reviews that are planned: talks, invitations, reports."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from iro_desk.domain.duty_rules import TIMED
from iro_desk.services.demo.spec import Spec
from iro_desk.services.demo.timeline import Clockmaker
from iro_desk.services.demo.values import DemoReview

TASKS = ("PRE_CHILD_PLAN", "PRE_IRO_SW", "PRE_INVITE", "PRE_CHILD_VIEWS", "PRE_REPORT")
_DONE_OF_HUNDRED = 88


def with_tasks_before(
    spec: Spec, started_on: date, reviews: tuple[DemoReview, ...], clockmaker: Clockmaker
) -> tuple[DemoReview, ...]:
    """The reviews, the one that is planned with most of the tasks before it done by their day."""
    chance = Random(f"before the review of {spec.name}")  # noqa: S311 - invents days, keeps no secret
    return tuple(_prepared(review, started_on, clockmaker, chance) for review in reviews)


def _prepared(review: DemoReview, started_on: date, clockmaker: Clockmaker, chance: Random) -> DemoReview:
    planned_on = review.review.planned_on
    if planned_on is None or review.review.meetings:
        return review
    calendar = clockmaker.calendar
    done: dict[str, date] = {}
    for rule in TASKS:
        due_on = calendar.add_working_days(planned_on, TIMED[rule].interval)
        day = max(calendar.add_working_days(due_on, -chance.randint(0, 4)), started_on)
        if chance.randrange(100) < _DONE_OF_HUNDRED and day <= clockmaker.on:
            done[rule] = calendar.practical_by(day)
    return replace(review, done={**review.done, **done})
