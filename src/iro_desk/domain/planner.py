"""What the planner shows, and when a review's day may move (rows S8, K6; statutory.md 1.8 rule 8).

The last lawful date is a wall: a day after it, and a day given up that was agreed with those who
come, are a manager's to authorise. Minutes throughout.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from iro_desk.domain.days import WorkingCalendar
from iro_desk.domain.diary import KIND_WORDS, DiaryEntry, DiaryKind, WorkingPattern, free_minutes
from iro_desk.domain.duties import Duty, State
from iro_desk.domain.duty import TO_COMPLETE
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.history import History
from iro_desk.domain.review import ChangeKind, DateChange, Review
from iro_desk.domain.wording import long_date


class ItemKind(StrEnum):
    """What stands on a day; those of the diary have its words."""

    REVIEW_PLANNED = "review_planned"
    REVIEW_HELD = "review_held"
    REVIEW_DUE = "review_due"
    VISIT = "visit"
    CONFERENCE = "conference"
    SUPERVISION = "supervision"
    TEAM_MEETING = "team_meeting"
    TRAINING = "training"
    LEAVE = "leave"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing on the planner.

    `key` is "review:12" for a planned review, "meeting:3" for a meeting held, "due:31" for the
    review a child is due, "diary:7" for an entry. `latest_on` is the wall, None where it is not
    known. A review due stands on its last lawful date, whatever a local target says. `state` is
    that of the statutory duty.
    """

    key: str
    kind: ItemKind
    on: date
    last_on: date
    at: str = ""
    minutes: int = 0
    title: str = ""
    child_id: int | None = None
    child_name: str = ""
    child_ref: str = ""
    review_id: int | None = None
    latest_on: date | None = None
    practical_by: date | None = None
    is_agreed: bool = False
    group_id: int | None = None
    state: State | None = None
    is_movable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """How much of one day there is: worked by the pattern, taken by reviews, left over.

    `holiday` is the name of a bank holiday or of a day the office is closed. `is_working` is False
    on these, at weekends, on days the pattern leaves free and on leave.
    """

    on: date
    free_minutes: int
    planned_minutes: int
    worked_minutes: int
    holiday: str = ""
    is_working: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One child with what is due for the child on the day of the desk."""

    history: History
    duties: tuple[Duty, ...]

    @property
    def next_review(self) -> Duty | None:
        """The child's one row for the next review."""
        return next((duty for duty in self.duties if duty.is_next_review), None)

    @property
    def to_hold(self) -> Review | None:
        """The review begun for the next one and not opened yet; with a planned day or without."""
        waiting = [review for review in self.history.reviews if review.is_open and not review.meetings]
        return min(waiting, key=lambda each: (each.planned_on or date.max, each.id or 0), default=None)

    def latest_on(self, review: Review | None) -> date | None:
        """The wall of that review: of the next one, or of one that has been opened."""
        row = self.row_of_wall(review)
        return row.due_on if row is not None else None

    def row_of_wall(self, review: Review | None) -> Duty | None:
        """The row that the wall of that review comes from; None where it is not known."""
        if review is not None and review.meetings:
            begun = (duty for duty in self.duties if duty.review_id == review.id and duty.due_on)
            return next((duty for duty in begun if duty.rule in TO_COMPLETE), None)
        found = statutory_of(self.next_review)
        return found if found is not None and found.is_statutory and found.due_on else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Authorisation:
    """Who let a review's day change, when, and why."""

    reason: str = ""
    authorised_by: str = ""
    authorised_on: date | None = None


NO_AUTHORISATION = Authorisation()


def statutory_of(duty: Duty | None) -> Duty | None:
    """The row of a next review that the law has: of its live tracks the earliest statutory one.

    The row itself where no statutory date is known.
    """
    if duty is None:
        return None
    dated = [row for row in (duty, *duty.also) if row.is_statutory and row.due_on is not None]
    return min(dated, key=lambda row: row.due_on or date.max, default=duty)


def wall_of(duty: Duty | None) -> date | None:
    """The last lawful date of a next review; None where it is not known."""
    return duty.statutory_due_on if duty is not None else None


def target_of(duty: Duty | None) -> date | None:
    """The day of a local target, tighter than the law; None where there is none."""
    if duty is None:
        return None
    dates = [row.due_on for row in (duty, *duty.also) if not row.is_statutory and row.due_on is not None]
    return min(dates, default=None)


