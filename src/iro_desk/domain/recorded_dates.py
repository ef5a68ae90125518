"""Every date on file about a child that can be corrected, with the words it is known by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial
from types import MappingProxyType

from iro_desk.domain import codes
from iro_desk.domain.child import CarePeriod, Child, Episode
from iro_desk.domain.duty_rules import TIMED
from iro_desk.domain.events import WORDS, Event
from iro_desk.domain.history import History
from iro_desk.domain.review import Review
from iro_desk.domain.rules import RULES
from iro_desk.domain.wording import short_date


class Dated(StrEnum):
    """What the date is of. The row it stands in is a review's for EARLIER_MEETING, PLANNED and TASK."""

    MEETING = "meeting"
    EARLIER_MEETING = "earlier_meeting"
    PLANNED = "planned"
    TASK = "task"
    BECAME_LOOKED_AFTER = "became_looked_after"
    CEASED = "ceased"
    EPISODE_STARTED = "episode_started"
    EPISODE_ENDED = "episode_ended"
    EVENT = "event"
    EVENT_ENDED = "event_ended"
    EARLY_REVIEW = "early_review"
    CHILD = "child"


CHILD_DATES: Mapping[str, str] = MappingProxyType(
    {
        "born_on": "Date of birth",
        "iro_allocated_on": "IRO allocated",
        "last_iro_contact_on": "Last seen by the IRO",
        "last_seen_on": "Last seen by the social worker",
        "last_social_work_visit_on": "Social worker’s last visit",
        "last_health_assessment_on": "Health assessment",
        "last_dental_check_on": "Dental check",
        "adoption_decision_on": "Adoption decision",
        "adoption_decision_reversed_on": "Adoption decision reversed",
        "uasc_until": "Unaccompanied child until",
        "deprivation_of_liberty_from": "Deprivation of liberty from",
        "deprivation_of_liberty_to": "Deprivation of liberty until",
    }
)
"""The child's own dates, by the field that holds them."""

