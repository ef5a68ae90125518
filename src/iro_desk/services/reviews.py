"""One review, carried from planning to distribution."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from iro_desk.domain import participation
from iro_desk.domain.counting import Counting, counted
from iro_desk.domain.diary import read_time
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.monitoring import SHIPPED, to_asked
from iro_desk.domain.monitoring_known import Recorded, known
from iro_desk.domain.planner import NO_AUTHORISATION, Authorisation
from iro_desk.domain.reports import ReportReceived
from iro_desk.domain.review import Meeting, Review, completed, with_meetings
from iro_desk.domain.review_tasks import BEFORE_REVIEW
from iro_desk.domain.topics import Topic
from iro_desk.services import (
    attending,
    children,
    joint_meetings,
    monitoring_design,
    replies,
    review_clocks,
    settings,
)
from iro_desk.services.commands import command
from iro_desk.services.issued_lock import not_issued
from iro_desk.services.planned_days import put_day, standing_of
from iro_desk.store import consultations, decisions, diary, issued, monitoring, reviews, voices
from iro_desk.store import replies as kept_replies

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from iro_desk.domain.clock import DueDate
    from iro_desk.domain.consultation import Consultation
    from iro_desk.domain.decision_replies import Window
    from iro_desk.domain.decisions import Decision, DecisionProgress, DecisionReply
    from iro_desk.domain.duties import Duty
    from iro_desk.domain.history import History
    from iro_desk.domain.monitoring import Design, MonitoringForm
    from iro_desk.domain.monitoring_known import Known
    from iro_desk.domain.people import Manager
    from iro_desk.domain.review import Attendance, DateChange, MeetingAttendance, PartIn
    from iro_desk.domain.timeliness import JudgedReview
    from iro_desk.services.desk import Desk
    from iro_desk.services.review_clocks import Clock
    from iro_desk.store.changes import Change
    from iro_desk.store.issued import IssuedDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """When and where a review is planned: "10:30" or "" for no hour yet.

    `is_agreed`: the day is agreed with those who come, so that moving it needs an authorisation.
    """

    planned_on: date | None = None
    planned_at: str = ""
    planned_place: str = ""
    is_agreed: bool = False
    next_review_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewPage:
    """Everything the page of one review shows.

    `judged` is None until the first meeting is held; `number` is the review's place in the
    period of care, None where not known; `due` the last lawful date, with its `due_why`.
    `latest_on` is the wall of the day planned: `due_on`, or where the review has been opened the
    day of `complete_by`; `target` a local target before it. `date_changes` are the changes of the
    planned day, oldest first.
    `last_decisions` are those of the review before, `progress` what this review found of
    them. `issued` is the first of each kind of paper, without its bytes; `allowed_codes` fit the
    child's age on the day.
    `next_review` is the duty of the review after this one, None while no day is planned.
    `at_meetings` says how people were at single meetings, `last_attendance` who came to the last
    review, `video_counts` whether taking part by video is attending. `replies` are the
    manager's by decision, `reply_window` the days they may come in, None while nothing was sent.
    `shows_hints`: what a decision lacks is said beside it. `known` are answers of the monitoring
    form that follow from what was recorded, by item; `asked` is what that form asks, `asks_as_before`
    that Settings would ask otherwise by now.
    """

    history: History
    review: Review
    judged: JudgedReview | None
    number: int | None
    due: DueDate | None
    due_why: str
    attendance: tuple[Attendance, ...]
    consultations: tuple[Consultation, ...]
    last_review: Review | None
    last_decisions: tuple[Decision, ...]
    progress: tuple[DecisionProgress, ...]
    decisions: tuple[Decision, ...]
    monitoring: MonitoringForm | None
    clocks: tuple[Clock, ...]
    issued: dict[str, IssuedDocument]
    team_manager: Manager | None
    allowed_codes: tuple[str, ...]
    next_review: Duty | None
    latest_on: date | None = None
    complete_by: DueDate | None = None
    target: DueDate | None = None
    date_changes: tuple[DateChange, ...] = ()
    at_meetings: tuple[MeetingAttendance, ...] = ()
    last_attendance: tuple[Attendance, ...] = ()
    video_counts: bool = True
    replies: dict[int, DecisionReply] = field(default_factory=dict)
    reply_window: Window | None = None
    shows_hints: bool = True
    known: dict[int, Known] = field(default_factory=dict)
    asked: Design = SHIPPED
    asks_as_before: bool = False

    @property
    def due_on(self) -> date | None:
        """The last lawful date, None where it is not known."""
        return self.due.due_on if self.due else None


def page(desk: Desk, review_id: int) -> ReviewPage:
    """One review with all that belongs to it; NotFound for an unknown one."""
    review = reviews.by_id(desk.case_file, review_id)
    child = standing_of(desk, review.child_id or 0)
    history = child.history
    stands = review_clocks.stand(desk, child, review)
    last = _review_before(history, review)
    day = attending.day_of(desk, review)
    is_short_break = attending.is_short_break(history, day)
    found = ReviewPage(
        history=history,
        review=review,
        judged=stands.judged,
        number=stands.number,
        due=stands.due,
        due_why=stands.why,
        attendance=reviews.attendance(desk.case_file, review_id),
        consultations=consultations.of_review(desk.case_file, review_id),
        last_review=last,
        last_decisions=decisions.of_review(desk.case_file, last.id) if last and last.id else (),
        progress=decisions.progress_at(desk.case_file, review_id),
        decisions=decisions.of_review(desk.case_file, review_id),
        monitoring=monitoring.of_review(desk.case_file, review_id),
        clocks=review_clocks.clocks(desk, history, review),
        issued={one.kind: one for one in reversed(issued.listed(desk.case_file, review_id))},
        team_manager=settings.team_manager(desk, history.child.team, desk.today),
        allowed_codes=participation.allowed(history.child.born_on, day, is_short_break=is_short_break),
        next_review=review_clocks.review_after(desk, history, review),
        latest_on=child.latest_on(review) if review.is_open else None,
        complete_by=review_clocks.complete_by(desk, review),
        target=review_clocks.target(child, review),
        date_changes=diary.date_changes(desk.case_file, review_id),
        at_meetings=reviews.at_meetings(desk.case_file, review_id),
        last_attendance=reviews.attendance(desk.case_file, last.id) if last and last.id else (),
        video_counts=desk.rules.on(day).options.video_counts_as_attending,
        replies=kept_replies.of_review(desk.case_file, review_id),
        reply_window=replies.window(desk, review.child_id or 0, review_id),
        shows_hints=settings.preferences(desk).smart_hints,
    )
    now = monitoring_design.kept(desk).design
    asked = found.monitoring.design if found.monitoring else now
    found = replace(found, asked=asked, asks_as_before=asked != now)
    return replace(found, known=_known(desk, found, day))


@command("Plan a review", touches=Topic.REVIEWS)
def plan(desk: Desk, change: Change, child_id: int, planned_on: date | None = None) -> int:
    """Begin a review for the child; gives its id, or that of the one already under way.

    RuleBroken for a child not looked after, and for a day to come after the last lawful date: that
    one is planned with its authorisation.
    """
    under_way = [review for review in reviews.of_child(desk.case_file, child_id) if review.is_open]
    if under_way:
        return under_way[0].id or 0
    if children.history(desk, child_id).current_period(desk.today) is None:
        raise RuleBroken("This child is not looked after today, so no review can be planned.")
    begun = Review(child_id=child_id)
    begun = replace(begun, id=reviews.save(change, begun))
    if planned_on is not None and planned_on > desk.today:
        begun = put_day(desk, change, begun, planned_on, NO_AUTHORISATION)
    return reviews.save(change, replace(begun, planned_on=planned_on))


def save_plan(desk: Desk, review_id: int, plan: Plan, given: Authorisation = NO_AUTHORISATION) -> None:
    """Keep when and where this review is planned, and when the next one is.

    RuleBroken where the day has to be authorised and is not (see `planner.moved`), for an impossible
    time, and where no day is planned that could be agreed.
    """
    _save_plan(desk, review_id, plan, given, reason=given.reason)


@command("Plan a review", touches=Topic.REVIEWS | Topic.DIARY)
def _save_plan(
    desk: Desk,
    change: Change,
    review_id: int,
    plan: Plan,
    given: Authorisation,
    *,
    reason: str,  # noqa: ARG001 - the command puts it into the audit line
) -> None:
    held = reviews.by_id(desk.case_file, review_id)
    planned = put_day(desk, change, held, plan.planned_on, given)
    if plan.is_agreed and plan.planned_on is None:
        raise RuleBroken("No day is planned yet. Choose the day first.", field="planned_on")
    wanted = replace(
        planned,
        planned_at=read_time(plan.planned_at, "planned_at"),
        planned_place=plan.planned_place.strip(),
        is_agreed=plan.is_agreed,
        next_review_on=plan.next_review_on,
    )
    reviews.save(change, wanted)


@command("Record the meetings of a review", touches=Topic.REVIEWS)
def save_meetings(
    desk: Desk,
    change: Change,
    review_id: int,
    meetings: Sequence[Meeting],
    people: Sequence[Attendance],
    apart: Sequence[PartIn] = (),
) -> None:
    """Keep the review's meetings and who took part; RuleBroken as `with_meetings` says.

    `apart` says how people were at single meetings of several. Where brothers and sisters are reviewed
    in the same meeting it is entered for them too (`joint_meetings.follow`). The days of a complete
    review are corrected with a reason (`corrections.save`), not here.
    """
    review = reviews.by_id(desk.case_file, review_id)
    days = sorted(meeting.held_on for meeting in meetings)
    if review.completed_on and days != [meeting.held_on for meeting in review.meetings]:
        raise RuleBroken(
            "The review is complete, so its dates are locked: correct one with a reason, or reopen the "
            "review.",
            field="held_on",
        )
    history = children.history(desk, review.child_id or 0)
    period = (history.period_at(days[0]) if days else None) or history.current_period(desk.today)
    started_on = period.became_looked_after_on if period and period.start_known else None
    wanted = with_meetings(review, meetings, started_on=started_on, today=desk.today)
    people_before = reviews.attendance(desk.case_file, review_id)
    reviews.save(change, wanted)
    attending.keep(desk, change, review, wanted.meetings, people, apart)
    joint_meetings.follow(desk, change, review, people_before)


@command("Record how the child took part", touches=Topic.REVIEWS)
def save_participation(
    desk: Desk,
    change: Change,
    review_id: int,
    code: str | None,
    how: str,
    *,
    chaired: bool,
    co_chaired: bool = False,
) -> None:
    """Keep the participation code and its story; RuleBroken where the code does not fit (rules 399 to 441).

    A child who chaired the whole review did not co-chair it.
    """
    review = reviews.by_id(desk.case_file, review_id)
    day = attending.day_of(desk, review)
    history = children.history(desk, review.child_id or 0)
    is_short_break = attending.is_short_break(history, day)
    born_on = history.child.born_on
    problem = participation.check(code, born_on, day, is_short_break=is_short_break) if code else None
    if problem:
        raise RuleBroken(problem, field="participation_code")
    took_part = replace(review, participation_code=code, how_took_part=how)
    reviews.save(
        change, replace(took_part, child_chaired=chaired, child_co_chaired=co_chaired and not chaired)
    )


@command("Record my statement", touches=Topic.REVIEWS)
def save_statement(desk: Desk, change: Change, review: Review) -> None:
    """Keep the IRO's agreement, statement and the planned next review of `review`."""
    held = reviews.by_id(desk.case_file, review.id or 0)
    wanted = replace(held, agreement=review.agreement, statement=review.statement)
    reviews.save(change, replace(wanted, next_review_on=review.next_review_on))


