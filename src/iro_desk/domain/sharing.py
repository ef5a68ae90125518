"""What may be said to whom: nothing reaches a paper but through here (rows D6, K6; statutory.md 4.1 to 4.3).

The rules, in the order they are asked:

- A person's words are shared only with their consent: without it, and while nobody has asked, they
  are in no paper at all, the record included (statutory.md 4.1, consent_to_share; S1 9.3). So is a
  part the person keeps to themselves, and `not_to_share` always. Where a part may be shared and
  nothing is marked private yet, nothing is told: words alone do not say which field it is.
- A parent who shares "part of it" has said in words which part, and to whom no form can know: to
  the other parent it is not told. What is shared whole is (4.1, parents).
- The child is told their own words and what people are proud of, never a third person's worries,
  health or wrongs, and no decision they have not been told of (4.3, checks of the child's letter).
  The sections of the record and the IRO's statement are written for adults and are not quoted.
- Carers get what caring for the child needs (4.2, distribution; 6.1, minimise): the decisions,
  their own words, and the sections of CARERS_NEED.
- What the IRO withholds from an audience is not in its papers (row D6).
- How each person was heard, apart from their words, is for the social work team (row C17): also
  where none of the words may be told, but not where the IRO withholds all of the consultation.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from iro_desk.domain.consultation import PARENTS, PERSON_ROLES, Consultation
from iro_desk.domain.consulting import told_words
from iro_desk.domain.decisions import Decision
from iro_desk.domain.minutes import SECTIONS, MinutesSection, Section, SharedSection
from iro_desk.domain.paper_kinds import Audience
from iro_desk.domain.withheld import LeftOut, Why, Withheld
from iro_desk.domain.wording import plain_date

CARERS_NEED = frozenset({"placement", "health", "education", "delegated_authority", "family_time"})
"""The sections of the record that carers get."""

STATEMENT = "statement"
"""The subject of the IRO's statement."""

