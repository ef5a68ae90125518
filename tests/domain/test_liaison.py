"""Panels and the Cafcass diary: what each waits for, and what is refused (rows A11, A13)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from iro_desk.domain import liaison, panels
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.oversight import CafcassContact, PanelPaper
from iro_desk.domain.panels import PanelState

TODAY = date(2026, 11, 23)
PANEL = PanelPaper(child_id=1, panel="Permanence panel", held_on=date(2026, 11, 3))
MEETING = CafcassContact(kind=liaison.MEETING, held_on=date(2026, 5, 12))
GUARDIAN = CafcassContact(
    kind=liaison.GUARDIAN_NAMED, held_on=date(2026, 9, 1), child_id=1, with_whom="J. Invented"
)


@pytest.mark.parametrize(
    ("more", "state", "words"),
    [
        ({}, PanelState.AWAITED, "Minutes awaited, 20 days"),
        ({"minutes_received_on": TODAY}, PanelState.TO_READ, "Minutes received, not judged yet"),
        ({"is_agreed": True}, PanelState.AGREED, "Decision agreed"),
        ({"is_agreed": False}, PanelState.TO_CHALLENGE, "Not agreed, not challenged yet"),
        (
            {"is_agreed": False, "challenged_on": date(2026, 11, 20)},
            PanelState.CHALLENGED,
            "Challenged, no answer for 3 days",
        ),
        (
            {"challenged_on": date(2026, 11, 20), "outcome_on": TODAY},
            PanelState.SETTLED,
            "Challenge answered on 23 Nov 2026",
        ),
    ],
)
def test_row_a11_a_panel_stands_where_its_days_say(
    more: dict[str, Any], state: PanelState, words: str
) -> None:
    paper = replace(PANEL, **more)
    assert (panels.state_of(paper), panels.state_words(paper, TODAY)) == (state, words)


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"panel": " "}, "panel"),
        ({"held_on": date(2026, 11, 24)}, "held_on"),
        ({"minutes_received_on": date(2026, 11, 2)}, "minutes_received_on"),
        ({"minutes_received_on": date(2026, 11, 24)}, "minutes_received_on"),
        ({"challenge": "The school changes."}, "challenged_on"),
        ({"challenged_on": TODAY}, "challenge"),
        ({"challenged_on": TODAY, "challenge": "It is wrong.", "is_agreed": True}, "is_agreed"),
        ({"outcome": "They agree."}, "outcome"),
        ({"challenged_on": TODAY, "challenge": "It is wrong.", "outcome": "They agree."}, "outcome_on"),
        (
            {"challenged_on": TODAY, "challenge": "It is wrong.", "outcome_on": date(2026, 11, 22)},
            "outcome_on",
        ),
    ],
)
def test_a_panel_that_cannot_be_is_refused_at_its_field(more: dict[str, Any], field: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        panels.checked(replace(PANEL, **more), TODAY)
    assert refused.value.field == field


def test_a_challenge_is_kept_tidied() -> None:
    wanted = replace(
        PANEL, is_agreed=False, challenged_on=TODAY, challenge=" Too far. ", challenged_with=" Chair "
    )
    kept = panels.checked(wanted, TODAY)
    assert (kept.challenge, kept.challenged_with) == ("Too far.", "Chair")


@pytest.mark.parametrize(
    ("contacts", "due_on", "is_late", "words"),
    [
        ([], None, True, "No liaison meeting is on file."),
        ([MEETING], date(2026, 11, 12), True, "was due by Thursday 12 November 2026, 11 days ago"),
        (
            [replace(MEETING, held_on=date(2026, 6, 1))],
            date(2026, 12, 1),
            False,
            "is due by Tuesday 1 December",
        ),
        (
            [replace(MEETING, next_on=date(2027, 1, 20)), GUARDIAN],
            date(2027, 1, 20),
            False,
            "is agreed for Wednesday 20 January 2027. 1 liaison meeting in the last 12 months",
        ),
    ],
)
def test_row_a13_the_meeting_due_next_is_the_one_agreed_else_half_a_year_on(
    contacts: list[CafcassContact], due_on: date | None, is_late: bool, words: str
) -> None:
    found = liaison.next_meeting(contacts, TODAY)
    assert (found.due_on, found.is_late(TODAY)) == (due_on, is_late)
    assert words in found.words(TODAY)


def test_row_a13_the_guardian_is_who_was_named_last_for_that_child() -> None:
    later = replace(GUARDIAN, held_on=date(2026, 10, 1), with_whom="K. Invented")
    contacts = [later, GUARDIAN, replace(GUARDIAN, child_id=2, with_whom="L. Invented")]
    assert liaison.guardian_words(contacts, 1) == "K. Invented, named on 1 Oct 2026"
    assert liaison.guardian_words(contacts, 3) == ""


@pytest.mark.parametrize(
    ("contact", "field"),
    [
        (replace(MEETING, kind=""), "kind"),
        (replace(MEETING, held_on=date(2026, 11, 24)), "held_on"),
        (replace(MEETING, next_on=date(2026, 5, 12)), "next_on"),
        (replace(GUARDIAN, with_whom=" "), "with_whom"),
        (replace(GUARDIAN, child_id=None), "child"),
        (replace(GUARDIAN, kind="guardian_talk", child_id=None), "child"),
    ],
)
def test_a_contact_that_cannot_be_is_refused_at_its_field(contact: CafcassContact, field: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        liaison.checked(contact, TODAY)
    assert refused.value.field == field


def test_a_liaison_meeting_is_of_no_child() -> None:
    assert liaison.checked(replace(MEETING, child_id=1), TODAY).child_id is None
