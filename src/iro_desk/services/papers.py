"""Papers of a review: drafts to look at, issued copies that never change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from iro_desk.domain.clock import due
from iro_desk.domain.duties import deemed_agreed_on, reply_by
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.monitoring import ANSWERED_ITEMS, ANSWERS, CONCERNS, GRADES, ITEMS, MonitoringForm
from iro_desk.domain.paper_kinds import DECISION_LETTER, MONITORING_FORM
from iro_desk.domain.papers import AnsweredItem, DecisionLetter, DecisionRow, Letterhead, MonitoringPaper
from iro_desk.domain.people import TIERS
from iro_desk.domain.review import Agreement, Timeliness
from iro_desk.domain.topics import Topic
from iro_desk.domain.wording import long_date, ordinal_review, plain_date
from iro_desk.services import reviews, settings
from iro_desk.services.commands import command
from iro_desk.store import decisions, issued
from iro_desk.store import reviews as kept_reviews
from iro_desk.store.issued import IssuedDocument

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.decisions import Decision
    from iro_desk.domain.people import Manager
    from iro_desk.services.desk import Desk
    from iro_desk.services.reviews import ReviewPage
    from iro_desk.store.changes import Change

TITLES = {DECISION_LETTER: "Decision letter", MONITORING_FORM: "Monitoring form"}
TASKS = {DECISION_LETTER: "POST_DECISIONS", MONITORING_FORM: "POST_MONITOR_FORM"}

AGREEMENT_WORDS = {
    Agreement.AGREES: "I agree that the plan meets the child's needs.",
    Agreement.AGREES_IN_PART: "I agree in part that the plan meets the child's needs.",
    Agreement.DOES_NOT_AGREE: "I do not agree that the plan meets the child's needs.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A paper as it stands: a draft until `issued_on` is set."""

    kind: str
    title: str
    review_id: int
    pdf: bytes
    issued_on: date | None = None


def paper(desk: Desk, kind: str, review_id: int) -> Paper:
    """The issued bytes, or a draft of what would be issued today; never issues."""
    held = issued.find(desk.case_file, kind, review_id)
    if held:
        return Paper(kind=kind, title=held.title, review_id=review_id, pdf=held.pdf, issued_on=held.issued_on)
    page = reviews.page(desk, review_id)
    return Paper(kind=kind, title=TITLES[kind], review_id=review_id, pdf=_render(desk, page, kind, None))


def obstacle(desk: Desk, kind: str, review_id: int, on: date | None = None) -> RuleBroken | None:
    """What would refuse the paper if it were issued on that day (today by default), None for nothing."""
    page, day = reviews.page(desk, review_id), on or desk.today
    try:
        _check_day(page, day, desk.today)
        _check_ready(page, kind)
        _addressee(desk, page, day)
    except RuleBroken as error:
        return error
    return None


@command("Issue a paper", touches=Topic.DOCUMENTS | Topic.REVIEWS)
def issue(desk: Desk, change: Change, kind: str, review_id: int, on: date | None = None) -> Paper:
    """Freeze the paper as it is, dated `on` (today by default), and stop its clock.

    RuleBroken, naming the field, while anything the paper needs is missing, nobody is
    entered to receive it, or a name in it cannot be drawn.
    """
    day = on or desk.today
    if issued.find(desk.case_file, kind, review_id):
        raise RuleBroken(f"This {TITLES[kind].lower()} is issued already. Open it to see or print it.")
    page = reviews.page(desk, review_id)
    _check_day(page, day, desk.today)
    _check_ready(page, kind)
    addressee = _addressee(desk, page, day)
    pdf = _render(desk, page, kind, day)
    child = page.history.child
    document = IssuedDocument(
        kind=kind,
        child_id=child.id or 0,
        review_id=review_id,
        issued_on=day,
        issued_at=desk.now().isoformat(),
        addressee=addressee.name,
        title=TITLES[kind],
        pdf=pdf,
    )
    issued.add(change, document)
    kept_reviews.mark_done(change, desk.case_file, review_id, TASKS[kind], day)
    return Paper(kind=kind, title=document.title, review_id=review_id, pdf=pdf, issued_on=day)


