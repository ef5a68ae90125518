"""What the IRO wrote of an invented review: the record section by section, in full or in part."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING, Any

from iro_desk.domain import minutes
from iro_desk.domain.child import Basis
from iro_desk.domain.decisions import Progress
from iro_desk.domain.minutes import MinutesSection
from iro_desk.services.demo.spec import fitting, read
from iro_desk.services.demo.texts import Shelf

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.child import Episode
    from iro_desk.services.demo.record import Scribe
    from iro_desk.services.demo.values import DemoReview

_SEED = "the record of review"
_SHORT = ("changes", "wishes", "placement", "family_time", "health", "education")
_PRAISED, _WORRIED = 0.5, 0.35
_JUDGED = frozenset({"placement", "family_time", "health", "emotions", "education", "support"})
"""Sections that may have strengths and worries beside what they say."""

_ABOUT_OTHERS = frozenset({"parents_views", "others_views", "wishes"})
"""Sections without a status: they say what people said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pen:
    """Writes records from a shelf of its own, so that nothing else invented depends on it.

    `once` holds what is to happen once in the whole caseload and has.
    """

    shelf: Shelf
    once: set[str] = field(default_factory=set)

    @staticmethod
    def new() -> Pen:
        """A pen with nothing written yet."""
        return Pen(shelf=Shelf(Random(_SEED)))  # noqa: S311 - invents words, keeps no secret

    def minutes(
        self, scribe: Scribe, review: DemoReview, episode: Episode | None, *, is_full: bool
    ) -> tuple[MinutesSection, ...]:
        """The record of a review held: every section asked for, or the six that matter most."""
        on = review.review.commenced_on
        if on is None or review.review.basis is Basis.IMPORTED:
            return ()
        asked = minutes.sections_for(scribe.age(on), is_uasc=scribe.child.is_uasc)
        wanted = [one.key for one in asked if is_full or one.key in _SHORT]
        found = (self._section(scribe, review, key, scribe.tags_on(episode, on)) for key in wanted)
        return tuple(one for one in found if one is not None)

    def _section(
        self, scribe: Scribe, review: DemoReview, key: str, tags: frozenset[str]
    ) -> MinutesSection | None:
        said = self._text(scribe, review, key, tags)
        if not said:
            return MinutesSection(review_id=0, key=key, status="n_a") if key in _ABOUT_OTHERS else None
        if key in _ABOUT_OTHERS:
            return MinutesSection(review_id=0, key=key, text=said)
        chance, is_judged = self.shelf.chance, key in _JUDGED
        worry = self._listed(scribe, "worries") if is_judged and chance.random() < _WORRIED else ""
        praise = self._listed(scribe, "strengths") if is_judged and chance.random() < _PRAISED else ""
        return MinutesSection(
            review_id=0,
            key=key,
            status="concern" if worry else "met",
            text=said,
            strengths=praise,
            worries=worry,
        )

    def _text(self, scribe: Scribe, review: DemoReview, key: str, tags: frozenset[str]) -> str:
        (row,) = (one for one in read("minutes")["section"] if one["key"] == key)
        is_first = key == "changes" and not review.progress
        entries: list[Any] = row["first"] if is_first else row["texts"]
        found = self.shelf.take(_of_the_child(entries, tags), scribe.used) or ""
        done = _count(sum(one.progress is Progress.DONE for one in review.progress))
        counted = {"{done}": done, "{Done}": done.capitalize(), "{all}": _count(len(review.progress))}
        for placeholder, words in counted.items():
            found = found.replace(placeholder, words)
        return scribe.say(found)

    def _listed(self, scribe: Scribe, kind: str) -> str:
        return scribe.say(self.shelf.take(read("minutes")[kind]["texts"], scribe.used) or "")


def _of_the_child(entries: list[Any], tags: frozenset[str]) -> list[str]:
    """The texts that fit; those that ask for something true of the child say most, so they come first."""
    special = fitting([one for one in entries if not isinstance(one, str)], tags)
    return special if len(special) > 1 else fitting(entries, tags)


def _count(number: int) -> str:
    words = ("none", "one", "two", "three", "four", "five", "six")
    return words[number] if number < len(words) else str(number)


def days_before(scribe: Scribe, on: date, days: int) -> date:
    """That many working days before a day, never after the day of the demo."""
    clockmaker = scribe.clockmaker
    return min(clockmaker.calendar.add_working_days(on, -days), clockmaker.desk_day)
