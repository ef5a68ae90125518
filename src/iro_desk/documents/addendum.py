"""What changed in a paper after it was issued: the old words beside the new ones (row V11)."""

from __future__ import annotations

from reportlab.platypus import Flowable

from iro_desk.documents import glyphs, letterhead
from iro_desk.documents.blocks import Cell, Column, Story, bold, cell, plain
from iro_desk.documents.page import CELL_QUIET, SMALL, TIGHT, Sheet, compose
from iro_desk.documents.tagged import Element
from iro_desk.domain.addenda import Addendum, BlockChange
from iro_desk.domain.wording import plain_date

_COLUMNS = (
    Column(heading="What", width=38, heads_rows=True),
    Column(heading="Was", width=66),
    Column(heading="Now", width=66),
)


def render(addendum: Addendum) -> bytes:
    """The addendum as PDF: a draft while it is not issued.

    Raises RuleBroken if it is issued and holds a character the typeface cannot draw.
    """
    if addendum.issued_on is not None:
        glyphs.require_drawable(addendum)
    sheet = Sheet(
        title=f"{addendum.title}, ref {addendum.child_ref}",
        footer=f"Ref {addendum.child_ref} · addendum {addendum.number} to the {addendum.paper_title} · "
        "confidential",
        dated_on=addendum.dated_on,
        is_draft=addendum.issued_on is None,
    )
    return compose(sheet, lambda root: _tell(addendum, root))


def _tell(addendum: Addendum, root: Element) -> list[Flowable]:
    story = Story(root)
    story.add(letterhead.Heading(addendum.letterhead, root))
    story.gap(8)
    addressee = ", ".join(part for part in (addendum.addressee_name, addendum.addressee_role) if part)
    story.paragraph(plain(addressee), TIGHT)
    story.gap(7)
    sent = plain_date(addendum.issued_on) if addendum.issued_on else "Draft, not yet sent"
    story.paragraph(plain(sent), SMALL)
    story.title(addendum.title)
    story.paragraph(plain(f"For {addendum.child_name}, ref {addendum.child_ref}"), SMALL)
    story.gap(8)
    story.paragraph(
        plain(
            f"The {addendum.paper_title} of {addendum.paper_issued_on} stays as it was sent. "
            "This says what has changed since; all else in it still holds."
        )
    )
    rows = [_row(change) for change in addendum.changes]
    story.section_with_table("What has changed", _COLUMNS, rows)
    story.gap(12)
    story.paragraph(bold(addendum.letterhead.iro_name), TIGHT)
    story.paragraph(plain(letterhead.OFFICE), SMALL)
    return story.flowables


def _row(change: BlockChange) -> list[Cell]:
    return [
        [*cell(change.heading), *cell(change.words, CELL_QUIET)],
        _text(change.gone, "as it was sent" if change.was else "not in it"),
        _text(change.new, "the rest of it as before" if change.now else "no longer in it"),
    ]


def _text(text: str, nothing: str) -> Cell:
    """The lines as paragraphs of the cell."""
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        return cell(nothing, CELL_QUIET)
    return [piece for line in lines for piece in cell(line)]
