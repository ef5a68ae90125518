"""A change after issue goes out as an addendum: a paper of its own that says what changed (row V11)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from iro_desk.domain.addenda import (
    Addendum,
    BlockChange,
    as_quotable,
    changes_between,
    from_content,
    letter_to_child,
    to_content,
)
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.letters import Letter
from iro_desk.domain.topics import Topic
from iro_desk.domain.wording import plain_date
from iro_desk.services import mentions, papers, reviews
from iro_desk.services.commands import command
from iro_desk.services.paper_facts import review_facts
from iro_desk.services.paper_makers import maker
from iro_desk.services.papers import Paper, as_paper
from iro_desk.store import issued
from iro_desk.store.issued import IssuedDocument

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.register import TextBlock
    from iro_desk.services.desk import Desk
    from iro_desk.services.paper_maker import Maker
    from iro_desk.services.reviews import ReviewPage
    from iro_desk.store.changes import Change


def changed_since_issue(
    desk: Desk, kind: str, review_id: int, recipient: str = ""
) -> tuple[BlockChange, ...]:
    """What the paper would say otherwise today than when it, or its last addendum, was issued.

    Nothing while it is a draft, and nothing of one issued before its words were kept beside it.
    """
    last = issued.latest(desk.case_file, kind, review_id, recipient)
    return changes_since(desk, reviews.page(desk, review_id), maker(kind), last) if last else ()


def changes_since(
    desk: Desk, page: ReviewPage, makes: Maker, last: IssuedDocument
) -> tuple[BlockChange, ...]:
    """As `changed_since_issue`, of a review and an issued paper that are read already."""
    was = from_content(last.content)
    found = changes_between(was, _said_now(desk, page, makes, last)) if was else ()
    left_out = {one.subject for one in makes.left_out(desk, page)} if found else frozenset()
    return tuple(as_quotable(change, makes.kind.audience, left_out) for change in found)


def draft(desk: Desk, kind: str, review_id: int, recipient: str = "") -> Paper:
    """The next addendum as it would go out today; RuleBroken where nothing changed."""
    page, makes = reviews.page(desk, review_id), maker(kind)
    first, last = _held(desk, kind, review_id, recipient)
    made = _addendum(desk, page, makes, first, last, None)
    return Paper(
        kind=kind,
        title=made.title,
        review_id=review_id,
        pdf=_render(made, kind),
        recipient=recipient,
        addendum=made.number,
    )


@command("Issue an addendum", touches=Topic.DOCUMENTS)
def issue_addendum(
    desk: Desk, change: Change, kind: str, review_id: int, recipient: str = "", on: date | None = None
) -> Paper:
    """Freeze what changed since the paper was issued, dated `on` (today by default).

    The issued paper and its clock stay as they are. RuleBroken where nothing changed, where the day
    is still to come or before the paper's, and while what the paper needs is missing.
    """
    day, page, makes = on or desk.today, reviews.page(desk, review_id), maker(kind)
    first, last = _held(desk, kind, review_id, recipient)
    if day > desk.today:
        raise RuleBroken("A paper can't be issued on a day still to come.", field="issued_on")
    if day < last.issued_on:
        raise RuleBroken(
            "An addendum can't be dated before the paper it belongs to was issued.", field="issued_on"
        )
    makes.check(desk, page)
    made = _addendum(desk, page, makes, first, last, day)
    mentions.check(desk, page, kind, recipient, _said_now(desk, page, makes, last))
    document = IssuedDocument(
        kind=kind,
        child_id=page.history.child.id or 0,
        review_id=review_id,
        issued_on=day,
        issued_at=desk.now().isoformat(),
        addressee=made.addressee_name,
        title=made.title,
        pdf=_render(made, kind),
        recipient=recipient,
        addendum=made.number,
        content=to_content(_said_now(desk, page, makes, last)),
    )
    return as_paper(replace(document, id=issued.add(change, document)))


def _held(desk: Desk, kind: str, review_id: int, recipient: str) -> tuple[IssuedDocument, IssuedDocument]:
    """The issued paper, and the last that went out of it."""
    first = issued.find(desk.case_file, kind, review_id, recipient)
    last = issued.latest(desk.case_file, kind, review_id, recipient)
    if first is None or last is None:
        raise RuleBroken("This paper is not issued yet, so a change is simply in it.")
    return first, last


def _addendum(
    desk: Desk,
    page: ReviewPage,
    makes: Maker,
    first: IssuedDocument,
    last: IssuedDocument,
    on: date | None,
) -> Addendum:
    changes = changes_since(desk, page, makes, last)
    if not changes:
        raise RuleBroken("Nothing it says has changed since it was issued, so there is nothing to add.")
    addressee = papers.addressee_of(desk, page, makes, on or desk.today, first.recipient)
    says = makes.say(desk, page, first.recipient, on)
    return Addendum(
        **review_facts(desk, page, on),
        number=last.addendum + 1,
        paper_title=makes.kind.title[0].lower() + makes.kind.title[1:],
        paper_issued_on=plain_date(first.issued_on),
        addressee_name=addressee.name,
        addressee_role=addressee.role,
        changes=changes,
        band=says.band if isinstance(says, Letter) else "",
    )


def _said_now(desk: Desk, page: ReviewPage, makes: Maker, last: IssuedDocument) -> tuple[TextBlock, ...]:
    return makes.blocks(makes.say(desk, page, last.recipient, last.issued_on))


def _render(made: Addendum, kind: str) -> bytes:
    from iro_desk.documents import addendum, letter

    return letter.render(letter_to_child(made, kind)) if made.band else addendum.render(made)
