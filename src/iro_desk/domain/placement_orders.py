"""Placement orders where adoption is no longer the plan, until revoked (row K9; statutory.md 1.5)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from iro_desk.domain.child import Child
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.events import Event, EventKind
from iro_desk.domain.history import History
from iro_desk.domain.tracks import authorised_on
from iro_desk.domain.wording import counted, short_date

_K = EventKind


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRow:
    """One child with a placement order whose plan is adoption no longer."""

    child: Child
    changed_on: date
    applied: Event | None
    revoked: Event | None

    @property
    def is_outstanding(self) -> bool:
        """Whether the order still stands."""
        return self.revoked is None

    def days(self, today: date) -> int:
        """Days from the change of plan to the revocation, or to that day."""
        return ((self.revoked.happened_on if self.revoked else today) - self.changed_on).days

    def words(self, today: date) -> str:
        """Where the revocation stands."""
        days = counted(self.days(today), "day")
        if self.revoked is not None:
            return f"Revoked {short_date(self.revoked.happened_on)}, after {days}"
        if self.applied is not None:
            return f"Applied for {short_date(self.applied.happened_on)}, {days} since the plan changed"
        return f"No application on file, {days} since the plan changed"


def rows(histories: Iterable[History], today: date) -> tuple[OrderRow, ...]:
    """Those still to be revoked first, the longest waiting first; then those revoked.

    A child counts from the day adoption stopped being the plan, while the placement order is in force.
    """
    found = [row for history in histories if (row := _row(history, today)) is not None]
    return tuple(
        sorted(found, key=lambda row: (not row.is_outstanding, -row.days(today), row.child.child_ref))
    )


def sentence(found: Iterable[OrderRow], today: date) -> str:
    """How many wait, and the longest."""
    waiting = [row for row in found if row.is_outstanding]
    if not waiting:
        return "No placement order waits to be revoked."
    applied = sum(row.applied is not None for row in waiting)
    longest = max(row.days(today) for row in waiting)
    return (
        f"{counted(len(waiting), 'placement order')} to be revoked, applied for in {applied} of them. "
        f"The longest has waited {counted(longest, 'day')}."
    )


def checked(
    changed_on: date, applied_on: date | None, revoked_on: date | None, today: date
) -> tuple[date | None, date | None]:
    """The two days as they may be kept; RuleBroken, naming the field, where they are out of order."""
    for field, on in (("applied_on", applied_on), ("revoked_on", revoked_on)):
        if on is not None and on > today:
            raise RuleBroken("This day is still to come. Enter the day it happened.", field=field)
        if on is not None and on < changed_on:
            raise RuleBroken(
                f"The plan changed on {short_date(changed_on)}. Enter a day from then on.", field=field
            )
    if applied_on is not None and revoked_on is not None and revoked_on < applied_on:
        raise RuleBroken(
            "The order was revoked before that was applied for. Change a day.", field="revoked_on"
        )
    return applied_on, revoked_on


def _row(history: History, today: date) -> OrderRow | None:
    changed = _last(history, _K.ADOPTION_PLAN_CHANGED, today, date.min)
    if changed is None:
        return None
    since = changed.happened_on
    revoked = _last(history, _K.ORDER_REVOKED, today, since)
    if revoked is None and not _is_in_force(history, since, today):
        return None
    return OrderRow(
        child=history.child,
        changed_on=since,
        applied=_last(history, _K.REVOCATION_APPLIED, today, since),
        revoked=revoked,
    )


def _is_in_force(history: History, changed_on: date, today: date) -> bool:
    """Whether the order made before the plan changed is still the legal status."""
    period = history.current_period(today)
    authorised = authorised_on(history, period, today) if period is not None else None
    return authorised is not None and authorised <= changed_on


def _last(history: History, kind: EventKind, today: date, since: date) -> Event | None:
    found = [one for one in history.events.get(kind, ()) if one.is_done and since <= one.happened_on <= today]
    return found[-1] if found else None
