"""The team manager's reply to each decision, and the days it may come in (statutory.md 1.10, row D3)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from iro_desk.domain import decision_replies
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.review_tasks import RECEIVED
from iro_desk.domain.rule_book import ManagerFrom
from iro_desk.domain.topics import Topic
from iro_desk.services.commands import command
from iro_desk.store import decisions, replies, reviews

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iro_desk.domain.decision_replies import Window
    from iro_desk.domain.decisions import DecisionReply
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

_TASK = "POST_MGR_RESPONSE"


def window(desk: Desk, child_id: int, review_id: int) -> Window | None:
    """The days of the reply by the rules in force today, None while the letter is not sent."""
    done = reviews.tasks_done(desk.case_file, child_id)
    pack = desk.rules.on(desk.today)
    received_on = done.get((review_id, RECEIVED)) if pack.options.mgr_from is ManagerFrom.RECEIVED else None
    sent_on = done.get((review_id, "POST_DECISIONS"))
    return decision_replies.window(sent_on, desk.calendar, pack, received_on=received_on)


@command("Record the manager's reply", touches=Topic.DECISIONS | Topic.REVIEWS)
def save(desk: Desk, change: Change, review_id: int, wanted: Sequence[DecisionReply]) -> None:
    """Keep the replies to a review's decisions; RuleBroken as `decision_replies.checked` says.

    Once each decision has a reply, the task of the reply is done on the day of the last one; it is
    never done by silence. A decision left out, or without an answer, has no reply any more.
    """
    review = reviews.by_id(desk.case_file, review_id)
    days = window(desk, review.child_id or 0, review_id)
    listed = decisions.of_review(desk.case_file, review_id)
    numbers = {one.id: one.number for one in listed}
    held = replies.of_review(desk.case_file, review_id)
    kept = {}
    for one in wanted:
        sent_on = days.sent_on if days else None
        number = numbers[one.decision_id]
        try:
            fine = decision_replies.checked(one, number=number, sent_on=sent_on, today=desk.today)
        except RuleBroken as error:
            # Of several rows, the field is that of this decision's.
            raise RuleBroken(error.sentence, field=f"{error.field}_{one.decision_id}") from error
        if fine.reply is not None:
            kept[one.decision_id] = fine
    for decision_id, one in held.items():
        if decision_id not in kept:
            replies.remove(change, one.id or 0)
    for decision_id, one in kept.items():
        known = held.get(decision_id)
        replies.save(change, replace(one, id=known.id if known else None))
    _settle_task(
        desk,
        change,
        review_id,
        decision_replies.replied_on(listed, held),
        decision_replies.replied_on(listed, kept),
    )


def _settle_task(desk: Desk, change: Change, review_id: int, was: date | None, now: date | None) -> None:
    """The reply's own task follows the replies; what was marked by hand before stays."""
    if now is not None:
        reviews.mark_done(change, desk.case_file, review_id, _TASK, now)
    elif was is not None:
        reviews.take_back_done(change, desk.case_file, review_id, _TASK)
