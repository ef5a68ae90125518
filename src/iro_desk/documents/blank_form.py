"""A consultation or feedback form to fill in, on paper or on a screen (statutory.md 4.1; row O7)."""

from __future__ import annotations

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable

from iro_desk.documents import fillable, glyphs, letterhead
from iro_desk.documents.blocks import Story, plain
from iro_desk.documents.form_blocks import LARGE, USUAL, Asked, Look
from iro_desk.documents.page import BODY, HEIGHT, ITEM, SECTION, SMALL, TITLE, WIDTH, Sheet, compose
from iro_desk.documents.tagged import Element, Text
from iro_desk.domain.blank_forms import FormPaper
from iro_desk.domain.form_questions import FormPart
from iro_desk.domain.wording import plain_date

_LARGE_TITLE = ParagraphStyle("large title", parent=TITLE, fontSize=24, leading=31)
_LARGE_SECTION = ParagraphStyle(
    "large section", parent=SECTION, fontSize=18, leading=24, spaceBefore=6, spaceAfter=9
)
_LARGE_BODY = ParagraphStyle("large body", parent=BODY, fontSize=13, leading=19.5, spaceAfter=7)
_LARGE_QUIET = ParagraphStyle("large quiet", parent=SMALL, fontSize=11.5, leading=15.5)
_LARGE_ITEM = ParagraphStyle("large item", parent=ITEM, fontSize=13, leading=19.5)
_SECTION = ParagraphStyle(
    "form section", parent=SECTION, fontSize=13, leading=18, spaceBefore=8, spaceAfter=7
)


PROMISED = "What I said I would do"
"""Over the promises the child still has to hear about (row B13)."""


def render(paper: FormPaper) -> bytes:
    """The form as PDF; with fields in it where it is to be filled in on a screen.

    RuleBroken where the typeface cannot draw what is promised in it or its letterhead.
    """
    glyphs.require_drawable(paper)
    form = paper.form
    about = f", ref {paper.child_ref}" if paper.child_ref else ""
    whom = form.for_whom.partition(".")[0]
    sheet = Sheet(
        title=f"{form.title} ({whom[0].lower()}{whom[1:]}){about}",
        footer=" · ".join(
            part
            for part in (
                f"Ref {paper.child_ref}" if paper.child_ref else "",
                f"form {form.key}, version {form.version}",
                "confidential once filled in",
            )
            if part
        ),
        dated_on=paper.dated_on,
        is_draft=False,
    )
    pdf = compose(sheet, lambda root: _tell(paper, root))
    return fillable.with_fields(pdf, paper) if paper.is_fillable else pdf


def _tell(paper: FormPaper, root: Element) -> list[Flowable]:
    form = paper.form
    is_large = form.is_large
    story = Story(root)
    if paper.letterhead is not None:
        story.add(letterhead.Heading(paper.letterhead, root))
    title = Text(plain(form.title), _LARGE_TITLE if is_large else TITLE)
    story.add(title.within(Element("H1", root)))
    quiet = _LARGE_QUIET if is_large else SMALL
    for line in (form.for_whom, _facts(paper)):
        if line:
            story.paragraph(plain(line), quiet)
    story.gap(8)
    for part in form.introduction.split("\n\n"):
        story.paragraph(plain(part), _LARGE_BODY if is_large else BODY)
    if paper.promises:
        style = _LARGE_SECTION if is_large else _SECTION
        story.keep(style.spaceBefore + 3 * style.leading)
        story.add(Text(plain(PROMISED), style).within(Element("H2", root)))
        story.bullets(paper.promises, _LARGE_ITEM if is_large else ITEM)
    for form_part in form.parts:
        _tell_part(story, form_part, LARGE if is_large else USUAL, is_fillable=paper.is_fillable)
    return story.flowables


def _facts(paper: FormPaper) -> str:
    facts = [f"Reference {paper.child_ref}" if paper.child_ref else ""]
    facts.append(f"review on {plain_date(paper.review_on)}" if paper.review_on else "")
    return ", ".join(fact for fact in facts if fact)


def _tell_part(story: Story, part: FormPart, look: Look, *, is_fillable: bool) -> None:
    """A part under its heading, which stays with the first question; what is said of sharing, with all."""
    style = _LARGE_SECTION if look is LARGE else _SECTION
    heading = Text(plain(part.heading), style).within(Element("H2", story.root))
    note = Text(plain(part.note), BODY).within(Element("P", story.root)) if part.note else None
    asked = [Asked(question, story.root, look, is_fillable=is_fillable) for question in part.questions]
    is_on_sharing = any(question.into == "consent_to_share" for question in part.questions)
    together = asked if is_on_sharing else asked[:1]
    room = style.spaceBefore + style.leading + style.spaceAfter
    room += sum(question.wrap(WIDTH, HEIGHT)[1] for question in together)
    if note is not None:
        room += note.wrap(WIDTH, HEIGHT)[1] + BODY.spaceAfter
    story.add(CondPageBreak(min(room, HEIGHT)))
    story.add(heading)
    if note is not None:
        story.add(note)
    for question in asked:
        story.add(question)
