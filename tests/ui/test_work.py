"""The one door: order, delivery on the window's thread, dead views, errors."""

from __future__ import annotations

import threading
import time

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from iro_desk.domain.errors import IroDeskError, RuleBroken
from iro_desk.domain.topics import Topic
from iro_desk.services.desk import Desk
from iro_desk.ui.work import Work


class Shelf:
    """Stands in the place of a case file where only closing matters."""

    is_closed = False

    def close(self) -> None:
        self.is_closed = True


def a_desk() -> Desk:
    return Desk(Shelf())  # type: ignore[arg-type]


def test_results_come_back_on_the_windows_thread(qtbot: QtBot) -> None:
    work, here, seen = Work(), threading.get_ident(), list[tuple[str, int]]()
    work.open(a_desk)
    work.do(lambda _desk: threading.get_ident(), then=lambda at: seen.append(("task", at)))
    work.do(lambda _desk: 1, then=lambda _one: seen.append(("then", threading.get_ident())))
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[0][1] != here
    assert seen[1] == ("then", here)
    work.close()


def test_tasks_keep_their_order_and_the_window_goes_on(qtbot: QtBot) -> None:
    """The first task ends only once the window's thread has come round six times."""
    work, seen, beats, released = Work(), list[int](), list[int](), threading.Event()
    work.open(a_desk)
    work.do(lambda _desk: released.wait(20))
    for number in range(5):
        work.do(lambda _desk, number=number: number, then=seen.append)  # type: ignore[misc]

    def beat() -> bool:
        beats.append(len(seen))
        if len(beats) == 6:
            released.set()
        return len(seen) == 5

    qtbot.waitUntil(beat, timeout=20_000)
    assert seen == [0, 1, 2, 3, 4]
    assert beats[:6] == [0] * 6
    work.close()


def test_nothing_is_handed_to_a_deleted_view(qtbot: QtBot) -> None:
    work, seen = Work(), list[object]()
    work.open(a_desk)
    view, gate = QObject(), threading.Event()
    work.do(lambda _desk: gate.wait(5), then=seen.append, view=view)
    import shiboken6

    shiboken6.delete(view)
    gate.set()
    work.do(lambda _desk: "after", then=seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["after"]
    work.close()


def test_a_refusal_goes_to_the_view_else_to_everybody(work: Work, refusals: list[IroDeskError]) -> None:
    def refuse(_desk: Desk) -> None:
        raise RuleBroken("A meeting can't be recorded before it is held.", field="held_on")

    told: list[IroDeskError] = []
    work.do(refuse, failed=told.append)
    assert [error.field for error in told] == ["held_on"]
    assert not refusals
    work.do(refuse)
    assert [error.sentence for error in refusals] == ["A meeting can't be recorded before it is held."]


def test_check_E4_a_fault_of_ours_is_told_without_a_value(work: Work) -> None:
    reports: list[str] = []
    work.broke.connect(reports.append)

    def fail(_desk: Desk) -> None:
        name = "Canary Madeup"
        raise ValueError(name)

    work.do(fail)
    assert len(reports) == 1
    assert "ValueError" in reports[0]
    assert "test_work.py:" in reports[0]
    assert "Canary" not in reports[0]
    assert "/" not in reports[0].replace("ui/work.py", "")


def test_topics_are_told_once_after_a_change(work: Work) -> None:
    told: list[Topic] = []
    work.changed.connect(told.append)
    work.do(lambda desk: desk.touch(Topic.REVIEWS | Topic.SETTINGS))
    work.do(lambda _desk: None)
    assert told == [Topic.REVIEWS | Topic.SETTINGS]


def test_closing_waits_for_all_that_was_asked() -> None:
    work, desk, seen = Work(), a_desk(), list[int]()
    work.open(lambda: desk)
    work.do(lambda _desk: time.sleep(0.05))
    work.do(lambda _desk: seen.append(1))
    work.close()
    assert seen == [1]
    assert desk.case_file.is_closed  # type: ignore[attr-defined]


def test_a_stuck_task_does_not_hold_up_closing() -> None:
    work, gate = Work(), threading.Event()
    work.open(a_desk)
    work.do(lambda _desk: gate.wait(5))
    work.close(0.05)
    assert not work.is_open
    gate.set()
    work._executor.shutdown(wait=True)
