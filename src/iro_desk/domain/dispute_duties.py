"""The clocks of an alert as rows among what is due: the response, and the last of the 20 working days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from iro_desk.domain.clock import DueDate, due_by
from iro_desk.domain.disputes import Phase, Standing
from iro_desk.domain.rules import Rule, Unit
from iro_desk.domain.wording import long_date

if TYPE_CHECKING:
    from iro_desk.domain.case_alerts import CaseAlert
    from iro_desk.domain.duty import Case, Duty

RESPONSE = Rule(
    id="ALERT_RESPONSE",
    name="Response to an alert",
    event="when the response was asked for",
    interval=5,
    unit=Unit.WORKING_DAYS,
    is_statutory=False,
    source="IRO Handbook 6.2 and the authority’s procedure",
    in_words="Each stage of a dispute has a day for its response.",
)
LIMIT = Rule(
    id="ALERT_LIMIT",
    name="Formal process ends",
    event="when the formal process began",
    interval=20,
    unit=Unit.WORKING_DAYS,
    source="IRO Handbook 6.2",
    in_words="The formal process takes at most 20 working days from its first stage on.",
)
ACTION = "open_alert"
"""What a page offers on these rows."""


def rows(case: Case, alert: CaseAlert, now: Standing) -> Iterator[Duty]:
    """The response that is awaited, and the end of the formal process while it is open.

    The IRO is prompted by them, and nothing moves by itself (statutory.md 2.4 rule 7).
    """
    if not now.is_open:
        return
    if now.days_left is not None and now.response_due is not None and now.begun_on is not None:
        whom = now.stage if now.place is Phase.STAGE else now.to_whom
        words = f"Set when “{now.title}” was begun on {long_date(now.begun_on)}"
        due = DueDate(
            rule=RESPONSE,
            counted=RESPONSE,
            event_on=now.begun_on,
            due_on=now.response_due,
            calendar=case.calendar,
            words=words,
        )
        title = f"Response to {alert.ref}" + (f": {whom}" if whom else "")
        yield replace(case.dated(due, action=ACTION, title=title), alert_id=alert.id)
    if now.budget is not None:
        rule = replace(LIMIT, interval=now.budget.limit)
        ends = due_by(rule, now.budget.began_on, case.calendar)
        yield replace(
            case.dated(ends, action=ACTION, title=f"Formal process of {alert.ref} ends"), alert_id=alert.id
        )
