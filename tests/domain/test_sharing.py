from __future__ import annotations

from datetime import date
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iro_desk.domain.consultation import CONSENT, PERSON_ROLES, TOLD, VIEWS, Consultation
from iro_desk.domain.decisions import Decision
from iro_desk.domain.minutes import SECTIONS, MinutesSection, SharedSection
from iro_desk.domain.paper_kinds import Audience
from iro_desk.domain.schedule_7 import MATTERS, considered
from iro_desk.domain.sharing import (
    CARERS_NEED,
    Material,
    Sharing,
    can_be_withheld,
    decision_subject,
    shared_with,
)
from iro_desk.domain.withheld import Why, Withheld

DAY = date(2026, 11, 12)
OWN = [key for key in TOLD if key not in VIEWS]


def a_voice(role: str = "child", consent: str | None = "all", **more: object) -> Consultation:
    told = {"views": {"views_home": f"{role} on home"}, "proud_of": f"{role} is proud", **more}
    return Consultation(id=7, person_role=role, consulted_on=DAY, consent_to_share=consent, **told)  # type: ignore[arg-type]


def texts(said: Sharing) -> list[str]:
    parts = [one.text for one in said.told]
    for one in said.sections:
        parts += [one.shared, *(one.own.said if one.own else ())]
    return [*parts, *(decision.text for decision in said.decisions), said.statement]


@st.composite
def materials(draw: st.DrawFn) -> Material:
    """Anything a review may hold; every text is one of its own, so that a leak is seen as such."""
    number = count(1)

    def words() -> str:
        return f"text {next(number):03}."

    consultations = []
    for id_ in range(draw(st.integers(0, 4))):
        keys = draw(st.sets(st.sampled_from(list(TOLD)), max_size=5))
        told = {key: words() for key in TOLD if key in keys}
        consultations.append(
            Consultation(
                id=id_ + 1,
                person_role=draw(st.sampled_from(list(PERSON_ROLES))),
                consent_to_share=draw(st.sampled_from([*CONSENT, None])),
                private_fields=frozenset(draw(st.sets(st.sampled_from(list(TOLD)), max_size=3))),
                not_to_share=words() if draw(st.booleans()) else "",
                views={key: told[key] for key in told if key in VIEWS},
                **{key: told.get(key, "") for key in OWN},  # type: ignore[arg-type]
            )
        )
    written = draw(st.sets(st.sampled_from([section.key for section in SECTIONS]), max_size=6))
    together = draw(st.sets(st.sampled_from([section.key for section in SECTIONS]), max_size=4))
    decisions = tuple(
        Decision(id=id_ + 1, number=id_ + 1, text=words(), child_knows=draw(st.booleans()))
        for id_ in range(draw(st.integers(0, 3)))
    )
    subjects = [f"minutes:{key}" for key in written | together]
    subjects += [f"decision:{one.id}" for one in decisions] + ["statement"]
    subjects += [f"consultation:{one.id}" for one in consultations]
    subjects += [f"consultation:{one.id}:{key}" for one in consultations for key in one.told]
    kept = draw(st.sets(st.tuples(st.sampled_from(subjects), st.sampled_from(list(Audience))), max_size=8))
    return Material(
        consultations=tuple(consultations),
        sections={key: MinutesSection(review_id=1, key=key, text=words()) for key in written},
        shared={key: SharedSection(joint_meeting_id=1, key=key, text=words()) for key in together},
        decisions=decisions,
        statement=words() if draw(st.booleans()) else "",
        withheld=tuple(
            Withheld(review_id=1, subject=subject, audience=audience, reason="mine")
            for subject, audience in sorted(kept)
        ),
    )


def everything(material: Material) -> dict[str, list[str]]:
    """Each thing a review has to say, by subject, with its texts."""
    found: dict[str, list[str]] = {}
    for one in material.consultations:
        found |= {f"consultation:{one.id}:{key}": [text] for key, text in one.told.items()}
        if one.not_to_share:
            found[f"consultation:{one.id}:not_to_share"] = [one.not_to_share]
    for key, section in material.sections.items():
        found.setdefault(f"minutes:{key}", []).append(section.text)
    for key, shared in material.shared.items():
        found.setdefault(f"minutes:{key}", []).append(shared.text)
    found |= {f"decision:{one.id}": [one.text] for one in material.decisions}
    if material.statement:
        found["statement"] = [material.statement]
    return found


@given(
    material=materials(), audience=st.sampled_from(list(Audience)), reader=st.sampled_from(["", "mother:"])
)
def test_row_d6_everything_is_said_or_listed_as_left_out_never_both(
    material: Material, audience: Audience, reader: str
) -> None:
    sharing = shared_with(audience, material, reader)
    said, left = set(texts(sharing)), [one.subject for one in sharing.left_out]
    assert len(left) == len(set(left))
    for subject, parts in everything(material).items():
        assert all((part in said) is (subject not in left) for part in parts), subject


