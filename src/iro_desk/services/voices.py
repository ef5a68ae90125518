"""What stands around a consultation: promises, reports, court papers, the care-plan audit.

Rows B13, C14, C15 and C16; statutory.md 1.9 and 4.1.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from iro_desk.domain.care_plan_audits import CarePlanAudit
from iro_desk.domain.clock import due
from iro_desk.domain.consulting import CHILD
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.feedback import FeedbackReturn
from iro_desk.domain.promises import Promise
from iro_desk.domain.reports import CourtPaper, ReportReceived
from iro_desk.domain.topics import Topic
from iro_desk.services.commands import command
from iro_desk.store import children, consultations, reviews, voices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from iro_desk.domain.consultation import Consultation
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

T = TypeVar("T", Promise, ReportReceived, CourtPaper)

SDQ_AT_MOST = 40
_AHEAD = "This day is still to come. Enter the day it was."


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What the step Consult shows beside the consultations of one review.

    `earlier` are the child's consultations for other reviews; `names` the people known by role.
    `promises` are those still open and those made for this review. `meeting_on` is the first
    meeting, held or planned; `reports_by` the last day for reports (rule PRE_REPORT), None while
    no meeting is planned.
    """

    review_id: int
    earlier: tuple[Consultation, ...]
    names: dict[str, str]
    promises: tuple[Promise, ...]
    reports: tuple[ReportReceived, ...]
    court_papers: tuple[CourtPaper, ...]
    audits: tuple[CarePlanAudit, ...]
    meeting_on: date | None
    reports_by: date | None


def around(desk: Desk, review_id: int) -> Around:
    """All of it; NotFound for an unknown review."""
    review = reviews.by_id(desk.case_file, review_id)
    child_id = review.child_id or 0
    meeting_on = review.commenced_on or review.planned_on
    pack = desk.rules.on(desk.today)
    said = consultations.of_child(desk.case_file, child_id)
    return Around(
        review_id=review_id,
        earlier=tuple(one for one in said if one.review_id != review_id),
        names=_names(desk, child_id),
        promises=_shown_promises(desk, child_id, review_id),
        reports=voices.of_review(desk.case_file, ReportReceived, review_id),
        court_papers=voices.of_child(desk.case_file, CourtPaper, child_id),
        audits=voices.of_child(desk.case_file, CarePlanAudit, child_id),
        meeting_on=meeting_on,
        reports_by=due("PRE_REPORT", meeting_on, desk.calendar, pack).due_on if meeting_on else None,
    )


def promises_of(desk: Desk, child_id: int) -> tuple[Promise, ...]:
    """Every promise to a child, those still open first, then the latest."""
    held = voices.of_child(desk.case_file, Promise, child_id)
    return tuple(sorted(held, key=lambda one: (not one.is_open, -one.made_on.toordinal(), -(one.id or 0))))


def open_promises(desk: Desk, child_id: int | None = None) -> tuple[Promise, ...]:
    """The promises whose result the child is still to be told, the oldest first; of one child if given."""
    found = voices.open_promises(desk.case_file)
    return tuple(one for one in found if child_id is None or one.child_id == child_id)


def reports_of_child(desk: Desk, child_id: int) -> tuple[ReportReceived, ...]:
    """Every report seen for any review of a child, the latest first."""
    held = [
        report
        for review in reviews.of_child(desk.case_file, child_id)
        for report in voices.of_review(desk.case_file, ReportReceived, review.id or 0)
    ]
    return tuple(sorted(held, key=lambda one: str(one.received_on or ""), reverse=True))


def court_papers_of(desk: Desk, child_id: int) -> tuple[CourtPaper, ...]:
    """The court papers known of for a child, the latest first: kind and dates alone (row C16)."""
    held = voices.of_child(desk.case_file, CourtPaper, child_id)
    return tuple(sorted(held, key=_came_on, reverse=True))


def audits_of(desk: Desk, child_id: int) -> tuple[CarePlanAudit, ...]:
    """Every time the care plan was gone through with a child, the latest first (row C14)."""
    held = voices.of_child(desk.case_file, CarePlanAudit, child_id)
    return tuple(sorted(held, key=lambda one: (one.audited_on or date.min, one.id or 0), reverse=True))


def feedback_of(desk: Desk, child_id: int) -> tuple[FeedbackReturn, ...]:
    """Every feedback form that came back about a child's reviews, the latest first (rows P7, P8)."""
    held = voices.of_child(desk.case_file, FeedbackReturn, child_id)
    return tuple(sorted(held, key=lambda one: (one.received_on or date.min, one.id or 0), reverse=True))


def feedback_of_review(desk: Desk, review_id: int) -> tuple[FeedbackReturn, ...]:
    """The feedback forms that came back after one review, the latest first."""
    child_id = reviews.by_id(desk.case_file, review_id).child_id or 0
    return tuple(one for one in feedback_of(desk, child_id) if one.review_id == review_id)


