"""Migration 5: what holds the council to its promises: alerts, midway checks and more. Never edited."""

from __future__ import annotations

from typing import Any

_CASE_ALERT = {
    "child_id": int,
    "review_id": int,
    "kind": str,
    "ref": str,
    "raised_on": str,
    "raised_by": str,
    "team": str,
    "template": str,
    "themes": str,
    "what_is_wrong": str,
    "impact": str,
    "needed": str,
    "needed_by": str,
    "discussed_with": str,
    "discussed_on": str,
    "informal_attempt": str,
    "informal_on": str,
    "note_on_file": int,
    "legal_advice": str,
    "cafcass_considered": int,
    "copies_to": str,
    "agency": str,
    "is_identifiable": int,
    "lessons": str,
}
_ALERT_STEP = {
    "alert_id": int,
    "kind": str,
    "happened_on": str,
    "stage_id": int,
    "stage": str,
    "is_formal": int,
    "limit_wd": int,
    "due_on": str,
    "to_whom": str,
    "role": str,
    "reason": str,
    "words": str,
    "is_satisfied": int,
    "outcome": str,
    "document_id": int,
}
_ESCALATED_ACTION = {"alert_id": int, "action_id": int}
_DISPUTE_TEMPLATE = {"key": str, "name": str, "overall_limit_wd": int, "is_used": int}
_DISPUTE_STAGE = {
    "template_id": int,
    "position": int,
    "label": str,
    "escalates_to_role": str,
    "copy_to_roles": str,
    "response_wd": int,
    "is_formal": int,
    "from_on": str,
    "to_on": str,
}
_CHASER = {"action_id": int, "chased_on": str, "whom": str, "how": str, "said": str}
_MIDWAY_CHECK = {
    "child_id": int,
    "review_id": int,
    "event_id": int,
    "request_id": int,
    "checked_on": str,
    "spoken_to": str,
    "method": str,
    "progress": str,
    "progress_notes": str,
    "care_plan_updated": int,
    "visits_in_time": int,
    "changes": str,
    "changes_note": str,
    "child_seen_on": str,
    "child_message": str,
    "family_time": str,
    "health": str,
    "early_review_needed": int,
    "early_review_reason": str,
    "alert_raised": int,
    "note": str,
    "next_check_on": str,
}
_RETURN_INTERVIEW = {
    "event_id": int,
    "child_id": int,
    "offered_on": str,
    "is_accepted": int,
    "held_on": str,
    "by_whom": str,
    "note": str,
}
_EVENT_TOLD = {
    "event_id": int,
    "child_id": int,
    "decided_on": str,
    "told_on": str,
    "told_by": str,
    "how": str,
    "is_never": int,
    "note": str,
}
_OVERSIGHT_ENTRY = {
    "child_id": int,
    "kind": str,
    "made_on": str,
    "method": str,
    "with_whom": str,
    "note": str,
}
_PANEL_PAPER = {
    "child_id": int,
    "panel": str,
    "held_on": str,
    "minutes_received_on": str,
    "decision": str,
    "is_agreed": int,
    "challenged_on": str,
    "challenged_with": str,
    "challenge": str,
    "outcome": str,
    "outcome_on": str,
}
_CAFCASS_CONTACT = {
    "child_id": int,
    "kind": str,
    "held_on": str,
    "with_whom": str,
    "note": str,
    "next_on": str,
}
_UNDO_STEP = {"scope": str, "name": str, "audit_id": int, "is_undone": int}

_CHILD = ("child_id", "child", "id")
_REVIEW = ("review_id", "review", "id")
_EVENT = ("event_id", "event", "id")
_ALERT = ("alert_id", "case_alert", "id")
_ACTION = ("action_id", "remedial_action", "id")

