"""The title of a part of a page, with room for what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from iro_desk.ui import style


class Section(QWidget):
    """A semibold title at the left; buttons added with `add` stand at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        style.set_role(self._title, "section")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 8, 0, 4)
        self._row.setSpacing(8)
        self._row.addWidget(self._title)
        self._row.addStretch(1)

    def set_title(self, words: str) -> None:
        """Name the part."""
        self._title.setText(words)
        self.setAccessibleName(words)

    def add(self, widget: QWidget) -> None:
        """Put a control at the right."""
        self._row.addWidget(widget)
