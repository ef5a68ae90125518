"""Minutes of the panels that decide about a child: received, read, challenged with the chair (row A11)."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.wording import counted, short_date

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.oversight import PanelPaper

PASP = "Access to services panel (PASP)"
PANELS = (PASP, "Permanence panel", "Fostering panel", "Adoption panel", "Legal gateway meeting")
"""Panels offered by name; any other is typed."""


class PanelState(StrEnum):
    """What a panel paper waits for."""

    AWAITED = "awaited"
    TO_READ = "to_read"
    TO_CHALLENGE = "to_challenge"
    CHALLENGED = "challenged"
    SETTLED = "settled"
    AGREED = "agreed"


WAITING = frozenset({PanelState.AWAITED, PanelState.TO_READ, PanelState.TO_CHALLENGE, PanelState.CHALLENGED})
"""The states in which something is still to come."""


def state_of(paper: PanelPaper) -> PanelState:
    """Where it stands: minutes awaited, to be read, decision agreed, challenged, settled."""
    if paper.challenged_on is not None:
        return PanelState.SETTLED if paper.outcome_on is not None else PanelState.CHALLENGED
    if paper.is_agreed is not None:
        return PanelState.AGREED if paper.is_agreed else PanelState.TO_CHALLENGE
    return PanelState.AWAITED if paper.minutes_received_on is None else PanelState.TO_READ


def state_words(paper: PanelPaper, today: date) -> str:
    """That state in words, with the days it has lasted where something is awaited."""
    state = state_of(paper)
    if state is PanelState.AWAITED:
        return f"Minutes awaited, {_since(paper.held_on, today)}"
    if state is PanelState.TO_READ:
        return "Minutes received, not judged yet"
    if state is PanelState.TO_CHALLENGE:
        return "Not agreed, not challenged yet"
    if state is PanelState.CHALLENGED and paper.challenged_on:
        return f"Challenged, no answer for {_since(paper.challenged_on, today)}"
    if state is PanelState.SETTLED and paper.outcome_on:
        return f"Challenge answered on {short_date(paper.outcome_on)}"
    return "Decision agreed"


def checked(paper: PanelPaper, today: date) -> PanelPaper:
    """The paper tidied.

    RuleBroken, naming the field, without a panel, for days to come or in the wrong order, for a
    challenge without its words or of a decision agreed, and for an answer to no challenge.
    """
    wanted = replace(
        paper,
        panel=paper.panel.strip(),
        decision=paper.decision.strip(),
        challenged_with=paper.challenged_with.strip(),
        challenge=paper.challenge.strip(),
        outcome=paper.outcome.strip(),
    )
    if not wanted.panel:
        raise RuleBroken("Say which panel it was.", field="panel")
    _check_days(wanted, today)
    if wanted.challenged_on is None and (wanted.challenge or wanted.challenged_with):
        raise RuleBroken("Enter the day the decision was challenged.", field="challenged_on")
    if wanted.challenged_on is not None and wanted.is_agreed:
        raise RuleBroken(
            "A decision you agree with is not challenged. Choose “Not agreed”, or leave the challenge out.",
            field="is_agreed",
        )
    if wanted.challenged_on is not None and not wanted.challenge:
        raise RuleBroken("Say what was challenged, and why.", field="challenge")
    if wanted.challenged_on is None and (wanted.outcome or wanted.outcome_on):
        raise RuleBroken(
            "There is an answer but no challenge. Enter the day of the challenge.", field="outcome"
        )
    if wanted.outcome and wanted.outcome_on is None:
        raise RuleBroken("Enter the day of the answer.", field="outcome_on")
    return wanted


def _check_days(paper: PanelPaper, today: date) -> None:
    if paper.held_on > today:
        raise RuleBroken("The panel is still to come. Enter it once it has met.", field="held_on")
    for name, day, after in (
        ("minutes_received_on", paper.minutes_received_on, paper.held_on),
        ("challenged_on", paper.challenged_on, paper.held_on),
        ("outcome_on", paper.outcome_on, paper.challenged_on or paper.held_on),
    ):
        if day is None:
            continue
        if day > today:
            raise RuleBroken("This day is still to come. Enter the day it happened.", field=name)
        if day < after:
            before = "the challenge" if name == "outcome_on" else "the panel met"
            raise RuleBroken(f"This is before {before}. Change one of the two days.", field=name)


def _since(day: date, today: date) -> str:
    return counted((today - day).days, "day")
