"""The decision letter to the team manager: what it says, and what it needs (statutory.md 4.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain.clock import due
from iro_desk.domain.duties import deemed_agreed_on, reply_by
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.paper_kinds import DECISION_LETTER, PAPER_KINDS
from iro_desk.domain.papers import DecisionLetter, DecisionRow
from iro_desk.domain.people import TIERS
from iro_desk.domain.register import TextBlock
from iro_desk.domain.review import Agreement
from iro_desk.domain.wording import long_date, plain_date
from iro_desk.services.paper_facts import (
    about_the_review,
    own_words,
    review_facts,
    said,
    team_manager,
    to_team_manager,
)
from iro_desk.services.paper_maker import Maker
from iro_desk.store import decisions

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.decisions import Decision
    from iro_desk.services.desk import Desk
    from iro_desk.services.reviews import ReviewPage

AGREEMENT_WORDS = {
    Agreement.AGREES: "I agree that the plan meets the child's needs.",
    Agreement.AGREES_IN_PART: "I agree in part that the plan meets the child's needs.",
    Agreement.DOES_NOT_AGREE: "I do not agree that the plan meets the child's needs.",
}


def decision_letter(desk: Desk, page: ReviewPage, _recipient: str, on: date | None) -> DecisionLetter:
    """All that the decision letter says; a draft where `on` is None."""
    review = page.review
    manager = team_manager(desk, page, on)
    pack = desk.rules.on(on or desk.today)
    send_by = (
        due("POST_DECISIONS", review.completed_on, desk.calendar, pack).due_on
        if review.completed_on
        else None
    )
    sent_on = (on or send_by) if send_by else None
    reply_on = reply_by(sent_on, desk.calendar, pack) if sent_on else None
    agreed_on = deemed_agreed_on(sent_on, desk.calendar, pack) if sent_on else None
    following = next_review_words(next_review_by(page), review.next_review_on)
    window = due("POST_MGR_RESPONSE", sent_on or desk.today, desk.calendar, pack).rule.interval_words
    replied = {
        "reply_window": window,
        "reply_by": long_date(reply_on) if reply_on else "",
        "agreed_from": long_date(agreed_on) if agreed_on else "",
    }
    return DecisionLetter(
        **review_facts(desk, page, on),
        addressee_name=manager.name if manager else "",
        addressee_role=TIERS[manager.tier] if manager else TIERS["team_manager"],
        how_took_part=review.how_took_part,
        introduction=own_words(desk, page, DECISION_LETTER, "opening"),
        reply=own_words(desk, page, DECISION_LETTER, "reply", replied),
        return_to=own_words(desk, page, DECISION_LETTER, "return", replied),
        closing=own_words(desk, page, DECISION_LETTER, "closing", {"next_review": following}),
        send_by=send_by,
        reply_by=reply_on,
        deemed_agreed_on=agreed_on,
        decisions=decision_rows(desk, page),
        agreement=AGREEMENT_WORDS[review.agreement] if review.agreement else "",
        statement=review.statement,
        next_review_by=next_review_by(page),
        next_review_planned_on=review.next_review_on,
    )


def check(desk: Desk, page: ReviewPage) -> None:
    """RuleBroken, naming the field, while a decision or the IRO's view is unfinished."""
    if not page.decisions:
        raise RuleBroken("There are no decisions yet. Add at least one under Decide.", field="decisions")
    for decision in page.decisions:
        _check_decision(decision)
    if page.review.agreement is None:
        raise RuleBroken("Say under Decide whether the plan meets the child's needs.", field="agreement")
    days = {"reply_window": "(window)", "reply_by": "(by)", "agreed_from": "(from)"}
    if not all(day in own_words(desk, page, DECISION_LETTER, "reply", days) for day in days.values()):
        raise RuleBroken(
            "The letter does not say by when to reply. Look at its wording in Settings.", field="reply"
        )


def next_review_by(page: ReviewPage) -> date | None:
    """The next statutory date as it follows from this review, whatever was held since."""
    after = page.next_review if page.review.commenced_on is not None else None
    return after.statutory_due_on if after is not None else None


def decision_rows(desk: Desk, page: ReviewPage) -> tuple[DecisionRow, ...]:
    """The review's decisions as papers list them."""
    every = decisions.of_child(desk.case_file, page.history.child.id or 0)
    return tuple(
        DecisionRow(
            number=decision.number,
            text=decision.text,
            meaning=decision.meaning,
            measure=decision.measure,
            responsible_name=decision.responsible_name,
            responsible_role=decision.responsible_role,
            due_on=decision.due_on,
            carried_note=_carried_note(decision, every, page.review.commenced_on or desk.today),
            starred=decision.starred,
            is_recommendation=decision.is_recommendation,
            row_id=decision.id or 0,
        )
        for decision in page.decisions
    )


def decision_blocks(rows: tuple[DecisionRow, ...]) -> tuple[TextBlock, ...]:
    """Each decision as a block of plain text, named by its row, so that renumbering is seen as such."""
    return tuple(
        TextBlock(
            key=f"decision:{row.row_id or row.number}",
            heading=f"{'Recommendation' if row.is_recommendation else 'Decision'} {row.number}",
            text=_decision_text(row),
        )
        for row in rows
    )


def _decision_text(row: DecisionRow) -> str:
    who = ", ".join(part for part in (row.responsible_name, row.responsible_role) if part)
    lines = (
        row.text,
        row.meaning,
        row.measure_line,
        f"Who: {who}" if who else "",
        f"By when: {plain_date(row.due_on)}" if row.due_on else "",
        "Top priority" if row.starred else "",
        row.carried_note,
        row.untold_line,
    )
    return "\n".join(line for line in lines if line.strip())


def next_review_words(by: date | None, planned: date | None) -> str:
    """By when the next review is, and for when it is planned; "" while neither is known."""
    parts = (f"by {long_date(by)}" if by else "", f"planned for {long_date(planned)}" if planned else "")
    return "; ".join(part for part in parts if part)


def blocks(letter: DecisionLetter) -> tuple[TextBlock, ...]:
    """What the letter says, as plain text."""
    following = next_review_words(letter.next_review_by, letter.next_review_planned_on)
    opinion = "\n".join(part for part in (letter.agreement, letter.statement) if part.strip())
    return said(
        about_the_review(letter),
        TextBlock(key="took_part", heading="How the child took part", text=letter.how_took_part),
        *decision_blocks(letter.decisions),
        TextBlock(key="statement", heading="What I think of the plan", text=opinion),
        TextBlock(key="next_review", heading="Next review", text=_sentence(following)),
    )


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}." if words else ""


def _check_decision(decision: Decision) -> None:
    if not decision.text.strip():
        raise RuleBroken(f"Decision {decision.number} has no words yet. Say what will happen.", field="text")
    if not (decision.responsible_name.strip() or decision.responsible_role.strip()):
        raise RuleBroken(
            f"Decision {decision.number} names nobody. Say who will do it.", field="responsible_name"
        )
    if decision.due_on is None:
        raise RuleBroken(f"Decision {decision.number} has no date. Say by when.", field="due_on")


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


def _render(letter: DecisionLetter) -> bytes:
    from iro_desk.documents import decision_letter as pages

    return pages.render(letter)


MAKER = Maker(
    kind=PAPER_KINDS[DECISION_LETTER],
    say=decision_letter,
    render=_render,
    blocks=blocks,
    check=check,
    addressees=to_team_manager,
)
