"""Migration 6: figures typed in and frozen, the annual report, the IRO's own practice. Never edited."""

from __future__ import annotations

from typing import Any

_SUPERVISION = {
    "held_on": str,
    "kind": str,
    "with_whom": str,
    "workload": str,
    "wellbeing": str,
    "cases": str,
    "learning": str,
    "next_on": str,
}
_OWN_ACTION = {
    "text": str,
    "agreed_on": str,
    "due_on": str,
    "done_on": str,
    "supervision_id": int,
    "meeting_id": int,
    "audit_id": int,
}
_MEETING = {
    "kind": str,
    "held_on": str,
    "with_whom": str,
    "issues": str,
    "good_practice": str,
    "notes": str,
}
_ITEM = {"kind": str, "text": str, "noted_on": str, "meeting_id": int, "outcome": str}
_LEARNING = {"done_on": str, "title": str, "kind": str, "minutes": int, "reflection": str}
_AUDIT = {
    "audited_on": str,
    "theme": str,
    "part_taken": str,
    "cases": int,
    "grades": str,
    "findings": str,
}
_CONTACT = {"kind": str, "name": str, "contact": str, "note": str, "from_on": str, "to_on": str}
_LOAD = {"month_on": str, "children": int}
_TYPED = {"figure": str, "year": int, "whose": str, "value": str, "source": str}
_FROZEN = {"first": str, "last": str, "frozen_on": str, "content": str, "digest": str}
_REPORT = {"first": str, "last": str, "title": str}
_SECTION = {"report_id": int, "place": int, "key": str, "heading": str, "text": str}
_STATEMENT = {
    "report_id": int,
    "place": int,
    "figure": str,
    "part": str,
    "measure": str,
    "value": str,
    "first": str,
    "last": str,
    "comparison": str,
    "against_first": str,
    "against_last": str,
    "whose": str,
    "parts": str,
}

_REPORT_KEY = ("report_id", "annual_report", "id")

_TABLES: tuple[tuple[str, dict[str, Any], tuple[tuple[str, str, str], ...]], ...] = (
    ("supervision_record", _SUPERVISION, ()),
    ("service_meeting", _MEETING, ()),
    ("themed_audit", _AUDIT, ()),
    (
        "own_action",
        _OWN_ACTION,
        (
            ("supervision_id", "supervision_record", "id"),
            ("meeting_id", "service_meeting", "id"),
            ("audit_id", "themed_audit", "id"),
        ),
    ),
    ("meeting_item", _ITEM, (("meeting_id", "service_meeting", "id"),)),
    ("learning_entry", _LEARNING, ()),
    ("service_contact", _CONTACT, ()),
    ("conference_load", _LOAD, ()),
    ("typed_figure", _TYPED, ()),
    ("frozen_period", _FROZEN, ()),
    ("annual_report", _REPORT, ()),
    ("report_section", _SECTION, (_REPORT_KEY,)),
    ("report_statement", _STATEMENT, (_REPORT_KEY,)),
)
_UNIQUE = (
    ("conference_load", ("month_on",)),
    ("typed_figure", ("figure", "year", "whose")),
    ("annual_report", ("first", "last")),
    ("report_section", ("report_id", "key")),
)
_ADDED = (
    ("child", "app_account_from TEXT"),
    ("child", "app_account_until TEXT"),
)
"""An account with an advocacy app such as Mind Of My Own (row Y14)."""


def create(db: Any) -> None:  # noqa: ANN401
    """Make the tables and columns on the sqlite-utils Database `db`."""
    for name, columns, foreign_keys in _TABLES:
        made = db.create_table_sql(
            name, {"id": int, **columns}, pk="id", foreign_keys=foreign_keys, strict=True
        )
        db.execute(made.replace("INTEGER PRIMARY KEY", "INTEGER PRIMARY KEY AUTOINCREMENT"))
    for name, unique in _UNIQUE:
        db[name].create_index(unique, unique=True)
    for name, column in _ADDED:
        db.execute(f"ALTER TABLE {name} ADD COLUMN {column}")
