"""The one-page list for the joint meeting with a team's manager, to look at, print or send (row B7)."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from iro_desk.domain import told_list as rule
from iro_desk.domain.reporting_year import year_of
from iro_desk.domain.told_list import ToldList
from iro_desk.services import settings, told
from iro_desk.services.previews import Preview

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iro_desk.services.desk import Desk

TOLD_LIST = "told-list"
"""The list, which belongs to no review and is never issued."""

NO_TEAM = "No team recorded"


def told_list(desk: Desk, team: str, first: date | None = None, last: date | None = None) -> ToldList:
    """What the list of a team says of these days; of the reporting year so far where none are given."""
    begins, ends = first or year_of(desk.today).first, last or desk.today
    found = told.for_meeting(desk, team, begins, ends)
    mine, manager = settings.profile(desk), settings.team_manager(desk, team, desk.today)
    return ToldList(
        authority=mine.authority,
        service=mine.service,
        iro_name=mine.iro_name,
        team=team or NO_TEAM,
        manager=manager.name if manager else "",
        first=begins,
        last=ends,
        as_at=desk.today,
        figure=found.figure.words,
        lines=rule.lines(found.figure),
    )


def preview(desk: Desk, where: Mapping[str, object]) -> Preview:
    """The list to look at: `where` has the "team", and may have "first" and "last" as ISO days."""
    from iro_desk.documents import told_list as pages

    days = {name: date.fromisoformat(str(where[name])) for name in ("first", "last") if where.get(name)}
    found = told_list(desk, str(where.get("team", "")), **days)
    manager = settings.team_manager(desk, str(where.get("team", "")), desk.today)
    team = re.sub(r"[^A-Za-z0-9]+", "-", found.team).strip("-").lower()
    return Preview(
        kind=TOLD_LIST,
        title="Was the IRO told?",
        pdf=pages.render(found),
        file_stem=f"{TOLD_LIST}-{team}-{found.last:%Y-%m-%d}",
        addressee=found.manager,
        email=manager.email if manager else "",
    )
