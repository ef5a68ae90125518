"""Issued documents: the exact bytes, when, to whom."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from iro_desk.domain.errors import NotFound
from iro_desk.store.rows import from_row, to_row

if TYPE_CHECKING:
    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change

_LIGHT = (
    "id, kind, child_id, review_id, alert_id, issued_on, issued_at, addressee, title, sha256, recipient, "
    "addendum, content, wording"
)
"""All but the bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedDocument:
    """A paper as it left: `pdf` never changes after issue; `sha256` proves it.

    It is of a review (`review_id`) or of a case alert (`alert_id`).
    `recipient` says whose copy it is where each person gets one of their own, else "". `addendum` is 0
    for the paper itself, then 1, 2 ... `content` is what it says as plain text, a JSON list of
    [key, heading, text], so that a later change can be told; `wording` the wording a letter went out
    with (domain.issued_wording), "" for other papers.
    """

    kind: str
    child_id: int
    review_id: int | None
    issued_on: date
    issued_at: str
    addressee: str
    title: str
    pdf: bytes
    sha256: str = ""
    recipient: str = ""
    addendum: int = 0
    content: str = "[]"
    wording: str = ""
    alert_id: int | None = None
    id: int | None = None


def find(case_file: CaseFile, kind: str, review_id: int, recipient: str = "") -> IssuedDocument | None:
    """The review's issued paper of that kind, the first one issued; None while it is a draft."""
    rows = case_file.rows(
        "select * from issued_document where kind = ? and review_id = ? and recipient = ? order by addendum",
        (kind, review_id, recipient),
    )
    return from_row(IssuedDocument, rows[0]) if rows else None


def latest(case_file: CaseFile, kind: str, review_id: int, recipient: str = "") -> IssuedDocument | None:
    """The last that went out of that paper: itself or its last addendum; None while it is a draft."""
    rows = case_file.rows(
        "select * from issued_document where kind = ? and review_id = ? and recipient = ? "
        "order by addendum desc limit 1",
        (kind, review_id, recipient),
    )
    return from_row(IssuedDocument, rows[0]) if rows else None


def first_at(case_file: CaseFile, kind: str, review_id: int, recipient: str = "") -> datetime | None:
    """When that paper was issued, None while it is a draft."""
    sql = "select issued_at from issued_document where kind = ? and review_id = ? and recipient = ?"
    rows = case_file.rows(f"{sql} order by addendum limit 1", (kind, review_id, recipient))
    return datetime.fromisoformat(rows[0]["issued_at"]) if rows else None


def first_wording(case_file: CaseFile, kind: str, review_id: int, recipient: str = "") -> str:
    """The wording that paper was issued with, "" while it is a draft or where none was kept."""
    sql = "select wording from issued_document where kind = ? and review_id = ? and recipient = ?"
    rows = case_file.rows(f"{sql} order by addendum limit 1", (kind, review_id, recipient))
    return str(rows[0]["wording"]) if rows else ""


def listed(case_file: CaseFile, review_id: int) -> tuple[IssuedDocument, ...]:
    """All that was issued of a review without the papers' bytes, each paper followed by its addenda."""
    sql = f"select {_LIGHT} from issued_document where review_id = ? order by kind, recipient, addendum"  # noqa: S608
    return tuple(from_row(IssuedDocument, row, pdf=b"") for row in case_file.rows(sql, (review_id,)))


def of_alert(case_file: CaseFile, alert_id: int) -> tuple[IssuedDocument, ...]:
    """All that was issued of a case alert without the papers' bytes, the latest first."""
    sql = f"select {_LIGHT} from issued_document where alert_id = ? order by issued_on desc, id desc"  # noqa: S608
    return tuple(from_row(IssuedDocument, row, pdf=b"") for row in case_file.rows(sql, (alert_id,)))


def every(case_file: CaseFile, child_id: int | None = None) -> tuple[IssuedDocument, ...]:
    """The whole register, or a child's part of it, without the papers' bytes, the latest first."""
    of_child = "where child_id = ? " if child_id else ""
    sql = f"select {_LIGHT} from issued_document {of_child}order by issued_on desc, id desc"  # noqa: S608
    rows = case_file.rows(sql, (child_id,) if child_id else ())
    return tuple(from_row(IssuedDocument, row, pdf=b"") for row in rows)


def by_id(case_file: CaseFile, document_id: int) -> IssuedDocument:
    """One issued paper with its bytes; NotFound otherwise."""
    rows = case_file.rows("select * from issued_document where id = ?", (document_id,))
    if not rows:
        raise NotFound("This paper is not in the register. Open Documents to see what was issued.")
    return from_row(IssuedDocument, rows[0])


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
