"""The IRO's monitoring form, to the social worker and the team manager (statutory.md 4.4)."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from iro_desk.documents import glyphs, letterhead
from iro_desk.documents.blocks import Cell, Column, Markup, Story, bold, cell, plain
from iro_desk.documents.facts import about_the_review
from iro_desk.documents.page import CELL_BOLD, CELL_QUIET, SMALL, TIGHT, Sheet, compose
from iro_desk.documents.tagged import Element
from iro_desk.domain.papers import AnsweredItem, MonitoringPaper
from iro_desk.domain.wording import plain_date

NOT_ANSWERED = "Not answered"
_COLUMNS = (
    Column(heading="No.", width=10),
    Column(heading="Point", width=74, heads_rows=True),
    Column(heading="Answer", width=27),
    Column(heading="Comment", width=59),
)


def render(form: MonitoringPaper) -> bytes:
    """The form as PDF: a draft while it is not issued.

    Raises RuleBroken if it is issued and holds a character the typeface cannot draw.
    """
    if form.issued_on is not None:
        glyphs.require_drawable(form)
    day = plain_date(form.review_on)
    sheet = Sheet(
        title=f"Monitoring form of the review of {day}, ref {form.child_ref}",
        footer=f"Ref {form.child_ref} · monitoring form of the review of {day} · confidential",
        dated_on=form.dated_on,
        is_draft=form.issued_on is None,
    )
    return compose(sheet, lambda root: _tell(form, root))


def _tell(form: MonitoringPaper, root: Element) -> list[Flowable]:
    story = Story(root)
    story.add(letterhead.Heading(form.letterhead, root))
    _tell_opening(story, form)
    rows = [_item(item) for item in form.items]
    story.section_with_table(f"The {len(form.items)} points", _COLUMNS, rows)
    _tell_judgement(story, form)
    return story.flowables


def _tell_opening(story: Story, form: MonitoringPaper) -> None:
    story.gap(8)
    readers = ((form.social_worker, "Social worker"), (form.team_manager, "Team manager"))
    for name, role in readers:
        story.paragraph(plain(f"{name}, {role}" if name else role), TIGHT)
    if form.team:
        story.paragraph(plain(form.team), TIGHT)
    story.gap(7)
    sent = plain_date(form.issued_on) if form.issued_on else "Draft, not yet sent"
    story.paragraph(plain(sent), SMALL)
    story.title(f"Monitoring form for {form.child_name}")
    story.paragraph(about_the_review(form), SMALL)
    story.gap(8)
    for part in (one.strip() for one in form.opening.split("\n\n")):
        if part:
            before, grade, after = part.partition(form.grade) if form.grade else (part, "", "")
            story.paragraph(Markup(f"{plain(before)}{bold(grade) if grade else ''}{plain(after)}"))


def _item(item: AnsweredItem) -> list[Cell]:
    """A row; answers that call for work stand out in bold, so also in black and white."""
    style = CELL_BOLD if item.stands_out else None
    answer = cell(item.answer, style) if style else cell(item.answer)
    return [
        cell(str(item.number), CELL_QUIET),
        cell(item.wording),
        answer or cell(NOT_ANSWERED, CELL_QUIET),
        cell(item.comment),
    ]


def _tell_judgement(story: Story, form: MonitoringPaper) -> None:
    story.section("Good practice to praise")
    story.paragraphs(form.good_practice or "None noted.")
    story.section("Concern", room=40 * mm)
    story.paragraph(bold(form.concern or "Not answered yet"))
    story.paragraphs(form.concern_text)
    story.paragraph(plain(_considered(form)))
    story.section("Overall grade and the difference made", room=40 * mm)
    story.paragraph(bold(form.grade or "Not given yet"))
    story.paragraphs(form.difference_made or "The difference the IRO made is not written yet.")
    story.gap(12)
    story.paragraph(bold(form.letterhead.iro_name), TIGHT)
    story.paragraph(plain(letterhead.OFFICE), SMALL)


def _considered(form: MonitoringPaper) -> str:
    rights = "yes" if form.rights_considered else "no"
    advice = "yes" if form.legal_advice_considered else "no"
    return f"Child’s rights considered: {rights}. Legal advice considered: {advice}."