def why_authorise(review: Review, new_on: date | None, latest_on: date | None) -> str:
    """Why a manager has to authorise that day for the review; "" where nobody has to (row S8)."""
    if new_on == review.planned_on:
        return ""
    reasons = []
    if review.is_agreed and review.planned_on is not None:
        reasons.append(f"{long_date(review.planned_on)} was agreed with those who come")
    if new_on is not None and latest_on is not None and new_on > latest_on:
        reasons.append(f"{long_date(new_on)} is after the last lawful date, {long_date(latest_on)}")
    what = "the change" if review.is_agreed else "it"
    return f"{', and '.join(reasons)}, so a manager has to authorise {what}." if reasons else ""


def moved(
    review: Review,
    new_on: date | None,
    given: Authorisation,
    *,
    latest_on: date | None,
    today: date,
    kind: ChangeKind = ChangeKind.MOVED,
) -> tuple[Review, DateChange | None]:
    """The review planned for that day, and the change to keep of it; a new day is not agreed yet.

    No change is kept where the day stays, or where a first day within the law was chosen.
    RuleBroken (`authorised_by`, `reason`, `authorised_on`) where an authorisation is missing,
    and for a review that is over or has been opened after that day.
    """
    if new_on == review.planned_on:
        return review, None
    if not review.is_open:
        raise RuleBroken("This review is completed, so its day no longer moves.", field="planned_on")
    if new_on is not None and review.meetings and new_on <= review.meetings[-1].held_on:
        raise RuleBroken("The review was opened on a later day. Choose a day after it.", field="planned_on")
    why = why_authorise(review, new_on, latest_on)
    if why:
        given = _given(given, why, today)
    change = DateChange(
        review_id=review.id or 0,
        old_on=review.planned_on,
        new_on=new_on,
        kind=kind,
        reason=given.reason.strip(),
        authorised_by=given.authorised_by.strip() if why else "",
        authorised_on=given.authorised_on if why else None,
        latest_on=latest_on,
        changed_on=today,
    )
    is_first_day = review.planned_on is None and not why
    planned = replace(review, planned_on=new_on, is_agreed=False)
    return planned, None if is_first_day else change


def _given(given: Authorisation, why: str, today: date) -> Authorisation:
    if not given.authorised_by.strip():
        raise RuleBroken(f"{why} Enter who authorised it.", field="authorised_by")
    if not given.reason.strip():
        raise RuleBroken("Enter why the day changes: it is kept with the authorisation.", field="reason")
    authorised_on = given.authorised_on or today
    if authorised_on > today:
        raise RuleBroken("This day is still to come. Enter the day it was authorised.", field="authorised_on")
    return replace(given, authorised_on=authorised_on)


