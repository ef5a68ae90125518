"""Whom the record of a review may go to, and why somebody gets none (statutory.md 4.2, Distribution)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from iro_desk.domain.addenda import from_content
from iro_desk.domain.consultation import PERSON_ROLES
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.people import TIERS
from iro_desk.domain.record_readers import AWAY_REASON, LEGAL_ADVICE, Reader, role_key, why_kept
from iro_desk.domain.sharing import decision_subject
from iro_desk.services import withheld
from iro_desk.store import register

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iro_desk.domain.register import Dispatch, TextBlock
    from iro_desk.domain.sharing import Material
    from iro_desk.services.desk import Desk
    from iro_desk.services.reviews import ReviewPage
    from iro_desk.store.issued import IssuedDocument

_THERE = frozenset({"in_person", "video", "phone", "sent_views", "apologies"})


def readers(desk: Desk, page: ReviewPage, held: IssuedDocument | None = None) -> tuple[Reader, ...]:
    """All who took part or were heard, each with why the record may not go to them; `held` once issued."""
    every, issued = _material(desk, page), _printed(held)
    return tuple(
        replace(one, kept=why_kept(one, every, issued=issued, for_team=_for_team(page, one)))
        for one in dict.fromkeys(_everybody(page))
    )


def check(desk: Desk, page: ReviewPage, copy: Dispatch, held: IssuedDocument) -> None:
    """RuleBroken where the record may not go to that person, known by the name or by the role."""
    name, key = copy.to_whom.strip(), role_key(copy.role)
    found = {one for one in _everybody(page) if one.name.casefold() == name.casefold()}
    if key:
        found.add(Reader(name=name, role=copy.role, key=key))
    every, issued = _material(desk, page), _printed(held)
    for one in found:
        why = why_kept(one, every, issued=issued, for_team=_for_team(page, one))
        if why:
            raise RuleBroken(
                f"{name} can't be sent the record. {why} Choose the route “Not sent”.", field="route"
            )


def _material(desk: Desk, page: ReviewPage) -> Material:
    """All the record may say; it quotes the decisions of the last review too, withheld as they were there."""
    every = withheld.material(desk, page)
    last = {decision_subject(one) for one in page.last_decisions}
    rows = register.withheld_of(desk.case_file, page.last_review.id or 0) if page.last_review else ()
    return replace(
        every,
        decisions=(*every.decisions, *page.last_decisions),
        withheld=(*every.withheld, *(row for row in rows if row.subject in last)),
    )


def _printed(held: IssuedDocument | None) -> tuple[TextBlock, ...] | None:
    """What it said when it was issued; None for a draft, and where its words were not kept yet."""
    return (from_content(held.content) or None) if held else None


def _for_team(page: ReviewPage, reader: Reader) -> str:
    """What the record says to the team alone, beside what may be withheld (row V2)."""
    if page.review.legal_advice.strip():
        return LEGAL_ADVICE
    own = {one.id for one in page.attendance if (one.role, one.name) == (reader.key, reader.name)}
    told = [one.reason for one in page.attendance if one.id not in own]
    told += [one.reason for one in page.at_meetings if one.attendance_id not in own]
    return AWAY_REASON if any(reason.strip() for reason in told) else ""


def _everybody(page: ReviewPage) -> Iterator[Reader]:
    """The child first, then who took part or was heard, the social worker and the team's manager."""
    child = page.history.child
    yield Reader(name=child.display_name, role="Child", key="child")
    for person in page.attendance:
        if person.attended in _THERE and person.role != "child":
            yield _reader(person.role, person.name)
    for said in page.consultations:
        if said.person_role != "child":
            yield _reader(said.person_role, said.person_name)
    if child.social_worker:
        yield _reader("social_worker", child.social_worker)
    if page.team_manager is not None:
        yield Reader(name=page.team_manager.name, role=TIERS[page.team_manager.tier])


def _reader(key: str, name: str) -> Reader:
    role = PERSON_ROLES.get(key, key)
    return Reader(name=name or role, role=role, key=key)
