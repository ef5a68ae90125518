"""All that is on file about one child's care and reviews, as at any day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from iro_desk.domain.child import CarePeriod, Child, Episode
from iro_desk.domain.events import Event, EventKind
from iro_desk.domain.review import Review


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """One child's periods of care, episodes and reviews, each in date order.

    `done` holds the day a task after a review was done or sent, by review id and rule id:
    `done[(12, "POST_DECISIONS")]`. Those in `talked` were not marked done: a consultation on file
    does them, and its own day is theirs.

    `reviews_known_from`: every review held on or after that day is in `reviews`; earlier ones
    may be missing. After an import it is the first day of the earliest collection year in an
    unbroken run of years up to now. None means that every review of the child is here.

    `events` are what was recorded between reviews, by kind, each in date order.
    """

    child: Child
    care_periods: tuple[CarePeriod, ...] = ()
    episodes: tuple[Episode, ...] = ()
    reviews: tuple[Review, ...] = ()
    done: Mapping[tuple[int, str], date] = field(default_factory=dict)
    talked: frozenset[tuple[int, str]] = frozenset()
    reviews_known_from: date | None = None
    events: Mapping[EventKind, tuple[Event, ...]] = field(default_factory=dict)

    def last_event(self, kind: EventKind, on: date) -> Event | None:
        """The newest event of that kind on or before that day."""
        for event in reversed(self.events.get(kind, ())):
            if event.happened_on <= on:
                return event
        return None

    def lasting(self, kind: EventKind, on: date) -> Event | None:
        """The event of that kind that lasts at the end of that day."""
        return next((event for event in reversed(self.events.get(kind, ())) if event.covers(on)), None)

    def current_period(self, on: date) -> CarePeriod | None:
        """The period of care under way at the end of that day."""
        return next((period for period in reversed(self.care_periods) if period.covers(on)), None)

    def is_looked_after(self, on: date) -> bool:
        """Whether the child is looked after at the end of that day."""
        return self.current_period(on) is not None

    def episode_on(self, on: date) -> Episode | None:
        """The episode under way at the end of that day."""
        return next((episode for episode in reversed(self.episodes) if episode.covers(on)), None)

    def period_at(self, on: date) -> CarePeriod | None:
        """The period of care a review of that day belongs to, its last day included.

        On a day when one period ends and the next begins it is the one that begins.
        """
        begun = [period for period in self.care_periods if period.became_looked_after_on <= on]
        if not begun or (begun[-1].ceased_on is not None and begun[-1].ceased_on < on):
            return None
        return begun[-1]

    def held_reviews(self, upto: date) -> list[tuple[date, Review]]:
        """Reviews begun by that day that count as statutory, with their dates, oldest first.

        A planned review has no meeting yet and is not held; one that is not a full review
        resets no clock (statutory.md A11).
        """
        held = [
            (review.meetings[0].held_on, review)
            for review in self.reviews
            if review.meetings and review.counts_as_statutory and review.meetings[0].held_on <= upto
        ]
        held.sort(key=lambda dated: dated[0])
        return held
