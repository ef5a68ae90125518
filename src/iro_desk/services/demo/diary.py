"""The diary of the invented IRO: visits and meetings, agreed days, one day moved past the wall, siblings."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from iro_desk.domain.child import SiblingGroup
from iro_desk.domain.diary import DiaryEntry, DiaryKind
from iro_desk.domain.planner import Authorisation, wall_of
from iro_desk.domain.siblings import hints
from iro_desk.services.demo.spec import read
from iro_desk.services.planned_days import put_day, standings
from iro_desk.store import children, diary, reviews

if TYPE_CHECKING:
    from iro_desk.domain.planner import Standing
    from iro_desk.domain.review import Review
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

_AGREED_WITHIN = 10
"""Working days: what is planned nearer than that is agreed with those who come."""

_VISIT_BEFORE = 4
_VISIT_MINUTES = 90
_SOUGHT_FOR = 60
"""Calendar days in which an entry's day is looked for; the demo has few reviews planned."""


def store(desk: Desk, change: Change, authorised_by: str) -> None:
    """Put the diary into the case file of the invented caseload; `authorised_by` let one day move."""
    _store_groups(change, standings(desk))
    caseload = standings(desk)
    for review in _with_hours(desk, caseload):
        reviews.save(change, review)
    _move_one(desk, change, caseload, authorised_by)
    planned = _planned(standings(desk))
    visits: Counter[date] = Counter()
    for review in planned:
        _store_visit(desk, change, review, visits)
    taken = frozenset(review.planned_on for review in planned if review.planned_on)
    for row in read("diary")["entry"]:
        diary.save(change, _entry(desk, row, taken))


def _planned(caseload: dict[int, Standing]) -> list[Review]:
    """The reviews planned and not opened yet, in order of day."""
    found = [review for each in caseload.values() if (review := each.to_hold) and review.planned_on]
    return sorted(found, key=lambda review: (review.planned_on or date.max, review.id or 0))


def _store_groups(change: Change, caseload: dict[int, Standing]) -> None:
    """One family whose reviews are planned, and the one that is next to be planned together."""
    families = {hint.name: hint.children for hint in hints(each.history for each in caseload.values())}
    walls = {
        surname: wall
        for surname, members in families.items()
        if all(caseload[child.id or 0].to_hold is None for child in members)
        and (wall := wall_of(caseload[members[0].id or 0].next_review))
    }
    for surname in (read("diary")["group"], min(walls, key=lambda name: walls[name])):
        group_id = diary.save_sibling_group(change, SiblingGroup(name=surname))
        for child in families[surname]:
            children.save(change, replace(child, sibling_group_id=group_id))


def _with_hours(desk: Desk, caseload: dict[int, Standing]) -> list[Review]:
    """The planned reviews with an hour and a place each, those of the next days agreed.

    Brothers and sisters have one meeting, so they have one hour and one place.
    """
    hours, places = read("diary")["hours"], read("voices")["phrases"]["meeting_places"]
    agreed_upto = desk.calendar.add_working_days(desk.today, _AGREED_WITHIN)
    meetings: dict[date, list[str]] = {}
    found = []
    for review in _planned(caseload):
        on = review.planned_on or date.max
        surname = caseload[review.child_id or 0].history.child.name.split()[-1]
        of_day = meetings.setdefault(on, [])
        if surname not in of_day:
            of_day.append(surname)
        found.append(
            replace(
                review,
                planned_at=hours[of_day.index(surname) % len(hours)],
                planned_place=places[(len(meetings) + of_day.index(surname)) % len(places)],
                is_agreed=on <= agreed_upto,
            )
        )
    return found


def _store_visit(desk: Desk, change: Change, review: Review, visits: Counter[date]) -> None:
    """Seeing the child some days before the review, where that is still to come."""
    if review.planned_on is None:
        return
    on = desk.calendar.add_working_days(review.planned_on, -_VISIT_BEFORE)
    hours = read("diary")["visit_hours"]
    if on > desk.today:
        visit = DiaryEntry(
            kind=DiaryKind.VISIT,
            starts_on=on,
            starts_at=hours[visits[on] % len(hours)],
            minutes=_VISIT_MINUTES,
            title="Visit before the review",
            child_id=review.child_id,
            review_id=review.id,
        )
        diary.save(change, visit)
        visits[on] += 1


def _move_one(desk: Desk, change: Change, caseload: dict[int, Standing], authorised_by: str) -> None:
    """Move one review of the coming weeks that is not agreed yet to a day after its wall, authorised."""
    row = read("diary")["moved"]
    held = [reviews.by_id(desk.case_file, each.to_hold.id or 0) for each in caseload.values() if each.to_hold]
    on_day = Counter(review.planned_on for review in held)
    free = [
        review
        for review in held
        if review.planned_on and not review.is_agreed and on_day[review.planned_on] == 1
    ]
    upto = desk.calendar.add_working_days(desk.today, row["within"])
    near = [review for review in free if review.planned_on and review.planned_on <= upto]
    if not near:
        return
    last = max(near, key=lambda review: (review.planned_on or date.min, review.id or 0))
    wall = caseload[last.child_id or 0].latest_on(last)
    if wall is None:
        return
    given = Authorisation(
        reason=row["reason"],
        authorised_by=authorised_by,
        authorised_on=desk.calendar.practical_by(desk.today - timedelta(days=1)),
    )
    new_on = desk.calendar.add_working_days(wall, row["in_days"])
    reviews.save(change, put_day(desk, change, last, new_on, given))


def _entry(desk: Desk, row: dict[str, Any], taken: frozenset[date]) -> DiaryEntry:
    """An entry on the first days from its own on that have no review."""
    calendar = desk.calendar
    wanted = calendar.add_working_days(calendar.practical_by(desk.today), row["in_days"])
    lasts = row.get("days", 1) - 1
    every = (wanted + timedelta(days=number) for number in range(_SOUGHT_FOR))
    starts_on = next(
        (
            day
            for day in every
            if calendar.is_working_day(day) and not taken & {day, calendar.add_working_days(day, lasts)}
        ),
        wanted,
    )
    return DiaryEntry(
        kind=DiaryKind(row["kind"]),
        starts_on=starts_on,
        ends_on=calendar.add_working_days(starts_on, lasts) if lasts else None,
        starts_at=row.get("at", ""),
        minutes=row.get("minutes", 0),
        title=row["title"],
    )
