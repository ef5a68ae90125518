"""What the case file knows already about the matter of a section, so that nobody looks it up or asks twice.

Row V8 of the features: health, dental, education, contact, missing since the last review.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from iro_desk.domain import codes
from iro_desk.domain.consultation import METHODS, PARENTS, PERSON_ROLES, Consultation
from iro_desk.domain.events import WORDS, EventKind
from iro_desk.domain.history import History
from iro_desk.domain.wording import short_date

_K = EventKind
_LATEST: Mapping[str, tuple[EventKind, ...]] = {
    "permanence": (_K.PERMANENCE_PLAN,),
    "delegated_authority": (_K.DELEGATED_AUTHORITY,),
    "family_time": (_K.FAMILY_TIME,),
    "health": (_K.HEALTH_ASSESSMENT, _K.DENTAL_CHECK, _K.IMMUNISATIONS),
    "emotions": (_K.SDQ,),
    "education": (_K.PEP,),
    "support": (_K.VISIT, _K.ADVOCATE_OFFERED, _K.INDEPENDENT_VISITOR_OFFERED),
    "leaving_care": (_K.PATHWAY_PLAN, _K.PERSONAL_ADVISER),
}
"""Of these the day it was last done is told, or that none is on file."""

_SINCE: Mapping[str, tuple[EventKind, ...]] = {
    "changes": (_K.SOCIAL_WORKER_CHANGE, _K.PLACEMENT_CHANGE, _K.UNPLANNED_MOVE),
    "legal_status": (_K.COURT_OUTCOME,),
    "placement": (_K.PLACEMENT_CHANGE, _K.UNPLANNED_MOVE, _K.PLACEMENT_CONCERN),
    "education": (_K.EDUCATION_CHANGE,),
    "safety": (_K.MISSING, _K.SERIOUS_INCIDENT, _K.CONVICTION),
    "support": (_K.SOCIAL_WORKER_CHANGE, _K.COMPLAINT),
}
"""Of these each day since the last review is told; of those missing, that there was none too."""

_OTHERS = frozenset(PERSON_ROLES) - PARENTS - {"child"}
_HEARD: Mapping[str, frozenset[str]] = {
    "wishes": frozenset({"child"}),
    "parents_views": PARENTS,
    "others_views": _OTHERS,
}


def known(
    history: History, consultations: Sequence[Consultation], on: date, since: date | None
) -> dict[str, tuple[str, ...]]:
    """By section, what is on file on that day; `since` is the day of the last review."""
    keys = {*_LATEST, *_SINCE, *_HEARD, "legal_status", "placement", "permanence"}
    found = {key: tuple(_of_section(key, history, consultations, on, since)) for key in sorted(keys)}
    return {key: lines for key, lines in found.items() if lines}


def _of_section(
    key: str, history: History, consultations: Sequence[Consultation], on: date, since: date | None
) -> Iterator[str]:
    episode = history.episode_on(on)
    if key == "legal_status" and episode and episode.legal_status:
        yield codes.words(codes.LEGAL_STATUS, episode.legal_status)
    if key == "placement" and episode and episode.placement_type:
        yield codes.words(codes.PLACEMENT, episode.placement_type)
    if key == "permanence" and history.child.permanence_plan:
        # Annex A writes the aim as "f) Long-term fostering".
        aim = history.child.permanence_plan
        yield f"Aim: {aim.partition(') ')[2] or aim}"
    for kind in _LATEST.get(key, ()):
        day = _last(history, kind, on)
        yield f"{WORDS[kind]}: {short_date(day) if day else 'none on file'}"
    for kind in _SINCE.get(key, ()):
        days = [one.happened_on for one in history.events.get(kind, ()) if one.happened_on <= on]
        days = [day for day in days if since is None or day > since]
        if days:
            yield f"{WORDS[kind]}: {', '.join(short_date(day) for day in days)}"
        elif kind is _K.MISSING:
            yield f"{WORDS[kind]}: none on file since the last review"
    for one in consultations:
        if one.person_role in _HEARD.get(key, ()):
            when = f", {short_date(one.consulted_on)}" if one.consulted_on else ""
            yield f"{PERSON_ROLES[one.person_role]}{when}: {METHODS.get(one.method, one.method).lower()}"


def _last(history: History, kind: EventKind, on: date) -> date | None:
    child = history.child
    noted = {
        _K.HEALTH_ASSESSMENT: child.last_health_assessment_on,
        _K.DENTAL_CHECK: child.last_dental_check_on,
        _K.VISIT: child.last_social_work_visit_on,
    }.get(kind)
    days = [one.happened_on for one in history.events.get(kind, ()) if one.is_done and one.happened_on <= on]
    return max([*days, *([noted] if noted and noted <= on else [])], default=None)
