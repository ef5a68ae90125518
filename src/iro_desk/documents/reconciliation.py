"""The differences between the IRO's record of reviews and the authority's, for the performance team."""

from __future__ import annotations

from datetime import date

from reportlab.platypus import Flowable

from iro_desk.documents.blocks import Cell, Column, Story, cell, plain
from iro_desk.documents.page import CELL_QUIET, SENDER, SMALL, Sheet, compose
from iro_desk.documents.tagged import Element
from iro_desk.domain.reconciliation_paper import DifferenceRow, ReconciliationPaper
from iro_desk.domain.wording import counted, plain_date, short_date

TITLE = "Reviews to reconcile with the return"


def render(paper: ReconciliationPaper) -> bytes:
    """The list as PDF."""
    day = plain_date(paper.as_at)
    sheet = Sheet(
        title=f"{TITLE}, {day}",
        footer=f"{TITLE} · as at {day} · confidential",
        dated_on=paper.as_at,
        is_draft=False,
    )
    return compose(sheet, lambda root: _tell(paper, root))


def _tell(paper: ReconciliationPaper, root: Element) -> list[Flowable]:
    story = Story(root)
    story.paragraph(plain(paper.authority), SENDER)
    story.paragraph(plain(paper.service), SMALL)
    story.gap(6)
    story.title(TITLE)
    story.paragraph(
        plain(
            f"From {paper.iro_name} to the performance team, as at {plain_date(paper.as_at)}. "
            f"{paper.scope_words} Children are named by the council’s reference only."
        ),
        SMALL,
    )
    story.paragraph(plain(f"Files: {', '.join(paper.files)}."), SMALL)
    _tell_counts(story, paper)
    if paper.rows:
        story.section_with_table(
            "Differences",
            (
                Column(heading="Reference", width=22, heads_rows=True),
                Column(heading="What differs", width=25),
                Column(heading="IRO’s record", width=24),
                Column(heading="Return", width=24),
                Column(heading="What to do, and the likely cause", width=75),
            ),
            [_row(row) for row in paper.rows],
        )
    return story.flowables


def _tell_counts(story: Story, paper: ReconciliationPaper) -> None:
    if not paper.rows:
        story.paragraph(plain("The two records agree: no difference was found."))
        return
    story.section("In short")
    story.paragraph(plain(f"{counted(len(paper.rows), 'difference')}:"))
    story.bullets(f"{words}: {count}" for words, count in paper.counts)


def _row(row: DifferenceRow) -> list[Cell]:
    what = [*cell(row.what)]
    if row.is_code and row.review_on:
        what += cell(f"review of {short_date(row.review_on)}", CELL_QUIET)
    cause = [*cell(row.what_to_do), *cell(row.likely_cause, CELL_QUIET), *cell(row.place, CELL_QUIET)]
    return [cell(row.reference), what, cell(_words(row.ours)), cell(_words(row.theirs)), cause]


def _words(fact: date | str) -> str:
    return short_date(fact) if isinstance(fact, date) else fact or "nothing"
