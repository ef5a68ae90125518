"""An invented child's letter in any wording, to see what it comes to while it is written (row O3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from iro_desk.domain import letter_templates
from iro_desk.domain.letters import (
    Block,
    DecisionTable,
    Heading,
    Letter,
    Paragraph,
    Point,
    Points,
    Value,
    filled,
)
from iro_desk.domain.paper_kinds import (
    ALERT_LETTER,
    CHILD_LETTER,
    DECISION_LETTER,
    EVERY_KIND,
    MONITORING_FORM,
    REVIEW_RECORD,
)
from iro_desk.domain.papers import AnsweredItem, DecisionLetter, DecisionRow, MonitoringPaper
from iro_desk.domain.review_record import ReviewRecord
from iro_desk.domain.wording import long_date
from iro_desk.services import alert_examples, monitoring_design, templates
from iro_desk.services.paper_facts import letterhead, words

if TYPE_CHECKING:
    from iro_desk.domain.monitoring import Design
    from iro_desk.domain.papers import Letterhead
    from iro_desk.services.desk import Desk

_CHILD = "Sam"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Days:
    """The days of the invented review, counted from today."""

    held: date
    next_on: date
    due: date


def pdf(desk: Desk, kind: str, part: str, text: str) -> bytes:
    """The paper of an invented child in that wording; RuleBroken where it can't be read."""
    days = _Days(
        held=desk.today, next_on=desk.today + timedelta(days=180), due=desk.today + timedelta(days=30)
    )
    values = _values(desk, days, is_child=_is_to_child(kind, part))
    blocks = filled(text, {name: values[name] for name in letter_templates.part(kind, part).fields})
    head = letterhead(desk)
    if kind == ALERT_LETTER and part != letter_templates.EMAIL:
        return alert_examples.pdf(head, part, blocks, desk.today)
    if part != letter_templates.EMAIL and kind in {DECISION_LETTER, MONITORING_FORM, REVIEW_RECORD}:
        said = {name: words(filled(templates.current(desk, kind, name), values)) for name in _parts(kind)}
        design = monitoring_design.kept(desk).design
        return _paper(kind, head, days, {**said, part: words(blocks)}, design)
    from iro_desk.documents import letter

    if part == letter_templates.EMAIL:
        return letter.render(_email(kind, head, days, blocks))
    is_child = _is_to_child(kind, part)
    band = part if kind == CHILD_LETTER else letter_templates.FROM_8_TO_12 if is_child else ""
    return letter.render(
        Letter(
            **_about(head, days),
            kind=kind,
            audience=EVERY_KIND[kind].audience,
            title="Your review" if is_child else f"{_CHILD}’s review",
            addressee=("Sam Example",) if is_child else ("Alex Example",),
            salutation=f"Dear {_CHILD}," if is_child else "Dear Alex Example,",
            body=blocks,
            sign_off="With best wishes," if is_child else "Yours sincerely,",
            band=band,
        )
    )


def _email(kind: str, head: Letterhead, days: _Days, blocks: tuple[Block, ...]) -> Letter:
    """The words of an e-mail, shown as a letter."""
    opening = Paragraph(text=f"Attached is: {EVERY_KIND[kind].title}, ref 000000.")
    return Letter(
        **_about(head, days),
        kind=kind,
        audience=EVERY_KIND[kind].audience,
        title="E-mail",
        salutation="Hello,",
        body=(opening, *blocks),
    )


def _is_to_child(kind: str, part: str) -> bool:
    return kind == CHILD_LETTER or part == "child"


def _about(head: Letterhead, days: _Days) -> dict[str, Any]:
    return {
        "letterhead": head,
        "child_name": "Sam Example",
        "child_ref": "000000",
        "review_title": "Third review",
        "review_on": days.held,
        "meetings": (days.held,),
    }


def _rows(days: _Days) -> tuple[DecisionRow, ...]:
    return (
        DecisionRow(
            number=1,
            text="Swimming lessons are booked",
            meaning="Sam swims every week",
            responsible_name="Worker Example",
            responsible_role="social worker",
            due_on=days.due,
        ),
    )


