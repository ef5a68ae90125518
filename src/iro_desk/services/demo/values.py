"""An invented caseload as plain values, before anything is stored."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from iro_desk.domain.care_plan_audits import CarePlanAudit
from iro_desk.domain.child import CarePeriod, Child, Episode
from iro_desk.domain.consultation import Consultation
from iro_desk.domain.decisions import Decision, DecisionReply, Progress
from iro_desk.domain.events import Event
from iro_desk.domain.feedback import FeedbackReturn
from iro_desk.domain.minutes import MinutesSection
from iro_desk.domain.monitoring import MonitoringForm
from iro_desk.domain.people import Manager, Profile, Team
from iro_desk.domain.promises import Promise
from iro_desk.domain.reports import CourtPaper, ReportReceived
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
    the sent letter and form are issued as papers. A reply's `decision_id` is the place of its
    decision, from 0; the row ids in what was written are 0 until it is stored. `statement` holds
    the lines of what the child sent from an app.
    """

    review: Review
    attendance: tuple[Attendance, ...] = ()
    consultations: tuple[Consultation, ...] = ()
    decisions: tuple[Decision, ...] = ()
    progress: tuple[DemoProgress, ...] = ()
    monitoring: MonitoringForm | None = None
    done: dict[str, date] = field(default_factory=dict)
    issue: bool = False
    minutes: tuple[MinutesSection, ...] = ()
    promises: tuple[Promise, ...] = ()
    reports: tuple[ReportReceived, ...] = ()
    replies: tuple[DecisionReply, ...] = ()
    feedback: tuple[FeedbackReturn, ...] = ()
    statement: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoChild:
    """One invented child with periods of care, episodes, reviews and events in date order.

    `meets_with` names the brothers and sisters whose latest reviews were held in one meeting.
    """

    child: Child
    care_periods: tuple[CarePeriod, ...]
    episodes: tuple[Episode, ...]
    reviews: tuple[DemoReview, ...] = ()
    events: tuple[Event, ...] = ()
    court_papers: tuple[CourtPaper, ...] = ()
    audits: tuple[CarePlanAudit, ...] = ()
    meets_with: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Demo:
    """The whole invented caseload. A manager's `team_id` is the team's place in `teams`, from 1."""

    profile: Profile
    teams: tuple[Team, ...]
    managers: tuple[Manager, ...]
    children: tuple[DemoChild, ...]
