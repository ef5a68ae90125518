"""The steps of a review, each with its number, its word, its clock and its state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from iro_desk.ui import style
from iro_desk.ui.style import Tone


class StepState(StrEnum):
    """How far a step is."""

    DONE = "done"
    OPEN = "open"
    SOON = "soon"
    LATE = "late"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: `second` is its clock or what is in it ("due 30 Nov", "4 decisions")."""

    key: str
    word: str
    second: str
    state: StepState


_TONES = {
    StepState.DONE: Tone.IN_TIME,
    StepState.OPEN: Tone.QUIET,
    StepState.SOON: Tone.SOON,
    StepState.LATE: Tone.LATE,
}
_SHAPES = {
    StepState.DONE: "check-circle-fill",
    StepState.OPEN: "circle",
    StepState.SOON: "clock-fill",
    StepState.LATE: "warning-fill",
}
_SPOKEN = {StepState.DONE: "done", StepState.OPEN: "open", StepState.SOON: "due soon", StepState.LATE: "late"}


class StepBar(QWidget):
    """A row of steps. Left and Right move between them, Space or Enter opens one: `chosen` (its key)."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, _StepButton] = {}
        self._current = ""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.setAccessibleName("Steps of the review")

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps; the same keys in the same order keep their buttons and the focus."""
        if [step.key for step in steps] != list(self._buttons):
            self._make(steps)
        for number, step in enumerate(steps, start=1):
            self._buttons[step.key].set_step(number, step)
        self.set_current(self._current)

    def set_current(self, key: str) -> None:
        """Mark the step that is open; says nothing to `chosen`."""
        self._current = key
        for name, button in self._buttons.items():
            button.set_current(is_current=name == key)

    def current(self) -> str:
        """The key of the step that is open."""
        return self._current

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        names = list(self._buttons)
        at = next((name for name in names if self._buttons[name].hasFocus()), None)
        if at is None or event.key() not in moves:
            super().keyPressEvent(event)
            return
        to = names.index(at) + moves[Qt.Key(event.key())]
        if 0 <= to < len(names):
            self._buttons[names[to]].setFocus(Qt.FocusReason.TabFocusReason)

    def _make(self, steps: Sequence[Step]) -> None:
        for button in self._buttons.values():
            button.setParent(None)
            button.deleteLater()
        self._buttons = {}
        for step in steps:
            button = _StepButton(self)
            button.setObjectName(f"step_{step.key}")
            button.clicked.connect(lambda _checked=False, key=step.key: self._choose(key))
            self._row.addWidget(button)
            self._buttons[step.key] = button

    def _choose(self, key: str) -> None:
        self.set_current(key)
        self.chosen.emit(key)


class _StepButton(QAbstractButton):
    """One step, drawn."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._step = Step(key="", word="", second="", state=StepState.OPEN)
        self._number = 0
        self._is_current = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_step(self, number: int, step: Step) -> None:
        self._number, self._step = number, step
        self.setText(f"{number}  {step.word}")
        self.setToolTip(f"{step.word}: {step.second}")
        self._name()
        self.updateGeometry()
        self.update()

    def set_current(self, *, is_current: bool) -> None:
        self._is_current = is_current
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        word = QFontMetrics(style.font(bold=True)).horizontalAdvance(self.text())
        second = QFontMetrics(style.font(style.QUIET_SIZE)).horizontalAdvance(self._step.second)
        return QSize(max(word, second) + style.scaled(48), style.scaled(50))

    def minimumSizeHint(self) -> QSize:
        word = QFontMetrics(style.font(bold=True)).horizontalAdvance(self.text())
        return QSize(word + style.scaled(30), style.scaled(50))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = style.tokens_of(self)
        tone = Tone.ACCENT if self._is_current else _TONES[self._step.state]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(tokens.ground(tone))
        edge = tokens.word(Tone.ACCENT) if self._is_current else tokens.ground(tone)
        painter.setPen(QPen(edge, 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.word(Tone.ACCENT), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 6, 6)
        self._draw_words(painter, tone, tokens)
        painter.end()

    def _draw_words(self, painter: QPainter, tone: Tone, tokens: style.Tokens) -> None:
        size, side = style.scaled(14), style.scaled(10)
        place = QRectF(side, (self.height() - size) / 2, size, size)
        shape = _SHAPES[self._step.state]
        if self._is_current and self._step.state is StepState.OPEN:
            shape = "pencil-simple-fill"
        style.paint_icon(painter, place, shape, tokens.word(tone))
        left = 2 * side + size
        width = self.width() - left - 4
        top = QRectF(left, style.scaled(6), width, style.scaled(19))
        second = QRectF(left, style.scaled(25), width, style.scaled(18))
        painter.setFont(style.font(bold=True))
        painter.setPen(tokens.word(tone))
        painter.drawText(top, int(Qt.AlignmentFlag.AlignVCenter), _elided(self.text(), painter, width))
        painter.setFont(style.font(style.QUIET_SIZE))
        painter.setPen(tokens.word(Tone.QUIET) if tone is not Tone.LATE else tokens.word(tone))
        painter.drawText(
            second, int(Qt.AlignmentFlag.AlignVCenter), _elided(self._step.second, painter, width)
        )

    def _name(self) -> None:
        parts = [f"Step {self._number}: {self._step.word}", self._step.second, _SPOKEN[self._step.state]]
        parts += ["shown now"] if self._is_current else []
        self.setAccessibleName(", ".join(part for part in parts if part))


def _elided(words: str, painter: QPainter, width: float) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(width))
