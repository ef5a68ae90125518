"""What the parts of the settings have in common."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel, QPushButton, QSpinBox, QTimeEdit, QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.ui import style
from iro_desk.ui.drafted_panel import SERVES_PANEL, DraftedPanel
from iro_desk.ui.page import Context, Where
from iro_desk.ui.widgets.date_field import DateField, give_reference


class Part(QWidget):
    """One part of the settings: it reads what it shows when it is opened and when something changed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def reread(self) -> None:
        """Ask for what the part shows and fill it."""
        raise NotImplementedError

    def opened(self) -> Where:
        """Which form stands open and what is chosen, as JSON values; {} for nothing."""
        return {}

    def reopen(self, opened: Where) -> None:
        """Open again what `opened` told, once the part is filled."""


class SettingsPanel(DraftedPanel):
    """Typed settings with their own line for problems, a quiet note, Done and Discard changes.

    A subclass calls `ready` once its form (`ui`) stands, with problem, note, done and discard.
    """

    ui: Any

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.work, parent)
        self.context = context

    def ready(self) -> None:
        """Join the form's foot to the panel."""
        problem: QLabel = self.ui.problem
        discard: QPushButton = self.ui.discard
        problem.hide()
        self.ui.note.hide()
        discard.hide()
        discard.setProperty(SERVES_PANEL, True)
        give_reference(self, self.context.today(), self.context.calendar)
        self.ui.done.clicked.connect(self.commit)
        discard.clicked.connect(self.discard)
        self.refused.connect(self._say)
        self.noted.connect(self._note)
        self.dirty_changed.connect(self._follow_dirty)
        self.settled.connect(lambda _result: self._clear())

    def may_take_focus(self) -> bool:
        """Whether the field that was refused is gone to; never where it can't be seen."""
        return self.isVisible()

    def _say(self, error: IroDeskError) -> None:
        field = self.findChild(QWidget, error.field) if error.field else None
        if not isinstance(field, DateField):
            self.ui.problem.setText(error.sentence)
            self.ui.problem.show()
        if field is not None:
            field.setAccessibleDescription(error.sentence)
            if self.may_take_focus():
                field.setFocus()

    def _note(self, sentence: str) -> None:
        self.ui.note.setText(sentence)
        self.ui.note.setVisible(bool(sentence))

    def _follow_dirty(self, is_dirty: bool) -> None:
        self.ui.discard.setVisible(is_dirty)
        if not is_dirty:
            self._clear()

    def _clear(self) -> None:
        self.ui.problem.hide()


def bounded(field: QWidget, width: int) -> None:
    """Keep a field from growing over the whole page; `width` is given at 100 per cent text."""
    field.setMaximumWidth(style.scaled(width))
    if isinstance(field, QSpinBox | QTimeEdit):
        # A style sheet's padding does not reach the line within.
        field.lineEdit().setTextMargins(7, 0, 0, 0)
