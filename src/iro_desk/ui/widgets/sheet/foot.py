"""The line under a sheet: the cell under the cursor in full, what was said last, what can be done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from iro_desk.ui import style

HINT = "Type to replace · F2 edit · Ctrl+D fill down · Ctrl+V paste from Excel · F6 leaves the grid"
_LINES = 2


class SheetFoot(QWidget):
    """Two lines of words at the left, room for links at the right, a question with its two answers."""

    agreed = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hint = HINT
        self._echo = self._said = self._cell = ""
        self.words = QLabel(self)
        self.words.setObjectName("sheetWords")
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._yes = self._button("Put them in", "primary")
        self._no = self._button("Leave it", "")
        self._yes.clicked.connect(self.agreed)
        self._no.clicked.connect(self.declined)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 4, 0, 0)
        self._row.setSpacing(8)
        for widget in (self.words, self._yes, self._no):
            self._row.addWidget(widget)
        self.dress()
        self.show_words()

    def add(self, widget: QWidget) -> None:
        """Put something at the right end."""
        self._row.addWidget(widget)

    def say(self, sentence: str) -> None:
        """Say something until the cursor moves."""
        self._said = sentence
        self.show_words()

    def echo(self, words: str) -> None:
        """Say how what is being typed is understood."""
        self._echo = words
        self.show_words()

    def tell_cell(self, words: str, *, is_reread: bool = False) -> None:
        """Say what the cell under the cursor has to say; unless it is only reread what was said is over."""
        self._cell, self._said = words, self._said if is_reread else ""
        self.show_words()

    def ask(self, question: str) -> None:
        """Ask whether to go on; nothing takes the question away."""
        self.say(question)
        for button in (self._yes, self._no):
            button.setVisible(bool(question))

    def show_words(self) -> None:
        """The most pressing of what there is to say."""
        pressing = self._echo or self._said or self._cell
        style.set_role(self.words, "" if pressing else "quiet")
        self.words.setText(pressing or self.hint)

    def dress(self) -> None:
        """The room for two lines at the text size now in force."""
        self.words.setFixedHeight(QFontMetrics(style.font()).lineSpacing() * _LINES)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.dress()

    def _button(self, words: str, role: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        if role:
            style.set_role(button, role)
        button.hide()
        return button
