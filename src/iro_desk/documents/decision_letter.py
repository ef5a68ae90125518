"""The decision letter to the responsible team manager (statutory.md 4.3)."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from iro_desk.documents import glyphs, letterhead
from iro_desk.documents.blocks import (
    Cell,
    Column,
    Markup,
    Story,
    TickBox,
    WritingLines,
    bold,
    cell,
    plain,
)
from iro_desk.documents.facts import about_the_review
from iro_desk.documents.page import CELL_BOLD, CELL_QUIET, SMALL, TIGHT, Sheet, compose
from iro_desk.documents.tagged import Element
from iro_desk.domain.papers import DecisionLetter, DecisionRow
from iro_desk.domain.wording import long_date, plain_date, weekday_date

_REPLY = (
    Column(heading="Decision", width=17, heads_rows=True),
    Column(heading="Agreed", width=16),
    Column(heading="Query", width=15),
    Column(heading="Objection", width=21),
    Column(heading="What I ask, or object to", width=53),
    Column(heading="By whom", width=27),
    Column(heading="When", width=21),
)
_SIGNATURE = 26 * mm
"""The last line, the name and the office under it."""


def render(letter: DecisionLetter) -> bytes:
    """The letter as PDF: a draft while it is not issued.

    Raises RuleBroken if it is issued and holds a character the typeface cannot draw.
    """
    if letter.issued_on is not None:
        glyphs.require_drawable(letter)
    day = plain_date(letter.review_on)
    sheet = Sheet(
        title=f"Decisions of the review of {day}, ref {letter.child_ref}",
        footer=f"Ref {letter.child_ref} · decisions of the review of {day} · confidential",
        dated_on=letter.dated_on,
        is_draft=letter.issued_on is None,
    )
    return compose(sheet, lambda root: _tell(letter, root))


def _tell(letter: DecisionLetter, root: Element) -> list[Flowable]:
    story = Story(root)
    story.add(letterhead.Heading(letter.letterhead, root))
    _tell_opening(story, letter)
    _tell_decisions(story, letter)
    _tell_opinion(story, letter)
    _tell_reply_block(story, letter)
    return story.flowables


def _tell_opening(story: Story, letter: DecisionLetter) -> None:
    story.gap(8)
    addressee = ", ".join(part for part in (letter.addressee_name, letter.addressee_role) if part)
    story.paragraph(plain(addressee), TIGHT)
    if letter.team:
        story.paragraph(plain(letter.team), TIGHT)
    story.gap(7)
    sent = plain_date(letter.issued_on) if letter.issued_on else "Draft, not yet sent"
    story.paragraph(plain(sent), SMALL)
    story.title(f"Decisions of the review for {letter.child_name}")
    story.paragraph(about_the_review(letter), SMALL)
    story.gap(8)
    for paragraph in _introduction(letter):
        story.paragraph(paragraph)
    _tell_reply_window(story, letter)


def _introduction(letter: DecisionLetter) -> list[Markup]:
    if letter.meetings:
        days = " and ".join(long_date(day) for day in letter.meetings)
        opening = f"I chaired {_possessive(letter.called)} review on {days}."
    else:
        opening = f"{_possessive(letter.called)} review is planned for {long_date(letter.review_on)}."
    lead_in = [part.strip() for part in letter.introduction.split("\n\n")]
    parts = [part for part in (opening, letter.how_took_part.strip(), *lead_in) if part]
    if len(lead_in) > 1 or "\n" in letter.how_took_part or len(letter.how_took_part) > 280:
        return [plain(part) for part in parts]
    return [plain(" ".join(parts))]


def _tell_reply_window(story: Story, letter: DecisionLetter) -> None:
    """The response window, its last day, and what silence means (statutory.md 1.10, POST_MGR_RESPONSE)."""
    if letter.reply_by is None:
        story.paragraph(
            plain("The last day for a reply is worked out once the review is completed and the letter sent.")
        )
        return
    _tell_own_words(story, letter.reply, long_date(letter.reply_by))
    if letter.issued_on is None and letter.send_by is not None:
        last = long_date(letter.send_by)
        story.paragraph(
            plain(f"These days are right if this letter is sent on its last permitted day, {last}."), SMALL
        )


def _tell_own_words(story: Story, words: str, outstanding: str = "") -> None:
    """The IRO's own wording, the words that have to be seen in bold."""
    for part in (one.strip() for one in words.split("\n\n")):
        before, found, after = part.partition(outstanding) if outstanding else (part, "", "")
        if part:
            story.paragraph(Markup(f"{plain(before)}{bold(found) if found else ''}{plain(after)}"))


def _tell_decisions(story: Story, letter: DecisionLetter) -> None:
    if not letter.decisions:
        story.section("The decisions")
        story.paragraph(plain("No decisions are recorded for this review."))
        return
    columns = (
        Column(heading="No.", width=10, heads_rows=True),
        Column(heading=f"What will happen, and what it will mean for {letter.called}", width=88),
        Column(heading="Who", width=38),
        Column(heading="By when", width=34),
    )
    story.section_with_table("The decisions", columns, [_decision(row) for row in letter.decisions])


def _decision(row: DecisionRow) -> list[Cell]:
    marks = [
        word
        for word, is_so in (("Top priority", row.starred), ("Recommendation", row.is_recommendation))
        if is_so
    ]
    what = [(bold(" · ".join(marks)), CELL_QUIET)] if marks else []
    what.append((plain(row.text), CELL_BOLD))
    what += [(plain(text), CELL_QUIET) for text in (row.meaning, row.measure_line, row.carried_note) if text]
    who = ", ".join(part for part in (row.responsible_name, row.responsible_role) if part)
    by_when = weekday_date(row.due_on) if row.due_on else "no date yet"
    return [cell(str(row.number), CELL_BOLD), what, cell(who or "nobody named yet"), cell(by_when)]


def _tell_opinion(story: Story, letter: DecisionLetter) -> None:
    story.section("What I think of the plan")
    if letter.agreement:
        story.paragraph(bold(letter.agreement))
    story.paragraphs(letter.statement)
    if not (letter.agreement or letter.statement.strip()):
        story.paragraph(plain("Not written yet."))
    if letter.closing.strip():
        story.keep(_SIGNATURE)  # a signature never stands on a page of its own
        _tell_own_words(story, letter.closing)
    story.gap(12)
    story.paragraph(bold(letter.letterhead.iro_name), TIGHT)
    story.paragraph(plain(letterhead.OFFICE), SMALL)


def _tell_reply_block(story: Story, letter: DecisionLetter) -> None:
    """Agreed, query or objection for each decision, by whom and when, filled in by hand."""
    if not letter.decisions:
        return
    rows = [
        [cell(str(row.number), CELL_BOLD), [TickBox()], [TickBox()], [TickBox()], [], [], []]
        for row in letter.decisions
    ]
    story.gap(6)
    story.section("Your reply", room=60 * mm)
    _tell_own_words(story, letter.return_to)
    story.table(_REPLY, rows, least=9 * mm)
    story.gap(4)
    story.add(WritingLines(("Signed", "Name and role", "Date"), story.root))


def _possessive(name: str) -> str:
    return f"{name}’s"
