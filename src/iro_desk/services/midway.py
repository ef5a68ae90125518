"""The midway check between two reviews: what is known, saving it, who is due (statutory.md 4.5; row M3)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iro_desk.domain import midway, missing
from iro_desk.domain.duties import duties_of
from iro_desk.domain.errors import NotFound
from iro_desk.domain.events import Event, EventKind
from iro_desk.domain.midway import Known, MidwayCount, MidwayRow
from iro_desk.domain.midway_facts import OnFile
from iro_desk.domain.oversight import MidwayCheck, ReturnInterview
from iro_desk.domain.topics import Topic
from iro_desk.domain.wording import counted
from iro_desk.services import children, events, settings, undoing
from iro_desk.services.commands import command
from iro_desk.store import actions
from iro_desk.store import events as kept_events
from iro_desk.store import oversight as kept

if TYPE_CHECKING:
    from datetime import date

    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

_TOUCHED = Topic.OVERSIGHT | Topic.EVENTS | Topic.ACTIONS | Topic.REVIEWS


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """Where every child's check stands: due ones first, and the year's count."""

    rows: tuple[MidwayRow, ...]
    count: MidwayCount


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildChecks:
    """One child: what is known for a check today, where the check stands, the checks made.

    `known_of` is what is shown with each of those, by its row.
    """

    known: Known
    known_of: dict[int, Known]
    row: MidwayRow
    checks: tuple[MidwayCheck, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """What came of saving a check: its row, the actions it moved, the early review begun for it.

    `still_done`: actions found slow that are done in the register; `past_day`: how many found on track
    are past their day there.
    """

    check_id: int
    child_id: int
    moved: int
    review_id: int | None
    alert_raised: bool
    still_done: tuple[int, ...] = ()
    past_day: int = 0


def overview(desk: Desk) -> Overview:
    """The children looked after today, and the count of the year."""
    found, limits = children.histories(desk), settings.limits(desk)
    rows = [
        midway.row_of(one, duties_of(one, desk.today, desk.calendar, limits, desk.rules), desk.today)
        for one in found
        if one.is_looked_after(desk.today)
    ]
    return Overview(rows=tuple(sorted(rows, key=_order)), count=midway.count(found, desk.today))


def of_child(desk: Desk, child_id: int) -> ChildChecks:
    """One child's checks. NotFound for an unknown child."""
    page = children.page(desk, child_id)
    checks = kept.of_child(desk.case_file, MidwayCheck, child_id)
    on_file = _on_file(desk, page)
    known = midway.known(on_file, desk.today)
    return ChildChecks(
        known=known,
        known_of={one.id or 0: midway.known_of(known, on_file, one, desk.today) for one in checks},
        row=midway.row_of(page.history, page.duties, desk.today),
        checks=checks[::-1],
    )


@command("Record a midway check", touches=_TOUCHED)
def save(desk: Desk, change: Change, check: MidwayCheck, *, early_review_by: date | None = None) -> Saved:
    """Keep a check with the event that counts it and the actions it finds done, all in one change.

    RuleBroken as `midway.checked` says, and as an event is refused: an early review needs its day.
    """
    history = children.history(desk, check.child_id)
    before = _held(desk, check)
    review_id = check.review_id if before else _last_review_id(desk, check.child_id)
    reviewed_on = next((on for on, one in history.held_reviews(desk.today) if one.id == review_id), None)
    wanted = midway.checked(replace(check, review_id=review_id), reviewed_on, desk.today)
    counts = Event(
        kind=EventKind.MIDWAY_CHECK,
        happened_on=wanted.checked_on,
        child_id=wanted.child_id,
        id=before.event_id if before else None,
    )
    event_id = events.keep(desk, change, counts).event_id
    asked = _ask_for_review(desk, change, wanted, before, early_review_by)
    request_id = asked.event_id if asked else None
    check_id = kept.save(change, replace(wanted, event_id=event_id, request_id=request_id))
    if before and before.request_id and asked is None:
        events.take_away(desk, change, before.request_id)
    moved = _move_actions(desk, change, wanted, before)
    undoing.note(change, _scope(check_id), f"Midway check, {history.child.child_ref}")
    held = actions.of_child(desk.case_file, wanted.child_id)
    still_done, past_day = midway.disagreeing(held, wanted, desk.today)
    return Saved(
        check_id=check_id,
        child_id=wanted.child_id,
        moved=moved,
        review_id=asked.review_id if asked else None,
        alert_raised=wanted.alert_raised,
        still_done=tuple(one.id or 0 for one in still_done),
        past_day=len(past_day),
    )


