"""One answer of a few, each a letter: D, O, F, S. Enter accepts the one that stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from iro_desk.ui.widgets.answer_field import AnswerField

if TYPE_CHECKING:
    from iro_desk.ui.style import Tone


class LetterAnswer(AnswerField):
    """As an AnswerField, by letters too. `answered` is sent by a letter, a number, and Enter: see `go_on`."""

    def set_letters(
        self, choices: Mapping[str, tuple[str, str]], tones: Mapping[str, Tone] | None = None
    ) -> None:
        """Offer {key: (letter, words)}, in this order."""
        self._letters = {letter.casefold(): key for key, (letter, _words) in choices.items()}
        self.set_choices({key: words for key, (_letter, words) in choices.items()}, tones)

    def set_yes_no(self) -> None:
        """Offer yes and no, by Y and N."""
        self.set_letters({"yes": ("y", "Yes"), "no": ("n", "No")})

    def is_yes(self) -> bool | None:
        """The answer to yes or no, None while there is none."""
        return {"yes": True, "no": False}.get(self.value() or "")

    def set_yes(self, is_yes: bool | None) -> None:
        """Answer yes or no; None takes the answer away."""
        self.set_value({True: "yes", False: "no", None: None}[is_yes])

    def go_on(self) -> None:
        """Put the keys on the next field in the order of Tab, past the other choices of this one."""
        at: QWidget | None = self.stops()[-1].nextInFocusChain()
        while at is not None and at is not self:
            takes_keys = bool(at.focusPolicy() & Qt.FocusPolicy.TabFocus) and at.isEnabled()
            if takes_keys and at.isVisible() and not self.isAncestorOf(at):
                at.setFocus(Qt.FocusReason.TabFocusReason)
                return
            at = at.nextInFocusChain()

    def _take(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return False
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.answered.emit()
            return True
        key = self._letters.get(event.text().casefold())
        if key is None:
            return super()._take(event)
        self.set_value(key)
        self.answered.emit()
        return True
