"""The form of a case alert: concern, partner-agency escalation, good practice (statutory.md 4.6; row A4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.documents import alert_heading
from iro_desk.documents.blocks import Cell, Column, Story, bold, cell, plain
from iro_desk.documents.page import SMALL, compose
from iro_desk.domain.alert_papers import FORM_WORDS, AgreedAction, AlertForm
from iro_desk.domain.case_alerts import AlertKind
from iro_desk.domain.wording import plain_date, short_date

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

    from iro_desk.documents.tagged import Element

_ACTIONS = (
    Column(heading="Action", width=82, heads_rows=True),
    Column(heading="Who", width=42),
    Column(heading="By when", width=23),
    Column(heading="State", width=23),
)
_NOT_WRITTEN = "Not written yet."


def render(form: AlertForm) -> bytes:
    """The form as PDF: a draft while it is not issued.

    Raises RuleBroken if it is issued and holds a character the typeface cannot draw.
    """
    return compose(alert_heading.sheet(form), lambda root: _tell(form, root))


def _tell(form: AlertForm, root: Element) -> list[Flowable]:
    story = Story(root)
    alert_heading.tell(story, form)
    alert_heading.tell_facts(story, form.facts)
    _tell_concern(story, form)
    if form.kind is not AlertKind.GOOD_PRACTICE or form.tried:
        _tell_tried(story, form)
    if form.actions:
        story.section_with_table("Agreed actions", _ACTIONS, [_action(one) for one in form.actions])
    if form.advice:
        story.section("Legal advice and Cafcass")
        story.bullets(form.advice)
    _tell_responses(story, form)
    if form.ended:
        story.section("How it ended")
        alert_heading.tell_facts(story, form.ended)
    return story.flowables


def _tell_concern(story: Story, form: AlertForm) -> None:
    words = FORM_WORDS[form.kind]
    for heading, text in ((words.wrong, form.what_is_wrong), (words.impact, form.impact)):
        story.section(heading)
        story.paragraphs(text or _NOT_WRITTEN)
    if form.needed or form.needed_by or form.kind is not AlertKind.GOOD_PRACTICE:
        story.section(words.needed)
        story.paragraphs(form.needed or _NOT_WRITTEN)
        if form.needed_by:
            story.paragraph(bold(f"By {plain_date(form.needed_by)}."))


def _tell_tried(story: Story, form: AlertForm) -> None:
    story.section("Tried before")
    if form.tried:
        story.bullets(one.line for one in form.tried)
    else:
        story.paragraph(plain("No informal attempt is on file."))


def _action(one: AgreedAction) -> list[Cell]:
    by_when = short_date(one.due_on) if one.due_on else "no date yet"
    return [cell(one.action), cell(one.who or "nobody named yet"), cell(by_when), cell(one.state)]


def _tell_responses(story: Story, form: AlertForm) -> None:
    if not form.responses and not form.clock:
        return
    story.section("Response")
    if form.clock:
        story.paragraph(plain(form.clock))
    for one in form.responses:
        story.keep(70)
        who = f"{plain_date(one.on)}, {one.from_whom}" if one.from_whom else plain_date(one.on)
        story.paragraph(bold(who))
        story.paragraphs(one.words)
        story.paragraph(plain(one.judged), SMALL)
        story.gap(6)
