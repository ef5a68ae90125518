"""What every view of the planner is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from iro_desk.ui.page import Context, Where


class PlannerPart(QWidget):
    """A view of the planner: it reads what it shows, and says what was chosen in it.

    `told` carries the title and the sentence under it, `chosen` the key of an item ("" for none)
    and its day, `opened` the same where its details are wanted, `filled` that it shows what was
    asked for. `asked` carries the Asked of a date that is asked why. `went` carries what the page has
    to show from now on, to be joined to its `where`.
    """

    told = Signal(str, str)
    chosen = Signal(str, object)
    opened = Signal(str, object)
    asked = Signal(object)
    went = Signal(object)
    filled = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def reread(self, where: Where) -> None:
        """Ask for what is shown at that place, and fill the view."""
        raise NotImplementedError

    def turn(self, by: int) -> None:
        """Go to the time before (-1), after (1), or to today (0); views without one stay."""

    def take_focus(self) -> None:
        """Give the keys to what is current in the view."""
        self.setFocus()
