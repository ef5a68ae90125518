"""A review as a series of meetings (statutory.md 1.8)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from iro_desk.domain.child import Basis


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """One person and the review: `attended` is a key of `people.ATTENDED`."""

    role: str
    name: str = ""
    attended: str = "in_person"
    reason: str = ""
    report_received_on: date | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A statutory review of one child's case.

    `meetings` are in date order. A review is open until `completed_on` is set; an
    imported review has one meeting and was completed on it.
    """

    child_id: int | None = None
    planned_on: date | None = None
    meetings: tuple[Meeting, ...] = ()
    completed_on: date | None = None
    mode: ReviewMode = ReviewMode.MEETING
    counts_as_statutory: bool = True
    participation_code: str | None = None
    how_took_part: str = ""
    child_chaired: bool = False
    next_review_on: date | None = None
    agreement: Agreement | None = None
    statement: str = ""
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
