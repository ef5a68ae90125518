"""A quiet line under what helps somebody to be heard, where what is needed was not there (row C7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from iro_desk.domain.consultation import Consultation
from iro_desk.domain.heard import help_not_said
from iro_desk.ui import style

if TYPE_CHECKING:
    from iro_desk.ui.forms.ui_review_consultation import Ui_ConsultationForm


class HelpHint(QLabel):
    """Follows the fields as they are typed in and stops nothing; not there while nothing is missing."""

    def __init__(self, ui: Ui_ConsultationForm, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        style.set_role(self, "quiet")
        ui.column_27.addWidget(self)
        for changed in (
            ui.interpreter_needed.toggled,
            ui.interpreter_used.toggled,
            ui.communication_needs.changed,
            ui.communication_aids.changed,
            ui.method.changed,
        ):
            changed.connect(self._say)
        self._say()

    def _say(self) -> None:
        ui = self._ui
        words = help_not_said(
            Consultation(
                method=ui.method.value() or "",
                interpreter_needed=ui.interpreter_needed.isChecked(),
                interpreter_used=ui.interpreter_used.isChecked(),
                communication_needs=ui.communication_needs.value(),
                communication_aids=ui.communication_aids.value(),
            )
        )
        self.setText(words)
        self.setVisible(bool(words))
