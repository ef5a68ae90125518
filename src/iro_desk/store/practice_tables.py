"""Migration 2: the tables of the caseload, its reviews and its papers. Never edited."""

from __future__ import annotations

from typing import Any

_CHILD = {
    "child_ref": str,
    "share_ref": str,
    "name": str,
    "known_as": str,
    "born_on": str,
    "sex": str,
    "ethnicity": str,
    "disability": str,
    "is_uasc": int,
    "uasc_until": str,
    "permanence_plan": str,
    "iro": str,
    "iro_allocated_on": str,
    "social_worker": str,
    "team": str,
    "last_seen_on": str,
    "last_iro_contact_on": str,
    "last_social_work_visit_on": str,
    "last_health_assessment_on": str,
    "last_dental_check_on": str,
    "adoption_decision_on": str,
    "adoption_decision_reversed_on": str,
    "deprivation_of_liberty_from": str,
    "deprivation_of_liberty_to": str,
    "reviews_known_from": str,
}
_CARE_PERIOD = {
    "child_id": int,
    "became_looked_after_on": str,
    "ceased_on": str,
    "cease_code": str,
    "start_known": int,
    "basis": str,
}
_EPISODE = {
    "child_id": int,
    "started_on": str,
    "ended_on": str,
    "reason_started": str,
    "reason_ended": str,
    "legal_status": str,
    "category_of_need": str,
    "placement_type": str,
    "placement_provider": str,
    "reason_place_change": str,
    "home_postcode": str,
    "placement_postcode": str,
    "urn": str,
}
_REVIEW = {
    "child_id": int,
    "planned_on": str,
    "completed_on": str,
    "mode": str,
    "counts_as_statutory": int,
    "participation_code": str,
    "how_took_part": str,
    "child_chaired": int,
    "next_review_on": str,
    "agreement": str,
    "statement": str,
    "basis": str,
}
_MEETING = {"review_id": int, "held_on": str, "place": str, "adjourned": int, "adjourned_reason": str}
_ATTENDANCE = {
    "review_id": int,
    "role": str,
    "name": str,
    "attended": str,
    "reason": str,
    "report_received_on": str,
}
_CONSULTATION = {
    "child_id": int,
    "review_id": int,
    "person_role": str,
    "person_name": str,
    "method": str,
    "consulted_on": str,
    "is_iro_visit": int,
    "place": str,
    "seen_alone": int,
    "interpreter_needed": int,
    "interpreter_used": int,
    "language": str,
    "communication_needs": str,
    "advocate_offered": int,
    "advocate_accepted": int,
    "advocate_name": str,
    "independent_visitor_offered": int,
    "views": str,
    "wants_to_change": str,
    "worries": str,
    "proud_of": str,
    "meeting_wishes": str,
    "consent_to_share": str,
    "not_to_share": str,
}
_DECISION = {
    "review_id": int,
    "number": int,
    "text": str,
    "meaning": str,
    "category": str,
    "responsible_name": str,
    "responsible_role": str,
    "due_on": str,
    "is_recommendation": int,
    "starred": int,
    "carried_from": int,
}
_DECISION_PROGRESS = {"decision_id": int, "review_id": int, "progress": str, "done_on": str, "reason": str}
_MONITORING_FORM = {
    "review_id": int,
    "answers": str,
    "comments": str,
    "good_practice": str,
    "concern": str,
    "concern_text": str,
    "rights_considered": int,
    "legal_advice_considered": int,
    "grade": str,
    "difference_made": str,
}
_TASK_DONE = {"review_id": int, "rule": str, "done_on": str}
_ISSUED_DOCUMENT = {
    "kind": str,
    "child_id": int,
    "review_id": int,
    "issued_on": str,
    "issued_at": str,
    "addressee": str,
    "title": str,
    "sha256": str,
    "pdf": bytes,
}
_TEAM = {"name": str, "opened_on": str, "closed_on": str}
_MANAGER = {"team_id": int, "tier": str, "name": str, "email": str, "from_on": str, "to_on": str}
_PROVENANCE = {
    "table_name": str,
    "row_id": int,
    "column_name": str,
    "value": str,
    "file": str,
    "row": int,
    "as_at": str,
}
_IMPORT_BATCH = {"at": str, "as_at": str, "files": str, "children": int, "looked_after": int, "reviews": int}

_TABLES: tuple[tuple[str, dict[str, Any], tuple[tuple[str, str, str], ...]], ...] = (
    ("child", _CHILD, ()),
    ("care_period", _CARE_PERIOD, (("child_id", "child", "id"),)),
    ("episode", _EPISODE, (("child_id", "child", "id"),)),
    ("review", _REVIEW, (("child_id", "child", "id"),)),
    ("meeting", _MEETING, (("review_id", "review", "id"),)),
    ("attendance", _ATTENDANCE, (("review_id", "review", "id"),)),
    ("consultation", _CONSULTATION, (("child_id", "child", "id"), ("review_id", "review", "id"))),
    ("decision", _DECISION, (("review_id", "review", "id"),)),
    (
        "decision_progress",
        _DECISION_PROGRESS,
        (("decision_id", "decision", "id"), ("review_id", "review", "id")),
    ),
    ("monitoring_form", _MONITORING_FORM, (("review_id", "review", "id"),)),
    ("task_done", _TASK_DONE, (("review_id", "review", "id"),)),
    ("issued_document", _ISSUED_DOCUMENT, (("child_id", "child", "id"), ("review_id", "review", "id"))),
    ("team", _TEAM, ()),
    ("manager", _MANAGER, (("team_id", "team", "id"),)),
    ("provenance", _PROVENANCE, ()),
    ("import_batch", _IMPORT_BATCH, ()),
)

_UNIQUE = (
    ("child", ("child_ref",)),
    ("child", ("share_ref",)),
    ("monitoring_form", ("review_id",)),
    ("task_done", ("review_id", "rule")),
    ("issued_document", ("kind", "review_id")),
    ("decision_progress", ("decision_id", "review_id")),
    ("provenance", ("table_name", "row_id", "column_name")),
)

_LOOKED_UP = (
    ("care_period", "child_id"),
    ("episode", "child_id"),
    ("review", "child_id"),
    ("meeting", "review_id"),
    ("attendance", "review_id"),
    ("consultation", "child_id"),
    ("consultation", "review_id"),
    ("decision", "review_id"),
    ("decision_progress", "review_id"),
    ("issued_document", "child_id"),
)


def create(db: Any) -> None:  # noqa: ANN401
    """Make the tables on the sqlite-utils Database `db`, strict, with their keys and indexes."""
    for name, columns, foreign_keys in _TABLES:
        db[name].create({"id": int, **columns}, pk="id", foreign_keys=foreign_keys, strict=True)
    for name, unique in _UNIQUE:
        db[name].create_index(unique, unique=True)
    for name, column in _LOOKED_UP:
        db[name].create_index([column])
