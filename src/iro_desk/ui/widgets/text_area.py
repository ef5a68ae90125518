"""Plain text of any length: grows with what is typed, and Tab leaves it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from iro_desk.ui import style

_ROOM = 24


class TextArea(QPlainTextEdit):
    """A plain text field. Never rich text: what is pasted or typed stays as characters.

    `changed` is sent when the text changes, however it does. `minimum_lines` and
    `maximum_lines` bound its height; beyond it scrolls.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.minimum_lines = 3
        self.maximum_lines = 14
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())

    def value(self) -> str:
        """The text without space around it."""
        return self.toPlainText().strip()

    def set_value(self, text: str) -> None:
        """Show a text."""
        self.setPlainText(text)

    def raw(self) -> str:
        """The text as it stands, for a draft."""
        return self.toPlainText()

    def set_raw(self, text: str) -> None:
        """Put back what stood in the field."""
        self.setPlainText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # another width wraps into other lines

    def sizeHint(self) -> QSize:
        lines = round(self.document().size().height())
        lines = min(max(lines, self.minimum_lines), self.maximum_lines)
        # The layout rounds each line up; a height short of that by a pixel shows a scroll bar.
        exact = QFontMetricsF(self.font())
        line = ceil(exact.ascent()) + ceil(exact.descent())
        return QSize(style.scaled(320), lines * line + _ROOM)

    def minimumSizeHint(self) -> QSize:
        return QSize(style.scaled(120), self.sizeHint().height())
