"""The full record of a review (statutory.md 4.2): from one page to thirty, and easy to find one's way in."""

from __future__ import annotations

from collections.abc import Iterable

from reportlab.platypus import Flowable

from iro_desk.documents import glyphs, letterhead
from iro_desk.documents.blocks import Cell, Column, Story, bold, cell, joined, plain
from iro_desk.documents.facts import about_the_review
from iro_desk.documents.page import CELL, CELL_BOLD, CELL_QUIET, SMALL, TIGHT, Sheet, compose
from iro_desk.documents.tagged import Element
from iro_desk.domain.papers import DecisionRow
from iro_desk.domain.review_record import (
    Fact,
    LastDecision,
    Participant,
    Passage,
    ReportSeen,
    ReviewRecord,
    Voice,
)
from iro_desk.domain.schedule_7 import MATTERS
from iro_desk.domain.wording import counted, long_date, plain_date, weekday_date

_FACTS = (
    Column(heading="About", width=45, heads_rows=True),
    Column(heading="On the day of the review", width=125),
)
_PEOPLE = (
    Column(heading="Who", width=58, heads_rows=True),
    Column(heading="How they took part", width=76),
    Column(heading="Own report received", width=36),
)
_REPORTS = (
    Column(heading="Report or plan", width=58, heads_rows=True),
    Column(heading="From", width=40),
    Column(heading="Received", width=72),
)
_LAST = (
    Column(heading="No.", width=10, heads_rows=True),
    Column(heading="What was decided", width=84),
    Column(heading="What became of it", width=76),
)
_DECISIONS = (
    Column(heading="No.", width=10, heads_rows=True),
    Column(heading="What will happen", width=88),
    Column(heading="Who", width=38),
    Column(heading="By when", width=34),
)
_READERS = (Column(heading="Who", width=85, heads_rows=True), Column(heading="As", width=85))


def render(record: ReviewRecord) -> bytes:
    """The record as PDF: a draft while it is not issued.

    Raises RuleBroken if it is issued and holds a character the typeface cannot draw.
    """
    if record.issued_on is not None:
        glyphs.require_drawable(record)
    day = plain_date(record.review_on)
    sheet = Sheet(
        title=f"Record of the review of {day}, ref {record.child_ref}",
        footer=f"Ref {record.child_ref} · record of the review of {day} · confidential",
        dated_on=record.dated_on,
        is_draft=record.issued_on is None,
    )
    return compose(sheet, lambda root: _tell(record, root))


def _tell(record: ReviewRecord, root: Element) -> list[Flowable]:
    story = Story(root)
    story.add(letterhead.Heading(record.letterhead, root))
    story.gap(14)
    story.title(f"Record of the review for {record.child_name}")
    story.paragraph(about_the_review(record), SMALL)
    if record.opening.strip():
        story.gap(6)
        story.paragraphs(record.opening)
    story.gap(4)
    _tell_facts(story, record)
    _tell_people(story, record)
    _tell_voices(story, record)
    _tell_last(story, record)
    _tell_passages(story, record)
    _tell_opinion(story, record)
    _tell_decisions(story, record)
    _tell_end(story, record)
    return story.flowables


def _tell_facts(story: Story, record: ReviewRecord) -> None:
    if record.facts:
        story.section_with_table("The child and the review", _FACTS, _facts(record.facts))
    story.section("Meetings")
    if not record.sittings:
        story.paragraph(plain(f"Planned for {long_date(record.review_on)}. No meeting is recorded yet."))
    for sitting in record.sittings:
        story.paragraph(plain(sitting.words), TIGHT)
    if record.reviewed_with:
        story.gap(3)
        others = counted(record.reviewed_with, "brother or sister", "brothers and sisters")
        theirs = "review" if record.reviewed_with == 1 else "reviews"
        story.paragraph(
            plain(f"Held together with the {theirs} of {others}; each child has a record of their own."),
            SMALL,
        )


def _tell_people(story: Story, record: ReviewRecord) -> None:
    if record.participants:
        rows = [_participant(one) for one in record.participants]
        story.section_with_table("Who took part", _PEOPLE, rows)
    else:
        story.section("Who took part")
        story.paragraph(plain("Nobody is recorded yet."))
    if record.reports:
        story.section_with_table("Reports seen", _REPORTS, [_report(one) for one in record.reports])


def _participant(one: Participant) -> list[Cell]:
    who = [(plain(one.who), CELL_BOLD)]
    if one.role != one.who:
        who.append((plain(one.role), CELL_QUIET))
    how = [(plain(line), CELL) for line in one.took_part]
    return [who, how, cell(plain_date(one.report_on) if one.report_on else "")]


def _report(one: ReportSeen) -> list[Cell]:
    received = [(plain(part), CELL_QUIET) for part in (one.received, one.note) if part.strip()]
    return [cell(one.what, CELL_BOLD), cell(one.from_whom), received]


def _tell_voices(story: Story, record: ReviewRecord) -> None:
    story.section(f"How {record.called} took part")
    for line in record.participation:
        story.paragraph(plain(line), TIGHT)
    if record.participation and record.how_took_part.strip():
        story.gap(5)
    story.paragraphs(record.how_took_part)
    if not (record.participation or record.how_took_part.strip()):
        story.paragraph(plain("Not recorded yet."))
    if not record.voices:
        return
    story.section("What people said before the review")
    for voice in record.voices:
        _tell_voice(story, voice)


