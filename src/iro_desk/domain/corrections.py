"""What becomes of a child's history when a recorded date is corrected, and what can't be (row S4).

The council of the annual report could not correct four wrongly recorded review dates (its 8.1).
Here any date on file can be, with a reason, and only the impossible is refused: a day still to
come, a day before care began, an order of days that cannot have been (statutory.md 1.8 rule 7).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Any

from iro_desk.domain import care_corrections
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.events import Event, by_kind, told_by_files
from iro_desk.domain.history import History
from iro_desk.domain.impossible_dates import (
    FIELD,
    found,
    gone,
    refuse,
    refuse_ahead,
    refuse_before_birth,
    replaced,
)
from iro_desk.domain.recorded_dates import Dated, RecordedDate, task_words
from iro_desk.domain.review import Meeting, Review, with_meetings
from iro_desk.domain.wording import long_date

USUAL_REASONS: Mapping[str, str] = MappingProxyType(
    {
        "last_meeting": "The last meeting of the series had been entered",
        "missing_meeting": "An earlier meeting had not been entered",
        "typed_wrongly": "Typed wrongly",
        "wrong_file": "The council’s file had the wrong date",
        "told_since": "The right date became known since",
    }
)
"""Why a date is usually corrected; any other reason is typed."""

_AHEAD = frozenset({"uasc_until", "deprivation_of_liberty_to"})
"""Dates of a child that may lie ahead: a birthday, the end of an order."""

_IN_ORDER = (
    (
        "adoption_decision_on",
        "adoption_decision_reversed_on",
        "The adoption decision was reversed before it was made.",
    ),
    (
        "deprivation_of_liberty_from",
        "deprivation_of_liberty_to",
        "The deprivation of liberty would end before it began.",
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A recorded date and the day it should say; None takes the date away."""

    what: RecordedDate
    new_on: date | None


def checked_reason(reason: str) -> str:
    """The reason as the audit keeps it; RuleBroken where there is none."""
    if not reason.strip():
        raise RuleBroken("Say why the date is corrected: choose a reason or type one.", field="reason")
    return reason.strip()


def corrected(history: History, correction: Correction, today: date) -> History:
    """The history with that date corrected, and what hangs on the same day with it.

    The first day of a period of care is that of its first episode, an episode begins on the day the one
    before ended, and a completed review is completed on the day of its last meeting: those
    move together. RuleBroken for a day that cannot be, NotFound where the date is gone.
    """
    what, new_on = correction.what, correction.new_on
    if new_on is None and not what.may_go:
        refuse("Enter the right date.")
    if new_on == what.on:
        refuse("This is the date on file already." if new_on else "Enter the right date.")
    return _WAYS[what.dated](history, what, new_on, today)


# Reviews


def _meeting(history: History, what: RecordedDate, new_on: date | None, today: date) -> History:
    review = next(
        (one for one in history.reviews if any(held.id == what.row_id for held in one.meetings)), None
    )
    if review is None:
        raise gone()
    kept = [meeting for meeting in review.meetings if meeting.id != what.row_id]
    if new_on is not None:
        moved = next(meeting for meeting in review.meetings if meeting.id == what.row_id)
        kept.append(replace(moved, held_on=new_on))
    return _with_series(history, review, kept, today)


def _earlier_meeting(history: History, what: RecordedDate, new_on: date | None, today: date) -> History:
    review = found(history.reviews, what.row_id)
    if new_on and review.commenced_on and new_on > review.commenced_on:
        refuse(
            f"The first meeting on file is of {long_date(review.commenced_on)}: a meeting after it does not "
            "change the review's date. Add it on Meet."
        )
    return _with_series(history, review, [*review.meetings, Meeting(held_on=new_on or today)], today)


def _with_series(history: History, review: Review, meetings: list[Meeting], today: date) -> History:
    for meeting in meetings:
        if meeting not in review.meetings:
            refuse_ahead(meeting.held_on, today)
    try:
        wanted = with_meetings(review, meetings, started_on=None, today=today)
    except RuleBroken as error:
        raise RuleBroken(error.sentence, field=FIELD) from error
    if wanted.completed_on and wanted.meetings[-1].adjourned:
        refuse("The last meeting would be the one that was adjourned, and the review not complete.")
    for meeting in wanted.meetings:
        if meeting not in review.meetings:
            _refuse_outside_care(history, meeting.held_on)
    _refuse_same_day(history, wanted)
    _refuse_done_before(history, review, wanted)
    return _with_review(history, wanted)


def _planned(history: History, what: RecordedDate, new_on: date | None, _today: date) -> History:
    review = found(history.reviews, what.row_id)
    if not review.meetings:
        refuse("This review is still to be held. Move its day on Plan, where it is authorised.")
    return _with_review(history, replace(review, planned_on=new_on))


