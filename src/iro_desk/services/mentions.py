"""A paper that speaks of another child, or tells the family an address, is stopped for a look (row B14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain import addresses
from iro_desk.domain import mentions as rule
from iro_desk.domain.consultation import PARENTS
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.mentions import Around, Kind, Mention, Other
from iro_desk.domain.paper_kinds import PAPER_KINDS, REVIEW_RECORD, Audience
from iro_desk.domain.topics import Topic
from iro_desk.domain.wording import counted
from iro_desk.services import phrases, record_readers, reviews, settings
from iro_desk.services.commands import command
from iro_desk.services.paper_makers import maker
from iro_desk.store import children, consultations, minutes
from iro_desk.store import mentions as kept
from iro_desk.store import reviews as kept_reviews
from iro_desk.store.mentions import Passed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from iro_desk.domain.child import Child
    from iro_desk.domain.register import TextBlock
    from iro_desk.services.desk import Desk
    from iro_desk.services.reviews import ReviewPage
    from iro_desk.store.changes import Change

FIELD = "mentions"
"""The field of the sentence that stops a paper."""

WORDS = {
    Kind.NAME: "the name of another child",
    Kind.PERHAPS: "perhaps the name of another child",
    Kind.WORDS: "words another child's record has",
    Kind.ADDRESS: "perhaps where the child lives",
    Kind.CHILD: "what tells who the child is",
}
"""Each kind of mention in words."""

REASONS = {
    "together": "It is about the time or life they share",
    "same_name": "It is somebody, or something, else of that name",
    "told_alike": "Both were told the same",
    "agreed": "The people it concerns agreed that it is said",
}
"""Why a passage belongs in the paper, to choose from."""

ADDRESS_REASONS = {
    "public": "It is an office, a school or another place, and nobody's home",
    "knows": "This reader knows where the child lives, and may",
}
"""Why an address stays in a paper to the family."""

CHILD_REASONS = {"same_name": "It is somebody, or something, else of that name"}
"""Why a name stays in a paper that goes by reference."""

_FAMILY = PARENTS | {"other"}


def of_paper(desk: Desk, kind: str, review_id: int, recipient: str = "") -> tuple[Mention, ...]:
    """The passages to look at in a paper as it would be issued today; those meant are left out."""
    page, makes = reviews.page(desk, review_id), maker(kind)
    return to_look_at(desk, page, kind, recipient, makes.blocks(makes.say(desk, page, recipient, None)))


def to_look_at(
    desk: Desk, page: ReviewPage, kind: str, recipient: str, blocks: Iterable[TextBlock]
) -> tuple[Mention, ...]:
    """The passages of a paper's text about another child that nobody has looked at yet.

    In a paper to the family, addresses too: where a child lives is not for everybody. The record is
    one where a copy of it may go to a parent, or to somebody else outside the team.
    """
    text = tuple(blocks)
    review_id = page.review.id or 0
    passed = {
        one.key
        for one in kept.passed_of(desk.case_file, review_id)
        if (one.kind, one.recipient) == (kind, recipient)
    }
    found = rule.find(text, tuple(others_than(desk, page.history.child)), _around(desk, page))
    if kind == REVIEW_RECORD and _may_reach_family(desk, page):
        # Where the meetings were held stands in every record; an address is another matter.
        found = (*found, *rule.addresses_in(text, page.history.child.id or 0))
    elif PAPER_KINDS[kind].audience is Audience.PARENTS or recipient.partition(":")[0] in _FAMILY:
        places = [page.review.planned_place, *(meeting.place for meeting in page.review.meetings)]
        homes = [place for place in places if addresses.is_home(place)]
        found = (*found, *rule.addresses_in(text, page.history.child.id or 0, homes))
    return tuple(one for one in found if one.key not in passed)


def _may_reach_family(desk: Desk, page: ReviewPage) -> bool:
    return any(one.key in _FAMILY and not one.kept for one in record_readers.readers(desk, page))


def check(desk: Desk, page: ReviewPage, kind: str, recipient: str, blocks: Iterable[TextBlock]) -> None:
    """RuleBroken with the field FIELD while a passage about another child was not looked at."""
    found = to_look_at(desk, page, kind, recipient, blocks)
    if found:
        raise RuleBroken(
            f"{stopped_for(found)} Look at each, and change it or say that it is meant.", field=FIELD
        )


def stopped_for(found: Sequence[Mention]) -> str:
    """Why a paper was stopped, in a sentence."""
    telling = sum(one.kind is Kind.CHILD for one in found)
    if telling:
        passages = counted(telling, "passage")
        verb = "tells" if telling == 1 else "tell"
        said = f"This paper goes by reference, and {passages} in it {verb} who the child is."
        left = [one for one in found if one.kind is not Kind.CHILD]
        return f"{said} {stopped_for(left)}" if left else said
    homes = sum(one.kind is Kind.ADDRESS for one in found)
    others = len(found) - homes
    if not homes:
        return f"{counted(others, 'passage')} in this paper may be about another child."
    live = "may say where the child lives"
    if not others:
        return f"{counted(homes, 'passage')} in this paper {live}."
    return f"{counted(others, 'passage')} in this paper may be about another child, and {homes} {live}."


def reasons(kind: Kind) -> dict[str, str]:
    """Why a passage of that kind belongs in a paper, to choose from."""
    return {Kind.ADDRESS: ADDRESS_REASONS, Kind.CHILD: CHILD_REASONS}.get(kind, REASONS)


@command("Pass a mention of another child", touches=Topic.DOCUMENTS)
def pass_(
    _desk: Desk,
    change: Change,
    kind: str,
    review_id: int,
    found: Sequence[Mention],
    recipient: str = "",
    *,
    reason: str,
) -> None:
    """Say that these passages are meant in this paper; RuleBroken without a reason.

    A passage whose words change is asked about again.
    """
    keep_passed(change, found, reason, kind=kind, recipient=recipient, review_id=review_id)


def keep_passed(
    change: Change, found: Sequence[Mention], reason: str, *, kind: str, recipient: str, **paper_of: int
) -> None:
    """Keep that passages are meant in a paper of a review_id or an alert_id; RuleBroken without a reason."""
    if not reason.strip():
        raise RuleBroken("Say why it belongs in this paper.", field="reason")
    for one in found:
        passed = Passed(
            kind=kind,
            recipient=recipient,
            block=one.block,
            about_id=one.about,
            found=one.found,
            passage=one.passage,
            reason=reason.strip(),
            **paper_of,
        )
        kept.save_passed(change, passed)


def others_than(desk: Desk, child: Child) -> Iterator[Other]:
    """Every other child; of brothers and sisters what they said and what their records say as well."""
    for one in children.every(desk.case_file):
        if one.id == child.id or not one.name.strip():
            continue
        group = one.sibling_group_id
        is_sibling = group is not None and group == child.sibling_group_id
        yield Other(
            child_id=one.id or 0,
            name=one.name,
            known_as=one.known_as,
            is_sibling=is_sibling,
            words=tuple(_words_of(desk, one.id or 0)) if is_sibling else (),
        )


def _words_of(desk: Desk, child_id: int) -> Iterator[str]:
    for said in consultations.of_child(desk.case_file, child_id):
        yield from said.told.values()
        yield said.not_to_share
    for review in kept_reviews.of_child(desk.case_file, child_id):
        for section in minutes.of_review(desk.case_file, review.id or 0).values():
            yield from section.said[1:]


def _around(desk: Desk, page: ReviewPage) -> Around:
    child, review = page.history.child, page.review
    joint = review.joint_meeting_id
    shared = minutes.shared_of(desk.case_file, joint).values() if joint else ()
    people = [person.name for person in (*page.attendance, *page.last_attendance) if person.role != "child"]
    people += [one.person_name for one in page.consultations]
    people += [one.responsible_name for one in (*page.decisions, *page.last_decisions)]
    people += [child.social_worker or "", settings.profile(desk).iro_name]
    people += [page.team_manager.name] if page.team_manager else []
    return Around(
        own=tuple(name for name in (child.name, child.known_as) if name),
        people=tuple(name for name in people if name),
        shared=tuple(one.text for one in shared),
        phrases=tuple(one.text for one in phrases.every(desk)),
    )
