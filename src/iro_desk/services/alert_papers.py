"""Papers of an alert: drafts to look at, issued copies that never change (rows A3, A4, A14).

An alert moves on, so its papers may be issued again: each issue is a paper of its own in the register.
A paper names the child where it is asked to, else where the alert says so; by reference it has no name.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from iro_desk.domain.addenda import from_content, to_content
from iro_desk.domain.alert_papers import AlertForm, AlertLetter, AlertPaper
from iro_desk.domain.case_alerts import ALERT_KINDS, AlertKind, AlertStep, StepKind
from iro_desk.domain.errors import NotFound, RuleBroken
from iro_desk.domain.paper_kinds import ALERT_FORM, ALERT_LETTER, ALERT_PAPER_KINDS, CHRONOLOGY
from iro_desk.domain.topics import Topic
from iro_desk.services import (
    alert_mentions,
    alert_pages,
    alert_readers,
    alert_says,
    alert_steps,
    mentions,
    register,
)
from iro_desk.services.alert_moment import as_of
from iro_desk.services.alert_says import CAFCASS, FILE, LEGAL, READERS
from iro_desk.services.commands import command
from iro_desk.services.papers import Paper, as_paper
from iro_desk.store import alerts, issued
from iro_desk.store.issued import IssuedDocument

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.mentions import Mention
    from iro_desk.services.alert_pages import AlertPage
    from iro_desk.services.desk import Desk
    from iro_desk.services.register import RegisterRow
    from iro_desk.store.changes import Change

_NEEDED = ("what_is_wrong", "impact", "needed", "agency", "themes")
"""The fields of the form that a paper cannot go out without, where the alert's kind wants them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedPaper:
    """A paper that can be made of an alert. `words` say to whom; `where` opens it in the preview.

    `issued` are those that went out: register id, day, addressee, the latest first.
    """

    kind: str
    title: str
    recipient: str
    words: str
    issued: tuple[tuple[int, date, str], ...]
    where: dict[str, Any]


def offered(desk: Desk, alert_id: int) -> tuple[OfferedPaper, ...]:
    """What can be made now: the form, a letter for each stage begun (the latest first), the chronologies."""
    page = alert_pages.page(desk, alert_id)
    begun = [one for one in page.steps if one.kind in {StepKind.RAISED, StepKind.STAGE}]
    found = [_offered(desk, page, ALERT_FORM, "")]
    found += [_offered(desk, page, ALERT_LETTER, f"step:{one.id}") for one in reversed(begun)]
    if page.alert.kind is not AlertKind.GOOD_PRACTICE:
        found += [_offered(desk, page, CHRONOLOGY, reader) for reader in (CAFCASS, LEGAL, FILE)]
    return tuple(found)


def sent(desk: Desk, alert_id: int) -> tuple[RegisterRow, ...]:
    """The papers issued of an alert with their copies, the latest first."""
    child_id = alert_pages.page(desk, alert_id).child.id
    return tuple(row for row in register.rows(desk, child_id) if row.document.alert_id == alert_id)


def paper(desk: Desk, kind: str, alert_id: int, recipient: str = "", *, named: bool | None = None) -> Paper:
    """A draft of what would be issued today; never issues. `named` None: as the alert says."""
    page = _page(desk, kind, alert_id)
    whose = whose_of(page, kind, recipient)
    says = alert_says.paper(desk, page, kind, whose, None, named=is_named(page, named))
    return Paper(kind=kind, title=says.headline, review_id=None, pdf=render(says), recipient=whose)


def id_of(desk: Desk, ref: str) -> int:
    """The alert of that reference, as A-2026-014; NotFound where there is none."""
    wanted = ref.strip().casefold()
    for alert in alerts.every(desk.case_file):
        if alert.ref.casefold() == wanted:
            return alert.id or 0
    raise NotFound(f"There is no alert “{ref}”. iro-desk alerts lists those there are.")


