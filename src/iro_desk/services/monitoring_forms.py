"""The IRO's monitoring form: what it says, and what it needs (statutory.md 4.4)."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.monitoring import CONCERNS, MonitoringForm
from iro_desk.domain.paper_kinds import MONITORING_FORM, PAPER_KINDS
from iro_desk.domain.papers import AnsweredItem, MonitoringPaper
from iro_desk.domain.register import TextBlock
from iro_desk.services.paper_facts import (
    about_the_review,
    own_words,
    review_facts,
    said,
    team_manager,
    to_team_manager,
)
from iro_desk.services.paper_maker import Addressee, Maker

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.monitoring import Design
    from iro_desk.services.desk import Desk
    from iro_desk.services.reviews import ReviewPage

_STANDS_OUT = frozenset({"no", "partly"})


def monitoring_form(desk: Desk, page: ReviewPage, _recipient: str, on: date | None) -> MonitoringPaper:
    """All that the monitoring form says; a draft where `on` is None."""
    manager = team_manager(desk, page, on)
    form = page.monitoring or MonitoringForm()
    design = page.asked
    return MonitoringPaper(
        **review_facts(desk, page, on),
        opening=own_words(desk, page, MONITORING_FORM, "opening", _counted(form, design)),
        social_worker=page.history.child.social_worker or "",
        team_manager=manager.name if manager else "",
        items=tuple(
            AnsweredItem(
                number=place,
                wording=item.wording,
                answer=design.answers.get(form.answers.get(item.number, ""), ""),
                comment=form.comments.get(item.number, ""),
                item=item.number,
                stands_out=form.answers.get(item.number) in _STANDS_OUT,
            )
            for place, item in enumerate(design.items, 1)
        ),
        good_practice=form.good_practice,
        concern=CONCERNS.get(form.concern, ""),
        concern_text=form.concern_text,
        rights_considered=form.rights_considered,
        legal_advice_considered=form.legal_advice_considered,
        grade=design.grades.get(form.grade or "", ""),
        difference_made=form.difference_made,
    )


def _counted(form: MonitoringForm, design: Design) -> dict[str, str]:
    """What the wording may say of the grade and of how the points were answered: "15 yes, 3 partly"."""
    said_of = [design.answers.get(form.answers.get(item.number, ""), "") for item in design.items]
    counts = Counter(said_of)
    listed = [f"{counts[word]} {word.lower()}" for word in design.answers.values() if counts[word]]
    return {
        "grade": design.grades.get(form.grade or "", "") or "not given yet",
        "points": str(len(design.items)),
        "answers": ", ".join([*listed, f"{counts['']} not answered"] if counts[""] else listed),
    }


def check(_desk: Desk, page: ReviewPage) -> None:
    """RuleBroken, naming the field, while an item or the grade is open."""
    form = page.monitoring
    open_items = [
        place
        for place, item in enumerate(page.asked.items, 1)
        if form is None or not form.answers.get(item.number)
    ]
    if open_items:
        listed = ", ".join(str(number) for number in open_items[:6])
        if len(open_items) > 6:
            listed += f" and {len(open_items) - 6} more"
        raise RuleBroken(
            f"These items have no answer yet: {listed}. Answer them under Monitor.", field="answers"
        )
    if form is None or form.grade is None:
        raise RuleBroken("Choose an overall grade under Monitor.", field="grade")


def addressees(desk: Desk, page: ReviewPage, on: date) -> tuple[Addressee, ...]:
    """The team manager, then the social worker."""
    worker = page.history.child.social_worker
    also = (Addressee(name=worker, role="Social worker"),) if worker else ()
    return (*to_team_manager(desk, page, on), *also)


def blocks(form: MonitoringPaper) -> tuple[TextBlock, ...]:
    """What the form says, as plain text."""
    considered = f"Child's rights considered: {'yes' if form.rights_considered else 'no'}."
    considered += f" Legal advice considered: {'yes' if form.legal_advice_considered else 'no'}."
    concern = (form.concern, form.concern_text, considered)
    grade = (form.grade, form.difference_made)
    return said(
        about_the_review(form),
        *(
            TextBlock(
                key=f"item:{item.item}",
                heading=f"{item.number}. {item.wording}",
                text="\n".join(part for part in (item.answer, item.comment) if part.strip()),
            )
            for item in form.items
        ),
        TextBlock(key="good_practice", heading="Good practice to praise", text=form.good_practice),
        TextBlock(key="concern", heading="Concern", text="\n".join(part for part in concern if part.strip())),
        TextBlock(
            key="grade",
            heading="Overall grade and the difference made",
            text="\n".join(part for part in grade if part.strip()),
        ),
    )


def _render(form: MonitoringPaper) -> bytes:
    from iro_desk.documents import monitoring_form as pages

    return pages.render(form)


MAKER = Maker(
    kind=PAPER_KINDS[MONITORING_FORM],
    say=monitoring_form,
    render=_render,
    blocks=blocks,
    check=check,
    addressees=addressees,
    receives="Copy to",
)
