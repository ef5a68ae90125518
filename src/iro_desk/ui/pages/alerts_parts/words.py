"""How an alert is worded on pages: its clock with a tone, whose it is, what can be done next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain.case_alerts import ALERT_KINDS, OUTCOMES, AlertKind, StepKind
from iro_desk.domain.days import age_on
from iro_desk.domain.dispute_templates import role_words
from iro_desk.domain.wording import counted, days_left_words, short_date, weekday_date
from iro_desk.ui.models.duties import person
from iro_desk.ui.style import SHAPES, Tone
from iro_desk.ui.widgets.board_card import Card as Shown

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.child import Child
    from iro_desk.domain.disputes import Budget, Standing
    from iro_desk.services.alert_pages import Card
    from iro_desk.ui.names import PersonNames


def child_words(names: PersonNames, child: Child, today: date) -> str:
    """Whose alert it is: "Ember Example, 6", initials in the privacy view."""
    age = age_on(child.born_on, today) if child.born_on else None
    name = person(names, child.name, child.child_ref)
    return name if age is None else f"{name}, {age}"


def clock_tone(standing: Standing) -> Tone:
    """How urgent the response is; one that came late is not shown as one in time."""
    if not standing.is_open:
        return Tone.QUIET
    if standing.responded_on is not None:
        return Tone.SOON if standing.days_late else Tone.IN_TIME
    if standing.days_left is None:
        return Tone.QUIET
    if standing.is_overdue:
        return Tone.LATE
    return Tone.SOON if standing.is_due_soon else Tone.IN_TIME


def clock_words(standing: Standing) -> str:
    """The clock as a card has it: "3 wd left", "2 wd late", "answered"; the outcome of what is closed."""
    if standing.outcome is not None and not standing.is_open:
        return OUTCOMES[standing.outcome]
    return standing.clock_words


def clock_shape(standing: Standing) -> str:
    """The shape that stands with the words."""
    if not standing.is_open:
        return "check"
    return "chat-circle-text" if standing.responded_on is not None else ""


def response_words(standing: Standing) -> str:
    """When a response is due and how near that is, in full."""
    if standing.responded_on is not None:
        late = f", {counted(standing.days_late, 'working day')} late" if standing.days_late else ""
        return f"Answered {short_date(standing.responded_on)}{late}"
    if standing.response_due is None:
        return "No day for a response"
    day = weekday_date(standing.response_due)
    left = standing.days_left
    if left is None:
        return f"Was due {day}"
    calendar_days = (standing.response_due - standing.today).days
    return f"{'Was due' if standing.is_overdue else 'Due'} {day}, {days_left_words(left, calendar_days)}"


def closing_words(standing: Standing) -> str:
    """How and when it ended."""
    outcome = OUTCOMES[standing.outcome] if standing.outcome is not None else "Closed"
    return f"{outcome}, {weekday_date(standing.closed_on)}" if standing.closed_on else outcome


def budget_words(budget: Budget) -> str:
    """How much of the formal process has gone."""
    ends = weekday_date(budget.limit_on)
    if budget.over:
        return f"Ended {ends}, {counted(budget.over, 'working day')} over"
    return f"{budget.used} of {budget.limit} working days gone, ends {ends}"


def open_words(standing: Standing) -> str:
    """How long it has been open, or was."""
    days = counted(standing.days_open, "working day")
    return f"open {days}" if standing.is_open else f"was open {days}"


def kind_words(kind: AlertKind) -> str:
    """The kind of an alert, "" for the usual one."""
    return "" if kind is AlertKind.CONCERN else ALERT_KINDS[kind]


def board_card(names: PersonNames, card: Card, today: date) -> Shown:
    """A card as the board shows it."""
    standing, alert = card.standing, card.alert
    who = child_words(names, card.child, today)
    themes = "; ".join(card.themes)
    words = ": ".join(part for part in (kind_words(alert.kind), themes) if part) or "No theme yet"
    state = clock_words(standing)
    closed = f"closed {short_date(standing.closed_on)}" if standing.closed_on else ""
    foot = closed or f"{standing.days_open} wd open"
    spoken = (who, standing.where, words, response_words(standing), open_words(standing), alert.ref)
    return Shown(
        key=str(alert.id),
        title=who,
        words=words,
        foot=foot,
        state=state,
        tone=clock_tone(standing),
        shape=clock_shape(standing),
        spoken=". ".join(part for part in spoken if part),
    )


STEP_WORDS = {
    StepKind.INFORMAL_NOTE: "Note informal attempt",
    StepKind.RAISED: "Raise case alert",
    StepKind.DISCUSSION: "Note discussion",
    StepKind.RESPONSE: "Record response",
    StepKind.CHASED: "Note chaser",
    StepKind.CAFCASS_REFERRAL: "Refer to Cafcass",
    StepKind.CAFCASS_REPLY: "Record Cafcass’s reply",
    StepKind.LEGAL_ADVICE_ASKED: "Ask for legal advice",
    StepKind.LEGAL_ADVICE_GIVEN: "Record legal advice",
    StepKind.CLOSED: "Close",
    StepKind.REOPENED: "Open again",
}
"""What a button of each move says; a stage is named by itself."""


def answering(standing: Standing, names: PersonNames) -> str:
    """Who is to answer: "M. Fictional (Team manager)"."""
    role = role_words(standing.role) if standing.role else ""
    whom = names.shown(standing.to_whom) if standing.to_whom else ""
    return f"{whom} ({role})" if whom and role else whom or role


def state_icon(standing: Standing) -> str:
    """The shape beside the clock's words in a list, "" where there are none."""
    return clock_shape(standing) or SHAPES[clock_tone(standing)] if clock_words(standing) else ""
