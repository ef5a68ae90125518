"""The caseload summary for supervision (statutory.md 4.8), within the allow-list of 6.5."""

from __future__ import annotations

from datetime import date

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from iro_desk.documents import glyphs
from iro_desk.documents.blocks import Cell, Column, Story, WritingLines, bold, cell, plain
from iro_desk.documents.page import CELL, CELL_BOLD, SENDER, SMALL, Sheet, compose
from iro_desk.documents.tagged import Element
from iro_desk.domain.papers import (
    REFERENCE_HEADINGS,
    DueRow,
    ReferenceKind,
    SupervisionSummary,
    TimedTask,
)
from iro_desk.domain.wording import plain_date, short_date, weekday_date

_ACTION_LINES = 5


def render(summary: SupervisionSummary) -> bytes:
    """The summary as PDF: a draft while it is not issued.

    Raises RuleBroken if it is issued and holds a character the typeface cannot draw.
    """
    if summary.issued_on is not None:
        glyphs.require_drawable(summary)
    day = plain_date(summary.as_at)
    sheet = Sheet(
        title=f"Caseload summary for supervision, {day}",
        footer=f"Caseload summary for supervision · as at {day} · confidential",
        dated_on=summary.dated_on,
        is_draft=summary.issued_on is None,
    )
    return compose(sheet, lambda root: _tell(summary, root))


def _tell(summary: SupervisionSummary, root: Element) -> list[Flowable]:
    story = Story(root)
    story.paragraph(plain(summary.authority), SENDER)
    story.paragraph(plain(summary.service), SMALL)
    story.gap(6)
    story.title("Caseload summary for supervision")
    period = f"{plain_date(summary.period_from)} to {plain_date(summary.as_at)}"
    story.paragraph(
        plain(f"For {period}; figures as at {plain_date(summary.as_at)}. {_naming(summary)}"), SMALL
    )
    _tell_caseload(story, summary)
    _tell_reviews(story, summary)
    _tell_work(story, summary)
    _tell_due(story, summary)
    _tell_talk(story, summary)
    return story.flowables


def _naming(summary: SupervisionSummary) -> str:
    if summary.references is ReferenceKind.SHARE_REF:
        return "Children are named by random references only."
    shown = "names" if summary.references is ReferenceKind.NAMES else "initials"
    return f"By the IRO’s choice this copy shows {shown}: keep it within the service."


def _tell_caseload(story: Story, summary: SupervisionSummary) -> None:
    columns = (
        Column(heading="Leg of the review clock", width=130, heads_rows=True),
        Column(heading="Children", width=40),
    )
    rows = [[cell(leg.leg), cell(str(leg.children))] for leg in summary.legs]
    rows.append([cell("All children", CELL_BOLD), cell(str(summary.children), CELL_BOLD)])
    story.section("Caseload", room=60 * mm)
    story.paragraph(plain(f"Children on the caseload: {summary.guide_words}."))
    story.table(columns, rows)


def _tell_reviews(story: Story, summary: SupervisionSummary) -> None:
    seen = summary.not_seen_for_6_months.words
    if summary.not_seen_references:
        seen = f"{seen}: {', '.join(summary.not_seen_references)}"
    figures = [
        ("Reviews held", str(summary.reviews_held)),
        ("Reviews held in time", summary.reviews_in_time.words),
        ("Reviews held late", str(summary.reviews_late)),
        ("Reviews that cannot be judged", str(summary.reviews_not_judgeable)),
        (summary.took_part_words, summary.took_part.words),
        ("IRO visits", str(summary.iro_visits)),
        ("Children visited by the IRO", summary.children_visited.words),
        ("Children not seen for 6 months", seen),
    ]
    columns = (Column(heading="In the period", width=92, heads_rows=True), Column(heading="Figure", width=78))
    story.section_with_table("Reviews, visits and taking part", columns, [_figure(*f) for f in figures])
    if summary.participation:
        story.gap(6)
        _tell_participation(story, summary)


def _figure(words: str, figure: str) -> list[Cell]:
    return [cell(words), cell(figure)]


def _tell_participation(story: Story, summary: SupervisionSummary) -> None:
    columns = (
        Column(heading="Code", width=18, heads_rows=True),
        Column(heading="How the child took part", width=112),
        Column(heading="Reviews", width=40),
    )
    rows = [[cell(p.code), cell(p.words), cell(str(p.reviews))] for p in summary.participation]
    story.table(columns, rows)


def _tell_work(story: Story, summary: SupervisionSummary) -> None:
    if not summary.tasks:
        return
    columns = (
        Column(heading="After the review", width=92, heads_rows=True),
        Column(heading="In time", width=42),
        Column(heading="Median working days", width=36),
    )
    story.section_with_table("Decisions, records and forms", columns, [_task(task) for task in summary.tasks])


def _task(task: TimedTask) -> list[Cell]:
    median = "none done" if task.median_days is None else f"{task.median_days.normalize():f}"
    return [cell(task.words), cell(task.in_time.words), cell(median)]


def _tell_due(story: Story, summary: SupervisionSummary) -> None:
    counts = (
        f"Due in the next 30 days: {summary.due_within_30}; in the next 60 days: {summary.due_within_60}."
    )
    story.section("Reviews due", room=50 * mm)
    story.paragraph(plain(counts))
    if not summary.due:
        return
    columns = (
        Column(heading=REFERENCE_HEADINGS[summary.references], width=28, heads_rows=True),
        Column(heading="Review", width=32),
        Column(heading="Due", width=33),
        Column(heading="Practical by", width=29),
        Column(heading="State", width=48),
    )
    story.table(columns, [_due(row, summary.as_at) for row in summary.due])


def _due(row: DueRow, as_at: date) -> list[Cell]:
    """A row; a late one says so in bold words, so also in black and white."""
    return [
        cell(row.reference),
        cell(row.leg),
        cell(weekday_date(row.due_on)),
        cell(short_date(row.practical_by)),
        cell(row.state, CELL_BOLD if row.due_on < as_at else CELL),
    ]


def _tell_talk(story: Story, summary: SupervisionSummary) -> None:
    if summary.to_discuss:
        columns = (
            Column(heading=REFERENCE_HEADINGS[summary.references], width=45, heads_rows=True),
            Column(heading="Theme", width=125),
        )
        rows = [[cell(row.reference), cell(row.theme)] for row in summary.to_discuss]
        story.section_with_table("Cases to discuss", columns, rows)
    if summary.prompts:
        story.section("Wellbeing and workload", room=40 * mm)
        story.bullets(summary.prompts)
    story.section("Agreed actions", room=90 * mm)
    story.add(WritingLines(("",) * _ACTION_LINES, story.root))
    story.gap(10)
    story.paragraph(bold("Signed"))
    story.add(WritingLines(("IRO", "Supervisor", "Date"), story.root))
