"""Who may have a copy of the record of a review (statutory.md 4.2, Distribution; row D6).

The record is the social work team's paper and is issued once, whole. A copy goes to a person outside
the team only where nothing that stands in it is left out for the audience that person belongs to;
whoever gets none gets a letter of their own. What counts, beside what `sharing` leaves out, is what is
for the team alone: legal advice, and why somebody was not there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from iro_desk.domain.consultation import PARENTS, PERSON_ROLES
from iro_desk.domain.paper_kinds import Audience
from iro_desk.domain.people import ATTENDED
from iro_desk.domain.register import TextBlock
from iro_desk.domain.sharing import (
    STATEMENT,
    Material,
    decision_subject,
    section_subject,
    shared_with,
    subject_of,
)
from iro_desk.domain.withheld import LeftOut

LEGAL_ADVICE = "Legal advice"
NOTHING_RECORDED = "Nothing recorded."
AWAY_REASON = "Why somebody was not there"
"""What the record says to the team alone, and what stands where nothing is recorded."""

_REASON = re.compile(
    rf"(?:{'|'.join(map(re.escape, ATTENDED.values()))})(?:, for part of it)?: ", re.IGNORECASE
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


def why_kept(
    reader: Reader, held: Material, *, issued: Sequence[TextBlock] | None = None, for_team: str = ""
) -> str:
    """Why no copy of the record may go to that reader, as a sentence; "" where one may.

    `issued` is what the record said when it was issued: only what stands in it counts, and that counts
    whatever became of it since; None while it is a draft. `for_team` names what a draft says to the
    team alone, "" for nothing.
    """
    if reader.audience is Audience.PROFESSIONALS:
        return ""
    left = shared_with(reader.audience, held, f"{reader.key}:{reader.name}").left_out
    if issued is None:
        whole = {one.subject for one in shared_with(Audience.PROFESSIONALS, held).left_out}
        named = [one.what for one in left if one.subject not in whole]
    else:
        named = list(_standing(reader, held, left, issued))
        for_team = _for_team(reader, issued)
    named += [for_team] if for_team else []
    if not named:
        return ""
    first = f"{named[0]} and {len(named) - 1} more" if len(named) > 1 else named[0]
    them = _THEY[reader.audience] if reader.key != "other" else "people outside the team"
    own = "" if reader.key == "other" else " They get their own letter."
    return f"Something in it is withheld from {them} ({first}).{own}"


def _standing(
    reader: Reader, held: Material, left: Iterable[LeftOut], issued: Sequence[TextBlock]
) -> Iterator[str]:
    """What stands in the issued record and is left out for the reader; what was emptied since included."""
    blocks = {block.key: block for block in issued if block.text.strip()}
    texts, seen = _texts(held), set()
    for one in left:
        seen.add(one.subject)
        said = texts.get(one.subject, ())
        if one.subject in blocks or any(text in block.text for text in said for block in issued):
            yield one.what
    for row in held.withheld:
        if row.audience is reader.audience and row.subject in blocks and row.subject not in seen:
            yield blocks[row.subject].heading


def _for_team(reader: Reader, issued: Sequence[TextBlock]) -> str:
    """What the issued record says to the team alone, "" for nothing."""
    for block in issued:
        if block.key == f"considered:{LEGAL_ADVICE}" and block.text.strip() != NOTHING_RECORDED:
            return LEGAL_ADVICE
        lines = block.text.splitlines() if block.key == "people" else []
        if any(_REASON.search(line) for line in lines if not _is_of(line, reader)):
            return AWAY_REASON
    return ""


def _is_of(line: str, reader: Reader) -> bool:
    """Whether a line of the people is the reader's own: it begins with their whole name."""
    return line.partition(",")[0].strip().casefold() == reader.name.strip().casefold()


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
