"""Every interval of the review clock, by name (statutory.md 1.2, 1.8, 1.10).

A rule is statutory where it stands in regulations (Care Planning, Placement and Case Review
Regulations 2010; Adoption Agencies Regulations 2005) or in the statutory guidance and IRO
Handbook that go with them. The days for decisions, record, distribution and care plan after
a review come from that guidance, which an authority has to follow, so they too can become
critically overdue. The monitoring form, the child's letter and the time to complete a series
of meetings are practice and local standards.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType


class Owner(StrEnum):
    """Whose duty it is; the IRO carries out the one and checks the other."""

    IRO = "iro"
    AUTHORITY = "authority"


class Unit(StrEnum):
    """What an interval is counted in; months are calendar months."""

    WORKING_DAYS = "working_days"
    MONTHS = "months"
    WEEKS = "weeks"
    DAYS = "days"


_SINGULAR = {
    Unit.WORKING_DAYS: "working day",
    Unit.MONTHS: "month",
    Unit.WEEKS: "week",
    Unit.DAYS: "day",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """Something else that a rule asks for, besides the day of its event.

    `values` gives the interval that each answer makes; without it the answer is a whole
    number that stands for the interval, or for the window's first day where `is_earliest`.
    """

    name: str
    meaning: str
    values: Mapping[str, tuple[int, Unit]] = field(default_factory=dict)
    is_earliest: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One interval: `interval` `unit`s after `event` is the latest date; a negative one counts back.

    `earliest` opens a window, in the same unit. `inputs` may change the interval. `event`
    completes "20 working days after Monday 2 March 2026, …"; `in_words` is the whole rule as
    one sentence; `name` is the duty as lists show it. It stands from `from_on` to `to_on`, both
    included; None leaves that side open.
    """

    id: str
    name: str
    event: str
    interval: int
    unit: Unit
    owner: Owner = Owner.IRO
    is_statutory: bool = True
    source: str
    in_words: str
    earliest: int | None = None
    inputs: tuple[Input, ...] = ()
    from_on: date | None = None
    to_on: date | None = None

    @property
    def interval_words(self) -> str:
        """The interval as text: "20 working days", "1 month"."""
        count = abs(self.interval)
        return f"{count} {_SINGULAR[self.unit]}{'' if count == 1 else 's'}"

    @property
    def from_event_words(self) -> str:
        """How the interval lies to its event: "20 working days after", "3 working days before", "by"."""
        if self.interval == 0:
            return "by"
        return f"{self.interval_words} {'after' if self.interval > 0 else 'before'}"


@dataclass(frozen=True, slots=True, kw_only=True)
class UntimedRule:
    """A duty without an interval of its own: `when` says when it is due, in words."""

    id: str
    name: str
    event: str
    owner: Owner = Owner.AUTHORITY
    is_statutory: bool = True
    source: str
    when: str

    @property
    def in_words(self) -> str:
        """The whole rule as one sentence."""
        return f"{self.name}: {self.when}."


_PLANNING = "Care Planning Regulations 2010"
_ADOPTION = "Adoption Agencies Regulations 2005"
_GUIDANCE = "Statutory guidance to the Care Planning Regulations 2010"
_COMPLETED = "when the review was completed"

