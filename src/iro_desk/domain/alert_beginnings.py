"""What is known of an alert before a word is typed: from overdue actions and their chasers (row R4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from iro_desk.domain.case_alerts import THEMES
from iro_desk.domain.consultation import METHODS
from iro_desk.domain.remedial_actions import SET_BY, Chaser, RemedialAction
from iro_desk.domain.wording import counted, long_date, short_date

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.days import WorkingCalendar

_OF_CATEGORY = {
    "plan": "care_plan",
    "placement": "placement",
    "health": "health",
    "education": "education",
    "family_time": "family_time",
    "legal": "legal_status",
    "leaving_care": "leaving_care",
    "participation": "participation",
}
"""The theme that the category of a decision points to."""


def themes_of(
    actions: Iterable[RemedialAction], categories: Mapping[int, str], today: date
) -> frozenset[str]:
    """The themes the actions stand under; for one without, those its decision's category points to.

    `categories` are those of decisions, by decision. A decision of a review that is overdue is a theme of
    its own.
    """
    found: set[str] = set()
    for action in actions:
        category = categories.get(action.decision_id or 0, "")
        found |= action.themes or ({_OF_CATEGORY[category]} if category in _OF_CATEGORY else set())
        if action.decision_id is not None and action.is_overdue(today):
            found.add("decision")
    return frozenset(found & THEMES.keys()) | frozenset(key for key in found if key not in THEMES)


def what_is_wrong(
    actions: Sequence[RemedialAction],
    chasers: Mapping[int, Sequence[Chaser]],
    today: date,
    calendar: WorkingCalendar,
) -> str:
    """Each action in a sentence or two: who was to do what by when, how late it is, how often chased."""
    return "\n".join(_of_action(one, chasers.get(one.id or 0, ()), today, calendar) for one in actions)


def needed(actions: Sequence[RemedialAction]) -> str:
    """What is asked for: each action done, a line each."""
    return "\n".join(_ended(action.action) for action in actions)


def informal_attempts(chasers: Iterable[Chaser]) -> str:
    """Each time somebody was asked, a line each in the order of the days."""
    found = []
    for one in sorted(chasers, key=lambda chaser: (chaser.chased_on, chaser.id or 0)):
        head = ", ".join(
            part for part in (short_date(one.chased_on), one.whom, how_words(one)) if part.strip()
        )
        found.append(f"{head}: {one.said.strip()}" if one.said.strip() else f"{head}.")
    return "\n".join(dict.fromkeys(found))


def how_words(chaser: Chaser) -> str:
    """How somebody was asked: a word of METHODS, else what was typed."""
    return METHODS.get(chaser.how.strip(), chaser.how.strip())


def _of_action(
    action: RemedialAction, chased: Sequence[Chaser], today: date, calendar: WorkingCalendar
) -> str:
    source = SET_BY.get(action.source, "Agreed")
    when = f" on {long_date(action.source_on)}" if action.source_on else ""
    parts = [f"{source}{when}: {_ended(action.action)}"]
    who = action.owner_name or action.owner_role
    by = f"by {long_date(action.wanted_by)}" if action.wanted_by else ""
    if who or by:
        parts.append(
            f"It was to be done {' '.join(part for part in (f'by {who}' if who else '', by) if part)}."
        )
    if action.revised_due_on and action.due_on:
        parts.append(f"The first day for it was {long_date(action.due_on)}.")
    if action.is_overdue(today) and action.wanted_by:
        late = -calendar.working_days_between(today, action.wanted_by)
        how = counted(late, "working day") if late else counted((today - action.wanted_by).days, "day")
        parts.append(f"On {long_date(today)} it is {how} late.")
    if chased:
        last = max(one.chased_on for one in chased)
        times = "once" if len(chased) == 1 else f"{len(chased)} times"
        parts.append(f"I have asked after it {times}, last on {long_date(last)}.")
    return " ".join(parts)


def _ended(text: str) -> str:
    said = " ".join(text.split())
    return said if said.endswith((".", "!", "?", "”")) else f"{said}."
