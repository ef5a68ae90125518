"""A review as a series of meetings (statutory.md 1.8)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import pairwise

from iro_desk.domain import participation
from iro_desk.domain.child import Basis
from iro_desk.domain.errors import RuleBroken


class ReviewMode(StrEnum):
    """How the review was carried out (statutory.md 1.2, 1.8)."""

    MEETING = "meeting"
    SERIES = "series"
    NO_MEETING_LTF = "no_meeting_ltf"


class Timeliness(StrEnum):
    """Whether a review was held by its latest lawful date (statutory.md 1.8, default rule 3)."""

    IN_TIME = "in_time"
    LATE = "late"
    IN_TIME_INCOMPLETE = "in_time_incomplete"
    NOT_JUDGEABLE = "not_judgeable"
    RELAXED_2020 = "relaxed_2020"


class LateReason(StrEnum):
    """Why a review was held late (row S5); each is counted by name."""

    VITAL_ATTENDEE = "vital_attendee"
    CHILD_OR_PARENT = "child_or_parent"
    SOCIAL_WORKER = "social_worker"
    REPORT_MISSING = "report_missing"
    IRO_AVAILABILITY = "iro_availability"
    IRO_NOT_TOLD = "iro_not_told"
    COURT = "court"
    PLACEMENT_MOVE = "placement_move"
    RECORDING_ERROR = "recording_error"
    OTHER = "other"


LATE_REASONS = {
    LateReason.VITAL_ATTENDEE: "A vital attendee was not available",
    LateReason.CHILD_OR_PARENT: "The child or a parent asked for another day",
    LateReason.SOCIAL_WORKER: "Change, sickness or absence of the social worker",
    LateReason.REPORT_MISSING: "Social work report or care plan not ready",
    LateReason.IRO_AVAILABILITY: "The IRO was not available",
    LateReason.IRO_NOT_TOLD: "The IRO was not told in time",
    LateReason.COURT: "Court timetable",
    LateReason.PLACEMENT_MOVE: "Move of placement",
    LateReason.RECORDING_ERROR: "Recorded in error",
    LateReason.OTHER: "Other",
}
"""Each reason in words."""


class Agreement(StrEnum):
    """Whether the IRO agrees that the plan meets the child's needs (statutory.md 4.2)."""

    AGREES = "agrees"
    AGREES_IN_PART = "agrees_in_part"
    DOES_NOT_AGREE = "does_not_agree"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One meeting of a review."""

    held_on: date
    place: str = ""
    adjourned: bool = False
    adjourned_reason: str = ""
    id: int | None = None


class ChangeKind(StrEnum):
    """What was done to the day of a review: planned for another day, or called off before it opened."""

    MOVED = "moved"
    POSTPONED = "postponed"


@dataclass(frozen=True, slots=True, kw_only=True)
class DateChange:
    """One change of a review's planned day (statutory.md 1.8 rule 8; row S8).

    `authorised_by` and `authorised_on` are set where the day was agreed, or the new one lies
    after the last lawful date, `latest_on`.
    """

    review_id: int
    old_on: date | None
    new_on: date | None
    kind: ChangeKind = ChangeKind.MOVED
    reason: str = ""
    authorised_by: str = ""
    authorised_on: date | None = None
    latest_on: date | None = None
    changed_on: date
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """One person and the review: `attended` is a key of `people.ATTENDED`.

    `is_part`: they were there for part of it only, `reason` says why (row V2).
    """

    role: str
    name: str = ""
    attended: str = "in_person"
    is_part: bool = False
    reason: str = ""
    report_received_on: date | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingAttendance:
    """One person at one meeting of a series, where that differs from meeting to meeting (row V2)."""

    attendance_id: int
    meeting_id: int
    attended: str = "in_person"
    is_part: bool = False
    reason: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PartIn:
    """How the person at place `person` of an attendance list was at the meeting of that day."""

    person: int
    held_on: date
    attended: str = "in_person"
    is_part: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A statutory review of one child's case.

    `meetings` are in date order. A review is open until `completed_on` is set; an
    imported review has one meeting and was completed on it.

    `is_agreed`: the planned day is agreed with those who come, so that moving it needs an
    authorisation (row S8). `counts_reason` says why a meeting without the child or the social
    worker still is a review, or why it is none (statutory.md A11, A15, A16).

    `long_term_plans` are codes of the national care-plan list, several where plans run in parallel.
    `joint_meeting_id` is that of brothers and sisters who were reviewed in one meeting (row K6).
    """

    child_id: int | None = None
    planned_on: date | None = None
    planned_at: str = ""
    planned_place: str = ""
    is_agreed: bool = False
    meetings: tuple[Meeting, ...] = ()
    completed_on: date | None = None
    mode: ReviewMode = ReviewMode.MEETING
    counts_as_statutory: bool = True
    counts_reason: str = ""
    late_reason: LateReason | None = None
    late_reason_text: str = ""
    participation_code: str | None = None
    how_took_part: str = ""
    child_chaired: bool = False
    child_co_chaired: bool = False
    next_review_on: date | None = None
    agreement: Agreement | None = None
    statement: str = ""
    long_term_plans: frozenset[str] = frozenset()
    legal_advice: str = ""
    rights_considered: str = ""
    cafcass_considered: str = ""
    joint_meeting_id: int | None = None
    basis: Basis = Basis.RECORDED
    id: int | None = None

    @property
    def commenced_on(self) -> date | None:
        """The statutory review date: the first meeting's (statutory.md A12)."""
        return self.meetings[0].held_on if self.meetings else None

    @property
    def is_open(self) -> bool:
        """Still to be completed."""
        return self.completed_on is None


