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


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation:
    """One person's views, gathered on one day. Keys are those of the tables above."""

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
    views: dict[str, str] = field(default_factory=dict)
    wants_to_change: str = ""
    worries: str = ""
    proud_of: str = ""
    meeting_wishes: str = ""
    consent_to_share: str | None = None
    not_to_share: str = ""
    id: int | None = None
