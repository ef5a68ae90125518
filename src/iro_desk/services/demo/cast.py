"""Who stands around one invented child, and the words that name and agree with the child."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from random import Random

from iro_desk.domain.child import Child, Episode
from iro_desk.domain.days import age_on
from iro_desk.services.demo.spec import Spec, read

_PRONOUNS = {
    "M": ("he", "him", "his", "his", "himself"),
    "F": ("she", "her", "her", "hers", "herself"),
    "U": ("they", "them", "their", "theirs", "themself"),
}
_HERITAGE = frozenset({"WBRI", "WOTH", "WIRI"})
_FOSTER = frozenset({"U1", "U2", "U3", "U4", "U5", "U6"})

ROLE_LABELS = {
    "social_worker": "social worker",
    "team_manager": "team manager",
    "school": "designated teacher",
    "health": "children in care nurse",
    "supervisor": "family time supervisor",
    "keyworker": "keyworker",
    "adviser": "personal adviser",
    "guardian": "children's guardian",
    "advocate": "advocate",
    "iro": "IRO",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """The grown-ups around one child, by what they are to the child."""

    spec: Spec
    names: dict[str, str]
    siblings: tuple[str, ...] = ()
    has_two_parents: bool = True
    words: dict[str, str] = field(default_factory=dict)

    def role_label(self, who: str, placement: str) -> str:
        """What the person is called beside the name in a decision."""
        if who != "carer":
            return ROLE_LABELS[who]
        return carer_label(placement)


def carer_label(placement: str) -> str:
    """What whoever looks after the child day by day is called."""
    if placement in {"U1", "U3"}:
        return "kinship carer"
    if placement == "P1":
        return "parent"
    if placement in {"A5", "A6"}:
        return "prospective adopter"
    return "foster carer" if placement in _FOSTER else "keyworker"


def cast_of(spec: Spec, siblings: tuple[str, ...], workers: dict[str, str], chance: Random) -> Cast:
    """Invent the people around a child; `workers` gives those who are known already."""
    adults = read("people")["adults"]
    women = chance.sample(adults["women"], 7)
    men = chance.sample(adults["men"], 4)
    surnames = chance.sample(adults["surnames"], 9)
    own = spec.name.split()[-1]
    names = {
        "carer": f"{women[0]} {surnames[0]}",
        "mother": f"{women[1]} {own}",
        "father": f"{men[0]} {own}",
        "school": f"{women[2]} {surnames[1]}" if chance.random() < 0.6 else f"{men[1]} {surnames[1]}",
        "health": f"{women[3]} {surnames[2]}",
        "supervisor": f"{women[4]} {surnames[3]}",
        "keyworker": f"{men[2]} {surnames[4]}",
        "adviser": f"{women[5]} {surnames[5]}",
        "guardian": f"{women[6]} {surnames[6]}",
        "advocate": f"{men[3]} {surnames[7]}",
        "independent_visitor": f"{chance.choice(adults['women'])} {surnames[8]}",
        **workers,
    }
    if spec.path in {"residential", "secure", "disabled", "semi", "remand"}:
        names["carer"] = names["keyworker"]
    if spec.path == "home":
        names["carer"] = names["mother"]
    return Cast(
        spec=spec,
        names=names,
        siblings=siblings,
        has_two_parents=chance.random() < 0.6,
        words=_words(spec, names, siblings),
    )


def _words(spec: Spec, names: dict[str, str], siblings: tuple[str, ...]) -> dict[str, str]:
    they, them, their, theirs, themself = _PRONOUNS[spec.sex]
    is_plural = they == "they"
    return {
        "name": spec.called,
        "they": they,
        "them": them,
        "their": their,
        "theirs": theirs,
        "themself": themself,
        "They": they.capitalize(),
        "Their": their.capitalize(),
        "is": "are" if is_plural else "is",
        "has": "have" if is_plural else "has",
        "was": "were" if is_plural else "was",
        "does": "do" if is_plural else "does",
        "s": "" if is_plural else "s",
        "es": "" if is_plural else "es",
        "ies": "y" if is_plural else "ies",
        "carer": names["carer"].split()[0],
        "worker": names["social_worker"].split()[0],
        "teacher": names["school"],
        "sibling": siblings[0] if siblings else "",
    }


def tags_of(cast: Cast, child: Child, episode: Episode | None, on: date) -> frozenset[str]:
    """What is true of the child on that day, in the words the texts ask for in `needs`."""
    spec = cast.spec
    placement = (episode.placement_type if episode else None) or ""
    legal = (episode.legal_status if episode else None) or ""
    age = age_on(child.born_on, on) if child.born_on else 0
    is_adoption = spec.path in {"placed", "authorised"}
    facts = {
        "foster": placement in _FOSTER,
        "kin": placement in {"U1", "U3"},
        "residential": placement in {"K1", "K2"},
        "supported": placement == "K3",
        "home": placement == "P1",
        "s20": legal == "V2",
        "ico": legal == "C1",
        "co": legal == "C2",
        "uasc": child.is_uasc,
        "notuasc": not child.is_uasc,
        "siblings": bool(cast.siblings),
        "adoption": is_adoption and placement != "A6",
        "placed": placement == "A6",
        "longterm": (child.permanence_plan or "").startswith("f)") and legal == "C2",
        "birth": not child.is_uasc and not is_adoption and placement != "P1",
        "remand": legal == "J1",
        "disabled": spec.path == "disabled",
        "notdisabled": spec.path != "disabled",
        "secure": placement == "K1",
        "mother": spec.path == "mother",
        "heritage": spec.ethnicity not in _HERITAGE,
        "baby": 1 <= age < 3,
        "speaking": age >= 4 and spec.path != "disabled",
        "young": 4 <= age < 8,
        "small": age < 9,
        "schoolage": age >= 5,
        "primary": 5 <= age < 11,
        "secondary": age >= 11,
        "eight": age >= 8 and spec.path != "disabled",
        "twelve": age >= 12,
        "sixteen": age >= 16,
    }
    return frozenset(tag for tag, holds in facts.items() if holds)