def with_meetings(
    review: Review, meetings: Iterable[Meeting], *, started_on: date | None, today: date
) -> Review:
    """The review with these meetings, in date order (statutory.md 1.8).

    `started_on` is the first day of the period of care. RuleBroken for a meeting that
    has not been held yet or lies before the period, two on one day, an adjournment
    without a reason, or a second adjournment (once only).
    """
    ordered = tuple(sorted(meetings, key=lambda meeting: meeting.held_on))
    for earlier, later in pairwise(ordered):
        if earlier.held_on == later.held_on:
            raise RuleBroken("Two meetings have the same date. Change or remove one.", field="held_on")
    for meeting in ordered:
        if meeting.held_on > today:
            raise RuleBroken(
                "A meeting can't be recorded before it is held. Use the planned date.", field="held_on"
            )
        if started_on and meeting.held_on < started_on:
            raise RuleBroken(
                "This meeting is before the child became looked after. Check the date.", field="held_on"
            )
        if meeting.adjourned and not meeting.adjourned_reason.strip():
            raise RuleBroken("Say why the meeting was adjourned.", field="adjourned_reason")
    if sum(meeting.adjourned for meeting in ordered) > 1:
        raise RuleBroken("A review is adjourned once only. Untick one of the two.", field="adjourned")
    mode = ReviewMode.SERIES if len(ordered) > 1 else ReviewMode.MEETING
    if review.mode is ReviewMode.NO_MEETING_LTF and len(ordered) < 2:
        mode = review.mode
    completed_on = ordered[-1].held_on if ordered and review.completed_on else None
    return replace(review, meetings=ordered, mode=mode, completed_on=completed_on)


def completed(review: Review, *, born_on: date | None, is_short_break: bool = False) -> Review:
    """The review, completed on the day of its last meeting (statutory.md 1.8, default rule 1).

    RuleBroken while there is no meeting, the last one stands adjourned, or the
    participation code is missing or does not fit the child's age (SSDA903 rules 167,
    440, 441). A review in a series of short breaks has none (rule 399).
    """
    if review.commenced_on is None:
        raise RuleBroken("Record the meeting first: a review is completed on the day of its last meeting.")
    if review.meetings[-1].adjourned:
        raise RuleBroken(
            "The last meeting was adjourned. Record the reconvened meeting first.", field="adjourned"
        )
    code = review.participation_code
    if not code and not is_short_break:
        raise RuleBroken(
            "Choose a participation code: the national return asks for one.", field="participation_code"
        )
    if code:
        problem = participation.check(code, born_on, review.commenced_on, is_short_break=is_short_break)
        if problem:
            raise RuleBroken(problem, field="participation_code")
    return replace(review, completed_on=review.meetings[-1].held_on)
