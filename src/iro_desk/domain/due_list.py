"""What the monthly list of statutory due dates says (statutory.md 1.9, PRE_DUE_LIST; row S7).

It goes to the managers of the teams that do the work: so it has the council's own reference
of each child and the social worker's name. Initials or names of children stand in it only
where the IRO switched them on. Plain values, worked out before they are drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from iro_desk.domain.wording import month_name


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewDue:
    """One child's next review. `child` is "" unless children are shown beside their reference.

    `due_on` is the last lawful date, `practical_by` the last working day up to it, `state`
    how near or late it is in words.
    """

    reference: str
    child: str = ""
    review: str
    due_on: date
    practical_by: date
    planned_on: date | None = None
    social_worker: str = ""
    state: str
    is_late: bool = False

    @property
    def is_planned_late(self) -> bool:
        """Whether the review is planned for a day after its last lawful one."""
        return self.planned_on is not None and self.planned_on > self.due_on


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamDue:
    """The reviews of one team's children, by last lawful date; `manager` is "" when not known."""

    name: str
    manager: str = ""
    rows: tuple[ReviewDue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DueList:
    """The reviews that fall due in one month and those overdue, by team.

    `month` is its first day. `child_heading` heads the children's names or initials; "" where
    only references are shown. `due_before` counts reviews that fall due from `as_at` on but
    before the month, `without_date` children whose next date is not known: neither is listed.
    """

    authority: str
    service: str
    iro_name: str
    month: date
    as_at: date
    child_heading: str = ""
    teams: tuple[TeamDue, ...] = ()
    due_before: int = 0
    without_date: int = 0

    @property
    def month_words(self) -> str:
        """The month: "December 2026"."""
        return f"{month_name(self.month)} {self.month.year}"

    @property
    def rows(self) -> tuple[ReviewDue, ...]:
        """Every review listed, team by team."""
        return tuple(row for team in self.teams for row in team.rows)
