"""An independent oracle: the rules' words counted another way, over 10,000 random events.

Nothing here is taken from iro_desk but the answers that are compared: the intervals are
written from statutory.md, the bank holidays come from another package, working days are
counted from a list of all of them, and months by walking the calendar.
"""

from __future__ import annotations

import random
from bisect import bisect_left, bisect_right
from calendar import monthrange
from datetime import date, timedelta

import holidays as other_holidays
import pytest

from iro_desk.domain.calculator import answer
from iro_desk.services.holidays import load

SPOKEN = {
    "REV_FIRST": "20 working days",
    "REV_SECOND": "3 months",
    "REV_NEXT": "6 months",
    "REV_SB_FIRST": "3 months",
    "REV_SB_NEXT": "6 months",
    "REV_ADO_AUTH_FIRST": "3 months",
    "REV_ADO_AUTH_NEXT": "6 months",
    "REV_ADO_PLACED_FIRST": "28 days",
    "REV_ADO_PLACED_SECOND": "3 months",
    "REV_ADO_PLACED_NEXT": "6 months",
    "REV_ADO_RETURNED": "42 days",
    "REV_ADJOURN": "20 working days",
    "REV_SERIES": "20 working days",
    "POST_DECISIONS": "5 working days",
    "POST_MGR_RESPONSE": "5 working days",
    "POST_CAREPLAN": "10 working days",
    "POST_RECORD": "15 working days",
    "POST_DISTRIBUTE": "20 working days",
    "POST_CHILD_LETTER": "15 working days",
    "POST_MONITOR_FORM": "5 working days",
    "DETENTION_PLAN": "10 working days",
    "ALERT_RESPONSE": "5 working days",
    "DISPUTE_STAGE": "5 working days",
    "DISPUTE_TOTAL": "20 working days",
    "IRO_APPOINT": "5 working days",
    "PRE_CHILD_PLAN": "-20 working days",
    "PRE_IRO_SW": "-15 working days",
    "PRE_INVITE": "-10 working days",
    "PRE_CHILD_VIEWS": "-5 working days",
    "PRE_REPORT": "-3 working days",
    "CP_FIRST": "10 working days",
    "CP_REMAND": "5 working days",
    "VISIT_ADO": "7 days",
    "PLACEMENT_PLAN": "5 working days",
    "VISIT_FIRST": "7 days",
    "VISIT_YEAR1": "42 days",
    "VISIT_LATER": "42 days",
    "VISIT_LTF": "6 months",
    "VISIT_TEMP": "7 days",
    "VISIT_ICO_PARENT": "7 days",
    "VISIT_CO_PARENT": "7 days",
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
FIRST, LAST = date(2010, 1, 1), date(2035, 12, 31)


@pytest.fixture(scope="module")
def working_days() -> list[date]:
    shut = other_holidays.country_holidays("GB", subdiv="ENG", years=range(2010, 2036))
    every = (FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1))
    return [day for day in every if day.isoweekday() <= 5 and day not in shut]


def months_on(day: date, months: int) -> date:
    at = day.replace(day=1)
    for _ in range(months):
        at = (at + timedelta(days=31)).replace(day=1)
    return at.replace(day=min(day.day, monthrange(at.year, at.month)[1]))


def spoken_date(words: str, day: date, working_days: list[date]) -> date:
    count, unit = int(words.split(maxsplit=1)[0]), words.split(maxsplit=1)[1]
    if unit == "days":
        return day + timedelta(days=count)
    if unit == "months":
        return months_on(day, count)
    if count > 0:
        return working_days[bisect_right(working_days, day) + count - 1]
    return working_days[bisect_left(working_days, day) + count]


def test_row_B2_the_oracle_agrees_on_10000_events(working_days: list[date]) -> None:
    chance, calendar = random.Random(33), load()
    differ = []
    for _ in range(10_000):
        rule = chance.choice(sorted(SPOKEN))
        day = date(2010, 3, 1) + timedelta(
            days=chance.randrange((date(2034, 10, 31) - date(2010, 3, 1)).days)
        )
        wanted = spoken_date(SPOKEN[rule], day, working_days)
        found = answer(rule, day, calendar, {}).due_on
        if found != wanted:
            differ.append((rule, day, wanted, found))
    assert differ == []