@command("Record what I said I would do", touches=Topic.CONSULTATIONS)
def save_promises(
    desk: Desk, change: Change, child_id: int, promises: Sequence[Promise], review_id: int | None = None
) -> None:
    """Keep these promises to a child; with `review_id`, of those that `around` it these and no others.

    RuleBroken without words, and where one is closed without saying when and how the child was told
    (row B13).
    """
    for number, promise in enumerate(promises, 1):
        _check_promise(desk, promise, number)
    wanted = [
        replace(one, child_id=child_id, text=one.text.strip(), told_how=one.told_how.strip())
        for one in promises
    ]
    _keep_only(change, _shown_promises(desk, child_id, review_id) if review_id else (), wanted)


@command("Record the reports received", touches=Topic.CONSULTATIONS)
def save_reports(desk: Desk, change: Change, review_id: int, reports: Sequence[ReportReceived]) -> None:
    """Keep the reports of a review, these and no others; RuleBroken for a day to come or an odd score."""
    for number, report in enumerate(reports, 1):
        _not_ahead(desk, report.received_on, f"report_{number}_received_on")
        _not_ahead(desk, report.dated_on, f"report_{number}_dated_on")
        if report.sdq_score is not None and not 0 <= report.sdq_score <= SDQ_AT_MOST:
            raise RuleBroken(
                f"The score of a questionnaire is 0 to {SDQ_AT_MOST}. Look again at the one entered.",
                field=f"report_{number}_sdq_score",
            )
    wanted = [replace(one, review_id=review_id) for one in reports]
    _keep_only(change, voices.of_review(desk.case_file, ReportReceived, review_id), wanted)


@command("Record court papers", touches=Topic.CONSULTATIONS)
def save_court_papers(desk: Desk, change: Change, child_id: int, papers: Sequence[CourtPaper]) -> None:
    """Keep which court papers there are, these and no others: kind and dates alone (row C16)."""
    for number, paper in enumerate(papers, 1):
        _not_ahead(desk, paper.received_on, f"court_{number}_received_on")
        _not_ahead(desk, paper.dated_on, f"court_{number}_dated_on")
    wanted = [replace(one, child_id=child_id) for one in papers]
    _keep_only(change, voices.of_child(desk.case_file, CourtPaper, child_id), wanted)


@command("Record a care-plan audit", touches=Topic.CONSULTATIONS)
def save_audit(desk: Desk, change: Change, audit: CarePlanAudit) -> int:
    """Keep an audit done with the young person (row C14); RuleBroken without a day."""
    if audit.audited_on is None:
        raise RuleBroken("Enter the day you went through the plan together.", field="audited_on")
    _not_ahead(desk, audit.audited_on, "audited_on")
    _not_ahead(desk, audit.sent_on, "sent_on")
    if audit.sent_on is not None and audit.sent_on < audit.audited_on:
        raise RuleBroken("This is before the audit was done. Enter the day it was sent.", field="sent_on")
    return voices.save(change, audit)


def _shown_promises(desk: Desk, child_id: int, review_id: int) -> tuple[Promise, ...]:
    """Those still open and those made for this review, the oldest first."""
    held = voices.of_child(desk.case_file, Promise, child_id)
    return tuple(one for one in held if one.is_open or one.review_id == review_id)


def _check_promise(desk: Desk, promise: Promise, number: int) -> None:
    name = f"promise_{number}"
    if not promise.text.strip():
        raise RuleBroken("Say what you said you would do, or remove the row.", field=f"{name}_text")
    _not_ahead(desk, promise.told_on, f"{name}_told_on")
    if promise.told_on is not None and not promise.told_how.strip():
        raise RuleBroken("Say how the child was told.", field=f"{name}_told_how")
    if promise.told_on is None and promise.told_how.strip():
        raise RuleBroken("Enter the day the child was told.", field=f"{name}_told_on")
    if promise.told_on is not None and promise.told_on < promise.made_on:
        raise RuleBroken(
            "This is before it was said. Enter the day the child was told.", field=f"{name}_told_on"
        )


def _came_on(paper: CourtPaper) -> tuple[date, int]:
    """The day it is known by, and its id."""
    return paper.received_on or paper.dated_on or date.min, paper.id or 0


def _not_ahead(desk: Desk, day: date | None, field: str) -> None:
    if day is not None and day > desk.today:
        raise RuleBroken(_AHEAD, field=field)


def _keep_only(change: Change, held: Sequence[T], wanted: Sequence[T]) -> None:
    kept = {one.id for one in wanted}
    for gone in held:
        if gone.id not in kept and gone.id is not None:
            voices.remove(change, type(gone), gone.id)
    for one in wanted:
        voices.save(change, one)


def _names(desk: Desk, child_id: int) -> dict[str, str]:
    """Who is known by role: the child's record first, then who came to the last reviews."""
    child = children.by_id(desk.case_file, child_id)
    came: dict[str, str] = {}
    for review in reviews.of_child(desk.case_file, child_id):
        people = reviews.attendance(desk.case_file, review.id or 0)
        came |= {one.role: one.name for one in people if one.name and one.role in _ONE_EACH}
    known = {CHILD: child.name, "social_worker": child.social_worker or came.get("social_worker", "")}
    return came | {role: name for role, name in known.items() if name}


_ONE_EACH = frozenset(
    {"mother", "father", "other_parental_responsibility", "carer", "social_worker", "guardian", "advocate"}
)
"""Roles that one person holds for long: a school sends now one and now another."""