@command("Fill in the monitoring form", touches=Topic.MONITORING)
def save_monitoring(desk: Desk, change: Change, form: MonitoringForm) -> int:
    """Keep the monitoring form; what changes after its issue goes out as an addendum.

    What it asks is kept with it from the first time on.
    """
    held = monitoring.of_review(desk.case_file, form.review_id or 0)
    asked = held.asked if held is not None else to_asked(monitoring_design.kept(desk).design)
    return monitoring.save(change, replace(form, asked=asked))


@command("Say how a review counts", touches=Topic.REVIEWS)
def save_counting(desk: Desk, change: Change, review_id: int, said: Counting) -> None:
    """Keep whether what was held is a review, how, and why it was late; RuleBroken as `counted` says.

    None of it stands in a paper, so it can be said after the letter was issued too.
    """
    review = reviews.by_id(desk.case_file, review_id)
    reviews.save(change, counted(children.history(desk, review.child_id or 0), review, said))


@command("Complete a review", touches=Topic.REVIEWS)
def complete(desk: Desk, change: Change, review_id: int) -> None:
    """Close the review on the day of its last meeting; RuleBroken as `completed` says."""
    review = reviews.by_id(desk.case_file, review_id)
    history = children.history(desk, review.child_id or 0)
    is_short_break = attending.is_short_break(history, attending.day_of(desk, review))
    reviews.save(change, completed(review, born_on=history.child.born_on, is_short_break=is_short_break))


