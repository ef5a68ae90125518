"""Papers of a review: drafts to look at, issued copies that never change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iro_desk.domain.addenda import to_content
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.letters import Letter
from iro_desk.domain.topics import Topic
from iro_desk.services import mentions, reviews
from iro_desk.services.commands import command
from iro_desk.services.paper_maker import Addressee
from iro_desk.services.paper_makers import maker
from iro_desk.store import issued
from iro_desk.store import reviews as kept_reviews
from iro_desk.store.issued import IssuedDocument

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.services.desk import Desk
    from iro_desk.services.paper_maker import Maker
    from iro_desk.services.reviews import ReviewPage
    from iro_desk.store.changes import Change

Issued = IssuedDocument
"""A paper as the register holds it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A paper as it stands: a draft until `issued_on` is set. `addendum` is 0 for the paper itself.

    `document_id` is its line in the register, None while it is a draft.
    """

    kind: str
    title: str
    review_id: int | None
    pdf: bytes
    issued_on: date | None = None
    recipient: str = ""
    addendum: int = 0
    document_id: int | None = None


def paper(desk: Desk, kind: str, review_id: int, recipient: str = "") -> Paper:
    """The issued bytes, or a draft of what would be issued today; never issues.

    `recipient` says whose copy, where each person gets one of their own.
    """
    makes = maker(kind)
    held = issued.find(desk.case_file, kind, review_id, recipient)
    if held:
        return as_paper(held)
    page = reviews.page(desk, review_id)
    pdf = makes.render(makes.say(desk, page, recipient, None))
    return Paper(kind=kind, title=makes.kind.title, review_id=review_id, pdf=pdf, recipient=recipient)


def as_paper(held: IssuedDocument) -> Paper:
    """An issued paper of the register."""
    return Paper(
        kind=held.kind,
        title=held.title,
        review_id=held.review_id,
        pdf=held.pdf,
        issued_on=held.issued_on,
        recipient=held.recipient,
        addendum=held.addendum,
        document_id=held.id,
    )


def obstacle(
    desk: Desk, kind: str, review_id: int, on: date | None = None, recipient: str = ""
) -> RuleBroken | None:
    """What would refuse the paper if it were issued on that day (today by default), None for nothing."""
    return obstacle_of(desk, reviews.page(desk, review_id), maker(kind), on, recipient)


def obstacle_of(
    desk: Desk, page: ReviewPage, makes: Maker, on: date | None = None, recipient: str = ""
) -> RuleBroken | None:
    """As `obstacle`, of a review that is read already."""
    day = on or desk.today
    try:
        _check_day(page, makes, day, desk.today)
        makes.check(desk, page)
        addressee_of(desk, page, makes, day, recipient)
    except RuleBroken as error:
        return error
    return None


@command("Issue a paper", touches=Topic.DOCUMENTS | Topic.REVIEWS)
def issue(
    desk: Desk, change: Change, kind: str, review_id: int, on: date | None = None, recipient: str = ""
) -> Paper:
    """Freeze the paper as it is, dated `on` (today by default), and stop its clock.

    RuleBroken, naming the field, while anything the paper needs is missing, nobody is
    entered to receive it, a name in it cannot be drawn, or it may speak of another child (row B14).
    """
    day, makes = on or desk.today, maker(kind)
    if issued.find(desk.case_file, kind, review_id, recipient):
        raise RuleBroken(f"This {makes.kind.title.lower()} is issued already. Open it to see or print it.")
    page = reviews.page(desk, review_id)
    _check_day(page, makes, day, desk.today)
    makes.check(desk, page)
    addressee = addressee_of(desk, page, makes, day, recipient)
    says = makes.say(desk, page, recipient, day)
    mentions.check(desk, page, kind, recipient, makes.blocks(says))
    document = IssuedDocument(
        kind=kind,
        child_id=page.history.child.id or 0,
        review_id=review_id,
        issued_on=day,
        issued_at=desk.now().isoformat(),
        addressee=addressee.name,
        title=makes.kind.title,
        pdf=makes.render(says),
        recipient=recipient,
        content=to_content(makes.blocks(says)),
        wording=says.wording if isinstance(says, Letter) else "",
    )
    document = replace(document, id=issued.add(change, document))
    if makes.kind.task and _is_last(desk, page, makes, day):
        kept_reviews.mark_done(change, desk.case_file, review_id, makes.kind.task, day)
    return as_paper(document)


def addressee_of(desk: Desk, page: ReviewPage, makes: Maker, day: date, recipient: str = "") -> Addressee:
    """Whom the paper is written to; RuleBroken where nobody is entered or that person is not among them."""
    everybody = makes.addressees(desk, page, day)
    if not makes.kind.is_personal:
        if not everybody:
            raise RuleBroken("Nobody is entered to receive this paper yet.", field="recipient")
        return everybody[0]
    found = next((one for one in everybody if one.recipient == recipient), None)
    if found is None:
        listed = ", ".join(f"“{one.recipient}”" for one in everybody) or "nobody yet"
        raise RuleBroken(f"Say whose {makes.kind.title.lower()}: {listed}.", field="recipient")
    return found


def whose(desk: Desk, kind: str, review_id: int, recipient: str = "") -> str:
    """The recipient meant: the one given, or the only one there is; RuleBroken where it is to be said.

    One who had a copy issued counts even if they are no longer among the people of the review.
    """
    makes = maker(kind)
    if not makes.kind.is_personal or issued.find(desk.case_file, kind, review_id, recipient):
        return recipient if makes.kind.is_personal else ""
    page = reviews.page(desk, review_id)
    everybody = makes.addressees(desk, page, desk.today)
    if not recipient and len(everybody) == 1:
        return everybody[0].recipient
    return addressee_of(desk, page, makes, desk.today, recipient).recipient


def _is_last(desk: Desk, page: ReviewPage, makes: Maker, day: date) -> bool:
    """Whether everybody this kind of paper is for has theirs now."""
    if not makes.kind.is_personal:
        return True
    kind, review_id = makes.kind.id, page.review.id or 0
    people = makes.addressees(desk, page, day)
    return all(issued.find(desk.case_file, kind, review_id, one.recipient) for one in people)


def _check_day(page: ReviewPage, makes: Maker, day: date, today: date) -> None:
    completed_on = page.review.completed_on
    if makes.kind.is_before:
        if day > today:
            raise RuleBroken("A paper can't be issued on a day still to come.", field="issued_on")
        return
    if completed_on is None:
        raise RuleBroken(
            "The review is not completed. Complete it under Meet, then issue.", field="completed_on"
        )
    if day > today:
        raise RuleBroken("A paper can't be issued on a day still to come.", field="issued_on")
    if day < completed_on:
        raise RuleBroken("A paper can't be issued before the review was completed.", field="issued_on")
