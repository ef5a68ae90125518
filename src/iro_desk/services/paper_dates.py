"""The due dates that stand in a paper or a list, each with what it is worked out from (row B2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from iro_desk.domain.clock import due
from iro_desk.domain.paper_kinds import DECISION_LETTER
from iro_desk.domain.planner import statutory_of
from iro_desk.domain.wording import long_date
from iro_desk.services import due_list, reviews, supervision
from iro_desk.services.decision_letters import decision_letter
from iro_desk.store import children

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from iro_desk.domain.child import Child
    from iro_desk.domain.clock import DueDate
    from iro_desk.domain.papers import DecisionLetter
    from iro_desk.services.desk import Desk
    from iro_desk.services.reviews import ReviewPage
    from iro_desk.services.supervision import Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperDate:
    """One date as it stands in the paper. `words` say what of; `says` what else follows from `due`.

    `due` is None for a row of a list: its wall is explained as it stands today.
    """

    words: str
    on: date
    child: Child
    due: DueDate | None = None
    review_id: int | None = None
    says: str = ""


def of_review(desk: Desk, kind: str, review_id: int) -> tuple[PaperDate, ...]:
    """The dates in a paper of a review. Of an issued one, as the record stands today."""
    page = reviews.page(desk, review_id)
    held = page.issued.get(kind)
    issued_on = held.issued_on if held else None
    found = []
    if page.due is not None:
        found.append(_date(page, "Last lawful date of this review", page.due))
    if kind == DECISION_LETTER:
        found += list(_of_letter(desk, page, decision_letter(desk, page, "", issued_on)))
    return tuple(found)


def of_due_list(desk: Desk, month: date | None = None) -> tuple[PaperDate, ...]:
    """The last lawful dates in the list of a month."""
    by_reference = {child.child_ref: child for child in children.every(desk.case_file)}
    rows = due_list.due_list(desk, month).rows
    return tuple(
        PaperDate(words=f"{row.reference}, {row.review}", on=row.due_on, child=by_reference[row.reference])
        for row in rows
    )


def of_caseload(desk: Desk, shown: Shown) -> tuple[PaperDate, ...]:
    """The last lawful dates in the summary for supervision."""
    return tuple(
        PaperDate(words=f"{row.reference}, {row.leg[0].lower()}{row.leg[1:]}", on=row.due_on, child=child)
        for child, row in supervision.due_children(desk, shown)
    )


def _of_letter(desk: Desk, page: ReviewPage, letter: DecisionLetter) -> Iterator[PaperDate]:
    pack = desk.rules.on(letter.issued_on or desk.today)
    if page.review.completed_on is not None and letter.send_by is not None:
        send_by = due("POST_DECISIONS", page.review.completed_on, desk.calendar, pack)
        if letter.issued_on is None:
            yield _date(page, "Send by", send_by)
        reply_by = due("POST_MGR_RESPONSE", letter.issued_on or letter.send_by, desk.calendar, pack)
        yield _date(page, "Reply by", reply_by)
        if letter.deemed_agreed_on is not None:
            agreed_on = long_date(letter.deemed_agreed_on)
            yield PaperDate(
                words="Agreed without a reply from",
                on=letter.deemed_agreed_on,
                child=page.history.child,
                due=reply_by,
                review_id=page.review.id,
                says=f"{agreed_on} is the working day after the last one for the team manager’s reply.",
            )
    after = statutory_of(page.next_review)
    if letter.next_review_by is not None and after is not None and after.due is not None:
        yield _date(page, "Next review by", after.due)


def _date(page: ReviewPage, words: str, found: DueDate) -> PaperDate:
    return PaperDate(
        words=words, on=found.due_on, child=page.history.child, due=found, review_id=page.review.id
    )
