"""Migration 3: events between reviews, the diary, changes of planned days, sibling groups. Never edited."""

from __future__ import annotations

from typing import Any

_EVENT = {
    "child_id": int,
    "kind": str,
    "happened_on": str,
    "ended_on": str,
    "is_done": int,
    "note": str,
    "early_review": int,
    "early_review_by": str,
    "early_review_reason": str,
    "basis": str,
}
_DIARY_ENTRY = {
    "kind": str,
    "starts_on": str,
    "ends_on": str,
    "starts_at": str,
    "minutes": int,
    "title": str,
    "child_id": int,
    "review_id": int,
}
_DATE_CHANGE = {
    "review_id": int,
    "old_on": str,
    "new_on": str,
    "kind": str,
    "reason": str,
    "authorised_by": str,
    "authorised_on": str,
    "latest_on": str,
    "changed_on": str,
}
_SIBLING_GROUP = {"name": str}

_TABLES: tuple[tuple[str, dict[str, Any], tuple[tuple[str, str, str], ...]], ...] = (
    ("event", _EVENT, (("child_id", "child", "id"),)),
    ("diary_entry", _DIARY_ENTRY, (("child_id", "child", "id"), ("review_id", "review", "id"))),
    ("date_change", _DATE_CHANGE, (("review_id", "review", "id"),)),
    ("sibling_group", _SIBLING_GROUP, ()),
)
_LOOKED_UP = (("event", "child_id"), ("diary_entry", "starts_on"), ("date_change", "review_id"))

_ADDED = (
    ("child", "contingency_plan TEXT NOT NULL DEFAULT ''"),
    ("child", "sibling_group_id INTEGER REFERENCES sibling_group(id)"),
    ("review", "planned_at TEXT NOT NULL DEFAULT ''"),
    ("review", "planned_place TEXT NOT NULL DEFAULT ''"),
    ("review", "is_agreed INTEGER NOT NULL DEFAULT 0"),
    ("review", "counts_reason TEXT NOT NULL DEFAULT ''"),
    ("review", "late_reason TEXT"),
    ("review", "late_reason_text TEXT NOT NULL DEFAULT ''"),
)


def create(db: Any) -> None:  # noqa: ANN401
    """Make the tables and columns on the sqlite-utils Database `db`."""
    for name, columns, foreign_keys in _TABLES:
        db[name].create({"id": int, **columns}, pk="id", foreign_keys=foreign_keys, strict=True)
    for name, column in _LOOKED_UP:
        db[name].create_index([column])
    # Written out, because sqlite-utils adds a NOT NULL column by copying the whole table.
    for name, column in _ADDED:
        db.execute(f"ALTER TABLE {name} ADD COLUMN {column}")