def decision_letter(desk: Desk, page: ReviewPage, on: date | None) -> DecisionLetter:
    """All that the decision letter says; a draft where `on` is None."""
    review = page.review
    manager = _manager(desk, page, on)
    pack = desk.rules.on(on or desk.today)
    send_by = (
        due("POST_DECISIONS", review.completed_on, desk.calendar, pack).due_on
        if review.completed_on
        else None
    )
    sent_on = (on or send_by) if send_by else None
    return DecisionLetter(
        **_review_facts(desk, page, on),
        addressee_name=manager.name if manager else "",
        addressee_role=TIERS[manager.tier] if manager else TIERS["team_manager"],
        how_took_part=review.how_took_part,
        send_by=send_by,
        reply_by=reply_by(sent_on, desk.calendar, pack) if sent_on else None,
        deemed_agreed_on=deemed_agreed_on(sent_on, desk.calendar, pack) if sent_on else None,
        decisions=_decision_rows(desk, page),
        agreement=AGREEMENT_WORDS[review.agreement] if review.agreement else "",
        statement=review.statement,
        next_review_by=_next_review_by(page),
        next_review_planned_on=review.next_review_on,
    )


def monitoring_form(desk: Desk, page: ReviewPage, on: date | None) -> MonitoringPaper:
    """All that the monitoring form says; a draft where `on` is None."""
    manager = _manager(desk, page, on)
    form = page.monitoring or MonitoringForm()
    return MonitoringPaper(
        **_review_facts(desk, page, on),
        social_worker=page.history.child.social_worker or "",
        team_manager=manager.name if manager else "",
        items=tuple(
            AnsweredItem(
                number=number,
                wording=ITEMS[number - 1],
                answer=ANSWERS.get(form.answers.get(number, ""), ""),
                comment=form.comments.get(number, ""),
            )
            for number in range(1, ANSWERED_ITEMS + 1)
        ),
        good_practice=form.good_practice,
        concern=CONCERNS.get(form.concern, ""),
        concern_text=form.concern_text,
        rights_considered=form.rights_considered,
        legal_advice_considered=form.legal_advice_considered,
        grade=GRADES.get(form.grade or "", ""),
        difference_made=form.difference_made,
    )


def _review_facts(desk: Desk, page: ReviewPage, on: date | None) -> dict[str, Any]:
    """The fields of a ReviewPaper."""
    review, child = page.review, page.history.child
    return {
        "letterhead": _letterhead(desk),
        "team": child.team or "",
        "child_name": child.display_name,
        "known_as": child.known_as,
        "child_ref": child.child_ref,
        "born_on": child.born_on,
        "review_title": _review_title(page),
        "review_on": review.commenced_on or review.planned_on or desk.today,
        "meetings": tuple(meeting.held_on for meeting in review.meetings),
        "completed_on": review.completed_on,
        "timeliness": _timeliness_words(page),
        "last_lawful_on": page.due_on,
        "issued_on": on,
    }


def _manager(desk: Desk, page: ReviewPage, on: date | None) -> Manager | None:
    return settings.team_manager(desk, page.history.child.team, on or desk.today)


def _render(desk: Desk, page: ReviewPage, kind: str, on: date | None) -> bytes:
    """The paper's bytes; RuleBroken where an issued one would hold a character no face draws."""
    from iro_desk.documents import decision_letter as letter_pages
    from iro_desk.documents import monitoring_form as form_pages

    said = decision_letter(desk, page, on) if kind == DECISION_LETTER else monitoring_form(desk, page, on)
    return letter_pages.render(said) if isinstance(said, DecisionLetter) else form_pages.render(said)


def _check_day(page: ReviewPage, day: date, today: date) -> None:
    completed_on = page.review.completed_on
    if completed_on is None:
        raise RuleBroken(
            "The review is not completed. Complete it under Meet, then issue.", field="completed_on"
        )
    if day > today:
        raise RuleBroken("A paper can't be issued on a day still to come.", field="issued_on")
    if day < completed_on:
        raise RuleBroken("A paper can't be issued before the review was completed.", field="issued_on")