def whose_of(page: AlertPage, kind: str, recipient: str) -> str:
    """The recipient meant: the step of a letter, the reader of a chronology; NotFound for an unknown one."""
    if kind == CHRONOLOGY:
        if recipient and recipient not in READERS:
            raise NotFound(f"A chronology is made for {', '.join(READERS)}, not for “{recipient}”.")
        return recipient or FILE
    if kind == ALERT_LETTER:
        step = alert_says.step_of(page, recipient)
        if recipient and step is None:
            raise NotFound("This stage is no longer on file. Open the alert to see the ones there are.")
        return f"step:{step.id}" if step else ""
    return ""


def is_named(page: AlertPage, named: bool | None) -> bool:  # noqa: FBT001 - three answers
    """Whether a paper names the child: as asked, else as the alert says."""
    return page.alert.is_identifiable if named is None else named


def obstacle(
    desk: Desk, kind: str, alert_id: int, recipient: str = "", *, named: bool | None = None
) -> RuleBroken | None:
    """What would refuse the paper if it were issued today, None for nothing; `named` as of `paper`."""
    from iro_desk.documents import glyphs

    page = _page(desk, kind, alert_id)
    whose = whose_of(page, kind, recipient)
    try:
        _check(desk, page, kind, whose, desk.today)
        glyphs.require_drawable(alert_says.paper(desk, page, kind, whose, None, named=is_named(page, named)))
    except RuleBroken as error:
        return error
    return None


def to_look_at(
    desk: Desk, kind: str, alert_id: int, recipient: str = "", *, named: bool | None = None
) -> tuple[Mention, ...]:
    """The passages to look at in the paper as it would be issued today; those meant are left out."""
    page = _page(desk, kind, alert_id)
    whose, tells = whose_of(page, kind, recipient), is_named(page, named)
    says = alert_says.paper(desk, page, kind, whose, None, named=tells)
    return alert_mentions.to_look_at(desk, page, kind, whose, says.blocks(), named=tells)


def check_passages(desk: Desk, kind: str, alert_id: int, recipient: str = "", *, named: bool) -> None:
    """RuleBroken, telling each passage found, while one in the draft was not changed or passed."""
    found = to_look_at(desk, kind, alert_id, recipient, named=named)
    if found:
        places = "; ".join(f"{one.heading}: “{one.found}”" for one in found)
        raise RuleBroken(
            f"{mentions.stopped_for(found)} {places}. Change each, or say in the window that it is meant.",
            field=mentions.FIELD,
        )


@command("Issue a paper of an alert", touches=Topic.DOCUMENTS | Topic.ALERTS)
def issue(
    desk: Desk,
    change: Change,
    kind: str,
    alert_id: int,
    recipient: str = "",
    on: date | None = None,
    *,
    named: bool | None = None,
) -> Paper:
    """Freeze the paper as it is, dated `on` (today by default), and note it as a step of the alert.

    RuleBroken, naming the field, while anything it needs is missing, where the same went out already, where
    a name in it cannot be drawn, or it may name a child it must not.
    """
    page, day = _page(desk, kind, alert_id), on or desk.today
    whose, tells = whose_of(page, kind, recipient), is_named(page, named)
    _check(desk, page, kind, whose, day)
    says = alert_says.paper(desk, page, kind, whose, day, named=tells)
    content = says.blocks()
    _check_new(desk, page, kind, whose, to_content(content))
    alert_mentions.check(desk, page, kind, whose, content, named=tells)
    to = alert_says.addressee(desk, as_of(desk, page, day), kind, whose, day)
    document = IssuedDocument(
        kind=kind,
        child_id=page.alert.child_id,
        review_id=None,
        alert_id=alert_id,
        issued_on=day,
        issued_at=desk.now().isoformat(),
        addressee=to.name or to.role,
        title=says.headline,
        pdf=render(says),
        recipient=whose,
        content=to_content(content),
        wording=says.wording if isinstance(says, AlertLetter) else "",
    )
    document = replace(document, id=issued.add(change, document))
    how = "" if tells else ", by reference"
    step = AlertStep(
        alert_id=alert_id,
        kind=StepKind.LETTER,
        happened_on=day,
        to_whom=to.name,
        role=to.role,
        words=f"{says.headline}{how}",
        document_id=document.id,
    )
    alert_steps.note_paper(change, step)
    return as_paper(document)


