"""Copies that leave the case file: a PDF, encrypted or plain, or an e-mail draft that holds one."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING

from iro_desk.domain.errors import RuleBroken
from iro_desk.services import files

if TYPE_CHECKING:
    from pathlib import Path

    from iro_desk.services.desk import Desk

LEAST = 12
"""Characters a password of a copy has at least."""

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without those that look alike on paper and are misheard on the telephone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A paper to hand out: its title in words, its bytes, and a name for its file that names nobody.

    `kind` is that of a review's paper, "" for any other and for an addendum. `about` is what an e-mail says
    of it, `cc` who gets the e-mail as well.
    """

    title: str
    pdf: bytes
    file_stem: str
    child_ref: str = ""
    kind: str = ""
    about: str = ""
    cc: tuple[str, ...] = ()


def new_password() -> str:
    """A password to read out: four groups of four, about 79 bits. Shown once and kept nowhere."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(4)) for _ in range(4))


def check_password(password: str, again: str) -> None:
    """RuleBroken, naming the field, for a password too short or typed in two ways."""
    if len(password) < LEAST:
        raise RuleBroken(f"Give the password at least {LEAST} characters.", field="password")
    if password != again:
        raise RuleBroken("The two passwords differ. Type the same one twice.", field="again")


def save(desk: Desk, path: Path, paper: Copy, password: str = "") -> None:
    """Write a copy there, encrypted where a password is given; either leaves its line in the audit."""
    files.write(path, _pdf(paper, password))
    _note(desk, f"Save a copy of a paper ({paper.title.lower()}), {_how(password)}")


def save_email(desk: Desk, path: Path, paper: Copy, to: str = "", password: str = "") -> None:
    """Write an e-mail draft with the paper attached. Its subject and words name no child; nothing is sent."""
    from iro_desk.exchange.email_draft import EmailDraft, write
    from iro_desk.services.paper_facts import email_words, letterhead

    mine = letterhead(desk)
    ref = f", ref {paper.child_ref}" if paper.child_ref else ""
    opening = f"Attached is: {paper.title}{ref}."
    closed = "The attachment opens with a password, which I give you by another way." if password else ""
    signed = [mine.iro_name, "Independent Reviewing Officer", mine.authority, mine.iro_phone]
    about = paper.about or (email_words(desk, paper.kind) if paper.kind else "")
    parts = ("Hello,", opening, about, closed, "\n".join(line for line in signed if line))
    draft = EmailDraft(
        to=to,
        cc=paper.cc,
        subject=f"{paper.title}{ref}",
        body="\n\n".join(part for part in parts if part) + "\n",
        attachment_name=f"{paper.file_stem}.pdf",
        attachment=_pdf(paper, password),
    )
    files.write(path, write(draft))
    _note(desk, f"Save an e-mail draft of a paper ({paper.title.lower()}), {_how(password)}")


def _pdf(paper: Copy, password: str) -> bytes:
    from iro_desk.exchange.encrypted_pdf import encrypted

    return encrypted(paper.pdf, password) if password else paper.pdf


def _how(password: str) -> str:
    return "encrypted" if password else "not encrypted"


def _note(desk: Desk, words: str) -> None:
    with desk.case_file.change(words, at=desk.now()) as change:
        change.write_line()
