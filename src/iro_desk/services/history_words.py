"""The fields of the case file in the field's own words, for the list of changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from iro_desk.domain import codes, recorded_dates
from iro_desk.domain.child import Basis
from iro_desk.domain.consultation import CONSENT, METHODS, PERSON_ROLES
from iro_desk.domain.decisions import CATEGORIES, OUTCOMES, REPLIES
from iro_desk.domain.diary import KIND_WORDS
from iro_desk.domain.events import WORDS as EVENT_WORDS
from iro_desk.domain.minutes import SECTION_BY_KEY, STATUSES
from iro_desk.domain.missing import EXPLOITATION_TYPES
from iro_desk.domain.monitoring import CONCERNS, GRADES
from iro_desk.domain.participation import CODES
from iro_desk.domain.people import ATTENDED
from iro_desk.domain.review import LATE_REASONS, Agreement, ReviewMode
from iro_desk.domain.wording import short_date

_LONGEST = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """What a column is called, how its value reads, and whether it is text that may name people."""

    words: str
    value: Callable[[Any], str]
    is_text: bool = False


def _day(value: Any) -> str:  # noqa: ANN401 - as the audit holds it
    return short_date(date.fromisoformat(value)) if value else ""


def _text(value: Any) -> str:  # noqa: ANN401
    said = " ".join(str(value or "").split())
    return said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1].rstrip()}…"


def _yes(value: Any) -> str:  # noqa: ANN401
    return "" if value is None else "Yes" if value else "No"


def _kept(value: Any) -> str:  # noqa: ANN401
    return "filled in" if value and value not in {"{}", "[]"} else ""


def _on(words: str) -> Field:
    return Field(words=words, value=_day)


def _said(words: str) -> Field:
    return Field(words=words, value=_text, is_text=True)


def _is(words: str) -> Field:
    return Field(words=words, value=_yes)


def _whole(words: str) -> Field:
    return Field(words=words, value=_kept)


def _one_of(words: str, table: Mapping[Any, str]) -> Field:
    known = {str(key): said for key, said in table.items()}
    return Field(words=words, value=lambda value: known.get(str(value), str(value)) if value else "")


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
        **{name: _on(words) for name, words in recorded_dates.CHILD_DATES.items()},
        "reviews_known_from": _on("Reviews complete from"),
        "child_ref": _said("Reference"),
        "name": _said("Name"),
        "known_as": _said("Likes to be called"),
        "sex": _one_of("Sex", codes.SEX),
        "ethnicity": _said("Ethnicity"),
        "disability": _said("Disability"),
        "is_uasc": _is("Unaccompanied child"),
        "permanence_plan": _said("Permanence plan"),
        "contingency_plan": _said("Contingency plan"),
        "iro": _said("IRO"),
        "social_worker": _said("Social worker"),
        "team": _said("Team"),
    },
    "care_period": {
        "became_looked_after_on": _on("Became looked after"),
        "ceased_on": _on("Left care"),
        "cease_code": _said("Reason for leaving care"),
        "start_known": _is("Start of care known"),
    },
    "episode": {
        "started_on": _on("Episode began"),
        "ended_on": _on("Episode ended"),
        "legal_status": _one_of("Legal status", codes.LEGAL_STATUS),
        "placement_type": _one_of("Placement", codes.PLACEMENT),
        "reason_ended": _said("Reason the episode ended"),
        "placement_postcode": _said("Placement postcode"),
    },
    "review": {
        "planned_on": _on("Planned day"),
        "planned_at": _said("Planned time"),
        "planned_place": _said("Planned place"),
        "is_agreed": _is("Day agreed with those who come"),
        "completed_on": _on("Completed"),
        "mode": _one_of("Carried out as", _MODES),
        "counts_as_statutory": _is("Counts as a statutory review"),
        "counts_reason": _said("Why it counts, or does not"),
        "late_reason": _one_of("Reason for lateness", LATE_REASONS),
        "late_reason_text": _said("More about the lateness"),
        "participation_code": _one_of("Participation", _CODES),
        "how_took_part": _said("How the child took part"),
        "child_chaired": _is("The child chaired"),
        "child_co_chaired": _is("The child co-chaired"),
        "next_review_on": _on("Next review planned"),
        "agreement": _one_of("IRO’s agreement with the plan", _AGREEMENT),
        "statement": _said("IRO’s statement"),
        "long_term_plans": _whole("Long-term plan"),
        "legal_advice": _said("Legal advice"),
        "rights_considered": _said("Rights of the child"),
        "cafcass_considered": _said("Referral to Cafcass"),
        "basis": _one_of("Comes from", _BASIS),
    },
    "meeting": {
        "held_on": _on("Date of the meeting"),
        "place": _said("Place of the meeting"),
        "adjourned": _is("Adjourned"),
        "adjourned_reason": _said("Why it was adjourned"),
    },
    "attendance": {
        "role": _one_of("Role", PERSON_ROLES),
        "name": _said("Name"),
        "attended": _one_of("How they took part", ATTENDED),
        "is_part": _is("For part of it"),
        "reason": _said("Why not"),
        "report_received_on": _on("Report received"),
    },
    "consultation": {
        "person_role": _one_of("Who", PERSON_ROLES),
        "person_name": _said("Name"),
        "method": _one_of("How", METHODS),
        "consulted_on": _on("Day of the consultation"),
        "is_iro_visit": _is("IRO’s visit"),
        "seen_alone": _is("Seen alone"),
        "place": _said("Place"),
        "views": _whole("What was said"),
        "wants_to_change": _said("Wants to change"),
        "worries": _said("Worries"),
        "proud_of": _said("Proud of"),
        "consent_to_share": _one_of("May be shared", CONSENT),
        "not_to_share": _said("Not to be shared"),
    },
    "decision": {
        "text": _said("Decision"),
        "meaning": _said("What it means for the child"),
        "category": _one_of("Subject", CATEGORIES),
        "responsible_name": _said("Person responsible"),
        "due_on": _on("To be done by"),
        "measure": _said("How one will see it"),
        "child_knows": _is("The child knows of it"),
    },
    "decision_reply": {
        "reply": _one_of("Manager’s reply", REPLIES),
        "by_whom": _said("Reply by"),
        "replied_on": _on("Reply of"),
        "words": _said("What the manager wrote"),
        "outcome": _one_of("How it ended", OUTCOMES),
        "outcome_on": _on("Ended"),
        "outcome_words": _said("More about how it ended"),
    },
    "decision_progress": {
        "progress": _one_of("Progress", {"done": "Done", "part": "Part done", "not_done": "Not done"}),
        "done_on": _on("Decision carried out"),
        "reason": _said("Why not done"),
    },
    "minutes_section": {
        "status": _one_of("Where it stands", STATUSES),
        "text": _said("What the record says"),
        "strengths": _said("What goes well"),
        "worries": _said("What worries"),
    },
    "monitoring_form": {
        "answers": _whole("Answers"),
        "comments": _whole("Comments"),
        "grade": _one_of("Grade", GRADES),
        "good_practice": _said("Good practice"),
        "concern": _one_of("Concern", CONCERNS),
        "concern_text": _said("Concern in words"),
        "difference_made": _said("Difference the IRO made"),
    },
    "task_done": {"done_on": _on("Done")},
    "date_change": {
        "new_on": _on("Moved to"),
        "reason": _said("Why the day was moved"),
        "authorised_by": _said("Authorised by"),
        "authorised_on": _on("Authorised on"),
    },
    "event": {
        "kind": _one_of("Event", EVENT_WORDS),
        "happened_on": _on("Day it happened"),
        "ended_on": _on("Day it ended"),
        "is_done": _is("Done"),
        "detail": _one_of("Of what type", EXPLOITATION_TYPES),
        "note": _said("Note"),
        "early_review": _is("Early review convened"),
        "early_review_by": _on("Early review to be held by"),
        "early_review_reason": _said("Why no early review"),
    },
    "diary_entry": {
        "kind": _one_of("Diary entry", KIND_WORDS),
        "starts_on": _on("Day"),
        "title": _said("Title"),
    },
    "issued_document": {"issued_on": _on("Issued"), "addressee": _said("Issued to")},
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
}
"""What a row of each table is, one and several."""


def noun(table: str, row: Mapping[str, Any]) -> str:
    """A row by what a person knows it by: "Meeting of 12 Mar 2018", "Minutes complete"."""
    if table == "task_done":
        return recorded_dates.task_words(str(row.get("rule", "")))
    if table == "event":
        said = FIELDS["event"]["kind"].value(row.get("kind"))
        return f"{said or 'Event'}{_of_day(row.get('happened_on'))}"
    if table == "issued_document" and row.get("title"):
        return str(row["title"])
    section = SECTION_BY_KEY.get(str(row.get("key", ""))) if table == "minutes_section" else None
    one = f"Record, {section.heading.lower()}" if section else NOUNS[table][0]
    for column in ("held_on", "consulted_on", "started_on", "became_looked_after_on", "starts_on"):
        if row.get(column):
            return f"{one}{_of_day(row[column])}"
    if table == "decision" and row.get("number"):
        return f"{one} {row['number']}"
    return one


def _of_day(value: Any) -> str:  # noqa: ANN401 - as the audit holds it
    return f" of {_day(value)}" if value else ""
