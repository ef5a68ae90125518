"""Files kept with a child, encrypted like everything else in the case file."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from iro_desk.domain.attachments import Attachment
from iro_desk.domain.errors import NotFound
from iro_desk.store.rows import from_row, to_row

if TYPE_CHECKING:
    from iro_desk.store.case_file import CaseFile
    from iro_desk.store.changes import Change

_COLUMNS = "id, child_id, review_id, consultation_id, kind, name, media_type, received_on, note, sha256"


def of_child(case_file: CaseFile, child_id: int) -> tuple[Attachment, ...]:
    """A child's attachments without their content, the newest first."""
    sql = f"select {_COLUMNS} from attachment where child_id = ? order by received_on desc, id desc"  # noqa: S608
    return tuple(from_row(Attachment, row) for row in case_file.rows(sql, (child_id,)))


def every(case_file: CaseFile) -> tuple[Attachment, ...]:
    """All attachments without their content, for the search by name."""
    return tuple(
        from_row(Attachment, row)
        for row in case_file.rows(f"select {_COLUMNS} from attachment order by id")  # noqa: S608
    )


def content(case_file: CaseFile, attachment_id: int) -> bytes:
    """The bytes of one attachment; NotFound otherwise."""
    rows = case_file.rows("select content from attachment where id = ?", (attachment_id,))
    if not rows:
        raise NotFound("This attachment is no longer in the case file.")
    return bytes(rows[0]["content"])


def add(change: Change, attachment: Attachment, content: bytes) -> int:
    """Keep a file; gives its id."""
    digest = hashlib.sha256(content).hexdigest()
    return change.insert("attachment", {**to_row(attachment), "sha256": digest, "content": content})


def update(change: Change, attachment: Attachment) -> None:
    """Change what is said of an attachment; its content stays."""
    columns = to_row(attachment)
    columns.pop("sha256")
    change.update("attachment", attachment.id or 0, columns)


def remove(change: Change, attachment_id: int) -> None:
    """Take an attachment away."""
    change.delete("attachment", attachment_id)
