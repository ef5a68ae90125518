"""The monitoring form as the IRO has made it, kept in the settings (statutory.md 4.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain import monitoring_design
from iro_desk.domain.topics import Topic
from iro_desk.services.commands import command
from iro_desk.store import settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iro_desk.domain.monitoring_design import Kept
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

_KEY = "monitoring_form"
_TOUCHED = Topic.SETTINGS | Topic.MONITORING


def kept(desk: Desk) -> Kept:
    """The form with what is left out of it; as shipped until it is changed."""
    return monitoring_design.from_setting(settings.get(desk.case_file, _KEY))


@command("Change an item of the monitoring form", touches=_TOUCHED)
def save_item(desk: Desk, change: Change, number: int | None, wording: str) -> None:
    """Reword an item, or add one of the IRO's own (`number` None)."""
    _put(change, monitoring_design.with_item(kept(desk), number, wording))


@command("Move an item of the monitoring form", touches=_TOUCHED)
def move(desk: Desk, change: Change, number: int, by: int) -> None:
    """Put an item so many places further down."""
    _put(change, monitoring_design.moved(kept(desk), number, by))


@command("Leave an item out of the monitoring form", touches=_TOUCHED)
def leave_out(desk: Desk, change: Change, number: int) -> None:
    """Ask an item no longer; forms that asked it keep it."""
    _put(change, monitoring_design.left_out(kept(desk), number))


@command("Ask an item of the monitoring form again", touches=_TOUCHED)
def ask_again(desk: Desk, change: Change, number: int) -> None:
    """Ask an item that was left out."""
    _put(change, monitoring_design.asked_again(kept(desk), number))


@command("Change the words of the monitoring form", touches=_TOUCHED)
def save_words(
    desk: Desk, change: Change, answers: Mapping[str, str], scale: str, grades: Mapping[str, str]
) -> None:
    """Keep the words of the answers, the scale, and the words of its grades."""
    _put(change, monitoring_design.with_words(kept(desk), answers, scale, grades))


@command("Take the shipped monitoring form again", touches=_TOUCHED)
def reset(desk: Desk, change: Change) -> None:
    """Ask what is shipped, in its words; the IRO's own items are left out, and keep their numbers."""
    held = kept(desk)
    own = [item for item in (*held.asked, *held.left_out) if item.number >= monitoring_design.OWN_FROM]
    if not own:
        settings.drop(change, _KEY)
        return
    shipped = monitoring_design.Kept(left_out=tuple(own), next_number=held.next_number)
    _put(change, shipped)


@command("Put the monitoring form back", touches=_TOUCHED)
def put_back(_desk: Desk, change: Change, held: Kept) -> None:
    """Make the form what it was before."""
    _put(change, held)


def _put(change: Change, wanted: Kept) -> None:
    settings.put(change, _KEY, monitoring_design.to_setting(wanted))
