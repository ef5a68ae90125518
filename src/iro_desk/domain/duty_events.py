"""Which event records which duty, and how the kinds of event are told apart where one is logged.

The due list names rules, the case file keeps events: this is the one place where the two meet
(statutory.md 1.3, 1.5, 1.7, 1.12).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from iro_desk.domain.duty_rules import TIMED, UNTIMED
from iro_desk.domain.events import TRIGGER_RULES, EventKind
from iro_desk.domain.history import History

_K = EventKind

OF_RULE: Mapping[str, EventKind] = MappingProxyType(
    {
        "IRO_APPOINT": _K.IRO_APPOINTED,
        "IRO_REAPPOINT": _K.IRO_APPOINTED,
        "CP_FIRST": _K.CARE_PLAN,
        "CP_REMAND": _K.CARE_PLAN,
        "PLACEMENT_PLAN": _K.PLACEMENT_PLAN,
        "DETENTION_PLAN": _K.DETENTION_PLAN,
        "VISIT_FIRST": _K.VISIT,
        "VISIT_YEAR1": _K.VISIT,
        "VISIT_LATER": _K.VISIT,
        "VISIT_LTF": _K.VISIT,
        "VISIT_TEMP": _K.VISIT,
        "VISIT_ICO_PARENT": _K.VISIT,
        "VISIT_CO_PARENT": _K.VISIT,
        "VISIT_ADO": _K.VISIT,
        "IHA": _K.HEALTH_ASSESSMENT,
        "RHA_U5": _K.HEALTH_ASSESSMENT,
        "RHA_5PLUS": _K.HEALTH_ASSESSMENT,
        "DENTAL": _K.DENTAL_CHECK,
        "IMMUNISATION": _K.IMMUNISATIONS,
        "DEV_CHECK": _K.DEVELOPMENT_CHECK,
        "SDQ": _K.SDQ,
        "PEP_FIRST": _K.PEP,
        "PEP_REVIEW": _K.PEP,
        "PERMANENCE": _K.PERMANENCE_PLAN,
        "DELEGATED": _K.DELEGATED_AUTHORITY,
        "FAMILY_TIME": _K.FAMILY_TIME,
        "OOA_NOTIFY": _K.AREA_NOTIFIED,
        "NEEDS_ASSESS_16": _K.NEEDS_ASSESSMENT,
        "PATHWAY_PLAN": _K.PATHWAY_PLAN,
        "PATHWAY_REVIEW": _K.PATHWAY_REVIEW,
        "PA": _K.PERSONAL_ADVISER,
        "STAYING_PUT": _K.STAYING_PUT,
        "CEASE_APPROVAL": _K.CEASE_APPROVAL,
        "ADVOCATE": _K.ADVOCATE_OFFERED,
        "INDEP_VISITOR": _K.INDEPENDENT_VISITOR_OFFERED,
        "POST_REMAND_SUPPORT": _K.POST_REMAND_SUPPORT,
        "REVOKE_ORDER": _K.ORDER_REVOKED,
        "MIDWAY": _K.MIDWAY_CHECK,
    }
)
"""The kind of event that records each duty, by rule id; a rule that is not here is done elsewhere."""

LASTING = frozenset(
    {
        _K.REMAND_YDA,
        _K.OUT_OF_AREA,
        _K.LONG_TERM_PLACEMENT,
        _K.TEMPORARY_WITH_PARENT,
        _K.TEMPORARY_APPROVAL,
        _K.MISSING,
        _K.EXPLOITATION,
    }
)
"""What holds from a day until it ends."""

FACTS = (
    _K.OUT_OF_AREA,
    _K.LONG_TERM_PLACEMENT,
    _K.TEMPORARY_WITH_PARENT,
    _K.TEMPORARY_APPROVAL,
    _K.REMAND_YDA,
    _K.ELIGIBLE,
    _K.TRANSFERRED_IN,
    _K.IRO_LEFT,
)
ADOPTION = (
    _K.RETURNED_BY_ADOPTERS,
    _K.ADOPTION_PLAN_CHANGED,
    _K.REVOCATION_APPLIED,
    _K.ORDER_REVOKED,
)

WATCHED = (_K.EXPLOITATION,)
"""What the IRO keeps an eye on (row M6)."""

GROUPS: Mapping[str, tuple[EventKind, ...]] = MappingProxyType(
    {
        "Ask for a review": tuple(TRIGGER_RULES),
        "Change which dates apply": FACTS,
        "Adoption": ADOPTION,
        "Kept an eye on": WATCHED,
        "Duties done, or checked": tuple(
            kind for kind in EventKind if kind not in {*TRIGGER_RULES, *FACTS, *ADOPTION, *WATCHED}
        ),
    }
)
"""Every kind once, in the groups in which one is chosen."""

CAN_BE_MISSING = frozenset(GROUPS["Duties done, or checked"]) - {_K.MIDWAY_CHECK}
"""Kinds of which the IRO may record that it was checked and was not there."""


def rule_name(rule_id: str) -> str:
    """What a rule is called on lists; its id where no rule has it."""
    rule = TIMED.get(rule_id) or UNTIMED.get(rule_id)
    return rule.name if rule else rule_id


def last_done_on(history: History, rule_id: str, on: date) -> date | None:
    """The day the duty was last done, by that day; None where nothing is on file, or it is no event's."""
    kind = OF_RULE.get(rule_id)
    if kind is None:
        return None
    found = history.events.get(kind, ())
    return max((one.happened_on for one in found if one.is_done and one.happened_on <= on), default=None)
