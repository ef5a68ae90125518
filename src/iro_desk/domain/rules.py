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
from dataclasses import dataclass
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
class Rule:
    """One interval: `interval` `unit`s after `event` is the latest date.

    `event` completes "20 working days after Monday 2 March 2026, …"; `in_words` is the whole
    rule as one sentence; `name` is the duty as lists show it.
    """

    id: str
    name: str
    event: str
    interval: int
    unit: Unit
    owner: Owner
    is_statutory: bool
    source: str
    in_words: str

    @property
    def interval_words(self) -> str:
        """The interval as text: "20 working days", "1 month"."""
        return f"{self.interval} {_SINGULAR[self.unit]}{'' if self.interval == 1 else 's'}"


_PLANNING = "Care Planning Regulations 2010"
_ADOPTION = "Adoption Agencies Regulations 2005"
_GUIDANCE = "Statutory guidance to the Care Planning Regulations 2010"


def _review(rule_id: str, name: str, event: str, interval: int, unit: Unit, source: str, words: str) -> Rule:
    return Rule(
        id=rule_id,
        name=name,
        event=event,
        interval=interval,
        unit=unit,
        owner=Owner.IRO,
        is_statutory=True,
        source=source,
        in_words=words,
    )


def _after_review(
    rule_id: str, name: str, interval: int, owner: Owner, source: str, words: str, *, is_statutory: bool
) -> Rule:
    return Rule(
        id=rule_id,
        name=name,
        event="when the review was completed",
        interval=interval,
        unit=Unit.WORKING_DAYS,
        owner=owner,
        is_statutory=is_statutory,
        source=source,
        in_words=words,
    )


_REVIEWS = (
    _review(
        "REV_FIRST",
        "First review",
        "when the child became looked after",
        20,
        Unit.WORKING_DAYS,
        f"{_PLANNING}, reg 33(1)",
        "The first review is held within 20 working days of the day the child became looked after.",
    ),
    _review(
        "REV_SECOND",
        "Second review",
        "when the first review was held",
        3,
        Unit.MONTHS,
        f"{_PLANNING}, reg 33(2)",
        "The second review is held within 3 months of the first.",
    ),
    _review(
        "REV_NEXT",
        "Next review",
        "when the last review was held",
        6,
        Unit.MONTHS,
        f"{_PLANNING}, reg 33(2)",
        "Later reviews are held within 6 months of the one before.",
    ),
    _review(
        "REV_SB_FIRST",
        "First short-break review",
        "when the first short break began",
        3,
        Unit.MONTHS,
        f"{_PLANNING}, reg 48",
        "The first review of short breaks is held within 3 months of the first break.",
    ),
    _review(
        "REV_SB_NEXT",
        "Next short-break review",
        "when the last short-break review was held",
        6,
        Unit.MONTHS,
        f"{_PLANNING}, reg 48",
        "Later reviews of short breaks are held within 6 months of the one before.",
    ),
    _review(
        "REV_ADO_AUTH_FIRST",
        "First adoption review",
        "when there was first authority to place the child for adoption",
        3,
        Unit.MONTHS,
        f"{_ADOPTION}, reg 36(1)(a)",
        "A child who may be placed for adoption and is not yet placed is reviewed within 3 months.",
    ),
    _review(
        "REV_ADO_AUTH_NEXT",
        "Adoption review",
        "when the last review was held, with authority to place the child for adoption",
        6,
        Unit.MONTHS,
        f"{_ADOPTION}, reg 36(1)(b)",
        "A child still not placed for adoption is reviewed within 6 months of the review before.",
    ),
    _review(
        "REV_ADO_PLACED_FIRST",
        "First review of the adoptive placement",
        "when the child was placed for adoption",
        4,
        Unit.WEEKS,
        f"{_ADOPTION}, reg 36(3)(a)",
        "A child placed for adoption is reviewed within 4 weeks of the placement.",
    ),
    _review(
        "REV_ADO_PLACED_SECOND",
        "Second review of the adoptive placement",
        "when the first review of the adoptive placement was held",
        3,
        Unit.MONTHS,
        f"{_ADOPTION}, reg 36(3)(b)",
        "The second review of an adoptive placement is held within 3 months of the first.",
    ),
    _review(
        "REV_ADO_PLACED_NEXT",
        "Next review of the adoptive placement",
        "when the last review of the adoptive placement was held",
        6,
        Unit.MONTHS,
        f"{_ADOPTION}, reg 36(3)(c)",
        "Later reviews of an adoptive placement are held within 6 months of the one before.",
    ),
    _review(
        "REV_ADJOURN",
        "Complete the adjourned review",
        "when the meeting was adjourned",
        20,
        Unit.WORKING_DAYS,
        f"{_PLANNING}, reg 36(2)",
        "An adjourned review is completed within 20 working days of the adjourned meeting, once only.",
    ),
    Rule(
        id="REV_SERIES",
        name="Complete the review",
        event="when the first meeting of the review was held",
        interval=20,
        unit=Unit.WORKING_DAYS,
        owner=Owner.IRO,
        is_statutory=False,
        source="Local standard for a review held as a series of meetings",
        in_words="A review held as a series of meetings is completed within 20 working days of the first.",
    ),
)

_AFTERWARDS = (
    _after_review(
        "POST_DECISIONS",
        "Send the decisions",
        5,
        Owner.IRO,
        _GUIDANCE,
        "The decisions go to the team manager within 5 working days of the completed review.",
        is_statutory=True,
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
    _after_review(
        "POST_CAREPLAN",
        "Update the care plan",
        10,
        Owner.AUTHORITY,
        _GUIDANCE,
        "The social worker updates the care plan within 10 working days of the completed review.",
        is_statutory=True,
    ),
    _after_review(
        "POST_RECORD",
        "Complete the record of the review",
        15,
        Owner.IRO,
        _GUIDANCE,
        "The full record is complete within 15 working days of the completed review.",
        is_statutory=True,
    ),
    _after_review(
        "POST_DISTRIBUTE",
        "Send out the record of the review",
        20,
        Owner.IRO,
        _GUIDANCE,
        "The full record goes to all who took part within 20 working days of the completed review.",
        is_statutory=True,
    ),
    _after_review(
        "POST_CHILD_LETTER",
        "Write to the child",
        15,
        Owner.IRO,
        "Local standard, with the record of the review",
        "The child has a letter about the review within 15 working days of the completed review.",
        is_statutory=False,
    ),
    _after_review(
        "POST_MONITOR_FORM",
        "Send the monitoring form",
        5,
        Owner.IRO,
        "Local standard for the IRO's monitoring",
        "The monitoring form goes to social worker and team manager within 5 working days.",
        is_statutory=False,
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
