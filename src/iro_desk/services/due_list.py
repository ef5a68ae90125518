"""The monthly list of statutory due dates, worked out for the team managers (statutory.md 1.9, S7)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from iro_desk.domain.days import add_months
from iro_desk.domain.due_list import DueList, ReviewDue, TeamDue
from iro_desk.domain.duties import duties_of
from iro_desk.domain.wording import days_left_words, initials
from iro_desk.services import children, settings

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.duties import Duty
    from iro_desk.domain.history import History
    from iro_desk.services.desk import Desk

NO_TEAM = "No team recorded"


class Shown(StrEnum):
    """How children appear: by the council's reference alone, or with more, chosen each time."""

    CHILD_REFERENCE = "child-reference"
    INITIALS = "initials"
    NAMES = "names"


_HEADINGS = {Shown.CHILD_REFERENCE: "", Shown.INITIALS: "Initials", Shown.NAMES: "Name"}
_AUDIT_WORDS = {
    Shown.CHILD_REFERENCE: "by the council's references",
    Shown.INITIALS: "with initials",
    Shown.NAMES: "with names",
}


def next_month(today: date) -> date:
    """The first day of the month whose list goes out next: it is sent on the first of the month."""
    return today if today.day == 1 else add_months(today.replace(day=1), 1)


def due_list(desk: Desk, month: date | None = None, shown: Shown = Shown.CHILD_REFERENCE) -> DueList:
    """The reviews that fall due in the month and those overdue, as at the desk's day.

    `month` is its first day; without it, the next list to go out. Only the next review of
    each child is known, so a month far ahead holds fewer than will be due.
    """
    day = desk.today
    first = month or next_month(day)
    found = [(history, duty) for history in children.histories(desk) if (duty := _next_review(desk, history))]
    # The list is of statutory dates: a local target does not stand in it.
    dated = [(history, duty, due_on) for history, duty in found if (due_on := duty.statutory_due_on)]
    after = add_months(first, 1)
    by_team: dict[str, list[ReviewDue]] = {}
    for history, duty, due_on in dated:
        if due_on < day or first <= due_on < after:
            team = (history.child.team or "").strip() or NO_TEAM
            by_team.setdefault(team, []).append(_row(desk, history, duty, due_on, shown))
    mine = settings.profile(desk)
    return DueList(
        authority=mine.authority,
        service=mine.service,
        iro_name=mine.iro_name,
        month=first,
        as_at=day,
        child_heading=_HEADINGS[shown],
        teams=tuple(_team(desk, name, by_team[name]) for name in sorted(by_team, key=_team_order)),
        due_before=sum(1 for _, _, due_on in dated if day <= due_on < first),
        without_date=len(found) - len(dated),
    )


def export(desk: Desk, ending: str, month: date | None = None, shown: Shown = Shown.CHILD_REFERENCE) -> bytes:
    """The list as PDF (".pdf") or workbook (".xlsx"); every export leaves a line in the audit."""
    from iro_desk.documents import due_list as pages
    from iro_desk.exchange import due_workbooks

    found = due_list(desk, month, shown)
    made = pages.render(found) if ending == ".pdf" else due_workbooks.due_list_workbook(found)
    what = f"Export the due dates of {found.month_words} {_AUDIT_WORDS[shown]}"
    with desk.case_file.change(what, at=desk.now()) as change:
        change.write_line()
    return made


def _next_review(desk: Desk, history: History) -> Duty | None:
    return children.next_review(duties_of(history, desk.today, desk.calendar, book=desk.rules))


def _row(desk: Desk, history: History, duty: Duty, due_on: date, shown: Shown) -> ReviewDue:
    child = history.child
    planned = next((review for review in history.reviews if review.id == duty.review_id), None)
    named = {
        Shown.CHILD_REFERENCE: "",
        Shown.INITIALS: initials(child.name),
        Shown.NAMES: child.name,
    }
    return ReviewDue(
        reference=child.child_ref,
        child=named[shown],
        review=_statutory_name(duty),
        due_on=due_on,
        practical_by=desk.calendar.practical_by(due_on),
        planned_on=planned.planned_on if planned else None,
        social_worker=child.social_worker or "",
        state=_state(desk, due_on),
        is_late=due_on < desk.today,
    )


def unchecked(desk: Desk, due_on: date) -> str:
    """What is said after a date whose bank holidays were not checked; "" after every other."""
    return "" if desk.calendar.covers(due_on) else ", bank holidays not checked"


def _state(desk: Desk, due_on: date) -> str:
    """How near or late a date is, and that its bank holidays were not checked where that is so."""
    left = desk.calendar.working_days_between(desk.today, due_on)
    return days_left_words(left, (due_on - desk.today).days) + unchecked(desk, due_on)


def _statutory_name(duty: Duty) -> str:
    """What the statutory track of the earliest date is called."""
    named = (
        each for each in (duty, *duty.also) if each.due_on == duty.statutory_due_on and each.is_statutory
    )
    return next((each.duty for each in named), duty.duty)


def _team(desk: Desk, name: str, rows: list[ReviewDue]) -> TeamDue:
    manager = settings.team_manager(desk, name, desk.today)
    in_order = sorted(rows, key=lambda row: (row.due_on, row.reference))
    return TeamDue(name=name, manager=manager.name if manager else "", rows=tuple(in_order))


def _team_order(name: str) -> tuple[bool, str]:
    return name == NO_TEAM, name.casefold()
