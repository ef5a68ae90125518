"""What the child and others said before a review (statutory.md 4.1)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

PERSON_ROLES = {
    "child": "Child",
    "mother": "Mother",
    "father": "Father",
    "other_parental_responsibility": "Other person with parental responsibility",
    "carer": "Carer",
    "social_worker": "Social worker",
    "school": "School",
    "health": "Health",
    "advocate": "Advocate",
    "independent_visitor": "Independent visitor",
    "guardian": "Children's guardian",
    "other": "Other",
}

METHODS = {
    "face_to_face": "Face to face",
    "phone": "Telephone",
    "video": "Video call",
    "text": "Text message",
    "email": "Email",
    "letter_form": "Letter or consultation form",
    "app": "App (Mind Of My Own or the like)",
    "observation": "Observation",
    "via_advocate": "Through an advocate",
    "via_carer": "Through the carer",
    "declined": "Declined",
    "not_contactable": "Could not be reached",
}

VIEWS = {
    "views_home": "Where I live",
    "views_family_time": "Family time",
    "views_school": "School",
    "views_health": "Health",
    "views_friends_leisure": "Friends and leisure",
    "views_identity": "Who I am",
    "views_safety": "Feeling safe",
    "views_plan": "My plan",
    "views_other": "Anything else",
}

CONSENT = {"all": "All of it", "part": "Part of it", "none": "None of it"}

RIGHTS = {
    "complaint": "How to complain",
    "advocate": "Having an advocate",
    "court": "Applying to court",
}
"""What is explained to a child under the duty of regulation 45 (statutory.md 4.1)."""

TOLD = {
    **VIEWS,
    "wants_to_change": "What I want to change",
    "worries": "What worries me",
    "proud_of": "What I am proud of",
    "meeting_wishes": "Wishes for the meeting",
}
"""Every field of a consultation that holds what someone said, with its words."""

PARENTS = frozenset({"mother", "father", "other_parental_responsibility"})
"""Roles with the fields of a parent: form sent, a meeting apart, what makes coming hard (row C5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation:
    """One person's views, gathered on one day. Keys are those of the tables above.

    `private_fields` are keys of TOLD that this person wants kept to themselves; `share_what` says
    in words which part may be shared. What may be printed is `shareable`'s to say.
    """

    child_id: int | None = None
    review_id: int | None = None
    person_role: str = "child"
    person_name: str = ""
    method: str = "face_to_face"
    consulted_on: date | None = None
    is_iro_visit: bool = False
    place: str = ""
    seen_alone: bool = False
    interpreter_needed: bool = False
    interpreter_used: bool = False
    language: str = ""
    communication_needs: str = ""
    advocate_offered: bool = False
    advocate_accepted: bool = False
    advocate_name: str = ""
    independent_visitor_offered: bool = False
    offered_methods: frozenset[str] = frozenset()
    communication_aids: str = ""
    views: dict[str, str] = field(default_factory=dict)
    wants_to_change: str = ""
    worries: str = ""
    proud_of: str = ""
    meeting_wishes: str = ""
    consent_to_share: str | None = None
    share_what: str = ""
    private_fields: frozenset[str] = frozenset()
    not_to_share: str = ""
    rights_explained: frozenset[str] = frozenset()
    feedback_form_given: bool = False
    offered_separate_meeting: bool = False
    form_sent_on: date | None = None
    form_returned_on: date | None = None
    attendance_barrier: str = ""
    id: int | None = None

    @property
    def told(self) -> dict[str, str]:
        """All that was said, by key of TOLD, in its order; nothing empty."""
        said = {**self.views, **{name: getattr(self, name) for name in TOLD if name not in VIEWS}}
        return {name: said[name] for name in TOLD if said.get(name, "").strip()}

    @property
    def is_part_unmarked(self) -> bool:
        """Whether a part may be shared and no field is marked yet as the one kept back: then none is told."""
        return self.consent_to_share == "part" and not self.private_fields

    @property
    def shareable(self) -> dict[str, str]:
        """What may stand in a paper, by key of TOLD (statutory.md 4.1: shared only with consent).

        Without consent, and while it was not asked for, nothing; `not_to_share` is never in it.
        """
        if self.consent_to_share not in {"all", "part"} or self.is_part_unmarked:
            return {}
        return {name: text for name, text in self.told.items() if name not in self.private_fields}
