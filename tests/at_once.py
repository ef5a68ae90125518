"""An executor that works at once, so that tests read from top to bottom."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget


class AtOnce(Executor):
    """Runs what it is given on the calling thread, before `submit` returns."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        done: Future[Any] = Future()
        try:
            done.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - a future holds whatever was raised
            done.set_exception(error)
        return done


class WhenTold(AtOnce):
    """As AtOnce; while it `waits`, what it is given waits in a row until `go_on`, as behind a slow disk."""

    def __init__(self) -> None:
        self.waits = False
        self._row: list[Callable[[], object]] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        if not self.waits:
            return super().submit(fn, *args, **kwargs)
        self._row.append(lambda: fn(*args, **kwargs))
        return Future()

    def go_on(self) -> None:
        """Do all that waits, and what that asks for."""
        self.waits = False
        row, self._row = self._row, []
        for task in row:
            task()


def type_into(widget: QWidget, text: str) -> None:
    """Type any letters as an input method does; QTest's keys stop at the first accent."""
    target = widget.focusProxy() or widget
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(target, event)
