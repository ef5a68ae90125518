"""A paper as it is looked at before it is issued, printed or kept: bytes, a file name, what is missing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.paper_kinds import DECISION_LETTER, MONITORING_FORM
from iro_desk.domain.people import TIERS
from iro_desk.domain.wording import long_date
from iro_desk.services import due_list, paper_dates, papers, reviews, settings, supervision
from iro_desk.services.supervision import Shown

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.services.desk import Desk
    from iro_desk.services.paper_dates import PaperDate

SUPERVISION = "supervision"
"""The caseload summary, which belongs to no review and is never issued."""

DUE_LIST = "due-list"
"""The monthly list of statutory due dates, which belongs to no review and is never issued."""

LISTS = frozenset({SUPERVISION, DUE_LIST})

CLOCKS = {
    DECISION_LETTER: "the clock of 5 working days for the decisions stops",
    MONITORING_FORM: "the clock of 5 working days for the form stops",
}
RECEIVES = {DECISION_LETTER: "To", MONITORING_FORM: "Copy to"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A paper to look at. `obstacle` is what stands in the way of issuing it today, None where nothing does.

    `file_stem` names a copy by the child's reference and the day, never by a name. `addressee` is a
    person's name, empty while nobody is entered; `receives` says in what way ("To", "Copy to").
    `dates` are the due dates that stand in it.
    """

    kind: str
    title: str
    pdf: bytes
    file_stem: str
    issued_on: date | None = None
    can_issue: bool = False
    addressee: str = ""
    addressee_role: str = ""
    receives: str = ""
    obstacle: RuleBroken | None = None
    dates: tuple[PaperDate, ...] = ()


def of_review(desk: Desk, kind: str, review_id: int) -> Preview:
    """A paper of a review: the issued bytes, or the draft of what would be issued today."""
    found = papers.paper(desk, kind, review_id)
    page = reviews.page(desk, review_id)
    child = page.history.child
    day = found.issued_on or desk.today
    manager = settings.team_manager(desk, child.team, day)
    return Preview(
        kind=kind,
        title=found.title,
        pdf=found.pdf,
        file_stem=_file_stem(kind, child.child_ref, day),
        issued_on=found.issued_on,
        can_issue=found.issued_on is None,
        addressee=manager.name if manager else "",
        addressee_role=TIERS[manager.tier].lower() if manager else "",
        receives=RECEIVES[kind],
        obstacle=None if found.issued_on else papers.obstacle(desk, kind, review_id),
        dates=paper_dates.of_review(desk, kind, review_id),
    )


def of_caseload(desk: Desk, shown: Shown = Shown.SHARE_REFERENCE) -> Preview:
    """The supervision summary to look at; looking is no export and leaves no line in the audit."""
    from iro_desk.documents import supervision as pages

    return Preview(
        kind=SUPERVISION,
        title="Supervision summary",
        pdf=pages.render(supervision.summary(desk, shown)),
        file_stem=_file_stem("supervision-summary", "", desk.today),
        dates=paper_dates.of_caseload(desk, shown),
    )


def of_due_list(
    desk: Desk, month: date | None = None, shown: due_list.Shown = due_list.Shown.CHILD_REFERENCE
) -> Preview:
    """The list of a month (its first day; the next to go out without) to look at, which is no export."""
    from iro_desk.documents import due_list as pages

    found = due_list.due_list(desk, month, shown)
    return Preview(
        kind=DUE_LIST,
        title=f"Reviews due, {found.month_words}",
        pdf=pages.render(found),
        file_stem=f"{DUE_LIST}-{found.month:%Y-%m}",
        dates=paper_dates.of_due_list(desk, month),
    )


def issue_words(kind: str) -> str:
    """What issuing does, in a sentence."""
    return (
        "Issuing keeps this exact copy in the case file with its date and addressee; it never changes "
        f"again, and {CLOCKS[kind]}."
    )


def issued_words(preview: Preview) -> str:
    """That the paper was issued and is kept."""
    day = long_date(preview.issued_on) if preview.issued_on else ""
    return f"Issued on {day}. This is the exact copy that was issued."


def _file_stem(kind: str, child_ref: str, day: date) -> str:
    """A name for a copy: letters, digits and dashes only."""
    safe = re.sub(r"[^A-Za-z0-9]+", "-", child_ref).strip("-")
    return "-".join(part for part in (kind, safe, day.isoformat()) if part)
