"""Issued documents: the exact bytes, when, to whom."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from iro_desk.store.rows import from_row, to_row

if TYPE_CHECKING:
    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedDocument:
    """A paper as it left: `pdf` never changes after issue; `sha256` proves it."""

    kind: str
    child_id: int
    review_id: int
    issued_on: date
    issued_at: str
    addressee: str
    title: str
    pdf: bytes
    sha256: str = ""
    id: int | None = None


def find(case_file: CaseFile, kind: str, review_id: int) -> IssuedDocument | None:
    """The review's issued paper of that kind, None while it is a draft."""
    rows = case_file.rows("select * from issued_document where kind = ? and review_id = ?", (kind, review_id))
    return from_row(IssuedDocument, rows[0]) if rows else None


def of_child(case_file: CaseFile, child_id: int) -> tuple[IssuedDocument, ...]:
    """A child's issued papers, the latest first."""
    rows = case_file.rows(
        "select * from issued_document where child_id = ? order by issued_on desc, id desc", (child_id,)
    )
    return tuple(from_row(IssuedDocument, row) for row in rows)


def add(change: Change, document: IssuedDocument) -> int:
    """Keep an issued paper for good."""
    columns = to_row(document)
    columns["sha256"] = hashlib.sha256(document.pdf).hexdigest()
    return change.insert("issued_document", columns)