@command("Open actions again", touches=Topic.ACTIONS)
def open_again(desk: Desk, change: Change, saved: Saved) -> int:
    """Open the actions that are done in the register and were found slow; `undo` of the check closes them."""
    held = [one for one in actions.of_child(desk.case_file, saved.child_id) if one.id in saved.still_done]
    for action in held:
        actions.save(change, midway.opened_again(action))
    undoing.note(change, _scope(saved.check_id), f"Open {counted(len(held), 'action')} again")
    return len(held)


def undo(desk: Desk, check_id: int) -> str:
    """Take back the last saving of this check, with its event and the actions it moved."""
    return undoing.undo(desk, _scope(check_id), touches=_TOUCHED)


def early_review_by(desk: Desk, check: MidwayCheck) -> date | None:
    """The day by which the early review that a check asked for was to be held."""
    if check.request_id is None:
        return None
    return kept_events.by_id(desk.case_file, check.request_id).early_review_by


def _scope(check_id: int) -> str:
    """The steps of one check are its own: undo beside it never takes another child's back."""
    return f"midway {check_id}"


def _on_file(desk: Desk, page: children.ChildPage) -> OnFile:
    child_id = page.row.child.id or 0
    talks = kept.of_child(desk.case_file, ReturnInterview, child_id)
    own = (one.consulted_on for one in page.consultations if one.is_iro_visit)
    return OnFile(
        history=page.history,
        calendar=desk.calendar,
        duties=page.duties,
        decisions=page.decisions,
        actions=page.actions,
        seen_on=tuple(on for on in own if on is not None),
        missing=missing.rows([page.history], talks, desk.today),
    )


def _held(desk: Desk, check: MidwayCheck) -> MidwayCheck | None:
    if check.id is None:
        return None
    found = [one for one in kept.of_child(desk.case_file, MidwayCheck, check.child_id) if one.id == check.id]
    if not found:
        raise NotFound("This midway check is not in the case file. Open the child to see those there are.")
    return found[0]


def _last_review_id(desk: Desk, child_id: int) -> int | None:
    held = children.history(desk, child_id).held_reviews(desk.today)
    return held[-1][1].id if held else None


def _ask_for_review(
    desk: Desk, change: Change, check: MidwayCheck, before: MidwayCheck | None, by_on: date | None
) -> events.Kept | None:
    """Keep the request for an early review by the rules of events; None where the check asks for none."""
    if not check.early_review_needed:
        return None
    request = Event(
        kind=EventKind.IRO_REQUEST,
        happened_on=check.checked_on,
        child_id=check.child_id,
        note=check.early_review_reason,
        early_review=True,
        early_review_by=by_on,
        id=before.request_id if before else None,
    )
    return events.keep(desk, change, request)


def _move_actions(desk: Desk, change: Change, check: MidwayCheck, before: MidwayCheck | None) -> int:
    moved = 0
    for action in actions.of_child(desk.case_file, check.child_id):
        after = midway.after_check(action, before, check) if action.decision_id in check.progress else None
        if after is not None:
            actions.save(change, after)
            moved += 1
    return moved


def _order(row: MidwayRow) -> tuple[int, str, str]:
    """Due ones by their day, then those not recorded, those done, and those with none due."""
    if row.due is not None and row.due.due_on is not None:
        return 0, row.due.due_on.isoformat(), row.history.child.child_ref
    place = 1 if row.is_unknown else 2 if row.done_on else 3
    return place, row.done_on.isoformat() if row.done_on else "", row.history.child.child_ref
