"""The register of actions on a real encrypted file: steps that keep what is good, and go back and forth."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from iro_desk.domain.decisions import Decision, DecisionProgress, Progress
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.register_columns import reference
from iro_desk.domain.remedial_actions import Chaser, RemedialAction, Status
from iro_desk.services import action_list, actions, case_files, decisions, undoing
from iro_desk.services.actions import Edit, Register
from iro_desk.services.desk import Desk
from iro_desk.store import audit
from tests import build
from tests.conftest import PASSPHRASE

DUE = date(2026, 11, 2)


def some_actions(desk: Desk, count: int = 3, **given: object) -> list[int]:
    child_id = build.a_child(desk)
    wanted = RemedialAction(child_id=child_id, action="Dental check booked", due_on=DUE)
    return [actions.add(desk, replace(wanted, **given)) for _ in range(count)]  # type: ignore[arg-type]


def edits(action_ids: list[int], key: str, text: str) -> list[Edit]:
    return [Edit(action_id=one, key=key, text=text) for one in action_ids]


def held(desk: Desk) -> dict[int, RemedialAction]:
    return {key: row.action for key, row in actions.page(desk).rows.items()}


def test_check_j12_good_cells_are_kept_bad_ones_come_back_and_one_undo_takes_all(desk: Desk) -> None:
    first, second, third = some_actions(desk)
    before, lines = held(desk), len(audit.lines(desk.case_file))
    came = actions.put(
        desk,
        [
            Edit(action_id=first, key="due_on", text="+10wd"),
            Edit(action_id=first, key="status", text="perhaps"),
            Edit(action_id=second, key="notes", text="waiting\nlist"),
            Edit(action_id=third, key="due_on", text="31/2"),
            Edit(action_id=999, key="notes", text="gone"),
        ],
        "Paste 5 cells",
    )
    assert came.kept == 2
    assert [(one.action_id, one.key) for one in came.refused] == [
        (first, "status"),
        (third, "due_on"),
        (999, "notes"),
    ]
    assert held(desk)[first].due_on == date(2026, 12, 7)
    assert len(audit.lines(desk.case_file)) == lines + 1
    assert undoing.next_steps(desk, actions.SCOPE).undo == "Paste 5 cells"
    assert actions.undo(desk) == "Paste 5 cells"
    assert held(desk) == before


def test_a_pasted_row_is_added_once_it_names_its_child_and_what_is_to_be_done(desk: Desk) -> None:
    some_actions(desk, 1)
    came = actions.put(
        desk,
        [
            Edit(action_id=-1, key="child", text="Ember Example"),
            Edit(action_id=-1, key="action", text="Passport applied for"),
            Edit(action_id=-1, key="due_on", text="soon"),
            Edit(action_id=-2, key="action", text="For nobody"),
        ],
        "Paste 4 cells",
    )
    assert held(desk)[came.added[-1]].action == "Passport applied for"
    assert [(one.action_id, one.key) for one in came.refused] == [(-1, "due_on"), (-2, "action")]
    assert "needs its child" in came.refused[1].sentence


def test_row_r1_a_decisions_action_keeps_what_is_the_decisions(desk: Desk) -> None:
    child_id = build.a_child(desk)
    first = build.a_review(desk, child_id, date(2026, 10, 1))
    decisions.save(desk, first, [Decision(text="See the dentist", responsible_name="Carer", due_on=DUE)])
    (action_id,) = held(desk)
    came = actions.put(desk, edits([action_id], "due_on", "1/12"), "Change Due")
    assert "review of 1 Oct 2026" in came.refused[0].sentence
    actions.revise(desk, [action_id], date(2026, 12, 1), "clinic closed")
    action = held(desk)[action_id]
    assert (action.due_on, action.wanted_by, action.revision_reason) == (
        DUE,
        date(2026, 12, 1),
        "clinic closed",
    )
    with pytest.raises(RuleBroken, match="as long as the decision"):
        actions.remove(desk, [action_id])
    # What the next review finds of it is shown by a short reread too.
    before = actions.page(desk)
    (decision_id,) = (held(desk)[action_id].decision_id,)
    second = build.a_review(desk, child_id, date(2026, 11, 20), is_completed=False)
    found = DecisionProgress(
        decision_id=decision_id or 0, review_id=second, progress=Progress.DONE, done_on=DUE
    )
    decisions.save_progress(desk, second, [found])
    after = actions.page(desk, before)
    assert after.rows[action_id].action.status is Status.DONE
    assert after.rows == actions.page(desk).rows


def test_row_r3_chasers_are_counted_and_a_step_of_many_rows_is_one_undo(desk: Desk) -> None:
    ids = some_actions(desk)
    page = actions.page(desk)
    wanted = Chaser(action_id=0, chased_on=desk.today, whom="Worker Alpha", how="phone", said="waiting list")
    assert actions.chase(desk, ids, wanted) == 3
    page = actions.page(desk, page)
    assert [len(page.rows[one].chasers) for one in ids] == [1, 1, 1]
    assert page.undoable.undo == "Chase 3 actions"
    assert actions.mark_done(desk, ids[:2]) == 2
    assert actions.see_evidence(desk, ids) == 3
    assert actions.check(desk, ids[:1], "M. Fictional") == 1
    assert actions.remove(desk, ids[1:]) == 2
    page = actions.page(desk, page)
    assert list(page.rows) == ids[:1]
    names = [actions.undo(desk) for _ in range(5)]
    assert names == [
        "Remove 2 actions",
        "Manager’s check of 1 action",
        "Evidence of 3 actions seen",
        "Mark 2 actions done",
        "Chase 3 actions",
    ]
    page = actions.page(desk, page)
    assert page.rows == actions.page(desk).rows
    assert not any(row.chasers or row.action.evidence_seen for row in page.rows.values())
    assert actions.overdue(desk) == 3
    with pytest.raises(RuleBroken, match="still to come"):
        actions.chase(desk, ids, replace(wanted, chased_on=desk.today + timedelta(days=1)))
    for does in (actions.see_evidence, actions.check, actions.mark_done):
        with pytest.raises(RuleBroken, match="still to come"):
            does(desk, ids, on=desk.today + timedelta(days=1))
    with pytest.raises(RuleBroken, match="why the day is moved"):
        actions.revise(desk, ids, desk.today, " ")
    # A day moved without a reason is late by the day first set, in the count for the navigation too.
    later = desk.today + timedelta(days=9)
    actions.put(desk, edits(ids, "revised_due_on", f"{later:%d/%m/%Y}"), "Paste 3 cells")
    assert actions.overdue(desk) == 3
    actions.put(desk, edits(ids, "revision_reason", "sick"), "Paste 3 cells")
    assert actions.overdue(desk) == 0
    actions.put(desk, edits(ids, "source_on", "1/10/2026"), "Paste 3 cells")
    with pytest.raises(RuleBroken, match="raised on 1 Oct 2026"):
        actions.revise(desk, ids, date(2026, 9, 30), "sooner")


def test_check_i7_a_thousand_edits_go_back_and_forth_across_the_lock(desk: Desk) -> None:
    ids = some_actions(desk, 30)
    drawn = random.Random(7)
    typed = {
        "notes": ["waiting list", "", "court date\n3 Dec"],
        "due_on": ["27/3", "+10wd", "", "yesterday"],
        "status": ["Open", "Done", "Part done", "Superseded"],
        "themes": ["Health", "Health; Permanence", ""],
        "evidence_seen": ["yes", "no"],
        "owner_name": ["Worker Alpha", "Worker Bravo"],
    }
    states: list[dict[int, RemedialAction]] = [{}]
    for left in reversed(range(1000)):
        key = drawn.choice(list(typed))
        rows = drawn.sample(ids, drawn.randint(1, 3))
        actions.put(desk, edits(rows, key, drawn.choice(typed[key])), f"Change {key}")
        # Only what undo can still reach is looked at, with as many again for edits that change nothing.
        if left < 2 * undoing.STEPS_KEPT and (now := held(desk)) != states[-1]:
            states.append(now)
    desk = _opened_again(desk)
    count = 0
    while actions.undo(desk):
        count += 1
        assert held(desk) == states[-1 - count]
    assert count == undoing.STEPS_KEPT >= 100
    desk = _opened_again(desk)
    while actions.redo(desk):
        count -= 1
    assert count == 0
    assert held(desk) == states[-1]
    desk.case_file.close()


def _opened_again(desk: Desk) -> Desk:
    """The same case file after a lock."""
    path = desk.case_file.path
    desk.case_file.close()
    return case_files.open_desk(path, passphrase=PASSPHRASE, on=build.TODAY)


def test_a_change_of_one_row_looks_at_one_row_however_many_there_are(desk: Desk) -> None:
    """Counted, not timed: what is asked of the file, and the rows that are made anew."""
    asked: list[str] = []
    desk.case_file.db.conn.set_trace_callback(asked.append)
    first, *_ = some_actions(desk, 10)

    def questions(task: Callable[[], object]) -> int:
        """How often the file is asked by a change of the first row and the reading after it."""
        before = actions.page(desk)
        asked.clear()
        task()
        after = actions.page(desk, before)
        assert [key for key, row in after.rows.items() if before.rows[key] is not row] == [first]
        return len(asked)

    def of_each(text: str) -> list[int]:
        return [
            questions(lambda: actions.put(desk, edits([first], "notes", text), "Change Notes")),
            questions(lambda: actions.undo(desk)),
            questions(lambda: actions.redo(desk)),
        ]

    of_ten = of_each("rang")
    child_id = held(desk)[first].child_id
    for number in range(90):
        actions.add(desk, RemedialAction(child_id=child_id, action=f"Action {number}", due_on=DUE))
    assert len(held(desk)) == 100
    assert of_each("wrote") == of_ten


def test_on_a_day_gone_by_only_what_was_raised_by_then_is_listed(desk: Desk) -> None:
    first, second, third = some_actions(desk)
    actions.put(desk, edits([first], "source_on", "2/11/2026"), "Paste 1 cell")
    actions.put(desk, edits([second], "completed_on", "5/11/2026"), "Paste 1 cell")
    then = Desk(desk.case_file, on=date(2026, 10, 30))
    listed = action_list.rows(then)
    assert [(row.id, row.action.status) for row in listed] == [(second, Status.OPEN), (third, Status.OPEN)]
    assert [row.action.status for row in action_list.rows(desk) if row.id == second] == [Status.DONE]


def test_an_action_without_a_reference_is_called_by_its_row(desk: Desk) -> None:
    (action_id,) = some_actions(desk, 1)
    page: Register = actions.page(desk)
    assert reference(page.rows[action_id].action) == f"A{action_id}"
    came = actions.put(desk, edits([action_id], "action_ref", f"A{action_id}"), "Change Reference")
    assert came.kept == 1
    assert not held(desk)[action_id].action_ref