def items(
    caseload: Iterable[Standing], entries: Iterable[DiaryEntry], span: tuple[date, date], review_minutes: int
) -> tuple[Item, ...]:
    """All that stands on the days of the span, first and last included, in order of day and time."""
    first, last = span
    standings = tuple(caseload)
    found = [item for each in standings for item in _of_child(each, review_minutes)]
    by_id = {each.history.child.id: each for each in standings}
    found.extend(_of_entry(entry, by_id.get(entry.child_id)) for entry in entries)
    shown = [item for item in found if item.on <= last and item.last_on >= first]
    return tuple(sorted(shown, key=lambda item: (item.on, item.at or "99", item.child_ref, item.key)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """What the hours of days are worked out from: pattern, diary, bank holidays, local closures."""

    pattern: WorkingPattern
    calendar: WorkingCalendar
    entries: tuple[DiaryEntry, ...] = ()
    closures: Mapping[date, str] = field(default_factory=dict)

    def on(self, day: date, planned: int = 0) -> Day:
        """The day, once the diary and reviews of so many minutes are taken off."""
        entries = [entry for entry in self.entries if entry.covers(day)]
        is_away = day in self.closures or any(entry.kind is DiaryKind.LEAVE for entry in entries)
        worked = 0 if is_away or not self.calendar.is_working_day(day) else self.pattern.on(day)
        left = free_minutes(day, self.pattern, entries, self.calendar) if worked else 0
        return Day(
            on=day,
            free_minutes=max(left - planned, 0),
            planned_minutes=planned,
            worked_minutes=worked,
            holiday=self.calendar.holidays.get(day) or self.closures.get(day, ""),
            is_working=worked > 0,
        )


def days(found: Iterable[Item], span: tuple[date, date], hours: Hours) -> dict[date, Day]:
    """How much of each day of the span there is, once the diary and the reviews are taken off."""
    taken: dict[date, int] = {}
    for item in found:
        if item.kind in {ItemKind.REVIEW_PLANNED, ItemKind.REVIEW_HELD}:
            taken[item.on] = taken.get(item.on, 0) + item.minutes
    first, last = span
    every = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return {on: hours.on(on, taken.get(on, 0)) for on in every}


def _of_child(standing: Standing, review_minutes: int) -> Iterator[Item]:
    duty = standing.next_review
    has_day = False
    for review in standing.history.reviews:
        for meeting in review.meetings:
            yield _item(
                standing,
                key=f"meeting:{meeting.id}",
                kind=ItemKind.REVIEW_HELD,
                on=meeting.held_on,
                minutes=review_minutes,
                title="Review held",
                review=review,
            )
        if review.is_open and review.planned_on and not _is_past(review):
            has_day = has_day or not review.meetings
            yield _planned(standing, review, review_minutes)
    # What is late is the law's to say: a local target is named beside its date.
    law = statutory_of(duty)
    if law is not None and law.due_on is not None and not has_day:
        bare = _item(
            standing,
            key=f"due:{law.child_id}",
            kind=ItemKind.REVIEW_DUE,
            on=law.due_on,
            minutes=review_minutes,
            title=law.duty,
            review=standing.to_hold,
        )
        yield replace(
            bare,
            latest_on=wall_of(duty),
            practical_by=law.practical_by,
            state=law.state,
            is_movable=True,
        )


def _is_past(review: Review) -> bool:
    """Whether the planned day is one on which the review has been opened already."""
    return (
        bool(review.meetings)
        and review.planned_on is not None
        and review.planned_on <= review.meetings[-1].held_on
    )


def _planned(standing: Standing, review: Review, review_minutes: int) -> Item:
    duty = standing.next_review
    if review.meetings:
        duty = next((each for each in standing.duties if each.review_id == review.id), None)
    law = statutory_of(duty)
    bare = _item(
        standing,
        key=f"review:{review.id}",
        kind=ItemKind.REVIEW_PLANNED,
        on=review.planned_on or date.max,
        minutes=review_minutes,
        title=law.duty if law else "Review",
        review=review,
    )
    return replace(
        bare,
        at=review.planned_at,
        latest_on=standing.latest_on(review),
        practical_by=law.practical_by if law else None,
        is_agreed=review.is_agreed,
        state=law.state if law else None,
        is_movable=True,
    )


def _item(
    standing: Standing, *, key: str, kind: ItemKind, on: date, minutes: int, title: str, review: Review | None
) -> Item:
    child = standing.history.child
    return Item(
        key=key,
        kind=kind,
        on=on,
        last_on=on,
        minutes=minutes,
        title=title,
        child_id=child.id,
        child_name=child.display_name,
        child_ref=child.child_ref,
        review_id=review.id if review else None,
        group_id=child.sibling_group_id,
    )


def _of_entry(entry: DiaryEntry, standing: Standing | None) -> Item:
    child = standing.history.child if standing else None
    return Item(
        key=f"diary:{entry.id}",
        kind=ItemKind(entry.kind.value),
        on=entry.starts_on,
        last_on=entry.last_on,
        at=entry.starts_at,
        minutes=entry.minutes,
        title=entry.title or KIND_WORDS[entry.kind],
        child_id=entry.child_id,
        child_name=child.display_name if child else "",
        child_ref=child.child_ref if child else "",
        review_id=entry.review_id,
        group_id=child.sibling_group_id if child else None,
        is_movable=True,
    )


def siblings_of(caseload: Mapping[int, Standing], child_id: int) -> tuple[int, ...]:
    """The child's brothers and sisters on the caseload who are planned for together, without the child."""
    group_id = caseload[child_id].history.child.sibling_group_id
    if group_id is None:
        return ()
    return tuple(
        other
        for other, standing in caseload.items()
        if other != child_id and standing.history.child.sibling_group_id == group_id and standing.next_review
    )