TASKS: Mapping[str, str] = MappingProxyType(
    {
        "POST_DECISIONS": "Decisions sent",
        "DECISIONS_RECEIVED": "Decisions received by the team manager",
        "POST_MGR_RESPONSE": "Team manager’s reply",
        "POST_MONITOR_FORM": "Monitoring form sent",
        "POST_CAREPLAN": "Care plan updated",
        "POST_RECORD": "Minutes complete",
        "POST_CHILD_LETTER": "Letter to the child sent",
        "POST_DISTRIBUTE": "Minutes sent to all",
    }
)
"""What was done after a review, by its rule."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedDate:
    """One date on file. `on` is None where it is missing; `name` is the child's field or the task's rule.

    `about` says of what it is where the words alone do not ("Review of 12 Mar 2018"). `may_go`:
    it may be taken away, where what it records did not happen.
    """

    dated: Dated
    child_id: int
    row_id: int
    name: str = ""
    words: str
    about: str = ""
    on: date | None
    may_go: bool = False

    @property
    def key(self) -> str:
        """What tells it from every other date of the child: "meeting:12"."""
        return ":".join(part for part in (self.dated.value, str(self.row_id), self.name) if part)

    @property
    def title(self) -> str:
        """The words and what it is about, in one line."""
        return f"{self.words} ({self.about})" if self.about else self.words


def of_child(history: History) -> tuple[RecordedDate, ...]:
    """The dates of the child: their own, those of care, and those of what happened between reviews."""
    child, found = history.child, []
    found += list(_own(child))
    for period in history.care_periods:
        found += list(_of_period(child, period))
    for episode in history.episodes:
        found += list(_of_episode(child, episode))
    for events in history.events.values():
        for event in events:
            found += list(_of_event(child, event))
    return tuple(found)


def of_review(history: History, review_id: int) -> tuple[RecordedDate, ...]:
    """The dates of one review: planned, held, and what was done after it; () for an unknown one."""
    review = next((one for one in history.reviews if one.id == review_id), None)
    if review is None:
        return ()
    return tuple(_of_review(history, review))


def find(history: History, key: str) -> RecordedDate | None:
    """The date of that key, None where it is not, or no longer, on file."""
    every = [*of_child(history)]
    for review in history.reviews:
        every += _of_review(history, review)
    return next((one for one in every if one.key == key), None)


def review_words(review: Review) -> str:
    """Which review it is, by its day: "Review of 12 Mar 2018"."""
    day = review.commenced_on or review.planned_on
    return f"Review of {short_date(day)}" if day else "Review without a day"


def _own(child: Child) -> Iterator[RecordedDate]:
    for name, words in CHILD_DATES.items():
        on = getattr(child, name)
        if on is not None or name in {"born_on", "iro_allocated_on"}:
            yield RecordedDate(
                dated=Dated.CHILD,
                child_id=child.id or 0,
                row_id=child.id or 0,
                name=name,
                words=words,
                on=on,
                may_go=name != "born_on",
            )


def _of_period(child: Child, period: CarePeriod) -> Iterator[RecordedDate]:
    made = partial(RecordedDate, child_id=child.id or 0, row_id=period.id or 0)
    became = "Became looked after" if period.start_known else "Looked after by (start not known)"
    yield made(dated=Dated.BECAME_LOOKED_AFTER, words=became, on=period.became_looked_after_on)
    about = f"in care from {short_date(period.became_looked_after_on)}"
    if period.ceased_on is not None:
        yield made(dated=Dated.CEASED, words="Left care", about=about, on=period.ceased_on, may_go=True)


def _of_episode(child: Child, episode: Episode) -> Iterator[RecordedDate]:
    named = (
        codes.words(codes.LEGAL_STATUS, episode.legal_status),
        codes.words(codes.PLACEMENT, episode.placement_type),
    )
    about = ", ".join(part for part in named if part)
    made = partial(RecordedDate, child_id=child.id or 0, row_id=episode.id or 0)
    yield made(dated=Dated.EPISODE_STARTED, words="Episode began", about=about, on=episode.started_on)
    if episode.ended_on is not None:
        yield made(
            dated=Dated.EPISODE_ENDED, words="Episode ended", about=about, on=episode.ended_on, may_go=True
        )


def _of_event(child: Child, event: Event) -> Iterator[RecordedDate]:
    if event.id is None:
        return  # told by the child's own dates, and corrected there
    made = partial(RecordedDate, child_id=child.id or 0, row_id=event.id)
    words = WORDS[event.kind]
    yield made(dated=Dated.EVENT, words=words, on=event.happened_on)
    since = f"since {short_date(event.happened_on)}"
    if event.ended_on is not None:
        yield made(
            dated=Dated.EVENT_ENDED, words=f"{words}: ended", about=since, on=event.ended_on, may_go=True
        )
    if event.early_review_by is not None:
        asked = f"{words} of {short_date(event.happened_on)}"
        yield made(
            dated=Dated.EARLY_REVIEW,
            words="Early review to be held by",
            about=asked,
            on=event.early_review_by,
        )


def _of_review(history: History, review: Review) -> Iterator[RecordedDate]:
    made = partial(RecordedDate, child_id=history.child.id or 0, row_id=review.id or 0)
    about = review_words(review)
    # Until it is held the planned day is no record but a plan, and is moved as one.
    if review.planned_on is not None and review.meetings:
        yield made(dated=Dated.PLANNED, words="Planned day", about=about, on=review.planned_on, may_go=True)
    for number, meeting in enumerate(review.meetings, 1):
        words = "Meeting" if len(review.meetings) == 1 else f"Meeting {number} of {len(review.meetings)}"
        yield RecordedDate(
            dated=Dated.MEETING,
            child_id=history.child.id or 0,
            row_id=meeting.id or 0,
            words=words,
            about=about,
            on=meeting.held_on,
            may_go=len(review.meetings) > 1,
        )
    if review.meetings:
        yield made(dated=Dated.EARLIER_MEETING, words="Earlier meeting, not on file", about=about, on=None)
    # What a consultation on file does is dated there, and is no record of its own.
    done = {
        rule: on
        for (review_id, rule), on in history.done.items()
        if review_id == review.id and (review_id, rule) not in history.talked
    }
    for rule, on in sorted(done.items(), key=lambda pair: pair[1]):
        yield made(dated=Dated.TASK, name=rule, words=task_words(rule), about=about, on=on, may_go=True)


def task_words(rule: str) -> str:
    """What was done, for the rule of a task."""
    named = RULES.get(rule) or TIMED.get(rule)
    return TASKS.get(rule) or (named.name if named else rule)
