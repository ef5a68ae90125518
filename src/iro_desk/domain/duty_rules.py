"""The rules around the review clock: before the meeting, between reviews, and what the IRO checks.

With `rules.RULES` they are all the rules there are (statutory.md 1.2 to 1.12 and 2.4). Those
without an interval of their own are declared too, with the words for when they are due.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from iro_desk.domain.authority_rules import AUTHORITY
from iro_desk.domain.rule_rows import timed, untimed, whole_number
from iro_desk.domain.rules import RULES, Input, Owner, Rule, Unit, UntimedRule

_PLANNING = "Care Planning Regulations 2010"
_LOOKED_AFTER = "when the child became looked after"
_MEETING = "when the review's first meeting is held"
_PRACTICE = "Practice standard"
_HEALTH = "Statutory guidance on the health of looked-after children"
_WORKING, _MONTHS, _DAYS = Unit.WORKING_DAYS, Unit.MONTHS, Unit.DAYS
_IRO = Owner.IRO

_TIMED = (
    # Adoption, remand, dispute, appointment: statutory.md 1.2, 1.7 and 2.4.
    replace(
        timed(
            "REV_ADO_RETURNED",
            "Review after the child's return to the agency",
            "when the child was returned by the adopters",
            (42, _DAYS),
            "Adoption Agencies Regulations 2005, reg 36",
            owner=_IRO,
        ),
        earliest=28,
        inputs=(
            whole_number("ado_returned_from", "the first day of the window", is_earliest=True),
            whole_number("ado_returned_to", "the last day of the window"),
        ),
    ),
    timed(
        "DETENTION_PLAN",
        "Detention placement plan",
        "when the child was remanded to youth detention accommodation",
        (10, _WORKING),
        f"{_PLANNING}, reg 47C",
    ),
    replace(
        timed(
            "ALERT_RESPONSE",
            "Response to the case alert",
            "when the case alert was raised",
            (5, _WORKING),
            "Local dispute resolution procedure",
            is_statutory=False,
        ),
        inputs=(whole_number("days", "working days for the response"),),
    ),
    replace(
        timed(
            "DISPUTE_STAGE",
            "Response at this stage of the dispute",
            "when the stage began",
            (5, _WORKING),
            "Local dispute resolution procedure",
            is_statutory=False,
        ),
        inputs=(whole_number("days", "working days of the stage"),),
    ),
    timed(
        "DISPUTE_TOTAL",
        "Formal dispute resolution closed",
        "when the formal process began",
        (20, _WORKING),
        "IRO Handbook, paragraph 6.2",
    ),
    timed(
        "IRO_APPOINT",
        "IRO appointed",
        _LOOKED_AFTER,
        (5, _WORKING),
        "Good practice; by law before the first review (Children Act 1989, s25A)",
        is_statutory=False,
    ),
    # Before the meeting: statutory.md 1.9.
    timed(
        "PRE_CHILD_PLAN",
        "Social worker plans the review with the child",
        _MEETING,
        (-20, _WORKING),
        _PRACTICE,
        is_statutory=False,
    ),
    timed(
        "PRE_IRO_SW",
        "Talk with the social worker",
        _MEETING,
        (-15, _WORKING),
        _PRACTICE,
        owner=_IRO,
        is_statutory=False,
    ),
    timed(
        "PRE_INVITE", "Invitations and papers out", _MEETING, (-10, _WORKING), _PRACTICE, is_statutory=False
    ),
    timed(
        "PRE_CHILD_VIEWS",
        "See the child before the review",
        _MEETING,
        (-5, _WORKING),
        f"{_PLANNING}, reg 36(1)(b); the day is a reminder",
        owner=_IRO,
        is_statutory=False,
    ),
    timed(
        "PRE_REPORT",
        "Social work report and care plan to the IRO",
        _MEETING,
        (-3, _WORKING),
        _PRACTICE,
        is_statutory=False,
    ),
    timed(
        "PRE_PARENTS",
        "Parents' views sought",
        _MEETING,
        (0, _DAYS),
        _PRACTICE,
        owner=_IRO,
        is_statutory=False,
    ),
    timed(
        "PRE_CONSULT_DOCS",
        "Consultation form talked through with the child",
        _MEETING,
        (0, _DAYS),
        _PRACTICE,
        owner=_IRO,
        is_statutory=False,
    ),
    replace(
        timed(
            "MIDWAY",
            "Midway check",
            "when the last review was held",
            (3, _MONTHS),
            "Local practice: halfway between the last review and the next one's latest date",
            owner=_IRO,
            is_statutory=False,
        ),
        inputs=(Input(name="next_due", meaning="the next review's latest date; 6 months on without it"),),
    ),
)


_EACH = "at each review"
_UNTIMED = (
    untimed(
        "REV_EARLY",
        "Early review",
        "as soon as practicable, and before a proposed change takes effect; the IRO sets the day",
        f"{_PLANNING}, regs 32(2) and 33(3)",
        owner=_IRO,
    ),
    untimed("IRO_REAPPOINT", "Another IRO appointed", "as soon as practicable", "Children Act 1989, s25A(3)"),
    untimed(
        "PRE_DUE_LIST",
        "List of statutory dates",
        "on the 1st of each month",
        _PRACTICE,
        owner=_IRO,
        is_statutory=False,
    ),
    untimed("IMMUNISATION", "Immunisations up to date", _EACH, _HEALTH),
    untimed("DEV_CHECK", "Development checks up to date (under 5)", _EACH, _HEALTH),
    untimed("PERMANENCE", "Permanence plan", "by the second review", "Statutory guidance on care planning"),
    untimed("DELEGATED", "Delegated authority set out", _EACH, "SI 2013/984"),
    untimed("FAMILY_TIME", "Family time considered", _EACH, f"{_PLANNING}, Schedule 7, paragraph 4"),
    untimed("PA", "Personal adviser", "once the young person is eligible", f"{_PLANNING}, regs 42 to 44"),
    untimed(
        "CEASE_APPROVAL",
        "Approval to cease looking after",
        "before the decision takes effect",
        f"{_PLANNING}, reg 39(4)",
    ),
    untimed(
        "STAYING_PUT",
        "Staying put considered",
        "at the first review after the 16th birthday",
        _PRACTICE,
        is_statutory=False,
    ),
    untimed(
        "POST_REMAND_SUPPORT",
        "Support after the remand considered",
        "before the remand ends",
        _PRACTICE,
        is_statutory=False,
    ),
    untimed(
        "REVOKE_ORDER",
        "Placement order to be revoked",
        "as soon as adoption is no longer the plan",
        "Adoption and Children Act 2002, s24",
    ),
    untimed("INDEP_VISITOR", "Independent visitor offered", _EACH, _PRACTICE, is_statutory=False),
    untimed("ADVOCATE", "Advocate offered", _EACH, _PRACTICE, is_statutory=False),
)

TIMED: Mapping[str, Rule] = MappingProxyType({**RULES, **{rule.id: rule for rule in (*_TIMED, *AUTHORITY)}})
"""Every rule with an interval, by its id."""

UNTIMED: Mapping[str, UntimedRule] = MappingProxyType({rule.id: rule for rule in _UNTIMED})
"""Every rule without one, by its id."""
