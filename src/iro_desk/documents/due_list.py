"""The monthly list of statutory due dates, to the team managers (statutory.md 1.9, row S7)."""

from __future__ import annotations

from reportlab.platypus import Flowable

from iro_desk.documents import glyphs
from iro_desk.documents.blocks import Cell, Column, Markup, Story, cell, plain
from iro_desk.documents.page import CELL_BOLD, CELL_QUIET, SENDER, SMALL, Sheet, compose
from iro_desk.documents.tagged import Element
from iro_desk.domain.due_list import DueList, ReviewDue, TeamDue
from iro_desk.domain.wording import counted, plain_date, short_date, weekday_date

_WIDTHS: tuple[int, ...] = (22, 30, 41, 25, 25, 27)
_WIDTHS_WITH_CHILD: tuple[int, ...] = (19, 27, 24, 33, 22, 22, 23)
"""Widths of the columns in millimetres, without and with the children's names or initials."""


def render(due_list: DueList) -> bytes:
    """The list as PDF. Raises RuleBroken if it holds a character the typeface cannot draw."""
    glyphs.require_drawable(due_list)
    title = f"Statutory due dates, {due_list.month_words}"
    sheet = Sheet(
        title=title,
        footer=f"{title} · as at {plain_date(due_list.as_at)} · confidential",
        dated_on=due_list.as_at,
        is_draft=False,
    )
    return compose(sheet, lambda root: _tell(due_list, root))


def _tell(due_list: DueList, root: Element) -> list[Flowable]:
    story = Story(root)
    story.paragraph(plain(due_list.authority), SENDER)
    story.paragraph(plain(due_list.service), SMALL)
    story.gap(6)
    story.title(f"Statutory due dates, {due_list.month_words}")
    story.paragraph(plain(_about(due_list)), SMALL)
    story.gap(5)
    story.paragraph(_counts(due_list))
    for team in due_list.teams:
        _tell_team(story, due_list, team)
    return story.flowables


def _about(due_list: DueList) -> str:
    who = f" From {due_list.iro_name}, Independent Reviewing Officer." if due_list.iro_name else ""
    named = {"Name": "names", "Initials": "initials"}.get(due_list.child_heading)
    shown = f" By the IRO’s choice this copy shows {named}: keep it within the service." if named else ""
    day = plain_date(due_list.as_at)
    return f"Reviews that fall due in the month and those overdue, as at {day}.{who}{shown}"


def _counts(due_list: DueList) -> Markup:
    """How many are listed, and what is not in the list though one might look for it."""
    rows = due_list.rows
    late = sum(1 for row in rows if row.is_late)
    planned = sum(1 for row in rows if row.planned_on)
    words = [f"{counted(len(rows), 'review')}: {late} overdue, {planned} planned."]
    if due_list.due_before:
        falls = "falls" if due_list.due_before == 1 else "fall"
        words.append(f"{counted(due_list.due_before, 'more', 'more')} {falls} due before the month begins.")
    if due_list.without_date:
        children = counted(due_list.without_date, "child", "children")
        words.append(f"For {children} the next date is not known.")
    return plain(" ".join(words))


def _tell_team(story: Story, due_list: DueList, team: TeamDue) -> None:
    heading = f"{team.name}, {team.manager}" if team.manager else team.name
    headings = ["Reference", "Review", "Last lawful date", "Practical by", "Planned for", "Social worker"]
    widths = _WIDTHS
    if due_list.child_heading:
        headings.insert(1, due_list.child_heading)
        widths = _WIDTHS_WITH_CHILD
    columns = [
        Column(heading=words, width=width, heads_rows=number == 0)
        for number, (words, width) in enumerate(zip(headings, widths, strict=True))
    ]
    rows = [_row(row, has_child=bool(due_list.child_heading)) for row in team.rows]
    story.section_with_table(heading, columns, rows)


def _row(row: ReviewDue, *, has_child: bool) -> list[Cell]:
    """A row; a late one says so in bold words, so also in black and white."""
    state = (plain(row.state), CELL_BOLD if row.is_late else CELL_QUIET)
    cells: list[Cell] = [
        cell(row.reference),
        cell(row.review),
        [*cell(weekday_date(row.due_on)), state],
        cell(short_date(row.practical_by)),
        _planned(row),
        cell(row.social_worker),
    ]
    if has_child:
        cells.insert(1, cell(row.child))
    return cells


def _planned(row: ReviewDue) -> Cell:
    if row.planned_on is None:
        return cell("not planned")
    day = cell(short_date(row.planned_on))
    return [*day, (plain("after the last lawful date"), CELL_BOLD)] if row.is_planned_late else day
