"""Facts to read: a quiet word and what it is, under each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from iro_desk.ui import style


class Facts(QWidget):
    """Facts as pairs of a quiet word and what it is; nothing stands for what is not on file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show these, leaving out what is empty."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for number, (word, value) in enumerate(pair for pair in pairs if pair[1]):
            name, said = QLabel(word, self), QLabel(value, self)
            style.set_role(name, "quiet")
            for label in (name, said):
                label.setTextFormat(Qt.TextFormat.PlainText)
            said.setWordWrap(True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            said.setAccessibleName(f"{word}: {value}")
            self._grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(said, number, 1)
