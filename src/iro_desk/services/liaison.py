"""Panel minutes received and challenged, and the diary of liaison with Cafcass (rows A11, A13)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from iro_desk.domain import liaison, panels
from iro_desk.domain.liaison import NextMeeting
from iro_desk.domain.oversight import CafcassContact, PanelPaper
from iro_desk.domain.panels import WAITING, PanelState
from iro_desk.domain.topics import Topic
from iro_desk.services.commands import command
from iro_desk.store import children, oversight

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.domain.child import Child
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelRow:
    """Minutes of one panel with the child they are about, and where they stand, in words too."""

    paper: PanelPaper
    child: Child
    state: PanelState
    words: str

    @property
    def is_waiting(self) -> bool:
        """Whether something is still to come."""
        return self.state in WAITING


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelList:
    """The panels on file, and the children they may be about."""

    rows: tuple[PanelRow, ...]
    children: tuple[Child, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CafcassRow:
    """One line of the diary; `child` is None for a liaison meeting."""

    contact: CafcassContact
    child: Child | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CafcassDiary:
    """The diary, the latest first, what is due next, and each child's guardian by child id."""

    rows: tuple[CafcassRow, ...]
    next: NextMeeting
    guardians: dict[int, str]
    children: tuple[Child, ...]


def panel_list(desk: Desk, child_id: int | None = None) -> PanelList:
    """The panels on file, of one child where given: those that wait for something first, then the latest."""
    everybody = children.every(desk.case_file)
    by_id = {child.id: child for child in everybody}
    rows = [
        PanelRow(
            paper=one,
            child=by_id[one.child_id],
            state=panels.state_of(one),
            words=panels.state_words(one, desk.today),
        )
        for one in oversight.every(desk.case_file, PanelPaper)
        if child_id in {None, one.child_id}
    ]
    latest_first = rows[::-1]
    in_order = sorted(latest_first, key=lambda row: not row.is_waiting)
    return PanelList(rows=tuple(in_order), children=tuple(everybody))


@command("Keep the minutes of a panel", touches=Topic.OVERSIGHT)
def save_panel(desk: Desk, change: Change, paper: PanelPaper) -> int:
    """Add or change one; RuleBroken, naming the field, for what panels.checked refuses."""
    return oversight.save(change, panels.checked(paper, desk.today))


@command("Remove the minutes of a panel", touches=Topic.OVERSIGHT)
def remove_panel(_desk: Desk, change: Change, paper: PanelPaper) -> None:
    """Take minutes entered by mistake away."""
    oversight.remove(change, paper)


def diary(desk: Desk, child_id: int | None = None) -> CafcassDiary:
    """The liaison diary, narrowed to one child where given; what is due next is always that of all."""
    everybody = children.every(desk.case_file)
    by_id = {child.id: child for child in everybody}
    contacts = oversight.every(desk.case_file, CafcassContact)
    shown = [one for one in contacts if child_id in {None, one.child_id}]
    guardians = {
        one: words for one in by_id if one is not None and (words := liaison.guardian_words(contacts, one))
    }
    return CafcassDiary(
        rows=tuple(CafcassRow(contact=one, child=by_id.get(one.child_id)) for one in reversed(shown)),
        next=liaison.next_meeting(contacts, desk.today),
        guardians=guardians,
        children=tuple(everybody),
    )


def guardian(desk: Desk, child_id: int, on: date) -> str:
    """The child's guardian of that day in a line, "" while nobody is named."""
    contacts = oversight.of_child(desk.case_file, CafcassContact, child_id)
    return liaison.guardian_words(contacts, child_id, on)


@command("Note a contact with Cafcass", touches=Topic.OVERSIGHT)
def save_contact(desk: Desk, change: Change, contact: CafcassContact) -> int:
    """Add or change one; RuleBroken, naming the field, for what liaison.checked refuses."""
    return oversight.save(change, liaison.checked(contact, desk.today))


@command("Remove a contact with Cafcass", touches=Topic.OVERSIGHT)
def remove_contact(_desk: Desk, change: Change, contact: CafcassContact) -> None:
    """Take a contact entered by mistake away."""
    oversight.remove(change, contact)
