"""The supervision summary as a workbook (statutory.md 4.8), within the allow-list of 6.5.

Shares are real numbers with both their parts beside them.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from iro_desk.domain.papers import REFERENCE_HEADINGS, PartOf, SupervisionSummary
from iro_desk.domain.wording import plain_date
from iro_desk.exchange.sheets import CellValue, Worksheet, workbook


def supervision_workbook(summary: SupervisionSummary) -> bytes:
    """The summary as an xlsx file: figures, children by leg, reviews due, cases to discuss."""
    day = plain_date(summary.as_at)
    title = f"Caseload summary for supervision, {day}"
    return workbook(title, summary.dated_on, f"{day} · confidential", _worksheets(summary))


_DUE_COLUMNS = (
    ("Review", 22),
    ("Due", 18),
    ("Practical by", 18),
    ("State", 18),
    ("Working days overdue", 12),
)


def _worksheets(summary: SupervisionSummary) -> tuple[Worksheet, ...]:
    reference = REFERENCE_HEADINGS[summary.references]
    return (
        Worksheet(
            name="Figures",
            columns=(("Figure", 52), ("Number", 10), ("Of", 8), ("Share", 9), ("In words", 22)),
            rows=_figures(summary),
        ),
        Worksheet(
            name="Children by leg",
            columns=(("Leg of the review clock", 34), ("Children", 10)),
            rows=[(leg.leg, leg.children) for leg in summary.legs],
        ),
        Worksheet(
            name="Reviews due",
            columns=((reference, 16), *_DUE_COLUMNS),
            rows=[
                (row.reference, row.leg, row.due_on, row.practical_by, row.state, row.days_overdue)
                for row in summary.due
            ],
        ),
        Worksheet(
            name="Participation",
            columns=(("Code", 8), ("How the child took part", 60), ("Reviews", 10)),
            rows=[(p.code, p.words, p.reviews) for p in summary.participation],
        ),
        Worksheet(
            name="After the review",
            columns=(("Task", 52), ("In time", 10), ("Of", 8), ("Share", 9), ("Median working days", 12)),
            rows=[
                (task.words, task.in_time.n, task.in_time.of, _share(task.in_time), task.median_days)
                for task in summary.tasks
            ],
        ),
        Worksheet(
            name="To discuss",
            columns=((reference, 16), ("Theme", 60)),
            rows=[(row.reference, row.theme) for row in summary.to_discuss],
        ),
        Worksheet(
            name="Not seen for 6 months",
            columns=((reference, 22),),
            rows=[(text,) for text in summary.not_seen_references],
        ),
    )


def _figures(summary: SupervisionSummary) -> list[Sequence[CellValue]]:
    return [
        ("Period from", summary.period_from),
        ("Figures as at", summary.as_at),
        ("Children on the caseload", summary.children, None, None, summary.guide_words),
        ("Reviews held", summary.reviews_held),
        _part("Reviews held in time", summary.reviews_in_time),
        ("Reviews held late", summary.reviews_late),
        ("Reviews that cannot be judged", summary.reviews_not_judgeable),
        ("Reviews due in the next 30 days", summary.due_within_30),
        ("Reviews due in the next 60 days", summary.due_within_60),
        ("IRO visits", summary.iro_visits),
        _part("Children visited by the IRO", summary.children_visited),
        _part("Children not seen for 6 months", summary.not_seen_for_6_months),
        _part(summary.took_part_words, summary.took_part),
    ]


def _part(words: str, part: PartOf) -> Sequence[CellValue]:
    return (words, part.n, part.of, _share(part), part.words)


def _share(part: PartOf) -> Decimal | None:
    """The share to one decimal of a percent, halves up as on paper; none of nothing."""
    return Decimal((2000 * part.n + part.of) // (2 * part.of)) / 1000 if part.of else None