_REVIEWS = (
    Rule(
        id="REV_FIRST",
        name="First review",
        event="when the child became looked after",
        interval=20,
        unit=Unit.WORKING_DAYS,
        source=f"{_PLANNING}, reg 33(1)",
        in_words="The first review is held within 20 working days of the day the child became looked after.",
    ),
    Rule(
        id="REV_SECOND",
        name="Second review",
        event="when the first review was held",
        interval=3,
        unit=Unit.MONTHS,
        source=f"{_PLANNING}, reg 33(2)",
        in_words="The second review is held within 3 months of the first.",
    ),
    Rule(
        id="REV_NEXT",
        name="Next review",
        event="when the last review was held",
        interval=6,
        unit=Unit.MONTHS,
        source=f"{_PLANNING}, reg 33(2)",
        in_words="Later reviews are held within 6 months of the one before.",
    ),
    Rule(
        id="REV_SB_FIRST",
        name="First short-break review",
        event="when the first short break began",
        interval=3,
        unit=Unit.MONTHS,
        source=f"{_PLANNING}, reg 48",
        in_words="The first review of short breaks is held within 3 months of the first break.",
    ),
    Rule(
        id="REV_SB_NEXT",
        name="Next short-break review",
        event="when the last short-break review was held",
        interval=6,
        unit=Unit.MONTHS,
        source=f"{_PLANNING}, reg 48",
        in_words="Later reviews of short breaks are held within 6 months of the one before.",
    ),
    Rule(
        id="REV_ADO_AUTH_FIRST",
        name="First adoption review",
        event="when there was first authority to place the child for adoption",
        interval=3,
        unit=Unit.MONTHS,
        source=f"{_ADOPTION}, reg 36(1)(a)",
        in_words="A child who may be placed for adoption and is not yet placed is reviewed within 3 months.",
    ),
    Rule(
        id="REV_ADO_AUTH_NEXT",
        name="Adoption review",
        event="when the last review was held, with authority to place the child for adoption",
        interval=6,
        unit=Unit.MONTHS,
        source=f"{_ADOPTION}, reg 36(1)(b)",
        in_words="A child still not placed for adoption is reviewed within 6 months of the review before.",
    ),
    Rule(
        id="REV_ADO_PLACED_FIRST",
        name="First review of the adoptive placement",
        event="when the child was placed for adoption",
        interval=4,
        unit=Unit.WEEKS,
        source=f"{_ADOPTION}, reg 36(3)(a)",
        in_words="A child placed for adoption is reviewed within 4 weeks of the placement.",
    ),
    Rule(
        id="REV_ADO_PLACED_SECOND",
        name="Second review of the adoptive placement",
        event="when the first review of the adoptive placement was held",
        interval=3,
        unit=Unit.MONTHS,
        source=f"{_ADOPTION}, reg 36(3)(b)",
        in_words="The second review of an adoptive placement is held within 3 months of the first.",
    ),
    Rule(
        id="REV_ADO_PLACED_NEXT",
        name="Next review of the adoptive placement",
        event="when the last review of the adoptive placement was held",
        interval=6,
        unit=Unit.MONTHS,
        source=f"{_ADOPTION}, reg 36(3)(c)",
        in_words="Later reviews of an adoptive placement are held within 6 months of the one before.",
    ),
    Rule(
        id="REV_ADJOURN",
        name="Complete the adjourned review",
        event="when the meeting was adjourned",
        interval=20,
        unit=Unit.WORKING_DAYS,
        source=f"{_PLANNING}, reg 36(2)",
        in_words="An adjourned review is completed within 20 working days of that meeting, once only.",
    ),
    Rule(
        id="REV_SERIES",
        name="Complete the review",
        event="when the first meeting of the review was held",
        interval=20,
        unit=Unit.WORKING_DAYS,
        is_statutory=False,
        source="Local standard for a review held as a series of meetings",
        in_words="A review held as a series of meetings is completed within 20 working days of the first.",
    ),
)

_AFTERWARDS = (
    Rule(
        id="POST_DECISIONS",
        name="Send the decision letter",
        event=_COMPLETED,
        interval=5,
        unit=Unit.WORKING_DAYS,
        source=_GUIDANCE,
        in_words="The decisions go to the team manager within 5 working days of the completed review.",
    ),
    Rule(
        id="POST_MGR_RESPONSE",
        name="Team manager's reply to the decisions",
        event="when the decisions were sent",
        interval=5,
        unit=Unit.WORKING_DAYS,
        owner=Owner.AUTHORITY,
        is_statutory=False,
        source="Practice standard for agreeing decisions",
        in_words="The team manager replies within 5 working days of sending; silence is agreement.",
    ),
    Rule(
        id="POST_CAREPLAN",
        name="Update the care plan",
        event=_COMPLETED,
        interval=10,
        unit=Unit.WORKING_DAYS,
        owner=Owner.AUTHORITY,
        source=_GUIDANCE,
        in_words="The social worker updates the care plan within 10 working days of the completed review.",
    ),
    Rule(
        id="POST_RECORD",
        name="Complete the minutes",
        event=_COMPLETED,
        interval=15,
        unit=Unit.WORKING_DAYS,
        source=_GUIDANCE,
        in_words="The full record is complete within 15 working days of the completed review.",
    ),
    Rule(
        id="POST_DISTRIBUTE",
        name="Send out the minutes",
        event=_COMPLETED,
        interval=20,
        unit=Unit.WORKING_DAYS,
        source=_GUIDANCE,
        in_words="The full record goes to all who took part within 20 working days of the completed review.",
    ),
    Rule(
        id="POST_CHILD_LETTER",
        name="Write to the child",
        event=_COMPLETED,
        interval=15,
        unit=Unit.WORKING_DAYS,
        is_statutory=False,
        source="Local standard, with the record of the review",
        in_words="The child has a letter about the review within 15 working days of the completed review.",
    ),
    Rule(
        id="POST_MONITOR_FORM",
        name="Send the monitoring form",
        event=_COMPLETED,
        interval=5,
        unit=Unit.WORKING_DAYS,
        is_statutory=False,
        source="Local standard for the IRO's monitoring",
        in_words="The monitoring form goes to social worker and team manager within 5 working days.",
    ),
)

RULES: Mapping[str, Rule] = MappingProxyType({rule.id: rule for rule in _REVIEWS + _AFTERWARDS})
"""Every rule by its id, with the shipped default interval."""

AFTER_REVIEW: tuple[str, ...] = (
    "POST_DECISIONS",
    "POST_CAREPLAN",
    "POST_RECORD",
    "POST_DISTRIBUTE",
    "POST_CHILD_LETTER",
    "POST_MONITOR_FORM",
)
"""The tasks that run from the day a review was completed, in the order of statutory.md 1.10."""
