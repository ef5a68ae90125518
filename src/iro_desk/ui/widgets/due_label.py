"""How long until a duty is due, in words: "in 4 working days", "3 working days late"."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from iro_desk.ui import style
from iro_desk.ui.style import Tone


class DueLabel(QLabel):
    """Words in the tone of their urgency; the words carry the meaning, the colour repeats it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def set_due(self, tone: Tone, words: str) -> None:
        """Show the words in that tone."""
        self.setText(words)
        self.setFont(style.font(bold=tone is not Tone.QUIET))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, style.tokens_of(self).word(tone))
        self.setPalette(palette)
        self.setStyleSheet(f"color: {style.tokens_of(self).word(tone).name()};")