@given(material=materials(), audience=st.sampled_from(list(Audience)))
def test_no_paper_says_what_is_not_to_be_shared_or_has_no_consent(
    material: Material, audience: Audience
) -> None:
    sharing = shared_with(audience, material)
    for one in material.consultations:
        silent = one.consent_to_share not in {"all", "part"}
        for told in sharing.told:
            assert not (told.consultation is one and (silent or told.key in one.private_fields))
        assert not one.not_to_share or one.not_to_share not in texts(sharing)


def test_each_thing_left_out_says_why() -> None:
    said = shared_with(
        Audience.PROFESSIONALS,
        Material(
            consultations=(
                a_voice("school", None),
                a_voice("health", "none"),
                a_voice("child", "part", private_fields=frozenset({"views_home"}), not_to_share="My secret"),
            ),
            sections={"safety": MinutesSection(review_id=1, key="safety", text="An open enquiry.")},
            withheld=(
                Withheld(
                    review_id=1,
                    subject="minutes:safety",
                    audience=Audience.PROFESSIONALS,
                    reason="Police asked",
                ),
            ),
        ),
    )
    assert [(one.what, one.why, one.reason) for one in said.left_out] == [
        ("School, 12 November 2026: Home and placement", Why.CONSENT_NOT_ASKED, ""),
        ("School, 12 November 2026: What is going well", Why.CONSENT_NOT_ASKED, ""),
        ("Health, 12 November 2026: Home and placement", Why.NO_CONSENT, ""),
        ("Health, 12 November 2026: What is going well", Why.NO_CONSENT, ""),
        ("Child, 12 November 2026: Where I live", Why.KEPT_PRIVATE, ""),
        ("Child, 12 November 2026: what is not to be shared", Why.KEPT_PRIVATE, ""),
        ("Safety", Why.BY_IRO, "Police asked"),
    ]


def test_the_child_hears_their_own_words_and_praise_and_only_what_they_know() -> None:
    known, unknown = Decision(id=1, number=1, text="Known"), Decision(id=2, text="Unknown", child_knows=False)
    material = Material(
        consultations=(a_voice("child"), a_voice("school"), a_voice("mother")),
        decisions=(known, unknown),
        sections={"safety": MinutesSection(review_id=1, key="safety", text="A third person's offence")},
        statement="For adults",
    )
    said = shared_with(Audience.CHILD, material)
    assert [one.text for one in said.told] == [
        "child on home",
        "child is proud",
        "school is proud",
        "mother is proud",
    ]
    assert said.decisions == (known,)
    assert (said.sections, said.statement) == ((), "")


def test_a_part_that_nobody_marked_is_told_to_nobody() -> None:
    said = shared_with(
        Audience.PROFESSIONALS,
        Material(consultations=(a_voice("mother", "part", share_what="Only that I come"),)),
    )
    assert said.told == ()
    assert {one.why for one in said.left_out} == {Why.PART_UNMARKED}


@pytest.mark.parametrize(("consent", "is_told"), [("all", True), ("part", False), ("none", False)])
def test_a_parents_words_reach_the_other_parent_only_when_shared_whole(
    consent: str, *, is_told: bool
) -> None:
    kept = frozenset({"worries"}) if consent == "part" else frozenset()
    mother = a_voice("mother", consent, person_name="A. Example", private_fields=kept)
    material = Material(consultations=(mother,))
    to_father = shared_with(Audience.PARENTS, material, "father:B. Example")
    to_mother = shared_with(Audience.PARENTS, material, "mother:A. Example")
    to_another = shared_with(Audience.PARENTS, material, "mother:Somebody Else")
    assert bool(to_father.told) is bool(to_another.told) is is_told
    assert bool(to_mother.told) is (consent != "none")


def test_carers_get_the_sections_they_need() -> None:
    sections = {one.key: MinutesSection(review_id=1, key=one.key, text=one.key) for one in SECTIONS}
    said = shared_with(Audience.CARERS, Material(sections=sections, decisions=(Decision(id=1),)))
    assert {one.section.key for one in said.sections} == CARERS_NEED
    assert len(said.decisions) == 1


def test_the_team_gets_every_decision_and_the_statement() -> None:
    assert not can_be_withheld(decision_subject(Decision(id=4)), Audience.PROFESSIONALS)
    assert not can_be_withheld("statement", Audience.PROFESSIONALS)
    assert can_be_withheld("decision:4", Audience.PARENTS)
    assert can_be_withheld("minutes:safety", Audience.PROFESSIONALS)


def test_row_v1_schedule_7_is_covered_by_words_or_by_a_status() -> None:
    assert list(considered({})) == list(MATTERS) == sorted({key for one in SECTIONS for key in one.schedule})
    assert not any(considered({}).values())
    sections = {
        "health": MinutesSection(review_id=1, key="health", text="Seen by the dentist."),
        "uasc": MinutesSection(review_id=1, key="uasc", status="n_a"),
        "leisure": MinutesSection(review_id=1, key="leisure", text="  "),
    }
    shared = {"family_time": SharedSection(joint_meeting_id=1, key="family_time", text="They meet weekly.")}
    found = considered(sections, shared)
    assert {matter for matter, is_so in found.items() if is_so} == {"sch7_04", "sch7_08", "sch7_14"}
    every = {one.key: MinutesSection(review_id=1, key=one.key, status="met") for one in SECTIONS}
    assert all(considered(every).values())
