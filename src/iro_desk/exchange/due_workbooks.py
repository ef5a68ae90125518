"""What is due, as workbooks: the whole due list, and the month's reviews for the team managers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from iro_desk.domain.due_list import DueList
from iro_desk.domain.duties import Duty
from iro_desk.domain.rules import Owner
from iro_desk.domain.wording import plain_date
from iro_desk.exchange.sheets import CellValue, Worksheet, workbook

OWNERS = {Owner.IRO: "The IRO", Owner.AUTHORITY: "The authority"}

_DUTY_COLUMNS = (
    ("Child", 12),
    ("Duty", 30),
    ("Owner", 14),
    ("Due", 18),
    ("Practical by", 18),
    ("Working days left", 10),
    ("State", 18),
    ("Why", 60),
    ("Source", 36),
    ("Runs from", 18),
    ("Other date of the same review", 30),
    ("Rule", 22),
    ("Review id", 10),
)


def duties_workbook(duties: Sequence[Duty], as_at: date) -> bytes:
    """The due list as an xlsx file, a row for each duty in the order given. It has no name column."""
    day = plain_date(as_at)
    sheet = Worksheet(name="Due list", columns=_DUTY_COLUMNS, rows=[_duty(duty) for duty in duties])
    return workbook(f"Due list, {day}", as_at, f"{day} · confidential", [sheet])


def also_words(duty: Duty) -> str:
    """The other live tracks of the same review: "Second review by 3 December 2026"."""
    return "; ".join(f"{other.duty} by {plain_date(other.due_on)}" for other in duty.also if other.due_on)


def _duty(duty: Duty) -> Sequence[CellValue]:
    return (
        duty.child_ref,
        duty.duty,
        OWNERS[duty.owner],
        duty.due_on,
        duty.practical_by,
        duty.working_days_left,
        str(duty.state).replace("_", " "),
        duty.why,
        duty.source,
        duty.event_on,
        also_words(duty),
        duty.rule,
        duty.review_id,
    )


def due_list_workbook(due_list: DueList) -> bytes:
    """The month's reviews as an xlsx file: one sheet, the team in the first column."""
    title = f"Statutory due dates, {due_list.month_words}"
    child = ((due_list.child_heading, 24),) if due_list.child_heading else ()
    columns = (
        ("Team", 24),
        ("Reference", 12),
        *child,
        ("Review", 30),
        ("Last lawful date", 18),
        ("Practical by", 18),
        ("State", 20),
        ("Planned for", 18),
        ("Social worker", 24),
    )
    rows: list[Sequence[CellValue]] = []
    for team in due_list.teams:
        for row in team.rows:
            named = (row.child,) if due_list.child_heading else ()
            days = (row.due_on, row.practical_by, row.state, row.planned_on)
            rows.append((team.name, row.reference, *named, row.review, *days, row.social_worker))
    sheet = Worksheet(name="Reviews due", columns=columns, rows=rows)
    footer = f"as at {plain_date(due_list.as_at)} · confidential"
    return workbook(title, due_list.as_at, footer, [sheet])
