"""One choice of a few: a code is kept, its words are shown."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

NOTHING = ""


class ChoiceField(QComboBox):
    """A list of {key: words}. `value()` is the key, None while nothing is chosen.

    A key that is no longer offered is still shown as itself, so that opening a form never
    changes what it holds. `changed` is sent however the choice changes.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def set_choices(self, choices: Mapping[str, str], *, nothing: str | None = "Choose…") -> None:
        """Offer these, with `nothing` first (None: one of them must be chosen)."""
        held = self.value()
        was_blocked = self.blockSignals(True)
        self.clear()
        if nothing is not None:
            self.addItem(nothing, NOTHING)
        for key, words in choices.items():
            self.addItem(words, str(key))
        self.blockSignals(was_blocked)
        if held is not None:
            self.set_value(held)

    def value(self) -> str | None:
        """The key chosen."""
        return self.currentData() or None

    def set_value(self, key: str | None) -> None:
        """Choose a key; None chooses nothing."""
        wanted = NOTHING if key is None else str(key)
        found = self.findData(wanted)
        if found < 0 and wanted:
            self.addItem(wanted, wanted)
            found = self.count() - 1
        self.setCurrentIndex(found)

    def raw(self) -> str:
        """The key for a draft."""
        return self.value() or NOTHING

    def set_raw(self, key: str) -> None:
        """Put back what was chosen."""
        self.set_value(key or None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page; it never changes a choice in passing."""
        event.ignore()
