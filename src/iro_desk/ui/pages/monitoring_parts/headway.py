"""The decisions of the last review in a midway check: one line and one key each."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from iro_desk.domain.midway import SLOW, Stands
from iro_desk.domain.oversight import HEADWAY
from iro_desk.ui import style
from iro_desk.ui.pages.child_parts.actions import HIDDEN
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.letter_answer import LetterAnswer

_LETTERS = {"done": "d", "on_track": "o", "drifting": "f", "stuck": "s"}
_TONES = {"done": Tone.IN_TIME, "drifting": Tone.SOON, "stuck": Tone.LATE}
_NARROW = 760
_TEXT_AT_MOST = 160

HINT = (
    "D done, O on track, F drifting, S stuck: the last two ask why. "
    "Enter accepts what stands and goes on; Ctrl+Enter saves."
)


class DecisionLine(QWidget):
    """One decision: its words, where its action stands, how far it is, and why where it is slow."""

    changed = Signal()

    def __init__(self, stands: Stands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        decision = stands.decision
        self.decision_id = decision.id or 0
        self._decision, self._standing = decision, stands.words
        self.text = self._label("", "")
        self.stands = self._label(stands.words, "problem" if stands.is_overdue else "quiet")
        self.headway = LetterAnswer(self)
        self.headway.setObjectName(f"headway_{self.decision_id}")
        self.headway.set_letters({key: (_LETTERS[key], said) for key, said in HEADWAY.items()}, _TONES)
        self.hide_words(is_private=False)
        self.note = QLineEdit(self)
        self.note.setObjectName(f"headway_note_{self.decision_id}")
        self.note.setAccessibleName(f"Why decision {decision.number} is slow")
        self.note.setPlaceholderText("Why, and what is to happen")
        self._lay_out()
        self.headway.changed.connect(self._follow)
        self.headway.answered.connect(self._go_on)
        self.note.returnPressed.connect(self.focusNextChild)

    def show_answer(self, key: str, note: str) -> None:
        """Put in how far it is, and why."""
        self.headway.set_value(key)
        self.note.setText(note)
        self._follow()

    def hide_words(self, *, is_private: bool) -> None:
        """Its words may name anybody: the privacy view does not show them."""
        decision = self._decision
        words = HIDDEN if is_private else " ".join(decision.text.split())
        brief = words if len(words) <= _TEXT_AT_MOST else f"{words[:_TEXT_AT_MOST].rstrip()}…"
        self.text.setText(f"{decision.number}. {brief}")
        self.text.setToolTip(words)
        self.headway.setAccessibleName(f"Decision {decision.number}, {words}, {self._standing}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        is_narrow = self.width() < style.scaled(_NARROW)
        self._row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    def _label(self, words: str, role: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(label.textFormat().PlainText)
        label.setWordWrap(True)
        if role:
            style.set_role(label, role)
        return label

    def _lay_out(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.text)
        said.addWidget(self.stands)
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        self._row.addLayout(said, 1)
        self._row.addWidget(self.headway)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        column.addLayout(self._row)
        column.addWidget(self.note)

    def _follow(self) -> None:
        """Why it is slow is asked of a slow one only."""
        self.note.setVisible(self.headway.value() in SLOW or bool(self.note.text()))
        self.changed.emit()

    def _go_on(self) -> None:
        """On to the line that says why a slow one is, else past it to the next decision."""
        is_slow = self.headway.value() in SLOW
        was_shown = self.note.isVisible()
        self.note.setVisible(is_slow)
        self.headway.go_on()
        self.note.setVisible(was_shown)


class Decisions(QWidget):
    """All decisions of the last review. `changed` is sent when one of them is."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[DecisionLine] = []
        self.nothing = QLabel("The last review has no decision on file.", self)
        style.set_role(self.nothing, "quiet")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.nothing)

    def show_decisions(self, decisions: Iterable[Stands]) -> None:
        """Show these anew."""
        for line in self.lines:
            line.hide()
            self._column.removeWidget(line)
            line.setParent(None)
            line.deleteLater()
        self.lines = [DecisionLine(one, self) for one in decisions]
        for line in self.lines:
            self._column.addWidget(line)
            line.changed.connect(self.changed)
        self.nothing.setVisible(not self.lines)

    def hide_words(self, *, is_private: bool) -> None:
        """Show what was decided, or say that it is hidden."""
        for line in self.lines:
            line.hide_words(is_private=is_private)

    def answers(self) -> dict[int, str]:
        """How far each decision is, by its number on file."""
        return {line.decision_id: line.headway.value() or "" for line in self.lines if line.headway.value()}

    def notes(self) -> dict[int, str]:
        """Why they are slow, of those of which it is said."""
        found = {line.decision_id: line.note.text().strip() for line in self.lines}
        return {key: words for key, words in found.items() if words}
