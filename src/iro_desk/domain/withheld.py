"""What a paper leaves out, for whom, and why (rows D6, O6; statutory.md 4.2, distribution)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from iro_desk.domain.paper_kinds import Audience


class Why(StrEnum):
    """Why something is not in a paper."""

    NO_CONSENT = "no_consent"
    CONSENT_NOT_ASKED = "consent_not_asked"
    PART_UNMARKED = "part_unmarked"
    KEPT_PRIVATE = "kept_private"
    CHILD_NOT_TOLD = "child_not_told"
    OTHER_PARENT = "other_parent"
    NOT_NEEDED = "not_needed"
    BY_IRO = "by_iro"


REASONS = {
    Why.NO_CONSENT: "the person did not agree to share it",
    Why.CONSENT_NOT_ASKED: "nobody asked yet whether it may be shared",
    Why.PART_UNMARKED: "a part may be shared, and none is marked private yet",
    Why.KEPT_PRIVATE: "the person asked to keep it private",
    Why.CHILD_NOT_TOLD: "the child has not been told",
    Why.OTHER_PARENT: "it is shared in part only, so the other parent is not told",
    Why.NOT_NEEDED: "these readers get only what they need",
    Why.BY_IRO: "you withheld it",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """One thing the IRO keeps from one audience, with the reason.

    `subject` names the thing: "minutes:health", "decision:12", "consultation:7:views_home",
    "consultation:7" for all of it, "statement".
    """

    review_id: int
    subject: str
    audience: Audience
    reason: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """One line of the IRO's list of what a paper does not say: what, why, and the reason given."""

    subject: str
    what: str
    why: Why
    reason: str = ""
