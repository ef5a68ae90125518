"""The Cafcass liaison diary: who the guardian is, who was spoken to, the meetings twice a year (row A13)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iro_desk.domain.days import add_months
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.oversight import CAFCASS_CONTACTS
from iro_desk.domain.wording import counted, long_date, short_date

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from iro_desk.domain.oversight import CafcassContact

MEETING, GUARDIAN_NAMED = "liaison_meeting", "guardian_named"
MONTHS_BETWEEN = 6
"""Liaison meetings are twice a year (row A13)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextMeeting:
    """The liaison meeting due next. `is_agreed`: its day was agreed; otherwise half a year after the last.

    `last_on` and `due_on` are None while none was held or agreed.
    """

    last_on: date | None
    due_on: date | None
    is_agreed: bool = False
    held_in_year: int = 0

    def is_late(self, today: date) -> bool:
        """Whether its day is past, or none was ever held."""
        return self.due_on is None or self.due_on < today

    def words(self, today: date) -> str:
        """What is due next, in a sentence, with the meetings of the last twelve months."""
        held = (
            f"{counted(self.held_in_year, 'liaison meeting')} in the last 12 months; two a year are expected."
        )
        if self.due_on is None:
            return f"No liaison meeting is on file. {held}"
        what = "agreed for" if self.is_agreed else "due by"
        if self.due_on < today:
            days = counted((today - self.due_on).days, "day")
            verb = "was agreed for" if self.is_agreed else "was due by"
            return f"The next liaison meeting {verb} {long_date(self.due_on)}, {days} ago. {held}"
        return f"The next liaison meeting is {what} {long_date(self.due_on)}. {held}"


def next_meeting(contacts: Iterable[CafcassContact], today: date) -> NextMeeting:
    """The liaison meeting due next: the day agreed at the last one, else six months after it."""
    meetings = sorted((one for one in contacts if one.kind == MEETING), key=lambda one: one.held_on)
    if not meetings:
        return NextMeeting(last_on=None, due_on=None)
    last, since = meetings[-1], add_months(today, -12)
    return NextMeeting(
        last_on=last.held_on,
        due_on=last.next_on or add_months(last.held_on, MONTHS_BETWEEN),
        is_agreed=last.next_on is not None,
        held_in_year=sum(1 for one in meetings if since < one.held_on <= today),
    )


def guardian_of(
    contacts: Iterable[CafcassContact], child_id: int, on: date | None = None
) -> CafcassContact | None:
    """Who was named last as the child's guardian, up to that day where one is given; None for nobody."""
    named = [
        one
        for one in contacts
        if one.kind == GUARDIAN_NAMED and one.child_id == child_id and (on is None or one.held_on <= on)
    ]
    return max(named, key=lambda one: (one.held_on, one.id or 0), default=None)


def guardian_words(contacts: Iterable[CafcassContact], child_id: int, on: date | None = None) -> str:
    """The child's guardian in a line, as `guardian_of`; "" while nobody is named."""
    found = guardian_of(contacts, child_id, on)
    return f"{found.with_whom}, named on {short_date(found.held_on)}" if found else ""


def checked(contact: CafcassContact, today: date) -> CafcassContact:
    """The contact tidied.

    RuleBroken, naming the field, without a kind of the list, for a day to come, a next day that is not
    after it, a guardian without a name or a child, or a talk with the guardian without a child.
    """
    wanted = replace(contact, with_whom=contact.with_whom.strip(), note=contact.note.strip())
    if wanted.kind not in CAFCASS_CONTACTS:
        raise RuleBroken("Choose what it was.", field="kind")
    if wanted.held_on > today:
        raise RuleBroken("This day is still to come. Enter it as the next one of an entry.", field="held_on")
    if wanted.next_on is not None and wanted.next_on <= wanted.held_on:
        raise RuleBroken("The next one comes after this one. Change one of the two days.", field="next_on")
    if wanted.kind == MEETING:
        return replace(wanted, child_id=None)
    if wanted.kind.startswith("guardian") and wanted.child_id is None:
        raise RuleBroken("Choose the child the guardian is for.", field="child")
    if wanted.kind == GUARDIAN_NAMED and not wanted.with_whom:
        raise RuleBroken("Enter the guardian's name.", field="with_whom")
    return wanted
