"""The one-page list for the joint meeting with a team's manager: was the IRO told? (row B7)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from iro_desk.documents import glyphs
from iro_desk.documents.blocks import Cell, Column, Story, cell, plain
from iro_desk.documents.page import CELL_BOLD, CELL_QUIET, SENDER, SMALL, Sheet, compose, pages_of
from iro_desk.domain.wording import counted, plain_date, short_date

if TYPE_CHECKING:
    from datetime import date

    from reportlab.platypus import Flowable

    from iro_desk.documents.tagged import Element
    from iro_desk.domain.told_list import ToldLine, ToldList

_COLUMNS = (
    Column(heading="Reference", width=19, heads_rows=True),
    Column(heading="What happened", width=53),
    Column(heading="On", width=23),
    Column(heading="Decided", width=23),
    Column(heading="IRO told", width=23),
    Column(heading="When", width=29),
)
_ROWS_AT_MOST = 30
"""More never fit on one page."""


def render(told: ToldList) -> bytes:
    """The list as PDF. Raises RuleBroken if it holds a character the typeface cannot draw."""
    glyphs.require_drawable(told)
    title = f"Was the IRO told? {told.team}"
    sheet = Sheet(
        title=title,
        footer=f"{title} · as at {plain_date(told.as_at)} · confidential",
        dated_on=told.as_at,
        is_draft=False,
    )
    shown = min(len(told.lines), _ROWS_AT_MOST)
    while shown and pages_of(sheet, partial(_tell, told, shown)) > 1:
        shown -= 1
    return compose(sheet, partial(_tell, told, shown))


def _tell(told: ToldList, shown: int, root: Element) -> list[Flowable]:
    story = Story(root)
    story.paragraph(plain(told.authority), SENDER)
    story.paragraph(plain(told.service), SMALL)
    story.gap(6)
    story.title(f"Was the IRO told? {told.team}")
    story.paragraph(plain(_about(told)), SMALL)
    story.gap(5)
    story.paragraph(plain(told.figure))
    if shown:
        story.table(_COLUMNS, [_row(line) for line in told.lines[:shown]])
    if left := told.lines[shown:]:
        talked = sum(line.is_to_discuss for line in left)
        more = counted(len(left), "more event", "more events")
        story.paragraph(plain(f"{more} of these days not listed, {talked} of them to talk about."), SMALL)
    return story.flowables


def _about(told: ToldList) -> str:
    manager = f" For the joint meeting with {told.manager}." if told.manager else " For the joint meeting."
    writer = f" From {told.iro_name}, Independent Reviewing Officer." if told.iro_name else ""
    return f"Significant events from {told.period}, by the council’s reference.{manager}{writer}"


def _row(line: ToldLine) -> list[Cell]:
    """A row; what is to be talked about stands out in bold words, so also in black and white."""
    return [
        cell(line.reference),
        cell(line.what),
        cell(short_date(line.happened_on)),
        _day(line.decided_on),
        _day(line.told_on),
        cell(line.when, CELL_BOLD) if line.is_to_discuss else cell(line.when),
    ]


def _day(on: date | None) -> Cell:
    return cell(short_date(on)) if on else cell("–", CELL_QUIET)
