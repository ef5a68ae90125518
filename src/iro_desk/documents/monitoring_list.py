"""The deputy lead's list of remedial actions that are open or overdue, to print (rows R3, R6)."""

from __future__ import annotations

from reportlab.platypus import Flowable

from iro_desk.documents import glyphs
from iro_desk.documents.blocks import Cell, Column, Story, cell, plain
from iro_desk.documents.page import CELL_BOLD, CELL_QUIET, SENDER, SMALL, Sheet, compose
from iro_desk.documents.tagged import Element
from iro_desk.domain.monitoring_list import MonitoredAction, MonitoringList, TeamActions, owners
from iro_desk.domain.wording import counted, plain_date, short_date

_TITLE = "Remedial actions to monitor"
_TEAM_WIDTHS = (70, 20, 20, 20, 40)
_OWNER_WIDTHS = (110, 30, 30)
_WIDTHS = (16, 57, 31, 25, 20, 21)
_WIDTHS_NAMED = (26, 50, 29, 25, 19, 21)
"""Widths of the columns in millimetres, by reference and with initials or names."""


def render(found: MonitoringList) -> bytes:
    """The list as PDF. Raises RuleBroken if it holds a character the typeface cannot draw."""
    glyphs.require_drawable(found)
    sheet = Sheet(
        title=_TITLE,
        footer=f"{_TITLE} · as at {plain_date(found.as_at)} · confidential",
        dated_on=found.as_at,
        is_draft=False,
    )
    return compose(sheet, lambda root: _tell(found, root))


def _tell(found: MonitoringList, root: Element) -> list[Flowable]:
    story = Story(root)
    story.paragraph(plain(found.authority), SENDER)
    story.paragraph(plain(found.service), SMALL)
    story.gap(6)
    story.title(_TITLE)
    story.paragraph(plain(_about(found)), SMALL)
    story.gap(5)
    story.paragraph(plain(_counts(found)))
    if found.teams:
        _tell_teams(story, found)
    for team in found.teams:
        if team.rows:
            _tell_team(story, found, team)
    return story.flowables


def _about(found: MonitoringList) -> str:
    who = f" From {found.iro_name}, Independent Reviewing Officer." if found.iro_name else ""
    named = {"Name": "names", "Initials": "initials"}.get(found.child_heading)
    shown = f" By the IRO’s choice this copy shows {named}: keep it within the service." if named else ""
    return f"What is still to be done and what is past its day, as at {plain_date(found.as_at)}.{who}{shown}"


def _counts(found: MonitoringList) -> str:
    words = f"{counted(found.open, 'action')} open, {found.overdue} of them overdue."
    if found.timely.judged:
        since = plain_date(found.since)
        return f"{words} Closed since {since}: {found.timely.words}."
    return f"{words} None closed since {plain_date(found.since)}."


def _tell_teams(story: Story, found: MonitoringList) -> None:
    headings = ("Team", "Open", "Overdue", "Chased", "Closed on time")
    columns = [
        Column(heading=words, width=width, heads_rows=number == 0)
        for number, (words, width) in enumerate(zip(headings, _TEAM_WIDTHS, strict=True))
    ]
    rows = [
        [
            cell(team.name),
            cell(f"{team.open:,}"),
            _late(team.overdue),
            cell(f"{team.chased:,}"),
            cell(team.timely.share if team.timely.judged else "none closed"),
        ]
        for team in found.teams
    ]
    story.section_with_table("By team", columns, rows)


def _tell_team(story: Story, found: MonitoringList, team: TeamActions) -> None:
    heading = f"{team.name}, {team.manager}" if team.manager else team.name
    owner_columns = [
        Column(heading=words, width=width, heads_rows=number == 0)
        for number, (words, width) in enumerate(zip(("Owner", "Open", "Overdue"), _OWNER_WIDTHS, strict=True))
    ]
    counts = [[cell(name), cell(f"{waiting:,}"), _late(late)] for name, waiting, late in owners(team.rows)]
    story.section_with_table(heading, owner_columns, counts)
    story.gap(6)
    headings = (found.child_heading, "Action", "Owner", "Wanted by", "Chased", "Alert")
    widths = _WIDTHS_NAMED if found.child_heading != "Child" else _WIDTHS
    columns = [
        Column(heading=words, width=width, heads_rows=number == 0)
        for number, (words, width) in enumerate(zip(headings, widths, strict=True))
    ]
    story.table(columns, [_row(row) for row in team.rows])


def _row(row: MonitoredAction) -> list[Cell]:
    """A row; a late one says so in bold words, so also in black and white."""
    state = (plain(row.state), CELL_BOLD if row.is_overdue else CELL_QUIET)
    day = cell(short_date(row.wanted_by)) if row.wanted_by else []
    return [
        cell(row.child),
        cell(row.action),
        cell(row.owner),
        [*day, state],
        cell(row.chased or "never"),
        cell(row.alert),
    ]


def _late(count: int) -> Cell:
    return [(plain(f"{count:,}"), CELL_BOLD)] if count else cell("0")
