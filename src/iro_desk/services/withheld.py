"""What may be said to whom in the papers of a review, and what the IRO keeps back (rows D6, O6)."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from iro_desk.domain import sharing as rule
from iro_desk.domain.consulting import told_words
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.paper_kinds import AUDIENCES, Audience
from iro_desk.domain.sharing import Material, Sharing
from iro_desk.domain.topics import Topic
from iro_desk.domain.withheld import LeftOut, Why, Withheld
from iro_desk.services import reviews
from iro_desk.services.commands import command
from iro_desk.store import minutes, register

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from iro_desk.services.desk import Desk
    from iro_desk.services.reviews import ReviewPage
    from iro_desk.store.changes import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Sayable:
    """One thing the review has to say, in the list of what is withheld.

    `group` is the heading it stands under; `text` what it says. `why` is, by audience, why it is not
    said whatever the IRO ticks; `withheld` the audiences it is kept from by the IRO, `reason` why.
    """

    subject: str
    group: str
    what: str
    text: str
    why: dict[Audience, Why] = field(default_factory=dict)
    withheld: frozenset[Audience] = frozenset()
    reason: str = ""

    def may_be_ticked(self, audience: Audience) -> bool:
        """Whether it is the IRO's to say if that audience reads it."""
        return audience not in self.why and rule.can_be_withheld(self.subject, audience)


@dataclass(frozen=True, slots=True, kw_only=True)
class Keep:
    """What the IRO wants of one thing: kept from these audiences, for that reason."""

    subject: str
    audiences: frozenset[Audience] = frozenset()
    reason: str = ""


def material(desk: Desk, page: ReviewPage) -> Material:
    """All that a review has to say, before anything is left out."""
    review = page.review
    review_id = review.id or 0
    joint = review.joint_meeting_id
    return Material(
        consultations=page.consultations,
        sections=minutes.of_review(desk.case_file, review_id),
        shared=minutes.shared_of(desk.case_file, joint) if joint else {},
        decisions=page.decisions,
        statement=review.statement,
        withheld=register.withheld_of(desk.case_file, review_id),
    )


def said_to(desk: Desk, page: ReviewPage, audience: Audience, reader: str = "") -> Sharing:
    """What the review's papers may say to an audience; `reader` is "role:name" of a person's own paper."""
    return rule.shared_with(audience, material(desk, page), reader)


def left_out(desk: Desk, page: ReviewPage, audience: Audience) -> tuple[LeftOut, ...]:
    """What a paper for that audience does not say, and why."""
    return said_to(desk, page, audience).left_out


def sayable(desk: Desk, review_id: int) -> tuple[Sayable, ...]:
    """Everything the review has to say: consultations, sections, decisions, statement."""
    held = material(desk, reviews.page(desk, review_id))
    own = replace(held, withheld=())
    found = [*_consultations(own), *_sections(own), *_decisions(own), *_statement(own)]
    why = {audience: _automatic(own, audience) for audience in AUDIENCES}
    return tuple(_with_rows(one, why, held.withheld) for one in found)


@command("Withhold from a paper", touches=Topic.DOCUMENTS)
def save(desk: Desk, change: Change, review_id: int, wanted: Sequence[Keep]) -> None:
    """Keep what is withheld in a review's papers: these things, and no others of those named.

    RuleBroken, naming the field "reason:SUBJECT", where something is withheld without a reason,
    and where the social work team would not get a decision or the statement.
    """
    held = register.withheld_of(desk.case_file, review_id)
    for keep in wanted:
        _check(keep)
        rows = {row.audience: row for row in held if row.subject == keep.subject}
        for audience, row in rows.items():
            if audience not in keep.audiences:
                register.remove_withheld(change, row.id or 0)
        for audience in AUDIENCES:
            if audience in keep.audiences:
                new = Withheld(review_id=review_id, subject=keep.subject, audience=audience)
                row = rows.get(audience, new)
                register.save_withheld(change, replace(row, reason=keep.reason.strip()))


def _check(keep: Keep) -> None:
    if keep.audiences and not keep.reason.strip():
        raise RuleBroken("Say why this is withheld.", field=f"reason:{keep.subject}")
    if any(not rule.can_be_withheld(keep.subject, audience) for audience in keep.audiences):
        raise RuleBroken("The social work team gets every decision and your statement.")


def _consultations(held: Material) -> Iterable[Sayable]:
    for one in held.consultations:
        group, subject = rule.who_said(one), rule.subject_of(one)
        for key, text in one.told.items():
            what = told_words(one.person_role)[key]
            yield Sayable(subject=f"{subject}:{key}", group=group, what=what, text=text)
        if one.not_to_share.strip():
            yield Sayable(
                subject=f"{subject}:{rule.NOT_TO_SHARE}",
                group=group,
                what="Not to be shared",
                text=one.not_to_share,
            )


def _sections(held: Material) -> Iterable[Sayable]:
    sections, _ = rule.sections_for(Audience.PROFESSIONALS, held.sections, held.shared)
    for one in sections:
        own = (one.own.text, one.own.strengths, one.own.worries) if one.own else ()
        text = "\n".join(part for part in (one.shared, *own) if part.strip())
        subject = rule.section_subject(one.section.key)
        yield Sayable(subject=subject, group="Minutes", what=one.section.heading, text=text)


def _decisions(held: Material) -> Iterable[Sayable]:
    for one in held.decisions:
        what = f"Decision {one.number}"
        yield Sayable(subject=rule.decision_subject(one), group="Decisions", what=what, text=one.text)


def _statement(held: Material) -> Iterable[Sayable]:
    if held.statement.strip():
        yield Sayable(
            subject=rule.STATEMENT, group="Statement", what="What you think of the plan", text=held.statement
        )


def _automatic(own: Material, audience: Audience) -> dict[str, Why]:
    return {one.subject: one.why for one in rule.shared_with(audience, own).left_out}


def _with_rows(one: Sayable, why: dict[Audience, dict[str, Why]], rows: Sequence[Withheld]) -> Sayable:
    mine = [row for row in rows if row.subject == one.subject]
    return replace(
        one,
        why={audience: found[one.subject] for audience, found in why.items() if one.subject in found},
        withheld=frozenset(row.audience for row in mine),
        reason=next((row.reason for row in mine if row.reason), ""),
    )
