"""Text being typed, kept encrypted until it is committed or discarded.

A draft is no change: it has its own small transaction and no audit line. Saved or dropped
within a change it stands or falls with that, so that a commit and the end of its draft
are one. It is known by child, form and record; a draft of something not yet recorded, or of no
child, has None.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import datetime

from iro_desk.store.case_file import CaseFile
from iro_desk.store.sqlcipher import Connection

_KEY = "child_id = ? AND form = ? AND record_id = ?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What was typed into one form, as the form itself wrote it down."""

    child_id: int | None
    form: str
    record_id: int | None
    content: str
    saved_at: datetime


def save(
    case_file: CaseFile, child_id: int | None, form: str, record_id: int | None, content: str, at: datetime
) -> None:
    """Keep what is typed so far, in place of what was kept before."""
    with _transaction(case_file) as connection:
        connection.execute(
            "INSERT INTO draft (child_id, form, record_id, content, saved_at) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (child_id, form, record_id)"
            " DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at",
            [child_id or 0, form, record_id or 0, content, at.isoformat()],
        )


def load(case_file: CaseFile, child_id: int | None, form: str, record_id: int | None) -> Draft | None:
    """The draft of this form, or None."""
    found = case_file.rows(f"SELECT * FROM draft WHERE {_KEY}", [child_id or 0, form, record_id or 0])  # noqa: S608
    return _draft(found[0]) if found else None


def every(case_file: CaseFile) -> list[Draft]:
    """Every draft, the newest first."""
    return [_draft(row) for row in case_file.rows("SELECT * FROM draft ORDER BY saved_at DESC, id DESC")]


def drop(case_file: CaseFile, child_id: int | None, form: str, record_id: int | None) -> None:
    """Forget the draft of this form, if there is one."""
    with _transaction(case_file) as connection:
        connection.execute(f"DELETE FROM draft WHERE {_KEY}", [child_id or 0, form, record_id or 0])  # noqa: S608


def _transaction(case_file: CaseFile) -> AbstractContextManager[Connection]:
    """The change that is under way, or a transaction for this alone."""
    return nullcontext(case_file.db.conn) if case_file.in_change else case_file.transaction()


def _draft(row: dict[str, object]) -> Draft:
    return Draft(
        child_id=int(str(row["child_id"])) or None,
        form=str(row["form"]),
        record_id=int(str(row["record_id"])) or None,
        content=str(row["content"]),
        saved_at=datetime.fromisoformat(str(row["saved_at"])),
    )
