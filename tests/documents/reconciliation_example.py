"""An invented list of differences with the return."""

from __future__ import annotations

from datetime import date

from iro_desk.domain.reconciliation_paper import DifferenceRow, ReconciliationPaper

DIFFERENCES = ReconciliationPaper(
    authority="Exampleshire Council",
    service="Independent Reviewing Service",
    iro_name="Test Officer",
    as_at=date(2026, 11, 23),
    from_on=date(2026, 4, 1),
    to_on=date(2026, 11, 23),
    files=("reviews.csv",),
    children=61,
    reviews=99,
    counts=(("Date differs", 1), ("Code differs", 29), ("Child missing there", 1)),
    rows=(
        DifferenceRow(
            reference="004031",
            what="Date differs",
            review_on=date(2026, 5, 26),
            ours=date(2026, 5, 26),
            theirs=date(2026, 6, 9),
            likely_cause="The date is the last meeting of the series.",
            what_to_do="The return should say 26 May 2026: a review's date is that of its first meeting.",
            place="reviews.csv, row 2",
        ),
        *(
            DifferenceRow(
                reference=f"0041{number}",
                what="Code differs",
                review_on=date(2026, 7, number),
                ours="PN1",
                theirs="PN0",
                likely_cause="The code there doesn't fit the age: the child was 4 or over that day.",
                what_to_do="The return should say PN1, unless the IRO's own code is found wrong.",
                place=f"reviews.csv, row {number}",
                is_code=True,
            )
            for number in range(1, 30)
        ),
        DifferenceRow(
            reference="004033",
            what="Child missing there",
            likely_cause="Left out of the file, or entered under another id.",
            what_to_do="Find out whether the child is in the return, and under which id.",
        ),
    ),
)
