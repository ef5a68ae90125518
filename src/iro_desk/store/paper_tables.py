"""Migration 4: what is said, written and sent once: minutes, promises, replies, papers. Never edited."""

from __future__ import annotations

from typing import Any

_PROMISE = {
    "child_id": int,
    "review_id": int,
    "consultation_id": int,
    "text": str,
    "made_on": str,
    "due_on": str,
    "outcome": str,
    "told_on": str,
    "told_how": str,
}
_REPORT_RECEIVED = {
    "review_id": int,
    "kind": str,
    "from_whom": str,
    "dated_on": str,
    "received_on": str,
    "sdq_score": int,
    "note": str,
}
_COURT_PAPER = {"child_id": int, "kind": str, "dated_on": str, "received_on": str}
_CARE_PLAN_AUDIT = {
    "child_id": int,
    "review_id": int,
    "audited_on": str,
    "answers": str,
    "comments": str,
    "grade": str,
    "sent_on": str,
}
_ATTACHMENT = {
    "child_id": int,
    "review_id": int,
    "consultation_id": int,
    "kind": str,
    "name": str,
    "media_type": str,
    "received_on": str,
    "note": str,
    "sha256": str,
    "content": bytes,
}
_FEEDBACK_RETURN = {
    "child_id": int,
    "review_id": int,
    "form": str,
    "received_on": str,
    "answers": str,
    "comments": str,
}
_MEETING_ATTENDANCE = {
    "attendance_id": int,
    "meeting_id": int,
    "attended": str,
    "is_part": int,
    "reason": str,
}
_JOINT_MEETING = {"name": str}
_MINUTES_SECTION = {
    "review_id": int,
    "key": str,
    "status": str,
    "text": str,
    "strengths": str,
    "worries": str,
    "carried_from": int,
}
_SHARED_SECTION = {"joint_meeting_id": int, "key": str, "text": str}
_WITHHELD = {"review_id": int, "subject": str, "audience": str, "reason": str}
_MENTION_PASSED = {
    "review_id": int,
    "kind": str,
    "recipient": str,
    "block": str,
    "about_id": int,
    "found": str,
    "passage": str,
    "reason": str,
}
_DECISION_REPLY = {
    "decision_id": int,
    "review_id": int,
    "reply": str,
    "by_whom": str,
    "replied_on": str,
    "words": str,
    "outcome": str,
    "outcome_on": str,
    "outcome_words": str,
}
_REMEDIAL_ACTION = {
    "child_id": int,
    "review_id": int,
    "decision_id": int,
    "source": str,
    "source_on": str,
    "action": str,
    "owner_role": str,
    "owner_name": str,
    "due_on": str,
    "revised_due_on": str,
    "revision_reason": str,
    "status": str,
    "completed_on": str,
    "evidence_seen": int,
    "evidence_seen_on": str,
    "manager_checked_on": str,
    "notes": str,
}
_DISPATCH = {
    "document_id": int,
    "to_whom": str,
    "role": str,
    "route": str,
    "sent_on": str,
    "withheld_reason": str,
}
_TEMPLATE_TEXT = {"kind": str, "part": str, "text": str, "saved_at": str}
_LETTER_TEXT = {
    "review_id": int,
    "kind": str,
    "recipient": str,
    "wording": str,
    "personal": str,
    "checked": str,
}
_TRANSCRIPTION = {"review_id": int, "block": str, "done_at": str, "sha256": str}

_CHILD = ("child_id", "child", "id")
_REVIEW = ("review_id", "review", "id")
_CONSULTATION = ("consultation_id", "consultation", "id")
_DECISION = ("decision_id", "decision", "id")

