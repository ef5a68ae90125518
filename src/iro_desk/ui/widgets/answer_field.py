"""One answer of a few, all in sight and each a single key: 1, 2, 3, 4."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from iro_desk.ui import style
from iro_desk.ui.style import Tone

_SIDE = 10
_HEIGHT = 28


class AnswerField(QWidget):
    """The choices of {key: words} side by side. `value()` is the key, None while unanswered.

    A number key answers and sends `answered`, so that a form can go on to its next item;
    Delete takes the answer away. `changed` is sent however the answer changes.
    """

    changed = Signal()
    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[str] = []
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_choices(self, choices: Mapping[str, str], tones: Mapping[str, Tone] | None = None) -> None:
        """Offer these, in this order, instead of any before; `tones` colour those that want to be seen."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._keys = list(choices)
        for number, (key, words) in enumerate(choices.items()):
            segment = _Segment(words, (tones or {}).get(key, Tone.ACCENT), self)
            segment.installEventFilter(self)
            segment.toggled.connect(self._tell)
            self._group.addButton(segment, number)
            self._row.addWidget(segment)
        self._name_segments()
        self._place_focus()

    def value(self) -> str | None:
        """The key answered."""
        number = self._group.checkedId()
        return self._keys[number] if number >= 0 else None

    def set_value(self, key: str | None) -> None:
        """Answer with a key; None takes the answer away."""
        if key == self.value():
            return
        if key in self._keys:
            self._group.button(self._keys.index(key)).setChecked(True)
        else:
            self._group.setExclusive(False)
            for button in self._group.buttons():
                button.setChecked(False)
            self._group.setExclusive(True)
            self._place_focus()

    def stops(self) -> list[QWidget]:
        """Where Tab may stop, in order: one of them does at a time."""
        return list(self._group.buttons())

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._name_segments()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._take(event):
            return True
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> bool:
        plain = Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.KeypadModifier
        if event.modifiers() & ~plain:
            return False
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.set_value(None)
            return True
        typed = event.text()
        if not typed.isascii() or not typed.isdigit() or not 1 <= int(typed) <= len(self._keys):
            return False
        self.set_value(self._keys[int(typed) - 1])
        self.answered.emit()
        return True

    def _tell(self, is_on: bool) -> None:
        if is_on or self._group.checkedId() < 0:
            self._place_focus()
            self.changed.emit()

    def _place_focus(self) -> None:
        """Tab stops once: at the answer, or at the first choice while there is none."""
        buttons = self._group.buttons()
        at = self._group.checkedButton() or (buttons[0] if buttons else None)
        for button in buttons:
            is_stop = button is at
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)
        if at is not None:
            self.setFocusProxy(at)

    def _name_segments(self) -> None:
        for button in self._group.buttons():
            button.setAccessibleName(f"{self.accessibleName()}: {button.text()}")


class _Segment(QRadioButton):
    """A radio button drawn as a rounded ground with its word."""

    def __init__(self, words: str, tone: Tone, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(style.font(bold=True)).horizontalAdvance(self.text())
        return QSize(width + 2 * style.scaled(_SIDE), style.scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - the whole ground can be clicked
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = style.tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = self.isChecked()
        painter.setBrush(tokens.ground(self._tone) if is_on else Qt.BrushStyle.NoBrush)
        edge = tokens.word(self._tone) if is_on else QColor(tokens.border)
        edge = edge if self.isEnabled() or is_on else QColor(tokens.line)
        if self.hasFocus():
            edge = QColor(tokens.accent)
        painter.setPen(QPen(edge, 2 if is_on or self.hasFocus() else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(tokens.word(self._tone if is_on else Tone.PLAIN if self.isEnabled() else Tone.QUIET))
        painter.setFont(style.font(bold=is_on))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()
