"""What holds of every child's clock (statutory.md 8, last paragraph), over random whole histories.

The properties of days and of single rules stand in test_days.py and test_clock.py: a working day
added is a working day and never moves earlier, six months on is the sixth month, 20 working days
are 26 to 34 days, and a new holiday moves only what is counted across it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from iro_desk.domain.days import WorkingCalendar
from iro_desk.domain.duties import NOT_RECORDED, Duty, State, duties_of
from iro_desk.domain.duty_rules import TIMED
from iro_desk.domain.history import History
from iro_desk.domain.review import Review
from iro_desk.domain.rule_book import Options, RuleBook, RulePack, SeriesDay
from iro_desk.domain.rules import Unit
from iro_desk.domain.timeliness import judged
from iro_desk.services.holidays import load
from tests.domain.histories import episode, held, history, period
from tests.domain.told_histories import book_of, history_of
from tests.oracle.made_up import made_up

CALENDAR = load()
CHILDREN = st.integers(min_value=10_000, max_value=10_000_000)
OVERDUE = {State.OVERDUE, State.CRITICALLY_OVERDUE}
COMPLETED = RuleBook(packs=(RulePack(options=Options(next_leg_from=SeriesDay.COMPLETED)),))
STARTS = st.dates(min_value=date(2015, 1, 1), max_value=date(2033, 1, 1))


def asked(number: int) -> tuple[History, date, RuleBook]:
    """A made-up child, the day to ask about and the rules of that day."""
    story, today = made_up(number)
    return history_of(story), today, book_of(story, today)


def next_reviews(duties: tuple[Duty, ...]) -> list[Duty]:
    return [duty for duty in duties if duty.is_next_review]


@given(CHILDREN)
def test_a_child_looked_after_has_exactly_one_next_review(number: int) -> None:
    of, today, book = asked(number)
    found = duties_of(of, today, CALENDAR, book=book)
    born_on = of.child.born_on
    is_adult = born_on is not None and _is_18(born_on, today)

    assert len(next_reviews(found)) == (of.is_looked_after(today) and not is_adult)
    assert sum(duty.rule == NOT_RECORDED.id for duty in found) <= 1


def _is_18(born_on: date, today: date) -> bool:
    return (today.year - born_on.year, today.month, today.day) >= (18, born_on.month, born_on.day)


@given(CHILDREN)
def test_unknown_is_never_overdue_and_no_practical_day_follows_the_due_day(number: int) -> None:
    of, today, book = asked(number)
    for first in duties_of(of, today, CALENDAR, book=book):
        for duty in (first, *first.also):
            assert (duty.due_on is None) is (duty.state is State.UNKNOWN)
            if duty.due_on is not None and duty.practical_by is not None:
                assert duty.practical_by <= duty.due_on
                assert (duty.state in OVERDUE) is (today > duty.due_on)
            if duty.earliest_on is not None and duty.due_on is not None:
                assert duty.earliest_on <= duty.due_on


@given(CHILDREN)
def test_without_any_record_only_reviews_are_ever_overdue(number: int) -> None:
    of, today, book = asked(number)
    bare = replace(of, events={}, reviews=(), done={})

    late = [duty.rule for duty in duties_of(bare, today, CALENDAR, book=book) if duty.state in OVERDUE]
    assert [rule for rule in late if not rule.startswith("REV_")] == []


@given(CHILDREN)
def test_recomputing_gives_the_same_answer(number: int) -> None:
    of, today, book = asked(number)
    before = repr(of)

    first = duties_of(of, today, CALENDAR, book=book)
    again = duties_of(of, today, CALENDAR, book=book)
    afresh = duties_of(asked(number)[0], today, load(), book=book)
    assert _told(first) == _told(again) == _told(afresh)
    assert repr(of) == before


def _told(duties: tuple[Duty, ...]) -> list[tuple[object, ...]]:
    """What a person reads of them."""
    return [
        (duty.rule, duty.duty, duty.due_on, duty.state, duty.working_days_left, duty.why, duty.source)
        for first in duties
        for duty in (first, *first.also)
    ]


@given(CHILDREN)
def test_what_happens_after_today_changes_nothing(number: int) -> None:
    of, today, book = asked(number)

    assert _told(duties_of(upto(of, today), today, CALENDAR, book=book)) == _told(
        duties_of(of, today, CALENDAR, book=book)
    )


def upto(of: History, today: date) -> History:
    """The history as it was written down on that day: what was to come is not there yet."""

    def past(day: date | None) -> date | None:
        return day if day is not None and day <= today else None

    def so_far(review: Review) -> Review:
        meetings = tuple(meeting for meeting in review.meetings if meeting.held_on <= today)
        return replace(review, meetings=meetings, completed_on=past(review.completed_on))

    return replace(
        of,
        care_periods=tuple(
            replace(
                each,
                ceased_on=past(each.ceased_on),
                cease_code=each.cease_code if past(each.ceased_on) else None,
            )
            for each in of.care_periods
            if each.became_looked_after_on <= today
        ),
        episodes=tuple(
            replace(each, ended_on=past(each.ended_on)) for each in of.episodes if each.started_on <= today
        ),
        # A review that was planned is planned all along; one begun later was not there.
        reviews=tuple(
            so_far(each) for each in of.reviews if not each.meetings or each.meetings[0].held_on <= today
        ),
        events={
            kind: found
            for kind, events in of.events.items()
            if (
                found := tuple(
                    replace(each, ended_on=past(each.ended_on))
                    for each in events
                    if each.happened_on <= today
                )
            )
        },
        done={task: day for task, day in of.done.items() if day <= today},
    )


@given(CHILDREN)
def test_a_local_rule_never_makes_a_date_later(number: int) -> None:
    of, today, book = asked(number)
    pack = book.on(today)
    plain = RuleBook(packs=(replace(pack, from_on=None, local_rules=()),))
    before = {_key(duty): duty for duty in duties_of(of, today, CALENDAR, book=plain)}

    for duty in duties_of(of, today, CALENDAR, book=book):
        if duty.is_next_review:
            (law,) = next_reviews(tuple(before.values()))
        else:
            law = before[_key(duty)]
        assert (duty.due_on or date.max) <= (law.due_on or date.max)
        if duty.due_on != law.due_on:
            assert not duty.is_statutory
            assert law.due_on in {other.due_on for other in duty.also}


def _key(duty: Duty) -> tuple[str, int | None, date | None]:
    return duty.rule, duty.review_id, duty.event_on


@given(CHILDREN, st.integers(min_value=1, max_value=200))
def test_a_new_bank_holiday_moves_only_what_is_counted_across_it(number: int, ahead: int) -> None:
    of, today, book = asked(number)
    proclaimed = today + timedelta(days=ahead)
    changed = WorkingCalendar(
        holidays={**CALENDAR.holidays, proclaimed: "Proclaimed"}, covered_from=2010, covered_to=2035
    )
    was_working = CALENDAR.is_working_day(proclaimed)
    before = {_key(duty): duty for duty in duties_of(of, today, CALENDAR, book=book)}

    for duty in duties_of(of, today, changed, book=book):
        law = before.get(_key(duty))
        if law is None or law.due_on == duty.due_on or duty.due_on is None or law.due_on is None:
            continue
        assert was_working
        assert _counts_working_days(duty) or duty.rule in {"MIDWAY", "PERMANENCE"}
        assert duty.event_on is not None
        days = sorted([duty.event_on, duty.due_on])
        assert days[0] <= proclaimed <= days[1]


def _counts_working_days(duty: Duty) -> bool:
    return duty.rule in TIMED and TIMED[duty.rule].unit is Unit.WORKING_DAYS


@given(
    STARTS,
    st.integers(min_value=0, max_value=40),
    st.integers(min_value=0, max_value=60),
    st.integers(min_value=1, max_value=3),
)
def test_the_next_leg_from_the_first_meeting_is_never_after_the_one_from_the_last(
    start: date, after: int, between: int, number: int
) -> None:
    """1.8, default rule 4: the earlier, safe date under either reading."""
    first = start + timedelta(days=after)
    days = [(start + timedelta(days=each)).isoformat() for each in range(number - 1)]
    last = first + timedelta(days=between)
    series = held(*sorted({first.isoformat(), last.isoformat()}), number=9)
    earlier = [held(day, number=place) for place, day in enumerate(days, 1)]
    of = history(period(start.isoformat()), reviews=[*earlier, series])

    (safe,) = next_reviews(duties_of(of, last, CALENDAR))
    (other,) = next_reviews(duties_of(of, last, CALENDAR, book=COMPLETED))
    assert safe.rule == other.rule
    assert safe.due_on is not None
    assert other.due_on is not None
    assert safe.due_on <= other.due_on


@given(
    STARTS,
    st.lists(st.integers(min_value=1, max_value=400), min_size=1, max_size=6, unique=True),
    st.integers(min_value=0, max_value=300),
)
def test_a_restart_never_alters_the_closed_period(start: date, after: list[int], gap: int) -> None:
    """Looked after again: how the reviews of the first period did, and what is left of them, stays."""
    ended = start + timedelta(days=max(after) + 1)
    again = ended + timedelta(days=gap)
    today = again + timedelta(days=3)
    reviews = [
        held((start + timedelta(days=day)).isoformat(), number=number)
        for number, day in enumerate(sorted(after), 1)
    ]
    closed = history(
        period(start.isoformat(), ended.isoformat(), code="E4A"),
        reviews=reviews,
        episodes=[episode(start.isoformat(), ended.isoformat())],
    )
    reopened = replace(
        closed,
        care_periods=(*closed.care_periods, period(again.isoformat())),
        episodes=(*closed.episodes, episode(again.isoformat())),
        reviews=(*closed.reviews, held(today.isoformat(), number=99)),
    )

    assert judged(reopened, CALENDAR, today)[: len(reviews)] == judged(closed, CALENDAR, today)
    assert _of_closed(reopened, today) == _of_closed(closed, today)
    (following,) = next_reviews(duties_of(reopened, again, CALENDAR))
    assert (following.rule, following.event_on) == ("REV_FIRST", again)


def _of_closed(of: History, today: date) -> list[tuple[str, int | None, date | None]]:
    return [_key(duty) for duty in duties_of(of, today, CALENDAR) if duty.review_id not in {None, 99}]


@given(STARTS)
def test_the_first_review_is_26_to_34_days_after_care_began(start: date) -> None:
    (following,) = next_reviews(duties_of(history(period(start.isoformat())), start, CALENDAR))

    assert following.due_on is not None
    assert 26 <= (following.due_on - start).days <= 34
