"""Files kept with a child, encrypted inside the case file and shown in the app only (row O5)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from iro_desk.domain.attachments import BYTES_AT_MOST, KINDS, Attachment, media_type_of
from iro_desk.domain.errors import NotFound, RuleBroken
from iro_desk.domain.topics import Topic
from iro_desk.exchange import attached_files
from iro_desk.services.commands import command
from iro_desk.services.search import plain
from iro_desk.store import attachments, children

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

REFUSED = (
    "This kind of file cannot be shown in IRO Desk, so it is not kept here. "
    "Attach a PDF, a PNG or JPEG picture, or plain text."
)
HITS_AT_MOST = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """An attachment with its content, to be shown."""

    attachment: Attachment
    content: bytes
    child_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachmentHit:
    """An attachment whose name fits what was typed, and whose it is."""

    attachment_id: int
    name: str
    child_name: str


def of_child(desk: Desk, child_id: int) -> tuple[Attachment, ...]:
    """A child's attachments without their content, the newest first."""
    return attachments.of_child(desk.case_file, child_id)


def held(desk: Desk, attachment_id: int) -> Held:
    """One attachment with its content; NotFound once it was taken away."""
    found = _by_id(desk, attachment_id)
    child = children.by_id(desk.case_file, found.child_id)
    content = attachments.content(desk.case_file, attachment_id)
    return Held(attachment=found, content=content, child_name=child.display_name)


@command("Attach a file", touches=Topic.ATTACHMENTS)
def add(desk: Desk, change: Change, attachment: Attachment, content: bytes) -> int:
    """Keep a file; gives its id. What it is is told by its content, its name by that of the file.

    RuleBroken for an empty file, one above BYTES_AT_MOST, one that cannot be shown here, and one
    that is held of this child already.
    """
    if not content.strip():
        raise RuleBroken("This file is empty. Choose another.")
    if len(content) > BYTES_AT_MOST:
        most = BYTES_AT_MOST // 1_000_000
        raise RuleBroken(f"This file is larger than {most} MB. Attach a smaller copy, or one part at a time.")
    media_type = media_type_of(content)
    if media_type is None:
        raise RuleBroken(REFUSED)
    if media_type == "application/pdf":
        attached_files.check_pdf(content)
    name = _name(attachment.name)
    wanted = replace(
        attachment,
        name=name,
        media_type=media_type,
        received_on=attachment.received_on or desk.today,
        id=None,
    )
    _check(desk, wanted)
    digest = attached_files.digest(content)
    same = [one for one in of_child(desk, wanted.child_id) if one.sha256 == digest]
    if same:
        raise RuleBroken(f"This file is kept with the child already, as “{same[0].name}”.")
    return attachments.add(change, wanted, content)


@command("Change an attachment", touches=Topic.ATTACHMENTS)
def save(desk: Desk, change: Change, attachment: Attachment) -> int:
    """Keep its name, kind, day and note; its content stays. RuleBroken without a name."""
    wanted = replace(attachment, name=attachment.name.strip())
    _check(desk, wanted)
    attachments.update(change, wanted)
    return wanted.id or 0


@command("Remove an attachment", touches=Topic.ATTACHMENTS)
def remove(desk: Desk, change: Change, attachment_id: int) -> Held:
    """Take an attachment away; gives it with its content, so that `add` can bring it back."""
    gone = held(desk, attachment_id)
    attachments.remove(change, attachment_id)
    return gone


def find(desk: Desk, text: str) -> list[AttachmentHit]:
    """Attachments whose name holds every word typed, or its kind and the rest of the words its name."""
    words = plain(text).split()
    if not words:
        return []
    names = {child.id: child.display_name for child in children.every(desk.case_file)}
    hits = [
        AttachmentHit(attachment_id=one.id or 0, name=one.name, child_name=names.get(one.child_id, ""))
        for one in attachments.every(desk.case_file)
        if all(word in plain(f"{one.name} {names.get(one.child_id, '')}") for word in words)
        and any(word in plain(one.name) for word in words)
    ]
    return sorted(hits, key=lambda hit: plain(hit.name))[:HITS_AT_MOST]


def _by_id(desk: Desk, attachment_id: int) -> Attachment:
    for one in attachments.every(desk.case_file):
        if one.id == attachment_id:
            return one
    raise NotFound("This attachment is no longer in the case file.")


def _check(desk: Desk, attachment: Attachment) -> None:
    if not attachment.name:
        raise RuleBroken("Give it a name: it is found by it.", field="attachment_name")
    if attachment.kind not in KINDS:
        raise RuleBroken("Choose what kind of paper it is.", field="attachment_kind")
    if attachment.received_on is not None and attachment.received_on > desk.today:
        raise RuleBroken("This day is still to come. Enter the day it came.", field="attachment_received_on")


def _name(given: str) -> str:
    """The name of the file without its ending, as plain words."""
    name = PurePath(given.replace("\\", "/")).name
    stem = PurePath(name).stem if PurePath(name).suffix.lower() in _ENDINGS else name
    return " ".join(stem.replace("_", " ").split())


_ENDINGS = {".pdf", ".png", ".jpg", ".jpeg", ".txt", ".text"}
