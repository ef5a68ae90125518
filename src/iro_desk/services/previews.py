"""A paper as it is looked at before it is issued, printed or kept: bytes, a file name, what is missing."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iro_desk.domain.errors import NotFound, RuleBroken
from iro_desk.domain.paper_kinds import DECISION_LETTER, MONITORING_FORM
from iro_desk.domain.wording import long_date
from iro_desk.services import addenda, due_list, paper_dates, papers, reviews, supervision
from iro_desk.services.paper_maker import Addressee
from iro_desk.services.paper_makers import maker
from iro_desk.services.supervision import Shown
from iro_desk.store import issued

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.withheld import LeftOut
    from iro_desk.services.desk import Desk
    from iro_desk.services.paper_dates import PaperDate
    from iro_desk.services.paper_maker import Maker
    from iro_desk.services.papers import Paper
    from iro_desk.services.reviews import ReviewPage

SUPERVISION = "supervision"
"""The caseload summary, which belongs to no review and is never issued."""

DUE_LIST = "due-list"
"""The monthly list of statutory due dates, which belongs to no review and is never issued."""

LISTS = frozenset({SUPERVISION, DUE_LIST})

CLOCKS = {
    DECISION_LETTER: "the clock of 5 working days for the decisions stops",
    MONITORING_FORM: "the clock of 5 working days for the form stops",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A paper to look at. `obstacle` is what stands in the way of issuing it today, None where nothing does.

    `file_stem` names a copy by the child's reference and the day, never by a name. `addressee` is a
    person's name, empty while nobody is entered; `receives` says in what way ("To", "Copy to").
    `dates` are the due dates that stand in it. `recipient` says whose copy it is. `addendum` is 0 for
    the paper itself. `digest` is the SHA-256 of an issued paper's bytes, in hexadecimal. `left_out` is
    what it does not say, and why. `email` is the addressee's, "" where none is known. A paper of an alert
    has `alert_id`, whether it names the child, `cc` for copies by e-mail and `about`, the e-mail's words;
    its draft has `stopped`, why it must be looked at before it leaves, "" where nothing stops it.
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
    recipient: str = ""
    addendum: int = 0
    digest: str = ""
    left_out: tuple[LeftOut, ...] = ()
    child_ref: str = ""
    email: str = ""
    alert_id: int | None = None
    named: bool = False
    cc: tuple[str, ...] = ()
    about: str = ""
    stopped: str = ""


def of_review(
    desk: Desk, kind: str, review_id: int, recipient: str = "", *, is_addendum: bool = False
) -> Preview:
    """A paper of a review: the issued bytes, or the draft of what would be issued today.

    With `is_addendum` it is the draft of the addendum that what changed since its issue wants.
    """
    makes, page = maker(kind), reviews.page(desk, review_id)
    if is_addendum:
        found = addenda.draft(desk, kind, review_id, recipient)
    else:
        found = papers.paper(desk, kind, review_id, recipient)
    to = _addressee(desk, page, makes, recipient, found.issued_on)
    obstacle = None
    if not found.issued_on and not is_addendum:
        obstacle = papers.obstacle_of(desk, page, makes, recipient=recipient)
    shown = _shown(desk, page, found, to)
    return replace(
        shown,
        receives=makes.receives,
        can_issue=found.issued_on is None,
        obstacle=obstacle,
        dates=() if is_addendum else paper_dates.of_review(desk, kind, review_id),
        left_out=makes.left_out(desk, page),
    )


def of_register(desk: Desk, document_id: int) -> Preview:
    """One paper of a review in the register, the exact bytes that went out."""
    held = issued.by_id(desk.case_file, document_id)
    if held.review_id is None:
        raise NotFound("This paper belongs to a case alert. Open it from Documents or from its alert.")
    page, makes = reviews.page(desk, held.review_id), maker(held.kind)
    to = _addressee(desk, page, makes, held.recipient, held.issued_on)
    if to is None or to.name != held.addressee:
        to = Addressee(name=held.addressee, recipient=held.recipient)
    return replace(_shown(desk, page, papers.as_paper(held), to), receives=makes.receives)


def _addressee(
    desk: Desk, page: ReviewPage, makes: Maker, recipient: str, on: date | None
) -> Addressee | None:
    try:
        return papers.addressee_of(desk, page, makes, on or desk.today, recipient)
    except RuleBroken:
        return None


def _shown(desk: Desk, page: ReviewPage, found: Paper, to: Addressee | None) -> Preview:
    child = page.history.child
    stem = f"{found.kind}-addendum-{found.addendum}" if found.addendum else found.kind
    day = found.issued_on or desk.today
    return Preview(
        kind=found.kind,
        title=found.title,
        pdf=found.pdf,
        file_stem=_file_stem(stem, child.child_ref, day),
        issued_on=found.issued_on,
        addressee=to.name if to else "",
        addressee_role=to.role.lower() if to else "",
        recipient=found.recipient,
        addendum=found.addendum,
        digest=hashlib.sha256(found.pdf).hexdigest() if found.issued_on else "",
        child_ref=child.child_ref,
        email=to.email if to else "",
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


def issue_words(preview: Preview) -> str:
    """What issuing does, in a sentence."""
    if preview.addendum:
        return (
            "Issuing keeps this exact copy beside the paper it belongs to, which stays as it was sent; no "
            "clock is touched."
        )
    clock = f", and {CLOCKS[preview.kind]}" if preview.kind in CLOCKS else ""
    return (
        "Issuing keeps this exact copy in the case file with its date and addressee; it never changes "
        f"again{clock}."
    )


def issued_words(preview: Preview) -> str:
    """That the paper was issued and is kept, with the digest that proves it."""
    day = long_date(preview.issued_on) if preview.issued_on else ""
    return f"Issued on {day}. This is the exact copy that was issued (SHA-256 {preview.digest[:16]}…)."


def _file_stem(kind: str, child_ref: str, day: date | None) -> str:
    """A name for a copy: letters, digits and dashes only."""
    safe = re.sub(r"[^A-Za-z0-9]+", "-", child_ref).strip("-")
    return "-".join(part for part in (kind, safe, day.isoformat() if day else "") if part)
