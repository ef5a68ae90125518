"""Missing episodes with their return interviews, and concerns of exploitation (rows M5, M6)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from iro_desk.domain.child import Child
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.events import Event, EventKind
from iro_desk.domain.history import History
from iro_desk.domain.oversight import ReturnInterview
from iro_desk.domain.reporting_year import ReportingYear
from iro_desk.domain.wording import counted, short_date

WITHIN_DAYS = 3
"""The talk after a return is to be held within 72 hours; only days are kept, so within 3 days.

Statutory guidance on children who run away or go missing (2014); statutory.md names the
interview (4.4, item 17) without a limit.
"""

EXPLOITATION_TYPES: Mapping[str, str] = MappingProxyType(
    {
        "sexual": "Sexual exploitation",
        "criminal": "Criminal exploitation",
        "county_lines": "County lines",
        "trafficking": "Trafficking or modern slavery",
        "radicalisation": "Radicalisation",
        "other": "Other",
    }
)


class Interview(StrEnum):
    """Where the return interview of an episode stands; HELD where the day of the return is not known."""

    STILL_MISSING = "still_missing"
    NOT_OFFERED = "not_offered"
    OFFERED = "offered"
    REFUSED = "refused"
    HELD = "held"
    HELD_IN_TIME = "held_in_time"
    HELD_LATE = "held_late"


_HOW_SOON = {
    Interview.HELD: "return not on file",
    Interview.HELD_IN_TIME: "within 3 days",
    Interview.HELD_LATE: "late",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingRow:
    """One missing episode. `since_review`: it began after the child's last review."""

    child: Child
    event: Event
    interview: ReturnInterview | None
    since_review: bool

    @property
    def returned_on(self) -> date | None:
        """The day the child was back."""
        return self.event.ended_on

    @property
    def due_on(self) -> date | None:
        """The last day for the interview, None while the child is not back."""
        return self.returned_on + timedelta(days=WITHIN_DAYS) if self.returned_on else None

    @property
    def stands(self) -> Interview:
        """Where its return interview stands."""
        held = self.interview
        if held is not None and held.held_on is not None:
            if self.due_on is None:
                return Interview.HELD
            return Interview.HELD_IN_TIME if held.held_on <= self.due_on else Interview.HELD_LATE
        if held is not None and held.is_accepted is False:
            return Interview.REFUSED
        if held is not None and held.offered_on is not None:
            return Interview.OFFERED
        return Interview.NOT_OFFERED if self.returned_on else Interview.STILL_MISSING

    def is_late(self, today: date) -> bool:
        """Whether an interview not held yet should have been, by that day."""
        waits = self.stands in {Interview.NOT_OFFERED, Interview.OFFERED}
        return waits and self.due_on is not None and self.due_on < today

    def words(self, today: date) -> str:
        """Where the interview stands, in words."""
        held = self.interview
        match self.stands:
            case Interview.STILL_MISSING:
                return "No return on file"
            case Interview.REFUSED:
                return "Offered, not accepted"
            case Interview.HELD | Interview.HELD_IN_TIME | Interview.HELD_LATE:
                on = short_date(held.held_on) if held is not None and held.held_on else ""
                return f"Held {on}, {_HOW_SOON[self.stands]}"
        begun = "Offered, not held" if self.stands is Interview.OFFERED else "No offer on file"
        if self.is_late(today) and self.due_on is not None:
            return f"{begun}, due {short_date(self.due_on)}"
        return begun


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingFigure:
    """The episodes of a year and their interviews, each a count of a count; of one child or of all."""

    year: ReportingYear
    rows: tuple[MissingRow, ...]
    is_of_child: bool = False

    @property
    def words(self) -> str:
        """The figure as a sentence."""
        back = [row for row in self.rows if row.stands is not Interview.STILL_MISSING]
        if not self.rows:
            return f"No missing episode is on file {self.year.since}."
        children = len({row.child.id for row in self.rows})
        held = sum(row.stands in _HOW_SOON for row in back)
        in_time = sum(row.stands is Interview.HELD_IN_TIME for row in back)
        offered = sum(_is_offered(row) for row in back)
        recent = sum(row.since_review for row in self.rows)
        whose = "" if self.is_of_child else f" of {counted(children, 'child', 'children')}"
        return (
            f"{counted(len(self.rows), 'missing episode')}{whose} "
            f"{self.year.since}, {recent} since the last review. Return interviews: offered "
            f"{offered} of {len(back)}, held {held} of {len(back)}, within 3 days {in_time} of {len(back)}."
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern:
    """One concern of exploitation; it lasts until it is closed."""

    child: Child
    event: Event

    @property
    def type_words(self) -> str:
        """Of what type."""
        return EXPLOITATION_TYPES.get(self.event.detail, "Type not said")

    def is_open(self, today: date) -> bool:
        """Whether it lasts at the end of that day."""
        return self.event.covers(today)


def rows(
    histories: Iterable[History], interviews: Iterable[ReturnInterview], today: date
) -> tuple[MissingRow, ...]:
    """Every missing episode, the latest first."""
    by_event = {one.event_id: one for one in interviews}
    found = []
    for history in histories:
        held = history.held_reviews(today)
        reviewed_on = held[-1][0] if held else date.min
        found += [
            MissingRow(
                child=history.child,
                event=event,
                interview=by_event.get(event.id or 0),
                since_review=event.happened_on > reviewed_on,
            )
            for event in history.events.get(EventKind.MISSING, ())
            if event.id is not None
        ]
    return tuple(sorted(found, key=lambda row: (row.event.happened_on, row.event.id or 0), reverse=True))


def concerns(histories: Iterable[History], today: date) -> tuple[Concern, ...]:
    """Every concern of exploitation: the open ones first, then the latest."""
    found = [
        Concern(child=history.child, event=event)
        for history in histories
        for event in history.events.get(EventKind.EXPLOITATION, ())
    ]
    latest = sorted(found, key=lambda one: (one.event.happened_on, one.event.id or 0), reverse=True)
    return tuple(sorted(latest, key=lambda one: not one.is_open(today)))


def checked(interview: ReturnInterview, event: Event, today: date) -> ReturnInterview:
    """The interview as it may be kept; RuleBroken, naming the field, where it is not whole."""
    for field, on in (("offered_on", interview.offered_on), ("held_on", interview.held_on)):
        if on is not None and on > today:
            raise RuleBroken("This day is still to come. Enter the day it happened.", field=field)
        if on is not None and on < event.happened_on:
            raise RuleBroken(
                f"The child went missing on {short_date(event.happened_on)}. Enter a day after it.",
                field=field,
            )
    if interview.held_on is not None and event.ended_on is not None and interview.held_on < event.ended_on:
        raise RuleBroken(
            f"The child came back on {short_date(event.ended_on)}. Enter that day or a later one.",
            field="held_on",
        )
    if interview.held_on is not None and interview.is_accepted is False:
        raise RuleBroken(
            "It was held, so it was accepted. Change the answer, or take out the day.", field="held_on"
        )
    return interview


def _is_offered(row: MissingRow) -> bool:
    return row.stands not in {Interview.NOT_OFFERED, Interview.STILL_MISSING}