_TABLES: tuple[tuple[str, dict[str, Any], tuple[tuple[str, str, str], ...]], ...] = (
    ("promise", _PROMISE, (_CHILD, _REVIEW, _CONSULTATION)),
    ("report_received", _REPORT_RECEIVED, (_REVIEW,)),
    ("court_paper", _COURT_PAPER, (_CHILD,)),
    ("care_plan_audit", _CARE_PLAN_AUDIT, (_CHILD, _REVIEW)),
    ("attachment", _ATTACHMENT, (_CHILD, _REVIEW, _CONSULTATION)),
    ("feedback_return", _FEEDBACK_RETURN, (_CHILD, _REVIEW)),
    (
        "meeting_attendance",
        _MEETING_ATTENDANCE,
        (("attendance_id", "attendance", "id"), ("meeting_id", "meeting", "id")),
    ),
    ("joint_meeting", _JOINT_MEETING, ()),
    ("minutes_section", _MINUTES_SECTION, (_REVIEW,)),
    ("shared_section", _SHARED_SECTION, (("joint_meeting_id", "joint_meeting", "id"),)),
    ("withheld", _WITHHELD, (_REVIEW,)),
    ("mention_passed", _MENTION_PASSED, (_REVIEW, ("about_id", "child", "id"))),
    ("decision_reply", _DECISION_REPLY, (_DECISION, _REVIEW)),
    ("remedial_action", _REMEDIAL_ACTION, (_CHILD, _REVIEW, _DECISION)),
    ("dispatch", _DISPATCH, (("document_id", "issued_document", "id"),)),
    ("template_text", _TEMPLATE_TEXT, ()),
    ("letter_text", _LETTER_TEXT, (_REVIEW,)),
    ("transcription", _TRANSCRIPTION, (_REVIEW,)),
)
_UNIQUE = (
    ("meeting_attendance", ("attendance_id", "meeting_id")),
    ("minutes_section", ("review_id", "key")),
    ("shared_section", ("joint_meeting_id", "key")),
    ("withheld", ("review_id", "subject", "audience")),
    ("decision_reply", ("decision_id",)),
    ("remedial_action", ("decision_id",)),
    ("transcription", ("review_id", "block")),
    ("letter_text", ("review_id", "kind", "recipient")),
    ("issued_document", ("kind", "review_id", "recipient", "addendum")),
)
_LOOKED_UP = (
    ("promise", "child_id"),
    ("report_received", "review_id"),
    ("court_paper", "child_id"),
    ("care_plan_audit", "child_id"),
    ("attachment", "child_id"),
    ("attachment", "review_id"),
    ("feedback_return", "review_id"),
    ("meeting_attendance", "meeting_id"),
    ("mention_passed", "review_id"),
    ("decision_reply", "review_id"),
    ("remedial_action", "child_id"),
    ("dispatch", "document_id"),
    ("template_text", "kind"),
)
_ADDED = (
    ("consultation", "offered_methods TEXT NOT NULL DEFAULT '[]'"),
    ("consultation", "communication_aids TEXT NOT NULL DEFAULT ''"),
    ("consultation", "share_what TEXT NOT NULL DEFAULT ''"),
    ("consultation", "private_fields TEXT NOT NULL DEFAULT '[]'"),
    ("consultation", "rights_explained TEXT NOT NULL DEFAULT '[]'"),
    ("consultation", "feedback_form_given INTEGER NOT NULL DEFAULT 0"),
    ("consultation", "offered_separate_meeting INTEGER NOT NULL DEFAULT 0"),
    ("consultation", "form_sent_on TEXT"),
    ("consultation", "form_returned_on TEXT"),
    ("consultation", "attendance_barrier TEXT NOT NULL DEFAULT ''"),
    ("attendance", "is_part INTEGER NOT NULL DEFAULT 0"),
    ("decision", "measure TEXT NOT NULL DEFAULT ''"),
    ("decision", "child_knows INTEGER NOT NULL DEFAULT 1"),
    ("review", "child_co_chaired INTEGER NOT NULL DEFAULT 0"),
    ("review", "long_term_plans TEXT NOT NULL DEFAULT '[]'"),
    ("review", "legal_advice TEXT NOT NULL DEFAULT ''"),
    ("review", "rights_considered TEXT NOT NULL DEFAULT ''"),
    ("review", "cafcass_considered TEXT NOT NULL DEFAULT ''"),
    ("review", "joint_meeting_id INTEGER REFERENCES joint_meeting(id)"),
    ("issued_document", "recipient TEXT NOT NULL DEFAULT ''"),
    ("issued_document", "addendum INTEGER NOT NULL DEFAULT 0"),
    ("issued_document", "content TEXT NOT NULL DEFAULT '[]'"),
    ("issued_document", "wording TEXT NOT NULL DEFAULT ''"),
)

ACTIONS_OF_DECISIONS = """
INSERT INTO remedial_action (child_id, review_id, decision_id, source, source_on, action, owner_role,
    owner_name, due_on, revision_reason, status, completed_on, evidence_seen, notes)
SELECT review.child_id, review.id, decision.id, 'review',
    coalesce((SELECT min(held_on) FROM meeting WHERE review_id = review.id), review.planned_on),
    decision.text, decision.responsible_role, decision.responsible_name, decision.due_on, '',
    CASE WHEN found.progress = 'done' THEN 'done'
        WHEN EXISTS (SELECT 1 FROM decision AS later WHERE later.carried_from = decision.id) THEN 'superseded'
        WHEN found.progress = 'part' THEN 'part' ELSE 'open' END,
    CASE WHEN found.progress = 'done' THEN found.done_on END, 0, ''
FROM decision JOIN review ON review.id = decision.review_id
LEFT JOIN decision_progress AS found ON found.id =
    (SELECT max(id) FROM decision_progress WHERE decision_id = decision.id)
"""
"""Decisions made before this step get the action that later ones are given when they are kept."""


def create(db: Any) -> None:  # noqa: ANN401
    """Make the tables, columns and indexes on the sqlite-utils Database `db`."""
    for name, columns, foreign_keys in _TABLES:
        made = db.create_table_sql(
            name, {"id": int, **columns}, pk="id", foreign_keys=foreign_keys, strict=True
        )
        # A number is never given again: what was said of a row that is gone cannot meet another child's.
        db.execute(made.replace("INTEGER PRIMARY KEY", "INTEGER PRIMARY KEY AUTOINCREMENT"))
    # Written out, because sqlite-utils adds a NOT NULL column by copying the whole table.
    for name, column in _ADDED:
        db.execute(f"ALTER TABLE {name} ADD COLUMN {column}")
    # A paper may go to several people, and be followed by addenda.
    db.execute("DROP INDEX idx_issued_document_kind_review_id")
    for name, unique in _UNIQUE:
        db[name].create_index(unique, unique=True)
    for name, column in _LOOKED_UP:
        db[name].create_index([column])
    db.execute(ACTIONS_OF_DECISIONS)
