"""The intervals as statutory.md 1.2 to 1.12 says them, and how a day is counted from them."""

from __future__ import annotations

from datetime import date, timedelta

from tests.oracle.counting import is_working_day, months_on, working_days_on
from tests.oracle.story import Options

SAID = {
    "REV_FIRST": "20 working days",
    "REV_SECOND": "3 months",
    "REV_NEXT": "6 months",
    "REV_SB_FIRST": "3 months",
    "REV_SB_NEXT": "6 months",
    "REV_ADO_AUTH_FIRST": "3 months",
    "REV_ADO_AUTH_NEXT": "6 months",
    "REV_ADO_PLACED_FIRST": "4 weeks",
    "REV_ADO_PLACED_SECOND": "3 months",
    "REV_ADO_PLACED_NEXT": "6 months",
    "REV_ADJOURN": "20 working days",
    "REV_SERIES": "20 working days",
    "DETENTION_PLAN": "10 working days",
    "IRO_APPOINT": "5 working days",
    "ALERT_RESPONSE": "5 working days",
    "DISPUTE_STAGE": "5 working days",
    "DISPUTE_TOTAL": "20 working days",
    "POST_DECISIONS": "5 working days",
    "POST_MGR_RESPONSE": "5 working days",
    "POST_CAREPLAN": "10 working days",
    "POST_RECORD": "15 working days",
    "POST_DISTRIBUTE": "20 working days",
    "POST_CHILD_LETTER": "15 working days",
    "POST_MONITOR_FORM": "5 working days",
    "PRE_CHILD_PLAN": "-20 working days",
    "PRE_IRO_SW": "-15 working days",
    "PRE_INVITE": "-10 working days",
    "PRE_CHILD_VIEWS": "-5 working days",
    "PRE_REPORT": "-3 working days",
    "PRE_PARENTS": "0 days",
    "PRE_CONSULT_DOCS": "0 days",
    "CP_FIRST": "10 working days",
    "CP_REMAND": "5 working days",
    "PLACEMENT_PLAN": "5 working days",
    "VISIT_FIRST": "7 days",
    "VISIT_YEAR1": "42 days",
    "VISIT_LATER": "42 days",
    "VISIT_LTF": "6 months",
    "VISIT_TEMP": "7 days",
    "VISIT_ICO_PARENT": "7 days",
    "VISIT_CO_PARENT": "7 days",
    "VISIT_ADO": "7 days",
    "IHA": "20 working days",
    "RHA_U5": "6 months",
    "RHA_5PLUS": "12 months",
    "DENTAL": "12 months",
    "SDQ": "12 months",
    "PEP_FIRST": "10 working days",
    "PEP_REVIEW": "4 months",
    "OOA_NOTIFY": "5 working days",
    "NEEDS_ASSESS_16": "3 months",
    "PATHWAY_PLAN": "3 months",
    "PATHWAY_REVIEW": "6 months",
}

FIXED_DAYS = {3: 91, 6: 183, 12: 365}
"""What the reading "some systems count days" (A5) makes of months; others in proportion to a year."""


def counted(words: str, day: date, options: Options) -> date:
    """The day that "20 working days" or "3 months" from a day leads to."""
    number, unit = words.split(maxsplit=1)
    count = int(number)
    if unit == "working days":
        if options["count_start_day"] and count > 0 and is_working_day(day):
            count -= 1
        return working_days_on(day, count)
    if unit == "months":
        if options["month_mode"] == "fixed_days":
            return day + timedelta(days=FIXED_DAYS.get(count, round(count * 365 / 12)))
        return months_on(day, count)
    return day + timedelta(days=count * (7 if unit == "weeks" else 1))


def latest(rule: str, day: date, options: Options, words: str = "") -> date:
    """The latest day under a rule for what happened on a day; `words` stand in for the rule's."""
    return counted(words or SAID[rule], day, options)
