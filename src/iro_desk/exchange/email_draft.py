"""An e-mail draft as a file that mail programs open to be checked and sent by the person (row X7)."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailDraft:
    """What the draft says. `to` is "" where no address is known; the attachment is a PDF."""

    subject: str
    body: str
    to: str = ""
    attachment_name: str = ""
    attachment: bytes = b""
    cc: tuple[str, ...] = ()


def write(draft: EmailDraft) -> bytes:
    """The draft as an .eml file. X-Unsent makes mail programs open it as one not sent yet.

    It names no sender and no day: the program that sends it does.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    if draft.to:
        message["To"] = draft.to
    if draft.cc:
        message["Cc"] = ", ".join(draft.cc)
    message["Subject"] = draft.subject
    message.set_content(draft.body)
    if draft.attachment:
        message.add_attachment(
            draft.attachment, maintype="application", subtype="pdf", filename=draft.attachment_name
        )
        message.set_boundary("=_iro-desk-draft")
    return message.as_bytes()
