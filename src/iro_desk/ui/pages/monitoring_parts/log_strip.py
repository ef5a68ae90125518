"""The line at the foot of a child's page that logs a contact or a check, whatever is shown above it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from iro_desk.domain.oversight import OversightEntry
from iro_desk.services import oversight_log
from iro_desk.services.desk import Desk
from iro_desk.ui.page import Context
from iro_desk.ui.pages.monitoring_parts.log_panel import LogPanel

NEW = "new"


class LogStrip(QObject):
    """`placed` carries the entry now open: NEW, the number of one on file, "" for none."""

    placed = Signal(str)

    def __init__(self, context: Context, place: QVBoxLayout, page: QWidget) -> None:
        super().__init__(page)
        self.context = context
        self.page = page
        self.panel = LogPanel(context, page)
        self._child_id = 0
        self._entry = ""
        self._before: QWidget | None = None
        place.addWidget(self.panel.card)
        self.panel.committed.connect(self._tell)
        self.panel.closed.connect(self._close)

    def show_child(self, child_id: int, entry: str) -> None:
        """Show a child, with the entry that stood open."""
        if child_id != self._child_id:
            self.panel.put_away()
            self._child_id, self._entry, self._before = child_id, "", None
        if entry and entry != self._entry:
            self.begin(entry)
        elif not entry and self._entry and not self.panel.is_dirty:
            self.panel.leave_it()

    def begin(self, entry: str = NEW) -> None:
        """Open a new entry, or one on file, with the cursor in it."""
        focused = self.page.focusWidget()
        if focused is not None and not self.panel.isAncestorOf(focused):
            self._before = focused
        child_id = self._child_id
        if entry == NEW:
            self._started(NEW, is_open=self.panel.open_new(child_id))
        elif self.context.names.is_private:
            self.context.messages.inform("Names are hidden. Show them (F8) to change what was written.")
        else:
            self.context.work.do(
                lambda desk: _entry(desk, child_id, int(entry)), then=self._open_held, view=self.page
            )

    # Within

    def _open_held(self, entry: OversightEntry | None) -> None:
        if entry is not None and entry.child_id == self._child_id:
            self._started(str(entry.id), is_open=self.panel.open_row(entry))

    def _started(self, entry: str, *, is_open: bool) -> None:
        if is_open:
            self._entry = entry
            self.panel.start()
            self.placed.emit(entry)

    def _close(self) -> None:
        self._entry = ""
        self.placed.emit("")
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()

    def _tell(self, entry: OversightEntry) -> None:
        self.context.messages.inform(
            "Logged.",
            "Take it away",
            lambda: self.context.work.do(lambda desk: _remove(desk, entry)),
        )


def _entry(desk: Desk, child_id: int, entry_id: int) -> OversightEntry | None:
    return next((one for one in oversight_log.of_child(desk, child_id) if one.id == entry_id), None)


def _remove(desk: Desk, entry: OversightEntry) -> None:
    held = _entry(desk, entry.child_id, entry.id or 0)
    if held is not None:
        oversight_log.remove(desk, held)
