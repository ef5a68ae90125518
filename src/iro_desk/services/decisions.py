"""Decisions of a review, and what became of the last review's (statutory.md 4.2, 4.3).

Each decision is a remedial action too (4.7): its words, owner and day are typed once, and what the
next review finds of it moves the action on.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from iro_desk.domain import remedial_actions
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.topics import Topic
from iro_desk.services.commands import command
from iro_desk.store import actions as register
from iro_desk.store import decisions, replies, reviews

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from iro_desk.domain.decisions import Decision, DecisionProgress
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change


@command("Record the progress of decisions", touches=Topic.DECISIONS | Topic.ACTIONS)
def save_progress(desk: Desk, change: Change, review_id: int, found: Sequence[DecisionProgress]) -> None:
    """Keep what became of the last review's decisions; their actions are as far as they are."""
    held = decisions.progress_at(desk.case_file, review_id)
    decisions.save_progress(change, review_id, found, held)
    before = {one.decision_id: _answer(one) for one in held}
    after = {one.decision_id: _answer(one) for one in found}
    moved = {key for key in before | after if before.get(key) != after.get(key)}
    move_actions(desk, change, review_id, moved)


@command("Record decisions", touches=Topic.DECISIONS | Topic.ACTIONS)
def save(desk: Desk, change: Change, review_id: int, wanted: Sequence[Decision]) -> None:
    """Keep the review's decisions, numbered in this order, each with its remedial action.

    RuleBroken where one taken away was looked at, or is carried on, by a later review.
    """
    held = decisions.of_review(desk.case_file, review_id)
    kept = {one.id for one in wanted}
    _let_go(desk, change, review_id, [one for one in held if one.id not in kept])
    numbered = [replace(one, review_id=review_id, number=place) for place, one in enumerate(wanted, 1)]
    decisions.save(change, review_id, numbered, held)
    keep_actions(desk, change, review_id)
    carried = {one.carried_from for one in numbered} ^ {one.carried_from for one in held}
    move_actions(desk, change, review_id, {one for one in carried if one is not None})


def keep_actions(desk: Desk, change: Change, review_id: int) -> None:
    """Give each decision of the review its remedial action, within a change that is already open."""
    review = reviews.by_id(desk.case_file, review_id)
    listed = decisions.of_review(desk.case_file, review_id)
    held = register.of_review(desk.case_file, review_id)
    for action in remedial_actions.of_decisions(review, listed, held):
        register.save(change, action)


def _let_go(desk: Desk, change: Change, review_id: int, gone: Sequence[Decision]) -> None:
    """Take away what hangs on decisions that are taken away."""
    later = decisions.taken_up_later(desk.case_file, review_id)
    for one in gone:
        if one.id in later:
            raise RuleBroken(
                f"A later review looked at decision {one.number}, so it stays. Change its words instead.",
                field="text",
            )
    ids = {one.id for one in gone}
    for decision_id, reply in replies.of_review(desk.case_file, review_id).items():
        if decision_id in ids:
            replies.remove(change, reply.id or 0)
    actions = register.of_review(desk.case_file, review_id)
    step = remedial_actions.without_decision(one for key, one in actions.items() if key in ids)
    for action in step.kept:
        register.save(change, action)
    for action_id in step.gone:
        register.remove(change, action_id)


def move_actions(desk: Desk, change: Change, review_id: int, moved: Iterable[int]) -> None:
    """Bring the actions of earlier decisions (`moved`) to where this review found them."""
    review = reviews.by_id(desk.case_file, review_id)
    found = {one.decision_id: one for one in decisions.progress_at(desk.case_file, review_id)}
    carried = {one.carried_from for one in decisions.of_review(desk.case_file, review_id)}
    actions = register.of_child(desk.case_file, review.child_id or 0)
    of_decision = {one.decision_id: one for one in actions if one.decision_id is not None}
    for decision_id in sorted(moved):
        action = of_decision.get(decision_id)
        if action is not None:
            is_carried = decision_id in carried
            after = remedial_actions.after_progress(action, found.get(decision_id), is_carried=is_carried)
            register.save(change, after)


def _answer(one: DecisionProgress) -> tuple[object, object]:
    return one.progress, one.done_on
