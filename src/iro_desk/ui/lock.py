"""The lock: after some idle minutes, or at once by Ctrl+L. It always locks and asks nothing.

Drafts and the place the person was at go into the case file, the case file is closed, and the
app is replaced: measured, nothing less takes names out of the process's memory.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from iro_desk.domain.errors import IroDeskError
from iro_desk.services import settings
from iro_desk.ui import clipboard
from iro_desk.ui.drafted_panel import draft_tasks

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk
    from iro_desk.ui.main_window import MainWindow
    from iro_desk.ui.work import Work

WARN_SECONDS = 60
_TICK_MS = 1000
_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.InputMethod,
    QEvent.Type.TabletPress,
}


class IdleWatch(QObject):
    """Counts the seconds since the last key or movement of the mouse.

    `warned` carries the seconds left when at most WARN_SECONDS remain, 0 once the person is
    back; `idle` is sent when the minutes are over. The longer of two clocks counts, so that
    time asleep is idle time and a clock set back delays nothing.
    """

    warned = Signal(int)
    idle = Signal()

    def __init__(
        self,
        minutes: int,
        parent: QObject | None = None,
        *,
        clocks: tuple[Callable[[], float], ...] = (time.monotonic, time.time),
    ) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self._clocks = clocks
        self._since = [clock() for clock in clocks]
        self._has_warned = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to watch the whole application."""
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self.wake()
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def set_minutes(self, minutes: int) -> None:
        """Lock after that many minutes (1 to 60)."""
        self._minutes = minutes

    def wake(self) -> None:
        """Somebody is there."""
        self._since = [clock() for clock in self._clocks]
        if self._has_warned:
            self._has_warned = False
            self.warned.emit(0)

    def seconds_idle(self) -> float:
        """How long nobody has been there."""
        return max(clock() - since for clock, since in zip(self._clocks, self._since, strict=True))

    def look(self) -> None:
        """Warn, or say that the time is over."""
        left = self._minutes * 60 - self.seconds_idle()
        if left <= 0:
            self.stop()
            self.idle.emit()
        elif left <= min(WARN_SECONDS, self._minutes * 30):
            self._has_warned = True
            self.warned.emit(max(round(left), 1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.wake()
        return super().eventFilter(watched, event)


def put_away(window: MainWindow, work: Work, seconds: float = 5) -> None:
    """Keep drafts, page, field and cursor in the case file and close it; nothing can stop this.

    What was copied here for the council's system leaves the clipboard.
    A disk that refuses costs the latest typing at most: the drafts of a second ago are kept.
    """
    state = window.state()
    tasks = draft_tasks(window)

    def keep(desk: Desk) -> None:
        for task in tasks:
            task(desk)
        settings.save_resume(desk, state)

    window.hide()
    clipboard.clear()
    try:
        work.finish(keep, seconds)
    except (IroDeskError, TimeoutError):
        pass
    finally:
        work.close(seconds)
