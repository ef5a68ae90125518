"""A month of the planner: its weeks in rows, each day with what is on it."""

from __future__ import annotations

from datetime import date, timedelta

from iro_desk.domain.days import add_months
from iro_desk.ui.widgets.planner_grid import PlannerGrid


class MonthGrid(PlannerGrid):
    """The weeks that hold a day of the month, a line an entry.

    The weekend is narrower, so that the working days have the room.
    """

    shares = (1.0, 1.0, 1.0, 1.0, 1.0, 0.62, 0.62)


def days_shown(month: date) -> tuple[date, date]:
    """The first and the last day of the weeks that hold that month."""
    first = month.replace(day=1)
    last = add_months(first, 1) - timedelta(days=1)
    return first - timedelta(days=first.weekday()), last + timedelta(days=6 - last.weekday())
