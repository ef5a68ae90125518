"""The caseload and each child on it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iro_desk.domain import codes
from iro_desk.domain.days import age_on
from iro_desk.domain.duties import duties_of, sorted_duties
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.events import by_kind, told_by_files
from iro_desk.domain.history import History
from iro_desk.domain.review_tasks import DONE_BY_TALKS
from iro_desk.domain.timeliness import JudgedReview, judged
from iro_desk.domain.topics import Topic
from iro_desk.services import settings
from iro_desk.services.commands import command
from iro_desk.store import actions, children, consultations, decisions, events, issued, reviews

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from iro_desk.domain.child import CarePeriod, Child, Episode
    from iro_desk.domain.consultation import Consultation
    from iro_desk.domain.decisions import Decision
    from iro_desk.domain.duties import Duty
    from iro_desk.domain.events import Event
    from iro_desk.domain.remedial_actions import RemedialAction
    from iro_desk.domain.review import Review
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change
    from iro_desk.store.issued import IssuedDocument

SHARE_ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
SHARE_LENGTH = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseloadRow:
    """One child as the caseload grid shows them. `last_review` is the latest one held."""

    child: Child
    age: int | None
    period: CarePeriod | None
    latest_start: date | None
    ceased_on: date | None
    legal_code: str | None
    legal_status: str
    placement_code: str | None
    placement: str
    last_review: JudgedReview | None
    next_review: Duty | None
    last_seen_on: date | None
    duties: tuple[Duty, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildPage:
    """Everything the page of one child shows. Reviews are in date order."""

    row: CaseloadRow
    history: History
    episode: Episode | None
    reviews: tuple[JudgedReview, ...]
    consultations: tuple[Consultation, ...]
    decisions: dict[int, tuple[Decision, ...]]
    documents: tuple[IssuedDocument, ...]
    actions: tuple[RemedialAction, ...]
    duties: tuple[Duty, ...]


def history(desk: Desk, child_id: int) -> History:
    """All that the clock needs to know of one child."""
    child = children.by_id(desk.case_file, child_id)
    periods = children.care_periods(desk.case_file, child_id)
    episodes = children.episodes(desk.case_file, child_id)
    held = {child_id: reviews.of_child(desk.case_file, child_id)}
    done = _done(desk, child_id)
    happened = {child_id: events.of_child(desk.case_file, child_id)}
    return _history(child, periods, episodes, held, done, happened)


def histories(desk: Desk) -> list[History]:
    """The same for every child ever on the caseload, read in one go."""
    periods = children.care_periods(desk.case_file)
    episodes = children.episodes(desk.case_file)
    held = reviews.by_child(desk.case_file)
    done = _done(desk)
    happened = events.by_child(desk.case_file)
    every = children.every(desk.case_file)
    return [_history(child, periods, episodes, held, done, happened) for child in every]


def caseload(desk: Desk, on: date | None = None, *, everyone: bool = False) -> list[CaseloadRow]:
    """The children looked after on that day (today by default), by reference; leavers too with `everyone`."""
    day = on or desk.today
    seen = consultations.last_visits(desk.case_file)
    rows = [_row(desk, held, day, seen) for held in histories(desk)]
    return [row for row in rows if everyone or row.period]


def page(desk: Desk, child_id: int) -> ChildPage:
    """One child: facts, life line, reviews, what is due. NotFound for an unknown child."""
    held = history(desk, child_id)
    row = _row(desk, held, desk.today, consultations.last_visits(desk.case_file, child_id))
    made = {review.id: decisions.of_review(desk.case_file, review.id) for review in held.reviews if review.id}
    return ChildPage(
        row=row,
        history=held,
        episode=held.episode_on(desk.today),
        reviews=judged(held, desk.calendar, desk.today, desk.rules),
        consultations=consultations.of_child(desk.case_file, child_id),
        decisions=made,
        documents=issued.of_child(desk.case_file, child_id),
        actions=actions.of_child(desk.case_file, child_id),
        duties=row.duties,
    )


def next_review(duties: Iterable[Duty]) -> Duty | None:
    """The one row of a child's duties that is the next review."""
    return next((duty for duty in duties if duty.is_next_review), None)


@command("Change a child's details", touches=Topic.CASELOAD)
def save(desk: Desk, change: Change, child: Child) -> int:
    """Add or change a child; RuleBroken without a reference or with an impossible birth date."""
    if not child.child_ref.strip():
        raise RuleBroken("Enter the council's reference for the child.", field="child_ref")
    if child.born_on and child.born_on > desk.today:
        raise RuleBroken(
            "The date of birth is in the future. Enter the day the child was born.", field="born_on"
        )
    return put(change, child)


def put(change: Change, child: Child) -> int:
    """Write a child within a change that is already open; a new child gets a share reference."""
    return children.save(change, child if child.share_ref else replace(child, share_ref=new_share_ref()))


def new_share_ref() -> str:
    """Six random characters, derived from nothing (statutory.md 6.5)."""
    return "".join(secrets.choice(SHARE_ALPHABET) for _ in range(SHARE_LENGTH))


def _history(
    child: Child,
    periods: dict[int, tuple[CarePeriod, ...]],
    episodes: dict[int, tuple[Episode, ...]],
    held: dict[int, tuple[Review, ...]],
    done: tuple[dict[tuple[int, str], date], frozenset[tuple[int, str]]],
    happened: dict[int, tuple[Event, ...]],
) -> History:
    key = child.id or 0
    return History(
        child=child,
        care_periods=periods.get(key, ()),
        episodes=episodes.get(key, ()),
        reviews=held.get(key, ()),
        done=done[0],
        talked=done[1],
        reviews_known_from=child.reviews_known_from,
        events=by_kind([*happened.get(key, ()), *told_by_files(child)]),
    )


def _row(desk: Desk, held: History, day: date, seen: dict[int, date]) -> CaseloadRow:
    child = held.child
    episode = held.episode_on(day)
    latest = held.care_periods[-1] if held.care_periods else None
    duties = sorted_duties(duties_of(held, day, desk.calendar, settings.limits(desk), desk.rules))
    past = [entry for entry in judged(held, desk.calendar, day, desk.rules) if entry.review.commenced_on]
    contacts = [on for on in (seen.get(child.id or 0), child.last_iro_contact_on) if on and on <= day]
    return CaseloadRow(
        child=child,
        age=age_on(child.born_on, day) if child.born_on else None,
        period=held.current_period(day),
        latest_start=latest.became_looked_after_on if latest else None,
        ceased_on=latest.ceased_on if latest else None,
        legal_code=episode.legal_status if episode else None,
        placement_code=episode.placement_type if episode else None,
        legal_status=codes.words(codes.LEGAL_STATUS, episode.legal_status) if episode else "",
        placement=codes.words(codes.PLACEMENT, episode.placement_type) if episode else "",
        last_review=past[-1] if past else None,
        next_review=next_review(duties),
        last_seen_on=max(contacts, default=None),
        duties=tuple(duties),
    )


def _done(
    desk: Desk, child_id: int | None = None
) -> tuple[dict[tuple[int, str], date], frozenset[tuple[int, str]]]:
    """The tasks of reviews that are done: as marked, and by the talks before a review that took place.

    The second value names those that a talk alone does.
    """
    talks = {
        (review_id, task): on
        for (review_id, role), on in consultations.first_talks(desk.case_file, child_id).items()
        for task in DONE_BY_TALKS.get(role, ())
    }
    marked = reviews.tasks_done(desk.case_file, child_id)
    return {**talks, **marked}, frozenset(talks.keys() - marked.keys())
