"""The register of remedial actions: read whole for the grid, and changed in named steps (rows R1 to R4)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.register_cells import blank, read_cell, with_status
from iro_desk.domain.register_columns import EXPORTED, Known, Row, children_by_word
from iro_desk.domain.remedial_actions import Chaser, RemedialAction, Status
from iro_desk.domain.topics import Topic
from iro_desk.domain.wording import counted
from iro_desk.services import register_links, settings, undoing
from iro_desk.services.commands import command
from iro_desk.services.undoing import Undoable
from iro_desk.store import actions as store
from iro_desk.store import children

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from iro_desk.domain.child import Child
    from iro_desk.services.desk import Desk
    from iro_desk.services.register_links import Link
    from iro_desk.store.changes import Change

SCOPE = "actions"
_PART = 5_000
"""So many rows are read from the file at a time."""

_TOUCHED = Topic.ACTIONS
_CHANGE = "Change the register of actions"


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """Everything the grid shows, by action. `stamp` tells what was read, so that a reread is short."""

    rows: Mapping[int, Row]
    children: Mapping[int, Child]
    links: Mapping[int, Link]
    known: Known
    undoable: Undoable = field(default_factory=Undoable)
    stamp: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A text for one cell. A negative `action_id` stands for a row that is not in the register yet."""

    action_id: int
    key: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A text that was not kept, and why in a sentence."""

    action_id: int
    key: str
    text: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Put:
    """What came of edits: cells kept, those refused, and the ids of new rows by their negative ones."""

    kept: int
    refused: tuple[Refused, ...] = ()
    added: Mapping[int, int] = field(default_factory=dict)


def known(desk: Desk, *, stamps: bool = True) -> Known:
    """What cells are read and shown by, today."""
    return _known(desk, children.every(desk.case_file), stamps=stamps)


def page(desk: Desk, before: Register | None = None) -> Register:
    """The whole register. Of `before`, what was not changed since is taken as it stands."""
    stamp = store.newest_change(desk.case_file)
    every = children.every(desk.case_file)
    by_id = {child.id: child for child in every if child.id is not None}
    links = register_links.every(desk)
    return Register(
        rows=_renewed(desk, before, by_id, links) if before else _read(desk, by_id, links),
        children=by_id,
        links=links,
        known=_known(desk, every),
        undoable=undoing.next_steps(desk, SCOPE),
        stamp=stamp,
    )


def overdue(desk: Desk) -> int:
    """How many actions are still to be done after their day, for the navigation."""
    return store.waiting_before(desk.case_file, desk.today, (Status.OPEN, Status.PART))


def rows_of(desk: Desk, action_ids: Iterable[int]) -> tuple[Row, ...]:
    """Those rows of the register that there are, in the order asked for."""
    wanted = list(action_ids)
    by_id = {child.id: child for child in children.every(desk.case_file) if child.id is not None}
    found = _rows(desk, wanted, by_id, register_links.every(desk))
    return tuple(found[action_id] for action_id in wanted if action_id in found)


@command(_CHANGE, touches=_TOUCHED)
def put(desk: Desk, change: Change, edits: Sequence[Edit], name: str) -> Put:
    """Put texts into cells as one step of undo; what is not kept comes back with a sentence."""
    by_row: dict[int, list[Edit]] = defaultdict(list)
    for edit in edits:
        by_row[edit.action_id].append(edit)
    every = children.every(desk.case_file)
    by_id = {child.id: child for child in every if child.id is not None}
    cells = _known(desk, every)
    held = _rows(desk, [one for one in by_row if one > 0], by_id, register_links.every(desk))
    kept, refused, added = 0, [], {}
    for action_id, of_row in by_row.items():
        row = held.get(action_id) if action_id > 0 else blank(source="iro")
        if row is None:
            sentence = "This row is no longer in the register: it was removed elsewhere."
            refused += [_refused(edit, sentence) for edit in of_row]
            continue
        after, problems = _read_into(row, _in_order(of_row) if action_id < 0 else of_row, cells, by_id)
        if action_id < 0:
            lacking = _lacking(after)
            if lacking:  # every text of the row comes back: it is typed on with the next one
                bad = {one.key for one in problems}
                refused += problems + [_refused(one, lacking) for one in of_row if one.key not in bad]
                continue
            added[action_id] = store.save(change, after.action)
        elif after.action != row.action:
            store.save(change, after.action)
        kept += len(of_row) - len(problems)
        refused += problems
    undoing.note(change, SCOPE, name)
    return Put(kept=kept, refused=tuple(refused), added=added)


@command("Add an action", touches=_TOUCHED)
def add(desk: Desk, change: Change, wanted: RemedialAction) -> int:
    """Add one action that no decision of a review is behind; RuleBroken without a child or words."""
    if wanted.child_id not in {child.id for child in children.every(desk.case_file)}:
        raise RuleBroken("Choose the child the action is for.", field="child")
    if not wanted.action.strip():
        raise RuleBroken("Say what is to be done.", field="action")
    action_id = store.save(change, replace(wanted, id=None, action=wanted.action.strip()))
    undoing.note(change, SCOPE, "Add an action")
    return action_id


@command("Remove actions", touches=_TOUCHED)
def remove(desk: Desk, change: Change, action_ids: Sequence[int]) -> int:
    """Take rows away with their chasers, to be undone; RuleBroken for a decision's or an alert's."""
    held = store.by_ids(desk.case_file, action_ids)
    if any(action.decision_id is not None for action in held.values()):
        raise RuleBroken(
            "An action of a review’s decision stays as long as the decision does. Set its status to "
            "Superseded, or take the decision away in its review."
        )
    if store.joined(desk.case_file, held):
        raise RuleBroken("An alert took one of these actions up, so they stay. Set the status to Superseded.")
    of_actions = store.chasers_of(desk.case_file, held)
    store.remove_chasers(change, [chaser for chased in of_actions.values() for chaser in chased])
    store.remove_all(change, held)
    undoing.note(change, SCOPE, f"Remove {counted(len(held), 'action')}")
    return len(held)


@command("Chase actions", touches=_TOUCHED)
def chase(desk: Desk, change: Change, action_ids: Sequence[int], wanted: Chaser) -> int:
    """Note that the owners were asked: `wanted` says when, who, by what way, what was said."""
    if wanted.chased_on > desk.today:
        raise RuleBroken("This day is still to come. Give the day the owner was asked.", field="chased_on")
    held = store.by_ids(desk.case_file, action_ids)
    store.add_chasers(change, [replace(wanted, id=None, action_id=action_id) for action_id in held])
    undoing.note(change, SCOPE, f"Chase {counted(len(held), 'action')}")
    return len(held)


@command("Mark actions done", touches=_TOUCHED)
def mark_done(desk: Desk, change: Change, action_ids: Sequence[int], on: date | None = None) -> int:
    """Every one of them is done, today unless another day is given; one done before keeps its day."""
    day = on or desk.today
    if day > desk.today:
        raise RuleBroken("This day is still to come. Give the day it was done.", field="completed_on")
    return _each(
        desk,
        change,
        action_ids,
        lambda action: with_status(action, Status.DONE, day),
        lambda count: f"Mark {counted(count, 'action')} done",
    )


@command("Revise the day of actions", touches=_TOUCHED)
def revise(desk: Desk, change: Change, action_ids: Sequence[int], day: date, why: str) -> int:
    """Give actions another day with its reason; the day first set stays beside it.

    RuleBroken without a reason, or where one of them was raised after that day.
    """
    if not why.strip():
        raise RuleBroken(
            "Say why the day is moved: it is read with the figure of what was on time.", field="why"
        )

    def moved(action: RemedialAction) -> RemedialAction:
        after = replace(action, revised_due_on=day, revision_reason=why.strip())
        if after.why_not_moved:
            raise RuleBroken(after.why_not_moved, field="revised_on")
        return after

    return _each(
        desk,
        change,
        action_ids,
        moved,
        lambda count: f"Revise the day of {counted(count, 'action')}",
    )


@command("Note evidence seen", touches=_TOUCHED)
def see_evidence(desk: Desk, change: Change, action_ids: Sequence[int], on: date | None = None) -> int:
    """The evidence of each was seen, today unless another day is given; a day noted before stays."""
    day = on or desk.today
    if day > desk.today:
        raise RuleBroken("This day is still to come. Give the day it was seen.", field="evidence_seen_on")
    return _each(
        desk,
        change,
        action_ids,
        lambda action: replace(action, evidence_seen=True, evidence_seen_on=action.evidence_seen_on or day),
        lambda count: f"Evidence of {counted(count, 'action')} seen",
    )


@command("Note a manager's check", touches=_TOUCHED)
def check(desk: Desk, change: Change, action_ids: Sequence[int], by: str = "", on: date | None = None) -> int:
    """A manager went through each of them, today unless another day is given.

    Without `by` it is the manager of the child's team on that day, as far as Settings know. RuleBroken for
    a day to come.
    """
    day = on or desk.today
    if day > desk.today:
        raise RuleBroken("This day is still to come. Give the day of the check.", field="manager_checked_on")
    of_team = {child.id: child.team for child in children.every(desk.case_file)}
    names = {team: _manager(desk, team, day) for team in set(of_team.values())}
    return _each(
        desk,
        change,
        action_ids,
        lambda action: replace(
            action,
            manager_checked_on=day,
            manager_checked_by=by.strip() or names[of_team[action.child_id]],
        ),
        lambda count: f"Manager’s check of {counted(count, 'action')}",
    )


def _manager(desk: Desk, team: str | None, on: date) -> str:
    held = settings.team_manager(desk, team, on)
    return held.name if held else ""


def undo(desk: Desk) -> str:
    """Take the last step of the register back; gives its name, "" where there is none."""
    return undoing.undo(desk, SCOPE, touches=_TOUCHED)


def redo(desk: Desk) -> str:
    """Do the step last undone again; gives its name, "" where there is none."""
    return undoing.redo(desk, SCOPE, touches=_TOUCHED)


def _each(
    desk: Desk,
    change: Change,
    action_ids: Iterable[int],
    changed: Callable[[RemedialAction], RemedialAction],
    name: Callable[[int], str],
) -> int:
    """Change each action and name the step by how many of them it changed."""
    held = store.by_ids(desk.case_file, action_ids).values()
    count = store.save_all(change, [after for action in held if (after := changed(action)) != action])
    undoing.note(change, SCOPE, name(count))
    return count


def _read_into(
    row: Row, edits: Sequence[Edit], cells: Known, by_id: Mapping[int, Child]
) -> tuple[Row, list[Refused]]:
    """The row after its edits, in the order given, and those that were refused."""
    problems = []
    for edit in edits:
        read = read_cell(row, edit.key, edit.text, cells)
        if read.problem:
            problems.append(_refused(edit, read.problem))
        elif read.action is not row.action:
            row = replace(row, action=read.action, child=by_id.get(read.action.child_id, row.child))
    return row, problems


def _in_order(edits: Iterable[Edit]) -> list[Edit]:
    """The texts of a new row as a file has them: the child first, the status before its day."""
    order = [column.key for column in EXPORTED]
    return sorted(edits, key=lambda edit: order.index(edit.key))


def _lacking(row: Row) -> str:
    """What a new row still needs before it can be kept."""
    if not row.action.child_id:
        return "A new row needs its child: give the reference or the name under Child."
    return "" if row.action.action else "A new row needs its words: say under Action what is to be done."


def _refused(edit: Edit, sentence: str) -> Refused:
    return Refused(action_id=edit.action_id, key=edit.key, text=edit.text, sentence=sentence)


def _known(desk: Desk, every: Iterable[Child], *, stamps: bool = True) -> Known:
    return Known(
        today=desk.today,
        calendar=desk.calendar,
        children=children_by_word(every),
        themes=register_links.themes(desk),
        stamps=stamps,
        soon_within=settings.limits(desk).soon_within,
    )


def _read(desk: Desk, by_id: Mapping[int, Child], links: Mapping[int, Link]) -> dict[int, Row]:
    """Every row, read in parts."""
    found: dict[int, Row] = {}
    last = 0
    while part := store.after(desk.case_file, last, _PART):
        found |= _as_rows(desk, {action.id or 0: action for action in part}, by_id, links)
        last = part[-1].id or 0
    return found


def _renewed(
    desk: Desk, before: Register, by_id: Mapping[int, Child], links: Mapping[int, Link]
) -> Mapping[int, Row]:
    """The rows of `before` with those in place of which another was written, and those gone left out."""
    moved = set(store.changed_after(desk.case_file, before.stamp))
    moved |= {one for one in {*links, *before.links} if links.get(one) != before.links.get(one)}
    others = {key for key, child in by_id.items() if before.children.get(key) != child}
    if others:
        moved |= {key for key, row in before.rows.items() if row.child.id in others}
    if not moved:
        return before.rows
    found = _rows(desk, moved, by_id, links)
    rows = dict(before.rows)
    for action_id in moved - found.keys():
        rows.pop(action_id, None)
    return rows | found


def _rows(
    desk: Desk, action_ids: Iterable[int], by_id: Mapping[int, Child], links: Mapping[int, Link]
) -> dict[int, Row]:
    return _as_rows(desk, store.by_ids(desk.case_file, action_ids), by_id, links)


def _as_rows(
    desk: Desk,
    held: Mapping[int, RemedialAction],
    by_id: Mapping[int, Child],
    links: Mapping[int, Link],
) -> dict[int, Row]:
    chased = store.chasers_of(desk.case_file, held)
    found = {}
    for action_id, action in held.items():
        link = links.get(action_id)
        found[action_id] = Row(
            action=action,
            child=by_id[action.child_id],
            chasers=chased.get(action_id, ()),
            alert=link.ref if link else "",
            stage=link.words if link else "",
            is_alert_open=link is not None and link.is_open,
        )
    return found