def _tell_voice(story: Story, voice: Voice) -> None:
    story.subsection(voice.who)
    story.paragraph(plain(voice.heard), SMALL)
    story.gap(2)
    for fact in voice.said:
        _tell_named(story, fact)


def _tell_named(story: Story, fact: Fact) -> None:
    """A paragraph that begins with what it is about; further paragraphs follow as they were typed."""
    first, *more = [part.strip() for part in fact.value.split("\n\n") if part.strip()]
    story.paragraph(joined(bold(f"{fact.name}."), plain(first)))
    for part in more:
        story.paragraph(plain(part))


def _tell_last(story: Story, record: ReviewRecord) -> None:
    if not record.last_decisions:
        return
    day = f" of {plain_date(record.last_on)}" if record.last_on else ""
    rows = [_last(one) for one in record.last_decisions]
    story.section_with_table(f"Decisions of the last review{day}", _LAST, rows)


def _last(one: LastDecision) -> list[Cell]:
    became = [(plain(one.became), CELL_BOLD)]
    if one.reason.strip():
        became.append((plain(one.reason), CELL))
    if one.carried:
        became.append((plain(one.carried), CELL_QUIET))
    return [cell(str(one.number), CELL_BOLD), cell(one.text), became]


def _tell_passages(story: Story, record: ReviewRecord) -> None:
    story.section("What was discussed")
    if not record.passages:
        story.paragraph(plain("Nothing is written yet."))
    for passage in record.passages:
        _tell_passage(story, passage)
    _tell_gaps(story, record)


def _tell_passage(story: Story, passage: Passage) -> None:
    story.subsection(passage.heading)
    marks = " · ".join(mark for mark in (passage.status, passage.carried) if mark)
    if marks:
        story.paragraph(plain(marks), SMALL)
        story.gap(2)
    story.paragraphs(passage.shared)
    story.paragraphs(passage.text)
    for name, text in (("Strengths", passage.strengths), ("Worries", passage.worries)):
        if text.strip():
            _tell_named(story, Fact(name=name, value=text))


def _tell_gaps(story: Story, record: ReviewRecord) -> None:
    """What does not apply, was not discussed, or is missing of Schedule 7: a line each."""
    lines = (
        ("Not applicable", record.not_applicable),
        ("Not discussed", record.not_discussed),
        ("Matters of Schedule 7 not spoken of", record.not_considered),
    )
    listed = [(name, names) for name, names in lines if names]
    if not listed and record.matters_considered < len(MATTERS):
        return
    story.gap(4)
    for name, names in listed:
        story.paragraph(joined(bold(f"{name}:"), plain(f"{'; '.join(names)}.")), SMALL)
    if record.matters_considered == len(MATTERS):
        story.paragraph(plain(f"All {len(MATTERS)} matters of Schedule 7 were considered."), SMALL)


def _tell_opinion(story: Story, record: ReviewRecord) -> None:
    if record.plans:
        story.section("Long-term plan")
        if len(record.plans) > 1:
            story.paragraph(plain("Plans that run side by side:"))
            story.bullets(record.plans)
        else:
            story.paragraph(plain(f"{record.plans[0]}."))
    if record.agreement or record.statement.strip() or record.considered:
        story.section("What I think of the plan")
        if record.agreement:
            story.paragraph(bold(record.agreement))
        story.paragraphs(record.statement)
        if not (record.agreement or record.statement.strip()):
            story.paragraph(plain("Not written yet."))
    for fact in record.considered:
        _tell_named(story, fact)


def _tell_decisions(story: Story, record: ReviewRecord) -> None:
    if record.decisions:
        story.section_with_table("The decisions", _DECISIONS, [_decision(one) for one in record.decisions])
        return
    story.section("The decisions")
    story.paragraph(plain("No decisions are recorded for this review."))


def _decision(row: DecisionRow) -> list[Cell]:
    named = (("Top priority", row.starred), ("Recommendation", row.is_recommendation))
    marks = " · ".join(word for word, is_so in named if is_so)
    what = [(bold(marks), CELL_QUIET)] if marks else []
    what.append((plain(row.text), CELL_BOLD))
    if row.untold_line:
        what.append((bold(row.untold_line), CELL_QUIET))
    what += [(plain(text), CELL_QUIET) for text in (row.meaning, row.measure_line, row.carried_note) if text]
    who = ", ".join(part for part in (row.responsible_name, row.responsible_role) if part)
    by_when = weekday_date(row.due_on) if row.due_on else "no date yet"
    return [cell(str(row.number), CELL_BOLD), what, cell(who or "nobody named yet"), cell(by_when)]


def _tell_end(story: Story, record: ReviewRecord) -> None:
    if record.next_review:
        story.section("Next review")
        story.paragraph(plain(record.next_review))
    story.gap(8)
    story.paragraph(bold(record.letterhead.iro_name), TIGHT)
    story.paragraph(plain(letterhead.OFFICE), SMALL)
    if record.distribution:
        story.section_with_table("Who this record is for", _READERS, _facts(record.distribution))


def _facts(facts: Iterable[Fact]) -> list[list[Cell]]:
    return [[cell(fact.name, CELL_BOLD), cell(fact.value)] for fact in facts]
