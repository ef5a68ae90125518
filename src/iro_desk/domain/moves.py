"""Which due dates a change moves: what was due before against what is due after, child by child.

Shown before anything is saved: for a corrected date, a changed rule or setting, a changed table
of bank holidays. A child's next review is one duty whatever track or number it has, so that a
date which moves because another rule applies now is told as a move.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import zip_longest

from iro_desk.domain.duties import Duty
from iro_desk.domain.wording import short_date

NEXT_REVIEW = "next_review"
"""Stands for the rule in the key of a child's next review."""

_Key = tuple[int | None, str, str, int | None]


class MoveKind(StrEnum):
    """What becomes of a due date."""

    MOVES = "moves"
    APPEARS = "appears"
    GOES = "goes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One due date that a change moves, makes or takes away.

    `duty` and `rule` are those after the change, or before it where the duty goes. A date is
    None where the duty was not, or is no longer, there, or where its day is not known.
    """

    kind: MoveKind
    child_id: int | None
    child_ref: str
    child_name: str
    duty: str
    rule: str
    review_id: int | None
    old_on: date | None
    new_on: date | None

    @property
    def sentence(self) -> str:
        """What happens to the date: "Next review moves from 3 Oct 2018 to 12 Sep 2018"."""
        if self.old_on is None and self.new_on is None:
            return f"{self.duty} has no date"
        if self.new_on is None:
            is_gone = self.kind is MoveKind.GOES
            old = short_date(self.old_on or date.max)
            return (
                f"{self.duty}, due {old}, {'is no longer due' if is_gone else 'has no known date any more'}"
            )
        if self.old_on is None:
            return f"{self.duty} is due by {short_date(self.new_on)}"
        return f"{self.duty} moves from {short_date(self.old_on)} to {short_date(self.new_on)}"


def moves(before: Iterable[Duty], after: Iterable[Duty]) -> tuple[Move, ...]:
    """The due dates that differ, by child and the earlier of the two days; the same dates are left out.

    What has no date before or after is no due date and is left out too.
    """
    old, new = _by_key(before), _by_key(after)
    found = []
    for key in dict.fromkeys([*old, *new]):
        for was, now in zip_longest(old.get(key, ()), new.get(key, ())):
            move = _move(was, now)
            if move is not None:
                found.append(move)
    return tuple(sorted(found, key=_order))


def _by_key(duties: Iterable[Duty]) -> dict[_Key, list[Duty]]:
    """The duties of one child, rule and review; several of one key stand in date order."""
    found: dict[_Key, list[Duty]] = defaultdict(list)
    for duty in duties:
        if duty.is_next_review:
            # A day planned for it gives it a review's id, which is none of its identity.
            key: _Key = (duty.child_id, duty.child_ref, NEXT_REVIEW, None)
        else:
            key = (duty.child_id, duty.child_ref, duty.rule, duty.review_id)
        found[key].append(duty)
    for held in found.values():
        held.sort(key=lambda duty: duty.due_on or date.max)
    return found


def _move(was: Duty | None, now: Duty | None) -> Move | None:
    old_on = was.due_on if was else None
    new_on = now.due_on if now else None
    told = now or was
    if told is None or old_on == new_on:
        return None
    kind = MoveKind.APPEARS if was is None else MoveKind.GOES if now is None else MoveKind.MOVES
    return Move(
        kind=kind,
        child_id=told.child_id,
        child_ref=told.child_ref,
        child_name=told.child_name,
        duty=told.duty,
        rule=told.rule,
        review_id=told.review_id,
        old_on=old_on,
        new_on=new_on,
    )


def _order(move: Move) -> tuple[str, date, str]:
    days = [day for day in (move.old_on, move.new_on) if day]
    return (move.child_ref, min(days), move.rule)