def render(says: AlertPaper) -> bytes:
    """The pages of a paper of an alert; the PDF library is loaded late."""
    if isinstance(says, AlertForm):
        from iro_desk.documents import alert_form

        return alert_form.render(says)
    if isinstance(says, AlertLetter):
        from iro_desk.documents import stage_letter

        return stage_letter.render(says)
    from iro_desk.documents import chronology
    from iro_desk.domain.alert_papers import ChronologyPaper

    assert isinstance(says, ChronologyPaper)  # noqa: S101 - there are three
    return chronology.render(says)


def _page(desk: Desk, kind: str, alert_id: int) -> AlertPage:
    if kind not in ALERT_PAPER_KINDS:
        raise NotFound(
            f"There is no paper called “{kind}”. Those of an alert are {', '.join(ALERT_PAPER_KINDS)}."
        )
    return alert_pages.page(desk, alert_id)


def _offered(desk: Desk, page: AlertPage, kind: str, recipient: str) -> OfferedPaper:
    to = alert_says.addressee(desk, page, kind, recipient, desk.today)
    went = [one for one in page.documents if (one.kind, one.recipient) == (kind, recipient)]
    latest_first = sorted(went, key=lambda one: (one.issued_on, one.id or 0), reverse=True)
    where = {"kind": kind, "alert_id": page.alert.id}
    return OfferedPaper(
        kind=kind,
        title=alert_says.title_of_paper(page, kind, recipient),
        recipient=recipient,
        words=f"{'For' if kind == CHRONOLOGY else 'To'} {alert_readers.words(to)}",
        issued=tuple((one.id or 0, one.issued_on, one.addressee) for one in latest_first),
        where=where | ({"recipient": recipient} if recipient else {}),
    )


def _check(desk: Desk, page: AlertPage, kind: str, recipient: str, day: date) -> None:
    """RuleBroken for a day it can't have, a field still empty, a letter of no stage or to nobody."""
    step = alert_says.step_of(page, recipient) if kind == ALERT_LETTER else None
    if kind == ALERT_LETTER and step is None:
        what = ALERT_KINDS[page.alert.kind].lower()
        raise RuleBroken(
            f"The {what} is not raised yet. Raise it first, then write its letter.", field="stage"
        )
    if day > desk.today:
        raise RuleBroken("A paper can't be issued on a day still to come.", field="issued_on")
    first = step.happened_on if step else page.alert.raised_on
    if day < first:
        began = "this stage began" if step else "the alert was raised"
        raise RuleBroken(f"A paper can't be issued before {began}.", field="issued_on")
    missing = next((field for field in _NEEDED if field in page.gaps), None)
    if missing:
        raise RuleBroken(page.gaps[missing], field=missing)
    to = alert_says.addressee(desk, page, kind, recipient, day)
    if not (to.name or to.role):
        raise RuleBroken(
            "Nobody is named to receive this letter. Name the person in its stage.", field="to_whom"
        )


def _check_new(desk: Desk, page: AlertPage, kind: str, recipient: str, content: str) -> None:
    """RuleBroken where the last of that paper says exactly the same."""
    went = [
        one
        for one in issued.of_alert(desk.case_file, page.alert.id or 0)
        if (one.kind, one.recipient) == (kind, recipient)
    ]
    if went and from_content(went[0].content) == from_content(content):
        raise RuleBroken(
            "This paper is issued already, and nothing in it has changed since. Open the copy in Documents.",
            field="content",
        )
