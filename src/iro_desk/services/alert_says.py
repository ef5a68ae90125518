"""What the papers of an alert say: form, letter of a stage, chronology (rows A4, A10, A12, A14)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iro_desk.domain.alert_papers import (
    AgreedAction,
    AlertForm,
    AlertLetter,
    AlertPaper,
    ChronologyEntry,
    ChronologyPaper,
    Dated,
    Response,
)
from iro_desk.domain.case_alerts import ALERT_KINDS, OUTCOMES, AlertKind, StepKind
from iro_desk.domain.dispute_course import course_of, stage_number
from iro_desk.domain.dispute_templates import role_words, title_of
from iro_desk.domain.issued_wording import IssuedWording, to_text
from iro_desk.domain.letters import Bullets, Paragraph, Value, filled
from iro_desk.domain.paper_kinds import ALERT_FORM, ALERT_LETTER, CHRONOLOGY
from iro_desk.domain.remedial_actions import in_words
from iro_desk.domain.wording import long_date, plain_date, short_date
from iro_desk.services import alert_readers, liaison, templates
from iro_desk.services.alert_moment import as_of, clock, happened
from iro_desk.services.paper_facts import letterhead

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from iro_desk.domain.case_alerts import AlertStep
    from iro_desk.domain.dispute_chronology import Event
    from iro_desk.domain.letters import Block
    from iro_desk.services.alert_pages import AlertPage
    from iro_desk.services.desk import Desk
    from iro_desk.services.paper_maker import Addressee

CAFCASS, LEGAL, FILE = "cafcass", "legal_advice", "file"
READERS = {CAFCASS: "Cafcass", LEGAL: "Independent legal adviser", FILE: "Case record"}
"""Whom a chronology is made for."""

_PURPOSES = {
    CAFCASS: (
        "Made for Cafcass, to go with a referral of the child's case (Children Act 1989, section 25B(3); "
        "Care Planning Regulations 2010, regulation 45)."
    ),
    LEGAL: (
        "Made to ask for legal advice that is independent of the authority's own lawyer in the case (IRO "
        "Handbook)."
    ),
    FILE: "Made for the child's case record.",
}
_TRIED = frozenset({StepKind.INFORMAL_NOTE, StepKind.DISCUSSION})
_GONE_BEFORE = _TRIED | {StepKind.RAISED, StepKind.STAGE, StepKind.CHASED, StepKind.RESPONSE}
_ADVICE = frozenset(
    {
        StepKind.CAFCASS_REFERRAL,
        StepKind.CAFCASS_REPLY,
        StepKind.LEGAL_ADVICE_ASKED,
        StepKind.LEGAL_ADVICE_GIVEN,
    }
)


def title_of_paper(page: AlertPage, kind: str, recipient: str) -> str:
    """What a paper is called in the register and over its text; it names nobody."""
    if kind == ALERT_FORM:
        return ALERT_KINDS[page.alert.kind]
    if kind == CHRONOLOGY:
        return "Chronology of alert"
    if page.alert.kind is AlertKind.GOOD_PRACTICE:
        return "Good-practice letter"
    step = step_of(page, recipient)
    number = number_of(page, step) if step else 0
    if number:
        return f"Formal dispute, stage {number}"
    return f"{ALERT_KINDS[page.alert.kind]} letter"


def step_of(page: AlertPage, recipient: str) -> AlertStep | None:
    """The step a letter is of: the one named, else the last stage begun or the raising; None before it."""
    begun = [one for one in page.steps if one.kind in {StepKind.RAISED, StepKind.STAGE}]
    named = next((one for one in begun if recipient == f"step:{one.id}"), None)
    return named or (begun[-1] if begun and not recipient else None)


def number_of(page: AlertPage, step: AlertStep) -> int:
    """Which formal stage a step began, 0 for one below."""
    if step.kind is not StepKind.STAGE or not step.is_formal:
        return 0
    return stage_number(course_of(page.steps), step, page.template)


def paper(
    desk: Desk, page: AlertPage, kind: str, recipient: str, on: date | None, *, named: bool
) -> AlertPaper:
    """All that a paper says; a draft where `on` is None. Only where `named` it tells who the child is."""
    then = as_of(desk, page, on or desk.today)
    facts = _facts(desk, then, kind, recipient, on, named=named)
    if kind == ALERT_FORM:
        return _form(desk, then, facts)
    if kind == ALERT_LETTER:
        return _letter(desk, then, recipient, facts)
    return _chronology(desk, then, recipient or FILE, facts)


def addressee(desk: Desk, page: AlertPage, kind: str, recipient: str, on: date) -> Addressee:
    """Whom a paper is to on that day; the name is "" where nobody is entered for the role."""
    from iro_desk.services.paper_maker import Addressee

    if kind == CHRONOLOGY:
        return Addressee(name=READERS.get(recipient, READERS[FILE]), recipient=recipient)
    step = step_of(page, recipient if kind == ALERT_LETTER else "")
    return alert_readers.of_step(desk, page.alert, step, on)


def copies(desk: Desk, page: AlertPage, kind: str, recipient: str, on: date) -> tuple[Addressee, ...]:
    """Who gets a copy of it; nobody of a chronology."""
    if kind == CHRONOLOGY:
        return ()
    step = step_of(page, recipient if kind == ALERT_LETTER else "")
    return alert_readers.copies(desk, page.alert, step, on)


def respond_by(page: AlertPage, kind: str, recipient: str) -> str:
    """The day by which an answer is due, in full; "" where none is."""
    step = step_of(page, recipient if kind == ALERT_LETTER else "")
    return long_date(step.due_on) if step and step.due_on else ""


# What all of them say


def _facts(
    desk: Desk, page: AlertPage, kind: str, recipient: str, on: date | None, *, named: bool
) -> dict[str, Any]:
    alert, child = page.alert, page.child
    return {
        "letterhead": letterhead(desk),
        "kind": alert.kind,
        "title": title_of_paper(page, kind, recipient),
        "number": alert.ref,
        "child_ref": child.child_ref if named else child.share_ref,
        "child_name": child.display_name if named else "",
        "born_on": child.born_on if named else None,
        "team": alert.team,
        "raised_on": alert.raised_on,
        "as_at": on or desk.today,
        "issued_on": on,
    }


def _actions(page: AlertPage) -> tuple[AgreedAction, ...]:
    return tuple(
        AgreedAction(
            action=one.action,
            who=", ".join(part for part in (one.owner_name, role_words(one.owner_role)) if part),
            due_on=one.wanted_by,
            state=in_words(one, page.standing.today),
        )
        for one in page.agreed
    )


def _is_of(page: AlertPage, event: Event, kinds: frozenset[StepKind]) -> bool:
    """Whether an event tells of such a step, of a chaser or of what the form says was tried."""
    group, _, number = event.key.partition(":")
    if group == "step":
        return any(str(one.id) == number and one.kind in kinds for one in page.steps)
    return group in {"chaser", "form"} or (group == "passed" and StepKind.STAGE in kinds)


def _dated(event: Event) -> Dated:
    is_told = event.key.startswith("passed:")
    proof = event.evidence[0] if event.key == "form:informal" and event.evidence else ""
    parts = (event.what, event.who, "" if is_told else event.words.replace("\n", " "), proof)
    return Dated(
        on=event.on, words=". ".join(part.strip().rstrip(".") for part in parts if part.strip()) + "."
    )


# The form


def _form(desk: Desk, page: AlertPage, facts: dict[str, Any]) -> AlertForm:
    alert, now = page.alert, page.standing
    tried = [one for one in happened(desk, page) if _is_of(page, one, _TRIED)]
    return AlertForm(
        **facts,
        facts=tuple((label, text) for label, text in _form_facts(desk, page) if text.strip()),
        what_is_wrong=alert.what_is_wrong,
        impact=alert.impact,
        needed=alert.needed,
        needed_by=alert.needed_by,
        tried=tuple(_dated(one) for one in tried),
        actions=_actions(page),
        advice=tuple(_advice(page)),
        responses=tuple(_responses(page)),
        clock=clock(page),
        ended=tuple((label, text) for label, text in _ended(page) if text.strip()) if now.closed_on else (),
    )


def _form_facts(desk: Desk, page: AlertPage) -> Iterator[tuple[str, str]]:
    alert, now = page.alert, page.standing
    on = now.today
    talked = f"{alert.discussed_with.strip()}, {short_date(alert.discussed_on)}" if alert.discussed_on else ""
    stages = [one for one in page.steps if one.kind is StepKind.STAGE]
    gone = (f"{title_of(number_of(page, one), one.stage)} on {short_date(one.happened_on)}" for one in stages)
    if alert.kind is not AlertKind.GOOD_PRACTICE:
        yield "Where it stands", now.where
    yield "Themes", "; ".join(page.themes)
    yield "About", alert.agency
    yield "Raised by", alert.raised_by
    yield "To", alert_readers.words(addressee(desk, page, ALERT_FORM, "", on))
    yield "Discussed with", talked or alert.discussed_with
    yield "Stages begun", "; ".join(gone)
    yield "Response due", respond_by(page, ALERT_FORM, "")
    yield "Copies to", "; ".join(alert_readers.words(one) for one in copies(desk, page, ALERT_FORM, "", on))


def _advice(page: AlertPage) -> Iterator[str]:
    alert = page.alert
    yield from (line for line in alert.legal_advice.splitlines() if line.strip())
    if alert.cafcass_considered:
        yield "A referral to Cafcass was considered."
    elif page.standing.budget is not None and page.standing.referred_on is None:
        yield "A referral to Cafcass was not considered yet."
    for step in page.steps:
        if step.kind in _ADVICE:
            what = _ADVICE_WORDS[step.kind]
            said = " ".join(part.strip() for part in (step.reason, step.words) if part.strip())
            yield f"{plain_date(step.happened_on)}: {what}. {said}".strip()


_ADVICE_WORDS = {
    StepKind.CAFCASS_REFERRAL: "referred to Cafcass",
    StepKind.CAFCASS_REPLY: "reply from Cafcass",
    StepKind.LEGAL_ADVICE_ASKED: "independent legal advice asked for",
    StepKind.LEGAL_ADVICE_GIVEN: "independent legal advice received",
}


def _responses(page: AlertPage) -> Iterator[Response]:
    for step in page.steps:
        if step.kind is StepKind.RESPONSE:
            whom = ", ".join(part for part in (step.to_whom.strip(), role_words(step.role)) if part)
            yield Response(
                on=step.happened_on, from_whom=whom, words=step.words, is_satisfied=step.is_satisfied
            )


def _ended(page: AlertPage) -> Iterator[tuple[str, str]]:
    now = page.standing
    yield "Closed on", plain_date(now.closed_on) if now.closed_on else ""
    yield "Outcome", OUTCOMES[now.outcome] if now.outcome else ""
    yield "Difference made for the child", now.difference
    yield "Lessons", page.alert.lessons


# The letter


def _letter(desk: Desk, page: AlertPage, recipient: str, facts: dict[str, Any]) -> AlertLetter:
    alert, on = page.alert, facts["as_at"]
    to = addressee(desk, page, ALERT_LETTER, recipient, on)
    template = templates.current(desk, ALERT_LETTER, alert.kind)
    agency = (alert.agency,) if alert.kind is AlertKind.PARTNER_AGENCY else ()
    lines = (to.name, to.role, *agency) if to.name else (to.role, *agency)
    return AlertLetter(
        **facts,
        addressee=tuple(dict.fromkeys(line for line in lines if line.strip())),
        salutation=f"Dear {to.name or to.role},",
        body=filled(template, _values(desk, page, recipient, facts)),
        copies=tuple(alert_readers.words(one) for one in copies(desk, page, ALERT_LETTER, recipient, on)),
        wording=to_text(IssuedWording(template=template)),
    )


def _values(desk: Desk, page: AlertPage, recipient: str, facts: dict[str, Any]) -> dict[str, Value]:
    alert, head, (one, several) = page.alert, facts["letterhead"], templates.terms(desk)
    to = addressee(desk, page, ALERT_LETTER, recipient, facts["as_at"])
    step = step_of(page, recipient)
    reason = step.reason.strip() if step else ""
    agreed = tuple(action.line for action in _actions(page))
    tried = tuple(dated.line for dated in _gone_before(desk, page, step))
    return {
        "child": facts["child_name"] or f"the child with the reference {facts['child_ref']}",
        "iro": head.iro_name,
        "authority": head.authority,
        "term": one,
        "terms": several,
        "role": to.role or "the person responsible",
        "stage": _stage_words(page, step),
        "why_this_stage": f"I chose this stage for this reason: {reason}" if reason else "",
        "agency": alert.agency,
        "needed_by": long_date(alert.needed_by) if alert.needed_by else "",
        "respond_by": respond_by(page, ALERT_LETTER, recipient),
        "clock": clock(page),
        "what_is_wrong": _paragraphs(alert.what_is_wrong),
        "impact": _paragraphs(alert.impact),
        "needed": _paragraphs(alert.needed),
        "agreed": (Bullets(items=agreed),) if agreed else (),
        "tried": (Bullets(items=tried),) if tried else (),
    }


def _gone_before(desk: Desk, page: AlertPage, step: AlertStep | None) -> Iterator[Dated]:
    """What had been done before that step, in order."""
    for event in happened(desk, page):
        if step is not None and event.key == f"step:{step.id}":
            return
        if _is_of(page, event, _GONE_BEFORE):
            yield _dated(event)


def _stage_words(page: AlertPage, step: AlertStep | None) -> str:
    number = number_of(page, step) if step else 0
    if number:
        return f"stage {number} of the formal dispute process"
    is_council = page.alert.kind is AlertKind.CONCERN
    return "a case alert; the formal dispute process has not begun" if is_council else ""


def _paragraphs(text: str) -> tuple[Block, ...]:
    return tuple(Paragraph(text=part.strip()) for part in text.split("\n\n") if part.strip())


# The chronology


def _chronology(desk: Desk, page: AlertPage, reader: str, facts: dict[str, Any]) -> ChronologyPaper:
    alert = page.alert
    return ChronologyPaper(
        **facts,
        made_for=READERS[reader],
        purpose=_PURPOSES[reader],
        facts=tuple((label, text) for label, text in _chronology_facts(desk, page, facts) if text.strip()),
        what_is_wrong=alert.what_is_wrong,
        impact=alert.impact,
        needed=alert.needed,
        entries=tuple(
            ChronologyEntry(
                on=one.on,
                what=one.what,
                who=one.who,
                words=one.words,
                evidence="\n".join(one.evidence),
                key=one.key,
            )
            for one in happened(desk, page)
        ),
    )


def _chronology_facts(desk: Desk, page: AlertPage, facts: dict[str, Any]) -> Iterator[tuple[str, str]]:
    guardian = liaison.guardian(desk, page.alert.child_id, page.standing.today)
    yield "Where it stands", page.standing.where
    yield "Themes", "; ".join(page.themes)
    yield "Raised by", page.alert.raised_by
    yield "Procedure", page.template.name
    yield "20 working days", clock(page)
    yield "Guardian", guardian
    yield "Outcome", OUTCOMES[page.standing.outcome] if page.standing.outcome else ""
    yield "Difference made for the child", page.standing.difference
    yield "As at", plain_date(facts["as_at"])
