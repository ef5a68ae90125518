"""A paper of an alert to look at before it is issued, printed, kept or put into an e-mail (rows A3, A4)."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from iro_desk.domain.addenda import from_content
from iro_desk.domain.letter_templates import EMAIL
from iro_desk.domain.letters import filled
from iro_desk.domain.paper_kinds import CHRONOLOGY
from iro_desk.services import (
    alert_pages,
    alert_papers,
    alert_readers,
    alert_says,
    mentions,
    settings,
    templates,
)
from iro_desk.services.alert_moment import as_of
from iro_desk.services.paper_facts import words
from iro_desk.services.previews import Preview
from iro_desk.store import issued

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from iro_desk.domain.letters import Value
    from iro_desk.services.alert_pages import AlertPage
    from iro_desk.services.desk import Desk
    from iro_desk.services.paper_maker import Addressee
    from iro_desk.store.issued import IssuedDocument


def of_alert(
    desk: Desk, kind: str, alert_id: int, recipient: str = "", *, named: bool | None = None
) -> Preview:
    """The draft of what would be issued today; `named` None: as the alert says."""
    page = alert_pages.page(desk, alert_id)
    tells = alert_papers.is_named(page, named)
    whose = alert_papers.whose_of(page, kind, recipient)
    draft = alert_papers.paper(desk, kind, alert_id, whose, named=tells)
    shown = _preview(desk, page, kind, whose, desk.today, tells=tells)
    found = alert_papers.to_look_at(desk, kind, alert_id, whose, named=tells)
    return replace(
        shown,
        title=alert_says.title_of_paper(page, kind, whose),
        pdf=draft.pdf,
        can_issue=True,
        obstacle=alert_papers.obstacle(desk, kind, alert_id, whose, named=tells),
        stopped=mentions.stopped_for(found) if found else "",
    )


def of_register(desk: Desk, document_id: int) -> Preview:
    """One issued paper of an alert, the exact bytes that went out."""
    held = issued.by_id(desk.case_file, document_id)
    page = alert_pages.page(desk, held.alert_id or 0)
    # What went out says nothing of what came later: not to whom, with what copies, by when.
    then, tells = as_of(desk, page, held.issued_on), not _is_by_reference(page, held)
    shown = _preview(desk, then, held.kind, held.recipient, held.issued_on, tells=tells)
    same = shown.addressee == held.addressee
    return replace(
        shown,
        title=held.title.removesuffix(page.alert.ref).rstrip(" ,") or held.title,
        pdf=held.pdf,
        issued_on=held.issued_on,
        addressee=held.addressee,
        addressee_role=shown.addressee_role if same else "",
        email=shown.email if same else "",
        cc=shown.cc if same else (),
        about=shown.about if same else "",
        digest=hashlib.sha256(held.pdf).hexdigest(),
    )


def _preview(desk: Desk, page: AlertPage, kind: str, recipient: str, day: date, *, tells: bool) -> Preview:
    """What a draft and an issued copy have in common."""
    to = alert_says.addressee(desk, page, kind, recipient, day)
    copied = alert_says.copies(desk, page, kind, recipient, day)
    child = page.child
    ref = child.child_ref if tells else child.share_ref
    stem = f"{kind}-{page.alert.ref}-{ref}-{day.isoformat()}"
    return Preview(
        kind=kind,
        title="",
        pdf=b"",
        file_stem=re.sub(r"[^A-Za-z0-9]+", "-", stem).strip("-"),
        addressee=to.name or to.role,
        addressee_role=to.role.lower() if to.name else "",
        receives="For" if kind == CHRONOLOGY else "To",
        recipient=recipient,
        child_ref=page.alert.ref or ref,
        email=to.email,
        alert_id=page.alert.id,
        named=tells,
        cc=_with_email(copied),
        about=_about(desk, page, kind, recipient, copied),
    )


def _about(desk: Desk, page: AlertPage, kind: str, recipient: str, copied: Iterable[Addressee]) -> str:
    """What an e-mail says of the paper, in the IRO's own wording, and who else gets it; it names no child."""
    mine, (one, several) = settings.profile(desk), templates.terms(desk)
    values: dict[str, Value] = {
        "iro": mine.iro_name,
        "authority": mine.authority,
        "term": one,
        "terms": several,
        "respond_by": alert_says.respond_by(page, kind, recipient),
    }
    said = words(filled(templates.current(desk, kind, EMAIL), values))
    also = "; ".join(alert_readers.words(reader) for reader in copied)
    return f"{said}\n\nCopies go to: {also}." if also else said


def _with_email(readers: Iterable[Addressee]) -> tuple[str, ...]:
    return tuple(reader.email for reader in readers if reader.email)


def _is_by_reference(page: AlertPage, held: IssuedDocument) -> bool:
    """Whether an issued paper goes by the random reference: its first block says which one it has."""
    first = next(iter(from_content(held.content)), None)
    return first is not None and page.child.share_ref in first.text
