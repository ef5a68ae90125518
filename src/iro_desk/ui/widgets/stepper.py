"""The steps of one piece of work in a row, each with where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from iro_desk.ui import style
from iro_desk.ui.style import Tone

_PADDING = 12
_SHAPE = 16
_GAP = 8
_HEIGHT = 51
_COMPACT_HEIGHT = 34


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: its name, where it stands in words, and the tone and shape of that."""

    key: str
    name: str
    words: str = ""
    tone: Tone = Tone.QUIET
    shape: str = "circle"


class Stepper(QWidget):
    """Steps side by side; arrows go from one to the next. `chosen` carries the key of a step.

    Where there is no room for their words the steps keep their names only, and
    `is_compact` says so, so that the page can give the words of the current one itself.
    """

    chosen = Signal(str)
    compact_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_compact = False
        self._buttons: list[_StepButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps; the current one stays."""
        while len(self._buttons) < len(steps):
            self._add_button()
        for number, (button, step) in enumerate(zip(self._buttons, steps, strict=True), 1):
            button.set_step(step, number, len(steps))
        self._fit()

    def current(self) -> str:
        """The key of the current step."""
        return next((button.step.key for button in self._buttons if button.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Make a step the current one, without saying so."""
        for button in self._buttons:
            is_current = button.step.key == key
            button.setChecked(is_current)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_current else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        here = next((place for place, button in enumerate(self._buttons) if button.isChecked()), 0)
        there = here + moves.get(Qt.Key(event.key()), 0)
        if there == here or not 0 <= there < len(self._buttons):
            super().keyPressEvent(event)
            return
        self.chosen.emit(self._buttons[there].step.key)
        self._buttons[there].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _add_button(self) -> None:
        button = _StepButton(self)
        button.clicked.connect(lambda _checked, button=button: self.chosen.emit(button.step.key))
        self._buttons.append(button)
        self._row.addWidget(button)

    def _fit(self) -> None:
        if not self._buttons:
            return
        room = self.width() / len(self._buttons) - self._row.spacing()
        is_compact = any(button.room_wanted() > room for button in self._buttons)
        for button in self._buttons:
            button.set_compact(is_compact=is_compact)
        if is_compact != self.is_compact:
            self.is_compact = is_compact
            self.compact_changed.emit(is_compact)


class _StepButton(QAbstractButton):
    """One step as a card with a shape, a number, a name and its words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.step = Step(key="", name="")
        self._title = ""
        self._is_compact = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_step(self, step: Step, number: int, count: int) -> None:
        """Show where a step stands."""
        self.step = step
        self.setObjectName(f"step_{step.key}")
        self._title = f"{number}  {step.name}"
        self.setAccessibleName(f"Step {number} of {count}: {step.name}. {step.words}")
        self.setToolTip(f"{step.name}: {step.words}" if step.words else step.name)
        self.update()

    def set_compact(self, *, is_compact: bool) -> None:
        """Give up the words and the shape where there is no room for them."""
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            self.updateGeometry()
            self.update()

    def room_wanted(self) -> int:
        """The width at which nothing is cut."""
        title = QFontMetrics(style.font(bold=True)).horizontalAdvance(self._title)
        words = QFontMetrics(style.font(style.QUIET_SIZE)).horizontalAdvance(self.step.words)
        return max(title, words) + style.scaled(2 * _PADDING + _SHAPE + _GAP)

    def nextCheckState(self) -> None:
        """The page decides which step is current: a click only asks for it."""

    def sizeHint(self) -> QSize:
        return QSize(style.scaled(80), style.scaled(_COMPACT_HEIGHT if self._is_compact else _HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = style.tokens_of(self)
        tone = Tone.ACCENT if self.isChecked() else self.step.tone
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2 if self.isChecked() or self.hasFocus() else 0
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(tokens.ground(tone))
        edge = tokens.text if self.hasFocus() and self.isChecked() else tokens.accent
        painter.setPen(QPen(QColor(edge), width) if width else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(frame, 8, 8)
        self._paint_words(painter, tokens, tone)
        painter.end()

    def _paint_words(self, painter: QPainter, tokens: style.Tokens, tone: Tone) -> None:
        area = QRectF(self.rect()).adjusted(style.scaled(_PADDING), 0, -4, 0)
        painter.setPen(tokens.word(tone))
        painter.setFont(style.font(bold=True))
        if self._is_compact:
            painter.drawText(
                QRectF(self.rect()), int(Qt.AlignmentFlag.AlignCenter), " ".join(self._title.split())
            )
            return
        size = style.scaled(_SHAPE)
        place = QRectF(area.left(), area.center().y() - size / 2, size, size)
        shape = "pencil-simple-fill" if self.isChecked() else self.step.shape
        style.paint_icon(painter, place, shape, tokens.word(tone))
        area.setLeft(place.right() + style.scaled(_GAP))
        middle = area.center().y()
        flags = Qt.AlignmentFlag.AlignLeft
        upper, lower = QRectF(area), QRectF(area)
        upper.setBottom(middle)
        lower.setTop(middle + 1)
        painter.drawText(upper, int(flags | Qt.AlignmentFlag.AlignBottom), self._title)
        painter.setFont(style.font(style.QUIET_SIZE))
        painter.setPen(tokens.word(Tone.LATE if self.step.tone is Tone.LATE else Tone.QUIET))
        painter.drawText(lower, int(flags | Qt.AlignmentFlag.AlignTop), self.step.words)
