"""Adds to the invented reviews what is written around them: record, promises, reports, replies, feedback."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random
from typing import TYPE_CHECKING

from iro_desk.domain.child import Basis
from iro_desk.domain.counting import who_was_missing
from iro_desk.services.demo import after, said
from iro_desk.services.demo.care import episode_on
from iro_desk.services.demo.spec import read

if TYPE_CHECKING:
    from iro_desk.domain.decisions import Decision
    from iro_desk.domain.review import Review
    from iro_desk.services.demo.care import Care
    from iro_desk.services.demo.record import Scribe
    from iro_desk.services.demo.values import DemoReview
    from iro_desk.services.demo.written import Pen

JOINT = "przyklad"
"""The family of whom the latest reviews were held in one meeting (row K6)."""

_UNTOLD = ("Amara", "distribute_due")
"""The child, by scene, who does not know the last of the latest decisions yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """Writes around the reviews of one child. Chance is the child's own, so that no text moves a date."""

    scribe: Scribe
    care: Care
    pen: Pen

    def around(self, reviews: tuple[DemoReview, ...]) -> tuple[DemoReview, ...]:
        """The reviews, each with what was written around it."""
        chance = Random(f"papers of {self.scribe.cast.spec.name}")  # noqa: S311 - invents words
        held = [one for one in reviews if one.decisions]
        return tuple(
            self._around(one, chance, is_last=bool(held) and one is held[-1])
            if self._is_recorded(one)
            else one
            for one in reviews
        )

    @staticmethod
    def _is_recorded(review: DemoReview) -> bool:
        return review.review.basis is not Basis.IMPORTED

    def _around(self, review: DemoReview, chance: Random, *, is_last: bool) -> DemoReview:
        scribe = self.scribe
        on = review.review.commenced_on
        heard = replace(review, consultations=said.detailed(scribe, review, chance))
        episode = episode_on(self.care, on) if on else None
        is_full = scribe.cast.spec.recorded > 1
        written = self.pen.minutes(scribe, heard, episode, is_full=is_full) if review.decisions else ()
        return replace(
            heard,
            review=self._explained(review),
            decisions=self._told(review) if is_last else review.decisions,
            minutes=written,
            promises=said.promises(scribe, heard, chance),
            reports=said.reports(scribe, heard, chance) if is_last or not review.decisions else (),
            replies=after.replies(scribe, review, chance, self.pen.once, is_last=is_last),
            feedback=after.feedback(scribe, review, chance),
            statement=after.statement(scribe, is_last=is_last),
        )

    def _explained(self, review: DemoReview) -> Review:
        """The review with the reason why it went on without the child, where the child was not there."""
        missing = review.review.meetings and who_was_missing(review.attendance)
        if not missing:
            return review.review
        return replace(review.review, counts_reason=self.scribe.say(read("minutes")["without_child"]))

    def _told(self, review: DemoReview) -> tuple[Decision, ...]:
        spec = self.scribe.cast.spec
        if (spec.called, spec.scene) != _UNTOLD:
            return review.decisions
        return (*review.decisions[:-1], replace(review.decisions[-1], child_knows=False))
