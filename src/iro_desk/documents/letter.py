"""Every letter of a review: to the child in larger type, to parents, carers and all who are asked to come."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable

from iro_desk.documents import glyphs, letterhead
from iro_desk.documents.blocks import Cell, Column, Markup, Story, bold, cell, joined, plain
from iro_desk.documents.page import (
    BODY,
    CELL_BOLD,
    CELL_QUIET,
    HEIGHT,
    ITEM,
    SECTION,
    SMALL,
    TIGHT,
    TITLE,
    WIDTH,
    Sheet,
    compose,
)
from iro_desk.documents.tagged import Element, Item
from iro_desk.domain.alert_papers import AlertLetter
from iro_desk.domain.letter_templates import FROM_8_TO_12, UNDER_8
from iro_desk.domain.letters import Block, Bullets, DecisionTable, Heading, Letter, Paragraph, Points
from iro_desk.domain.paper_kinds import EVERY_KIND
from iro_desk.domain.papers import DecisionRow
from iro_desk.domain.wording import plain_date, weekday_date

_SCALES = {UNDER_8: 1.4, FROM_8_TO_12: 1.18}
"""How much larger the type is for a young reader."""

_PARAGRAPHS_AT_END = 2
"""So many paragraphs at the end stay with the signature."""


def render(letter: Letter) -> bytes:
    """The letter as PDF: a draft while it is not issued.

    Raises RuleBroken if it is issued and holds a character the typeface cannot draw.
    """
    if letter.issued_on is not None:
        glyphs.require_drawable(letter)
    day = plain_date(letter.review_on)
    name = EVERY_KIND[letter.kind].title
    if letter.addendum:
        name = f"Addendum {letter.addendum} to the {name.lower()}"
    sheet = Sheet(
        title=f"{name} for the review of {day}, ref {letter.child_ref}",
        footer=f"Ref {letter.child_ref} · {name[0].lower()}{name[1:]} for the review of {day} · confidential",
        dated_on=letter.dated_on,
        is_draft=letter.issued_on is None,
    )
    return compose(sheet, lambda root: tell(letter, root))


class _LetterStory(Story):
    """A story in the type size of its reader."""

    def __init__(self, root: Element, scale: float) -> None:
        super().__init__(root)
        self.scale = scale

    def heading(self, text: str, *, is_title: bool = False) -> None:
        """The title, or a heading that stays with what follows it."""
        style = _scaled(TITLE if is_title else SECTION, self.scale)
        if not is_title:
            self.flowables.append(CondPageBreak(24 * mm * self.scale + style.leading + style.spaceBefore))
        self._text("H1" if is_title else "H2", plain(text), style)

    def told(self, text: str) -> None:
        """A paragraph in the reader's size, its line ends kept."""
        self.paragraph(plain(text), _scaled(BODY, self.scale))

    def listed(self, items: Iterable[Markup]) -> None:
        """A list in the reader's size."""
        parent = Element("L", self.root, numbering="Disc")
        style = _scaled(ITEM, self.scale)
        for markup in items:
            item = Element("LI", parent)
            label, body = Element("Lbl", item), Element("LBody", item)
            self.flowables.append(Item(markup, style).labelled("•", label).within(body))
        self.gap(3)


def tell(letter: Letter | AlertLetter, root: Element) -> list[Flowable]:
    """The letter's pages: opening, body, and a signature that stays with the end of it."""
    story = _LetterStory(root, _SCALES.get(letter.band, 1.0))
    story.add(letterhead.Heading(letter.letterhead, root))
    _tell_opening(story, letter)
    last = _last_group(letter.body)
    for block in letter.body[:last]:
        _tell_block(story, block, letter.called)
    end = len(story.flowables)
    for block in letter.body[last:]:
        _tell_block(story, block, letter.called)
    _tell_signature(story, letter)
    # A signature never stands on a page of its own.
    group = [one for one in story.flowables[end:] if not isinstance(one, CondPageBreak)]
    story.flowables[end:] = [CondPageBreak(min(_height(group), HEIGHT)), *group]
    return story.flowables


def _height(group: list[Flowable]) -> float:
    """The room the flowables take one under the other, at most."""
    gaps = sum(one.getSpaceBefore() + one.getSpaceAfter() for one in group)
    return gaps + sum(one.wrap(WIDTH, HEIGHT)[1] for one in group)


def _last_group(body: tuple[Block, ...]) -> int:
    """Where the last heading stands with the few paragraphs under it; else the last paragraph."""
    start = len(body)
    while start and isinstance(body[start - 1], Paragraph) and len(body) - start < _PARAGRAPHS_AT_END:
        start -= 1
    return start - 1 if start and isinstance(body[start - 1], Heading) else start


def _tell_opening(story: _LetterStory, letter: Letter | AlertLetter) -> None:
    story.gap(8)
    for line in letter.addressee:
        story.paragraph(plain(line), TIGHT)
    story.gap(6)
    sent = plain_date(letter.issued_on) if letter.issued_on else "Draft, not yet sent"
    story.paragraph(plain(sent), SMALL)
    title = letter.headline if isinstance(letter, AlertLetter) else letter.title
    story.heading(title, is_title=True)
    if isinstance(letter, AlertLetter):
        story.paragraph(plain(letter.about), SMALL)
        story.gap(4)
    story.gap(3)
    if letter.salutation:
        story.told(letter.salutation)


def _tell_block(story: _LetterStory, block: Block, called: str) -> None:
    if isinstance(block, Heading):
        story.heading(block.text)
    elif isinstance(block, Paragraph):
        story.told(block.text)
    elif isinstance(block, Bullets):
        story.listed(plain(text) for text in block.items)
    elif isinstance(block, Points):
        story.listed(
            joined(bold(one.lead), plain(one.text)) if one.text else bold(one.lead) for one in block.items
        )
    else:
        _tell_decisions(story, block, called)


def _tell_decisions(story: _LetterStory, block: DecisionTable, called: str) -> None:
    columns = (
        Column(heading="No.", width=10, heads_rows=True),
        Column(heading=f"What will happen, and what it will mean for {called}", width=92),
        Column(heading="Who", width=36),
        Column(heading="By when", width=32),
    )
    story.table(columns, [_decision(row) for row in block.rows])


def _decision(row: DecisionRow) -> list[Cell]:
    what = [(plain(row.text), CELL_BOLD)]
    if row.meaning:
        what.append((plain(row.meaning), CELL_QUIET))
    who = ", ".join(part for part in (row.responsible_name, row.responsible_role) if part)
    by_when = weekday_date(row.due_on) if row.due_on else "no date yet"
    return [cell(str(row.number), CELL_BOLD), what, cell(who or "nobody named yet"), cell(by_when)]


def _tell_signature(story: _LetterStory, letter: Letter | AlertLetter) -> None:
    """Sign-off, room to sign, name and office: they stay together."""
    story.gap(8)
    story.told(letter.sign_off)
    story.gap(26)
    story.paragraph(bold(letter.letterhead.iro_name), _scaled(TIGHT, story.scale))
    story.paragraph(plain(letterhead.OFFICE), SMALL)
    if isinstance(letter, AlertLetter) and letter.copies:
        story.gap(6)
        story.paragraph(plain(f"Copies to: {'; '.join(letter.copies)}"), SMALL)


@cache
def _scaled(style: ParagraphStyle, scale: float) -> ParagraphStyle:
    if scale == 1:
        return style
    sizes = ("fontSize", "leading", "spaceAfter", "spaceBefore", "leftIndent")
    return ParagraphStyle(
        f"{style.name} {scale}", parent=style, **{name: getattr(style, name) * scale for name in sizes}
    )
