"""What a change would do, a sentence each with a shape: told before the change is saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from iro_desk.ui import style
from iro_desk.ui.style import Tone

_SHAPE = 15


@dataclass(frozen=True, slots=True)
class EffectLine:
    """One sentence, the shape before it and the tone of both."""

    sentence: str
    shape: str = "info"
    tone: Tone = Tone.PLAIN


class EffectView(QWidget):
    """Sentences under each other; a screen reader is told all of them when they change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[EffectLine, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_lines(self, lines: Sequence[EffectLine]) -> None:
        """Show these sentences in the place of those before."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for number, line in enumerate(self._lines):
            self._add(number, line)
        self.setAccessibleName(self.words())
        if self._lines and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def words(self) -> str:
        """Everything it says."""
        return " ".join(line.sentence for line in self._lines)

    def _add(self, number: int, line: EffectLine) -> None:
        tokens = style.tokens_of(self)
        shape, said = QLabel(self), QLabel(line.sentence, self)
        side = style.scaled(_SHAPE)
        shape.setPixmap(style.icon(line.shape, tokens.word(line.tone)).pixmap(side, side))
        shape.setContentsMargins(0, 2, 0, 0)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        is_plain = line.tone in {Tone.PLAIN, Tone.QUIET}
        style.set_role(said, "quiet" if line.tone is Tone.QUIET else "" if is_plain else "strong")
        self._grid.addWidget(shape, number, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(said, number, 1)
