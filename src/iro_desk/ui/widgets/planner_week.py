"""A week of the planner: each day with how full it is, and every entry in full."""

from __future__ import annotations

from datetime import date, timedelta

from iro_desk.ui.widgets.planner_grid import PlannerGrid


class WeekGrid(PlannerGrid):
    """Seven days side by side, an entry in several lines."""

    is_tall = True
    row_height = 380


def days_shown(on: date) -> tuple[date, date]:
    """The Monday and the Sunday of the week of that day."""
    monday = on - timedelta(days=on.weekday())
    return monday, monday + timedelta(days=6)
