"""The correction panel on a page: opened for a date, saved, and taken back where it was wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QBoxLayout

from iro_desk.domain.recorded_dates import RecordedDate
from iro_desk.services import corrections
from iro_desk.ui.correcting.panel import CorrectionPanel
from iro_desk.ui.page import show_field

if TYPE_CHECKING:
    from iro_desk.ui.page import Context, Page

CORRECT = "correct"
"""Where a page notes in its `where` which date is being corrected, so that a lock finds it again."""


class Correcting(QObject):
    """Puts the panel into a page's column. `left` carries the key of the date it was about."""

    left = Signal(str)

    def __init__(self, context: Context, page: Page, column: QBoxLayout, place: int) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._key = ""
        self.panel = CorrectionPanel(context, page)
        column.insertWidget(place, self.panel)
        self.panel.saved.connect(self._say_saved)
        self.panel.closed.connect(self._leave)

    @property
    def is_open(self) -> bool:
        """Whether a date is being corrected."""
        return self.panel.is_open

    def correct(self, what: RecordedDate) -> None:
        """Open the panel for a date."""
        self._key = what.key
        self._page.where = {**self._page.where, CORRECT: what.key}
        self.panel.open(what)
        show_field(self.panel.ui.new_on)

    def resume(self, child_id: int) -> None:
        """Open the panel for the date that the page's `where` names, unless it stands open already."""
        key = str(self._page.where.get(CORRECT, ""))
        if not key or (self.panel.is_open and key == self._key):
            return
        self._context.work.do(
            lambda desk: corrections.find(desk, child_id, key),
            then=self.correct,
            failed=lambda _error: self._forget(),
            view=self._page,
        )

    def close(self) -> None:
        """Close the panel: something else is shown."""
        self.panel.close_panel()

    # Within

    def _leave(self) -> None:
        key, self._key = self._key, ""
        self._forget()
        self.left.emit(key)

    def _forget(self) -> None:
        self._page.where = {key: value for key, value in self._page.where.items() if key != CORRECT}

    def _say_saved(self, line_id: int, what: RecordedDate) -> None:
        self._context.messages.inform(
            f"{what.title}: {'added' if what.on is None else 'corrected'}. "
            "The old date and the reason are kept under Changes.",
            "Undo",
            lambda: self._undo(line_id, what),
        )

    def _undo(self, line_id: int, what: RecordedDate) -> None:
        self._context.work.do(
            lambda desk: corrections.undo(desk, line_id, reason=corrections.UNDONE),
            then=lambda _nothing: self._context.messages.inform(f"{what.title}: as it was before."),
            view=self._page,
        )
