"""What stands at the head of every paper of an alert: sheet, letterhead, title, whom it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.documents import glyphs, letterhead
from iro_desk.documents.blocks import Story, bold, joined, plain
from iro_desk.documents.page import BODY, SMALL, TIGHT, Sheet
from iro_desk.domain.wording import plain_date

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iro_desk.domain.alert_papers import AlertPaper


def sheet(paper: AlertPaper) -> Sheet:
    """Title, footer and date of the paper: the alert's and the child's reference, never a name.

    Raises RuleBroken if it is issued and holds a character the typeface cannot draw.
    """
    if paper.issued_on is not None:
        glyphs.require_drawable(paper)
    title = paper.headline
    return Sheet(
        title=f"{title}, ref {paper.child_ref}",
        footer=f"{title} · ref {paper.child_ref} · confidential",
        dated_on=paper.dated_on,
        is_draft=paper.issued_on is None,
    )


def tell(story: Story, paper: AlertPaper) -> None:
    """Letterhead, day of issue, title and the line of facts."""
    story.add(letterhead.Heading(paper.letterhead, story.root))
    story.gap(8)
    story.paragraph(plain(sent_words(paper)), SMALL)
    story.title(paper.headline)
    story.paragraph(plain(paper.about), SMALL)
    story.gap(6)


def sent_words(paper: AlertPaper) -> str:
    """The day of issue, or that it is a draft."""
    return plain_date(paper.issued_on) if paper.issued_on else "Draft, not yet sent"


def tell_facts(story: Story, facts: Iterable[tuple[str, str]]) -> None:
    """Each fact as a line with its label before it."""
    for label, text in facts:
        story.paragraph(joined(bold(f"{label}:"), plain(text)), TIGHT)
    story.gap(BODY.spaceAfter)
