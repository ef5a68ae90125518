"""The bar at the top of a page in which the one voice speaks."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from iro_desk.ui import style
from iro_desk.ui.messages import Kind, Message


class NoticeBar(QFrame):
    """One sentence with at most one link; hidden while there is nothing to say. Takes no focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style.set_role(self, "notice")
        self._message: Message | None = None
        self._sentence = QLabel(self)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._link = QPushButton(self)
        style.set_role(self._link, "link")
        self._link.setAccessibleName("Follow the notice")
        self._link.clicked.connect(self._follow)
        self._close = QToolButton(self)
        self._close.setAccessibleName("Close the notice")
        self._close.setToolTip("Close")
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        for widget in (self._sentence, self._link, self._close):
            row.addWidget(widget)
        self.hide()

    def say(self, message: Message) -> None:
        """Show a message and tell screen readers of it."""
        self._message = message
        self._sentence.setText(message.sentence)
        self._link.setText(message.link)
        self._link.setAccessibleName(message.link or "Follow the notice")
        self._link.setVisible(bool(message.link))
        self._close.setIcon(style.icon("x", style.tokens_of(self).quiet, 16))
        self._close.setIconSize(QSize(16, 16))
        self.setProperty("tone", "problem" if message.kind is Kind.PROBLEM else "info")
        for widget in (self, self._sentence):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.setAccessibleName(message.sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def sentence(self) -> str:
        """What is being said, empty while nothing is."""
        return self._sentence.text() if not self.isHidden() else ""

    def _follow(self) -> None:
        message = self._message
        self.hide()
        if message is not None and message.follow is not None:
            message.follow()
