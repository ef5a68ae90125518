"""All papers of a review, each with where it stands (rows O1, O6)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from iro_desk.domain.errors import IroDeskError, RuleBroken
from iro_desk.services import addenda, papers, reviews
from iro_desk.services.paper_maker import Addressee
from iro_desk.services.paper_makers import MAKERS
from iro_desk.store import issued

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from iro_desk.domain.addenda import BlockChange
    from iro_desk.domain.paper_kinds import PaperKind
    from iro_desk.domain.withheld import LeftOut
    from iro_desk.services.desk import Desk
    from iro_desk.services.paper_maker import Maker
    from iro_desk.services.papers import Paper
    from iro_desk.services.review_clocks import Clock
    from iro_desk.services.reviews import ReviewPage
    from iro_desk.store.issued import IssuedDocument


class Stands(StrEnum):
    """Where a paper stands."""

    NOT_READY = "not_ready"
    READY = "ready"
    ISSUED = "issued"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedPaper:
    """One paper, or one person's copy of it.

    `obstacle` is what refuses its issue today. `clock` is the task that its issue does. `issued` is
    what went out of it, the paper first, then its addenda, without the bytes. `changes` is what the
    next addendum would say. `left_out` is what it does not say, and why.
    """

    kind: PaperKind
    recipient: str = ""
    addressee: Addressee | None = None
    obstacle: RuleBroken | None = None
    clock: Clock | None = None
    issued: tuple[IssuedDocument, ...] = ()
    changes: tuple[BlockChange, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @property
    def stands(self) -> Stands:
        """Where it stands."""
        if self.issued:
            return Stands.CHANGED if self.changes else Stands.ISSUED
        return Stands.NOT_READY if self.obstacle else Stands.READY

    @property
    def key(self) -> tuple[str, str]:
        """What names it among the review's papers."""
        return self.kind.id, self.recipient


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedAll:
    """What one move issued, and what it left, each with the reason."""

    done: tuple[Paper, ...]
    left: tuple[tuple[ListedPaper, str], ...]


def list_papers(desk: Desk, review_id: int) -> tuple[ListedPaper, ...]:
    """Every paper of the review in the order it needs them, one line for each person's own copy.

    Papers that go out before a review are left out once it was held and none was issued.
    """
    return of_page(desk, reviews.page(desk, review_id))


def of_page(desk: Desk, page: ReviewPage) -> tuple[ListedPaper, ...]:
    """As `list_papers`, of a review that is read already."""
    sent = issued.listed(desk.case_file, page.review.id or 0)
    return tuple(
        row for makes in MAKERS.values() for row in _of_kind(desk, page, makes, sent) if _is_wanted(page, row)
    )


def issue_all(desk: Desk, review_id: int, on: date | None = None) -> IssuedAll:
    """Issue every paper that is ready, each a change of its own; says what was left and why."""
    done, left = [], []
    for row in list_papers(desk, review_id):
        if row.stands is Stands.READY:
            try:
                done.append(papers.issue(desk, row.kind.id, review_id, on, row.recipient))
            except IroDeskError as error:
                left.append((row, error.sentence))
        elif row.obstacle is not None:
            left.append((row, row.obstacle.sentence))
    return IssuedAll(done=tuple(done), left=tuple(left))


def _is_wanted(page: ReviewPage, row: ListedPaper) -> bool:
    return bool(row.issued) or not row.kind.is_before or not page.review.meetings


def _of_kind(
    desk: Desk, page: ReviewPage, makes: Maker, sent: tuple[IssuedDocument, ...]
) -> Iterator[ListedPaper]:
    mine = [one for one in sent if one.kind == makes.kind.id]
    people, obstacle = _people(desk, page, makes)
    if not makes.kind.is_personal:
        yield _listed(desk, page, makes, people[0] if people else None, mine)
        return
    now = {one.recipient for one in people}
    for one in people:
        yield _listed(desk, page, makes, one, [held for held in mine if held.recipient == one.recipient])
    for recipient in dict.fromkeys(held.recipient for held in mine if held.recipient not in now):
        held = [one for one in mine if one.recipient == recipient]
        gone = Addressee(name=held[0].addressee, recipient=recipient)
        yield _listed(desk, page, makes, gone, held)
    if not people and not mine:
        nobody = RuleBroken("Nobody is entered to receive this paper yet.", field="recipient")
        yield ListedPaper(kind=makes.kind, obstacle=obstacle or nobody, clock=_clock(page, makes))


def _people(desk: Desk, page: ReviewPage, makes: Maker) -> tuple[tuple[Addressee, ...], RuleBroken | None]:
    try:
        return makes.addressees(desk, page, desk.today), None
    except RuleBroken as error:
        return (), error


def _listed(
    desk: Desk, page: ReviewPage, makes: Maker, to: Addressee | None, sent: list[IssuedDocument]
) -> ListedPaper:
    recipient = to.recipient if to else ""
    return ListedPaper(
        kind=makes.kind,
        recipient=recipient,
        addressee=to,
        obstacle=None if sent else papers.obstacle_of(desk, page, makes, recipient=recipient),
        clock=_clock(page, makes),
        issued=tuple(sent),
        changes=addenda.changes_since(desk, page, makes, sent[-1]) if sent else (),
        left_out=makes.left_out(desk, page),
    )


def _clock(page: ReviewPage, makes: Maker) -> Clock | None:
    return next((clock for clock in page.clocks if clock.rule == makes.kind.task), None)