NOT_TO_SHARE = "not_to_share"
"""Where the subject of a consultation ends that names what a person asked to keep out of every paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Something one person said: `key` is one of consultation.TOLD."""

    consultation: Consultation
    key: str
    text: str

    @property
    def heading(self) -> str:
        """What it is about, in the words of whoever said it."""
        return told_words(self.consultation.person_role)[self.key]


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionSaid:
    """One section of the record: what brothers and sisters share stands before the child's own."""

    section: Section
    own: MinutesSection | None = None
    shared: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """All that a review has to say: its consultations, its record with what is shared, its decisions."""

    consultations: tuple[Consultation, ...] = ()
    sections: Mapping[str, MinutesSection] = field(default_factory=dict)
    shared: Mapping[str, SharedSection] = field(default_factory=dict)
    decisions: tuple[Decision, ...] = ()
    statement: str = ""
    withheld: tuple[Withheld, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharing:
    """What may be said to one audience, and what is left out, each thing in exactly one of the two.

    `tells_opinion`: whether it is told what the IRO thinks of the plan at all, with or without words.
    `heard`: the consultations whose facts it is told, apart from the words.
    """

    told: tuple[Told, ...] = ()
    heard: tuple[Consultation, ...] = ()
    sections: tuple[SectionSaid, ...] = ()
    decisions: tuple[Decision, ...] = ()
    statement: str = ""
    tells_opinion: bool = True
    left_out: tuple[LeftOut, ...] = ()

    def told_by(self, *roles: str) -> tuple[Told, ...]:
        """What people of these roles said."""
        return tuple(one for one in self.told if one.consultation.person_role in roles)

    def section(self, key: str) -> SectionSaid | None:
        """One section of the record, None where it is empty or not for this audience."""
        return next((one for one in self.sections if one.section.key == key), None)


def shared_with(audience: Audience, material: Material, reader: str = "") -> Sharing:
    """All that may be said to the audience; `reader` is the "role:name" of a paper of one person's own."""
    told, not_told = told_to(audience, material.consultations, material.withheld, reader)
    sections, no_sections = sections_for(audience, material.sections, material.shared, material.withheld)
    decisions, no_decisions = decisions_for(audience, material.decisions, material.withheld)
    why = _why_no_statement(audience, material.withheld)
    has_statement = bool(material.statement.strip())
    no_statement = (why,) if why and has_statement else ()
    return Sharing(
        told=told,
        heard=_heard_by(audience, material),
        sections=sections,
        decisions=decisions,
        statement="" if why else material.statement,
        tells_opinion=why is None,
        left_out=(*not_told, *no_sections, *no_decisions, *no_statement),
    )


def told_to(
    audience: Audience,
    consultations: Iterable[Consultation],
    withheld: Iterable[Withheld] = (),
    reader: str = "",
) -> tuple[tuple[Told, ...], tuple[LeftOut, ...]]:
    """What people said that the audience may be told, and what not; `reader` as in `shared_with`."""
    kept = _kept_from(audience, withheld)
    told: list[Told] = []
    left: list[LeftOut] = []
    for consultation in consultations:
        for key, text in consultation.told.items():
            subject = f"{subject_of(consultation)}:{key}"
            what = f"{who_said(consultation)}: {told_words(consultation.person_role)[key]}"
            row = kept.get(subject) or kept.get(subject_of(consultation))
            why = _why_not_told(audience, consultation, key, reader) or (Why.BY_IRO if row else None)
            if why is None:
                told.append(Told(consultation=consultation, key=key, text=text))
            else:
                left.append(_left(subject, what, why, row))
        if consultation.not_to_share.strip():
            subject = f"{subject_of(consultation)}:{NOT_TO_SHARE}"
            what = f"{who_said(consultation)}: what is not to be shared"
            left.append(LeftOut(subject=subject, what=what, why=Why.KEPT_PRIVATE))
    return tuple(told), tuple(left)


def sections_for(
    audience: Audience,
    sections: Mapping[str, MinutesSection],
    shared: Mapping[str, SharedSection],
    withheld: Iterable[Withheld] = (),
) -> tuple[tuple[SectionSaid, ...], tuple[LeftOut, ...]]:
    """The sections of the record, in its order, that the audience may read, and those it may not."""
    kept = _kept_from(audience, withheld)
    said: list[SectionSaid] = []
    left: list[LeftOut] = []
    for section in SECTIONS:
        one = _section(section, sections, shared)
        if one is None:
            continue
        subject = section_subject(section.key)
        why = _why_no_section(audience, section) or (Why.BY_IRO if subject in kept else None)
        if why is None:
            said.append(one)
        else:
            left.append(_left(subject, section.heading, why, kept.get(subject)))
    return tuple(said), tuple(left)


def decisions_for(
    audience: Audience, decisions: Iterable[Decision], withheld: Iterable[Withheld] = ()
) -> tuple[tuple[Decision, ...], tuple[LeftOut, ...]]:
    """The decisions that the audience may read, and those it may not."""
    kept = _kept_from(audience, withheld)
    said: list[Decision] = []
    left: list[LeftOut] = []
    for decision in decisions:
        subject = decision_subject(decision)
        is_unknown = audience is Audience.CHILD and not decision.child_knows
        why = Why.CHILD_NOT_TOLD if is_unknown else Why.BY_IRO if subject in kept else None
        if why is None:
            said.append(decision)
        else:
            left.append(_left(subject, f"Decision {decision.number}", why, kept.get(subject)))
    return tuple(said), tuple(left)


def subject_of(consultation: Consultation) -> str:
    """How all of a consultation is named among what is withheld."""
    return f"consultation:{consultation.id}"


def section_subject(key: str) -> str:
    """How a section of the record is named among what is withheld."""
    return f"minutes:{key}"


def decision_subject(decision: Decision) -> str:
    """How a decision is named among what is withheld."""
    return f"decision:{decision.id}"


def who_said(consultation: Consultation) -> str:
    """Who said it and when: "Mother (A. Example), 2 November 2026"."""
    role = PERSON_ROLES.get(consultation.person_role, consultation.person_role)
    name = f" ({consultation.person_name})" if consultation.person_name.strip() else ""
    day = f", {plain_date(consultation.consulted_on)}" if consultation.consulted_on else ""
    return f"{role}{name}{day}"


def can_be_withheld(subject: str, audience: Audience) -> bool:
    """Whether the IRO may keep it from the audience.

    The decisions and the statement are what the review is for: the social work team gets them whole
    (statutory.md 4.3, letter to the team manager).
    """
    is_owed = subject == STATEMENT or subject.startswith("decision:")
    return not (is_owed and audience is Audience.PROFESSIONALS)


def _section(
    section: Section, sections: Mapping[str, MinutesSection], shared: Mapping[str, SharedSection]
) -> SectionSaid | None:
    own = sections.get(section.key)
    own = None if own is None or own.is_empty else own
    text = shared[section.key].text.strip() if section.key in shared else ""
    return SectionSaid(section=section, own=own, shared=text) if own or text else None


def _heard_by(audience: Audience, material: Material) -> tuple[Consultation, ...]:
    if audience is not Audience.PROFESSIONALS:
        return ()
    kept = _kept_from(audience, material.withheld)
    return tuple(one for one in material.consultations if not _is_all_kept(one, kept))


def _is_all_kept(one: Consultation, kept: Mapping[str, Withheld]) -> bool:
    subject = subject_of(one)
    each = [f"{subject}:{key}" in kept for key in one.told]
    return subject in kept or (bool(each) and all(each))


def _why_not_told(audience: Audience, consultation: Consultation, key: str, reader: str) -> Why | None:
    if consultation.consent_to_share not in {"all", "part"}:
        return Why.NO_CONSENT if consultation.consent_to_share else Why.CONSENT_NOT_ASKED
    if consultation.is_part_unmarked:
        return Why.PART_UNMARKED
    if key not in consultation.shareable:
        return Why.KEPT_PRIVATE
    if not _is_needed(audience, consultation.person_role, key):
        return Why.NOT_NEEDED
    is_in_part = consultation.consent_to_share == "part"
    if audience is Audience.PARENTS and is_in_part and _is_other_parent(consultation, reader):
        return Why.OTHER_PARENT
    return None


def _is_needed(audience: Audience, role: str, key: str) -> bool:
    """Whether the audience is told what people of that role said."""
    if audience is Audience.CHILD:
        return role == "child" or key == "proud_of"
    return audience is not Audience.CARERS or role == "carer"


def _is_other_parent(consultation: Consultation, reader: str) -> bool:
    """Whether these are a parent's words and not the reader's own; where no reader is given, nobody's own."""
    role, _, name = reader.partition(":")
    is_own = role == consultation.person_role and name.strip() == consultation.person_name.strip()
    return consultation.person_role in PARENTS and not is_own


def _why_no_section(audience: Audience, section: Section) -> Why | None:
    is_needed = {
        Audience.CHILD: False,
        Audience.CARERS: section.key in CARERS_NEED,
    }.get(audience, True)
    return None if is_needed else Why.NOT_NEEDED


def _why_no_statement(audience: Audience, withheld: Iterable[Withheld]) -> LeftOut | None:
    row = _kept_from(audience, withheld).get(STATEMENT)
    if audience in {Audience.CHILD, Audience.CARERS}:
        return _left(STATEMENT, "What you think of the plan", Why.NOT_NEEDED, row)
    return _left(STATEMENT, "What you think of the plan", Why.BY_IRO, row) if row else None


def _kept_from(audience: Audience, withheld: Iterable[Withheld]) -> dict[str, Withheld]:
    return {row.subject: row for row in withheld if row.audience is audience}


def _left(subject: str, what: str, why: Why, row: Withheld | None) -> LeftOut:
    return LeftOut(subject=subject, what=what, why=why, reason=row.reason if row else "")
