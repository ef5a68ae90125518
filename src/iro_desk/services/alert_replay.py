"""Whether the steps of an alert still stand on one another, and on their letters, after a change (row A1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain.case_alerts import STEP_KINDS
from iro_desk.domain.disputes import first_fallen
from iro_desk.domain.wording import short_date
from iro_desk.services import dispute_templates
from iro_desk.store import alerts as store
from iro_desk.store import issued

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from iro_desk.domain.case_alerts import AlertStep, CaseAlert
    from iro_desk.services.desk import Desk


def what_stands_on_it(
    desk: Desk, alert: CaseAlert, before: Sequence[AlertStep], after: Sequence[AlertStep]
) -> str:
    """The first step that could be taken before a change of others and not after it; "" for none.

    It is worded to go on: "“Opened again” of 9 Nov 2026 stands on".
    """
    template = dispute_templates.by_key(desk, alert.template)
    fallen = first_fallen(alert, before, after, template, desk.calendar)
    return f"“{STEP_KINDS[fallen.kind]}” of {short_date(fallen.happened_on)} stands on" if fallen else ""


def past_its_letter(desk: Desk, step: AlertStep) -> str:
    """Where a step's day comes after that of its letter, whose letter it is; "" where it does not.

    It is worded to go on: "the letter of this step is of 4 Nov 2026".
    """
    if step.id is None:
        return ""
    sent = issued.of_alert(desk.case_file, step.alert_id)
    days = [one.issued_on for one in sent if one.recipient == f"step:{step.id}"]
    if not days or step.happened_on <= min(days):
        return ""
    return f"the letter of this step is of {short_date(min(days))}"


def held_by(desk: Desk) -> Callable[[], str]:
    """What to ask once undo or redo has turned rows: why the alerts would then no longer hold, "" if they do.

    They are held against how they stand as this is called.
    """
    before = store.steps(desk.case_file)

    def why_not() -> str:
        after = store.steps(desk.case_file)
        for alert_id in after.keys() & before.keys():
            old, new = before[alert_id], after[alert_id]
            if old == new:
                continue
            held = what_stands_on_it(desk, store.by_id(desk.case_file, alert_id), old, new)
            if held:
                return f"{held} it"
            known = set(old)
            passed = (past_its_letter(desk, step) for step in new if step not in known)
            if words := next((words for words in passed if words), ""):
                return words
        return ""

    return why_not
