"""Invented papers of an alert, and the list of what the IRO was told, to print."""

from __future__ import annotations

from datetime import date, timedelta

from iro_desk.domain.alert_papers import (
    AgreedAction,
    AlertForm,
    AlertLetter,
    ChronologyEntry,
    ChronologyPaper,
    Dated,
    Response,
)
from iro_desk.domain.case_alerts import AlertKind
from iro_desk.domain.letters import Bullets, Heading, Paragraph
from iro_desk.domain.told_list import ToldLine, ToldList
from tests.documents.examples import HEAD

DAY = date(2026, 11, 2)
_BASE = {
    "letterhead": HEAD,
    "kind": AlertKind.CONCERN,
    "number": "A-2026-014",
    "child_ref": "K7Q2MX",
    "team": "Team B (test)",
    "raised_on": DAY,
    "as_at": date(2026, 11, 23),
    "issued_on": date(2026, 11, 23),
}

FORM = AlertForm(
    **_BASE,  # type: ignore[arg-type]
    title="Case alert",
    facts=(("Where it stands", "Stage 2, Head of service"), ("Themes", "Statutory visits")),
    what_is_wrong="No visit since May.\n\nNo plan is signed.",
    impact="She waits.",
    needed="A visit this week.",
    needed_by=date(2026, 12, 1),
    tried=(Dated(on=DAY, words="Rang the social worker."),),
    actions=(AgreedAction(action="See the child alone", who="Worker Alpha", due_on=DAY, state="Open"),),
    advice=("A referral to Cafcass was considered.",),
    responses=(Response(on=DAY, from_whom="M. Fictional", words="Next week.", is_satisfied=False),),
    clock="The formal process began on Monday 2 November 2026.",
    ended=(("Outcome", "Resolved as sought"), ("Difference made for the child", "She was seen.")),
)
LETTER = AlertLetter(
    **_BASE,  # type: ignore[arg-type]
    title="Formal dispute, stage 2",
    addressee=("H. Invented", "Head of service"),
    salutation="Dear H. Invented,",
    body=(
        Paragraph(text="I am raising a concern."),
        Heading(text="What is wrong"),
        Paragraph(text="No visit since May."),
        Heading(text="What was tried before"),
        Bullets(items=("Rang twice.", "Wrote once.")),
        Heading(text="Your answer"),
        Paragraph(text="Your answer is due by Wednesday 25 November 2026."),
    ),
    copies=("M. Fictional, Team manager",),
)


def a_chronology(events: int) -> ChronologyPaper:
    """A chronology with so many events."""
    return ChronologyPaper(
        **_BASE,  # type: ignore[arg-type]
        title="Chronology of alert",
        made_for="Cafcass",
        purpose="Made for Cafcass.",
        facts=(("Where it stands", "Stage 2, Head of service"),),
        what_is_wrong="No visit since May.",
        impact="She waits.",
        needed="A visit this week.",
        entries=tuple(
            ChronologyEntry(
                on=DAY + timedelta(days=number),
                what=f"Event {number}",
                who="M. Fictional",
                words="Words of it.\nA second line.",
                evidence="Record of the alert",
            )
            for number in range(events)
        ),
    )


def a_told_list(events: int, what: str = "Proposal to end the placement or place with a parent") -> ToldList:
    """The list for a joint meeting with so many events."""
    return ToldList(
        authority="Exampleshire Council",
        service="Independent Reviewing Service",
        iro_name="Test Officer",
        team="Team B (test)",
        manager="M. Fictional",
        first=date(2026, 4, 1),
        last=date(2026, 11, 23),
        as_at=date(2026, 11, 23),
        figure=f"Told before: 0 of {events} (0.0%).",
        lines=tuple(
            ToldLine(
                reference=f"{number:06}",
                what=what,
                happened_on=DAY,
                told_on=DAY + timedelta(days=3),
                when="3 days after",
                is_to_discuss=True,
            )
            for number in range(events)
        ),
    )