def _task(history: History, what: RecordedDate, new_on: date | None, today: date) -> History:
    review = found(history.reviews, what.row_id)
    if (what.row_id, what.name) not in history.done:
        raise gone()
    done = dict(history.done)
    del done[what.row_id, what.name]
    if new_on is not None:
        refuse_ahead(new_on, today)
        is_after = what.name.startswith("POST_")
        if is_after and review.completed_on and new_on < review.completed_on:
            refuse(f"The review was completed on {long_date(review.completed_on)}, after that day.")
        done[what.row_id, what.name] = new_on
    sent_on, reply_on = (done.get((what.row_id, rule)) for rule in ("POST_DECISIONS", "POST_MGR_RESPONSE"))
    if reply_on and (sent_on is None or reply_on < sent_on):
        refuse(f"The team manager's reply is of {long_date(reply_on)}: the decisions were sent before that.")
    return replace(history, done=done)


# Between reviews, and the child


def _event(history: History, what: RecordedDate, new_on: date | None, today: date) -> History:
    event = found(_events(history), what.row_id)
    day = new_on or today
    refuse_ahead(day, today)
    refuse_before_birth(history.child, day)
    if event.ended_on and day > event.ended_on:
        refuse(f"It ended on {long_date(event.ended_on)}, before that day.")
    if event.early_review_by and day > event.early_review_by:
        refuse(f"The early review is to be held by {long_date(event.early_review_by)}, before that day.")
    return _with_event(history, replace(event, happened_on=day))


def _event_ended(history: History, what: RecordedDate, new_on: date | None, _today: date) -> History:
    event = found(_events(history), what.row_id)
    if new_on and new_on < event.happened_on:
        refuse(f"It began on {long_date(event.happened_on)}, after that day.")
    return _with_event(history, replace(event, ended_on=new_on))


def _early_review(history: History, what: RecordedDate, new_on: date | None, today: date) -> History:
    event = found(_events(history), what.row_id)
    day = new_on or today
    if day < event.happened_on:
        refuse(f"It happened on {long_date(event.happened_on)}, after that day.")
    return _with_event(history, replace(event, early_review_by=day))


def _child(history: History, what: RecordedDate, new_on: date | None, today: date) -> History:
    named: dict[str, Any] = {what.name: new_on}
    child = replace(history.child, **named)
    if new_on and what.name not in _AHEAD:
        refuse_ahead(new_on, today)
    if what.name == "born_on":
        began = history.care_periods[0].became_looked_after_on if history.care_periods else None
        if began and new_on and new_on > began:
            refuse(f"The child became looked after on {long_date(began)}, before that day.")
    elif new_on:
        refuse_before_birth(child, new_on)
    for first, last, sentence in _IN_ORDER:
        from_on, to_on = getattr(child, first), getattr(child, last)
        if what.name in {first, last} and from_on and to_on and to_on < from_on:
            refuse(f"{sentence} Check both days.")
    events = by_kind([*_events(history), *told_by_files(child)])
    return replace(history, child=child, events=events)


_WAYS: Mapping[Dated, Callable[[History, RecordedDate, date | None, date], History]] = MappingProxyType(
    {
        Dated.MEETING: _meeting,
        Dated.EARLIER_MEETING: _earlier_meeting,
        Dated.PLANNED: _planned,
        Dated.TASK: _task,
        Dated.BECAME_LOOKED_AFTER: care_corrections.became_looked_after,
        Dated.CEASED: care_corrections.ceased,
        Dated.EPISODE_STARTED: care_corrections.episode_started,
        Dated.EPISODE_ENDED: care_corrections.episode_ended,
        Dated.EVENT: _event,
        Dated.EVENT_ENDED: _event_ended,
        Dated.EARLY_REVIEW: _early_review,
        Dated.CHILD: _child,
    }
)


# What can't be


def _refuse_outside_care(history: History, on: date) -> None:
    """A review is of a child looked after; before a start that is not known anything may be."""
    if not history.care_periods or history.period_at(on) is not None:
        return
    first = history.care_periods[0]
    if on >= first.became_looked_after_on:
        refuse("The child was not looked after on that day. Check the date.")
    if first.start_known:
        began = long_date(first.became_looked_after_on)
        refuse(f"The child became looked after on {began}, after that day. Check the date.")


def _refuse_same_day(history: History, wanted: Review) -> None:
    for other in history.reviews:
        if other.id != wanted.id and other.meetings and other.commenced_on == wanted.commenced_on:
            refuse("Another review of this child was held on that day. Check the date.")


def _refuse_done_before(history: History, review: Review, wanted: Review) -> None:
    """A review that ends later may not end after what was sent when it was complete."""
    if wanted.completed_on is None or (review.completed_on and wanted.completed_on <= review.completed_on):
        return
    for (review_id, rule), done_on in history.done.items():
        if review_id == review.id and rule.startswith("POST_") and done_on < wanted.completed_on:
            what = task_words(rule)
            refuse(
                f"{what}: {long_date(done_on)}. The review would end after that. Correct that date first, or "
                "check this one."
            )


# Rows


def _with_review(history: History, review: Review) -> History:
    reviews = sorted(
        replaced(history.reviews, review),
        key=lambda one: (one.commenced_on or one.planned_on or date.max, one.id or 0),
    )
    return replace(history, reviews=tuple(reviews))


def _events(history: History) -> list[Event]:
    """The events that were recorded, without those told by the child's own dates."""
    return [event for events in history.events.values() for event in events if event.id is not None]


def _with_event(history: History, event: Event) -> History:
    events = replaced(_events(history), event)
    return replace(history, events=by_kind([*events, *told_by_files(history.child)]))