@command("Reopen a review", touches=Topic.REVIEWS)
def reopen(desk: Desk, change: Change, review_id: int) -> None:
    """Open a completed review again, while no paper that follows on its completion was issued."""
    reviews.save(change, replace(not_issued(desk, review_id), completed_on=None))


@command("Mark a task done", touches=Topic.REVIEWS)
def mark_done(desk: Desk, change: Change, review_id: int, rule: str, done_on: date) -> None:
    """Record the day a task before or after the review was done outside IRO Desk."""
    review = reviews.by_id(desk.case_file, review_id)
    if done_on > desk.today:
        raise RuleBroken("This day is still to come. Enter the day it was done.", field="done_on")
    if rule in BEFORE_REVIEW:
        reviews.mark_done(change, desk.case_file, review_id, rule, done_on)
        return
    if review.completed_on is None or done_on < review.completed_on:
        raise RuleBroken(
            "This is before the review was completed. Enter the day it was done.", field="done_on"
        )
    reviews.mark_done(change, desk.case_file, review_id, rule, done_on)


def _known(desk: Desk, page: ReviewPage, on: date) -> dict[int, Known]:
    recorded = Recorded(
        review=page.review,
        history=page.history,
        number=page.number,
        on=on,
        last_decisions=page.last_decisions,
        progress=page.progress,
        reports=voices.of_review(desk.case_file, ReportReceived, page.review.id or 0),
        consultations=page.consultations,
        attendance=page.attendance,
    )
    found = known(recorded, desk.calendar)
    return {number: answer for number, answer in found.items() if page.asked.place(number)}


def _review_before(history: History, review: Review) -> Review | None:
    day = review.commenced_on or review.planned_on
    held = [other for other in history.reviews if other.commenced_on and other.id != review.id]
    before = [other for other in held if day is None or other.commenced_on < day]  # type: ignore[operator]
    return before[-1] if before else None