def _parts(kind: str) -> tuple[str, ...]:
    parts = [one.part for one in letter_templates.PARTS if one.kind == kind]
    return tuple(part for part in parts if part != letter_templates.EMAIL)


def _paper(kind: str, head: Letterhead, days: _Days, said: dict[str, str], design: Design) -> bytes:
    """A paper of which the IRO words some parts."""
    if kind == MONITORING_FORM:
        from iro_desk.documents import monitoring_form

        return monitoring_form.render(_monitoring_form(head, days, said, design))
    if kind == REVIEW_RECORD:
        from iro_desk.documents import review_record

        return review_record.render(
            ReviewRecord(**_about(head, days), opening=said["opening"], decisions=_rows(days))
        )
    from iro_desk.documents import decision_letter

    return decision_letter.render(_decision_letter(head, days, said))


def _monitoring_form(head: Letterhead, days: _Days, said: dict[str, str], design: Design) -> MonitoringPaper:
    answer = design.answers["yes"]
    items = tuple(
        AnsweredItem(number=place, wording=item.wording, answer=answer, item=item.number)
        for place, item in enumerate(design.items, 1)
    )
    grade = next(iter(design.grades.values()))
    return MonitoringPaper(**_about(head, days), opening=said["opening"], items=items, grade=grade)


def _decision_letter(head: Letterhead, days: _Days, said: dict[str, str]) -> DecisionLetter:
    return DecisionLetter(
        **_about(head, days),
        addressee_name="Morgan Example",
        how_took_part="Sam came for the whole review.",
        introduction=said["opening"],
        reply=said["reply"],
        return_to=said["return"],
        closing=said["closing"],
        reply_by=days.due,
        decisions=_rows(days),
        agreement="I agree that the plan meets the child's needs.",
        statement="Sam is settled.",
        next_review_planned_on=days.next_on,
    )


def _values(desk: Desk, days: _Days, *, is_child: bool) -> dict[str, Value]:
    one, several = templates.terms(desk)
    head = letterhead(desk)
    asked = monitoring_design.kept(desk).design
    by = f"Worker Example (social worker) will do this by {long_date(days.due)}."
    told = Points(items=(Point(lead="School:", text="“Maths is good.”"),))
    decisions = Points(items=(Point(lead="Swimming lessons are booked.", text=by),))
    return {
        **alert_examples.values(desk.today),
        "child": _CHILD,
        "reader": "Sam Example" if is_child else "Alex Example",
        "iro": head.iro_name,
        "authority": head.authority,
        "term": one,
        "terms": several,
        "review_date": long_date(days.held),
        "review_time": "10:30",
        "review_place": "The library",
        "next_review": f"planned for {long_date(days.next_on)}",
        "how_to_reach_me": f"You can ring me on {head.iro_phone}." if head.iro_phone else "",
        "social_worker": f"{'your' if is_child else 'the'} social worker, Worker Example",
        "advocate": "Avery Example",
        "who_comes": "your carer and your school" if is_child else "Sam, the carer and the school",
        "form": "My review: what I think" if is_child else "Your views for the review",
        "views_by": long_date(days.held),
        "reply_window": "5 working days",
        "reply_by": long_date(days.due),
        "agreed_from": long_date(days.due + timedelta(days=1)),
        "grade": next(iter(asked.grades.values())),
        "points": str(len(asked.items)),
        "answers": f"{len(asked.items)} {asked.answers['yes'].lower()}",
        "personal": (Paragraph(text="Your own paragraph stands here."),),
        "what_you_told_me": (told,),
        "what_others_said": (Points(items=(Point(lead="Sam on school:", text="“Maths is good.”"),)),),
        "proud_of": (Points(items=(Point(lead="You:", text="The swimming badge"),)),),
        "decisions": (decisions,) if is_child else (DecisionTable(rows=_rows(days)),),
        "record": (Heading(text="Health"), Paragraph(text="The dental check was in May.")),
        "opinion": (Paragraph(text="I agree that the plan meets the child's needs."),),
        "promises": (Points(items=(Point(lead="I will ask about the trip.", text="You can go."),)),),
    }
