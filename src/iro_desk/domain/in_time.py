"""Reviews held in time as a figure, and how a change alters it (statutory.md 4.9.3, held basis).

Headline of the published reports: reviews held in the year and in time, of the reviews held in
the year. Reviews that cannot be judged stand outside both numbers; one begun in time and not
completed within 20 working days counts as in time and is named in lists (statutory.md 1.8).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from iro_desk.domain.papers import PartOf
from iro_desk.domain.reporting_year import ReportingYear
from iro_desk.domain.review import Timeliness
from iro_desk.domain.timeliness import JudgedReview
from iro_desk.domain.wording import counted, short_date

_UNJUDGED = frozenset({Timeliness.NOT_JUDGEABLE, Timeliness.RELAXED_2020})
_WORDS = {
    Timeliness.IN_TIME: "In time",
    Timeliness.IN_TIME_INCOMPLETE: "In time, completed late",
    Timeliness.NOT_JUDGEABLE: "Not known",
    Timeliness.RELAXED_2020: "Coronavirus rules",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejudged:
    """One review that a change judges anew; None where it is not judged before, or not after.

    `held_on` is its day after the change, or before it where it no longer counts.
    """

    review_id: int | None
    held_on: date
    before: JudgedReview | None
    after: JudgedReview | None

    @property
    def sentence(self) -> str:
        """In words: "Review of 12 Mar 2018: 20 days late becomes in time"."""
        was, now = (_lower(timeliness_words(entry)) for entry in (self.before, self.after))
        return f"Review of {short_date(self.held_on)}: {was} becomes {now}"


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureChange:
    """Reviews held in time in one year, before a change and after it."""

    year: ReportingYear
    before: PartOf
    after: PartOf

    @property
    def sentence(self) -> str:
        """In words: "Reviews in time in 2017-18: 366 of 370 (98.9%) becomes 370 of 370 (100.0%)"."""
        about = f"Reviews in time in {self.year.words}:"
        if self.before == self.after:
            return f"{about} {self.after.words}, as before"
        return f"{about} {self.before.words} becomes {self.after.words}"


def reviews_in_time(entries: Iterable[JudgedReview]) -> PartOf:
    """How many of these reviews were held in time, of those that can be judged."""
    judged = [entry for entry in entries if entry.timeliness not in _UNJUDGED]
    late = sum(entry.timeliness is Timeliness.LATE for entry in judged)
    return PartOf(n=len(judged) - late, of=len(judged))


def held_in(entries: Iterable[JudgedReview], year: ReportingYear) -> list[JudgedReview]:
    """Those of the reviews that were held in that year."""
    return [entry for entry in entries if year.holds(entry.review.commenced_on)]


def rejudged(before: Iterable[JudgedReview], after: Iterable[JudgedReview]) -> tuple[Rejudged, ...]:
    """The reviews that are judged otherwise after a change, by their day."""
    old = {entry.review.id: entry for entry in before}
    new = {entry.review.id: entry for entry in after}
    found = []
    for review_id in dict.fromkeys([*old, *new]):
        was, now = old.get(review_id), new.get(review_id)
        held_on = next((entry.review.commenced_on for entry in (now, was) if entry), None)
        if held_on is not None and timeliness_words(was) != timeliness_words(now):
            found.append(Rejudged(review_id=review_id, held_on=held_on, before=was, after=now))
    return tuple(sorted(found, key=lambda one: one.held_on))


def timeliness_words(entry: JudgedReview | None) -> str:
    """How a review did: "In time", "3 days late"; "Not counted" for one that is not judged."""
    if entry is None:
        return "Not counted"
    if entry.timeliness is Timeliness.LATE:
        if not entry.days_late:
            # Begun in time; the authority counts a series that overran as late.
            return "Late, completed late"
        return f"{counted(entry.days_late, 'day')} late"
    return _WORDS[entry.timeliness]


def _lower(words: str) -> str:
    return words if words[:1].isdigit() else words[:1].lower() + words[1:]
