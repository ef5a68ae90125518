"""Stores what was written around the invented reviews, and the copies of the papers issued."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iro_desk.domain.attachments import Attachment
from iro_desk.domain.child import Basis
from iro_desk.domain.minutes import JointMeeting, SharedSection
from iro_desk.domain.paste_pack import COPYING
from iro_desk.domain.topics import Topic
from iro_desk.services import paste_pack, register
from iro_desk.services.commands import command
from iro_desk.services.demo import after
from iro_desk.services.demo.spec import read
from iro_desk.store import attachments, minutes, replies, reviews, voices
from iro_desk.store import issued as kept_papers
from iro_desk.store import register as kept_register

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iro_desk.services.demo.values import DemoChild, DemoReview
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

_JOINT_NAME = "Przykład"
_NOT_COPIED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """The row ids that what was written around a review belongs to."""

    child_id: int
    review_id: int
    decision_ids: Sequence[int]
    said_ids: Sequence[int]


def store_joint_meeting(change: Change) -> int:
    """One meeting of brothers and sisters, with the words that stand in each one's record."""
    meeting_id = minutes.save_joint_meeting(change, JointMeeting(name=_JOINT_NAME))
    for key, text in read("minutes")["shared"].items():
        minutes.save_shared(change, SharedSection(joint_meeting_id=meeting_id, key=key, text=text))
    return meeting_id


def store_of_child(change: Change, child_id: int, invented: DemoChild) -> None:
    """The court papers known of, and the audits of the care plan done with a young person."""
    for paper in invented.court_papers:
        voices.save(change, replace(paper, child_id=child_id))
    for audit in invented.audits:
        voices.save(change, replace(audit, child_id=child_id))


def store_of_review(change: Change, review: DemoReview, written: Written) -> None:
    """Record, promises, reports, replies, feedback and what a young person sent."""
    review_id, child_id = written.review_id, written.child_id
    for section in review.minutes:
        minutes.save(change, replace(section, review_id=review_id))
    said_id = written.said_ids[0] if written.said_ids else None
    for promise in review.promises:
        own = replace(promise, child_id=child_id, review_id=review_id, consultation_id=said_id)
        voices.save(change, own)
    for report in review.reports:
        voices.save(change, replace(report, review_id=review_id))
    for returned in review.feedback:
        voices.save(change, replace(returned, child_id=child_id, review_id=review_id))
    for reply in review.replies:
        decision_id = written.decision_ids[reply.decision_id]
        replies.save(change, replace(reply, decision_id=decision_id, review_id=review_id))
    came_on = after.received_on(review)
    if review.statement and came_on:
        _store_statement(change, review, written, came_on)


def send_copies(desk: Desk) -> None:
    """Each paper issued went to those it is for, on the day it was issued."""
    for paper in kept_papers.every(desk.case_file):
        document_id = paper.id or 0
        copies = [replace(one, sent_on=paper.issued_on) for one in register.copies_of(desk, document_id)]
        register.save_copies(desk, document_id, copies)


@command("Copy the texts of the invented reviews", touches=Topic.DOCUMENTS)
def copy_texts(desk: Desk, change: Change) -> None:
    """The texts of the reviews are in the council's system; those of the newest that waited are not."""
    held = [one for every in reviews.by_child(desk.case_file).values() for one in every]
    done = [one for one in held if one.basis is Basis.RECORDED and one.completed_on is not None]
    due = [one for one in done if _copy_by(desk, one.completed_on) < desk.today]
    due.sort(key=lambda one: (one.completed_on or desk.today, one.id or 0))
    for review in due[:-_NOT_COPIED]:
        for line in paste_pack.pack(desk, review.id or 0).lines:
            kept_register.save_transcribed(
                change, review.id or 0, line.block.key, desk.now(), line.block.digest
            )
        kept_register.save_transcribed(change, review.id or 0, kept_register.WHOLE, desk.now(), "")


def _copy_by(desk: Desk, completed_on: date | None) -> date:
    return desk.calendar.add_working_days(completed_on or desk.today, COPYING.interval)


def _store_statement(change: Change, review: DemoReview, written: Written, came_on: date) -> None:
    # Read here: the caseload is invented before any paper is drawn.
    from iro_desk.documents import app_statement

    pdf = app_statement.render(read("minutes")["statement"]["title"], review.statement, came_on)
    sent = Attachment(
        child_id=written.child_id,
        review_id=written.review_id,
        consultation_id=written.said_ids[0],
        name="MOMO statement before the review",
        kind="app_statement",
        received_on=came_on,
        sha256=hashlib.sha256(pdf).hexdigest(),
    )
    attachments.add(change, sent, pdf)
