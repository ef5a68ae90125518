"""The one voice: what the person is told, shown in a bar at the top of the page, never in a box."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from iro_desk.domain.errors import IroDeskError

FAULT = (
    "Something went wrong inside IRO Desk, and this was not done. What you typed is kept. "
    "The report names no child: copy it for whoever looks after IRO Desk."
)


class Kind(StrEnum):
    """How a message stands on the page."""

    INFO = "info"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence, with at most one thing that can be done about it."""

    sentence: str
    kind: Kind = Kind.INFO
    link: str = ""
    follow: Callable[[], object] | None = None


class Messages(QObject):
    """Passes messages to the window; `told` holds every sentence, newest last.

    `shown` carries a Message, `cleared` that nothing is to be said any more.
    """

    shown = Signal(object)
    cleared = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.told: list[str] = []

    def inform(self, sentence: str, link: str = "", follow: Callable[[], object] | None = None) -> None:
        """Say what was done."""
        self._show(Message(sentence, Kind.INFO, link, follow))

    def problem(self, sentence: str, link: str = "", follow: Callable[[], object] | None = None) -> None:
        """Say what could not be done and what to do."""
        self._show(Message(sentence, Kind.PROBLEM, link, follow))

    def refuse(self, error: IroDeskError) -> None:
        """Say an error's own sentence."""
        self.problem(error.sentence)

    def fault(self, report: str, copy: Callable[[str], object]) -> None:
        """Say that the fault is ours, with the report to copy."""
        self.problem(FAULT, "Copy the report", lambda: copy(report))

    def clear(self) -> None:
        """Take the bar away."""
        self.cleared.emit()

    def _show(self, message: Message) -> None:
        self.told.append(message.sentence)
        self.shown.emit(message)
