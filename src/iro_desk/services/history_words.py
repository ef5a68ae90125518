"""The fields of the case file in the field's own words, for the list of changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from iro_desk.domain import codes, recorded_dates
from iro_desk.domain.child import Basis
from iro_desk.domain.consultation import CONSENT, METHODS, PERSON_ROLES
from iro_desk.domain.decisions import CATEGORIES, OUTCOMES, REPLIES
from iro_desk.domain.diary import KIND_WORDS
from iro_desk.domain.events import WORDS as EVENT_WORDS
from iro_desk.domain.minutes import SECTION_BY_KEY, STATUSES
from iro_desk.domain.missing import EXPLOITATION_TYPES
from iro_desk.domain.monitoring import CONCERNS, EVERY_GRADE
from iro_desk.domain.participation import CODES
from iro_desk.domain.people import ATTENDED
from iro_desk.domain.review import LATE_REASONS, Agreement, ReviewMode
from iro_desk.services import history_heard, history_oversight
from iro_desk.services.history_fields import Field, day, is_, on, one_of, said, whole

_BASIS = {Basis.RECORDED: "Recorded here", Basis.IMPORTED: "From the council’s files"}
_MODES = {
    ReviewMode.MEETING: "A meeting",
    ReviewMode.SERIES: "A series of meetings",
    ReviewMode.NO_MEETING_LTF: "Without a meeting (long-term fostering)",
}
_AGREEMENT = {
    Agreement.AGREES: "Agrees",
    Agreement.AGREES_IN_PART: "Agrees in part",
    Agreement.DOES_NOT_AGREE: "Does not agree",
}
_CODES = {code: f"{code}  {said}" for code, said in CODES.items()}

FIELDS: Mapping[str, Mapping[str, Field]] = {
    "child": {
        **{name: on(words) for name, words in recorded_dates.CHILD_DATES.items()},
        "reviews_known_from": on("Reviews complete from"),
        "child_ref": said("Reference"),
        "name": said("Name"),
        "known_as": said("Likes to be called"),
        "sex": one_of("Sex", codes.SEX),
        "ethnicity": said("Ethnicity"),
        "disability": said("Disability"),
        "is_uasc": is_("Unaccompanied child"),
        "permanence_plan": said("Permanence plan"),
        "contingency_plan": said("Contingency plan"),
        "iro": said("IRO"),
        "social_worker": said("Social worker"),
        "team": said("Team"),
    },
    "care_period": {
        "became_looked_after_on": on("Became looked after"),
        "ceased_on": on("Left care"),
        "cease_code": said("Reason for leaving care"),
        "start_known": is_("Start of care known"),
    },
    "episode": {
        "started_on": on("Episode began"),
        "ended_on": on("Episode ended"),
        "legal_status": one_of("Legal status", codes.LEGAL_STATUS),
        "placement_type": one_of("Placement", codes.PLACEMENT),
        "reason_ended": said("Reason the episode ended"),
        "placement_postcode": said("Placement postcode"),
    },
    "review": {
        "planned_on": on("Planned day"),
        "planned_at": said("Planned time"),
        "planned_place": said("Planned place"),
        "is_agreed": is_("Day agreed with those who come"),
        "completed_on": on("Completed"),
        "mode": one_of("Carried out as", _MODES),
        "counts_as_statutory": is_("Counts as a statutory review"),
        "counts_reason": said("Why it counts, or does not"),
        "late_reason": one_of("Reason for lateness", LATE_REASONS),
        "late_reason_text": said("More about the lateness"),
        "participation_code": one_of("Participation", _CODES),
        "how_took_part": said("How the child took part"),
        "child_chaired": is_("The child chaired"),
        "child_co_chaired": is_("The child co-chaired"),
        "next_review_on": on("Next review planned"),
        "agreement": one_of("IRO’s agreement with the plan", _AGREEMENT),
        "statement": said("IRO’s statement"),
        "long_term_plans": whole("Long-term plan"),
        "legal_advice": said("Legal advice"),
        "rights_considered": said("Rights of the child"),
        "cafcass_considered": said("Referral to Cafcass"),
        "basis": one_of("Comes from", _BASIS),
    },
    "meeting": {
        "held_on": on("Date of the meeting"),
        "place": said("Place of the meeting"),
        "adjourned": is_("Adjourned"),
        "adjourned_reason": said("Why it was adjourned"),
    },
    "attendance": {
        "role": one_of("Role", PERSON_ROLES),
        "name": said("Name"),
        "attended": one_of("How they took part", ATTENDED),
        "is_part": is_("For part of it"),
        "reason": said("Why not"),
        "report_received_on": on("Report received"),
    },
    "consultation": {
        "person_role": one_of("Who", PERSON_ROLES),
        "person_name": said("Name"),
        "method": one_of("How", METHODS),
        "consulted_on": on("Day of the consultation"),
        "is_iro_visit": is_("IRO’s visit"),
        "seen_alone": is_("Seen alone"),
        "place": said("Place"),
        "views": whole("What was said"),
        "wants_to_change": said("Wants to change"),
        "worries": said("Worries"),
        "proud_of": said("Proud of"),
        "consent_to_share": one_of("May be shared", CONSENT),
        "not_to_share": said("Not to be shared"),
    },
    "decision": {
        "text": said("Decision"),
        "meaning": said("What it means for the child"),
        "category": one_of("Subject", CATEGORIES),
        "responsible_name": said("Person responsible"),
        "due_on": on("To be done by"),
        "measure": said("How one will see it"),
        "child_knows": is_("The child knows of it"),
    },
    "decision_reply": {
        "reply": one_of("Manager’s reply", REPLIES),
        "by_whom": said("Reply by"),
        "replied_on": on("Reply of"),
        "words": said("What the manager wrote"),
        "outcome": one_of("How it ended", OUTCOMES),
        "outcome_on": on("Ended"),
        "outcome_words": said("More about how it ended"),
    },
    "decision_progress": {
        "progress": one_of("Progress", {"done": "Done", "part": "Part done", "not_done": "Not done"}),
        "done_on": on("Decision carried out"),
        "reason": said("Why not done"),
    },
    "minutes_section": {
        "status": one_of("Where it stands", STATUSES),
        "text": said("What the record says"),
        "strengths": said("What goes well"),
        "worries": said("What worries"),
    },
    "monitoring_form": {
        "answers": whole("Answers"),
        "comments": whole("Comments"),
        "grade": one_of("Grade", EVERY_GRADE),
        "good_practice": said("Good practice"),
        "concern": one_of("Concern", CONCERNS),
        "concern_text": said("Concern in words"),
        "difference_made": said("Difference the IRO made"),
    },
    "task_done": {"done_on": on("Done")},
    "date_change": {
        "new_on": on("Moved to"),
        "reason": said("Why the day was moved"),
        "authorised_by": said("Authorised by"),
        "authorised_on": on("Authorised on"),
    },
    "event": {
        "kind": one_of("Event", EVENT_WORDS),
        "happened_on": on("Day it happened"),
        "ended_on": on("Day it ended"),
        "is_done": is_("Done"),
        "detail": one_of("Of what type", EXPLOITATION_TYPES),
        "note": said("Note"),
        "early_review": is_("Early review convened"),
        "early_review_by": on("Early review to be held by"),
        "early_review_reason": said("Why no early review"),
    },
    "diary_entry": {
        "kind": one_of("Diary entry", KIND_WORDS),
        "starts_on": on("Day"),
        "title": said("Title"),
    },
    "issued_document": {"issued_on": on("Issued"), "addressee": said("Issued to")},
    **history_heard.FIELDS,
    **history_oversight.FIELDS,
}
"""The columns a person would know, by table; the others are housekeeping and are not told."""

NOUNS: Mapping[str, tuple[str, str]] = {
    "child": ("The child", ""),
    "care_period": ("Time in care", "times in care"),
    "episode": ("Episode", "episodes"),
    "review": ("Review", "reviews"),
    "meeting": ("Meeting", "meetings"),
    "attendance": ("Person taking part", "people taking part"),
    "consultation": ("Consultation", "consultations"),
    "decision": ("Decision", "decisions"),
    "decision_progress": ("Progress of a decision", "decisions looked at"),
    "decision_reply": ("Reply to a decision", "replies to decisions"),
    "minutes_section": ("Section of the record", "sections of the record"),
    "monitoring_form": ("Monitoring form", "monitoring forms"),
    "task_done": ("Task after the review", "tasks after reviews"),
    "date_change": ("Change of the planned day", "changes of planned days"),
    "event": ("Event", "events"),
    "diary_entry": ("Diary entry", "diary entries"),
    "issued_document": ("Issued paper", "issued papers"),
    **history_heard.NOUNS,
    **history_oversight.NOUNS,
}
"""What a row of each table is, one and several."""


def noun(table: str, row: Mapping[str, Any]) -> str:
    """A row by what a person knows it by: "Meeting of 12 Mar 2018", "Minutes complete"."""
    own = _OWN[table](row) if table in _OWN else ""
    if own:
        return own
    one = NOUNS[table][0]
    for column in _DAYS:
        if row.get(column):
            return f"{one}{_of_day(row[column])}"
    return one


def _of_kind(table: str) -> Callable[[Mapping[str, Any]], str]:
    """What names a row by its kind and its day."""

    def named(row: Mapping[str, Any]) -> str:
        kind = FIELDS[table]["kind"].value(row.get("kind")) or NOUNS[table][0]
        return f"{kind}{_of_day(row.get('happened_on'))}"

    return named


def _section(row: Mapping[str, Any]) -> str:
    section = SECTION_BY_KEY.get(str(row.get("key", "")))
    return f"Record, {section.heading.lower()}" if section else ""


def _decision(row: Mapping[str, Any]) -> str:
    return f"{NOUNS['decision'][0]} {row['number']}" if row.get("number") else ""


_OWN: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "task_done": lambda row: recorded_dates.task_words(str(row.get("rule", ""))),
    "event": _of_kind("event"),
    "alert_step": _of_kind("alert_step"),
    "case_alert": lambda row: str(row.get("ref") or ""),
    "issued_document": lambda row: str(row.get("title") or ""),
    "minutes_section": _section,
    "decision": _decision,
}
"""Tables whose rows are known by something else than a day."""

_DAYS = (
    "held_on",
    "consulted_on",
    "started_on",
    "became_looked_after_on",
    "starts_on",
    *history_oversight.DAYS,
    *history_heard.DAYS,
)
"""The days by which a person knows a row."""


def _of_day(value: Any) -> str:  # noqa: ANN401 - as the audit holds it
    return f" of {day(value)}" if value else ""
