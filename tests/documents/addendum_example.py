"""Invented addenda to print."""

from __future__ import annotations

from datetime import date

from iro_desk.domain.addenda import Addendum, BlockChange
from tests.documents import examples


def an_addendum(changes: int) -> Addendum:
    """An addendum with so many changes, every third of them a text taken out."""
    return Addendum(
        letterhead=examples.HEAD,
        team="Team B (test)",
        child_name="Ember Example",
        child_ref="004031",
        review_title="Ninth review",
        review_on=date(2026, 11, 23),
        issued_on=date(2026, 12, 1),
        number=1,
        paper_title="decision letter",
        paper_issued_on="24 November 2026",
        addressee_name="M. Fictional",
        addressee_role="Team manager",
        changes=tuple(
            BlockChange(
                key=f"decision:{n}",
                heading=f"Decision {n}",
                was="The worker visits and writes down what was said. " * (n % 5 + 1),
                now="" if n % 3 == 0 else f"Worker Alpha does it by {n} January 2027.\nAnd says so.",
            )
            for n in range(1, changes + 1)
        ),
    )
