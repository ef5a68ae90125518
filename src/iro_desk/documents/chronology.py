"""The chronology of a dispute as one paper: every event once, in order, with its evidence (row A14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.documents import alert_heading
from iro_desk.documents.blocks import Cell, Column, Story, cell, plain
from iro_desk.documents.page import CELL_BOLD, CELL_QUIET, compose
from iro_desk.domain.alert_papers import FORM_WORDS, ChronologyEntry, ChronologyPaper
from iro_desk.domain.wording import counted, weekday_date

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from iro_desk.documents.tagged import Element

_COLUMNS = (
    Column(heading="No.", width=10),
    Column(heading="Day", width=31, heads_rows=True),
    Column(heading="What happened", width=83),
    Column(heading="Evidence", width=46),
)


def render(paper: ChronologyPaper) -> bytes:
    """The chronology as PDF: a draft while it is not issued.

    Raises RuleBroken if it is issued and holds a character the typeface cannot draw.
    """
    return compose(alert_heading.sheet(paper), lambda root: _tell(paper, root))


def _tell(paper: ChronologyPaper, root: Element) -> list[Flowable]:
    story = Story(root)
    alert_heading.tell(story, paper)
    if paper.purpose:
        story.paragraph(plain(paper.purpose))
    alert_heading.tell_facts(story, paper.facts)
    words = FORM_WORDS[paper.kind]
    for heading, text in (
        (words.wrong, paper.what_is_wrong),
        (words.impact, paper.impact),
        (words.needed, paper.needed),
    ):
        if text.strip():
            story.section(heading)
            story.paragraphs(text)
    heading = f"What happened: {counted(len(paper.entries), 'event')}"
    rows = [_row(number, one) for number, one in enumerate(paper.entries, 1)]
    story.section_with_table(heading, _COLUMNS, rows)
    return story.flowables


def _row(number: int, one: ChronologyEntry) -> list[Cell]:
    lines = [line for line in one.words.splitlines() if line.strip()]
    what = [(plain(one.what), CELL_BOLD), *cell(one.who, CELL_QUIET)]
    what += [piece for line in lines for piece in cell(line)]
    evidence = one.evidence.splitlines() or ["none on file"]
    style = None if one.evidence else CELL_QUIET
    proved = [piece for line in evidence for piece in (cell(line, style) if style else cell(line))]
    return [cell(str(number), CELL_QUIET), cell(weekday_date(one.on)), what, proved]
