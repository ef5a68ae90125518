"""Invented letters to print."""

from __future__ import annotations

from datetime import date

from iro_desk.domain.letter_templates import UNDER_8
from iro_desk.domain.letters import (
    Block,
    Bullets,
    DecisionTable,
    Heading,
    Letter,
    Paragraph,
    Point,
    Points,
)
from iro_desk.domain.paper_kinds import CHILD_LETTER, PARENTS_LETTER, Audience
from tests.documents import examples

BODY: tuple[Block, ...] = (
    Paragraph(text="Your review was on Friday 20 November 2026.\nIt is <b>yours</b>."),
    Heading(text="What you told me"),
    Points(items=(Point(lead="School:", text="Maths & art"), Point(lead="I like the cat."))),
    Bullets(items=("One thing", "Another")),
    Heading(text="How to talk to me"),
    Paragraph(text="You can ring me on 01632 960000."),
)


def a_letter(body: tuple[Block, ...] = BODY, *, kind: str = CHILD_LETTER, band: str = UNDER_8) -> Letter:
    """A letter of those blocks, issued."""
    return Letter(
        letterhead=examples.HEAD,
        child_name="Ember Example",
        child_ref="004031",
        review_title="Third review",
        review_on=date(2026, 11, 20),
        issued_on=date(2026, 11, 23),
        kind=kind,
        audience=Audience.CHILD if band else Audience.PARENTS,
        title="Your review",
        addressee=("Ember Example",),
        salutation="Dear Ember,",
        body=body,
        sign_off="With best wishes,",
        band=band,
    )


def a_long_letter(paragraphs: int) -> Letter:
    """A parents' letter that goes on for page after page, with every decision of the example."""
    text = "A paragraph of some length that says what was talked about and what was agreed. " * 4
    body: list[Block] = [Heading(text="What was agreed"), DecisionTable(rows=examples.DECISIONS)]
    for number in range(paragraphs):
        body += [Heading(text=f"Part {number + 1}"), Paragraph(text=text), Paragraph(text=text)]
    return a_letter(tuple(body), kind=PARENTS_LETTER, band="")
