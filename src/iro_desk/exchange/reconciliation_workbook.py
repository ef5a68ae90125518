"""The differences between the IRO's record of reviews and the authority's, as a workbook."""

from __future__ import annotations

from iro_desk.domain.reconciliation_paper import ReconciliationPaper
from iro_desk.domain.wording import plain_date
from iro_desk.exchange.sheets import Worksheet, workbook

_COLUMNS = (
    ("Reference", 14),
    ("What differs", 22),
    ("Review of", 18),
    ("IRO's record", 18),
    ("Return", 18),
    ("Likely cause", 44),
    ("What to do", 50),
    ("Where in the files", 34),
)


def reconciliation_workbook(paper: ReconciliationPaper) -> bytes:
    """The differences, a row each, and what was compared, on a sheet of its own."""
    day = plain_date(paper.as_at)
    differences = Worksheet(
        name="Differences",
        columns=_COLUMNS,
        rows=[
            (
                row.reference,
                row.what,
                row.review_on,
                row.ours or None,
                row.theirs or None,
                row.likely_cause,
                row.what_to_do,
                row.place,
            )
            for row in paper.rows
        ],
    )
    compared = Worksheet(
        name="Compared",
        columns=(("What", 34), ("Value", 60)),
        rows=[
            ("Authority", paper.authority),
            ("From", paper.iro_name),
            ("As at", paper.as_at),
            ("Reviews held from", paper.from_on or "the latest of each child"),
            ("Reviews held to", paper.to_on),
            ("Reviews compared", paper.reviews),
            ("Children compared", paper.children),
            ("Differences", len(paper.rows)),
            *paper.counts,
            *(("File", name) for name in paper.files),
        ],
    )
    title = f"Reviews to reconcile with the return, {day}"
    return workbook(title, paper.as_at, f"{day} · confidential", [differences, compared])
