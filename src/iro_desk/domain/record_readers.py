"""Who may have a copy of the record of a review (statutory.md 4.2, Distribution; row D6).

The record is the social work team's paper and is issued once, whole. A copy goes to a person outside
the team only where nothing that stands in it is left out for the audience that person belongs to;
whoever gets none gets a letter of their own. What counts, beside what `sharing` leaves out, is what is
for the team alone: legal advice, and why somebody was not there.
"""

from __future__ import annotations

from dataclasses import dataclass

from iro_desk.domain.consultation import PARENTS, PERSON_ROLES
from iro_desk.domain.paper_kinds import Audience
from iro_desk.domain.sharing import (
    STATEMENT,
    Material,
    decision_subject,
    section_subject,
    shared_with,
    subject_of,
)

_THEY = {Audience.CHILD: "the child", Audience.PARENTS: "parents", Audience.CARERS: "carers"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Somebody who took part or was heard. `key` is one of PERSON_ROLES, "" for the team's manager.

    `kept` says why no copy of the record may go to them; "" for one who may have it.
    """

    name: str
    role: str
    key: str = ""
    kept: str = ""

    @property
    def audience(self) -> Audience:
        """Whom a paper for them is written for."""
        return audience_of(self.key)


def audience_of(role: str) -> Audience:
    """The audience that a person of that role belongs to; one whose part is not known reads as carers do."""
    if role == "child":
        return Audience.CHILD
    if role in PARENTS:
        return Audience.PARENTS
    return Audience.CARERS if role in {"carer", "other"} else Audience.PROFESSIONALS


def role_key(role: str) -> str:
    """The role whose words these are ("Mother"), "" for any other words."""
    wanted = role.strip().casefold()
    return next((key for key, words in PERSON_ROLES.items() if words.casefold() == wanted), "")


def why_kept(reader: Reader, held: Material, *, issued: str = "", for_team: str = "") -> str:
    """Why no copy of the record may go to that reader, as a sentence; "" where one may.

    `issued` is what the record said when it was issued: what it printed stands in it, whatever was
    withheld since. `for_team` names what else is in it for the team alone, "" for nothing.
    """
    audience = reader.audience
    if audience is Audience.PROFESSIONALS:
        return ""
    whole = {one.subject for one in shared_with(Audience.PROFESSIONALS, held).left_out}
    left = shared_with(audience, held, f"{reader.key}:{reader.name}").left_out
    texts = _texts(held)
    stands = [
        one.what
        for one in left
        if one.subject not in whole or any(text in issued for text in texts.get(one.subject, ()))
    ]
    named = [*stands, for_team] if for_team else stands
    if not named:
        return ""
    first = f"{named[0]} and {len(named) - 1} more" if len(named) > 1 else named[0]
    them = _THEY[audience] if reader.key != "other" else "people outside the team"
    own = "" if reader.key == "other" else " They get their own letter."
    return f"Something in it is withheld from {them} ({first}).{own}"


def _texts(held: Material) -> dict[str, tuple[str, ...]]:
    """The words of each thing that may be left out, by its subject."""
    found: dict[str, tuple[str, ...]] = {}
    for said in held.consultations:
        found |= {f"{subject_of(said)}:{key}": (text,) for key, text in said.told.items()}
    for key, own in held.sections.items():
        found[section_subject(key)] = (own.text, own.strengths, own.worries)
    for key, shared in held.shared.items():
        found[section_subject(key)] = (*found.get(section_subject(key), ()), shared.text)
    found |= {decision_subject(one): (one.text,) for one in held.decisions}
    found[STATEMENT] = (held.statement,)
    return {key: tuple(text.strip() for text in texts if text.strip()) for key, texts in found.items()}