_TABLES: tuple[tuple[str, dict[str, Any], tuple[tuple[str, str, str], ...]], ...] = (
    ("dispute_template", _DISPUTE_TEMPLATE, ()),
    ("dispute_stage", _DISPUTE_STAGE, (("template_id", "dispute_template", "id"),)),
    ("case_alert", _CASE_ALERT, (_CHILD, _REVIEW)),
    ("alert_step", _ALERT_STEP, (_ALERT, ("document_id", "issued_document", "id"))),
    ("escalated_action", _ESCALATED_ACTION, (_ALERT, _ACTION)),
    ("chaser", _CHASER, (_ACTION,)),
    ("midway_check", _MIDWAY_CHECK, (_CHILD, _REVIEW, _EVENT, ("request_id", "event", "id"))),
    ("return_interview", _RETURN_INTERVIEW, (_EVENT, _CHILD)),
    ("event_told", _EVENT_TOLD, (_EVENT, _CHILD)),
    ("oversight_entry", _OVERSIGHT_ENTRY, (_CHILD,)),
    ("panel_paper", _PANEL_PAPER, (_CHILD,)),
    ("cafcass_contact", _CAFCASS_CONTACT, (_CHILD,)),
    ("undo_step", _UNDO_STEP, (("audit_id", "audit", "id"),)),
)
_UNIQUE = (
    ("dispute_template", ("key",)),
    ("escalated_action", ("alert_id", "action_id")),
    ("return_interview", ("event_id",)),
    ("event_told", ("event_id",)),
)
_LOOKED_UP = (
    ("case_alert", "child_id"),
    ("alert_step", "alert_id"),
    ("escalated_action", "action_id"),
    ("dispute_stage", "template_id"),
    ("chaser", "action_id"),
    ("midway_check", "child_id"),
    ("return_interview", "child_id"),
    ("event_told", "child_id"),
    ("oversight_entry", "child_id"),
    ("panel_paper", "child_id"),
    ("cafcass_contact", "child_id"),
    ("undo_step", "scope"),
)
_SELDOM_FILLED = (
    ("remedial_action", "review_id"),
    ("remedial_action", "alert_id"),
    ("remedial_action", "midway_check_id"),
    ("remedial_action", "import_id"),
    ("issued_document", "alert_id"),
    ("mention_passed", "alert_id"),
    ("case_alert", "review_id"),
    ("alert_step", "document_id"),
    ("midway_check", "review_id"),
    ("midway_check", "event_id"),
    ("midway_check", "request_id"),
)
"""Keys of rows above: without an index each row taken away there is looked for in the whole register."""

_ADDED = (
    ("remedial_action", "action_ref TEXT NOT NULL DEFAULT ''"),
    ("remedial_action", "alert_id INTEGER REFERENCES case_alert(id)"),
    ("remedial_action", "midway_check_id INTEGER REFERENCES midway_check(id)"),
    ("remedial_action", "themes TEXT NOT NULL DEFAULT '[]'"),
    ("remedial_action", "escalation_level TEXT NOT NULL DEFAULT ''"),
    ("remedial_action", "alert_ref TEXT NOT NULL DEFAULT ''"),
    ("remedial_action", "manager_checked_by TEXT NOT NULL DEFAULT ''"),
    ("remedial_action", "other_columns TEXT NOT NULL DEFAULT '{}'"),
    ("remedial_action", "import_id INTEGER REFERENCES import_batch(id)"),
    ("monitoring_form", "asked TEXT NOT NULL DEFAULT '{}'"),
    ("import_batch", "kind TEXT NOT NULL DEFAULT 'caseload'"),
    ("import_batch", "added INTEGER NOT NULL DEFAULT 0"),
    ("import_batch", "changed INTEGER NOT NULL DEFAULT 0"),
    ("issued_document", "alert_id INTEGER REFERENCES case_alert(id)"),
    ("event", "detail TEXT NOT NULL DEFAULT ''"),
    ("mention_passed", "alert_id INTEGER REFERENCES case_alert(id)"),
)


def create(db: Any) -> None:  # noqa: ANN401
    """Make the tables and columns on the sqlite-utils Database `db`."""
    for name, columns, foreign_keys in _TABLES:
        made = db.create_table_sql(
            name, {"id": int, **columns}, pk="id", foreign_keys=foreign_keys, strict=True
        )
        # A number is never given again: what was said of a row that is gone cannot meet another child's.
        db.execute(made.replace("INTEGER PRIMARY KEY", "INTEGER PRIMARY KEY AUTOINCREMENT"))
    for name, unique in _UNIQUE:
        db[name].create_index(unique, unique=True)
    for name, column in _LOOKED_UP:
        db[name].create_index([column])
    # Written out, because sqlite-utils adds a NOT NULL column by copying the whole table.
    for name, column in _ADDED:
        db.execute(f"ALTER TABLE {name} ADD COLUMN {column}")
    for name, column in _SELDOM_FILLED:
        where = f"{name}({column}) WHERE {column} IS NOT NULL"
        db.execute(f"CREATE INDEX idx_{name}_{column} ON {where}")
