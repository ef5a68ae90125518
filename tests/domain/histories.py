"""Histories in one line, for the tests of the clock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from iro_desk.domain.child import Basis, CarePeriod, Child, Episode
from iro_desk.domain.clock import DueDate, due, rule_in
from iro_desk.domain.duties import Duty, Limits, State, duties_of
from iro_desk.domain.duty_rules import TIMED, UNTIMED
from iro_desk.domain.history import History
from iro_desk.domain.review import Meeting, Review
from iro_desk.domain.rule_book import DEFAULT_PACK
from iro_desk.domain.rules import Rule
from iro_desk.services.holidays import load

CALENDAR = load()


def on(text: str) -> date:
    """The day of an ISO date."""
    return date.fromisoformat(text)


def due_from(rule: str, event_on: str) -> DueDate:
    return due(rule, on(event_on), CALENDAR)


def dates(rule: str, event_on: str) -> tuple[str, str]:
    """The latest date and the practical one."""
    found = due_from(rule, event_on)
    return found.due_on.isoformat(), found.practical_by.isoformat()


def period(
    since: str, until: str | None = None, *, start_known: bool = True, code: str | None = None
) -> CarePeriod:
    return CarePeriod(
        became_looked_after_on=on(since),
        ceased_on=on(until) if until else None,
        start_known=start_known,
        cease_code=code,
    )


def episode(since: str, until: str | None = None, *, status: str = "C2", placement: str = "U6") -> Episode:
    return Episode(
        started_on=on(since),
        ended_on=on(until) if until else None,
        legal_status=status,
        placement_type=placement,
    )


def held(
    *days: str,
    completed: str | None = "",
    basis: Basis = Basis.RECORDED,
    number: int = 1,
    adjourned: bool = False,
) -> Review:
    """A review with meetings on those days, completed on the last unless said otherwise."""
    meetings = tuple(Meeting(held_on=on(day), adjourned=adjourned and day == days[-1]) for day in days)
    completed_on = on(days[-1]) if completed == "" else on(completed) if completed else None
    return Review(meetings=meetings, completed_on=completed_on, basis=basis, id=number)


def imported(*days: str) -> tuple[Review, ...]:
    """Reviews of one meeting each, read from files."""
    return tuple(held(day, basis=Basis.IMPORTED, number=number) for number, day in enumerate(days, 100))


def history(
    *care_periods: CarePeriod,
    reviews: Sequence[Review] = (),
    episodes: Sequence[Episode] = (),
    done: Mapping[tuple[int, str], date] | None = None,
    known_from: str | None = None,
    born_on: date | None = None,
) -> History:
    return History(
        child=Child(child_ref="004031", name="Ember Example", born_on=born_on, id=7),
        care_periods=care_periods,
        episodes=tuple(episodes),
        reviews=tuple(reviews),
        done=done or {},
        reviews_known_from=on(known_from) if known_from else None,
    )


def duties(of: History, today: str) -> tuple[Duty, ...]:
    return duties_of(of, on(today), CALENDAR, Limits())


def around_reviews(of: History, today: str) -> list[Duty]:
    """The rows of the reviews and of what follows them, without the authority's duties."""
    return [duty for duty in duties(of, today) if duty.rule.startswith(("REV_", "POST_"))]


def next_review(of: History, today: str) -> Duty:
    """The one row for the next review; fails when there is not exactly one."""
    found = [
        duty
        for duty in duties(of, today)
        if duty.rule.startswith("REV_") and duty.rule not in {"REV_SERIES", "REV_ADJOURN"}
    ]
    assert len(found) == 1
    return found[0]


def a_duty(
    rule: str,
    due_on: date | None,
    *,
    review_id: int | None = None,
    child: Child | None = None,
    event_on: date | None = None,
    today: date = date(2026, 11, 23),
    state: State = State.NOT_DUE,
    title: str = "",
    reason: str = "",
) -> Duty:
    """One row as a list is given it, with a date of its own choosing; None where it is not known."""
    row = rule_in(DEFAULT_PACK, rule) if rule in TIMED else UNTIMED[rule]
    found = None
    if due_on is not None and isinstance(row, Rule):
        found = DueDate(
            rule=row, counted=row, event_on=event_on or due_on, due_on=due_on, calendar=CALENDAR, words=reason
        )
    return Duty(
        child=child or Child(child_ref="004031", id=1),
        today=today,
        rule_row=row,
        due=found,
        state=state if found else State.UNKNOWN,
        working_days_left=CALENDAR.working_days_between(today, due_on) if due_on else None,
        title=title,
        reason=reason,
        review_id=review_id,
    )
