"""The one door to the case file: its own thread, one task after another.

A view says what to do and what to do then; it never waits and never touches the case file:

    work.do(lambda desk: children.page(desk, child_id), then=self._show, view=self)

Results come back on the window's thread, and only while the view still exists. After a change
`changed` tells which topics were touched, taken on the case file's thread with the result, so
that two changes cannot mix.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.topics import Topic
from iro_desk.ui import faults

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk

R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outcome:
    """What a task came to, on its way to the window's thread."""

    value: Any = None
    error: Exception | None = None
    touched: Topic = Topic.NONE
    then: Callable[[Any], object] | None = None
    failed: Callable[[IroDeskError], object] | None = None
    view: QObject | None = None


class Work(QObject):
    """Runs tasks on the case file, in order, off the window's thread.

    `changed` carries the Topic a task touched, `refused` an IroDeskError that no view took,
    `broke` the text of an error report (a fault of ours, free of names).
    """

    changed = Signal(object)
    refused = Signal(object)
    broke = Signal(str)
    _done = Signal(object)

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor or ThreadPoolExecutor(max_workers=1, thread_name_prefix="case-file")
        self._desk: Desk | None = None
        self._is_closed = False
        self._done.connect(self._deliver)

    @property
    def is_open(self) -> bool:
        """Whether a case file stands open behind this door."""
        return self._desk is not None

    def open(
        self,
        opener: Callable[[], Desk],
        *,
        then: Callable[[Desk], object] | None = None,
        failed: Callable[[IroDeskError], object] | None = None,
        view: QObject | None = None,
    ) -> None:
        """Make the desk on the case file's thread; every later task is given it."""

        def make() -> Desk:
            self._desk = opener()
            return self._desk

        self._submit(make, then, failed, view)

    def do(
        self,
        task: Callable[[Desk], R],
        *,
        then: Callable[[R], object] | None = None,
        failed: Callable[[IroDeskError], object] | None = None,
        view: QObject | None = None,
    ) -> None:
        """Run `task(desk)`; hand its value to `then`, or an IroDeskError to `failed` (else `refused`).

        With `view` nothing is handed back once the view has been deleted.
        """
        self._submit(lambda: task(self._held()), then, failed, view)

    def prepare(self, task: Callable[[], object]) -> None:
        """Run something on the case file's thread before a case file is open (reading modules)."""
        self._executor.submit(task)

    def finish(self, task: Callable[[Desk], R], seconds: float = 5) -> R:
        """Run `task` after all that waits and return its value; TimeoutError after `seconds`.

        Only for locking and closing, where nothing may be left behind.
        """
        return self._executor.submit(lambda: task(self._held())).result(timeout=seconds)

    def close(self, seconds: float = 5) -> None:
        """Close the case file after all that waits; nothing can be done afterwards.

        What still runs after `seconds` is left to end with the process: closing never hangs.
        """
        is_stuck = False
        if self._desk is not None:
            try:
                self.finish(lambda desk: desk.case_file.close(), seconds)
            except TimeoutError:
                is_stuck = True
            self._desk = None
        self._is_closed = True
        self._executor.shutdown(wait=not is_stuck, cancel_futures=is_stuck)

    def _held(self) -> Desk:
        if self._desk is None:
            raise RuntimeError("No case file is open.")
        return self._desk

    def _submit(
        self,
        task: Callable[[], Any],
        then: Callable[[Any], object] | None,
        failed: Callable[[IroDeskError], object] | None,
        view: QObject | None,
    ) -> None:
        if self._is_closed:
            return  # an answer still on its way made a view ask once more

        def run() -> None:
            value, error = None, None
            try:
                value = task()
            except Exception as raised:  # noqa: BLE001 - told to the person on the window's thread
                error = raised
            touched = self._desk.take_touched() if self._desk else Topic.NONE
            self._done.emit(
                _Outcome(value=value, error=error, touched=touched, then=then, failed=failed, view=view)
            )

        self._executor.submit(run)

    def _deliver(self, outcome: _Outcome) -> None:
        is_wanted = outcome.view is None or shiboken6.isValid(outcome.view)
        if outcome.error is not None:
            self._tell(outcome, is_wanted=is_wanted)
        elif outcome.then is not None and is_wanted:
            outcome.then(outcome.value)
        if outcome.touched:
            self.changed.emit(outcome.touched)

    def _tell(self, outcome: _Outcome, *, is_wanted: bool) -> None:
        if not isinstance(outcome.error, IroDeskError):
            if outcome.error is not None:
                self.broke.emit(faults.describe(outcome.error))
        elif outcome.failed is not None and is_wanted:
            outcome.failed(outcome.error)
        else:
            self.refused.emit(outcome.error)
