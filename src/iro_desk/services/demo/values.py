"""An invented caseload as plain values, before anything is stored."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from iro_desk.domain.child import CarePeriod, Child, Episode
from iro_desk.domain.consultation import Consultation
from iro_desk.domain.decisions import Decision, Progress
from iro_desk.domain.events import Event
from iro_desk.domain.monitoring import MonitoringForm
from iro_desk.domain.people import Manager, Profile, Team
from iro_desk.domain.review import Attendance, Review


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoProgress:
    """How far a decision of the review before had got; `decision` is its place there, from 0."""

    decision: int
    progress: Progress
    done_on: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoReview:
    """A review with what was recorded of it.

    A decision's `carried_from` is the place, from 0, of the earlier decision in the review
    before. `done` is the day of each task after the review, by rule id. `issue` says that
    the sent letter and form are issued as papers.
    """

    review: Review
    attendance: tuple[Attendance, ...] = ()
    consultations: tuple[Consultation, ...] = ()
    decisions: tuple[Decision, ...] = ()
    progress: tuple[DemoProgress, ...] = ()
    monitoring: MonitoringForm | None = None
    done: dict[str, date] = field(default_factory=dict)
    issue: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoChild:
    """One invented child with periods of care, episodes, reviews and events in date order."""

    child: Child
    care_periods: tuple[CarePeriod, ...]
    episodes: tuple[Episode, ...]
    reviews: tuple[DemoReview, ...] = ()
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Demo:
    """The whole invented caseload. A manager's `team_id` is the team's place in `teams`, from 1."""

    profile: Profile
    teams: tuple[Team, ...]
    managers: tuple[Manager, ...]
    children: tuple[DemoChild, ...]