def _check_ready(page: ReviewPage, kind: str) -> None:
    if kind == MONITORING_FORM:
        _check_monitoring(page.monitoring)
        return
    if not page.decisions:
        raise RuleBroken("There are no decisions yet. Add at least one under Decide.", field="decisions")
    for decision in page.decisions:
        _check_decision(decision)
    if page.review.agreement is None:
        raise RuleBroken("Say under Decide whether the plan meets the child's needs.", field="agreement")


def _check_decision(decision: Decision) -> None:
    if not decision.text.strip():
        raise RuleBroken(f"Decision {decision.number} has no words yet. Say what will happen.", field="text")
    if not (decision.responsible_name.strip() or decision.responsible_role.strip()):
        raise RuleBroken(
            f"Decision {decision.number} names nobody. Say who will do it.", field="responsible_name"
        )
    if decision.due_on is None:
        raise RuleBroken(f"Decision {decision.number} has no date. Say by when.", field="due_on")


def _check_monitoring(form: MonitoringForm | None) -> None:
    open_items = [n for n in range(1, ANSWERED_ITEMS + 1) if form is None or not form.answers.get(n)]
    if open_items:
        listed = ", ".join(str(number) for number in open_items[:6]) + (" ..." if len(open_items) > 6 else "")
        raise RuleBroken(
            f"These items have no answer yet: {listed}. Answer them under Monitor.", field="answers"
        )
    if form is None or form.grade is None:
        raise RuleBroken("Choose an overall grade under Monitor.", field="grade")


def _addressee(desk: Desk, page: ReviewPage, day: date) -> Manager:
    team = page.history.child.team
    manager = settings.team_manager(desk, team, day)
    if manager is None:
        where = f"the team “{team}”" if team else "the child's team"
        raise RuleBroken(
            f"Nobody is entered as team manager of {where} on {long_date(day)}. "
            "Enter the manager in Settings, Teams.",
            field="team_manager",
        )
    return manager


def _letterhead(desk: Desk) -> Letterhead:
    mine = settings.profile(desk)
    return Letterhead(
        authority=mine.authority,
        service=mine.service,
        iro_name=mine.iro_name,
        address=tuple(line for line in mine.address.splitlines() if line.strip()),
        iro_phone=mine.iro_phone,
        iro_email=mine.iro_email,
        logo_png=mine.logo_png,
    )


def _review_title(page: ReviewPage) -> str:
    return ordinal_review(page.number) if page.number else "Review"


def _timeliness_words(page: ReviewPage) -> str:
    entry = page.judged
    if entry is None:
        return ""
    if entry.timeliness is Timeliness.LATE:
        days = "day" if entry.days_late == 1 else "days"
        return f"late by {entry.days_late} {days}"
    words = {
        Timeliness.IN_TIME: "in time",
        Timeliness.IN_TIME_INCOMPLETE: "begun in time, completed after more than 20 working days",
        Timeliness.NOT_JUDGEABLE: "",
        Timeliness.RELAXED_2020: "coronavirus rules applied",
    }
    return words[entry.timeliness]


def _next_review_by(page: ReviewPage) -> date | None:
    """The next statutory date as it follows from this review, whatever was held since."""
    after = page.next_review if page.review.commenced_on is not None else None
    return after.statutory_due_on if after is not None else None


def _decision_rows(desk: Desk, page: ReviewPage) -> tuple[DecisionRow, ...]:
    every = decisions.of_child(desk.case_file, page.history.child.id or 0)
    return tuple(
        DecisionRow(
            number=decision.number,
            text=decision.text,
            meaning=decision.meaning,
            responsible_name=decision.responsible_name,
            responsible_role=decision.responsible_role,
            due_on=decision.due_on,
            carried_note=_carried_note(decision, every, page.review.commenced_on or desk.today),
            starred=decision.starred,
            is_recommendation=decision.is_recommendation,
        )
        for decision in page.decisions
    )


def _carried_note(decision: Decision, every: dict[int, Decision], on: date) -> str:
    times, earliest = 0, decision
    while earliest.carried_from in every:
        earliest = every[earliest.carried_from or 0]
        times += 1
    if not times:
        return ""
    words = {1: "", 2: ", second time", 3: ", third time"}.get(times, f", {times}th time")
    note = f"Carried from the last review{words}."
    if earliest.due_on and earliest.due_on < on:
        note += f" Overdue since {plain_date(earliest.due_on)}."
    return note
