"""Whether what was held is a review, how it was carried out, and why it was late (A11, A15, A16; row S5).

An update meeting is no review, and one held without the child or the social worker is one if the
IRO chaired it and reviewed the plan: the IRO decides and says why. A review without a meeting is one
only for a long-term foster placement after 12 months in it, and a meeting is held at least once
a year (statutory.md 1.2).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from iro_desk.domain.days import add_months
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.events import EventKind
from iro_desk.domain.history import History
from iro_desk.domain.review import Attendance, LateReason, Review, ReviewMode, Timeliness
from iro_desk.domain.timeliness import JudgedReview
from iro_desk.domain.wording import long_date

MONTHS = 12
"""In the placement before a review may be held without a meeting; and between two meetings at most."""

_LONG_TERM = frozenset({"U1", "U4"})
"""Placement codes of a long-term foster placement."""

_FOSTERED = "U"
_LEGAL_ONLY = "L"
_AWAY = frozenset({"apologies", "absent", "not_invited", "sent_views"})
_MUST_BE_THERE = {"child": "the child", "social_worker": "the social worker"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """What the IRO says of a review held: carried out how, whether it counts, why it was late."""

    without_meeting: bool = False
    counts: bool = True
    counts_reason: str = ""
    late_reason: LateReason | None = None
    late_reason_text: str = ""


def of_review(review: Review) -> Counting:
    """What is on file of it."""
    return Counting(
        without_meeting=review.mode is ReviewMode.NO_MEETING_LTF,
        counts=review.counts_as_statutory,
        counts_reason=review.counts_reason,
        late_reason=review.late_reason,
        late_reason_text=review.late_reason_text,
    )


def counted(history: History, review: Review, said: Counting) -> Review:
    """The review as the IRO counts it; RuleBroken without a reason, or for a meeting there must be."""
    if not said.counts and not said.counts_reason.strip():
        raise RuleBroken("Say why it is no statutory review.", field="counts_reason")
    if said.late_reason is LateReason.OTHER and not said.late_reason_text.strip():
        raise RuleBroken("Say in a few words why the review was late.", field="late_reason_text")
    if said.without_meeting:
        problem = why_meeting(history, review)
        if problem:
            raise RuleBroken(problem, field="without_meeting")
    with_meeting = ReviewMode.SERIES if len(review.meetings) > 1 else ReviewMode.MEETING
    return replace(
        review,
        mode=ReviewMode.NO_MEETING_LTF if said.without_meeting else with_meeting,
        counts_as_statutory=said.counts,
        counts_reason=said.counts_reason.strip(),
        late_reason=said.late_reason,
        late_reason_text=said.late_reason_text.strip(),
    )


def why_meeting(history: History, review: Review) -> str:
    """Why this review can't be one without a meeting, empty where it can (A16)."""
    if len(review.meetings) > 1:
        return "This review has several meetings, so it was held with a meeting."
    on = review.commenced_on or review.planned_on
    if on is None:
        return "Enter the day of the review first."
    episode = history.episode_on(on)
    code = (episode.placement_type or "") if episode else ""
    is_marked = history.lasting(EventKind.LONG_TERM_PLACEMENT, on) is not None
    if code not in _LONG_TERM and not (is_marked and code.startswith(_FOSTERED)):
        return "Only a child in a long-term foster placement may be reviewed without a meeting."
    since = _placed_since(history, on)
    if since is None or add_months(since, MONTHS) > on:
        begun = f" It began on {long_date(since)}." if since else ""
        return f"A review without a meeting needs 12 months in the placement.{begun}"
    return ""


def meeting_wanted(history: History, review: Review, today: date) -> str:
    """That 12 months have passed since the last review held as a meeting, empty while they have not."""
    on = review.commenced_on or review.planned_on or today
    held = [
        day
        for day, one in history.held_reviews(on)
        if one.mode is not ReviewMode.NO_MEETING_LTF and one.id != review.id
    ]
    if not held or add_months(held[-1], MONTHS) > on:
        return ""
    return (
        f"The last review held as a meeting was on {long_date(held[-1])}: 12 months have passed. There "
        "should be one review meeting a year."
    )


def who_was_missing(people: Iterable[Attendance]) -> tuple[str, ...]:
    """Of the child and the social worker, who is on file as not having been there (A15)."""
    there = {one.role: one.attended for one in people if one.role in _MUST_BE_THERE}
    return tuple(words for role, words in _MUST_BE_THERE.items() if there.get(role) in _AWAY)


def gaps(review: Review, judged: JudgedReview | None, people: Iterable[Attendance]) -> tuple[str, ...]:
    """What is still to be said of a review held, a sentence each."""
    found = []
    if judged is not None and judged.timeliness is Timeliness.LATE and review.late_reason is None:
        found.append("The review was late: say why.")
    missing = who_was_missing(people)
    if review.meetings and review.counts_as_statutory and missing and not review.counts_reason.strip():
        found.append(f"Held without {' and '.join(missing)}: say why it still is a review.")
    return tuple(found)


def _placed_since(history: History, on: date) -> date | None:
    """The first day of the placement: an episode begun by a new legal status alone is no new one."""
    for episode in reversed(history.episodes):
        if episode.started_on <= on and episode.reason_started != _LEGAL_ONLY:
            return episode.started_on
    return None
