"""What the child and others said before a review, kept and taken away (statutory.md 4.1)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.topics import Topic
from iro_desk.services.commands import command
from iro_desk.store import consultations

if TYPE_CHECKING:
    from iro_desk.domain.consultation import Consultation
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change


@command("Record a consultation", touches=Topic.CONSULTATIONS)
def save(desk: Desk, change: Change, consultation: Consultation) -> int:
    """Keep one person's views; RuleBroken without a day or with one still to come."""
    if consultation.consulted_on is None:
        raise RuleBroken("Enter the day you spoke.", field="consulted_on")
    if consultation.consulted_on > desk.today:
        raise RuleBroken("This day is still to come. Enter the day you spoke.", field="consulted_on")
    return consultations.save(change, consultation)


@command("Remove a consultation", touches=Topic.CONSULTATIONS)
def remove(desk: Desk, change: Change, consultation_id: int) -> Consultation:
    """Take away a consultation entered by mistake; gives it as a new one, to be saved again if it was not.

    NotFound when it is gone already. Papers issued keep what they say of it.
    """
    held = consultations.by_id(desk.case_file, consultation_id)
    consultations.remove(change, consultation_id)
    return replace(held, id=None)
