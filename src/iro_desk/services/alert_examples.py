"""An invented alert's letter in any wording, to see what it comes to while it is written (row O3)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from iro_desk.domain.alert_papers import AlertLetter
from iro_desk.domain.case_alerts import AlertKind
from iro_desk.domain.letters import Block, Bullets, Paragraph, Value
from iro_desk.domain.wording import long_date

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.papers import Letterhead

TITLES = {
    AlertKind.CONCERN: "Case alert letter",
    AlertKind.PARTNER_AGENCY: "Partner-agency escalation letter",
    AlertKind.GOOD_PRACTICE: "Good-practice letter",
}
"""What a letter of each kind of alert is headed with."""


def values(today: date) -> dict[str, Value]:
    """What the fields of an alert's wording stand for, invented."""
    by, ends = today + timedelta(days=7), today + timedelta(days=28)
    return {
        "role": "Team manager",
        "stage": "stage 1 of the formal dispute process",
        "why_this_stage": "",
        "agency": "the health trust",
        "needed_by": long_date(by),
        "respond_by": long_date(by),
        "clock": f"The formal process began on {long_date(today)} and ends by {long_date(ends)}.",
        "what_is_wrong": (Paragraph(text="The placement plan is not signed."),),
        "impact": (Paragraph(text="The child does not know where they will live."),),
        "needed": (Paragraph(text="A signed placement plan."),),
        "agreed": (Bullets(items=("The plan is signed, Worker Example",)),),
        "tried": (Bullets(items=("A telephone call to the social worker",)),),
    }


def pdf(head: Letterhead, part: str, blocks: tuple[Block, ...], today: date) -> bytes:
    """The letter of an invented alert of the kind that `part` names, with these words."""
    from iro_desk.documents import stage_letter

    kind = AlertKind(part)
    return stage_letter.render(
        AlertLetter(
            letterhead=head,
            kind=kind,
            title=TITLES[kind],
            number="A-0000-000",
            child_ref="000000",
            raised_on=today,
            as_at=today,
            addressee=("Morgan Example", "Team manager"),
            salutation="Dear Morgan Example,",
            body=blocks,
        )
    )
